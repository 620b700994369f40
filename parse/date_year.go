package parse

// loneYear reads a year that stands alone after a word such as "in", or the years of a range.
func (r *reader) loneYear(t token) int {
	start, end := int(t.start), int(t.end)
	year := int(t.value)
	if year < 1900 || year > lastYear || start < r.taken {
		return 0
	}
	if p := r.yearWordAfter(end); p > 0 && r.startsAlone(start) && !r.monthFollows(p) {
		r.addDate(year, 0, 0, start, end)
		return end
	}
	ranged := r.yearRange(t) || r.yearListed(t)
	if !(r.dateStarts(start) && r.endsAlone(end)) && !ranged && !(r.yearDashed(start) && r.endsAlone(end)) || r.monthFollows(end) || r.goesOn(end) {
		return 0
	}
	if cue, ok := r.nearBefore(start, max(r.from, start-24, r.taken), nearIn|nearYears|nearOf|nearTo|nearBetween|nearFrom); ok {
		if cue.has(nearYears) && !ranged && !r.yearsFollow(t) {
			return 0
		}
		if !cue.has(nearIn|nearYears) && !r.phraseEnds(end) && !r.yearOfRangeEnds(start) {
			return 0
		}
	} else if k := len(r.doc.Dates); (k == 0 || !r.yearBefore(start, k)) && !ranged {
		return 0
	}
	r.addDate(year, 0, 0, start, end)
	return end
}

// yearWordAfter returns where a word that makes a figure a year ends after it: "2019. gadā", "2019-ben"; 0 where there is none.
func (r *reader) yearWordAfter(p int) int {
	q := p
	if q < r.to && (r.text[q] == '.' || r.text[q] == '-') {
		q++
	}
	if t, ok := r.nearAfter(q, r.to); ok && t.has(nearYear) {
		return int(t.end)
	}
	return 0
}

// yearRange reports whether a later year follows a year: "2014-2018", "2014 to 2018".
func (r *reader) yearRange(t token) bool {
	end := int(t.end)
	if hasPrefixAt(r.text, end, ".") && r.dashAfter(end+1) > end+1 { // "2018.–2020. gadā"
		end++
	}
	p := r.dashAfter(end)
	if p == end && hasPrefixAt(r.text, p, "~") {
		p++
	}
	if t, ok := r.nearAfter(end, r.to); p == end && ok && t.has(nearTo) && !t.has(nearAnd) {
		p = r.gapAfter(int(t.end), r.to)
	}
	if p == end || r.next+1 >= len(r.toks) {
		return false
	}
	u := r.toks[r.next+1]
	return int(u.start) == p && u.has(digits) && u.len() == 4 && u.value > t.value && u.value < t.value+50 && r.startsAlone(int(t.start)) && r.endsAlone(int(u.end))
}

// yearsFollow reports whether a year and another one after it are joined by a sign or a word: "2019 et 2020". Years that all end in a nought
// may be decades.
func (r *reader) yearsFollow(t token) bool {
	p := r.gapAfter(int(t.end), r.to)
	if s := r.dashAfter(p); s > p {
		p = s
	} else if p < r.to && r.text[p] == ',' {
		p++
	} else if w, ok := r.nearAt(p, r.to); ok && w.has(nearAnd|nearTo) {
		p = int(w.end)
	} else {
		return false
	}
	u, ok := r.tokenAt(r.gapAfter(p, r.to))
	return ok && u.has(digits) && u.len() == 4 && u.value >= 1900 && u.value <= lastYear && (t.value%10 != 0 || u.value%10 != 0)
}

// tokenAt returns the token that starts at p, one of the next few.
func (r *reader) tokenAt(p int) (token, bool) {
	for k := r.next + 1; k < len(r.toks) && k <= r.next+8; k++ {
		if int(r.toks[k].start) >= p {
			return r.toks[k], int(r.toks[k].start) == p
		}
	}
	return token{}, false
}

// yearListed reports whether a year that a word makes one follows a year: "2019. ja 2020. aastal".
func (r *reader) yearListed(t token) bool {
	p := int(t.end)
	if p < r.to && r.text[p] == '.' {
		p++
	}
	w, ok := r.nearAfter(p, r.to)
	if !ok || !w.has(nearAnd|nearTo) {
		return false
	}
	u, ok := r.tokenAt(r.gapAfter(int(w.end), r.to))
	return ok && u.has(digits) && u.len() == 4 && u.value > t.value && u.value < t.value+50 && r.yearWordAfter(int(u.end)) > 0
}

