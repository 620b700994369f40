package parse

import (
	"slices"
	"sync"
	"sync/atomic"

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
	names     wordsInNames
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
	pack                          *pack
	currencies                    []string    // see numberWords.currencies
	acts                          []string    // see citationWords.acts
	lawEndings, bookEndings       []string    // see citationWords.compounds
	actEndings, capitalActEndings []string    // see actEndingsOfAll
	actEnds                       lastLetters // of the endings of all lists of compounds
	adjectives                    []string    // see citationWords.adjectives
	plus                          wordSet     // see numberWords.plus
	actKinds                      []lawKind   // what sort of act each is, 0 where none of its names tells
	names                         []authorityRow
	places                        []textPlace
	generics                      []authority.Generic
	quotedActs                    []words
	// sets of words in lower case, for the names of parties
	offices, tasks, removable, pluperfect, conditional, inquiries, theirs, rivals, strikes, fineFor, warnsOf, sumAfter, partyEnds, partyHeads, partyKinds, partyJoins, vague, indefinite, partyTo, passive, changeTo, changeFrom, changeFillers wordSet
	compare                                                                                                                                                                                                                                     compareSets
	party                                                                                                                                                                                                                                       partySets
	finding                                                                                                                                                                                                                                     findingSets
	nominative                                                                                                                                                                                                                                  nominativeSets
	inCase                                                                                                                                                                                                                                      caseSets
	suchAs, suchBetween, courts, respectively, lately, partOf, partly, otherCase, separate, eachBreach, otherBodies, deadlines, sumTo, sumFrom, unlike, byCourt, undecided                                                                      []string
	oblique                                                                                                                                                                                                                                     []string
	nominatives                                                                                                                                                                                                                                 map[string]string
	smallNumbers                                                                                                                                                                                                                                map[string]int
	units                                                                                                                                                                                                                                       map[string]decision.Unit
	participles, notParticiples, infinitives, notInfinitives, another, openers                                                                                                                                                                  []string
	nameEnds, numerals, counted, additive, also, alternatives, auxiliaries, severalHeads, pronouns, takenUp, thingNouns, undergoes                                                                                                              wordSet
	laterWords, dateOn, monthIn, relatives, stateOffices, decideWords, appellantBy, owes, receives, cases, alsoOne, negations, daily, capacity, bodies, wishes, owns                                                                            wordSet
	looseVerbs, replaced, insteadOf, replacedBehind, firstFines, before, passiveVerbs, happenedOn, byWords, saysThat, judgments, courtsOwn, agentBehind, severalFines                                                                           wordSet
	together, peers, publics, urges, wants, otherDays, manyRoles, links, articles, requests                                                                                                                                                     wordSet
	finePhrases                                                                                                                                                                                                                                 map[string]cue
	usual                                                                                                                                                                                                                                       []words
	home                                                                                                                                                                                                                                        gdpr.Country
	particles                                                                                                                                                                                                                                   map[verbForm][]string
	parting                                                                                                                                                                                                                                     cueSet
	verbLast, bareAddressee, capitalNouns, freeOrder, postpositions                                                                                                                                                                             bool

	marks    markTable // of words, see wordMarks
	anywhere wordMarks // that every sentence may have

	// see decisionWords
	meanwhile, toPay, forWhom, lodgedAt, authorities, companies, perfects, plurals, rulings wordSet
	each, things, bodyNouns, headEnds                                                       []string
	refersBack, namedBodies, penal                                                          []string
	ordinals                                                                                wordSet
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

// wordList returns the forms of a comma-separated list, nil for none.
func wordList(forms string) []string { return slices.Collect(splitForms(forms)) }

// betweenSpaces puts a space before and behind every form of a list.
func betweenSpaces(forms []string) []string {
	for k, form := range forms {
		forms[k] = " " + form + " "
	}
	return forms
}
