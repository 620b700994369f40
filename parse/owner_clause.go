package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr/decision"
)

// Whose a fine or another measure is where a sentence has several clauses: what a clause of its own tells of somebody else is not said of the addressee.

// leaveClauses takes from an event what its only addressee has not to do with: the addressee himself, where a clause that names him follows the one of the only
// fine, and other measures in a clause that names somebody whose name is not read.
func (r *reader) leaveClauses(e *event) {
	s := e.s
	if len(e.parties) != 1 || e.owners != nil || s.lx.declines() || s.lx.party.kinds.len() > 0 {
		return
	}
	fines := r.finesOf(e)
	if len(fines) == 0 {
		return
	}
	p := e.parties[0]
	if sum := r.doc.Amounts[fines[0]].Span; len(fines) == 1 {
		owner := r.ownerBehind(s, fines, 0)
		switch {
		case p.span.Start > sum.End && r.newClause(s, sum.End, p.span.Start):
			e.parties, e.several = owner, len(owner) == 0
			return
		case len(owner) == 1 && p.span.End < sum.Start && hasCapital(owner[0].name) && r.newClause(s, p.span.End, sum.Start):
			e.parties = owner
			return
		}
	}
	from, to := min(p.span.Start, r.doc.Amounts[fines[0]].Span.Start), max(p.span.End, r.doc.Amounts[fines[len(fines)-1]].Span.End)
	e.powers = slices.DeleteFunc(e.powers, func(o foundPower) bool {
		switch o.power {
		case decision.PowerReprimand, decision.PowerWarning, decision.PowerBan:
		default:
			return false
		}
		switch {
		case o.span.Start >= to:
			at := r.nextClause(s, to, o.span.Start)
			return at > 0 && r.strangerIn(s, at, min(s.end, o.span.End+reachSmall), p)
		case o.span.End <= from:
			at := r.nextClause(s, o.span.End, from)
			return at > 0 && r.strangerIn(s, o.span.End, at, p)
		}
		return false
	})
}

// newClause reports whether a semicolon, or a word such as "but", stands between two places.
func (r *reader) newClause(s *sentence, from, to int) bool {
	return strings.IndexByte(r.text[from:to], ';') >= 0 || r.turned(s, from, to)
}

// nextClause returns where the first comma, semicolon or word that joins stands between two places; 0 where none does.
func (r *reader) nextClause(s *sentence, from, to int) int {
	for i := from; i < to; {
		if strings.IndexByte(",;", r.text[i]) >= 0 && r.partsClause(s, i, i+1) {
			return i
		}
		w := nextWord(r.text, i, to)
		if w.start < to && i < w.start && strings.ContainsAny(r.text[i:w.start], ",;") {
			return i
		}
		if w.start < to && s.lx.partyJoins.exact(w.text) {
			return w.start
		}
		i = max(w.end, i+1)
	}
	return 0
}

// strangerIn reports whether a stretch of a sentence names somebody else than a party: a company, or where nouns have small letters any name.
func (r *reader) strangerIn(s *sentence, from, to int, p party) bool {
	if s.lx.capitalNouns {
		return slices.ContainsFunc(r.companies(s, from, to), func(o party) bool { return !sameParty(o, p) })
	}
	return r.strangerBetween(s, from, to, []party{p})
}

// ofStranger reports whether a sentence with a fine, but no addressee, names a company that is none of some parties.
func (r *reader) ofStranger(e *event, known []party) bool {
	s := e.s
	if len(e.parties) > 0 || len(known) == 0 || !r.fineAmong(e.sums) || s.lx.declines() || s.lx.party.kinds.len() > 0 {
		return false
	}
	return slices.ContainsFunc(r.companies(s, s.start, s.end), func(o party) bool {
		return !slices.ContainsFunc(known, func(p party) bool { return sameParty(o, p) })
	})
}

// ownerOf finds the addressee of the k-th of some fines, last the one of the fine before. other tells that it is somebody else whose name is not read.
func (r *reader) ownerOf(e *event, fines []int, k int, last []party, read func(*sentence, []int, int) []party) (names []party, other bool) {
	names = read(e.s, fines, k)
	if k > 0 && len(names) == 1 && len(last) == 1 && names[0].span == last[0].span && r.goesWithSum(e.s, names[0].span.Start, r.doc.Amounts[fines[k-1]].Span.End) {
		names = nil
	}
	if len(names) > 0 {
		return names, false
	}
	sum := r.doc.Amounts[fines[k]].Span
	if r.ofTheirs(e.s, sum.End) {
		return nil, true
	}
	if described := r.describedInFront(e.s, fines, k); len(described) > 0 {
		return described, false
	}
	if between, ok := r.companyBetween(e, fines, k, last); ok {
		return between, k > 0 && len(between) == 0
	}
	if k > 0 && len(last) > 0 && r.strangerBetween(e.s, r.doc.Amounts[fines[k-1]].Span.End, sum.Start, last) {
		return nil, true
	}
	return last, false
}

// goesWithSum reports whether a name stands behind a sum that ends at a place as its addressee: "the fine of EUR 5,000 that the CNIL imposed on A and that of …". It
// is none of the next.
func (r *reader) goesWithSum(s *sentence, name, end int) bool {
	return s.lx.party.kinds.len() == 0 && name > end && !strings.ContainsAny(r.text[end:name], ",;:") && !r.joinedBetween(s, end, name) && standsIn(s.cues, cueImposes, end, name)
}
