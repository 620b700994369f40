package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// partsBehind makes fines of the sums of a sentence that says how a fine told before it is divided, where they add up to it: "Davon entfallen
// 150.000 Euro auf …".
func (r *reader) partsBehind(s *sentence) {
	sums := r.doc.Amounts[s.amounts[0]:s.amounts[1]]
	var total gdpr.Money
	for i := range sums {
		var err error
		if total, err = total.Add(sums[i].Value.Money); err != nil || sums[i].Value.Role != RoleOther || sums[i].Value.Money.IsZero() {
			return
		}
	}
	for j := s.amounts[0] - 1; j >= max(0, s.amounts[0]-4) && len(sums) > 1; j-- {
		if a := r.doc.Amounts[j].Value; a.Role == RoleFine && a.Money == total {
			for i := range sums {
				sums[i].Value.Role = RoleFine
			}
			return
		}
	}
}

// condemned returns what the i-th sum is behind a verb that also courts use: "condenou o banco a pagar EUR 500 a título de danos".
func (r *reader) condemned(s *sentence, i, verb int) (Role, int) {
	end := r.doc.Amounts[i].Span.End
	for _, c := range s.cues {
		if c.start < end || c.cue == cueValue {
			continue
		}
		if role, ok := nounRole(c.cue); ok && (role == RoleDamages || role == RoleCosts) && c.start-end <= 32 && !strings.ContainsAny(r.text[end:c.start], ",;") && !r.sumBehind(s, i, c.start) {
			return role, c.start
		}
		break
	}
	if r.orderedToPay(s) {
		return RoleOther, verb // "ha condannato X a pagare 3.000 euro al cliente"
	}
	return RoleFine, verb
}

// orderedToPay reports whether a sentence that names neither a fine nor an authority tells who has to pay, which courts order too.
func (r *reader) orderedToPay(s *sentence) bool {
	return s.has(cueToPay) && !s.has(cueFine, cueSanction) && s.mentions[0] == s.mentions[1]
}

// otherDebts are the words by which somebody has to pay something else than a fine, or may have to.
const otherDebts = cueSet(1<<cueDamages | 1<<cueCosts | 1<<cueValue | 1<<cueTurnover | 1<<cuePenalty | 1<<cueAccrued | 1<<cueCeiling | 1<<cueSuppose | 1<<cueNegation |
	1<<cueProposed | 1<<cueStatistic | 1<<cuePaid | 1<<cueReduced | 1<<cueReducedTo)

// owed reports whether the i-th sum is what somebody must pay, in a sentence that names one authority, no court and nothing else that is paid: "X dovrà
// pagare 30.000 euro: il Garante …". The verb of paying stands right before the sum, or right behind it where the language puts verbs last.
func (r *reader) owed(s *sentence, i int) bool {
	if s.lx.toPay.len() == 0 || s.said&otherDebts != 0 || s.amounts[1]-s.amounts[0] != 1 || !r.oneAuthorityIn(s) || r.beforeCourt(s) {
		return false
	}
	span := r.doc.Amounts[i].Span
	must, pay := -1, -1
	if c, ok := s.cue(cueOrder); ok && c.end <= span.Start {
		for _, w := range r.words(s) { // "ha ingiunto a X di pagare 40.000 euro"
			if w.start >= c.end && w.end <= span.Start && span.Start-w.end <= reachClose && s.lx.toPay.has(w.text) {
				return w.start-c.end <= reachSmall && !strings.ContainsAny(r.text[c.end:w.start], ";:")
			}
		}
	}
	for _, w := range r.words(s) {
		switch {
		case w.end <= span.Start && s.lx.owes.has(w.text):
			must = w.end
		case pay < 0 && must >= 0 && s.lx.toPay.has(w.text):
			pay = w.start
			if w.end <= span.Start {
				return span.Start-w.end <= reachClose && w.start-must <= reachClose
			}
		}
	}
	return s.lx.verbLast && pay-span.End >= 1 && pay-span.End <= 2 && span.Start-must <= reachSmall && !strings.ContainsAny(r.text[must:span.Start], ",;:")
}

// oneAuthorityIn reports whether a sentence names an authority, and no second one.
func (r *reader) oneAuthorityIn(s *sentence) bool {
	var one mention
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		switch {
		case !m.national():
		case !one.settled:
			one = m
		case one.ids[0] != m.ids[0]:
			return false
		}
	}
	return one.settled
}

