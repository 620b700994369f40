package parse

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// class is a set of things a word can be, one bit each. A word can be several: "second" is an ordinal and part of a
// subparagraph's name.
type class uint32

const (
	digits           class = 1 << iota // a run of ASCII digits; never in a lexicon
	numberWord                         // value: the number, "quarante" 40
	scaleWord                          // value: the power of ten, "million" 6
	currency                           // value: index into the lexicon's currencies
	percent                            // %, per cent
	month                              // value: 1 to 12
	ordinal                            // value: the number, "second" 2
	dateWord                           // value: a dateCue
	articleWord                        // article, art.
	paragraphWord                      // paragraph, Absatz, ust.
	subparagraphWord                   // subparagraph, alinéa
	pointWord                          // point, letter, lit.
	sentenceWord                       // sentence, Satz
	recitalWord                        // recital, considérant
	sectionSign                        // § and the words for it
	rangeWord                          // to, à, bis
	listWord                           // and, et, or
	actName                            // value: index into the lexicon's acts
	lawWord                            // begins the name of an act that its number tells: Regulation, directive, loi
	chapterWord                        // chapter, title, annex: a number after it is no article
	authorityName                      // value: index into the lexicon's authority names
	authorityNoun                      // "data protection authority"; value: none
	nationality                        // value: index into the lexicon's countries
	numberPrefix                       // begins a decision or case number: SAN, ECLI
	cueWord                            // tells roles apart; value: a cue
	joinWord                           // of, the: joins a provision to its act; value: a joint
	bandWord                           // tells the size of a sum, "six-digit"; value: how many digits, 0 where a figure before it tells
)

// sense is one thing that a word or phrase can be.
type sense struct {
	class class
	value int32
}

// entry is an accepted word or phrase of a lexicon.
type entry struct {
	classes class
	senses  []sense
	exact   string // the spelling to match to the letter, for words such as AP or May; empty for any case
}

// lexicon is a language's words compiled for the scanner: a trie over words, laid out in one open-addressed table. Looking
// up a word costs one probe of a bit set that fits the first-level cache, and a second only for words likely to be in it.
type lexicon struct {
	filter  [1 << 10]uint64 // bit (hash & 0xffff) for every word that begins an entry
	slots   []slot
	mask    uint32
	nodes   []node
	entries []entry
	signs   [numSigns]uint32 // entries of the signs
	near    *lexicon         // of the words that are looked at only beside a number or a month
	beside  *lexicon         // of the words that are looked at only inside a citation
	atoms   []atom           // of which numbers in words are made
	tables
}

// slot is a place of the table: eight bytes, so that the words that are not in it cost little room in the caches.
type slot struct {
	hash uint32 // of the word and the state it is read in; 0 for an empty slot
	next uint32 // state after the word
}

// node is a state of the trie: the word that leads to it, which entries end here, and whether longer ones go on.
type node struct {
	key    uint64 // the first eight bytes of the folded word: all of a short one
	form   string // the folded word, to be sure of a longer one
	accept []uint32
	own    int    // how many of accept are spelled like this
	more   uint32 // for the words that go on from here, the low five bits of their first byte, one bit each
}

const maxWord = 40 // bytes; longer words are in no lexicon

// foldByte folds what one bit folds: ASCII and, byte for byte of UTF-8, Latin-1, most of Greek and of Cyrillic. Spellings
// that it does not fold are entered into the lexicon one by one.
func foldByte(c byte) byte { return c | 0x20 }

const fold8 = 0x2020202020202020

// hashWord hashes text[start:end] as folded bytes: words of up to eight bytes whole, longer ones by their first and last eight
// bytes and their length.
func hashWord(text string, start, end int) uint32 {
	key := wordKey(text, start, end)
	if n := end - start; n < 8 {
		return hashShort(key, n)
	}
	return hashLong(key, load8(text, end-8)|fold8, end-start)
}

