package parse

// goesOnWith reports whether a number that has begun could go on with the word text[start:end].
func (r *reader) goesOnWith(start, end int) bool {
	var buf [maxAtoms]atom // that it has begun is said by a nought
	seq := append(buf[:0], atom{kind: atomCardinal})
	if r.lx.near.endsWith(r.text, start, end).classes&(nearParts|nearAnd|nearWithin) == 0 {
		_, ok := r.lx.atomize(r.text, start, end, seq)
		return ok
	}
	_, ok := r.partsOf(start, end, seq)
	return ok || r.isNear(start, end, nearAnd|nearWithin)
}

// wordsBefore reads the number in words that ends at end, not before floor; the figure that may stand before its scales ("20
// millions") is read too.
func (r *reader) wordsBefore(end, floor int) (n number, ok bool) {
	var starts [maxNumberWords]int
	if end > floor && r.text[end-1] == '\'' { // "erba' euro"
		end--
	} else if q := end - len("’"); q > floor && r.text[q:end] == "’" {
		end = q
	}
	k, p := 0, end
	for k < len(starts) {
		s, e := r.wordBefore(p, floor)
		if s == e {
			break
		}
		if !r.goesOnWith(s, e) {
			break
		}
		starts[k] = s
		k++
		if p = r.joinBefore(s, floor); p == s {
			break
		}
	}
	for k--; k >= 0; k-- {
		if n, ok = r.wordsFrom(starts[k], end, floor); ok {
			return n, true
		}
	}
	return n, false
}

// joinBefore returns the end of the word before the one at s: a gap or a hyphen lies between them.
func (r *reader) joinBefore(s, floor int) int {
	if s > floor && r.text[s-1] == '-' {
		return s - 1
	}
	p := r.gapBefore(s, floor)
	if p < s && p-1 > floor && r.text[p-1] == '\'' {
		return p - 1 // "erba' mija"
	}
	if q := p - len("’"); p < s && q > floor && r.text[q:p] == "’" {
		return q
	}
	return p
}

// apostrophe returns the width of the apostrophe that ends a word at p, 0 where there is none.
func (r *reader) apostrophe(p, ceiling int) int {
	switch {
	case p < ceiling && p >= 0 && r.text[p] == '\'':
		return 1
	case hasPrefixAt(r.text[:ceiling], p, "’"):
		return len("’")
	}
	return 0
}

// nearParts are the classes of words that a number is made of besides its atoms.
const nearParts = nearScale | nearDual | nearShare

// partsOf returns the parts of the number word text[s:e]: a scale or what it is made of.
func (r *reader) partsOf(s, e int, seq []atom) ([]atom, bool) {
	if t, ok := r.nearWord(s, e, nearParts); ok {
		if power, is := r.lx.near.senseOf(t, nearScale); is {
			return append(seq, atom{"", atomScale, power}), true
		}
		if t.has(nearDual) {
			return append(seq, atom{"", atomCardinal, 2}, atom{"", atomScale, 3}), true
		}
		if share, is := r.lx.near.senseOf(t, nearShare); is {
			return append(seq, atom{"", atomShare, share}), true
		}
	}
	return r.lx.atomize(r.text, s, e, seq)
}