// ceilingBehind reports whether a word right behind the i-th sum makes it a ceiling: "20.000.000 EUR como máximo".
func (r *reader) ceilingBehind(s *sentence, i int) bool {
	end := r.doc.Amounts[i].Span.End
	for k, c := range s.cues {
		if c.start < end {
			continue
		}
		if c.start-end > 12 {
			break
		}
		if c.cue == cueCeiling {
			last := c.end
			if k+1 < len(s.cues) && s.cues[k+1].cue == cueCeiling && s.cues[k+1].start-last <= reachClose {
				last = s.cues[k+1].end // "hasta un máximo de"
			}
			return !strings.Contains(r.text[end:c.start], ";") && !r.sumRightBehind(s, i, last)
		}
	}
	return false
}

// proposedBefore reports whether a word of proposing stands in the part of the sentence before a place, with no verdict between.
func (r *reader) proposedBefore(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueProposed && c.end <= at && at-c.end <= 140 && !r.decidedBetween(s, c.end, at)
	})
}

// sumRightBehind reports whether the next sum stands right behind a word, which then speaks of that one: "EUR 100 a day, at most EUR 5,000".
func (r *reader) sumRightBehind(s *sentence, i, at int) bool {
	return i+1 < s.amounts[1] && r.doc.Amounts[i+1].Span.Start >= at && r.doc.Amounts[i+1].Span.Start-at <= reachClose
}

// ofFine reports whether what is raised or lowered in a sentence is a fine: it speaks of one, "the original fine of EUR 2,000" too, or the sum
// before the i-th one, not far off, is a fine or what was proposed or left of one.
func (r *reader) ofFine(s *sentence, i int) bool {
	if s.has(cueFine, cueSanction, cueFines, cuePenalty) || slices.ContainsFunc(s.cues, func(c foundCue) bool {
		spaces := strings.Count(r.text[c.start:c.end], " ")
		return c.cue == cueOriginal && spaces > 0 || c.cue == cueReducedTo && spaces > 1 // "reduserte gebyret til"
	}) {
		return true
	}
	if i == 0 || r.doc.Amounts[i].Span.Start-r.doc.Amounts[i-1].Span.End > 2*reachNoun {
		return false
	}
	switch r.doc.Amounts[i-1].Value.Role {
	case RoleFine, RoleProposed, RoleReduced:
		return true
	}
	return false
}

// beginsAt reports whether a word for something, such as a turnover, begins at a place.
func (s *sentence) beginsAt(kind cue, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == kind && c.start == at })
}

// ofSumBefore reports whether a word before the i-th sum governs only the fine told before it: a verb of its relative clause, which a comma closes, "gebyret
// på 50 000 kroner som tilsynet ila X, investerte selskapet 2 millioner kroner", or the noun right behind it.
func (r *reader) ofSumBefore(s *sentence, i int, c foundCue) bool {
	if i == s.amounts[0] || s.lx.party.kinds.len() > 0 || r.doc.Amounts[i-1].Value.Role != RoleFine || r.inherits(s, i) {
		return false
	}
	switch gap := c.start - r.doc.Amounts[i-1].Span.End; {
	case gap < 1:
		return false
	case c.cue != cueFines:
		return gap == 1
	}
	for k := c.end; k < r.doc.Amounts[i].Span.Start; k++ {
		if r.text[k] == ';' || r.text[k] == ',' && !isCompanySuffix(nextWord(r.text, k, s.end).text) {
			return true
		}
	}
	return false
}

// fineBefore reports whether a sum of the sentence before a place is a fine.
func (r *reader) fineBefore(s *sentence, i, at int) bool {
	for k := s.amounts[0]; k < i; k++ {
		if a := r.doc.Amounts[k]; a.Span.End <= at && a.Value.Role == RoleFine {
			return true
		}
	}
	return false
}

// phraseWith reports whether a cue of several words holds a word for a fine or for imposing one, which is then no cue of its own.
func (r *reader) phraseWith(s *sentence, c foundCue, word cue) bool {
	switch c.cue {
	case cueEarlier, cueSuppose, cuePart:
		return s.lx.finePhrases[strings.ToLower(r.text[c.start:c.end])] == word
	}
	return false
}