// wordKey returns the first eight bytes of text[start:end], folded.
func wordKey(text string, start, end int) (key uint64) {
	if end-start >= 8 {
		return load8(text, start) | fold8
	}
	for i := range end - start {
		key |= uint64(foldByte(text[start+i])) << (8 * uint(i))
	}
	return key
}

func hashShort(x uint64, n int) uint32 { return hashLong(x, 0, n) }

func hashLong(first, last uint64, n int) uint32 {
	h := first*0x9E3779B97F4A7C15 ^ last*0xC2B2AE3D27D4EB4F ^ uint64(n)*0x165667B19E3779F9
	return uint32(h>>32) ^ uint32(h)
}

func load8(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func inState(h, state uint32) uint32 {
	h ^= state * 0x85EBCA6B
	h ^= h >> 15
	if h == 0 {
		h = 1
	}
	return h
}

// step returns the state after the word text[start:end], which has the key and the hash, in a state; 0 when there is none.
func (lx *lexicon) step(state uint32, key uint64, h uint32, text string, start, end int) uint32 {
	h = inState(h, state)
	for i := h & lx.mask; ; i = (i + 1) & lx.mask {
		s := &lx.slots[i]
		if s.hash == 0 {
			return 0
		}
		if s.hash == h {
			if n := &lx.nodes[s.next]; n.key == key && (end-start <= 8 || foldEqual(n.form, text[start:end])) {
				return s.next
			}
		}
	}
}

func foldEqual(folded, word string) bool {
	if len(folded) != len(word) {
		return false
	}
	for i := range len(folded) {
		if folded[i] != foldByte(word[i]) {
			return false
		}
	}
	return true
}

// builder collects the words of a lexicon.
type builder struct {
	lx    *lexicon
	index map[edge]uint32
	seen  map[string]uint32 // the form as written → entry
}

type edge struct {
	state uint32
	word  string // folded
}

func newBuilder() *builder {
	return &builder{lx: &lexicon{nodes: make([]node, 1)}, index: map[edge]uint32{}, seen: map[string]uint32{}}
}

// add enters every form of a comma-separated list with one sense. A form that begins with "=" matches only in its own
// spelling; others match in any case, and with or without their accents.
func (b *builder) add(forms string, c class, value int) {
	for form := range splitForms(forms) {
		b.addForm(form, c, value)
	}
}

// splitForms yields the forms of a comma-separated list.
func splitForms(forms string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for form := range strings.SplitSeq(forms, ",") {
			if form = strings.TrimSpace(form); form != "" && !yield(form) {
				return
			}
		}
	}
}

// addForm enters one form and returns its entry.
func (b *builder) addForm(form string, c class, value int) uint32 {
	key := seenKey(form)
	e, ok := b.seen[key]
	if !ok {
		e = uint32(len(b.lx.entries))
		b.seen[key] = e
		b.lx.entries = append(b.lx.entries, entry{})
		if exact, is := strings.CutPrefix(form, "="); is {
			b.lx.entries[e].exact = exact
			b.enter(exact, e, true)
		} else {
			b.enter(form, e, true)
			for _, v := range spellings(form) {
				b.enter(v, e, false)
			}
		}
	}
	b.sense(e, c, value)
	return e
}

// seenKey is what forms of one entry share: those that match in any case differ in nothing else.
func seenKey(form string) string {
	if strings.HasPrefix(form, "=") {
		return form
	}
	return strings.ToLower(form)
}

