package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordSet is a set of words and phrases. It is asked for almost every word of a text again and again, and most are not in it: that is told by one bit.
type wordSet struct{ table *wordTable }

// wordTable holds the words of a set.
type wordTable struct {
	looks [32]uint64 // by lookOf, what they look like
	heads [32]uint64 // likewise, the first words of phrases
	slots []string   // the words by their hash, at most every second place taken
	words []string
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

// with returns a set of the words of several, in lower case.
func (s wordSet) with(others ...wordSet) (all wordSet) {
	for _, set := range append(others, s) {
		if set.table == nil {
			continue
		}
		for _, word := range set.table.words {
			all.add(strings.ToLower(word))
		}
	}
	return all
}

// add enters a word.
func (s *wordSet) add(word string) {
	if s.table == nil {
		s.table = new(wordTable)
	}
	t := s.table
	if word == "" || find(t, word) {
		return
	}
	t.words = append(t.words, word)
	if first, _, phrase := strings.Cut(word, " "); phrase {
		note(&t.heads, first)
	}
	note(&t.looks, word)
	if 2*len(t.words) <= len(t.slots) {
		t.place(word)
		return
	}
	t.slots = make([]string, max(8, 2*len(t.slots)))
	for _, word := range t.words {
		t.place(word)
	}
}

// note enters what a word looks like.
func note(looks *[32]uint64, word string) {
	looks[0] |= 1 // what begins or ends beyond ASCII
	if len(word) > 1 {
		n := lookOf(word[0], word[1], word[len(word)-1])
		looks[n>>6] |= 1 << (n & 63)
	}
}

// place enters a word where there is a place for it.
func (t *wordTable) place(word string) {
	i := slotOf(t, word)
	for t.slots[i] != "" {
		i = (i + 1) % len(t.slots)
	}
	t.slots[i] = word
}

// lookOf returns the bit, in wordTable.looks, of a word by its first two bytes and the last, capitals like small letters; 0 where one of them is beyond
// ASCII, where capitals and small letters are of different bytes.
func lookOf(a, b, last byte) uint {
	return (uint(a&31)<<6 ^ uint(b&31)<<3 ^ uint(last&31)) &^ uint(int8(a|b|last)>>7)
}

// slotOf returns the place of a word in a table that has some.
func slotOf[W string | []byte](t *wordTable, w W) int {
	n := len(w)
	h := uint32(w[0])<<24 ^ uint32(w[n/3])<<16 ^ uint32(w[n/2])<<8 ^ uint32(w[n-1]) ^ uint32(n)<<4
	return int(h*0x9E3779B1>>8) & (len(t.slots) - 1)
}

// find reports whether a word is in a table as it is written.
func find[W string | []byte](t *wordTable, w W) bool {
	if len(w) == 0 || len(t.slots) == 0 {
		return false
	}
	for i := slotOf(t, w); t.slots[i] != ""; i = (i + 1) & (len(t.slots) - 1) {
		if t.slots[i] == string(w) {
			return true
		}
	}
	return false
}

// maxPhrase bounds the bytes of the words and phrases that are looked up in any letters: longer ones are in no set.
const maxPhrase = 2 * maxWord

// len returns how many words there are.
func (s wordSet) len() int {
	return len(s.words())
}

// may reports whether a word looks like one of the set.
func (s wordSet) may(w string) bool {
	if len(w) < 2 || s.table == nil {
		return s.table != nil
	}
	n := lookOf(w[0], w[1], w[len(w)-1])
	return s.table.looks[n>>6]>>(n&63)&1 != 0
}

// words returns the words and phrases of the set.
func (s wordSet) words() []string {
	if s.table == nil {
		return nil
	}
	return s.table.words
}

// phrases reports whether some phrase is in the set.
func (s wordSet) phrases() bool { return s.table != nil && s.table.heads[0] != 0 }

// mayOpen reports whether a word looks like the first of a phrase of the set.
func (s wordSet) mayOpen(w string) bool {
	if len(w) < 2 || s.table == nil {
		return w != "" && s.phrases()
	}
	n := lookOf(w[0], w[1], w[len(w)-1])
	return s.table.heads[n>>6]>>(n&63)&1 != 0
}

// exact reports whether a word is in the set as it is written.
func (s wordSet) exact(w string) bool { return s.may(w) && find(s.table, w) }

// has reports whether a word, in whatever letters it is written, is in the set. It allocates nothing.
func (s wordSet) has(w string) bool { return s.may(w) && s.hasFolded(w) }

// hasFolded is has without the test that most words fail.
func (s wordSet) hasFolded(w string) bool {
	if len(w) > maxPhrase {
		return false
	}
	if isSmall(w) {
		return find(s.table, w)
	}
	var buf [maxPhrase + maxPhrase/2]byte // a capital of two bytes may have a small letter of three
	return find(s.table, appendSmall(buf[:0], w))
}

// hasPair reports whether two words are in the set as one phrase. It allocates nothing.
func (s wordSet) hasPair(a, b string) bool {
	if len(a)+len(b) >= maxPhrase || !s.mayOpen(a) {
		return false
	}
	var buf [maxPhrase + maxPhrase/2]byte
	small := append(appendSmall(buf[:0], a), ' ')
	return find(s.table, appendSmall(small, b))
}

// appendSmall appends a word in small letters.
func appendSmall(buf []byte, w string) []byte {
	for _, c := range w {
		if c < utf8.RuneSelf { // as most are
			if 'A' <= c && c <= 'Z' {
				c |= 0x20
			}
			buf = append(buf, byte(c))
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

// anyIn reports whether one of the words of a stretch is in the set.
func (s wordSet) anyIn(stretch string) bool {
	for w := range strings.FieldsFuncSeq(stretch, isGap) {
		if s.has(w) {
			return true
		}
	}
	return false
}
