package parse

import (
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
)

// withoutYear treats a month whose year is not stated beside it: it takes the year of the date it is joined to ("3 June to 5 July 2023"),
// counts it from the day of writing ("last March"), or says that it is open.
func (r *reader) withoutYear(i, m int, days []day, start, end int) int {
	if year := r.sharedYear(i, m, end, 4); year > 0 {
		return r.stateDays(year, m, days, start, end)
	}
	if year := r.yearOfRange(start, m, days); year > 0 {
		return r.stateDays(year, m, days, start, end)
	}
	if year, yearEnd := r.yearOfWeekday(start, end, m, days); year > 0 {
		return r.stateDays(year, m, days, start, yearEnd)
	}
	t, last := r.nearBefore(int(r.toks[i].start), max(r.from, int(r.toks[i].start)-24), nearLast)
	if last {
		start = min(start, int(t.start))
	} else if t, last = r.nearAfter(end, r.to); last {
		if last = t.has(nearLast); last {
			end = int(t.end)
		}
	}
	if last {
		return r.lastMonth(m, days, start, end)
	}
	if len(days) > 0 && isDigit(r.text[days[0].start]) {
		r.note("date.incomplete", "the date has no year: none was read", start, end)
	}
	return 0
}

// sharedYear returns the year of the next date when only its day and month lie between: "3 June and 5 July 2023".
// A range that ends in an earlier month than it begins in began the year before: "November to February 2017". It looks no further than
// some dates.
func (r *reader) sharedYear(i, m, end, dates int) int {
	if dates == 0 {
		return 0
	}
	q := r.gapAfter(end, r.to)
	ranged := false
	if s := r.dashAfter(q); s > q {
		q, ranged = r.gapAfter(s, r.to), true
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
			year = r.sharedYear(k, next, stop, dates-1)
		}
		if year > 0 && ranged && next < m {
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

// yearOfWeekday reads a year of two figures after a day and month, where the day of the week before them holds in that year: "Freitag,
// der 18. Juli 14".
func (r *reader) yearOfWeekday(start, end, m int, days []day) (year, yearEnd int) {
	p := r.gapAfter(end, r.to)
	if p < r.to && r.text[p] == ',' {
		p = r.gapAfter(p+1, r.to)
	}
	q := p + 2
	if len(days) != 1 || q > r.to || !isDigit(r.text[p]) || !isDigit(r.text[p+1]) || !r.endsAlone(q) || hasPrefixAt(r.text, q, ":") || !r.phraseEnds(q) {
		return 0, 0
	}
	year = fullYear(10*int(r.text[p]-'0') + int(r.text[p+1]-'0'))
	if !r.weekdayHolds(start, year, m, days[0].n) {
		return 0, 0
	}
	return year, q
}

// lastMonth states the latest such month or day before the day of writing.
func (r *reader) lastMonth(m int, days []day, start, end int) int {
	now := r.opts.Now
	if now.Month() == 0 {
		r.note("date.relative", "the date is told from the day of writing: set Options.Now to have it read", start, end)
		return end
	}
	year := now.Year()
	if m >= int(now.Month()) {
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
