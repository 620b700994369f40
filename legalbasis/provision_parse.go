package legalbasis

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// ParseProvision reads the text form of a [Provision], such as "Article 6(1)(f) GDPR"; it is strict. Citations as people
// write them are read by package parse. The empty string is the zero Provision. The error is a
// *[gdpr.ParseError]; a provision that is well formed but does not exist is no error ([Provision.Exists]).
func ParseProvision(s string) (Provision, error) {
	if s == "" {
		return Provision{}, nil
	}
	r := provisionReader{s: s}
	p, reason := r.read()
	if reason != "" {
		return Provision{}, gdpr.NewParseError("Provision", s, r.i, reason)
	}
	return p, nil
}

// MustParseProvision is [ParseProvision] for constants in programs and tests; it panics when s cannot be read.
func MustParseProvision(s string) Provision {
	p, err := ParseProvision(s)
	if err != nil {
		panic(err)
	}
	return p
}

type provisionReader struct {
	s string
	i int
}

const maxProvision = 200

func (r *provisionReader) read() (p Provision, reason string) {
	if len(r.s) > maxProvision {
		return p, "is longer than any provision"
	}
	word, _, ok := strings.Cut(r.s, " ")
	k := slices.Index(kindText[:], word)
	if !ok || k < 0 {
		return p, `want "Article", "Section", "Regulation" or "Recital" first, as in "Article 6(1)(f) GDPR"`
	}
	p.kind = kind(k)
	r.i = len(word) + 1
	start := r.i
	n, digits := r.number(4)
	if digits > 0 && (r.at('(') || r.at(' ')) && n > 0 && numberEnd(r.s[start:]) == digits {
		p.article = uint16(n)
	} else {
		// A number of the act's own kind runs up to the paragraph or to the act's name.
		r.i = start
		rest := r.s[start:]
		end := numberEnd(rest)
		if end == len(rest) || p.kind == recital || !isNumber(rest[:end]) {
			return p, "want a number from 1 to 9999, or the number as the act prints it"
		}
		p.number = strings.Clone(rest[:end])
		r.i += end
	}
	if reason = r.parts(&p); reason != "" {
		return p, reason
	}
	if !r.at(' ') || r.i+1 == len(r.s) {
		return p, `want a space and the act at the end, as in "Article 6(1)(f) GDPR"`
	}
	act := r.s[r.i+1:]
	if !isActName(act) {
		return p, "want the act's short name behind one space: letters first, and no part of a pinpoint in it"
	}
	p.act = internAct(act)
	return p, ""
}

// isActName keeps a part of a pinpoint in the wrong place from passing for the name of an act.
func isActName(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLetter(first) || strings.TrimSpace(s) != s {
		return false
	}
	if slices.Contains(latinSuffixes[:], s[:wordLength(s)]) { // "Article 61 bis LIL" is read as a number and an act
		return false
	}
	for i := range len(s) {
		switch s[i] {
		case '\n', '\r', '\t', 0:
			return false
		case 's':
			if strings.HasPrefix(s[i:], "subparagraph") {
				return false
			}
		}
	}
	return true
}

// latinSuffixes are the words by which acts of the Romance languages number articles put in later.
var latinSuffixes = [...]string{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "nonies", "decies"}

// numberEnd returns where the number at the start of s ends. It may hold a space after the letter of a codified
// article (L. 34-5) and before a Latin suffix (61 bis).
func numberEnd(s string) int {
	start := 0
	if len(s) > 3 && s[1] == '.' && s[2] == ' ' && (s[0] == 'L' || s[0] == 'R' || s[0] == 'D') {
		start = 3
	}
	end := start + wordLength(s[start:])
	if end == len(s) || s[end] != ' ' {
		return end
	}
	word := s[end+1:]
	word = word[:wordLength(word)]
	if slices.Contains(latinSuffixes[:], word) {
		end += 1 + len(word)
	}
	return end
}

// wordLength returns how long s is up to a space or a bracket.
func wordLength(s string) int {
	for i := range len(s) {
		if s[i] == ' ' || s[i] == '(' {
			return i
		}
	}
	return len(s)
}

// isNumber accepts what national acts print for a number: letters, digits, full stops, hyphens and spaces, one
// digit other than 0 at least.
func isNumber(s string) bool {
	counts := false
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '1' && c <= '9':
			counts = true
		case c == '0' && i > 0, c >= 'a' && c <= 'z', c >= 'A' && c <= 'Z', strings.IndexByte(" .-/:*", c) >= 0:
		default:
			return false
		}
	}
	return counts
}

// parts reads what follows the number: (1), second subparagraph, (f), (ii).
func (r *provisionReader) parts(p *Provision) string {
	if n, ok := r.bracketNumber(); ok {
		p.paragraph = uint16(n)
	}
	if i := r.subparagraph(); i > 0 {
		p.subparagraph = uint8(i)
		if strings.HasPrefix(r.s[r.i:], " (") {
			r.i++
		} else if r.at('(') {
			return "want a space between the subparagraph and the point"
		}
	}
	if r.at('(') {
		letter, _, closed := strings.Cut(r.s[r.i+1:], ")")
		n, ok := letterNumber(letter)
		if !closed || !ok || n == 0 || n > numeric && p.paragraph == 0 {
			return "want a point as one small letter in brackets"
		}
		p.point = n
		r.i += len(letter) + 2
	}
	if p.point == 0 || !r.at('(') {
		return ""
	}
	for i, w := range romans[1:] {
		if strings.HasPrefix(r.s[r.i:], "("+w+")") {
			p.subpoint = uint8(i + 1)
			r.i += len(w) + 2
			return ""
		}
	}
	return "want a sub-point in small Roman numerals"
}

// subparagraph reads " second subparagraph"; 0 where none is stated.
func (r *provisionReader) subparagraph() int {
	if !r.at(' ') {
		return 0
	}
	const unit = "subparagraph"
	word, rest, _ := strings.Cut(r.s[r.i+1:], " ")
	if !strings.HasPrefix(rest, unit) {
		return 0
	}
	i := slices.Index(ordinals[:], word)
	if i > 0 {
		r.i += len(" ") + len(word) + len(" ") + len(unit)
	}
	return i
}

func (r *provisionReader) at(c byte) bool { return r.i < len(r.s) && r.s[r.i] == c }

func (r *provisionReader) number(most int) (n, digits int) {
	start := r.i
	for r.i < len(r.s) && r.i-start <= most && r.s[r.i] >= '0' && r.s[r.i] <= '9' {
		n = 10*n + int(r.s[r.i]-'0')
		r.i++
	}
	if digits = r.i - start; digits > most || digits > 0 && r.s[start] == '0' {
		return 0, 0
	}
	return n, digits
}

func (r *provisionReader) bracketNumber() (int, bool) {
	start := r.i
	if r.at('(') {
		r.i++
		if n, digits := r.number(3); digits > 0 && r.at(')') {
			r.i++
			return n, true
		}
	}
	r.i = start
	return 0, false
}

// internAct keeps the listed acts from holding the input alive.
func internAct(s string) Act {
	if s == string(GDPR) {
		return GDPR
	}
	if r := Act(s).row(); r != nil {
		return r.act
	}
	return Act(strings.Clone(s))
}
