package parse

import (
	"encoding/json"
	"slices"
	"strconv"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// measures puts the measures together. One fine on each side is one fine; several are taken from the record that gives their
// amounts as imposed.
func (m *merger) measures() {
	fa, fb := finesOf(m.a), finesOf(m.b)
	switch {
	case len(fa) == 1 && len(fb) == 1:
		m.d.Measures = append(m.d.Measures, m.fine(fa[0], fb[0]))
	case len(fb) == 0 || len(fa) > 0 && (imposed(fa) || !imposed(fb)):
		m.takeFines(First, fa, fb)
	default:
		m.takeFines(Second, fb, fa)
	}
	m.d.NoFine = (m.a.NoFine || m.b.NoFine) && len(m.d.Measures) == 0
	if (m.a.NoFine || m.b.NoFine) && len(m.d.Measures) > 0 {
		m.choose("/noFine", m.listOrigin(len(fa), len(fb)), "true", "one record says that there was no fine, the other states one")
	}
	for _, x := range append(slices.Clone(m.a.Measures), m.b.Measures...) {
		if x.HasFine() {
			continue
		}
		i := slices.IndexFunc(m.d.Measures, func(y decision.Measure) bool {
			return y.Power == x.Power && (y.Party == x.Party || y.Party == "" || x.Party == "")
		})
		if i < 0 {
			m.d.Measures = append(m.d.Measures, x)
			continue
		}
		y := &m.d.Measures[i]
		if (y.PeriodicPenalty == decision.PeriodicPenalty{}) {
			y.PeriodicPenalty = x.PeriodicPenalty
		}
		if y.Deadline.IsZero() && y.Within == (decision.Period{}) {
			y.Deadline, y.Within = x.Deadline, x.Within
		}
		y.Party = orElse(y.Party, x.Party)
	}
	switch a, b := m.a.TotalStated, m.b.TotalStated; {
	case a.IsZero():
		m.d.TotalStated = b
	case b.IsZero() || a == b:
		m.d.TotalStated = a
	default:
		m.d.TotalStated = a
		m.preferFirst("/totalStated", b.String())
	}
}

func finesOf(d *decision.Decision) (fines []*decision.Measure) {
	for i := range d.Measures {
		if d.Measures[i].HasFine() {
			fines = append(fines, &d.Measures[i])
		}
	}
	return fines
}

func imposed(fines []*decision.Measure) bool {
	return slices.ContainsFunc(fines, func(m *decision.Measure) bool { return !m.Fine.Amount.IsZero() })
}

// takeFines takes the fines of one record, and keeps those of the other.
func (m *merger) takeFines(from Origin, taken, left []*decision.Measure) {
	for _, f := range taken {
		m.d.Measures = append(m.d.Measures, *f)
	}
	if len(taken) == 0 {
		return
	}
	other := ""
	if len(left) > 0 {
		if text, err := json.Marshal(left); err == nil {
			other = string(text)
		}
		m.choose("/measures", from, other, "the records divide the fine differently; this one gives the amounts as imposed, or is the first")
		return
	}
	m.choose("/measures", from, "", onlyOne)
}

// fine merges two accounts of one fine.
func (m *merger) fine(x, y *decision.Measure) decision.Measure {
	path := "/measures/" + strconv.Itoa(len(m.d.Measures)) + "/fine"
	out := *x
	out.Party = orElse(x.Party, y.Party)
	if len(out.Provisions) == 0 {
		out.Provisions = y.Provisions
	}
	f, g := &out.Fine, &y.Fine
	f.Amount = m.sum(path+"/amount", f.Amount, g.Amount)
	f.Payable = m.payable(path+"/payable", f, g.Payable)
	f.Proposed = m.sum(path+"/proposed", f.Proposed, g.Proposed)
	f.Maximum = m.sum(path+"/maximum", f.Maximum, g.Maximum)
	if f.Min.IsZero() && f.Max.IsZero() {
		f.Min, f.Max = g.Min, g.Max
	}
	f.Band = orElse(f.Band, g.Band)
	f.Approximate = f.Approximate || g.Approximate && x.Fine.Amount.IsZero()
	if len(f.Reductions) == 0 {
		f.Reductions = g.Reductions
	}
	if len(f.Parts) == 0 {
		f.Parts = g.Parts
	}
	if f.Paid.IsZero() {
		f.Paid = g.Paid
	}
	f.Equivalents = slices.Clone(f.Equivalents)
	for _, e := range g.Equivalents {
		if e != f.Amount && !slices.Contains(f.Equivalents, e) {
			f.Equivalents = append(f.Equivalents, e)
			m.choose(path+"/equivalents", Second, "", "the second record gives the sum in another currency")
		}
	}
	return out
}

func orElse(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

func (m *merger) sum(path string, a, b gdpr.Money) gdpr.Money {
	if value, ok := eitherOf(m, path, a, b); ok {
		return value
	}
	m.preferFirst(path, b.String())
	return a
}

// payable merges what is to be paid. A figure above the amount imposed cannot be that.
func (m *merger) payable(path string, f *decision.Fine, b gdpr.Money) gdpr.Money {
	a := f.Payable
	if a.IsZero() && !b.IsZero() && !f.Amount.IsZero() {
		switch c, err := b.Compare(f.Amount); {
		case err != nil || c > 0:
			m.choose(path, First, b.String(), "the second record's figure is above the fine as imposed, or in another currency, and so not what was left of it")
			return a
		case c == 0:
			m.choose(path, Second, "", "both records give the same sum: the fine was not reduced")
			return b
		}
		m.choose(path, Second, "", "the second record gives what was to be paid of the fine that the first gives as imposed")
		return b
	}
	return m.sum(path, a, b)
}
