package parse

import (
	"time"

	"github.com/gdprgo/gdpr"
)

// monthDate reads the date around the month at token i and returns its end, 0 where there is none.
func (r *reader) monthDate(i int) int {
	t := r.toks[i]
	m, _ := r.lx.senseOf(t, month)
	floor := max(r.from, r.taken, int(t.start)-80)
	if k := len(r.doc.Dates); k > 0 {
		floor = max(floor, min(r.doc.Dates[k-1].Span.End, int(t.start)))
	}
	var buf [maxDays]day
	days := r.daysBefore(int(t.start), floor, buf[:0])
	start, end := int(t.start), int(t.end)
	year, yearEnd := 0, 0
	var yearStart int
	if len(days) > 0 {
		start = days[0].start
		year, yearStart, yearEnd = r.yearBeside(start, end, floor, true)
	} else {
		var after []day
		after, end = r.daysAfter(end, buf[:0])
		year, yearStart, yearEnd = r.yearBeside(start, end, floor, len(after) > 0)
		if len(after) > 0 && year == 0 && r.restOfNumber(after[len(after)-1].end) {
			after, end = nil, int(t.end)
		}
		days = after
	}
	if len(days) == 0 && yearStart == 0 && r.figureEnds(int(t.start), floor) {
		return 0 // "32 August 2014"
	}
	switch {
	case yearEnd > 0:
		if end = yearEnd; len(days) == 0 && yearEnd < r.to && r.text[yearEnd] == '-' && hasPrefixAt(r.text, int(t.end), "-") {
			if d, ok := r.dayAt(yearEnd + 1); ok && r.endsAlone(d.end) { // "September-2020-23"
				days, end = append(buf[:0], d), d.end
			}
		}
	case yearStart > 0 || year > 0:
		if start = yearStart; len(days) == 0 && start-1 > floor && r.text[start-1] == '-' {
			if d, ok := r.dayBefore(start, floor); ok { // "23-2020-September"
				days, start = append(buf[:0], d), d.start
			}
		}
	default:
		return r.withoutYear(i, m, days, start, end)
	}
	if len(days) == 0 {
		if d, ok := r.nthDay(year, m, int(t.start), floor); ok {
			days, start = append(buf[:0], d), min(start, d.start)
		}
	}
	return r.stateDays(year, m, days, start, end)
}

// yearBeside reads the year after or before a month and its days, in the order of the language.
func (r *reader) yearBeside(start, end, floor int, withDay bool) (year, yearStart, yearEnd int) {
	if r.lx.pack.dates.yearFirst {
		if year, yearStart = r.yearBeforeMonth(start, floor); yearStart > 0 || year > 0 {
			return year, yearStart, 0
		}
	}
	if year, yearEnd = r.yearAfter(end, withDay); yearEnd == 0 {
		year, yearStart = r.yearBeforeMonth(start, floor)
	}
	return year, yearStart, yearEnd
}

// figureEnds reports whether a figure that is no day ends right before p.
func (r *reader) figureEnds(p, floor int) bool {
	q := r.gapBefore(p, floor)
	if q > floor && r.text[q-1] == '.' {
		q--
	}
	return q > floor && q < p && isDigit(r.text[q-1]) && (q-3 < floor || !isDigit(r.text[q-2]) || !isDigit(r.text[q-3]))
}

// stateDays appends the dates of one month: the month itself when no day is given. The first takes what stands before the days, the last
// what stands after.
func (r *reader) stateDays(year, m int, days []day, start, end int) int {
	if len(days) == 0 {
		if r.addDate(year, m, 0, start, end) {
			return end
		}
		return 0
	}
	for _, d := range days {
		if _, err := gdpr.NewDate(year, time.Month(m), d.n); err != nil {
			return end
		}
	}
	for k, d := range days {
		from, to := d.start, d.end
		if k == 0 {
			from = min(start, d.start)
		}
		if k == len(days)-1 {
			to = max(end, d.end)
		}
		r.addDate(year, m, d.n, from, to)
	}
	return end
}

