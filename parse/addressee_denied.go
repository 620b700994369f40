package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// leaveDenied takes from the addressees of an event one that a negation stands right before and a word such as "but" right behind, "not on A, but on B", and
// one that only paid: "the fine on A was paid by B".
func (r *reader) leaveDenied(e *event) {
	if e.s.lx.party.kinds.len() > 0 {
		return
	}
	e.parties = slices.DeleteFunc(e.parties, func(p party) bool { return r.deniedFor(e.s, p.span) || r.onlyPaid(e.s, p.span) })
}

// deniedFor reports whether a sentence says that a name is not the one: nothing but prepositions and words of its own stand between the negation and it.
func (r *reader) deniedFor(s *sentence, name gdpr.Span) bool {
	turns := func(c foundCue) bool {
		return c.cue == cueTurns && c.start >= name.End && c.start-name.End <= 2*reachClose && strings.Count(r.text[name.End:c.start], " ") == 1
	}
	if !slices.ContainsFunc(s.cues, turns) && !slices.ContainsFunc(s.hints, turns) {
		return false
	}
	at := name.Start
	for range 3 {
		before, w := r.spacedBefore(s, at)
		if s.lx.negations.exact(w) {
			return true
		}
		if !s.lx.partyTo.exact(w) && !s.lx.partyHeads.exact(w) && !s.isCue(gdpr.Span{Start: before, End: before + len(w)}, cueAgainst) {
			return false
		}
		at = before
	}
	return false
}

// onlyPaid reports whether a verb of paying stands right before a name, in a sentence that tells of the imposing before it.
func (r *reader) onlyPaid(s *sentence, name gdpr.Span) bool {
	return s.lx.freeOrder && slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cuePaid && name.Start-c.end == 1 })
}
