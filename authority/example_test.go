package authority_test

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

func ExampleResolve() {
	for _, name := range []string{"Cnil italienne", "Datatilsynet", "Data Protection Authority of Saxony-Anhalt", "the German authority"} {
		fmt.Println(name+":", authority.Resolve(name, ""))
	}
	fmt.Println("in Norway:", authority.Resolve("Datatilsynet", gdpr.Norway))
	// Output:
	// Cnil italienne: [it-garante]
	// Datatilsynet: [dk-datatilsynet no-datatilsynet]
	// Data Protection Authority of Saxony-Anhalt: [de-st-lfd]
	// the German authority: []
	// in Norway: [no-datatilsynet]
}

func ExampleExplain() {
	r := authority.Explain("Spanish Data Protection Authority (AEPD)", gdpr.Denmark)
	fmt.Println(r.Outcome, r.IDs)
	// Output: conflict [es-aepd eu-edps]
}

func ExampleByID() {
	a, ok := authority.ByID("hr-azop")
	before, _, _ := a.Currency(gdpr.MustParseDate("2022-12-31"))
	after, _, _ := a.Currency(gdpr.MustParseDate("2023-01-01"))
	fmt.Println(a, ok, before, after)
	// Output: Agencija za zaštitu osobnih podataka (hr-azop) true HRK EUR
}
