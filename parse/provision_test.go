package parse

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/casefile"
)

// citeFiles are the case files of citations, one a language.
func citeFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("testdata/cite/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files: %v", err)
	}
	return files
}

// A case is a text, the provisions it cites, what the library does not know of it, and the numbers it holds, separated by
// semicolons; cell reads the text as one cell.
func readCite(t testing.TB, path string) []casefile.Case {
	return casefile.Read(t, path, "text", "provisions", "unknown", "references", "cell", "country")
}

func TestProvisionsCases(t *testing.T) {
	for _, path := range citeFiles(t) {
		lang := Lang(strings.TrimSuffix(filepath.Base(path), ".txt"))
		for _, c := range readCite(t, path) {
			text := strings.ReplaceAll(c.Get("text"), `\n`, "\n")
			o := &Options{Lang: lang, Country: gdpr.Country(c.Get("country"))}
			if c.Has("cell") {
				list, err := Citation(text, o)
				var got []string
				for _, p := range list {
					got = append(got, p.String())
				}
				if diff := cmp.Diff(splitCase(c.Get("provisions")), got); diff != "" {
					t.Errorf("%s:%d: Citation(%q) (-want +got):\n%s", path, c.Line, text, diff)
				}
				if want := c.Get("cell") == "error"; want != (err != nil) {
					t.Errorf("%s:%d: Citation(%q) error %v, want one: %v", path, c.Line, text, err, want)
				}
				continue
			}
			d := Text(text, o)
			var got, unknown, references []string
			for _, p := range d.Provisions {
				got = append(got, p.Value.String())
			}
			for _, g := range d.Diagnostics {
				if g.Code == "provision.unknown-act" {
					unknown = append(unknown, text[g.Span.Start:g.Span.End])
				}
			}
			for _, r := range d.References {
				references = append(references, string(r.Value.Kind)+" "+r.Value.Text)
			}
			if diff := cmp.Diff(splitCase(c.Get("provisions")), got); diff != "" {
				t.Errorf("%s:%d: provisions of %q (-want +got):\n%s", path, c.Line, text, diff)
			}
			if diff := cmp.Diff(splitCase(c.Get("unknown")), unknown); diff != "" {
				t.Errorf("%s:%d: unknown acts in %q (-want +got):\n%s", path, c.Line, text, diff)
			}
			if diff := cmp.Diff(splitCase(c.Get("references")), references); c.Has("references") && diff != "" {
				t.Errorf("%s:%d: references in %q (-want +got):\n%s", path, c.Line, text, diff)
			}
		}
	}
}

// TestOtherActsAreNotTheGDPR: articles of national acts, contracts, statutes and directives behind a sentence on the GDPR are
// kept apart from it, alone and in front of its own article.
func TestOtherActsAreNotTheGDPR(t *testing.T) {
	langs := map[string]bool{}
	for _, c := range casefile.Read(t, "testdata/national.txt", "text", "lang", "articles") {
		langs[c.Get("lang")] = true
		for _, article := range splitCase(c.Get("articles")) {
			for _, text := range []string{c.Get("text") + " " + article + ".", c.Get("text") + "\n\n" + article + ", 2024", c.Get("text") + " (" + article + ")"} {
				for _, p := range only(readOthers, text, &Options{Lang: Lang(c.Get("lang"))}).Provisions {
					if isGDPR(p.Value) {
						t.Errorf("%s: %q is read as %s", c.Get("lang"), text, p.Value)
					}
				}
			}
		}
	}
	if len(langs) != len(packs) {
		t.Errorf("cases in %d of %d languages", len(langs), len(packs))
	}
}

func splitCase(s string) []string {
	if s == "" {
		return nil
	}
	parts := strings.Split(s, ";")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return parts
}
