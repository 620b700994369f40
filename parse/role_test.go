package parse

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/internal/casefile"
)

// caseLangs are the languages that have case files in a directory of testdata, each with its files: fr.txt, fr_appeals.txt.
func caseLangs(t testing.TB, dir string) map[Lang][]string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", dir, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no case files in testdata/%s: %v", dir, err)
	}
	langs := map[Lang][]string{}
	for _, f := range files {
		lang, _, _ := strings.Cut(strings.TrimSuffix(filepath.Base(f), ".txt"), "_")
		langs[Lang(lang)] = append(langs[Lang(lang)], f)
	}
	return langs
}

// A case of roles is a text and its sums with the role of each, in order: "EUR 15000000.00=fine; EUR 20000000.00=ceiling".
func readRoles(t testing.TB, paths []string) []casefile.Case {
	var all []casefile.Case
	for _, path := range paths {
		all = append(all, casefile.Read(t, path, "text", "sums")...)
	}
	return all
}

func TestRoleCases(t *testing.T) {
	for lang, paths := range caseLangs(t, "roles") {
		t.Run(string(lang), func(t *testing.T) {
			for _, c := range readRoles(t, paths) {
				text := caseText(c)
				if diff := cmp.Diff(splitCase(c.Get("sums")), sumsOf(Text(text, &Options{Lang: lang}))); diff != "" {
					t.Errorf("line %d: sums of %q (-want +got):\n%s", c.Line, text, diff)
				}
			}
		})
	}
}

// sumsOf writes the sums of a document as the case files do.
func sumsOf(d Document) []string {
	var sums []string
	for _, a := range d.Amounts {
		sums = append(sums, fmt.Sprintf("%v=%v", a.Value.Money, a.Value.Role))
	}
	return sums
}

// caseText returns the text of a case, in which \n stands for a line break.
func caseText(c casefile.Case) string { return strings.ReplaceAll(c.Get("text"), `\n`, "\n") }

// TestEveryRoleHasACase proves that no role of a sum goes untested in a language.
func TestEveryRoleHasACase(t *testing.T) {
	for lang, paths := range caseLangs(t, "roles") {
		all := ""
		for _, c := range readRoles(t, paths) {
			all += c.Get("sums") + ";"
		}
		for _, role := range roleText {
			// what is a part of a fine is told only by the decision it belongs to
			if !strings.Contains(all, "="+role+";") {
				t.Errorf("%s: no case has a sum with the role %s", lang, role)
			}
		}
	}
}

// TestEveryCueHasACase proves that each word that tells what a sum, a measure or a provision is in a decision is used by a case of its
// language.
func TestEveryCueHasACase(t *testing.T) {
	roles, decisions, marks := caseLangs(t, "roles"), caseLangs(t, "decisions"), caseLangs(t, "marks")
	for _, p := range packs {
		if len(p.decisions.cues) == 0 {
			continue
		}
		if len(roles[p.lang]) == 0 || len(decisions[p.lang]) == 0 {
			t.Errorf("%s: words of decisions without case files in testdata/roles and testdata/decisions", p.lang)
			continue
		}
		cases := append(readRoles(t, roles[p.lang]), readDecisions(t, decisions[p.lang])...)
		cases = append(cases, readMarks(t, marks[p.lang])...)
		used := usedCues(lexiconOf(p.lang), cases)
		words, unused := 0, []string(nil)
		for _, c := range p.decisions.cues {
			for form := range splitForms(c.forms) {
				words++
				if !used[cueKey(form)] {
					unused = append(unused, form)
				}
			}
		}
		if len(unused) > 0 {
			t.Errorf("%s: %d of %d words of decisions stand in no case: %s", p.lang, len(unused), words, strings.Join(unused, ", "))
		} else {
			t.Logf("%s: all %d words of decisions stand in a case", p.lang, words)
		}
	}
}

// usedCues returns the cue words that stand in the texts of cases.
func usedCues(lx *lexicon, cases []casefile.Case) map[string]bool {
	used := map[string]bool{}
	for _, c := range cases {
		text := caseText(c)
		toks, _ := lx.scan(text, 0, len(text), nil, nil, nil)
		for _, tok := range toks {
			if tok.has(cueWord) {
				used[cueKey(text[tok.start:tok.end])] = true
			}
		}
	}
	return used
}

// cueKey is a form without regard to case, spaces and apostrophes.
func cueKey(form string) string {
	return strings.ToLower(strings.Join(wordsOf(strings.TrimPrefix(form, "=")), " "))
}
