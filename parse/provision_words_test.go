package parse

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
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
	lists := []string{w.article, w.articles, w.paragraph, w.paragraphs, w.subparagraph, w.point, w.points, w.sentence, w.recital, w.section, w.list,
		w.rangeWord, w.following, w.formerly, w.of, w.the, w.same, w.regulation, w.directive, w.law, w.code, w.treaty, w.book, w.opinion, w.guideline, w.bindingDecision}
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
