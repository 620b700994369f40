package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// datedBehind reports whether a date stands right behind a noun: "the formal notice dated 26 November 2021".
func (r *reader) datedBehind(s *sentence, c foundCue) bool {
	for i := s.dates[0]; i < s.dates[1]; i++ {
		if d := r.doc.Dates[i].Span.Start - c.end; d >= 0 && d < 20 {
			return true
		}
	}
	return false
}

// readDates takes the dates of the decision: one that stands at the verb, not one of the facts. A day that an announcement is
// dated with is the day of publication; the day a court decided is neither.
func (r *reader) readDates(e *event, court gdpr.Span) {
	s := e.s
	for i := s.dates[0]; i < s.dates[1]; i++ {
		d := r.doc.Dates[i]
		if d.Span == court || r.behindOther(s, e.auth, d.Span.Start) || r.ofOtherAct(s, e.auth, d.Span.Start) {
			continue
		}
		if d.Value.Month() == 0 {
			if e.date.Span.IsZero() && r.opensVerdict(s, d) && !r.onlyProposed(s) {
				e.date = d
			}
			continue
		}
		switch r.dateRole(s, d) {
		case DateDecided:
			keepFirst(&e.date, d)
		case DateNotified:
			keepFirst(&e.notified, d)
		case DateDeadline:
			keepFirst(&e.deadline, d)
		case DatePublished:
			keepFirst(&e.published, d)
		}
	}
}

// behindOther reports whether another authority than the one that decides acts between it and a place of the sentence: what is dated there is its act, "The Board adopted its
// decision on 5 December and the DPC issued one of its own on 31 December, published on 11 January".
func (r *reader) behindOther(s *sentence, auth mention, at int) bool {
	if !auth.settled || auth.span.Start < s.start || auth.span.End > s.end {
		return false
	}
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		return m.settled && m.ids[0] != auth.ids[0] && m.span.Start > auth.span.End && m.span.End < at && r.actsBehind(s, m.span.End)
	})
}

// ofOtherAct reports whether a date stands right behind the name of another authority than the one that decides: "Following the decision of the Board of 2 August,
// the DPC fined".
func (r *reader) ofOtherAct(s *sentence, auth mention, at int) bool {
	if !auth.settled {
		return false
	}
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		gap := at - m.span.End
		return m.settled && m.ids[0] != auth.ids[0] && gap >= 0 && gap <= reachClose && !strings.ContainsAny(r.text[m.span.End:at], ",;:.") && auth.span.Start > at
	})
}

// dateRole says what a date of a sentence is. The day on which a fine was only proposed is not that of the decision.
func (r *reader) dateRole(s *sentence, d Found[gdpr.Date]) DateRole {
	role := r.dateBeside(s, d)
	if role == DateDecided && (r.onlyProposed(s) || r.ofJudgment(s, d)) {
		return DateOther
	}
	return role
}

// onlyProposed reports whether all fines that a sentence tells of are proposed ones.
func (r *reader) onlyProposed(s *sentence) bool {
	proposed := false
	for _, a := range r.doc.Amounts[s.amounts[0]:s.amounts[1]] {
		switch a.Value.Role {
		case RoleProposed:
			proposed = true
		case RoleFine, RoleFinePart, RoleReduced:
			return false
		}
	}
	return proposed
}

// dateBeside says what the words around a date make of it.
func (r *reader) dateBeside(s *sentence, d Found[gdpr.Date]) DateRole {
	if r.ofReference(s, d) {
		return DateDecided
	}
	if s.lx.otherDays.len() > 0 && r.ofOtherDay(s, d.Span) {
		return DateOther
	}
	if role := r.hintedRole(s, d); role != DateOther {
		return role
	}
	if r.becameFinal(s, d.Span) && !r.behindAgent(s, d.Span.Start) {
		return DateOther
	}
	if s.lx.verbLast && r.publishedBehind(s, d.Span.End) {
		return DatePublished
	}
	if r.titled(s, d.Span.Start) {
		return DateDecided
	}
	if role, ok := r.besideCue(s, d); ok {
		return role
	}
	if r.opensVerdict(s, d) {
		return DateDecided
	}
	if d.Value.IsFull() && r.behindAuthority(s, d.Span) {
		return DateDecided
	}
	// "The CNIL adopted on 18 December 2024 an opinion", "inflige le 15 juillet 2021": the verb stands close before it.
	for _, c := range s.cues {
		if gap := d.Span.Start - c.end; gap >= 0 && gap <= 8 && (c.cue == cueImposes || c.cue == cueFines || c.cue == cueAdopts) {
			return DateDecided
		}
	}
	if d.Value.IsFull() && (r.closesVerdict(s, d.Span.Start) || r.behindDeciding(s, d.Span.Start)) || !d.Value.IsFull() && r.monthOfVerdict(s, d.Span.Start) || r.behindAgent(s, d.Span.Start) || r.behindFine(s, d) {
		return DateDecided
	}
	for _, c := range s.hints {
		if gap := max(d.Span.Start-c.end, c.start-d.Span.End); c.cue == cueHappened && gap <= 60 {
			return DateFacts
		}
	}
	return DateOther
}

