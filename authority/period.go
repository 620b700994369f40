package authority

import (
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Unit is what a period counts in. The set is closed; the zero value is not a unit.
type Unit uint8

// The units of Article 3 of Regulation (EEC, Euratom) No 1182/71; periods in hours are not computed.
const (
	Days        Unit = iota + 1 // calendar days
	WorkingDays                 // days other than public holidays, Saturdays and Sundays (Article 3(3))
	Weeks
	Months
	Years
)

var unitText = [...]string{"", "day", "working day", "week", "month", "year"}

// String returns the unit's word in the singular, such as "working day"; "" for the zero Unit.
func (u Unit) String() string {
	if int(u) < len(unitText) {
		return unitText[u]
	}
	return "Unit(" + strconv.Itoa(int(u)) + ")"
}

// Period is a length of time that the law counts in whole units, such as the "4 weeks" of Article 60(4). It compares
// with ==; the zero Period means not stated. Text form: "1 month", "3 weeks", "10 working days".
type Period struct {
	N    int
	Unit Unit
}

// maxPeriod bounds what a period may count; no time limit of the law comes near it.
const maxPeriod = 9999

// ParsePeriod reads the text form of a [Period]. The plural ending does not matter; the empty string is the zero
// Period. The error is a *[gdpr.ParseError].
func ParsePeriod(s string) (Period, error) {
	if s == "" {
		return Period{}, nil
	}
	number, word, _ := strings.Cut(s, " ")
	n, err := strconv.Atoi(number)
	if err != nil || n < 1 || n > maxPeriod || number[0] == '+' || number[0] == '0' {
		return Period{}, gdpr.NewParseError("Period", s, 0, `want a number from 1 to 9999 first, as in "3 weeks"`)
	}
	for u := Days; u <= Years; u++ {
		if strings.TrimSuffix(word, "s") == unitText[u] {
			return Period{n, u}, nil
		}
	}
	return Period{}, gdpr.NewParseError("Period", s, len(number), "want days, working days, weeks, months or years after the number")
}

// IsZero reports whether no period is stated.
func (p Period) IsZero() bool { return p == Period{} }

// String returns the text form, "" for the zero Period.
func (p Period) String() string {
	switch {
	case p.IsZero():
		return ""
	case p.N == 1:
		return "1 " + p.Unit.String()
	}
	return strconv.Itoa(p.N) + " " + p.Unit.String() + "s"
}

// MarshalText returns the text form; empty for the zero Period. The error is a *[gdpr.RangeError] for what is no period.
func (p Period) MarshalText() ([]byte, error) {
	if !p.IsZero() && !p.counts() {
		return nil, p.outOfRange()
	}
	return []byte(p.String()), nil
}

// UnmarshalText reads the text form as [ParsePeriod] does.
func (p *Period) UnmarshalText(text []byte) error {
	v, err := ParsePeriod(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// add returns the day on which p ends when it begins with an event on day d (or, for a negative sign, the day that
// lies p before d), before any roll to a working day; zero when the calendar ends first.
func (p Period) add(d gdpr.Date, sign int) gdpr.Date {
	switch p.Unit {
	case Days:
		return d.AddDays(sign * p.N)
	case Weeks:
		return d.AddDays(sign * 7 * p.N)
	case Months:
		return d.AddMonths(sign * p.N)
	case Years:
		return d.AddMonths(sign * 12 * p.N)
	}
	return gdpr.Date{}
}

// check returns the error for a period that cannot be counted from day d.
func (p Period) check(d gdpr.Date) error {
	switch {
	case !d.IsFull():
		return &gdpr.RangeError{Type: "event", Value: d.String(), Reason: "a period runs from a day: state year, month and day"}
	case !p.counts():
		return p.outOfRange()
	}
	return nil
}

// counts reports whether p is a length that can be counted.
func (p Period) counts() bool {
	return p.N >= 1 && p.N <= maxPeriod && p.Unit >= Days && p.Unit <= Years
}

func (p Period) outOfRange() error {
	return &gdpr.RangeError{Type: "Period", Value: p.String(), Reason: "want 1 to 9999 days, working days, weeks, months or years"}
}
