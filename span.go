package gdpr

import (
	"strings"
	"unicode/utf8"
)

// Span is a half-open range of byte offsets [Start, End) into the caller's own text.
//
// The text a span points into is never cleaned or normalised first: text[s.Start:s.End] is what
// stood there. The zero Span means that no place is known.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// IsZero reports whether s is the zero Span, that is, whether no place is known.
func (s Span) IsZero() bool { return s == Span{} }

// Len returns the length of s in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Of returns the part of text that s covers, or "" when s does not lie within text.
func (s Span) Of(text string) string {
	if s.Start < 0 || s.End < s.Start || s.End > len(text) {
		return ""
	}
	return text[s.Start:s.End]
}

// Contains reports whether o lies wholly within s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// LineColumn returns the line and the column, both counted from 1, at which s starts in text.
// The column counts characters (Unicode code points), not bytes. Both are 0 when s starts
// outside the text. It takes time linear in s.Start: call it when a person is to read the place.
func (s Span) LineColumn(text string) (line, column int) {
	if s.Start < 0 || s.Start > len(text) {
		return 0, 0
	}
	before := text[:s.Start]
	line = strings.Count(before, "\n") + 1
	return line, utf8.RuneCountInString(before[strings.LastIndexByte(before, '\n')+1:]) + 1
}
