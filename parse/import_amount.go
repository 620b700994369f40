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
