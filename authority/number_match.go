package authority

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// trimNumber cuts what cells put around a number.
func trimNumber(s string) string { return strings.Trim(s, " \t\u00a0;,\"'") }

// beginsWord reports whether no letter or figure, and no sign that would make the place the middle of a number, stands
// before text[at].
func beginsWord(text string, at int) bool {
	if at == 0 {
		return true
	}
	r, n := utf8.DecodeLastRuneInString(text[:at])
	if unicode.IsLetter(r) || unicode.IsDigit(r) {
		return false
	}
	if digit(text[at]) && strings.ContainsRune(".,/-:#_", r) {
		p, _ := utf8.DecodeLastRuneInString(text[:at-n])
		return !unicode.IsDigit(p) && !unicode.IsLetter(p)
	}
	return true
}

// endsWord is the same for the end of a number.
func endsWord(text string, end int) bool {
	if end == len(text) {
		return true
	}
	r, n := utf8.DecodeRuneInString(text[end:])
	if unicode.IsLetter(r) || unicode.IsDigit(r) || r == '_' {
		return false
	}
	if end+n < len(text) && strings.ContainsRune(".,/-:#", r) {
		return !digit(text[end+n])
	}
	return true
}

func digit(c byte) bool { return '0' <= c && c <= '9' }

// matcher runs one pattern over a text. Patterns are written so that no choice has to be taken back: a run of figures is
// taken whole, the first alternative that fits is the one, and what may be absent is taken where it fits. So the time is
// bounded by the length of the pattern and of the number.
type matcher struct {
	text string
	at   int
	out  [80]byte // the number as its authority writes it
	n    int
	mute bool // between tildes: read, not written
	bare bool // pass over what stands between tildes
}

// match reads a number of the shape at text[at], and returns it in its authority's spelling with the offset behind it. A
// bare number comes without the words that the pattern puts between tildes.
func (s *shape) match(text string, at int, bare bool) (string, int, bool) {
	m := matcher{text: text, at: at, bare: bare}
	if !m.run(s.pattern) || !endsWord(text, m.at) {
		return "", at, false
	}
	// The number is mostly a stretch of the text as it stands, at its end.
	if i := m.at - m.n; i >= at && text[i:m.at] == string(m.out[:m.n]) {
		return text[i:m.at], m.at, true
	}
	return string(m.out[:m.n]), m.at, true
}

// run matches a whole pattern.
func (m *matcher) run(p string) bool {
	for p != "" {
		n, ok := m.element(p)
		if !ok {
			return false
		}
		p = p[n:]
	}
	return true
}

// element matches the first element of p and returns the element's length.
func (m *matcher) element(p string) (n int, ok bool) {
	switch p[0] {
	case '~':
		if m.bare {
			return strings.IndexByte(p[1:], '~') + 2, true
		}
		m.mute = !m.mute
		return 1, true
	case '{':
		n = strings.IndexByte(p, '}') + 1
		return n, m.class(p[1 : n-1])
	case '[':
		if strings.HasPrefix(p, "[[]") || strings.HasPrefix(p, "[]]") { // a bracket that may be there; it is not written
			if m.at < len(m.text) && m.text[m.at] == p[1] {
				m.at++
			}
			return 3, true
		}
		n = closing(p, '[', ']')
		if at, out := m.at, m.n; !m.run(p[1 : n-1]) {
			m.at, m.n = at, out
		}
		return n, true
	case '(':
		n = closing(p, '(', ')')
		return n, m.either(p[1 : n-1])
	case '<':
		n = strings.IndexByte(p, '>') + 1
		return n, m.oneOf(p[1 : n-1])
	case ' ':
		m.spaces()
		m.write(" ")
		return 1, true
	}
	r, n := utf8.DecodeRuneInString(p)
	if m.at >= len(m.text) {
		return n, false
	}
	c, k := utf8.DecodeRuneInString(m.text[m.at:])
	if c != r && !(unicode.IsLower(r) && fold(c) == r) && !(r == '\'' && c == '’') {
		return n, false
	}
	m.write(m.text[m.at : m.at+k])
	m.at += k
	return n, true
}

// closing returns the length of the bracketed part that p begins with.
func closing(p string, open, shut byte) int {
	for i, d := 0, 0; i < len(p); i++ {
		switch p[i] {
		case open:
			d++
		case shut:
			if d--; d == 0 {
				return i + 1
			}
		}
	}
	return len(p)
}

// either matches the first of the alternatives in p that fits.
func (m *matcher) either(p string) bool {
	at, out := m.at, m.n
	for {
		end, d := len(p), 0
		for i := 0; i < len(p); i++ {
			switch c := p[i]; {
			case c == '(' || c == '[':
				d++
			case c == ')' || c == ']':
				d--
			case c == '|' && d == 0:
				end = i
			}
			if end == i {
				break
			}
		}
		if m.run(p[:end]) {
			return true
		}
		m.at, m.n = at, out
		if end == len(p) {
			return false
		}
		p = p[end+1:]
	}
}

