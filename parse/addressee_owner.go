package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// readOwners finds the addressee of each fine where a sentence names one before each, "à l'encontre de A une amende de … et à l'encontre de B
// une amende de …", or one behind each, "60 Millionen Euro gegen A und 40 Millionen Euro gegen B".
func (r *reader) readOwners(e *event) {
	if len(e.sums) < 2 {
		return
	}
	owners := r.ownersOf(e, false)
	if owners == nil {
		owners = r.ownersOf(e, true)
	}
	if owners == nil {
		return
	}
	e.owners, e.parties = owners, nil
	for _, names := range owners {
		e.parties = mergeParties(e.parties, names, false)
	}
}

// ownersOf reads the addressee of each fine of an event, all before or all behind their sums; nil where one is missing.
func (r *reader) ownersOf(e *event, behind bool) (owners [][]party) {
	from, fines := e.s.start, 0
	for k, i := range e.sums {
		sum := r.doc.Amounts[i].Span
		if role := r.doc.Amounts[i].Value.Role; role != RoleFine && role != RoleFinePart {
			owners = append(owners, nil) // a periodic penalty goes with an order, not with the fine before it
			continue
		}
		within := gdpr.Span{Start: from, End: sum.Start}
		if behind {
			within = gdpr.Span{Start: sum.End, End: e.s.end}
			if k+1 < len(e.sums) {
				within.End = r.doc.Amounts[e.sums[k+1]].Span.Start
			}
		}
		names := r.addressedIn(e.s, within, behind)
		if len(names) == 0 {
			return nil
		}
		owners = append(owners, names)
		fines++
		from = sum.End
	}
	if fines < 2 {
		return nil
	}
	return owners
}

// addressedIn reads the names behind a preposition of address within a stretch of the sentence: the first, or else the last there is.
func (r *reader) addressedIn(s *sentence, within gdpr.Span, first bool) (names []party) {
	for _, c := range s.cues {
		if c.cue == cueAgainst && c.start >= within.Start && c.end <= within.End && (c.end-c.start > 2 || s.lx.verbLast) && !s.breachAt(c.start) {
			if ps := r.namesIn(s, c.end); len(ps) > 0 {
				if names = ps; first {
					return names
				}
			}
		}
	}
	if names != nil {
		return names
	}
	for i := within.Start; i < within.End; {
		w := nextWord(r.text, i, within.End)
		if w.start >= within.End {
			break
		}
		i = w.end
		if !s.lx.partyTo[strings.ToLower(w.text)] || s.breachAt(w.start) || !r.nameBehind(s, w.end) {
			continue
		}
		if ps := r.namesIn(s, w.end); len(ps) > 0 && isCapital(ps[0].name) {
			if names = ps; first {
				return names
			}
		}
	}
	return names
}

// breachAt reports whether a word for a breach stands right before a place: "Verstoß gegen" names no addressee.
func (s *sentence) breachAt(at int) bool {
	for _, c := range s.cues {
		if c.cue == cueInfringes && at >= c.end && at-c.end <= 2 {
			return true
		}
	}
	return false
}
