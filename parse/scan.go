package parse

import (
	"math/bits"
	"unicode/utf8"
)

// token is a place of the text at which a reader may start: a run of digits, a sign, or a word or phrase of the lexicon.
// Everything else in the text is looked at only from a token.
type token struct {
	start, end int32
	classes    class
	value      uint32 // digits: the number when it has up to nine digits; else the index of the entry
}

// Byte classes of the scanner.
const (
	bOther  uint8 = iota
	bLetter       // ASCII letters and the bytes of letters in UTF-8
	bDigit
	bSign  // $ and %
	bMulti // first bytes of UTF-8 sequences that may be signs, spaces or marks inside a word
	bStop  // what a sentence may end with
)

var byteClass = func() (t [256]uint8) {
	for c := range t {
		switch {
		case c >= 0x80, c|0x20 >= 'a' && c|0x20 <= 'z':
			t[c] = bLetter
		case c >= '0' && c <= '9':
			t[c] = bDigit
		}
	}
	t['$'], t['%'] = bSign, bSign
	t['.'], t['!'], t['?'], t['\n'] = bStop, bStop, bStop, bStop
	t[0xC2], t[0xE2], t[0xCC], t[0xCD] = bMulti, bMulti, bMulti, bMulti
	return t
}()

// The signs that are tokens in every language, by signIndex.
var signTexts = [...]string{"$", "%", "£", "¥", "§", "€", "₩", "₪", "₴", "₹", "₺", "₽"}

const numSigns = len(signTexts)

// multi tells what the sequence at i, which begins with a bMulti byte, is: its width, the index of a sign or -1, and whether
// it is a mark that stands inside a word (a soft hyphen, a joiner, a combining accent).
func multi(text string, i int) (width, sign int, mark bool) {
	if i+1 >= len(text) {
		return 1, -1, false
	}
	c := text[i+1]
	switch text[i] {
	case 0xC2: // U+0080 to U+00BF
		switch c {
		case 0xA3:
			return 2, 2, false
		case 0xA5:
			return 2, 3, false
		case 0xA7:
			return 2, 4, false
		}
		return 2, -1, c == 0xAD
	case 0xE2: // U+2000 to U+2FFF
		if i+2 >= len(text) {
			return 1, -1, false
		}
		d := text[i+2]
		if c == 0x82 {
			return 3, currencySign(d), false
		}
		return 3, -1, c == 0x80 && d >= 0x8B && d <= 0x8D || c == 0x81 && d == 0xA0
	}
	return 2, -1, true // U+0300 to U+036F, combining marks; the few Greek letters up to U+037F are rare enough
}

// currencySign returns the index of the sign U+2080+d-0x80 of currencies, -1 where it is none that is read.
func currencySign(d byte) int {
	switch d {
	case 0xAC: // €
		return 5
	case 0xA9: // ₩
		return 6
	case 0xAA: // ₪
		return 7
	case 0xB4: // ₴
		return 8
	case 0xB9: // ₹
		return 9
	case 0xBA: // ₺
		return 10
	case 0xBD: // ₽
		return 11
	}
	return -1
}

// wordEnd returns the end of the word that goes on at i, marks inside it included.
func wordEnd(text string, i int) int {
	for i < len(text) {
		if i+register <= len(text) {
			stop := wordStop(load8(text, i))
			if i += bits.TrailingZeros64(stop) / 8; stop == 0 {
				continue
			}
		}
		switch byteClass[text[i]] {
		case bLetter:
			i++
			continue
		case bMulti:
			if w, _, mark := multi(text, i); mark {
				i += w
				continue
			}
		}
		break
	}
	return min(i, len(text))
}

// endsInMark reports whether what stands at end goes on with the word before it: a soft hyphen, a joiner, a combining accent.
func endsInMark(text string, end int) bool {
	if text[end] < utf8.RuneSelf {
		return false
	}
	_, _, mark := multi(text, end)
	return mark
}

// Eight bytes of text are looked at in one register.
const (
	highBits = 0x8080808080808080
	oneBits  = 0x0101010101010101
	register = 8
)

// wordStop returns a mask with the high bit set of every byte of x at which a word ends: one that is neither an ASCII letter nor a part of
// a letter in UTF-8. First bytes of sequences that may be signs, spaces or marks inside a word count as ends.
func wordStop(x uint64) uint64 {
	y := x&^highBits | fold8
	fromA := y + (0x80-'a')*oneBits
	pastZ := y + (0x80-'z'-1)*oneBits
	stop := ^(fromA&^pastZ | x) & highBits
	if x&highBits != 0 {
		stop |= zeroBytes((x|fold8)^0xE2*oneBits) | zeroBytes((x|oneBits)^0xCD*oneBits) // C2 and E2, CC and CD
	}
	return stop
}

// zeroBytes returns a mask with the high bit set of every byte of x that is zero.
func zeroBytes(x uint64) uint64 { return ^((x&^highBits + (0x7F * oneBits)) | x) & highBits }

