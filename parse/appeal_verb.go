package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// beforeCourt reports whether a sentence names a court, so that what it calls a complaint may be an appeal: "skarga", "Beschwerde".
func (r *reader) beforeCourt(s *sentence) bool {
	if slices.ContainsFunc(s.hints, func(c foundCue) bool { return c.cue == cueCourt || c.cue == cueOnAppeal }) {
		return true
	}
	_, named := r.courtIn(s)
	return named
}

// isRight reports whether a word for a court is one for a right, "retten til indsigt", or for whom somebody asks, "asked the court to": a preposition
// stands behind it that leads to no sum.
func (r *reader) isRight(s *sentence, h foundCue) bool {
	w := nextWord(r.text, h.end, s.end)
	if w.start-h.end != 1 || !s.lx.changeTo.has(w.text) {
		return false
	}
	next := nextWord(r.text, w.end, s.end)
	return next.text == "" || next.text[0] < '0' || next.text[0] > '9'
}

// deniedBehind reports whether a word of denial stands behind a verb and speaks of it: right behind it, "ophævede ikke bøden", or at the end of the
// clause, "bestätigte den Bescheid nicht", "hob den Bescheid nicht auf".
func (r *reader) deniedBehind(s *sentence, c foundCue) bool {
	end, ok := r.verbEnd(c, s.end)
	return ok && slices.ContainsFunc(s.cues, func(o foundCue) bool {
		if o.cue != cueNegation || o.start < c.end {
			return false
		}
		if o.end <= end {
			return true
		}
		between := r.text[c.end:o.start]
		return len(between) == 1 || len(between) <= reachObject && !strings.ContainsAny(between, ",;:") && r.closesClause(s.lx, o.end, s.end)
	})
}

// partlyAt reports whether the clause of a verb says that it speaks of a part only: before the verb, or behind it.
func (r *reader) partlyAt(s *sentence, c foundCue, end int) bool {
	if len(s.lx.partly) == 0 {
		return false
	}
	from := max(s.start, c.start-reachAgent)
	if i := strings.LastIndexAny(r.text[from:c.start], ",;:"); i >= 0 {
		from += i + 1
	}
	to := min(s.end, max(end, c.end+reachObject))
	if i := strings.IndexAny(r.text[c.end:to], ",;:."); i >= 0 {
		to = c.end + i
	}
	clause := r.text[from:to]
	return slices.ContainsFunc(s.lx.partly, func(w string) bool {
		i := strings.Index(clause, w)
		return i >= 0 && (i == 0 || clause[i-1] == ' ') && (i+len(w) == len(clause) || clause[i+len(w)] == ' ')
	})
}

// ofCourtsDecision reports whether the decision that stands with a verb in its clause is one of a lower court, of which the words say so: "tühistas
// ringkonnakohtu otsuse". What becomes of the fine is not told by it.
func (r *reader) ofCourtsDecision(s *sentence, c foundCue) bool {
	return s.lx.courtsOwn.len() > 0 && slices.ContainsFunc(s.cues, func(o foundCue) bool {
		from, to := c.end, o.start
		if o.end <= c.start {
			from, to = o.end, c.start
		}
		return o.cue == cueDecision && from <= to && to-from <= reachObject && !r.parted(s, from, to) && s.lx.courtsOwn.has(wordBefore(r.text, s.start, o.start))
	})
}

// dayOfVerb reports whether a date is that of a verb at the end of its clause: "hat das Bußgeld am 5. Mai 2022 aufgehoben", which "das Bußgeld vom 5. Mai
// 2022" is not.
func (r *reader) dayOfVerb(s *sentence, a appeal, d Found[gdpr.Date]) bool {
	gap := a.said.Start - d.Span.End
	return gap == 1 && s.lx.happenedOn.exact(wordBefore(r.text, s.start, d.Span.Start))
}

// elsewhere reports whether a verb tells no result of the decision spoken of: it opens a clause that says what a court said, "bestätigte, dass", or the
// sentence speaks of another case.
func (r *reader) elsewhere(s *sentence, c foundCue, end int) bool {
	if w := nextWord(r.text, end, s.end); w.start-end <= 2 && s.lx.saysThat.has(w.text) {
		return true
	}
	return r.inOtherCase(s)
}

