package parse

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/internal/casefile"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

func TestAuthoritiesCases(t *testing.T) {
	for _, c := range casefile.Read(t, "testdata/names.txt", "text", "lang", "authorities") {
		text := c.Get("text")
		var got []string
		for _, a := range Text(text, &Options{Lang: Lang(c.Get("lang"))}).Authorities {
			got = append(got, string(a.Value))
		}
		if diff := cmp.Diff(splitCase(c.Get("authorities")), got); diff != "" {
			t.Errorf("testdata/names.txt:%d: authorities of %q (-want +got):\n%s", c.Line, text, diff)
		}
	}
}

// TestEveryFormOfANameIsRead: what a pack declines is found in a sentence, unless several authorities are called so.
func TestEveryFormOfANameIsRead(t *testing.T) {
	for _, p := range packs {
		unused := map[string]bool{}
		for _, group := range p.declined {
			unused[group] = true
		}
		for a := range authority.Aliases() {
			if a.Lang != p.lang || a.Match&(authority.Exact|authority.Weak|authority.Local) != 0 || strings.ContainsAny(a.Text, "(29") { // names with brackets are two, and the Working Party is no body of today
				continue
			}
			for group := range unused {
				for _, word := range wordList(group) {
					if from, _ := wordIn(a.Text, word); from >= 0 {
						delete(unused, group)
						break
					}
				}
			}
			for _, form := range nameForms(p, a) {
				found := Text("2024: "+form+" (2024).", &Options{Lang: p.lang}).Authorities
				if len(found) != 1 || !slices.Contains(a.IDs, found[0].Value) {
					t.Errorf("%s: %q is read as %v, want %v", p.lang, form, found, a.IDs)
				}
			}
		}
		for group := range unused {
			t.Errorf("%s: no name has one of %q", p.lang, group)
		}
	}
}

// TestNamesOfTheFactsInRunningText: no name of the facts is given to an authority that does not bear it, and few are passed over:
// short names that need a country, and those that mean an authority only in their own state's texts.
func TestNamesOfTheFactsInRunningText(t *testing.T) {
	data, err := os.ReadFile(sharedtest.Path(t, "law", "authorities.json"))
	if err != nil {
		t.Fatal(err)
	}
	var facts struct {
		Authorities []struct {
			ID            string
			OfficialNames []struct{ Lang, Name string } `json:"official_names"`
			Aliases       []struct{ Text, Kind string }
		}
	}
	if err := json.Unmarshal(data, &facts); err != nil {
		t.Fatal(err)
	}
	owners := map[string][]string{}
	for _, a := range facts.Authorities {
		for _, alias := range a.Aliases {
			owners[strings.ToLower(alias.Text)] = append(owners[strings.ToLower(alias.Text)], a.ID)
		}
	}
	found, all := 0, 0
	for _, a := range facts.Authorities {
		for _, alias := range a.Aliases {
			lang := "en"
			if kind, is := strings.CutPrefix(alias.Kind, "generated_"); is {
				lang = kind
			}
			for _, o := range a.OfficialNames {
				if o.Name == alias.Text && packs[packIndex(Lang(o.Lang))].lang == Lang(o.Lang) {
					lang = o.Lang
				}
			}
			if alias.Kind == "french" {
				lang = "fr"
			}
			all++
			text := "2024: " + alias.Text + " (2024)."
			for k, f := range Text(text, &Options{Lang: Lang(lang)}).Authorities {
				if k == 0 {
					found++
				}
				if !slices.Contains(owners[strings.ToLower(alias.Text)], string(f.Value)) {
					t.Errorf("%s: %q (%s) of %s is read as %s", lang, alias.Text, alias.Kind, a.ID, f.Value)
				}
			}
		}
	}
	t.Logf("%d of %d names of the facts found in running text", found, all)
	if found*100 < all*92 {
		t.Errorf("only %d of %d names found", found, all)
	}
}
