package parse

// before is a part of a citation that stands before its article: "points (a) and (f)" of "Article 6(1)".
type before struct {
	depth    depth
	values   [16]beforeValue
	n        int
	numbered bool // the values are numbers
}

type beforeValue struct{ value, start, end int }

// reversed reads a citation that begins with its smallest part: "point (a) of Article 5(1)", "second subparagraph of Article
// 6(1)", "a-liður 1. mgr. 5. gr.". Token i is a label.
func (r *reader) reversed(i int) int {
	var parts [3]before
	start, c := r.firstPart(i, &parts[0])
	if parts[0].n == 0 {
		return i
	}
	n := 1
	for {
		c = r.move(c, r.skipOf(c.pos))
		t := r.labelAt(c)
		if t.end == 0 {
			return i
		}
		if t.has(articleWord) || t.has(digits) && r.articleAhead(c) {
			break
		}
		if n == len(parts) || !r.nextPart(&c, t, &parts[n]) || parts[n].depth >= parts[n-1].depth {
			return i
		}
		n++
	}
	r.pins = r.pins[:0]
	end, ok := r.chain(c)
	if !ok {
		return i
	}
	r.distribute(parts[:n], start)
	return r.finish(end, i)
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
		if _, v := s.value(next, p.depth); v == 0 {
			break
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
		v, end = int(n), e
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

// distribute applies the parts that stood before the article to its first pin.
func (r *reader) distribute(parts []before, start int) {
	base := r.pins[0]
	rest := len(r.pins) - 1
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
			q.start = start
			r.pins[0] = q
			continue
		}
		r.pins = append(r.pins, pin{})
		copy(r.pins[k+1:], r.pins[k:k+rest])
		r.pins[k] = q
	}
	r.pins[p.n-1].end = end
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
