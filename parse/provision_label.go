package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// depthOf returns the depth that a label's token names.
func depthOf(t token) depth {
	switch {
	case t.has(articleWord | recitalWord):
		return articleDepth
	case t.has(paragraphWord):
		return paragraphDepth
	case t.has(subparagraphWord):
		if t.has(pointWord) {
			return pointDepth
		}
		return subparagraphDepth
	case t.has(pointWord):
		return pointDepth
	case t.has(sentenceWord):
		return sentenceDepth
	case t.has(sectionSign):
		return articleDepth
	}
	return noDepth
}

const labels = articleWord | recitalWord | paragraphWord | subparagraphWord | pointWord | sentenceWord | sectionSign

// labelled adds a value whose label is a word.
func (s *citing) labelled(d depth, n int, sp sep, start, end int) {
	p := s.last()
	switch {
	case d == sentenceDepth:
		p.end = end
		s.label = d
	case s.left && d > articleDepth:
		p.end = end
	case d == pointDepth: // a numbered point: a definition, or an item that provisions do not count
		s.label = d
		if p.paragraph == 0 && s.depth == articleDepth && s.unit == articleUnit || s.items == definitions && sp >= comma && p.point == 0 {
			s.items = definitions
			s.add(paragraphDepth, n, sp, start, end)
			return
		}
		s.items = leftOut
		p.end = end
	default:
		s.add(d, n, sp, start, end)
		s.label = d
		if d == paragraphDepth {
			s.last().worded = true
		}
	}
}

// labelAhead looks for the label behind a list of values, as in "1 ja 2 kohdan", and returns its depth and unit.
func (s *citing) labelAhead(c cursor) (d depth, u unit, many bool) {
	number := false
	if c.pos >= s.unlabelled.Start && c.pos < s.unlabelled.End {
		return noDepth, u, false
	}
	start := c.pos
	defer func() {
		if d == noDepth {
			s.unlabelled = gdpr.Span{Start: start, End: c.pos}
		}
	}()
	for k := range maxAhead {
		switch t := s.token(c); {
		case t.has(digits):
			if t.len() > 4 {
				return noDepth, u, false
			}
			number = true
			c = s.move(c, s.ordinalMark(int(t.end)))
			if s.byteAt(c.pos) == ')' { // (49) és (50) preambulumbekezdése
				c = s.move(c, c.pos+1)
			}
		case s.byteAt(c.pos) == '(' && isDigit(s.byteAt(c.pos+1)):
			c = s.move(c, c.pos+1)
			continue
		default:
			pos := c.pos
			if s.byteAt(pos) == '(' {
				pos++
			}
			n, end := s.letter(pos)
			if n == 0 {
				return noDepth, u, false
			}
			if s.byteAt(end) == ')' {
				end++
			}
			c = s.move(c, end)
		}
		next, sp := s.gap(c)
		if sp == spaced || sp == stopped || sp == adjacent || sp == dashed {
			t := s.labelAt(next)
			if t.start != t.end && t.has(labels) {
				if !s.lx.pack.citations.numberFirst && s.labelTakes(t) {
					return noDepth, u, false
				}
				switch {
				case t.has(sectionSign):
					u = sectionUnit
				case t.has(recitalWord):
					u = recitalUnit
				}
				s.labelEnd = int(t.end)
				if number && t.has(subparagraphWord) {
					return subparagraphDepth, u, k > 0
				}
				return depthOf(t), u, k > 0
			}
		}
		if sp < comma && sp != dashed || sp == broken {
			return noDepth, u, false
		}
		c = next
	}
	return noDepth, u, false
}

// labelTakes reports whether a number follows a label, so that it is not the label of what stands before it.
func (s *citing) labelTakes(t token) bool {
	pos := s.spaces(int(t.end))
	if !isDigit(s.byteAt(pos)) {
		return false
	}
	if s.lx.pack.citations.numberFirst { // the number may have its own label behind it
		d, _, _ := s.labelAhead(s.move(s.c, pos))
		return d == noDepth
	}
	return true
}

