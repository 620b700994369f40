package parse

import (
	"strings"
	"time"

	"github.com/gdprgo/gdpr"
)

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
	months := false
	for i := -1; ; {
		next := strings.IndexByte(text[i+1:], '/')
		if i += next + 1; next < 0 || i+8 > len(text) {
			break
		}
		if i < 1 || !isDigit(text[i-1]) || !isDigit(text[i+1]) {
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
		if a > 12 && a <= 31 && b <= 12 {
			return dayMonth
		}
		months = months || b > 12 && b <= 31 && a <= 12
	}
	if months {
		return monthDay
	}
	return dayMonth
}

// weekdaySwaps reports whether the day of the week before p holds only for a date with day and month the other way round.
func (r *reader) weekdaySwaps(p, year, m, day int) bool {
	w, ok := r.weekdayBefore(p)
	return ok && weekday(year, m, day) != w && weekday(year, day, m) == w
}

// weekdayHolds reports whether the day of the week stands before p and is that of a date.
func (r *reader) weekdayHolds(p, year, m, day int) bool {
	w, ok := r.weekdayBefore(p)
	return ok && m >= 1 && m <= 12 && weekday(year, m, day) == w
}

// weekdayBefore returns the day of the week before p, where a comma and an article may lie between: "Freitag, der".
func (r *reader) weekdayBefore(p int) (w int, ok bool) {
	floor := max(r.from, p-32)
	if s, e := r.wordBefore(r.gapBefore(p, floor), floor); e > s && e-s <= 3 && e < p && !r.isNear(s, e, nearWeekday) {
		p = s
	}
	if q := r.gapBefore(p, floor); q > floor && (r.text[q-1] == ',' || r.text[q-1] == '.') {
		p = q - 1
	}
	t, ok := r.nearBefore(p, floor, nearWeekday)
	if !ok {
		return 0, false
	}
	w, ok = r.lx.near.senseOf(t, nearWeekday)
	return w % perCount, ok // "first Monday, 4 May" counts it
}

// weekday returns the day of the week of a date, Sunday 0.
func weekday(year, m, day int) int {
	return int(time.Date(year, time.Month(m), day, 0, 0, 0, 0, time.UTC).Weekday())
}
