package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// isEarlier reports whether the sentence tells of a decision before the news: "had already fined".
func (r *reader) isEarlier(s *sentence) bool {
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if r.doc.Amounts[i].Value.Role == RoleEarlierFine {
			return true
		}
	}
	e, ok := s.cue(cueEarlier)
	if !ok {
		return false
	}
	if slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Value.Role == RoleFine && a.Span.End <= e.start }) {
		return false // "inflige 150 millions d'euros à X, qui avait déjà écopé de 100 millions"
	}
	for _, c := range s.cues {
		if d := c.start - e.end; d >= -2 && d < 60 && (d < 2 || s.lx.party.finds.len() == 0 || !strings.Contains(r.text[e.end:c.start], ",")) && (c.cue == cueFines || c.cue == cueImposes || c.cue == cueFine || c.cue == cueGivesNotice || c.cue == cueFormalNotice || c.cue == cueSanction) {
			if strings.Contains(r.text[e.end:c.start], ",") && (standsIn(s.cues, cueWarning, e.end, c.start) || standsIn(s.cues, cueReprimand, e.end, c.start)) {
				continue // "già destinataria di un avvertimento, è stata sanzionata"
			}
			return true
		}
		// "hatte ihm bereits 2023 … untersagt", but not "had already received a warning and was fined €5,000"
		if d := c.start - e.end; d >= 0 && d < 90 && s.amounts[0] == s.amounts[1] && (c.cue == cueReprimand || c.cue == cueWarning || c.cue == cueOrder && s.namesMeasure(c)) {
			return true
		}
	}
	return false
}

// readKind says what sort of act the sentence tells of, and whether it tells of a fine without a sum.
func (r *reader) readKind(e *event) {
	s := e.s
	notice, hasNotice := s.cue(cueFormalNotice)
	hasNotice = hasNotice && !r.supposed(s, notice) && !r.countedMany(s, notice)
	given, gives := s.cue(cueGivesNotice)
	if !gives && hasNotice && len(e.sums) == 0 && !s.has(cueFines, cueImposes) {
		given, gives = notice, r.putOnNotice(s, notice)
	}
	switch {
	case gives && (s.lx.pluperfect.has(wordBefore(r.text, s.start, given.start)) || s.lx.companies.len() > 0 && s.has(cueImposes, cueFines)) && len(r.finesOf(e)) > 0:
		// "avait mis en demeure X ; elle prononce aujourd'hui une amende de"
	case gives && !r.supposed(s, given):
		e.kind = decision.KindFormalNotice
	case s.has(cueOpinion) && s.has(cueAdopts) && len(e.sums) == 0 && r.boardIn(s):
		e.kind = decision.KindOpinion
	case s.has(cueBinding) && s.has(cueAdopts) && len(e.sums) == 0 && r.boardIn(s):
		e.kind = decision.KindBindingDecision
	case hasNotice && len(e.sums) == 0 && r.closed(s, notice):
		e.kind, e.earlier = decision.KindFormalNotice, true
	case hasNotice && len(e.sums) == 0 && (e.earlier || r.datedBehind(s, notice)):
		e.kind = decision.KindFormalNotice
	case hasNotice && len(e.sums) == 0 && (s.has(cueImposes, cueAdopts) || s.has(cuePublication) && s.lx.companies.len() > 0) && s.mentions[0] < s.mentions[1]:
		e.kind = decision.KindFormalNotice
	case hasNotice && len(e.sums) == 0 && !s.heading && !s.has(cueSuppose):
		e.powers = append(e.powers, foundPower{power: decision.PowerOrder, span: gdpr.Span{Start: notice.start, End: notice.end}})
	}
	if e.kind != "" || len(e.sums) > 0 {
		return
	}
	fines, hasFines := s.cue(cueFines)
	fine, hasFine := r.fineIn(s, cueFine)
	if !hasFine {
		fine, hasFine = r.fineIn(s, cueSanction)
	}
	verb, imposes := s.cue(cueImposes)
	if r.sanctionOnly(s, fines) || r.sanctionOnly(s, fine) {
		return // "sanctioned the school with a reprimand"
	}
	if hasFines && hasFine && (r.onlyReprimanded(s, fines, fine) || fine.end <= fines.start && r.denied(s, fine) && r.reprimandedBy(s, fines)) {
		hasFine = false // "écope d'une réprimande, les communes ne pouvant se voir infliger d'amende", "aucune amende à X, qui écope d'une réprimande"
	}
	if s.lx.declines() && hasFine && s.has(cueReprimand, cueWarning, cueOrder, cueBan) && !hasFines {
		return // the verb may belong to the other measure: "loobus trahvist ja tegi hoiatuse"
	}
	if hasFine && r.urged(s, fine.start) || hasFines && r.urged(s, fines.start) {
		return
	}
	if s.has(cueCeiling) || !hasFine && s.has(cueDamages, cueCosts) { // "condamné à des dommages et intérêts"
		return
	}
	switch {
	case hasFines && !hasFine && !r.finesOnly(s, fines) && r.reprimandedBy(s, fines):
		// "a sancționat … cu mustrare": the sanction is no fine
	case hasFines && !hasFine && r.orderedToPay(s):
	case hasFines && r.decides(s, fines) && !r.denied(s, fines) && !r.supposed(s, fines) && (hasFine || !s.has(cueReprimand, cueWarning) || r.finesOnly(s, fines)): // not "sanctionne d'un rappel à l'ordre"
		e.fined = gdpr.Span{Start: fines.start, End: fines.end}
	case hasFine && !s.heading && r.opensWith(s, fine):
		e.fined = gdpr.Span{Start: fine.start, End: fine.end} // "The fine was preceded by …" tells that there was one
	case hasFine && imposes && !r.onlyWeighed(s, verb, fine) && r.decides(s, verb) && !r.denied(s, fine) && !r.denied(s, verb) && !r.supposed(s, verb) && r.done(s, verb) && !r.turnedFrom(s, fine, verb):
		e.fined = gdpr.Span{Start: fine.start, End: fine.end}
	}
}

