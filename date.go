package gdpr

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"time"
)

// Date is a day of the Gregorian calendar, or only the month or the year of one, without clock or zone.
//
// Sources often state no more than "May 2023"; a Date keeps just what was stated and never fills in
// a day. It compares with ==, and is a map key. The zero Date means not stated. [Date.Before] and
// [Date.After] hold only when they are certain, so for partial dates neither may hold.
//
// Text and JSON form: "2023", "2023-05" or "2023-05-22", empty when zero. SQL form: the text, NULL
// when zero (a column of type varchar(10), since a column of type date cannot hold a month). Years run
// from 1 to 9999.
type Date struct{ packed uint32 } // year<<9 | month<<5 | day

// NewDate returns a date; day, or month and day, may be 0 for a partial one. The error is a
// *[RangeError] when there is no such day.
func NewDate(year int, month time.Month, day int) (Date, error) {
	ok := year >= 1 && year <= 9999 && month >= 0 && month <= 12 && day >= 0
	if ok && day > 0 {
		ok = month > 0 && day <= daysIn(year, month)
	}
	if !ok {
		return Date{}, &RangeError{Type: "Date", Value: fmt.Sprintf("%04d-%02d-%02d", year, int(month), day), Reason: "is not a day, month or year of the calendar"}
	}
	return Date{uint32(year)<<9 | uint32(month)<<5 | uint32(day)}, nil
}

// MustDate is [NewDate] for constants in programs and tests; it panics when there is no such day.
func MustDate(year int, month time.Month, day int) Date {
	d, err := NewDate(year, month, day)
	if err != nil {
		panic(err)
	}
	return d
}

// DateOf returns the day of t in t's own location.
func DateOf(t time.Time) Date {
	d, _ := NewDate(t.Year(), t.Month(), t.Day())
	return d
}

