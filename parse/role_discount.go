package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// What was taken off a fine for paying it early, and what was left.

// paidBehind reports whether a word right behind the i-th sum says that it was paid.
func (r *reader) paidBehind(s *sentence, i int) bool {
	end := r.doc.Amounts[i].Span.End
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cuePaid && c.start >= end && c.start-end <= reachPaid && !strings.ContainsAny(r.text[end:c.start], ",;(")
	})
}

// The distances, in bytes, from a sum to words behind it.
const (
	reachPaid     = 16 // "ont été payés"
	reachDiscount = 24 // "after voluntary payment"
)

// discounted reports whether the i-th sum is what an early payment left of the fine in front of it: "EUR 60,000, after voluntary payment EUR 48,000",
// "EUR 60,000 (EUR 48,000 after voluntary payment)". A fine of its own has a word for it.
func (r *reader) discounted(s *sentence, i int) bool {
	if i == s.amounts[0] {
		return false
	}
	before, a := r.doc.Amounts[i-1], r.doc.Amounts[i]
	if c, err := a.Value.Money.Compare(before.Value.Money); err != nil || c >= 0 {
		return false
	}
	switch before.Value.Role {
	case RoleFine, RoleProposed, RoleReduced:
	default:
		return false
	}
	if slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.start >= before.Span.End && c.end <= a.Span.Start && (c.cue == cueFine || c.cue == cueFines || c.cue == cueImposes || c.cue == cueInfringes)
	}) {
		return false
	}
	return slices.ContainsFunc(s.hints, func(h foundCue) bool {
		switch {
		case h.cue != cueDiscount:
			return false
		case h.start >= a.Span.End:
			return h.start-a.Span.End <= reachDiscount && !strings.ContainsAny(r.text[a.Span.End:h.start], ",;()")
		}
		return h.start >= before.Span.End && h.end <= a.Span.Start && a.Span.Start-h.end <= reachSmall
	})
}

// offered reports whether the i-th sum stands alone in brackets behind words for a discount: "two discounts, for acknowledging the infringement (EUR 32,000)
// and for early payment (EUR 24,000)". Nobody says which of them was taken, or whether it is the discount or what it leaves.
func (r *reader) offered(s *sentence, i int) bool {
	span := r.doc.Amounts[i].Span
	if span.Start == s.start || r.text[span.Start-1] != '(' || span.End >= s.end || r.text[span.End] != ')' {
		return false
	}
	return slices.ContainsFunc(s.hints, func(h foundCue) bool {
		return h.cue == cueDiscount && h.end <= span.Start && span.Start-h.end <= reachEarlier && !standsIn(s.cues, cueImposes, h.end, span.Start) && !standsIn(s.cues, cueFines, h.end, span.Start)
	})
}

// reducedBehind reports whether the sentence goes on to say what the i-th sum was reduced to.
func (r *reader) reducedBehind(s *sentence, i int) bool {
	if i+1 >= s.amounts[1] {
		return false
	}
	from, to := r.doc.Amounts[i].Span.End, r.doc.Amounts[i+1].Span.Start
	return standsIn(s.cues, cueReduced, from, to) || standsIn(s.cues, cueReducedTo, from, to)
}

// leftOver reports whether a fine is what was left of a larger one that is told too: "fined EUR 45,000 … The original fine of EUR 75,000 was reduced to EUR
// 45,000".
func leftOver(f fineSum, sums []fineSum, reduced []gdpr.Money) bool {
	return slices.Contains(reduced, f.money) && slices.ContainsFunc(sums, func(o fineSum) bool {
		c, err := f.money.Compare(o.money)
		return err == nil && c < 0
	})
}

// perBreach reports whether the i-th sum is one for each of several infringements, so that the fine is another: "EUR 4,000 for each violation". Of several
// parties each, "EUR 4,000 each", it is the fine.
func (r *reader) perBreach(s *sentence, i int) bool {
	end := r.doc.Amounts[i].Span.End
	at := end
	for _, c := range s.cues {
		if c.cue == cueFine && c.start-end == 1 {
			at = c.end // "a EUR 750,000 fine per violation"
		}
	}
	for _, w := range s.lx.eachBreach {
		if rest, ok := strings.CutPrefix(r.text[at:max(at, s.end)], " "); ok && strings.HasPrefix(rest, w) { // a value may reach over the end
			return true
		}
	}
	for k, c := range s.cues {
		if c.cue != cuePart || c.start < end {
			continue
		}
		gap := strings.TrimSpace(r.text[end:c.start])
		if c.start-end > reachClose || !s.lx.finding.means.exact(gap) || k+1 == len(s.cues) {
			return false
		}
		next := s.cues[k+1]
		return next.cue == cueInfringes && next.start-c.end <= 24 && !strings.ContainsAny(r.text[c.end:next.start], ",;:()")
	}
	return false
}

// besideTotal reports whether a word for a total stands right before or behind the i-th sum.
func (r *reader) besideTotal(s *sentence, i int) bool {
	span := r.doc.Amounts[i].Span
	for _, c := range s.cues {
		if c.cue == cueTotal && max(span.Start-c.end, c.start-span.End) <= reachClose {
			return true
		}
	}
	return false
}

// lessThanBefore reports whether the i-th sum is less than the one before it in its sentence: some words for a change do not say which way it went.
func (r *reader) lessThanBefore(s *sentence, i int) bool {
	if i == s.amounts[0] {
		return false
	}
	a, b := r.doc.Amounts[i-1].Value.Money, r.doc.Amounts[i].Value.Money
	return a.Currency() == b.Currency() && b.Minor() < a.Minor()
}

// changedBack reports whether the i-th sum is what a fine was raised to after the same sentence told that it was reduced: "reduced it to EUR 5,000, but the
// court of appeal raised it to EUR 8,000".
func (r *reader) changedBack(s *sentence, i int) bool {
	span := r.doc.Amounts[i].Span
	for k := s.amounts[0]; k < i; k++ {
		a := r.doc.Amounts[k]
		if a.Value.Role == RoleReduced && (standsIn(s.cues, cueIncreased, a.Span.End, span.Start) || s.lx.verbLast && r.verbBehind(s, i, cueIncreased)) {
			return true
		}
	}
	return false
}