// putOnNotice reports whether a word for a formal notice is the participle that it looks like, of a passive verb: "la société a été mise en demeure".
func (r *reader) putOnNotice(s *sentence, c foundCue) bool {
	return c.cue == cueFormalNotice && s.lx.party.kinds.len() == 0 && !s.lx.capitalNouns && !s.lx.verbLast && r.passiveAt(s, c) >= 0
}

// onlyWeighed reports whether a verb for a measure and the noun for a fine behind it are the subject of a verb of supposition: "that imposing a fine on the
// school would not be proportionate".
func (r *reader) onlyWeighed(s *sentence, verb, fine foundCue) bool {
	if g := s.lx.party.gerund; g == "" || verb.end > fine.start || !strings.HasSuffix(r.text[verb.start:verb.end], g) {
		return false
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueSuppose && c.start > fine.end && c.start-fine.end <= reachNoun && !strings.ContainsAny(r.text[fine.end:c.start], ",;:")
	})
}

// onlyReprimanded reports whether a verb of fining goes on with a reprimand, and a comma stands between that and the noun for a fine.
func (r *reader) onlyReprimanded(s *sentence, verb, noun foundCue) bool {
	c, ok := s.cue(cueReprimand)
	return ok && s.lx.party.kinds.len() == 0 && verb.end <= c.start && c.end <= noun.start && strings.IndexByte(r.text[c.end:noun.start], ',') >= 0 && r.reprimandedBy(s, verb)
}

// turnedFrom reports whether a word such as "but", or the end of a clause, stands between a noun for a fine and a verb, which then imposes something else:
// "boetes zijn mogelijk, maar de AP gaf een berisping", "hat eine Verwarnung ausgesprochen, aber auf ein Bußgeld verzichtet".
func (r *reader) turnedFrom(s *sentence, noun, verb foundCue) bool {
	if s.lx.party.kinds.len() > 0 || !s.has(cueReprimand, cueWarning) {
		return false
	}
	if verb.end <= noun.start {
		return r.partsClause(s, verb.end, noun.start)
	}
	return r.turned(s, noun.end, verb.start)
}

// finesBeside reports whether a sum before the i-th one, or another of its sentence, is a fine, which a court may have changed.
func (r *reader) finesBeside(s *sentence, i int) bool {
	return slices.ContainsFunc(r.doc.Amounts[max(0, i-maxNamed):s.amounts[1]], func(a Found[Amount]) bool {
		return a.Span != r.doc.Amounts[i].Span && (a.Value.Role == RoleFine || a.Value.Role == RoleFinePart || a.Value.Role == RoleEarlierFine)
	})
}

// done reports whether a verb of imposing tells of something done: an infinitive does where somebody decided on it ("decided to impose a
// fine"), not where a power or a rule is spoken of ("was allowed to impose a fine").
func (r *reader) done(s *sentence, verb foundCue) bool {
	w := &s.lx.party
	before := precedingWords(r.text[max(s.start, verb.start-80):verb.start])
	last := ""
	if n := len(before); n > 0 {
		last = strings.ToLower(before[n-1])
	}
	if !w.bareVerbs.exact(strings.ToLower(r.text[verb.start:verb.end])) && !(w.toBe.exact(last) && len(before) > 1 && w.infinitive.exact(before[len(before)-2])) {
		return true
	}
	return slices.ContainsFunc(before, func(o string) bool { return w.decides.exact(strings.ToLower(o)) })
}

