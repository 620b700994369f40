package parse

import (
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Where sentences begin and end.

// maxSentence bounds how far a sentence is looked for on either side, so that a text without full stops costs no more.
const maxSentence = 1500

// sentenceEnds walks over the places of a text at which a sentence may end, from left to right.
type sentenceEnds struct {
	stops []int32 // those ahead
	after int     // where the last sentence ended that a stop behind us ends
	ended int     // behind the stop that ended the last one asked for
}

// endsFrom returns the places at which a sentence may end from at on.
func (r *reader) endsFrom(at int) sentenceEnds {
	k, _ := slices.BinarySearch(r.stops, int32(max(at, 0)))
	return sentenceEnds{stops: r.stops[k:]}
}

// sentenceStart returns where the sentence that covers a place of a text begins, outside of a reading.
func sentenceStart(text string, at int) int {
	ends := sentenceEnds{stops: stopsIn(text, at-maxSentence, at)}
	return ends.startOf(text, at, 0)
}

// sentenceEnd returns where it ends.
func sentenceEnd(text string, at int) int {
	ends := sentenceEnds{stops: stopsIn(text, at, at+maxSentence)}
	return ends.endOf(text, at)
}

// stopsIn lists the places of text[from:to] at which a sentence may end.
func stopsIn(text string, from, to int) (stops []int32) {
	for i := max(from, 0); i < min(to, len(text)); i++ {
		if byteClass[text[i]] == bStop && !again(text, i) {
			stops = append(stops, int32(i))
		}
	}
	return stops
}

// startOf returns where the sentence that covers at begins, not before least.
func (e *sentenceEnds) startOf(text string, at, least int) int {
	for len(e.stops) > 0 && int(e.stops[0]) < at {
		if i := int(e.stops[0]); text[i] == '\n' || i+1 == e.ended || endsSentence(text, i) {
			e.after = i + 1
		}
		e.stops = e.stops[1:]
	}
	i := max(least, e.after, at-maxSentence)
	for i < at && (text[i] == ' ' || text[i] == '\n' || text[i] == '\t') {
		i++
	}
	for i < at && !utf8.RuneStart(text[i]) {
		i++
	}
	return i
}

// endOf returns the end of the sentence that covers at, its full stop included.
func (e *sentenceEnds) endOf(text string, at int) int {
	most := min(len(text), at+maxSentence)
	for ; len(e.stops) > 0 && int(e.stops[0]) < most; e.stops = e.stops[1:] {
		switch i := int(e.stops[0]); {
		case i < at:
		case text[i] == '\n':
			return i
		case endsSentence(text, i):
			e.ended = i + 1
			return i + 1
		}
	}
	for most < len(text) && !utf8.RuneStart(text[most]) {
		most++
	}
	return most
}

// endsSentence reports whether the byte at i is a full stop or another sign that ends a sentence. A full stop does not after a short
// word or an abbreviation ("no.", "S.L.", "Inc."), between digits, or before a small letter.
func endsSentence(text string, i int) bool {
	switch text[i] {
	case '!', '?':
		return true
	case '.':
	default:
		return false
	}
	next := i + 1
	if next == len(text) {
		return true
	}
	for next < len(text) && (text[next] == '"' || text[next] == ')' || text[next] == '\'') {
		next++
	}
	if next < len(text) && text[next] != ' ' && text[next] != '\n' && text[next] != '[' {
		// "constituée.La société" and "1.5": glued sentences begin with a capital after a small letter
		return i > 0 && isLower(text, i) && unicode.IsUpper(runeAt(text, next)) && wordLength(text, i) > 3 || gluedToForm(text, i)
	}
	for next < len(text) && (text[next] == ' ' || text[next] == '"' || text[next] == '(' || text[next] == '[') {
		next++
	}
	if next < len(text) && unicode.IsLower(runeAt(text, next)) {
		return false
	}
	return !isAbbreviation(text, i) || byteClass[text[i-1]] == bLetter && wordLength(text, i) <= 6 && startsSentence(text, next)
}

// startsSentence reports whether the word at i is a small word with a capital, such as "The" or "Elle", or one of those that decisions are told in,
// such as "Domstolen", with a small letter behind it: after an abbreviation that may end a name ("S.A.", "Inc.") it begins a sentence.
func startsSentence(text string, i int) bool {
	end := wordEnd(text, i)
	if end-i < 1 || end >= len(text) || !unicode.IsUpper(runeAt(text, i)) {
		return false
	}
	if rest, elided := strings.CutPrefix(text[end:], "'"); elided || strings.HasPrefix(text[end:], "’") {
		return end-i == 1 && unicode.IsUpper(runeAt(strings.TrimPrefix(rest, "’"), 0)) // "S.r.l. L'Antitrust ha"
	}
	if text[end] != ' ' {
		return false
	}
	if end-i <= 12 && theFunctionWords().packsOf(text, i, end) != 0 {
		return true
	}
	return end-i > 2 && end-i <= maxWord && unicode.IsLower(runeAt(text, end+1)) && vocabulary()[strings.ToLower(text[i:end])] != 0
}

// isLower reports whether the character that ends at i is a small letter.
func isLower(text string, i int) bool { return unicode.IsLower(runeBefore(text, i)) }

// wordLength returns the length in bytes of the word that ends at i.
func wordLength(text string, i int) int {
	n := 0
	if i >= register { // the letters of ASCII are counted in one go
		n = bits.LeadingZeros64(wordStop(load8(text, i-register)&^highBits)|load8(text, i-register)&highBits) / 8
	}
	for i-n > 0 && byteClass[text[i-n-1]] == bLetter {
		n++
	}
	return n
}

// reachOpening is how long, in bytes, the opening of a sentence may be that ends with a year.
const reachOpening = 24

// shortForms are all words that a full stop may belong to.
var shortForms = sync.OnceValue(func() wordSet {
	return theCompanySuffixes().with(namesOfAll().years, namesOfAll().abbreviations)
})

// isAbbreviation reports whether the full stop at i belongs to the word before it.
func isAbbreviation(text string, i int) bool {
	n := wordLength(text, i)
	switch {
	case n == 0:
		return i > 0 && text[i-1] >= '0' && text[i-1] <= '9' && i+2 < len(text) && text[i+1] == ' ' && text[i+2] >= '0' && text[i+2] <= '9'
	case n == 1:
		// "S.L." ends a sentence when nothing but a capital follows; it is taken for a name, which costs less than a cut name.
		return true
	case n > 6:
		return false
	}
	word := text[i-n : i]
	if !shortForms().may(word) {
		return false // as most
	}
	names := namesOfAll()
	if names.years.exact(word) && i > n+1 && isDigit(text[i-n-2]) { // "През 2023 г. КЗЛД наложи": the year that a sentence opens with
		before := text[max(0, i-reachOpening) : i-n]
		return i <= reachOpening || strings.Contains(before, "\n") || strings.Contains(before, ". ")
	}
	return names.abbreviations.has(word) || text[i-n] != 's' && isCompanySuffix(word) && !icelandicForms.exact(word)
}
