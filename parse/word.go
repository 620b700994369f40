package parse

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// word is a word of a name with its place; punctuation around it is cut off.
type word struct {
	start, end int
	text       string
	closes     byte // punctuation right behind it, 0 for none
}

func (w word) span() gdpr.Span { return gdpr.Span{Start: w.start, End: w.end} }

// What a byte is to nextWord: of ASCII, whether a word may begin with it, whether one ends before it or goes on with it whatever follows, and
// whether it is noted as what closes a word.
const (
	opensWord = 1 << iota
	shutsWord
	keepsWord
	closesWord
)

var wordBytes = func() (t [256]uint8) {
	for c := range utf8.RuneSelf {
		switch r := rune(c); {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '&':
			t[c] = opensWord
		case unicode.IsSpace(r), strings.ContainsRune("()[]\";:!?*", r):
			t[c] = shutsWord
		}
		if t[c]&shutsWord == 0 && c != '\'' {
			t[c] |= keepsWord
		}
		if strings.ContainsRune("()[];:!?*\"", rune(c)) {
			t[c] |= closesWord
		}
	}
	return t
}()

// nextWord returns the word at or after i; its start is to where there is none.
func nextWord(text string, i, to int) word {
	if start, end, closes := plainWord(text, i, to); end > start {
		return word{start, end, text[start:end], closes}
	}
	return nextWordOf(text, i, to)
}

// plainWord is nextWord for a word as most are: of ASCII letters, which are read eight bytes at a time, at i or behind a space there, and before a
// space, a comma or the end. For others end is start.
func plainWord(text string, i, to int) (start, end int, closes byte) {
	if i < to && text[i] == ' ' {
		i++
	}
	for end = i; end < to && end+register <= len(text); end += register {
		others := othersThanLetters(load8(text, end))
		if others == 0 {
			continue
		}
		if end += bits.TrailingZeros64(others) / 8; end >= to {
			if end > to {
				return i, i, 0
			}
			return i, end, 0
		}
		switch c := text[end]; {
		case c == ' ':
			return i, end, 0
		case c == ',' && end+1 < to && text[end+1] == ' ', c == '.' && end+1 == to:
			return i, end, c
		}
		return i, i, 0
	}
	return i, i, 0
}

// othersThanLetters returns a mask with the high bit set of every byte of x that is no ASCII letter.
func othersThanLetters(x uint64) uint64 {
	y := x&^highBits | fold8
	fromA := y + (0x80-'a')*oneBits
	pastZ := y + (0x80-'z'-1)*oneBits
	return (^fromA | pastZ | x) & highBits
}

// nextWordOf is nextWord for words of any letters and signs.
func nextWordOf(text string, i, to int) word {
	for i < to && wordBytes[text[i]]&opensWord == 0 {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		c, w := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			break
		}
		i += w
	}
	start := i
	for i < to {
		if wordBytes[text[i]]&keepsWord != 0 {
			i++
			continue
		}
		c, w := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, w = utf8.DecodeRuneInString(text[i:])
			if unicode.IsSpace(c) || c == '«' || c == '»' || c == '“' || c == '”' || isAnoTeleia(text[:to], i) {
				break
			}
		} else if wordBytes[c]&shutsWord != 0 {
			break
		}
		i += w
		if (c == '\'' || c == '’') && i-start <= 4+w && i < to { // l', d', qu'
			return word{start, i, strings.TrimRight(text[start:i], "'’"), 0}
		}
	}
	end := i
	var closes byte
	for end > start {
		c := text[end-1]
		if c != ',' && c != '.' && c != '\'' && c != ';' {
			break
		}
		if c == '.' && strings.Count(text[start:end], ".") > 1 && (end-start < 2 || text[end-2] != '.') {
			break // S.L.
		}
		closes = c
		end--
	}
	if closes == '.' && isCompanySuffix(text[start:end]) && end+1 < to {
		closes = 0
	}
	switch {
	case i >= to || text[i] == ' ':
	case wordBytes[text[i]]&closesWord != 0:
		closes = text[i]
	case isAnoTeleia(text[:to], i):
		closes = ';'
	}
	return word{start, end, text[start:end], closes}
}

// trimGap cuts the spaces off at the end of a stretch.
func trimGap(stretch string) string {
	for {
		switch n := len(stretch); {
		case n > 0 && stretch[n-1] == ' ':
			stretch = stretch[:n-1]
		case strings.HasSuffix(stretch, "\u00a0"):
			stretch = stretch[:n-2]
		default:
			return stretch
		}
	}
}

// lastGap returns where the last space of a stretch begins, -1 for none.
func lastGap(stretch string) int {
	for i := len(stretch) - 1; i >= 0; i-- {
		switch {
		case stretch[i] == ' ':
			return i
		case stretch[i] == 0xA0 && i > 0 && stretch[i-1] == 0xC2:
			return i - 1
		}
	}
	return -1
}

// behindLast returns what stands behind the last of some signs in a stretch, all of it where none is there.
func behindLast(stretch, signs string) string {
	i := strings.LastIndexAny(stretch, signs)
	if i < 0 {
		return stretch
	}
	_, w := utf8.DecodeRuneInString(stretch[i:])
	return stretch[i+w:]
}

// nextWordIn returns the word at or after i, as nextWord does, and how many brackets open in front of it, less those that close there.
func nextWordIn(text string, i, to int) (w word, opened int) {
	w = nextWord(text, i, to)
	gap := text[i:min(w.start, to)]
	if len(gap) == 0 || gap == " " {
		return w, 0
	}
	return w, strings.Count(gap, "(") - strings.Count(gap, ")")
}

// words returns the words of a sentence. Several readers look through the same few: each is cut once, and the list is good until another sentence
// is asked for, which may be cut in the same memory.
func (r *reader) words(s *sentence) []word {
	c := &r.cut[uint32(s.start)*0x9E3779B1>>(32-cutBits)]
	if c.start != s.start || c.end != s.end {
		words, text := c.words[:0], r.text
		for i := s.start; i < s.end; {
			if start, end, closes := plainWord(text, i, s.end); end > start {
				words = append(words, word{start, end, text[start:end], closes})
				i = end
				continue
			}
			w := nextWordOf(text, i, s.end)
			if w.start >= s.end {
				break
			}
			words = append(words, w)
			i = max(w.end, i+1)
		}
		c.start, c.end, c.words = s.start, s.end, words
	}
	return c.words
}

// cutBits is how many bits of the hash of a sentence's start tell where its words are kept.
const cutBits = 4

// cutWords are the words of a sentence.
type cutWords struct {
	start, end int
	words      []word
}

// isAnoTeleia reports whether the Greek semicolon stands at i; the same dot inside a word is Catalan.
func isAnoTeleia(text string, i int) bool {
	return i+2 < len(text) && (text[i:i+2] == "\u00b7" || text[i:i+2] == "\u0387") && text[i+2] == ' '
}

// wordBefore returns the word that stands right before a place, in lower case.
func wordBefore(text string, from, at int) string {
	word, _ := placedBefore(text, from, at)
	return word
}

// placedBefore returns the word that stands right before a place, in lower case, and where it begins.
func placedBefore(text string, from, at int) (word string, start int) {
	from = max(from, at-24)
	before := trimGap(text[from:at])
	word = behindLast(before, " \u00a0'’")
	return strings.ToLower(word), from + len(before) - len(word)
}