// word reads a label and its value, an ordinal and its label, or a label that closes the values before it.
func (s *citing) word(c cursor, sp sep, t token) bool {
	w := &s.lx.pack.citations
	end := int(t.end)
	if t.has(joinWord) && !t.has(ordinal|labels) { // l-ewwel subparagrafu
		p, _ := s.ofWord(c.pos)
		o := s.beside(p)
		if !o.has(ordinal) && !(o.has(paragraphWord|subparagraphWord|pointWord) && sp >= listed && o.len() > 2) { // und des UAbs. 2
			return false
		}
		t, end, c = o, int(o.end), s.move(c, p)
	}
	if sp >= comma && t.has(paragraphWord|subparagraphWord|pointWord) && !w.numberFirst && s.leadsOn(c) {
		return false
	}
	if t.has(listWord) {
		if s.listValue(t) != listFollowing || t.len() == 1 && (sp != spaced || s.depth != articleDepth) { // "lit. a, f"
			return false
		}
		if s.byteAt(end) == '.' {
			end++
		}
		s.c = s.move(c, end)
		s.last().end = end
		return true
	}
	if t.has(ordinal) {
		n, _ := s.lx.beside.senseOf(t, ordinal)
		next := s.move(c, s.spaces(end))
		if s.ordinals(c, sp, t, n) {
			return true
		}
		if l := s.beside(next.pos); l.has(paragraphWord|subparagraphWord|sentenceWord) && sp != dotted && !(sp >= comma && s.leads(int(l.end), depthOf(l))) {
			s.labelled(s.ordinalDepth(l), n, sp, c.pos, int(l.end))
			s.c = s.move(next, int(l.end))
			return true
		}
		return false
	}
	if !t.has(labels) || sp == stopped && s.text[c.pos] >= 'A' && s.text[c.pos] <= 'Z' { // the next sentence
		return false
	}
	if s.pending != noDepth && (depthOf(t) == s.pending || s.pending == subparagraphDepth && t.has(paragraphWord|subparagraphWord)) || w.numberFirst && s.pending == noDepth && sp <= stopped && depthOf(t) == s.depth &&
		t.has(paragraphWord|pointWord|subparagraphWord) && !s.labelTakes(t) {
		s.pending = noDepth
		s.last().end = end
		end = s.inflected(end)
		if next := s.spaces(end + 1); s.byteAt(end) == '.' && next > end+1 && s.byteAt(next) >= 'a' { // 5. gr. reglugerðar
			end++
		}
		s.c = s.move(c, end)
		return true
	}
	if t.has(articleWord | recitalWord) {
		return false
	}
	if t.has(sectionSign) {
		if s.unit != articleUnit || sp == listed || sp == comma && !w.signIsParagraph || sp > listed {
			return false
		}
		return s.values(c, sp, paragraphDepth, false, end)
	}
	d := depthOf(t)
	if d == paragraphDepth && s.label == d && s.depth == d && s.labelEntry != t.value && sp <= comma && s.unit == articleUnit { // par. 1, co. 2
		d = subparagraphDepth
	}
	s.labelEntry = t.value
	return s.values(c, sp, d, s.pluralLabel(t, d), end)
}

// ordinals reads a list of ordinals that share the label behind them: "eerste en tweede lid".
func (s *citing) ordinals(c cursor, sp sep, t token, n int) bool {
	var found [6]struct {
		n     int
		start int
		end   int
		sp    sep
	}
	in := c
	for k := range found {
		found[k].n, found[k].start, found[k].end, found[k].sp = n, in.pos, int(t.end), sp
		next, gap := s.gap(s.move(in, int(t.end)))
		l := s.beside(next.pos)
		if gap == spaced && l.has(paragraphWord|subparagraphWord) && k > 0 {
			if sp == dotted || found[0].sp >= comma && s.leads(int(l.end), depthOf(l)) {
				return false
			}
			found[k].end = int(l.end)
			d := s.ordinalDepth(l)
			for _, f := range found[:k+1] {
				s.labelled(d, f.n, f.sp, f.start, f.end)
			}
			s.c = s.move(next, int(l.end))
			return true
		}
		if gap < comma || gap > ranged || !l.has(ordinal) {
			return false
		}
		n, _ = s.lx.beside.senseOf(l, ordinal)
		in, t, sp = next, l, gap
	}
	return false
}

// ordinalDepth is the depth of a label that an ordinal stands before: a paragraph of a paragraph is a subparagraph.
func (s *citing) ordinalDepth(l token) depth {
	p := s.last()
	switch {
	case l.has(subparagraphWord), l.has(paragraphWord) && p.paragraph > 0 && s.depth >= paragraphDepth:
		return subparagraphDepth
	}
	return depthOf(l)
}

func (s *citing) pluralLabel(t token, d depth) bool {
	cl := paragraphWord
	if d == pointDepth {
		cl = pointWord
	}
	v, _ := s.lx.beside.senseOf(t, cl)
	return v == plural
}

