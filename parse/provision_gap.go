package parse

import (
	"unicode/utf8"

	"github.com/gdprgo/gdpr/legalbasis"
)

// cursor is a place in the text from which a citation is read on, with the first token that begins there or later.
type cursor struct{ pos, tok int }

// move returns the cursor at pos, which must not lie before c.
func (r *reader) move(c cursor, pos int) cursor {
	c.pos = pos
	for c.tok < len(r.toks) && int(r.toks[c.tok].start) < pos {
		c.tok++
	}
	return c
}

// token returns the token that begins exactly at the cursor; the zero token where none does.
func (r *reader) token(c cursor) token {
	if c.tok < len(r.toks) && int(r.toks[c.tok].start) == c.pos {
		return r.toks[c.tok]
	}
	return token{}
}

// byteAt returns the byte at an offset of the block, 0 beyond it.
func (r *reader) byteAt(pos int) byte {
	if pos < r.to {
		return r.text[pos]
	}
	return 0
}

// sep is what separates two parts of a citation.
type sep uint8

const (
	adjacent sep = iota // nothing
	spaced              // spaces
	dotted              // a full stop without spaces, 5.1
	dashed              // a hyphen without spaces, 5-1
	stopped             // a full stop and spaces, as after an ordinal number
	comma               // a comma or semicolon
	listed              // and, or, &
	ranged              // to, a dash
	broken              // anything else
)

// mayBeSpace says of a byte whether spaces may begin with it, and the marks of emphasis that count as such.
var mayBeSpace = [256]bool{' ': true, '\t': true, '\r': true, '\n': true, '_': true, '*': true, 0xC2: true, 0xE2: true}

// spaces returns the offset of what follows spaces, at most one line break among them, at most 16 bytes long.
func (r *reader) spaces(pos int) int {
	if pos < r.to && mayBeSpace[r.text[pos]] {
		return r.someSpaces(pos)
	}
	return pos
}

func (r *reader) someSpaces(pos int) int {
	if r.text[pos] == ' ' && !mayBeSpace[r.byteAt(pos+1)] {
		return pos + 1
	}
	start, breaks := pos, 0
	for pos < r.to && pos-start < 16 {
		switch c := r.text[pos]; {
		case c == ' ' || c == '\t' || c == '\r' || c == '_' || c == '*':
			pos++
		case c == '\n' && breaks == 0:
			breaks++
			pos++
		case c == 0xC2 && r.byteAt(pos+1) == 0xA0:
			pos += 2
		case c == 0xE2 && (r.byteAt(pos+1) == 0x80 && (r.byteAt(pos+2) >= 0x80 && r.byteAt(pos+2) <= 0x8D || r.byteAt(pos+2) == 0xAF) ||
			r.byteAt(pos+1) == 0x81 && (r.byteAt(pos+2) == 0xA0 || r.byteAt(pos+2) == 0xA3)):
			pos += 3
		default:
			return pos
		}
	}
	return pos
}

// dash returns the width of the hyphen or dash at pos, 0 where there is none, and whether it is a long one.
func (r *reader) dash(pos int) (width int, long bool) {
	switch r.byteAt(pos) {
	case '-':
		return 1, false
	case 0xE2:
		if d := r.byteAt(pos + 2); r.byteAt(pos+1) == 0x80 && d >= 0x90 && d <= 0x95 && pos+3 <= r.to {
			return 3, d >= 0x92
		}
	}
	return 0, false
}

// gap reads the separator at the cursor and returns the cursor behind it.
func (r *reader) gap(c cursor) (cursor, sep) {
	if r.gapAt != c.pos+1 {
		r.gapAt = c.pos + 1
		r.gapTo, r.gapSep = r.readGap(c)
	}
	return r.gapTo, r.gapSep
}

func (r *reader) readGap(c cursor) (cursor, sep) {
	pos := r.spaces(c.pos)
	s := adjacent
	if pos > c.pos {
		s = spaced
	}
	switch b := r.byteAt(pos); b {
	case ',', ';':
		pos, s = r.spaces(pos+1), comma
	case '&', '/', '+':
		if b == '/' && s == adjacent && pos > 0 && r.text[pos-1] == 0xBA && isDigit(r.byteAt(pos+1)) { // artigo 5.º/1
			return r.move(c, pos+1), dotted
		}
		pos, s = r.spaces(pos+1), listed
	case '.':
		if s != adjacent {
			if isDigit(r.byteAt(pos + 1)) { // 30 .1
				return r.move(c, pos+1), dotted
			}
			return c, broken
		}
		p := r.spaces(pos + 1)
		if r.byteAt(p) == ',' && isDigit(r.byteAt(pos-1)) { // točke 1., 2. i 7.
			pos, s = r.spaces(p+1), comma
			break
		}
		if w, _ := r.dash(p); w > 0 { // 12.–15. pants
			return r.move(c, r.spaces(p+w)), ranged
		}
		if p == pos+1 {
			return r.move(c, p), dotted
		}
		if b := r.byteAt(p); b >= 'A' && b <= 'Z' || !r.beside(p).has(listWord|rangeWord) {
			return r.move(c, p), stopped
		}
		pos, s = p, stopped // članci 13. i 14.
	default:
		if w, long := r.dash(pos); w > 0 {
			p := r.spaces(pos + w)
			if s == adjacent && p == pos+w && !long {
				return r.move(c, p), dashed
			}
			return r.move(c, p), ranged
		}
	}
	if r.byteAt(pos) == 't' && r.byteAt(pos+1) == '/' && r.byteAt(pos+2) == 'm' { // Dutch t/m
		return r.move(c, r.spaces(pos+3)), ranged
	}
	return r.listWords(r.move(c, pos), s)
}

