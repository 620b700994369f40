package parse_test

import (
	"fmt"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/parse"
)

func ExampleText() {
	text := "On 4 March 2024 the CNIL imposed a fine of EUR 90,000 on Atelier Blanc for a breach of Article 32 GDPR."
	for _, x := range parse.Text(text, nil).Decisions {
		d := x.Decision
		fine, err := d.TotalFine()
		fmt.Println(d.Authority, d.Dates.Decided, d.Parties[0].Name, fine, err)
		fmt.Println(d.Infringements[0].Provision)
		fmt.Printf("%q\n", x.Fields["/measures/0/fine/amount"].Of(text))
	}
	// Output:
	// fr-cnil 2024-03-04 Atelier Blanc EUR 90000.00 <nil>
	// Article 32 GDPR
	// "EUR 90,000"
}

func ExampleDetect() {
	fmt.Println(parse.Detect("El responsable del tratamiento no informó a los interesados."))
	// Output: es
}

func ExampleMatchDecisions() {
	read := func(text string) *decision.Decision { return &parse.Text(text, nil).Decisions[0].Decision }
	a := read("On 4 March 2024 the CNIL imposed a fine of EUR 90,000 on Atelier Blanc for a breach of Article 32 GDPR.")
	b := read("Le 4 mars 2024, la CNIL a infligé une amende de 90 000 euros à Atelier Blanc pour un manquement à l'article 32 du RGPD.")
	m := parse.MatchDecisions(a, b)
	fmt.Println(m.Verdict)
	for _, r := range m.For {
		fmt.Println("-", r.Text)
	}
	// Output:
	// same
	// - both are of fr-cnil
	// - both name Atelier Blanc
	// - both give 2024-03-04
	// - both give EUR 90000.00
	// - articles that stand in both: 1
}
