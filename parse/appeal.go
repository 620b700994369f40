package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// appeal is a remedy: where and by when it is open, or what became of it.
type appeal struct {
	body    string // as the language's list of courts writes it, "" for one that is only called "the court"
	span    gdpr.Span
	within  Found[decision.Period]
	result  decision.Status
	said    gdpr.Span // where the result stands
	note    string
	from    int  // of reader.doc.Amounts, from 1: the fine before
	to      int  // and the fine after
	again   bool // another court changed the sum again, which then is not what the fine came to
	decided Found[gdpr.Date]
}

// addAppeal adds what a sentence says of a remedy. A result goes with the court that was named with the remedy, unless another one decided.
func (d *draft) addAppeal(a appeal) {
	if n := len(d.appeals); n > 0 {
		last := &d.appeals[n-1]
		switch {
		case last.result == a.result && last.note == a.note && (a.body == "" || last.body == a.body):
			if last.within.Value.N == 0 {
				last.within = a.within
			}
			return
		case last.result == "" && last.note == "" && (last.body == a.body || a.body == ""):
			a.body, a.span, a.within = last.body, last.span, last.within
			*last = a
			return
		case n == maxAppeals:
			return
		}
	}
	d.appeals = append(d.appeals, a)
}

// maxAppeals bounds the remedies of one decision.
const maxAppeals = 4

// appealOf reads where and by when a decision can be appealed: "recours devant le Conseil d'État dans un délai de quatre mois". Where no court is
// named, the period has to be that of the appeal and of nothing else.
func (r *reader) appealOf(s *sentence, c foundCue) appeal {
	a, ok := r.courtIn(s)
	if ok {
		if a.within = r.periodBehind(s, c.end); a.within.Value.N == 0 && a.span.Start < c.end && !s.has(cueOrder, cueGivesNotice, cueFormalNotice, cueErasure, cueFine) {
			a.within = r.periodBehind(s, s.start) // "dispose de deux mois pour saisir le Conseil d'État"
		}
	} else if !s.has(cueOrder, cueGivesNotice, cueFormalNotice, cueErasure) {
		a.within = r.periodBehind(s, s.start)
		if end := a.within.Span.End; end < c.start && strings.Contains(r.text[end:c.start], "(") {
			a.within = Found[decision.Period]{} // "to submit a confirmation within four weeks (unless it appeals)"
		}
	}
	return a
}

// courtIn finds the body of appeal that a sentence names: of several, the first of the language's list.
func (r *reader) courtIn(s *sentence) (appeal, bool) {
	for _, court := range s.lx.courts {
		if i := strings.Index(r.text[s.start:s.end], court); i >= 0 {
			return appeal{body: court, span: gdpr.Span{Start: s.start + i, End: s.start + i + len(court)}}, true
		}
	}
	return appeal{}, false
}

// appealDecided reads what a court did with a decision: "the Conseil d'État upheld the fine", "le recours a été rejeté". The court has to be the
// one that acts, the decision what it acts on; what is only supposed or denied is no result.
func (r *reader) appealDecided(s *sentence) (appeal, bool) {
	const changing = cueSet(1<<cueReduced | 1<<cueReducedTo | 1<<cueIncreased)
	changes := s.said&changing != 0
	if s.comment || !changes && len(s.hints) == 0 || s.has(cueComplaint) && !r.beforeCourt(s) {
		return appeal{}, false
	}
	if r.resultsOfTwo(s) {
		return appeal{}, false
	}
	if changes {
		if a, ok := r.changedByCourt(s); ok {
			return r.datedAppeal(s, a), true
		}
	}
	if a, ok := r.lastResult(s); ok {
		return r.datedAppeal(s, a), true
	}
	return appeal{}, false
}

