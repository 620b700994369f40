package parse

import (
	"slices"
	"strings"
)

// maxLink is how many bytes before a sum the words that say what it was changed from or to may begin.
const maxLink = 96

// changed reads sums that a fine is changed from and to: "reduced from EUR 1,000 to EUR 800", "reduced for voluntary payment to". Of
// a fine "of X, reduced from Y", X is the fine unless it was paid, and Y what it was before.
func (r *reader) changed(s *sentence, i int) (Role, bool) {
	to, from := r.changeWord(s, i)
	if !to && !from || !r.ofFine(s, i) || s.lx.nominative.known && s.has(cueIncreased) && s.has(cueSuppose, cueProposed) {
		return RoleOther, false // rents are raised too
	}
	if from && s.lx.postpositions && i+1 < s.amounts[1] && hasEnding(r.doc.Amounts[i+1].Span.Of(r.text), s.lx.sumTo) && r.verbBehind(s, i+1, cueReduced) {
		return RoleFine, true // "10 millió forintról 6 millió forintra csökkentette"
	}
	if to && s.lx.verbLast && r.verbBehind(s, i, cueReduced) {
		return RoleReduced, true // "auf EUR 800 herabgesetzt"
	}
	if to && r.changedBack(s, i) {
		return RoleOther, true // no authority imposed it
	}
	if to && s.lx.verbLast && r.verbBehind(s, i, cueIncreased) {
		r.replaced(s, i)
		return RoleFine, true
	}
	span := r.doc.Amounts[i].Span
	for _, c := range slices.Backward(s.cues) {
		if c.end > span.Start || c.cue != cueReduced && c.cue != cueIncreased && (c.cue != cueReducedBy || !to) && (c.cue != cueReducedTo || !from && !r.sumBetween(s, i, c.end)) {
			continue
		}
		if span.Start-c.end > 160 || r.onlyNoted(s, i, c, to) {
			break
		}
		return r.changedBy(s, i, c, to), true
	}
	return RoleOther, false
}

// onlyNoted reports whether a verb of changing in front of the i-th sum speaks of something else than the sum: of a rise "from" it that goes on to no other sum, "a
// relevé un manquement et prononce une amende de 4 000 euros", or of something before the verb of fining right in front of the sum, "a réduit la durée, mais a été
// condamnée à 4 000 euros".
func (r *reader) onlyNoted(s *sentence, i int, verb foundCue, to bool) bool {
	if !to {
		if verb.cue != cueIncreased || s.lx.capitalNouns || s.lx.declines() || r.doc.Amounts[i].Span.Start-verb.end <= reachClose {
			return false
		}
		if i+1 == s.amounts[1] {
			return true
		}
		next, _ := r.changeWord(s, i+1)
		return !next
	}
	start := r.doc.Amounts[i].Span.Start
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueFines && c.start >= verb.end && c.end <= start && start-c.end <= reachClose && r.passiveAt(s, c) >= 0
	})
}

// changeWord reports whether the word right before the i-th sum, or the ending of its currency, says that something was changed to the sum, or from it.
func (r *reader) changeWord(s *sentence, i int) (to, from bool) {
	span := r.doc.Amounts[i].Span
	// The words right before the sum decide, so that a sentence of many sums is not read again for each of them.
	before := trimGap(r.text[max(s.start, span.Start-maxLink):span.Start])
	var link string
	for n := 0; n < 3; n++ { // "from the initial EUR 1000", "to approximately EUR 800"
		word := behindLast(before, " (\u00a0")
		link = strings.ToLower(word)
		if !s.lx.changeFillers.exact(link) {
			break
		}
		before = trimGap(before[:len(before)-len(word)])
	}
	to, from = s.lx.changeTo.exact(link) || hasEnding(span.Of(r.text), s.lx.sumTo), s.lx.changeFrom.exact(link) || hasEnding(span.Of(r.text), s.lx.sumFrom)
	if to {
		if before = strings.TrimRight(strings.TrimSuffix(strings.ToLower(before), link), " "); s.lx.changeFrom.exact(lastOf(before) + " " + link) {
			to, from = false, true // "de la 9.000 lei la 8.000 lei"
		}
	}
	return to, from
}

// changedBy returns the role of the i-th sum, which a verb before it says that a fine was changed to or from.
func (r *reader) changedBy(s *sentence, i int, verb foundCue, to bool) Role {
	switch {
	case verb.cue == cueIncreased && to && r.lessThanBefore(s, i):
		return RoleReduced // "a vu son amende passer de 100 000 à 60 000 euros"
	case verb.cue == cueIncreased && to:
		r.replaced(s, i)
		return RoleFine
	case verb.cue == cueIncreased && i+1 < s.amounts[1] && r.lessThanBefore(s, i+1):
		return RoleFine
	case verb.cue == cueIncreased:
		return RoleOther
	case to:
		return RoleReduced
	case r.fineBefore(s, i, verb.start) && !s.has(cuePaid):
		return RoleOther
	}
	return RoleFine
}

// replaced takes the role of a fine from the sum before the i-th one, which an increase put in its place.
func (r *reader) replaced(s *sentence, i int) {
	if i > s.amounts[0] && r.doc.Amounts[i-1].Value.Role == RoleFine {
		r.doc.Amounts[i-1].Value.Role = RoleOther
	}
}

// verbBehind reports whether a verb of changing stands close behind the i-th sum, before any other.
func (r *reader) verbBehind(s *sentence, i int, verb cue) bool {
	end := r.doc.Amounts[i].Span.End
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == verb && c.start >= end && c.start-end <= reachSmall && !r.sumBehind(s, i, c.start)
	})
}