// yearAfter reads the year that stands after a month or a day and returns where it ends, 0 where there is none. Without a day only a year
// of four figures right after the month will do.
func (r *reader) yearAfter(p int, withDay bool) (year, end int) {
	q, signed := r.gapAfter(p, r.to), false
	for range 3 {
		sign := q < r.to && (r.text[q] == ',' || r.text[q] == '.' || (r.text[q] == '-' || r.text[q] == '/') && q == p)
		if sign {
			q, signed = r.gapAfter(q+1, r.to), true
		}
		if t, ok := r.nearAt(q, r.to); ok && (t.has(nearOf|nearYear) && !(signed && t.has(nearIn)) || r.lx.near.isSense(t, nearEra, monthIn) && !signed) { // not "June. In 2017"
			if q = int(t.end); q < r.to && r.text[q] == '-' { // "tal-2023"
				q++
			}
			q = r.gapAfter(q, r.to)
		} else if !sign {
			break
		}
	}
	if withDay && q+1 < r.to && r.text[q] == '\'' && isDigit(r.text[q+1]) { // "5 nov '21"
		q++
	}
	start := q
	for q < r.to && isDigit(r.text[q]) && q-start < 5 {
		year = 10*year + int(r.text[q]-'0')
		q++
	}
	if q == start {
		if withDay && q > p {
			return r.yearInWords(q, q != r.gapAfter(p, r.to))
		}
		return 0, 0
	}
	if era, ok := r.nearAfter(q, r.to); ok && r.lx.near.isSense(era, nearEra, 0) && r.endsAlone(int(era.end)) && r.phraseEnds(int(era.end)) {
		return year, int(era.end)
	}
	if q-start == 2 && withDay && start > r.from && (r.text[start-1] == '\'' || r.text[start-1] == '-' || year > 31 && r.phraseEnds(q)) {
		return fullYear(year), q
	}
	if q-start != 4 || year < firstYear && !(withDay && year >= 1000) || year > lastYear || !r.yearStands(q) {
		return 0, 0
	}
	if !withDay && r.sumFollows(q) {
		return 0, 0
	}
	if t, ok := r.nearAfter(q, r.to); ok && t.has(nearYear) {
		q = int(t.end)
		if q < r.to && r.text[q] == '.' && int(t.end)-int(t.start) == 1 {
			q++
		}
	}
	return year, q
}

// yearInWords reads a year in words that starts at p: "deux mille vingt-deux". Unless a sign or word has joined it to its month it must end
// the phrase: "on 5 May two thousand people" is no year.
func (r *reader) yearInWords(p int, joined bool) (year, end int) {
	if p >= r.to || byteClass[r.text[p]] != bLetter {
		return 0, 0
	}
	n, ok := r.wordsAfter(p, min(r.to, p+maxYearWords))
	if !ok || n.places != 0 || n.digits < 1900 || n.digits > 2099 || !joined && !r.phraseEnds(n.end) || r.goesOn(n.end) {
		return 0, 0
	}
	return int(n.digits), n.end
}

const maxYearWords = 64 // bytes

// yearStands reports whether a year that ends at p is not the beginning of a longer figure or a reference.
func (r *reader) yearStands(p int) bool {
	if p >= r.to {
		return true
	}
	c := r.text[p]
	if c == '.' || c == ',' || c == '/' || c == '-' {
		return p+1 >= r.to || !isDigit(r.text[p+1]) || c == '-'
	}
	return !isDigit(c)
}

// sumFollows reports whether the figure before p is a sum of money rather than a year.
func (r *reader) sumFollows(p int) bool {
	q := r.gapAfter(p, r.to)
	if _, ok := r.currencyAt(q, r.next); ok {
		_, prefixed := r.numberAfterCurrency(q)
		return !prefixed
	}
	return false
}

// numberAfterCurrency reads the number after the currency at p.
func (r *reader) numberAfterCurrency(p int) (number, bool) {
	t, ok := r.currencyAt(p, r.next)
	if !ok {
		return number{}, false
	}
	return r.numberAfter(int(t.end), r.to)
}

// yearBeforeMonth reads the year that stands before a month and its day, where the language writes it so ("2023. május 5.") or signs join
// the two ("2019-Aug-1"); it returns where it starts.
func (r *reader) yearBeforeMonth(p, floor int) (year, start int) {
	end := r.gapBefore(p, floor)
	if end > floor && end == p && (r.text[end-1] == '-' || r.text[end-1] == '/') {
		end--
	}
	if t, ok := r.nearBefore(end, floor, nearYear); ok {
		end = r.gapBefore(int(t.start), floor)
	}
	if end > floor && (r.text[end-1] == ',' || r.text[end-1] == '.' && r.lx.pack.dates.yearFirst) {
		end = r.gapBefore(end-1, floor)
	}
	if end == p {
		return 0, 0
	}
	start = end
	for start > floor && isDigit(r.text[start-1]) && end-start < 5 {
		start--
	}
	for _, c := range []byte(r.text[start:end]) {
		year = 10*year + int(c-'0')
	}
	if end-start != 4 || year < firstYear || year > lastYear || !r.dayStands(start, floor) {
		return 0, 0
	}
	return year, start
}
