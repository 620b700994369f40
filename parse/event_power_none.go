package parse

import "strings"

// Words for measures that tell of none.

// lifted reports whether a verb of annulling stands in the clause before a word for a measure, which then ends: "ophævede forbuddet mod behandling".
func (r *reader) lifted(s *sentence, c foundCue) bool {
	if s.lx.party.kinds.len() > 0 {
		return false
	}
	for _, o := range s.hints {
		if o.end > c.start {
			return false
		}
		if o.cue == cueAnnulled && c.start-o.end <= reachSmall && r.sameClause(s, o.end, c.start) {
			return true
		}
	}
	return false
}

// sameClause reports whether neither a sign of punctuation nor a word that joins stands between two places of a sentence.
func (r *reader) sameClause(s *sentence, from, to int) bool {
	return !strings.ContainsAny(r.text[from:to], ",;") && !strings.Contains(r.text[from:to], ": ") && !r.joinedBetween(s, from, to)
}

// toThePublic reports whether those whom a verb of warning is said of are no addressee but people at large: "varnade konsumenterna för nätfiske".
func (r *reader) toThePublic(s *sentence, at int) bool {
	for range 2 {
		w := nextWord(r.text, at, s.end)
		if s.lx.publics.has(w.text) {
			return true
		}
		at = w.end
	}
	return false
}

// lawOrders reports whether a provision stands right before a verb of ordering, which then says what the law does: "art. 33 RODO nakazuje".
func (r *reader) lawOrders(s *sentence, c foundCue) bool {
	for i := s.provisions[0]; i < s.provisions[1]; i++ {
		if c.start-r.doc.Provisions[i].Span.End == 1 && s.lx.party.kinds.len() == 0 {
			return true
		}
	}
	return false
}
