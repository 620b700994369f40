package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// What stands near a date and says whose day it is.

// behindFine reports whether a date stands right behind a fine that the sentence says was imposed: "fue sancionada con 25.000 euros en junio de 2020".
func (r *reader) behindFine(s *sentence, d Found[gdpr.Date]) bool {
	if s.lx.party.kinds.len() > 0 || !s.has(cueImposes, cueFines) || s.has(cueHappened) {
		return false
	}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if a := r.doc.Amounts[i]; a.Value.Role == RoleFine {
			if o, ok := r.dateBehind(s, a.Span.End); ok && o.Span == d.Span {
				return true
			}
		}
	}
	return false
}

// behindAgent reports whether a date stands right behind the authority by which a measure was imposed, "infligée à X par la CNIL en mai 2021", a word that
// puts a date between them at most.
func (r *reader) behindAgent(s *sentence, at int) bool {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if gap := at - m.span.End; gap < 1 || gap > reachClose || strings.ContainsAny(r.text[m.span.End:at], ";:.(") || r.text[m.span.End] == ',' && !r.measureOf(s, r.chamberOf(s, m)) {
			continue
		}
		if m = r.chamberOf(s, m); r.measureOf(s, m) {
			return true
		}
		if !s.byBefore(m) {
			continue
		}
		return slices.ContainsFunc(s.cues, func(c foundCue) bool {
			return (c.cue == cueImposes || c.cue == cueFines) && c.end <= m.span.Start && m.span.Start-c.end <= reachSmall
		})
	}
	return false
}

// measureOf reports whether an authority is named right behind a reprimand or a fine that was not spoken of before, as the one whose it is: "un rappel à l'ordre de
// la CNIL".
func (r *reader) measureOf(s *sentence, m mention) bool {
	if slices.ContainsFunc(s.cues, func(c foundCue) bool { return (c.cue == cueFines || c.cue == cueImposes) && c.start >= m.span.End }) {
		return false // what is imposed behind it is the news: "Après un rappel à l'ordre de la CNIL en mai 2020, Alba a été condamnée"
	}
	return s.lx.appellantBy.len() > 0 && s.lx.companies.len() > 0 && slices.ContainsFunc(s.cues, func(c foundCue) bool {
		if c.cue != cueReprimand && c.cue != cueWarning && c.cue != cueFine && c.cue != cueSanction || c.end >= m.span.Start || m.span.Start-c.end > reachClose {
			return false
		}
		return s.lx.appellantBy.has(nextWord(r.text, c.end, s.end).text) && s.lx.indefinite.has(wordBefore(r.text, s.start, c.start))
	})
}

// chamberOf returns the chamber of an authority that is named right in front of it, "la formation restreinte de la CNIL", else the authority.
func (r *reader) chamberOf(s *sentence, m mention) mention {
	for _, o := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if gap := m.span.Start - o.span.End; gap > 0 && gap <= reachClose && sameAuthority(&o, &m) && !strings.ContainsAny(r.text[o.span.End:m.span.Start], ",;:.(") {
			return o
		}
	}
	return m
}

// dateOfReference returns the day right behind the number of a decision, which is the decision's own: "la délibération SAN-2022-915 du 24 novembre 2022".
func (r *reader) dateOfReference(s *sentence, f Found[Reference]) (d Found[gdpr.Date], ok bool) {
	if f.Span.IsZero() {
		return d, false
	}
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		gap := d.Span.Start - f.Span.End
		if gap <= 0 || gap > 4 || !d.Value.IsFull() {
			continue
		}
		between := strings.TrimSpace(r.text[f.Span.End:d.Span.Start])
		if s.lx.appellantBy.has(between) || strings.Trim(between, ",(–-") == "" && between != "" {
			return d, true // not "published decision SAN-2021-003 on 5 May"
		}
	}
	return d, false
}

// onlyNotified reports whether a decision is said to have been notified between a date and a verb of imposing: "Le 31 mai, la CNPD a notifié à X sa décision, par laquelle
// elle lui inflige".
func (r *reader) onlyNotified(s *sentence, from, to int) bool {
	return s.has(cueDecision) && slices.ContainsFunc(s.hints, func(h foundCue) bool {
		return h.cue == cueNotified && h.start >= from && h.end <= to && standsIn(s.cues, cueDecision, h.end, to)
	})
}