// wordsFrom reads the number in words text[start:end] together with a figure or a bracketed number right before it.
func (r *reader) wordsFrom(start, end, floor int) (n number, ok bool) {
	var buf [maxAtoms]atom
	seq := buf[:0]
	for p := start; p < end; {
		e := wordEnd(r.text[:end], p)
		if e == p {
			return n, false
		}
		var is bool
		if seq, is = r.partsOf(p, e, seq); !is || len(seq) >= maxAtoms {
			return n, false
		}
		p = e
		if p < end && r.text[p] == '-' {
			p++
		}
		p += r.apostrophe(p, end)
		p = r.gapAfter(p, end)
	}
	if len(seq) == 0 || seq[0].kind == atomAnd || seq[len(seq)-1].kind == atomAnd {
		return n, false
	}
	if seq[0].kind == atomShare {
		return r.share(start, floor, seq, end)
	}
	if q := r.gapBefore(start, floor); seq[0].kind == atomCardinal && seq[0].value == 100 && q < start && q > floor && isDigit(r.text[q-1]) {
		seq[0] = atom{"", atomScale, 2} // "5 hundred thousand"
	}
	if seq[0].kind == atomScale {
		if n, ok, is := r.beforeScales(start, floor, seq, end); is {
			return n, ok
		}
	}
	if seq[0].kind == atomScale || seq[0].value == 100 {
		if t, is := r.nearBefore(start, floor, nearArticle); is {
			start = int(t.start)
		} else if start > r.from && r.text[start-1] == '(' {
			// "1,000 (thousand euros)": the figure is compared.
		} else if seq[0].kind == atomScale && !r.alone(seq[0], start, end) || seq[0].value == 100 && r.lx.pack.numbers.article != "" {
			return n, false // "millions of euros"
		}
	}
	if _, is := r.nearBefore(start, floor, nearVague); is {
		return n, false // "several thousand euros"
	}
	var s wordSum
	for _, a := range seq {
		if !s.add(a) {
			return n, false
		}
	}
	n = number{start: start, end: end, digits: s.total + s.group, words: true, huge: s.huge, scaled: s.power > 0, grouped: true}
	if n.power = trailingPower(seq); r.partOfMore(start, floor, seq[0].kind == atomScale) {
		return n, false
	}
	return n, true
}

// beforeScales reads the figure or the share right before the scales that a number begins with. is tells that there is one.
func (r *reader) beforeScales(start, floor int, seq []atom, end int) (n number, ok, is bool) {
	if n, ok = r.shareBefore(start, floor, seq, end); ok {
		return n, true, true
	}
	q := r.gapBefore(start, floor)
	if q > floor && r.text[q-1] == '-' {
		q--
	} else if t, within := r.nearBefore(q, floor, nearWithin); within {
		q = r.gapBefore(int(t.start), floor)
	}
	if n, is = r.figureBefore(q, floor, true); !is {
		return n, false, q > floor && isDigit(r.text[q-1]) // a figure that cannot be read
	}
	if n.huge {
		return n, true, true
	}
	if n, ok = r.scaledFigure(n, seq, end); ok {
		ok = r.addHigher(&n, floor)
	}
	return n, ok, true
}

// hundredAt returns the end of the word for a hundred that stands at p, p where there is none. A word that names cents too is none.
func (r *reader) hundredAt(p, ceiling int) int {
	end := wordEnd(r.text[:ceiling], p)
	if end == p || end-p > maxWord {
		return p
	}
	var buf [maxAtoms]atom
	if seq, ok := r.lx.atomize(r.text, p, end, buf[:0]); !ok || len(seq) != 1 || seq[0].kind != atomCardinal || seq[0].value != 100 || r.isNear(p, end, nearCents) {
		return p
	}
	return end
}

// trailingPower returns the power of ten that the scales and the hundred at the end of a number multiply by.
func trailingPower(seq []atom) (power int) {
	k := len(seq)
	for k > 0 && seq[k-1].kind == atomScale {
		k--
		power += seq[k].value
	}
	if k > 1 && power > 0 && seq[k-1].kind == atomCardinal && seq[k-1].value == 100 {
		power += 2
	}
	return power
}

