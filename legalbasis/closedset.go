package legalbasis

import (
	"iter"

	"github.com/gdprgo/gdpr"
)

// The sets that the law closes are small numbers with words as text; 0 is not stated and has the empty text.

// wordOf returns the text of member n of a closed set, "?" for a number that is none.
func wordOf(words []string, n uint8) string {
	if int(n) >= len(words) {
		return "?"
	}
	return words[n]
}

// marshalWord returns the text of member n of the set named typ.
func marshalWord(typ string, words []string, n uint8) ([]byte, error) {
	if int(n) >= len(words) {
		return nil, &gdpr.RangeError{Type: typ, Value: "?", Reason: "is none of the constants"}
	}
	return []byte(words[n]), nil
}

// parseWord returns the number of the member whose text is s.
func parseWord(typ string, words []string, s, example string) (uint8, error) {
	for i, w := range words {
		if s == w {
			return uint8(i), nil
		}
	}
	return 0, gdpr.NewParseError(typ, s, 0, "want a word such as "+example)
}

// members yields 1 to n.
func members[T ~uint8](n int) iter.Seq[T] {
	return func(yield func(T) bool) {
		for i := 1; i <= n; i++ {
			if !yield(T(i)) {
				return
			}
		}
	}
}

// pointOf returns the number of p's point within the paragraph of the GDPR, or of the same article of the UK GDPR, 0 where p is not one of its points.
func pointOf(p Provision, article, paragraph uint16) uint8 {
	if p.act != GDPR && p.act != UKGDPR || p.kind != 0 || p.article != article || p.paragraph != paragraph || !p.Exists() {
		return 0
	}
	return p.point
}

// pointAt is the n-th point of a paragraph of the GDPR.
func pointAt(article, paragraph uint16, n uint8, last int) Provision {
	if n == 0 || int(n) > last {
		return Provision{}
	}
	return Provision{act: GDPR, article: article, paragraph: paragraph, point: n}
}
