package parse

import "strings"

// before is a part of a citation that stands before its article: "points (a) and (f)" of "Article 6(1)".
type before struct {
	depth    depth
	values   [26]beforeValue
	n        int
	numbered bool // the values are numbers
}

type beforeValue struct{ value, start, end int }

// leading is what stands before an article, from the smallest part to the largest, and where it begins.
type leading struct {
	parts [3]before
	n     int
	start int
}

// reversed reads a citation that begins with its smallest part: "point (a) of Article 5(1)", "second subparagraph of Article
// 6(1)", "a-liður 1. mgr. 5. gr.". Token i is a label.
func (r *reader) reversed(i int) int {
	l := &r.lead
	l.n, l.parts[0] = 0, before{}
	start, c := r.firstPart(i, &l.parts[0])
	if l.parts[0].n == 0 {
		return i
	}
	l.n, l.start = 1, start
	c, ok := r.partsBefore(c, l)
	if !ok {
		l.n = 0
		return i
	}
	r.pins = r.pins[:0]
	end, ok := r.chain(c)
	if l.n = 0; !ok {
		return i
	}
	return r.finish(end, i)
}

// paragraphBefore reads a paragraph whose label is too short to begin a citation, before the article at token i: "o n.º 2 do
// artigo 25.º".
func (r *reader) paragraphBefore(i int) {
	if i == 0 || !r.toks[i].has(articleWord) {
		return
	}
	n, article := r.toks[i-1], int(r.toks[i].start)
	if !n.has(digits) || n.len() > 2 || n.value == 0 || article-int(n.end) > 8 || r.skipOf(int(n.end)) != article || !r.isOf(r.spaces(int(n.end))) {
		return
	}
	for _, label := range [...]string{"n.º ", "nº ", "n.° ", "n° ", "n.o "} {
		start := int(n.start) - len(label)
		if start < r.end || start < r.from || r.text[start:n.start] != label || start > r.from && byteClass[r.text[start-1]] == bLetter {
			continue
		}
		p := &r.lead.parts[0]
		*p = before{depth: paragraphDepth}
		p.put(int(n.value), start, int(n.end))
		r.lead.n, r.lead.start = 1, start
		return
	}
}

// recitalAround reads a recital that is a numbered point of the reasons: "bod 47 odůvodnění".
func (r *reader) recitalAround(i int, t token) bool {
	tail := r.lx.pack.citations.recitalTail
	if tail == "" || !t.has(pointWord) {
		return false
	}
	c := cursor{int(t.start), i}
	s := citing{reader: r, c: c}
	n := r.token(r.move(c, s.behindLabel(int(t.end))))
	pos := r.spaces(int(n.end))
	if !n.has(digits) || n.len() > 3 || n.value == 0 || !strings.HasPrefix(r.text[pos:r.to], tail) {
		return false
	}
	r.pins = append(r.pins[:0], pin{unit: recitalUnit, article: int(n.value), start: int(t.start), end: pos + len(tail)})
	r.lastGroup = 0
	return true
}

// partsBefore reads parts, each joined to the next, up to the article they belong to.
func (r *reader) partsBefore(c cursor, l *leading) (cursor, bool) {
	for {
		c = r.move(c, r.skipOf(c.pos))
		t := r.labelAt(c)
		if t.has(articleWord) || t.has(digits) && r.articleAhead(c) {
			return c, true
		}
		if l.n == len(l.parts) {
			return c, false
		}
		p := &l.parts[l.n]
		*p = before{}
		if !r.nextPart(&c, t, p) {
			return c, false
		}
		if l.n == 1 && p.depth > l.parts[0].depth && l.parts[0].n == 1 { // le paragraphe 2, sous c), de l'article 15
			l.parts[0], l.parts[1] = l.parts[1], l.parts[0]
		} else if l.n > 0 && p.depth >= l.parts[l.n-1].depth {
			return c, false
		}
		l.n++
	}
}

// articleAhead reports whether the number at c, in a number-first language, is an article's.
func (r *reader) articleAhead(c cursor) bool {
	if !r.lx.pack.citations.numberFirst {
		return false
	}
	s := citing{reader: r, c: c}
	d, _, _ := s.labelAhead(c)
	return d == articleDepth
}

