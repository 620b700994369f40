package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// party is a name the text gives to somebody a measure is addressed to.
type party struct {
	name   string
	simple string // for comparison
	alias  string // "UCA" behind "University College Alba (UCA)"
	span   gdpr.Span
	vague  bool // "several communes"

	role                decision.Role // where the text plainly calls it controller or processor
	group               string        // the parent that it is called a subsidiary of
	roleSpan, groupSpan gdpr.Span
}

// maxPartyWords bounds a name.
const maxPartyWords = 14

// partiesAt reads the names that stand at text[from:to].
func (r *reader) partiesAt(lx *lexicon, from, to int) []party {
	first := len(r.parties)
	several := r.announcesSeveral(lx, from, to)
	for from < to && len(r.parties)-first < maxParties {
		p, next, joined := r.partyAt(lx, from, to, several)
		if p.name != "" {
			r.parties = append(r.parties, p)
		}
		if !joined || next <= from {
			break
		}
		from = next
		if w := nextWord(r.text, from, to); lx.party.possessives.exact(w.text) && w.start < to {
			from = w.end // "a company and its subcontractor"
		} else if lx.partyTo.has(w.text) && w.start < to {
			if n := nextWord(r.text, w.end, to); isCapital(n.text) || lx.partyHeads.has(n.text) {
				from = w.end // "a A y a B"
			}
		}
	}
	if len(r.parties) == first {
		return nil
	}
	return r.parties[first:len(r.parties):len(r.parties)]
}

// maxParties bounds how many names are read at a place.
const maxParties = 12

// announcesSeveral reports whether a word in front of a name is one for several parties, so that "and" joins two names: "the companies A and B", "three shops, A, B
// and C".
func (r *reader) announcesSeveral(lx *lexicon, from, to int) bool {
	before, counted := "", false
	if lx.severalHeads.phrases() {
		before = wordBefore(r.text, 0, from)
	}
	for range 4 {
		w := nextWord(r.text, from, to)
		switch {
		case w.start >= to:
			return false
		case lx.severalHeads.has(w.text) || lx.severalHeads.hasPair(before, w.text):
			return true
		case counted && w.closes == ',':
			return lx.party.kinds.len() == 0 || lx.party.kinds.exact(w.text) && isCapital(nextWord(r.text, w.end, to).text) && !isCapital(w.text)
		case w.closes != 0:
			return false
		case lx.numeral(w.text) > 1:
			counted = true
		case !lx.partyHeads.has(w.text) && (!counted || isCapital(w.text) && !lx.capitalNouns):
			return false
		}
		from, before = w.end, w.text
	}
	return false
}

// quotedName reads a name in quotation marks that opens between i and start: "the school 'Istituto Verde'".
func quotedName(text string, i, start, to int) (party, bool) {
	open, width := -1, 0
	var closing string
	for _, q := range [...][2]string{{"'", "'"}, {"\"", "\""}, {"“", "”"}, {"«", "»"}, {"‘", "’"}, {"„", "“"}} {
		if k := strings.LastIndex(text[i:start], q[0]); k >= 0 && (k == 0 || text[i+k-1] == ' ') {
			open, width, closing = i+k, len(q[0]), q[1]
			break
		}
	}
	if open < 0 || !isCapital(text[start:]) {
		return party{}, false
	}
	end := strings.Index(text[open+width:to], closing)
	if closing == "“" { // „Alba“, and „Alba” in Latvian and Polish
		if k := strings.Index(text[open+width:to], "”"); k >= 0 && (end < 0 || k < end) {
			end = k
		}
	}
	if end < 2 || end > 120 {
		return party{}, false
	}
	span := gdpr.Span{Start: start, End: open + width + end}
	name := strings.TrimSpace(span.Of(text))
	span.End = span.Start + len(name)
	return party{name: name, simple: simpleName(name), span: span}, len(name) > 1
}

// isProper reports whether a word that could end a name is part of it: capital letters inside a name in capitals.
func isProper(w string, before int) bool {
	return before > 0 && len(w) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w)
}

