package authority_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/internal/casefile"
	"github.com/gdprgo/gdpr/internal/sharedtest"
	"github.com/gdprgo/gdpr/legalbasis"
)

// vectors are the cases that others compiled; only the parts that concern periods and their use.
type vectors struct {
	Lead    []leadVector `json:"lead"`
	Periods []struct {
		ID       string      `json:"id"`
		Event    gdpr.Date   `json:"event"`
		N        int         `json:"n"`
		Unit     string      `json:"unit"`
		Holidays []gdpr.Date `json:"holidays"`
		Unrolled gdpr.Date   `json:"raw_end"`
		Last     gdpr.Date   `json:"expected_last_day"`
		Basis    string      `json:"basis"`
	} `json:"periods_reg_1182_71"`
	Spans []struct {
		ID     string    `json:"id"`
		Start  gdpr.Date `json:"start"`
		Months int       `json:"months"`
		Last   gdpr.Date `json:"expected_last_day"`
		Basis  string    `json:"basis"`
	} `json:"spans"`
	Applicability []struct {
		ID    string      `json:"id"`
		Cases [][2]string `json:"cases"`
		Basis string      `json:"basis"`
	} `json:"applicability"`
}

func readVectors(t *testing.T) vectors {
	t.Helper()
	data, err := os.ReadFile(sharedtest.Path(t, "law", "crossborder_vectors.json"))
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(data, &v); err != nil {
		t.Fatal(err)
	}
	return v
}

// vectorName is a subtest's name: the vector's id, marked where the vector was recalled and not seen.
func vectorName(id, basis string) string {
	if strings.HasPrefix(basis, "memory") {
		return id + " from " + basis
	}
	return id
}

func TestRegulation1182_71_Vectors(t *testing.T) {
	v := readVectors(t)
	if len(v.Periods) != 27 || len(v.Spans) != 1 {
		t.Errorf("%d periods and %d spans, want 27 and 1", len(v.Periods), len(v.Spans))
	}
	for _, p := range v.Periods {
		t.Run(vectorName(p.ID, p.Basis), func(t *testing.T) {
			period, err := authority.ParsePeriod(fmt.Sprintf("%d %s", p.N, p.Unit))
			if err != nil {
				t.Fatal(err)
			}
			checkDeadline(t, p.Event, period, authority.HolidayList(p.Holidays), p.Unrolled, p.Last)
		})
	}
	for _, s := range v.Spans {
		t.Run(vectorName(s.ID, s.Basis), func(t *testing.T) {
			due, err := authority.Span(s.Start, authority.Period{N: s.Months, Unit: authority.Months})
			if err != nil || due.Last != s.Last {
				t.Errorf("Span(%s, %d months) = %s, %v, want %s", s.Start, s.Months, due.Last, err, s.Last)
			}
		})
	}
}

func checkDeadline(t *testing.T, event gdpr.Date, p authority.Period, w authority.Workdays, unrolled, last gdpr.Date) {
	t.Helper()
	due, err := authority.Deadline(event, p, w)
	if err != nil {
		t.Fatal(err)
	}
	if due.Last != last || due.Unrolled != unrolled {
		t.Errorf("Deadline(%s, %s) = %s by the calendar, %s in law; want %s and %s", event, p, due.Unrolled, due.Last, unrolled, last)
	}
	if len(due.Reasons) < 2 || len(due.Doubts) != 0 {
		t.Errorf("Deadline(%s, %s): reasons %v, doubts %v; want two reasons or more, and no doubt when holidays are given", event, p, due.Reasons, due.Doubts)
	}
	for _, r := range due.Reasons {
		if r.Rule.Act() != legalbasis.Periods {
			t.Errorf("reason %v rests on %v", r, r.Rule)
		}
	}
}