// ofReference reports whether a date is part of the number of a decision, or stands right behind it.
func (r *reader) ofReference(s *sentence, d Found[gdpr.Date]) bool {
	for _, f := range r.doc.References[s.references[0]:s.references[1]] {
		if f.Value.Kind != DecisionNumber {
			continue
		}
		if f.Span.Start <= d.Span.Start && d.Span.End <= f.Span.End {
			return true // "provvedimento del 10 novembre 2022"
		}
		// "délibération n° SAN-2021-008 du 14 juin 2021": the number stands between the word and its date
		if gap := d.Span.Start - f.Span.End; gap > 0 && (gap <= 4 || gap <= 14 && s.has(cueDecision, cueFormalNotice, cueGivesNotice)) && d.Value.IsFull() {
			return true
		}
	}
	return false
}

// besideCue says what a date is by the word close before it or, where it opens the sentence, by the verb behind it.
func (r *reader) besideCue(s *sentence, d Found[gdpr.Date]) (DateRole, bool) {
	for _, c := range slices.Backward(s.cues) {
		// "published on", "décision du", "mise en demeure datée du": the word close before the date says whose it is
		if gap := d.Span.Start - c.end; gap >= 0 && gap <= 16 {
			if c.cue == cueDecision && r.appealedThen(s, c, d.Span.Start) {
				return DateOther, true
			}
			switch c.cue {
			case cuePublished, cuePublication:
				if s.lx.pluperfect.exact(wordBefore(r.text, s.start, c.start)) {
					return DateOther, true // "the EUR 5,000 it had announced in July"
				}
				return DatePublished, true
			case cueFormalNotice:
				if s.has(cueFine, cueFines, cueSanction) {
					return DateOther, true // the notice that came before the fine
				}
				return DateDecided, true
			case cueGivesNotice:
				if s.has(cueFine, cueFines) && s.lx.pluperfect.has(wordBefore(r.text, s.start, c.start)) {
					return DateOther, true // "avait mis en demeure X le 2 mars ; elle prononce une amende"
				}
				return DateDecided, true
			case cueDecision, cueOpinion, cueAdopts, cueImposes, cueFines, cueBinding:
				return DateDecided, true
			}
		}
	}
	// "On 18 December 2024, the Board adopted": the date opens the sentence and the verb follows.
	if d.Value.IsFull() && (d.Span.Start-s.start <= 16 || r.setOff(s, d.Span)) {
		for _, c := range s.cues {
			if c.start > d.Span.End && c.start-d.Span.End < 140 && !r.courtBetween(s, d.Span.End, c.start) {
				switch c.cue {
				case cueFine:
					if s.has(cueReduced, cueReducedTo, cueReducedBy) && !s.has(cueImposes, cueFines) && s.mentions[0] == s.mentions[1] {
						return DateOther, true // "On 5 May 2021 the company paid, which reduced the fine"
					}
					return DateDecided, true
				case cueEarlier:
					if r.phraseWith(s, c, cueImposes) || r.phraseWith(s, c, cueFines) {
						return DateDecided, true // "Le 5 mai 2021, la CNIL avait infligé"
					}
				case cueImposes, cueFines, cueGivesNotice, cueAdopts, cueAccrued:
					if r.onlyNotified(s, d.Span.End, c.start) {
						return DateNotified, true
					}
					if c.cue == cueImposes && !r.decides(s, c) {
						return DateOther, true // "Le 5 mai 2021, elle a prévu d'infliger une amende"
					}
					return DateDecided, true
				case cuePublished:
					return DatePublished, true
				}
			}
		}
	}
	return DateOther, false
}

// appealedThen reports whether a date right behind a word for a decision is the day of the appeal whose verb stands before it: "överklagade beslutet
// den 5 mars", not "appealed the decision of 5 March".
func (r *reader) appealedThen(s *sentence, c foundCue, date int) bool {
	between := strings.TrimSpace(r.text[c.end:date])
	lodged := func(o foundCue) bool {
		return (o.cue == cueAppeal || o.cue == cueLodges) && o.end <= date && max(c.start-o.end, o.start-c.end) <= reachSmall
	}
	if slices.ContainsFunc(s.cues, func(o foundCue) bool { return o.start >= c.end && lodged(o) }) {
		return true // "sprendimą apskundė kovo 5 d."
	}
	return (between == "" || s.lx.partyHeads.exact(between)) && (slices.ContainsFunc(s.cues, lodged) || slices.ContainsFunc(s.hints, lodged))
}

