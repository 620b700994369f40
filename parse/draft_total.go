package parse

import (
	"github.com/gdprgo/gdpr"
)

// isTotalOf reports whether a draft tells of somebody it only describes, "fined a company EUR 5,000", what another of the same authority tells of somebody
// it names and whose several fines come to that sum: "fined Alba EUR 3,000 for the leak and EUR 2,000 for the delay".
func (r *reader) isTotalOf(total, named *draft) bool {
	if !total.auth.settled || !named.auth.settled || !sameAuthority(total.auth, named.auth) || total.earlier || named.earlier || !sameKind(total.kind, named.kind) {
		return false
	}
	if len(total.parties) != 1 || len(named.parties) != 1 || hasCapital(total.parties[0].name) || !hasCapital(named.parties[0].name) {
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
	return !ok || !t.has(nationality)
}
