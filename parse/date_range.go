package parse

import "github.com/gdprgo/gdpr"

// dateRange reports whether a dash joins a date to another one: "10-1-2018-10-7-2018".
func (r *reader) dateRange(f figures) bool {
	if k := len(r.doc.Dates); k > 0 && f.start > r.from && r.text[f.start-1] == '-' {
		if last := r.doc.Dates[k-1].Span.End; last+1 == f.start || last+2 == f.start && r.text[last] == '.' {
			return r.endsAlone(f.end)
		}
	}
	if f.end+1 >= r.to || r.text[f.end] != '-' || !isDigit(r.text[f.end+1]) || !r.startsAlone(f.start) {
		return false
	}
	g, _, ok := r.threeFigures(token{start: int32(f.end + 1)})
	return ok && g.width[0]/4 == f.width[0]/4 && g.width[2] == f.width[2] && r.endsAlone(g.end)
}

// dayOfRange reads a day, or a day and a month, in figures that take what they lack from the date after them: "du 01/10 au 02/11/2017",
// "3.–5.6.2023", "am 3.4. und 5.6.2022".
func (r *reader) dayOfRange(t token) int {
	start, p := int(t.start), int(t.end)
	sep := r.text[p]
	if t.len() > 2 || sep != '/' && sep != '.' {
		return 0
	}
	q, m, dotted := r.monthOfRange(p)
	if q == 0 {
		return 0
	}
	dated := func() bool {
		_, ok := r.nearBefore(start, max(r.from, start-24), nearOn)
		return ok
	}
	next := r.gapAfter(q, r.to)
	if s := r.dashAfter(next); s > next {
		if sep == '/' && r.lx.pack.lang == gdpr.English || sep == '.' && !dotted && !dated() {
			return 0
		}
		next = s
	} else if t, ok := r.nearAt(next, r.to); ok && t.has(nearTo) && !t.has(nearAnd) || ok && t.has(nearAnd|nearTo) && (dotted && m > 0 || dated()) {
		next = int(t.end)
	} else {
		return 0
	}
	last, lastSep, ok := r.threeFigures(token{start: int32(r.gapAfter(next, r.to))})
	if !ok || !r.startsAlone(start) || lastSep != sep || last.width[2] != 4 || !r.endsAlone(last.end) || sep == '/' && r.monthFirst() {
		return 0
	}
	if m == 0 {
		m = last.n[1]
	}
	day, year := int(t.value), last.n[2]
	if m > last.n[1] || m == last.n[1] && day >= last.n[0] || last.n[1] > 12 || year < firstYear || year > lastYear || !r.addDate(year, m, day, start, q) {
		return 0
	}
	return q
}

// monthOfRange reads the month in figures after a day and the sign at p, and returns where the two end, 0 where they are none; the month
// is 0 where only a full stop follows the day. dotted tells that they end in a full stop.
func (r *reader) monthOfRange(p int) (end, m int, dotted bool) {
	q := p + 1
	if r.text[p] == '.' && r.lx.pack.dates.spaced {
		q = r.spaceAfter(q)
	}
	first := q
	for q < r.to && isDigit(r.text[q]) && q-first < 3 {
		m = 10*m + int(r.text[q]-'0')
		q++
	}
	switch {
	case q == first:
		if r.text[p] != '.' {
			return 0, 0, false
		}
		return p + 1, 0, true
	case q-first > 2 || m < 1 || m > 12:
		return 0, 0, false
	case r.text[p] == '.' && q < r.to && r.text[q] == '.' && (q+1 >= r.to || !isDigit(r.text[q+1])):
		return q + 1, m, true
	}
	return q, m, false
}

// dateStarts reports whether a numeric date can start at p: it stands alone, or a hyphen joins it to an article ("fit-03/04/2022").
func (r *reader) dateStarts(p int) bool {
	if r.startsAlone(p) {
		return true
	}
	if !r.lx.pack.dates.hyphened || p == r.from || r.text[p-1] != '-' {
		return false
	}
	t, ok := r.nearBefore(p, max(r.from, p-16), nearOn)
	return ok && int(t.end) == p-1
}

// dateEnds reports whether a numeric date can end where the figures end: they stand alone, an ending follows ("2019.12.08-i"), or the
// number of an act of that day ("5.12.2018/1050").
func (r *reader) dateEnds(f *figures, sep byte) bool {
	p := f.end
	if r.endsAlone(p) {
		return true
	}
	if p+1 >= r.to {
		return false
	}
	switch r.text[p] {
	case '-':
		t, ok := r.nearAt(p+1, r.to)
		return r.lx.pack.dates.yearFirst && ok && t.has(nearSuffix)
	case '/':
		return sep == '.' && f.width[2] == 4 && isDigit(r.text[p+1])
	}
	return false
}

// monthsJoined reports whether a month in figures, the n-th since the year 0, bounds a range with another one: "from 04/2018 to 03/2019".
func (r *reader) monthsJoined(start, end, n int) bool {
	if k := len(r.doc.Dates); k > 0 {
		first := r.doc.Dates[k-1]
		if v := first.Value; v.Month() != 0 && !v.IsFull() && isDigit(r.text[first.Span.Start]) && 12*v.Year()+int(v.Month()) < n {
			if l, p := r.linkBefore(start, first.Span.End-1); l != noLink && l != commaLink && p == first.Span.End {
				return true
			}
		}
	}
	to, ok := r.nearAfter(end, r.to)
	if !ok || !to.has(nearTo|nearAnd) {
		return false
	}
	if _, ok = r.nearBefore(start, max(r.from, start-24), nearFrom|nearBetween); !ok {
		return false
	}
	p := r.gapAfter(int(to.end), r.to)
	m, q := 0, p
	for q < r.to && isDigit(r.text[q]) && q-p < 3 {
		m = 10*m + int(r.text[q]-'0')
		q++
	}
	if m < 1 || m > 12 || q+5 > r.to || r.text[q] != r.text[end-5] || !r.yearEnds(q+5) || !r.endsAlone(q+5) {
		return false
	}
	year := 0
	for _, c := range []byte(r.text[q+1 : q+5]) {
		year = 10*year + int(c-'0')
	}
	return 12*year+m > n
}