// behindAuthority reports whether a date stands behind an authority as that of its act.
func (r *reader) behindAuthority(s *sentence, date gdpr.Span) bool {
	// "Alba SAS (CNIL, 3 March 2023)": in brackets with the authority
	if date.End < s.end && r.text[date.End] == ')' {
		for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
			if m.span.End < date.Start && r.text[m.span.End:date.Start] == ", " && m.span.Start > 0 && r.text[m.span.Start-1] == '(' {
				return true
			}
		}
	}
	if r.ofAct(s, date) {
		return true
	}
	// "Die Behörde hat am 24. März 2021 … verhängt": the date stands right behind the authority.
	if r.verdictBehind(s, date.End) {
		for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
			if gap := date.Start - m.span.End; gap >= 0 && gap <= 12 && !strings.ContainsAny(r.text[m.span.End:date.Start], ".;:(") {
				return true
			}
		}
	}
	return false
}

// opensVerdict reports whether a date opens a sentence that goes on with the authority and its verb: "En mai 2021, la CNIL a infligé". Such a date may
// be a month or a year.
func (r *reader) opensVerdict(s *sentence, d Found[gdpr.Date]) bool {
	if d.Span.Start-s.start > 8 || s.mentions[0] == s.mentions[1] {
		return false
	}
	m := r.mentions[s.mentions[0]]
	if gap := m.span.Start - d.Span.End; gap < 0 || gap > 12 {
		return false
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		if gap := c.start - m.span.End; gap < 0 || gap > 16 || hasEnding(r.text[c.start:c.end], s.lx.infinitives) {
			return false
		}
		switch c.cue {
		case cueImposes, cueFines, cueGivesNotice, cueReprimand, cueOrder:
			return true
		case cueEarlier:
			return r.phraseWith(s, c, cueImposes) || r.phraseWith(s, c, cueFines)
		}
		return false
	})
}

// hintedRole reads the words right before a date by which it is no day of a decision: "notified on", "no later than".
func (r *reader) hintedRole(s *sentence, d Found[gdpr.Date]) DateRole {
	ordered := s.has(cueOrder, cueFormalNotice, cueGivesNotice)
	for _, c := range s.hints {
		switch gap := d.Span.Start - c.end; {
		case gap < 0 || gap > 16 && (c.cue != cueNotified || !r.notifiedTo(s, c.end, d.Span.Start)):
		case c.cue == cueNotified && s.has(cueDecision, cueFine, cueSanction, cueFormalNotice):
			return DateNotified
		case c.cue == cueDeadline, c.cue == cueUntil && ordered && gap <= 6:
			return DateDeadline
		}
	}
	if ordered && slices.ContainsFunc(strings.Fields(d.Span.Of(r.text)), func(w string) bool { return hasEnding(w, s.lx.deadlines) }) {
		return DateDeadline // "30. juunini"
	}
	if c, ok := s.cue(cueBy); ok && ordered && d.Span.Start-c.end == 1 {
		return DateDeadline // "ordered to comply by 30 June"
	}
	return DateOther
}

// becameFinal reports whether a date is the day on which a decision became final or came into force: the words for it stand right before it, or
// behind it and before no other.
func (r *reader) becameFinal(s *sentence, date gdpr.Span) bool {
	const reach = 60
	apart := func(from, to int) bool { return to-from > reach || strings.ContainsAny(r.text[from:to], ",;:(") }
	for _, c := range s.hints {
		if c.cue != cueFinal {
			continue
		}
		next := r.firstDateFrom(s, c.end)
		switch {
		case next == date && !apart(c.end, next.Start):
			return true
		case date.End <= c.start && !apart(date.End, c.start) && (next.IsZero() || apart(c.end, next.Start)):
			return true
		}
	}
	return false
}

// firstDateFrom returns the place of the first date of a sentence at or behind an offset, empty for none.
func (r *reader) firstDateFrom(s *sentence, at int) gdpr.Span {
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		if d.Span.Start >= at {
			return d.Span
		}
	}
	return gdpr.Span{}
}

// elaborateDates takes the dates that a sentence behind the verdict gives the decision: "The decision of 2 September was published on the
// 15th".
func (r *reader) elaborateDates(d *draft, s *sentence) {
	published := s.lx.declines() && s.has(cuePublished) // whose words say that it is the decision
	if d.earlier || !published && !s.has(cueDecision, cueFine) || s.has(cueEarlier, cueSuppose, cueComplaint, cueStatistic, cueAppeal) || s.amounts[0] < s.amounts[1] {
		return
	}
	if _, court := r.courtIn(s); court {
		return // its judgment has a date too
	}
	subject := slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueDecision && c.start-s.start <= 16 })
	for i := s.dates[0]; i < s.dates[1]; i++ {
		date := r.doc.Dates[i]
		if !date.Value.IsFull() || r.behindOther(s, d.auth, date.Span.Start) {
			continue
		}
		switch r.dateRole(s, date) {
		case DatePublished:
			keepFirst(&d.published, date)
		case DateNotified:
			keepFirst(&d.notified, date)
		case DateDecided:
			if subject {
				keepFirst(&d.date, date)
			}
		}
	}
}

// keepFirst notes a value where none was told before it.
func keepFirst[T any](value *Found[T], f Found[T]) {
	if value.Span.IsZero() {
		*value = f
	}
}