// oneOf matches one character of a set such as "13-9".
func (m *matcher) oneOf(set string) bool {
	if m.at >= len(m.text) {
		return false
	}
	c := m.text[m.at]
	for i := 0; i < len(set); i++ {
		if i+2 < len(set) && set[i+1] == '-' {
			if set[i] <= c && c <= set[i+2] {
				m.take(1)
				return true
			}
			i += 2
		} else if set[i] == c {
			m.take(1)
			return true
		}
	}
	return false
}

// class matches a named element.
func (m *matcher) class(name string) bool {
	switch name {
	case "-", "/":
		return m.separator(name, true)
	case "--", "//":
		return m.separator(name[:1], false)
	case "no":
		m.numero()
		return true
	case "year":
		if strings.HasPrefix(m.text[m.at:], "20") && m.at+4 <= len(m.text) && digit(m.text[m.at+2]) && digit(m.text[m.at+3]) {
			m.take(4)
			return true
		}
		return false
	case "w":
		return m.runOf('w', 2, 20)
	case "D":
		return m.runOf('D', 1, 20)
	}
	kind := byte('0')
	if !digit(name[0]) {
		kind, name = name[0], name[1:]
	}
	lo, hi := 0, 0
	for i := 0; i < len(name); i++ {
		if name[i] == '-' {
			lo, hi = hi, 0
			continue
		}
		hi = hi*10 + int(name[i]-'0')
	}
	if lo == 0 {
		lo = hi
	}
	return m.runOf(kind, lo, hi)
}

// runOf matches lo to hi characters of a kind, as many as there are.
func (m *matcher) runOf(kind byte, lo, hi int) bool {
	n := 0
	for n < hi && m.at+n < len(m.text) && isOf(kind, m.text[m.at+n]) {
		n++
	}
	if kind == 'E' { // a full stop that ends the sentence is not part of an ECLI
		for n > 0 && m.text[m.at+n-1] == '.' {
			n--
		}
	}
	if n < lo {
		return false
	}
	if kind == 'L' {
		m.write(strings.ToUpper(m.text[m.at : m.at+n]))
		m.at += n
		return true
	}
	m.take(n)
	return true
}

func isOf(kind, c byte) bool {
	upper, lower := 'A' <= c && c <= 'Z', 'a' <= c && c <= 'z'
	switch kind {
	case '0':
		return digit(c)
	case 'A':
		return upper
	case 'X', 'C':
		return upper || digit(c)
	case 'L':
		return upper || lower
	case 'N':
		return upper || lower || digit(c)
	case 'E':
		return upper || lower || digit(c) || c == '.'
	case 'w':
		return lower
	case 'D':
		return digit(c) || c == '_'
	}
	return false
}

// separator matches a hyphen, dash, slash, underscore or single space, or, where it may, nothing before a figure; it
// writes sep.
func (m *matcher) separator(sep string, orNothing bool) bool {
	if m.at >= len(m.text) {
		return false
	}
	r, n := utf8.DecodeRuneInString(m.text[m.at:])
	switch r {
	case '-', '/', '_', ' ', '\u00a0', '\u202f', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212':
		m.at += n
	default:
		if !orNothing || !digit(m.text[m.at]) {
			return false
		}
	}
	m.write(sep)
	return true
}

// numero matches "n°", "no.", "nr." and the like with the spaces after it, or nothing, and writes "n° ".
func (m *matcher) numero() {
	rest := m.text[m.at:]
	for _, w := range [...]string{"n.º", "n.°", "n°", "nº", "n˚", "no.", "nr.", "no", "nr", "n.", "N°", "Nº", "No.", "Nr.", "nn.", "n"} {
		if !strings.HasPrefix(rest, w) {
			continue
		}
		at := m.at
		m.at += len(w)
		m.spaces()
		if m.at < len(m.text) && (digit(m.text[m.at]) || m.text[m.at] == '[') {
			m.write("n° ")
			return
		}
		m.at = at
	}
}

// spaces passes over spaces, at most four.
func (m *matcher) spaces() {
	for range 4 {
		r, n := utf8.DecodeRuneInString(m.text[m.at:])
		if r != ' ' && r != '\u00a0' && r != '\u202f' && r != '\u2009' {
			return
		}
		m.at += n
	}
}

func (m *matcher) take(n int) {
	m.write(m.text[m.at : m.at+n])
	m.at += n
}

func (m *matcher) write(s string) {
	if !m.mute {
		m.n += copy(m.out[m.n:], s)
	}
}
