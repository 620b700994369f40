package parse

import (
	"math/bits"
	"unicode/utf8"
)

// Looking around from a place in the text, without tokens: the words beside a number or a month. These are the rare paths of a
// reading, and bounded ones.

// gapBefore returns where the gap before p starts: up to four spaces of any kind, one of them a line break at most.
func (r *reader) gapBefore(p, floor int) int {
	if p > floor && printable(r.text[p-1]) {
		return p
	}
	if p-1 > floor && r.text[p-1] == ' ' && printable(r.text[p-2]) {
		return p - 1
	}
	breaks := 0
	for n := 0; n < 4 && p > floor; n++ {
		c, w := utf8.DecodeLastRuneInString(r.text[floor:p])
		if !isSpace(c) {
			break
		}
		if c == '\n' {
			if breaks++; breaks > 1 {
				break
			}
		}
		p -= w
	}
	return p
}

// printable reports whether a byte is an ASCII character that is no space; nearly every gap is none, or one space between two of them.
func printable(c byte) bool { return c-'!' < utf8.RuneSelf-'!' }

// gapAfter returns where the gap after p ends.
func (r *reader) gapAfter(p, ceiling int) int {
	if p < ceiling && printable(r.text[p]) {
		return p
	}
	if p+1 < ceiling && r.text[p] == ' ' && printable(r.text[p+1]) {
		return p + 1
	}
	breaks := 0
	for n := 0; n < 4 && p < ceiling; n++ {
		c, w := utf8.DecodeRuneInString(r.text[p:ceiling])
		if !isSpace(c) {
			break
		}
		if c == '\n' {
			if breaks++; breaks > 1 {
				break
			}
		}
		p += w
	}
	return p
}

// wordBefore returns the word that ends at p, an empty one where there is none.
func (r *reader) wordBefore(p, floor int) (start, end int) {
	start = p
	for start > floor && p-start <= 2*maxWord {
		c := r.text[start-1]
		if c < utf8.RuneSelf {
			if byteClass[c] != bLetter {
				break
			}
			start--
			continue
		}
		ru, w := utf8.DecodeLastRuneInString(r.text[floor:start])
		if !isWordRune(ru) {
			break
		}
		start -= w
	}
	return start, p
}

// isWordRune reports whether the scanner takes a rune beyond ASCII for a part of a word.
func isWordRune(c rune) bool {
	switch {
	case c < 0xC0:
		return c == 0xAD
	case c >= 0x2000 && c < 0x3000:
		return c >= 0x200B && c <= 0x200D || c == 0x2060
	}
	return true
}

// nearAfter returns the phrase of the lexicon of words beside numbers that starts after p and a gap.
func (r *reader) nearAfter(p, ceiling int) (token, bool) {
	p = r.gapAfter(p, ceiling)
	return r.nearAt(p, ceiling)
}

// maxNear is how many bytes of a text a phrase beside a number can take.
const maxNear = 128

// besideNumber is what stands beside a number at a place: several readers ask for it in turn, for a scale, a unit, cents, a bound.
type besideNumber struct {
	lx       *lexicon
	at, upTo int
	phrase   token
	ok       bool
}

// nearAt returns the phrase beside numbers that starts at p.
func (r *reader) nearAt(p, ceiling int) (token, bool) {
	if p >= ceiling || byteClass[r.text[p]] != bLetter {
		return token{}, false
	}
	upTo := min(ceiling, p+maxNear)
	n := &r.nearWords[p%len(r.nearWords)]
	if n.at != p || n.upTo != upTo || n.lx != r.lx.near {
		*n = besideNumber{lx: r.lx.near, at: p, upTo: upTo}
		n.phrase, n.ok = n.lx.phraseFrom(r.text[:upTo], p)
	}
	return n.phrase, n.ok
}

// nearWord returns the single word text[start:end] as a phrase of one of the classes.
func (r *reader) nearWord(start, end int, classes class) (t token, ok bool) {
	if r.lx.near.endsWith(r.text, start, end).classes&classes == 0 {
		return t, false
	}
	t, ok = r.nearAt(start, end)
	return t, ok && int(t.end) == end && t.has(classes)
}

