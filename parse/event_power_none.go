package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

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
		if o.cue == cueAnnulled && c.start-o.end <= 2*reachSmall && !r.partsClause(s, o.end, c.start) && !r.joinedBetween(s, o.end, c.start) {
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

// urged reports whether a sentence tells before a place that somebody asks the one authority it names to do something: "uppmanade CNIL att påföra".
func (r *reader) urged(s *sentence, at int) bool {
	if s.mentions[1]-s.mentions[0] != 1 || !r.mayHold(s, mayUrge) {
		return false
	}
	m := r.mentions[s.mentions[0]].span
	if m.End > at || strings.IndexByte(r.text[m.End:at], ';') >= 0 || r.joinedBetween(s, m.End, at) {
		return false
	}
	for k := m.Start; ; {
		before, w := r.spacedBefore(s, k)
		if s.lx.urges.has(w) {
			return true
		}
		if w == "" || before >= k || s.lx.byWords.has(w) || m.Start-before > reachPreposition {
			return false
		}
		k = before
	}
}

// reachPreposition is how far, in bytes, the preposition begins that stands between a verb and its object: "ζήτησε από την CNIL".
const reachPreposition = 16

// ofOtherDay reports whether one of the two words before or behind a date says that it is the day of something else: "grundat den 3 maj 2010".
func (r *reader) ofOtherDay(s *sentence, date gdpr.Span) bool {
	words := strings.Fields(r.text[max(s.start, date.Start-2*reachSmall):date.Start])
	if slices.ContainsFunc(words[max(0, len(words)-2):], s.lx.otherDays.has) {
		return true
	}
	for at, k := date.End, 0; k < 2; k++ {
		w := nextWord(r.text, at, s.end)
		if w.start > at && strings.ContainsAny(r.text[at:w.start], ",;(") {
			return false
		}
		if s.lx.otherDays.has(w.text) {
			return true
		}
		at = w.end
	}
	return false
}

// warnsOf reports whether a word such as "of" stands behind a verb of warning, or behind a pronoun that does: nobody is warned as Article 58 has it.
func (r *reader) warnsOf(s *sentence, at int) bool {
	if s.lx.warnsOf.len() == 0 {
		return false
	}
	w := nextWord(r.text, at, s.end)
	if !s.lx.warnsOf.has(w.text) && len(w.text) <= 4 {
		w = nextWord(r.text, w.end, s.end)
	}
	return w.start-at <= 6 && s.lx.warnsOf.has(w.text)
}

// namesBody reports whether a word for an order begins the name of a body, "a Ordem dos Farmacêuticos".
func (r *reader) namesBody(s *sentence, c foundCue) bool {
	return !s.lx.capitalNouns && isCapital(r.text[c.start:c.end]) && s.lx.links.has(nextWord(r.text, c.end, s.end).text) && r.capitalNext(s.lx, c.end, s.end)
}

// toPay reports whether what a word of ordering orders is the payment of a sum, which is a fine and no order.
func (r *reader) toPay(s *sentence, order foundCue) bool {
	if paid, ok := s.cue(cuePaid); ok && order.end <= paid.start && s.amounts[0] < s.amounts[1] {
		if payment, _ := r.ordersPayment(s, paid.start); payment {
			return true
		}
	}
	pay, ok := s.cue(cueToPay)
	if s.lx.postpositions {
		return ok && s.amounts[0] < s.amounts[1] // "forint megfizetésére kötelezte"
	}
	return ok && pay.start >= order.end && slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Span.Start >= pay.end })
}
