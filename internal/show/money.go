// Package show prints sums for people: in reasons, memos and examples.
package show

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// Money returns a sum with its thousands in groups and without decimals that are nil: "EUR 120,000,000",
// "EUR 37,939,515.60"; "" for the zero Money.
func Money(m gdpr.Money) string {
	text := m.String()
	code, number, ok := strings.Cut(text, " ")
	if !ok {
		return text
	}
	whole, fraction, _ := strings.Cut(number, ".")
	sign := ""
	if whole[0] == '-' {
		sign, whole = "-", whole[1:]
	}
	var b strings.Builder
	b.WriteString(code + " " + sign)
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if strings.Trim(fraction, "0") != "" {
		b.WriteString("." + fraction)
	}
	return b.String()
}
