package parse

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// FuzzProvisions: no panic; spans within the text, on rune borders, in order and disjoint; the same provisions when the text
// stands between paragraphs that cite nothing.
func FuzzProvisions(f *testing.F) {
	for _, path := range citeFiles(f) {
		lang := strings.TrimSuffix(path[strings.LastIndexByte(path, '/')+1:], ".txt")
		for _, c := range readCite(f, path) {
			f.Add(c.Get("text"), lang)
		}
	}
	f.Add("Article 5(1(c) § § ((((1)-(3) 12–99 lit. a–z", "de")
	f.Add("point (a) of point (b) of point (c) of Article", "en")
	f.Fuzz(func(t *testing.T, text, lang string) {
		o := &Options{Lang: Lang(lang)}
		d := only(readOthers, text, o)
		checkSpans(t, text, d)
		Citation(text, o)
		if !utf8.ValidString(text) || strings.TrimSpace(text) != text || strings.ContainsAny(text, "\n\r") {
			return
		}
		const before, after = "Zzyzx.\n\n", "\n\nZzyzx."
		between := only(readOthers, before+text+after, o)
		if len(between.Provisions) != len(d.Provisions) {
			t.Fatalf("%q cites %v, between paragraphs %v", text, d.Provisions, between.Provisions)
		}
		for i, p := range between.Provisions {
			p.Span.Start -= len(before)
			p.Span.End -= len(before)
			if diff := cmp.Diff(d.Provisions[i], p); diff != "" {
				t.Fatalf("%q: provision %d between paragraphs (-alone +between):\n%s", text, i, diff)
			}
		}
	})
}

func checkSpans(t *testing.T, text string, d Document) {
	t.Helper()
	check := func(kind string, start, end, last int) int {
		if start < last || end < start || end > len(text) || utf8.ValidString(text) && (!onBorder(text, start) || !onBorder(text, end)) {
			t.Fatalf("%s: span [%d:%d] after %d in %q", kind, start, end, last, text)
		}
		return end
	}
	last := 0
	for _, p := range d.Provisions {
		last = check("provision", p.Span.Start, p.Span.End, last)
	}
	last = 0
	for _, r := range d.References {
		last = check("reference", r.Span.Start, r.Span.End, last)
	}
	for _, g := range d.Diagnostics {
		check("diagnostic", g.Span.Start, g.Span.End, 0)
	}
}

func onBorder(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// TestProvisionsTimeIsLinear: twice the hostile input takes about twice the time.
func TestProvisionsTimeIsLinear(t *testing.T) {
	if testing.Short() {
		t.Skip("times hostile inputs")
	}
	for _, unit := range []string{"art. 1 ", "((((", "1, 2, ", "point (a) of ", "§§ 1, ", "(1)", "Article 5(1)(a) ", "a, ", "Article 1-99, ", "1. mgr. ", "the Regulation \"", "GDPR ", "5-", "C-1/", "Article 5(", "ECLI:"} {
		for _, lang := range []Lang{"en", "fi", "is"} {
			const n = 1 << 13
			small, large := strings.Repeat(unit, n/len(unit)), strings.Repeat(unit, 8*n/len(unit))
			times := func(s string) time.Duration {
				best := time.Hour
				for range 3 {
					start := time.Now()
					only(readOthers, s, &Options{Lang: lang})
					best = min(best, time.Since(start))
				}
				return best
			}
			a, b := times(small), times(large)
			if b > 40*a+20*time.Millisecond {
				t.Errorf("%s %q: %v for %d bytes, %v for %d", lang, unit, a, len(small), b, len(large))
			}
			t.Logf("%s %-16q %.1f MB/s", lang, unit, float64(len(large))/b.Seconds()/1e6)
		}
	}
}