// partOfMore reports whether a number in words that starts at start goes on before it in a way that is not understood: a number word
// stands right before it, or a scale before one unknown word; before a scale alone any number ("trzy czwarte miliona").
func (r *reader) partOfMore(start, floor int, alone bool) bool {
	var buf [maxAtoms]atom
	for n := range 2 {
		p := r.joinBefore(start, floor)
		s, e := r.wordBefore(p, floor)
		if s == e || p == start {
			return false
		}
		seq, is := r.partsOf(s, e, buf[:0])
		switch {
		case is && len(seq) > 0 && seq[0].kind != atomAnd:
			return n == 0 && (len(seq) > 1 || seq[0].value != 1) || seq[len(seq)-1].kind == atomScale || alone && seq[0].value > 1
		case r.isNear(s, e, nearAnd|nearTo|nearBetween|nearFrom|nearApprox|nearOf) || n == 0 && r.isCurrency(s, e):
			return false
		}
		start = s
	}
	return false
}

// isCurrency reports whether text[start:end] is the name of a currency.
func (r *reader) isCurrency(start, end int) bool {
	t, ok := r.lx.phraseAt(r.text[:end], start, end)
	return ok && t.has(currency)
}

// alone reports whether a number may begin with the scale a, which is the first word of text[start:end] or begins it.
func (r *reader) alone(a atom, start, end int) bool {
	if a.form == "" {
		return r.isNear(start, wordEnd(r.text[:end], start), nearAlone)
	}
	for form := range splitForms(r.lx.pack.numbers.alone) {
		if a.form == foldString(form) || a.form == foldString(stripAccents(form)) {
			return true
		}
	}
	return false
}

// scaledFigure multiplies a figure by the scales that follow it, and adds what follows them ("2 million five hundred thousand").
func (r *reader) scaledFigure(d number, seq []atom, end int) (number, bool) {
	d.end = end
	k := 0
	for k < len(seq) && seq[k].kind == atomScale && (k == 0 || seq[k].value >= seq[k-1].value) {
		d.scale(seq[k].value)
		k++
	}
	if k == len(seq) {
		return d, true
	}
	whole, places, ok := d.normal()
	if !ok || places > 0 {
		return d, !ok
	}
	s := wordSum{power: seq[k-1].value}
	for _, a := range seq[k:] {
		if !s.add(a) {
			return d, false
		}
	}
	rest := s.total + s.group
	if s.huge || whole+rest < whole {
		d.huge = true
		return d, true
	}
	d.digits, d.places = whole+rest, 0
	return d, true
}

// addHigher adds the higher part of a number that stands before n with a scale of its own: "1 milliard 200 millions". It reports false
// where there is one that is not understood.
func (r *reader) addHigher(n *number, floor int) bool {
	end := r.gapBefore(n.start, floor)
	s, e := r.wordBefore(end, floor)
	if s == e || end == n.start {
		return true
	}
	t, ok := r.nearAt(s, e)
	power, is := r.lx.near.senseOf(t, nearScale)
	if !ok || !is || int(t.end) != e || power < 6 || e-s <= 3 {
		return true
	}
	low, places, ok := n.normal()
	high, hasHigh := r.wordsBefore(end, floor)
	if !hasHigh || !ok {
		return !hasHigh // "out of a few million 20,000 euros"
	}
	whole, whole0, ok := high.normal()
	unit := uint64(1)
	for range min(power, 18) {
		unit *= 10
	}
	if !ok || whole0 > 0 || places > 0 || low >= unit || whole%unit != 0 || whole+low < whole {
		return false
	}
	n.digits, n.places, n.start = whole+low, 0, high.start
	return true
}

// wordsAfter reads the number in words that starts at start, as far as it goes.
func (r *reader) wordsAfter(start, ceiling int) (n number, ok bool) {
	p := start
	for words := 0; words < maxNumberWords && p < ceiling; words++ {
		e := wordEnd(r.text[:ceiling], p)
		if e == p {
			break
		}
		if m, is := r.wordsFrom(start, e, start); is {
			n, ok = m, true
		} else if !r.isNear(p, e, nearAnd|nearWithin) {
			break
		}
		if p = e; p < ceiling && r.text[p] == '-' {
			p++
		}
		p += r.apostrophe(p, ceiling)
		p = r.gapAfter(p, ceiling)
	}
	return n, ok
}