// imposesNext reports whether the k-th cue of a sentence, a word of supposition, is one of imposing too or stands right before one.
func (r *reader) imposesNext(s *sentence, k int) bool {
	if r.phraseWith(s, s.cues[k], cueImposes) {
		return true
	}
	if k+1 == len(s.cues) {
		return false
	}
	next := s.cues[k+1]
	return (next.cue == cueImposes || next.cue == cueFines) && next.start-s.cues[k].end <= reachClose
}

// partOfSum reports whether the i-th sum is a part of the fine that stands before it: "EUR 3,000, of which EUR 2,000 is for the leak".
func (r *reader) partOfSum(s *sentence, i int) bool {
	if i == s.amounts[0] || r.doc.Amounts[i-1].Value.Role != RoleFine || !s.has(cuePart) {
		return false
	}
	start := r.doc.Amounts[i].Span.Start
	before := strings.ToLower(strings.TrimRight(r.text[max(r.doc.Amounts[i-1].Span.End, start-reachSmall):start], " \u00a0"))
	return slices.ContainsFunc(s.lx.partOf, func(w string) bool { return strings.HasSuffix(before, " "+w) })
}

// loose reports whether a verb of imposing is one that is said of much else, "issued", in a sentence that names no authority: "losses hit EUR 500".
func (r *reader) loose(s *sentence, c foundCue) bool {
	return (s.mentions[0] == s.mentions[1] || s.lx.nominative.known && !s.has(cueFine, cueSanction, cueFines)) && s.lx.looseVerbs.has(r.text[c.start:c.end])
}

// replacedBy reports whether the i-th sum is what the fine told before or behind it was once, or would have been: "fined EUR 40,000 instead of
// EUR 50,000", "statt der zunächst geplanten 50.000 Euro eine Geldbuße von 40.000 Euro", "40 000 euron sakon 50 000 euron sijasta".
func (r *reader) replacedBy(s *sentence, i, noun int) bool {
	span, from := r.doc.Amounts[i].Span, s.start
	if s.lx.replacedBehind.len() > 0 && slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueOriginal && c.start >= span.End && c.start-span.End <= 24 && s.lx.replacedBehind.has(r.text[c.start:c.end]) && strings.Count(r.text[span.End:c.start], " ") <= 3 && (c.start-span.End == 1 || r.nounBefore(s, c.start))
	}) {
		return true
	}
	first := i == s.amounts[0]
	if !first {
		if r.doc.Amounts[i-1].Value.Role != RoleFine {
			return false
		}
		from = r.doc.Amounts[i-1].Span.End
	} else if i+1 == s.amounts[1] || s.has(cueReduced, cueReducedTo, cueIncreased) || noun < span.End {
		return false // what it was reduced from was imposed
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		if c.cue != cueOriginal || c.start < from {
			return false
		}
		word := r.text[c.start:c.end]
		if !first && c.start-span.End == 1 && noun <= r.doc.Amounts[i-1].Span.Start && s.lx.replaced.has(word) {
			return true // "EUR 36,000, against EUR 60,000 initially"
		}
		between := span.Start - c.end
		if between < 0 || noun >= c.end && noun < span.Start || !s.lx.insteadOf.has(word) && (first || !s.lx.replaced.has(word)) {
			return false
		}
		return (!first || c.start == s.start) && (between <= reachClose || between <= reachSmall && !strings.ContainsAny(r.text[c.end:span.Start], ",;:()") && !r.joinedBetween(s, c.end, span.Start))
	})
}

// scaleOfFines reports whether a sum is a range in a sentence that tells of none imposed: "globe od 4.000 do 10.000 evrov".
func (r *reader) scaleOfFines(s *sentence, i int) bool {
	return s.lx.nominative.known && !r.doc.Amounts[i].Value.Max.IsZero() && !s.has(cueImposes, cueFines)
}

// otherClause reports whether what stands between the i-th sum and a place behind it ends its clause: a mark of punctuation, or a word that joins where
// no other sum follows: "odvzel 2 milijona evrov in izrekel globo".
func (r *reader) otherClause(s *sentence, i, to int) bool {
	end := r.doc.Amounts[i].Span.End
	return strings.ContainsAny(r.text[end:to], ",;:()") || r.joinedBetween(s, end, to) && !r.sumBehind(s, i, to)
}
