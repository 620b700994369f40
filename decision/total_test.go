package decision_test

import (
	"errors"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

func fine(amount string, reductions ...decision.Reduction) decision.Measure {
	return decision.Measure{Power: decision.PowerFine, Fine: decision.Fine{Amount: gdpr.MustParseMoney(amount), Reductions: reductions}}
}

func off(percent string) decision.Reduction { return decision.Reduction{Percent: percent} }

func TestTotalAndPayableFine(t *testing.T) {
	unknown := decision.Measure{Power: decision.PowerFine}
	reprimand := decision.Measure{Power: decision.PowerReprimand}
	paidStated := fine("EUR 100000.00")
	paidStated.Fine.Payable = gdpr.MustParseMoney("EUR 75000.00")
	for _, c := range []struct {
		name           string
		d              decision.Decision
		total, payable string
		err            bool
	}{
		{name: "nothing stated", d: decision.Decision{}},
		{name: "no fine", d: decision.Decision{NoFine: true, Measures: []decision.Measure{reprimand}}},
		{name: "one fine", d: decision.Decision{Measures: []decision.Measure{fine("EUR 20000000.00")}}, total: "EUR 20000000.00", payable: "EUR 20000000.00"},
		{name: "fine of zero is stated", d: decision.Decision{Measures: []decision.Measure{fine("EUR 0.00")}}, total: "EUR 0.00", payable: "EUR 0.00"},
		{name: "several fines", d: decision.Decision{Measures: []decision.Measure{fine("EUR 90000000.00"), reprimand, fine("EUR 60000000.00")}}, total: "EUR 150000000.00", payable: "EUR 150000000.00"},
		{name: "voluntary payment", d: decision.Decision{Measures: []decision.Measure{fine("EUR 3150000.00", off("20"))}}, total: "EUR 3150000.00", payable: "EUR 2520000.00"},
		{name: "voluntary payment and admission", d: decision.Decision{Measures: []decision.Measure{fine("EUR 50000.00", off("20"), off("20"))}}, total: "EUR 50000.00", payable: "EUR 30000.00"},
		{name: "a result stands for its step", d: decision.Decision{Measures: []decision.Measure{fine("EUR 1000.00", decision.Reduction{Percent: "30", Result: gdpr.Euro(701)})}}, total: "EUR 1000.00", payable: "EUR 701.00"},
		{name: "a sum taken off", d: decision.Decision{Measures: []decision.Measure{fine("GBP 1000.00", decision.Reduction{Amount: gdpr.MustParseMoney("GBP 250.00")})}}, total: "GBP 1000.00", payable: "GBP 750.00"},
		{name: "cents are rounded half up", d: decision.Decision{Measures: []decision.Measure{fine("EUR 0.05", off("50"))}}, total: "EUR 0.05", payable: "EUR 0.03"},
		{name: "payable as stated", d: decision.Decision{Measures: []decision.Measure{paidStated}}, total: "EUR 100000.00", payable: "EUR 75000.00"},
		{name: "notice of intent imposes nothing", d: decision.Decision{Kind: decision.KindNoticeOfIntent, Measures: []decision.Measure{fine("GBP 183390000.00")}}},
		{name: "stated total below the single fines", d: decision.Decision{TotalStated: gdpr.Euro(4_300_000), Measures: []decision.Measure{fine("EUR 6500000.00")}}, total: "EUR 4300000.00", payable: "EUR 4300000.00"},
		{name: "unknown amount", d: decision.Decision{Measures: []decision.Measure{fine("EUR 5.00"), unknown}}, err: true},
		{name: "two currencies", d: decision.Decision{Measures: []decision.Measure{fine("EUR 5.00"), fine("SEK 5.00")}}, err: true},
		{name: "overflow", d: decision.Decision{Measures: []decision.Measure{fine("EUR 92233720368547758.07"), fine("EUR 0.01")}}, err: true},
	} {
		t.Run(c.name, func(t *testing.T) {
			total, err := c.d.TotalFine()
			if total.String() != c.total || (err != nil) != c.err {
				t.Errorf("TotalFine = %q, %v; want %q", total, err, c.total)
			}
			payable, err := c.d.PayableFine()
			if payable.String() != c.payable || (err != nil) != c.err {
				t.Errorf("PayableFine = %q, %v; want %q", payable, err, c.payable)
			}
		})
	}
}

func TestReductionThatCannotBeComputed(t *testing.T) {
	for _, r := range []decision.Reduction{{}, {Percent: "101"}, {Percent: "1e9"}, {Percent: "20%"}, {Percent: "-5"}, {Percent: "."}, {Percent: "1.0000000000"}} {
		d := decision.Decision{Measures: []decision.Measure{fine("EUR 100.00", r)}}
		if m, err := d.PayableFine(); err == nil {
			t.Errorf("reduction %+v: payable %v, want an error", r, m)
		}
		if m, err := d.TotalFine(); err != nil || m != gdpr.Euro(100) {
			t.Errorf("reduction %+v: total %v, %v", r, m, err)
		}
	}
	d := decision.Decision{TotalStated: gdpr.Euro(70), Measures: []decision.Measure{fine("EUR 100.00", off("20"))}}
	if m, err := d.PayableFine(); !errors.Is(err, decision.ErrAmountUnknown) {
		t.Errorf("a reduction of a part of another total: %v, %v", m, err)
	}
}
