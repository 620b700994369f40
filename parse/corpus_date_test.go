package parse

import (
	"fmt"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// suiteDate is a case of another project's tests for dates.
type suiteDate struct {
	ID, Peer, Lang, Input string
	Expected              []struct{ Text, Class, Date string }
}

func TestCorpusDateSuites(t *testing.T) {
	r := newReport("dates")
	for _, c := range sharedtest.Lines[suiteDate](t, "suites", "dates.jsonl") {
		var got, want []string
		for d := range Dates(c.Input, &Options{Lang: suiteLang(c.Lang)}) {
			got = append(got, d.Value.String())
		}
		// A date without a year is no gdpr.Date: the right answer is to read none.
		class, noYear := "none", true
		for _, e := range c.Expected {
			if class = e.Class; e.Class != "no-year" {
				noYear = false
			}
			want = append(want, e.Date)
		}
		if noYear && len(c.Expected) > 0 {
			want = nil
		}
		o := wrong
		switch {
		case sameDates(got, want):
			o = found
		case len(got) == 0:
			o = missed
		}
		r.add(c.Peer+"/"+class, c.Lang, c.ID, o, fmt.Sprintf("%q: got %q, want %q", c.Input, got, want))
	}
	r.check(t)
}

// sameDates compares dates with what a suite wants; of a range it wants "first/last", where the last day may be given as the day
// after it, and a bound as the first day of a month or year.
func sameDates(got, want []string) bool {
	i := 0
	for _, w := range want {
		if w == "" && i < len(got) { // the suite gives the place alone
			i++
			continue
		}
		first, last, isRange := strings.Cut(w, "/")
		if !isRange {
			if i >= len(got) || got[i] != w {
				return false
			}
			i++
			continue
		}
		if i < len(got) && sameBound(got[i], first) && (i+1 >= len(got) || !sameBound(got[i+1], last) && !dayBefore(got[i+1], last)) && dayBefore(got[i], last) {
			i++ // one partial date covers the range: "May 2012"
			continue
		}
		if i+1 >= len(got) || !sameBound(got[i], first) || !sameBound(got[i+1], last) && !dayBefore(got[i+1], last) {
			return false
		}
		i += 2
	}
	return i == len(got)
}

func sameBound(got, want string) bool {
	g, err := gdpr.ParseDate(got)
	return err == nil && (got == want || g.First().String() == want)
}

// dayBefore reports whether want is the day after the last that got may mean.
func dayBefore(got, want string) bool {
	g, err := gdpr.ParseDate(got)
	return err == nil && g.Last().AddDays(1).String() == want
}

func TestCorpusDatesHub(t *testing.T) {
	type row struct {
		ID, Text string
		Expected struct{ Date string }
	}
	r := newReport("dates_hub")
	for _, c := range sharedtest.Lines[row](t, "corpus", "dev", "dates_hub.jsonl") {
		var got []string
		for d := range Dates(c.Text, nil) {
			got = append(got, d.Value.String())
		}
		source := "well-formed"
		o := wrong
		if c.Expected.Date == "" {
			source = "other"
			if len(got) == 0 {
				o = found
			}
		} else if len(got) == 0 {
			o = missed
		} else if got[0] == c.Expected.Date {
			o = found
		}
		r.add(source, "", c.ID, o, fmt.Sprintf("%q: got %q, want %q", c.Text, got, c.Expected.Date))
	}
	r.check(t)
}
