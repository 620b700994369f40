package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// Sentences that fine one and reprimand or order another.

// powersApart finds the addressee of a measure that a sentence tells behind a fine on somebody else: "inflige une amende de 5 000 euros à A et adresse une réprimande à B", "a
// sanctionné A d'une amende de 5 000 euros et B d'une réprimande".
func (r *reader) powersApart(e *event) {
	lx := e.s.lx
	if len(e.sums) != 1 || e.owners != nil || e.several || len(e.powers) == 0 || lx.party.kinds.len() > 0 || lx.verbLast || lx.bareAddressee || lx.nominative.known || !r.isFine(e.sums[0]) {
		return
	}
	fine := r.doc.Amounts[e.sums[0]].Span
	if len(e.parties) == 1 && r.finedInNextPart(e.s, e.parties[0], fine.Start) {
		e.several = true // whose the fine is, is not read
		return
	}
	for k := range e.powers {
		p := &e.powers[k]
		if p.span.Start < fine.End || p.power != decision.PowerReprimand && p.power != decision.PowerWarning && p.power != decision.PowerOrder {
			continue
		}
		other := r.ownerOfPower(e.s, fine.End, p.span)
		if other.name == "" {
			continue
		}
		first := r.ownerOfFine(e, fine.End, p.span.Start, other)
		if first.name == "" || sameParty(first, other) {
			continue
		}
		e.parties, e.owners, p.owner = []party{first, other}, [][]party{{first}}, other
		return
	}
}

// finedInNextPart reports whether a semicolon and a verb of fining stand between a party and a fine: "a prononcé un rappel à l'ordre contre A ; le 9 juin, B a écopé de
// 30 000 euros".
func (r *reader) finedInNextPart(s *sentence, p party, fine int) bool {
	if p.span.End > fine || p.span.Start < s.start {
		return false
	}
	semicolon := strings.IndexByte(r.text[p.span.End:fine], ';')
	return semicolon >= 0 && s.has(cueReprimand, cueWarning) && standsIn(s.cues, cueFines, p.span.End+semicolon, fine)
}

// ownerOfPower reads who stands behind a measure and a preposition, or in front of it and behind the word that joins it to the fine, which ends at a place.
func (r *reader) ownerOfPower(s *sentence, fine int, power gdpr.Span) party {
	from := r.behindPreposition(s, power.End, reachClose)
	if s.lx.partyTo.has(lastWord(power.Of(r.text))) {
		from = power.End // "enjoint à"
	}
	for _, c := range s.cues {
		if c.cue == cueAgainst && c.start >= power.End && c.start-power.End <= 2 {
			from = c.end
		}
	}
	if from >= 0 {
		if ps := r.namesIn(s, from); len(ps) == 1 && hasCapital(ps[0].name) {
			return ps[0]
		}
		return party{}
	}
	if standsIn(s.cues, cueImposes, fine, power.Start) || standsIn(s.cues, cueFines, fine, power.Start) || !s.lx.indefinite.has(wordBefore(r.text, fine, power.Start)) {
		return party{}
	}
	for i := fine; i < power.Start; {
		w := nextWord(r.text, i, power.Start)
		if w.start >= power.Start {
			break
		}
		if i = w.end; !s.lx.partyJoins.has(w.text) {
			continue
		}
		if ps := r.partiesAt(s.lx, w.end, power.Start); len(ps) == 1 && hasCapital(ps[0].name) && !r.isAuthority(s, ps[0].span) && !s.isMeasure(ps[0].span) {
			return ps[0]
		}
	}
	return party{}
}

// ownerOfFine returns whom the fine of an event is on that ends at a place, where its sentence goes on to a measure on another.
func (r *reader) ownerOfFine(e *event, end, power int, other party) party {
	if len(e.parties) == 1 && !sameParty(e.parties[0], other) && e.parties[0].span.End <= power {
		return e.parties[0]
	}
	if ps := r.behindSum(e.s, end); len(ps) == 1 && ps[0].span.End <= power && !strings.ContainsAny(r.text[end:ps[0].span.Start], ";") {
		return ps[0]
	}
	return party{}
}
