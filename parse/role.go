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
		if s.amounts[0] < s.amounts[1] && !s.aside && !r.byOther(s) {
			for i := s.amounts[0]; i < s.amounts[1]; i++ {
				r.doc.Amounts[i].Value.Role = r.roleOf(s, i)
			}
		}
		if s.amounts[0] < s.amounts[1] && r.manyCases(s) {
			s.said |= setOf(cueStatistic)
		}
		for i := s.amounts[0]; i < s.amounts[1]; i++ {
			switch a := &r.doc.Amounts[i].Value; {
			case a.Role == RolePeriodicPenalty && a.Per == "" && (r.daily(s, i) || r.eachDay(s, i)):
				a.Per = decision.Day
			case a.Role == RoleFine && s.has(cueStatistic):
				a.Role = RoleOther // what was imposed in many cases is no fine of one
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

// nouns are the cues that say what a sum is.
var nouns = [...]struct {
	cue  cue
	role Role
}{
	{cueFine, RoleFine}, {cueFines, RoleFine}, {cueSanction, RoleFine}, {cuePenalty, RolePeriodicPenalty}, {cueAccrued, RolePeriodicPenalty},
	{cueTurnover, RoleTurnover}, {cueDamages, RoleDamages}, {cueCosts, RoleCosts}, {cueValue, RoleOther},
}

func nounRole(c cue) (Role, bool) {
	for _, n := range nouns {
		if n.cue == c {
			return n.role, true
		}
	}
	return RoleOther, false
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
	if a.Value.Per != "" && role != RoleTurnover && role != RoleDamages && (role != RoleOther || a.Value.Per == decision.Day || s.has(cuePenalty, cueOrder)) {
		role = RolePeriodicPenalty // a sum per month alone is a price or a wage
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
	m := r.modifier(s, i, noun)
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

// maxLink is how many bytes before a sum the words that say what it was changed from or to may begin.
const maxLink = 96

// changed reads sums that a fine is changed from and to: "reduced from EUR 1,000 to EUR 800", "reduced for voluntary payment to". Of
// a fine "of X, reduced from Y", X is the fine unless it was paid, and Y what it was before.
func (r *reader) changed(s *sentence, i int) (Role, bool) {
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
	to, from := s.lx.changeTo.exact(link) || hasEnding(span.Of(r.text), s.lx.sumTo), s.lx.changeFrom.exact(link) || hasEnding(span.Of(r.text), s.lx.sumFrom)
	if to {
		if before = strings.TrimRight(strings.TrimSuffix(strings.ToLower(before), link), " "); s.lx.changeFrom.exact(lastOf(before) + " " + link) {
			to, from = false, true // "de la 9.000 lei la 8.000 lei"
		}
	}
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
	for _, c := range slices.Backward(s.cues) {
		if c.end > span.Start || c.cue != cueReduced && c.cue != cueIncreased && (c.cue != cueReducedBy || !to) && (c.cue != cueReducedTo || !from && !r.sumBetween(s, i, c.end)) {
			continue
		}
		if span.Start-c.end > 160 {
			break
		}
		switch {
		case c.cue == cueIncreased && to && r.lessThanBefore(s, i):
			return RoleReduced, true // "a vu son amende passer de 100 000 à 60 000 euros"
		case c.cue == cueIncreased && to:
			r.replaced(s, i)
			return RoleFine, true
		case c.cue == cueIncreased && i+1 < s.amounts[1] && r.lessThanBefore(s, i+1):
			return RoleFine, true
		case c.cue == cueIncreased:
			return RoleOther, true
		case to:
			return RoleReduced, true
		case r.fineBefore(s, i, c.start) && !s.has(cuePaid):
			return RoleOther, true
		}
		return RoleFine, true
	}
	return RoleOther, false
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

// inherits reports whether the i-th sum shares the noun that stands before the sum in front of it: it follows close, or a word that
// joins stands right before it.
func (r *reader) inherits(s *sentence, i int) bool {
	between := r.text[r.doc.Amounts[i-1].Span.End:r.doc.Amounts[i].Span.Start]
	if len(between) <= 40 || r.forEach(s, i) {
		return true
	}
	tail := strings.ToLower(between[len(between)-40:])
	if slices.ContainsFunc(s.lx.another, func(w string) bool { return strings.Contains(tail, " "+w+" ") }) {
		return true
	}
	for _, c := range s.cues {
		if gap := r.doc.Amounts[i].Span.Start - c.end; c.cue == cueTotal && gap >= 0 && gap <= 6 {
			return true
		}
	}
	// "and", "and of", "and another of" right before the sum
	for range 3 {
		between = strings.TrimRight(between, " \u00a0(")
		if strings.HasSuffix(between, ";") || strings.HasSuffix(between, ":") {
			return true
		}
		cut := strings.LastIndexAny(between, " \n;:") + 1
		if s.lx.partyJoins.has(between[cut:]) {
			return true
		}
		between = between[:cut]
	}
	return false
}

// forEach reports whether the i-th sum goes on with a list of sums that each are for an infringement: "EUR 2,000 for the violation of Article 5(1)(f) GDPR,
// EUR 3,000 for …".
func (r *reader) forEach(s *sentence, i int) bool {
	from, to := r.doc.Amounts[i-1].Span.End, r.doc.Amounts[i].Span.Start
	return to-from <= reachEarlier && strings.HasSuffix(strings.TrimRight(r.text[from:to], " \u00a0"), ",") && standsIn(s.cues, cueInfringes, from, to)
}

// nounOf returns the role that the governing noun or verb gives the i-th sum, and where that word stands, -1 for nowhere. A noun
// right behind the sum wins ("a EUR 30,000 fine"); else the nearest one before it; else one behind it in the same clause.
func (r *reader) nounOf(s *sentence, i int) (Role, int) {
	span := r.doc.Amounts[i].Span
	for _, c := range s.cues {
		if c.start < span.End {
			continue
		}
		if role, ok := nounRole(c.cue); ok && c.cue != cueFines && directlyBehind(r.text[span.End:c.start]) && !s.lx.partyJoins.exact(firstWord(r.text[span.End:c.start])) && !r.nounBefore(s, span.Start) {
			return role, c.start
		}
		break
	}
	best, at := RoleOther, -1
	for _, c := range slices.Backward(s.cues) {
		if c.end > span.Start || c.cue == cueImposes {
			continue
		}
		if span.Start-c.end > reachNoun {
			break
		}
		role, ok := nounRole(c.cue)
		if c.cue == cueEarlier && span.Start-c.end <= reachClose && strings.Contains(r.text[c.start:c.end], " ") {
			role, ok = RoleFine, true // "an earlier fine of"
		}
		if !ok && span.Start-c.end <= reachEarlier && r.phraseWith(s, c, cueFine) && !r.sumBetween(s, i, c.end) {
			role, ok = RoleFine, true // "has already been fined", "réclame une amende de"
		}
		if ok {
			if c.cue == cueValue && span.Start-c.end > reachSmall {
				continue
			}
			if r.sumBetween(s, i, c.end) && !r.inherits(s, i) {
				break
			}
			if r.ofSumBefore(s, i, c) {
				break
			}
			if c.cue != cueFine && closesBracket(r.text[c.end:span.Start]) {
				continue // "Alba (chiffre d'affaires : 5 millions d'euros) devra payer"
			}
			if c.cue == cueAccrued && s.has(cueDamages, cueCosts) && !s.has(cuePenalty) {
				continue // damages are liquidated too
			}
			best, at = role, c.start
			if c.cue == cueFines {
				best, at = r.condemned(s, i, at)
			}
			break
		}
	}
	if at >= 0 {
		return best, at
	}
	for _, c := range s.cues {
		if c.start < span.End {
			continue
		}
		if c.start-span.End > reachSmall || s.lx.nominative.known && r.otherClause(s, i, c.start) || s.lx.party.kinds.len() == 0 && strings.IndexByte(r.text[span.End:c.start], ';') >= 0 {
			break
		}
		if role, ok := nounRole(c.cue); ok {
			return role, c.start
		}
	}
	if w := nextWord(r.text, span.End, s.end); w.start-span.End == 1 && s.lx.party.genitive.has(w.text) {
		return RoleOther, -1 // "issued EUR 5 million of bonds"
	}
	for _, c := range s.cues {
		if c.cue == cueImposes && c.end <= span.Start && !r.loose(s, c) && (span.Start-c.end < 12 || span.Start-c.end <= reachSmall && (r.onParty(s, c.end, span.Start) || s.lx.bareAddressee && r.onParty(s, r.pastAuthority(s, c.end), span.Start))) {
			return RoleFine, c.start
		}
	}
	return RoleOther, -1
}