// behindDeciding reports whether a date is set off right behind a word for deciding: "a décidé, le 4 octobre 2021, de mettre en demeure".
func (r *reader) behindDeciding(s *sentence, at int) bool {
	if s.lx.decideWords.len() == 0 || !s.has(cueImposes, cueGivesNotice, cueFines, cueReprimand, cueOrder) {
		return false
	}
	w, start := placedBefore(r.text, s.start, at)
	if s.lx.dateOn.exact(w) {
		w = wordBefore(strings.TrimRight(r.text[:start], ", \u00a0"), s.start, len(strings.TrimRight(r.text[:start], ", \u00a0")))
	}
	return s.lx.decideWords.exact(w)
}

// setOff reports whether a date is set off by commas near the beginning of a sentence: "Cinq ans plus tard, le 15 juin 2023, l'autorité a infligé".
func (r *reader) setOff(s *sentence, date gdpr.Span) bool {
	if s.lx.party.kinds.len() > 0 || date.Start-s.start > reachSmall || date.End >= s.end || r.text[date.End] != ',' {
		return false
	}
	comma := s.start + strings.LastIndexByte(r.text[s.start:date.Start], ',')
	return comma >= s.start && date.Start-comma <= 8
}

// ofJudgment reports whether a date is that of what a court decided, by the court before it, no authority and no verb of a result between: "La Corte di
// Cassazione, con ordinanza n. 5 del 3 luglio 2023, ha respinto".
func (r *reader) ofJudgment(s *sentence, d Found[gdpr.Date]) bool {
	if r.rules(s, d.Span.Start) {
		return true
	}
	court, ok := r.courtIn(s)
	return ok && court.span.End <= d.Span.Start && d.Span.Start-court.span.End <= reachAgent && !r.mentionIn(s, court.span.End, d.Span.Start) && !r.resultBetween(s, court.span.End, d.Span.Start) &&
		!strings.ContainsAny(r.text[court.span.End:d.Span.Start], ";:") && !standsIn(s.cues, cueImposes, court.span.End, d.Span.Start)
}

// rules reports whether a word for a judgment stands before a date, one small word between: "Mit Urteil vom 11. November 2020".
func (r *reader) rules(s *sentence, at int) bool {
	if s.lx.rulings.len() == 0 {
		return false
	}
	words := precedingWords(r.text[max(s.start, at-reachAgent):at])
	return slices.ContainsFunc(words[max(0, len(words)-2):], s.lx.rulings.has)
}

// courtBetween reports whether a court is named in a stretch of a sentence: its day is not that of the decision.
func (r *reader) courtBetween(s *sentence, from, to int) bool {
	if s.lx.party.bodies.len() == 0 || s.has(cueAdopts) {
		return false
	}
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if s.lx.party.bodies.has(w.text) {
			return true
		}
		i = max(w.end, i+1)
	}
	return false
}

// ofAct reports whether a date stands right behind an authority that a word for its decision stands right in front of: "la décision de la CNIL du 24 novembre 2021". A
// day on which something was done with the decision has another word before it.
func (r *reader) ofAct(s *sentence, date gdpr.Span) bool {
	if s.lx.appellantBy.len() == 0 || !s.lx.appellantBy.has(wordBefore(r.text, s.start, date.Start)) {
		return false
	}
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if gap := date.Start - m.span.End; gap < 1 || gap > reachClose || strings.ContainsAny(r.text[m.span.End:date.Start], ",;:.(") {
			continue
		}
		at := r.chamberOf(s, m).span.Start
		return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueDecision && c.end < at && at-c.end <= reachClose })
	}
	return false
}

// titled reports whether a date stands behind a dash in a title that begins with the name of an act: "Ordinanza ingiunzione nei confronti di X –
// 10 novembre 2022".
func (r *reader) titled(s *sentence, at int) bool {
	before := strings.TrimRight(r.text[s.start:at], " ")
	if !strings.HasSuffix(before, " -") && !strings.HasSuffix(before, " –") || len(s.cues) == 0 || s.cues[0].start-s.start > 2 {
		return false
	}
	return s.cues[0].cue == cueImposes || s.cues[0].cue == cueDecision
}

