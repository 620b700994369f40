package parse

import "math/bits"

// scanned is how many bytes the scanner looks at in one go, a window. Every byte is a bit in masks, the first one's the lowest.
const scanned = 64

// masks say what the bytes of a window are.
type masks struct {
	letters, digits, stops uint64
	signs                  uint64 // first bytes of what may be a sign, a space or a mark inside a word
}

// laneOf says what a byte is by a bit in one of four lanes of 16.
var laneOf = func() (t [256]uint64) {
	for c, class := range byteClass {
		switch class {
		case bLetter:
			t[c] = 1
		case bDigit:
			t[c] = 1 << 16
		case bStop:
			t[c] = 1 << 32
		case bSign, bMulti:
			t[c] = 1 << 48
		}
	}
	return t
}()

// lanesOf says what sixteen bytes are, a bit each in every lane.
func lanesOf(b string) uint64 {
	b = b[:16]
	return laneOf[b[0]] | laneOf[b[1]]<<1 | laneOf[b[2]]<<2 | laneOf[b[3]]<<3 |
		laneOf[b[4]]<<4 | laneOf[b[5]]<<5 | laneOf[b[6]]<<6 | laneOf[b[7]]<<7 |
		laneOf[b[8]]<<8 | laneOf[b[9]]<<9 | laneOf[b[10]]<<10 | laneOf[b[11]]<<11 |
		laneOf[b[12]]<<12 | laneOf[b[13]]<<13 | laneOf[b[14]]<<14 | laneOf[b[15]]<<15
}

// windowAt says what the bytes of text at i are, the first of which belong to a sign before.
func windowAt(text string, i, tails int) (w masks) {
	text = text[i : i+scanned]
	a, b, c, d := lanesOf(text[:16]), lanesOf(text[16:32]), lanesOf(text[32:48]), lanesOf(text[48:])
	const lane = 0xFFFF
	w.letters = a&lane | b&lane<<16 | c&lane<<32 | d<<48
	w.digits = a>>16&lane | b&(lane<<16) | c&(lane<<16)<<16 | d>>16<<48
	w.stops = a>>32&lane | b>>32&lane<<16 | c&(lane<<32) | d>>32<<48
	w.signs = a>>48 | b>>48<<16 | c>>48<<32 | d&(lane<<48)
	if tails > 0 {
		w.leave(1<<tails - 1)
	}
	return w
}

// leave takes the bytes of a mask for nothing.
func (w *masks) leave(mask uint64) {
	w.letters, w.digits, w.stops, w.signs = w.letters&^mask, w.digits&^mask, w.stops&^mask, w.signs&^mask
}

// scan appends the tokens of text[from:to] to toks, and the places at which a sentence may end to stops, both in order.
//
// Most of a text is words that are in no lexicon. Where words begin and end is computed for a window at a time, and whether a word begins like
// an entry without a branch; so a word costs some twenty instructions, and a wrong guess of the processor only where an entry may begin.
func (lx *lexicon) scan(text string, from, to int, toks []token, stops []int32) ([]token, []int32) {
	s := scanner{lexicon: lx, text: text[:to], toks: toks, stops: stops, begun: -1}
	base := from
	for base < min(to, from+register) { // so that eight bytes stand before the end of every word
		base = s.one(base)
	}
	for base+scanned+register < to {
		base = s.window(base)
	}
	s.slowly(base, to)
	return s.toks, s.stops
}

