package parse

import (
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordMarks tells which of some sets a word may be in, a bit for each: a word that lacks the bit of a set is not in it, one that has it mostly is. The
// words of a sentence are looked up once for all who look through them.
type wordMarks uint32

const (
	mayBeIndefinite wordMarks = 1 << iota
	mayBeReference            // partyHeads and kinds
	mayAdd                    // also
	mayAssert
	mayDecide // decides of findingWords
	mayJoin
	mayFind
	mayBeProceeding
	mayBeThat
	mayBecause
	mayDirect
	mayBeRole
	mayBeController
	mayBeCase
	mayBeFines
	mayOwe // owes and receives
	mayPay // toPay
	mayWant
	mayStrike
	mayGive
	mayHelp // auxiliaries
	mayBeRegulator
	mayBeBody     // the longest words of namedBodies, penal and byCourt
	mayBeSeparate // and of separate and otherCase
	mayOpenAside  // the first words of unlike, and sumAfter
	mayBeUndecided
	mayBeSupposed
	maySaySuch // suchBetween
	mayBePluperfect
	mayCall // controllers, processors and jointly
	mayBeAdditive
	mayUrge

	mayOpenClause = mayBeThat | mayBecause | mayDirect
	ofWordsOnly   = mayDecide | mayJoin | mayPay // asked of words alone, not of sentences
)

// Each word of the sets has its place in a table, which it may share with others.
const (
	markBits  = 13
	markWords = 1 << markBits
)

// markTable holds the marks of words by markOf.
type markTable [markWords]wordMarks

// markOf returns the place of words that have a head. Words of which the first eight bytes are the same share one.
func markOf(h head) uint32 { return uint32(h >> (64 - markBits)) }

// placeOf returns the place of a word in small letters.
func placeOf[W string | []byte](small W) uint32 {
	var first uint64
	for i := range min(len(small), register) {
		first |= uint64(foldByte(small[i])) << (8 * uint(i))
	}
	return markOf(headOf(first))
}

// note enters a mark for the words of some sets, and for the first words of their phrases.
func (lx *lexicon) note(mark wordMarks, sets ...wordSet) {
	for _, set := range sets {
		lx.noteWords(mark, set)
		for _, w := range set.words() {
			lx.noteFirst(mark, wordsOf(w))
		}
	}
}

// noteWords is note for a mark of ofWordsOnly.
func (lx *lexicon) noteWords(mark wordMarks, set wordSet) {
	for _, w := range set.words() {
		first, _, _ := strings.Cut(w, " ")
		lx.marks[placeOf(appendSmall(nil, w))] |= mark
		lx.marks[placeOf(appendSmall(nil, first))] |= mark
	}
}

// noteFirst enters a mark for the first of the words that the scanner reads a word or phrase as, in every spelling, and has the scanner look at it. Where it reads
// none, every stretch of a text has the mark.
func (lx *lexicon) noteFirst(mark wordMarks, words []string) {
	if len(words) == 0 {
		lx.anywhere |= mark
		return
	}
	for _, spelling := range append(spellings(words[0]), words[0]) {
		h := hashWord(spelling, 0, len(spelling)).head()
		lx.marks[markOf(h)] |= mark
		lx.heads.add(h, beginsEntry)
	}
}

// noteLongest enters a mark for one word of a phrase, the longest, which few sentences have.
func (lx *lexicon) noteLongest(mark wordMarks, words []string) {
	if len(words) > 0 {
		words = []string{slices.MaxFunc(words, func(a, b string) int { return cmp.Compare(len(a), len(b)) })}
	}
	lx.noteFirst(mark, words)
}

// of returns the marks of a word of any letters and signs, and of the words of letters in it: of "Alba-Bank's" those of "Alba", "Bank" and "s" too.
func (t *markTable) of(w string) (marks wordMarks) {
	var whole, part uint64
	n := 0 // the letters of the part
	for i := range len(w) {
		c := w[i]
		if c >= utf8.RuneSelf {
			return t.ofAny(w)
		}
		folded := uint64(foldByte(c))
		if i < register {
			whole |= folded << (8 * uint(i))
		}
		if byteClass[c] == bLetter {
			if n < register {
				part |= folded << (8 * uint(n))
			}
			n++
		} else if n > 0 {
			marks |= t[markOf(headOf(part))]
			part, n = 0, 0
		}
	}
	if n > 0 {
		marks |= t[markOf(headOf(part))]
	}
	return marks | t[markOf(headOf(whole))]
}

// marksAt returns the marks of the word of letters that begins at a place, or all where none does that can be read in one go.
func (lx *lexicon) marksAt(text string, i int) wordMarks {
	if i+register > len(text) || byteClass[text[i]] != bLetter {
		return ^wordMarks(0)
	}
	first := load8(text, i)
	size := bits.TrailingZeros64(wordStop(first)) / 8
	return lx.marks[markOf(headOf((first|fold8)&firstBytes[size]))]
}

// ofAny is of for a word with letters or signs beyond ASCII.
func (t *markTable) ofAny(w string) wordMarks {
	if len(w) > maxPhrase {
		return ^wordMarks(0)
	}
	var buf [maxPhrase + maxPhrase/2]byte
	small := appendSmall(buf[:0], w)
	marks := t[placeOf(small)]
	for from := 0; from < len(small); {
		to := from
		for to < len(small) {
			if c := small[to]; 'a' <= c && c <= 'z' {
				to++
				continue
			}
			c, n := utf8.DecodeRune(small[to:])
			if !unicode.IsLetter(c) {
				break
			}
			to += n
		}
		if from < to && to-from < len(small) {
			marks |= t[placeOf(small[from:to])]
		}
		_, n := utf8.DecodeRune(small[to:])
		from = to + n
	}
	return marks
}

// noteMarks enters the words of a language's sets that are looked for in whole sentences.
func (lx *lexicon) noteMarks() {
	p, f := &lx.party, &lx.finding
	lx.note(mayBeIndefinite, lx.indefinite)
	lx.note(mayBeReference, lx.partyHeads, p.kinds)
	lx.note(mayAdd, lx.also)
	lx.note(mayAssert, f.asserts)
	lx.noteWords(mayDecide, f.decides)
	lx.noteWords(mayJoin, lx.partyJoins)
	lx.note(mayFind, p.finds)
	lx.note(mayBeProceeding, p.proceedings)
	lx.note(mayBeThat, wordSetOf(p.that))
	lx.note(mayBecause, wordSetOf(p.because))
	lx.note(mayDirect, p.directs)
	lx.note(mayBeRole, p.roles)
	lx.note(mayBeController, p.controllers)
	lx.note(mayBeCase, lx.cases)
	lx.note(mayBeFines, lx.severalFines)
	lx.note(mayOwe, lx.owes, lx.receives)
	lx.noteWords(mayPay, lx.toPay)
	lx.note(mayWant, lx.wants)
	lx.note(mayStrike, lx.strikes)
	lx.note(mayGive, p.gives)
	lx.note(mayHelp, lx.auxiliaries)
	lx.note(mayBeRegulator, p.regulators)
	lx.note(mayOpenAside, lx.sumAfter)
	lx.note(mayBePluperfect, lx.pluperfect)
	lx.note(mayBeSupposed, f.supposed)
	lx.note(mayCall, p.controllers, p.processors, p.jointly)
	lx.note(mayBeAdditive, lx.additive)
	lx.note(mayUrge, lx.urges)
	for _, phrase := range lx.unlike {
		lx.noteFirst(mayOpenAside, wordsOf(phrase))
	}
	for _, phrase := range slices.Concat(lx.namedBodies, lx.penal, lx.byCourt) {
		lx.noteLongest(mayBeBody, wordsOf(phrase))
	}
	for _, phrase := range slices.Concat(lx.separate, lx.otherCase) {
		lx.noteLongest(mayBeSeparate, settledWords(phrase))
	}
	for _, phrase := range lx.suchBetween {
		lx.noteLongest(maySaySuch, wordsOf(phrase))
	}
	for _, phrase := range lx.undecided {
		lx.noteLongest(mayBeUndecided, settledWords(phrase))
	}
}

// settledWords returns the words of a phrase that is looked for without regard to what stands behind it: the last of them may go on there, and is left out where
// its place in a table depends on that.
func settledWords(phrase string) []string {
	words := wordsOf(phrase)
	if n := len(words); n > 0 && len(words[n-1]) < register {
		words = words[:n-1]
	}
	return words
}

// cutWords are the words of a sentence.
type cutWords struct {
	start, end int
	words      []word
	most       int // how many were the most since the memory was last cleared
}

// cutBits is how many bits of the hash of a sentence's start tell where its words are kept.
const cutBits = 4

// words returns the words of a sentence. Several readers look through the same few: each is cut once, and the list is good until another sentence
// is asked for, which may be cut in the same memory.
func (r *reader) words(s *sentence) []word {
	c := &r.cut[uint32(s.start)*0x9E3779B1>>(32-cutBits)]
	if c.start != s.start || c.end != s.end {
		c.start, c.end = s.start, s.end
		c.read(r.text, &s.lx.marks)
	}
	return c.words
}

// Each stretch of heldBytes of a text has its marks, see heldMarks.
const (
	heldBits  = 6
	heldBytes = 1 << heldBits
)

// heldMarks are the marks that the words in each stretch of a text have, and those in the stretches beside it maybe too: what the scanner notes in passing.
// Most of what is asked of a sentence is refused by them.
type heldMarks []wordMarks

// reset makes room for a text.
func (h *heldMarks) reset(size int) {
	*h = slices.Grow((*h)[:0], size>>heldBits+1)[:size>>heldBits+1]
	clear(*h)
}

// note adds marks of words in text[from:to].
func (h heldMarks) note(marks wordMarks, from, to int) {
	for k := from >> heldBits; k <= (to-1)>>heldBits && k < len(h); k++ {
		h[k] |= marks
	}
}

// in returns the marks that words in text[from:to] may have.
func (h heldMarks) in(from, to int) (marks wordMarks) {
	for _, m := range h[from>>heldBits : (to-1)>>heldBits+1] {
		marks |= m
	}
	return marks
}

// mayHold reports whether a word of a sentence may be in one of some sets.
func (r *reader) mayHold(s *sentence, marks wordMarks) bool {
	return r.held.in(s.start, s.end)&marks != 0
}

// read cuts the words of a stretch.
func (c *cutWords) read(text string, table *markTable) {
	// a word and what parts it from the next take two bytes at least
	words := slices.Grow(c.words[:0], (c.end-c.start)/2+2)
	all := words[:cap(words)]
	n := 0
	for i := c.start; i < c.end; n++ {
		if i+2*register <= len(text) {
			read, next := readPlain(text, i, c.end, table, all[n:])
			n, i = n+read, next
		}
		w := nextWord(text, i, c.end)
		if w.start >= c.end {
			break
		}
		w.marks = table.of(w.text)
		all[n], i = w, max(w.end, i+1)
	}
	c.words, c.most = all[:n], max(c.most, n)
}

// readPlain reads words of ASCII letters and digits that spaces, commas and brackets part, as nextWord does, up to another one at next; sixteen
// bytes must stand behind i.
func readPlain(text string, i, to int, table *markTable, words []word) (n, next int) {
	chunk, others := i, othersThanPlain(load8(text, i))
	for n < len(words) {
		for others == 0 {
			if chunk += register; chunk+2*register > len(text) {
				return n, i
			}
			others = othersThanPlain(load8(text, chunk))
		}
		end := chunk + bits.TrailingZeros64(others)/8
		if end >= to {
			break
		}
		others &= others - 1
		sign := text[end]
		if end == i {
			if wordBytes[sign]&passedSign == 0 {
				break
			}
			i++
			continue
		}
		w := &words[n]
		w.closes = 0
		if sign != ' ' {
			if wordBytes[sign]&closesWord == 0 && (sign != ',' || text[end+1] != ' ') && (end+1 < to || sign != ',' && sign != '.') {
				break
			}
			w.closes = sign
		}
		w.start, w.end, w.text = i, end, text[i:end]
		w.marks = table[markOf(headOf((load8(text, i)|fold8)&firstBytes[min(end-i, register)]))]
		n, i = n+1, end+1
	}
	return n, i
}