// nearBefore returns the longest phrase beside numbers of one of the classes, of up to maxBehind words, that ends right before p and a gap.
func (r *reader) nearBefore(p, floor int, classes class) (found token, ok bool) {
	b := r.phrasesAt(r.gapBefore(p, floor), floor)
	if b.classes&classes == 0 {
		return found, false
	}
	r.readBehind(b, r.lx.near.mostWords(classes, min(maxBehind, int(b.words))))
	for _, t := range b.phrases[:b.n] {
		if t.has(classes) {
			found, ok = t, true
		}
	}
	return found, ok
}

// maxBehind is of how many words a phrase before a place is read.
const maxBehind = 5

// phrasesBehind are the phrases before a place. The reader keeps those of the last two places that nearBefore was asked for: it is mostly asked for
// several classes in turn, before a sum and before the word before it.
type phrasesBehind struct {
	lx          *lexicon
	end, floor  int
	start, stop int // of the last word there
	ending          // of the entries that end with the word
	read        int // how many words back phrases were looked for, the first of which begins at from
	from        int
	n           int
	phrases     [maxBehind]token // the shortest first
}

// phrasesAt returns what is known of the phrases that end at end.
func (r *reader) phrasesAt(end, floor int) *phrasesBehind {
	for k := range r.behind {
		if b := &r.behind[k]; b.end == end && b.floor == floor && b.lx == r.lx.near {
			return b
		}
	}
	r.behind[1] = r.behind[0]
	b := &r.behind[0]
	*b = phrasesBehind{lx: r.lx.near, end: end, floor: floor}
	if b.start, b.stop = r.wordBefore(r.joinerBefore(end, floor), floor); b.start < b.stop {
		b.ending = b.lx.endsWith(r.text, b.start, b.stop)
	}
	return b
}

// readBehind reads the phrases of up to so many words that end with the last word before a place.
func (r *reader) readBehind(b *phrasesBehind, most int) {
	for ; b.read < most; b.read++ {
		if b.read == 0 {
			b.from = b.start
		} else if s, e := r.wordBefore(r.joinerBefore(b.from, b.floor), b.floor); s < e && (b.read > 1 || r.mayEnd(b, s, e)) {
			b.from = s
		} else {
			b.read = maxBehind
			return
		}
		if t, is := r.nearAt(b.from, b.end); is && r.joinerBefore(b.end, int(t.end)) == int(t.end) {
			b.phrases[b.n] = t
			b.n++
		}
	}
}

// mayEnd reports whether an entry may end with the word text[start:end] and the last one before the place.
func (r *reader) mayEnd(b *phrasesBehind, start, end int) bool {
	before, last := r.text[start:end], r.text[b.start:b.stop]
	return b.lx.lastTwo.has(before, last) || marked(before) || marked(last)
}

// endsWith returns what the entries may be that end with the word text[start:end].
func (lx *lexicon) endsWith(text string, start, end int) ending {
	if marked(text[start:end]) {
		return ending{^class(0), maxBehind}
	}
	return lx.ends[hashWord(text, start, end).hash%endWords]
}

// marked reports whether a word has a mark inside it, which hides what it is.
func marked(word string) bool {
	for _, c := range []byte(word) {
		if byteClass[c] == bMulti {
			return true
		}
	}
	return false
}

// mostWords returns how many words the longest phrase of one of the classes has, most at the highest.
func (lx *lexicon) mostWords(classes class, most int) int {
	n := 0
	for ; classes != 0; classes &= classes - 1 {
		n = max(n, int(lx.longest[bits.TrailingZeros32(uint32(classes))]))
	}
	return min(n, most)
}

// joinerBefore returns where a gap, a hyphen, an apostrophe or a full stop that ends at p starts, p where there is none.
func (r *reader) joinerBefore(p, floor int) int {
	if p <= floor {
		return p
	}
	switch r.text[p-1] {
	case '-', '\'', '.':
		return p - 1
	}
	if p-3 >= floor && r.text[p-3:p] == "’" {
		return p - 3
	}
	return r.gapBefore(p, floor)
}

// isNear reports whether text[start:end] is a phrase of one of the classes.
func (r *reader) isNear(start, end int, c class) bool {
	t, ok := r.nearAt(start, end)
	return ok && int(t.end) == end && t.has(c)
}
