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

// madeFine is a fine with its addressee and place.
type madeFine struct {
	fine  decision.Fine
	party party
	span  gdpr.Span
}

// toldSums are the sums of a draft by what they are.
type toldSums struct {
	fines, parts                 []fineSum
	bands                        []madeFine
	reduced, off, proposed, paid []gdpr.Money
	equivalent                   []int // by index
}

// sumsByRole sorts the sums of a draft by their roles. The fines are good until the next call.
func (r *reader) sumsByRole(d *draft) (t toldSums) {
	t.fines = r.fineSums[:0]
	for k, i := range d.sums {
		a := r.doc.Amounts[i].Value
		if a.Band != "" && (a.Role == RoleFine || a.Role == RoleEarlierFine) {
			t.bands = addBand(t.bands, madeFine{fine: decision.Fine{Band: a.Band}, party: d.owner[k], span: r.doc.Amounts[i].Span})
		}
		if a.Money.IsZero() || a.Per != "" {
			continue
		}
		switch a.Role {
		case RoleFinePart:
			t.parts = append(t.parts, fineSum{i, a.Money, d.owner[k]})
		case RoleFine, RoleEarlierFine:
			t.fines = append(t.fines, fineSum{i, a.Money, d.owner[k]})
		case RoleReduced:
			if r.takenOff(i) {
				t.off = append(t.off, a.Money)
				continue
			}
			t.reduced = append(t.reduced, a.Money)
		case RoleProposed:
			if a.Max.IsZero() { // of a range, neither end is the sum proposed
				t.proposed = append(t.proposed, a.Money)
			}
		case RolePaid:
			t.paid = append(t.paid, a.Money)
		case RoleEquivalent:
			t.equivalent = append(t.equivalent, i)
		}
	}
	sums, reduced := t.fines, t.reduced
	t.fines = slices.DeleteFunc(sums, func(f fineSum) bool { return leftOver(f, sums, reduced) })
	return t
}

// fines makes the fines of a draft from its sums: one that is the total of others is the fine and they are its parts; sums with
// addressees of their own are fines of their own. The list is good until the next call.
func (r *reader) fines(d *draft) []madeFine {
	told := r.sumsByRole(d)
	sums := told.fines
	if len(sums) > 0 {
		sums = append(sums, told.parts...) // of a fine that is not told there are no parts
	}
	r.fineSums = sums[:0]
	groups := r.groupSums(d, sums)
	out := r.made[:0]
	for _, g := range groups {
		out = append(out, madeFine{})
		r.makeFine(d, g, &out[len(out)-1])
	}
	if len(groups) == 1 && len(groups[0]) == 1 && within(r.doc.Amounts[groups[0][0].index].Value.Money, told.parts) {
		out[0].fine.Parts = d.partsOf(told.parts) // "EUR 3,000, of which EUR 2,000 …"
	}
	if len(out) == 0 {
		out = told.bands // only where no sum is told
	}
	if len(out) == 0 && len(told.reduced)+len(told.proposed)+len(told.paid) > 0 {
		out = append(out, madeFine{span: r.firstChanged(d)})
	}
	if len(out) == 1 {
		for _, m := range distinct(told.off) {
			out[0].fine.Reductions = append(out[0].fine.Reductions, decision.Reduction{Amount: m})
		}
		r.reductions(&out[0].fine, told.reduced, told.paid, told.proposed)
		out[0].fine.Equivalents = r.equivalentsOf(&out[0].fine, told.equivalent)
	}
	r.made = out[:0]
	return out
}

// makeFine makes a fine of a group of sums: the first is the whole, the others are its parts, and are called so from now on.
func (r *reader) makeFine(d *draft, group []fineSum, f *madeFine) {
	a := &r.doc.Amounts[group[0].index]
	f.party, f.span = group[0].owner, a.Span
	f.fine.Amount, f.fine.Approximate = a.Value.Money, a.Value.Approximate
	if !a.Value.Max.IsZero() {
		f.fine.Amount, f.fine.Min, f.fine.Max = gdpr.Money{}, a.Value.Money, a.Value.Max
	}
	for _, p := range group[1:] {
		r.doc.Amounts[p.index].Value.Role = RoleFinePart
	}
	f.fine.Parts = d.partsOf(group[1:])
}

// partsOf makes parts of a fine of sums.
func (d *draft) partsOf(sums []fineSum) (parts []decision.Part) {
	for _, p := range sums {
		parts = append(parts, decision.Part{Amount: p.money, Party: d.fullName(p.owner)})
	}
	return parts
}

// firstChanged returns the place of the first sum that tells what became of a fine, or what was proposed.
func (r *reader) firstChanged(d *draft) gdpr.Span {
	for _, i := range d.sums {
		switch r.doc.Amounts[i].Value.Role {
		case RoleReduced, RoleProposed, RolePaid:
			if span := r.doc.Amounts[i].Span; !span.IsZero() {
				return span
			}
		}
	}
	return gdpr.Span{}
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
	paid = slices.DeleteFunc(paid, func(m gdpr.Money) bool { return lessThanHalf(m, f.Amount) })
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

// lessThanHalf reports whether what was paid is too little to settle a fine: no state takes off more than half of it for paying early. It was paid for
// something else.
func lessThanHalf(paid, fine gdpr.Money) bool {
	rest, err := fine.Sub(paid)
	if err != nil || fine.IsZero() {
		return false
	}
	c, err := paid.Compare(rest)
	return err == nil && c < 0
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
