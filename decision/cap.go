package decision

import (
	"fmt"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// day is a day of the calendar written as a number, 2018_05_25, so that tables of law are constants. Zero leaves a
// window open on that side.
type day uint32

func (d day) date() gdpr.Date {
	if d == 0 {
		return gdpr.Date{}
	}
	date, _ := gdpr.NewDate(int(d/10000), time.Month(d/100%100), int(d%100))
	return date
}

// The confidence of a row of the tables: how well its values are known.
const (
	confirmed  = legalbasis.Confirmed
	secondary  = legalbasis.Secondary
	memoryHigh = legalbasis.MemoryHigh
)

// law is what every row of the tables of caps carries: the window of days in which it holds, where it comes from
// and how well its values are known.
type law struct {
	since, until day
	source       string
	confidence   legalbasis.Confidence
	// dated is the confidence of since and until where it is less than that of the values.
	dated legalbasis.Confidence
}

// at tells whether the row holds on a date. The law of a date that is not stated is the law in force.
func (l *law) at(on gdpr.Date) gdpr.Holds {
	if on.IsZero() {
		if l.until == 0 {
			return gdpr.Always
		}
		return gdpr.Never
	}
	if y := day(on.Year()); y > l.since/10000 && (l.until == 0 || y < l.until/10000) {
		return gdpr.Always
	}
	return on.Within(l.since.date(), l.until.date())
}

// unsureWindow reports whether the first day of the row is not confirmed and the date lies so near to it that it
// may matter.
func (l *law) unsureWindow(on gdpr.Date) bool {
	return l.dated != confirmed && !on.IsZero() && day(on.Year()) == l.since/10000
}

// straddle is the error for a date of which some days lie in the row's window and some do not.
func (l *law) straddle(on gdpr.Date) error {
	reason := fmt.Sprintf("%s begins to hold on %v, within it: state the day", l.source, l.since.date())
	if !on.Covers(l.since.date()) {
		reason = fmt.Sprintf("%s ceases to hold after %v, within it: state the day", l.source, l.until.date())
	}
	return &gdpr.RangeError{Type: "date", Value: on.String(), Reason: reason}
}
