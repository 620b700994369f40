package authority_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/legalbasis"
)

// leadVector is one case of the shared vectors; facts and expectations are read by name, and a name that is not known
// here fails the test.
type leadVector struct {
	ID     string         `json:"id"`
	Title  string         `json:"title"`
	Facts  map[string]any `json:"facts"`
	Expect map[string]any `json:"expect"`
	Basis  string         `json:"basis"`
	Source string         `json:"source"`
}

func TestCompetenceVectors(t *testing.T) {
	v := readVectors(t)
	if len(v.Lead) != 61 {
		t.Errorf("%d competence vectors, want 61", len(v.Lead))
	}
	for _, lv := range v.Lead {
		t.Run(vectorName(lv.ID, lv.Basis), func(t *testing.T) {
			switch {
			case strings.HasPrefix(lv.ID, "CJ-"):
				checkCourtAction(t, lv)
			case lv.ID == "AD-04":
				checkInformation(t, lv)
			case strings.HasPrefix(lv.ID, "AD-"):
				checkAdoption(t, lv)
			case lv.ID == "NO-01":
				checkNorway(t, lv)
			default:
				checkCompetence(t, lv)
			}
		})
	}
}

func texts(v any) []string {
	switch v := v.(type) {
	case nil:
		return nil
	case string:
		return []string{v}
	case []any:
		var out []string
		for _, s := range v {
			out = append(out, texts(s)...)
		}
		return out
	}
	return nil
}

