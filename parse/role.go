package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// roles says of every sum what it is. A sum's role is told by the words of its own sentence, the nearer the stronger: nouns
// say what it is (fine, turnover, damages), verbs and small words change that (up to, proposed, reduced to, not).
func (r *reader) roles() {
	var table inTable
	listed := false // the items of a list are what "three fines:" says
	for k := range r.sentences {
		s := &r.sentences[k]
		s.row = table.next(s, r.text)
		item := listed && isListItem(r.text[s.start:s.end])
		listed = item || (s.has(cueFines) || s.has(cueFine, cueSanction) && s.has(cueImposes)) && !s.has(cueSuppose, cueCeiling, cueProposed) && r.announces(s)
		if s.amounts[0] == s.amounts[1] {
			continue
		}
		if !s.aside && !r.byOther(s) {
			for i := s.amounts[0]; i < s.amounts[1]; i++ {
				r.doc.Amounts[i].Value.Role = r.roleOf(s, i)
			}
		}
		if r.manyCases(s) {
			s.said |= setOf(cueStatistic)
		}
		for i := s.amounts[0]; i < s.amounts[1]; i++ {
			switch a := &r.doc.Amounts[i].Value; {
			case a.Role == RolePeriodicPenalty && a.Per == "" && (r.daily(s, i) || r.eachDay(s, i)):
				a.Per = decision.Day
			case a.Role == RoleFine && s.has(cueStatistic):
				a.Role = RoleOther // what was imposed in many cases is no fine of one
			case a.Role == RoleFine && s.has(cueTotal) && r.totalOfMany(s, i):
				a.Role = RoleOther
			case (a.Role == RoleFine || a.Role == RoleProposed) && i+1 < s.amounts[1] && r.sharesScale(s, i):
				a.Role = RoleOther
			case a.Role == RoleOther && s.row:
				a.Role = RoleFine // the head of the table says so
			case a.Role == RoleOther && item && i == s.amounts[0] && (r.doc.Amounts[i].Span.Start-s.start <= reachClose || r.closesItem(s, i)):
				a.Role = RoleFine
			}
		}
		r.equivalents(s)
	}
	r.totals()
}

// closesItem reports whether the i-th sum is the only one of an item of a list and stands at its end, behind the infringement it is for: "* for the breach of
// Article 5, EUR 2,000".
func (r *reader) closesItem(s *sentence, i int) bool {
	return s.amounts[1]-s.amounts[0] == 1 && s.has(cueInfringes) && strings.Trim(r.text[min(s.end, r.doc.Amounts[i].Span.End):s.end], ".;, ") == ""
}

// sharesScale reports whether the i-th sum, below a thousand, is joined to one of millions, whose scale it may share: "€2 and €3 million".
func (r *reader) sharesScale(s *sentence, i int) bool {
	a, b := r.doc.Amounts[i], r.doc.Amounts[i+1]
	if b.Span.Start-a.Span.End > 8 || a.Value.Money.Currency() != b.Value.Money.Currency() || !s.lx.partyJoins.has(strings.TrimSpace(r.text[a.Span.End:b.Span.Start])) {
		return false
	}
	const thousand = 1000 * 100 // in hundredths
	return a.Value.Money.Minor() < thousand && b.Value.Money.Minor() >= 1000*thousand && !strings.Contains(b.Span.Of(r.text), "000")
}

// daily reports whether the word that makes the i-th sum a periodic penalty, right before or behind it, says that it is one per day.
func (r *reader) daily(s *sentence, i int) bool {
	span := r.doc.Amounts[i].Span
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cuePenalty && max(span.Start-c.end, c.start-span.End) <= reachClose && s.lx.daily.anyIn(r.text[c.start:c.end])
	})
}

// totals makes fines of sums that only a word such as "total" names and that the fines told right before them add up to: "Le total
// s'élève à 380 000 euros".
func (r *reader) totals() {
	for k := range r.sentences {
		s := &r.sentences[k]
		if s.has(cuePart) {
			r.partsBehind(s)
		}
		if !s.has(cueTotal) {
			continue
		}
		for i := s.amounts[0]; i < s.amounts[1]; i++ {
			a := &r.doc.Amounts[i].Value
			if a.Role != RoleOther || a.Money.IsZero() {
				continue
			}
			var sum gdpr.Money
			for j := i - 1; j >= max(0, i-8) && r.doc.Amounts[j].Value.Role == RoleFine; j-- {
				var err error
				if sum, err = sum.Add(r.doc.Amounts[j].Value.Money); err != nil {
					break
				}
				if sum == a.Money && j < i-1 {
					a.Role = RoleFine
					break
				}
			}
		}
	}
}

// reach is how far, in bytes, a word in front of a sum still speaks of it.
const (
	reachNoun  = 220
	reachSmall = 60
	reachClose = 8
	// reachEarlier is how far a word such as "previously" speaks of a sum.
	reachEarlier = 140
)