// firstPart reads the part whose label is token i. The value stands behind it, or before it as an ordinal or, with a hyphen,
// as a letter.
func (r *reader) firstPart(i int, p *before) (start int, c cursor) {
	t := r.toks[i]
	start, c = int(t.start), cursor{int(t.start), i}
	if !t.has(digits) {
		t = r.beside(start)
	}
	if t.has(paragraphWord | subparagraphWord) {
		if at, end := r.wordBefore(r.gapBefore(start, r.end), r.end); at < end {
			if o := r.beside(at); o.has(ordinal) && int(o.end) == end {
				n, _ := r.lx.beside.senseOf(o, ordinal)
				p.depth = ordinalDepth(t)
				if from, to := r.wordBefore(r.gapBefore(at, r.end), r.end); r.beside(from).has(listWord) && r.listValue(r.beside(from)) == listAnd { // prvi in drugi odstavek
					if first, firstEnd := r.wordBefore(r.gapBefore(from, r.end), r.end); first < firstEnd && r.beside(first).has(ordinal) && int(r.beside(from).end) == to {
						m, _ := r.lx.beside.senseOf(r.beside(first), ordinal)
						p.put(m, first, firstEnd)
						p.put(n, at, int(t.end))
						return first, r.move(c, int(t.end))
					}
				}
				p.put(n, at, int(t.end))
				return at, r.move(c, int(t.end))
			}
		}
		if o := r.toks[max(i-1, 0)]; i > 0 && o.has(digits) && o.len() <= 2 && o.value > 0 && int(o.start) >= r.end {
			s := citing{reader: r}
			if m := s.ordinalMark(int(o.end)); m > int(o.end) && r.spaces(m) == int(t.start) {
				p.depth = depthOf(t)
				p.put(int(o.value), int(o.start), int(t.end))
				return int(o.start), r.move(c, int(t.end))
			}
		}
	}
	if t.has(pointWord) && r.lx.pack.citations.numberFirst {
		if from, ok := r.lettersBefore(int(t.start), p); ok {
			p.values[p.n-1].end = int(t.end)
			return from, r.move(c, int(t.end))
		}
	}
	r.nextPart(&c, t, p)
	return start, c
}

func ordinalDepth(l token) depth {
	if l.has(subparagraphWord) {
		return subparagraphDepth
	}
	return depthOf(l)
}

// lettersBefore reads the letters that stand before a label: "a-liður", "a- og f-lið".
func (r *reader) lettersBefore(pos int, p *before) (from int, ok bool) {
	at := pos
	for p.n < 8 {
		if at > r.end && r.text[at-1] == '-' {
			at--
		} else if at > r.end && r.text[at-1] == ' ' && p.n == 0 {
			at--
		}
		if at-1 < r.end || r.text[at-1] < 'a' || r.text[at-1] > 'z' || at-2 >= 0 && byteClass[r.text[at-2]] == bLetter {
			break
		}
		at--
		copy(p.values[1:], p.values[:p.n])
		p.values[0] = beforeValue{int(r.text[at] - 'a' + 1), at, at + 1}
		p.n++
		from = at
		sepAt := at
		for _, w := range [...]string{" og ", " eða ", ", "} {
			if k := at - len(w); k >= r.end && r.text[k:at] == w {
				sepAt = k
				break
			}
		}
		if sepAt == at {
			break
		}
		at = sepAt
	}
	p.depth = pointDepth
	return from, p.n > 0
}

// lettersAhead reads letters and the label joined to the last of them: "a-lið", "a- og f-lið".
func (r *reader) lettersAhead(c *cursor, p *before) bool {
	in := *c
	for p.n < 8 {
		n, end := r.letter(in.pos)
		if n == 0 {
			return false
		}
		p.put(int(n), in.pos, end)
		if r.byteAt(end) == '-' {
			end++
		}
		if l := r.beside(end); l.has(pointWord) {
			p.depth, p.values[p.n-1].end = pointDepth, int(l.end)
			*c = r.move(in, int(l.end))
			return true
		}
		next, sp := r.gap(r.move(in, end))
		if sp < comma || sp > listed {
			return false
		}
		in = next
	}
	return false
}