// monthFollows reports whether a month without a year of its own follows a year: "in 2017 April".
func (r *reader) monthFollows(p int) bool {
	if r.next+1 >= len(r.toks) {
		return false
	}
	t := r.toks[r.next+1]
	if r.lx.pack.dates.yearFirst {
		return r.daysAndMonthFollow(p)
	}
	if !t.has(month) || int(t.start)-p > 3 {
		return false
	}
	_, end := r.yearAfter(int(t.end), false)
	return end == 0
}

// daysAndMonthFollow reports whether a month follows p, with its days before it: "2020. gada 3. un 5. janvārī".
func (r *reader) daysAndMonthFollow(p int) bool {
	for k := r.next + 1; k < len(r.toks) && k <= r.next+2*maxDays; k++ {
		t := r.toks[k]
		if int(t.start) < p {
			continue
		}
		for q := p; q < int(t.start); { // nothing but signs and joining words may lie between
			if q = r.gapAfter(q, r.to); q >= int(t.start) {
				break
			}
			if c := r.text[q]; c == '.' || c == ',' || c == '-' {
				q++
			} else if s := r.dashAfter(q); s > q {
				q = s
			} else if w, ok := r.nearAt(q, r.to); ok && w.has(nearAnd|nearTo|nearOf|nearDay|nearYear) {
				q = int(w.end)
			} else {
				return false
			}
		}
		if t.has(month) {
			return true
		}
		if !(t.has(digits) && t.len() <= 2) {
			if w, ok := r.nearAt(int(t.start), r.to); !ok || !w.has(nearAnd|nearTo|nearDay) {
				return false
			}
		}
		p = int(t.end)
	}
	return false
}

// phraseEnds reports whether nothing that could be counted follows p: the text goes on with a sign, or with a word that joins two dates.
func (r *reader) phraseEnds(p int) bool {
	q := r.gapAfter(p, r.to)
	if q >= r.to || q == p || byteClass[r.text[q]] != bLetter && !isDigit(r.text[q]) {
		return true
	}
	t, ok := r.nearAt(q, r.to)
	return ok && t.has(nearAnd|nearTo)
}

// yearBefore reports whether a lone year, joined by a dash or a word, stands right before: "from 2018 to 2020".
func (r *reader) yearBefore(start, k int) bool {
	last := r.doc.Dates[k-1]
	if last.Value.IsFull() || start-last.Span.End > 12 || last.Span.End < r.from {
		return false
	}
	l, end := r.linkBefore(start, last.Span.End-1)
	if l == noLink || end != last.Span.End {
		return false
	}
	if last.Value.Month() == 0 {
		return true
	}
	_, between := r.nearBefore(last.Span.Start, max(r.from, last.Span.Start-24), nearBetween) // "between 2015-05 and 2018"
	return between
}

// yearOfRangeEnds reports whether the year at start ends a range that a word before its first year begins, whatever follows: "in den Jahren
// 1998 bis 2000 erhob", "between 2018 and 2020 the company".
func (r *reader) yearOfRangeEnds(start int) bool {
	k := len(r.doc.Dates)
	if k == 0 || !r.yearBefore(start, k) {
		return false
	}
	first := r.doc.Dates[k-1]
	cues := nearIn | nearYears
	if first.Value.Month() == 0 && first.Value.Year() >= 1990 { // two counts of two thousand are unlikely
		cues |= nearFrom | nearBetween
	}
	_, ok := r.nearBefore(first.Span.Start, max(r.from, first.Span.Start-24), cues)
	return ok
}

// yearDashed reports whether a dash joins the year at start to a year before it: "2014-2018".
func (r *reader) yearDashed(start int) bool {
	k := len(r.doc.Dates)
	return k > 0 && start > r.from && (r.text[start-1] == '-' || r.text[start-1] == '~') && r.doc.Dates[k-1].Span.End == start-1 && r.doc.Dates[k-1].Value.Month() == 0
}

// goesOn reports whether a figure that ends at p goes on as a number, a percentage or a sum.
func (r *reader) goesOn(p int) bool {
	q := r.gapAfter(p, r.to)
	if q >= r.to {
		return false
	}
	if r.text[q] == '%' || q > p && isDigit(r.text[q]) {
		return true
	}
	if _, ok := r.currencyAt(q, r.next); ok {
		return true
	}
	t, ok := r.nearAt(q, r.to)
	return ok && t.has(nearScale) && int(t.end)-int(t.start) > 1
}
