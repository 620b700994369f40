package parse

import (
	"fmt"
	"regexp"
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

// computedDate finds cases whose answer is no date that the text states: it is counted from the peer's day of reference, from a feast
// or another date, is the middle of a year, or is a decade. They are outside of what Dates does, and reported apart.
var computedDate = regexp.MustCompile(`(?i)\b(now|today|yesterday|current date|maintenant|aujourd.hui)\b` + // the day of reference
	`|\b(hoy|ayer|ahora|hoje|ontem|vandaag|gisteren)\b|\b(nu|mañana|amanha|amanhã)(\?|$)` +
	`|\b(próximo|aankomende|aanstaande|de este) (viernes|mayo|vrijdag|mei)\b` +
	`|\b(black friday|earth day|vendredi noir|saint patrick|st\. patrick|palmsonntag|weltkindertag|heilige drei könige|pasen)\b|pâques|μέρα του πατέρα` + // feasts
	`|\b(weeks (before|since)|jours à partir|weken sinds)\b` +
	`|^mercredi \d+$|^last Monday April|último lunes de abril hasta` + // a day of the week without month or year
	`|\bthe middle of \d{4}|\bmidden van \d{4}` +
	`|\bannées \d{3}0|\b\d{3}0'?s\b|\ben los \d{3}0|\bdécada de|\banni \d{3}0`) // decades

// statesYear reports whether a text holds the year of a date that a suite wants, in four figures or two. Where it does not, the peer took
// the year from its day of reference, and the right answer is to read none.
func statesYear(text, date string) bool {
	first, last, isRange := strings.Cut(date, "/")
	if isRange {
		return len(first) < 4 || len(last) < 4 || strings.Contains(text, first[:4]) || strings.Contains(text, last[:4])
	}
	return len(date) < 4 || strings.Contains(text, date[:4]) || strings.Contains(text, date[2:4]) && !strings.Contains(text, date[2:4]+":")
}

// onCalendar reports whether a wanted day or range exists; some suites want 30 February.
func onCalendar(date string) bool {
	for bound := range strings.SplitSeq(date, "/") {
		if _, err := gdpr.ParseDate(bound); err != nil {
			return false
		}
	}
	return true
}

// The suites hold absolute dates alone. Whole answers are compared: each date, in order, and nothing else. A case that wants a date that
// no text states, by having no year or being no day of the calendar, is right where none is read.
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
		unstated := func(d string) bool { return d != "" && (!onCalendar(d) || !statesYear(c.Input, d)) }
		if noYear && len(c.Expected) > 0 || len(want) == 1 && unstated(want[0]) {
			want = nil
		}
		if c.Peer == "chrono" && len(want) == 1 && len(got) == 1 && got[0]+"-01" == want[0] && !firstDay.MatchString(c.Input) {
			want = got // chrono gives the first day of a month that stands alone
		}
		source := c.Peer + "/" + class
		if computedDate.MatchString(c.Input) {
			source = c.Peer + "/computed"
		}
		o := wrong
		switch {
		case sameDates(got, want):
			o = found
		case len(got) == 0:
			o = missed
		}
		r.add(source, c.Lang, c.ID, o, fmt.Sprintf("%q: got %q, want %q", c.Input, got, want))
	}
	r.check(t)
}

var firstDay = regexp.MustCompile(`(?i)\b0?1(st)?\b|first`)

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
