package parse

// Bounds that keep the reading linear and its results in proportion to the text.
const (
	maxPins   = 256 // of one chain
	maxRange  = 99  // provisions that a range implies
	maxAhead  = 24  // values looked at in search of the label behind them
	minBudget = 4096
)

// items says what numbers behind a point's label are: "Nr. 7".
type items uint8

const (
	noItems     items = iota
	leftOut           // parts that provisions do not count
	definitions       // of an article without paragraphs, which count as such: Art. 4 Nr. 7
)

// citing is the state of one chain of citations.
type citing struct {
	*reader
	c          cursor
	unit       unit
	many       bool   // opened by a plural: Articles
	depth      depth  // of the last value
	label      depth  // of the last value, if a word named it
	labels     bool   // that word was a plural
	labelEntry uint32 // that word's entry
	bare       bool   // the last value was a letter without brackets
	pending    depth  // depth of the label that the values being read run up to
	start      int    // of the part being read
	items      items  // what the last numbers behind "point" or "Nr." were
	left       bool   // the article has a division that provisions do not count: what follows is left out
}

// chain reads citations joined by lists, "Articles 5(1)(a) and 6, Article 9", from an opening word or number on. The first
// may have parts before it, which are in r.lead.
func (r *reader) chain(c cursor) (cursor, bool) {
	s := citing{reader: r, c: c}
	r.lastGroup = len(r.pins)
	if !s.open() {
		return c, false
	}
	for {
		s.tail()
		r.distribute(&r.lead, r.lastGroup)
		group := len(r.pins)
		if group >= maxPins || !s.another() {
			return s.c, true
		}
		r.lastGroup = group
	}
}

// another opens the next citation of a chain, "and of Article 9", "and point (f) of Article 6(1)".
func (s *citing) another() bool {
	s.lead.n = 0
	if _, named := s.actNext(s.c); named {
		return false
	}
	next, sep := s.gap(s.c)
	if sep < comma {
		return false
	}
	t := s.token(next)
	if !t.has(articleWord | recitalWord | sectionSign) {
		next = s.move(next, s.skipOf(next.pos))
		if t = s.token(next); !t.has(articleWord|recitalWord|sectionSign) && s.unit == articleUnit {
			s.lead.start = next.pos
			var ok bool
			if next, ok = s.partsBefore(next, &s.lead); !ok || s.lead.n == 0 {
				s.lead.n = 0
				return false
			}
			t = s.token(next)
		}
	}
	if s.lead.n == 0 && (!t.has(articleWord|recitalWord|sectionSign) || t.has(sectionSign) != (s.unit == sectionUnit)) {
		return false
	}
	again := *s
	again.c = next
	if !again.open() {
		s.lead.n = 0
		return false
	}
	*s = again
	return true
}

// open reads an opening word and its number, "Article 5", or in number-first languages the numbers before the word.
func (s *citing) open() bool {
	t := s.token(s.c)
	s.start, s.depth, s.label, s.labels, s.bare, s.pending = s.c.pos, articleDepth, articleDepth, false, false, noDepth
	switch {
	case t.has(digits):
		switch d, u, many := s.labelAhead(s.c); {
		case d == articleDepth:
			s.pending, s.unit, s.many = d, u, many
		case s.cell:
			s.unit, s.many = articleUnit, true
		default:
			return false
		}
		return s.article(s.c)
	case t.has(recitalWord):
		s.unit, s.many = recitalUnit, true
	case t.has(articleWord):
		v, _ := s.lx.senseOf(t, articleWord)
		s.unit, s.many = articleUnit, v == plural
	case t.has(sectionSign):
		s.unit, s.many = sectionUnit, s.many && s.unit == sectionUnit
	}
	c := s.move(s.c, int(t.end))
	for range 3 { // "§§ 3, 5", "Art. Art. 5"
		c = s.move(c, s.spaces(c.pos))
		if b := s.byteAt(c.pos); b == '.' || b == ',' || b == ':' {
			c = s.move(c, s.spaces(c.pos+1))
		}
		n := s.token(c)
		if n.start == n.end || !n.has(articleWord|sectionSign) || n.has(sectionSign) != (s.unit == sectionUnit) {
			break
		}
		s.many = s.many || n.has(sectionSign)
		c = s.move(c, int(n.end))
	}
	if s.token(c).has(digits) {
		return s.article(c)
	}
	if p := s.number(c.pos); p != c.pos {
		c = s.move(c, p)
	} else if p, _ := s.ofWord(c.pos); p > c.pos+1 && s.text[p-1] == ' ' && isDigit(s.byteAt(p)) { // articoli da 12 a 22
		c = s.move(c, p)
	}
	return s.article(c)
}

