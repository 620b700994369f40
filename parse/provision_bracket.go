package parse

import (
	"github.com/gdprgo/gdpr/legalbasis"
)

// bracket reads (1), (a), (ii), (b – e), (anciennement 32.II) at c.
func (s *citing) bracket(c cursor, sp sep) bool {
	if s.oneDigit(c, sp) {
		return true
	}
	in := s.move(c, s.spaces(c.pos+1))
	if t := s.beside(in.pos); t.has(listWord) && s.listValue(t) == listFormerly {
		end := s.closingBracket(int(t.end), 40)
		if end > 0 {
			s.c = s.move(in, end)
		}
		return end > 0
	}
	if t := s.beside(in.pos); t.has(paragraphWord) && t.len() > 2 && s.depth == articleDepth && s.unit == articleUnit { // (apartados 2, 3 y 4)
		if n := s.token(s.move(in, s.behindLabel(int(t.end)))); n.has(digits) && s.hasParagraph(s.last(), int(n.value)) && s.word(in, spaced, t) {
			return true
		}
	}
	if t := s.token(in); t.has(digits) && s.byteAt(int(t.end)) >= 'A' && s.byteAt(int(t.end)) <= 'Z' && s.byteAt(int(t.end)+1) == ')' { // Article 3(2A): a paragraph put in later
		s.closeAt(s.move(in, int(t.end)+2))
		s.label = noDepth
		return true
	}
	saved := *s
	mark := len(s.pins)
	first := s.pins[mark-1]
	start := c.pos
	for k := 0; ; k++ {
		in = s.move(in, s.spaces(in.pos))
		var ok bool
		if in, ok = s.inner(in, sp, start); !ok {
			break
		}
		end := s.spaces(in.pos)
		if s.byteAt(end) == ')' {
			s.closeAt(s.move(in, end+1))
			s.bare = false
			return true
		}
		if b := s.byteAt(end); b == '(' && k == 0 { // 5(1(c)
			s.closeAt(s.move(in, end))
			return true
		}
		next, inSep := s.gap(in)
		if inSep < comma || inSep > ranged || k > 30 {
			if k == 0 && s.depth == paragraphDepth && inSep != broken && s.unit == articleUnit && sp == adjacent && !isDigit(s.byteAt(next.pos)) { // 9(2 of the GDPR
				s.closeAt(in)
				return true
			}
			break
		}
		in, sp, start = next, inSep, next.pos
	}
	pins := s.pins[:mark]
	pins[mark-1] = first
	*s = saved
	s.pins = pins
	return s.remark(c)
}

// oneDigit reads (1), as most brackets are.
func (s *citing) oneDigit(c cursor, sp sep) bool {
	n := s.byteAt(c.pos+1) - '0'
	if n < 1 || n > 9 || s.byteAt(c.pos+2) != ')' || s.unit == recitalUnit {
		return false
	}
	s.add(paragraphDepth, int(n), sp, c.pos, c.pos+2)
	s.closeAt(s.move(c, c.pos+3))
	s.bare = false
	return true
}

// remark skips a bracket of words between members of a list, "Articles 15 (right of access), 17 (erasure) and 21".
func (s *citing) remark(c cursor) bool {
	if byteClass[s.byteAt(c.pos+1)] != bLetter {
		return false
	}
	end := s.closingBracket(c.pos+1, 60)
	if end == 0 {
		return false
	}
	behind := s.move(c, end)
	next, sp := s.gap(behind)
	if sp != comma && sp != listed || !isDigit(s.byteAt(next.pos)) && !s.token(next).has(articleWord) {
		return false
	}
	if t := s.token(next); t.has(digits) && (t.len() > 2 || !s.listGoesOn(next, sp, t)) {
		return false
	}
	s.c, s.label = behind, noDepth
	return true
}

// closingBracket returns the offset behind the bracket that closes within so many bytes of words from pos; 0 where none does.
func (s *citing) closingBracket(pos, within int) int {
	for end := pos; end < min(s.to, pos+within); end++ {
		switch s.text[end] {
		case ')':
			return end + 1
		case '(', '\n':
			return 0
		}
	}
	return 0
}

// closeAt moves on to c, which ends the last pin.
func (s *citing) closeAt(c cursor) {
	s.last().end = c.pos
	s.c = c
}

// inner reads one value inside brackets.
func (s *citing) inner(c cursor, sp sep, start int) (cursor, bool) {
	if t := s.token(c); t.has(digits) {
		if t.len() > 3 || t.value == 0 || s.unit == recitalUnit {
			return c, false
		}
		c = s.move(c, int(t.end))
		s.add(paragraphDepth, int(t.value), sp, start, c.pos)
		return c, true
	}
	n, end := s.letter(c.pos)
	if n > 0 && !(s.depth == pointDepth && sp <= spaced && s.subpoints(n, c.pos)) {
		s.add(pointDepth, int(n), sp, start, end)
		return s.move(c, end), true
	}
	if v, end := s.roman(c.pos); v > 0 && s.last().point > 0 {
		s.add(subpointDepth, int(v), sp, start, end)
		return s.move(c, end), true
	}
	return c, false
}

// subpoints reports whether the letter at pos, behind a point, numbers an item under it: (a)(i) unless the GDPR counts the
// letter among the points, as in 9(2)(h)(i).
func (s *citing) subpoints(n uint8, pos int) bool {
	if v, _ := s.roman(pos); v == 0 {
		return false
	}
	p := *s.last()
	if n == p.point+1 {
		return false
	}
	p.point, p.subpoint = n, 0
	return p.beyondNumbers || p.unit != articleUnit || !s.provisionOf(&p, legalbasis.GDPR).Exists()
}
