package parse

import (
	"slices"
	"sort"
	"unicode"
)

// Sentences that tell of a fine on one and of another measure on somebody else, which are read as sentences of their own.

// givesMeasure are the cues that the clause of a measure begins with; otherMeasure those of measures that are no fine.
const (
	givesMeasure = cueSet(1<<cueImposes | 1<<cueFines | 1<<cueReprimand | 1<<cueWarning | 1<<cueBan | 1<<cueOrder | 1<<cueAdopts)
	otherMeasure = cueSet(1<<cueReprimand | 1<<cueWarning | 1<<cueBan)
)

// secondEnd returns where a sentence ends at the latest that tells of a fine on one and of another measure on somebody else: at the word that joins the second
// verb, "multó con 5.000 euros a A y apercibió a B".
func (r *reader) secondEnd(s *sentence, t *taken) int {
	sums, cues := r.doc.Amounts[t.amounts:], r.cues[t.cues:]
	if len(sums) == 0 || sums[0].Span.Start >= s.end || s.lx.declines() {
		return s.end
	}
	sums = sums[:sort.Search(len(sums), func(k int) bool { return sums[k].Span.Start >= s.end })]
	cues = cues[:sort.Search(len(cues), func(k int) bool { return cues[k].start >= s.end })]
	first := slices.IndexFunc(cues, func(c foundCue) bool { return otherMeasure.has(c.cue) })
	if first < 0 {
		return s.end
	}
	for k, c := range cues {
		if !givesMeasure.has(c.cue) || !unicode.IsLower(runeAt(r.text, c.start)) {
			continue
		}
		at := r.clauseJoin(s, c.start)
		if at == 0 || (sums[0].Span.End <= at) == (sums[len(sums)-1].Span.Start > at) {
			continue
		}
		other := cues[k:]
		if sums[0].Span.Start > at {
			other = cues[:k]
		}
		if slices.ContainsFunc(other, func(c foundCue) bool { return otherMeasure.has(c.cue) }) && r.addressedIn(s, cues[:k], sums, s.start, at) && r.addressedIn(s, cues[k:], sums, at, s.end) {
			return at
		}
	}
	return s.end
}

// clauseJoin returns where a word that joins stands before a place of a sentence, two words between at most, "e ha sanzionato"; 0 where none does.
func (r *reader) clauseJoin(s *sentence, at int) int {
	for range maxBefore + 1 {
		before, w := r.spacedBefore(s, at)
		if w == "" || isCapital(w) {
			return 0
		}
		if s.lx.partyJoins.exact(w) {
			return before
		}
		at = before
	}
	return 0
}

// addressedIn reports whether a name stands in a stretch of a sentence as that of an addressee does: behind a preposition of address, a verb or a sum.
func (r *reader) addressedIn(s *sentence, cues []foundCue, sums []Found[Amount], from, to int) bool {
	named := func(at int) bool {
		if at < from || at >= to {
			return false
		}
		w := nextWord(r.text, at, to)
		whose := s.lx.party.possessives.has(w.text) // "its processor"
		w = nextWord(r.text, w.end, to)
		return r.nameBehind(s, at) || whose && (s.lx.party.kinds.exact(w.text) || s.lx.party.roles.exact(w.text))
	}
	const verbs = givesMeasure&^cueSet(1<<cueAdopts) | 1<<cueAgainst
	if slices.ContainsFunc(cues, func(c foundCue) bool { return verbs.has(c.cue) && named(c.end) }) {
		return true
	}
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start < to && (s.lx.partyTo.has(w.text) || s.lx.party.recipients.exact(w.text)) && named(w.end) {
			return true
		}
		i = max(w.end, i+1)
	}
	return slices.ContainsFunc(sums, func(a Found[Amount]) bool { return named(a.Span.End) })
}
