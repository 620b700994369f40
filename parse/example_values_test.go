package parse_test

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/parse"
)

func ExampleAmounts() {
	text := "Une amende de 15 millions d'euros, assortie d'une astreinte de 100 000 euros par jour de retard ; entre 10 et 20 Mds€ de chiffre d'affaires."
	for f := range parse.Amounts(text, &parse.Options{Lang: gdpr.French}) {
		fmt.Printf("%q: %v, up to %q, per %q\n", f.Span.Of(text), f.Value.Money, f.Value.Max, f.Value.Per)
	}
	// Output:
	// "15 millions d'euros": EUR 15000000.00, up to "", per ""
	// "100 000 euros par jour de retard": EUR 100000.00, up to "", per "day"
	// "10 et 20 Mds€": EUR 10000000000.00, up to "EUR 20000000000.00", per ""
}

// The name of a currency may leave it open; the text's country settles it.
func ExampleAmounts_openCurrency() {
	text := "a fine of 200,000 kroner"
	for f := range parse.Amounts(text, nil) {
		fmt.Println(f.Value.Number, f.Value.Candidates)
	}
	for f := range parse.Amounts(text, &parse.Options{Country: "NO"}) {
		fmt.Println(f.Value.Money)
	}
	// Output:
	// 200000 [DKK NOK SEK]
	// NOK 200000.00
}

func ExampleDates() {
	text := "Decided on 3 and 5 June 2023, published in May 2024; Regulation (EU) 2016/679, no. 12-10-2020."
	for f := range parse.Dates(text, &parse.Options{Lang: gdpr.English}) {
		fmt.Printf("%v %q\n", f.Value, f.Span.Of(text))
	}
	// Output:
	// 2023-06-03 "3"
	// 2023-06-05 "5 June 2023"
	// 2024-05 "May 2024"
}

func ExampleDocument_Read() {
	var d parse.Document // its memory serves every text
	for _, text := range []string{"The fine of EUR 20,000 was paid.", "A fine of £500,000 was imposed."} {
		d.Read(text, &parse.Options{Lang: gdpr.English})
		fmt.Println(d.Amounts[0].Value.Money)
	}
	// Output:
	// EUR 20000.00
	// GBP 500000.00
}

func ExampleValues() {
	d := parse.Values("Le 3 mars 2023, la CNIL a prononcé une amende de 10 000 euros pour violation de l'article 32 du RGPD.", nil)
	for _, a := range d.Amounts {
		fmt.Println(a.Value.Money, a.Span)
	}
	for _, p := range d.Provisions {
		fmt.Println(p.Value, p.Span)
	}
	for _, a := range d.Authorities {
		fmt.Println(a.Value, a.Span)
	}
	// Output:
	// EUR 10000.00 {50 62}
	// Article 32 GDPR {83 101}
	// fr-cnil {19 23}
}