// nextPart reads a label and its values, or values and their label.
func (r *reader) nextPart(c *cursor, t token, p *before) bool {
	s := citing{reader: r, c: *c}
	start := c.pos
	in := *c
	suffixed := false
	switch {
	case t.has(digits):
		d, _, _ := s.labelAhead(*c)
		if d <= articleDepth || d > pointDepth {
			return false
		}
		if d == pointDepth { // 16. töluliður
			d = paragraphDepth
		}
		p.depth, suffixed = d, true
	case t.has(ordinal):
		l := r.move(in, r.spaces(int(t.end)))
		lt := r.beside(l.pos)
		if !lt.has(paragraphWord | subparagraphWord) {
			return false
		}
		n, _ := r.lx.beside.senseOf(t, ordinal)
		p.depth = ordinalDepth(lt)
		p.put(n, start, int(lt.end))
		*c = r.move(l, int(lt.end))
		return true
	case t.has(paragraphWord | subparagraphWord | pointWord):
		p.depth = depthOf(t)
		in = r.move(in, s.behindLabel(int(t.end)))
		if o := r.beside(in.pos); o.has(ordinal) && p.depth < pointDepth { // párrafo segundo
			n, _ := r.lx.beside.senseOf(o, ordinal)
			p.put(n, start, int(o.end))
			*c = r.move(in, int(o.end))
			return true
		}
	case r.lx.pack.citations.numberFirst:
		return r.lettersAhead(c, p)
	default:
		return false
	}
	for p.n < len(p.values) {
		end, v := s.value(in, p.depth)
		if v == 0 {
			break
		}
		p.put(v, start, end.pos)
		p.numbered = p.numbered || r.token(in).has(digits) || r.byteAt(in.pos) == '(' && isDigit(r.byteAt(in.pos+1))
		in = end
		if suffixed {
			if l, sp := r.gap(in); sp <= stopped {
				if lt := r.labelAt(l); lt.end > 0 && lt.has(paragraphWord|subparagraphWord|pointWord) {
					p.values[p.n-1].end = int(lt.end)
					*c = r.move(l, int(lt.end))
					return true
				}
			}
		}
		next, sp := r.gap(in)
		if sp < comma || sp > ranged {
			break
		}
		_, v = s.value(next, p.depth)
		if v == 0 {
			break
		}
		if from := p.values[p.n-1]; sp == ranged { // points (a) to (c)
			for k := from.value + 1; k < v && p.n < len(p.values)-1; k++ {
				p.put(k, from.end, from.end)
			}
		}
		in, start = next, next.pos
	}
	*c = in
	return p.n > 0
}

func (p *before) put(v, start, end int) {
	p.values[p.n] = beforeValue{v, start, end}
	p.n++
}

// value reads one value of a depth, with or without brackets; 0 where there is none.
func (s *citing) value(c cursor, d depth) (cursor, int) {
	pos := c.pos
	open := s.byteAt(pos) == '('
	if open {
		pos++
	}
	var v, end int
	if in := s.move(c, pos); s.token(in).has(digits) {
		t := s.token(in)
		if t.len() > 2 {
			return c, 0
		}
		v, end = int(t.value), s.ordinalMark(int(t.end))
	} else if d == pointDepth {
		n, e := s.letter(pos)
		if s.byteAt(e) == ')' || !s.isOf(pos) { // e l'articolo
			v, end = int(n), e
		}
	}
	if v == 0 {
		return c, 0
	}
	if s.byteAt(end) == ')' {
		end++
	} else if open {
		return c, 0
	}
	return s.move(c, s.quote(end)), v
}

// distribute applies the parts that stood before an article to its pin, the one at index at.
func (r *reader) distribute(l *leading, at int) {
	if l.n == 0 {
		return
	}
	parts := l.parts[:l.n]
	base := r.pins[at]
	rest := len(r.pins) - at - 1
	for k := len(parts) - 1; k > 0; k-- { // the coarser ones hold one value each
		base.set(depthAt(&parts[k], &base), parts[k].values[0].value)
	}
	p := &parts[0]
	d := depthAt(p, &base)
	end := base.end
	for k := range p.n {
		q := base
		q.set(d, p.values[k].value)
		q.start, q.end = p.values[k].start, p.values[k].end
		if k == 0 {
			q.start = l.start
			r.pins[at] = q
			continue
		}
		r.pins = append(r.pins, pin{})
		copy(r.pins[at+k+1:], r.pins[at+k:at+k+rest])
		r.pins[at+k] = q
	}
	r.pins[at+p.n-1].end = end
}

// depthAt is the depth a part has in its article: a numbered point of an article without paragraphs is a definition.
// A paragraph of a paragraph is a subparagraph.
func depthAt(p *before, base *pin) depth {
	switch {
	case p.depth == pointDepth && base.paragraph == 0 && p.numbered:
		return paragraphDepth
	case p.depth == paragraphDepth && base.paragraph > 0: // the second paragraph of Article 6(1)
		return subparagraphDepth
	}
	return p.depth
}
