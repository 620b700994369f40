package gdpr

import (
	"sort"
	"strconv"
)

// Country is an ISO 3166-1 alpha-2 code, such as "FR"; "EU" stands for the Union itself. The zero value
// means not stated. A well-formed code that is not listed is kept; [Country.Known] tells.
type Country string

// The states of the EEA, the United Kingdom and Switzerland, and the Union.
const (
	Austria       Country = "AT"
	Belgium       Country = "BE"
	Bulgaria      Country = "BG"
	Switzerland   Country = "CH"
	Cyprus        Country = "CY"
	Czechia       Country = "CZ"
	Germany       Country = "DE"
	Denmark       Country = "DK"
	Estonia       Country = "EE"
	Spain         Country = "ES"
	EuropeanUnion Country = "EU"
	Finland       Country = "FI"
	France        Country = "FR"
	UnitedKingdom Country = "GB"
	Greece        Country = "GR"
	Croatia       Country = "HR"
	Hungary       Country = "HU"
	Ireland       Country = "IE"
	Iceland       Country = "IS"
	Italy         Country = "IT"
	Liechtenstein Country = "LI"
	Lithuania     Country = "LT"
	Luxembourg    Country = "LU"
	Latvia        Country = "LV"
	Malta         Country = "MT"
	Netherlands   Country = "NL"
	Norway        Country = "NO"
	Poland        Country = "PL"
	Portugal      Country = "PT"
	Romania       Country = "RO"
	Sweden        Country = "SE"
	Slovenia      Country = "SI"
	Slovakia      Country = "SK"
	UnitedStates  Country = "US"
)

// iso3166 lists the officially assigned alpha-2 codes, in order, and EU, which ISO 3166 reserves.
const iso3166 = "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ" +
	"DEDJDKDMDODZECEEEGEHERESETEUFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISIT" +
	"JEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZ" +
	"OMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ" +
	"UAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW"

// membership is one state's time under the GDPR: since and until are the first and the last day.
type membership struct {
	country Country
	eu      bool // a Member State; false for the EEA EFTA states
	since   Date // accession to the Union, or entry of the GDPR into the EEA Agreement
	until   Date // last day; zero while it lasts
	source  string
}

var (
	founding   = Date{1958<<9 | 1<<5 | 1}
	enlarged73 = Date{1973<<9 | 1<<5 | 1}
	enlarged81 = Date{1981<<9 | 1<<5 | 1}
	enlarged86 = Date{1986<<9 | 1<<5 | 1}
	enlarged95 = Date{1995<<9 | 1<<5 | 1}
	enlarged04 = Date{2004<<9 | 5<<5 | 1}
	enlarged07 = Date{2007<<9 | 1<<5 | 1}
	enlarged13 = Date{2013<<9 | 7<<5 | 1}
	gdprInEEA  = Date{2018<<9 | 7<<5 | 20}
	brexit     = Date{2020<<9 | 1<<5 | 31}

	gdprApplies    = Date{2018<<9 | 5<<5 | 25}
	ukTransitionTo = Date{2020<<9 | 12<<5 | 31}
)

const (
	byTreaty     = "accession treaty"
	byJCD        = "EEA Joint Committee Decision 154/2018 of 6 July 2018"
	byWithdrawal = "Withdrawal Agreement (2020), Articles 126, 127 and 185"
)

var memberships = [...]membership{
	{Austria, true, enlarged95, Date{}, byTreaty},
	{Belgium, true, founding, Date{}, byTreaty},
	{Bulgaria, true, enlarged07, Date{}, byTreaty},
	{Cyprus, true, enlarged04, Date{}, byTreaty},
	{Czechia, true, enlarged04, Date{}, byTreaty},
	{Germany, true, founding, Date{}, byTreaty},
	{Denmark, true, enlarged73, Date{}, byTreaty},
	{Estonia, true, enlarged04, Date{}, byTreaty},
	{Spain, true, enlarged86, Date{}, byTreaty},
	{Finland, true, enlarged95, Date{}, byTreaty},
	{France, true, founding, Date{}, byTreaty},
	{UnitedKingdom, true, enlarged73, brexit, byWithdrawal},
	{Greece, true, enlarged81, Date{}, byTreaty},
	{Croatia, true, enlarged13, Date{}, byTreaty},
	{Hungary, true, enlarged04, Date{}, byTreaty},
	{Ireland, true, enlarged73, Date{}, byTreaty},
	{Iceland, false, gdprInEEA, Date{}, byJCD},
	{Italy, true, founding, Date{}, byTreaty},
	{Liechtenstein, false, gdprInEEA, Date{}, byJCD},
	{Lithuania, true, enlarged04, Date{}, byTreaty},
	{Luxembourg, true, founding, Date{}, byTreaty},
	{Latvia, true, enlarged04, Date{}, byTreaty},
	{Malta, true, enlarged04, Date{}, byTreaty},
	{Netherlands, true, founding, Date{}, byTreaty},
	{Norway, false, gdprInEEA, Date{}, byJCD},
	{Poland, true, enlarged04, Date{}, byTreaty},
	{Portugal, true, enlarged86, Date{}, byTreaty},
	{Romania, true, enlarged07, Date{}, byTreaty},
	{Sweden, true, enlarged95, Date{}, byTreaty},
	{Slovenia, true, enlarged04, Date{}, byTreaty},
	{Slovakia, true, enlarged04, Date{}, byTreaty},
}

