package decision

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// PublicRule says whether and how high the authorities of a state may fine public bodies (Article 83(7) GDPR).
type PublicRule uint8

// The rules. The zero value means not known.
const (
	// PublicUnknown: the tables hold no rule for the state and the date.
	PublicUnknown PublicRule = iota
	// PublicNone: no fine on public bodies.
	PublicNone
	// PublicCapped: fines up to amounts of their own.
	PublicCapped
	// PublicFull: fines up to the amounts for everybody.
	PublicFull
)

var publicRuleText = [...]string{"unknown", "none", "capped", "full"}

// String returns "unknown", "none", "capped" or "full".
func (r PublicRule) String() string { return wordOf("PublicRule", publicRuleText[:], uint8(r)) }

// MarshalText writes the word that String returns. The error is a *[gdpr.RangeError] for a value that is none of the four.
func (r PublicRule) MarshalText() ([]byte, error) {
	return marshalWord("PublicRule", publicRuleText[:], uint8(r))
}

// UnmarshalText reads the word that MarshalText writes; the empty text is PublicUnknown.
func (r *PublicRule) UnmarshalText(text []byte) error {
	n, err := parseWord("PublicRule", publicRuleText[:], text)
	if err == nil {
		*r = PublicRule(n)
	}
	return err
}

// publicBody is the rule of one state about fines on public bodies.
type publicBody struct {
	law
	country  gdpr.Country
	rule     PublicRule
	currency gdpr.Currency
	lower    int64 // whole units, for the lower tier
	higher   int64
	// lowerBudget and higherBudget are basis points of the body's budget; the lower of the two bounds holds.
	lowerBudget  int64
	higherBudget int64
	// stateOnly: the rule exempts the State itself and no other public body.
	stateOnly bool
	// condition is a fact on which the rule depends; it becomes a doubt.
	condition string
	// conditionUntil is the last day on which the condition mattered; 0 while it does.
	conditionUntil day
	// note is what else the rule says; it becomes a reason.
	note string
}