// listWords reads the words of a list at the cursor behind what separates two parts, ", and", "and/or", "and in conjunction with", and returns the cursor
// behind them.
func (r *reader) listWords(c cursor, s sep) (cursor, sep) {
	for range 3 {
		t := r.beside(c.pos)
		if t.len() <= 2 && r.pointAt(c.pos) { // the word is a point's letter: "i)", "e)", "a)"
			break
		}
		if t.has(listWord) && r.listValue(t) == listAnd {
			s = listed
		} else if t.has(rangeWord) {
			s = ranged
		} else {
			break
		}
		pos := int(t.end)
		if r.byteAt(pos) == '.' && r.spaces(pos+1) > pos+1 { // jf. stk. 2
			pos++
		}
		pos = r.spaces(pos)
		if b := r.byteAt(pos); s == listed && (b == '/' || b == ',') {
			pos = r.spaces(pos + 1)
		}
		c = r.move(c, pos)
	}
	return c, s
}

// pointAt reports whether a letter and a closing bracket stand at pos.
func (r *reader) pointAt(pos int) bool {
	n, end := r.letter(pos)
	return n > 0 && r.byteAt(end) == ')'
}

func (r *reader) listValue(t token) int {
	v, _ := r.lx.beside.senseOf(t, listWord)
	return v
}

// beside returns the word or phrase of citations that begins at pos.
func (r *reader) beside(pos int) token {
	if pos >= r.to || byteClass[r.text[pos]] != bLetter {
		return token{}
	}
	if r.besideAt == pos+1 {
		return r.besideTok
	}
	r.besideAt = pos + 1
	r.besideTok, _ = r.lx.beside.phraseFrom(r.text[:r.to], pos)
	return r.besideTok
}

// labelAt returns the label, ordinal or list word at the cursor, a number's or sign's token among them.
func (r *reader) labelAt(c cursor) token {
	if t := r.token(c); t.has(digits) || t.has(sectionSign) && r.text[t.start] == 0xC2 {
		return t
	}
	return r.beside(c.pos)
}

// quote returns the offset behind quotation marks at pos.
func (r *reader) quote(pos int) int {
	for range 2 {
		switch c := r.byteAt(pos); {
		case c == '"' || c == '\'':
			pos++
		case c == 0xC2 && (r.byteAt(pos+1) == 0xAB || r.byteAt(pos+1) == 0xBB):
			pos += 2
			pos = r.spaces(pos)
		case c == 0xE2 && r.byteAt(pos+1) == 0x80 && r.byteAt(pos+2) >= 0x98 && r.byteAt(pos+2) <= 0x9F:
			pos += 3
		default:
			return pos
		}
	}
	return pos
}

// letter reads the letter of a point that stands alone at pos: 1 for a; 0 where there is none.
func (r *reader) letter(pos int) (n uint8, end int) {
	c := r.byteAt(pos)
	if c >= utf8.RuneSelf {
		return r.foreignLetter(pos)
	}
	if c|0x20 < 'a' || c|0x20 > 'z' || byteClass[r.byteAt(pos+1)] == bLetter || isDigit(r.byteAt(pos+1)) {
		return 0, pos
	}
	return c | 0x20 - 'a' + 1, pos + 1
}

// foreignLetter reads a letter of the Greek and Bulgarian lists of points.
func (r *reader) foreignLetter(pos int) (n uint8, end int) {
	c := r.byteAt(pos)
	if c < 0xCE || c > 0xD1 {
		return 0, pos
	}
	end = pos
	for end < r.to && byteClass[r.text[end]] == bLetter {
		if end-pos > 6 {
			return 0, pos
		}
		end++
	}
	if l := legalbasis.PointFromLetter(r.lx.pack.lang, r.text[pos:end]); l != "" {
		return l[0] - 'a' + 1, end
	}
	return 0, pos
}

// roman reads a small Roman number of two letters or more, or one of i, v, x, that stands alone at pos.
func (r *reader) roman(pos int) (n uint8, end int) {
	end = pos
	for end-pos < 6 && (r.byteAt(end) == 'i' || r.byteAt(end) == 'v' || r.byteAt(end) == 'x') {
		end++
	}
	if end == pos || byteClass[r.byteAt(end)] == bLetter {
		return 0, pos
	}
	for i, w := range romanNumbers {
		if w == r.text[pos:end] {
			return uint8(i + 1), end
		}
	}
	return 0, pos
}

var romanNumbers = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii", "xviii", "xix", "xx"}
