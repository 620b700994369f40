package decision_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

func ExampleDecision_Standing() {
	d := decision.Decision{
		Measures: []decision.Measure{{Power: decision.PowerFine, Fine: decision.Fine{Amount: gdpr.Euro(18_000_000)}}},
		Appeals: []decision.Appeal{
			{Body: "Court", Decided: gdpr.MustDate(2024, 12, 27), Result: decision.StatusChanged, NewAmount: gdpr.Euro(16_000_000)},
			{Body: "Supreme Court", Decided: gdpr.MustDate(2026, 6, 24), Result: decision.StatusChanged, NewAmount: gdpr.Euro(13_000_000), Final: true},
		},
	}
	s := d.Standing()
	fmt.Println(s.Imposed, s.Fine, s.Status, s.Enforceable)
	for _, r := range s.Reasons {
		fmt.Println(r)
	}
	// Output:
	// EUR 18000000.00 EUR 13000000.00 changed true
	// the fine imposed is EUR 18000000.00 (Article 58(2)(i) GDPR)
	// Court on 2024-12-27: the fine is now EUR 16000000.00 (Article 78 GDPR)
	// Supreme Court on 2026-06-24: the fine is now EUR 13000000.00 (Article 78 GDPR)
}

func TestStandingFollowsTheFineThroughEveryResult(t *testing.T) {
	reduced := fine("EUR 100.00", off("20"))
	for _, c := range []struct {
		name                 string
		d                    decision.Decision
		imposed, fine, toPay string
		status               decision.Status
		enforceable          bool
		doubts               []string
		accrued              string
	}{
		{name: "nothing stated", enforceable: true},
		{name: "no fine", d: decision.Decision{NoFine: true}, enforceable: true},
		{name: "reduced", d: decision.Decision{Measures: []decision.Measure{reduced}}, imposed: "EUR 100.00", fine: "EUR 100.00", toPay: "EUR 80.00", enforceable: true},
		{name: "reduction without a figure", d: decision.Decision{Measures: []decision.Measure{fine("EUR 100.00", decision.Reduction{Reason: "settlement"})}}, imposed: "EUR 100.00", fine: "EUR 100.00", enforceable: true, doubts: []string{"standing.reduction-unknown"}},
		{name: "unknown amount", d: decision.Decision{Measures: []decision.Measure{{Power: decision.PowerFine}}}, enforceable: true, doubts: []string{"standing.amount-unknown"}},
		{name: "lodged", d: decision.Decision{Measures: []decision.Measure{reduced}, Appeals: []decision.Appeal{{Lodged: gdpr.MustDate(2024, 1, 2)}}}, imposed: "EUR 100.00", fine: "EUR 100.00", toPay: "EUR 80.00", status: decision.StatusAppealed, enforceable: true, doubts: []string{"standing.not-final"}},
		{name: "open remedy of which nothing is stated", d: decision.Decision{Status: decision.StatusFinal, Measures: []decision.Measure{reduced}, Appeals: []decision.Appeal{{Body: "Court"}}}, imposed: "EUR 100.00", fine: "EUR 100.00", toPay: "EUR 80.00", status: decision.StatusFinal, enforceable: true},
		{name: "suspended, then upheld", d: decision.Decision{Measures: []decision.Measure{reduced}, Appeals: []decision.Appeal{{Result: decision.StatusSuspended}, {Result: decision.StatusUpheld, Final: true}}}, imposed: "EUR 100.00", fine: "EUR 100.00", toPay: "EUR 80.00", status: decision.StatusUpheld, enforceable: true},
		{name: "annulled", d: decision.Decision{Measures: []decision.Measure{reduced}, Appeals: []decision.Appeal{{Result: decision.StatusAnnulled, Final: true}}}, imposed: "EUR 100.00", fine: "EUR 0.00", toPay: "EUR 0.00", status: decision.StatusAnnulled},
		{name: "annulled, then upheld: which of the two", d: decision.Decision{Measures: []decision.Measure{reduced}, Appeals: []decision.Appeal{{Result: decision.StatusAnnulled}, {Result: decision.StatusUpheld, Final: true}}}, imposed: "EUR 100.00", fine: "EUR 0.00", toPay: "EUR 0.00", status: decision.StatusUpheld, doubts: []string{"standing.upheld-unclear"}},
		{name: "annulled, and the remedy is not listed", d: decision.Decision{Status: decision.StatusAnnulled, Measures: []decision.Measure{reduced}}, imposed: "EUR 100.00", fine: "EUR 0.00", toPay: "EUR 0.00", status: decision.StatusAnnulled},
		{name: "changed, and the remedy is not listed", d: decision.Decision{Status: decision.StatusChanged, Measures: []decision.Measure{reduced}}, imposed: "EUR 100.00", status: decision.StatusChanged, enforceable: true, doubts: []string{"standing.new-amount-unknown"}},
		{name: "suspended while the appeal is open", d: decision.Decision{Status: decision.StatusSuspended, Measures: []decision.Measure{reduced}, Appeals: []decision.Appeal{{Lodged: gdpr.MustDate(2024, 1, 2)}}}, imposed: "EUR 100.00", fine: "EUR 100.00", toPay: "EUR 80.00", status: decision.StatusSuspended, doubts: []string{"standing.not-final"}},
		{name: "sent back", d: decision.Decision{Measures: []decision.Measure{reduced}, Appeals: []decision.Appeal{{Result: decision.StatusRemitted, Final: true}}}, imposed: "EUR 100.00", status: decision.StatusRemitted, doubts: []string{"standing.remitted"}},
		{name: "changed to an unknown amount", d: decision.Decision{Measures: []decision.Measure{reduced}, Appeals: []decision.Appeal{{Result: decision.StatusChanged, Final: true}}}, imposed: "EUR 100.00", status: decision.StatusChanged, enforceable: true, doubts: []string{"standing.new-amount-unknown"}},
		{name: "annulled, then changed above", d: decision.Decision{Measures: []decision.Measure{fine("EUR 100.00")}, Appeals: []decision.Appeal{{Result: decision.StatusAnnulled}, {Result: decision.StatusChanged, NewAmount: gdpr.Euro(70), Final: true}}}, imposed: "EUR 100.00", fine: "EUR 70.00", toPay: "EUR 70.00", status: decision.StatusChanged, enforceable: true},
		{name: "accrued penalties", d: decision.Decision{Measures: []decision.Measure{{Power: decision.PowerOrder, PeriodicPenalty: decision.PeriodicPenalty{Accrued: gdpr.Euro(5)}}, {Power: decision.PowerOrder, PeriodicPenalty: decision.PeriodicPenalty{Accrued: gdpr.Euro(6)}}}}, accrued: "EUR 11.00", enforceable: true},
		{name: "accrued in two currencies", d: decision.Decision{Measures: []decision.Measure{{Power: decision.PowerOrder, PeriodicPenalty: decision.PeriodicPenalty{Accrued: gdpr.Euro(5)}}, {Power: decision.PowerOrder, PeriodicPenalty: decision.PeriodicPenalty{Accrued: gdpr.MustParseMoney("SEK 6")}}}}, enforceable: true, doubts: []string{"standing.amount-unknown"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := c.d.Standing()
			var doubts []string
			for _, d := range s.Doubts {
				doubts = append(doubts, d.Code)
			}
			got := []any{s.Imposed.String(), s.Fine.String(), s.Payable.String(), s.Accrued.String(), s.Status, s.Enforceable, doubts}
			want := []any{c.imposed, c.fine, c.toPay, c.accrued, c.status, c.enforceable, c.doubts}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("imposed, fine, payable, accrued, status, enforceable, doubts: %s", diff)
			}
		})
	}
}