// values reads the first value behind a label; the others of its list are read as they come.
func (s *citing) values(c cursor, sp sep, d depth, many bool, end int) bool {
	pos := s.behindLabel(end)
	bracket := s.byteAt(pos) == '('
	if bracket {
		pos = s.spaces(pos + 1)
	}
	if p, _ := s.ofWord(pos); p > pos && d == pointDepth && s.pointAt(p) { // lett. da a) a k)
		pos = p
	}
	in := s.move(c, pos)
	if t := s.token(in); t.has(digits) {
		if t.len() > 3 || t.value == 0 {
			return false
		}
		p := s.ordinalMark(int(t.end))
		if s.text[p-1] == '.' { // the full stop may end the sentence
			p = int(t.end)
		}
		if s.byteAt(p) == ')' {
			p++
		}
		if sp >= comma && s.leads(p, d) {
			return false
		}
		s.labels = many || s.text[end-1] == 'n' && strings.Contains(s.text[end:pos], "s") // n.os 1 e 2
		s.labelled(d, int(t.value), sp, c.pos, p)
		s.c, s.bare = s.move(in, p), !bracket
		return true
	}
	if d == paragraphDepth || d == subparagraphDepth || d == sentenceDepth {
		if t := s.beside(in.pos); t.has(ordinal) && !bracket {
			n, _ := s.lx.beside.senseOf(t, ordinal)
			s.labelled(d, n, sp, c.pos, int(t.end))
			s.c = s.move(in, int(t.end))
			return true
		}
		if n, _ := s.letter(pos); d == subparagraphDepth && n > 0 && s.hasPoint(n) { // εδ. α΄ of a paragraph that has points
			d = pointDepth
		} else if d != sentenceDepth {
			return false
		}
	}
	n, p := s.letter(pos)
	if n == 0 {
		return false
	}
	closed := s.byteAt(p) == ')'
	if closed {
		p++
	} else if v, _ := s.lx.beside.senseOf(s.beside(c.pos), pointWord); v == closedOnly {
		return false
	}
	p = s.quote(p)
	if sp >= comma && s.leads(p, d) {
		return false
	}
	if d == sentenceDepth || s.items == leftOut && sp <= comma && s.depth < pointDepth { // Abs. 1 Nr. 1 lit. b
		s.last().end = p
	} else {
		s.labels = many
		s.add(pointDepth, int(n), sp, c.pos, p)
		s.label, s.items = pointDepth, noItems
	}
	s.c, s.bare = s.move(in, p), !closed
	return true
}

// leads reports whether what stands at pos shows that the part of depth d before it belongs to a citation that follows:
// "point (a) of Article 6", "točka (a) prvega odstavka člena 6".
func (s *citing) leads(pos int, d depth) bool {
	if s.byteAt(s.spaces(pos)) == ',' {
		return false
	}
	next := s.skipOf(pos)
	if next == pos {
		return false
	}
	t := s.beside(next)
	if t.has(ordinal) {
		l := s.beside(s.spaces(int(t.end)))
		return l.has(paragraphWord|subparagraphWord) && depthOf(l) < d
	}
	if t = s.labelAt(s.move(s.c, next)); t.has(digits) && s.lx.pack.citations.numberFirst { // 1. mgr. 32. gr.
		l, _, _ := s.labelAhead(s.move(s.c, next))
		return l != noDepth && l < d
	}
	return t.has(articleWord)
}

// leadsOn reports whether the parts at c belong to an article that follows them: "and points (a) and (b) of Article 6".
func (s *citing) leadsOn(c cursor) bool {
	var l leading
	article, ok := s.partsBefore(c, &l)
	if !ok || l.n == 0 {
		return false
	}
	from, to := s.wordBefore(s.gapBefore(article.pos, c.pos), c.pos)
	if from == to && article.pos > c.pos { // l'article
		from, _ = s.wordBefore(article.pos-1, c.pos)
	}
	return s.isOf(from)
}

// behindLabel returns the offset of the value behind a label that ends at end: behind its full stop, "no." and opening quotes.
func (s *citing) behindLabel(end int) int {
	for _, plural := range [...]string{"-d ", "-de "} { // Estonian p-d b, h ja i
		if strings.HasPrefix(s.text[end:s.to], plural) {
			end += len(plural) - 1
		}
	}
	pos := s.spaces(end)
	if s.byteAt(pos) == '.' {
		pos = s.spaces(pos + 1)
	}
	if s.byteAt(pos) == 0xC2 && s.byteAt(pos+1) == 0xA7 { // "§ 1" behind "§"
		pos = s.spaces(pos + 2)
	}
	if s.byteAt(pos) == 0xC2 && (s.byteAt(pos+1) == 0xBA || s.byteAt(pos+1) == 0xB0) { // n.º 1, n.ºs 1 e 2
		pos += 2
		if s.byteAt(pos) == 's' {
			pos++
		}
		pos = s.spaces(pos)
	} else if b := s.byteAt(pos + 1); s.byteAt(pos) == 'o' && (b == ' ' || b == 's') && s.text[end-1] == 'n' { // n.o 1, n.os 1 e 2
		pos = s.spaces(pos + 1)
		if s.byteAt(pos) == 's' {
			pos = s.spaces(pos + 1)
		}
	}
	return s.quote(s.number(pos))
}
