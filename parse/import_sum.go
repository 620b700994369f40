package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
)

type sumToken struct {
	number   string // digits and separators
	currency string // as written
	word     string // in lower case
}

type sum struct{ sumToken }

// money reads the number in its currency. It returns the zero Money and the code of a diagnostic where it cannot.
func (s *sum) money(country gdpr.Country) (gdpr.Money, string) {
	code := currencyIn(s.currency, country)
	if code == "" && s.currency == "" {
		return gdpr.Money{}, "amount.no-currency"
	}
	if code == "" {
		return gdpr.Money{}, "amount.unknown-currency"
	}
	digits, known := code.Digits()
	if !known {
		return gdpr.Money{}, "amount.unknown-currency"
	}
	n, problem := readNumber(s.number, digits)
	if problem == "amount.grouping" || problem == "amount.unreadable" {
		return gdpr.Money{}, problem
	}
	if scale := scaleOf(s.word); scale > 0 {
		n = n.Shift(scale)
	}
	m, err := gdpr.FromDecimal(n, code)
	if err != nil {
		return gdpr.Money{}, "amount.unreadable"
	}
	return m, problem
}

// readNumber reads digits with separators. Groups of three digits are thousands, whichever sign separates them; one
// or two digits behind the last separator are decimals, if the currency has any. Anything else is a fault.
func readNumber(s string, digits int) (decimal.Decimal, string) {
	problem := ""
	if trimmed := strings.TrimRight(s, ".,'’ "); trimmed != s {
		s, problem = trimmed, "amount.loose-separator"
	}
	var plain strings.Builder
	var groups []int // lengths of the groups of digits
	var marks []rune // the separators between them
	run := 0
	for _, c := range s {
		if c >= '0' && c <= '9' {
			plain.WriteRune(c)
			run++
			continue
		}
		if c == '’' {
			c = '\''
		}
		groups, marks, run = append(groups, run), append(marks, c), 0
	}
	groups = append(groups, run)
	if plain.Len() > 18 {
		return decimal.Decimal{}, "amount.unreadable"
	}
	n, err := decimal.NewFromString(plain.String())
	if err != nil {
		return n, "amount.unreadable"
	}
	if len(marks) == 0 {
		return n, problem
	}
	last := len(groups) - 1
	decimals := 0
	once := true // the last separator stands nowhere else
	for _, m := range marks[:last-1] {
		once = once && m != marks[last-1]
	}
	if groups[last] != 3 && once && (marks[last-1] == '.' || marks[last-1] == ',') {
		if decimals = groups[last]; decimals > digits && strings.Trim(s[len(s)-decimals:], "0") != "" || decimals > 2 {
			return n, "amount.grouping"
		}
		last--
	}
	for i := 1; i <= last; i++ {
		if s[0] == '0' || groups[i] != 3 || groups[0] > 3 || groups[0] == 0 || marks[i-1] != marks[0] {
			return n, "amount.grouping"
		}
	}
	return n.Shift(-int32(decimals)), problem
}

// sumTokens takes a cell apart into numbers, currencies and words.
func sumTokens(s string) []sumToken {
	var toks []sumToken
	for i := 0; i < len(s) && len(toks) < 64; {
		c, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case c >= '0' && c <= '9':
			end := numberEnd(s, i)
			t := sumToken{number: s[i:end]}
			i = end
			if w, n := scaleWordAt(s[i:]); w != "" {
				t.word = w
				i += n
			}
			toks = append(toks, t)
		case c == '€' || c == '£' || c == '$':
			toks = append(toks, sumToken{currency: string(c)})
			i += size
		case unicode.IsLetter(c):
			end := i
			for end < len(s) {
				r, n := utf8.DecodeRuneInString(s[end:])
				if !unicode.IsLetter(r) {
					break
				}
				end += n
			}
			w := s[i:end]
			if isCurrencyWord(w) {
				toks = append(toks, sumToken{currency: w})
			} else {
				toks = append(toks, sumToken{word: strings.ToLower(w)})
			}
			i = end
		case c == ' ' || c == '(' || c == ')' || c == '[' || c == ']' || c == ':':
			i += size
		default:
			toks = append(toks, sumToken{word: string(c)})
			i += size
		}
	}
	return toks
}