// publicBodies has a row for every state of the EEA and for the United Kingdom, by code.
var publicBodies = [...]publicBody{
	{law: law{since: 2018_05_25, source: "DSG (Austria), section 30(5)", confidence: confirmed},
		country: gdpr.Austria, rule: PublicNone},
	{law: law{since: 2018_09_05, source: "Law of 30 July 2018 (Belgium), Article 221(2)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Belgium, rule: PublicNone,
		condition: "a body under public law that offers goods or services on a market can be fined"},
	{law: law{since: 2018_05_25, source: "ZZLD (Bulgaria), which exempts no one", confidence: secondary},
		country: gdpr.Bulgaria, rule: PublicFull},
	{law: law{since: 2018_07_31, source: "Law 125(I)/2018 (Cyprus), Article 32(3)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Cyprus, rule: PublicCapped, currency: gdpr.EUR, lower: 200_000, higher: 200_000,
		condition: "the lower amount holds for activities that are not for profit"},
	{law: law{since: 2019_04_24, source: "Act 110/2019 (Czechia), section 62(5)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Czechia, rule: PublicNone, note: "the authority finds the infringement and waives the penalty"},
	{law: law{since: 2018_05_25, source: "BDSG, section 43(3), and the laws of the Länder", confidence: confirmed},
		country: gdpr.Germany, rule: PublicNone,
		condition: "a public body that competes on a market can be fined"},
	{law: law{since: 2018_05_25, source: "databeskyttelsesloven, section 41; prosecution circular of 2020", confidence: secondary},
		country: gdpr.Denmark, rule: PublicCapped, currency: gdpr.DKK, lower: 8_000_000, higher: 16_000_000,
		lowerBudget: 200, higherBudget: 400},
	{law: law{since: 2018_05_25, source: "karistusseadustik, section 14(4)", confidence: confirmed},
		country: gdpr.Estonia, rule: PublicNone,
		note: "the State, municipalities and bodies under public law do not answer for misdemeanours"},
	{law: law{since: 2018_12_07, source: "Ley Orgánica 3/2018, Article 77", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Spain, rule: PublicNone, note: "they receive a reprimand (apercibimiento)",
		condition: "only the bodies listed in Article 77(1)(a) to (k) are exempt"},
	{law: law{since: 2019_01_01, source: "tietosuojalaki 1050/2018, section 24(4)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Finland, rule: PublicNone, note: "the Evangelical-Lutheran and the Orthodox Church are exempt as well"},
	{law: law{since: 2019_06_01, source: "Loi n° 78-17, Article 20 III 7°", confidence: confirmed},
		country: gdpr.France, rule: PublicFull, stateOnly: true,
		condition: "no fine where the State carries out the processing"},
	{law: law{since: 2021_01_01, source: "Data Protection Act 2018", confidence: confirmed},
		country: gdpr.UnitedKingdom, rule: PublicFull, note: "the authority's policy towards the public sector lowers amounts in practice, not the maximum"},
	{law: law{since: 2018_05_25, until: 2020_12_31, source: "Data Protection Act 2018", confidence: confirmed},
		country: gdpr.UnitedKingdom, rule: PublicFull},
	{law: law{since: 2019_08_29, source: "Law 4624/2019 (Greece), Article 39", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Greece, rule: PublicCapped, currency: gdpr.EUR, lower: 10_000_000, higher: 10_000_000,
		condition: "only infringements of the articles listed there can be fined"},
	{law: law{since: 2018_05_25, source: "Act NN 42/18 (Croatia), Article 47", confidence: confirmed},
		country: gdpr.Croatia, rule: PublicNone,
		note: "a fine on another entity with public powers must not endanger the public service (Article 44)"},
	{law: law{since: 2018_07_26, source: "Infotv. (Hungary), section 61(4)(b)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Hungary, rule: PublicCapped, currency: gdpr.HUF, lower: 20_000_000, higher: 20_000_000,
		note: "the least fine is HUF 100,000", condition: "the lower amount holds for budgetary organs"},
	{law: law{since: 2018_05_25, source: "Data Protection Act 2018 (Ireland), section 141(4)", confidence: confirmed},
		country: gdpr.Ireland, rule: PublicCapped, currency: gdpr.EUR, lower: 1_000_000, higher: 1_000_000,
		condition: "the lower amount does not hold for a public body that acts as an undertaking"},
	{law: law{since: 2018_07_20, source: "Act 90/2018 (Iceland), Article 46(4)", confidence: confirmed},
		country: gdpr.Iceland, rule: PublicFull},
	{law: law{since: 2018_09_19, source: "Codice in materia di protezione dei dati personali, Article 166", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Italy, rule: PublicFull},
	{law: law{since: 2019_01_01, source: "Datenschutzgesetz (Liechtenstein), Article 40(7)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Liechtenstein, rule: PublicNone},
	{law: law{since: 2018_07_16, source: "Law I-1374 (Lithuania), Article 33", confidence: secondary, dated: memoryHigh},
		country: gdpr.Lithuania, rule: PublicCapped, currency: gdpr.EUR, lower: 30_000, higher: 60_000,
		lowerBudget: 50, higherBudget: 100},
	{law: law{since: 2018_08_20, source: "Law of 1 August 2018 (Luxembourg), Article 48", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Luxembourg, rule: PublicNone, condition: "only the State and the communes are exempt"},
	{law: law{since: 2018_07_05, source: "FPDAL (Latvia), section 38", confidence: secondary, dated: memoryHigh},
		country: gdpr.Latvia, rule: PublicNone, note: "officials can be warned or fined up to EUR 1,000 themselves"},
	{law: law{since: 2018_05_28, source: "Data Protection Act, Cap. 586 (Malta), Article 21", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Malta, rule: PublicCapped, currency: gdpr.EUR, lower: 25_000, higher: 50_000,
		condition: "EUR 25 (lower tier) or EUR 50 (higher tier) come on top for each day on which the infringement goes on"},
	{law: law{since: 2018_05_25, source: "UAVG, Article 18", confidence: confirmed},
		country: gdpr.Netherlands, rule: PublicFull},
	{law: law{since: 2018_07_20, source: "personopplysningsloven, section 26(2)", confidence: confirmed},
		country: gdpr.Norway, rule: PublicFull},
	{law: law{since: 2018_05_25, source: "Act of 10 May 2018 (Poland), Article 102", confidence: confirmed},
		country: gdpr.Poland, rule: PublicCapped, currency: gdpr.PLN, lower: 100_000, higher: 100_000,
		condition: "PLN 100,000 hold for the bodies of the public finance sector, research institutes and the National Bank named in Article 102(1); " +
			"PLN 10,000 for cultural institutions (Article 102(2)); the general amounts for other public bodies"},
	{law: law{since: 2019_08_09, source: "Law 58/2019 (Portugal), Article 44", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Portugal, rule: PublicFull, conditionUntil: 2022_08_31,
		condition: "until August 2022 the authority could waive the fine on request"},
	{law: law{since: 2018_07_31, source: "Law 190/2018 (Romania), Articles 13 and 14", confidence: memoryHigh, dated: memoryHigh},
		country: gdpr.Romania, rule: PublicCapped, currency: gdpr.RON, lower: 100_000, higher: 200_000,
		note:      "the least fine is RON 10,000",
		condition: "a warning with a plan of remedies of up to 90 days comes first; a fine only where the body does not carry it out"},
	{law: law{since: 2018_05_25, source: "lag (2018:218), chapter 6, section 2", confidence: confirmed},
		country: gdpr.Sweden, rule: PublicCapped, currency: gdpr.SEK, lower: 5_000_000, higher: 10_000_000},
	{law: law{since: 2018_05_25, source: "ZP-1 (Slovenia), Article 13.a", confidence: secondary},
		country: gdpr.Slovenia, rule: PublicNone, note: "the responsible persons can be fined themselves"},
	{law: law{since: 2018_05_25, source: "Act 18/2018 (Slovakia), section 104", confidence: confirmed},
		country: gdpr.Slovakia, rule: PublicFull, note: "the law names public authorities expressly"},
}

// conditional reports whether the condition matters on a date.
func (r *publicBody) conditional(on gdpr.Date) bool {
	return r.condition != "" && (r.conditionUntil == 0 || !on.IsZero() && !on.After(r.conditionUntil.date()))
}

// publicBodyIn returns the rule of a state on a date; nil where the tables hold none.
func publicBodyIn(c gdpr.Country, on gdpr.Date) (*publicBody, error) {
	for i := range publicBodies {
		r := &publicBodies[i]
		if r.country != c {
			continue
		}
		switch r.at(on) {
		case gdpr.Always:
			return r, nil
		case gdpr.Sometimes:
			return nil, r.straddle(on)
		}
	}
	return nil, nil
}

// PublicBodies returns the rule by which the authorities of a state may fine public bodies on a date, and the law it
// stands in with the confidence of the row, which says nothing where source is empty. It is [PublicUnknown] for a state or a date the tables do not cover,
// and for a partial date of which only some days are covered. A zero date asks for the law in force.
// [MaximumFine] gives the amounts and the conditions.
func PublicBodies(c gdpr.Country, on gdpr.Date) (rule PublicRule, source string, confidence legalbasis.Confidence) {
	r, err := publicBodyIn(c.ISO(), on)
	if r == nil || err != nil {
		return PublicUnknown, "", legalbasis.Confirmed
	}
	return r.rule, r.source, r.confidence
}
