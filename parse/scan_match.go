package parse

import (
	"math/bits"
	"slices"
)

// match returns the token of the longest entry that begins with the word text[start:end].
func (lx *lexicon) match(text string, start, end int, w hashed) (t token, ok bool) {
	n := lx.step(0, w, text, start, end)
	for depth := 0; n != nil; depth++ {
		if n.classes != 0 {
			t, ok = token{int32(start), int32(end), n.classes, n.entry}, true
		} else if len(n.accept) > 0 {
			if u, is := lx.accept(n, text, start, end); is {
				t, ok = u, true
			}
		}
		if n.more == 0 || depth == 16 {
			break
		}
		next := end + 1
		if next >= len(text) || text[end] != ' ' || byteClass[text[next]] != bLetter {
			if next = skipGap(text, end); next < 0 || byteClass[text[next]] != bLetter {
				break
			}
		}
		if n.more&(1<<(text[next]&31)) == 0 {
			break
		}
		if end, w = wordAt(text, next); end-next > maxWord {
			break
		}
		n = lx.step(n.state, w, text, next, end)
	}
	return t, ok
}

// phraseAt returns the token of the longest entry that begins with the word text[start:end], outside of a scan.
func (lx *lexicon) phraseAt(text string, start, end int) (token, bool) {
	w := hashWord(text, start, end)
	if end+sizeBehind <= len(text) && lx.mayBegin(w.head(), followerOf(text[end:])) == 0 {
		return token{}, false
	}
	return lx.match(text, start, end, w)
}

// phraseFrom returns the token of the longest entry that begins with the word at i, outside of a scan.
func (lx *lexicon) phraseFrom(text string, i int) (token, bool) {
	if !lx.opens.has(text[i:]) {
		return token{}, false
	}
	end, w := wordAt(text, i)
	if end-i > maxWord || end+sizeBehind <= len(text) && lx.mayBegin(w.head(), followerOf(text[end:])) == 0 {
		return token{}, false
	}
	return lx.match(text, i, end, w)
}

// openings is a set of how words begin: a bit for the low five bits of each of the first two bytes, the second 0 for a word of one letter.
type openings [16]uint64

// opening returns the bit of a word, which must not be empty.
func opening(word string) uint {
	n := uint(word[0]&31) << 5
	if len(word) > 1 && byteClass[word[1]] == bLetter {
		n |= uint(word[1] & 31)
	}
	return n
}

// add enters how a word begins.
func (o *openings) add(word string) {
	n := opening(word)
	o[n>>6] |= 1 << (n & 63)
}

// has reports whether a word, which must not be empty, begins like one entered.
func (o *openings) has(word string) bool {
	n := opening(word)
	return o[n>>6]>>(n&63)&1 != 0
}

// wordAt returns the end of the word that begins at i, marks inside it included, and what it is looked up by.
func wordAt(text string, i int) (end int, w hashed) {
	if i >= register && i+register <= len(text) {
		if stop := wordStop(load8(text, i)); stop != 0 {
			if end = i + bits.TrailingZeros64(stop)/8; !endsInMark(text, end) {
				return end, hashInside(text, i, end)
			}
		}
	}
	end = wordEnd(text, i)
	return end, hashWord(text, i, end)
}

// accept chooses among the entries that end at a node: one that asks for its own spelling and has it, else one that does not ask.
func (lx *lexicon) accept(n *node, text string, start, end int) (t token, ok bool) {
	for _, e := range n.accept {
		en := &lx.entries[e]
		switch {
		case en.exact == "":
			if !ok {
				t, ok = token{int32(start), int32(end), en.classes, e}, true
			}
		case sameLetters(en.exact, text[start:end]):
			return token{int32(start), int32(end), en.classes, e}, true
		}
	}
	return t, ok
}

// sameLetters compares two phrases to the letter, whatever stands between their words.
func sameLetters(a, b string) bool {
	if a == b {
		return true
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		if byteClass[a[i]] == bLetter {
			if a[i] != b[j] {
				return false
			}
			i, j = i+1, j+1
			continue
		}
		i, j = skipGap(a, i), skipGap(b, j)
		if i < 0 || j < 0 {
			return false
		}
	}
	return i == len(a) && j == len(b)
}

// matchMarked looks up a word that has soft hyphens or combining marks in it, without them.
func (lx *lexicon) matchMarked(text string, start, end int) (token, bool) {
	var buf [maxWord]byte
	n := 0
	for i := start; i < end; {
		if byteClass[text[i]] == bMulti {
			w, _, _ := multi(text, i)
			i += w
			continue
		}
		if n == len(buf) {
			return token{}, false
		}
		buf[n] = text[i]
		n++
		i++
	}
	word := string(buf[:n])
	last := lx.step(0, hashWord(word, 0, n), word, 0, n)
	if last == nil {
		return token{}, false
	}
	t, ok := lx.accept(last, word, 0, n)
	t.start, t.end = int32(start), int32(end)
	return t, ok
}

// remark stands inside the names of British regulations and is passed over: "the Privacy and Electronic Communications (EC Directive)
// Regulations 2003".
const remark = "(EC Directive)"

// skipGap returns the offset of what follows a gap that may stand inside a phrase: spaces of every kind, one line break, a
// hyphen, an apostrophe, a full stop. It returns -1 where there is no gap, it is longer than eight bytes, or the text ends.
func skipGap(text string, i int) int {
	start, breaks := i, 0
	for i < len(text) && i-start <= 8 {
		switch text[i] {
		case ' ', '\t', '\r', '-', '\'', '.':
			i++
			continue
		case '\n':
			if breaks++; breaks > 1 {
				return -1
			}
			i++
			continue
		case '(':
			if hasPrefixAt(text, i, remark) {
				i, start = i+len(remark), start+len(remark)
				continue
			}
		case 0xC2:
			if i+1 < len(text) && (text[i+1] == 0xA0 || text[i+1] == 0xAD) {
				i += 2
				continue
			}
		case 0xE2:
			// thin and narrow spaces, hyphens and dashes, the right single quotation mark
			if i+2 < len(text) && text[i+1] == 0x80 {
				if d := text[i+2]; d == 0xAF || d == 0x99 || d >= 0x80 && d <= 0x8A || d >= 0x90 && d <= 0x94 {
					i += 3
					continue
				}
			}
		}
		if i == start {
			return -1
		}
		return i
	}
	return -1
}

// isSense reports whether a token can be of class c with a value.
func (lx *lexicon) isSense(t token, c class, value int) bool {
	return t.classes&c != 0 && t.classes&digits == 0 && slices.Contains(lx.entries[t.value].senses, sense{c, int32(value)})
}

// senseOf returns the value of a token's sense of class c.
func (lx *lexicon) senseOf(t token, c class) (value int, ok bool) {
	if t.classes&c == 0 || t.classes&digits != 0 {
		return 0, false
	}
	for _, s := range lx.entries[t.value].senses {
		if s.class == c {
			return int(s.value), true
		}
	}
	return 0, false
}
