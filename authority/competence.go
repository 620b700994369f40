package authority

import (
	"cmp"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// CompetenceFor says which authority leads in a case, which are concerned, and which may act on their own, with the
// reasons for it. Where a decisive fact is missing it names the possible answers and that fact, and decides nothing; facts that
// need judgement are the caller's ([Effect], [Establishment]). Facts that cannot be are diagnostics.
func CompetenceFor(c Case) Competence {
	r := resolver{}
	r.On, r.Diagnostics = c.On, c.Validate()
	r.c = c.sorted()
	if r.Diagnostics.Err() == nil {
		r.resolve()
	}
	r.Reasons, r.Doubts = r.reasons, r.doubts
	r.finish()
	return r.Competence
}

// resolver builds one answer.
type resolver struct {
	Competence
	steps
	c    *Case
	open bool // a fact is missing that would change the answer
}

func (r *resolver) finish() {
	slices.Sort(r.Competent)
	r.Competent = slices.Compact(r.Competent)
	seen := map[legalbasis.Doubt]bool{}
	r.Doubts = slices.DeleteFunc(r.Doubts, func(d legalbasis.Doubt) bool {
		again := seen[d]
		seen[d] = true
		return again
	})
	r.Certain = !r.open && r.Regime != Undetermined && len(r.Possible) == 0
}

func (r *resolver) resolve() {
	c := r.c
	r.complaints()
	switch {
	case c.Party.Body == UnionBody:
		r.Regime, r.Competent = UnionInstitutions, []ID{"eu-edps"}
		r.because(legalbasis.Article(2).WithParagraph(3), "processing by institutions and bodies of the Union falls under Regulation (EU) 2018/1725, which the European Data Protection Supervisor enforces")
	case c.Party.Body == JudicialBody:
		r.Regime = Judicial
		r.because(art(55, 3, ""), "a court acting in its judicial capacity is supervised by no supervisory authority")
	case c.Rule != UnderGDPR:
		r.nationalRule()
	case c.On.Before(memberChanges[0].date()):
		r.Regime = BeforeGDPR
		r.because(legalbasis.Article(99).WithParagraph(2), "on %s the GDPR did not apply yet: Directive 95/46/EC knew no lead authority", c.On)
		r.territories()
	default:
		r.underGDPR()
	}
}

// underGDPR is the one-stop-shop and its exceptions.
func (r *resolver) underGDPR() {
	if r.publicTask() {
		return
	}
	f := r.atTheRightTime()
	if len(f.clashes) > 0 {
		for _, p := range f.clashes {
			r.Diagnostics.Add(gdpr.Error, "establishment.contradiction", "/party/establishments",
				"what is stated of "+string(p)+" contradicts itself: state one answer for a place, a time and an activity")
		}
		return
	}
	r.undatedUK()
	r.crossBorder(f)
	if len(f.eea) > 0 && r.CrossBorder == No {
		r.domestic(f)
		return
	}
	r.steps.add(f.steps)
	r.representative(f)
	if r.Regime == OutsideScope {
		return
	}
	r.MainEstablishment, r.Single, r.Lead, r.Possible = f.place, f.single, f.lead, f.possible
	switch {
	case len(f.possible) > 0:
		r.leftOpen(f)
	case f.lead == "":
		r.Regime = OwnTerritory
		r.because(art(55, 1, ""), "without a main or single establishment there is no lead authority: each authority is competent on its own territory")
		r.territories()
		for _, e := range f.eea {
			r.competentAt(e.Place)
		}
	default:
		r.Regime, r.Competent = OneStopShop, []ID{f.lead}
		r.because(art(56, 1, ""), "%s is the authority of %s and leads for cross-border processing", f.lead, f.place)
		if f.place.Country() == gdpr.Germany {
			r.because(section(19, 1), "in Germany the authority of the Land of the main or single establishment leads, or the Federal Commissioner in its field")
		}
	}
	r.underUKLaw()
	r.concerned(f)
	r.local()
	r.others()
	r.disputed()
}

// leftOpen says which answers remain.
func (r *resolver) leftOpen(f leadFinding) {
	if !slices.ContainsFunc(f.possible, func(p Possible) bool { return p.Authority == "" }) {
		r.Regime = OneStopShop
		r.because(art(56, 1, ""), "one of several authorities leads; the facts leave open which")
	}
}

// undatedUK says how a question without a date is read where the United Kingdom plays a part.
func (r *resolver) undatedUK() {
	british := func(e Establishment) bool { return e.Place.Country() == gdpr.UnitedKingdom && e.Proven != No }
	if r.c.On.IsZero() && slices.ContainsFunc(r.c.Party.Establishments, british) {
		r.doubt("date.missing", art(56, 1, ""), "no day is stated, so the establishment in the United Kingdom counts as one in a third country, as it has since 1 January 2021")
	}
}

// underUKLaw names the British authority where people there are affected and the GDPR is no longer law there.
func (r *resolver) underUKLaw() {
	british := func(p Place) bool { return p.Country() == gdpr.UnitedKingdom }
	here := slices.ContainsFunc(r.c.Affected, func(e Effect) bool { return british(e.Place) }) ||
		slices.ContainsFunc(r.c.Complaints, func(k Complaint) bool { _, p := k.lodged(r.c); return british(p) })
	if here && Place(gdpr.UnitedKingdom).inGDPR(r.c.On) == gdpr.Never {
		r.ThirdCountry = []ID{"gb-ico"}
		r.because(legalbasis.ArticleOf(legalbasis.UKGDPR, 55).WithParagraph(1), "for people in the United Kingdom gb-ico is competent under the law there, outside the one-stop-shop")
	}
}

// domestic is processing that is not cross-border.
func (r *resolver) domestic(f leadFinding) {
	r.Regime = Domestic
	here := f.eea
	if involved := f.find(func(e Establishment) bool { return e.Involved == Yes }); len(involved) == 1 {
		here = involved
	}
	r.because(art(55, 1, ""), "the processing is not cross-border: the authority of the territory alone is competent (%s)", placesOf(here))
	r.others()
	if len(here) > 1 && !slices.ContainsFunc(here, func(e Establishment) bool { return e.Place.Country() != gdpr.Germany }) {
		r.steps.add(f.steps)
		r.because(section(40, 2), "among the Länder, Article 4(16) applies by analogy: the authority of the main establishment in Germany is competent")
		r.Possible = f.possible
		if f.lead != "" {
			r.Competent = []ID{f.lead}
			return
		}
		if len(f.possible) > 0 {
			r.disputed()
			return
		}
	}
	for _, e := range here {
		r.competentAmong([]Place{e.Place}, "")
	}
}

// disputed says who settles conflicting views on the lead.
func (r *resolver) disputed() {
	several := map[ID]bool{}
	for _, p := range r.Possible {
		several[p.Authority] = true
	}
	conflict := slices.ContainsFunc(r.doubts, func(d legalbasis.Doubt) bool { return d.Code == "lead.dispute" })
	if !r.c.Disputed && !(conflict && len(several) > 1) {
		return
	}
	german, foreign := false, false
	for _, e := range r.c.Party.Establishments {
		if e.Place.Country() == gdpr.Germany {
			german = true
		} else if e.Place.inGDPR(r.c.On) != gdpr.Never {
			foreign = true
		}
	}
	if german {
		r.because(section(18, 2), "if German authorities disagree on which of them leads, they seek a common position: on a proposal they vote, the Federation and each Land with one vote, by simple majority")
	}
	if foreign || !german {
		r.because(art(65, 1, "b"), "if authorities of different states disagree on which of them leads, the Board decides; it is no matter for a relevant and reasoned objection")
	}
}

// byPlace orders concerns.
func byPlace(a, b Concern) int {
	return cmp.Or(cmp.Compare(a.Place, b.Place), cmp.Compare(a.Authority, b.Authority))
}
