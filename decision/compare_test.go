package decision_test

import (
	"cmp"
	"fmt"
	"slices"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

func ExampleCompare() {
	total := func(s string) []decision.Measure {
		return []decision.Measure{{Power: decision.PowerFine, Fine: decision.Fine{Amount: gdpr.MustParseMoney(s)}}}
	}
	a := decision.Decision{Authority: "es-aepd", Reference: "PS/00120/2021", Dates: decision.Dates{Decided: gdpr.MustDate(2021, 7, 23)}, Measures: total("EUR 3150000.00")}
	b := decision.Decision{Authority: "es-aepd", Reference: "PS-00120-2021", Dates: decision.Dates{Decided: gdpr.MustParseDate("2021-07")}, Measures: total("EUR 2520000.00")}
	c := decision.Compare(&a, &b)
	fmt.Println(c.Agree, c.Ratio)
	for _, d := range c.Differences {
		fmt.Printf("%s: %s, %s: %s %s\n", d.Field, d.A, d.B, d.How, cmp.Or(d.Cause, "-"))
	}
	// Output:
	// [/authority /reference /measures] 0.8
	// /dates/decided: 2021-07-23, 2021-07: finer-a -
	// /totalFine: EUR 3150000.00, EUR 2520000.00: conflict voluntary-payment
}

func TestCompareFindsTheCauseOfDifferentFines(t *testing.T) {
	with := func(id, amount string, change ...func(*decision.Decision)) decision.Decision {
		d := decision.Decision{Measures: []decision.Measure{fine(amount)}}
		d.Authority = "es-aepd"
		if id != "" {
			d.Authority = "it-garante"
		}
		for _, f := range change {
			f(&d)
		}
		return d
	}
	for _, c := range []struct {
		name string
		a, b decision.Decision
		want decision.Cause
	}{
		{"20 % off in Spain", with("", "EUR 100.05"), with("", "EUR 80.04"), decision.CauseVoluntaryPayment},
		{"40 % off in Spain", with("", "EUR 30000.00"), with("", "EUR 50000.00"), decision.CauseVoluntaryAndAdmitted},
		{"20 % off elsewhere means nothing", with("x", "EUR 50000.00"), with("x", "EUR 40000.00"), decision.Cause("")},
		{"payable as stated", with("x", "EUR 1000.00", func(d *decision.Decision) { d.Measures[0].Fine.Payable = gdpr.Euro(640) }), with("x", "EUR 640.00"), decision.CauseReduction},
		{"after the appeal", with("x", "EUR 9550000.00", func(d *decision.Decision) { d.Appeals = []decision.Appeal{{NewAmount: gdpr.Euro(900_000)}} }), with("x", "EUR 900000.00"), decision.CauseAppeal},
		{"the amount announced", with("x", "GBP 20000000.00", func(d *decision.Decision) {
			d.Measures[0].Fine.Proposed = gdpr.MustParseMoney("GBP 183390000.00")
		}), with("x", "GBP 183390000.00", func(d *decision.Decision) { d.Kind = decision.KindNoticeOfIntent }), decision.CauseProposed},
		{"one of two fines", with("x", "EUR 60.00", func(d *decision.Decision) { d.Measures = append(d.Measures, fine("EUR 40.00")) }), with("x", "EUR 60.00"), decision.CausePart},
		{"converted", with("x", "PLN 27124816.00", func(d *decision.Decision) { d.Measures[0].Fine.Equivalents = []gdpr.Money{gdpr.Euro(6_444_174)} }), with("x", "EUR 6444174.00"), decision.CauseConverted},
		{"another currency without a rate", with("x", "PLN 100.00"), with("x", "EUR 23.00"), ""},
		{"rounded to the unit", with("x", "EUR 35258707.95"), with("x", "EUR 35258708.00"), decision.CauseRounded},
		{"decimal comma lost", with("x", "EUR 1250000.00"), with("x", "EUR 125000000.00"), decision.CauseDecimals},
		{"one digit", with("x", "EUR 26513977.00"), with("x", "EUR 26513877.00"), decision.CauseDigit},
		{"unexplained", with("x", "EUR 1000.00"), with("x", "EUR 3700.00"), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			for _, pair := range [][2]*decision.Decision{{&c.a, &c.b}, {&c.b, &c.a}} {
				got := decision.Compare(pair[0], pair[1]).Differences
				i := slices.IndexFunc(got, func(d decision.Difference) bool { return d.Field == "/totalFine" })
				if i < 0 || got[i].Cause != c.want {
					t.Errorf("differences %v, want the cause %q", got, c.want)
				}
			}
		})
	}
}

