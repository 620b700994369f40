package fining_test

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/decision/fining"
	"github.com/gdprgo/gdpr/legalbasis"
)

func ExampleAssessment() {
	a := fining.Assessment{Method: fining.EDPB, On: gdpr.MustDate(2024, 9, 30)}
	a.Addressee.Turnover = gdpr.Euro(500_000)
	a.Conducts = []fining.Conduct{{Infringements: []fining.Infringement{{
		Provisions:  []legalbasis.Provision{legalbasis.Article(9)},
		Seriousness: fining.High,
	}}}}
	r, findings := a.Evaluate()
	step := r.Conducts[0].Infringements[0]
	fmt.Println("start:", step.Start.Min, "to", step.Start.Max)
	fmt.Println("size:", step.From, "to", step.To, "%")
	fmt.Println("total:", r.Total.Min, "to", r.Total.Max)
	fmt.Println("findings:", len(findings))
	// Output:
	// start: EUR 4000000.00 to EUR 20000000.00
	// size: 0.2 to 0.4 %
	// total: EUR 8000.00 to EUR 80000.00
	// findings: 0
}

func ExampleAssessment_findings() {
	a := fining.Assessment{On: gdpr.MustDate(2024, 9, 30)}
	a.Addressee.Turnover = gdpr.Euro(30_000_000)
	a.Conducts = []fining.Conduct{{Infringements: []fining.Infringement{{
		Provisions:  []legalbasis.Provision{legalbasis.Article(32)},
		Seriousness: fining.Low,
		Factors:     []fining.Factor{{Point: "e", Effect: fining.Mitigating, Why: "first infringement"}},
	}}}}
	_, findings := a.Evaluate()
	for _, f := range findings {
		fmt.Println(f)
	}
	// Output:
	// error /conducts/0/infringements/0/factors/0: Article 83(2)(e) cannot be mitigating: aggravating or neutral; their absence does not mitigate (paragraph 94) (factor.direction)
}

func ExampleTable() {
	for _, row := range fining.Table(fining.ICO, legalbasis.LowerTier)[:2] {
		fmt.Println(row.UpTo, row.From, row.To, row.High.Min, row.High.Max)
	}
	// Output:
	// GBP 2000000.00 0.2 0.4 GBP 3480.00 GBP 34800.00
	// GBP 10000000.00 0.4 2 GBP 6960.00 GBP 174000.00
}

func ExampleMethods() {
	for m := range fining.Methods(gdpr.Germany, gdpr.MustDate(2022, 6, 1), decision.Undertaking) {
		info, _ := m.Info()
		fmt.Println(info.Name)
	}
	// Output:
	// EDPB Guidelines 04/2022, version for consultation
	// DSK concept for setting fines
}

func ExampleFactorRules() {
	for _, r := range fining.FactorRules()[4:5] {
		fmt.Printf("Article 83(2)(%s), %s: %s\n", r.Point, r.What, r.Rule)
	}
	// Output:
	// Article 83(2)(e), relevant previous infringements: aggravating or neutral; their absence does not mitigate (paragraph 94)
}
