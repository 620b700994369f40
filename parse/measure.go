package parse

import (
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// emitMeasures writes the fines, the periodic penalty and the other measures of a draft.
func (r *reader) emitMeasures(d *draft, x *Extracted) {
	r.emitFines(d, x)
	out := &x.Decision
	powers := d.powers
	if d.kind == decision.KindFormalNotice {
		powers = slices.Insert(slices.Clone(powers), 0, foundPower{power: decision.PowerFormalNotice, span: d.auth.span})
	}
	penalty, penaltySpan := r.penalty(d)
	if !penaltySpan.IsZero() && !slices.ContainsFunc(powers, func(p foundPower) bool { return p.power == decision.PowerOrder }) {
		powers = append(slices.Clone(powers), foundPower{power: decision.PowerOrder, span: penaltySpan})
	}
	timed := r.timed(d, powers)
	for k, p := range powers {
		n := len(out.Measures)
		m := decision.Measure{Power: p.power, To: p.to}
		if len(d.parties) > 1 && p.owner.name != "" {
			m.Party = d.fullName(p.owner)
		}
		x.Fields[pathOf(measurePower, n)] = p.span
		if !p.note.IsZero() {
			m.Note = p.note.Of(r.text)
			x.Fields[pathOf(measureNote, n)] = p.note
		}
		if p.power == decision.PowerOrder && !penaltySpan.IsZero() {
			m.PeriodicPenalty = penalty
			r.placePenalty(d, x, n)
		}
		if k == timed {
			d.giveTime(&m, x, n)
		}
		out.Measures = append(out.Measures, m)
	}
}

// onlyReproved reports whether the only party of a draft is named behind its fine, by a reprimand or a warning of its own that is not told as one more measure:
// whose the fine is, is not told.
func (r *reader) onlyReproved(d *draft) bool {
	first := r.firstFine(d)
	if first < 0 {
		return false
	}
	p, fine := d.parties[0], r.doc.Amounts[first].Span
	return slices.ContainsFunc(d.powers, func(o foundPower) bool {
		if o.power != decision.PowerReprimand && o.power != decision.PowerWarning || o.span.Start < fine.End || p.span.Start < fine.End || !sameParty(o.owner, p) {
			return false
		}
		s := r.sentenceAt(o.span.Start)
		return s != nil && s.start >= fine.End && s.amounts[0] == s.amounts[1] && p.span.Start >= s.start && !r.adds(s) && r.passiveVerb(s, o.span)
	})
}

// passiveVerb reports whether what stands at a place is a verb in the passive.
func (r *reader) passiveVerb(s *sentence, at gdpr.Span) bool {
	return r.passiveAt(s, foundCue{start: at.Start, end: at.End}) >= 0
}

// emitFines writes the fines of a draft, and one without a sum where the text tells of a fine alone.
func (r *reader) emitFines(d *draft, x *Extracted) {
	out := &x.Decision
	for _, f := range r.fines(d) {
		n := len(out.Measures)
		m := decision.Measure{Power: decision.PowerFine, Party: d.fullName(f.party), Fine: f.fine}
		if m.Party == "" && len(d.parties) == 1 && !d.split && !r.onlyReproved(d) {
			m.Party = d.parties[0].name
		}
		x.Fields[pathOf(measurePower, n)] = f.span
		if !f.fine.Amount.IsZero() {
			x.Fields[pathOf(fineAmount, n)] = f.span
		}
		if f.fine.Band != "" {
			x.Fields[pathOf(bandOfFine, n)] = f.span
		}
		out.Measures = append(out.Measures, m)
	}
	if len(out.Measures) == 0 && !d.fined.IsZero() && (d.kind == "" || d.kind == decision.KindDecision) {
		x.Fields[pathOf(measurePower, 0)] = d.fined
		m := decision.Measure{Power: decision.PowerFine}
		if len(d.parties) == 1 {
			m.Party = d.parties[0].name
		}
		out.Measures = append(out.Measures, m)
	}
}

// giveTime gives the n-th measure the time to comply that a draft tells of.
func (d *draft) giveTime(m *decision.Measure, x *Extracted, n int) {
	m.Within, m.Deadline = d.within.Value, d.deadline.Value
	if m.Within.N > 0 {
		x.Fields[pathOf(measureWithin, n)] = d.within.Span
	}
	if !m.Deadline.IsZero() {
		x.Fields[pathOf(measureDeadline, n)] = d.deadline.Span
	}
}

// timed returns the index of the measure that the time to comply belongs to: the notice, else the order, else what else is to be done; -1 for none.
func (r *reader) timed(d *draft, powers []foundPower) int {
	if d.within.Value.N == 0 && d.deadline.Span.IsZero() {
		return -1
	}
	for _, power := range [...]decision.Power{decision.PowerFormalNotice, decision.PowerOrder, decision.PowerErasure, decision.PowerLimitation, decision.PowerBan} {
		if k := slices.IndexFunc(powers, func(p foundPower) bool { return p.power == power }); k >= 0 {
			return k
		}
	}
	return -1
}

// fullName returns the name of the party as the decision lists it.
func (d *draft) fullName(owner party) string {
	for _, p := range d.parties {
		if p.simple == owner.simple {
			return p.name
		}
	}
	for _, p := range d.parties {
		if sameParty(p, owner) {
			return p.name
		}
	}
	return owner.name
}

// penalty returns the periodic penalty that a draft tells of and a place of it, the zero Span for none.
func (r *reader) penalty(d *draft) (p decision.PeriodicPenalty, span gdpr.Span) {
	if d.accrued > 0 {
		a := r.doc.Amounts[d.accrued-1]
		p.Accrued, span = a.Value.Money, a.Span
	}
	if i, ok := r.penaltySum(d); ok {
		a := r.doc.Amounts[i]
		p.Amount, p.Per, p.After, span = a.Value.Money, a.Value.Per, d.after, a.Span
		if d.ceiling > 0 {
			p.Ceiling = r.doc.Amounts[d.ceiling-1].Value.Money
		}
	}
	return p, span
}

// placePenalty gives the places of the fields of the periodic penalty of the n-th measure.
func (r *reader) placePenalty(d *draft, x *Extracted, n int) {
	if d.accrued > 0 {
		x.Fields[pathOf(penaltyAccrued, n)] = r.doc.Amounts[d.accrued-1].Span
	}
	if i, ok := r.penaltySum(d); ok {
		x.Fields[pathOf(penaltyAmount, n)] = r.doc.Amounts[i].Span
		if d.ceiling > 0 {
			x.Fields[pathOf(penaltyCeiling, n)] = r.doc.Amounts[d.ceiling-1].Span
		}
	}
}

// penaltySum returns the index of the sum that falls due per day.
func (r *reader) penaltySum(d *draft) (int, bool) {
	for _, i := range d.sums {
		if a := r.doc.Amounts[i].Value; a.Role == RolePeriodicPenalty && a.Per != "" && !a.Money.IsZero() {
			return i, true
		}
	}
	return 0, false
}