func TestRegulation1182_71(t *testing.T) {
	for _, c := range casefile.Read(t, "testdata/periods.txt", "case", "event", "period", "holidays", "unrolled", "last", "basis", "source") {
		t.Run(vectorName(c.Name(), c.Get("basis")), func(t *testing.T) {
			holidays := authority.HolidayList{}
			for _, s := range strings.Fields(c.Get("holidays")) {
				holidays = append(holidays, gdpr.MustParseDate(s))
			}
			p, err := authority.ParsePeriod(c.Get("period"))
			if err != nil {
				t.Fatal(err)
			}
			last := gdpr.MustParseDate(c.Get("last"))
			unrolled := last
			if c.Has("unrolled") {
				unrolled = gdpr.MustParseDate(c.Get("unrolled"))
			}
			checkDeadline(t, gdpr.MustParseDate(c.Get("event")), p, holidays, unrolled, last)
		})
	}
}

func TestArticle66_1_Span(t *testing.T) {
	for _, c := range casefile.Read(t, "testdata/spans.txt", "case", "first", "period", "last", "basis", "source") {
		t.Run(c.Name(), func(t *testing.T) {
			p, err := authority.ParsePeriod(c.Get("period"))
			if err != nil {
				t.Fatal(err)
			}
			due, err := authority.Span(gdpr.MustParseDate(c.Get("first")), p)
			if err != nil || due.Last.String() != c.Get("last") {
				t.Errorf("Span(%s, %s) = %s, %v, want %s", c.Get("first"), p, due.Last, err, c.Get("last"))
			}
		})
	}
}

func TestRegulation1182_71_3_4_CountedBackwards(t *testing.T) {
	// 4 November 2023 is a Saturday.
	due, err := authority.Before(gdpr.MustDate(2023, 12, 2), authority.Period{N: 4, Unit: authority.Weeks})
	if err != nil || due.Last != gdpr.MustDate(2023, 11, 4) {
		t.Errorf("Before = %s, %v, want 2023-11-04, a Saturday, unmoved", due.Last, err)
	}
}

func TestRegulation1182_71_HolidaysNotGiven(t *testing.T) {
	due, err := authority.Deadline(gdpr.MustDate(2024, 12, 11), authority.Period{N: 2, Unit: authority.Weeks}, nil)
	if err != nil || due.Last != gdpr.MustDate(2024, 12, 25) || len(due.Doubts) != 1 || due.Doubts[0].Code != "holidays.missing" {
		t.Errorf("Deadline = %+v, %v, want Christmas Day with the doubt holidays.missing", due, err)
	}
}

type neverWorks struct{}

func (neverWorks) IsWorkday(time.Time) bool { return false }

func TestDeadlineRefuses(t *testing.T) {
	day, month := gdpr.MustDate(2024, 1, 31), authority.Period{N: 1, Unit: authority.Months}
	tests := []struct {
		name string
		do   func() (authority.Due, error)
	}{
		{"an event without a day", func() (authority.Due, error) { return authority.Deadline(gdpr.MustDate(2024, 1, 0), month, nil) }},
		{"no event", func() (authority.Due, error) { return authority.Deadline(gdpr.Date{}, month, nil) }},
		{"no period", func() (authority.Due, error) { return authority.Deadline(day, authority.Period{}, nil) }},
		{"a negative period", func() (authority.Due, error) {
			return authority.Deadline(day, authority.Period{N: -1, Unit: authority.Days}, nil)
		}},
		{"an unknown unit", func() (authority.Due, error) { return authority.Deadline(day, authority.Period{N: 1, Unit: 99}, nil) }},
		{"a place where nobody ever works", func() (authority.Due, error) { return authority.Deadline(day, month, neverWorks{}) }},
		{"the end of the calendar", func() (authority.Due, error) {
			return authority.Deadline(gdpr.MustDate(9999, 12, 31), month, nil)
		}},
		{"a span in working days", func() (authority.Due, error) {
			return authority.Span(day, authority.Period{N: 3, Unit: authority.WorkingDays})
		}},
		{"a span beyond the calendar", func() (authority.Due, error) { return authority.Span(gdpr.MustDate(9999, 12, 31), month) }},
		{"before the calendar", func() (authority.Due, error) { return authority.Before(gdpr.MustDate(1, 1, 1), month) }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			due, err := tt.do()
			var re *gdpr.RangeError
			if !errors.As(err, &re) || !due.Last.IsZero() {
				t.Errorf("got %+v, %v; want a *gdpr.RangeError", due, err)
			}
		})
	}
}

