package decision

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// regime is a law of fines: its amounts for the two tiers.
type regime struct {
	law
	act      legalbasis.Act // whose articles it sanctions
	country  gdpr.Country   // where it holds; "" in every state that applies the act
	currency gdpr.Currency
	lower    ceiling
	higher   ceiling
	// article is the article that sets the amounts, in the act itself.
	article int
	note    string // what else the law says; it becomes a reason
}

// ceiling is what one tier allows.
type ceiling struct {
	fixed   int64 // whole units of the regime's currency
	percent int64 // of the undertaking's turnover; 0 where the law knows none
	yearly  int64 // whole units a year; 0 where the law sets none
}

// regimes holds the laws of fines. Of two rows that fit, the one that names the country goes first.
var regimes = [...]regime{
	{law: law{since: 2018_05_25, source: "Regulation (EU) 2016/679, Article 83(4) to (6)", confidence: confirmed},
		act: legalbasis.GDPR, currency: gdpr.EUR, article: 83,
		lower: ceiling{fixed: 10_000_000, percent: 2}, higher: ceiling{fixed: 20_000_000, percent: 4}},
	{law: law{since: 2019_01_01, source: "Datenschutzgesetz (Liechtenstein), Article 40(2)", confidence: confirmed, dated: memoryHigh},
		act: legalbasis.GDPR, country: gdpr.Liechtenstein, currency: gdpr.CHF, article: 83,
		lower: ceiling{fixed: 11_000_000, percent: 2}, higher: ceiling{fixed: 22_000_000, percent: 4}},
	{law: law{since: 2018_07_20, source: "Act 90/2018 (Iceland), Article 46", confidence: confirmed},
		act: legalbasis.GDPR, country: gdpr.Iceland, currency: gdpr.ISK, article: 83, note: "the least fine is ISK 100,000",
		lower: ceiling{fixed: 1_200_000_000, percent: 2}, higher: ceiling{fixed: 2_400_000_000, percent: 4}},
	{law: law{since: 2021_01_01, source: "UK GDPR, Article 83; Data Protection Act 2018, section 157", confidence: confirmed},
		act: legalbasis.UKGDPR, country: gdpr.UnitedKingdom, currency: gdpr.GBP, article: 83,
		lower: ceiling{fixed: 8_700_000, percent: 2}, higher: ceiling{fixed: 17_500_000, percent: 4}},
	{law: law{since: 2018_12_11, source: "Regulation (EU) 2018/1725, Article 66", confidence: memoryHigh, dated: memoryHigh},
		act: legalbasis.EUDPR, country: gdpr.EuropeanUnion, currency: gdpr.EUR, article: 66,
		lower: ceiling{fixed: 25_000, yearly: 250_000}, higher: ceiling{fixed: 50_000, yearly: 500_000}},
}

// ceiling returns what a tier allows; the zero ceiling for NoTier.
func (r *regime) ceiling(t legalbasis.Tier) ceiling {
	switch t {
	case legalbasis.LowerTier:
		return r.lower
	case legalbasis.HigherTier:
		return r.higher
	}
	return ceiling{}
}

// units returns whole units of a currency of the tables. All but the króna have cents; looking that up each time would cost
// as much as the rest of the calculation.
func units(n int64, c gdpr.Currency) gdpr.Money {
	if c != gdpr.ISK {
		n *= 100
	}
	m, _ := gdpr.FromMinor(n, c)
	return m
}

