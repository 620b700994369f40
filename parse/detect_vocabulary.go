package parse

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// vocabulary maps the words in which decisions are told, in lower case, to the languages that have them, one bit a pack. A short text has often
// no small word, or only such as its neighbours have too, but it fines somebody.
var vocabulary = sync.OnceValue(func() map[string]uint32 {
	words := map[string]uint32{}
	for i, p := range packs {
		enter := func(w string) {
			if utf8.RuneCountInString(w) > 1 {
				words[w] |= 1 << i
			}
		}
		for _, forms := range p.telling() {
			for form := range splitForms(forms) {
				for w := range strings.FieldsFuncSeq(strings.ToLower(strings.TrimPrefix(form, "=")), isNoLetter) {
					enter(w)
				}
			}
		}
		for w := range strings.FieldsFuncSeq(p.decisions.courts, isNoLetter) {
			if !isCapital(w) { // names of towns are of no language
				enter(w)
			}
		}
	}
	return words
})

// telling returns the lists of words of a language that decisions are told in.
func (p *pack) telling() []string {
	lists := []string{p.function, p.decisions.partyEnds, p.decisions.partyHeads, p.citations.article, p.citations.articles, p.citations.paragraph, p.citations.regulation}
	for _, c := range p.decisions.cues {
		lists = append(lists, c.forms)
	}
	for _, m := range p.dates.months {
		lists = append(lists, m)
	}
	for _, w := range p.numbers.currencies {
		lists = append(lists, w.forms)
	}
	for _, w := range p.citations.acts {
		lists = append(lists, w.forms)
	}
	return lists
}

func isNoLetter(c rune) bool { return !unicode.IsLetter(c) }

// addVocabulary adds to the scores, per pack, the words of the first detectWords of a text that are in the vocabulary; a word that n languages
// share counts 12/n in each.
func addVocabulary(text string, score *[len(packs)]int) {
	known := vocabulary()
	left := detectWords
	for w := range strings.FieldsFuncSeq(text[:min(len(text), maxVocabulary)], isNoLetter) {
		if left--; left < 0 {
			return
		}
		share(score, known[strings.ToLower(w)])
	}
}

// maxVocabulary bounds the bytes of a text in which words of the vocabulary are looked for.
const maxVocabulary = 4096
