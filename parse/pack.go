package parse

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
)

// Lang is a language by its ISO 639-1 code, such as "fr".
type Lang = gdpr.Lang

// pack is a language: words only, one file each (lang_fr.go). Every list is comma-separated; a form that begins with "="
// matches only in its own spelling.
type pack struct {
	lang Lang
	// function lists the small words that tell the language apart from the others.
	function string
	// declined lists the forms of words in names of authorities, a group a word; genitive is what names take at their end.
	declined []string
	genitive string

	numbers   numberWords
	dates     dateWords
	citations citationWords
	decisions decisionWords
}

// words gives a list of forms one meaning.
type words struct {
	forms   string
	meaning string
}

// counted gives a list of forms a number.
type counted struct {
	forms string
	n     int
}

// tables hold the meanings that senses of a lexicon point to by index.
type tables struct {
	pack                    *pack
	currencies              []string    // see numberWords.currencies
	acts                    []string    // see citationWords.acts
	lawEndings, bookEndings []string    // see citationWords.compounds
	actEnds                 lastLetters // of the endings of all lists of compounds
	adjectives              []string    // see citationWords.adjectives
	actKinds                []lawKind   // what sort of act each is, 0 where none of its names tells
	names                   []authorityRow
	places                  []textPlace
	generics                []authority.Generic
	quotedActs              []words
	// sets of words in lower case, for the names of parties
	offices, tasks, partyEnds, partyHeads, partyKinds, partyJoins, vague, indefinite, partyTo, passive, changeTo, changeFrom, changeFillers                           wordSet
	party                                                                                                                                                             partySets
	finding                                                                                                                                                           findingSets
	nominative                                                                                                                                                        nominativeSets
	inCase                                                                                                                                                            caseSets
	suchAs, suchBetween, courts, respectively, lately, partOf, partly, otherCase, separate, eachBreach, otherBodies, deadlines, sumTo, sumFrom                        []string
	smallNumbers                                                                                                                                                      map[string]int
	units                                                                                                                                                             map[string]decision.Unit
	participles, notParticiples, infinitives, another, openers                                                                                                        []string
	nameEnds, numerals, additive, also, alternatives, auxiliaries, severalHeads, pronouns, undergoes                                                                  wordSet
	laterWords, dateOn, decideWords, appellantBy, owes, receives, cases, negations, daily, capacity, bodies, wishes, owns                                             wordSet
	looseVerbs, replaced, insteadOf, replacedBehind, firstFines, before, passiveVerbs, happenedOn, byWords, saysThat, judgments, courtsOwn, agentBehind, severalFines wordSet
	together, peers                                                                                                                                                   wordSet
	finePhrases                                                                                                                                                       map[string]cue
	usual                                                                                                                                                             []words
	home                                                                                                                                                              gdpr.Country
	particles                                                                                                                                                         map[verbForm][]string
	parting                                                                                                                                                           cueSet
	verbLast, bareAddressee, capitalNouns, freeOrder, postpositions                                                                                                   bool
}

// packs lists the languages that can be read, in order of code.
var packs = [...]*pack{
	&bulgarian, &czech, &danish, &german, &greek, &english, &spanish, &estonian, &finnish, &french, &irish, &croatian, &hungarian,
	&icelandic, &italian, &lithuanian, &latvian, &maltese, &dutch, &norwegian, &polish, &portuguese, &romanian, &slovak, &slovene, &swedish,
}

// compiled holds each language's lexicons once they have been needed.
var compiled [len(packs)]struct{ whole, values lazyLexicon }

// lazyLexicon is a lexicon that is compiled at the first use, which takes some milliseconds.
type lazyLexicon struct {
	once sync.Once
	lx   atomic.Pointer[lexicon]
}

func (z *lazyLexicon) of(p *pack, cues bool) *lexicon {
	if lx := z.lx.Load(); lx != nil {
		return lx
	}
	z.once.Do(func() { z.lx.Store(compile(p, cues)) })
	return z.lx.Load()
}

// lexiconOf returns a language's words. A language without a pack gets English.
func lexiconOf(l Lang) *lexicon {
	n := packIndex(l)
	return compiled[n].whole.of(packs[n], true)
}

// valuesLexiconOf returns a language's words without those that only tell what values are in a decision.
func valuesLexiconOf(l Lang) *lexicon {
	n := packIndex(l)
	return compiled[n].values.of(packs[n], false)
}

// packIndex returns the index of a language's pack, of English where it has none.
func packIndex(l Lang) int {
	english := 0
	for i, p := range packs {
		if p.lang == l {
			return i
		}
		if p.lang == gdpr.English {
			english = i
		}
	}
	return english
}

// compile enters a pack and what every language shares into a lexicon, with or without the words that are only cues.
func compile(p *pack, cues bool) *lexicon {
	b := newBuilder()
	b.cueless = !cues
	b.lx.pack = p
	for i, s := range signTexts {
		b.lx.signs[i] = uint32(len(b.lx.entries))
		b.lx.entries = append(b.lx.entries, entry{})
		switch s {
		case "§":
			b.sense(b.lx.signs[i], sectionSign, 0)
		case "%":
			b.sense(b.lx.signs[i], percent, 0)
		default:
			b.sense(b.lx.signs[i], currency, b.meaning(&b.lx.currencies, signCurrency(s)))
		}
	}
	p.numbers.enter(b)
	p.dates.enter(b)
	p.citations.enter(b)
	p.decisions.enter(b)
	enterAuthorities(b, p.lang)
	near := newBuilder()
	near.lx.pack = p
	p.numbers.enterNear(near)
	p.dates.enterNear(near)
	b.lx.near, b.lx.atoms = near.build(), atomsOf(&p.numbers)
	beside := newBuilder()
	beside.lx.pack = p
	p.citations.enterBeside(beside)
	b.lx.beside = beside.build()
	return b.build()
}