// enter adds one spelling's path to the trie. A form's own spelling comes before the other spellings of other forms: "es" is not "és".
func (b *builder) enter(form string, e uint32, own bool) {
	state := uint32(0)
	for _, w := range wordsOf(form) {
		k := edge{state, foldString(w)}
		next, ok := b.index[k]
		if !ok {
			next = uint32(len(b.lx.nodes))
			b.lx.nodes = append(b.lx.nodes, node{})
			b.index[k] = next
			b.lx.nodes[state].more |= 1 << (w[0] & 31)
		}
		state = next
	}
	if state == 0 {
		return
	}
	n := &b.lx.nodes[state]
	for i, old := range n.accept {
		if old == e && (!own || i < n.own) {
			return
		}
	}
	if own {
		n.accept = slices.Insert(n.accept, n.own, e)
		n.own++
		return
	}
	n.accept = append(n.accept, e)
}

// build lays out the table.
func (b *builder) build() *lexicon {
	lx := b.lx
	size := 1024
	for size < 2*len(b.index) {
		size *= 2
	}
	lx.slots, lx.mask = make([]slot, size), uint32(size-1)
	for k, next := range b.index {
		h := hashWord(k.word, 0, len(k.word))
		if k.state == 0 {
			lx.filter[h&0xffff>>6] |= 1 << (h & 63)
		}
		h = inState(h, k.state)
		i := h & lx.mask
		for lx.slots[i].hash != 0 {
			i = (i + 1) & lx.mask
		}
		lx.slots[i] = slot{h, next}
		lx.nodes[next].key, lx.nodes[next].form = wordKey(k.word, 0, len(k.word)), k.word
	}
	return lx
}

func foldString(s string) string {
	b := []byte(s)
	for i := range b {
		b[i] = foldByte(b[i])
	}
	return string(b)
}

// wordsOf splits a form as the scanner splits a text.
func wordsOf(form string) []string {
	var words []string
	for i := 0; i < len(form); {
		if byteClass[form[i]] != bLetter {
			_, w := utf8.DecodeRuneInString(form[i:])
			i += w
			continue
		}
		end := wordEnd(form, i)
		words = append(words, form[i:end])
		i = end
	}
	return words
}

// spellings returns the ways of writing a form that folding byte by byte does not reach: title case, capitals, and both
// without accents.
func spellings(form string) []string {
	if strings.IndexFunc(form, func(r rune) bool { return r >= utf8.RuneSelf }) < 0 {
		return nil
	}
	first, w := utf8.DecodeRuneInString(form)
	plain := stripAccents(form)
	cedilla := cedillas.Replace(form)
	return []string{
		cedilla, string(unicode.ToUpper([]rune(cedilla)[0])) + cedilla[w:], strings.ToUpper(cedilla),
		string(unicode.ToUpper(first)) + form[w:], strings.ToUpper(form), strings.ToLower(form), titleWords(form),
		plain, strings.ToUpper(plain), titleWords(plain),
	}
}

// cedillas writes Romanian with the cedillas that stood in for its commas below before fonts had those.
var cedillas = strings.NewReplacer("ș", "ş", "ț", "ţ")

func titleWords(s string) string {
	prev := ' '
	return strings.Map(func(r rune) rune {
		p := prev
		prev = r
		if !unicode.IsLetter(p) {
			return unicode.ToUpper(r)
		}
		return r
	}, s)
}

// unaccented pairs letters with their plain ones, for capitals written without accents and for texts that lost them.
const unaccented = "àaáaâaãaäaåaāaăaąaçcćcčcċcďdđdèeéeêeëeēeęeěeėeğgģgġgħhìiíiîiïiīiįiķkļlľlłlñnńnňnņnòoóoôoõoöoőoøoŕrřrśsšsşsșsťtțtţtùuúuûuüuūuůuűuųuýyźzžzżz" +
	"άαέεήηίιόούυώωϊιϋυΐιΰυ"

func stripAccents(s string) string {
	return strings.Map(func(r rune) rune {
		low := unicode.ToLower(r)
		for i, u := 0, []rune(unaccented); i < len(u); i += 2 {
			switch {
			case u[i] != low:
			case low != r:
				return unicode.ToUpper(u[i+1])
			default:
				return u[i+1]
			}
		}
		return r
	}, s)
}
