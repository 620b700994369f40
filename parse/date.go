package parse

import (
	"iter"
	"time"

	"github.com/gdprgo/gdpr"
)

// dateWords are a language's words for dates.
type dateWords struct {
	months [12]string
	// days are the words for days of the month, as far as they are not number words: "first".
	days []counted
	// suffix lists what may follow the figure of a day ("st", "er"); of, what stands between day, month and year ("de", "of");
	// year, what stands beside the figure of a year ("gada", "m").
	suffix, of, year string
	// in lists what tells that a year stands alone after it: "in", "since".
	in string
	// on lists what stands before a day: "on", "dated". After it a year may have two figures.
	on string
	// and and to join two days or months where the words that join numbers do not: "e l'", "till den".
	and, to string
	// through joins the bounds of a range and is no word: "t/m".
	through string
	// yearIn lists what may stand between a month and its year and means "in": "June in 2017".
	yearIn string
	// years lists what tells that several years follow: "in the years". After it one year alone is none: "les années 1970" are ten.
	years string
	// era lists what follows a year counted from the birth of Christ: "AD". Such a year may have fewer than four figures.
	era string
	// last lists what makes a month the latest one before the text was written: "last March".
	last string
	// number lists what tells that a figure after it is the number of something, however much it looks like a date: "no".
	number string
	// quarter and half name those parts of a year, as words and as letters beside a figure: "quarter", "Q1".
	quarter, half string
	// weekdays, from Sunday on, tell which figure of a numeric date is the month: "Sunday 12/7/2014".
	weekdays [7]string
	// nth counts the weekdays of a month, lastOfMonth being its last one; after that word stands day too, a word for a day. within
	// lists what may stand between and the month: "first Monday of May 2022", "last day in May 2022".
	nth         []counted
	day, within string
	// relative gives phrases that tell a date from the day of writing; the meaning is the unit and how many of it to add: "month -1".
	relative []words
	// yearFirst is true where the year is written before the month: "2023. május 5."
	yearFirst bool
	// dayLast is true where a day in words stands after its month though the year stands first: "2023. május elsején".
	dayLast bool
	// spaced is true where numeric dates are written with spaces: "3. 4. 2022".
	spaced bool
	// roman is true where Roman months are also written without full stops: "5 XII 2022".
	roman bool
	// mixed is true where numeric dates are also written 7/11-2022 and 7/11 2022.
	mixed bool
	// pairs is true where dates are also written in pairs of figures: "20 02 14".
	pairs bool
	// hyphened is true where a hyphen joins an article to a date: "fit-03/04/2022".
	hyphened bool
}

func (w *dateWords) enter(b *builder) {
	for i, forms := range w.months {
		b.add(forms, month, i+1)
	}
	for i, p := range w.relative {
		b.add(p.forms, dateWord, i)
	}
}

func (w *dateWords) enterNear(b *builder) {
	b.add(w.suffix, nearSuffix, 0)
	b.add(w.of, nearOf, 1)
	b.add(w.year, nearYear, 0)
	b.add(w.in, nearIn, 0)
	b.add(w.on, nearOn, 0)
	b.add(w.last, nearLast, 0)
	b.add(w.and, nearAnd, 0)
	b.add(w.to, nearTo, 0)
	b.add(w.era, nearEra, 0)
	b.add(w.years, nearYears, 0)
	b.add(w.yearIn, nearEra, monthIn)
	b.add(w.number, nearNumber, 0)
	b.add(w.quarter, nearPart, 3)
	b.add(w.half, nearPart, 6)
	for i, forms := range w.weekdays {
		b.add(forms, nearWeekday, i)
	}
	for _, d := range w.days {
		b.add(d.forms, nearDay, d.n)
	}
	w.enterNth(b)
}

// Dates yields the dates that a text states, in order: full dates, months and years. It never completes a date. A range is given by its
// two bounds, a quarter or a half of a year by its first and its last month. A day that is counted in a stated month, "the last day of May
// 2022", is that day.
func Dates(text string, o *Options) iter.Seq[Found[gdpr.Date]] {
	return func(yield func(Found[gdpr.Date]) bool) {
		d := only(readDates, text, o)
		for _, f := range d.Dates {
			if !yield(f) {
				return
			}
		}
	}
}

// date reads the date at token i and returns the token after it, i where there is none.
func (r *reader) date(i int) int {
	t := r.toks[i]
	end := 0
	switch {
	case t.has(digits):
		if n := t.len(); n <= 2 || n == 4 {
			if r.joined(int(t.end)) {
				end = r.numericDate(t)
			}
			if end == 0 {
				end = r.spacedDate(i)
			}
			if end == 0 && n == 4 {
				end = r.partOfYear(t)
			}
			if end == 0 && n == 4 {
				end = r.loneYear(t)
			}
		}
	case t.has(month):
		end = r.monthDate(i)
	case t.has(dateWord):
		end = r.relativeDate(t)
	}
	if end == 0 {
		return i
	}
	next := i + 1
	for next < len(r.toks) && int(r.toks[next].start) < end {
		next++
	}
	return next
}

// joined reports whether a sign that joins the figures of a date follows at p, or what may stand before a Roman month.
func (r *reader) joined(p int) bool {
	if p >= r.to {
		return false
	}
	c := r.text[p]
	return c == '.' || c == '-' || c == '/' || c == ',' || c == 0xE2 || c == ' ' && r.lx.pack.dates.roman
}

// addDate appends a date, unless there is no such day or another date stands there; it reports whether it did.
func (r *reader) addDate(year, m, day, start, end int) bool {
	if k := len(r.doc.Dates); k > 0 && r.doc.Dates[k-1].Span.End > start {
		return false
	}
	d, err := gdpr.NewDate(year, time.Month(m), day)
	if err != nil {
		return false
	}
	r.doc.Dates = append(r.doc.Dates, Found[gdpr.Date]{Value: d, Span: gdpr.Span{Start: start, End: end}})
	return true
}

// Years that dates are looked for in.
const (
	firstYear = 1800
	lastYear  = 2199
)
