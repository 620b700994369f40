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

// ofRival reports whether all that an event tells of is a fine of somebody described as a rival, to which another is compared: "pointed to the EUR 250,000 imposed
// on a competitor". Its sums are of no case that is told.
func (r *reader) ofRival(e *event) bool {
	if len(e.parties) != 1 || len(e.sums) == 0 || hasCapital(e.parties[0].name) && !e.s.lx.capitalNouns || !e.s.lx.rivals.exact(lastWord(e.parties[0].name)) {
		return false
	}
	for _, i := range e.sums {
		r.doc.Amounts[i].Value.Role = RoleOther
	}
	return true
}

// reachTheirs is how many words behind a fine the possessive of its addressee stands.
const reachTheirs = 4

// leaveBefore takes the addressees in front of the only fine of an event away where behind it stands somebody who belongs to one told of before, whom it is on:
// "ammonisce X e sanziona con 300.000 euro il suo consorzio".
func (r *reader) leaveBefore(e *event) {
	if e.s.lx.theirs.len() == 0 || len(e.parties) == 0 || e.owners != nil {
		return
	}
	fines := r.finesOf(e)
	if len(fines) != 1 {
		return
	}
	sum := r.doc.Amounts[fines[0]].Span
	if at := r.theirsBehindVerb(e.s, e.parties[0].span.End, sum.Start); at > 0 {
		e.parties = slices.DeleteFunc(slices.Clone(e.parties), func(p party) bool { return p.span.End <= at })
		e.several = len(e.parties) == 0
		return
	}
	for i, n := sum.End, 0; n < reachTheirs; n++ {
		w := nextWord(r.text, i, e.s.end)
		if w.start >= e.s.end || strings.ContainsAny(r.text[i:w.start], ",;:.") || r.givesReason(e.s, w) {
			return // "por su política de cookies"
		}
		if e.s.lx.theirs.exact(w.text) && (!e.s.lx.capitalNouns || isCapital(nextWord(r.text, w.end, e.s.end).text)) { // not "und ihr eine Frist gesetzt"
			e.parties = slices.DeleteFunc(slices.Clone(e.parties), func(p party) bool { return p.span.End <= sum.Start })
			e.several = len(e.parties) == 0
			return
		}
		i = w.end
	}
}

// givesReason reports whether a word behind a fine begins why it was imposed, "por su política", "pour avoir", not on whom: "para su filial", "pour sa filiale".
func (r *reader) givesReason(s *sentence, w word) bool {
	if (s.lx.party.recipients.exact(w.text) || s.lx.forWhom.exact(w.text)) && s.lx.theirs.exact(nextWord(r.text, w.end, s.end).text) {
		return false
	}
	return s.lx.partyEnds.has(w.text) && !s.lx.partyTo.has(w.text) && !s.beginsAt(cueAgainst, w.start)
}

// theirsBehindVerb returns where a possessive stands right behind a verb of imposing between two places of a sentence, a preposition between at most, "en legde
// haar dochter X een boete op"; 0 for none.
func (r *reader) theirsBehindVerb(s *sentence, from, to int) int {
	for _, c := range s.cues {
		if c.cue != cueImposes && c.cue != cueFines || c.start < from || c.end >= to {
			continue
		}
		w := nextWord(r.text, c.end, to)
		if s.lx.partyTo.has(w.text) {
			w = nextWord(r.text, w.end, to)
		}
		if w.start < to && s.lx.theirs.exact(w.text) {
			return w.start
		}
	}
	return 0
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
