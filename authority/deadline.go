package authority

import (
	"fmt"
	"slices"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Workdays tells the working days of the place where an act is to be done: a Member State or an institution (Article 2
// of Regulation 1182/71). Saturdays and Sundays are never asked about. The library ships no holidays; a
// *cal.BusinessCalendar of github.com/rickar/cal fits as it is, [HolidayList] serves for a few days. It is asked with
// midnight UTC of the day.
type Workdays interface {
	IsWorkday(day time.Time) bool
}

// HolidayList is a [Workdays] for the public holidays it lists, each a full date. The empty list states that there are
// none, which a nil Workdays does not.
type HolidayList []gdpr.Date

// IsWorkday reports whether the list does not hold the day.
func (l HolidayList) IsWorkday(day time.Time) bool { return !slices.Contains(l, gdpr.DateOf(day)) }

// Due is the last day of a period, with how it was counted.
type Due struct {
	Last gdpr.Date // the period ends with the last hour of this day
	// Unrolled is the day by the calendar alone, before it moved to a working day; often the same.
	Unrolled gdpr.Date
	Reasons  []legalbasis.Reason
	Doubts   []legalbasis.Doubt
}

// Deadline returns the last day of a period that an event sets running, as Regulation (EEC, Euratom) No 1182/71 counts:
// the day of the event is not counted (Article 3(1)); weeks, months and years end with the day of the same name or
// number, or the last of a month that has no such number (3(2)(c)); what would end on a public holiday, a
// Saturday or a Sunday ends with the next working day (3(4)); two days or more contain at least two working days (3(5)).
//
// With a nil holidays only Saturdays and Sundays are known not to work, and a doubt says so. The error is a
// *[gdpr.RangeError]: the event states no day, or the period is none. For spans that must not be exceeded see [Span], for
// time before a date [Before].
func Deadline(event gdpr.Date, p Period, holidays Workdays) (Due, error) {
	if err := p.check(event); err != nil {
		return Due{}, err
	}
	var due Due
	due.because(3, 1, "", "the day of the event, %s, is not counted", event)
	if p.Unit == WorkingDays {
		due.Unrolled = nextWorkdays(event, p.N, holidays)
		due.because(3, 3, "", "%s: counting working days only, the period ends with %s", p, due.Unrolled)
	} else {
		due.Unrolled = p.add(event, 1)
		due.explainEnd(event, p)
	}
	due.Last = due.Unrolled
	if !isWorkday(due.Last, holidays) {
		due.Last = nextWorkdays(due.Last, 1, holidays)
		due.because(3, 4, "", "%s is %s: the period ends with the next working day, %s", due.Unrolled, notWorking(due.Unrolled), due.Last)
	}
	if p != (Period{1, Days}) && p != (Period{1, WorkingDays}) {
		due.twoWorkingDays(event, holidays)
	}
	if due.Last.IsZero() {
		return Due{}, &gdpr.RangeError{Type: "Period", Value: p.String(), Reason: "no working day follows within the calendar"}
	}
	if holidays == nil {
		due.doubt("holidays.missing", 2, 1, "public holidays of the place where the act is to be done were not given: a holiday on the last day moves it on")
	}
	return due, nil
}

// Span returns the last day on which something is in force that begins on a day and lasts no longer than p, such as a
// provisional measure under Article 66(1) GDPR: the first day counts, and the end does not move to a working day, because the
// longest time allowed would be exceeded. The error is a *[gdpr.RangeError].
func Span(first gdpr.Date, p Period) (Due, error) {
	err := p.check(first)
	if err == nil && p.Unit == WorkingDays {
		err = &gdpr.RangeError{Type: "Period", Value: p.String(), Reason: "a span lasts calendar days, weeks, months or years"}
	}
	if err != nil {
		return Due{}, err
	}
	// 31 January for one month: the day that would follow the span does not exist in February, so the span ends with it.
	end := p.add(first, 1)
	if p.Unit == Days || p.Unit == Weeks || end.Day() == first.Day() {
		end = end.AddDays(-1)
	}
	if end.IsZero() {
		return Due{}, &gdpr.RangeError{Type: "Period", Value: p.String(), Reason: "leaves the calendar"}
	}
	return Due{Last: end, Unrolled: end, Reasons: []legalbasis.Reason{
		{Text: fmt.Sprintf("in force from %s, which counts as the first day, for no longer than %s: up to and including %s", first, p, end),
			Authority: "EDPB Urgent Binding Decision 01/2023: in force 4 August to 3 November 2023"},
		{Text: "a longest time of validity does not move on to a working day", Authority: "EDPB Urgent Binding Decision 01/2023"},
	}}, nil
}

// Before returns the day that lies a period before a date or an event, counted backwards; such periods do not move for
// holidays, Saturdays and Sundays (Article 3(4) second subparagraph of Regulation 1182/71). The error is a *[gdpr.RangeError].
func Before(event gdpr.Date, p Period) (Due, error) {
	err := p.check(event)
	if err == nil && p.Unit == WorkingDays {
		err = &gdpr.RangeError{Type: "Period", Value: p.String(), Reason: "count back in calendar days, weeks, months or years"}
	}
	if err != nil {
		return Due{}, err
	}
	day := p.add(event, -1)
	if day.IsZero() {
		return Due{}, &gdpr.RangeError{Type: "Period", Value: p.String(), Reason: "leaves the calendar"}
	}
	due := Due{Last: day, Unrolled: day}
	due.Reasons = append(due.Reasons, legalbasis.Reason{
		Rule: legalbasis.ArticleOf(legalbasis.Periods, 3).WithParagraph(4).WithSubparagraph(2),
		Text: fmt.Sprintf("%s before %s is %s; a period counted backwards does not move to a working day", p, event, day)})
	return due, nil
}

func (due *Due) because(article, paragraph int, point, format string, args ...any) {
	rule := legalbasis.ArticleOf(legalbasis.Periods, article).WithParagraph(paragraph).WithPoint(point)
	due.Reasons = append(due.Reasons, legalbasis.Reason{Rule: rule, Text: fmt.Sprintf(format, args...)})
}

func (due *Due) doubt(code string, article, paragraph int, text string) {
	rule := legalbasis.ArticleOf(legalbasis.Periods, article).WithParagraph(paragraph)
	due.Doubts = append(due.Doubts, legalbasis.Doubt{Code: code, Rule: rule, Text: text})
}

func (due *Due) explainEnd(event gdpr.Date, p Period) {
	end := due.Unrolled
	switch {
	case p.Unit == Days:
		due.because(3, 2, "b", "%s: the period ends with the last hour of %s", p, end)
	case p.Unit == Weeks:
		due.because(3, 2, "c", "%s: the period ends with the same day of the week, %s %s", p, weekday(end), end)
	case end.Day() != event.Day():
		due.because(3, 2, "c", "%s: the period ends with the last day of the month, %s, which has no day %d", p, end, event.Day())
	default:
		due.because(3, 2, "c", "%s: the period ends with the day of the same number, %s", p, end)
	}
}

// twoWorkingDays moves the end on until the period contains two working days (Article 3(5)).
func (due *Due) twoWorkingDays(event gdpr.Date, holidays Workdays) {
	second := nextWorkdays(event, 2, holidays)
	if due.Last.Before(second) {
		due.Last = second
		due.because(3, 5, "", "a period of two days or more contains at least two working days: it ends with %s", second)
	}
}

// nextWorkdays returns the n-th working day after d. It gives up, with the zero Date, where a calendar knows none for a
// year, so that no calendar can hold it.
func nextWorkdays(d gdpr.Date, n int, holidays Workdays) gdpr.Date {
	for idle := 0; n > 0; idle++ {
		d = d.AddDays(1)
		if d.IsZero() || idle > 366 {
			return gdpr.Date{}
		}
		if isWorkday(d, holidays) {
			n, idle = n-1, 0
		}
	}
	return d
}

func isWorkday(d gdpr.Date, holidays Workdays) bool {
	t, _ := d.Time()
	if day := t.Weekday(); day == time.Saturday || day == time.Sunday {
		return false
	}
	return holidays == nil || holidays.IsWorkday(t)
}

func notWorking(d gdpr.Date) string {
	if day, _ := d.Weekday(); day == time.Saturday || day == time.Sunday {
		return "a " + day.String()
	}
	return "a public holiday"
}

func weekday(d gdpr.Date) time.Weekday {
	day, _ := d.Weekday()
	return day
}
