package parse

import (
	"slices"
	"strings"
)

// Names that stand beside the sums of a list.

// leaveCompared takes from an event the fines that stand in brackets behind names of their own, where the first does not: "condamné à 225 millions d'euros,
// après Alba (746 millions d'euros)" compares. It returns the fines that are left.
func (r *reader) leaveCompared(e *event, fines []int) []int {
	s := e.s
	if s.lx.party.kinds.len() > 0 || s.lx.declines() || s.lx.nominative.known || len(r.ownerInFront(s, fines, 0)) > 0 {
		return fines
	}
	left := fines[:1]
	for k := 1; k < len(fines); k++ {
		if at := r.doc.Amounts[fines[k]].Span.Start; r.text[at-1] == '(' && !shareParty(e.parties, r.ownerInFront(s, fines, k)) && len(r.ownerInFront(s, fines, k)) > 0 {
			r.doc.Amounts[fines[k]].Value.Role, r.revised = RoleEarlierFine, true
			e.sums = slices.DeleteFunc(e.sums, func(i int) bool { return i == fines[k] })
			continue
		}
		left = append(left, fines[k])
	}
	return left
}

// ownerInFront reads the name that the k-th of some fines stands behind in brackets: "A (EUR 5,000) and B (EUR 7,000)".
func (r *reader) ownerInFront(s *sentence, fines []int, k int) []party {
	from, at := r.stretchBefore(s, fines, k)
	if at == s.start || r.text[at-1] != '(' {
		return nil
	}
	from += strings.LastIndexAny(r.text[from:at], ":;") + 1
	if p := r.lastName(s.lx, from, at-1); p.name != "" {
		return []party{p}
	}
	return nil
}

// ownerFor reads the name that the k-th of some fines is for: "EUR 5 million for Alba and EUR 2 million for Breva". What is in small letters is what it was
// imposed for.
func (r *reader) ownerFor(s *sentence, fines []int, k int) []party {
	return r.forName(s, r.doc.Amounts[fines[k]].Span.End)
}

// forName reads the name that stands right behind a sum that ends at a place, and the word that says for whom it is.
func (r *reader) forName(s *sentence, end int) []party {
	w := nextWord(r.text, end, s.end)
	if w.start != end+1 || !s.lx.forWhom.exact(w.text) {
		return nil
	}
	ps := r.namesIn(s, w.end)
	if len(ps) != 1 || !r.isRespondent(s, ps[0]) || s.lx.capitalNouns && !isCompanySuffix(lastOf(ps[0].name)) {
		return nil
	}
	return ps
}

// recipientAt returns the place behind a "to" that stands right behind a sum or a noun for a fine, where a name follows: "a fine of EUR
// 5,000 to X"; -1 for none.
func (r *reader) recipientAt(s *sentence, at int) int {
	w := nextWord(r.text, at, s.end)
	if !s.lx.party.recipients.exact(w.text) || w.start-at > 2 {
		return -1
	}
	if _, ok := r.describedAt(s, w.end); !ok && !r.nameBehind(s, w.end) {
		return -1
	}
	if n := nextWord(r.text, w.end, s.end); n.text[0] >= '0' && n.text[0] <= '9' {
		return -1
	}
	return w.end
}

// ownersInOrder gives the first sum to the first party and so on, where the sentence says so: "fines of EUR 5,000 and EUR 7,000 respectively".
func (r *reader) ownersInOrder(e *event) [][]party {
	if len(e.parties) != len(e.sums) || !r.saysRespectively(e.s) {
		return nil
	}
	return eachInOrder(e.parties)
}

// eachInOrder gives each of some sums the party in the same place.
func eachInOrder(parties []party) [][]party {
	owners := make([][]party, len(parties))
	for k := range owners {
		owners[k] = parties[k : k+1]
	}
	return owners
}

// byOrdinal reports whether each of some fines stands behind a word that takes up one of several addressees: "la première à 50 000 euros, la seconde à 10 000 euros".
func (r *reader) byOrdinal(s *sentence, fines []int) bool {
	if s.lx.ordinals.len() == 0 {
		return false
	}
	return !slices.ContainsFunc(fines, func(i int) bool {
		to, at := placedBefore(r.text, s.start, r.doc.Amounts[i].Span.Start)
		return !s.lx.partyTo.has(to) || !s.lx.ordinals.has(wordBefore(r.text, s.start, at))
	})
}