// window scans the window at base and the word that the one before ended in, and returns where to go on.
func (s *scanner) window(base int) int {
	w := windowAt(s.text, base, s.tails)
	tails, clear := s.unmarked(base, &w)
	if !clear {
		return s.slowly(base, base+scanned)
	}
	s.tails = tails
	first := len(s.toks)
	covered := s.words(base, w.letters)
	figures := w.digits &^ (w.digits<<1 | s.figure)
	s.figure = w.digits >> (scanned - 1)
	for others := figures | w.signs; others != 0; others &= others - 1 {
		s.one(base + bits.TrailingZeros64(others))
		for k := len(s.toks) - 1; k > first && s.toks[k].start < s.toks[k-1].start; k-- {
			s.toks[k], s.toks[k-1] = s.toks[k-1], s.toks[k]
		}
	}
	for stops := w.stops &^ covered; stops != 0; stops &= stops - 1 {
		s.stop(base + bits.TrailingZeros64(stops))
	}
	return base + scanned
}

// wordSpan is where a word stands.
type wordSpan struct{ start, end int32 }

// words appends the entries that begin in the window at base, which has letters, and returns a mask of what they cover.
func (s *scanner) words(base int, letters uint64) (covered uint64) {
	text, start := s.text, s.begun
	if s.taken > base {
		covered = lowBits(s.taken - base)
	}
	before := letters << 1
	if start >= 0 {
		before |= 1
	}
	starts, ends := letters&^before, before&^letters
	if start < 0 {
		start = base + bits.TrailingZeros64(starts)
		starts &= starts - 1
	}
	n, last := s.heads.find(text, base, start, starts, ends, &s.likely)
	for _, l := range s.likely[:n] {
		start, end := int(l.start), int(l.end)
		if start < s.taken {
			continue
		}
		if !s.mayBegin(text, end, headInside(text, start, end)) {
			continue
		}
		if t, ok := s.match(text, start, end, hashInside(text, start, end)); ok {
			s.toks = append(s.toks, t)
			s.taken = int(t.end)
			covered |= lowBits(s.taken-base) &^ lowBits(max(start-base, 0))
		}
	}
	if s.begun = -1; letters>>(scanned-1) != 0 {
		s.begun = last
	}
	return covered
}

// find notes the words that begin like an entry and returns how many there are and where the word behind the last one begins. The first word begins
// at start, the others at the bits of starts behind base, and the words end at the bits of ends. It has no branch but its end: a wrong guess
// costs more than a note.
func (heads *headSet) find(text string, base, start int, starts, ends uint64, likely *[scanned]wordSpan) (n uint64, next int) {
	for ; ends != 0; ends &= ends - 1 {
		end := base + bits.TrailingZeros64(ends)
		likely[n%scanned] = wordSpan{int32(start), int32(end)}
		n += heads.has(headOf((load8(text, start) | fold8) << (beyondWord(start, end) & 63)))
		start = base + bits.TrailingZeros64(starts)
		starts &= starts - 1
	}
	return n, start
}

// lowBits returns a mask of the n lowest bits, of all for more than there are.
func lowBits(n int) uint64 { return ^(^uint64(0) << uint(n)) }

// unmarked takes the bytes behind the first of every sign for nothing, and returns how many the next window has of them. It reports false
// where a mark stands that may be inside a word.
func (s *scanner) unmarked(base int, w *masks) (tails int, ok bool) {
	for signs := w.signs; signs != 0; signs &= signs - 1 {
		k := bits.TrailingZeros64(signs)
		if byteClass[s.text[base+k]] == bSign {
			continue
		}
		width, _, mark := multi(s.text, base+k)
		if mark {
			return 0, false
		}
		behind := (uint64(1)<<(width-1) - 1) << 1 << k
		w.leave(behind)
		signs &^= behind
		tails = max(0, k+width-scanned)
	}
	return tails, true
}

// slowly scans a word or sign at a time what is left before to, the word that a window ended in included, and returns where to go on.
func (s *scanner) slowly(base, to int) int {
	if s.begun >= 0 {
		base = s.begun
	}
	base = max(base+s.tails, s.taken)
	for s.figure != 0 && base < to && isDigit(s.text[base]) {
		base++
	}
	s.begun, s.tails, s.figure = -1, 0, 0
	for base < to {
		base = s.one(base)
	}
	return base
}
