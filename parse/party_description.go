package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
)

// headAt returns the word, or the second of two words, that stands before a name and is no part of it: "the", "company", "data
// controller"; the zero word for none. "The operator of a bar" is a description, not a head.
func (r *reader) headAt(lx *lexicon, w word, to int) word {
	if lx.capitalNouns && w.closes == 0 && hasEnding(w.text, lx.headEnds) && isCapital(nextWord(r.text, w.end, to).text) {
		return w // "Onlinehändler Alba"
	}
	if !lx.partyHeads.may(w.text) && !lx.partyHeads.mayOpen(w.text) && strings.IndexByte(w.text, '-') < 0 {
		return word{}
	}
	n := nextWord(r.text, w.end, to)
	switch {
	case w.closes == 0 && !(isCapital(w.text) && isCapital(n.text)) && lx.partyHeads.hasPair(w.text, n.text):
		w = n
		n = nextWord(r.text, w.end, to)
	case lx.capitalNouns && strings.IndexByte(w.text, '-') > 0 && isCapital(n.text) && w.closes == 0 && lx.partyHeads.has(w.text[strings.LastIndexByte(w.text, '-')+1:]):
		return w // "Dating-App Alba"
	case !lx.partyHeads.has(w.text) || r.properHead(lx, w, to), isCapital(w.text) && isOffice(lx, w) && r.joinsTask(lx, n, to):
		return word{}
	}
	if w.closes == 0 && lx.party.genitive.exact(n.text) && nextWord(r.text, n.end, to).start < to {
		return word{}
	}
	return w
}

// nationalHead returns the end of a nationality with a capital and a noun that say what a party is whose name follows, 0 where none stand at a word.
func (r *reader) nationalHead(lx *lexicon, w word, to int) int {
	if lx.capitalNouns || lx.party.kinds.len() > 0 || w.closes != 0 || !isCapital(w.text) {
		return 0
	}
	noun := nextWord(r.text, w.end, to)
	if noun.start >= to || noun.closes != 0 || isCapital(noun.text) || lx.links.has(noun.text) || !isCapital(nextWord(r.text, noun.end, to).text) {
		return 0
	}
	if t, ok := lx.phraseAt(r.text, w.start, w.end); !ok || !t.has(nationality) {
		return 0
	}
	return noun.end
}

// lastOf returns the last word of a phrase as it is written, lastWord in lower case.
func lastOf(s string) string   { return s[strings.LastIndexByte(s, ' ')+1:] }
func lastWord(s string) string { return strings.ToLower(lastOf(s)) }

// isDescription reports whether words describe somebody without a name: "a large bank".
func isDescription(words []word) bool {
	return !slices.ContainsFunc(words, func(w word) bool { return isCapital(w.text) })
}

// describesBy reports whether the last of the words says what the party is and so belongs to them: "energy company", "Irish company",
// not "Alba group".
func (r *reader) describesBy(lx *lexicon, words []word) bool {
	last := strings.ToLower(words[len(words)-1].text)
	if lx.party.roles.exact(last) {
		return isDescription(words) // "market research controller"
	}
	if !lx.party.kinds.exact(last) {
		return false
	}
	before := words[len(words)-2]
	if !isCapital(before.text) || isCapital(words[len(words)-1].text) || isBased(before.text) {
		return true
	}
	t, ok := lx.phraseAt(r.text, before.start, before.end)
	return ok && t.has(nationality)
}

