package parse

import (
	"slices"
	"strings"
)

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

// nounOf returns the role that the governing noun or verb gives the i-th sum, and where that word stands, -1 for nowhere. A noun
// right behind the sum wins ("a EUR 30,000 fine"); else the nearest one before it; else one behind it in the same clause.
func (r *reader) nounOf(s *sentence, i int) (Role, int) {
	if role, at := r.nounRightBehind(s, i); at >= 0 {
		return role, at
	}
	if role, at := r.nearestNoun(s, i); at >= 0 {
		return role, at
	}
	if role, at := r.nounInClause(s, i); at >= 0 {
		return role, at
	}
	span := r.doc.Amounts[i].Span
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

// nounRightBehind returns the role that a noun right behind the i-th sum gives it, and where that stands.
func (r *reader) nounRightBehind(s *sentence, i int) (Role, int) {
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
	return RoleOther, -1
}

// nearestNoun returns the role that the nearest noun or verb before the i-th sum gives it, and where that stands.
func (r *reader) nearestNoun(s *sentence, i int) (Role, int) {
	span := r.doc.Amounts[i].Span
	for _, c := range slices.Backward(s.cues) {
		if c.end > span.Start || c.cue == cueImposes {
			continue
		}
		if span.Start-c.end > reachNoun {
			break
		}
		role, ok := r.roleBy(s, i, c)
		if !ok || c.cue == cueValue && span.Start-c.end > reachSmall {
			continue
		}
		if r.sumBetween(s, i, c.end) && !r.inherits(s, i) || r.ofSumBefore(s, i, c) {
			break
		}
		if c.cue != cueFine && closesBracket(r.text[c.end:span.Start]) {
			continue // "Alba (chiffre d'affaires : 5 millions d'euros) devra payer"
		}
		if c.cue == cueAccrued && s.has(cueDamages, cueCosts) && !s.has(cuePenalty) {
			continue // damages are liquidated too
		}
		if c.cue == cueFines {
			return r.condemned(s, i, c.start)
		}
		return role, c.start
	}
	return RoleOther, -1
}

// roleBy returns the role that a word before the i-th sum gives it: that of a noun, or a fine by a phrase that holds a word for one.
func (r *reader) roleBy(s *sentence, i int, c foundCue) (Role, bool) {
	gap := r.doc.Amounts[i].Span.Start - c.end
	if c.cue == cueEarlier && gap <= reachClose && strings.Contains(r.text[c.start:c.end], " ") {
		return RoleFine, true // "an earlier fine of"
	}
	if role, ok := nounRole(c.cue); ok {
		return role, true
	}
	if gap <= reachEarlier && r.phraseWith(s, c, cueFine) && !r.sumBetween(s, i, c.end) {
		return RoleFine, true // "has already been fined", "réclame une amende de"
	}
	return RoleOther, false
}

// nounInClause returns the role that a noun behind the i-th sum in the same clause gives it, and where that stands.
func (r *reader) nounInClause(s *sentence, i int) (Role, int) {
	span := r.doc.Amounts[i].Span
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
	return RoleOther, -1
}

// inherits reports whether the i-th sum shares the noun that stands before the sum in front of it: it follows close, or a word that
// joins stands right before it.
func (r *reader) inherits(s *sentence, i int) bool {
	between := r.text[r.doc.Amounts[i-1].Span.End:r.doc.Amounts[i].Span.Start]
	if len(between) <= 40 || r.forEach(s, i) || r.forNext(s, i) {
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

// forNext reports whether the i-th sum goes on with a list of sums that each are for somebody or something: "EUR 15,000 for a shop that filmed its staff, EUR 10,000 for a
// restaurant".
func (r *reader) forNext(s *sentence, i int) bool {
	from, to := r.doc.Amounts[i-1].Span.End, r.doc.Amounts[i].Span.Start
	return to-from <= reachEarlier && strings.HasSuffix(strings.TrimRight(r.text[from:to], " \u00a0"), ",") && r.isFor(s, i-1) && r.isFor(s, i)
}

// isFor reports whether the word that says for whom a sum is stands right behind the i-th one.
func (r *reader) isFor(s *sentence, i int) bool {
	end := r.doc.Amounts[i].Span.End
	w := nextWord(r.text, end, s.end)
	return w.start == end+1 && s.lx.forWhom.exact(w.text)
}