// roleOf returns the role of the i-th sum, which stands in sentence s.
func (r *reader) roleOf(s *sentence, i int) Role {
	a := r.doc.Amounts[i]
	if role, ok := r.changed(s, i); ok {
		return role
	}
	if r.partOfSum(s, i) {
		if r.paidBehind(s, i) {
			return RolePaid // "of which EUR 36,000 was paid"
		}
		return RoleFinePart
	}
	role, noun := r.nounOf(s, i)
	if role == RoleFine && s.has(cueAccrued) && s.has(cuePenalty) && !s.has(cueFine, cueSanction) {
		return RolePeriodicPenalty // "a liquidé l'astreinte et l'a condamnée à payer"
	}
	if role == RoleFine && r.compared(s, i) {
		return RoleOther
	}
	if role == RoleFine && r.eachDay(s, i) {
		return RolePeriodicPenalty
	}
	if role == RoleFine && r.partOfFine(s, i) {
		return RoleFinePart
	}
	if role == RoleFine && i > s.amounts[0] && r.doc.Amounts[i-1].Value.Role == RoleFinePart && noun < r.doc.Amounts[i-1].Span.Start && r.inherits(s, i) {
		return RoleFinePart // "of which EUR 2,000 for the leak and EUR 1,000 for the delay"
	}
	if role == RoleOther && noun < 0 && (r.owed(s, i) || r.nextAddressee(s, i)) {
		return RoleFine
	}
	if role == RoleOther && noun < 0 && i > s.amounts[0] && r.doc.Amounts[i-1].Value.Role == RoleFine && (r.itemBehind(i) || s.lx.declines() && r.nextOfList(s, i)) {
		role = RoleFine // the next item of a list of fines
	}
	if a.Value.Per != "" && role != RoleTurnover && role != RoleDamages && (role != RoleOther || a.Value.Per == decision.Day || s.has(cuePenalty) || a.Value.Per == decision.Week && s.has(cueOrder)) {
		role = RolePeriodicPenalty // a sum per month alone is a price, a wage or what it costs to obey
	}
	if role == RoleFine && (r.replacedBy(s, i, noun) || r.scaleOfFines(s, i) || r.perBreach(s, i)) || (role == RoleFine || noun < 0) && r.offered(s, i) {
		return RoleOther
	}
	if role == RoleOther && noun < 0 && i > s.amounts[0] && r.perBreach(s, i-1) && r.besideTotal(s, i) {
		return RoleFine // "EUR 4,000 for each of the infringements, that is, EUR 8,000 in total"
	}
	if (role == RoleFine || role == RoleOther && noun < 0) && r.discounted(s, i) {
		return RoleReduced
	}
	if role == RoleFine && r.urged(s, a.Span.Start) {
		return RoleHypothetical
	}
	if role == RoleFine && i > s.amounts[0] && r.doc.Amounts[i-1].Value.Role == RoleTurnover && r.aloneInBracket(i) && strings.HasPrefix(r.text[r.doc.Amounts[i-1].Span.End:], ")") {
		return RoleTurnover // "la société A (chiffre d'affaires : 12 millions d'euros) et la société B (3 millions d'euros)"
	}
	if role == RolePeriodicPenalty && i > s.amounts[0] && r.doc.Amounts[i-1].Value.Role == RoleProposed && !r.decidedBetween(s, r.doc.Amounts[i-1].Span.End, a.Span.Start) {
		return RoleProposed // "propose une amende de 5 000 euros et une injonction sous astreinte de 100 euros par jour"
	}
	role = r.modified(s, i, role, noun)
	switch role {
	case RoleFine, RoleProposed, RoleReduced, RolePaid:
		if r.wanted(s, i) {
			return RoleHypothetical
		}
	}
	return role
}

// aloneInBracket reports whether the i-th sum is all that a bracket holds.
func (r *reader) aloneInBracket(i int) bool {
	span := r.doc.Amounts[i].Span
	return span.Start > 0 && r.text[span.Start-1] == '(' && strings.HasPrefix(r.text[span.End:], ")")
}

// modified returns what the words around the i-th sum, and around the noun that governs it, turn the role that the noun gives it into.
func (r *reader) modified(s *sentence, i int, role Role, noun int) Role {
	m := r.modifier(s, i, noun)
	if (m == RolePaid || m == RoleReduced) && r.inOtherCase(s) {
		return RoleOther // "had paid EUR 60,000 in a separate case"
	}
	if m == RoleHypothetical && role == RolePeriodicPenalty && s.has(cuePenalty) && s.has(cueOrder, cueGivesNotice) {
		return role // "on pain of EUR 500 a day" goes with the order
	}
	if m != RoleOther {
		if m == RoleCeiling || role == RoleFine || role == RolePeriodicPenalty && m != RoleReduced {
			return m
		}
		if role == RoleOther && !(m == RolePaid && s.beginsAt(cueValue, noun)) && (m == RoleReduced || m == RolePaid || m == RoleProposed && (!s.lx.nominative.known || s.has(cueFine, cueSanction, cueFines, cuePenalty) || r.ofFine(s, i)) || m == RoleFine) {
			return m
		}
	}
	return role
}
