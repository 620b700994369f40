package parse

import (
	"github.com/gdprgo/gdpr"
)

// isTotalOf reports whether a draft tells of somebody it only describes, "fined a company EUR 5,000", what another of the same authority tells of somebody
// it names and whose several fines come to that sum: "fined Alba EUR 3,000 for the leak and EUR 2,000 for the delay".
func (r *reader) isTotalOf(total, named *draft) bool {
	if len(total.parties) != 1 || len(named.parties) != 1 || len(total.sums) == 0 || len(named.sums) < 2 {
		return false // as most are
	}
	if !total.auth.settled || !named.auth.settled || !sameAuthority(&total.auth, &named.auth) || total.earlier || named.earlier || !sameKind(total.kind, named.kind) || hasCapital(total.parties[0].name) || !hasCapital(named.parties[0].name) {
		return false
	}
	one, n := r.fineSumOf(total)
	all, m := r.fineSumOf(named)
	return n == 1 && m > 1 && one == all
}

// fineSumOf returns what the fines of a draft come to, and how many they are; none where the currencies differ.
func (r *reader) fineSumOf(d *draft) (sum gdpr.Money, n int) {
	for _, i := range d.sums {
		a := r.doc.Amounts[i].Value
		if a.Role != RoleFine {
			continue
		}
		var err error
		if sum, err = sum.Add(a.Money); err != nil {
			return gdpr.Money{}, 0
		}
		n++
	}
	return sum, n
}

// withoutNames takes the names out of a list of addressees, in its memory.
func withoutNames(owners []party) []party {
	clear(owners)
	return owners
}

// isNamed reports whether a party has a name: a description has no capital but that of where somebody is from, "a Spanish bank".
func (r *reader) isNamed(lx *lexicon, p party) bool {
	if !hasCapital(p.name) {
		return false
	}
	first := nextWord(r.text, p.span.Start, p.span.End)
	if hasCapital(r.text[first.end:p.span.End]) || !lx.party.kinds.exact(lastWord(p.name)) {
		return true
	}
	t, ok := lx.phraseAt(r.text, first.start, first.end)
	return !isBased(first.text) && (!ok || !t.has(nationality))
}

// raise takes the fines of a draft away where an event tells that the fine was raised: "fined Alba EUR 300. … On a second review it raised the fine to EUR
// 1,500". What it was raised to is the fine.
func (r *reader) raise(d *draft, e *event) {
	if len(e.sums) != 1 || len(d.sums) == 0 || !r.raisedTo(e.s, e.sums[0]) {
		return
	}
	kept := 0
	for k, i := range d.sums {
		if a := &r.doc.Amounts[i].Value; a.Role == RoleFine && i < e.sums[0] {
			a.Role = RoleOther
			continue
		}
		d.sums[kept], d.owner[kept] = i, d.owner[k]
		kept++
	}
	clear(d.owner[kept:])
	d.sums, d.owner = d.sums[:kept], d.owner[:kept]
}

// raisedTo reports whether the i-th sum is what a sentence says a fine was raised to.
func (r *reader) raisedTo(s *sentence, i int) bool {
	a := r.doc.Amounts[i]
	if a.Value.Role != RoleFine || !s.has(cueIncreased) || !s.lx.changeTo.exact(wordBefore(r.text, s.start, a.Span.Start)) {
		return false
	}
	for _, c := range s.cues {
		if c.cue == cueIncreased && c.end <= a.Span.Start && a.Span.Start-c.end <= reachEarlier {
			return true
		}
	}
	return false
}
