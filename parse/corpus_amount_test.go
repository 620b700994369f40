package parse

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// suiteAmount is a case of another project's tests for sums.
type suiteAmount struct {
	ID, Peer, Lang, Input string
	Expected              []struct {
		Amount, Unit, Currency, Text string
		Max                          string `json:"amount_max"`
	}
}

// suiteLang returns the language to read a case of the suites in.
func suiteLang(s string) Lang {
	switch s {
	case "nb":
		return gdpr.Norwegian
	case "ca":
		return gdpr.Spanish
	case "und":
		return ""
	}
	return Lang(s)
}

// European currencies as the suites name them.
var europeanUnits = strings.Fields("EUR GBP SEK NOK DKK ISK PLN CZK HUF RON BGN HRK CHF Pound Euro Livre £ € Libra Pond Pfund Sterlina Krona Krone kr lei Kč zł Ft")

func TestCorpusAmountSuites(t *testing.T) {
	r := newReport("amounts")
	for _, c := range sharedtest.Lines[suiteAmount](t, "suites", "amounts.jsonl") {
		source := c.Peer
		for _, e := range c.Expected {
			if !slices.Contains(europeanUnits, e.Unit) && !slices.Contains(europeanUnits, e.Currency) {
				source = c.Peer + "/elsewhere"
			}
		}
		var got, want []string
		for a := range Amounts(c.Input, &Options{Lang: suiteLang(c.Lang)}) {
			got = append(got, amountText(a.Value))
		}
		right := len(got) == len(c.Expected)
		i := 0
		for a := range Amounts(c.Input, &Options{Lang: suiteLang(c.Lang)}) {
			if right {
				e := c.Expected[i]
				right = sameAmount(a.Value, e.Amount, e.Max, e.Currency)
			}
			i++
		}
		for _, e := range c.Expected {
			want = append(want, fmt.Sprint(e.Amount, " ", e.Max, " ", e.Unit, " ", e.Currency))
		}
		o := wrong
		switch {
		case right:
			o = found
		case len(got) == 0:
			o = missed
		}
		r.add(source, c.Lang, c.ID, o, fmt.Sprintf("%q: got %q, want %q", c.Input, got, want))
	}
	r.check(t)
}

func amountText(a Amount) string {
	return strings.TrimSpace(fmt.Sprint(a.Money, " ", a.Max, " ", a.Candidates, a.Number))
}

// sameAmount compares a sum with the number and the currency that a suite wants; a suite that gives no currency leaves it open.
func sameAmount(a Amount, low, high, currency string) bool {
	if currency != "" && string(a.Money.Currency()) != currency && !slices.Contains(a.Candidates, gdpr.Currency(currency)) {
		return false
	}
	equal := func(m gdpr.Money, number, want string) bool {
		if want == "" {
			return m.IsZero() && number == ""
		}
		w, err := decimal.NewFromString(want)
		if err != nil {
			return false
		}
		d := m.Decimal()
		if number != "" {
			d, _ = decimal.NewFromString(number)
		}
		return d.Equal(w)
	}
	return equal(a.Money, a.Number, low) && equal(a.Max, a.MaxNumber, high)
}

func TestCorpusDigitWordPairs(t *testing.T) {
	type row struct {
		ID, Lang, Text string
		Expected       struct{ Digits, Currency, Words string }
	}
	r := newReport("pairs")
	for _, c := range sharedtest.Lines[row](t, "corpus", "dev", "amount_digit_word_pairs.jsonl") {
		var got []string
		o := missed
		for a := range Amounts(c.Text, &Options{Lang: Lang(c.Lang)}) {
			got = append(got, amountText(a.Value))
			o = wrong
			if want, ok := plainDigits(c.Expected.Digits); ok && a.Value.Money.Decimal().Equal(want) {
				o = found
			}
		}
		if len(got) > 1 {
			o = wrong
		}
		source := "pairs"
		if incompleteWords.MatchString(c.Expected.Words) {
			source = "incomplete"
		}
		if !strings.ContainsAny(c.Text, "€") && !strings.Contains(strings.ToLower(c.Text), "euro") {
			if source = "without-currency"; len(got) == 0 { // nothing may be read
				o = found
			}
		}
		r.add(source, c.Lang, c.ID, o, fmt.Sprintf("%q: got %q", c.Text, got))
	}
	r.check(t)
}

// incompleteWords finds English pairs whose words are no whole number: a number word run together with an article ("threea thousand"),
// and a plural that counts nothing ("thousands of euros").
var incompleteWords = regexp.MustCompile(`(?i)\b(?:one|two|three|four|five|six|seven|eight|nine)a\b|^(?:hundreds|thousands|millions) of\b`)

// plainDigits reads the figure of a pair without the library: its separators go, but for one before one or two last digits, or before
// noughts after a group with another sign ("8,400.000").
func plainDigits(s string) (decimal.Decimal, bool) {
	whole, cents := s, ""
	if i := strings.LastIndexAny(s, ".,"); i >= 0 && (len(s)-i-1 <= 2 || s[i+1:] == "000" && strings.ContainsAny(s[:i], ".,") && s[strings.LastIndexAny(s[:i], ".,")] != s[i]) {
		whole, cents = s[:i], "."+s[i+1:]
	}
	whole = strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, whole)
	d, err := decimal.NewFromString(whole + cents)
	return d, err == nil
}

// TestCorpusFineSums looks for the labelled fine among the sums of each summary that states it.
func TestCorpusFineSums(t *testing.T) {
	type row struct {
		ID, Text string
		Expected struct {
			Eur      *float64 `json:"fine_eur"`
			Amount   *float64 `json:"fine_amount"`
			Currency string   `json:"fine_currency"`
		}
		Quality struct {
			Label string `json:"label_in_text"`
		}
	}
	r := newReport("fines")
	for _, source := range []string{"fine_et", "fine_hub", "fine_privacyaffairs"} {
		for _, c := range sharedtest.Lines[row](t, "corpus", "dev", source+".jsonl") {
			if c.Quality.Label != "in_lead" && c.Quality.Label != "mentioned" {
				continue
			}
			var got []string
			o := missed
			for a := range Amounts(c.Text, &Options{Lang: "en"}) {
				got = append(got, amountText(a.Value))
				m := a.Value.Money
				f, _ := m.Decimal().Float64()
				g, _ := a.Value.Max.Decimal().Float64()
				e := c.Expected
				if e.Eur != nil && m.Currency() == "EUR" && (f == *e.Eur || g == *e.Eur) || e.Amount != nil && string(m.Currency()) == e.Currency && f == *e.Amount {
					o = found
				} else if o == missed {
					o = wrong
				}
			}
			want := ""
			if c.Expected.Eur != nil {
				want = fmt.Sprint(*c.Expected.Eur)
			}
			r.add(source, "en", c.ID, o, fmt.Sprintf("want %s %s: got %q in %q", want, c.Expected.Currency, got, c.Text))
		}
	}
	r.check(t)
}
