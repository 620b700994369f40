package parse

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

const (
	matchTracker = "ETid,Country,Authority,Date of Decision,Fine,Controller/Processor,Quoted Art.,Sector\n"
	matchHub     = "id,Jurisdiction,DPA_With_Country,Case_Number_Name,Date_Decided,Date_Published,Fine,GDPR_Articles,Parties\n"
)

func oneRecord(t *testing.T, read importFunc, in string) *decision.Decision {
	t.Helper()
	for rec, err := range read(strings.NewReader(in), nil) {
		if err != nil {
			t.Fatal(err)
		}
		return &rec.Decision
	}
	t.Fatalf("no record in %q", in)
	return nil
}

func TestMatchDecisions(t *testing.T) {
	spain := func(date, fine, party string) string {
		return matchTracker + "ETid-1,SPAIN,Spanish Data Protection Authority (aepd)," + date + "," + fine + "," + party + ",Art. 6 GDPR,\n"
	}
	hubRow := func(decided, published, fine, party string) string {
		return matchHub + "x,Spain,AEPD (Spain),PS/1/2021," + decided + "," + published + "," + fine + ",Article 6 GDPR,\"" + party + "\"\n"
	}
	tests := []struct {
		name string
		a, b string
		want Verdict
		sign string
	}{
		{"party, day and sum", spain("2021-05-04", "31200", `"Naranjas del Sur, S.L."`), hubRow("04.05.2021", "", "31200 EUR", "NARANJAS DEL SUR SL"), Same, "both name"},
		{"20 % off", spain("2021-05-04", "8000", "Naranjas del Sur"), hubRow("04.05.2021", "", "10000 EUR", "Naranjas del Sur"), Same, "80 %"},
		{"40 % off", spain("2021-05-04", "6000", "Naranjas del Sur"), hubRow("04.05.2021", "", "10000 EUR", "Naranjas del Sur"), Same, "60 %"},
		{"day of publication", spain("2021-05-24", "10000", "Naranjas del Sur"), hubRow("04.05.2021", "24.05.2021", "10000 EUR", "Naranjas del Sur"), Same, "both give 2021-05-24"},
		{"days near each other", spain("2021-05-24", "10000", "Naranjas del Sur"), hubRow("04.05.2021", "", "10000 EUR", "Naranjas del Sur"), Same, "20 apart"},
		{"party hidden, odd sum", spain("2021-05-04", "31200", "Company"), hubRow("04.05.2021", "", "31200 EUR", "A.A.A."), Same, "both give EUR"},
		{"party hidden, round sum", spain("2021-05-04", "2000", "Private person"), hubRow("04.05.2021", "", "2000 EUR", "A.A.A."), Unsure, ""},
		{"another party", spain("2021-05-04", "2000", "Naranjas del Sur"), hubRow("04.05.2021", "", "2000 EUR", "Limones del Norte"), Unsure, "differ"},
		{"same party, another year", spain("2018-05-04", "2000", "Naranjas del Sur"), hubRow("04.05.2021", "", "9000 EUR", "Naranjas del Sur"), Different, "years apart"},
		{"party and sum without a day", spain("", "2000", "Naranjas del Sur"), hubRow("04.05.2021", "", "2000 EUR", "Naranjas del Sur"), Unsure, ""},
		{"only the country in common names", spain("2021-05-04", "2000", "Telecom Spain"), hubRow("04.05.2021", "", "2000 EUR", "Energy Spain"), Unsure, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, b := oneRecord(t, EnforcementTracker, tt.a), oneRecord(t, GDPRhub, tt.b)
			for _, m := range []Match{MatchDecisions(a, b), MatchDecisions(b, a)} {
				if m.Verdict != tt.want || !strings.Contains(fmt.Sprint(m.For, m.Against), tt.sign) {
					t.Errorf("%v with weight %d, want %v; for %v against %v", m.Verdict, m.Weight, tt.want, m.For, m.Against)
				}
			}
		})
	}
}

func TestMatchDecisionsOfTwoAuthorities(t *testing.T) {
	a := &decision.Decision{Authority: "fr-cnil", Reference: "X-1"}
	b := &decision.Decision{Authority: "it-garante", Reference: "X-1"}
	if m := MatchDecisions(a, b); m.Verdict != Different {
		t.Errorf("%v", m)
	}
}

