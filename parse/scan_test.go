package parse

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// scanSlowly scans a text without windows, a word or sign at a time.
func scanSlowly(lx *lexicon, text string) ([]token, []int32) {
	s := scanner{lexicon: lx, text: text}
	for i := 0; i < len(text); {
		i = s.one(i)
	}
	return s.toks, s.stops
}

// TestScanWindows: a text scanned 64 bytes at a time gives the tokens and stops that it gives a word at a time, wherever the windows begin.
func TestScanWindows(t *testing.T) {
	texts := []string{
		"", "a", "fine of 12.", "“About” 5 €, l’article\u00a06 \u2026 … ‘Garante’ EUR\u202f5",
		strings.Repeat("x", 200) + " Article 5", "\u00ad\u0301 Daten\u00adschutz\u00adgesetz, Bu\u0308ßgeld\u2060",
		"\xff\xc2", "\xe2\x82", strings.Repeat("é", 100), "data  protection\nauthority; the\u00a0data\u00a0protection authority", strings.Repeat(".\n", 50),
	}
	files, err := filepath.Glob("testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(err, len(files))
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(b[:min(len(b), 6000)]))
	}
	for _, lang := range []Lang{"en", "fr", "de", "el"} {
		lx := lexiconOf(lang)
		for _, text := range texts {
			for _, shift := range []int{0, 1, 7, 63} {
				text := strings.Repeat(" ", shift) + text
				sameScan(t, lx, text)
			}
		}
	}
}

// sameScan fails the test where windows give other tokens or stops than words and signs.
func sameScan(t *testing.T, lx *lexicon, text string) {
	t.Helper()
	toks, stops := lx.scan(text, 0, len(text), nil, nil, nil)
	wantToks, wantStops := scanSlowly(lx, text)
	if d := cmp.Diff(wantToks, toks, cmp.AllowUnexported(token{})); d != "" {
		t.Fatalf("%s: tokens of %.60q (-slow +windows)\n%s", lx.pack.lang, text, d)
	}
	if d := cmp.Diff(wantStops, stops); d != "" {
		t.Fatalf("%s: stops of %.60q (-slow +windows)\n%s", lx.pack.lang, text, d)
	}
}

// FuzzScanWindows is TestScanWindows for any text, said four times over so that it crosses windows at other places.
func FuzzScanWindows(f *testing.F) {
	for _, seed := range []string{"a fine of EUR 1.250,50.\n", "l’article\u00a05 § 3, Bu\u0308\u00adßgeld 12.3", "\xe2\x82\xe2.5\xc2", "data protection\nauthority; the data  protection 2024/1"} {
		f.Add(seed, uint8(3))
	}
	f.Add("00000\xc20000000000000", uint8(58)) // a window ends in a figure that belongs to a sign
	french := lexiconOf("fr")
	f.Fuzz(func(t *testing.T, text string, shift uint8) {
		if len(text) > 4096 {
			return
		}
		sameScan(t, french, strings.Repeat("x", int(shift%64))+strings.Repeat(text, 4))
	})
}
