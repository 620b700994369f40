package parse

import (
	"slices"
	"sort"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// groupSums groups the sums of a draft into fines: each group is a fine and its parts. They are good until the next call.
func (r *reader) groupSums(d *draft, sums []fineSum) [][]fineSum {
	if len(sums) <= 1 {
		if len(sums) == 0 {
			return nil
		}
		r.groups = append(r.groups[:0], sums)
		return r.groups
	}
	owners := map[string]bool{}
	for _, s := range sums {
		owners[s.owner.simple] = true
	}
	each := len(owners) == len(sums) && !owners[""]
	// A sum that is the total of the others, or of a run of them, is the fine; not where each has an addressee of its own, in one sentence or of more than
	// two.
	rest := make([]fineSum, 0, len(sums))
	for k, total := range sums {
		if each && (len(sums) > 2 || r.together(sums[0].index, sums[len(sums)-1].index)) || r.countedApart(sums) {
			break
		}
		if exceeded(total, sums) {
			continue // the total of two parts of a larger fine
		}
		rest = append(append(rest[:0], sums[:k]...), sums[k+1:]...)
		if parts := partsOf(total.money, rest); parts != nil && (r.allTogether(total, parts, rest) || !r.together(total.index, parts[0].index) || r.sentenceOf(total.index).has(cueTotal, cuePart)) {
			group := append([]fineSum{total}, parts...)
			r.reportUnplaced(sums, group)
			return [][]fineSum{group}
		}
	}
	if k := r.calledTotal(d, sums); k >= 0 {
		return [][]fineSum{sums[k : k+1]}
	}
	groups := [][]fineSum{sums[:1]}
	for k := 1; k < len(sums); k++ {
		if r.doc.Amounts[sums[k].index].Value.Role == RoleFinePart {
			continue // of a whole that the other parts do not tell
		}
		if sums[k].money.Currency() != sums[0].money.Currency() {
			continue // the same in another currency
		}
		if each || r.together(sums[k-1].index, sums[k].index) || r.added(sums[k].index) || r.forOther(sums[k-1].index, sums[k].index) || r.itemsBoth(sums[k-1].index, sums[k].index) {
			groups = append(groups, sums[k:k+1])
			continue
		}
		r.reportUnplaced(sums[k:k+1], nil)
	}
	return groups
}

// allTogether reports whether the parts of a total are all that its sentence tells besides.
func (r *reader) allTogether(total fineSum, parts, rest []fineSum) bool {
	here := 0
	for _, s := range rest {
		if r.together(total.index, s.index) {
			here++
		}
	}
	return here <= len(parts)
}

// reportUnplaced reports those of some sums that are in no fine.
func (r *reader) reportUnplaced(sums, placed []fineSum) {
	for _, s := range sums {
		if !slices.ContainsFunc(placed, func(o fineSum) bool { return o.index == s.index }) {
			span := r.doc.Amounts[s.index].Span
			r.note("amount.unplaced", "one more fine of the same decision, or the same one told otherwise: the text does not say which, and it is left out", span.Start, span.End)
		}
	}
}

// exceeded reports whether one of some sums that may be of the same addressee is larger than another.
func exceeded(total fineSum, sums []fineSum) bool {
	return slices.ContainsFunc(sums, func(o fineSum) bool {
		if o.owner.simple != total.owner.simple && o.owner.simple != "" && total.owner.simple != "" {
			return false
		}
		c, err := o.money.Compare(total.money)
		return err == nil && c > 0
	})
}

// countedApart reports whether one sentence tells all of some sums and says that there are as many fines, "tres multas de 20.000, 30.000 y 50.000 euros", or
// in front of them whose each is, "respectively EUR 5,000, EUR 10,000 and EUR 15,000": then none is the total of the others.
func (r *reader) countedApart(sums []fineSum) bool {
	s := r.sentenceOf(sums[0].index)
	if s != r.sentenceOf(sums[len(sums)-1].index) || s.has(cueTotal) {
		return false
	}
	before := strings.TrimRight(r.text[s.start:r.doc.Amounts[sums[0].index].Span.Start], " \u00a0")
	if slices.ContainsFunc(s.lx.respectively, func(w string) bool { return strings.HasSuffix(before, w) }) {
		return true
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return (c.cue == cueFine || c.cue == cueSanction) && s.lx.smallNumbers[wordBefore(r.text, s.start, c.start)] == len(sums)
	})
}