func daysIn(year int, month time.Month) int {
	switch month {
	case time.April, time.June, time.September, time.November:
		return 30
	case time.February:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// ParseDate reads the text form: "2023", "2023-05" or "2023-05-22". The empty string is the zero Date.
// Dates as people write them are read by package parse. The error is a *[ParseError].
func ParseDate(s string) (Date, error) {
	const want = `want "2023", "2023-05" or "2023-05-22"`
	if s == "" {
		return Date{}, nil
	}
	if len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return Date{}, NewParseError("Date", s, 0, want)
	}
	var n [3]int
	for i, part := 0, 0; i < len(s); i++ {
		c := s[i]
		if i == 4 || i == 7 {
			if c != '-' {
				return Date{}, NewParseError("Date", s, i, want)
			}
			part++
			continue
		}
		if c < '0' || c > '9' {
			return Date{}, NewParseError("Date", s, i, want)
		}
		n[part] = 10*n[part] + int(c-'0')
	}
	if (len(s) >= 7 && n[1] == 0) || (len(s) == 10 && n[2] == 0) {
		return Date{}, NewParseError("Date", s, 5, "a month or day is never 00: leave it out")
	}
	d, err := NewDate(n[0], time.Month(n[1]), n[2])
	if err != nil {
		return Date{}, NewParseError("Date", s, 0, "there is no such day in the calendar")
	}
	return d, nil
}

// MustParseDate is [ParseDate] for constants in programs and tests; it panics when s cannot be read.
func MustParseDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// IsZero reports whether no date is stated.
func (d Date) IsZero() bool { return d.packed == 0 }

// Year returns the year, 0 when no date is stated.
func (d Date) Year() int { return int(d.packed >> 9) }

// Month returns the month, 0 when none is stated.
func (d Date) Month() time.Month { return time.Month(d.packed >> 5 & 15) }

// Day returns the day of the month, 0 when none is stated.
func (d Date) Day() int { return int(d.packed & 31) }

// IsFull reports whether d states a day.
func (d Date) IsFull() bool { return d.Day() != 0 }

// First returns the first day that d may mean: 2023-05-01 for 2023-05. It is zero for the zero Date.
func (d Date) First() Date {
	if d.IsZero() {
		return d
	}
	return Date{uint32(d.Year())<<9 | uint32(max(d.Month(), 1))<<5 | uint32(max(d.Day(), 1))}
}

// Last returns the last day that d may mean: 2023-05-31 for 2023-05. It is zero for the zero Date.
func (d Date) Last() Date {
	if d.IsZero() || d.IsFull() {
		return d
	}
	month := d.Month()
	if month == 0 {
		month = time.December
	}
	return Date{uint32(d.Year())<<9 | uint32(month)<<5 | uint32(daysIn(d.Year(), month))}
}

// Before reports whether d is certainly earlier than o: its last possible day lies before o's first.
func (d Date) Before(o Date) bool {
	return !d.IsZero() && !o.IsZero() && d.Last().packed < o.First().packed
}

// After reports whether d is certainly later than o.
func (d Date) After(o Date) bool { return o.Before(d) }

// Covers reports whether every day that o may mean is one that d may mean: 2023-05 covers 2023-05-22.
func (d Date) Covers(o Date) bool {
	return !d.IsZero() && !o.IsZero() && d.First().packed <= o.First().packed && o.Last().packed <= d.Last().packed
}

// Equal reports whether d and o state the same with the same precision. It is d == o, for go-cmp.
func (d Date) Equal(o Date) bool { return d == o }

// Compare orders dates for sorting: by year, month and day, a partial date before the days in it and the zero
// Date first.
func (d Date) Compare(o Date) int { return cmp.Compare(d.packed, o.packed) }

// Time returns midnight UTC of a full date; ok is false for a partial or zero one.
func (d Date) Time() (t time.Time, ok bool) {
	if !d.IsFull() {
		return time.Time{}, false
	}
	return time.Date(d.Year(), d.Month(), d.Day(), 0, 0, 0, 0, time.UTC), true
}

// Weekday returns the day of the week of a full date; ok is false for a partial or zero one.
func (d Date) Weekday() (day time.Weekday, ok bool) {
	t, ok := d.Time()
	return t.Weekday(), ok
}

// AddDays returns the date n days later (earlier when n is negative). It returns the zero Date when d
// states no day or the result leaves the years 1 to 9999.
func (d Date) AddDays(n int) Date {
	t, ok := d.Time()
	if !ok || n > 4_000_000 || n < -4_000_000 {
		return Date{}
	}
	return DateOf(t.AddDate(0, 0, n))
}

// AddMonths returns the same day n months later; where that month has no such day, its last one, as
// Article 3(2)(c) of Regulation (EEC, Euratom) No 1182/71 counts: one month from 31 January is 28 or 29
// February. A month without a day stays one. It returns the zero Date when d states no month or
// the result leaves the years 1 to 9999.
func (d Date) AddMonths(n int) Date {
	if d.Month() == 0 || n > 120_000 || n < -120_000 {
		return Date{}
	}
	months := d.Year()*12 + int(d.Month()) - 1 + n
	if months < 12 {
		return Date{}
	}
	year, month := months/12, time.Month(months%12+1)
	r, _ := NewDate(year, month, min(d.Day(), daysIn(year, month)))
	return r
}

// DaysSince returns the number of days from o to d, negative when d is earlier; ok is false unless both
// state a day.
func (d Date) DaysSince(o Date) (days int, ok bool) {
	t, ok1 := d.Time()
	u, ok2 := o.Time()
	return int(t.Sub(u).Hours() / 24), ok1 && ok2
}

// AppendText appends the text form to b; nothing for the zero Date. It does not allocate when b has room.
func (d Date) AppendText(b []byte) ([]byte, error) {
	if d.IsZero() {
		return b, nil
	}
	year := d.Year()
	b = append(b, '0'+byte(year/1000), '0'+byte(year/100%10), '0'+byte(year/10%10), '0'+byte(year%10))
	for _, n := range [2]int{int(d.Month()), d.Day()} {
		if n == 0 {
			break
		}
		b = append(b, '-', '0'+byte(n/10), '0'+byte(n%10))
	}
	return b, nil
}

// String returns the text form, "" for the zero Date.
func (d Date) String() string {
	var buf [10]byte
	b, _ := d.AppendText(buf[:0])
	return string(b)
}

// MarshalText returns the text form; empty for the zero Date.
func (d Date) MarshalText() ([]byte, error) { return d.AppendText(nil) }

// UnmarshalText reads the text form as [ParseDate] does.
func (d *Date) UnmarshalText(text []byte) error {
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}

// Value returns the text form for a SQL column, NULL for the zero Date.
func (d Date) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return d.String(), nil
}

// Scan reads a SQL column: NULL, text in the text form, or a time, of which it takes the day in the time's own
// location.
func (d *Date) Scan(src any) error {
	if t, ok := src.(time.Time); ok {
		v, err := NewDate(t.Year(), t.Month(), t.Day())
		if err == nil {
			*d = v
		}
		return err
	}
	return scanText("Date", src, d)
}

// scanText serves the Scan method of every type whose SQL form is its text form.
func scanText(typ string, src any, into interface{ UnmarshalText([]byte) error }) error {
	switch v := src.(type) {
	case nil:
		return into.UnmarshalText(nil)
	case string:
		return into.UnmarshalText([]byte(v))
	case []byte:
		return into.UnmarshalText(v)
	}
	return NewParseError(typ, fmt.Sprintf("%T", src), 0, "want text or NULL in the column")
}
