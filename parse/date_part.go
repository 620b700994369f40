package parse

// A quarter or a half of a year is stated as its first and its last month, as every range is stated by its bounds.

// yearPart is a part of a year and where its words stand.
type yearPart struct {
	first, last int // months
	start, end  int
}

// partOfYear reads the quarter or half beside the year at t: "Q1 2016", "third quarter of 2016", "2019-H2". It returns the end, 0 where
// there is none.
func (r *reader) partOfYear(t token) int {
	start, end, year := int(t.start), int(t.end), int(t.value)
	if year < firstYear || year > lastYear {
		return 0
	}
	if p, ok := r.partBefore(start, max(r.from, r.taken, start-40)); ok && r.endsAlone(end) {
		if l, e := r.linkBefore(p.start, max(r.from, r.taken, p.start-32)); l != noLink && l != commaLink {
			if q, is := r.partEndingAt(e, max(r.from, r.taken, p.start-40)); is && q.first < p.first && q.last-q.first == p.last-p.first {
				p.first, p.start = q.first, q.start // "Q1 to Q3 2020"
			}
		}
		if !r.startsAlone(p.start) {
			return 0
		}
		return r.stateMonths(year, p, p.end, int(t.start), end)
	}
	if p, ok := r.partAfter(end); ok && start >= r.taken && r.startsAlone(start) && r.endsAlone(p.end) {
		return r.stateMonths(year, yearPart{p.first, p.last, start, end}, end, p.start, p.end)
	}
	return 0
}

// stateMonths appends the two months that bound a part of a year; of its name and its year, each gets what stands first of the two.
func (r *reader) stateMonths(year int, p yearPart, firstEnd, lastStart, end int) int {
	if r.addDate(year, p.first, 0, p.start, firstEnd) && r.addDate(year, p.last, 0, lastStart, end) {
		return end
	}
	return 0
}

// partBefore reads the quarter or half that stands before the year at p.
func (r *reader) partBefore(p, floor int) (yearPart, bool) {
	end := r.gapBefore(p, floor)
	if end == p && end > floor && (r.text[end-1] == '-' || r.text[end-1] == '/') {
		end--
	} else if t, ok := r.nearBefore(p, floor, nearOf); ok {
		end = r.gapBefore(int(t.start), floor)
	}
	if end == p {
		return yearPart{}, false
	}
	return r.partEndingAt(end, floor)
}

// partEndingAt reads "Q1", "trimestre 1" and "first quarter" before p.
func (r *reader) partEndingAt(p, floor int) (yearPart, bool) {
	if p-1 > floor && r.text[p-1] >= '1' && r.text[p-1] <= '4' && !isDigit(r.text[p-2]) {
		gap := r.gapBefore(p-1, floor)
		s, e := r.wordBefore(gap, floor)
		return r.partOf(s, e, int(r.text[p-1]-'0'), s, p, gap == p-1)
	}
	s, e := r.wordBefore(p, floor)
	if s == e || e-s == 1 || !r.isNear(s, e, nearPart) {
		return yearPart{}, false
	}
	d, ok := r.dayBefore(s, floor)
	if !ok {
		return yearPart{}, false
	}
	return r.partOf(s, e, d.n, d.start, e, true)
}

// partAfter reads the quarter or half that stands after the year that ends at p.
func (r *reader) partAfter(p int) (yearPart, bool) {
	q := r.gapAfter(p, r.to)
	if q == p && q < r.to && (r.text[q] == '-' || r.text[q] == '/') {
		q++
	}
	if q >= r.to || byteClass[r.text[q]] != bLetter && !isDigit(r.text[q]) {
		return yearPart{}, false
	}
	if t, ok := r.nearAt(q, r.to); ok && t.has(nearPart) {
		e := int(t.end)
		f := r.gapAfter(e, r.to)
		if f >= r.to || r.text[f] < '1' || r.text[f] > '4' || f+1 < r.to && isDigit(r.text[f+1]) {
			return yearPart{}, false
		}
		return r.partOf(q, e, int(r.text[f]-'0'), q, f+1, f == e)
	}
	if e := wordEnd(r.text[:r.to], q); e > q && e-q <= 3 { // "2016 the third quarter"
		if f := r.gapAfter(e, r.to); f > e {
			if _, is := r.nearAt(f, r.to); is || f < r.to && isDigit(r.text[f]) {
				q = f
			}
		}
	}
	d, ok := r.dayAt(q)
	if !ok {
		return yearPart{}, false
	}
	s := r.gapAfter(d.end, r.to)
	e := wordEnd(r.text[:r.to], s)
	if e-s < 2 || e-s > maxWord {
		return yearPart{}, false
	}
	return r.partOf(s, e, d.n, q, e, true)
}

// partOf makes the n-th part of a year from the word text[s:e] for its kind. A letter alone needs its figure right beside it.
func (r *reader) partOf(s, e, n, start, end int, joined bool) (yearPart, bool) {
	t, ok := r.nearAt(s, e)
	if s == e || !ok || int(t.end) != e || e-s == 1 && !joined {
		return yearPart{}, false
	}
	months, ok := r.lx.near.senseOf(t, nearPart)
	if !ok || n < 1 || n*months > 12 {
		return yearPart{}, false
	}
	return yearPart{first: (n-1)*months + 1, last: n * months, start: start, end: end}, true
}
