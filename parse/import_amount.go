package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
)

// fineCell is what a cell about a fine says.
type fineCell struct {
	state   fineState
	sums    []gdpr.Money // one, or several fines
	min     gdpr.Money
	max     gdpr.Money
	band    string
	approx  bool
	equal   []gdpr.Money // the same sum in another currency
	problem string       // the code of a diagnostic, where something about the cell is odd
}

type fineState uint8

const (
	fineUnread    fineState = iota // the cell cannot be read
	fineAbsent                     // the cell says nothing
	fineNone                       // no fine was imposed
	fineUnknown                    // a fine was imposed, its amount is not known
	fineIntention                  // a fine is announced, not imposed
	fineBand                       // a size in words: "four-digit amount"
	fineRange                      // a lower bound, an upper bound or both
	fineSums                       // one or more sums
)

// fineWords say what a cell without a sum means. A cell that has one of the words in it means what the first match says.
var fineWords = [...]struct {
	words string
	exact bool
	state fineState
}{
	{"none, no fine, no monetary fine, no fine imposed, not fined, no penalty", true, fineNone},
	{"unknown, not known, undisclosed, not disclosed, confidential, not public, not published, amount unknown, fine amount unknown", true, fineUnknown},
	{"intention to, intends to, notice of intent", false, fineIntention},
	{"digit amount, digit sum, digit fine, digit figure, digit range", false, fineBand},
}

// readFine reads a cell about a fine. Where the cell names no currency, column is the one that the column is about, and may be
// empty; country settles "kr". A number without any currency is no sum.
func readFine(s string, column gdpr.Currency, country gdpr.Country) fineCell {
	if isAbsent(s) {
		return fineCell{state: fineAbsent}
	}
	low := strings.ToLower(s)
	for _, w := range fineWords {
		for word := range strings.SplitSeq(w.words, ", ") {
			if w.exact && strings.TrimRight(low, ".") == word || !w.exact && strings.Contains(low, word) {
				f := fineCell{state: w.state}
				if w.state == fineBand {
					f.band = s
				}
				return f
			}
		}
	}
	return readSums(s, column, country)
}

// readSums reads one sum, several joined by "and", or a range.
func readSums(s string, column gdpr.Currency, country gdpr.Country) fineCell {
	f := fineCell{state: fineSums}
	var lo, hi bool
	toks := sumTokens(s)
	var found []sum
	joins := 0
	for i := 0; i < len(toks); i++ {
		t := toks[i]
		switch {
		case t.number != "":
			found = append(found, sum{sumToken: t})
		case t.currency != "":
			// A code or sign belongs to the number after it unless the number before still lacks one.
			if n := len(found); n > 0 && found[n-1].currency == "" && (i+1 == len(toks) || toks[i+1].number == "" || currencyFollows(toks)) {
				found[n-1].currency = t.currency
			} else if i+1 < len(toks) && toks[i+1].number != "" {
				toks[i+1].currency = t.currency
			} else if n > 0 && sameCurrency(found[n-1].currency, t.currency, country) {
				f.problem = "amount.repeated-currency"
			} else if n > 0 {
				return fineCell{problem: "amount.two-currencies"}
			}
		default:
			switch t.word {
			case "between", "from":
				lo, hi = true, true
			case "to", "and", "–", "—", "-", "&", "/", "+":
				joins++
				if t.word == "to" || t.word == "–" || t.word == "—" || t.word == "-" {
					if len(found) == 0 && t.word == "-" {
						return fineCell{problem: "amount.negative"}
					}
					lo, hi = true, true
				}
			case "up", "below", "under", "max", "maximum", "most":
				hi = true
			case "over", "above", "least", "min", "minimum", "exceeding":
				lo = true
			case "more", "less", "than":
				lo, hi = lo || t.word == "more", hi || t.word == "less"
			case "approximately", "approx", "around", "about", "roughly", "circa", "ca", "nearly", "almost", "~":
				f.approx = true
			case "fine", "fines", "amount", "of", "a", "the", "in", "total", "at", "eur.", ".", ",", ";", "":
			default:
				return fineCell{problem: "amount.unreadable"}
			}
		}
	}
	if len(found) == 0 {
		return fineCell{problem: "amount.unreadable"}
	}
	shared := found[len(found)-1].currency // "20,000 and 30,000 €"
	if shared == "" {
		shared = found[0].currency // "EUR 400 to 600"
	}
	for i := range found {
		if found[i].currency == "" {
			found[i].currency = shared
		}
		if found[i].currency == "" {
			found[i].currency = string(column)
		}
		m, problem := found[i].money(country)
		if m.IsZero() {
			return fineCell{problem: problem}
		}
		if problem != "" {
			f.problem = problem
		}
		f.sums = append(f.sums, m)
	}
	return f.settle(lo, hi, joins)
}

// settle makes a range of sums where the words said so.
func (f fineCell) settle(lo, hi bool, joins int) fineCell {
	switch n := len(f.sums); {
	case lo && hi && n == 2:
		f.state, f.min, f.max, f.sums = fineRange, f.sums[0], f.sums[1], nil
		if c, err := f.min.Compare(f.max); err != nil || c > 0 {
			return fineCell{problem: "amount.unreadable"}
		}
	case lo && n == 1 && !hi:
		f.state, f.min, f.sums = fineRange, f.sums[0], nil
	case hi && n == 1:
		f.state, f.max, f.sums = fineRange, f.sums[0], nil
	case n == 2 && joins == 0 && f.sums[0].Currency() != f.sums[1].Currency():
		f.sums, f.equal = f.sums[:1], f.sums[1:]
	case n > 1 && (lo || hi || joins != n-1):
		return fineCell{problem: "amount.unreadable"}
	case n > 1:
		f.problem = "amount.several"
	case f.sums[0].Sign() == 0:
		f.problem = "amount.zero"
	}
	return f
}

// currencyFollows reports whether the currencies of a cell stand behind their numbers: the cell ends with one.
func currencyFollows(toks []sumToken) bool {
	return toks[len(toks)-1].currency != "" && toks[len(toks)-1].number == ""
}

func sameCurrency(a, b string, country gdpr.Country) bool {
	return currencyIn(a, country) == currencyIn(b, country)
}

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
