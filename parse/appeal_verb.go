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

// dayOfVerb reports whether a date is that of a verb at the end of its clause: "hat das Bußgeld am 5. Mai 2022 aufgehoben", which "das Bußgeld vom 5. Mai
// 2022" is not.
func (r *reader) dayOfVerb(s *sentence, a appeal, d Found[gdpr.Date]) bool {
	gap := a.said.Start - d.Span.End
	return gap == 1 && s.lx.happenedOn[wordBefore(r.text, s.start, d.Span.Start)]
}

// elsewhere reports whether a verb tells no result of the decision spoken of: it opens a clause that says what a court said, "bestätigte, dass", or the
// sentence speaks of another case.
func (r *reader) elsewhere(s *sentence, c foundCue, end int) bool {
	if w := nextWord(r.text, end, s.end); w.start-end <= 2 && s.lx.saysThat.has(w.text) {
		return true
	}
	if len(s.lx.otherCase) == 0 {
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

// overtaken reports whether before a verb another one tells what a court did, and nothing joins the two: "annulled the judgment that had
// upheld the fine". Where the court stands behind the other verb it is the subject of this one, unless a relative clause speaks of its judgment.
func (r *reader) overtaken(s *sentence, court gdpr.Span, to int) bool {
	at := -1
	for _, h := range s.hints {
		if h.end <= to && (h.cue == cueUpheld || h.cue == cueAnnulled || h.cue == cueRejects) {
			at = h.end
		}
	}
	if at >= 0 && at <= court.Start && len(s.lx.finding.leaves) > 0 {
		return s.lx.finding.leaves.anyIn(strings.Trim(r.text[court.End:to], ", "))
	}
	return at >= 0 && !slices.ContainsFunc(strings.Fields(r.text[at:to]), func(w string) bool { return s.lx.partyJoins[w] })
}