// properHead reports whether a word for a company is the first of its name: it has a capital in the middle of a sentence and another word with one
// behind it, "an die Pankki Järvi Oyj".
func (r *reader) properHead(lx *lexicon, w word, to int) bool {
	return !lx.capitalNouns && isCapital(w.text) && w.closes == 0 && w.start >= 2 && r.text[w.start-1] == ' ' && byteClass[r.text[w.start-2]] == bLetter &&
		r.capitalNext(lx, w.end, to) && (len(w.text) > 3 || lx.articles.exact(strings.ToLower(w.text)))
}

// capitalNext reports whether a word with a capital stands at a place, or behind a link there that joins it to a noun: "Associação de Farmácias".
func (r *reader) capitalNext(lx *lexicon, at, to int) bool {
	w := nextWord(r.text, at, to)
	if !isCapital(w.text) && lx.party.kinds.len() == 0 && lx.links.has(w.text) && !lx.partyEnds.has(w.text) {
		w = nextWord(r.text, w.end, to)
	}
	return isCapital(w.text)
}

// beforeSuffix reports whether a word with a capital stands inside a name, right before its legal form: "Datos Ya, S.L.".
func beforeSuffix(text string, before []word, w word, to int) bool {
	if len(before) == 0 {
		return false
	}
	n := nextWord(text, w.end, to)
	if isCapital(w.text) {
		return isCompanySuffix(n.text)
	}
	// "Fatto in Casa S.r.l."
	return w.closes == 0 && isCapital(before[0].text) && isCapital(n.text) && (n.closes == 0 || n.closes == ',') && isLegalForm(nextWord(text, n.end, to).text) && !isCompanySuffix(before[len(before)-1].text)
}

func isCapital(w string) bool {
	if w != "" && w[0] < utf8.RuneSelf {
		return w[0]-'A' <= 'Z'-'A' || isDigit(w[0])
	}
	c := runeAt(w, 0)
	return unicode.IsUpper(c) || unicode.IsDigit(c)
}

// endsName reports whether a small word is a participle, which describes the name before it: "communes contrôlées".
func endsName(lx *lexicon, w string) bool {
	return !isCapital(w) && hasEnding(w, lx.participles) && !hasEnding(w, lx.notParticiples)
}

// infinitive reports whether the word behind a small "de" is an infinitive, which says what the party is to do.
func (r *reader) infinitive(lx *lexicon, at, to int) bool {
	w := nextWord(r.text, at, to).text
	return len(w) > 4 && !isCapital(w) && hasEnding(w, lx.infinitives)
}

func hasEnding(w string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(w, e) })
}

// joins reports whether the word w ("and") joins two names rather than the words of one: what follows begins with a number or an
// article, or the name before it is complete.
func (r *reader) joins(lx *lexicon, before []word, w word, to int) bool {
	n := nextWord(r.text, w.end, to)
	if n.start >= to {
		return false
	}
	if !isCapital(n.text) && hasEnding(n.text, lx.party.pastEndings) {
		return false // "X Ltd and decided"
	}
	if lx.partyHeads.has(n.text) || lx.vague.has(n.text) || isCompanySuffix(before[len(before)-1].text) && r.capitalWithin(n, to) {
		return true
	}
	if lx.partyJoins.hasPair(w.text, n.text) || len(before) == 1 && isInitials(before[0].text) && isInitials(n.text) && w.text == strings.ToLower(w.text) && !isCompanySuffix(nextWord(r.text, n.end, to).text) {
		return true
	}
	return lx.numerals.has(n.text) || isCapital(n.text) && !isCapital(before[0].text)
}

// isInitials reports whether a word is of three capitals or more: two such words that "and" joins are two names.
func isInitials(w string) bool {
	return utf8.RuneCountInString(w) > 2 && w == strings.ToUpper(w) && !strings.ContainsFunc(w, func(c rune) bool { return !unicode.IsUpper(c) })
}

// capitalWithin reports whether a word or one of the two behind it has a capital: "y su filial Breva", but not "e poteva arrivare".
func (r *reader) capitalWithin(w word, to int) bool {
	for range 3 {
		if isCapital(w.text) {
			return true
		}
		if w.closes != 0 {
			break
		}
		if w = nextWord(r.text, w.end, to); w.start >= to {
			break
		}
	}
	return false
}