// sanctionOnly reports whether a word for sanctions of any sort stands in a sentence that names another measure than a fine.
func (r *reader) sanctionOnly(s *sentence, c foundCue) bool {
	return s.has(cueReprimand, cueWarning) && s.lx.party.sanctions.has(r.text[c.start:c.end])
}

// finesOnly reports whether a verb of fining is none for sanctions of any sort, in a language that has verbs for both: "was fined after a warning".
func (r *reader) finesOnly(s *sentence, c foundCue) bool {
	return s.lx.party.sanctions.len() > 0 && !s.lx.party.sanctions.has(r.text[c.start:c.end])
}

// opensWith reports whether a sentence begins with a noun behind the definite article: "The fine …".
func (r *reader) opensWith(s *sentence, c foundCue) bool {
	the := s.lx.party.definite
	for _, o := range s.cues {
		if o.cue == c.cue && o.start > c.end {
			return false // "The fine is related to the fine against …"
		}
		if (o.cue == cueSuppose || o.cue == cueProposed || o.cue == cueNegation) && o.start-c.end < reachSmall {
			return false
		}
	}
	return the != "" && c.start-s.start == len(the)+1 && strings.EqualFold(r.text[s.start:s.start+len(the)], the)
}

// closed reports whether a formal notice is spoken of whose procedure was closed: "a clôturé la mise en demeure".
func (r *reader) closed(s *sentence, notice foundCue) bool {
	return slices.ContainsFunc(s.hints, func(c foundCue) bool { return c.cue == cueCloses && max(notice.start-c.end, c.start-notice.end) <= 60 })
}

// dateOfClosed returns the day of a formal notice whose procedure was closed on another: one right behind the words for it.
func (r *reader) dateOfClosed(s *sentence, notice foundCue) Found[gdpr.Date] {
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		if gap := d.Span.Start - notice.end; gap >= 0 && gap <= reachLater && d.Value.Month() > 0 && !standsIn(s.hints, cueCloses, notice.end, d.Span.Start) {
			return d
		}
	}
	return Found[gdpr.Date]{}
}

func (r *reader) boardIn(s *sentence) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.settled && m.ids[0] == "eu-edpb" })
}

// negated reports whether a "not" stands right before a cue, at most one small word between them.
func (r *reader) negated(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		return o.cue == cueNegation && o.end < c.start && c.start-o.end <= 12 && strings.Count(r.text[o.end:c.start], " ") <= 2
	})
}

// fineIn returns the first word for a fine in a sentence, not of one in the place of which something else was imposed: "mustrare în loc de amendă".
func (r *reader) fineIn(s *sentence, kind cue) (foundCue, bool) {
	for k, c := range s.cues {
		if c.cue != kind {
			continue
		}
		if k > 0 {
			if o := s.cues[k-1]; o.cue == cueOriginal && c.start-o.end <= reachClose && s.lx.insteadOf.has(r.text[o.start:o.end]) {
				continue
			}
		}
		if k+1 < len(s.cues) && r.refused(s, c, s.cues[k+1]) {
			continue
		}
		return c, true
	}
	return foundCue{}, false
}

// refused reports whether a word of denial stands right behind a noun, or behind it and a form of "to be": "the adoption of a fine was not necessary".
func (r *reader) refused(s *sentence, noun, denial foundCue) bool {
	if denial.cue != cueNegation || denial.start-noun.end > reachClose || noun.end >= denial.start {
		return false
	}
	between := strings.TrimSpace(r.text[noun.end:denial.start])
	return between == "" || s.lx.passive.has(between)
}

// reachCross is how far around a word for the cooperation of authorities, in bytes, a word of denial or doubt speaks of it, and how far behind it those
// stand with whom somebody works together.
const reachCross = 60

// tellsCross reports whether a word for a case of several states tells that this one is: not that it is none ("the processing was not cross-border"), nor
// that somebody asks whether it is. Companies work together too: "in cooperation with" needs an authority behind it.
func (r *reader) tellsCross(s *sentence, c foundCue) bool {
	doubted := slices.ContainsFunc(s.cues, func(o foundCue) bool {
		return (o.cue == cueNegation || o.cue == cueSuppose) && c.start-o.end <= reachCross && o.start-c.end <= reachCross
	})
	if doubted || s.lx.finding.modals.anyIn(r.text[max(s.start, c.start-reachCross):c.start]) {
		return false
	}
	if !s.lx.together.has(r.text[c.start:c.end]) {
		return true
	}
	to := min(s.end, c.end+reachCross)
	for i := c.end; i < to; {
		w := nextWord(r.text, i, s.end)
		if s.lx.peers.has(w.text) {
			return true
		}
		i = max(w.end, i+1)
	}
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		return m.span.Start >= c.end && m.span.Start < to
	})
}
