package parse

import (
	"slices"
	"strings"
)

// modifiers are the cues in front of a sum that change what the noun says it is.
const modifiers = cueSet(1<<cueCeiling | 1<<cueReducedTo | 1<<cueReducedBy | 1<<cueOriginal | 1<<cuePaid | 1<<cueProposed | 1<<cueEarlier | 1<<cueFines | 1<<cueImposes |
	1<<cueNegation | 1<<cueSuppose)

// modifier returns the role that small words around the i-th sum, and around the noun that governs it, turn it into; RoleOther for
// none.
func (r *reader) modifier(s *sentence, i, noun int) Role {
	if r.cameBefore(s, i) {
		return RoleEarlierFine
	}
	start := r.doc.Amounts[i].Span.Start
	for _, c := range slices.Backward(s.cues) {
		if c.end > start || !modifiers.has(c.cue) {
			continue
		}
		if role, told := r.modifiedBy(s, i, noun, c); told {
			return role
		}
	}
	return r.modifierBehind(s, i, noun)
}

// modifiedBy returns the role that a word in front of the i-th sum turns it into. told is false where another word may.
func (r *reader) modifiedBy(s *sentence, i, noun int, c foundCue) (role Role, told bool) {
	span := r.doc.Amounts[i].Span
	between := r.text[c.end:span.Start]
	blocked := r.sumBetween(s, i, c.end)
	near := len(between) <= reachSmall && !blocked
	switch c.cue {
	case cueCeiling:
		return RoleCeiling, r.atMost(s, i, noun, c)
	case cueReducedTo, cueReducedBy:
		return RoleReduced, near || blocked && noun < r.doc.Amounts[i-1].Span.Start && len(between) <= 2*reachSmall && r.doc.Amounts[i-1].Value.Role == RoleReduced && r.inherits(s, i)
	case cueOriginal:
		if r.inPlaceOf(s, i, c, noun) {
			return RoleNegated, true
		}
		return r.originalRole(s, i, c), near
	case cuePaid:
		if payment, other := r.ordersPayment(s, c.start); other {
			return RoleOther, true // "ordered Alba to refund the payment of EUR 500"
		} else if payment && len(between) <= reachClose {
			return RoleFine, true
		}
		// "paid a fine of X" names the fine, unless it goes on to say what X was reduced from; who owes it has not paid: "deberán abonar"
		return RolePaid, !s.lx.owes.has(wordBefore(r.text, s.start, c.start)) && len(between) <= 40 && !blocked && (noun < c.end || noun >= span.End || s.has(cueReduced))
	case cueProposed:
		if s.lx.toPay.has(wordBefore(r.text, c.end, span.Start)) {
			return RoleOther, true // "aveva proposto di pagare 5.000 euro"
		}
		if blocked && s.lx.party.kinds.len() == 0 && r.turned(s, r.doc.Amounts[i-1].Span.End, span.Start) {
			return RoleOther, false // "propunha 250 mil euros, mas a CNPD fixou em 180 mil euros"
		}
		return RoleProposed, len(between) <= 140 && !strings.Contains(between, ";") && !r.decidedBetween(s, c.end, span.Start)
	case cueEarlier:
		return RoleEarlierFine, r.earlierFine(s, i, c)
	case cueFines, cueImposes:
		if !near || s.lx.wishes.len() == 0 || !s.lx.wishes.exact(wordBefore(r.text, s.start, c.start)) {
			return RoleOther, false
		}
		if r.proposedBefore(s, c.start) {
			return RoleProposed, true // "proposait que soit prononcée une amende"
		}
		return RoleHypothetical, true // "demande que X soit condamnée à 5 000 euros"
	case cueNegation:
		return RoleNegated, noun >= 0 && (r.negatesNoun(s, c, noun) || !blocked && r.negatesVerb(s, c, span.Start))
	case cueSuppose:
		if !r.supposedBy(s, i, noun, c) {
			return RoleOther, false
		}
		if r.ceilingBehind(s, i) {
			return RoleCeiling, true
		}
		return RoleHypothetical, true
	}
	return RoleOther, false
}

// ordersPayment reports whether what stands at a place, a noun for paying, is what a verb of ordering in its clause orders the addressee to do: "ha ingiunto al
// Comune il pagamento di". other tells that another verb of what is ordered stands between.
func (r *reader) ordersPayment(s *sentence, at int) (payment, other bool) {
	if !r.oneAuthorityIn(s) {
		return false, false
	}
	k := slices.IndexFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueOrder && c.end <= at && at-c.end <= reachSmall && r.sameClause(s, c.end, at)
	})
	if k < 0 {
		return false, false
	}
	for i := s.cues[k].end; i < at; {
		w := nextWord(r.text, i, at)
		if w.start < at && (s.lx.party.infinitive.exact(w.text) || len(w.text) > 4 && !isCapital(w.text) && hasEnding(w.text, s.lx.infinitives) && !hasEnding(w.text, s.lx.notInfinitives)) {
			return false, true
		}
		i = max(w.end, i+1)
	}
	return true, false
}

