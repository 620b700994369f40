package parse

import "strings"

// day is a day of the month and where it stands.
type day struct {
	n, start, end int
}

const maxDays = 8 // of one month: "les 3, 4 et 5 juin"

// daysBefore reads the days that stand before a month: "3", "les 3 et 5", "3-5", "du 3 au 5", "first".
func (r *reader) daysBefore(p, floor int, days []day) []day {
	d, ok := r.dayBefore(p, floor)
	if !ok {
		return nil
	}
	days = append(days, d)
	listed := false
	for len(days) < maxDays {
		l, and, end := r.dayLink(days[len(days)-1].start, floor)
		if l == noLink || l == commaLink && !listed {
			break
		}
		listed = listed || and
		d, ok := r.dayBefore(end, floor)
		if !ok || d.n >= days[len(days)-1].n || d.start > floor && r.text[d.start-1] == '/' && (d.start-1 == floor || r.text[d.start-2] != '.') {
			break
		}
		days = append(days, d)
	}
	for i, j := 0, len(days)-1; i < j; i, j = i+1, j-1 {
		days[i], days[j] = days[j], days[i]
	}
	return days
}

// dayLink returns what links the day that starts at p to one before it, whether that is "and", and where the other one ends. The day of the
// week or, with a hyphen, an article may stand between: "lundi 3 et mardi 5", "fit-3 u fil-5".
func (r *reader) dayLink(p, floor int) (l link, and bool, end int) {
	if p-2 > floor && r.text[p-2:p] == "./" { // "28./29. Januar"
		return toLink, true, p - 1
	}
	for range 2 {
		between := nearWeekday
		if p-1 > floor && r.text[p-1] == '-' && byteClass[r.text[p-2]] == bLetter {
			between |= nearOn
		} else if l, end = r.linkBefore(p, floor); l == commaLink || l == dashLink {
			return l, false, end
		}
		if sign := r.lx.pack.dates.through; sign != "" {
			if q := r.gapBefore(p, floor) - len(sign); q > floor && hasPrefixAt(r.text, q, sign) {
				return toLink, false, r.gapBefore(q, floor)
			}
		}
		if t, ok := r.nearBefore(p, floor, nearTo|nearAnd); ok {
			if end = r.gapBefore(int(t.start), floor); end < int(t.start) {
				return toLink, t.has(nearAnd), end
			}
		}
		t, ok := r.nearBefore(p, floor, nearWeekday|nearOn)
		if !ok {
			break
		}
		if q := r.gapBefore(int(t.start), floor); !t.has(between) && (q == floor || r.text[q-1] != ',') { // "le 2, le 4 et le 6"
			break
		}
		p = int(t.start)
	}
	return noLink, false, p
}

// dayBefore reads the day that ends before p, with what may stand between it and a month.
func (r *reader) dayBefore(p, floor int) (d day, ok bool) {
	t, joined := r.nearBefore(p, floor, nearOf)
	if !joined {
		return r.dayEndingAt(r.gapBefore(p, floor), floor)
	}
	end := r.gapBefore(int(t.start), floor)
	d, ok = r.dayEndingAt(end, floor)
	if w, is := r.nearAt(d.start, end); ok && is && w.has(nearWeekday) && (w.has(nearDay) || !r.beginsDate(d.start, floor)) {
		return d, false // "την Πέμπτη του Μαρτίου" is a Thursday
	}
	if ok && t.has(nearIn) && isDigit(r.text[end-1]) {
		_, ok = r.nearBefore(d.start, floor, nearOn|nearWeekday) // "rose to 12 in August 2019" states no day
	}
	return d, ok
}

// dayEndingAt reads the day, in figures or words, that ends at end.
func (r *reader) dayEndingAt(end, floor int) (d day, ok bool) {
	if end > floor {
		switch r.text[end-1] {
		case '.', '-', '/':
			end--
		}
	}
	spanEnd := end
	s, e := r.wordBefore(end, floor)
	if s < e {
		if r.isNear(s, e, nearSuffix) && s > floor && (isDigit(r.text[s-1]) || strings.IndexByte("-.: ", r.text[s-1]) >= 0) {
			end = s
			if end > floor && !isDigit(r.text[end-1]) {
				end--
			}
		} else {
			return r.dayWordBefore(end, floor)
		}
	} else if end-2 > floor && (r.text[end-2:end] == "º" || r.text[end-2:end] == "°" || r.text[end-2:end] == "ª") {
		if end -= 2; end > floor && r.text[end-1] == '.' {
			end--
		}
	}
	start := end
	for start > floor && isDigit(r.text[start-1]) && end-start < 3 {
		start--
	}
	n := 0
	for _, c := range []byte(r.text[start:end]) {
		n = 10*n + int(c-'0')
	}
	if start == end || end-start > 2 || n < 1 || n > 31 || !r.dayStands(start, floor) {
		return d, false
	}
	return day{n, start, spanEnd}, true
}

