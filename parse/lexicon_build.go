package parse

import (
	"iter"
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// builder collects the words of a lexicon.
type builder struct {
	lx     *lexicon
	index  map[edge]uint32
	states []node            // by number; the first is where every entry begins
	depths []uint8           // of how many words each state is, by number
	seen   map[string]uint32 // the form as written → entry

	cueless bool // words that are only cues are left out, but for those in ofValues
}

type edge struct {
	state uint32
	word  string // folded
}

func newBuilder() *builder {
	return &builder{lx: &lexicon{}, index: map[edge]uint32{}, states: make([]node, 1), depths: make([]uint8, 1), seen: map[string]uint32{}}
}

// add enters every form of a comma-separated list with one sense. A form that begins with "=" matches only in its own
// spelling; others match in any case, and with or without their accents.
func (b *builder) add(forms string, c class, value int) {
	if b.cueless && c == cueWord && !ofValues.has(cue(value)) {
		return
	}
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
	most := &b.lx.longest[bits.TrailingZeros32(uint32(c))]
	*most = max(*most, uint8(min(len(wordsOf(form)), 255)))
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
	words := wordsOf(form)
	for _, w := range words {
		k := edge{state, foldString(w)}
		next, ok := b.index[k]
		if !ok {
			next = uint32(len(b.states))
			b.states = append(b.states, node{state: next})
			b.depths = append(b.depths, b.depths[state]+1)
			b.index[k] = next
			b.states[state].more |= 1 << (w[0] & 31)
		}
		state = next
	}
	if state == 0 {
		return
	}
	if n := len(words); n > 1 {
		b.lx.lastTwo.add(words[n-2], words[n-1])
	}
	n := &b.states[state]
	for i, old := range n.accept {
		if old == e && (!own || i < int(n.own)) {
			return
		}
	}
	if own {
		n.accept = slices.Insert(n.accept, int(n.own), e)
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
	lx.nodes, lx.mask, lx.forms = make([]node, size), uint32(size-1), make([]string, len(b.states))
	firsts := map[uint32]head{} // of the words that begin entries, by the state after them
	for k, next := range b.index {
		n, w := b.states[next], hashWord(k.word, 0, len(k.word))
		for _, e := range n.accept {
			end := &lx.ends[w.hash%endWords]
			end.classes |= lx.entries[e].classes
			end.words = max(end.words, b.depths[next])
		}
		if len(n.accept) == 1 && lx.entries[n.accept[0]].exact == "" {
			n.entry, n.classes = n.accept[0], lx.entries[n.accept[0]].classes
		}
		if k.state == 0 {
			begins := uint64(beginsEntry)
			if len(n.accept) > 0 {
				begins |= isEntry
			}
			h := w.head()
			lx.heads.add(h, begins)
			firsts[next] = h
			lx.opens.add(k.word)
		}
		n.key, n.last, n.hash, n.size = w.key, w.last, inState(w.hash, k.state), uint16(len(k.word))
		lx.forms[next] = k.word
		i := n.hash & lx.mask
		for lx.nodes[i].hash != 0 {
			i = (i + 1) & lx.mask
		}
		lx.nodes[i] = n
	}
	for k := range b.index {
		if h, ok := firsts[k.state]; ok {
			lx.pair(h, k.word)
		}
	}
	return lx
}

// pair notes that a word goes on with an entry behind a first word that has the head.
func (lx *lexicon) pair(h head, word string) {
	begins := uint32(word[0])
	for k, c := range []byte(word[1:min(len(word), 3)]) {
		begins |= uint32(c) << (8 * (k + 1))
	}
	lx.notePair(h, begins)
	if len(word) == 1 { // what stands behind it is no letter, and any byte behind that
		for _, c := range secondWord {
			lx.notePair(h, begins|uint32(c)&0xff<<16)
		}
	}
}

// notePair enters the bit of a head before a word.
func (lx *lexicon) notePair(h head, begins uint32) {
	n := pairOf(h, begins)
	lx.pairs[n>>6] |= 1 << (n & 63)
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

// plainLetters are the pairs of unaccented by the letter that bears the accent.
var plainLetters = sync.OnceValue(func() map[rune]rune {
	plain := map[rune]rune{}
	pairs := []rune(unaccented)
	for i := 0; i < len(pairs); i += 2 {
		plain[pairs[i]] = pairs[i+1]
	}
	return plain
})

func stripAccents(s string) string {
	letters := plainLetters()
	return strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf {
			return r
		}
		low := unicode.ToLower(r)
		plain, ok := letters[low]
		switch {
		case !ok:
			return r
		case low != r:
			return unicode.ToUpper(plain)
		}
		return plain
	}, s)
}
