package parse

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
	"github.com/gdprgo/gdpr/legalbasis"
)

// TestEveryCitationWordHasACase: a word that no case reads may as well not be there.
func TestEveryCitationWordHasACase(t *testing.T) {
	for _, p := range packs {
		var text strings.Builder
		for _, c := range readCite(t, filepath.Join("testdata", "cite", string(p.lang)+".txt")) {
			text.WriteString(c.Get("text") + " ; ")
		}
		have := " " + strings.Join(foldedWords(text.String()), " ") + " "
		for _, form := range citationForms(&p.citations) {
			form = strings.TrimPrefix(strings.TrimSpace(form), "=")
			if words := strings.Join(foldedWords(form), " "); words != "" && !strings.Contains(have, " "+words+" ") {
				t.Errorf("%s: no case reads %q", p.lang, form)
			}
		}
	}
}

func foldedWords(s string) []string {
	words := wordsOf(s)
	for i, w := range words {
		words[i] = foldString(w)
	}
	return words
}

func citationForms(w *citationWords) []string {
	lists := []string{w.article, w.articles, w.paragraph, w.paragraphs, w.subparagraph, w.point, w.points, w.pointClosed, w.sentence, w.recital, w.recitalTail, w.section, w.list,
		w.rangeWord, w.following, w.formerly, w.of, w.the, w.same, w.rule, w.regulation, w.directive, w.law, w.code, w.treaty, w.book, w.opinion, w.guideline, w.bindingDecision, w.decision}
	for _, o := range w.ordinals {
		lists = append(lists, o.forms)
	}
	for _, a := range w.acts {
		lists = append(lists, a.forms)
	}
	return strings.Split(strings.Join(lists, ","), ",")
}

// TestProvisionsReadWhatFormatPrints: every provision of the GDPR, as the library prints it in each language, is read back
// from a sentence.
func TestProvisionsReadWhatFormatPrints(t *testing.T) {
	for _, p := range packs {
		failed := 0
		for want := range legalbasis.All() {
			for _, style := range []legalbasis.Style{legalbasis.Official, legalbasis.Short} {
				text := want.Format(p.lang, style)
				if p.lang == gdpr.Swedish && style == legalbasis.Short && want.Point() == "i" {
					continue // "art. 9.2 i GDPR" is "Article 9(2) of the GDPR" in Swedish prose
				}
				d := only(readOthers, text, &Options{Lang: p.lang})
				if len(d.Provisions) != 1 || d.Provisions[0].Value != want {
					if failed++; failed < 6 {
						t.Errorf("%s: %q is read as %v, want %v", p.lang, text, d.Provisions, want)
					}
				}
			}
		}
		if failed > 0 {
			t.Errorf("%s: %d printed forms are not read back", p.lang, failed)
		}
	}
}

// TestProvisionsReadTheCitationFormsOfEveryLanguage: the forms of Article 5(1)(a) in the structure's facts, and the GDPR's
// abbreviations and name.
func TestProvisionsReadTheCitationFormsOfEveryLanguage(t *testing.T) {
	data, err := os.ReadFile(sharedtest.Path(t, "law", "gdpr-structure.json"))
	if err != nil {
		t.Fatal(err)
	}
	var facts struct {
		Languages map[string]struct {
			Abbreviation, Name string
			Forms              []string `json:"citation_forms_of_5(1)(a)"`
			First              string   `json:"article_label_1"`
			Second             string   `json:"article_label_2"`
		}
	}
	if err := json.Unmarshal(data, &facts); err != nil {
		t.Fatal(err)
	}
	read := func(lang, text string) string {
		d := only(readOthers, text, &Options{Lang: Lang(lang)})
		var got []string
		for _, p := range d.Provisions {
			got = append(got, p.Value.String())
		}
		return strings.Join(got, "; ")
	}
	for lang, l := range facts.Languages {
		for _, form := range l.Forms {
			form = strings.TrimSuffix(form, " (LU)")
			if got := read(lang, form); got != "Article 5(1)(a) GDPR" {
				t.Errorf("%s: %q is read as %q", lang, form, got)
			}
			for name := range strings.SplitSeq(l.Abbreviation, " / ") {
				for _, text := range []string{form + " " + name, name + " " + form} {
					if got := read(lang, text); got != "Article 5(1)(a) GDPR" {
						t.Errorf("%s: %q is read as %q", lang, text, got)
					}
				}
			}
		}
		for n, label := range map[string]string{"1": l.First, "2": l.Second} {
			if label == "" {
				continue
			}
			if got, want := read(lang, "GDPR: "+label), "Article "+n+" GDPR"; got != want {
				t.Errorf("%s: %q is read as %q", lang, label, got)
			}
		}
	}
}
