package parse

import (
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"

	"github.com/gdprgo/gdpr/internal/race"
)

// FuzzValues holds the reader of sums and dates to what holds for every text: spans lie in the text, on the borders of its runes, in
// order and apart; and other paragraphs around a text change nothing.
func FuzzValues(f *testing.F) {
	for i, p := range packs {
		for _, c := range langCases(f, p.lang) {
			f.Add(c.Get("text"), uint8(i))
		}
	}
	for _, text := range []string{",00$0", " .00€", ".75 €"} {
		f.Add(text, uint8(5)) // a fraction that opens a text opens a line too
	}
	for _, text := range hostileTexts(200) {
		f.Add(text, uint8(5))
	}
	f.Fuzz(func(t *testing.T, text string, lang uint8) {
		o := &Options{Lang: packs[int(lang)%len(packs)].lang, Now: gdpr.MustParseDate("2022-10-20")}
		alone := only(readAmounts|readDates, text, o)
		inOrder(t, text, alone.Amounts)
		inOrder(t, text, alone.Dates)

		const before, after = "Xyz xyz.\n\n", "\n\nXyz xyz."
		among := only(readAmounts|readDates, before+text+after, o)
		shift(among.Amounts, len(before))
		shift(among.Dates, len(before))
		if diff := cmp.Diff(alone.Amounts, among.Amounts); diff != "" {
			t.Errorf("sums of %q alone and among other paragraphs (-alone +among):\n%s", text, diff)
		}
		if diff := cmp.Diff(alone.Dates, among.Dates); diff != "" {
			t.Errorf("dates of %q alone and among other paragraphs (-alone +among):\n%s", text, diff)
		}
	})
}

func shift[T any](found []Found[T], by int) {
	for i := range found {
		found[i].Span.Start -= by
		found[i].Span.End -= by
	}
}

func inOrder[T any](t *testing.T, text string, found []Found[T]) {
	t.Helper()
	last := 0
	for _, f := range found {
		s := f.Span
		if s.Start < last || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("span %v of %v: the last one ends at %d, the text at %d: %q", s, f.Value, last, len(text), text)
		}
		if utf8.ValidString(text) && (!utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End])) {
			t.Fatalf("span %v of %v is not on rune borders: %q", s, f.Value, text)
		}
		last = s.End
	}
}

// TestReadReusesMemory holds Document.Read to its word: a second reading allocates next to nothing.
func TestReadReusesMemory(t *testing.T) {
	if race.Enabled {
		t.Skip("memory is not measured under the race detector")
	}
	text := "The authority fined the company EUR 20,000 on 5 May 2022 and SEK 350,000 on 6 May 2022."
	var d Document
	o := &Options{Lang: "en"}
	d.read(readAmounts|readDates, text, o)
	allocs := testing.AllocsPerRun(100, func() {
		d.Amounts, d.Dates = d.Amounts[:0], d.Dates[:0]
		d.read(readAmounts|readDates, text, o)
	})
	if allocs > 0.5 {
		t.Errorf("%v allocations a reading, want none", allocs)
	}
	if len(d.Amounts) != 2 || len(d.Dates) != 2 {
		t.Errorf("read %v and %v", d.Amounts, d.Dates)
	}
}
