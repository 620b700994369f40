package parse

// share reads a number that begins with a part of the scale after it: "half million", "anderthalb Millionen", "félmillió". Words that
// add the half to a number before them ("två och en halv miljon") are taken together with that number.
func (r *reader) share(start, floor int, seq []atom, end int) (n number, ok bool) {
	if len(seq) < 2 || seq[1].kind != atomScale {
		return n, false
	}
	part := wordEnd(r.text[:end], start)
	if t, is := r.nearBefore(part, floor, nearHalf); is {
		if n, ok = r.andHalf(int(t.start), floor, seq[1:], end); ok {
			return n, true
		}
		if _, vague := r.nearBefore(int(t.start), floor, nearVague); vague {
			return n, false
		}
	}
	return r.shareOf(start, floor, seq[0].value, seq[1:], end)
}

// shareBefore reads what multiplies the scales that start at start by a part or by more than one, in several words: "half a million", "two and a half
// million".
func (r *reader) shareBefore(start, floor int, seq []atom, end int) (n number, ok bool) {
	if t, is := r.nearBefore(start, floor, nearHalf); is {
		if n, ok = r.andHalf(int(t.start), floor, seq, end); ok {
			return n, true
		}
		if _, vague := r.nearBefore(int(t.start), floor, nearVague); vague {
			return n, false
		}
	}
	t, is := r.nearBefore(start, floor, nearShare)
	if !is {
		return n, false
	}
	value, _ := r.lx.near.senseOf(t, nearShare)
	return r.shareOf(int(t.start), floor, value, seq, end)
}

// shareOf makes a number of hundredths and the scales that follow them. A number before them, other than the article "one", is not understood.
func (r *reader) shareOf(start, floor, hundredths int, seq []atom, end int) (n number, ok bool) {
	if r.numberedShare(start, floor) {
		return n, false
	}
	if _, is := r.nearBefore(start, floor, nearVague); is {
		return n, false
	}
	return r.scaledFigure(number{start: start, digits: uint64(hundredths), places: 2, words: true}, seq, end)
}

// numberedShare reports whether a number stands before the part of a scale at start, right before it or before the article "one": "two
// half million", "to en halv million".
func (r *reader) numberedShare(start, floor int) bool {
	var buf [maxAtoms]atom
	for n := range 2 {
		p := r.joinBefore(start, floor)
		if p > floor && isDigit(r.text[p-1]) {
			return n == 0
		}
		s, e := r.wordBefore(p, floor)
		seq, is := r.partsOf(s, e, buf[:0])
		if !is || len(seq) == 0 || seq[0].kind == atomAnd {
			return false
		}
		if len(seq) > 1 || seq[0].value != 1 {
			return true
		}
		start = s
	}
	return false
}

// andHalf reads the number that ends before p, adds a half and multiplies it by the scales that follow: "two and a half million".
func (r *reader) andHalf(p, floor int, seq []atom, end int) (n number, ok bool) {
	if r.halving {
		return n, false // "a half million and a half million and …"
	}
	r.halving = true
	defer func() { r.halving = false }()
	q := r.gapBefore(p, floor)
	if n, ok = r.figureBefore(q, floor, true); !ok {
		n, ok = r.wordsBefore(q, floor)
	}
	if !ok || n.scaled || n.places != 0 || n.huge || n.digits >= 1000 {
		return n, false
	}
	n.digits, n.places = 10*n.digits+5, 1
	return r.scaledFigure(n, seq, end)
}

// halfBehind reads the number whose last scale words that end at end add a half to: "un million et demi". is tells that there are such
// words.
func (r *reader) halfBehind(end, floor int) (n number, ok, is bool) {
	t, is := r.nearBefore(end, floor, nearHalf)
	if !is {
		return n, false, false
	}
	if n, ok = r.wordsBefore(r.gapBefore(int(t.start), floor), floor); ok {
		ok = n.addHalf()
		n.end = end
	}
	return n, ok, true
}

// addHalf adds a half of the number's last scale; it reports false where the number has no scale or a fraction of it.
func (n *number) addHalf() bool {
	digits, places, ok := n.normal()
	if !ok || !n.scaled || n.power == 0 || places > 0 || digits >= 1<<60 {
		return false
	}
	scale := uint64(1)
	for range min(n.power, 18) {
		scale *= 10
	}
	if digits%scale != 0 {
		return false
	}
	n.digits, n.places = digits+scale/2, 0
	return true
}

// fractionSign returns the hundredths that the sign at p stands for, one of ¼, ½ and ¾; 0 for anything else.
func (r *reader) fractionSign(p, ceiling int) uint64 {
	if p < 0 || p+2 > ceiling || r.text[p] != 0xC2 {
		return 0
	}
	switch r.text[p+1] {
	case 0xBC:
		return 25
	case 0xBD:
		return 50
	case 0xBE:
		return 75
	}
	return 0
}

// withFraction reads the figure that ends with the sign of a fraction at end: "2½", "½".
func (r *reader) withFraction(end, floor int, hundredths uint64) (n number, ok bool) {
	if n, ok = r.digitsBefore(r.gapBefore(end-2, floor), floor, false); !ok {
		n = number{start: end - 2}
	}
	if n.places > 0 || n.huge || n.digits >= 1<<50 {
		return n, false
	}
	n.digits, n.places, n.end = 100*n.digits+hundredths, 2, end
	return n, true
}

// spacedThousands reports whether a group of three digits stands at p that is a thousand, or goes on to one in the same way: "2, 500, 000".
func (r *reader) spacedThousands(p, ceiling int) bool {
	for range maxGroups {
		if p+3 > ceiling || !isDigit(r.text[p]) || !isDigit(r.text[p+1]) || !isDigit(r.text[p+2]) || p+3 < ceiling && isDigit(r.text[p+3]) {
			return false
		}
		if r.text[p:p+3] == "000" {
			return true
		}
		if p+5 > ceiling || r.text[p+3] != ',' && r.text[p+3] != '.' || r.text[p+4] != ' ' {
			return false
		}
		p += 5
	}
	return false
}

// brokenOff returns where the rest of a figure ends that a blank behind the point parts from its first digit, "1. 1 million", 0 for none.
func (r *reader) brokenOff(n number, ceiling int) int {
	if n.end-n.start != 1 || n.end+2 >= ceiling || r.text[n.end] != '.' || r.text[n.end+1] != ' ' {
		return 0
	}
	end := n.end + 2
	for end < ceiling && isDigit(r.text[end]) {
		end++
	}
	if end == n.end+2 || !r.scaleAfter(end, ceiling) {
		return 0
	}
	return end
}

// mended reads a figure that a blank breaks, where its sentence goes on behind the scale: "EUR 1. 1 million on Alba", not "EUR 5. 2 million people".
func (r *reader) mended(n number, end, ceiling int) (number, bool) {
	scale, _ := r.nearAfter(end, ceiling)
	if !r.lx.partyTo.has(nextWord(r.text, int(scale.end), ceiling).text) {
		return n, false
	}
	return r.figure([]group{{start: n.start, end: n.end, sep: '.'}, {start: n.end + 2, end: end}}, true)
}
