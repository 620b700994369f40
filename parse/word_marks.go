package parse

import (
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
	mayPutAddressee           // partyTo and recipients
	mayAdd                    // also
	mayAssert
	mayDecide // decides of findingWords
	mayJoin
	mayFind
	mayBeProceeding
	mayOpenClause // clauses
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
	mayBeBody     // the first words of namedBodies and penal
	mayBeSeparate // and of separate
)

// Each word of the sets has its place in a table, which it may share with others.
const (
	markBits  = 12
	markWords = 1 << markBits
)

// markTable holds the marks of words by markOf.
type markTable [markWords]wordMarks

// markOf returns the place of a word by its first eight bytes, folded, and its length.
func markOf(first uint64, size int) uint32 {
	return uint32((first + uint64(size)) * 0x9E3779B97F4A7C15 >> (64 - markBits))
}

// placeOf returns the place of a word in small letters.
func placeOf[W string | []byte](small W) uint32 {
	var first uint64
	for i := range min(len(small), register) {
		first |= uint64(foldByte(small[i])) << (8 * uint(i))
	}
	return markOf(first, len(small))
}

// note enters a mark for the words of some sets, and for the first words of their phrases.
func (t *markTable) note(mark wordMarks, sets ...wordSet) {
	for _, set := range sets {
		if set.table != nil {
			t.noteWords(mark, set.table.words)
		}
	}
}

func (t *markTable) noteWords(mark wordMarks, words []string) {
	for _, w := range words {
		t[placeOf(appendSmall(nil, w))] |= mark
		first, _, _ := strings.Cut(w, " ")
		t[placeOf(appendSmall(nil, first))] |= mark
	}
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
			marks |= t[markOf(part, n)]
			part, n = 0, 0
		}
	}
	if n > 0 {
		marks |= t[markOf(part, n)]
	}
	return marks | t[markOf(whole, len(w))]
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
	t, p, f := &lx.marks, &lx.party, &lx.finding
	t.note(mayBeIndefinite, lx.indefinite)
	t.note(mayBeReference, lx.partyHeads, p.kinds)
	t.note(mayPutAddressee, lx.partyTo, p.recipients)
	t.note(mayAdd, lx.also)
	t.note(mayAssert, f.asserts)
	t.note(mayDecide, f.decides)
	t.note(mayJoin, lx.partyJoins)
	t.note(mayFind, p.finds)
	t.note(mayBeProceeding, p.proceedings)
	t.note(mayOpenClause, p.clauses)
	t.note(mayBeRole, p.roles)
	t.note(mayBeController, p.controllers)
	t.note(mayBeCase, lx.cases)
	t.note(mayBeFines, lx.severalFines)
	t.note(mayOwe, lx.owes, lx.receives)
	t.note(mayPay, lx.toPay)
	t.note(mayWant, lx.wants)
	t.note(mayStrike, lx.strikes)
	t.note(mayGive, p.gives)
	t.note(mayHelp, lx.auxiliaries)
	t.note(mayBeRegulator, p.regulators)
	t.noteFirst(mayBeBody, lx.namedBodies)
	t.noteFirst(mayBeBody, lx.penal)
	t.noteFirst(mayBeSeparate, lx.separate)
}

// noteFirst enters a mark for the first words of some phrases.
func (t *markTable) noteFirst(mark wordMarks, phrases []string) {
	for _, phrase := range phrases {
		if words := strings.FieldsFunc(phrase, func(c rune) bool { return !unicode.IsLetter(c) }); len(words) > 0 {
			t.noteWords(mark, words[:1])
		}
	}
}

// in returns the marks that the words of a stretch have. Most sentences have none of those that are asked for, and their words need not be cut.
func (t *markTable) in(text string, i, to int) (marks wordMarks) {
	for i < to {
		if i+2*register <= len(text) {
			said, next := t.ofPlain(text, i, to)
			marks, i = marks|said, next
		}
		if i >= to {
			break
		}
		w := nextWord(text, i, to)
		if w.start >= to {
			break
		}
		marks, i = marks|t.of(w.text), max(w.end, i+1)
	}
	return marks
}

// ofPlain returns the marks of the words of ASCII letters and digits in a stretch, up to another one at next. It finds the signs between them eight bytes at
// a time and calls nothing; sixteen bytes must stand behind i.
func (t *markTable) ofPlain(text string, i, to int) (marks wordMarks, next int) {
	chunk, others := i, othersThanPlain(load8(text, i))
	for {
		for others == 0 {
			if chunk += register; chunk+2*register > len(text) {
				return marks, i
			}
			others = othersThanPlain(load8(text, chunk))
		}
		end := chunk + bits.TrailingZeros64(others)/8
		if end >= to {
			if i < to {
				marks |= t[markOf((load8(text, i)|fold8)&firstBytes[min(to-i, register)], to-i)]
			}
			return marks, to
		}
		others &= others - 1
		sign := text[end]
		if sign != ' ' && wordBytes[sign]&closesWord == 0 && (sign != ',' && sign != '.' || end+1 < to && text[end+1] != ' ') {
			return marks, i
		}
		if end > i {
			marks |= t[markOf((load8(text, i)|fold8)&firstBytes[min(end-i, register)], end-i)]
		}
		i = end + 1
	}
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

// mayHold reports whether a word of a sentence may be in one of some sets.
func (r *reader) mayHold(s *sentence, marks wordMarks) bool {
	if !s.marked {
		s.marked, s.marks = true, s.lx.marks.in(r.text, s.start, s.end)
	}
	return s.marks&marks != 0
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
		w.marks = table[markOf((load8(text, i)|fold8)&firstBytes[min(end-i, register)], end-i)]
		n, i = n+1, end+1
	}
	return n, i
}
