package parse

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/casefile"
)

// decisionKeys are the keys of a case of decisions behind its text. A text that tells of several decisions states each value once
// a decision, separated by " | ". What a case leaves out must be absent; left out, kind is a decision and main yes, and status is not looked at unless named.
var decisionKeys = [...]string{"authority", "kind", "reference", "date", "notified", "published", "facts", "parties", "fines", "powers", "provisions", "appeal", "status", "crossborder", "main"}

func readDecisions(t testing.TB, paths []string) []casefile.Case {
	var all []casefile.Case
	for _, path := range paths {
		all = append(all, casefile.Read(t, path, append([]string{"text"}, decisionKeys[:]...)...)...)
	}
	return all
}

func TestDecisionCases(t *testing.T) {
	for lang, paths := range caseLangs(t, "decisions") {
		t.Run(string(lang), func(t *testing.T) {
			for _, c := range readDecisions(t, paths) {
				text := caseText(c)
				got := map[string]string{}
				for key, values := range decisionsOf(Text(text, &Options{Lang: lang})) {
					got[key] = strings.Join(values, " | ")
				}
				want := map[string]string{}
				for _, key := range decisionKeys {
					want[key] = c.Get(key)
					if strings.Trim(got[key], " |") == "" || key == "status" && !c.Has(key) {
						got[key] = ""
					}
				}
				for key, usual := range map[string]string{"kind": "decision", "main": "yes"} {
					if want[key] == "" && strings.Count(got[key], usual) == strings.Count(got[key], "|")+1 {
						want[key] = got[key]
					}
				}
				if diff := cmp.Diff(want, got); diff != "" {
					t.Errorf("line %d: decisions of %q (-want +got):\n%s", c.Line, text, diff)
				}
			}
		})
	}
}

// decisionsOf writes what the decisions of a document state as the case files do.
func decisionsOf(d Document) map[string][]string {
	out := map[string][]string{}
	for _, x := range d.Decisions {
		for key, value := range decisionOf(x) {
			out[key] = append(out[key], value)
		}
	}
	return out
}

func decisionOf(x Extracted) map[string]string {
	d := x.Decision
	var parties, fines, powers, provisions, appeal []string
	for _, p := range d.Parties {
		name := p.Name
		if p.Role != "" {
			name += " (" + string(p.Role) + ")"
		}
		if p.Group != "" {
			name += " of " + p.Group
		}
		parties = append(parties, name)
	}
	for _, m := range d.Measures {
		if m.Power == decision.PowerFine {
			fines = append(fines, fineOf(m))
			continue
		}
		powers = append(powers, powerOf(m))
	}
	for _, i := range d.Infringements {
		p := i.Provision.String()
		if i.Finding != "" {
			p = string(i.Finding) + " " + p
		}
		provisions = append(provisions, p)
	}
	for _, a := range d.Appeals {
		appeal = append(appeal, appealText(a))
	}
	facts := d.Dates.FactsFrom.String()
	if !d.Dates.FactsTo.IsZero() {
		facts += " to " + d.Dates.FactsTo.String()
	}
	cross, main := "", "no"
	if d.CrossBorder.Is {
		cross = "yes"
	}
	if x.Main {
		main = "yes"
	}
	place := string(d.Authority)
	if place == "" {
		place = string(d.Country)
	}
	return map[string]string{
		"authority": place, "kind": string(d.Kind), "reference": d.Reference, "date": d.Dates.Decided.String(), "published": d.Dates.Published.String(), "notified": d.Dates.Notified.String(), "facts": facts,
		"parties": strings.Join(parties, "; "), "fines": strings.Join(fines, "; "), "powers": strings.Join(powers, "; "),
		"provisions": strings.Join(provisions, "; "), "appeal": strings.Join(appeal, "; "), "status": string(d.Status), "crossborder": cross, "main": main,
	}
}

// powerOf writes a measure other than a fine with all that is stated of it: "order EUR 100.00 per day after 2 month, within 3 month".
func powerOf(m decision.Measure) string {
	s := string(m.Power)
	if m.Party != "" {
		s += " on " + m.Party
	}
	if p := m.PeriodicPenalty; p != (decision.PeriodicPenalty{}) {
		if !p.Amount.IsZero() {
			s += fmt.Sprintf(" %v per %s", p.Amount, p.Per)
		}
		if p.After.N > 0 {
			s += fmt.Sprintf(" after %d %s", p.After.N, p.After.Unit)
		}
		if !p.Ceiling.IsZero() {
			s += " up to " + p.Ceiling.String()
		}
		if !p.Accrued.IsZero() {
			s += " accrued " + p.Accrued.String()
		}
	}
	if m.Within.N > 0 {
		s += fmt.Sprintf(" within %d %s", m.Within.N, m.Within.Unit)
	}
	if !m.Deadline.IsZero() {
		s += " by " + m.Deadline.String()
	}
	if m.To != "" {
		s += " to " + string(m.To)
	}
	if m.Note != "" {
		s += " (" + m.Note + ")"
	}
	return s
}

// appealText writes an appeal with all that is stated of it: "Conseil d'État within 4 month, changed to EUR 200.00".
func appealText(a decision.Appeal) string {
	s := a.Body
	if a.Within.N > 0 {
		s += fmt.Sprintf(" within %d %s", a.Within.N, a.Within.Unit)
	}
	if a.Result != "" {
		s += ", " + string(a.Result)
	}
	if !a.OldAmount.IsZero() {
		s += " from " + a.OldAmount.String()
	}
	if !a.NewAmount.IsZero() {
		s += " to " + a.NewAmount.String()
	}
	if !a.Decided.IsZero() {
		s += " on " + a.Decided.String()
	}
	if a.Note != "" {
		s += " (" + a.Note + ")"
	}
	return strings.TrimSpace(strings.TrimPrefix(s, ", "))
}

// fineOf writes a fine with all that is stated of it: "EUR 380000.00 to X, parts EUR 280000.00 + EUR 100000.00".
func fineOf(m decision.Measure) string {
	f := m.Fine
	s := f.Amount.String()
	if f.Amount.IsZero() {
		s = "unknown"
	}
	if !f.Max.IsZero() {
		s = fmt.Sprintf("%v to %v", f.Min, f.Max)
	}
	if f.Band != "" {
		s = f.Band
	}
	if m.Party != "" {
		s += " on " + m.Party
	}
	for k, p := range f.Parts {
		s += [2]string{" + ", ", parts "}[b2i(k == 0)] + p.Amount.String()
	}
	for _, red := range f.Reductions {
		if !red.Amount.IsZero() {
			s += ", less " + red.Amount.String()
		}
	}
	if !f.Payable.IsZero() {
		s += ", payable " + f.Payable.String()
	}
	if !f.Proposed.IsZero() {
		s += ", proposed " + f.Proposed.String()
	}
	for _, e := range f.Equivalents {
		s += ", equivalent " + e.String()
	}
	return s
}

func b2i(b bool) int {
	if b {
		return 1
	}
	return 0
}