func TestCompareAPayableSumWithTheFine(t *testing.T) {
	payable := func(amount string) decision.Measure {
		return decision.Measure{Power: decision.PowerFine, Fine: decision.Fine{Payable: gdpr.MustParseMoney(amount)}}
	}
	for _, c := range []struct {
		name  string
		a, b  decision.Measure
		want  []decision.Difference
		agree []string
		ratio string
	}{
		{"payable beside imposed", payable("EUR 2520000.00"), fine("EUR 3150000.00"), []decision.Difference{
			{Field: "/totalFine", B: "EUR 3150000.00", How: decision.OnlyB, Cause: decision.CauseVoluntaryPayment},
			{Field: "/payableFine", A: "EUR 2520000.00", How: decision.OnlyA}}, nil, "0.8"},
		{"payable beside the same after a reduction", payable("EUR 60.00"), fine("EUR 100.00", off("40")), []decision.Difference{
			{Field: "/totalFine", B: "EUR 100.00", How: decision.OnlyB, Cause: decision.CauseReduction}}, []string{"/payableFine"}, "0.6"},
		{"both payable", payable("EUR 80.00"), payable("EUR 60.00"), []decision.Difference{
			{Field: "/payableFine", A: "EUR 80.00", B: "EUR 60.00", How: decision.Conflict}}, nil, "0.75"},
		{"one reduced", fine("EUR 100.00", off("20")), fine("EUR 100.00"), []decision.Difference{
			{Field: "/payableFine", A: "EUR 80.00", How: decision.OnlyA}}, []string{"/totalFine"}, "1"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := decision.Compare(&decision.Decision{Measures: []decision.Measure{c.a}}, &decision.Decision{Measures: []decision.Measure{c.b}})
			want := decision.Comparison{Agree: append([]string{"/measures"}, c.agree...), Differences: c.want}
			if got.Ratio.String() != c.ratio {
				t.Errorf("ratio %v, want %s", got.Ratio, c.ratio)
			}
			want.Ratio = got.Ratio
			if diff := gocmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestComparePrecisionAndConflict(t *testing.T) {
	infringed := func(ps ...string) (list []decision.Infringement) {
		for _, p := range ps {
			list = append(list, decision.Infringement{Provision: legalbasis.MustParseProvision(p)})
		}
		return list
	}
	a := decision.Decision{
		Kind: decision.KindDecision, Authority: "it-garante", NoFine: true,
		Dates:         decision.Dates{Decided: gdpr.MustParseDate("2020-12-11"), Published: gdpr.MustParseDate("2021-01-08"), Started: gdpr.MustParseDate("2020-03-04")},
		Parties:       []decision.Party{{Name: "Example S.p.A."}, {Name: "Somebody", Role: decision.RoleComplainant}},
		Infringements: infringed("Article 5(1)(a) GDPR", "Article 6(1) GDPR", "Article 13 GDPR"),
		Measures:      []decision.Measure{{Power: decision.PowerReprimand}, {Power: decision.PowerOrder}},
		Appeals:       []decision.Appeal{{Body: "Tribunale di Roma"}},
	}
	b := decision.Decision{
		Authority:     "it-garante",
		Dates:         decision.Dates{Decided: gdpr.MustParseDate("2021-01-08"), Started: gdpr.MustParseDate("2020-04-03")},
		Parties:       []decision.Party{{Name: "EXAMPLE SpA"}, {Name: "Parent"}},
		Infringements: infringed("Article 5 GDPR", "Article 6 GDPR", "Article 13 GDPR"),
		Measures:      []decision.Measure{{Power: decision.PowerReprimand}},
		Appeals:       []decision.Appeal{{Body: "Corte di cassazione"}},
	}
	want := decision.Comparison{
		Agree: []string{"/authority"},
		Differences: []decision.Difference{
			{Field: "/kind", A: "decision", How: decision.OnlyA},
			{Field: "/dates/started", A: "2020-03-04", B: "2020-04-03", How: decision.Conflict, Cause: decision.CauseDayMonth},
			{Field: "/dates/decided", A: "2020-12-11", B: "2021-01-08", How: decision.Conflict, Cause: decision.CausePublication},
			{Field: "/dates/published", A: "2021-01-08", How: decision.OnlyA},
			{Field: "/parties", A: "Example S.p.A.", B: "EXAMPLE SpA; Parent", How: decision.FinerB},
			{Field: "/infringements", A: "Article 5(1)(a) GDPR; Article 6(1) GDPR; Article 13 GDPR", B: "Article 5 GDPR; Article 6 GDPR; Article 13 GDPR", How: decision.FinerA},
			{Field: "/measures", A: "order; reprimand", B: "reprimand", How: decision.FinerA},
			{Field: "/noFine", A: "true", How: decision.OnlyA},
			{Field: "/appeals", A: "Tribunale di Roma", B: "Corte di cassazione", How: decision.Conflict},
		},
	}
	if diff := gocmp.Diff(want, decision.Compare(&a, &b)); diff != "" {
		t.Error(diff)
	}
	if c := decision.Compare(&a, &a); len(c.Differences) > 0 {
		t.Errorf("a record differs from itself: %v", c.Differences)
	}
	if c := decision.Compare(&decision.Decision{}, &decision.Decision{}); len(c.Agree)+len(c.Differences) > 0 {
		t.Errorf("empty records: %+v", c)
	}
	b.Infringements = infringed("Article 5 GDPR", "Article 7 GDPR")
	if d := decision.Compare(&a, &b).Differences; !slices.ContainsFunc(d, func(d decision.Difference) bool { return d.Field == "/infringements" && d.How == decision.Conflict }) {
		t.Errorf("other articles are no precision: %v", d)
	}
}
