package parse

import (
	"slices"

	"github.com/gdprgo/gdpr/legalbasis"
)

// inflected returns the offset behind the ending that Finnish joins to a sign at pos: "24 §:n 1 momentti".
func (s *citing) inflected(pos int) int {
	if s.byteAt(pos) != ':' || byteClass[s.byteAt(pos+1)] != bLetter {
		return pos
	}
	end := pos + 1
	for end-pos < 8 && byteClass[s.byteAt(end)] == bLetter {
		end++
	}
	return end
}

// number returns the offset behind "no." and the like between a label and its number.
func (s *citing) number(pos int) int {
	if s.byteAt(pos)|0x20 != 'n' {
		return pos
	}
	for _, w := range [...]string{"n°", "nº", "no. ", "No. ", "Nr. ", "nr. ", "n. "} {
		if end := pos + len(w); end <= s.to && s.text[pos:end] == w {
			return s.spaces(end)
		}
	}
	return pos
}

// article reads the number of an article, recital or section at c and adds it.
func (s *citing) article(c cursor) bool {
	p := pin{unit: s.unit, start: s.start}
	pos := c.pos
	bracket := s.byteAt(pos) == '('
	if bracket { // Article (6)(1)
		c = s.move(c, pos+1)
	}
	t := s.token(c)
	switch {
	case t.has(digits) && t.len() <= 4:
		p.article = int(t.value)
		pos = s.suffix(&p, t)
	case s.beside(pos).has(ordinal): // article premier
		o := s.beside(pos)
		n, _ := s.lx.beside.senseOf(o, ordinal)
		p.article = n
		pos = int(o.end)
		if n != 1 || s.unit != articleUnit {
			return false
		}
	case s.unit == articleUnit && !bracket:
		if pos = s.codeNumber(&p, c.pos); pos < 0 {
			return false
		}
	default:
		return false
	}
	if p.article < 1 && !p.beyondNumbers {
		return false
	}
	if bracket {
		if s.byteAt(pos) != ')' || s.unit == articleUnit && s.byteAt(s.spaces(pos+1)) != '(' {
			return false
		}
		pos++
	} else if s.byteAt(pos) == ')' && s.byteAt(pos+1) == '(' { // Article 6)(1)
		pos++
	}
	if s.pending == articleDepth {
		pos = s.ordinalMark(pos)
	}
	if s.unit == recitalUnit && s.byteAt(pos) == ')' { // recitals (39) and (58)
		pos++
	}
	s.c = s.move(c, pos)
	p.end = pos
	s.items, s.left = noItems, false
	s.pins = append(s.pins, p)
	s.depth, s.label, s.bare = articleDepth, noDepth, false
	if s.unit != articleUnit {
		s.depth = articleDepth
	}
	return true
}

// suffix reads what belongs to the number in token t: an ordinal mark, a letter of an inserted article (3a, 79 a, 2-ter).
func (s *citing) suffix(p *pin, t token) int {
	pos := int(t.end)
	p.numberFrom = int(t.start)
	switch c := s.byteAt(pos); {
	case c == '(': // most have nothing of it
		return pos
	case c == 0xC2 && (s.byteAt(pos+1) == 0xBA || s.byteAt(pos+1) == 0xB0 || s.byteAt(pos+1) == 0xAA): // 5º
		return pos + 2
	case c == '.' && (s.byteAt(pos+1) == 'o' && byteClass[s.byteAt(pos+2)] != bLetter && s.byteAt(pos+2) != ')'): // 5.o
		return pos + 2
	case c == '.' && s.byteAt(pos+1) == 0xC2 && (s.byteAt(pos+2) == 0xBA || s.byteAt(pos+2) == 0xAA): // 5.º
		return pos + 3
	}
	if end := s.insert(pos); end > pos {
		p.numberTo, p.beyondNumbers = end, true
		return end
	}
	if c := s.byteAt(pos); c >= 'A' && c <= 'Z' && byteClass[s.byteAt(pos+1)] != bLetter && !isDigit(s.byteAt(pos+1)) {
		p.numberTo, p.lettered = pos+1, true
		return pos + 1
	}
	if c := s.byteAt(pos); (c == ':' || c == '/') && isDigit(s.byteAt(pos+1)) { // 6:162 of the Dutch Civil Code, 10/2
		n, end := s.integer(pos + 1)
		if c == ':' || n < p.article && !(s.byteAt(end) == 0xC2 && s.byteAt(end+1) == 0xB0) {
			p.numberTo, p.beyondNumbers = end, true
			return end
		}
	}
	if s.unit == sectionUnit && s.byteAt(pos) == ' ' { // § 79 a FGO, § 83 b BGB
		if n, end := s.letter(pos + 1); n > 0 && s.text[pos+1] >= 'a' && s.text[pos+1] <= 'z' && s.byteAt(end) == ' ' {
			next := s.move(s.c, end+1)
			if b := s.byteAt(end + 1); b >= 'A' && b <= 'Z' || s.labelAt(next).has(labels) {
				p.numberTo, p.beyondNumbers = end, true
				return end
			}
		}
	}
	if t.value > 99 && s.unit == articleUnit { // 226-1, 230-20
		end := pos
		for s.byteAt(end) == '-' && isDigit(s.byteAt(end+1)) {
			for end++; isDigit(s.byteAt(end)); end++ {
			}
		}
		if end > pos {
			p.numberTo, p.beyondNumbers = end, true
			return end
		}
	}
	return pos
}