// joinedAt returns the place behind words that join two names, n the first of them, where a name follows: "X, ainsi que Y"; 0 where none does.
func (r *reader) joinedAt(lx *lexicon, n word, to int) int {
	if n.start >= to {
		return 0
	}
	words := nextWord(r.text, n.end, to)
	if !lx.partyJoins.hasPair(n.text, words.text) {
		return 0
	}
	name := nextWord(r.text, words.end, to)
	for range 3 {
		if !lx.partyHeads.has(name.text) {
			break
		}
		name = nextWord(r.text, name.end, to)
	}
	if name.start >= to || !isCapital(name.text) {
		return 0
	}
	return words.end
}

// trimmedName takes from the words of a name those that stand beside it and are no part of it; nil where the rest names nobody.
func (r *reader) trimmedName(lx *lexicon, words []word, quoted bool) []word {
	all := len(words)
	for k := 1; k+2 < len(words); k++ {
		if lx.articles.exact(words[k].text) && isDigit(words[k+1].text[0]) && lx.counted.has(words[k+2].text) {
			words = words[:k] // "académie le 3 mai"
		}
	}
	for len(words) > 1 && lx.partyHeads.has(words[len(words)-1].text) && !isLetter(words[len(words)-1].text) && !r.describesBy(lx, words) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || len(words) < all && isBased(words[len(words)-1].text) {
		return nil // "a Lisbon-based controller"
	}
	for len(words) > 1 && lx.links.has(words[len(words)-1].text) && !isLetter(words[len(words)-1].text) {
		words = words[:len(words)-1]
	}
	if len(words) == 1 && ((lx.links.has(words[0].text) || lx.owns.has(words[0].text)) && !isCapital(words[0].text)) {
		return nil // "en contra del"
	}
	if !slices.ContainsFunc(words, func(w word) bool { return strings.ContainsFunc(w.text, unicode.IsLetter) }) {
		return nil // "41 fines", "€5 000 (RON 25,000)"
	}
	if lx.links.has(words[0].text) && lx.party.kinds.len() == 0 && isDescription(words) && !quoted {
		return nil // "La empresa de transporte", whose head is passed over
	}
	if len(words) > 1 && isCapital(words[0].text) && lx.owns.has(words[0].text) {
		words = words[1:] // "Sa maison mère"
	}
	return words
}

