package authority

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// ParseProcedure reads a procedure from lines. Empty lines, and lines that begin with #, are skipped:
//
//	lead: ie-dpc
//	concerned: fr-cnil de-hh-hmbbfdi
//	complaint: at-dsb
//	as-of: 2022-12-31
//	2022-05-13 referral
//	2022-06-01 file-complete
//	2022-06-20 extended dispute for 1 month
//	2022-07-28 board-decided by eu-edpb # adopted
//
// An event is a date, its kind, for "extended" the code of the [TimeLimit], then "for" with a [Period], "by" with an authority, and a
// note after #, in this order. "domestic: yes" says that the case is not cross-border. The findings name the line; what can be read is
// returned with them.
func ParseProcedure(text string) (Procedure, gdpr.Diagnostics) {
	var p Procedure
	var found gdpr.Diagnostics
	bad := func(span gdpr.Span, code, format string, args ...any) {
		found = append(found, gdpr.Diagnostic{Severity: gdpr.Error, Code: code, Span: span, Message: fmt.Sprintf(format, args...)})
	}
	switch {
	case len(text) > maxCase:
		bad(gdpr.Span{}, "text.too-long", "the text has %d bytes; a procedure has at most %d", len(text), maxCase)
		return p, found
	case !utf8.ValidString(text):
		bad(gdpr.Span{}, "text.not-utf8", "the text is not UTF-8: convert it first")
		return p, found
	}
	for offset, n := 0, 1; offset < len(text); n++ {
		line, _, _ := strings.Cut(text[offset:], "\n")
		span := gdpr.Span{Start: offset, End: offset + len(line)}
		offset += len(line) + 1
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		var err error
		if key, value, ok := strings.Cut(line, ":"); ok && !strings.ContainsAny(key, " #") {
			err = p.setKey(key, strings.TrimSpace(value))
		} else if len(p.Events) >= maxItems {
			err = fmt.Errorf("a procedure has at most %d events", maxItems)
		} else {
			var e Event
			if e, err = parseEvent(line); err == nil {
				p.Events = append(p.Events, e)
			}
		}
		if err != nil {
			bad(span, "line.unreadable", "line %d: %v", n, err)
		}
	}
	return p, found
}

func (p *Procedure) setKey(key, value string) (err error) {
	switch key {
	case "lead":
		p.Lead, err = knownID(value)
	case "complaint":
		p.Complaint, err = knownID(value)
	case "concerned":
		for _, w := range strings.Fields(value) {
			var id ID
			if id, err = knownID(w); err != nil {
				return err
			}
			p.Concerned = addNew(p.Concerned, id)
		}
	case "as-of":
		p.AsOf, err = gdpr.ParseDate(value)
	case "domestic":
		var a Answer
		a, err = closed(value, No)
		p.Domestic = a == Yes
	default:
		err = fmt.Errorf("%q is none of lead, complaint, concerned, as-of, domestic", clipped(key))
	}
	return err
}

func knownID(s string) (ID, error) {
	if _, ok := ByID(ID(s)); !ok {
		return "", fmt.Errorf("%q is no authority of the registry: write an id such as fr-cnil", clipped(s))
	}
	return ID(s), nil
}

func parseEvent(line string) (e Event, err error) {
	line, e.Note, _ = strings.Cut(line, "#")
	e.Note = strings.TrimSpace(e.Note)
	words := strings.Fields(line)
	if len(words) < 2 {
		return e, fmt.Errorf("want a date and what happened, as in 2022-06-01 file-complete")
	}
	if e.On, err = gdpr.ParseDate(words[0]); err != nil {
		return e, err
	}
	if e.Kind = EventKind(words[1]); !e.Kind.Known() {
		return e, fmt.Errorf("%q is no event that is known here", clipped(words[1]))
	}
	words = words[2:]
	if e.Kind == Extended {
		if len(words) == 0 || limitByCode(words[0]) == nil || limitByCode(words[0]).extension.IsZero() {
			return e, fmt.Errorf("say which period was prolonged: one of %s", strings.Join(extendable(), ", "))
		}
		e.Limit, words = words[0], words[1:]
	}
	if len(words) >= 3 && words[0] == "for" {
		n := 3
		if len(words) > 3 && words[3] != "by" {
			n = 4 // "10 working days"
		}
		if e.Period, err = ParsePeriod(strings.Join(words[1:n], " ")); err != nil {
			return e, err
		}
		words = words[n:]
	}
	if len(words) == 2 && words[0] == "by" {
		e.By, err = knownID(words[1])
		return e, err
	}
	if len(words) > 0 {
		return e, fmt.Errorf("%q: want for and a period, by and an authority, or # and a note", clipped(strings.Join(words, " ")))
	}
	return e, nil
}

func extendable() []string {
	var codes []string
	for _, l := range limitRows {
		if !l.extension.IsZero() && l.kind == byDeadline {
			codes = append(codes, l.code)
		}
	}
	return codes
}
