package parse

import (
	"strings"
	"time"
	"unicode"

	"github.com/gdprgo/gdpr"
)

// dateOrder says how a source writes days in figures.
type dateOrder uint8

const (
	dayFirst   dateOrder = iota // 31.12.2021, 31/12/2021
	monthFirst                  // 12/31/2021
)

// dateCell is what a cell about a day says.
type dateCell struct {
	date    gdpr.Date
	problem string // the code of a diagnostic, where something about the cell is odd
}

// readDate reads a cell about a day. The zero date with no problem means that the cell says nothing.
func readDate(s string, order dateOrder) dateCell {
	if isUnknown(s) {
		return dateCell{}
	}
	if len(s) > 100 { // no day, whatever it is
		return dateCell{problem: "date.unreadable"}
	}
	if first, second, ok := twoDates(s); ok {
		a, b := readDate(first, order), readDate(second, order)
		if a.date.IsZero() || b.date.IsZero() {
			return dateCell{problem: "date.unreadable"}
		}
		return dateCell{a.date, "date.several"}
	}
	if i := strings.IndexAny(s, "T"); i == 10 && s[4] == '-' { // 2021-12-31T00:00:00Z
		s = s[:10]
	} else if i := strings.IndexByte(s, ' '); i == 10 && s[4] == '-' && strings.Contains(s, ":") {
		s = s[:10]
	}
	parts, named, ok := dateParts(s)
	if !ok {
		return dateCell{problem: "date.unreadable"}
	}
	switch len(parts) {
	case 1:
		return newDate(parts[0], 0, 0, "")
	case 2:
		if named || parts[1] >= 1000 {
			return newDate(parts[1], parts[0], 0, "")
		}
		return newDate(parts[0], parts[1], 0, "")
	case 3:
		if parts[0] >= 1000 {
			return newDate(parts[0], parts[1], parts[2], "")
		}
		problem := ""
		year, month, day := parts[2], parts[1], parts[0]
		if order == monthFirst && !named {
			month, day = day, month
		}
		if month > 12 && day <= 12 {
			month, day, problem = day, month, "date.day-month"
		}
		if year < 100 {
			year, problem = year+2000, "date.short-year"
		}
		return newDate(year, month, day, problem)
	}
	return dateCell{problem: "date.unreadable"}
}

func newDate(year, month, day int, problem string) dateCell {
	if year < 1900 || month < 0 || month > 12 || month == 0 && day > 0 {
		return dateCell{problem: "date.unreadable"}
	}
	d, err := gdpr.NewDate(year, time.Month(month), day)
	if err != nil {
		return dateCell{problem: "date.unreadable"}
	}
	return dateCell{d, problem}
}

// twoDates takes "11.09.2020 and 23.09.2020" apart.
func twoDates(s string) (first, second string, ok bool) {
	for _, sep := range [...]string{" and ", " - ", " – ", "; ", ", ", "\n"} {
		if a, b, found := strings.Cut(s, sep); found && strings.ContainsAny(a, "0123456789") && len(a) >= 8 && len(b) >= 8 && digitCount(a) >= 6 && digitCount(b) >= 6 {
			return strings.TrimSpace(a), strings.TrimSpace(b), true
		}
	}
	return "", "", false
}

func digitCount(s string) (n int) {
	for i := range len(s) {
		if s[i] >= '0' && s[i] <= '9' {
			n++
		}
	}
	return n
}

// dateParts takes a date apart into its numbers; the name of a month counts as its number, and stands between day and
// year whatever the order of the words is.
func dateParts(s string) (parts []int, named, ok bool) {
	month := 0
	for i := 0; i < len(s); {
		c := s[i]
		switch {
		case c >= '0' && c <= '9':
			n, start := 0, i
			for ; i < len(s) && s[i] >= '0' && s[i] <= '9' && i-start < 5; i++ {
				n = 10*n + int(s[i]-'0')
			}
			if i-start > 4 || i-start == 3 || n == 0 {
				return nil, false, false
			}
			parts = append(parts, n)
		case c == '.' || c == '/' || c == '-' || c == ' ' || c == ',':
			i++
		default:
			end := i
			for end < len(s) && s[end] != ' ' && s[end] != '.' && s[end] != ',' && s[end] != '-' && (s[end] < '0' || s[end] > '9') {
				end++
			}
			w := strings.ToLower(s[i:end])
			i = end
			if isDateFiller(w) {
				break
			}
			if month != 0 {
				return nil, false, false
			}
			if month = monthNumber(w); month == 0 {
				return nil, false, false
			}
		}
	}
	if len(parts) > 3 || len(parts) == 0 {
		return nil, false, false
	}
	if month == 0 {
		return parts, false, true
	}
	switch len(parts) {
	case 1:
		return []int{month, parts[0]}, true, true
	case 2:
		if parts[0] >= 1000 { // 2021 May 3
			parts[0], parts[1] = parts[1], parts[0]
		}
		return []int{parts[0], month, parts[1]}, true, true
	}
	return nil, false, false
}

func isDateFiller(w string) bool {
	switch w {
	case "of", "st", "nd", "rd", "th", "de", "le", "er", "the":
		return true
	}
	return false
}

// monthNumber reads the name of a month as the sets print it: in English or French, whole or by its first letters.
func monthNumber(w string) int {
	w = strings.TrimRight(w, ".")
	if len(w) < 3 || !unicode.IsLetter(rune(w[0])) {
		return 0
	}
	for i, forms := range monthNames {
		for form := range strings.SplitSeq(forms, " ") {
			if w == form {
				return i + 1
			}
		}
	}
	return 0
}

var monthNames = [12]string{
	"january jan janvier janv", "february feb février fevrier févr fév", "march mar mars", "april apr avril avr", "may mai", "june jun juin",
	"july jul juillet juil", "august aug août aout", "september sep sept septembre", "october oct octobre", "november nov novembre",
	"december dec décembre decembre déc",
}

// yearOf returns the year of a date alone.
func yearOf(d gdpr.Date) gdpr.Date {
	y, _ := gdpr.NewDate(d.Year(), 0, 0)
	return y
}