// signCurrency returns what a sign means, as numberWords.currencies writes it.
func signCurrency(sign string) string {
	switch sign {
	case "€":
		return "EUR"
	case "£":
		return "GBP"
	case "₩":
		return "KRW"
	case "₪":
		return "ILS"
	case "₴":
		return "UAH"
	case "₹":
		return "INR"
	case "₺":
		return "TRY"
	case "₽":
		return "RUB"
	case "¥":
		return "JPY CNY"
	}
	return "USD AUD CAD HKD NZD SGD"
}

// meaning returns the index of m in a table of meanings.
func (b *builder) meaning(table *[]string, m string) int {
	for i, old := range *table {
		if old == m {
			return i
		}
	}
	*table = append(*table, m)
	return len(*table) - 1
}

// sense adds a sense to an entry.
func (b *builder) sense(e uint32, c class, value int) {
	en := &b.lx.entries[e]
	for _, old := range en.senses {
		if old == (sense{c, int32(value)}) {
			return
		}
	}
	en.classes |= c
	en.senses = append(en.senses, sense{c, int32(value)})
}

// wordSet is a set of words and phrases.
type wordSet struct {
	words map[string]bool
	looks *[32]uint64 // by lookOf, what they look like: most words asked for look like none
}

// add enters a word.
func (s *wordSet) add(word string) {
	if s.words == nil {
		s.words, s.looks = map[string]bool{}, new([32]uint64)
	}
	s.words[word] = true
	first, _, _ := strings.Cut(word, " ") // hasPair asks for the first word of a phrase
	for _, w := range [...]string{word, first} {
		if len(w) > 1 {
			n := lookOf(w[0], w[1], w[len(w)-1])
			s.looks[n>>6] |= 1 << (n & 63)
		}
	}
	s.looks[0] |= 1 // what is not of ASCII letters
}

// lookOf returns the bit, in wordSet.looks, of a word by its first two bytes and the last, capitals like small letters; 0 where one of them is beyond
// ASCII, where capitals and small letters are of different bytes.
func lookOf(a, b, last byte) uint {
	return (uint(a&31)<<6 ^ uint(b&31)<<3 ^ uint(last&31)) &^ uint(int8(a|b|last)>>7)
}

// len returns how many words there are.
func (s wordSet) len() int { return len(s.words) }

// may reports whether a word looks like one of the set or like how a phrase of it begins.
func (s wordSet) may(w string) bool {
	if len(w) < 2 || s.looks == nil {
		return s.looks != nil
	}
	n := lookOf(w[0], w[1], w[len(w)-1])
	return s.looks[n>>6]>>(n&63)&1 != 0
}

// exact reports whether a word is in the set as it is written.
func (s wordSet) exact(w string) bool { return s.may(w) && s.words[w] }

// has reports whether a word, in whatever letters it is written, is in the set. It allocates nothing.
func (s wordSet) has(w string) bool { return s.may(w) && s.hasFolded(w) }

// hasFolded is has without the test that most words fail.
func (s wordSet) hasFolded(w string) bool {
	if isSmall(w) {
		return s.words[w]
	}
	var buf [2 * maxWord]byte
	return s.words[string(appendSmall(buf[:0], w))]
}

// hasPair reports whether two words are in the set as one phrase. It allocates nothing.
func (s wordSet) hasPair(a, b string) bool {
	if !s.may(a) {
		return false
	}
	var buf [2 * maxWord]byte
	small := append(appendSmall(buf[:0], a), ' ')
	return s.words[string(appendSmall(small, b))]
}

// appendSmall appends a word in small letters.
func appendSmall(buf []byte, w string) []byte {
	for _, c := range w {
		if 'a' <= c && c <= 'z' {
			buf = append(buf, byte(c)) // as most are
			continue
		}
		buf = utf8.AppendRune(buf, unicode.ToLower(c))
	}
	return buf
}

// isSmall reports whether a word has neither capitals nor letters beyond ASCII.
func isSmall(w string) bool {
	for i := range len(w) {
		if c := w[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return false
		}
	}
	return true
}

// with returns a set of the words of several, in lower case.
func (s wordSet) with(others ...wordSet) (all wordSet) {
	for _, set := range append(others, s) {
		for word := range set.words {
			all.add(strings.ToLower(word))
		}
	}
	return all
}

// anyIn reports whether one of the words of a stretch is in the set.
func (s wordSet) anyIn(stretch string) bool {
	for w := range strings.FieldsFuncSeq(stretch, isGap) {
		if s.has(w) {
			return true
		}
	}
	return false
}

// wordSetOf makes a set of a comma-separated list, in lower case.
func wordSetOf(forms string) wordSet { return exactSetOf(strings.ToLower(forms)) }

// exactSetOf makes a set of a comma-separated list, whose words are looked up as they are written.
func exactSetOf(forms string) wordSet {
	var set wordSet
	for _, form := range wordList(forms) {
		set.add(form)
	}
	return set
}

// wordList returns the forms of a comma-separated list, nil for none.
func wordList(forms string) []string { return slices.Collect(splitForms(forms)) }

// betweenSpaces puts a space before and behind every form of a list.
func betweenSpaces(forms []string) []string {
	for k, form := range forms {
		forms[k] = " " + form + " "
	}
	return forms
}