// inOtherCase reports whether a sentence says anywhere that it speaks of another case.
func (r *reader) inOtherCase(s *sentence) bool {
	if !r.mayHold(s, mayBeSeparate) {
		return false
	}
	text := strings.ToLower(r.text[s.start:s.end])
	return slices.ContainsFunc(s.lx.otherCase, func(w string) bool { return strings.Contains(text, w) })
}

// resultBetween reports whether another verb of a result stands in a stretch of a sentence: what a court annulled may be the judgment that upheld the
// fine.
func (r *reader) resultBetween(s *sentence, from, to int) bool {
	return slices.ContainsFunc(s.hints, func(h foundCue) bool {
		return h.start >= from && h.end <= to && (h.cue == cueUpheld || h.cue == cueAnnulled || h.cue == cueRejects)
	})
}

// ofAnnulling reports whether a verb upholds a judgment that annulled the decision, "upheld the judgment by which the fine was annulled", or rejects an
// appeal against one: what became of the decision is what the verb behind says. Plain tells that it is sure to say so, as "the decision that the lower
// court had annulled" is not. The fine itself does not stand right behind the first verb.
func (r *reader) ofAnnulling(s *sentence, c foundCue) (is, plain bool) {
	if c.cue != cueUpheld && c.cue != cueRejects {
		return false, false
	}
	rejects := c.cue == cueRejects // an appeal, so that a fine behind it is what the judgment was about
	for _, h := range s.hints {
		if h.start < c.end || h.cue != cueAnnulled && h.cue != cueAnnulledPart {
			continue
		}
		if h.start-c.end > reachCourt {
			break
		}
		between := r.text[c.end:h.start]
		if strings.ContainsAny(between, ";:") || slices.ContainsFunc(strings.Fields(between), func(w string) bool { return s.lx.partyJoins.exact(w) }) {
			return false, false
		}
		for _, o := range s.cues {
			switch o.cue {
			case cueFine, cueSanction:
				if o.start < c.end || o.start-h.end > reachClose {
					continue
				}
				is = is || rejects || o.start >= h.end // "the decision by which the fine was annulled", "annulling the fine"
				return is, is
			case cueDecision:
				is = is || o.start >= c.end && o.end <= h.start
			}
		}
		return true, !is
	}
	return false, false
}

// lodgedByAuthority reports whether the appeal that a sentence speaks of is that of an authority, so that its rejection upholds nothing: "the appeal of the
// AP was dismissed".
func (r *reader) lodgedByAuthority(s *sentence) bool {
	of := func(c foundCue) bool {
		if c.cue != cueAppeal && c.cue != cuePetition {
			return false
		}
		return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
			if gap := c.start - m.span.End; s.lx.bareAddressee && gap >= 1 && gap <= 3 {
				return true // "avslog IMY:s överklagande"
			}
			gap := m.span.Start - c.end
			if gap < 1 || gap > 16 || s.lx.appellantBy.len() == 0 {
				return false // in Finnish a genitive behind it belongs to what follows
			}
			between := strings.Fields(strings.ToLower(r.text[c.end:m.span.Start]))
			return len(between) <= 2 && !slices.ContainsFunc(between, func(w string) bool { return s.lx.partyTo.exact(w) && !s.lx.appellantBy.exact(w) }) && !standsIn(s.cues, cueAgainst, c.end, m.span.Start)
		})
	}
	return slices.ContainsFunc(s.cues, of) || slices.ContainsFunc(s.hints, of)
}

// overtaken reports whether before a verb another one tells what a court did, and nothing joins the two: "annulled the judgment that had
// upheld the fine". Where the court stands behind the other verb it is the subject of this one, unless a relative clause speaks of its judgment.
func (r *reader) overtaken(s *sentence, court gdpr.Span, to int) bool {
	at, last := -1, foundCue{}
	for _, h := range s.hints {
		if h.end <= to && (h.cue == cueUpheld || h.cue == cueAnnulled || h.cue == cueRejects) {
			at, last = h.end, h
		}
	}
	if _, plain := r.ofAnnulling(s, last); plain {
		return false
	}
	if at >= 0 && at <= court.Start && s.lx.finding.leaves.len() > 0 {
		return s.lx.finding.leaves.anyIn(strings.Trim(r.text[court.End:to], ", "))
	}
	return at >= 0 && !slices.ContainsFunc(strings.Fields(r.text[at:to]), func(w string) bool { return s.lx.partyJoins.exact(w) })
}