// resultAt reads the result that a verb tells.
func (r *reader) resultAt(s *sentence, c foundCue) (appeal, bool) {
	var result decision.Status
	note := ""
	switch c.cue {
	case cueUpheld:
		result = decision.StatusUpheld
	case cueAnnulled:
		result = decision.StatusAnnulled
	case cueAnnulledPart:
		result, note = decision.StatusChanged, "annulled in part"
	case cueSuspended:
		result = decision.StatusSuspended
	case cueRejects:
		result = decision.StatusUpheld
	case cueWithdraws:
		note = "withdrawn"
	case cueLodges:
		result = decision.StatusAppealed
	default:
		return appeal{}, false
	}
	end, ok := r.verbEnd(c, s.end)
	if !ok || r.doubted(s, c) || r.deniedBehind(s, c) || c.cue == cueAnnulled && r.finedAfter(s, end) {
		return appeal{}, false
	}
	switch partly := r.partlyAt(s, c, end); {
	case partly && c.cue == cueAnnulled:
		result, note = decision.StatusChanged, "annulled in part"
	case partly && c.cue != cueAnnulledPart:
		return appeal{}, false // what became of the rest is not told
	}
	a, acts := r.courtOf(s, c)
	switch c.cue {
	case cueRejects, cueWithdraws:
		if !r.appealNounAt(s, c) || c.cue == cueRejects && (!acts && s.has(cueComplaint) || r.authorityActs(s, c) || r.lodgedByAuthority(s)) {
			return appeal{}, false
		}
	case cueLodges:
		if court, ok := r.broughtBefore(s, c); ok {
			a = court
		}
	default:
		if !acts || !r.ofDecision(s, c) {
			return appeal{}, false
		}
	}
	if of, _ := r.ofAnnulling(s, c); of || c.cue == cueUpheld && s.lx.judgments.has(nextWord(r.text, c.end, s.end).text) || r.elsewhere(s, c, end) {
		return appeal{}, false
	}
	a.result, a.note, a.said = result, note, gdpr.Span{Start: c.start, End: c.end}
	return a, true
}

// changedByCourt reads a court's change of the fine, with the sums that the sentence gives.
func (r *reader) changedByCourt(s *sentence) (appeal, bool) {
	for _, c := range s.cues {
		if c.cue != cueReduced && c.cue != cueReducedTo && c.cue != cueIncreased || r.doubted(s, c) {
			continue
		}
		a, acts := r.courtOf(s, c)
		if !acts || c.cue != cueReducedTo && !r.ofDecision(s, c) { // what "sänkte avgiften till" lowers is the fine
			continue
		}
		for i := s.amounts[0]; i < s.amounts[1]; i++ {
			switch x := r.doc.Amounts[i]; {
			case x.Value.Role == RoleReduced && a.to == 0, c.cue == cueIncreased && x.Span.Start >= c.end && x.Value.Role == RoleFine && a.to == 0:
				a.to = i + 1
			case x.Value.Role == RoleFine && a.from == 0:
				a.from = i + 1
			}
		}
		if a.to > 0 {
			a.again = a.to < s.amounts[1] && r.changedBack(s, a.to)
			a.result, a.said = decision.StatusChanged, gdpr.Span{Start: c.start, End: c.end}
			return a, true
		}
	}
	return appeal{}, false
}

// The distances, in bytes, between the words of a result.
const (
	reachCourt  = 200 // from the court to its verb
	reachObject = 90  // from the verb to what it acts on
	reachAgent  = 40  // from a passive verb to "by the court"
	reachDoubt  = 60  // from "may" to the verb
	// reachSubject is the distance from a verb to the subject behind it, "rozhodnutí zrušil Krajský soud".
	reachSubject = 4
)

// courtOf returns the court that acts with a verb: it stands before it, or behind it and "by"; or the words "on appeal" stand close.
func (r *reader) courtOf(s *sentence, c foundCue) (appeal, bool) {
	if r.authorityActs(s, c) {
		return appeal{}, false
	}
	courts := r.courtsIn(s)
	best, found := appeal{}, false
	for _, named := range courts {
		if r.actsAt(s, named.span, c) && (!found || nearer(c, named.span, best.span)) {
			best, found = named, true
		}
	}
	at := best.span
	for _, h := range s.hints {
		span := gdpr.Span{Start: h.start, End: h.end}
		switch gap := max(c.start-h.end, h.start-c.end); {
		case h.cue == cueCourt && !at.Overlaps(span) && !r.isRight(s, h) && r.actsAt(s, span, c):
			if !found || s.lx.finding.leaves.len() > 0 && nearer(c, span, at) && !overlapsAny(courts, span) { // "the Supreme Administrative Court" holds a word for a court
				best, found, at = appeal{}, true, span
			}
		case h.cue == cueOnAppeal && gap <= reachObject && !found:
			return appeal{}, true
		}
	}
	return best, found
}

