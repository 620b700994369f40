package gdpr

import "sort"

// Currency is an ISO 4217 code in capitals, such as "EUR". The zero value means not stated.
// A well-formed code that the standard does not list is kept as it is; [Currency.Known] tells.
type Currency string

// The currencies that supervisory authorities of the EEA, of the United Kingdom and of Switzerland
// fine in or have fined in, and the dollar, in which turnovers are often stated.
const (
	BGN Currency = "BGN" // Bulgaria until 31 December 2025
	CHF Currency = "CHF"
	CZK Currency = "CZK"
	DKK Currency = "DKK"
	EUR Currency = "EUR"
	GBP Currency = "GBP"
	HRK Currency = "HRK" // Croatia until 31 December 2022
	HUF Currency = "HUF"
	ISK Currency = "ISK"
	NOK Currency = "NOK"
	PLN Currency = "PLN"
	RON Currency = "RON"
	SEK Currency = "SEK"
	USD Currency = "USD"
)

// iso4217 holds four bytes a currency: its code and the number of decimals of its minor unit, in
// order of code. Besides the active list (ISO 4217, amendment 179) it has BGN, HRK, LTL, LVL, EEK and
// SKK, which decisions and turnovers of past years are stated in.
const iso4217 = "AED2AFN2ALL2AMD2AOA2ARS2AUD2AWG2AZN2BAM2BBD2BDT2BGN2BHD3BIF0BMD2BND2BOB2BRL2BSD2BTN2BWP2BYN2BZD2" +
	"CAD2CDF2CHF2CLF4CLP0CNY2COP2CRC2CUP2CVE2CZK2DJF0DKK2DOP2DZD2EEK2EGP2ERN2ETB2EUR2FJD2FKP2GBP2GEL2GHS2" +
	"GIP2GMD2GNF0GTQ2GYD2HKD2HNL2HRK2HTG2HUF2IDR2ILS2INR2IQD3IRR2ISK0JMD2JOD3JPY0KES2KGS2KHR2KMF0KPW2KRW0" +
	"KWD3KYD2KZT2LAK2LBP2LKR2LRD2LSL2LTL2LVL2LYD3MAD2MDL2MGA2MKD2MMK2MNT2MOP2MRU2MUR2MVR2MWK2MXN2MYR2MZN2" +
	"NAD2NGN2NIO2NOK2NPR2NZD2OMR3PAB2PEN2PGK2PHP2PKR2PLN2PYG0QAR2RON2RSD2RUB2RWF0SAR2SBD2SCR2SDG2SEK2SGD2" +
	"SHP2SKK2SLE2SOS2SRD2SSP2STN2SVC2SYP2SZL2THB2TJS2TMT2TND3TOP2TRY2TTD2TWD2TZS2UAH2UGX0USD2UYI0UYU2UYW4" +
	"UZS2VED2VES2VND0VUV0WST2XAF0XCD2XCG2XOF0XPF0YER2ZAR2ZMW2ZWG2"

// lookupCurrency returns the table's own string for code, so that a parsed value keeps no input alive.
func lookupCurrency[S ~string | ~[]byte](code S) (c Currency, digits int, ok bool) {
	if len(code) != 3 {
		return "", 0, false
	}
	if string(code) == "EUR" { // most sums of this field
		return EUR, 2, true
	}
	lo, hi := 0, len(iso4217)/4
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if row := iso4217[4*mid : 4*mid+3]; row < string(code) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == len(iso4217)/4 || iso4217[4*lo:4*lo+3] != string(code) {
		return "", 0, false
	}
	return Currency(iso4217[4*lo : 4*lo+3]), int(iso4217[4*lo+3] - '0'), true
}

// ParseCurrency reads a currency code. It accepts any three capital letters; [Currency.Known] tells
// whether the standard lists them. The empty string is the zero Currency.
func ParseCurrency(s string) (Currency, error) {
	if s == "" {
		return "", nil
	}
	if c, _, ok := lookupCurrency(s); ok {
		return c, nil
	}
	if len(s) != 3 {
		return "", NewParseError("Currency", s, 0, "want three capital letters such as EUR")
	}
	for i := range len(s) {
		if s[i] < 'A' || s[i] > 'Z' {
			return "", NewParseError("Currency", s, i, "want three capital letters such as EUR")
		}
	}
	return Currency(s), nil
}

// Known reports whether ISO 4217 lists, or until recently listed, the code.
func (c Currency) Known() bool {
	_, _, ok := lookupCurrency(c)
	return ok
}

// Digits returns the number of decimals of the currency's minor unit (2 for EUR, 0 for ISK), and
// whether the code is known.
func (c Currency) Digits() (digits int, ok bool) {
	_, digits, ok = lookupCurrency(c)
	return digits, ok
}

// Currencies returns the codes that the library knows, in order. The slice is the caller's.
func Currencies() []Currency {
	cs := make([]Currency, 0, len(iso4217)/4)
	for i := 0; i < len(iso4217); i += 4 {
		cs = append(cs, Currency(iso4217[i:i+3]))
	}
	sort.Slice(cs, func(i, j int) bool { return cs[i] < cs[j] })
	return cs
}