// makeParty makes a name of words: of a description that ends in a name, the name.
func (r *reader) makeParty(lx *lexicon, words []word, quoted bool) party {
	if words = r.trimmedName(lx, words, quoted); len(words) == 0 {
		return party{}
	}
	// "insurance company Alta": the name begins with the first capital, unless a link joins it to the words before it ("municipality
	// of Rome").
	first := slices.IndexFunc(words, func(w word) bool { return isCapital(w.text) })
	named := first >= 0
	whole := words
	if last := words[len(words)-1].text; first > 0 && !lx.links.has(words[first-1].text) && !lx.partyKinds.has(words[first-1].text) && (isCapital(last) || isCompanySuffix(last)) && (first+1 < len(words) || !isLetter(last)) {
		words = words[first:]
	}
	if lx.capitalNouns && len(words) > 1 && hasEnding(words[0].text, lx.headEnds) && isCapital(words[1].text) && !isCompanySuffix(words[1].text) {
		words = words[1:] // "die spanische Tochter Alba S.A."
	}
	if first == 0 {
		words = withoutNation(lx, r.text, words)
	}
	if first > 0 && isCompanySuffix(words[0].text) && !lx.party.kinds.has(whole[first-1].text) {
		words = whole[first-1:] // "the supplier nordlys GmbH"
	}
	if len(words) > 1 && isBased(words[0].text) && isCapital(words[1].text) {
		words = words[1:] // "US-based Alba Inc."
	}
	words = withoutPlace(lx, words)
	if len(words) == 1 && lx.party.kinds.len() == 0 && lx.numerals.has(words[0].text) {
		return party{} // "Deux sociétés"
	}
	if len(words) > 1 && lx.party.verbalEnd != "" && strings.HasSuffix(words[0].text, lx.party.verbalEnd) && !isCapital(words[0].text) && lx.links.has(words[1].text) {
		return party{} // "voor het verwerken van gegevens"
	}
	if len(words) <= 2 && lx.takenUp.exact(r.text[words[0].start:words[len(words)-1].end]) {
		return party{} // "contre elle"
	}
	if len(words) == 1 && lx.partyJoins.exact(words[0].text) || len(words) > 1 && r.isTime(lx, words) {
		return party{}
	}
	if r.namesThing(lx, words) {
		return party{}
	}
	words = withoutChild(lx, words)
	var parent []word
	if k := slices.IndexFunc(words, func(w word) bool { return lx.party.subsidiary.exact(w.text) }); k > 0 && k+1 < len(words) && isCapital(words[0].text) && isCapital(words[k+1].text) {
		parent, words = words[:k], words[k+1:] // "Alba's subsidiary Breva AG"
	}
	start, end := words[0].start, words[len(words)-1].end
	name := r.text[start:end]
	if last := words[len(words)-1].text; strings.HasPrefix(r.text[end:], ".") && !strings.HasSuffix(name, ".") && isCompanySuffix(last+".") && (strings.Contains(last, ".") || icelandicForms.exact(last)) {
		end++
		name = r.text[start:end]
	}
	if len(name) < 2 || len(name) > 120 || !isCapital(words[0].text) && (len(words) > 6 && !named || len(words) > 11) && !quoted {
		return party{}
	}
	if last := lastOf(name); len(lx.oblique) > 0 && hasEnding(strings.ToLower(last), lx.oblique) {
		plain, known := lx.nominatives[strings.ToLower(last)]
		if !known {
			return party{} // "Verkkokaupalle": what its nominative is, the ending does not tell
		}
		name = name[:len(name)-len(last)] + plain
	}
	p := party{name: name, simple: simpleName(name), span: gdpr.Span{Start: start, End: end}, alias: r.aliasBehind(end), vague: lx.vague.has(words[0].text)}
	if len(parent) > 0 {
		p.group, _ = cutPossessive(r.text[parent[0].start:parent[len(parent)-1].end])
		p.groupSpan = gdpr.Span{Start: parent[0].start, End: parent[0].start + len(p.group)}
	}
	return p
}

// withoutPlace returns the words of a name without where its bearer is from and what it is: "Rome-based food platform Alba S.r.l.", "Madrid hotel chain Alba
// SL". Without a legal form at its end, where somebody sits must be said in full.
func withoutPlace(lx *lexicon, words []word) []word {
	if !isBased(words[0].text) && !isCompanySuffix(words[len(words)-1].text) {
		return words
	}
	for k := 1; k+1 < len(words) && !isCapital(words[k].text); k++ {
		if lx.party.kinds.exact(words[k].text) && isCapital(words[k+1].text) && !isCompanySuffix(words[k+1].text) {
			return words[k+1:]
		}
	}
	return words
}

// isTime reports whether words begin with a length of time, a day or a large number: "Deux ans après", "3 mai", "20 millions".
func (r *reader) isTime(lx *lexicon, words []word) bool {
	if len(words) > 3 || !lx.numerals.has(words[0].text) && !isDigit(words[0].text[0]) {
		return false
	}
	_, ok := lx.units[strings.ToLower(words[1].text)]
	return ok || lx.counted.has(words[1].text)
}

// withoutChild returns the name of a parent without that of its subsidiary in front: "Alba's parent company Breva AG".
func withoutChild(lx *lexicon, words []word) []word {
	k := slices.IndexFunc(words, func(w word) bool { return lx.party.mothers.exact(w.text) })
	if k < 1 || !isPossessive(words[k-1].text) {
		return words
	}
	if k++; k < len(words) && lx.party.kinds.exact(words[k].text) {
		k++
	}
	if k == len(words) || !isCapital(words[k].text) {
		return words
	}
	return words[k:]
}
