package parse

import (
	"unicode/utf8"
)

// match returns the token of the longest entry that begins with the word text[start:end].
// The word that it read last goes to ahead.
func (lx *lexicon) match(text string, start, end int, key uint64, h uint32, ahead *peeked) (t token, ok bool) {
	state := lx.step(0, key, h, text, start, end)
	for depth := 0; state != 0; depth++ {
		n := &lx.nodes[state]
		if len(n.accept) > 0 {
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
		var plain bool
		if end, key, h, plain = lx.wordAt(text, next); end-next > maxWord {
			break
		}
		if plain {
			*ahead = peeked{next, end, key, h}
		}
		state = lx.step(state, key, h, text, next, end)
	}
	return t, ok
}

// phraseAt returns the token of the longest entry that begins with the word text[start:end], outside of a scan.
func (lx *lexicon) phraseAt(text string, start, end int) (token, bool) {
	h := hashWord(text, start, end)
	if lx.filter[h&0xffff>>6]&(1<<(h&63)) == 0 {
		return token{}, false
	}
	return lx.match(text, start, end, wordKey(text, start, end), h, new(peeked))
}

// wordAt returns the end of the word that goes on at i, marks inside it included, its key and its hash; plain tells that scan would read
// the same.
func (lx *lexicon) wordAt(text string, i int) (end int, key uint64, h uint32, plain bool) {
	if i+8 <= len(text) {
		if end, key, h = readWord(text, i); end == len(text) || text[end] < utf8.RuneSelf {
			return end, key, h, true
		}
	}
	end = wordEnd(text, i)
	return end, wordKey(text, i, end), hashWord(text, i, end), false
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
	state := lx.step(0, wordKey(word, 0, n), hashWord(word, 0, n), word, 0, n)
	if state == 0 {
		return token{}, false
	}
	t, ok := lx.accept(&lx.nodes[state], word, 0, n)
	t.start, t.end = int32(start), int32(end)
	return t, ok
}

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
