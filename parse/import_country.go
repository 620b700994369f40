package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// countryNames are the countries as the sets name them, in English, several names separated by bars.
var countryNames = [...]struct {
	names string
	code  gdpr.Country
}{
	{"Austria", gdpr.Austria},
	{"Belgium", gdpr.Belgium},
	{"Bulgaria", gdpr.Bulgaria},
	{"Croatia", gdpr.Croatia},
	{"Cyprus", gdpr.Cyprus},
	{"Czech Republic|Czechia|The Czech Republic", "CZ"},
	{"Denmark", gdpr.Denmark},
	{"Estonia", gdpr.Estonia},
	{"European Union|EU|Europe", "EU"},
	{"Finland", gdpr.Finland},
	{"France", gdpr.France},
	{"Germany", gdpr.Germany},
	{"Greece|Hellas", gdpr.Greece},
	{"Hungary", gdpr.Hungary},
	{"Iceland", gdpr.Iceland},
	{"Ireland|Republic of Ireland", gdpr.Ireland},
	{"Isle of Man", "IM"},
	{"Italy", gdpr.Italy},
	{"Latvia", gdpr.Latvia},
	{"Liechtenstein", gdpr.Liechtenstein},
	{"Lithuania", gdpr.Lithuania},
	{"Luxembourg|Luxemburg", gdpr.Luxembourg},
	{"Malta", gdpr.Malta},
	{"Netherlands|The Netherlands|Holland", gdpr.Netherlands},
	{"Norway", gdpr.Norway},
	{"Poland", gdpr.Poland},
	{"Portugal", gdpr.Portugal},
	{"Romania", gdpr.Romania},
	{"Slovakia|Slovak Republic", gdpr.Slovakia},
	{"Slovenia", gdpr.Slovenia},
	{"Spain", gdpr.Spain},
	{"Sweden", gdpr.Sweden},
	{"Switzerland", "CH"},
	{"United Kingdom|The United Kingdom|UK|Great Britain|England", gdpr.UnitedKingdom},
	{"United States|United States of America|USA", "US"},
	{"Jersey", "JE"},
	{"Guernsey", "GG"},
	{"Gibraltar", "GI"},
}

// countryOf reads the name or the code of a country; "" where it is not known.
func countryOf(s string) gdpr.Country {
	for _, c := range countryNames {
		for name := range strings.SplitSeq(c.names, "|") {
			if strings.EqualFold(name, s) {
				return c.code
			}
		}
	}
	if c, err := gdpr.ParseCountry(strings.ToUpper(s)); err == nil && c.Known() {
		return c
	}
	return ""
}
