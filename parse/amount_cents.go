package parse

import "strings"

// addCents takes the hundredths that some write after the unit: "2 euros and 23 cents", "2 euros 23".
func (r *reader) addCents(s *statedSum) {
	if s.n.places > 0 || s.n.scaled && !s.n.words || s.n.huge || s.n.digits > 1<<50 {
		return
	}
	p := s.end
	if p < r.to && r.text[p] == '.' { // "4 лв. 50 ст."
		p++
	}
	point := p > s.end
	if s.suffix && p == s.end && r.gluedCents(s) { // "12€50"
		return
	}
	p = r.gapAfter(p, r.to)
	t, and := r.nearAt(p, r.to)
	if and = and && t.has(nearAnd); and {
		p = r.gapAfter(int(t.end), r.to)
	}
	if p == s.end || p >= r.to {
		return
	}
	n, end, ok := r.cents(p)
	if !ok && !point && s.suffix && (!s.n.grouped || s.n.words && !s.n.scaled || !and && s.n.end-s.n.start == 4 && !r.isLetter(s.end-1)) {
		// A bare number of two figures that ends the phrase.
		if n, ok = r.digitsAfter(p, r.to); !ok {
			n, ok = r.wordsAfter(p, min(r.to, p+maxReach))
		}
		ok, end = ok && n.digits >= 10 && n.end-n.start >= 2 && r.phraseEnds(n.end) && !r.goesOn(n.end) && (!and || r.sentenceEnds(n.end)), n.end
	}
	if ok && n.places == 0 && n.digits < 100 {
		s.n.digits, s.n.places, s.end = 100*s.n.digits+n.digits, 2, end
	}
}

// isLetter reports whether the byte at p is an ASCII letter.
func (r *reader) isLetter(p int) bool { return r.text[p]|0x20-'a' <= 'z'-'a' }

// sentenceEnds reports whether nothing but a full stop follows p on its line.
func (r *reader) sentenceEnds(p int) bool {
	if p < r.to && r.text[p] == '.' {
		p++
	}
	q := r.gapAfter(p, r.to)
	return q == r.to || strings.IndexByte(r.text[p:q], '\n') >= 0
}

// gluedCents takes two digits that are joined to a sign and to nothing else: "12€50".
func (r *reader) gluedCents(s *statedSum) bool {
	p := s.end
	if s.n.end != int(s.currency.start) || p+2 > r.to || !isDigit(r.text[p]) || !isDigit(r.text[p+1]) || isDigit(r.text[p-1]) || byteClass[r.text[p-1]] == bLetter && r.text[p-1] < 0x80 || s.n.words {
		return false
	}
	if p+2 < r.to && (byteClass[r.text[p+2]] != bOther || (r.text[p+2] == ',' || r.text[p+2] == '.') && p+3 < r.to && isDigit(r.text[p+3])) {
		return false
	}
	s.n.digits, s.n.places, s.end = 100*s.n.digits+10*uint64(r.text[p]-'0')+uint64(r.text[p+1]-'0'), 2, p+2
	return true
}

// cents reads the number and the name of hundredths at p.
func (r *reader) cents(p int) (n number, end int, ok bool) {
	if isDigit(r.text[p]) {
		n, ok = r.digitsAfter(p, r.to)
		t, is := r.nearAfter(n.end, r.to)
		if is && t.has(nearOf) && !t.has(nearCents) { // "50 de bani"
			t, is = r.nearAfter(int(t.end), r.to)
		}
		return n, int(t.end), ok && is && t.has(nearCents)
	}
	q := p
	for k := range 6 {
		e := wordEnd(r.text[:r.to], q)
		if e == q || k == 0 && !r.goesOnWith(q, e) {
			break
		}
		if t, is := r.nearAt(q, r.to); is && t.has(nearCents) && q > p {
			end = q
			if w, of := r.nearBefore(q, p, nearOf); of { // "douăzeci și trei de bani"
				end = int(w.start)
			}
			n, ok = r.wholeNumber(p, end)
			return n, int(t.end), ok
		}
		if q = e; q < r.to && r.text[q] == '-' {
			q++
		}
		q = r.gapAfter(q, r.to)
	}
	return n, 0, false
}
