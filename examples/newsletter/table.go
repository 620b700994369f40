package main

import (
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
	"github.com/gdprgo/gdpr/parse"
)

// width is the widest line of the table, in characters.
const width = 100

// printTable prints the decisions of a document: a block each, what was decided first, then whom, when and why.
func printTable(out io.Writer, name, _ string, doc parse.Document) error {
	b := &strings.Builder{}
	news, mentions := 0, 0
	for _, d := range doc.Decisions {
		if d.Main {
			news++
		} else {
			mentions++
		}
	}
	fmt.Fprintf(b, "%s\n%s\n", clip(fmt.Sprintf("%s (%s): %s, %s", name, orUnknown(string(doc.Lang)), count(news, "decision"), count(mentions, "mention")), width), strings.Repeat("=", width))
	for _, d := range doc.Decisions {
		block(b, d)
	}
	if len(doc.Diagnostics) > 0 {
		fmt.Fprintln(b, "To check:")
		for _, g := range doc.Diagnostics {
			wrap(b, "  ", g.String())
		}
		fmt.Fprintln(b)
	}
	_, err := io.WriteString(out, b.String())
	return err
}

func block(b *strings.Builder, x parse.Extracted) {
	d := &x.Decision
	kind := string(d.Kind)
	if !x.Main {
		kind = "mentioned: " + kind
	}
	fmt.Fprintf(b, "%s\n", clip(joinParts([]string{kind, authorityName(d), d.Reference, dateOf(d)}), width))
	row(b, "parties", partiesOf(d))
	row(b, "measures", measuresOf(d))
	row(b, "infringed", provisionsOf(d))
	for _, a := range d.Appeals {
		row(b, "appeal", appealText(a))
	}
	if d.CrossBorder.Is {
		row(b, "procedure", "with other authorities (Article 60)")
	}
	if hasFine(d) {
		row(b, "maximum", maximumOf(d))
	}
	fmt.Fprintln(b, strings.Repeat("-", width))
}

func row(b *strings.Builder, label, text string) {
	if text == "" {
		return
	}
	wrap(b, fmt.Sprintf("  %-10s ", label), text)
}

// wrap prints text in lines of at most width characters, the first behind head and the others indented as far.
func wrap(b *strings.Builder, head, text string) {
	line, used := head, utf8.RuneCountInString(head)
	indent := strings.Repeat(" ", used)
	first := true
	for _, w := range strings.Fields(text) {
		n := utf8.RuneCountInString(w)
		if !first && used+1+n > width {
			fmt.Fprintln(b, line)
			line, used, first = indent, len(indent), true
		}
		if !first {
			line, used = line+" ", used+1
		}
		line, used, first = line+w, used+n, false
	}
	fmt.Fprintln(b, line)
}

func authorityName(d *decision.Decision) string {
	if d.Authority != "" {
		return nameOf(d.Authority)
	}
	if d.Country != "" {
		return "an authority of " + string(d.Country)
	}
	return "authority not stated"
}

// nameOf returns the short name of an authority and its country, its full name where it has no short one.
func nameOf(id authority.ID) string {
	a, ok := authority.ByID(id)
	switch abbr := a.Abbreviation(); {
	case !ok:
		return string(id)
	case abbr != "":
		return abbr + " (" + string(a.Country) + ")"
	}
	return a.Name
}

func dateOf(d *decision.Decision) string {
	switch {
	case !d.Dates.Decided.IsZero():
		return d.Dates.Decided.String()
	case !d.Dates.Published.IsZero():
		return "published " + d.Dates.Published.String()
	}
	return "date not stated"
}

func partiesOf(d *decision.Decision) string {
	var names []string
	for _, p := range d.Parties {
		n := p.Name
		if p.Role != "" {
			n += " (" + string(p.Role) + ")"
		}
		names = append(names, n)
	}
	return strings.Join(names, "; ")
}

func measuresOf(d *decision.Decision) string {
	var parts []string
	for _, m := range d.Measures {
		s := string(m.Power)
		switch {
		case !m.Fine.Amount.IsZero():
			s += " of " + show.Money(m.Fine.Amount)
		case !m.Fine.Proposed.IsZero():
			s += " of " + show.Money(m.Fine.Proposed) + " proposed"
		case !m.Fine.Payable.IsZero():
			s += ", " + show.Money(m.Fine.Payable) + " payable"
		case m.Fine.Band != "":
			s += " (" + m.Fine.Band + ")"
		case !m.Fine.Max.IsZero():
			s += " between " + show.Money(m.Fine.Min) + " and " + show.Money(m.Fine.Max)
		case m.Power == decision.PowerFine:
			s += " (amount not stated)"
		}
		if !m.Fine.Payable.IsZero() && !m.Fine.Amount.IsZero() {
			s += ", payable " + show.Money(m.Fine.Payable)
		}
		if len(d.Parties) > 1 && m.Party != "" {
			s += " on " + m.Party
		}
		if p := m.PeriodicPenalty; !p.Amount.IsZero() {
			s += " under a periodic penalty of " + show.Money(p.Amount) + " a " + string(p.Per)
			if p.After.N > 0 {
				s += " after " + period(p.After)
			}
		}
		if m.To != "" {
			s += " to " + string(m.To)
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, "; ")
}

func period(p decision.Period) string { return count(p.N, string(p.Unit)) }

func provisionsOf(d *decision.Decision) string {
	var parts []string
	for _, i := range d.Infringements {
		s := i.Provision.String()
		if i.Finding == decision.NotInfringed {
			s += " (not infringed)"
		}
		parts = append(parts, s)
	}
	return strings.Join(parts, "; ")
}

func appealText(a decision.Appeal) string {
	s := a.Body
	if a.Within.N > 0 {
		s += " within " + period(a.Within)
	}
	if a.Result != "" {
		s += ": " + string(a.Result)
	}
	return s
}

func hasFine(d *decision.Decision) bool {
	for _, m := range d.Measures {
		if m.Power == decision.PowerFine {
			return true
		}
	}
	return false
}

// maximumOf says what the fine could have been at most, and which rule says so.
func maximumOf(d *decision.Decision) string {
	var infringed []legalbasis.Provision
	for _, i := range d.Infringements {
		if i.Finding == "" || i.Finding == decision.Infringed {
			infringed = append(infringed, i.Provision)
		}
	}
	if len(infringed) == 0 {
		return "not computed: the text names no infringed provision"
	}
	on := d.Dates.Decided
	if on.IsZero() {
		on = d.Dates.Published
	}
	m, err := decision.MaximumFine(decision.Addressee{Country: countryOf(d)}, on, infringed...)
	if err != nil {
		return "not computed: " + err.Error()
	}
	var why []string
	for _, r := range m.Reasons() {
		why = append(why, r.String())
	}
	s := "none"
	switch {
	case m.Outcome == decision.Undetermined:
		s = "cannot be said"
	case !m.Amount.IsZero() && m.AtLeast:
		s = show.Money(m.Amount) + " or more"
	case !m.Amount.IsZero():
		s = show.Money(m.Amount)
	}
	return s + ": " + strings.Join(why, "; ")
}

func countryOf(d *decision.Decision) gdpr.Country {
	if a, ok := authority.ByID(d.Authority); ok {
		return a.Country
	}
	return d.Country
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}

func orUnknown(s string) string {
	if s == "" {
		return "language not known"
	}
	return s
}

func joinParts(parts []string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " | ")
}

func clip(s string, n int) string {
	if utf8.RuneCountInString(s) <= n {
		return s
	}
	return string([]rune(s)[:n-1]) + "…"
}