// dayStands reports whether the figure that starts at p is not the end of a longer one.
func (r *reader) dayStands(p, floor int) bool {
	if p == 0 || p-1 < r.from {
		return true
	}
	switch c := r.text[p-1]; c {
	case '.', ',', '/', ':', '\'', '_':
		return p-2 < r.from || !isDigit(r.text[p-2]) || c == '/' && r.yearEnds(p-1) && (p-6 < r.from || r.text[p-6] != '/')
	default:
		return !isDigit(c)
	}
}

// yearEnds reports whether four figures and no more end at p: "2020/23/Sep".
func (r *reader) yearEnds(p int) bool {
	if p-4 < r.from || p-5 >= r.from && isDigit(r.text[p-5]) {
		return false
	}
	for _, c := range []byte(r.text[p-4 : p]) {
		if !isDigit(c) {
			return false
		}
	}
	return true
}

// dayWordBefore reads a day in words that ends at p: "first", "twenty-first", "onze".
func (r *reader) dayWordBefore(p, floor int) (d day, ok bool) {
	if t, is := r.nearBefore(p, floor, nearDay); is {
		if t.has(nearWeekday) && !r.beginsDate(int(t.start), floor) {
			return d, false
		}
		n, _ := r.lx.near.senseOf(t, nearDay)
		d = day{n, int(t.start), p}
		if n < 10 {
			if tens, start := r.tensBefore(d.start, floor); tens > 0 {
				d.n, d.start = n+tens, start
			}
		}
		return d, d.n <= 31
	}
	n, is := r.wordsBefore(p, floor)
	if !is || n.digits < 1 || n.digits > 31 || n.scaled || n.places != 0 {
		return d, false
	}
	return day{int(n.digits), n.start, p}, true
}

// beginsDate reports whether a word that is a day of the month or of the week begins a date at p: no word but one that stands before a day
// precedes it. "δεύτερη Τετάρτη Οκτωβρίου" is a Wednesday.
func (r *reader) beginsDate(p, floor int) bool {
	q := r.gapBefore(p, floor)
	if s, e := r.wordBefore(q, floor); s == e {
		return true
	}
	_, ok := r.nearBefore(p, floor, nearOn)
	return ok
}

// tensBefore reads the tens of a day in words whose unit starts at p: "twenty-first", "dvadsiateho prvého". It returns where they start.
func (r *reader) tensBefore(p, floor int) (tens, start int) {
	q := r.joinBefore(p, floor)
	if q == p {
		return 0, p
	}
	if t, ok := r.nearBefore(q, floor, nearAnd); ok { // "tuttugasta og fyrsta"
		q = r.gapBefore(int(t.start), floor)
	}
	if t, ok := r.nearBefore(q, floor, nearDay); ok {
		if n, _ := r.lx.near.senseOf(t, nearDay); n == 20 || n == 30 {
			return n, int(t.start)
		}
		return 0, p
	}
	n, ok := r.wordsBefore(q, floor)
	if !ok || n.digits != 20 && n.digits != 30 {
		return 0, p
	}
	return int(n.digits), n.start
}

// daysAfter reads the days that stand after a month, and where they end: "June 5", "June 5th and 7th", "June 5, 7 and 9". A figure after a
// comma is a day of the list only where the list ends in "and".
func (r *reader) daysAfter(p int, days []day) ([]day, int) {
	q, sure, comma := r.dayAfterMonth(p), 0, false
	for len(days) < maxDays {
		d, ok := r.dayAt(q)
		if !ok || len(days) > 0 && d.n <= days[len(days)-1].n {
			break
		}
		if days = append(days, d); !comma {
			sure = len(days)
		}
		q, comma = r.gapAfter(d.end, r.to), false
		if s := r.dashAfter(q); s > q {
			q = r.gapAfter(s, r.to)
		} else if t, ok := r.nearAt(q, r.to); ok && t.has(nearAnd|nearTo) {
			q = r.gapAfter(int(t.end), r.to)
		} else if q == d.end && q < r.to && r.text[q] == ',' {
			q, comma = r.gapAfter(q+1, r.to), true
		} else {
			break
		}
	}
	if r.lx.pack.dates.yearFirst {
		sure = r.markedDays(days[:sure])
	}
	if sure == 0 {
		return nil, p
	}
	return days[:sure], days[sure-1].end
}