// last is the pin being read.
func (s *citing) last() *pin { return &s.pins[len(s.pins)-1] }

// tail reads everything that follows an article's number.
func (s *citing) tail() {
	for len(s.pins) < maxPins && s.part() {
	}
}

// part reads the next part of the citation, and reports whether there was one.
func (s *citing) part() bool {
	c, sep := s.c, adjacent
	if s.byteAt(c.pos) != '(' { // most parts stand in brackets right behind the one before
		if _, named := s.actNext(c); named {
			return false
		}
		c, sep = s.gap(s.c)
	}
	if sep == broken {
		return false
	}
	b := s.byteAt(c.pos)
	switch {
	case b == '(' && s.unit == recitalUnit && isDigit(s.byteAt(c.pos+1)):
		return s.digits(s.move(c, c.pos+1), sep)
	case b == '(' && sep != dotted && sep != stopped:
		return s.bracket(c, sep)
	case isDigit(b):
		return s.digits(c, sep)
	}
	if t := s.labelAt(c); t.start != t.end && !s.pointAt(c.pos) && !s.labelledLetter(c, t) {
		if s.word(c, sep, t) {
			return true
		}
	}
	if b <= 'X' && b >= 'I' && s.romanPart(c, sep) {
		return true
	}
	if sep >= comma && s.last().beyondNumbers && b >= 'A' && b <= 'R' { // articles L. 34-5 et R. 10
		saved := *s
		if s.start = c.pos; s.article(c) {
			return true
		}
		*s = saved
	}
	return s.bareLetter(c, sep)
}

// labelledLetter reports whether a word of one letter is a point's, by the label behind it: "2 d. d p.".
func (s *citing) labelledLetter(c cursor, t token) bool {
	if t.len() > 2 || !s.lx.pack.citations.numberFirst || s.pending != noDepth && depthOf(t) == s.pending {
		return false
	}
	d, _, _ := s.labelAhead(c)
	return d == pointDepth
}

// add puts a value of some depth into the citation: it refines the last pin, or joins a list of others at its depth or above.
func (s *citing) add(d depth, n int, sp sep, start, end int) {
	p := s.last()
	if s.left && d > articleDepth {
		p.end = end
		return
	}
	same := d == s.depth || d == paragraphDepth && p.paragraph > 0 || d == pointDepth && p.point > 0 ||
		d == subparagraphDepth && p.subparagraph > 0 || d == subpointDepth && p.subpoint > 0
	if d > s.depth && !same && sp != ranged {
		p.set(d, n)
		p.end = end
		s.depth = d
		return
	}
	q := p.above(d)
	if sp == ranged || sp == dashed && same {
		if from := p.value(d); same && n > from+1 {
			s.imply(q, d, from+1, n, p.end)
		}
	}
	q.set(d, n)
	q.start, q.end = start, end
	q.inner = same && d == paragraphDepth && sp == adjacent
	s.pins = append(s.pins, q)
	s.depth = d
}

// imply adds what a range implies and does not print, from the value from up to before to.
func (s *citing) imply(q pin, d depth, from, to, at int) {
	if to-from > maxRange || len(s.pins)+to-from > maxPins || s.expanded > minBudget+len(s.text)/32 {
		return
	}
	s.expanded += to - from
	for n := from; n < to; n++ {
		q.set(d, n)
		q.start, q.end = at, at
		s.pins = append(s.pins, q)
	}
}
