package parse

import (
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
)

// withoutYear treats a month whose year is not stated beside it: it takes the year of the date it is joined to ("3 June to 5 July 2023"),
// counts it from the day of writing ("last March"), or says that it is open.
func (r *reader) withoutYear(i, m int, days []day, start, end int) int {
	if year := r.sharedYear(i, m, start, end, 4); year > 0 {
		return r.stateDays(year, m, days, start, end)
	}
	if year := r.yearOfRange(start, m, days); year > 0 {
		return r.stateDays(year, m, days, start, end)
	}
	if year, yearEnd := r.shortYearAfter(start, end, m, days); year > 0 {
		return r.stateDays(year, m, days, start, yearEnd)
	}
	if year, from, to := r.relativeYear(i, start, end); to > from {
		if year == 0 { // of an unknown day of writing; the phrase is reported itself
			return 0
		}
		if from < start {
			r.doc.Dates = r.doc.Dates[:len(r.doc.Dates)-1]
			r.stateDays(year, m, days, from, end)
			return end
		}
		r.note("date.relative", "the date was counted from Options.Now", start, to)
		r.stateDays(year, m, days, start, to)
		return to
	}
	if from, to, ok := r.lastBeside(int(r.toks[i].start), start, end); ok {
		return r.lastMonth(m, days, from, to)
	}
	if len(days) > 0 && isDigit(r.text[days[0].start]) {
		r.note("date.incomplete", "the date has no year: none was read", start, end)
	}
	return 0
}

// sharedYear returns the year of the next date when only its day and month lie between: "3 June and 5 July 2023".
// A range that ends in an earlier month than it begins in began the year before: "November to February 2017". It looks no further than
// some dates.
func (r *reader) sharedYear(i, m, start, end, dates int) int {
	if dates == 0 {
		return 0
	}
	q := r.gapAfter(end, r.to)
	if t := r.toks[i]; q == end && end == int(t.end) && t.len() <= 5 && hasPrefixAt(r.text, q, ".") { // "1 jan. - 3 feb. 2019"
		q = r.gapAfter(q+1, r.to)
	}
	ranged := false
	if s := r.dashAfter(q); s > q {
		q, ranged = r.gapAfter(s, r.to), true
	} else if sign := r.lx.pack.dates.through; sign != "" && hasPrefixAt(r.text, q, sign) {
		q, ranged = r.gapAfter(q+len(sign), r.to), true
	} else if q < r.to && r.text[q] == ',' {
		q = r.gapAfter(q+1, r.to)
	} else if t, ok := r.nearAt(q, r.to); ok && t.has(nearAnd|nearTo) {
		q, ranged = r.gapAfter(int(t.end), r.to), t.has(nearTo) && !t.has(nearAnd)
	} else {
		return 0
	}
	for k := i + 1; k < len(r.toks) && int(r.toks[k].start) < q+24; k++ {
		t := r.toks[k]
		if int(t.start) < q || !t.has(month) {
			continue
		}
		days := r.daysBefore(int(t.start), max(end, q-1), nil)
		after, stop := days, int(t.end)
		if len(days) == 0 {
			if int(t.start) != q {
				return 0
			}
			after, stop = r.daysAfter(int(t.end), nil)
		}
		next, _ := r.lx.senseOf(t, month)
		year, found := r.yearAfter(stop, len(after) > 0)
		if found == 0 {
			year = r.sharedYear(k, next, int(t.start), stop, dates-1)
		}
		if year > 0 && next < m {
			if _, between := r.nearBefore(start, max(r.from, start-24), nearBetween); !ranged && !between {
				return 0 // "December and January 2019"
			}
			year--
		}
		return year
	}
	return 0
}

// yearOfRange returns the year of the date that begins a range, for a later one that starts at start and ends it: "10 August 2013 - 12
// September". Where the year stands first it is that of a list too: "2020 m. rugsėjo ir spalio".
func (r *reader) yearOfRange(start, m int, days []day) int {
	k, yearFirst := len(r.doc.Dates), r.lx.pack.dates.yearFirst
	if k == 0 || len(days) == 0 && !yearFirst {
		return 0
	}
	first, end := r.doc.Dates[k-1].Value, r.doc.Dates[k-1].Span.End
	if end <= r.from || start <= end || first.Month() == 0 || first.IsFull() != (len(days) > 0) {
		return 0
	}
	if l, and, p := r.dayLink(start, end-1); p != end || l != dashLink && l != toLink || and && !yearFirst {
		return 0
	}
	if was := int(first.Month()); m < was || m == was && (len(days) == 0 || days[0].n <= first.Day()) {
		return 0
	}
	return first.Year()
}

// shortYearAfter reads a year of two figures after a day and month, where the day of the week before them holds in that year ("Freitag,
// der 18. Juli 14") or the three are all of their paragraph.
func (r *reader) shortYearAfter(start, end, m int, days []day) (year, yearEnd int) {
	p := r.gapAfter(end, r.to)
	if p < r.to && r.text[p] == ',' {
		p = r.gapAfter(p+1, r.to)
	}
	q := p + 2
	if len(days) != 1 || days[0].start != start || q > r.to || !isDigit(r.text[p]) || !isDigit(r.text[p+1]) || !r.endsAlone(q) || hasPrefixAt(r.text, q, ":") || !r.phraseEnds(q) {
		return 0, 0
	}
	year = fullYear(10*int(r.text[p]-'0') + int(r.text[p+1]-'0'))
	if !r.weekdayHolds(start, year, m, days[0].n) && !r.fillsParagraph(start, q) {
		return 0, 0
	}
	return year, q
}