// ofTheirs reports whether a preposition of address right behind a sum puts somebody who is called by whose they are, and whose name was not read: "EUR 5,000
// on its supplier's owner", "15.000 euro aan haar directeur", "2 mil euros o seu presidente".
func (r *reader) ofTheirs(s *sentence, end int) bool {
	if w := nextWord(r.text, end, s.end); w.start-end <= 2 && (s.lx.partyTo.has(w.text) || s.lx.partyHeads.has(w.text)) && s.lx.theirs.exact(nextWord(r.text, w.end, s.end).text) {
		return true
	}
	from := r.behindPreposition(s, end, reachClose)
	return from >= 0 && from-end <= reachClose && s.lx.party.possessives.has(nextWord(r.text, from, s.end).text)
}

// describedInFront reads who is only described between the k-th of some fines and the one before, right in front of it: "a hospital EUR 30,000 and a bank EUR
// 20,000".
func (r *reader) describedInFront(s *sentence, fines []int, k int) []party {
	if k == 0 || s.lx.party.kinds.len() == 0 {
		return nil
	}
	from, to := r.doc.Amounts[fines[k-1]].Span.End, r.doc.Amounts[fines[k]].Span.Start
	for _, c := range s.cues { // "a bank was fined EUR 20,000"
		if c.cue == cueFines && c.start > from && c.end <= to && to-c.end <= 2 {
			if aux := r.passiveAt(s, c); aux > from {
				to = aux
			}
		}
	}
	for at := to; at > from; {
		var word string
		if word, at = placedBefore(r.text, from, at); word == "" || strings.ContainsAny(r.text[at:to], ",;:()") {
			return nil
		}
		if !s.lx.indefinite.exact(word) {
			continue
		}
		if p, _, _ := r.partyAt(s.lx, at, to, false); p.name != "" && s.lx.party.kinds.exact(lastWord(p.name)) && strings.TrimSpace(r.text[p.span.End:to]) == "" {
			return []party{p}
		}
		return nil
	}
	return nil
}

// endsShare reports whether nothing that is counted follows "each": the sentence ends or goes on with a sign or a small word, not "each time they sent an email".
func (r *reader) endsShare(s *sentence, rest string) bool {
	if rest == "" || strings.IndexByte(",.;:)\n", rest[0]) >= 0 {
		return true
	}
	w := nextWord(rest, 0, len(rest))
	return w.start == 1 && (w.text == "" || s.lx.partyEnds.has(w.text) || s.lx.partyJoins.has(w.text) || s.lx.byWords.has(w.text))
}

// shareOut makes the only fine of an event one of each of its parties, where the word right beside it says so: "fined A and B EUR 5,000 each".
func (r *reader) shareOut(e *event) {
	if len(e.sums) != 1 || len(e.parties) < 2 || len(e.s.lx.each) == 0 || !r.isFine(e.sums[0]) {
		return
	}
	span := r.doc.Amounts[e.sums[0]].Span
	before, behind := trimGap(r.text[e.s.start:span.Start]), strings.TrimLeft(r.text[span.End:max(span.End, e.s.end)], " \u00a0")
	if !slices.ContainsFunc(e.s.lx.each, func(w string) bool {
		return strings.HasPrefix(behind, w) && !e.s.lx.verbLast && r.endsShare(e.s, behind[len(w):]) || strings.HasSuffix(before, " "+w)
	}) {
		return
	}
	i := e.sums[0]
	e.sums, e.owners = nil, nil // the sums of an event may lie in memory shared with others
	for _, p := range e.parties {
		e.sums, e.owners = append(e.sums, i), append(e.owners, []party{p})
	}
}

// belongsToOther reports whether a possessive calls the second of two parties, whose name begins like that of the first, somebody of the first: "Alba et sa filiale
// Alba Data".
func (r *reader) belongsToOther(s *sentence, a, b party) bool {
	if a.simple == b.simple || a.span.End > b.span.Start {
		return false
	}
	for at, n := b.span.Start, 0; n < 3 && at > a.span.End; n++ {
		w, start := placedBefore(r.text, a.span.End, at)
		if s.lx.owns.exact(w) || s.lx.party.possessives.exact(w) {
			return true
		}
		at = start
	}
	return false
}

// oneSmall reports whether nothing but a preposition stands between a name and its sum: "and X with EUR 4,000".
func (r *reader) oneSmall(s *sentence, from, to int) bool {
	w := nextWord(r.text, from, to)
	return s.lx.party.kinds.len() > 0 && w.closes == 0 && w.start-from == 1 && to-w.end == 1 && s.lx.partyEnds.exact(w.text)
}
