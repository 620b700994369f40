package gdpr_test

import (
	"encoding/json"
	"errors"
	"testing"
	"time"
	"unsafe"

	"github.com/gdprgo/gdpr"
)

func TestParseDate(t *testing.T) {
	for _, s := range []string{"", "2023", "2023-05", "2023-05-22", "0001-01-01", "9999-12-31", "2024-02-29"} {
		d, err := gdpr.ParseDate(s)
		if err != nil || d.String() != s {
			t.Errorf("ParseDate(%q) = %v, %v", s, d, err)
		}
	}
	for _, s := range []string{"2023-5", "2023-00", "2023-05-00", "2023-13", "2023-02-29", "1900-02-29", "22.05.2023", "2023/05/22", "0000", "20230522", "2023-05-22T00:00:00Z", "\xff\xff\xff\xff"} {
		d, err := gdpr.ParseDate(s)
		var pe *gdpr.ParseError
		if !errors.As(err, &pe) || pe.Type != "Date" || !d.IsZero() {
			t.Errorf("ParseDate(%q) = %v, %v, want a *ParseError", s, d, err)
		}
	}
}

func TestPartialDateIsNeverFilledIn(t *testing.T) {
	d := gdpr.MustParseDate("2023-05")
	if d.Day() != 0 || d.IsFull() || d.Year() != 2023 || d.Month() != time.May {
		t.Errorf("2023-05: day %d, full %v", d.Day(), d.IsFull())
	}
	if _, ok := d.Time(); ok {
		t.Error("a month has a time")
	}
	if got := d.First().String() + " " + d.Last().String(); got != "2023-05-01 2023-05-31" {
		t.Errorf("bounds of 2023-05: %s", got)
	}
	if got := gdpr.MustParseDate("2024").Last().String(); got != "2024-12-31" {
		t.Errorf("last day of 2024: %s", got)
	}
	if !d.AddDays(1).IsZero() {
		t.Error("a day was added to a month")
	}
}

func TestBeforeAndAfterHoldOnlyWhenCertain(t *testing.T) {
	tests := []struct {
		a, b          string
		before, after bool
	}{
		{"2023-05-22", "2023-05-23", true, false},
		{"2023-05", "2023-06", true, false},
		{"2023-05", "2023-05-22", false, false},
		{"2023", "2023-05", false, false},
		{"2022", "2023-01-01", true, false},
		{"2023-06-01", "2023-05", false, true},
		{"", "2023", false, false},
	}
	for _, tt := range tests {
		a, b := gdpr.MustParseDate(tt.a), gdpr.MustParseDate(tt.b)
		if a.Before(b) != tt.before || a.After(b) != tt.after {
			t.Errorf("%q and %q: before %v, after %v", tt.a, tt.b, a.Before(b), a.After(b))
		}
	}
	if !gdpr.MustParseDate("2023").Covers(gdpr.MustParseDate("2023-05-22")) || gdpr.MustParseDate("2023-05-22").Covers(gdpr.MustParseDate("2023")) {
		t.Error("Covers: a year covers its days, and no day its year")
	}
}

func TestRegulation1182_71_Months(t *testing.T) {
	tests := []struct {
		from   string
		months int
		want   string
	}{
		{"2024-01-31", 1, "2024-02-29"},
		{"2023-01-31", 1, "2023-02-28"},
		{"2020-09-08", 2, "2020-11-08"},
		{"2024-03-31", -1, "2024-02-29"},
		{"2024-12-31", 2, "2025-02-28"},
		{"2024-11", 3, "2025-02"},
		{"2024", 1, ""},
		{"9999-12-01", 1, ""},
		{"0001-01-01", -1, ""},
	}
	for _, tt := range tests {
		if got := gdpr.MustParseDate(tt.from).AddMonths(tt.months).String(); got != tt.want {
			t.Errorf("%s + %d months = %s, want %s", tt.from, tt.months, got, tt.want)
		}
	}
}

func TestDateArithmetic(t *testing.T) {
	start, end := gdpr.MustParseDate("2022-12-19"), gdpr.MustParseDate("2023-02-09")
	if n, ok := end.DaysSince(start); n != 52 || !ok {
		t.Errorf("days from %v to %v: %d", start, end, n)
	}
	if got := start.AddDays(52); got != end {
		t.Errorf("%v + 52 days = %v", start, got)
	}
	if day, ok := end.Weekday(); day != time.Thursday || !ok {
		t.Errorf("%v is a %v", end, day)
	}
	if _, ok := gdpr.MustParseDate("2023").DaysSince(start); ok {
		t.Error("days were counted from a year")
	}
	if _, err := gdpr.NewDate(2023, 2, 30); err == nil {
		t.Error("30 February exists")
	}
	if _, err := gdpr.NewDate(2023, 0, 5); err == nil {
		t.Error("a day without a month exists")
	}
}

func TestDateFormsOutside(t *testing.T) {
	var record struct {
		Decided gdpr.Date `json:"decided,omitzero"`
	}
	if err := json.Unmarshal([]byte(`{"decided":"2023-05"}`), &record); err != nil || record.Decided.String() != "2023-05" {
		t.Errorf("JSON: %v, %v", record.Decided, err)
	}
	if data, _ := json.Marshal(record); string(data) != `{"decided":"2023-05"}` {
		t.Errorf("JSON: %s", data)
	}
	var d gdpr.Date
	if err := d.Scan(time.Date(2023, 5, 22, 23, 59, 0, 0, time.UTC)); err != nil || d.String() != "2023-05-22" {
		t.Errorf("Scan(time) = %v, %v", d, err)
	}
	if err := d.Scan([]byte("2023")); err != nil || d.String() != "2023" {
		t.Errorf("Scan(text) = %v, %v", d, err)
	}
	if err := d.Scan(nil); err != nil || !d.IsZero() {
		t.Errorf("Scan(nil) = %v, %v", d, err)
	}
	if err := d.Scan(7); err == nil {
		t.Error("Scan(int) succeeded")
	}
	if v, _ := gdpr.MustParseDate("2023-05").Value(); v != "2023-05" {
		t.Errorf("Value() = %v", v)
	}
	if v, _ := d.Value(); v != nil {
		t.Errorf("zero Value() = %v, want NULL", v)
	}
}

func TestDateSizeAndAllocations(t *testing.T) {
	if n := unsafe.Sizeof(gdpr.Date{}); n != 4 {
		t.Errorf("Date has %d bytes, want 4", n)
	}
	d, buf := gdpr.MustParseDate("2023-05-22"), make([]byte, 0, 16)
	for name, f := range map[string]func(){
		"ParseDate":  func() { _, _ = gdpr.ParseDate("2023-05-22") },
		"AppendText": func() { _, _ = d.AppendText(buf) },
		"AddMonths":  func() { _ = d.AddMonths(1) },
		"Within":     func() { _ = d.Within(d, d) },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func FuzzParseDate(f *testing.F) {
	for _, s := range []string{"", "2023", "2023-05", "2023-05-22", "2024-02-29", "2023-02-29", "0000-00-00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := gdpr.ParseDate(s)
		if err != nil {
			return
		}
		if d.String() != s {
			t.Fatalf("ParseDate(%q).String() = %q", s, d)
		}
		if d.First().After(d.Last()) || !d.IsZero() && !d.Covers(d.First()) {
			t.Fatalf("%v: bounds %v to %v", d, d.First(), d.Last())
		}
	})
}
