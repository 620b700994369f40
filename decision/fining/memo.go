package fining

import (
	"fmt"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Memo writes the assessment out in Markdown: the method, and for each conduct the legal maximum, the range at each step,
// what it rests on, what is open and what breaks the method. The text is deterministic.
func (r Result) Memo() string {
	m := &memo{}
	m.line("# Assessment of an administrative fine")
	if r.Method.Name != "" {
		m.line("Method: %s (%s).", r.Method.Name, r.Method.Source)
	}
	if a := r.assessment; a != nil && !a.On.IsZero() {
		m.line("Date of the decision: %v.", a.On)
	}
	for i, c := range r.Conducts {
		m.conduct(i, c, r.chosen(i))
	}
	m.line("## Result")
	m.line("Total of the conducts: **%s**.", rangeOrOpen(r.Total))
	if r.Total.Min != r.Total.Max {
		m.line("The method leaves this margin to the authority; the range is no forecast.")
	}
	if len(r.findings) > 0 {
		m.line("## Findings")
		m.findings(r.findings)
	}
	return m.String()
}

// chosen returns the infringements of a conduct as the assessment has them; nil where the result comes without one, or the
// assessment was shortened since.
func (r Result) chosen(conduct int) []Infringement {
	if r.assessment == nil || conduct >= len(r.assessment.Conducts) {
		return nil
	}
	return r.assessment.Conducts[conduct].Infringements
}

type memo struct{ strings.Builder }

// line writes a paragraph.
func (m *memo) line(format string, args ...any) {
	if m.Len() > 0 {
		m.WriteString("\n")
	}
	fmt.Fprintf(m, format+"\n", args...)
}

func (m *memo) item(format string, args ...any) { fmt.Fprintf(m, "- "+format+"\n", args...) }

func (m *memo) conduct(i int, c ConductResult, chosen []Infringement) {
	name := c.Name
	if name == "" {
		name = "not named"
	}
	m.line("## Conduct %d: %s", i+1, escape(name))
	for j, result := range c.Infringements {
		var inf Infringement
		if j < len(chosen) {
			inf = chosen[j]
		}
		m.infringement(&inf, result)
	}
	switch c.Maximum.Outcome {
	case decision.Capped:
		m.line("Legal maximum of the conduct: %s.", maximumText(c.Maximum))
	case decision.NoFine:
		m.line("The law sets no fine for the conduct.")
	default:
		m.line("Legal maximum of the conduct: not determined.")
	}
	m.line("Total of the conduct: **%s**.", rangeOrOpen(c.Total))
	if c.Bounded {
		m.line("The sum of the infringements was cut at the maximum of the gravest (Article 83(3) GDPR).")
	}
}

func (m *memo) infringement(inf *Infringement, r InfringementResult) {
	names := make([]string, len(inf.Provisions))
	for i, p := range inf.Provisions {
		names[i] = p.String()
	}
	if len(names) == 0 {
		names = []string{"provisions not stated"}
	}
	m.line("### %s", escape(strings.Join(names, ", ")))
	m.WriteString("\n| step | range |\n|---|---|\n")
	for _, step := range []struct {
		name string
		r    Range
	}{{"starting amount", r.Start}, {"after the size of the undertaking", r.AfterSize}, {"after the factors", r.AfterFactors}, {"final", r.Final}} {
		fmt.Fprintf(m, "| %s | %s |\n", step.name, rangeOrOpen(step.r))
	}
	if r.Maximum.Outcome == decision.Capped {
		m.line("Legal maximum: %s.", maximumText(r.Maximum))
		m.WriteString("\n")
		m.reasons(r.Maximum.Reasons())
	}
	if len(inf.Grounds) > 0 {
		m.line("Seriousness (%s):", levelName(inf.Seriousness))
		m.WriteString("\n")
		for _, g := range inf.Grounds {
			why := g.Why
			if why == "" {
				why = g.Effect.String()
			}
			m.item("%s (%v)", escape(why), g.Provision())
		}
	}
	if len(r.Reasons) > 0 {
		m.line("Steps:")
		m.WriteString("\n")
		m.reasons(r.Reasons)
	}
	if doubts := append(r.Maximum.Doubts(), r.Doubts...); len(doubts) > 0 {
		m.line("Open:")
		m.WriteString("\n")
		seen := map[legalbasis.Doubt]bool{}
		for _, d := range doubts {
			if !seen[d] {
				seen[d] = true
				m.item("%s `%s`", escape(d.String()), d.Code)
			}
		}
	}
}

func (m *memo) reasons(rs []legalbasis.Reason) {
	for _, r := range rs {
		m.item("%s", escape(r.String()))
	}
}

func (m *memo) findings(ds gdpr.Diagnostics) {
	m.WriteString("\n")
	for _, d := range ds {
		m.item("%s, %s: %s `%s`", d.Severity, d.Path, escape(d.Message), d.Code)
	}
}

func maximumText(m decision.Maximum) string {
	s := show.Money(m.Amount)
	if m.AtLeast {
		s += " or more"
	}
	return s + " (" + m.Tier.String() + " tier)"
}

func rangeOrOpen(r Range) string {
	if r.IsZero() {
		return "open"
	}
	return text(r)
}

// escape keeps what callers wrote from being read as Markdown.
func escape(s string) string {
	return strings.NewReplacer("\\", "\\\\", "|", "\\|", "*", "\\*", "_", "\\_", "`", "\\`", "#", "\\#", "<", "&lt;", "[", "\\[", "\n", " ", "\r", " ").Replace(s)
}