// namesThing reports whether words describe something done rather than somebody: "the publication of the list".
func (r *reader) namesThing(lx *lexicon, words []word) bool {
	if len(words) == 1 && lx.party.notNames.exact(words[0].text) {
		return true // "Therefore"
	}
	if last := words[len(words)-1].text; isAcronym(words[0].text) && lx.party.notNames.exact(words[0].text) && isDescription(words[1:]) && !lx.party.kinds.exact(last) {
		return true // "CCTV monitoring"
	}
	if !isDescription(words[:1]) {
		return lx.capitalNouns && len(words) == 1 && thingNoun(lx, words[0].text)
	}
	if thingNoun(lx, words[0].text) {
		return true // "à des mesures correctrices"
	}
	if len(words) == 1 && lx.numerals.exact(words[0].text) && lx.smallNumbers[words[0].text] > 1 {
		return true // "seven"
	}
	if len(lx.party.thingEndings) == 0 {
		return lx.party.notParties.exact(words[0].text) // "la surveillance des salariés"
	}
	if lx.numerals.has(words[0].text) && lx.party.roles.exact(words[len(words)-1].text) {
		return true // "two controllers"
	}
	head := words[0].text
	for _, w := range words {
		if lx.party.genitive.exact(w.text) || isCapital(w.text) {
			break
		}
		head = w.text
	}
	return !lx.party.kinds.exact(head) && (lx.party.notParties.exact(head) || hasEnding(head, lx.party.thingEndings))
}

// thingNoun reports whether a noun is one for what is done and for nobody, in a language that tells it by endings or words of its own.
func thingNoun(lx *lexicon, noun string) bool {
	noun = strings.ToLower(noun)
	return lx.thingNouns.has(noun) || len(lx.things) > 0 && hasEnding(noun, lx.things) && !hasEnding(noun, lx.bodyNouns) && !lx.partyKinds.has(noun) && !lx.offices.has(noun)
}

// apposed reads the name that stands in apposition behind a description: "the controller, Alba AG, …". It must end in a legal form, stand in quotation marks, or
// be closed by a second comma; behind an article alone, "ao seu fornecedor, a Alba, S.A.", it must end in a legal form.
func (r *reader) apposed(lx *lexicon, at, to int) (party, bool) {
	w := nextWord(r.text, at, to)
	headed, articled := false, false
	for range 2 { // "son sous-traitant, la société Alba"
		next := nextWord(r.text, w.end, to)
		if w.start >= to || w.closes != 0 || isCapital(w.text) || !lx.partyHeads.has(w.text) || next.start >= to {
			break
		}
		headed, articled, w = lx.companies.has(w.text), true, next
	}
	if w.start >= to || !isCapital(w.text) {
		return party{}, false
	}
	if p, ok := quotedName(r.text, at, w.start, to); ok {
		return p, true
	}
	p, _, _ := r.partyAt(lx, w.start, to, false)
	if p.name == "" {
		return party{}, false
	}
	last := lastOf(p.name)
	closed := strings.HasPrefix(r.text[p.span.End:to], ",") && p.span.End > at
	return p, closed && !articled || headed || isCompanySuffix(last) && last != p.name
}

// officeFor reports whether a small word joins the name of an office to its task: "the Centre for Harbour Safety".
func officeFor(lx *lexicon, text string, before []word, w word, to int) bool {
	if len(before) == 0 || !lx.links.has(w.text) || isCapital(w.text) {
		return false
	}
	last, n := before[len(before)-1], nextWord(text, w.end, to)
	return last.closes == 0 && isCapital(last.text) && lx.party.kinds.has(last.text) && n.start < to && unicode.IsUpper(runeAt(n.text, 0)) &&
		n.text != strings.ToUpper(n.text) && !lx.party.notNames.exact(n.text)
}

// taskOf reports whether a word goes on with the name of an office: it joins its task, "für" of "Institut für Bildung", or stands behind such a word.
func (r *reader) taskOf(lx *lexicon, words []word, w word, to int) bool {
	last := len(words) - 1
	if lx.offices.len() == 0 || last < 0 || !isCapital(words[0].text) {
		return false
	}
	return isOffice(lx, words[last]) && r.joinsTask(lx, w, to) || last > 0 && isOffice(lx, words[last-1]) && r.joinsTask(lx, words[last], to)
}

// isOffice reports whether a word is what a public body is called.
func isOffice(lx *lexicon, w word) bool { return w.closes == 0 && lx.offices.has(w.text) }

