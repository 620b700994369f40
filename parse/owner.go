package parse

import (
	"slices"
	"strings"
)

// readOwners finds the addressee of each fine where a sentence names one before each: "à l'encontre de A une amende de … et à
// l'encontre de B une amende de …".
func (r *reader) readOwners(e *event) {
	fines := 0
	for _, i := range e.sums {
		if r.isFine(i) {
			fines++
		}
	}
	if fines < 2 {
		return
	}
	owners := r.ownersBefore(e)
	if owners == nil {
		owners = r.ownersBehind(e)
	}
	if owners == nil {
		owners = r.ownersOfBrackets(e)
	}
	if owners == nil {
		owners = r.ownersInOrder(e)
	}
	if owners == nil {
		return
	}
	e.owners, e.parties = owners, nil
	for _, names := range owners {
		e.parties = mergeParties(e.parties, names, false)
	}
}

// isFine reports whether a sum is a fine or part of one: a periodic penalty goes with an order, not with the fine before it.
func (r *reader) isFine(i int) bool {
	role := r.doc.Amounts[i].Value.Role
	return role == RoleFine || role == RoleFinePart
}

// ownersBefore returns for each sum who is named before it, nil unless each of two fines at least has somebody.
func (r *reader) ownersBefore(e *event) [][]party {
	return r.ownersOf(e, func(k int, from int) []party {
		var names []party
		for _, c := range e.s.cues {
			if c.cue == cueAgainst && c.start >= from && c.end <= r.doc.Amounts[e.sums[k]].Span.Start && (c.end-c.start > 2 || e.s.lx.verbLast) {
				names = r.namesIn(e.s, c.end)
			}
		}
		return names
	})
}

// ownersBehind does the same where the names stand behind the sums: "a fine of EUR 5,000 on A and a fine of EUR 7,000 on B".
func (r *reader) ownersBehind(e *event) [][]party {
	return r.ownersOf(e, func(k int, _ int) []party {
		at, to := r.doc.Amounts[e.sums[k]].Span.End, e.s.end
		if k+1 < len(e.sums) {
			to = r.doc.Amounts[e.sums[k+1]].Span.Start
		}
		for _, c := range e.s.cues {
			if c.cue == cueAgainst && c.start >= at && c.start-at <= reachSmall && c.end <= to && c.end-c.start > 2 {
				return r.namesIn(e.s, c.end)
			}
		}
		if from := r.behindPreposition(e.s, at, 24); from >= 0 && from < to {
			return r.namesIn(e.s, from)
		}
		return nil
	})
}

// ownersOf asks for the names that belong to each fine of the sentence; from is where the fine before it ends.
func (r *reader) ownersOf(e *event, namesOf func(k, from int) []party) [][]party {
	var owners [][]party
	from := e.s.start
	for k, i := range e.sums {
		if !r.isFine(i) {
			owners = append(owners, nil)
			continue
		}
		names := namesOf(k, from)
		if len(names) == 0 {
			return nil
		}
		owners = append(owners, names)
		from = r.doc.Amounts[i].Span.End
	}
	return owners
}

// ownersOfBrackets does the same where each sum stands in brackets behind its name: "A (EUR 5,000) and B (EUR 7,000)".
func (r *reader) ownersOfBrackets(e *event) [][]party {
	return r.ownersOf(e, func(k, from int) []party {
		at := r.doc.Amounts[e.sums[k]].Span.Start
		if at == e.s.start || r.text[at-1] != '(' {
			return nil
		}
		from = max(from, from+strings.LastIndexAny(r.text[from:at], ":;")+1)
		if p := r.lastName(e.s.lx, from, at-1); p.name != "" {
			return []party{p}
		}
		return nil
	})
}

// ownersInOrder gives the first sum to the first party and so on, where the sentence says so: "fines of EUR 5,000 and EUR 7,000 respectively".
func (r *reader) ownersInOrder(e *event) [][]party {
	text := r.text[e.s.start:e.s.end]
	if len(e.parties) != len(e.sums) || !slices.ContainsFunc(e.s.lx.respectively, func(w string) bool { return strings.Contains(text, w) }) {
		return nil
	}
	return r.ownersOf(e, func(k, _ int) []party { return e.parties[k : k+1] })
}
