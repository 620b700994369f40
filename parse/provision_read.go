package parse

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// depth is a level of an act's division.
type depth uint8

const (
	noDepth depth = iota
	articleDepth
	paragraphDepth
	subparagraphDepth
	pointDepth
	subpointDepth
	sentenceDepth // read and left out
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

// Bounds that keep the reading linear and its results in proportion to the text.
const (
	maxPins   = 256 // of one chain
	maxRange  = 99  // provisions that a range implies
	maxAhead  = 24  // values looked at in search of the label behind them
	minBudget = 4096
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
	from       int    // index of the first pin of the article being read
	fraction   bool   // the last value was left out: a sentence, an item
}

// chain reads citations joined by lists, "Articles 5(1)(a) and 6, Article 9", from an opening word or number on.
func (r *reader) chain(c cursor) (cursor, bool) {
	s := citing{reader: r, c: c}
	r.lastGroup = len(r.pins)
	if !s.open() {
		return c, false
	}
	for s.tail(); len(r.pins) < maxPins; s.tail() {
		next, sep := r.gap(s.c)
		if sep < comma {
			break
		}
		t := r.token(next)
		if !t.has(articleWord | recitalWord | sectionSign) { // "and of Article 9"
			next = r.move(next, r.skipOf(next.pos))
			t = r.token(next)
		}
		if !t.has(articleWord|recitalWord|sectionSign) || t.has(sectionSign) != (s.unit == sectionUnit) {
			break
		}
		again := s
		again.c = next
		group := len(r.pins)
		if !again.open() {
			break
		}
		s, r.lastGroup = again, group
	}
	return s.c, true
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
	if p := s.number(c.pos); p != c.pos {
		c = s.move(c, p)
	} else if p, _ := s.ofWord(c.pos); p > c.pos+1 && s.text[p-1] == ' ' && isDigit(s.byteAt(p)) { // articoli da 12 a 22
		c = s.move(c, p)
	}
	return s.article(c)
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
	s.c = s.move(c, pos)
	p.end = pos
	s.from = len(s.pins)
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
	if c := s.byteAt(pos); (c == ':' || c == '/') && isDigit(s.byteAt(pos+1)) { // 6:162 of the Dutch Civil Code, 10/2
		n, end := s.integer(pos + 1)
		if c == ':' || n < p.article {
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
	if len(word) >= 3 && !s.beside(p).has(rangeWord|listWord) { // German bis, Slovenian ter
		for _, w := range inserted {
			if w == word {
				return end
			}
		}
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

// last is the pin being read.
func (s *citing) last() *pin { return &s.pins[len(s.pins)-1] }

// tail reads everything that follows an article's number.
func (s *citing) tail() {
	for len(s.pins) < maxPins && s.part() {
	}
}

// part reads the next part of the citation, and reports whether there was one.
func (s *citing) part() bool {
	c, sep := s.gap(s.c)
	if sep == broken {
		return false
	}
	b := s.byteAt(c.pos)
	switch {
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

// bracket reads (1), (a), (ii), (b – e), (anciennement 32.II) at c.
func (s *citing) bracket(c cursor, sp sep) bool {
	in := s.move(c, s.spaces(c.pos+1))
	if t := s.beside(in.pos); t.has(listWord) && s.listValue(t) == listFormerly {
		end := s.closingBracket(int(t.end), 40)
		if end > 0 {
			s.c = s.move(in, end)
		}
		return end > 0
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
			s.closeAt(s.move(in, end+1), k == 0 && sp < listed)
			s.bare = false
			return true
		}
		if b := s.byteAt(end); b == '(' && k == 0 { // 5(1(c)
			s.closeAt(s.move(in, end), sp < listed)
			return true
		}
		next, inSep := s.gap(in)
		if inSep < comma || inSep > ranged || k > 30 {
			if k == 0 && s.depth == paragraphDepth && inSep != broken && s.unit == articleUnit && sp == adjacent && !isDigit(s.byteAt(next.pos)) { // 9(2 of the GDPR
				s.closeAt(in, true)
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
func (s *citing) closeAt(c cursor, _ bool) {
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

// add puts a value of some depth into the citation: it refines the last pin, or joins a list of others at its depth or above.
func (s *citing) add(d depth, n int, sp sep, start, end int) {
	s.fraction = false
	p := s.last()
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

// above returns the pin without anything at depth d or below.
func (p *pin) above(d depth) pin {
	q := *p
	q.subpoint = 0
	if d <= pointDepth {
		q.point = 0
	}
	if d <= subparagraphDepth {
		q.subparagraph = 0
	}
	if d <= paragraphDepth {
		q.paragraph, q.dashed = 0, false
	}
	if d <= articleDepth {
		q.article, q.beyondNumbers, q.numberFrom, q.numberTo = 0, false, 0, 0
	}
	return q
}

func (p *pin) value(d depth) int {
	switch d {
	case articleDepth:
		if p.beyondNumbers {
			return 1 << 20
		}
		return p.article
	case paragraphDepth:
		return p.paragraph
	case subparagraphDepth:
		return p.subparagraph
	case pointDepth:
		return int(p.point)
	}
	return int(p.subpoint)
}

func (p *pin) set(d depth, n int) {
	switch d {
	case articleDepth:
		p.article = n
	case paragraphDepth:
		p.paragraph = n
	case subparagraphDepth:
		p.subparagraph = min(n, 20)
	case pointDepth:
		p.point = uint8(n)
	default:
		p.subpoint = uint8(min(n, 30))
	}
}

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
	if s.byteAt(int(t.end)) == 0xC2 && s.byteAt(int(t.end)+1) == 0xB0 && s.depth >= paragraphDepth { // § 1, 5°
		s.labelled(pointDepth, int(t.value), sp, c.pos, int(t.end)+2)
		s.c = s.move(c, int(t.end)+2)
		return true
	}
	// The next number of a list or range.
	if s.label == paragraphDepth || s.label == sentenceDepth || s.label == subparagraphDepth {
		if s.staysBelow(c, t) {
			s.labelled(s.label, int(t.value), sp, c.pos, int(t.end))
			s.c = s.move(c, int(t.end))
			return true
		}
	}
	return s.nextArticle(c, sp, s.pending)
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

// staysBelow decides whether the number in t, next in a list after labelled paragraphs, is another paragraph and not the next
// article: "paragraphs 1 and 2" against "Article 5, paragraph 1, and 6".
func (s *citing) staysBelow(c cursor, t token) bool {
	p := s.last()
	n := int(t.value)
	if n <= p.value(min(s.label, subparagraphDepth)) && s.label != sentenceDepth {
		return false
	}
	next, sp := s.gap(s.move(c, int(t.end)))
	if sp == dotted || sp == dashed && !s.labels {
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
	if s.many {
		return false
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
	if t.value > 999 {
		return false
	}
	end := int(t.end)
	switch b := s.byteAt(end); {
	case b == '%' || b == '/':
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

// labelled adds a value whose label is a word.
func (s *citing) labelled(d depth, n int, sp sep, start, end int) {
	p := s.last()
	switch {
	case d == sentenceDepth:
		p.end = end
		s.label, s.fraction = d, true
	case d == pointDepth: // a numbered point: a definition, or an item that provisions do not count
		s.label, s.fraction = d, true
		if p.paragraph == 0 && s.depth == articleDepth && s.unit == articleUnit || s.fraction && sp >= comma && p.article == 4 && p.point == 0 {
			s.add(paragraphDepth, n, sp, start, end)
			s.label = pointDepth
			return
		}
		p.end = end
	default:
		s.add(d, n, sp, start, end)
		s.label = d
		if d == paragraphDepth {
			s.last().worded = true
		}
	}
}

// ordinalMark returns the offset behind the marks of an ordinal number: 2., 2e, 1er, 5.º, 1st.
func (s *citing) ordinalMark(pos int) int {
	if s.byteAt(pos) == '.' {
		pos++
	}
	if s.byteAt(pos) == 0xC2 && (s.byteAt(pos+1) == 0xBA || s.byteAt(pos+1) == 0xAA || s.byteAt(pos+1) == 0xB0) {
		return pos + 2
	}
	for _, m := range [...]string{"er", "ère", "ème", "e", "st", "nd", "rd", "th", "o", "a", "ού", "η", "ο"} {
		if end := pos + len(m); end <= s.to && s.text[pos:end] == m && byteClass[s.byteAt(end)] != bLetter && s.byteAt(end) != ')' {
			return end
		}
	}
	return pos
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
		if !o.has(ordinal) {
			return false
		}
		t, end = o, int(o.end)
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
	in := s.move(c, pos)
	if t := s.token(in); t.has(digits) {
		if t.len() > 3 || t.value == 0 {
			return false
		}
		p := s.ordinalMark(int(t.end))
		if p < s.to && s.text[p-1] == '.' { // the full stop may end the sentence
			p = int(t.end)
		}
		if s.byteAt(p) == ')' {
			p++
		}
		if sp >= comma && s.leads(p, d) {
			return false
		}
		s.labels = many
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
		if d != sentenceDepth {
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
	}
	p = s.quote(p)
	if sp >= comma && s.leads(p, d) {
		return false
	}
	if d == sentenceDepth {
		s.last().end = p
	} else {
		s.labels = many
		s.add(pointDepth, int(n), sp, c.pos, p)
		s.label = pointDepth
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
	return t.has(articleWord)
}

// behindLabel returns the offset of the value behind a label that ends at end: behind its full stop, "no." and opening quotes.
func (s *citing) behindLabel(end int) int {
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
		if s.depth != pointDepth || !s.bare || n <= p.point || !s.endsLetter(end) {
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