// ParseCountry reads a two-letter code in capitals. It accepts the two that European institutions and
// everyday use write otherwise than ISO: "EL" for Greece (GR) and "UK" for the United Kingdom (GB). Other
// well-formed codes are kept; [Country.Known] tells whether ISO 3166-1 lists them. The empty string is the zero Country.
func ParseCountry(s string) (Country, error) {
	if s == "" {
		return "", nil
	}
	if !isCountryCode(s) {
		return "", NewParseError("Country", s, 0, "want two capital letters such as FR")
	}
	return Country(s).ISO(), nil
}

// ISO returns the ISO 3166-1 code where everyday use and European institutions write another: GB for "UK", GR for "EL". Other
// codes are returned as they are.
func (c Country) ISO() Country {
	switch c {
	case "EL":
		return Greece
	case "UK":
		return UnitedKingdom
	}
	return c
}

// UnmarshalText reads a code as [ParseCountry] does, so that EL and UK arrive as GR and GB.
func (c *Country) UnmarshalText(text []byte) error {
	v, err := ParseCountry(string(text))
	if err == nil {
		*c = v
	}
	return err
}

// MarshalText returns the code as [Country.ISO] has it. The error is a *[RangeError] for what is no code, which no reader would
// take back.
func (c Country) MarshalText() ([]byte, error) {
	if c != "" && !isCountryCode(string(c)) {
		return nil, &RangeError{Type: "Country", Value: strconv.Quote(string(c)), Reason: "is no code of two capital letters such as FR"}
	}
	return []byte(c.ISO()), nil
}

func isCountryCode(s string) bool {
	return len(s) == 2 && s[0] >= 'A' && s[0] <= 'Z' && s[1] >= 'A' && s[1] <= 'Z'
}

// Known reports whether ISO 3166-1 assigns the code; EU, which it reserves, counts.
func (c Country) Known() bool {
	n := len(iso3166) / 2
	i := sort.Search(n, func(i int) bool { return iso3166[2*i:2*i+2] >= string(c) })
	return i < n && iso3166[2*i:2*i+2] == string(c)
}

func (c Country) membership() (membership, bool) {
	if len(c) != 2 {
		return membership{}, false
	}
	c = c.ISO()
	for i := range memberships {
		if m := &memberships[i]; m.country[0] == c[0] && m.country[1] == c[1] {
			return *m, true
		}
	}
	return membership{}, false
}

// Holds is an answer for a date that may be partial: whether something holds on it certainly, certainly
// not, or depending on the day. The zero value is Never.
type Holds uint8

// The answers.
const (
	// Never: on no day that the date may mean.
	Never Holds = iota
	// Sometimes: on some of the days that the date may mean, or the date is not stated.
	Sometimes
	// Always: on every day that the date may mean.
	Always
)

// String returns "never", "sometimes" or "always".
func (h Holds) String() string { return [...]string{"never", "sometimes", "always", "?"}[min(h, 3)] }

// Within tells whether the date d lies in the window from since to until, both included; a zero since or
// until leaves that side open. For a zero d the answer is Sometimes, unless the window has no bounds.
func (d Date) Within(since, until Date) Holds {
	switch {
	case since.IsZero() && until.IsZero():
		return Always
	case d.IsZero():
		return Sometimes
	case d.Before(since) || d.After(until):
		return Never
	case (since.IsZero() || !d.First().Before(since.First())) && (until.IsZero() || !d.Last().After(until.Last())):
		return Always
	}
	return Sometimes
}

// InEU tells whether c was a Member State of the Union on a date.
func (c Country) InEU(on Date) Holds {
	m, ok := c.membership()
	if !ok || !m.eu {
		return Never
	}
	return on.Within(m.since, m.until)
}

// InEEA tells whether c belonged, on a date, to the states in which the GDPR counts as law of the single
// market: the Member States and, from 20 July 2018 (EEA Joint Committee Decision 154/2018), Iceland,
// Liechtenstein and Norway.
func (c Country) InEEA(on Date) Holds {
	m, ok := c.membership()
	if !ok {
		return Never
	}
	return on.Within(m.since, m.until)
}

// AppliesGDPR tells whether the GDPR (Regulation (EU) 2016/679) was law in c on a date: from 25 May 2018 in
// the Member States (Article 99(2)), from 20 July 2018 in the EEA EFTA states, and until 31 December 2020, the
// end of the transition period, in the United Kingdom.
func (c Country) AppliesGDPR(on Date) Holds {
	m, ok := c.membership()
	if !ok {
		return Never
	}
	since, until := m.since, m.until
	if since.Before(gdprApplies) {
		since = gdprApplies
	}
	if m.country == UnitedKingdom {
		until = ukTransitionTo
	}
	return on.Within(since, until)
}

// EEA returns the Member States and the EEA EFTA states of a date, by code: those whose membership then is
// certain. The slice is the caller's.
func EEA(on Date) []Country {
	var cs []Country
	for _, m := range memberships {
		if m.country.InEEA(on) == Always {
			cs = append(cs, m.country)
		}
	}
	sort.Slice(cs, func(i, j int) bool { return cs[i] < cs[j] })
	return cs
}
