package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// orderIn returns the word by which a sentence orders something on the authority's behalf. Goods are ordered as well, and orders of before
// are disobeyed: a verb needs the authority or the passive before it and says to whom or to do what, a noun needs a verb of imposing.
func (r *reader) orderIn(s *sentence) (foundCue, bool) {
	w := &s.lx.party
	for _, c := range s.cues {
		if c.cue != cueOrder || s.namesMeasure(c) {
			continue
		}
		if w.orderVerbs.len() == 0 {
			if !r.decidedOn(s, c) {
				continue
			}
			return c, true
		}
		switch form := strings.ToLower(r.text[c.start:c.end]); {
		case w.orderVerbs.exact(form):
			if r.ordersOn(s, c) {
				return c, true
			}
		case w.orderNouns.exact(form):
			if r.imposedBefore(s, c.start) || r.madeBefore(s, c.start) || r.listedWith(s, c.start) || s.has(cuePenalty) {
				return c, true
			}
		case r.agentBefore(s, c.start) && s.has(cueImposes, cueFines, cueGivesNotice):
			return c, true // "required the bank to bring its processing into compliance"
		}
	}
	return foundCue{}, false
}

// ordersOn reports whether a verb of ordering has somebody who orders before it, and behind it what is to be done.
func (r *reader) ordersOn(s *sentence, c foundCue) bool {
	next := nextWord(r.text, c.end, s.end)
	if slices.ContainsFunc(s.cues, func(o foundCue) bool { return o.cue == cueBy && o.start == next.start }) {
		return false // "the measures ordered by the DPA"
	}
	if r.passiveAt(s, c) < 0 && !r.agentBefore(s, c.start) {
		return false
	}
	for i, n := c.end, 0; n < 14; n++ {
		v := nextWord(r.text, i, s.end)
		if v.start >= s.end || v.closes == '.' || v.closes == ';' {
			break
		}
		if s.lx.party.infinitive.exact(v.text) {
			return true // "ordered X to …"
		}
		i = v.end
	}
	if s.lx.partyHeads.has(next.text) && !s.lx.indefinite.exact(next.text) {
		return true // "ordered the removal of"
	}
	return next.start < s.end && slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		return m.span.End <= c.start && c.start-m.span.End <= 12 // "the DPA ordered corrective measures"
	})
}

// agentBefore reports whether an authority, or a pronoun that may stand for it, is the one who acts before a place of the sentence.
func (r *reader) agentBefore(s *sentence, at int) bool {
	words := precedingWords(r.text[max(s.start, at-40):at])
	for n := len(words) - 1; n >= max(0, len(words)-2); n-- {
		if n > 0 && s.lx.party.regulators.has(words[n]) && strings.EqualFold(words[n-1], s.lx.party.definite) {
			return true
		}
		if s.lx.party.pronouns.has(words[n]) {
			// "reprimanded a controller after it instructed": the pronoun of such a clause stands for the addressee
			return n == 0 || s.lx.partyJoins.has(words[n-1]) || !s.lx.partyEnds.has(words[n-1]) || words[n-1] == s.lx.party.that || !r.measureBefore(s, at)
		}
	}
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.span.End <= at })
}

// imposedBefore reports whether a verb of imposing stands close before a noun for a measure, or another measure that is imposed: "issued a
// reprimand and an order".
func (r *reader) imposedBefore(s *sentence, at int) bool {
	for _, c := range slices.Backward(s.cues) {
		if c.end > at {
			continue
		}
		switch c.cue {
		case cueImposes:
			return at-c.end <= reachSmall && !r.disobeyedAt(s, at)
		case cueFine, cueReprimand, cueWarning, cueBan, cueLimitation, cueApproximate, cueTotal:
			if at-c.end > reachSmall {
				return false
			}
		default:
			return false
		}
	}
	return false
}

// listedWith reports whether a noun stands in a list right behind another measure: "includes a reprimand, an order to …".
func (r *reader) listedWith(s *sentence, at int) bool {
	for _, c := range slices.Backward(s.cues) {
		if c.end > at {
			continue
		}
		switch c.cue {
		case cueReprimand, cueWarning, cueBan, cueLimitation, cueErasure:
			gap := r.text[c.end:at]
			return strings.ContainsAny(gap, ",;") && !slices.ContainsFunc(strings.Fields(gap), func(w string) bool {
				w = strings.Trim(w, ",;")
				return w != "" && !s.lx.indefinite.exact(w) && !s.lx.partyJoins.exact(w)
			})
		}
		return false
	}
	return false
}

// madeBefore reports whether the words before a noun make it: "made an order".
func (r *reader) madeBefore(s *sentence, at int) bool {
	words := precedingWords(r.text[max(s.start, at-16):at])
	return len(words) > 1 && s.lx.party.makes.exact(words[len(words)-2]) && r.agentBefore(s, at)
}

// disobeyedAt reports whether the words before a noun say that somebody is to comply with it.
func (r *reader) disobeyedAt(s *sentence, at int) bool {
	words := precedingWords(r.text[max(s.start, at-24):at])
	return slices.ContainsFunc(words, func(w string) bool { return s.lx.party.obeys.has(w) })
}

// erasedBy reports whether a word for erasing belongs to an order, not to a request or a right that was ignored: "failed to delete".
func (r *reader) erasedBy(s *sentence, order, c foundCue) bool {
	if order.end > c.start || c.start-order.end > reachNoun {
		return false
	}
	words := precedingWords(r.text[max(order.end, c.start-30):c.start])
	if n := len(words); n > 2 && !strings.Contains(r.text[c.start:c.end], " ") && !r.isBidden(s, words[n-1]) {
		return false // "to request that the administrator erase"
	}
	return !slices.ContainsFunc(words, func(w string) bool {
		w = strings.ToLower(w)
		return s.lx.party.failures.exact(w) || s.lx.party.asks.exact(w) || s.lx.party.obeys.exact(w)
	})
}

// measureBefore reports whether a verb or noun for a measure stands before a place of the sentence.
func (r *reader) measureBefore(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		switch c.cue {
		case cueFines, cueFine, cueImposes, cueReprimand, cueWarning:
			return c.end <= at
		}
		return false
	})
}

// boardOrders reports whether a word of ordering is said of the Board, which orders authorities what to decide: "Der EDSA wies die DPC an".
func (r *reader) boardOrders(s *sentence, c foundCue) bool {
	board, other := false, false
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.settled && m.span.End <= c.start {
			board = homeOf(m.ids[0]) == gdpr.EuropeanUnion
		}
		other = other || m.national() && m.span.Start >= c.end
	}
	return board && other
}

// bySomebody reports whether "by" stands right behind a verb, and somebody not named before: "averti par un chercheur".
func (r *reader) bySomebody(s *sentence, at int) bool {
	by := nextWord(r.text, at, s.end)
	return by.start == at+1 && s.lx.byWords.has(by.text) && s.lx.indefinite.exact(nextWord(r.text, by.end, s.end).text)
}

// hadBefore reports whether a word such as "already" stands in front of a measure in its clause: "già destinataria nel 2020 di un avvertimento".
func (r *reader) hadBefore(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		return o.cue == cueEarlier && o.end <= c.start && c.start-o.end <= reachSmall && !strings.ContainsAny(r.text[o.end:c.start], ",;")
	})
}
