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

// windowAt says what the bytes of text at i are. Four sums at a time keep the processor busy.
func windowAt(text string, i int) (w masks) {
	text = text[i : i+scanned]
	var a, b, c, d uint64
	for k := scanned/4 - 2; k >= 0; k -= 2 {
		a = (a<<1|laneOf[text[k+1]])<<1 | laneOf[text[k]]
		b = (b<<1|laneOf[text[k+scanned/4+1]])<<1 | laneOf[text[k+scanned/4]]
		c = (c<<1|laneOf[text[k+scanned/2+1]])<<1 | laneOf[text[k+scanned/2]]
		d = (d<<1|laneOf[text[k+scanned/4*3+1]])<<1 | laneOf[text[k+scanned/4*3]]
	}
	const lane = 0xFFFF
	w.letters = a&lane | b&lane<<16 | c&lane<<32 | d<<48
	w.digits = a>>16&lane | b&(lane<<16) | c&(lane<<16)<<16 | d>>16<<48
	w.stops = a>>32&lane | b>>32&lane<<16 | c&(lane<<32) | d>>32<<48
	w.signs = a>>48 | b>>48<<16 | c>>48<<32 | d&(lane<<48)
	return w
}

// leave takes the bytes of a mask for nothing.
func (w *masks) leave(mask uint64) {
	w.letters, w.digits, w.stops, w.signs = w.letters&^mask, w.digits&^mask, w.stops&^mask, w.signs&^mask
}

// wholeAt says what the bytes of text at base are, and how many of them stand before a word, a figure or a sign that goes on behind the window.
// It reports false where a mark stands that may be inside a word.
func wholeAt(text string, base int) (w masks, size int, plain bool) {
	w, size = windowAt(text, base), scanned
	if w.signs != 0 {
		if size, plain = w.unmark(text, base); !plain {
			return w, 0, false
		}
	}
	return w, min(size, scanned-bits.LeadingZeros64(^w.letters), scanned-bits.LeadingZeros64(^w.digits)), true
}

// unmark takes the bytes behind the first of every sign for nothing, and returns how many bytes are before one that goes on behind the
// window. It reports false where a mark stands that may be inside a word.
func (w *masks) unmark(text string, base int) (whole int, ok bool) {
	for signs := w.signs; signs != 0; signs &= signs - 1 {
		k := bits.TrailingZeros64(signs)
		if byteClass[text[base+k]] == bSign {
			continue
		}
		width, _, mark := multi(text, base+k)
		if mark {
			return 0, false
		}
		behind := (uint64(1)<<(width-1) - 1) << 1 << k
		w.leave(behind)
		if signs &^= behind; k+width > scanned {
			return k, true
		}
	}
	return scanned, true
}

// scan appends the tokens of text[from:to] to toks, and the places at which a sentence may end to stops, both in order. It notes in held, unless that is nil, what
// its words may be.
//
// Most of a text is words that are in no lexicon. Where words begin and end is computed for a window at a time, and whether a word begins like
// an entry without a branch; so a word costs some forty instructions, and a wrong guess of the processor only where an entry may begin.
func (lx *lexicon) scan(text string, from, to int, toks []token, stops []int32, held heldMarks) ([]token, []int32) {
	s := scanner{lexicon: lx, text: text[:to], toks: toks, stops: stops, held: held}
	base := s.slowly(from, min(to, from+register)) // so that eight bytes stand before the end of every word
	for base+scanned+register < to {
		base = s.window(base)
	}
	s.slowly(base, to)
	return s.toks, s.stops
}

