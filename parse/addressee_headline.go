package parse

import "slices"

// headlined reads the addressee of a headline, or of a sentence in the manner of the press, in a language that has words for it: "DPC fines X EUR 5,000", "X
// fined EUR 5,000", "hit X with a fine of", "handed X a EUR 5,000 fine", "EUR 5,000 fine for X Ltd".
func (r *reader) headlined(s *sentence, e *event) []party {
	if s.lx.strikes.len() == 0 || len(e.sums) == 0 {
		return nil
	}
	for _, c := range s.cues {
		switch {
		case c.cue == cueFine && r.mentionEndsAt(s, c.start-1) && r.nameBehind(s, c.end):
			return r.namesIn(s, c.end) // "DPC fines X"
		case c.cue == cueFines && c.start-s.start <= maxHeadlined && r.sumWithin(s, c.end, 2*reachClose):
			if p := r.lastName(s.lx, s.start, c.start); p.span.Start == s.start && r.isRespondent(s, p) {
				return []party{p} // "X fined EUR 5,000", "X sanctionnée à hauteur de 5 000 euros"
			}
		}
	}
	for _, w := range r.words(s) {
		if s.lx.strikes.has(w.text) && !isCapital(w.text) && r.nameBehind(s, w.end) {
			if ps := r.namesIn(s, w.end); len(ps) > 0 && isCapital(ps[0].name) {
				return ps // "hit X with a fine"
			}
		}
	}
	return r.fineFor(s)
}

// maxHeadlined is how long a name in front of its verb may be, in bytes.
const maxHeadlined = 60

// fineFor reads the company behind a noun for a fine and a word such as "for", behind which a reason mostly stands: it must bear its legal form.
func (r *reader) fineFor(s *sentence) []party {
	for _, c := range s.cues {
		if c.cue != cueFine {
			continue
		}
		if w := nextWord(r.text, c.end, s.end); w.start-c.end == 1 && s.lx.fineFor.has(w.text) && r.nameBehind(s, w.end) {
			if ps := r.namesIn(s, w.end); len(ps) > 0 && isCompanySuffix(lastOf(ps[0].name)) {
				return ps
			}
		}
	}
	return nil
}

// mentionEndsAt reports whether an authority is named right before a place.
func (r *reader) mentionEndsAt(s *sentence, at int) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.span.End == at })
}

// sumWithin reports whether a sum begins within so many bytes behind a place.
func (r *reader) sumWithin(s *sentence, at, reach int) bool {
	for _, a := range r.doc.Amounts[s.amounts[0]:s.amounts[1]] {
		if gap := a.Span.Start - at; gap > 0 && gap <= reach {
			return true
		}
	}
	return false
}
