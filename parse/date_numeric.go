package parse

import (
	"slices"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// figures are up to three numbers of a numeric date and where they stand.
type figures struct {
	n, width   [3]int
	start, end int
}

// numericDate reads 03.04.2022, 3/4/2022, 2022-04-03 and their like at a token of digits; it returns the end, 0 where there is none.
func (r *reader) numericDate(t token) int {
	f, sep, ok := r.threeFigures(t)
	if !ok && r.lx.pack.dates.roman {
		if end := r.romanMonth(t); end > 0 {
			return end
		}
	}
	if !ok {
		return r.monthFigures(t)
	}
	if !r.standsAlone(f.start, f.end) && !r.dateRange(f) {
		return 0
	}
	year, m, day := 0, 0, 0
	switch {
	case f.width[0] == 4 && f.width[1] <= 2 && f.width[2] <= 2:
		year, m, day = f.n[0], f.n[1], f.n[2]
		if m > 12 && day <= 12 && sep == '/' {
			m, day = day, m
		}
	case f.width[2] == 4 && f.width[0] <= 2 && f.width[1] <= 2:
		day, m, year = f.n[0], f.n[1], f.n[2]
		if sep != '.' && (m > 12 && day <= 12 || r.monthFirst() && day <= 12) {
			day, m = m, day
		}
	case f.width[2] == 2 && r.shortYear(&f, sep):
		day, m, year = f.n[0], f.n[1], f.n[2]
		if m > 12 && day <= 12 || sep != '.' && r.monthFirst() && day <= 12 {
			day, m = m, day
		}
	default:
		return 0
	}
	if m == 0 || day == 0 || year < firstYear || year > lastYear || !r.addDate(year, m, day, f.start, f.end) {
		return 0
	}
	return f.end
}

// romanMonth reads 5 XII 2022, 5.XII.2022 and 2022. XII. 5.
func (r *reader) romanMonth(t token) int {
	p := r.afterPoint(int(t.end))
	q := p
	for q < r.to && q-p < 5 && (r.text[q] == 'I' || r.text[q] == 'V' || r.text[q] == 'X') {
		q++
	}
	m := slices.Index(romanMonths[:], r.text[p:q]) + 1
	if m == 0 || p == int(t.end) {
		return 0
	}
	p = r.afterPoint(q)
	n, end := 0, p
	for end < r.to && isDigit(r.text[end]) && end-p < 5 {
		n = 10*n + int(r.text[end]-'0')
		end++
	}
	year, day := n, int(t.value)
	if t.len() == 4 {
		year, day = day, n
	}
	if p == q || !r.standsAlone(int(t.start), end) || year < firstYear || year > lastYear || day == 0 || !r.addDate(year, m, day, int(t.start), end) {
		return 0
	}
	return end
}

var romanMonths = [12]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// afterPoint skips a full stop and a space.
func (r *reader) afterPoint(p int) int {
	if p < r.to && r.text[p] == '.' {
		p++
	}
	return r.spaceAfter(p)
}

// dateRange reports whether a dash joins a date to another one: "10-1-2018-10-7-2018".
func (r *reader) dateRange(f figures) bool {
	if k := len(r.doc.Dates); k > 0 && r.doc.Dates[k-1].Span.End+1 == f.start && r.text[f.start-1] == '-' {
		return r.endsAlone(f.end)
	}
	if f.end+1 >= r.to || r.text[f.end] != '-' || !isDigit(r.text[f.end+1]) || !r.startsAlone(f.start) {
		return false
	}
	g, _, ok := r.threeFigures(token{start: int32(f.end + 1)})
	return ok && g.width == f.width && r.endsAlone(g.end)
}

// monthFigures reads a month and a year in figures, after a word such as "in": "in 03/2019".
func (r *reader) monthFigures(t token) int {
	p := int(t.end)
	if t.len() > 2 || p+5 > r.to || r.text[p] != '/' && r.text[p] != '.' && r.text[p] != '-' {
		return 0
	}
	year := 0
	for _, c := range []byte(r.text[p+1 : p+5]) {
		if !isDigit(c) {
			return 0
		}
		year = 10*year + int(c-'0')
	}
	if year < 1990 || year > 2060 || t.value < 1 || t.value > 12 || !r.standsAlone(int(t.start), p+5) || r.goesOn(p+5) {
		return 0
	}
	if cue, ok := r.nearBefore(int(t.start), max(r.from, int(t.start)-24), nearIn); !ok || !cue.has(nearIn) || !r.addDate(year, int(t.value), 0, int(t.start), p+5) {
		return 0
	}
	return p + 5
}

// shortYear completes a year of two figures, where something says that the figures are a date: a word for it before them ("le 20/02/14"),
// or that the year can be nothing else ("31/10/74").
func (r *reader) shortYear(f *figures, sep byte) bool {
	if f.width[0] > 2 || f.width[1] > 2 {
		return false
	}
	if _, ok := r.nearBefore(f.start, max(r.from, f.start-24), nearOn); !ok && (f.n[2] <= 31 || sep == '-') {
		return false
	}
	f.n[2] = fullYear(f.n[2])
	return true
}

// fullYear completes a year of two figures: up to 2049.
func fullYear(n int) int {
	if n < 50 {
		return 2000 + n
	}
	return 1900 + n
}

// threeFigures reads three figures that one sign joins.
func (r *reader) threeFigures(t token) (f figures, sep byte, ok bool) {
	p := int(t.start)
	f.start = p
	for k := range 3 {
		n, q := 0, p
		for q < r.to && isDigit(r.text[q]) && q-p < 5 {
			n = 10*n + int(r.text[q]-'0')
			q++
		}
		if q == p || q-p > 4 || q-p == 3 {
			return f, 0, false
		}
		f.n[k], f.width[k] = n, q-p
		p = q
		if k == 2 {
			break
		}
		if p >= r.to {
			return f, 0, false
		}
		c := r.text[p]
		if c != '.' && c != '-' && c != '/' || k == 1 && c != sep {
			if w := len("‑"); k < 2 && hasPrefixAt(r.text, p, "‑") && (k == 0 || sep == '-') {
				c, p = '-', p+w-1
			} else {
				return f, 0, false
			}
		}
		sep = c
		p++
		if c == '.' && r.lx.pack.dates.spaced {
			p = r.spaceAfter(p)
		}
	}
	f.end = p
	return f, sep, true
}

// spaceAfter skips one space.
func (r *reader) spaceAfter(p int) int {
	if c, w := utf8.DecodeRuneInString(r.text[p:r.to]); w > 0 && isSpace(c) && c != '\n' {
		return p + w
	}
	return p
}

// standsAlone reports whether text[start:end] is not part of a longer number, of a reference or of an address.
func (r *reader) standsAlone(start, end int) bool { return r.startsAlone(start) && r.endsAlone(end) }

func (r *reader) startsAlone(p int) bool {
	if p <= r.from {
		return true
	}
	c, before := r.text[p-1], byte(' ')
	if p-2 >= r.from {
		before = r.text[p-2]
	}
	switch {
	case c == '-' || c == '.' || c == ',' || c == '=':
		if isDigit(before) || byteClass[before] == bLetter {
			return false
		}
	case c == '/' || c == '_' || c == '#' || c == '&' || isDigit(c) || c < utf8.RuneSelf && byteClass[c] == bLetter:
		return false
	}
	q := r.gapBefore(p, r.from)
	for _, sign := range [...]string{"º", "°", "№"} { // "n° 03-04-2022"
		if s := q - len(sign); s >= r.from && r.text[s:q] == sign {
			return false
		}
	}
	_, ok := r.nearBefore(p, max(r.from, p-16), nearNumber)
	return !ok
}

func (r *reader) endsAlone(p int) bool {
	if p >= r.to {
		return true
	}
	c, next := r.text[p], byte(' ')
	if p+1 < r.to {
		next = r.text[p+1]
	}
	switch {
	case isDigit(c) || c == '_':
		return false
	case c == '-' || c == '/' || c == '.' || c == ',':
		return !isDigit(next) && (c != '-' && c != '/' || next >= utf8.RuneSelf || byteClass[next] != bLetter)
	case c == 'T':
		return isDigit(next)
	}
	return c >= utf8.RuneSelf || byteClass[c] != bLetter
}

// monthFirst reports whether the text writes the month before the day in numeric dates. It looks for dates that leave no choice;
// the language's own order holds where there is none or they contradict one another.
func (r *reader) monthFirst() bool {
	if r.lx.pack.lang != gdpr.English {
		return false
	}
	if r.order == 0 {
		r.order = orderOf(r.text)
	}
	return r.order == monthDay
}

// order is the order of day and month in the numeric dates of a text.
type order uint8

const (
	dayMonth order = iota + 1
	monthDay
)

// orderOf looks through a text for dates such as 12/31/2022, which only one order can mean.
func orderOf(text string) order {
	days, months := false, false
	for i := 0; i+8 <= len(text); i++ {
		if text[i] != '/' || i < 1 || !isDigit(text[i-1]) || !isDigit(text[i+1]) {
			continue
		}
		a, j := int(text[i-1]-'0'), i+1
		if i >= 2 && isDigit(text[i-2]) {
			a += 10 * int(text[i-2]-'0')
		}
		b := int(text[j] - '0')
		if j++; isDigit(text[j]) {
			b, j = 10*b+int(text[j]-'0'), j+1
		}
		if j+5 > len(text) || text[j] != '/' || !isDigit(text[j+1]) || !isDigit(text[j+2]) || !isDigit(text[j+3]) || !isDigit(text[j+4]) {
			continue
		}
		days = days || a > 12 && a <= 31 && b <= 12
		months = months || b > 12 && b <= 31 && a <= 12
	}
	if months && !days {
		return monthDay
	}
	return dayMonth
}

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
	ranged := r.yearRange(t)
	if !r.standsAlone(start, end) && !ranged || r.monthFollows(end) || r.goesOn(end) {
		return 0
	}
	if cue, ok := r.nearBefore(start, max(r.from, start-24, r.taken), nearIn|nearOf|nearTo|nearBetween|nearFrom); ok {
		if !cue.has(nearIn) && !r.phraseEnds(end) {
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
	p := r.dashAfter(end)
	if t, ok := r.nearAfter(end, r.to); p == end && ok && t.has(nearTo) && !t.has(nearAnd) {
		p = r.gapAfter(int(t.end), r.to)
	}
	if p == end || r.next+1 >= len(r.toks) {
		return false
	}
	u := r.toks[r.next+1]
	return int(u.start) == p && u.has(digits) && u.len() == 4 && u.value > t.value && u.value < t.value+50 && r.startsAlone(int(t.start)) && r.endsAlone(int(u.end))
}

// monthFollows reports whether a month without a year of its own follows a year: "in 2017 April".
func (r *reader) monthFollows(p int) bool {
	if r.next+1 >= len(r.toks) {
		return false
	}
	t := r.toks[r.next+1]
	if r.lx.pack.dates.yearFirst { // "2020. gada 3. janvāris"
		if t.has(digits) && t.len() <= 2 && int(t.start)-p < 4 && r.next+2 < len(r.toks) {
			t, p = r.toks[r.next+2], int(t.end)
		}
		return t.has(month) && int(t.start)-p < 4
	}
	if !t.has(month) || int(t.start)-p > 3 {
		return false
	}
	_, end := r.yearAfter(int(t.end), false)
	return end == 0
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
	if last.Value.Month() != 0 || start-last.Span.End > 12 || last.Span.End < r.from {
		return false
	}
	l, end := r.linkBefore(start, last.Span.End-1)
	return l != noLink && end == last.Span.End
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
