package parse

import (
	"strings"

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

// sumsRead is a cell of sums while it is read.
type sumsRead struct {
	fineCell
	found  []sum
	lo, hi bool // words for a lower and an upper bound
	joins  int  // words that join sums, or the bounds of a range
}

// readSums reads one sum, several joined by "and", or a range.
func readSums(s string, column gdpr.Currency, country gdpr.Country) fineCell {
	f := sumsRead{fineCell: fineCell{state: fineSums}}
	toks := sumTokens(s)
	for i, t := range toks {
		problem := ""
		switch {
		case t.number != "":
			f.found = append(f.found, sum{sumToken: toks[i]})
		case t.currency != "":
			problem = f.currency(toks, i, country)
		default:
			problem = f.word(t.word)
		}
		if problem != "" {
			return fineCell{problem: problem}
		}
	}
	if len(f.found) == 0 {
		return fineCell{problem: "amount.unreadable"}
	}
	if problem := f.total(column, country); problem != "" {
		return fineCell{problem: problem}
	}
	return f.settle(f.lo, f.hi, f.joins)
}

// currency gives the i-th token, a code or sign, to the number after it, unless the number before still lacks one. It returns the code of a diagnostic
// where the cell cannot be read.
func (f *sumsRead) currency(toks []sumToken, i int, country gdpr.Country) string {
	code, n := toks[i].currency, len(f.found)
	before, behind := n > 0, i+1 < len(toks) && toks[i+1].number != ""
	switch {
	case before && f.found[n-1].currency == "" && (!behind || currencyFollows(toks)):
		f.found[n-1].currency = code
	case behind:
		toks[i+1].currency = code
	case before && sameCurrency(f.found[n-1].currency, code, country):
		f.problem = "amount.repeated-currency"
	case before:
		return "amount.two-currencies"
	}
	return ""
}

// word reads a word between sums, and returns the code of a diagnostic where the cell cannot be read.
func (f *sumsRead) word(w string) string {
	switch w {
	case "between", "from":
		f.lo, f.hi = true, true
	case "to", "and", "–", "—", "-", "&", "/", "+":
		f.joins++
		if w == "to" || w == "–" || w == "—" || w == "-" {
			if len(f.found) == 0 && w == "-" {
				return "amount.negative"
			}
			f.lo, f.hi = true, true
		}
	case "up", "below", "under", "max", "maximum", "most":
		f.hi = true
	case "over", "above", "least", "min", "minimum", "exceeding":
		f.lo = true
	case "more", "less", "than":
		f.lo, f.hi = f.lo || w == "more", f.hi || w == "less"
	case "approximately", "approx", "around", "about", "roughly", "circa", "ca", "nearly", "almost", "~":
		f.approx = true
	case "fine", "fines", "amount", "of", "a", "the", "in", "total", "at", "eur.", ".", ",", ";", "":
	default:
		return "amount.unreadable"
	}
	return ""
}

// total makes sums of the numbers, and returns the code of a diagnostic where one is none: a number without a currency shares that of the last one, else
// of the first.
func (f *sumsRead) total(column gdpr.Currency, country gdpr.Country) string {
	shared := f.found[len(f.found)-1].currency // "20,000 and 30,000 €"
	if shared == "" {
		shared = f.found[0].currency // "EUR 400 to 600"
	}
	for i := range f.found {
		if f.found[i].currency == "" {
			f.found[i].currency = shared
		}
		if f.found[i].currency == "" {
			f.found[i].currency = string(column)
		}
		m, problem := f.found[i].money(country)
		if m.IsZero() {
			return problem
		}
		if problem != "" {
			f.problem = problem
		}
		f.sums = append(f.sums, m)
	}
	return ""
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