// atMost reports whether a word such as "up to" in front of the i-th sum, or of the noun that governs it, makes it a ceiling.
func (r *reader) atMost(s *sentence, i, noun int, c foundCue) bool {
	start := r.doc.Amounts[i].Span.Start
	if noun >= c.end && noun < start && s.beginsAt(cueTurnover, noun) {
		return false // "up to 4 % of the turnover, which was EUR 800 million"
	}
	return start-c.end <= reachSmall && (!r.sumBetween(s, i, c.end) || r.doc.Amounts[i-1].Value.Role == RoleCeiling) || noun >= 0 && noun >= c.end && noun-c.end <= 24
}

// earlierFine reports whether a word such as "previously" in front of the i-th sum speaks of it.
func (r *reader) earlierFine(s *sentence, i int, c foundCue) bool {
	between := r.text[c.end:r.doc.Amounts[i].Span.Start]
	if len(between) > reachEarlier || strings.Contains(between, ",") && r.decidedBetween(s, c.end, c.end+len(between)) || s.lx.party.finds.len() > 0 && r.notSoEarlier(s, c) {
		return false
	}
	return !r.sumBetween(s, i, c.end) || r.doc.Amounts[i-1].Value.Role == RoleEarlierFine && !r.backToNews(s, i, c)
}

// backToNews reports whether a sentence comes back to the news behind a fine of before, with the i-th sum: to the object of the verb in front of the aside that tells of
// before, "a sanctionné X, déjà condamnée à 10 000 euros, d'une amende de 60 000 euros", or by a verb of its own, "avait infligé 10 000 euros et vient de lui infliger".
func (r *reader) backToNews(s *sentence, i int, earlier foundCue) bool {
	from, to := r.doc.Amounts[i-1].Span.End, r.doc.Amounts[i].Span.Start
	comma := strings.LastIndexByte(r.text[from:to], ',')
	told := false // a verb in front of the aside whose sum did not follow
	for _, c := range s.cues {
		switch {
		case c.cue != cueFines && c.cue != cueImposes:
		case c.end <= earlier.start:
			told = told || !slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:i], func(a Found[Amount]) bool { return a.Span.Start > c.end && a.Span.End <= earlier.start })
		case c.start >= from && c.end <= to:
			auxiliary := wordBefore(r.text, s.start, c.start)
			if hasEnding(r.text[c.start:c.end], s.lx.infinitives) && r.decides(s, c) || s.lx.perfects.has(auxiliary) && !s.lx.pluperfect.has(auxiliary) {
				return true
			}
		}
	}
	return told && comma >= 0 && standsIn(s.cues, cueFine, from+comma, to)
}

// negatesNoun reports whether a negation stands right before a noun and speaks of it: "no fine".
func (r *reader) negatesNoun(s *sentence, c foundCue, noun int) bool {
	return noun >= c.end && noun-c.end <= 30 && !r.joinedBetween(s, c.end, noun) && !strings.ContainsAny(r.text[c.end:noun], ",;")
}

// supposedBy reports whether a word of supposition in front of the i-th sum speaks of it.
func (r *reader) supposedBy(s *sentence, i, noun int, c foundCue) bool {
	start := r.doc.Amounts[i].Span.Start
	if r.sumBetween(s, i, c.end) && s.lx.party.kinds.len() == 0 && r.turned(s, r.doc.Amounts[i-1].Span.End, start) {
		return false // "podría haber llegado a 300.000 euros, pero la fijó en 30.000"
	}
	return noun >= 0 && start > c.end && start-c.end <= 120 && !r.decidedBetween(s, c.end, start)
}

// originalRole returns the role of the i-th sum where a word right before it says what it was at first.
func (r *reader) originalRole(s *sentence, i int, c foundCue) Role {
	switch {
	case r.proposedBefore(s, c.start):
		return RoleProposed
	case s.lx.firstFines.has(r.text[c.start:c.end]) && r.reducedBehind(s, i):
		return RoleFine
	}
	return RoleOther
}

