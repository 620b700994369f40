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
	for _, name := range []string{"Spanish Data Protection Authority (AEPD)", "the Danish authority", "Datatilsynet", "Data Protection Officer", "Amtsgericht Odense"} {
		r := authority.Explain(name, gdpr.Denmark)
		fmt.Println(name+":", r.Outcome, r.IDs)
	}
	// Output:
	// Spanish Data Protection Authority (AEPD): conflict [es-aepd eu-edps]
	// the Danish authority: resolved [dk-datatilsynet]
	// Datatilsynet: resolved [dk-datatilsynet]
	// Data Protection Officer: not-known []
	// Amtsgericht Odense: other-body []
}

func ExampleByID() {
	a, ok := authority.ByID("hr-azop")
	before, _, _ := a.Currency(gdpr.MustParseDate("2022-12-31"))
	after, _, _ := a.Currency(gdpr.MustParseDate("2023-01-01"))
	fmt.Println(a, ok, before, after)
	// Output: Agencija za zaštitu osobnih podataka (hr-azop) true HRK EUR
}

func ExampleIn() {
	for a := range authority.In(gdpr.Spain) {
		fmt.Println(a.ID, a.Level, a.Region, a.NameIn(gdpr.English))
	}
	// Output:
	// es-aepd national  Spanish Data Protection Agency
	// es-ct-apdcat subnational ES-CT Catalan Data Protection Authority
	// es-pv-avpd subnational ES-PV Basque Data Protection Authority
	// es-an-ctpda subnational ES-AN Andalusian Council for Transparency and Data Protection
}

func ExampleByHost() {
	a, _ := authority.ByHost("https://www.datatilsynet.no/regelverk")
	fmt.Println(a.ID)
	// Output: no-datatilsynet
}

func ExampleNumberOf() {
	for _, s := range []string{"SAN 2022–019", "PS-00331-2018", "ECLI:EU:C:2020:559", "57/2024"} {
		n, ok := authority.NumberOf(s)
		fmt.Println(ok, n, n.Kind, n.Authority, n.Candidates())
	}
	be, _ := authority.ByID("be-apd-gba")
	n, _ := be.Number("57/2024")
	fmt.Println(n, n.Kind, n.Authority)
	// Output:
	// true SAN-2022-019 sanction fr-cnil [fr-cnil]
	// true PS/00331/2018 sanction es-aepd [es-aepd]
	// true ECLI:EU:C:2020:559 ecli  []
	// true 57/2024 decision  [be-apd-gba gr-hdpa]
	// 57/2024 decision be-apd-gba
}

func ExampleScanNumber() {
	text := "In case C-311/18 the Court; in SAN-2022-019 the CNIL."
	for at := 0; at < len(text); at++ {
		if n, end, ok := authority.ScanNumber(text, at); ok {
			fmt.Println(at, n, n.Authority, n.Court)
			at = end
		}
	}
	// Output:
	// 8 C-311/18  eu-cj
	// 31 SAN-2022-019 fr-cnil
}

func ExampleAuthority_AppealsFor() {
	cnil, _ := authority.ByID("fr-cnil")
	ways, doubts := cnil.AppealsFor(authority.Challenge{Against: authority.AgainstFine, Fine: gdpr.Euro(20_000_000), Addressee: authority.Abroad})
	fmt.Println(ways[0], doubts)
	_, doubts = cnil.AppealsFor(authority.Challenge{})
	fmt.Println(doubts[0])
	// Output:
	// any decision: Conseil d'État, within 4 months, addressee abroad, does not suspend []
	// the period depends on where the addressee is established, which is not stated (Article 78 GDPR)
}

func ExampleCourtNamed() {
	fmt.Println(authority.CourtNamed("Conseil d'État", ""), authority.CourtNamed("Conseil d'Etat", gdpr.France))
	// Output: [be-rvs fr-ce] [fr-ce]
}

func ExampleCountryNamed() {
	fmt.Println(authority.CountryNamed("THE NETHERLANDS"))
	// Output: NL true
}