// TestDeadlineProperties: a period never ends before its event nor on a day off, and a longer one never earlier.
func TestDeadlineProperties(t *testing.T) {
	holidays := authority.HolidayList{gdpr.MustDate(2024, 12, 25), gdpr.MustDate(2024, 12, 26), gdpr.MustDate(2025, 1, 1)}
	for start := gdpr.MustDate(2024, 11, 1); start.Before(gdpr.MustDate(2025, 2, 1)); start = start.AddDays(1) {
		for u := authority.Days; u <= authority.Years; u++ {
			last := start
			for n := 1; n < 40; n++ {
				due, err := authority.Deadline(start, authority.Period{N: n, Unit: u}, holidays)
				if err != nil {
					t.Fatal(err)
				}
				day, _ := due.Last.Weekday()
				at, _ := due.Last.Time()
				if !due.Last.After(start) || due.Last.Before(last) || due.Last.Before(due.Unrolled) ||
					day == time.Saturday || day == time.Sunday || !holidays.IsWorkday(at) {
					t.Fatalf("Deadline(%s, %d %s) = %+v after %s", start, n, u, due, last)
				}
				last = due.Last
			}
		}
	}
}

func FuzzParsePeriod(f *testing.F) {
	for _, s := range []string{"", "1 month", "3 weeks", "10 working days", "2 years", "9999 days", "0 days", "+1 day", "01 day", "1 days"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := authority.ParsePeriod(s)
		if err != nil {
			return
		}
		if back, err := authority.ParsePeriod(p.String()); err != nil || back != p {
			t.Errorf("ParsePeriod(%q) = %v, and its text %q reads as %v, %v", s, p, p.String(), back, err)
		}
	})
}

func ExampleDeadline() {
	// The file was complete on 8 September 2020; the Board's month had been prolonged by another.
	due, err := authority.Deadline(gdpr.MustDate(2020, 9, 8), authority.Period{N: 2, Unit: authority.Months}, authority.HolidayList{})
	if err != nil {
		panic(err)
	}
	fmt.Println(due.Last)
	for _, r := range due.Reasons {
		fmt.Println("-", r)
	}
	// Output:
	// 2020-11-09
	// - the day of the event, 2020-09-08, is not counted (Article 3(1) Regulation 1182/71)
	// - 2 months: the period ends with the day of the same number, 2020-11-08 (Article 3(2)(c) Regulation 1182/71)
	// - 2020-11-08 is a Sunday: the period ends with the next working day, 2020-11-09 (Article 3(4) Regulation 1182/71)
}

func ExampleSpan() {
	due, err := authority.Span(gdpr.MustDate(2023, 8, 4), authority.Period{N: 3, Unit: authority.Months})
	if err != nil {
		panic(err)
	}
	fmt.Println(due.Last)
	// Output: 2023-11-03
}

func TestPeriodWritesWhatItReads(t *testing.T) {
	for _, p := range []authority.Period{{}, {N: 1, Unit: authority.Days}, {N: 9999, Unit: authority.WorkingDays}, {N: 2, Unit: authority.Years}} {
		text, err := p.MarshalText()
		var back authority.Period
		if err != nil || back.UnmarshalText(text) != nil || back != p {
			t.Errorf("%v is written as %q and read as %v, %v", p, text, back, err)
		}
	}
	for _, p := range []authority.Period{{N: 1}, {N: -5, Unit: authority.Days}, {N: 10_000, Unit: authority.Days}, {Unit: authority.Weeks}, {N: 1, Unit: 99}} {
		if text, err := p.MarshalText(); err == nil {
			t.Errorf("%v is written as %q", p, text)
		}
	}
}
