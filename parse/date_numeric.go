package parse

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// figures are up to three numbers of a numeric date and where they stand.
type figures struct {
	n, width   [3]int
	start, end int
	apart      bool // is the year from day and month: "08/12, 2015"
}

// numericDate reads 03.04.2022, 3/4/2022, 2022-04-03 and their like at a token of digits; it returns the end, 0 where there is none.
func (r *reader) numericDate(t token) int {
	f, sep, ok := r.threeFigures(t)
	if !ok {
		if end := r.romanMonth(t); end > 0 {
			return end
		}
		if end := r.dayOfRange(t); end > 0 {
			return end
		}
		return r.monthFigures(t)
	}
	if !(r.dateStarts(f.start) && r.dateEnds(&f, sep)) && !r.dateRange(f) {
		return 0
	}
	if f.apart && !r.datedBefore(f.start, nearOn) {
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
		if (sep != '.' || r.lx.pack.lang == gdpr.English) && (m > 12 && day <= 12 || sep != '.' && r.monthFirst() && day <= 12) {
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
	if day <= 12 && m <= 12 && f.width[0] != 4 && r.weekdaySwaps(f.start, year, m, day) {
		day, m = m, day
	}
	if m == 0 || day == 0 || year < firstYear || year > lastYear || !r.addDate(year, m, day, f.start, f.end) {
		return 0
	}
	return f.end
}

// spacedDate reads three figures with spaces between them ("le 20 02 14", "on 2016 10 16"), after a word that stands before a day.
func (r *reader) spacedDate(i int) int {
	if i+2 >= len(r.toks) {
		return 0
	}
	var f figures
	for k, t := range r.toks[i : i+3] {
		if !t.has(digits) || k > 0 && (int(t.start) != f.end+1 || r.text[f.end] != ' ') {
			return 0
		}
		f.n[k], f.width[k], f.end = int(t.value), t.len(), int(t.end)
	}
	f.start = int(r.toks[i].start)
	day, m, year := f.n[0], f.n[1], f.n[2]
	switch f.width {
	case [3]int{4, 2, 2}:
		year, day = day, year
	case [3]int{2, 2, 2}, [3]int{2, 1, 2}:
		year = fullYear(year)
	case [3]int{2, 2, 4}, [3]int{1, 2, 4}, [3]int{2, 1, 4}, [3]int{1, 1, 4}:
	default:
		return 0
	}
	if !r.standsAlone(f.start, f.end) || r.goesOn(f.end) {
		return 0
	}
	if _, ok := r.nearBefore(f.start, max(r.from, f.start-24), nearOn); !ok && !r.spacedAlone(&f) {
		return 0
	}
	if m == 0 || day == 0 || year < firstYear || year > lastYear || !r.addDate(year, m, day, f.start, f.end) {
		return 0
	}
	return f.end
}

// spacedAlone reports whether three figures with spaces between them are a date though no word says so: they are all of their paragraph,
// and their year has four figures or, where the language writes dates in pairs, is one of this century.
func (r *reader) spacedAlone(f *figures) bool {
	pairs := r.lx.pack.dates.pairs && f.width[2] == 2 && f.n[2] < 40
	return (pairs || f.width[2] == 4) && r.fillsParagraph(f.start, f.end)
}

// romanMonth reads 5.XII.2022 and 2022. XII. 5., and 5 XII 2022 where the language writes it so.
func (r *reader) romanMonth(t token) int {
	p := r.afterPoint(int(t.end))
	q := p
	for q < r.to && q-p < 5 && (r.text[q] == 'I' || r.text[q] == 'V' || r.text[q] == 'X') {
		q++
	}
	if q == p {
		return 0
	}
	m := slices.Index(romanMonths[:], r.text[p:q]) + 1
	if m == 0 || p == int(t.end) || !r.lx.pack.dates.roman && (r.text[t.end] != '.' || !hasPrefixAt(r.text, q, ".")) {
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

// monthFigures reads a month and a year in figures, after a word such as "in": "in 03/2019".
func (r *reader) monthFigures(t token) int {
	p := int(t.end)
	if t.len() == 4 {
		return r.yearMonthFigures(t)
	}
	cues := nearIn | nearOn
	if hasPrefixAt(r.text, p, ", ") {
		p, cues = p+1, nearIn // "en 11, 2016"
	} else if p < r.to && r.text[p] != '/' && r.text[p] != '.' && r.text[p] != '-' {
		return 0
	}
	if t.len() > 2 || p+5 > r.to {
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
	if !r.datedBefore(int(t.start), cues) && !r.monthsJoined(int(t.start), p+5, 12*year+int(t.value)) || !r.addDate(year, int(t.value), 0, int(t.start), p+5) {
		return 0
	}
	return p + 5
}

// yearMonthFigures reads a year and a month in figures after such a word: "in 2015-3", "between 2015-05 and 2018". What may be two years
// ("in 2011/12") is left open.
func (r *reader) yearMonthFigures(t token) int {
	p := int(t.end)
	q, m := p+1, 0
	for q < r.to && isDigit(r.text[q]) && q-p < 4 {
		m = 10*m + int(r.text[q]-'0')
		q++
	}
	year := int(t.value)
	if q == p+1 || q-p > 3 || m < 1 || m > 12 || year < 1990 || year > 2060 || q-p == 3 && m == year%100+1 || !isDigit(r.text[p+1]) {
		return 0
	}
	if r.text[p] != '/' && r.text[p] != '-' && r.text[p] != '.' || !r.standsAlone(int(t.start), q) || r.goesOn(q) {
		return 0
	}
	if !r.datedBefore(int(t.start), nearIn|nearBetween) || !r.addDate(year, m, 0, int(t.start), q) {
		return 0
	}
	return q
}

// datedBefore reports whether a word of the classes stands before p, or a label that ends in one: "Date: ".
func (r *reader) datedBefore(p int, c class) bool {
	floor := max(r.from, p-24)
	if q := r.gapBefore(p, floor); q > floor && r.text[q-1] == ':' {
		p = q - 1
		c = nearOn
	}
	_, ok := r.nearBefore(p, floor, c)
	return ok
}

// shortYear completes a year of two figures, where something says that the figures are a date: a word for it before them ("le 20/02/14"),
// the day of the week that it falls on, or that the year can be nothing else ("31/10/74").
func (r *reader) shortYear(f *figures, sep byte) bool {
	if f.width[0] > 2 || f.width[1] > 2 {
		return false
	}
	year := fullYear(f.n[2])
	_, dated := r.nearBefore(f.start, max(r.from, f.start-24), nearOn)
	if !dated && !r.weekdayHolds(f.start, year, f.n[1], f.n[0]) && !r.weekdayHolds(f.start, year, f.n[0], f.n[1]) &&
		(f.n[2] <= 31 || sep == '-' && !r.fillsParagraph(f.start, f.end)) {
		return false
	}
	f.n[2] = year
	return true
}

// fillsParagraph reports whether nothing but text[start:end] stands in its paragraph: a cell that holds one date.
func (r *reader) fillsParagraph(start, end int) bool {
	p, q := r.gapBefore(start, r.from), r.gapAfter(end, r.to)
	return (p == r.from || r.text[p-1] == '\n' && strings.Contains(r.text[p:start], "\n")) &&
		(q == r.to || r.text[q] == '\n' && strings.Contains(r.text[end:q], "\n"))
}

// fullYear completes a year of two figures: up to 2039.
func fullYear(n int) int {
	if n < 40 {
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
		if r.lx.pack.dates.yearFirst && r.lx.pack.dates.spaced && hasPrefixAt(r.text, p, " . ") {
			p++ // "2013 . 08 . 20"
		}
		c := r.text[p]
		if c != '.' && c != '-' && c != '/' || k == 1 && c != sep {
			if w := len("‑"); hasPrefixAt(r.text, p, "‑") && (k == 0 || sep == '-') {
				c, p = '-', p+w-1
			} else if c, p = r.beforeYear(p, sep); k == 0 || c == 0 || f.width[0] > 2 {
				return f, 0, false
			} else {
				f.apart = c != '-' && (c == ',' || !r.lx.pack.dates.mixed) || c == '-' && !r.yearEnds(min(p+5, r.to))
				c = sep
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

// beforeYear returns the sign at p when it may stand between the month and the year of a numeric date though another one joins the day
// to the month ("7/11-2022", "08/12,2015"), and where it ends or, of several characters, the last one stands; 0 when it may not.
func (r *reader) beforeYear(p int, sep byte) (sign byte, last int) {
	c := r.text[p]
	switch {
	case c == ',' && sep != '.':
		p = r.spaceAfter(p+1) - 1
	case sep != '/' || c != ' ' && (c != '-' || !r.lx.pack.dates.mixed):
		return 0, p
	}
	if c == '-' {
		return c, p
	}
	if p+5 > r.to {
		return 0, p
	}
	for _, d := range []byte(r.text[p+1 : p+5]) {
		if !isDigit(d) {
			return 0, p
		}
	}
	return c, p
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
		if isDigit(before) || byteClass[before] == bLetter || c == '-' && before == '.' && p-3 >= r.from && isDigit(r.text[p-3]) { // "2.1.-1/12/2018"
			return false
		}
	case c == '/' || c == '_' || c == '#' || c == '&' || isDigit(c) || c < utf8.RuneSelf && byteClass[c] == bLetter:
		return false
	}
	q := r.gapBefore(p, r.from)
	if q > r.from && r.text[q-1] == ':' { // "Ref: 12/04/2019"
		p = q - 1
		q = r.gapBefore(p, r.from)
	}
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