// window scans the window at base up to a word, a figure or a sign that goes on behind it, and returns where the next window begins.
func (s *scanner) window(base int) int {
	w, size, plain := wholeAt(s.text, base)
	if !plain {
		return s.slowly(base, base+scanned)
	}
	if size == 0 {
		next := s.one(base)
		s.held.note(^wordMarks(0), base, next)
		return next
	}
	first := len(s.toks)
	covered := s.words(base, w.letters)
	for others := (w.digits&^(w.digits<<1) | w.signs) & lowBits(size); others != 0; others &= others - 1 {
		s.one(base + bits.TrailingZeros64(others))
		for k := len(s.toks) - 1; k > first && s.toks[k].start < s.toks[k-1].start; k-- {
			s.toks[k], s.toks[k-1] = s.toks[k-1], s.toks[k]
		}
	}
	for stops := w.stops &^ covered; stops != 0; stops &= stops - 1 {
		s.stop(base + bits.TrailingZeros64(stops))
	}
	return base + size
}

// likelyWord is a word of a window that may begin an entry: where it starts in the low byte, where it ends in the next, and its head in the upper half.
type likelyWord uint64

func (w likelyWord) start() uint { return uint(w) & 0xff % scanned }
func (w likelyWord) end() uint   { return uint(w) >> 8 % scanned }
func (w likelyWord) head() head  { return head(w) }

// words appends the entries that begin in the window at base, which has letters, and returns a mask of what they cover.
func (s *scanner) words(base int, letters uint64) (covered uint64) {
	if s.taken > base {
		covered = lowBits(s.taken - base)
	}
	text, view := s.text, s.text[base:base+scanned+register]
	n, marks := s.confirm(view, s.heads.find(view, letters, &s.likely), &s.likely)
	s.held.note(marks|s.anywhere, base, base+scanned)
	for _, l := range s.likely[:n] {
		start, end := base+int(l.start()), base+int(l.end())
		if start < s.taken {
			continue
		}
		if t, ok := s.match(text, start, end, hashInside(text, start, end)); ok {
			s.toks = append(s.toks, t)
			if s.taken = int(t.end); s.taken > end {
				covered |= lowBits(s.taken-base) &^ lowBits(end-base)
			}
		}
	}
	return covered
}

// find notes the words of a window that begin like an entry and returns how many there are; a last one that goes on behind the window is left
// out. It has no branch but its end: a wrong guess costs more than a note.
func (heads *headSet) find(view string, letters uint64, likely *[scanned]likelyWord) (n uint) {
	starts, ends := letters&^(letters<<1), letters<<1&^letters
	view, likely[0] = view[:scanned+register], 0 // no bounds are asked for inside of the loop
	_ = heads[0]
	for ; ends != 0; ends &= ends - 1 {
		start, end := uint(bits.TrailingZeros64(starts|1<<(scanned-1))), uint(bits.TrailingZeros64(ends))
		h := headOf((load8(view, int(start)) | fold8) & firstBytes[(end-start)%scanned])
		likely[n%scanned] = likelyWord(h)&^0xffff | likelyWord(start|end<<8)
		n += uint(heads.has(h))
		starts &= starts - 1
	}
	return n
}

// confirm leaves of the first n words found those with which an entry may begin by what stands behind them, and returns how many there are, and the marks that
// the words found have. It has no branch but its end.
func (lx *lexicon) confirm(view string, n uint, likely *[scanned]likelyWord) (m uint, marks wordMarks) {
	view = view[:scanned+register]
	for k := range min(n, scanned) {
		l := likely[k]
		likely[m%scanned] = l
		m += uint(lx.mayBegin(l.head(), followerOf(view[l.end():])))
		marks |= lx.marks[markOf(l.head())]
	}
	return m, marks
}

// lowBits returns a mask of the n lowest bits, of all for more than there are.
func lowBits(n int) uint64 { return ^(^uint64(0) << uint(n)) }

// slowly scans what is left before to, a word or sign at a time, and returns where to go on.
func (s *scanner) slowly(base, to int) int {
	from := base
	for base = max(base, s.taken); base < to; {
		base = s.one(base)
	}
	s.held.note(^wordMarks(0), from, base)
	return base
}