// cameBefore reports whether the i-th sum is a fine of before, by a word right in front of it and a fine told before, or goes on with such a list: "was fined
// EUR 290 million, after EUR 600,000 in 2018 and EUR 10 million in 2023".
func (r *reader) cameBefore(s *sentence, i int) bool {
	if s.lx.sumAfter.len() == 0 || i == s.amounts[0] {
		return false
	}
	span, last := r.doc.Amounts[i].Span, r.doc.Amounts[i-1]
	if last.Value.Role == RoleFine {
		return s.lx.sumAfter.has(wordBefore(r.text, last.Span.End, span.Start)) && strings.TrimSpace(r.text[max(0, span.Start-1):span.Start]) == ""
	}
	return last.Value.Role == RoleEarlierFine && r.joinsNext(s, last.Span.End, span.Start)
}

// joinsNext reports whether a word that joins stands right before a sum, with no verb of imposing since another.
func (r *reader) joinsNext(s *sentence, from, to int) bool {
	return s.lx.partyJoins.has(wordBefore(r.text, from, to)) && !standsIn(s.cues, cueImposes, from, to) && !standsIn(s.cues, cueFines, from, to)
}

// negatesVerb reports whether a negation stands right before a verb of imposing whose clause goes on to a sum: "non ha irrogato ad Alba S.r.l. una
// sanzione di", "ei määranud Alba OÜ-le 5000 euro suurust trahvi".
func (r *reader) negatesVerb(s *sentence, c foundCue, sum int) bool {
	for _, v := range s.cues {
		if v.cue != cueImposes && v.cue != cueFines || v.start < c.end || v.start-c.end > 2*reachClose || v.end > sum {
			continue
		}
		if strings.Count(r.text[c.end:v.start], " ") > 2 || strings.ContainsAny(r.text[c.end:v.start], ",;") {
			return false // "without haste and imposed"
		}
		if sum-v.end > reachNoun/2 || standsIn(s.cues, cueTurns, v.end, sum) || standsIn(s.hints, cueTurns, v.end, sum) {
			return false
		}
		for i := v.end; i < sum; {
			w := nextWord(r.text, i, sum)
			if (w.closes == ',' || w.closes == ';' || w.closes == '(') && !isCompanySuffix(nextWord(r.text, w.end, sum).text) || w.start > v.end && standsIn(s.cues, cueImposes, w.start, w.end) {
				return false
			}
			i = max(w.end, i+1)
		}
		return true
	}
	return false
}

// modifierBehind returns the role that words behind the i-th sum turn it into; RoleOther for none.
func (r *reader) modifierBehind(s *sentence, i, noun int) Role {
	span := r.doc.Amounts[i].Span
	for k, c := range s.cues {
		if c.start < span.End {
			continue
		}
		gap := c.start - span.End
		if gap > 40 || r.sumBehind(s, i, c.start) {
			break
		}
		if s.lx.capitalNouns && r.phraseWith(s, c, cueImposes) && s.lx.decideWords.anyIn(r.text[s.start:span.Start]) {
			continue // "beschloss, gegen X ein Bußgeld von 5.000 Euro zu verhängen"
		}
		switch {
		case c.cue == cueCeiling && r.ceilingBehind(s, i) && !r.sumRightBehind(s, i, c.end):
			return RoleCeiling
		case c.cue == cueNegation && noun >= 0 && !strings.Contains(r.text[span.End:c.start], ";") && k+1 < len(s.cues) && r.passesTo(s, c.end, s.cues[k+1].start) && (s.cues[k+1].cue == cueImposes || s.cues[k+1].cue == cueFines):
			return RoleNegated // "was not imposed"
		case c.cue == cueSuppose && noun >= 0 && gap <= 2 && !s.has(cueImposes, cueFines) && s.lx.indefinite.has(wordBefore(r.text, s.start, noun)):
			return RoleHypothetical // "a fine of EUR 50,000 would be too high"
		case c.cue == cueProposed && noun > span.End && noun <= c.start && c.start-noun <= 2*reachClose && !strings.ContainsAny(r.text[span.End:c.start], ",;"):
			return RoleProposed // "the EUR 50,000 fine proposed by"
		case c.cue == cueSuppose && noun >= 0 && noun < span.Start && gap <= 2 && r.imposesNext(s, k):
			return RoleHypothetical // "a fine of EUR 5,000 could be imposed"
		case s.lx.verbLast && c.cue == cueSuppose && noun >= 0 && gap <= 2 && r.closesClause(s.lx, c.end, s.end):
			return RoleHypothetical // "Bußgelder von 50.000 Euro drohten"
		case s.lx.postpositions && c.cue == cueSuppose && noun >= 0 && (noun >= span.End && noun < c.start || gap <= reachClose) && r.supposedBehind(s, span.End, c.start):
			return RoleHypothetical // "5 millió forint bírság fenyegeti"
		case (s.lx.verbLast || s.lx.bareAddressee) && c.cue == cueProposed && !strings.ContainsAny(r.text[span.End:c.start], ",;"):
			return RoleProposed // "ein Bußgeld von … vorgeschlagen"
		case c.cue == cueProposed && gap <= 2 && s.lx.party.kinds.len() == 0 && !s.lx.nominative.known && !s.lx.declines():
			return RoleProposed // "contre 75 000 euros requis par le rapporteur"
		case s.lx.verbLast && c.cue == cuePaid && gap <= 12:
			return RolePaid
		}
	}
	return r.undecided(s, noun)
}