// calledTotal returns which of the sums of one owner the text calls the total, where it is larger than all others; -1 for none.
func (r *reader) calledTotal(d *draft, sums []fineSum) int {
	best := 0
	for k, s := range sums {
		if a, b := s.owner.simple, sums[0].owner.simple; a != b && a != "" && b != "" {
			return -1
		}
		if c, err := s.money.Compare(sums[best].money); err != nil {
			return -1
		} else if c > 0 {
			best = k
		}
	}
	if r.isTotal(sums[best].index) {
		return best
	}
	for _, n := range lately(d.told) { // told again with the parts
		for i := r.sentences[n].amounts[0]; i < r.sentences[n].amounts[1]; i++ {
			if r.doc.Amounts[i].Value.Money == sums[best].money && r.isTotal(i) {
				return best
			}
		}
	}
	return -1
}

// isTotal reports whether a word calls the i-th sum a total, or a colon right behind it opens the list of what it is for.
func (r *reader) isTotal(i int) bool {
	s, span := r.sentenceOf(i), r.doc.Amounts[i].Span
	for _, c := range s.cues {
		if c.cue == cueTotal && (c.end <= span.Start && span.Start-c.end <= 16 && !r.sumBetween(s, i, c.end) || c.start >= span.End && c.start-span.End <= 4) {
			return true
		}
	}
	return r.doc.Amounts[i].Value.Role == RoleFine && strings.HasPrefix(r.text[span.End:], ": ") && (i+1 < s.amounts[1] || isListItem(strings.TrimLeft(r.text[span.End+1:min(len(r.text), span.End+8)], " ")))
}

// forOther reports whether the sentences of two sums say that each is for the infringement of other provisions.
func (r *reader) forOther(i, j int) bool {
	s, t := r.sentenceOf(i), r.sentenceOf(j)
	if t.lx.additive.len() == 0 || !s.has(cueInfringes) || !t.has(cueInfringes) || s.provisions[0] == s.provisions[1] || t.provisions[0] == t.provisions[1] {
		return false
	}
	for _, p := range r.doc.Provisions[s.provisions[0]:s.provisions[1]] {
		if slices.ContainsFunc(r.doc.Provisions[t.provisions[0]:t.provisions[1]], func(q Found[legalbasis.Provision]) bool { return q.Value == p.Value }) {
			return false
		}
	}
	return true
}

// itemsBoth reports whether two sums stand in items of a list.
func (r *reader) itemsBoth(i, j int) bool {
	s, t := r.sentenceOf(i), r.sentenceOf(j)
	return isListItem(r.text[s.start:s.end]) && isListItem(r.text[t.start:t.end])
}

// added reports whether the sentence of the i-th sum imposes it besides what was told before: "it also fined".
func (r *reader) added(i int) bool {
	s := r.sentenceOf(i)
	if !r.mayHold(s, mayBeAdditive) || !s.has(cueImposes, cueFines) && !s.lx.party.receives.anyIn(r.text[s.start:s.end]) {
		return false
	}
	for at, to := s.start, r.doc.Amounts[i].Span.Start; at < to; {
		w := nextWord(r.text, at, to)
		if s.lx.additive.has(w.text) {
			return true
		}
		at = max(w.end, at+1)
	}
	return false
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

// sentenceOf returns the sentence of the i-th sum.
func (r *reader) sentenceOf(i int) *sentence {
	k := sort.Search(len(r.sentences)-1, func(k int) bool { return r.sentences[k].amounts[1] > i })
	return &r.sentences[k]
}

// together reports whether two sums stand in one sentence.
func (r *reader) together(i, j int) bool { return r.sentenceOf(i) == r.sentenceOf(j) }
