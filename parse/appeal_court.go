package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// Sentences that tell what several courts did, one after the other.

// courtsIn finds the bodies of appeal that a sentence names, each at every place.
func (r *reader) courtsIn(s *sentence) []appeal {
	var found []appeal
	for _, court := range s.lx.courts {
		for at := s.start; at < s.end; {
			i := strings.Index(r.text[at:s.end], court)
			if i < 0 {
				break
			}
			span := gdpr.Span{Start: at + i, End: at + i + len(court)}
			if at = span.End; !overlapsAny(found, span) {
				found = append(found, appeal{body: court, span: span})
			}
		}
	}
	return found
}

func overlapsAny(list []appeal, span gdpr.Span) bool {
	return slices.ContainsFunc(list, func(a appeal) bool { return a.span.Overlaps(span) })
}

// nearer reports whether a court at a stands nearer to a verb than one at b; one behind it, its agent, before any other.
func nearer(c foundCue, a, b gdpr.Span) bool {
	if behind := a.Start >= c.end; behind != (b.Start >= c.end) {
		return behind
	}
	return max(c.start-a.End, a.Start-c.end) < max(c.start-b.End, b.Start-c.end)
}

// lastResult reads the result that stands, of those that the verbs of a sentence tell: the last one, but for what was done before the others. What is
// said to have been upheld behind an annulment may be the fine or the annulment: then none is read.
func (r *reader) lastResult(s *sentence) (appeal, bool) {
	var last appeal
	found := false
	for _, c := range s.hints {
		if !c.cue.tellsResult() {
			continue // as most
		}
		a, ok := r.resultAt(s, c)
		switch {
		case !ok:
		case !found:
			last, found = a, true
			if s.lx.before.len() == 0 {
				return last, true
			}
		case s.lx.before.exact(wordBefore(r.text, s.start, c.start)) || a.result == decision.StatusAppealed:
		case a.result == decision.StatusUpheld && last.result == decision.StatusAnnulled && !r.measureBehind(s, c):
			return appeal{}, false
		default:
			last = a
		}
	}
	return last, found
}

// resultsOfTwo reports whether a sentence tells of two fines of which different things became, each in a clause with a sum of its own: "annulled the fine of EUR
// 150,000 on A; upheld that of EUR 20,000 on B". Which is whose is not told apart.
func (r *reader) resultsOfTwo(s *sentence) bool {
	if s.amounts[1] == s.amounts[0] || s.lx.party.kinds.len() > 0 {
		return false
	}
	results := make([]foundCue, 0, 4)
	for _, list := range [...][]foundCue{s.hints, s.cues} {
		for _, c := range list {
			switch c.cue {
			case cueUpheld, cueAnnulled, cueReduced, cueReducedTo:
				results = append(results, c)
			}
		}
	}
	first, last := r.doc.Amounts[s.amounts[0]].Span, r.doc.Amounts[s.amounts[1]-1].Span
	if slices.ContainsFunc(results, func(c foundCue) bool {
		return c.end < first.Start && r.newClause(s, c.end, first.Start) && (standsIn(s.cues, cueReprimand, c.end, first.Start) || standsIn(s.cues, cueWarning, c.end, first.Start))
	}) {
		return true // "ha annullato l'ammonimento; resta la multa di 20.000 euro"
	}
	return slices.ContainsFunc(results, func(a foundCue) bool {
		return slices.ContainsFunc(results, func(b foundCue) bool {
			return a.start < b.start && b.start < last.Start && (a.cue == cueUpheld) != (b.cue == cueUpheld) && r.newClause(s, a.end, min(b.end+2*reachClose, s.end)) && r.sumIn(s, a.end, b.start)
		})
	})
}

// sumIn reports whether a sum stands between two places of a sentence.
func (r *reader) sumIn(s *sentence, from, to int) bool {
	return slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Span.Start >= from && a.Span.End <= to })
}

// tellsResult reports whether a cue is one of the verbs of resultAt.
func (c cue) tellsResult() bool { return c >= cueUpheld && c <= cueLodges }

// measureBehind reports whether a word for a fine or a decision stands behind a verb, as what it acts on.
func (r *reader) measureBehind(s *sentence, c foundCue) bool {
	for _, o := range s.cues {
		switch o.cue {
		case cueFine, cueSanction, cuePenalty, cueFormalNotice:
			if o.start >= c.end && o.start-c.end <= reachObject {
				return true
			}
		}
	}
	return false
}

