package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// fineSum is a sum of a draft that belongs to a fine.
type fineSum struct {
	index int
	money gdpr.Money
	owner party
}

// emitMeasures writes the fines, the periodic penalty and the other measures of a draft.
func (r *reader) emitMeasures(d *draft, x *Extracted) {
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
			m.Within, m.Deadline = d.within.Value, d.deadline.Value
			if m.Within.N > 0 {
				x.Fields[pathOf(measureWithin, n)] = d.within.Span
			}
			if !m.Deadline.IsZero() {
				x.Fields[pathOf(measureDeadline, n)] = d.deadline.Span
			}
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

// madeFine is a fine with its addressee and place.
type madeFine struct {
	fine  decision.Fine
	party party
	span  gdpr.Span
}

// fines makes the fines of a draft from its sums: one that is the total of others is the fine and they are its parts; sums with
// addressees of their own are fines of their own. The list is good until the next call.
func (r *reader) fines(d *draft) []madeFine {
	var sums, parts []fineSum
	var bands []madeFine
	var reduced, off, proposed, paid []gdpr.Money
	var equivalent []int
	for k, i := range d.sums {
		a := r.doc.Amounts[i].Value
		if a.Band != "" && (a.Role == RoleFine || a.Role == RoleEarlierFine) {
			bands = addBand(bands, madeFine{fine: decision.Fine{Band: a.Band}, party: d.owner[k], span: r.doc.Amounts[i].Span})
		}
		if a.Money.IsZero() || a.Per != "" {
			continue
		}
		switch a.Role {
		case RoleFinePart:
			parts = append(parts, fineSum{i, a.Money, d.owner[k]})
		case RoleFine, RoleEarlierFine:
			sums = append(sums, fineSum{i, a.Money, d.owner[k]})
		case RoleReduced:
			if r.takenOff(i) {
				off = append(off, a.Money)
				continue
			}
			reduced = append(reduced, a.Money)
		case RoleProposed:
			proposed = append(proposed, a.Money)
		case RolePaid:
			paid = append(paid, a.Money)
		case RoleEquivalent:
			equivalent = append(equivalent, i)
		}
	}
	sums = slices.DeleteFunc(sums, func(f fineSum) bool { return leftOver(f, sums, reduced) })
	if len(sums) > 0 {
		sums = append(sums, parts...) // of a fine that is not told there are no parts
	}
	groups := r.groupSums(d, sums)
	out := r.made[:0]
	for _, g := range groups {
		a := r.doc.Amounts[g[0].index]
		f := madeFine{party: g[0].owner, span: a.Span}
		f.fine.Amount, f.fine.Approximate = a.Value.Money, a.Value.Approximate
		if !a.Value.Max.IsZero() {
			f.fine.Amount, f.fine.Min, f.fine.Max = gdpr.Money{}, a.Value.Money, a.Value.Max
		}
		for _, p := range g[1:] {
			r.doc.Amounts[p.index].Value.Role = RoleFinePart
			f.fine.Parts = append(f.fine.Parts, decision.Part{Amount: p.money, Party: d.fullName(p.owner)})
		}
		if len(groups) == 1 && len(g) == 1 && within(a.Value.Money, parts) {
			for _, p := range parts { // "EUR 3,000, of which EUR 2,000 …"
				f.fine.Parts = append(f.fine.Parts, decision.Part{Amount: p.money, Party: d.fullName(p.owner)})
			}
		}
		out = append(out, f)
	}
	if len(out) == 0 {
		out = bands // only where no sum is told
	}
	if len(out) == 0 && len(reduced)+len(proposed)+len(paid) > 0 {
		span := gdpr.Span{}
		for _, i := range d.sums {
			switch r.doc.Amounts[i].Value.Role {
			case RoleReduced, RoleProposed, RolePaid:
				if span.IsZero() {
					span = r.doc.Amounts[i].Span
				}
			}
		}
		out = append(out, madeFine{span: span})
	}
	if len(out) == 1 {
		for _, m := range distinct(off) {
			out[0].fine.Reductions = append(out[0].fine.Reductions, decision.Reduction{Amount: m})
		}
		r.reductions(&out[0].fine, reduced, paid, proposed)
		out[0].fine.Equivalents = r.equivalentsOf(&out[0].fine, equivalent)
	}
	r.made = out[:0]
	return out
}

// within reports whether sums are together less than a fine, in its currency.
func within(fine gdpr.Money, parts []fineSum) bool {
	var sum gdpr.Money
	for _, p := range parts {
		var err error
		if sum, err = sum.Add(p.money); err != nil {
			return false
		}
	}
	c, err := sum.Compare(fine)
	return err == nil && c < 0
}

// equivalentsOf returns the sums of a list that are one of the fine's own in another currency. Those of its parts are not the fine's.
func (r *reader) equivalentsOf(f *decision.Fine, list []int) []gdpr.Money {
	var out []gdpr.Money
	for _, i := range list {
		m := r.doc.Amounts[i].Value.Money
		for _, j := range [...]int{i - 1, i + 1} {
			if j < 0 || j >= len(r.doc.Amounts) || j > i && r.inBracketsOf(i) || j < i && i+1 < len(r.doc.Amounts) && r.inBracketsOf(i+1) {
				continue // "RON 500 (EUR 100), in total RON 900": in brackets it is that of the sum before them
			}
			switch of := r.doc.Amounts[j].Value; {
			case of.Role == RoleFinePart || m.Currency() == f.Amount.Currency():
			case of.Money == f.Amount || f.Amount.IsZero(): // that of what was proposed, or paid, is not the fine's
				out = append(out, m)
			}
		}
	}
	return distinct(out)
}

// inBracketsOf reports whether the i-th sum opens a bracket right behind the one before it.
func (r *reader) inBracketsOf(i int) bool {
	return i > 0 && strings.TrimSpace(r.text[r.doc.Amounts[i-1].Span.End:r.doc.Amounts[i].Span.Start]) == "("
}

// addBand adds a fine of which only the size is known, unless it may be one that is there: those of different addressees are fines of
// their own.
func addBand(bands []madeFine, f madeFine) []madeFine {
	if len(bands) > 0 && (f.party.name == "" || slices.ContainsFunc(bands, func(b madeFine) bool { return b.party.name == "" || sameParty(b.party, f.party) })) {
		return bands
	}
	return append(bands, f)
}

// takenOff reports whether the i-th sum is what a fine was reduced by, not what was left of it.
func (r *reader) takenOff(i int) bool {
	at := r.doc.Amounts[i].Span.Start
	s := r.sentenceAt(at)
	if s == nil {
		return false
	}
	if s.lx.changeTo.exact(wordBefore(r.text, s.start, at)) {
		return false // "reduced by discounts to EUR 48,000"
	}
	for _, c := range slices.Backward(s.cues) {
		if c.end <= at && (c.cue == cueReducedBy || c.cue == cueReducedTo || c.cue == cueReduced) {
			return c.cue == cueReducedBy && at-c.end <= reachSmall && !r.sumBetween(s, i, c.end) && !strings.Contains(r.text[c.end:at], "%") // "by 20 % to"
		}
	}
	return false
}

// reductions writes what the fine was reduced to and what was proposed.
func (r *reader) reductions(f *decision.Fine, reduced, paid, proposed []gdpr.Money) {
	for _, m := range distinct(slices.Concat(reduced, paid)) {
		if c, err := m.Compare(f.Amount); f.Amount.IsZero() || err == nil && c < 0 {
			f.Reductions = append(f.Reductions, decision.Reduction{Result: m})
			if c, err := m.Compare(f.Payable); f.Payable.IsZero() || err == nil && c < 0 {
				f.Payable = m
			}
		}
	}
	if proposed = distinct(proposed); len(proposed) == 1 {
		f.Proposed = proposed[0] // of several nobody says whether one is the total
	}
}

func distinct(list []gdpr.Money) []gdpr.Money {
	var out []gdpr.Money
	for _, m := range list {
		if !slices.Contains(out, m) {
			out = append(out, m)
		}
	}
	return out
}
