package decision_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

func ExampleDecision_TotalFine() {
	d := decision.Decision{Measures: []decision.Measure{
		{Power: decision.PowerFine, Party: "A LLC", Fine: decision.Fine{Amount: gdpr.Euro(90_000_000)}},
		{Power: decision.PowerFine, Party: "A Ireland", Fine: decision.Fine{Amount: gdpr.Euro(60_000_000)}},
		{Power: decision.PowerOrder},
	}}
	fmt.Println(d.TotalFine())
	d.Measures = append(d.Measures, decision.Measure{Power: decision.PowerFine}) // one more, of an amount that nobody states
	_, err := d.TotalFine()
	fmt.Println(errors.Is(err, decision.ErrAmountUnknown))
	// Output:
	// EUR 150000000.00 <nil>
	// true
}

func ExampleDecision_PayableFine() {
	d := decision.Decision{Measures: []decision.Measure{{Power: decision.PowerFine, Fine: decision.Fine{
		Amount:     gdpr.Euro(50_000),
		Reductions: []decision.Reduction{{Reason: "voluntary-payment", Percent: "20"}, {Reason: "admission", Percent: "20"}},
	}}}}
	fmt.Println(d.PayableFine())
	// Output: EUR 30000.00 <nil>
}

func ExampleDecision_FinesByParty() {
	d := decision.Decision{Measures: []decision.Measure{
		{Power: decision.PowerFine, Party: "Controller", Fine: decision.Fine{Amount: gdpr.Euro(12_000)}},
		{Power: decision.PowerFine, Party: "Processor", Fine: decision.Fine{Amount: gdpr.Euro(3_000)}},
	}}
	shares, err := d.FinesByParty()
	for _, s := range shares {
		fmt.Println(s.Party, s.Amount, err)
	}
	// Output:
	// Controller EUR 12000.00 <nil>
	// Processor EUR 3000.00 <nil>
}

func ExampleDecision_FinesByProvision() {
	d := decision.Decision{Measures: []decision.Measure{{Power: decision.PowerFine, Fine: decision.Fine{
		Amount: gdpr.Euro(225_000_000),
		Parts: []decision.Part{
			{Amount: gdpr.Euro(150_000_000), Provisions: []legalbasis.Provision{legalbasis.Article(12), legalbasis.Article(13)}},
			{Amount: gdpr.Euro(75_000_000), Provisions: []legalbasis.Provision{legalbasis.Article(14)}},
		},
	}}}}
	shares, err := d.FinesByProvision()
	for _, s := range shares {
		fmt.Println(s.Provisions, s.Amount, err)
	}
	// Output:
	// [Article 12 GDPR Article 13 GDPR] EUR 150000000.00 <nil>
	// [Article 14 GDPR] EUR 75000000.00 <nil>
}

func ExampleDecision_AppendJSON() {
	d := decision.Decision{Kind: decision.KindDecision, Authority: "fr-cnil", Dates: decision.Dates{Decided: gdpr.MustParseDate("2022-10")}, NoFine: true}
	line, err := d.AppendJSON(nil)
	fmt.Printf("%s %v\n", line, err)
	// Output: {"kind":"decision","authority":"fr-cnil","dates":{"decided":"2022-10"},"noFine":true} <nil>
}

func ExampleSchema() {
	var s struct {
		Schema string `json:"$schema"`
		Title  string
	}
	err := json.Unmarshal([]byte(decision.Schema()), &s)
	fmt.Println(s.Title, s.Schema, err)
	// Output: Decision of a data protection authority https://json-schema.org/draft/2020-12/schema <nil>
}

func ExampleCodes() {
	for _, c := range decision.Codes() {
		if strings.HasPrefix(c.Name, "authority.") {
			fmt.Printf("%s (%v, %s)\n", c.Name, c.Severity, c.Rule)
		}
	}
	// Output:
	// authority.cannot-fine (error, Article 58(2)(i) GDPR)
	// authority.court-fines (warning, Article 83(9) GDPR)
	// authority.missing (warning, )
	// authority.other-country (error, )
	// authority.unknown (warning, )
}
