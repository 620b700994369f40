package parse

import (
	"slices"
	"sort"
	"strconv"

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
		path := "/measures/" + strconv.Itoa(len(out.Measures))
		m := decision.Measure{Power: decision.PowerFine, Party: d.fullName(f.party), Fine: f.fine}
		if m.Party == "" && len(d.parties) == 1 {
			m.Party = d.parties[0].name
		}
		x.Fields[path+"/power"] = f.span
		if !f.fine.Amount.IsZero() {
			x.Fields[path+"/fine/amount"] = f.span
		}
		out.Measures = append(out.Measures, m)
	}
	if len(out.Measures) == 0 && !d.fined.IsZero() && (d.kind == "" || d.kind == decision.KindDecision) {
		x.Fields["/measures/0/power"] = d.fined
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
		path := "/measures/" + strconv.Itoa(len(out.Measures))
		m := decision.Measure{Power: p.power, To: p.to}
		x.Fields[path+"/power"] = p.span
		if p.power == decision.PowerOrder && !penaltySpan.IsZero() {
			m.PeriodicPenalty = penalty
			r.placePenalty(d, x, path+"/periodicPenalty")
		}
		if k == timed {
			m.Within, m.Deadline = d.within.Value, d.deadline.Value
			if m.Within.N > 0 {
				x.Fields[path+"/within"] = d.within.Span
			}
			if !m.Deadline.IsZero() {
				x.Fields[path+"/deadline"] = d.deadline.Span
			}
		}
		out.Measures = append(out.Measures, m)
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

// placePenalty gives the places of the fields of the periodic penalty.
func (r *reader) placePenalty(d *draft, x *Extracted, path string) {
	if d.accrued > 0 {
		x.Fields[path+"/accrued"] = r.doc.Amounts[d.accrued-1].Span
	}
	if i, ok := r.penaltySum(d); ok {
		x.Fields[path+"/amount"] = r.doc.Amounts[i].Span
		if d.ceiling > 0 {
			x.Fields[path+"/ceiling"] = r.doc.Amounts[d.ceiling-1].Span
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
// addressees of their own are fines of their own.
func (r *reader) fines(d *draft) []madeFine {
	var sums []fineSum
	var reduced, off, proposed, paid, equivalent []gdpr.Money
	for k, i := range d.sums {
		a := r.doc.Amounts[i].Value
		if a.Money.IsZero() || a.Per != "" {
			continue
		}
		switch a.Role {
		case RoleFine, RoleFinePart, RoleEarlierFine:
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
			equivalent = append(equivalent, a.Money)
		}
	}
	groups := r.groupSums(d, sums)
	var out []madeFine
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
		out = append(out, f)
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
		out[0].fine.Equivalents = distinct(equivalent)
	}
	return out
}

// takenOff reports whether the i-th sum is what a fine was reduced by, not what was left of it.
func (r *reader) takenOff(i int) bool {
	at := r.doc.Amounts[i].Span.Start
	k, _ := slices.BinarySearchFunc(r.sentences, at, func(s sentence, at int) int { return s.end - at - 1 })
	if k == len(r.sentences) {
		return false
	}
	s := &r.sentences[k]
	for _, c := range slices.Backward(s.cues) {
		if c.end <= at && (c.cue == cueReducedBy || c.cue == cueReducedTo || c.cue == cueReduced) {
			return c.cue == cueReducedBy && at-c.end <= reachSmall && !r.sumBetween(s, i, c.end)
		}
	}
	return false
}

// reductions writes what the fine was reduced to and what was proposed.
func (r *reader) reductions(f *decision.Fine, reduced, paid, proposed []gdpr.Money) {
	for _, m := range append(distinct(reduced), distinct(paid)...) {
		if c, err := m.Compare(f.Amount); f.Amount.IsZero() || err == nil && c < 0 {
			f.Reductions = append(f.Reductions, decision.Reduction{Result: m})
			if c, err := m.Compare(f.Payable); f.Payable.IsZero() || err == nil && c < 0 {
				f.Payable = m
			}
		}
	}
	if len(proposed) > 0 {
		f.Proposed = proposed[0]
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

// groupSums groups the sums of a draft into fines: each group is a fine and its parts.
func (r *reader) groupSums(d *draft, sums []fineSum) [][]fineSum {
	if len(sums) <= 1 {
		if len(sums) == 0 {
			return nil
		}
		return [][]fineSum{sums}
	}
	// A sum that is the total of the others, or of a run of them, is the fine.
	for k, total := range sums {
		rest := append(slices.Clone(sums[:k]), sums[k+1:]...)
		if parts := partsOf(total.money, rest); parts != nil {
			return [][]fineSum{append([]fineSum{total}, parts...)}
		}
	}
	owners := map[string]bool{}
	for _, s := range sums {
		owners[s.owner.simple] = true
	}
	if len(owners) == len(sums) && !owners[""] || r.together(sums) {
		groups := make([][]fineSum, len(sums))
		for k, s := range sums {
			groups[k] = []fineSum{s}
		}
		return groups
	}
	return [][]fineSum{sums[:1]}
}

// partsOf returns the sums of rest that add up to total: all of them, or a run of two or more; nil where none do.
func partsOf(total gdpr.Money, rest []fineSum) []fineSum {
	if len(rest) < 2 || len(rest) > 40 {
		return nil
	}
	for from := range rest {
		var sum gdpr.Money
		for to := from; to < len(rest); to++ {
			var err error
			if sum, err = sum.Add(rest[to].money); err != nil {
				break
			}
			if sum == total && to > from {
				return rest[from : to+1]
			}
		}
	}
	return nil
}

// together reports whether the sums stand in one sentence or behind each other as separate fines.
func (r *reader) together(sums []fineSum) bool {
	first, last := sums[0].index, sums[len(sums)-1].index
	k := sort.Search(len(r.sentences), func(k int) bool { return r.sentences[k].amounts[1] > first })
	return k < len(r.sentences) && r.sentences[k].amounts[0] <= first && last < r.sentences[k].amounts[1]
}
