package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// cleanCell makes one line of text out of a cell: odd spaces become spaces, runs of them one; marks that nobody sees (soft hyphens,
// zero-width spaces) go. Line ends stay where lines is set, one each.
func cleanCell(s string, lines bool) string {
	if isClean(s) {
		return s
	}
	var b strings.Builder
	b.Grow(len(s))
	space, line := false, false
	for _, c := range s {
		switch {
		case c == '\n' || c == '\u2028' || c == '\u2029':
			line, space = true, true
		case c == '\u00ad' || c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\ufeff':
		case unicode.IsSpace(c) || unicode.IsControl(c):
			space = true
		default:
			if space && b.Len() > 0 {
				if line && lines {
					b.WriteByte('\n')
				} else {
					b.WriteByte(' ')
				}
			}
			space, line = false, false
			b.WriteRune(c)
		}
	}
	return b.String()
}

func isClean(s string) bool {
	last := byte(' ')
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c < ' ' || c >= 0x7f || c == ' ' && last == ' ' {
			return false
		}
		last = c
	}
	return last != ' ' || s == ""
}

// repairMojibake reads text again that was written in UTF-8 and read as Windows-1252: "EspaÃ±a" for "España". Only pairs and triples that
// mean a letter, a space, a quotation mark, a dash or the euro sign count, and that no language writes.
func repairMojibake(s string) (repaired string, ok bool) {
	if isASCII(s) || !strings.ContainsAny(s, "ÃÂâÄÅ") {
		return s, false
	}
	var b strings.Builder
	for i := 0; i < len(s); {
		c, size := utf8.DecodeRuneInString(s[i:])
		if r, n := mojibakeAt(s[i:], c); n > 0 {
			b.WriteRune(r)
			i += n
			ok = true
			continue
		}
		b.WriteString(s[i : i+size])
		i += size
	}
	return b.String(), ok
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// mojibakeAt returns the letter that the characters at the beginning of s are the misread bytes of, and their length.
func mojibakeAt(s string, first rune) (r rune, n int) {
	want := 0
	switch first {
	case 'Ã', 'Â', 'Ä', 'Å':
		want = 2
	case 'â':
		want = 3
	default:
		return 0, 0
	}
	var raw [3]byte
	for i := range want {
		c, size := utf8.DecodeRuneInString(s[n:])
		x, ok := windows1252(c)
		if !ok || i > 0 && x < 0x80 {
			return 0, 0
		}
		// Quotation marks behind a capital are quotation marks: "…Ä»".
		if i > 0 && (first == 'Ä' || first == 'Å') && strings.ContainsRune("«»“”„‘’‹›", c) {
			return 0, 0
		}
		raw[i] = x
		n += size
	}
	r, size := utf8.DecodeRune(raw[:want])
	if size != want || r == utf8.RuneError || want == 3 && (r < 0x2000 || r > 0x2122) {
		return 0, 0
	}
	return r, n
}

// windows1252 returns the byte that stands for c in Windows-1252, and in Latin-1 for the control characters.
func windows1252(c rune) (byte, bool) {
	if c <= 0xff {
		return byte(c), true
	}
	for i, x := range high1252 {
		if x == c {
			return byte(0x80 + i), true
		}
	}
	return 0, false
}

// high1252 holds the characters 0x80 to 0x9f of Windows-1252; 0 where it has none.
var high1252 = [32]rune{'€', 0, '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', 0, 'Ž', 0,
	0, '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', 0, 'ž', 'Ÿ'}

// undouble takes out a word that stands twice in a row, as in "Art. Art. 5" and "n/a n/a", and a whole that is said twice. It is for codes and
// sums, not for names.
func undouble(s string) (string, bool) {
	words := strings.Split(s, " ")
	kept := words[:0]
	for _, w := range words {
		if len(kept) > 0 && strings.EqualFold(kept[len(kept)-1], w) && !isNumeric(w) {
			continue
		}
		kept = append(kept, w)
	}
	if len(kept) == len(words) {
		return s, false
	}
	return strings.Join(kept, " "), true
}

// isNumeric reports whether a word has no letters: the groups of "1 000 000" may well repeat, as may "(1)".
func isNumeric(w string) bool { return !strings.ContainsFunc(w, unicode.IsLetter) }

// absentWords are what the sets write where they have nothing to say.
var absentWords = [...]string{"", "n/a", "na", "n.a.", "n.a", "-", "--", "—", "–", "?", "/", "none given", "not available", "not applicable", "not stated",
	"null", "nan", "undefined", "tbd", "#n/a"}

// isAbsent reports whether a cell says that there is nothing to say. "Unknown" and "None" are more than that for a fine, and
// are left to the column.
func isAbsent(s string) bool {
	if len(s) > 16 {
		return false
	}
	if s != "" && s[0]|0x20 >= 'a' && s[0]|0x20 <= 'z' && strings.IndexByte("ntu", s[0]|0x20) < 0 {
		return false // no such word begins so
	}
	for _, w := range absentWords {
		if strings.EqualFold(w, s) {
			return true
		}
	}
	return false
}

// isUnknown reports whether a cell says no more than that its value is not known.
func isUnknown(s string) bool {
	if len(s) > 16 {
		return false
	}
	switch strings.ToLower(s) {
	case "unknown", "not known", "not disclosed", "undisclosed", "none", "not specified", "unspecified":
		return true
	}
	return isAbsent(s)
}
