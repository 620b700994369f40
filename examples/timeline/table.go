package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/gdprgo/gdpr/authority"
)

// printTable prints a timeline: a line for each event and each time limit, then what is in doubt.
func printTable(out io.Writer, t authority.Timeline) {
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "DATE\tWHAT\tRULE\tSTATUS")
	for _, s := range t.Steps {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", date(s), what(s), s.Limit.Rule, status(s))
	}
	w.Flush()
	seen := map[string]bool{}
	for _, s := range t.Steps {
		for _, d := range s.Doubts {
			if !seen[d.String()] {
				seen[d.String()] = true
				fmt.Fprintf(out, "in doubt: %v [%s]\n", d, d.Code)
			}
		}
	}
	for _, r := range t.Applicable.Reasons {
		fmt.Fprintln(out, r)
	}
	for _, d := range t.Diagnostics {
		fmt.Fprintln(out, d)
	}
}

func date(s authority.Step) string {
	switch {
	case s.Kind == authority.NoNumber:
		return "without delay"
	case s.Date.IsZero():
		return "not known"
	case s.Kind == authority.ActDue && s.Limit.After != "" && s.Date.Before(s.From):
		return "by " + s.Date.String()
	case s.Kind == authority.ActDue && !s.Latest.IsZero():
		return "by " + s.Date.String() + " or " + s.Latest.String()
	case s.Kind == authority.ActDue:
		return "by " + s.Date.String()
	case s.Kind == authority.InForce, s.Kind == authority.Standstill:
		return "until " + s.Date.String()
	}
	return s.Date.String()
}

func what(s authority.Step) string {
	text := s.What
	if s.Kind == authority.Happened {
		text = strings.ToUpper(text[:1]) + text[1:]
		if s.Event.By != "" {
			text += " (" + string(s.Event.By) + ")"
		}
	} else if len(s.Authorities) > 0 {
		text += " (" + ids(s.Authorities) + ")"
	}
	return text
}

// status says where a step stands, and what follows from it where the act was not done.
func status(s authority.Step) string {
	text := s.Status.String()
	switch {
	case s.Kind == authority.Standstill && s.Status == authority.Met, s.Kind == authority.InForce && s.Status == authority.Expired:
		return "ended"
	case s.MetBy.Kind != "":
		return text + " on " + s.MetBy.On.String()
	case s.Limit.IfMissed == "":
		return text
	case s.Status == authority.Pending:
		return text + "; if missed, " + s.Limit.IfMissed
	}
	return text + ": " + s.Limit.IfMissed
}

func ids(list []authority.ID) string {
	var words []string
	for _, id := range list {
		words = append(words, string(id))
	}
	return strings.Join(words, ", ")
}

// printLimits lists the time limits with their codes and what starts them.
func printLimits(out io.Writer) {
	w := tabwriter.NewWriter(out, 0, 4, 2, ' ', 0)
	fmt.Fprintln(w, "CODE\tPERIOD\tSTARTS WITH\tRULE\tSOURCE")
	for l := range authority.TimeLimits() {
		period := l.Period.String()
		switch {
		case period == "":
			period = "without delay"
		case !l.Extension.IsZero():
			period += " + " + l.Extension.String()
		case !l.Longest.IsZero():
			period += " to " + l.Longest.String()
		}
		from := string(l.From)
		if from == "" {
			from = "end of " + l.After
		}
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", l.Code, period, from, l.Rule, l.Basis)
	}
	w.Flush()
}
