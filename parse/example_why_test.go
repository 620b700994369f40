package parse_test

import (
	"fmt"

	"github.com/gdprgo/gdpr/parse"
)

func ExampleDocument_Why() {
	text := `Délibération SAN-2024-003 du 31 janvier 2024

La CNIL a infligé à la société Atelier Blanc une amende de 90 000 euros. Elle retient un manquement à l'article 32 du RGPD. La cour a confirmé la sanction.`
	doc := parse.Text(text, &parse.Options{Marks: true})
	for _, path := range []string{"/authority", "/dates/decided", "/measures/0/fine/amount", "/infringements/0/provision", "/status", "/dates/published"} {
		e := doc.Why(text, 0, path)
		fmt.Printf("%s %q: %s\n", path, e.Span.Of(text), e.Basis.Meaning())
	}
	// Output:
	// /authority "CNIL": stated in the sentence that tells the measure
	// /dates/decided "31 janvier 2024": stated in a heading, a title or a byline
	// /measures/0/fine/amount "90 000 euros": stated in the sentence that tells the measure
	// /infringements/0/provision "article 32 du RGPD": stated in another sentence, taken to speak of the decision told before it
	// /status "confirmé": stated in another sentence, taken to speak of the decision told before it
	// /dates/published "": the text does not state it
}