// inserted are the Latin numerals of inserted articles.
var inserted = [...]string{"bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "nonies", "decies",
	"undecies", "duodecies", "terdecies", "quaterdecies", "quaderdecies", "quinquiesdecies", "quinquiesdecies", "sexiesdecies"}

// insert returns the end of a letter or Latin numeral that makes the number before it another one: 3a, 2-ter, 132 bis.
func (s *citing) insert(pos int) int {
	p := pos
	if c := s.byteAt(p); c == '-' || c == ' ' {
		p++
	}
	if c := s.byteAt(p); byteClass[c] != bLetter || c <= 'Z' {
		return pos
	}
	end := p
	for end < s.to && byteClass[s.text[end]] == bLetter {
		if end-p > 16 {
			return pos
		}
		end++
	}
	word := s.text[p:end]
	if len(word) == 1 && p == pos && word[0] >= 'a' && word[0] <= 'z' {
		return end
	}
	if len(word) >= 3 && slices.Contains(inserted[:], word) && !s.beside(p).has(rangeWord|listWord) { // German bis, Slovenian ter
		return end
	}
	return pos
}

// codeNumber reads a number of a French code, L. 34-5, R. 40-39 or D*212-4; -1 where there is none.
func (s *citing) codeNumber(p *pin, pos int) int {
	switch s.byteAt(pos) {
	case 'L', 'R', 'D', 'A':
	default:
		return -1
	}
	p.numberFrom = pos
	pos++
	for range 3 {
		switch c := s.byteAt(pos); {
		case c == '.' || c == '*' || c == '-':
			pos++
		default:
			pos = s.spaces(pos)
		}
	}
	if !isDigit(s.byteAt(pos)) {
		return -1
	}
	for isDigit(s.byteAt(pos)) || s.byteAt(pos) == '-' && isDigit(s.byteAt(pos+1)) {
		if pos++; pos-p.numberFrom > 24 {
			return -1
		}
	}
	p.numberTo, p.beyondNumbers = pos, true
	return pos
}

// joined reads the number behind 5. or 5-: a paragraph, or the end of a range of articles.
func (s *citing) joined(c cursor, sp sep, t token) bool {
	n := int(t.value)
	p := s.last()
	if t.len() > 3 || s.depth > paragraphDepth || s.unit == recitalUnit && sp == dotted {
		return false
	}
	if s.depth == paragraphDepth {
		if sp == dashed && s.bare && n > p.paragraph { // paragraphs 1-3
			s.add(paragraphDepth, n, ranged, c.pos, int(t.end))
			s.c = s.move(c, int(t.end))
			return true
		}
		return false
	}
	if sp == dashed && n > p.article && !p.beyondNumbers && (s.many || !s.hasParagraph(p, n)) && t.len() <= 3 {
		return s.nextArticle(c, ranged, s.pending)
	}
	if p.beyondNumbers && sp == dashed {
		return false
	}
	end := int(t.end)
	p.numberTo = end
	if s.byteAt(end) == '.' && isDigit(s.byteAt(end+1)) && sp == dotted { // 7.3.9 of the Youth Act
		_, p.numberTo = s.integer(end + 1)
		p.beyondNumbers, p.end = true, p.numberTo
		s.c = s.move(c, p.numberTo)
		return true
	}
	if l, e := s.letter(end); l > 0 && sp == dotted && s.unit == articleUnit && s.byteAt(e) != ')' {
		q := *p
		q.paragraph, q.point = n, l
		if v := s.provisionOf(&q, legalbasis.GDPR); !v.Exists() { // artikel 11.7a Tw
			p.numberTo, p.beyondNumbers, p.end = e, true, e
			s.c = s.move(c, e)
			return true
		}
	}
	if sp == dotted && s.byteAt(end) == 0xC2 && s.byteAt(end+1) == 0xBA {
		end += 2
	}
	p.dashed = sp == dashed
	p.set(paragraphDepth, n)
	p.end = end
	s.depth, s.label = paragraphDepth, noDepth
	s.c = s.move(c, end)
	return true
}

// hasParagraph reports whether the article of the GDPR that p cites has a paragraph n.
func (s *citing) hasParagraph(p *pin, n int) bool {
	return legalbasis.Article(p.article).WithParagraph(n).Exists()
}

// ordinalMark returns the offset behind the marks of an ordinal number: 2., 2e, 1er, 5.º, 1st.
func (s *citing) ordinalMark(pos int) int {
	if s.byteAt(pos) == '.' {
		pos++
	}
	if s.byteAt(pos) == 0xC2 && (s.byteAt(pos+1) == 0xBA || s.byteAt(pos+1) == 0xAA || s.byteAt(pos+1) == 0xB0) {
		return pos + 2
	}
	if byteClass[s.byteAt(pos)] != bLetter {
		return pos
	}
	for _, m := range [...]string{"er", "ère", "ème", "e", "st", "nd", "rd", "th", "o", "a", "ού", "η", "ο"} {
		if end := pos + len(m); end <= s.to && s.text[pos:end] == m && byteClass[s.byteAt(end)] != bLetter && s.byteAt(end) != ')' {
			return end
		}
	}
	return pos
}
