package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/gdprgo/gdpr"
)

// money prints a sum for people: the code, thin groups of three, cents only where there are any.
func money(m gdpr.Money) string {
	if m.IsZero() {
		return "not known"
	}
	code, number, _ := strings.Cut(m.String(), " ")
	whole, cents, _ := strings.Cut(number, ".")
	var b strings.Builder
	for i, c := range whole {
		if i > 0 && (len(whole)-i)%3 == 0 && whole[i-1] != '-' {
			b.WriteByte(' ')
		}
		b.WriteRune(c)
	}
	if strings.Trim(cents, "0") != "" {
		b.WriteString("." + cents)
	}
	return code + " " + b.String()
}

func moneyList(ms []gdpr.Money) string {
	words := make([]string, len(ms))
	for i, m := range ms {
		words[i] = money(m)
	}
	return strings.Join(words, ", ")
}

// printTables prints the answers for a terminal.
func printTables(out io.Writer, a Answers) error {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	title := func(s string) { fmt.Fprintf(w, "\n%s\n%s\n", s, strings.Repeat("-", len(s))) }
	fmt.Fprintf(w, "%d decisions; fines of %s\n", a.Decisions, moneyList(a.Totals))
	for _, name := range a.Unknown {
		fmt.Fprintf(w, "Not all fines are known: %s\n", name)
	}
	title("Largest fines")
	for _, f := range a.Largest {
		fmt.Fprintf(w, "%s\t%s\t%s\t%s\t%s\n", money(f.Amount), f.Decided, f.By, clip(f.Name, 50), f.Standing)
	}
	title("By provision")
	fmt.Fprintln(w, "decisions\tarticle\ttitle\tfines for it alone")
	for _, p := range a.Provisions {
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\n", p.Decisions, p.Article, clip(p.Title, 60), moneyList(p.Alone))
	}
	title("By authority")
	fmt.Fprintln(w, "decisions\tauthority\ttotal\tlargest")
	for _, r := range a.Authorities {
		fmt.Fprintf(w, "%d\t%s\t%s\t%s\n", r.Decisions, r.Name, moneyList(r.Totals), money(r.Largest))
	}
	title("Share of the maximum, where the turnover is known")
	for _, s := range a.Shares {
		percent, note := s.Percent+" %", ""
		if s.Percent == "" {
			percent, note = "?", s.Why
		} else if s.Rounded {
			note = "turnover rounded"
		}
		fmt.Fprintf(w, "%s\t%s\tof %s\t%s\t%s\n", percent, money(s.Fine), money(s.Maximum), clip(s.Name, 50), clip(note, 80))
	}
	title("What changed on appeal")
	for _, c := range a.Appeals {
		fmt.Fprintf(w, "%s\t%s\tto %s\t%s\n", c.Status, money(c.Imposed), money(c.Now), clip(c.Name, 50))
	}
	return w.Flush()
}

func clip(s string, most int) string {
	if r := []rune(s); len(r) > most {
		return string(r[:most-1]) + "…"
	}
	return s
}
