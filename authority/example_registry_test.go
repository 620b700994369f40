package authority_test

import (
	"fmt"

	"github.com/gdprgo/gdpr/authority"
)

func ExampleAll() {
	perCountry := map[string]int{}
	for a := range authority.All() {
		perCountry[string(a.Country)]++
	}
	fmt.Println(len(perCountry), "countries;", perCountry["DE"], "authorities in Germany,", perCountry["ES"], "in Spain")
	// Output: 34 countries; 18 authorities in Germany, 4 in Spain
}

func ExampleCourtByID() {
	c, ok := authority.CourtByID("fr-ce")
	fmt.Println(c.Name, c.Country, ok)
	// Output: Conseil d'État FR true
}