// publishedBehind reports whether a participle of publishing stands right behind a date: "am 15. September veröffentlicht".
func (r *reader) publishedBehind(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cuePublished && c.start >= at && strings.TrimSpace(r.text[at:c.start]) == ""
	})
}

// notifiedTo reports whether nothing but who was notified stands in a stretch of the sentence: "notified to the company on". A breach is what an
// authority is notified of.
func (r *reader) notifiedTo(s *sentence, from, to int) bool {
	return to-from <= reachDoubt/2 && strings.Count(r.text[from:to], " ") <= 5 && !strings.ContainsAny(r.text[from:to], ",;:.") && !s.cueIn(from, to) &&
		!r.mentionIn(s, from, to)
}

// closesVerdict reports whether a preposition stands right before a date that closes the clause of a verdict: "fined Google LLC EUR 50
// million on 21 January 2019". A word such as "for" or "after" in between opens another clause, of which the date then speaks.
func (r *reader) closesVerdict(s *sentence, at int) bool {
	for _, c := range s.cues {
		if c.cue != cueFines && c.cue != cueImposes || c.end > at || at-c.end > 140 {
			continue
		}
		last := ""
		for i := c.end; i < at; {
			w := nextWord(r.text, i, at)
			if w.start >= at {
				break
			}
			if m := r.mentionBehind(s, w.end); m > 0 && m <= at && r.isBy(s, w) {
				i = m // "prononcée par la CNIL contre X le 17 décembre 2020"
				continue
			}
			last = strings.ToLower(w.text)
			ends := s.lx.partyEnds.exact(last) && !s.beginsAt(cueFine, w.start) && !s.lx.partyTo.exact(last) && !s.lx.dateOn.exact(last) && !s.lx.indefinite.exact(last) && !s.inAgainst(w.start)
			if ends || w.closes == ';' || w.closes == '(' {
				return false
			}
			i = w.end
		}
		return s.lx.partyTo.exact(last) || s.lx.dateOn.exact(last)
	}
	return false
}

// monthOfVerdict reports whether a month closes the clause of a verdict, behind who was fined or the sum: "fined Alba EUR 5,000 in May 2021". Any small word
// in between may open what happened then.
func (r *reader) monthOfVerdict(s *sentence, at int) bool {
	start, in := r.spacedBefore(s, at)
	if !s.lx.monthIn.has(in) || !r.endsVerdict(s, start) {
		return false
	}
	for _, c := range s.cues {
		if c.cue != cueFines && c.cue != cueImposes || c.end > start || start-c.end > 140 {
			continue
		}
		for i := c.end; i < start; {
			w := nextWord(r.text, i, start)
			if w.start >= start {
				return true
			}
			word := strings.ToLower(w.text)
			if w.closes != 0 || s.lx.party.after.exact(word) || s.lx.partyEnds.exact(word) && !s.beginsAt(cueFine, w.start) && !s.lx.partyTo.exact(word) && !s.lx.indefinite.exact(word) {
				return false
			}
			i = w.end
		}
		return true
	}
	return false
}

// endsVerdict reports whether what stands right before a place may end the clause of a verdict: a sum, a name, what somebody is, a word for the measure. A
// participle tells of something else: "à la société Alba rachetée en mai 2021".
func (r *reader) endsVerdict(s *sentence, at int) bool {
	end := s.start + len(trimGap(r.text[s.start:at]))
	_, start := placedBefore(r.text, s.start, at)
	last := r.text[start:max(start, end)]
	if last == "" || isCapital(last) || isDigit(last[0]) || isCompanySuffix(last) || s.lx.party.kinds.exact(strings.ToLower(last)) || r.sumEndingAt(s, end) >= 0 {
		return last != ""
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.end == end && (c.cue == cueFine || c.cue == cueSanction || c.cue == cueFines || c.cue == cueImposes)
	})
}

// inAgainst reports whether a word is one of those that put an addressee: "à l'encontre de".
func (s *sentence) inAgainst(at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueAgainst && c.start <= at && at < c.end })
}