// markedDays returns how many figures after a month, whose year stands before it, are days: up to the last one that a full stop or an ending
// marks, or that ends the phrase. In "2020. gada martā 3 uzņēmumi" three are the companies.
func (r *reader) markedDays(days []day) int {
	for k := len(days); k > 0; k-- {
		end := days[k-1].end
		if !isDigit(r.text[end-1]) || k == len(days) && r.phraseEnds(end) {
			return k
		}
	}
	return 0
}

// dayAfterMonth returns where the first day after a month that ends at p may start.
func (r *reader) dayAfterMonth(p int) int {
	q := r.gapAfter(p, r.to)
	if q < r.to && r.text[q] == ']' { // a month that an editor put in: "[May] 4, 2014"
		q = r.gapAfter(q+1, r.to)
	}
	if q < r.to && (r.text[q] == '.' || r.text[q] == '-' || r.text[q] == '/' || r.text[q] == ',') {
		q = r.gapAfter(q+1, r.to)
	}
	if t, ok := r.nearAt(q, r.to); ok && t.has(nearOf) {
		if q = int(t.end); q < r.to && r.text[q] == '.' {
			q++
		}
		q = r.gapAfter(q, r.to)
	}
	return q
}

// dayAt reads the day that starts at p.
func (r *reader) dayAt(p int) (d day, ok bool) {
	q, n := p, 0
	for q < r.to && isDigit(r.text[q]) && q-p < 3 {
		n = 10*n + int(r.text[q]-'0')
		q++
	}
	if q == p {
		return r.dayWordAt(p)
	}
	if q-p > 2 || n < 1 || n > 31 {
		return d, false
	}
	if q+1 < r.to && (r.text[q] == '.' || r.text[q] == ',' || r.text[q] == '/' || r.text[q] == ':') && isDigit(r.text[q+1]) {
		if r.text[q] != '/' || q+5 > r.to || !r.yearEnds(q+5) || !r.endsAlone(q+5) { // "Nov/16/2016"
			return d, false
		}
	}
	s := q
	if s < r.to && (r.text[s] == '-' || r.text[s] == '.' || r.text[s] == ':') {
		s++
	}
	if t, is := r.nearAfter(s, r.to); is && t.has(nearSuffix) {
		q = int(t.end)
		if int(t.end-t.start) == 1 && q < r.to && r.text[q] == '.' {
			q++
		}
	} else if q < r.to && byteClass[r.text[q]] == bLetter {
		return d, false
	} else if q < r.to && r.text[q] == '.' && r.lx.pack.dates.yearFirst {
		q++
	}
	return day{n, p, q}, true
}

// dayWordAt reads a day in words that starts at p: "first", "twenty-first", "ventidue".
func (r *reader) dayWordAt(p int) (d day, ok bool) {
	if p >= r.to || byteClass[r.text[p]] != bLetter {
		return d, false
	}
	if t, is := r.nearAt(p, r.to); is && t.has(nearDay) {
		if w := &r.lx.pack.dates; w.yearFirst && !w.dayLast && !r.phraseEnds(int(t.end)) {
			return d, false // "2020. aasta märtsi esimesel nädalal": in the first week
		}
		n, _ := r.lx.near.senseOf(t, nearDay)
		return day{n, p, int(t.end)}, true
	}
	n, ok := r.wordsAfter(p, min(r.to, p+maxWord))
	if !ok || r.lx.pack.dates.yearFirst || n.digits < 1 || n.digits > 31 || n.scaled || n.places != 0 {
		return d, false
	}
	d = day{int(n.digits), p, n.end}
	if d.n == 20 || d.n == 30 {
		q := n.end
		if q < r.to && r.text[q] == '-' {
			q++
		}
		if t, is := r.nearAfter(q, r.to); is && t.has(nearDay) {
			if unit, _ := r.lx.near.senseOf(t, nearDay); unit < 10 {
				d.n, d.end = d.n+unit, int(t.end)
			}
		}
	}
	return d, d.n <= 31
}

// restOfNumber reports whether a figure that ends at p is the beginning of something else than a day: "May 20 000 euros".
func (r *reader) restOfNumber(p int) bool {
	return r.goesOn(p)
}
