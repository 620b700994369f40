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
	closes     byte      // punctuation right behind it, 0 for none
	marks      wordMarks // of the words of a sentence only
}

func (w word) span() gdpr.Span { return gdpr.Span{Start: w.start, End: w.end} }

// What a byte is to nextWord: of ASCII, whether a word may begin with it, whether one ends before it or goes on with it whatever follows,
// whether it is noted as what closes a word, and whether it is passed over before one.
const (
	opensWord = 1 << iota
	shutsWord
	keepsWord
	closesWord
	passedSign // no word begins with it, and it is of ASCII
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
		if t[c]&opensWord == 0 {
			t[c] |= passedSign
		}
	}
	return t
}()

// nextWord returns the word at or after i; its start is to where there is none. Most are of ASCII letters and digits, which are read eight bytes at a time,
// behind signs of ASCII and before a space or another sign that parts words; the others are left to nextWordOf.
func nextWord(text string, i, to int) word {
	for i < to && wordBytes[text[i]]&passedSign != 0 {
		i++
	}
	for end := i; end < to && end+register <= len(text); end += register {
		others := othersThanPlain(load8(text, end))
		if others == 0 {
			continue
		}
		if end += bits.TrailingZeros64(others) / 8; end >= to {
			return word{i, to, text[i:to], 0, 0}
		}
		if end == i {
			break
		}
		if text[end] == ' ' {
			return word{i, end, text[i:end], 0, 0}
		}
		if closes, plain := closesPlain(text, i, end, to); plain {
			return word{i, end, text[i:end], closes, 0}
		}
		break
	}
	return nextWordOf(text, i, to)
}

// closesPlain reports whether a word of ASCII letters and digits ends before the sign at end, which is no space, which parts it from the next, and what closes it.
func closesPlain(text string, start, end, to int) (closes byte, plain bool) {
	switch c := text[end]; {
	case c != ',' && c != '.':
		return c, wordBytes[c]&closesWord != 0
	case end+1 == to, text[end+1] == ' ' && (c == ',' || !isCompanySuffix(text[start:end])):
		return c, true
	}
	return 0, false
}

// othersThanPlain returns a mask with the high bit set of every byte of x that is neither a letter of ASCII nor a digit.
func othersThanPlain(x uint64) uint64 {
	low := x &^ highBits
	small := low | fold8
	noLetter := ^(small + (0x80-'a')*oneBits) | (small + (0x80-'z'-1)*oneBits)
	noDigit := ^(low + (0x80-'0')*oneBits) | (low + (0x80-'9'-1)*oneBits)
	return (noLetter&noDigit | x) & highBits
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
			return word{start, i, strings.TrimRight(text[start:i], "'’"), 0, 0}
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
	return word{start, end, text[start:end], closes, 0}
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
	i := len(stretch)
	for i > 0 && byteClass[stretch[i-1]] == bLetter && stretch[i-1] < utf8.RuneSelf {
		i-- // a letter is no sign
	}
	if i > 0 && stretch[i-1] == ' ' && strings.IndexByte(signs, ' ') >= 0 {
		return stretch[i:]
	}
	i = strings.LastIndexAny(stretch[:i], signs)
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
