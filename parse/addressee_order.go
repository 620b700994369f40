package parse

import (
	"slices"
)

// Whom an order, a reprimand or a warning is addressed to.

// ordered reads who is told to do something, or reprimanded: "ordena a X la supresión", "ordered X to erase", "la cancellazione dei dati a X".
func (r *reader) ordered(s *sentence) []party {
	for _, c := range s.cues {
		if c.cue != cueOrder && c.cue != cueReprimand && c.cue != cueWarning && (c.cue != cueErasure && c.cue != cueBan || !s.has(cueOrder, cueImposes)) {
			continue
		}
		if c.cue == cueReprimand || c.cue == cueWarning {
			if ps := r.reprimanded(s, c); len(ps) > 0 {
				return ps
			}
		}
		if c.cue == cueOrder && s.lx.party.orderVerbs.has(r.text[c.start:c.end]) && r.passiveAt(s, c) < 0 && !r.agentBefore(s, c.start) {
			continue // "reprimanded a controller after it instructed a market research company"
		}
		if ps := r.givenTo(s, c); len(ps) > 0 {
			return ps
		}
		from := r.behindPreposition(s, c.end, 24)
		if from < 0 {
			from = r.recipientAt(s, c.end) // "issued a warning to X"
		}
		if s.lx.capitalNouns && c.cue == cueReprimand && !isCapital(r.text[c.start:c.end]) {
			if ps := r.reproved(s, c); len(ps) > 0 {
				return ps
			}
		}
		if (from < 0 || !r.nameBehind(s, from) && !r.describedBehind(s, c, from)) && (!s.lx.verbLast || s.lx.bareAddressee || s.lx.capitalNouns && c.cue == cueOrder) && c.cue != cueErasure {
			from = c.end
		}
		if from >= 0 && (r.nameBehind(s, from) || r.describedBehind(s, c, from)) {
			if ps := r.namesIn(s, from); len(ps) > 0 && (from != c.end || !s.lx.capitalNouns || isCompanySuffix(lastOf(ps[0].name))) {
				return ps // "verpflichtete die X GmbH", where each noun has a capital
			}
		}
	}
	return r.object(s)
}

// reprimanded reads the subject of a passive verb of reprimanding or warning: "La société X a été rappelée à l'ordre". A noun has an article before it.
func (r *reader) reprimanded(s *sentence, c foundCue) []party {
	if s.lx.party.kinds.len() > 0 || s.lx.capitalNouns && isCapital(r.text[c.start:c.end]) {
		return nil
	}
	if w := wordBefore(r.text, s.start, c.start); s.lx.indefinite.exact(w) || s.lx.partyHeads.exact(w) {
		return nil
	}
	at := r.passiveAt(s, c)
	if at < 0 {
		return nil
	}
	return r.subject(s, c, at)
}

// reproved reads the company that stands right behind a verb of reprimanding, or behind the authority there: "rügte die X GmbH", "verwarnte der BfDI die X
// GmbH". Every noun has a capital.
func (r *reader) reproved(s *sentence, c foundCue) []party {
	at := r.pastAuthority(s, c.end)
	if !r.nameBehind(s, at) {
		return nil
	}
	return slices.DeleteFunc(r.namesIn(s, at), func(p party) bool { return !isCompanySuffix(lastOf(p.name)) })
}

// reachGiven is how far before a measure, in bytes, the preposition stands behind which its addressee does: "adresse à X un rappel à l'ordre".
const reachGiven = 100

// givenTo reads the addressee that stands right before a reprimand or a warning, behind a preposition.
func (r *reader) givenTo(s *sentence, c foundCue) []party {
	if c.cue == cueOrder || s.lx.verbLast {
		return nil
	}
	for i := max(s.start, c.start-reachGiven); i < c.start; {
		w := nextWord(r.text, i, c.start)
		if w.start >= c.start {
			return nil
		}
		if i = w.end; !s.lx.partyTo.has(w.text) {
			continue
		}
		ps := r.namesIn(s, w.end)
		if n := len(ps); n > 0 && hasCapital(ps[n-1].name) && ps[n-1].span.End < c.start && c.start-ps[n-1].span.End <= 8 {
			return ps
		}
	}
	return nil
}
