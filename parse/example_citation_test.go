package parse_test

import (
	"fmt"

	"github.com/gdprgo/gdpr/parse"
)

func ExampleProvisions() {
	text := "Das Unternehmen verstieß gegen Art. 6 Abs. 1 lit. a, f i.V.m. Art. 9 DSGVO und § 26 Abs. 1 BDSG."
	for p := range parse.Provisions(text, nil) {
		fmt.Printf("%s: %q\n", p.Value, text[p.Span.Start:p.Span.End])
	}
	// Output:
	// Article 6(1)(a) GDPR: "Art. 6 Abs. 1 lit. a"
	// Article 6(1)(f) GDPR: "f"
	// Article 9 GDPR: "Art. 9 DSGVO"
	// Section 26(1) BDSG: "§ 26 Abs. 1 BDSG"
}

func ExampleCitation() {
	list, err := parse.Citation("Art. 5 (1) e), f) GDPR, Art. 32 GDPR, Art. 22 (2) LSSI", nil)
	for _, p := range list {
		fmt.Println(p)
	}
	fmt.Println(err)
	// Output:
	// Article 5(1)(e) GDPR
	// Article 5(1)(f) GDPR
	// Article 32 GDPR
	// Article 22(2) LSSI
	// <nil>
}