// scanner is a scan under way.
type scanner struct {
	*lexicon
	text  string
	toks  []token
	stops []int32
	held  heldMarks
	taken int // where the last entry ends

	likely [scanned]likelyWord // words of a window with which an entry may begin
}

// follower is what stands behind a word, as far as it is needed to tell whether a longer entry may begin with the word: how the second word
// begins, folded, and 1 where it stands right behind a space or the like, 2 where the table must be asked.
type follower struct {
	word uint32
	gap  uint64
}

// followerOf returns what stands behind a word; there must be four bytes.
func followerOf(behind string) follower {
	behind = behind[:sizeBehind]
	gap, next := uint64(behindWord[behind[0]]), secondWord[behind[1]]
	return follower{uint32(next)&0xff | uint32(secondWord[behind[2]])&0xff<<8 | uint32(secondWord[behind[3]])&0xff<<16, gap | uint64(next)>>7&(gap<<1)}
}

// sizeBehind is how many bytes behind a word are looked at: what parts it from the second word, and the first three of that.
const sizeBehind = 4

// mayBegin returns 1 where an entry may begin with a word that has the head: the word is an entry itself, or the one behind it begins like one
// that goes on with an entry.
func (lx *lexicon) mayBegin(h head, f follower) uint64 {
	first, n := lx.heads.of(h), pairOf(h, f.word)
	return (first>>1 | first&(lx.pairs[n>>6]>>(n&63)&f.gap|f.gap>>1)) & 1
}

// behindWord says of a byte behind the first word of an entry: 1 for one that may stand between two words, so that the word behind it is
// looked up in the pairs; 2 for the first of several such bytes, so that the table must be asked.
var behindWord = func() (t [256]uint8) {
	for _, c := range []byte(" \t\r\n-'.") {
		t[c] = 1
	}
	t[0xC2], t[0xE2] = 2, 2
	return t
}()

// secondWord folds the first bytes of a second word: 0 for what is no letter, with a bit beyond for what may stand between two words.
var secondWord = func() (t [256]uint16) {
	for c := range t {
		if byteClass[c] == bLetter {
			t[c] = uint16(foldByte(byte(c)))
		}
	}
	for _, c := range []byte(" \t\r\n-'.\xC2\xE2") {
		t[c] = 1 << 8
	}
	return t
}()

// one reads what stands at i, whatever it is, and returns where to go on.
func (s *scanner) one(i int) int {
	text := s.text
	switch byteClass[text[i]] {
	case bLetter:
		t, end, ok := s.word(i)
		if ok {
			s.toks = append(s.toks, t)
		}
		return end
	case bDigit:
		start := i
		var n uint32
		for i < len(text) && text[i]-'0' <= 9 {
			if i-start < 9 {
				n = 10*n + uint32(text[i]-'0')
			}
			i++
		}
		s.toks = append(s.toks, token{int32(start), int32(i), digits, n})
		return i
	case bSign:
		sign := 0
		if text[i] == '%' {
			sign = 1
		}
		s.toks = append(s.toks, s.signToken(i, 1, sign))
	case bMulti:
		w, sign, _ := multi(text, i)
		if sign >= 0 {
			s.toks = append(s.toks, s.signToken(i, w, sign))
		}
		return i + w
	case bStop:
		s.stop(i)
	}
	return i + 1
}

// stop notes a place at which a sentence may end.
func (s *scanner) stop(i int) {
	if !again(s.text, i) {
		s.stops = append(s.stops, int32(i))
	}
}

// again reports whether a stop at i says nothing that its neighbour does not: one of several line breaks but the first, one of several
// dots but the last. So a text of nothing but dots gives no long list of stops.
func again(text string, i int) bool {
	if text[i] == '\n' {
		return i > 0 && text[i-1] == '\n'
	}
	return i+1 < len(text) && text[i+1] == text[i]
}

// word reads the word at i, which may have marks inside it or stand at the end of the text, and the entry that begins with it.
func (s *scanner) word(i int) (t token, end int, ok bool) {
	text, start := s.text, i
	for i < len(text) && byteClass[text[i]] == bLetter {
		i++
	}
	if i < len(text) && byteClass[text[i]] == bMulti {
		if end = wordEnd(text, i); end != i {
			t, ok = s.matchMarked(text, start, end)
			return t, end, ok
		}
	}
	if t, ok = s.phraseAt(text, start, i); ok {
		return t, int(t.end), true
	}
	return t, i, false
}

// signToken makes the token of a sign, which every lexicon has as an entry.
func (lx *lexicon) signToken(i, w, sign int) token {
	e := lx.signs[sign]
	return token{int32(i), int32(i + w), lx.entries[e].classes, e}
}

// has reports whether the token may be one of the classes in c.
func (t token) has(c class) bool { return t.classes&c != 0 }

// len returns the token's length in bytes: for digits, how many there are.
func (t token) len() int { return int(t.end - t.start) }
