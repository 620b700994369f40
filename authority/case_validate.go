package authority

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Validate returns what is wrong with the facts of a case or missing from it, by JSON Pointer; [CompetenceFor] gives no
// answer where one of them is an error. Codes: place.unknown, authority.unknown, dates.out-of-order,
// establishment.missing, establishment.too-many, establishment.contradiction (from CompetenceFor), infringement.contradiction,
// representative.contradiction, complaint.empty, basis.out-of-article, list.too-long, value.unknown.
func (c *Case) Validate() gdpr.Diagnostics {
	v := caseChecker{c: c}
	v.party("/party", &c.Party)
	for i := range c.Others {
		v.party(fmt.Sprintf("/others/%d", i), &c.Others[i])
	}
	for i, e := range c.Affected {
		path := fmt.Sprintf("/affected/%d", i)
		v.stated(path+"/place", e.Place)
		v.place(path+"/place", e.Place)
		v.known(path+"/substantial", e.Substantial > No)
	}
	for i, k := range c.Complaints {
		v.complaint(fmt.Sprintf("/complaints/%d", i), k)
	}
	v.place("/onlyConcerns", c.OnlyConcerns)
	v.place("/agreedMain", c.AgreedMain)
	v.place("/basisState", Place(c.BasisState))
	v.known("/rule", c.Rule > UnderLED)
	v.known("/targets", c.Targets > No)
	v.known("/continues", c.Continues > No)
	if b := c.LegalBasis; !b.IsZero() && !art(6, 1, "").Contains(b) {
		v.Add(gdpr.Error, "basis.out-of-article", "/legalBasis", b.String()+" is no legal basis: state a point of Article 6(1) GDPR")
	}
	if len(c.Affected) > maxItems || len(c.Complaints) > maxItems || len(c.Others) > maxItems {
		v.Add(gdpr.Error, "list.too-long", "", fmt.Sprintf("a list has more than %d items: merge those of one place", maxItems))
	}
	v.dates()
	v.enough()
	if v.Err() == nil {
		v.work()
	}
	return v.Diagnostics
}

// work bounds what competence is computed from: each row of each party is looked at for each activity, on each day within a
// partial date from which something changes.
func (v *caseChecker) work() {
	const most = 100_000
	looks := 0
	for i := -1; i < len(v.c.Others); i++ {
		p := &v.c.Party
		if i >= 0 {
			p = &v.c.Others[i]
		}
		days := 1
		for _, d := range [...]gdpr.Date{v.c.On, v.c.EndedOn, v.c.DecidedOn} {
			days = max(days, len(v.c.breaks(p, d)))
		}
		if looks += len(p.Establishments) * days * (1 + len(v.c.activities(p))); looks > most {
			v.Add(gdpr.Error, "establishment.too-many", "/party/establishments",
				"too many rows for as many activities and times: name the processing activity and the day, and merge rows of one place")
			return
		}
	}
}

type caseChecker struct {
	gdpr.Diagnostics
	c *Case
}

func (v *caseChecker) known(path string, bad bool) {
	if bad {
		v.Add(gdpr.Error, "value.unknown", path, "the value is none of the constants of its type")
	}
}

func (v *caseChecker) stated(path string, p Place) {
	if p == "" {
		v.Add(gdpr.Error, "place.unknown", path, "the place is not stated: give a state such as FR, or a part of one such as DE-BY")
	}
}

// place checks that a place is a state, and one of the Länder where it is a part of Germany.
func (v *caseChecker) place(path string, p Place) {
	if p == "" {
		return
	}
	c := p.Country()
	switch {
	case c == gdpr.EuropeanUnion:
		v.Add(gdpr.Error, "place.unknown", path, "the Union is no state: name the Member State")
	case !c.Known():
		v.Add(gdpr.Error, "place.unknown", path, fmt.Sprintf("%q is no country of ISO 3166-1: write two capital letters such as FR", clipped(string(p))))
	case c == gdpr.Germany && p.Region() != "":
		for a := range In(gdpr.Germany) {
			if a.Region == p.Region() {
				return
			}
		}
		v.Add(gdpr.Error, "place.unknown", path, fmt.Sprintf("%q is no Land: write a code of ISO 3166-2 such as DE-BY", clipped(string(p))))
	}
}

