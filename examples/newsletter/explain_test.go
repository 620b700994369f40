package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/internal/sharedtest"
	"github.com/gdprgo/gdpr/parse"
)

// explained returns the marked text of a text, in colour or not.
func explained(t *testing.T, text string, colour bool) string {
	t.Helper()
	var b bytes.Buffer
	if err := printExplained(&b, "text", text, parse.Text(text, &parse.Options{Marks: true}), colour); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

var sequences = regexp.MustCompile("\x1b\\[[0-9;]*m")

func TestColourChangesNothingButColour(t *testing.T) {
	text, err := samples.ReadFile("samples/fr.txt")
	if err != nil {
		t.Fatal(err)
	}
	coloured := explained(t, string(text), true)
	if diff := cmp.Diff(explained(t, string(text), false), sequences.ReplaceAllString(coloured, "")); diff != "" {
		t.Errorf("without its colours the coloured text differs (-plain +coloured):\n%s", diff)
	}
	for _, want := range []string{"\x1b[1;32m180.000\x1b[0m \x1b[1;32meuros\x1b[0m", "\x1b[1;34mCNIL\x1b[0m\x1b[2m|deciding 1]\x1b[0m"} {
		if !strings.Contains(coloured, want) {
			t.Errorf("no %q in the coloured text", want)
		}
	}
}

func TestNoColourWhereThereIsNoTerminal(t *testing.T) {
	null, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0) // a character device, as a terminal is
	if err != nil {
		t.Fatal(err)
	}
	defer null.Close()
	file, err := os.Create(filepath.Join(t.TempDir(), "out"))
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	t.Setenv("NO_COLOR", "")
	t.Setenv("TERM", "xterm")
	if !inColour(null) || inColour(file) || inColour(&bytes.Buffer{}) {
		t.Error("colour must be for character devices and for nothing else")
	}
	t.Setenv("NO_COLOR", "1")
	if inColour(null) {
		t.Error("NO_COLOR is not respected")
	}
	t.Setenv("NO_COLOR", "")
	t.Setenv("TERM", "dumb")
	if inColour(null) {
		t.Error("a dumb terminal gets colours")
	}
}

func TestExplainedTextFitsItsWidth(t *testing.T) {
	check := func(t *testing.T, text string) {
		t.Helper()
		for _, line := range strings.Split(explained(t, text, false), "\n") {
			if n := utf8.RuneCountInString(line); n > width {
				t.Errorf("%d columns: %s", n, line)
			}
		}
	}
	check(t, strings.Repeat("long", 80)+" fined EUR "+strings.Repeat("9", 30))
	check(t, "The CNIL imposed a fine of EUR 9,000 on "+strings.Repeat("Alba", 60)+" SAS.")
	check(t, "\t\u00a0\n")
	t.Run("documents", func(t *testing.T) {
		files, err := filepath.Glob(filepath.Join(sharedtest.Path(t, "corpus", "documents"), "*.txt"))
		if err != nil || len(files) == 0 {
			t.Fatal("no documents", err)
		}
		for _, f := range files {
			data, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			check(t, string(data))
		}
	})
}

func TestTextIsShownWholeAndHarmless(t *testing.T) {
	text := "A \x1b[31mred\x07 text.\r\n\r\n<script>alert(1)</script> The CNIL imposed a fine of EUR 9,000 on Alba & Co <b>SAS</b>."
	plain := explained(t, text, false)
	if strings.ContainsAny(plain, "\x1b\x07\r") {
		t.Errorf("control characters reach the terminal: %q", plain)
	}
	out, errs, status := output(t, text, "-html", "-")
	if status != 0 || strings.Contains(out, "<script") || strings.Contains(out, "<b>") || !strings.Contains(out, "&lt;script&gt;alert(1)&lt;/script&gt;") {
		t.Errorf("status %d, errors %q: the text is not escaped:\n%s", status, errs, out)
	}
	if !strings.Contains(plain, "[EUR 9,000|fine 1]") || !strings.Contains(out, ">EUR 9,000<small>fine 1</small></mark>") {
		t.Errorf("the fine is not marked:\n%s\n%s", plain, out)
	}
}

var (
	anchors = regexp.MustCompile(` id="([^"]+)"`)
	links   = regexp.MustCompile(` href="#([^"]+)"`)
)

func TestLinksOfThePageLeadSomewhere(t *testing.T) {
	out, errs, status := output(t, "", "-html")
	if status != 0 || errs != "" {
		t.Fatalf("status %d, errors %q", status, errs)
	}
	places := map[string]int{}
	for _, m := range anchors.FindAllStringSubmatch(out, -1) {
		places[m[1]]++
		if places[m[1]] > 1 {
			t.Errorf("two places are called %s", m[1])
		}
	}
	found := links.FindAllStringSubmatch(out, -1)
	for _, m := range found {
		if places[m[1]] == 0 {
			t.Errorf("a link leads to %s, which is nowhere", m[1])
		}
	}
	if len(found) < 20 {
		t.Errorf("%d links, want those of six decisions", len(found))
	}
	for _, outside := range []string{"http://", "https://", "<script", "<link", "@import"} {
		if strings.Contains(out, outside) {
			t.Errorf("the page holds %q: it must stand alone", outside)
		}
	}
}
