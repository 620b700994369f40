package parse

import (
	"github.com/gdprgo/gdpr/legalbasis"
)

// digits reads a number at c: a paragraph joined by a point or hyphen, a labelled number, or the next of a list.
func (s *citing) digits(c cursor, sp sep) bool {
	t := s.token(c)
	if t.len() > 4 || t.value == 0 || t.len() == 0 {
		return false
	}
	if s.pending == noDepth && (s.lx.pack.citations.numberFirst || s.ordinalMark(int(t.end)) > int(t.end) || s.beside(s.spaces(int(t.end))).has(subparagraphWord)) && sp != dotted && sp != dashed {
		if d, _, _ := s.labelAhead(c); d != noDepth {
			if d == articleDepth {
				return s.nextArticle(c, sp, d)
			}
			if sp >= comma && s.leads(s.labelEnd, d) {
				return false
			}
			if d == paragraphDepth && s.last().paragraph > 0 && sp <= comma && !s.lx.pack.citations.numberFirst { // nr. 1 2. ledd
				d = subparagraphDepth
			}
			s.pending = d
		}
	}
	if s.pending != noDepth && s.pending != articleDepth {
		d := s.pending
		end := s.ordinalMark(int(t.end))
		s.labelled(d, int(t.value), sp, c.pos, end)
		s.c = s.move(c, end)
		return true
	}
	switch sp {
	case dotted, dashed:
		return s.joined(c, sp, t)
	case adjacent, stopped:
		return false
	case spaced:
		if s.byteAt(int(t.end)) == ')' && s.depth == articleDepth && t.len() <= 2 && s.unit == articleUnit { // Art. 5 1) a)
			s.add(paragraphDepth, int(t.value), sp, c.pos, int(t.end)+1)
			s.c = s.move(c, int(t.end)+1)
			return true
		}
		return false
	}
	if s.byteAt(int(t.end)) == 0xC2 && s.byteAt(int(t.end)+1) == 0xB0 { // § 1, 5°; article 4, 7°
		definition := s.last().article == 4 && s.unit == articleUnit
		if s.depth == articleDepth && !definition && s.lx.pack.citations.roman == romanLeftOut { // article 6/2°
			s.left = true
		}
		if s.depth >= paragraphDepth || s.left || definition {
			s.labelled(pointDepth, int(t.value), sp, c.pos, int(t.end)+2)
			s.c = s.move(c, int(t.end)+2)
			return true
		}
	}
	if s.byteAt(int(t.end)) == ')' && s.depth == articleDepth && !s.many && sp == comma && s.unit == articleUnit && s.last().article == 4 && s.hasParagraph(s.last(), int(t.value)) { // art. 4.º, 11)
		s.add(paragraphDepth, int(t.value), sp, c.pos, int(t.end)+1)
		s.c = s.move(c, int(t.end)+1)
		return true
	}
	// The next number of a list or range.
	if s.label == paragraphDepth || s.label == sentenceDepth || s.label == subparagraphDepth || s.label == pointDepth && s.items != noItems {
		if s.staysBelow(c, t) {
			end := int(t.end)
			if s.byteAt(end) == ')' { // puntos 1), 2) y 7)
				end++
			}
			s.labelled(s.label, int(t.value), sp, c.pos, end)
			s.c = s.move(c, end)
			return true
		}
	}
	return s.nextArticle(c, sp, s.pending)
}

// staysBelow decides whether the number in t, next in a list after labelled paragraphs, is another paragraph and not the next
// article: "paragraphs 1 and 2" against "Article 5, paragraph 1, and 6".
func (s *citing) staysBelow(c cursor, t token) bool {
	p := s.last()
	n := int(t.value)
	if n <= p.value(min(s.label, subparagraphDepth)) && s.label != sentenceDepth {
		return false
	}
	next, sp := s.gap(s.move(c, int(t.end)))
	if sp == dotted && next.pos < s.to || sp == dashed && !s.labels {
		return false
	}
	if b := s.byteAt(next.pos); b == '(' && sp <= spaced {
		return false
	}
	nt := s.beside(next.pos)
	if sp <= comma && nt.has(paragraphWord) && nt.start != nt.end && !s.lx.pack.citations.numberFirst {
		return false
	}
	if s.labels {
		return s.unit != articleUnit || s.label != paragraphDepth || p.article > 99 || s.hasParagraph(p, n)
	}
	if s.many { // Articles 12 par. 1 and 13 par. 1 and 2
		return s.unit == articleUnit && s.label == paragraphDepth && n < p.article && n == p.paragraph+1 && s.hasParagraph(p, n)
	}
	return s.unit != articleUnit || p.beyondNumbers || p.article > 99 || s.label != paragraphDepth || s.hasParagraph(p, n)
}