// undecided returns the role of a fine that nobody decided on, RoleOther for none.
func (r *reader) undecided(s *sentence, noun int) Role {
	if noun >= 0 && r.onlyInfinitives(s) {
		return RoleHypothetical
	}
	return RoleOther
}

// supposedBehind reports whether nothing parts a sum that ends at a place from a word of supposition behind it, and no verb of imposing stands between.
func (r *reader) supposedBehind(s *sentence, from, to int) bool {
	return !strings.ContainsAny(r.text[from:to], ",;:") && !standsIn(s.cues, cueImposes, from, to) && !standsIn(s.cues, cueFines, from, to)
}

// decidedBetween reports whether a verb of imposing stands in a stretch of the sentence, which then is no supposition: some words behind its beginning,
// or behind another sum, "facing a fine of EUR 18 million, was fined EUR 2 million".
func (r *reader) decidedBetween(s *sentence, from, to int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		if c.end > to || c.cue != cueImposes && c.cue != cueFines || !r.decides(s, c) {
			return false
		}
		return c.start >= from+25 || c.start > from && strings.ContainsAny(r.text[from:c.start], ":;") || slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool {
			return a.Span.Start >= from && a.Span.End <= c.start
		})
	})
}

// decides reports whether a verb of imposing tells what was done: an infinitive does only behind a word of deciding, "décide de prononcer".
func (r *reader) decides(s *sentence, c foundCue) bool {
	if !hasEnding(r.text[c.start:c.end], s.lx.infinitives) {
		return true
	}
	at := c.start
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		if d.Span.End <= at && at-d.Span.End <= reachClose {
			at = d.Span.Start // "a décidé, le 4 octobre 2021, de prononcer"
		}
	}
	return s.lx.decideWords.anyIn(r.text[max(s.start, at-24):c.start])
}

// sumBetween reports whether another sum of the sentence stands between from and the i-th sum.
func (r *reader) sumBetween(s *sentence, i, from int) bool {
	return i > s.amounts[0] && r.doc.Amounts[i-1].Span.Start >= from
}

func (r *reader) sumBehind(s *sentence, i, to int) bool {
	return i+1 < s.amounts[1] && r.doc.Amounts[i+1].Span.End <= to
}

// passesTo reports whether nothing stands between two places but a word that makes a participle passive: "ni bila izrečena".
func (r *reader) passesTo(s *sentence, from, to int) bool {
	return to-from <= 2 || s.lx.nominative.known && s.lx.passive.has(strings.TrimSpace(r.text[from:to]))
}

// onlyInfinitives reports whether all verbs of imposing in a sentence are infinitives that nobody decides on: "pateikė siūlymą skirti baudą".
func (r *reader) onlyInfinitives(s *sentence) bool {
	if !s.lx.nominative.known || !s.has(cueImposes) || s.has(cueFines) {
		return false
	}
	return !slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueImposes && (!hasEnding(r.text[c.start:c.end], s.lx.infinitives) || slices.ContainsFunc(r.words(s), func(w word) bool {
			return w.end <= c.start && s.lx.decideWords.has(w.text)
		}))
	})
}

// inPlaceOf reports whether a word such as "instead of" stands in front of the i-th sum and speaks of the fine it is of: "statt eines Bußgelds von 5.000
// Euro", "vietoj 5 000 eurų baudos".
func (r *reader) inPlaceOf(s *sentence, i int, c foundCue, noun int) bool {
	if !s.lx.insteadOf.has(r.text[c.start:c.end]) {
		return false
	}
	span := r.doc.Amounts[i].Span
	return noun >= c.end && noun-c.end <= 30 && noun < span.Start && !strings.ContainsAny(r.text[c.end:noun], ",;") ||
		span.Start-c.end <= reachClose && i == s.amounts[0] && noun >= span.End
}
