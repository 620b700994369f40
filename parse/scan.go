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

// Eight bytes of text are looked at in one register.
const (
	highBits = 0x8080808080808080
	oneBits  = 0x0101010101010101
)

// wordStop returns a mask whose lowest bit set is the high bit of the first byte of x at which a word ends: one that is neither an ASCII
// letter nor a part of a letter in UTF-8. First bytes of sequences that may be signs, spaces or marks inside a word count as ends.
func wordStop(x uint64) uint64 {
	y := x&^highBits | fold8
	fromA := y + (0x80-'a')*oneBits
	pastZ := y + (0x80-'z'-1)*oneBits
	stop := ^(fromA&^pastZ | x) & highBits
	if x&highBits != 0 {
		c2e2 := (x | fold8) ^ 0xE2*oneBits // zero for 0xC2 and 0xE2
		cccd := (x | oneBits) ^ 0xCD*oneBits
		stop |= ((c2e2-oneBits)&^c2e2 | (cccd-oneBits)&^cccd) & highBits
	}
	return stop
}

// shortMask covers the first n bytes.
func shortMask(n int) uint64 { return 1<<(8*uint(n)&63) - 1 }

// readWord returns the end of the word that goes on at i, its key and its hash; the text must go on for eight bytes.
func readWord(text string, i int) (end int, key uint64, h uint32) {
	x := load8(text, i)
	if stop := wordStop(x); stop != 0 {
		n := bits.TrailingZeros64(stop) >> 3
		key = (x | fold8) & shortMask(n)
		return i + n, key, hashShort(key, n)
	}
	end = i + 8
	for end+8 <= len(text) {
		stop := wordStop(load8(text, end))
		if stop != 0 {
			end += bits.TrailingZeros64(stop) >> 3
			key = x | fold8
			return end, key, hashLong(key, load8(text, end-8)|fold8, end-i)
		}
		end += 8
	}
	for end < len(text) && byteClass[text[end]] == bLetter {
		end++
	}
	key = x | fold8
	return end, key, hashLong(key, load8(text, end-8)|fold8, end-i)
}

// peeked is a word and where it stands.
type peeked struct {
	start, end int
	key        uint64
	hash       uint32
}

// scan appends the tokens of text[from:to] to toks, in order.
//
// Most of a text is words that are in no lexicon. They are told apart eight bytes at a time, so that the length of a short word is
// computed and not branched upon; everything else goes to scanOne.
func (lx *lexicon) scan(text string, from, to int, toks []token) []token {
	var ahead peeked // the word that match read last, so that it is not read twice
	ahead.start = -1
	for i := from; i < to; {
		if i+8 > len(text) {
			i, toks = lx.scanOne(text, i, to, toks)
			continue
		}
		end, key, h := ahead.end, ahead.key, ahead.hash
		if ahead.start != i {
			end, key, h = readWord(text, i)
		}
		if end == i { // no letter
			if byteClass[text[i]] == bOther {
				i++
				continue
			}
			i, toks = lx.scanOne(text, i, to, toks)
			continue
		}
		if end < len(text) && text[end] >= utf8.RuneSelf || end > to {
			if i, toks = lx.scanOne(text, i, to, toks); i < to && text[i] == ' ' {
				i++
			}
			continue
		}
		if lx.filter[h&0xffff>>6]&(1<<(h&63)) != 0 {
			if t, ok := lx.match(text, i, end, key, h, &ahead); ok {
				toks = append(toks, t)
				end = int(t.end)
			}
		}
		i = end
		if i < to && text[i] == ' ' {
			i++
		}
	}
	return toks
}

// scanOne reads what stands at i, whatever it is, and returns where to go on.
func (lx *lexicon) scanOne(text string, i, to int, toks []token) (int, []token) {
	switch byteClass[text[i]] {
	case bLetter:
		start := i
		for i < to && byteClass[text[i]] == bLetter {
			i++
		}
		if i < to && byteClass[text[i]] == bMulti {
			if end := wordEnd(text[:to], i); end != i {
				if t, ok := lx.matchMarked(text, start, end); ok {
					toks = append(toks, t)
				}
				return end, toks
			}
		}
		h := hashWord(text, start, i)
		if lx.filter[h&0xffff>>6]&(1<<(h&63)) != 0 {
			if t, ok := lx.match(text, start, i, wordKey(text, start, i), h, new(peeked)); ok {
				return int(t.end), append(toks, t)
			}
		}
	case bDigit:
		start := i
		var n uint32
		for i < to && text[i]-'0' <= 9 {
			if i-start < 9 {
				n = 10*n + uint32(text[i]-'0')
			}
			i++
		}
		toks = append(toks, token{int32(start), int32(i), digits, n})
	case bSign:
		sign := 0
		if text[i] == '%' {
			sign = 1
		}
		toks = append(toks, lx.signToken(i, 1, sign))
		i++
	case bMulti:
		w, sign, _ := multi(text[:to], i)
		if sign >= 0 {
			toks = append(toks, lx.signToken(i, w, sign))
		}
		i += w
	default:
		i++
	}
	return i, toks
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