// nextArticle reads the number at c as another article of the list, with everything a range implies before it.
func (s *citing) nextArticle(c cursor, sp sep, pending depth) bool {
	if sp < comma || sp == broken || len(s.pins) >= maxPins {
		if pending == noDepth {
			return false
		}
	}
	t := s.token(c)
	if !s.listGoesOn(c, sp, t) {
		return false
	}
	before := *s.last()
	saved := *s
	s.start = c.pos
	if !s.article(c) {
		*s = saved
		return false
	}
	s.pending = pending
	p := s.last()
	if sp == ranged && before.paragraph == 0 && before.point == 0 && !before.beyondNumbers && !p.beyondNumbers && p.article > before.article+1 {
		q := *p
		s.pins = s.pins[:len(s.pins)-1]
		s.imply(before, articleDepth, before.article+1, p.article, before.end)
		s.pins = append(s.pins, q)
	}
	return true
}

// listGoesOn refuses numbers that merely stand behind a citation: "Article 5, 20 million", "Article 6, 2019".
func (s *citing) listGoesOn(c cursor, sp sep, t token) bool {
	if s.unit == recitalUnit {
		return t.value <= 173
	}
	if s.unit == articleUnit && !s.last().beyondNumbers && s.last().article <= 99 && t.value > 99 {
		return false
	}
	if t.value > 999 && !(s.unit == sectionUnit && s.many) { // §§ 823, 1004 BGB
		return false
	}
	end := int(t.end)
	switch b := s.byteAt(end); {
	case b == '%', b == '/' && s.byteAt(end+1) != 'I' && s.byteAt(end+1) != 'V': // 32/2020, but 32/I
		return false
	case (b == '.' || b == ',') && isDigit(s.byteAt(end+1)) && t.len() <= 3 && isDigit(s.byteAt(end+2)) && isDigit(s.byteAt(end+3)):
		return false
	}
	next := s.move(c, s.spaces(end))
	if s.beside(next.pos).has(labels | listWord | rangeWord) {
		return true
	}
	if n, ok := s.nearAt(next.pos, s.to); ok && n.has(currency|month|scaleWord|numberWord) {
		return false
	}
	return !s.token(next).has(digits | currency | percent | month)
}

// bareLetter reads a point's letter that no word announces: c), 5.1.a, 6(1)f, the next of "lit. a, f".
func (s *citing) bareLetter(c cursor, sp sep) bool {
	pos := s.quote(c.pos)
	n, end := s.letter(pos)
	if n == 0 || s.unit == recitalUnit {
		return false
	}
	closed := s.byteAt(end) == ')'
	w := &s.lx.pack.citations
	if s.pending == noDepth && w.numberFirst && sp != dotted && sp != dashed {
		if d, _, _ := s.labelAhead(s.move(c, pos)); d == pointDepth {
			if sp >= comma && s.leads(s.labelEnd, d) {
				return false
			}
			s.pending = d
		}
	}
	p := s.last()
	switch {
	case s.pending == pointDepth:
	case closed:
		if s.depth == articleDepth && sp >= comma && s.byteAt(s.spaces(s.c.pos)) == ';' { // "Article 33; d) the controller"
			return false
		}
	case sp == dashed && s.depth == pointDepth && s.bare && n > p.point && s.endsLetter(end): // litra a-h
		sp = ranged
	case sp == dotted || sp == dashed:
		if s.depth != paragraphDepth && !(s.depth == articleDepth && sp == dotted && s.hasPoint(n)) || sp == dashed && !p.dashed {
			return false
		}
	case sp == adjacent:
		if s.depth != paragraphDepth || s.byteAt(pos-1) != ')' || s.unit == articleUnit && !s.hasPoint(n) {
			return false
		}
	case sp == spaced:
		if s.depth != paragraphDepth && !(s.depth == articleDepth && s.hasPoint(n)) || !w.bareLetters || s.unit == articleUnit && !s.hasPoint(n) || s.joinsAct(c.pos) {
			return false
		}
	case sp >= comma && sp <= ranged:
		if s.depth != pointDepth || !s.bare || n <= p.point || !s.endsLetter(end) && !(s.labels && s.byteAt(end) == ' ') { // Buchstaben b und e greifen
			return false
		}
	default:
		return false
	}
	if closed {
		end++
	}
	end = s.quote(end)
	s.add(pointDepth, int(n), sp, c.pos, end)
	s.c, s.bare = s.move(c, end), !closed
	return true
}

// joinsAct reports whether the word at pos is no letter but joins the citation to its act: "artikel 5.1 i förordningen".
func (s *citing) joinsAct(pos int) bool {
	end, _ := s.ofWord(pos)
	return end > pos && s.token(s.move(s.c, end)).has(actName|lawWord)
}

// hasPoint reports whether the paragraph of the GDPR that is being cited has an n-th point.
func (s *citing) hasPoint(n uint8) bool {
	p := *s.last()
	p.point = n
	return s.provisionOf(&p, legalbasis.GDPR).Exists()
}

// endsLetter reports whether what follows a bare letter shows that it is one of a list and no word: an act, a separator, the
// end.
func (s *citing) endsLetter(pos int) bool {
	next := s.move(s.c, s.spaces(pos))
	if s.token(next).end > 0 || s.beside(next.pos).end > 0 {
		return true
	}
	b := s.byteAt(next.pos)
	return next.pos == s.to || byteClass[b] != bLetter || b >= 'A' && b <= 'Z' || s.isOf(next.pos)
}
