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
	floor := max(r.from, p-24)
	if q := r.gapBefore(p, floor); q > floor && r.text[q-1] == ',' {
		p = q - 1
	}
	t, ok := r.nearBefore(p, floor, nearWeekday)
	if !ok {
		return false
	}
	w, _ := r.lx.near.senseOf(t, nearWeekday)
	weekday := func(m, day int) int { return int(time.Date(year, time.Month(m), day, 0, 0, 0, 0, time.UTC).Weekday()) }
	return weekday(m, day) != w && weekday(day, m) == w
}
