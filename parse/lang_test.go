package parse

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/casefile"
)

// langCases reads the cases of a language: a text, and the sums and dates in it, separated by " | ". A value that stands for
// something else than itself begins with the place it is read at: "20 zł = PLN 20.00".
func langCases(t testing.TB, l Lang) []casefile.Case {
	t.Helper()
	return casefile.Read(t, filepath.Join("testdata", "lang", string(l)+".txt"), "text", "amounts", "dates", "now", "country", "notes")
}

func TestLanguageCases(t *testing.T) {
	for _, p := range packs {
		t.Run(string(p.lang), func(t *testing.T) {
			for _, c := range langCases(t, p.lang) {
				o := &Options{Lang: p.lang, Now: gdpr.MustParseDate(c.Get("now")), Country: gdpr.Country(c.Get("country"))}
				text := c.Get("text")
				d := only(readAmounts|readDates, text, o)
				var amounts, dates, notes []string
				for _, a := range d.Amounts {
					amounts = append(amounts, caseValue(text, a.Span, caseAmount(a.Value), c.Get("amounts")))
				}
				for _, f := range d.Dates {
					dates = append(dates, caseValue(text, f.Span, f.Value.String(), c.Get("dates")))
				}
				for _, n := range d.Diagnostics {
					notes = append(notes, n.Code)
				}
				check := func(key string, got []string) {
					if diff := cmp.Diff(c.Get(key), strings.Join(got, " | ")); diff != "" {
						t.Errorf("line %d: %s\n%s (-want +got):\n%s", c.Line, text, key, diff)
					}
				}
				check("amounts", amounts)
				check("dates", dates)
				if c.Has("notes") {
					check("notes", notes)
				}
			}
		})
	}
}

// caseValue writes a value as the case files do: with its place where the case gives places.
func caseValue(text string, s gdpr.Span, value, want string) string {
	if strings.Contains(want, " = ") {
		return s.Of(text) + " = " + value
	}
	return value
}

// caseAmount writes a sum as the case files do: "~EUR 10.00..EUR 20.00/day", and "12 SEK NOK" for an open currency.
func caseAmount(a Amount) string {
	if a.Band != "" {
		return a.Band
	}
	s := a.Money.String()
	if len(a.Candidates) > 0 {
		s = a.Number
		if a.MaxNumber != "" {
			s += ".." + a.MaxNumber
		}
		for _, c := range a.Candidates {
			s += " " + string(c)
		}
	}
	if !a.Max.IsZero() {
		s += ".." + a.Max.String()
	}
	if a.Per != "" {
		s += "/" + string(a.Per)
	}
	if a.Approximate {
		s = "~" + s
	}
	return s
}

// TestEveryWordHasACase holds every word of a pack to a case that uses it.
func TestEveryWordHasACase(t *testing.T) {
	for _, p := range packs {
		t.Run(string(p.lang), func(t *testing.T) {
			var texts []string
			for _, c := range langCases(t, p.lang) {
				texts = append(texts, c.Get("text"))
			}
			text := " " + plainWords(strings.Join(texts, " ; ")) + " "
			var lacking []string
			need := func(forms string, inside bool) {
				for form := range splitForms(forms) {
					w := plainWords(strings.TrimPrefix(form, "="))
					if inside && !strings.Contains(text, w) || !inside && !strings.Contains(text, " "+w+" ") {
						lacking = append(lacking, form)
					}
				}
			}
			n, d := &p.numbers, &p.dates
			for _, list := range [][]string{n.units[:], n.tens[:], n.hundreds[:]} {
				for _, forms := range list {
					need(forms, true)
				}
			}
			for _, list := range [][]counted{n.scales, n.short, n.halves, d.days, d.nth} {
				for _, c := range list {
					need(c.forms, true)
				}
			}
			for _, forms := range []string{n.alone, n.article, n.vague, n.and, n.of, n.to, n.half, n.spelled, n.dual, n.daily, n.between, n.amid, n.from, n.approximately, n.cents, d.suffix, d.of, d.year, d.in, d.yearIn, d.years, d.on, d.and, d.to, d.era, d.through, d.last, d.day, d.within, d.number, d.quarter, d.half} {
				need(forms, false)
			}
			need(n.within, true)
			for _, list := range [][]words{n.per, n.currencies, n.counted, d.relative} {
				for _, c := range list {
					need(c.forms, false)
				}
			}
			for _, c := range n.bands.nouns {
				need(c.forms, false)
			}
			for _, forms := range []string{n.bands.low, n.bands.middle, n.bands.high} {
				need(forms, false)
			}
			lacking = append(lacking, bandsWithoutCase(&n.bands, text)...)
			for _, f := range n.families {
				need(f.nouns, false)
				for _, k := range f.kinds {
					need(k.forms, false)
				}
			}
			for _, forms := range slices.Concat(d.months[:], d.weekdays[:]) {
				need(forms, false)
			}
			if len(lacking) > 0 {
				t.Errorf("%d words without a case in testdata/lang/%s.txt: %s", len(lacking), p.lang, strings.Join(lacking, ", "))
			}
		})
	}
}

// plainWords writes the words of a text in lower case with single spaces between them; letters and figures are cut apart.
func plainWords(s string) string {
	var b strings.Builder
	kind := 0
	for _, r := range strings.ToLower(s) {
		k := 0
		switch {
		case unicode.IsLetter(r) || unicode.IsMark(r):
			k = 1
		case unicode.IsDigit(r):
			k = 2
		case r == '$' || r == '£' || r == '€':
			k = 3
		}
		if k != kind && b.Len() > 0 {
			b.WriteByte(' ')
		}
		if kind = k; k > 0 {
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

// bandsWithoutCase returns the forms and the counts of a language's bands that no case uses.
func bandsWithoutCase(w *bandWords, text string) (lacking []string) {
	used := func(form, count string) bool {
		return strings.Contains(text, " "+plainWords(strings.Replace(form, "#", count, 1))+" ")
	}
	var counts []string
	for _, c := range w.counts {
		counts = append(counts, slices.Collect(splitForms(c.forms))...)
	}
	forms := slices.Collect(splitForms(w.forms))
	for _, form := range forms {
		if !slices.ContainsFunc(counts, func(count string) bool { return used(form, count) }) {
			lacking = append(lacking, form)
		}
	}
	for _, count := range counts {
		if !slices.ContainsFunc(forms, func(form string) bool { return used(form, count) }) {
			lacking = append(lacking, count)
		}
	}
	return lacking
}