// broughtBefore returns the court that a verb of appealing names as the one that the appeal is brought before: "a formé un recours devant le Conseil d'État". Any
// other court in the sentence may be the one that decided before.
func (r *reader) broughtBefore(s *sentence, c foundCue) (appeal, bool) {
	for _, court := range r.courtsIn(s) {
		if court.span.Start < c.start || court.span.Start-c.end > reachAgent {
			continue
		}
		before, at := placedBefore(r.text, s.start, court.span.Start)
		if s.lx.partyHeads.exact(before) {
			before = wordBefore(r.text, s.start, at)
		}
		if s.lx.lodgedAt.exact(before) {
			return court, true
		}
	}
	return appeal{}, false
}

// firstOf returns the first of some parties alone.
func firstOf(parties []party) []party { return parties[:min(1, len(parties))] }

// finedAfter reports whether a sentence goes on, behind "but", with a fine that was imposed: "frifandt X, men landsretten idømte X en bøde". What was annulled
// before it is not that fine.
func (r *reader) finedAfter(s *sentence, at int) bool {
	for _, c := range s.cues {
		if c.start < at || c.cue != cueFines && c.cue != cueImposes || !standsIn(s.hints, cueTurns, at, c.start) {
			continue
		}
		for i := s.amounts[0]; i < s.amounts[1]; i++ {
			if a := r.doc.Amounts[i]; a.Span.Start >= c.end && a.Value.Role == RoleFine {
				return true
			}
		}
	}
	return false
}

// ofOther reports whether a date stands with the decision under appeal: "the decision of the CNIL of 7 December 2020".
func (r *reader) ofOther(s *sentence, a appeal, d Found[gdpr.Date]) bool {
	before := strings.TrimRight(r.text[s.start:d.Span.Start], " ")
	if w := strings.ToLower(before[strings.LastIndexByte(before, ' ')+1:]); s.lx.dateOn.exact(w) {
		return s.lx.party.kinds.len() == 0 && (r.behindAgent(s, d.Span.Start) || slices.ContainsFunc(s.cues, func(c foundCue) bool { // "que la CNIL avait infligée le"
			return (c.cue == cueImposes || c.cue == cueFines) && c.start >= a.said.End && c.end <= d.Span.Start && d.Span.Start-c.end <= reachAgent && !strings.ContainsAny(r.text[c.end:d.Span.Start], ",;:")
		}))
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return (c.cue == cueDecision || c.cue == cueFine || c.cue == cueSanction || c.cue == cueImposes || c.cue == cueFines) && c.start >= a.said.End && c.end <= d.Span.Start && d.Span.Start-c.end <= reachDoubt &&
			!strings.Contains(r.text[c.end:d.Span.Start], ",")
	})
}

// onlyOrderAnnulled reports whether what a court annulled is an order or a periodic penalty, by the words behind its verb, and a fine is not spoken of.
func (r *reader) onlyOrderAnnulled(s *sentence, a appeal) bool {
	const whole = cueSet(1<<cueFine | 1<<cueSanction | 1<<cueFines | 1<<cueDecision | 1<<cueFormalNotice)
	if s.said&whole != 0 {
		return false
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return (c.cue == cuePenalty || c.cue == cueOrder) && max(c.start-a.said.End, a.said.Start-c.end) <= reachObject
	})
}

// broughtBy reads who brought a case before the court that a sentence opens with: "Saisi par la société X, le Conseil d'État a confirmé".
func (r *reader) broughtBy(s *sentence) []party {
	w := nextWord(r.text, s.start, s.end)
	by := nextWord(r.text, w.end, s.end)
	if !s.lx.lodgedAt.has(w.text) || !s.lx.byWords.has(by.text) || w.closes != 0 {
		return nil
	}
	comma := strings.IndexByte(r.text[by.end:s.end], ',')
	if comma < 0 {
		return nil
	}
	return slices.DeleteFunc(r.partiesAt(s.lx, by.end, by.end+comma), func(p party) bool { return !hasCapital(p.name) || r.isAuthority(s, p.span) })
}

// byCourtAlone reports whether all that a draft has is an order under a periodic penalty, nobody knows of which authority, in a sentence that speaks of a judgment:
// "ordonne à la société X d'afficher le présent jugement, sous astreinte de 500 euros par jour".
func (r *reader) byCourtAlone(d *draft) bool {
	if !d.auth.span.IsZero() || !d.reference.Span.IsZero() || len(d.infringed) > 0 || !d.fined.IsZero() {
		return false
	}
	for _, i := range d.sums {
		if r.doc.Amounts[i].Value.Role != RolePeriodicPenalty {
			return false
		}
	}
	return slices.ContainsFunc(d.told, func(n int) bool {
		s := &r.sentences[n]
		return s.lx.rulings.anyIn(r.text[s.start:s.end])
	})
}
