package parse

import (
	"slices"
)

// wanted reports whether the i-th sum is what somebody who does not decide wants a fine to be: "the association had asked for a fine of EUR 5 million". The verb
// stands before the sum in its clause, or right behind it where the language puts verbs last.
func (r *reader) wanted(s *sentence, i int) bool {
	if s.lx.wants.len() == 0 || !r.mayHold(s, mayWant) {
		return false
	}
	span := r.doc.Amounts[i].Span
	words := r.words(s)
	for k, w := range words {
		if w.marks&mayWant == 0 || !s.lx.wants.has(w.text) && (k+1 == len(words) || !s.lx.wants.hasPair(w.text, words[k+1].text)) {
			continue
		}
		switch {
		case w.end <= span.Start:
			if !r.partsClause(s, w.end, span.Start) && !r.leavesWish(s, w.end, span.Start) && !r.noWish(s, w.start) {
				return true
			}
		case s.lx.verbLast && w.start >= span.End && w.start-span.End <= reachSmall && !r.sumBehind(s, i, w.start):
			if !r.partsClause(s, span.End, w.start) && !r.noWish(s, span.Start) {
				return true
			}
		case i > s.amounts[0] && w.start >= span.End && w.start-span.End <= reachAgent && s.lx.saysThat.exact(nextWord(r.text, span.End, s.end).text):
			if !r.partsClause(s, span.End, w.start) && !r.mentionIn(s, span.End, w.start) {
				return true // "frente a los 600.000 euros que había solicitado la compañía"
			}
		}
	}
	return false
}

// wantedMeasure reports whether the measure whose word stands at a place is only wanted by somebody who does not decide: "pedia uma advertência".
func (r *reader) wantedMeasure(s *sentence, at int) bool {
	return s.lx.wants.len() > 0 && r.mayHold(s, mayWant) && slices.ContainsFunc(r.words(s), func(w word) bool {
		return w.marks&mayWant != 0 && w.end <= at && s.lx.wants.has(w.text) && r.sameClause(s, w.end, at) && !r.turned(s, w.end, at) && !r.noWish(s, w.start)
	})
}

// partsClause reports whether a sign that ends a clause stands between two places of a sentence, but the comma of a legal form.
func (r *reader) partsClause(s *sentence, from, to int) bool {
	for k := from; k < to; k++ {
		switch r.text[k] {
		case ';':
			return true
		case ':':
			if k+1 < s.end && r.text[k+1] == ' ' { // not "Alba Oy:lle"
				return true
			}
		case ',':
			if !isCompanySuffix(nextWord(r.text, k, s.end).text) {
				return true
			}
		}
	}
	return false
}

// leavesWish reports whether the sentence goes on, between a verb of wanting and a sum, with what was done: a word such as "but" stands there, or one that joins and
// not right before the noun for a fine, "asked for access and got a fine of EUR 5,000".
func (r *reader) leavesWish(s *sentence, from, to int) bool {
	if r.turned(s, from, to) {
		return true
	}
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start < to && s.lx.partyJoins.exact(w.text) && !slices.ContainsFunc(s.cues, func(c foundCue) bool {
			return (c.cue == cueFine || c.cue == cueSanction) && c.start >= w.end && c.start-w.end <= reachClose && c.end <= to
		}) {
			return true
		}
		i = max(w.end, i+1)
	}
	return false
}

// noWish reports whether a verb of wanting is no wish for a fine: an authority is its subject, or it stands in the clause of a verb of imposing, "fined the company
// that demanded an identity card".
func (r *reader) noWish(s *sentence, at int) bool {
	from := at
	for from > s.start && !r.partsClause(s, from-1, from) {
		from--
	}
	return standsIn(s.cues, cueImposes, from, at) || standsIn(s.cues, cueFines, from, at) || r.mentionIn(s, from, at)
}
