package decision

import (
	"fmt"
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// The sets that the law closes are small integers with words as text. A number beyond the last word has no text form,
// and is not written as one of the words.

// wordOf returns the word of member n of the set named typ, "Body(9)" for a number that is none of its members.
func wordOf(typ string, words []string, n uint8) string {
	if int(n) < len(words) {
		return words[n]
	}
	return fmt.Sprintf("%s(%d)", typ, n)
}

// marshalWord returns the text of member n of the set named typ.
func marshalWord(typ string, words []string, n uint8) ([]byte, error) {
	if int(n) >= len(words) {
		return nil, &gdpr.RangeError{Type: typ, Value: wordOf(typ, words, n), Reason: "is not " + oneOf(words)}
	}
	return []byte(words[n]), nil
}

// parseWord returns the number of the member whose text is given; the empty text is the first.
func parseWord(typ string, words []string, text []byte) (uint8, error) {
	if len(text) == 0 {
		return 0, nil
	}
	if i := slices.Index(words, string(text)); i >= 0 {
		return uint8(i), nil
	}
	return 0, gdpr.NewParseError(typ, string(text), 0, "want "+oneOf(words))
}

// oneOf lists words for a message: "a, b or c".
func oneOf(words []string) string {
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " or " + words[last]
}