// actsAt reports whether the court at a place is the subject or the agent of a verb.
func (r *reader) actsAt(s *sentence, court gdpr.Span, c foundCue) bool {
	if court.End <= c.start {
		return c.start-court.End <= reachCourt && !r.overtaken(s, court, c.start)
	}
	if court.Start < c.end || court.Start-c.end > reachAgent {
		return false
	}
	if s.lx.freeOrder && court.Start-c.end <= reachSubject {
		return true
	}
	for _, at := placedBefore(r.text, c.end, court.Start); at < court.Start && isCapital(r.text[at:court.Start]); _, at = placedBefore(r.text, c.end, at) {
		court.Start = at // "by Dublin Circuit Court"
	}
	if s.lx.byWords.has(firstWord(r.text[court.Start:court.End])) || s.lx.byWords.exact(wordBefore(r.text, c.end, court.Start)) {
		return true // "pelo tribunal", "pelo Tribunal Constitucional"
	}
	return slices.ContainsFunc(s.cues, func(o foundCue) bool { return o.cue == cueBy && o.end <= court.Start && court.Start-o.end <= 6 })
}

// authorityActs reports whether an authority is the subject of the sentence, and no court the agent behind the verb.
func (r *reader) authorityActs(s *sentence, c foundCue) bool {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.span.Start-s.start <= 12 && m.span.End <= c.start && !s.lx.agentBehind.has(nextWord(r.text, m.span.End, s.end).text) {
			return !slices.ContainsFunc(s.cues, func(o foundCue) bool { return o.cue == cueBy && o.start >= c.end && o.start-c.end <= reachAgent })
		}
	}
	return false
}

// ofDecision reports whether a verb acts on a fine or a decision: the word for it stands behind the verb, or before it in its clause.
func (r *reader) ofDecision(s *sentence, c foundCue) bool {
	to := c.end + reachObject
	if end, ok := r.verbEnd(c, s.end); ok && strings.Contains(strings.TrimSpace(r.text[c.end:end]), " ") {
		to = end // "hob den Bescheid auf"
	}
	if r.ofCourtsDecision(s, c) {
		return false
	}
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		switch o.cue {
		case cueFine, cueSanction, cueDecision, cueFines, cueFormalNotice, cuePenalty:
			if s.amounts[0] == s.amounts[1] && s.lx.indefinite.exact(wordBefore(r.text, s.start, o.start)) {
				return false // "annulled a fine"
			}
			return o.start >= c.end && o.start <= to && !r.resultBetween(s, c.end, o.start) || o.end <= c.start && c.start-o.end <= reachCourt && !strings.Contains(r.text[o.end:c.start], ";")
		}
		return false
	})
}

// appealNounAt reports whether a word such as "appeal" stands where the verb acts on it: "rejected the appeal", "the appeal was rejected".
func (r *reader) appealNounAt(s *sentence, c foundCue) bool {
	near := func(o foundCue) bool {
		if o.cue != cueAppeal && o.cue != cuePetition {
			return false
		}
		if o.start >= c.end {
			reach := 24
			if between := r.text[c.end:o.start]; s.lx.bareAddressee && !strings.ContainsAny(between, ",;(") {
				reach = reachDoubt // "hylkäsi X Oy:n valituksen", "avslog X AB:s överklagande"
			}
			return o.start-c.end <= reach && !slices.ContainsFunc(strings.Fields(r.text[c.end:o.start]), func(w string) bool { return s.lx.partyJoins.exact(w) })
		}
		if o.end > c.start || c.start-o.end > reachCourt || strings.Contains(r.text[o.end:c.start], ";") || r.behindOf(s, o) {
			return false
		}
		// "hat die Berufung zurückgewiesen", "η προσφυγή απορρίφθηκε"
		return s.lx.verbLast || s.lx.freeOrder || s.lx.passiveVerbs.has(r.text[c.start:c.end]) || r.passiveAt(s, c) >= 0 || s.lx.passive.has(firstWord(r.text[c.start:c.end]))
	}
	return slices.ContainsFunc(s.cues, near) || slices.ContainsFunc(s.hints, near)
}

