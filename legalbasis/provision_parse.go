package legalbasis

import (
	"slices"
	"strings"

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
	k := slices.IndexFunc(kindText[:], func(w string) bool { return strings.HasPrefix(r.s, w+" ") })
	if k < 0 {
		return p, `want "Article", "Section" or "Recital" first, as in "Article 6(1)(f) GDPR"`
	}
	p.kind = kind(k)
	r.i = len(kindText[k]) + 1
	start := r.i
	n, digits := r.number(4)
	if digits > 0 && (r.at('(') || r.at(' ')) && n > 0 {
		p.article = uint16(n)
	} else {
		// A number of the act's own kind runs up to the paragraph or to the act's name.
		r.i = start
		rest := r.s[start:]
		end := strings.IndexByte(rest, '(')
		if end < 0 {
			end = strings.LastIndexByte(rest, ' ')
		}
		if strings.HasPrefix(rest, "L. ") || strings.HasPrefix(rest, "R. ") {
			if e := strings.IndexAny(rest[3:], " ("); e >= 0 {
				end = e + 3
			}
		} else if e := strings.IndexAny(rest, " ("); e >= 0 {
			end = e
		}
		if end <= 0 || p.kind == recital || !isNumber(rest[:end]) {
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
	if strings.TrimSpace(act) != act || strings.ContainsAny(act, "\n\t") {
		return p, "want the act's short name without spaces around it"
	}
	p.act = internAct(act)
	return p, ""
}

// isNumber accepts what national acts print for a number: letters, digits, full stops, hyphens and spaces, one
// digit at least.
func isNumber(s string) bool {
	return strings.ContainsAny(s, "0123456789") && !strings.ContainsFunc(s, func(c rune) bool {
		return !(c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || strings.ContainsRune(" .-/*ñ", c))
	})
}

// parts reads what follows the number: (1), second subparagraph, (f), (ii).
func (r *provisionReader) parts(p *Provision) string {
	if n, ok := r.bracketNumber(); ok {
		p.paragraph = uint16(n)
	}
	for i, w := range ordinals[1:] {
		if text := " " + w + " subparagraph"; strings.HasPrefix(r.s[r.i:], text) {
			p.subparagraph = uint8(i + 1)
			r.i += len(text)
			if strings.HasPrefix(r.s[r.i:], " (") {
				r.i++
			}
			break
		}
	}
	if rest := r.s[r.i:]; len(rest) >= 3 && rest[0] == '(' && rest[2] == ')' {
		n, ok := letterNumber(rest[1:2])
		if !ok {
			return "want a point as one small letter in brackets"
		}
		p.point = n
		r.i += 3
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

// internAct keeps the acts everybody cites from holding the input alive.
func internAct(s string) Act {
	switch s {
	case string(GDPR):
		return GDPR
	case string(UKGDPR):
		return UKGDPR
	}
	return Act(strings.Clone(s))
}