func TestStandingTellsDuePenaltiesFromAccruedOnes(t *testing.T) {
	daily := decision.PeriodicPenalty{Amount: gdpr.Euro(100_000), Per: decision.Day, Starts: gdpr.MustDate(2022, 12, 19), Ends: gdpr.MustDate(2023, 2, 9)}
	d := decision.Decision{Measures: []decision.Measure{{Power: decision.PowerOrder, PeriodicPenalty: daily}}}
	if s := d.Standing(); s.Due != gdpr.Euro(5_200_000) || !s.Accrued.IsZero() || len(s.Reasons) == 0 || len(s.Doubts) == 0 {
		t.Errorf("not liquidated: %+v", s)
	}
	d.Measures[0].PeriodicPenalty.Accrued = gdpr.Euro(5_000_000)
	if s := d.Standing(); s.Accrued != gdpr.Euro(5_000_000) || !s.Due.IsZero() {
		t.Errorf("liquidated at less: %+v", s)
	}
}

func TestFinesByPartyAndProvision(t *testing.T) {
	const in = `{"parties":[{"name":"A Ltd"},{"name":"B Ltd"},{"name":"Somebody","role":"complainant"}],
	"infringements":[{"provision":"Article 13 GDPR"},{"provision":"Article 12 GDPR","party":"B Ltd"}],
	"measures":[
	{"power":"fine","party":"A Ltd","fine":{"amount":{"amount":"60.00","currency":"EUR"},"parts":[
		{"amount":{"amount":"40.00","currency":"EUR"},"provisions":["Article 33 GDPR","Article 32 GDPR"]},{"amount":{"amount":"20.00","currency":"EUR"},"party":"B Ltd"}]}},
	{"power":"fine","party":"B Ltd","fine":{"amount":{"amount":"5.00","currency":"EUR"}}},
	{"power":"fine","party":"A Ltd","provisions":["Article 32 GDPR","Article 33 GDPR"],"fine":{"amount":{"amount":"7.00","currency":"EUR"},"parts":[{"amount":{"amount":"6.00","currency":"EUR"}}]}},
	{"power":"fine","fine":{"amount":{"amount":"1.00","currency":"EUR"}}}]}`
	p := legalbasis.MustParseProvision
	d := read(t, in)
	byParty, err := d.FinesByParty()
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]decision.Share{{Party: "A Ltd", Amount: gdpr.Euro(47)}, {Party: "B Ltd", Amount: gdpr.Euro(25)}, {Amount: gdpr.Euro(1)}}, byParty); diff != "" {
		t.Error(diff)
	}
	byProvision, err := d.FinesByProvision()
	if err != nil {
		t.Fatal(err)
	}
	want := []decision.Share{
		{Provisions: []legalbasis.Provision{p("Article 32 GDPR"), p("Article 33 GDPR")}, Amount: gdpr.Euro(47)},
		{Provisions: []legalbasis.Provision{p("Article 13 GDPR")}, Amount: gdpr.Euro(20)},
		{Provisions: []legalbasis.Provision{p("Article 12 GDPR"), p("Article 13 GDPR")}, Amount: gdpr.Euro(6)},
	}
	if diff := cmp.Diff(want, byProvision); diff != "" {
		t.Error(diff)
	}
	d.Measures = append(d.Measures, decision.Measure{Power: decision.PowerFine})
	if shares, err := d.FinesByParty(); err == nil {
		t.Errorf("a fine of unknown amount: %v", shares)
	}
}
