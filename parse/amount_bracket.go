package parse

// addBracket takes the same sum said again in brackets, and of a sum in brackets the number before them.
func (r *reader) addBracket(s *statedSum, i int, floor int) {
	if r.addSpelled(s, i) {
		return
	}
	p := r.gapAfter(s.end, r.to)
	if p == s.end && p < r.to && r.text[p] == '.' && s.suffix { // "лв. ("
		p = r.gapAfter(p+1, r.to)
	}
	if p < r.to && (r.text[p] == '(' || r.text[p] == '[') {
		if q := closing(r.text[p:min(r.to, p+maxBracket)]); q > 0 {
			if n, cur, ok := r.bracketed(p+1, p+q, i); ok && (cur.end == 0 || r.sameCurrency(cur, s.currency)) {
				switch {
				case n.same(s.n):
					s.end = p + q + 1
				case n.words && n.grouped && !s.n.words:
					s.end, s.contrary = p+q+1, true
				case s.n.words && s.n.grouped && n.grouped && !n.words && !n.scaled:
					s.n, s.end, s.contrary = n, p+q+1, true
				}
			}
		}
		return
	}
	p = r.gapBefore(s.start, floor)
	q := r.gapAfter(s.end, r.to)
	if p <= floor || q >= r.to || r.text[p-1] != '(' && r.text[p-1] != '[' || r.text[q] != ')' && r.text[q] != ']' {
		return
	}
	outer, ok := r.wholeBefore(p-1, floor)
	switch {
	case !ok:
	case outer.same(s.n):
		s.start, s.end = outer.start, q+1
	case s.n.words && outer.grouped && !outer.words:
		s.n = outer
		s.start, s.end, s.contrary = outer.start, q+1, true
	}
}

// addSpelled takes the same sum said again in words behind a comma: "500.000 Ft, azaz ötszázezer forint".
func (r *reader) addSpelled(s *statedSum, i int) bool {
	p := s.end
	if p < r.to && r.text[p] == ',' {
		p++
	}
	t, ok := r.nearAfter(p, r.to)
	if !ok || !t.has(nearSpelled) || s.n.words {
		return false
	}
	n, ok := r.wordsAfter(r.afterColon(int(t.end), r.to), min(r.to, int(t.end)+maxReach))
	if !ok || !n.same(s.n) {
		return false
	}
	s.end = n.end
	q := r.gapAfter(n.end, r.to)
	if w, is := r.nearAt(q, r.to); is && w.has(nearOf) {
		q = r.gapAfter(int(w.end), r.to)
	}
	if c, is := r.currencyAt(q, i+1); is && r.sameCurrency(c, s.currency) {
		s.end = int(c.end)
	}
	return true
}

// afterColon returns what follows p, a colon or a dash and a gap.
func (r *reader) afterColon(p, ceiling int) int {
	if q := r.gapAfter(p, ceiling); q < ceiling && (r.text[q] == ':' || r.text[q] == '-') {
		p = q + 1
	}
	return r.gapAfter(p, ceiling)
}

// closing returns where the bracket that s begins with is closed, -1 where another one opens first or the line ends.
func closing(s string) int {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case ')', ']':
			return i
		case '(', '[', '\n':
			return -1
		}
	}
	return -1
}

// wholeBefore reads the number, figure or words, that ends before p and a gap.
func (r *reader) wholeBefore(p, floor int) (n number, ok bool) {
	end := r.gapBefore(p, floor)
	end = r.trimDashes(end, floor)
	if end > floor && r.text[end-1] == '.' { // "5 tys."
		if s, e := r.wordBefore(end-1, floor); e-s <= 4 && r.isNear(s, e, nearScale) {
			end--
		}
	}
	if n, ok = r.digitsBefore(end, floor, false); !ok {
		n, ok = r.wordsBefore(end, floor)
	}
	return n, ok
}

// bracketed reads text[start:end] as a number with or without a currency; cur is the zero token where there is none.
func (r *reader) bracketed(start, end, i int) (n number, cur token, ok bool) {
	start, end = r.gapAfter(start, end), r.gapBefore(end, start)
	if t, is := r.nearAt(start, end); is && t.has(nearSpelled) {
		start = r.afterColon(int(t.end), end)
	}
	for k := i + 1; k < len(r.toks) && int(r.toks[k].start) < end; k++ {
		t := r.toks[k]
		if int(t.start) < start || !t.has(currency) {
			continue
		}
		switch {
		case int(t.start) == start:
			n, ok = r.wholeNumber(int(t.end), end)
		case int(t.end) == end:
			before := r.gapBefore(int(t.start), start)
			if w, is := r.nearBefore(int(t.start), start, nearOf); is {
				before = int(w.start)
			}
			n, ok = r.wholeNumber(start, before)
		}
		return n, t, ok
	}
	n, ok = r.wholeNumber(start, end)
	return n, token{}, ok
}
