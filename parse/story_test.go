package parse

import (
	"strings"
	"testing"
	"unicode"

	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// stated writes all that the decisions of a text state, one a line.
func stated(d Document) string {
	var out strings.Builder
	for _, x := range d.Decisions {
		of := decisionOf(x)
		for _, key := range decisionKeys {
			out.WriteString(key + ": " + of[key] + "; ")
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// aStory is a text that tells one case, and what it states.
type aStory struct {
	id, text, stated string
	x                Extracted
}

// apart reports whether nothing in two stories makes one of them: no party of one is named in the other.
func apart(a, b aStory) bool {
	names := func(x Extracted, text string) bool {
		text = simpleName(text)
		for _, p := range x.Decision.Parties {
			if strings.Contains(text, simpleName(p.Name)) {
				return true
			}
		}
		return false
	}
	return !names(a.x, b.text) && !names(b.x, a.text)
}

// caseStories returns the cases of a language that tell one decision of an authority of its own, without headings and readers' comments.
func caseStories(t *testing.T, lang Lang, paths []string) (all []aStory) {
	for _, c := range readDecisions(t, paths) {
		text := caseText(c)
		if strings.Contains(text, "#") || strings.Contains(text, "(2)") || strings.Contains(text, "(1)\n") {
			continue
		}
		d := Text(text, &Options{Lang: lang})
		if len(d.Decisions) == 1 && d.Decisions[0].Main && d.Decisions[0].Decision.Authority != "" && len(d.Decisions[0].Decision.Parties) > 0 {
			all = append(all, aStory{text: text, stated: stated(d), x: d.Decisions[0]})
		}
	}
	return all
}

// TestStoriesOfParagraphsStayApart joins the cases of each language with the next ones: two cases in two paragraphs must be read as they are read alone.
func TestStoriesOfParagraphsStayApart(t *testing.T) {
	const least = 0.98 // the rest would be taken for one story by a reader too
	equal, all := 0, 0
	for lang, paths := range caseLangs(t, "decisions") {
		stories := caseStories(t, lang, paths)
		for _, stride := range []int{1, 2, 7} {
			for i := 0; i+stride < len(stories); i++ {
				a, b := stories[i], stories[i+stride]
				if !apart(a, b) {
					continue
				}
				for _, between := range []string{"\n\n", "\n"} {
					all++
					if got := stated(Text(a.text+between+b.text, &Options{Lang: lang})); got == a.stated+b.stated {
						equal++
					} else {
						t.Logf("%s: %q, read apart\n%s%sread together\n%s", lang, a.text+between+b.text, a.stated, b.stated, got)
					}
				}
			}
		}
	}
	if t.Logf("%d of %d pairs are read as apart", equal, all); float64(equal) < least*float64(all) {
		t.Errorf("%d of %d pairs are read as apart, want %.1f %%", equal, all, 100*least)
	}
}

// inParagraphs puts every sentence of a text into a paragraph of its own; a number with a full stop ends none.
func inParagraphs(text string) string {
	var b strings.Builder
	from := 0
	for i := 0; i+2 < len(text); i++ {
		if text[i+1] == ' ' && !isDigit(text[max(i, 1)-1]) && unicode.IsUpper(runeAt(text, i+2)) && endsSentence(text, i) {
			b.WriteString(text[from:i+1] + "\n\n")
			from = i + 2
		}
	}
	return b.String() + text[from:]
}

// TestParagraphsOfOneStoryStayTogether breaks the cases into paragraphs of one sentence each, which must state the same.
func TestParagraphsOfOneStoryStayTogether(t *testing.T) {
	for lang, paths := range caseLangs(t, "decisions") {
		for _, c := range readDecisions(t, paths) {
			text, o := caseText(c), &Options{Lang: lang}
			broken, whole := inParagraphs(text), Text(text, o)
			if broken == text || len(whole.Decisions) > 1 {
				continue
			}
			if want, got := stated(whole), stated(Text(broken, o)); got != want {
				t.Errorf("%s: %q\nin one paragraph\n%sin several\n%s", lang, text, want, got)
			}
		}
	}
}

// TestCorpusStories does both with the texts of others.
func TestCorpusStories(t *testing.T) {
	r := newReport("stories")
	for _, set := range []string{"fine_hub", "fine_et"} {
		var stories []aStory
		for _, row := range sharedtest.Lines[fineRow](t, "corpus", "dev", set+".jsonl") {
			d := Text(row.Text, nil)
			if broken := inParagraphs(row.Text); broken != row.Text {
				r.add(set, "together", row.ID, wrongUnless(stated(Text(broken, nil)) == stated(d)), broken)
			}
			if len(d.Decisions) == 1 && d.Decisions[0].Decision.Authority != "" {
				stories = append(stories, aStory{id: row.ID, text: row.Text, stated: stated(d), x: d.Decisions[0]})
			}
		}
		for i := range max(0, len(stories)-17) { // the next rows are mostly the same authority's, those further away another's
			for _, stride := range []int{1, 17} {
				if a, b := stories[i], stories[i+stride]; apart(a, b) {
					text := a.text + "\n\n" + b.text
					r.add(set, "apart", a.id+"+"+b.id, wrongUnless(stated(Text(text, nil)) == a.stated+b.stated), text)
				}
			}
		}
	}
	r.check(t)
}

func wrongUnless(ok bool) outcome {
	if ok {
		return found
	}
	return wrong
}