// relativeYear returns the year that a phrase beside a month without a year tells, 0 for one that nobody can count, and where the phrase
// and the month lie: "March last year", "tavaly márciusban". A phrase before the month has been read as a year already.
func (r *reader) relativeYear(i, start, end int) (year, from, to int) {
	p := r.gapAfter(end, r.to)
	q := p // after a word such as "of"
	if t, ok := r.nearAt(p, r.to); ok && t.has(nearOf|nearYear) {
		q = wordEnd(r.text[:r.to], p)
		for _, apostrophe := range [...]string{"'", "’"} {
			if hasPrefixAt(r.text, q, apostrophe) {
				q += len(apostrophe)
			}
		}
		q = r.gapAfter(q, r.to)
	}
	for k := i + 1; k < len(r.toks) && k <= i+4 && int(r.toks[k].start) <= q; k++ {
		t := r.toks[k]
		if int(t.start) != p && int(t.start) != q || !t.has(dateWord) {
			continue
		}
		n, _ := r.lx.senseOf(t, dateWord)
		if by := r.lx.pack.dates.relative[n].meaning; strings.HasPrefix(by, "year") {
			return shifted(r.opts.Now, by).Year(), start, int(t.end)
		}
	}
	k := len(r.doc.Dates)
	if k == 0 || r.doc.Dates[k-1].Span.End <= r.from {
		return 0, start, start
	}
	last := r.doc.Dates[k-1]
	q = r.gapBefore(start, last.Span.End)
	if s, e := r.wordBefore(q, last.Span.End); q > last.Span.End && e-s <= 2 { // "loni v březnu"
		q = r.gapBefore(s, last.Span.End)
	}
	if q != last.Span.End || q == start || last.Value.Month() != 0 || isDigit(r.text[last.Span.Start]) {
		return 0, start, start
	}
	return last.Value.Year(), last.Span.Start, end
}

// lastBeside looks for a word that makes a month or day the latest one, and returns where the two lie: "last March", "el pasado 5 de marzo",
// "le 5 mars dernier".
func (r *reader) lastBeside(monthStart, start, end int) (from, to int, ok bool) {
	for _, p := range [...]int{monthStart, start} {
		floor := max(r.from, p-24)
		if t, is := r.nearBefore(p, floor, nearLast|nearOn); is && t.has(nearLast) {
			return min(start, int(t.start)), end, true
		} else if is {
			if t, is = r.nearBefore(int(t.start), floor, nearLast); is {
				return min(start, int(t.start)), end, true
			}
		}
	}
	t, is := r.nearAfter(end, r.to)
	return start, int(t.end), is && t.has(nearLast)
}

// lastMonth states the latest such month or day before the day of writing.
func (r *reader) lastMonth(m int, days []day, start, end int) int {
	now := r.opts.Now
	if now.Month() == 0 {
		r.note("date.relative", "the date is told from the day of writing: set Options.Now to have it read", start, end)
		return end
	}
	year := now.Year()
	switch was := int(now.Month()); {
	case m == was && len(days) > 0 && !now.IsFull():
		r.note("date.relative", "the date is told from the day of writing: set Options.Now to the day to have it read", start, end)
		return end
	case m > was, m == was && (len(days) == 0 || days[len(days)-1].n >= now.Day()):
		year--
	}
	r.note("date.relative", "the date was counted from Options.Now", start, end)
	return r.stateDays(year, m, days, start, end)
}

// relativeDate reads a phrase such as "last month".
func (r *reader) relativeDate(t token) int {
	i, _ := r.lx.senseOf(t, dateWord)
	start, end := int(t.start), int(t.end)
	d := shifted(r.opts.Now, r.lx.pack.dates.relative[i].meaning)
	if d.IsZero() {
		r.note("date.relative", "the date is told from the day of writing: set Options.Now to have it read", start, end)
		return end
	}
	if r.addDate(d.Year(), int(d.Month()), d.Day(), start, end) {
		r.note("date.relative", "the date was counted from Options.Now", start, end)
	}
	return end
}

// shifted counts from a day: "month -1" is the month before it, without a day.
func shifted(now gdpr.Date, by string) gdpr.Date {
	unit, count, _ := strings.Cut(by, " ")
	n, err := strconv.Atoi(count)
	if err != nil {
		return gdpr.Date{}
	}
	switch unit {
	case "day":
		return now.AddDays(n)
	case "month":
		if now.Month() == 0 {
			return gdpr.Date{}
		}
		d, _ := gdpr.NewDate(now.Year(), now.Month(), 0)
		return d.AddMonths(n)
	case "year":
		if now.IsZero() {
			return gdpr.Date{}
		}
		d, _ := gdpr.NewDate(now.Year()+n, 0, 0)
		return d
	}
	return gdpr.Date{}
}