func place(t *testing.T, v any) authority.Place {
	t.Helper()
	s, _ := v.(string)
	p, err := authority.ParsePlace(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func yesNo(v any) authority.Answer {
	if b, ok := v.(bool); ok && b {
		return authority.Yes
	}
	return authority.No
}

// changed is the day on which the vectors that give no date have their establishments change; asked is a later one.
var changed, asked = gdpr.MustDate(2024, 2, 15), gdpr.MustDate(2024, 12, 1)

// caseOf turns the facts of a vector into a case. Where a vector says "main" it means the place where purposes and means are decided.
func caseOf(t *testing.T, lv leadVector) authority.Case {
	t.Helper()
	var c authority.Case
	p := &c.Party
	establish := func(e authority.Establishment) { p.Establishments = append(p.Establishments, e) }
	decides := func(v any) {
		if v != nil {
			establish(authority.Establishment{Place: place(t, v), Decides: authority.Yes})
		}
	}
	f := lv.Facts
	ended := strings.HasPrefix(lv.ID, "CH-") && f["infringement"] == "ended before"
	for key, v := range f {
		switch key {
		case "role":
			p.Role = map[string]authority.Role{"controller": authority.Controller, "processor": authority.Processor, "group": authority.Controller}[v.(string)]
		case "establishments":
			for _, s := range texts(v) {
				switch s {
				case "other EEA states": // in the guidelines' example all of them take part in the processing
					establish(authority.Establishment{Place: "BE", Involved: authority.Yes})
					establish(authority.Establishment{Place: "NL", Involved: authority.Yes})
				case "...":
					establish(authority.Establishment{Place: "BE"})
				default:
					establish(authority.Establishment{Place: place(t, s)})
				}
			}
			if len(texts(v)) == 0 {
				c.Targets = authority.Yes // the vectors without establishments rest on Article 3(2)
			}
		case "active_in":
			for _, s := range texts(v) {
				establish(authority.Establishment{Place: place(t, s), Involved: authority.Yes})
			}
		case "substantially_affected":
			for _, s := range texts(v) {
				c.Affected = append(c.Affected, authority.Effect{Place: place(t, s), Substantial: authority.Yes})
			}
		case "foreign_data_subjects":
			for _, s := range texts(v) { // people outside the list of those substantially affected
				c.Affected = append(c.Affected, authority.Effect{Place: place(t, s), Substantial: authority.No})
			}
		case "complaint_in":
			c.Complaints = append(c.Complaints, authority.Complaint{Place: place(t, v)})
		case "complaint_chain":
			chain := texts(v)
			c.Complaints = append(c.Complaints, authority.Complaint{With: authority.ID(chain[0]), PassedTo: authority.ID(chain[1])})
		case "central_administration":
			if v != nil {
				establish(authority.Establishment{Place: place(t, v), CentralAdministration: authority.Yes})
			}
		case "decides_purposes_and_means", "main":
			e := authority.Establishment{Place: place(t, v), Decides: authority.Yes}
			if able, ok := f["power_to_implement"]; ok {
				e.Implements = yesNo(able)
			}
			establish(e)
		case "main_processing":
			e := authority.Establishment{Place: place(t, v), MainProcessing: authority.Yes}
			if central, ok := f["central_administration"]; ok && central == nil {
				e.CentralAdministration = authority.No
			}
			establish(e)
		case "controlling_undertaking":
			establish(authority.Establishment{Place: place(t, v), Controlling: authority.Yes})
		case "subsidiaries":
			for _, s := range texts(v) {
				establish(authority.Establishment{Place: place(t, s)})
			}
		case "parent", "controller":
			establish(authority.Establishment{Place: place(t, v)})
		case "country":
			if v == "outside EEA" {
				v, c.Targets, p.NoRepresentative = "CA", authority.Yes, f["representative"] == nil
			}
			p.Seat = place(t, v)
		case "representative":
			if v != nil {
				p.Representative = place(t, v)
			}
		case "processing":
			c.Activity = v.(string)
		case "type":
			p.Body = map[string]authority.Body{"public_authority": authority.PublicBody, "private": authority.PrivateBody,
				"court": authority.JudicialBody, "eu_institution": authority.UnionBody}[v.(string)]
		case "sector":
			p.Body = map[string]authority.Body{"private": authority.PrivateBody, "public": authority.PublicBody}[v.(string)]
		case "legal_basis":
			c.LegalBasis = legalbasis.MustParseProvision("Article " + v.(string) + " GDPR")
		case "law":
			if strings.HasPrefix(v.(string), "ePrivacy") {
				c.Rule = authority.UnderEPrivacy
			}
		case "controller_main":
			decides(v)
		case "processor_main":
			processor := authority.Party{Name: "processor", Role: authority.Processor,
				Establishments: []authority.Establishment{{Place: place(t, v), CentralAdministration: authority.Yes}}}
			if _, ok := f["controller_main"]; ok {
				c.Others = append(c.Others, processor)
			} else {
				p.Role, p.Establishments = authority.Processor, processor.Establishments
			}
		case "controllers":
			for _, s := range texts(v) {
				c.Others = append(c.Others, authority.Party{Name: s, Establishments: []authority.Establishment{{Place: place(t, s), Decides: authority.Yes}}})
			}
		case "draft_decision_concerns":
			c.DraftConcernsControllerOnly = answerIf(v == "controller")
		case "joint_controllers":
			for i, j := range v.([]any) {
				m := j.(map[string]any)
				o := authority.Party{Name: m["id"].(string), Role: authority.JointController}
				if m["main"] != nil {
					o.Establishments = []authority.Establishment{{Place: place(t, m["main"]), Decides: authority.Yes}}
				} else {
					o.Seat, c.Targets = place(t, m["country"]), authority.Yes
				}
				if i == 0 {
					*p = o
				} else {
					c.Others = append(c.Others, o)
				}
			}
		case "agreement":
			c.AgreedMain = "IT" // A's main establishment
		case "date":
			c.On = gdpr.MustParseDate(v.(string))
		case "claim": // of a main establishment in IE, without evidence
			establish(authority.Establishment{Place: "IE", Decides: authority.Yes, Proven: authority.No})
			c.Targets = authority.Yes
		case "establishment": // read with subject, below
		case "subject":
			c.OnlyConcerns = map[string]authority.Place{"LC-01": "ES", "LC-02": "IE", "LC-03": "HU"}[lv.ID]
			if s, ok := f["establishment"]; ok {
				establish(authority.Establishment{Place: place(t, s), Decides: authority.No})
			}
			if lv.ID == "LC-02" {
				establish(authority.Establishment{Place: "IE", Decides: authority.No})
			}
		case "old_main":
			if v != nil {
				e := authority.Establishment{Place: place(t, v), Decides: authority.Yes}
				if f["real_and_lasting"] != false && f["final_decision"] != true {
					e.Until = changed.AddDays(-1)
				}
				establish(e)
			} else {
				c.Complaints = append(c.Complaints, authority.Complaint{With: "it-garante"})
				c.Targets = authority.Yes
			}
			c.On = asked
			if !ended {
				c.Continues = authority.Yes
			}
		case "new_main":
			if v != nil {
				e := authority.Establishment{Place: place(t, v), Decides: authority.Yes, Since: changed}
				if f["real_and_lasting"] == false {
					e.Proven = authority.No
				}
				establish(e)
			} else {
				c.Targets = authority.Yes
				c.Complaints = append(c.Complaints, authority.Complaint{Place: "FR"})
			}
		case "final_decision":
			if v == true {
				c.DecidedOn = changed.AddDays(-30)
			}
		case "infringement":
			if ended {
				c.Continues, c.EndedOn = authority.No, gdpr.MustDate(2024, 1, 31)
			}
		case "dispute":
			c.Disputed = true
			establish(authority.Establishment{Place: "DE-BE", Decides: authority.Yes})
			establish(authority.Establishment{Place: "DE-HH", Decides: authority.Yes})
		case "city", "power_to_implement", "servers", "evidence", "judicial_capacity", "real_and_lasting", "new_main_since":
			// read above, or without meaning for competence
		default:
			t.Fatalf("fact %q is not known", key)
		}
	}
	if lv.ID == "LA-13" { // the source says that Spain used Article 66 for its residents
		c.Affected = append(c.Affected, authority.Effect{Place: "ES", Substantial: authority.Yes})
	}
	return c
}

func answerIf(b bool) authority.Answer {
	if b {
		return authority.Yes
	}
	return authority.No
}

func idOf(v any) authority.ID {
	s, _ := v.(string)
	s, _, _ = strings.Cut(s, " ")
	return authority.ID(s)
}

func concernedIn(a authority.Competence, id authority.ID) bool {
	return slices.ContainsFunc(a.Concerned, func(k authority.Concern) bool { return k.Authority == id })
}

func hasReason(a authority.Competence, words ...string) bool {
	return slices.ContainsFunc(a.Reasons, func(r legalbasis.Reason) bool {
		return !slices.ContainsFunc(words, func(w string) bool { return !strings.Contains(r.String(), w) })
	})
}

func hasDoubt(ds []legalbasis.Doubt, code string) bool {
	return slices.ContainsFunc(ds, func(d legalbasis.Doubt) bool { return d.Code == code })
}

func checkCompetence(t *testing.T, lv leadVector) {
	c := caseOf(t, lv)
	a := authority.CompetenceFor(c)
	if err := a.Diagnostics.Err(); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if t.Failed() {
			text, _ := c.MarshalText()
			data, _ := json.MarshalIndent(a, "", "  ")
			t.Logf("%s\ncase:\n%s\nwant %v\ngot %s", lv.Title, text, lv.Expect, data)
		}
	}()
	if len(a.Reasons) == 0 {
		t.Error("no reasons")
	}
	for key, want := range lv.Expect {
		ok := true
		switch key {
		case "cross_border":
			ok = a.CrossBorder == answerIf(want == true)
		case "limb":
			ok = strings.Contains(a.CrossBorderLimb.String(), want.(string))
		case "lead", "lead_after":
			ok = a.Lead == idOf(want)
			if lv.ID == "LA-04" { // the result beside it says when: if the central administration decides itself
				ok = a.Lead == "" && len(a.Possible) == 2 && a.Possible[0].Authority == idOf(want) && a.Possible[1].Authority == ""
			}
		case "concerned":
			for _, id := range texts(want) {
				ok = ok && concernedIn(a, authority.ID(id))
			}
		case "not_concerned_as_processor_authority":
			ok = !slices.ContainsFunc(a.Concerned, func(k authority.Concern) bool { return k.Limbs.Has(authority.ByProcessor) })
		case "competent", "seen":
			ok = checkCompetent(a, lv.ID, want)
		case "rule":
			rule := strings.TrimPrefix(want.(string), "§ ")
			rule, _, _ = strings.Cut(rule, " ")
			ok = hasReason(a, rule)
		case "one_stop_shop":
			ok = (a.Regime == authority.OneStopShop) == want.(bool) && a.Lead == ""
		case "main_establishment":
			ok = a.MainEstablishment == "" && want == nil
		case "internal_lead":
			ok = a.Regime == authority.Domestic && slices.Equal(a.Competent, []authority.ID{idOf(want)})
		case "leads":
			for name, id := range want.(map[string]any) {
				ok = ok && leadOf(t, c, a, name) == idOf(id)
			}
		case "common_lead":
			ok = want == nil && hasReason(a, "each joint controller")
		case "representative_required":
			ok = a.RepresentativeRequired == authority.Yes
		case "infringement":
			ok = hasReason(a, "none was designated", "Article 27")
		case "ico_concerned":
			ok = !concernedIn(a, "gb-ico") && !a.IsCompetent("gb-ico")
		case "law":
			ok = hasReason(a, want.(string))
		case "local_case":
			ok = a.Local.Authority != ""
		case "informs":
			ok = a.Local.Lead == idOf(want) && hasReason(a, "informs "+want.(string))
		case "decides_within":
			ok = hasReason(a, "three weeks", "56(3)")
		case "if_lead_declines":
			ok = hasReason(a, string(idOf(want))+" handles", "61 and 62")
		case "if_lead_takes":
			ok = hasReason(a, "Article 60 applies", string(a.Local.Authority), "draft")
		case "handled_by":
			ok = a.Local.Authority == idOf(want)
		case "complaint_authority":
			ok = slices.Equal(a.ComplaintAuthorities, []authority.ID{idOf(want)})
		case "why":
			ok = hasReason(a, "19(2)")
		case "acts_of_old_lead":
			ok = hasReason(a, "remains valid") && a.Moved == authority.Move{On: changed, From: "fr-cnil", To: "ie-dpc"}
		case "effective":
			ok = hasReason(a, "real and notified")
		case "pending_national_cases":
			ok = hasReason(a, "pending national cases") && a.Moved == authority.Move{On: changed, To: "ie-dpc"}
		case "continuing_part":
			ok = a.ForContinuing == "ie-dpc"
		case "procedure":
			ok = hasReason(a, "18(2)", "simple majority")
		case "result":
			ok = len(a.Doubts) > 0
		case "reason":
			ok = hasDoubt(a.Doubts, "effect.judgement")
		case "note":
			ok = checkNote(t, c, a, lv.ID)
		case "fine", "urgent": // what the authorities did with it
		default:
			t.Fatalf("expectation %q is not known", key)
		}
		if !ok {
			t.Errorf("%s: want %v", key, want)
		}
	}
}

func checkCompetent(a authority.Competence, id string, want any) bool {
	ids := texts(want)
	switch {
	case len(ids) == 1 && (strings.HasPrefix(ids[0], "every authority") || strings.HasPrefix(ids[0], "each authority")):
		return a.Everywhere && a.Lead == "" && a.IsCompetent("fr-cnil") && a.IsCompetent("pl-uodo")
	case len(ids) == 1 && strings.HasPrefix(ids[0], "authority of the Member State"):
		return a.Regime == authority.PublicTask && !a.Certain && len(a.Possible) == 2
	case len(ids) == 0:
		return len(a.Competent) == 0 && !a.Everywhere
	}
	for _, s := range ids {
		if !a.IsCompetent(idOf(s)) {
			return false
		}
	}
	exact := id == "XB-03" || id == "XB-04" || id == "PB-01" || id == "PB-04"
	return !exact || len(a.Competent) == len(ids) && !a.Everywhere
}

// leadOf returns the lead for a party by name, from the other parties' part of the answer, and checks that asking for that party
// itself gives the same.
func leadOf(t *testing.T, c authority.Case, a authority.Competence, name string) authority.ID {
	t.Helper()
	if c.Party.Name == name {
		return a.Lead
	}
	for i, o := range c.Others {
		if o.Name == name {
			swapped := c
			swapped.Party, swapped.Others = o, append(slices.Delete(slices.Clone(c.Others), i, i+1), c.Party)
			lead := authority.CompetenceFor(swapped).Lead
			for _, l := range a.Others {
				if l.Name == name && l.Lead != lead {
					t.Errorf("the lead for %s is %q asked for it, %q beside another", name, lead, l.Lead)
				}
			}
			return lead
		}
	}
	t.Errorf("no party %q", name)
	return "?"
}

// checkNote checks what a vector's note says, where it is about the answer.
func checkNote(t *testing.T, c authority.Case, a authority.Competence, id string) bool {
	t.Helper()
	switch id {
	case "LA-02b":
		c.Activity, c.Party.Establishments = "banking", append(slices.Clone(c.Party.Establishments)[:0:0], authority.Establishment{Place: "DE-HE", Decides: authority.Yes}, authority.Establishment{Place: "AT"})
		return authority.CompetenceFor(c).Lead == "de-he-hbdi"
	case "LA-07":
		return hasReason(a, "burden of proof", "IE")
	case "LA-11":
		return a.Lead == "fi-tsv"
	case "PR-05":
		return a.Lead == "dk-datatilsynet" && leadOf(t, c, a, "SE") == "se-imy" && leadOf(t, c, a, "FI") == "fi-tsv"
	case "JC-03":
		return a.Lead == "" && a.Regime == authority.OwnTerritory
	case "LC-03":
		return hasReason(a, "amicable settlement", "Recital 131")
	}
	t.Errorf("the note of %s is not checked", id)
	return false
}

func checkCourtAction(t *testing.T, lv leadVector) {
	a := authority.CourtAction{Actor: idOf(lv.Facts["actor"]), Lead: idOf(lv.Facts["lead"])}
	if g, ok := lv.Facts["ground"]; ok {
		if a.NoGround = g == nil; !a.NoGround {
			a.Ground, a.Cooperated = legalbasis.MustParseProvision("Article "+g.(string)+" GDPR"), authority.Yes
		}
	}
	if s, ok := lv.Facts["started"]; ok {
		a.Started = gdpr.MustParseDate(s.(string))
	}
	if n, ok := lv.Facts["national_implementation"]; ok {
		a.Transposed = yesNo(n)
	}
	got := a.Admissible()
	ok := false
	switch lv.ID {
	case "CJ-01", "CJ-02":
		ok = got.Later == yesNo(lv.Expect["allowed"]) && got.NeedsEstablishment == authority.No
	case "CJ-03":
		ok = got.Earlier == authority.Yes && got.Later == authority.NotStated && hasDoubt(got.Doubts, "action.ground")
	case "CJ-04":
		ok = slices.ContainsFunc(got.Reasons, func(r legalbasis.Reason) bool { return strings.Contains(r.Text, "direct effect") })
	}
	if !ok {
		t.Errorf("%+v gives %+v, want %v", a, got, lv.Expect)
	}
}

func checkAdoption(t *testing.T, lv leadVector) {
	lead, complaint := idOf(lv.Facts["lead"]), idOf(lv.Facts["complaint_authority"])
	ending := map[string]authority.Ending{"upheld": authority.MeasureTaken, "rejected": authority.ComplaintRejected, "partly": authority.ComplaintPartlyRejected}[lv.Facts["outcome"].(string)]
	got := authority.Adoptions(ending, lead, complaint)
	has := func(i int, n authority.Notice) bool { return i < len(got) && slices.Contains(got[i].Notices, n) }
	for key, want := range lv.Expect {
		ok := false
		switch key {
		case "adopts":
			ok = len(got) == 1 && got[0].Adopts == idOf(want)
		case "notifies_controller":
			ok = has(0, authority.Notice{From: idOf(want), To: authority.ToController, Notifies: true})
		case "informs_controller":
			ok = has(0, authority.Notice{From: idOf(want), To: authority.ToController})
		case "notifies_complainant":
			ok = has(0, authority.Notice{From: idOf(want), To: authority.ToComplainant, Notifies: true})
		case "informs_complainant":
			ok = has(0, authority.Notice{From: idOf(want), To: authority.ToComplainant})
		case "decisions":
			ok = len(got) == int(want.(float64))
		case "acting_part":
			ok = len(got) == 2 && got[0].Adopts == idOf(want) && has(0, authority.Notice{From: lead, To: authority.ToController, Notifies: true}) &&
				has(0, authority.Notice{From: lead, To: authority.ToComplainant})
		case "rejection_part":
			ok = len(got) == 2 && got[1].Adopts == idOf(want) && has(1, authority.Notice{From: complaint, To: authority.ToComplainant, Notifies: true}) &&
				has(1, authority.Notice{From: complaint, To: authority.ToController})
		case "rule":
			ok = len(got) > 0 && strings.Contains(got[0].Rule.String(), want.(string))
		}
		if !ok {
			t.Errorf("%s: want %v, got %+v", key, want, got)
		}
	}
}

func checkInformation(t *testing.T, lv leadVector) {
	for _, n := range authority.Adoptions(authority.MeasureTaken, "ie-dpc", idOf(lv.Facts["authority"]))[0].Notices {
		if n.From == idOf(lv.Facts["authority"]) && n.To == authority.ToComplainant {
			if n.Notifies != lv.Expect["appealable"].(bool) {
				t.Errorf("%+v, want %v", n, lv.Expect)
			}
			return
		}
	}
	t.Error("nobody informs the complainant")
}

func checkNorway(t *testing.T, lv leadVector) {
	got := authority.RemedyAgainst(idOf(lv.Facts["authority"]), legalbasis.MustParseProvision("Article "+lv.Facts["act"].(string)+" GDPR"))
	if got.AppealBoard != yesNo(lv.Expect["pvn_appeal"]) || got.Court != yesNo(lv.Expect["court"]) {
		t.Errorf("%+v, want %v", got, lv.Expect)
	}
}