// numberEnd returns where a number with separators ends: a space belongs to it only before a group of three digits.
func numberEnd(s string, i int) int {
	for i < len(s) {
		c, size := utf8.DecodeRuneInString(s[i:])
		switch {
		case c >= '0' && c <= '9':
		case c == '.' || c == ',' || c == '\'' || c == '’':
		case c == ' ' && isGroup(s[i+1:]):
		default:
			return i
		}
		i += size
	}
	return i
}

// isGroup reports whether s begins with exactly three digits.
func isGroup(s string) bool {
	n := 0
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n == 3
}

// scales are words for thousands and millions behind a number.
var scales = [...]struct {
	words string
	zeros int32
}{
	{"k, thousand, thousands, mille", 3},
	{"m, mn, mio, million, millions", 6},
	{"bn, billion, billions, milliard, milliards", 9},
}

func scaleOf(word string) int32 {
	for _, s := range scales {
		for w := range strings.SplitSeq(s.words, ", ") {
			if w == word {
				return s.zeros
			}
		}
	}
	return 0
}

func scaleWordAt(s string) (word string, n int) {
	i := len(s) - len(strings.TrimLeft(s, " "))
	end := i
	for end < len(s) && (s[end]|0x20 >= 'a' && s[end]|0x20 <= 'z') {
		end++
	}
	if r, _ := utf8.DecodeRuneInString(s[end:]); unicode.IsLetter(r) {
		return "", 0
	}
	if w := strings.ToLower(s[i:end]); w != "" && scaleOf(w) > 0 {
		rest := strings.TrimLeft(s[end:], " ")
		for _, of := range [...]string{"d'", "d’", "de "} {
			if strings.HasPrefix(rest, of) {
				end = len(s) - len(rest) + len(of)
				break
			}
		}
		return w, end
	}
	return "", 0
}

// currencyWords are signs and names of currencies as cells print them. A name that several share is settled by the country.
var currencyWords = [...]struct {
	word    string
	code    gdpr.Currency
	country gdpr.Country // the name means this currency only there
}{
	{word: "€", code: gdpr.EUR}, {word: "euro", code: gdpr.EUR}, {word: "euros", code: gdpr.EUR}, {word: "eur", code: gdpr.EUR},
	{word: "£", code: gdpr.GBP}, {word: "pounds", code: gdpr.GBP}, {word: "$", code: gdpr.USD, country: "US"}, {word: "usd", code: gdpr.USD},
	{word: "zł", code: gdpr.PLN}, {word: "zl", code: gdpr.PLN}, {word: "zloty", code: gdpr.PLN}, {word: "kč", code: gdpr.CZK},
	{word: "ft", code: gdpr.HUF}, {word: "forint", code: gdpr.HUF}, {word: "lei", code: gdpr.RON}, {word: "leu", code: gdpr.RON},
	{word: "kn", code: gdpr.HRK}, {word: "kuna", code: gdpr.HRK}, {word: "лв", code: gdpr.BGN}, {word: "lv", code: gdpr.BGN, country: gdpr.Bulgaria},
	{word: "leva", code: gdpr.BGN},
	{word: "kr", code: gdpr.SEK, country: gdpr.Sweden}, {word: "kr", code: gdpr.NOK, country: gdpr.Norway},
	{word: "kr", code: gdpr.DKK, country: gdpr.Denmark}, {word: "kr", code: gdpr.ISK, country: gdpr.Iceland},
}

// isCurrencyWord reports whether a word names a currency: a code of the standard in capitals, or one of currencyWords.
func isCurrencyWord(w string) bool {
	if gdpr.Currency(w).Known() {
		return true
	}
	low := strings.ToLower(w)
	for _, c := range currencyWords {
		if c.word == low {
			return true
		}
	}
	return false
}

// currencyIn returns the currency that a word means in a country, "" where that is not certain.
func currencyIn(w string, country gdpr.Country) gdpr.Currency {
	if c := gdpr.Currency(w); c.Known() {
		return c
	}
	low := strings.ToLower(strings.TrimSpace(w))
	for _, c := range currencyWords {
		if c.word == low && (c.country == "" || c.country == country) {
			return c.code
		}
	}
	if up := gdpr.Currency(strings.ToUpper(low)); up.Known() {
		return up
	}
	return ""
}
