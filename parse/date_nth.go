package parse

import "time"

// A day may be counted among the weekdays of its month: "the first Monday of May 2022", "the last day of May 2022". What the words state is
// one day of the calendar, as in figures.

// lastOfMonth stands for the last weekday or day of a month, among those counted from its first.
const lastOfMonth = 5

// anyDay is, among the days of the week, each of them: "the last day of May".
const anyDay = 7

// perCount is what a count is multiplied by in the value of a counted day, whose rest is the day of the week.
const perCount = 8

// dayIn is a value of nearEra, the classes all being taken: what may stand between a day that is counted and its month.
const dayIn = 2

// enterNth enters each counted day as a phrase, whose value is its day of the week and its count times perCount.
func (w *dateWords) enterNth(b *builder) {
	b.add(w.within, nearEra, dayIn)
	for _, n := range w.nth {
		for count := range splitForms(n.forms) {
			for i, forms := range w.weekdays {
				w.enterCounted(b, count, forms, perCount*n.n+i)
			}
			if n.n == lastOfMonth { // "third day of May" is no more than 3 May
				w.enterCounted(b, count, w.day, perCount*n.n+anyDay)
			}
		}
	}
}

func (w *dateWords) enterCounted(b *builder, count, forms string, value int) {
	for day := range splitForms(forms) {
		b.add(count+" "+day, nearWeekday, value)
	}
}

// nthDay reads the counted day before the month that starts at p.
func (r *reader) nthDay(year, m, p, floor int) (d day, ok bool) {
	if t, is := r.nearBefore(p, floor, nearEra); is && r.lx.near.isSense(t, nearEra, dayIn) {
		p = int(t.start)
	}
	t, is := r.nearBefore(p, floor, nearWeekday)
	if !is {
		return d, false
	}
	value, _ := r.lx.near.senseOf(t, nearWeekday)
	n, wanted := value/perCount, value%perCount
	if n == 0 {
		return d, false
	}
	last := monthLength(year, m)
	switch {
	case wanted == anyDay:
		d.n = last
	case n == lastOfMonth:
		d.n = last - (weekday(year, m, last)-wanted+7)%7
	default:
		d.n = 1 + (wanted-weekday(year, m, 1)+7)%7 + 7*(n-1)
	}
	d.start, d.end = int(t.start), int(t.end)
	return d, true
}

// monthLength returns how many days a month has.
func monthLength(year, m int) int {
	return time.Date(year, time.Month(m)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