func clipped(s string) string {
	if len(s) > 40 {
		return s[:40] + "..."
	}
	return s
}

func (v *caseChecker) party(path string, p *Party) {
	v.known(path+"/role", p.Role > JointController)
	v.known(path+"/body", p.Body > UnionBody)
	v.known(path+"/federal", p.Federal > No)
	v.place(path+"/seat", p.Seat)
	v.place(path+"/representative", p.Representative)
	if p.Representative != "" && p.NoRepresentative {
		v.Add(gdpr.Error, "representative.contradiction", path+"/representative", "a representative is named and said not to exist: state one of the two")
	}
	if len(p.Establishments) > maxEstablishments {
		v.Add(gdpr.Error, "establishment.too-many", path+"/establishments", fmt.Sprintf("%d rows; at most %d are looked at: merge those of one state", len(p.Establishments), maxEstablishments))
		return
	}
	for i, e := range p.Establishments {
		at := fmt.Sprintf("%s/establishments/%d", path, i)
		v.stated(at+"/place", e.Place)
		v.place(at+"/place", e.Place)
		for _, a := range [...]Answer{e.CentralAdministration, e.Controlling, e.Decides, e.Implements, e.Involved, e.MainProcessing, e.Proven} {
			v.known(at, a > No)
		}
		if e.Until.Before(e.Since) {
			v.Add(gdpr.Error, "dates.out-of-order", at+"/until", fmt.Sprintf("the establishment ended on %s, before it began on %s", e.Until, e.Since))
		}
	}
}

func (v *caseChecker) complaint(path string, k Complaint) {
	v.place(path+"/place", k.Place)
	if k.Place == "" && k.With == "" {
		v.Add(gdpr.Error, "complaint.empty", path, "say in which state, or with which authority, the complaint was lodged")
	}
	for _, f := range [...]struct {
		name string
		id   ID
	}{{"/with", k.With}, {"/passedTo", k.PassedTo}} {
		if _, ok := ByID(f.id); f.id != "" && !ok {
			v.Add(gdpr.Error, "authority.unknown", path+f.name, fmt.Sprintf("%q is no authority of the registry: write an id such as fr-cnil", clipped(string(f.id))))
		}
	}
}

func (v *caseChecker) dates() {
	c := v.c
	if c.EndedOn.After(c.On) {
		v.Add(gdpr.Error, "dates.out-of-order", "/endedOn", fmt.Sprintf("the infringement ended on %s, after the day asked for, %s", c.EndedOn, c.On))
	}
	if c.Continues == Yes && !c.EndedOn.IsZero() {
		v.Add(gdpr.Error, "infringement.contradiction", "/endedOn", "the infringement continues and has a day on which it ended: state one of the two")
	}
	if c.EndedOn.After(c.DecidedOn) {
		v.Add(gdpr.Error, "dates.out-of-order", "/decidedOn", fmt.Sprintf("the final decision of %s is earlier than the end of the infringement, %s", c.DecidedOn, c.EndedOn))
	}
}

// enough checks that there is something to find competence by.
func (v *caseChecker) enough() {
	c := v.c
	p := &c.Party
	switch {
	case p.Body == UnionBody, p.Body == JudicialBody, p.Body == PublicBody && p.Seat != "", c.BasisState != "":
	case len(p.Establishments) > 0 || len(c.Affected) > 0 || len(c.Complaints) > 0 || c.Targets != NotStated:
	default:
		v.Add(gdpr.Error, "establishment.missing", "/party/establishments",
			"no establishment and no people affected: state where the party is established, where people are affected or complained, or whether it targets people in the Union ("+
				legalbasis.Article(3).String()+")")
	}
}