func TestNameSimilarity(t *testing.T) {
	tests := []struct {
		a, b string
		same bool
		ok   bool
	}{
		{"Naranjas del Sur, S.L.", "NARANJAS DEL SUR SL", true, true},
		{"Bergåsen kommune", "Bergåsen municipality", true, true},
		{"Comune di Altopiano", "Comune di Bassopiano", false, true},
		{"Mutua A/S", "Mutua", true, true},
		{"Private person", "Naranjas del Sur", false, false},
		{"A.A.A.", "B.B.B.", false, false},
		{"Company", "", false, false},
	}
	for _, tt := range tests {
		s, ok := nameSimilarity(tt.a, tt.b)
		if ok != tt.ok || ok && (s >= 0.6) != tt.same {
			t.Errorf("nameSimilarity(%q, %q) = %v, %v", tt.a, tt.b, s, ok)
		}
	}
}

func TestMergeDecisions(t *testing.T) {
	hub := oneRecord(t, GDPRhub, matchHub+`page,Spain,AEPD (Spain),PS/1/2021,04.05.2021,24.05.2021,10000 EUR,Article 5(1)(c) GDPR,"Naranjas del Sur, S.L.`+"\nA.A.A.\"\n")
	et := oneRecord(t, EnforcementTracker, matchTracker+`ETid-7,SPAIN,Spanish Data Protection Authority (aepd),2021-05-24,8000,NARANJAS DEL SUR SL,Art. 13 GDPR,Agriculture`+"\n")
	m := MergeDecisions(hub, et)
	d := &m.Decision
	if got, _ := d.TotalFine(); got.String() != "EUR 10000.00" {
		t.Errorf("total fine %v", got)
	}
	if got, _ := d.PayableFine(); got.String() != "EUR 8000.00" {
		t.Errorf("payable fine %v", got)
	}
	if len(d.Parties) != 2 || d.Parties[0].Name != "Naranjas del Sur, S.L." || d.Parties[0].Sector != "Agriculture" || d.Parties[0].Role != decision.RoleAddressee {
		t.Errorf("parties %+v", d.Parties)
	}
	if d.Measures[0].Party != d.Parties[0].Name {
		t.Errorf("the fine is on %q", d.Measures[0].Party)
	}
	if d.Dates.Decided.String() != "2021-05-04" || d.Dates.Published.String() != "2021-05-24" || len(d.Certainty) != 0 {
		t.Errorf("dates %+v %v", d.Dates, d.Certainty)
	}
	if len(d.Infringements) != 2 || len(d.Sources) != 2 || len(d.Identifiers) != 2 {
		t.Errorf("infringements %v, sources %v, identifiers %v", d.Infringements, d.Sources, d.Identifiers)
	}
	var got []string
	for _, f := range m.Fields {
		if f.Reason.Text == "" {
			t.Errorf("%s has no reason", f.Field)
		}
		got = append(got, f.Field+" "+f.From.String()+" "+f.Other)
	}
	want := []string{
		"/reference first ", "/dates/decided first 2021-05-24", "/dates/published first ", "/parties/0/name first NARANJAS DEL SUR SL",
		"/infringements both ", "/measures/0/fine/amount first ", "/measures/0/fine/payable second ",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	kept := decision.Extra{Name: "dates/decided (Enforcement Tracker)", Value: "2021-05-24"}
	found := false
	for _, x := range d.Extra {
		found = found || x == kept
	}
	if !found {
		t.Errorf("the date that was not taken is lost: %v", d.Extra)
	}
}

func TestMergeOfPayableAboveImposed(t *testing.T) {
	hub := oneRecord(t, GDPRhub, matchHub+"page,Spain,AEPD (Spain),PS/1/2021,04.05.2021,,1000 EUR,,Naranjas\n")
	et := oneRecord(t, EnforcementTracker, matchTracker+"ETid-7,SPAIN,Spanish Data Protection Authority (aepd),2021-05-04,10000,Naranjas,,\n")
	m := MergeDecisions(hub, et)
	if f := m.Decision.Measures[0].Fine; f.Amount.String() != "EUR 1000.00" || !f.Payable.IsZero() {
		t.Errorf("%+v", f)
	}
	if !strings.Contains(fmt.Sprint(m.Decision.Extra), "EUR 10000.00") {
		t.Errorf("the other figure is lost: %v", m.Decision.Extra)
	}
}

func TestMergeOfNameAndDescription(t *testing.T) {
	tests := []struct {
		name       string
		read       importFunc
		a, b       string
		party      string
		parties    int
		fineIsUpon string
	}{
		{"named by the second", EnforcementTracker, matchTracker + "ETid-1,GREECE,,2019-10-18,15000,Telecom provider,,\n", "Aegean Phones", "Aegean Phones", 1, "Aegean Phones"},
		{"named by the first", EnforcementTracker, matchTracker + "ETid-1,GREECE,,2019-10-18,15000,Aegean Phones,,\n", "Company", "Aegean Phones", 1, "Aegean Phones"},
		{"part not told", GDPRhub, matchHub + "x,Greece,HDPA (Greece),1/2019,18.10.2019,,15000 EUR,,A.A.A.\n", "Aegean Phones", "A.A.A.", 2, "Aegean Phones"},
	}
	for _, tt := range tests {
		a := oneRecord(t, tt.read, tt.a)
		b := oneRecord(t, PrivacyAffairs, "id,name,price,date,controller\n1,Greece,15000,10/18/2019,"+tt.b+"\n")
		d := MergeDecisions(a, b).Decision
		if len(d.Parties) != tt.parties || d.Parties[0].Name != tt.party || d.Measures[0].Party != tt.fineIsUpon {
			t.Errorf("%s: parties %v, fine on %q", tt.name, d.Parties, d.Measures[0].Party)
		}
	}
}

func TestGroupDecisions(t *testing.T) {
	var ds []*decision.Decision
	for _, in := range []string{
		"ETid-1,SPAIN,Spanish Data Protection Authority (aepd),2021-05-04,31200,Naranjas del Sur,,",
		"ETid-2,SPAIN,Spanish Data Protection Authority (aepd),2021-05-04,31200,Naranjas del Sur,,", // another row of the same set
		"ETid-3,FRANCE,CNIL,2021-05-04,31200,Naranjas del Sur,,",
	} {
		ds = append(ds, oneRecord(t, EnforcementTracker, matchTracker+in+"\n"))
	}
	ds = append(ds, oneRecord(t, GDPRhub, matchHub+"page,Spain,AEPD (Spain),PS/1/2021,04.05.2021,,31200 EUR,,Naranjas del Sur\n"))
	if diff := cmp.Diff([][]int{{0, 3}, {1}, {2}}, GroupDecisions(ds)); diff != "" {
		t.Error(diff)
	}
}

// TestMatchCorpus finds the decisions that both published sets hold. A pair whose sums are the same, or stand as after
// voluntary payment, counts as sound.
func TestMatchCorpus(t *testing.T) {
	et, _ := collect(t, EnforcementTracker(strings.NewReader(trackerJSON(sharedtest.Lines[trackerRow](t, "corpus", "dev", "fine_et.jsonl"))), nil))
	hub, _ := collect(t, GDPRhub(strings.NewReader(hubCSV(sharedtest.Lines[hubRow](t, "corpus", "dev", "fine_hub.jsonl"))), nil))
	var ds []*decision.Decision
	for i := range hub {
		ds = append(ds, &hub[i].Decision)
	}
	for i := range et {
		ds = append(ds, &et[i].Decision)
	}
	pairs, compared, alike := 0, 0, 0
	for _, g := range GroupDecisions(ds) {
		if len(g) < 2 {
			continue
		}
		pairs++
		a, b := ds[g[0]], ds[g[1]]
		if m := MergeDecisions(a, b); len(m.Decision.Sources) < 2 && a.Sources[0] != b.Sources[0] {
			t.Errorf("merged record without its sources: %v", m.Decision.Sources)
		}
		x, errX := a.TotalFine()
		y, errY := b.PayableFine()
		if errX == nil && errY == nil && x.Currency() == y.Currency() {
			compared++
			lo, hi := min(x.Minor(), y.Minor()), max(x.Minor(), y.Minor())
			if lo == hi || lo*10 == hi*8 || lo*10 == hi*6 {
				alike++
			}
		}
	}
	t.Logf("%d decisions in both sets; %d of %d with two sums have sums that agree", pairs, alike, compared)
	if pairs < 200 || alike*100 < compared*92 {
		t.Errorf("%d pairs, sums agree in %d of %d", pairs, alike, compared)
	}
}