// regimeFor returns the law of fines for a provision, in the governing state, on a date. Article 82 LIL and the rest of that
// act are fined in the amounts of the GDPR.
func regimeFor(p legalbasis.Provision, in gdpr.Country, on gdpr.Date) (*regime, error) {
	act := p.Act()
	switch act {
	case legalbasis.GDPR:
		if in == gdpr.EuropeanUnion {
			return nil, &ProvisionError{p, "does not bind the institutions of the Union: Regulation (EU) 2018/1725 does"}
		}
		if in == gdpr.UnitedKingdom && (on.IsZero() || on.Year() >= 2021) {
			// The articles have the same numbers, and practice writes "GDPR" for both.
			act = legalbasis.UKGDPR
		}
	case legalbasis.UKGDPR:
		if in != gdpr.UnitedKingdom {
			return nil, &ProvisionError{p, elsewhere(in)}
		}
	case legalbasis.EUDPR:
		if in != gdpr.EuropeanUnion {
			return nil, &ProvisionError{p, elsewhere(in)}
		}
	case legalbasis.LIL:
		if in != gdpr.France {
			return nil, &ProvisionError{p, elsewhere(in)}
		}
		act = legalbasis.GDPR
	default:
		return nil, &ProvisionError{p, "is of an act whose maximum fines the library does not know"}
	}
	if err := applies(act, in, on); err != nil {
		return nil, err
	}
	var general, later *regime
	for i := range regimes {
		r := &regimes[i]
		if r.act != act || r.country != "" && r.country != in {
			continue
		}
		switch r.at(on) {
		case gdpr.Sometimes:
			return nil, r.straddle(on)
		case gdpr.Never:
			if later == nil {
				later = r
			}
			continue
		}
		if r.country != "" {
			return r, nil
		}
		general = r
	}
	if general == nil {
		return nil, &gdpr.RangeError{Type: "date", Value: on.String(), Reason: fmt.Sprintf("lies before the first day of the %s, %v", act, later.since.date())}
	}
	return general, nil
}

func elsewhere(in gdpr.Country) string {
	if in == "" {
		return "is of another law than the provisions beside it"
	}
	return fmt.Sprintf("is not law in %s", in)
}

// applies checks that the GDPR was law in a state on a date. States outside the EEA pass: the GDPR reaches
// controllers there (Article 3(2)), and a doubt says so.
func applies(act legalbasis.Act, in gdpr.Country, on gdpr.Date) error {
	if in == "" {
		return nil
	}
	holds := in.AppliesGDPR(on)
	switch {
	case holds == gdpr.Always:
		return nil
	case !in.Known():
		return &gdpr.RangeError{Type: "country", Value: string(in), Reason: "is no country of ISO 3166-1: want a code such as FR"}
	case act != legalbasis.GDPR || on.IsZero() || thirdCountry(in):
		return nil
	case holds == gdpr.Sometimes:
		return &gdpr.RangeError{Type: "date", Value: on.String(), Reason: fmt.Sprintf("is partly before the GDPR was law in %s: state the day", in)}
	}
	return &gdpr.RangeError{Type: "date", Value: on.String(), Reason: fmt.Sprintf("is a day on which the GDPR was not law in %s", in)}
}

// thirdCountry reports whether the GDPR was never law in a state.
func thirdCountry(c gdpr.Country) bool {
	return c != "" && c != gdpr.EuropeanUnion && c.AppliesGDPR(gdpr.Date{}) == gdpr.Never
}

// courtFine is a state in which the supervisory authority imposes no administrative fines of its own (Article 83(9)).
type courtFine struct {
	law
	country gdpr.Country
	text    string
	// amounts are what a national guide makes of the maxima; they do not replace them.
	amounts string
}

var courtFines = [...]courtFine{
	{law: law{since: 2018_05_25, source: "guide to fines of January 2021", confidence: secondary}, country: gdpr.Denmark,
		text:    "in Denmark the courts impose the fine as a criminal penalty",
		amounts: "the Danish guide puts the maxima at DKK 75,000,000 or 2 %, and DKK 150,000,000 or 4 %"},
	{law: law{since: 2018_05_25, source: "Regulation (EU) 2016/679, recital 151", confidence: confirmed}, country: gdpr.Estonia,
		text: "in Estonia the supervisory authority imposes the fine in a misdemeanour procedure"},
}