// joinsTask reports whether a word joins the task of an office to its name, and something follows that does not say why it was fined.
func (r *reader) joinsTask(lx *lexicon, w word, to int) bool {
	n := nextWord(r.text, w.end, to)
	if w.closes != 0 || n.start >= to {
		return false
	}
	if !lx.tasks.exact(w.text) {
		return lx.tasks.exact(w.text + " " + n.text)
	}
	t, ok := lx.phraseAt(r.text, n.start, n.end)
	return !ok || !lx.isSense(t, cueWord, int(cueInfringes))
}

// isAcronym reports whether a word is a few capitals.
func isAcronym(w string) bool {
	return len(w) > 1 && len(w) <= 4 && w == strings.ToUpper(w) && unicode.IsUpper(runeAt(w, 0))
}

// describedAs makes a party of a description: behind "a", capitals before a noun say what the company does, not its name ("a DIY company").
func describedAs(words []word) party {
	last := words[len(words)-1]
	return party{name: last.text, simple: simpleName(last.text), span: gdpr.Span{Start: last.start, End: last.end}}
}

// withoutNation returns the name that follows a description that begins with where somebody is from: "Greek telecoms group Alba".
func withoutNation(lx *lexicon, text string, words []word) []word {
	if len(words) < 3 || isCapital(words[1].text) || lx.links.has(words[1].text) {
		return words
	}
	if t, ok := lx.phraseAt(text, words[0].start, words[0].end); !ok || !t.has(nationality) {
		return words
	}
	for k := 2; k < len(words); k++ {
		if isCapital(words[k].text) && !lx.links.has(words[k-1].text) {
			return words[k:]
		}
	}
	return words
}

// listGoesOn reports whether the names from n on end with a word that joins, as in "A, B and C".
func (r *reader) listGoesOn(lx *lexicon, n word, to int) bool {
	for range 12 {
		if n.closes != 0 && n.closes != ',' {
			return false
		}
		comma := n.closes == ','
		n = nextWord(r.text, n.end, to)
		if n.start >= to {
			return false
		}
		if lx.partyJoins.has(n.text) {
			return true
		}
		if comma && lx.party.kinds.len() == 0 && len(n.text) <= 3 && lx.partyHeads.has(n.text) {
			continue
		}
		if !isCapital(n.text) {
			return false
		}
	}
	return false
}

// onlyLetter reports whether all that was read is the letter that stands for the name of an organisation.
func (n *naming) onlyLetter() bool {
	return len(n.words) == 1 && !n.quoted && n.letterOf(n.words[0])
}

// letterOf reports whether a word is a letter that stands for the name of an organisation, right behind a noun for one: "la société A".
func (n *naming) letterOf(w word) bool {
	return isLetter(w.text) && len(n.passed.text) > 3 && n.passed.closes == 0 && w.start-n.passed.end == 1 && n.passed.text != strings.ToUpper(n.passed.text)
}

// describedBy reports whether a word goes on about the party before it: "a company operating …", "une société spécialisée dans …", but not "an operating company",
// "un exploitant de parkings".
func (n *naming) describedBy(w word) bool {
	party := &n.lx.party
	return party.describes.exact(w.text) && !party.kinds.exact(nextWord(n.r.text, w.end, n.to).text) && (party.genitive.len() > 0 || n.noun.text != "" || len(n.words) > 0)
}

// describesOfSomebody reports whether the words read so far call one of several by somebody's name: "another Alba company".
func (n *naming) describesOfSomebody() bool {
	last := n.words[len(n.words)-1].text
	return n.indefinite && len(n.words) > 1 && !isCapital(last) && n.lx.party.kinds.exact(last)
}

// secondAhead reports whether another description stands at a place: "a hospital", "its subcontractor".
func (r *reader) secondAhead(lx *lexicon, at, to int) bool {
	w := nextWord(r.text, at, to)
	n := nextWord(r.text, w.end, to)
	return n.start < to && w.closes == 0 && lx.party.kinds.exact(n.text) && (lx.indefinite.exact(w.text) || lx.party.possessives.exact(w.text))
}
