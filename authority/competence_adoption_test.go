package authority_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/legalbasis"
)

// TestArticle60_7_MeasureTaken is AD-01, and AD-04: what tells the complainant is information, not a decision to challenge.
func TestArticle60_7_MeasureTaken(t *testing.T) {
	got := authority.Adoptions(authority.MeasureTaken, "ie-dpc", "at-dsb")
	want := []authority.Adoption{{Ending: authority.MeasureTaken, Adopts: "ie-dpc", Courts: gdpr.Ireland, Rule: legalbasis.MustParseProvision("Article 60(7) GDPR"),
		Notices: []authority.Notice{{From: "ie-dpc", To: authority.ToController, Notifies: true}, {From: "ie-dpc", To: authority.ToAuthorities},
			{From: "at-dsb", To: authority.ToComplainant}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	ownMotion := authority.Adoptions(authority.MeasureTaken, "ie-dpc", "")
	if len(ownMotion) != 1 || slices.ContainsFunc(ownMotion[0].Notices, func(n authority.Notice) bool { return n.To == authority.ToComplainant }) {
		t.Errorf("without a complaint: %+v, want nobody to inform a complainant", ownMotion)
	}
}

// TestArticle60_8_ComplaintRejected is AD-02.
func TestArticle60_8_ComplaintRejected(t *testing.T) {
	got := authority.Adoptions(authority.ComplaintRejected, "ie-dpc", "es-aepd")
	want := []authority.Adoption{{Ending: authority.ComplaintRejected, Adopts: "es-aepd", Courts: gdpr.Spain, Rule: legalbasis.MustParseProvision("Article 60(8) GDPR"),
		Notices: []authority.Notice{{From: "es-aepd", To: authority.ToComplainant, Notifies: true}, {From: "es-aepd", To: authority.ToController}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestArticle60_9_PartlyRejected is AD-03.
func TestArticle60_9_PartlyRejected(t *testing.T) {
	got := authority.Adoptions(authority.ComplaintPartlyRejected, "ie-dpc", "at-dsb")
	rule := legalbasis.MustParseProvision("Article 60(9) GDPR")
	want := []authority.Adoption{
		{Ending: authority.MeasureTaken, Adopts: "ie-dpc", Courts: gdpr.Ireland, Rule: rule,
			Notices: []authority.Notice{{From: "ie-dpc", To: authority.ToController, Notifies: true}, {From: "ie-dpc", To: authority.ToComplainant}}},
		{Ending: authority.ComplaintRejected, Adopts: "at-dsb", Courts: gdpr.Austria, Rule: rule,
			Notices: []authority.Notice{{From: "at-dsb", To: authority.ToComplainant, Notifies: true}, {From: "at-dsb", To: authority.ToController}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestArticle60_9_SeveralComplaints(t *testing.T) {
	a := authority.CompetenceFor(readCase(t, "establishments: IE decides implements\naffected: IE substantially; AT substantially\ncomplaints: AT; BE"))
	var got []string
	for _, d := range a.Adoptions(authority.ComplaintPartlyRejected) {
		got = append(got, fmt.Sprint(d.Adopts, " ", d.Ending, " ", len(d.Notices)))
	}
	want := []string{"ie-dpc measure 2", "at-dsb rejected 2", "be-apd-gba rejected 2"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := authority.CompetenceFor(readCase(t, "targets: yes\ncomplaints: AT")).Adoptions(authority.MeasureTaken); got != nil {
		t.Errorf("without a lead: %+v, want none", got)
	}
}

func TestArticle60_NobodyToAdopt(t *testing.T) {
	for _, got := range [][]authority.Adoption{authority.Adoptions(0, "ie-dpc", "at-dsb"), authority.Adoptions(authority.ComplaintRejected, "ie-dpc", ""),
		authority.Adoptions(authority.MeasureTaken, "", "at-dsb"), authority.Adoptions(authority.ComplaintPartlyRejected, "ie-dpc", "")} {
		if got != nil {
			t.Errorf("%+v, want none: the authority that would adopt is not stated", got)
		}
	}
}

func TestArticle58_5_FacebookBelgium(t *testing.T) {
	ground := legalbasis.MustParseProvision
	tests := []struct {
		name           string
		action         authority.CourtAction
		earlier, later authority.Answer
	}{
		{"CJ-01 no ground", authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", NoGround: true, Started: gdpr.MustDate(2019, 1, 1)}, authority.No, authority.No},
		{"CJ-02 urgency, with cooperation", authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", Ground: ground("Article 66 GDPR"), Cooperated: authority.Yes}, authority.NotStated, authority.Yes},
		{"a paragraph of Article 66", authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", Ground: ground("Article 66(1) GDPR"), Cooperated: authority.Yes}, authority.NotStated, authority.Yes},
		{"urgency, without cooperation", authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", Ground: ground("Article 66 GDPR"), Cooperated: authority.No}, authority.NotStated, authority.No},
		{"cooperation not stated", authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", Ground: ground("Article 56(2) GDPR")}, authority.NotStated, authority.NotStated},
		{"a provision that gives no competence", authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", Ground: ground("Article 57(1) GDPR"), Cooperated: authority.Yes}, authority.NotStated, authority.No},
		{"CJ-03 begun under the Directive", authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", Started: gdpr.MustDate(2015, 9, 11)}, authority.Yes, authority.NotStated},
		{"the lead itself", authority.CourtAction{Actor: "ie-dpc", Lead: "ie-dpc"}, authority.NotStated, authority.Yes},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := tt.action.Admissible()
			if got.Earlier != tt.earlier || got.Later != tt.later || len(got.Reasons) == 0 {
				t.Errorf("got %+v, want earlier %q, later %q", got, tt.earlier, tt.later)
			}
			if (got.Later == authority.NotStated) != (len(got.Doubts) > 0) {
				t.Errorf("answer %q with doubts %v", got.Later, got.Doubts)
			}
		})
	}
}

// TestArticle58_5_DirectEffect is CJ-04: without a law that implements Article 58(5), the authority may rely on it.
func TestArticle58_5_DirectEffect(t *testing.T) {
	for answer, want := range map[authority.Answer]bool{authority.No: true, authority.Yes: false, authority.NotStated: false} {
		got := authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", Transposed: answer}.Admissible()
		has := slices.ContainsFunc(got.Reasons, func(r legalbasis.Reason) bool { return strings.Contains(r.String(), "operative part 5") })
		if has != want {
			t.Errorf("transposed %q: reasons %v", answer, got.Reasons)
		}
	}
}

// TestArticle78_Norway is NO-01, with its contraries.
func TestArticle78_Norway(t *testing.T) {
	for _, tt := range []struct {
		id    authority.ID
		under string
		board authority.Answer
	}{
		{"no-datatilsynet", "Article 66(1) GDPR", authority.No},
		{"no-datatilsynet", "Article 60(7) GDPR", authority.No},
		{"no-datatilsynet", "Article 56 GDPR", authority.No},
		{"no-datatilsynet", "Article 58(2)(i) GDPR", authority.NotStated},
		{"se-imy", "Article 66(1) GDPR", authority.NotStated},
	} {
		got := authority.RemedyAgainst(tt.id, legalbasis.MustParseProvision(tt.under))
		if got.AppealBoard != tt.board || got.Court != authority.Yes {
			t.Errorf("%s under %s: %+v, want a board of appeal %q and a court", tt.id, tt.under, got, tt.board)
		}
	}
}

func ExampleAdoptions() {
	for _, a := range authority.Adoptions(authority.ComplaintRejected, "ie-dpc", "es-aepd") {
		for _, r := range a.Reasons() {
			fmt.Println(r)
		}
	}
	// Output:
	// es-aepd adopts the decision (rejected) (Article 60(8) GDPR)
	// es-aepd notifies the decision to the complainant; the decision can be challenged (Article 60(8) GDPR)
	// es-aepd informs the controller; information is no decision of its own to challenge (Article 60(8) GDPR)
	// an action goes to the courts of ES, where es-aepd is established (Article 78(3) GDPR)
}

func ExampleCourtAction_Admissible() {
	action := authority.CourtAction{Actor: "be-apd-gba", Lead: "ie-dpc", NoGround: true}
	fmt.Println(action.Admissible().Later)
	// Output: no
}

func ExampleCompetenceFor() {
	c := authority.Case{
		Activity: "insurance",
		Party: authority.Party{Name: "a bank", Establishments: []authority.Establishment{
			{Place: "DE-HE", CentralAdministration: authority.Yes},
			{Place: "DE-HE", Decides: authority.Yes, Activity: "banking"},
			{Place: "AT", Decides: authority.Yes, Implements: authority.Yes, Activity: "insurance"},
		}},
		Affected: []authority.Effect{{Place: "DE", Substantial: authority.Yes}, {Place: "AT", Substantial: authority.Yes}},
	}
	a := authority.CompetenceFor(c)
	fmt.Println(a.Regime, a.Lead, a.MainEstablishment)
	for _, r := range a.Reasons[:3] {
		fmt.Println("-", r)
	}
	// Output:
	// one-stop-shop at-dsb AT
	// - the processing substantially affects people in several states, or is likely to: AT, DE (Article 4(23) GDPR)
	// - purposes and means are decided in AT: it is the main establishment (Article 4(16)(a) GDPR)
	// - at-dsb is the authority of AT and leads for cross-border processing (Article 56(1) GDPR)
}

// A missing fact gives the possible answers and the fact that would decide between them.
func ExampleCompetenceFor_open() {
	c, _ := authority.ParseCase("establishments: IE central; US\naffected: FR substantially; IE substantially\n" +
		"complaints: FR\non: 2024-05-02\n")
	c.Party.Establishments = append(c.Party.Establishments, authority.Establishment{Place: "FR", Decides: authority.No})
	a := authority.CompetenceFor(c)
	fmt.Println(a.Certain, a.Lead == "")
	for _, p := range a.Possible {
		fmt.Printf("%s if %s\n", strings.TrimSpace("lead: "+string(p.Authority)), p.If)
	}
	// Output:
	// false true
	// lead: ie-dpc if the central administration in IE decides on purposes and means itself
	// lead: if they are decided outside the EEA (EDPB Opinion 04/2024)
}

func TestReasonsOfWhatIsNotStatedReadWell(t *testing.T) {
	var texts []string
	for _, a := range []authority.CourtAction{{}, {NoGround: true}, {Ground: legalbasis.Article(66), Cooperated: authority.Yes}} {
		answer := a.Admissible()
		for _, r := range answer.Reasons {
			texts = append(texts, r.Text)
		}
		for _, d := range answer.Doubts {
			texts = append(texts, d.Text)
		}
	}
	for _, r := range authority.RemedyAgainst("", legalbasis.Provision{}).Reasons {
		texts = append(texts, r.Text)
	}
	for _, s := range texts {
		if strings.Contains(s, "  ") || strings.HasPrefix(s, " ") {
			t.Errorf("a name is missing in %q", s)
		}
	}
}