// behindOf reports whether a noun is only part of what the verb acts on: "le surplus de la requête".
func (r *reader) behindOf(s *sentence, o foundCue) bool {
	if s.lx.capitalNouns {
		return false // "der" is the article of the noun itself
	}
	before := strings.TrimRight(r.text[s.start:o.start], " ")
	return s.lx.appellantBy.has(before[strings.LastIndexByte(before, ' ')+1:])
}

// doubted reports whether a verb tells what may or did not happen.
func (r *reader) doubted(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		if o.end > c.start {
			return false
		}
		gap := c.start - o.end
		return o.cue == cueSuppose && gap <= reachDoubt || o.cue == cueNegation && gap <= 14 || o.cue == cueProposed && gap <= reachDoubt
	})
}

// datedAppeal adds the day on which the court decided: one right behind the court or the verb, or at either end of the sentence, that is not the day
// of the decision under appeal.
func (r *reader) datedAppeal(s *sentence, a appeal) appeal {
	if a.result == decision.StatusAppealed || a.note == "withdrawn" {
		return a
	}
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		behind := func(at int) bool { return at > 0 && d.Span.Start >= at && d.Span.Start-at <= 12 }
		opens := d.Span.Start-s.start <= 24 && d.Span.End <= a.said.Start
		closes := s.end-d.Span.End <= 2 && d.Span.Start >= a.said.End && !r.ofOther(s, a, d) || r.dayOfVerb(s, a, d)
		switch full := d.Value.IsFull(); {
		case full && (opens || closes || behind(a.span.End) || behind(a.said.End) || r.rules(s, d.Span.Start)), !full && d.Value.Month() != 0 && behind(a.said.End), full && r.ofCourt(s, a, d):
			a.decided = d
			return a
		}
	}
	return a
}

// ofCourt reports whether a date stands with the court's own decision: behind the court, with a word for it between, "par le Conseil d'État dans une
// décision du".
func (r *reader) ofCourt(s *sentence, a appeal, d Found[gdpr.Date]) bool {
	if a.span.IsZero() || d.Span.Start < a.span.End || d.Span.Start-a.span.End > reachAgent {
		return false
	}
	return !r.mentionIn(s, a.span.End, d.Span.Start)
}

// appellant names who lodged the appeal that a sentence tells of: "le recours de la société X", "la société X s'est désistée de son recours".
func (r *reader) appellant(s *sentence, a appeal) []party {
	if s.lx.declines() {
		return r.appellantInCase(s)
	}
	if ps := r.appellantBefore(s); len(ps) > 0 {
		return ps
	}
	return slices.DeleteFunc(r.appellantBehind(s, a), func(p party) bool { return !r.inNominative(s, p) })
}

// appellantBehind is appellant where the name is the subject or stands behind the word for the appeal.
func (r *reader) appellantBehind(s *sentence, a appeal) []party {
	if a.result == decision.StatusAppealed || a.note == "withdrawn" {
		if ps := r.subject(s, foundCue{start: a.said.Start, end: a.said.End}, a.said.Start); len(ps) > 0 && hasCapital(ps[0].name) {
			return ps[:1]
		}
	}
	if ps := r.broughtBy(s); len(ps) > 0 {
		return ps
	}
	for _, list := range [...][]foundCue{s.cues, s.hints} {
		for _, c := range list {
			if c.cue != cueAppeal && c.cue != cuePetition {
				continue
			}
			if ps := r.lodgedBy(s, c); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// lodgedBy reads who lodged an appeal, behind the word for it and a preposition.
func (r *reader) lodgedBy(s *sentence, c foundCue) []party {
	i := c.end
	for range 3 {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end || w.closes != 0 {
			break
		}
		if i = w.end; !s.lx.appellantBy.has(w.text) {
			continue
		}
		to := s.end
		for _, o := range s.cues {
			if o.cue == cueAgainst && o.start > w.end {
				to = min(to, o.start)
			}
		}
		for _, h := range s.hints {
			if h.start > w.end && (h.cue == cueUpheld || h.cue == cueAnnulled || h.cue == cueRejects || h.cue == cueSuspended) {
				to = min(to, h.start)
			}
		}
		if ps := r.partiesAt(s.lx, w.end, r.beforeVerb(s, w.end, to)); len(ps) > 0 && hasCapital(ps[0].name) && !r.isAuthority(s, ps[0].span) && !s.isMeasure(ps[0].span) {
			return ps
		}
		break
	}
	return nil
}
