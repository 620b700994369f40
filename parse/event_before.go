package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Words for measures in a sentence that tells of none such: what was ordered before, what the authority does itself, what is said of things.

// reachBeforehand is how many words in front of a measure, or of the verb that imposes it, a word such as "had" stands.
const reachBeforehand = 5

// isBidden reports whether the word in front of a verb without an ending is one behind which it says what is to be done: "to", "and", "immediately".
func (r *reader) isBidden(s *sentence, before string) bool {
	return s.lx.party.infinitive.exact(before) || s.lx.partyJoins.has(before) || s.lx.finding.links.has(before) || s.lx.party.isAdverb(before)
}

// beforehand reports whether a measure was one of before what the sentence tells: "who had been ordered to", "it had even issued orders to".
func (r *reader) beforehand(s *sentence, c foundCue) bool {
	for _, o := range slices.Backward(s.cues) {
		if o.cue == cueImposes && o.end <= c.start && c.start-o.end <= reachSmall && !strings.ContainsAny(r.text[o.end:c.start], ",;:") {
			c = o
			break
		}
	}
	if !r.mayHold(s, mayBePluperfect) {
		return false
	}
	from, at := max(s.start, c.start-reachAgent), c.start
	for range reachBeforehand {
		w, end := lastField(r.text[from:at])
		if w == "" || strings.ContainsAny(w, ",;") || s.lx.partyJoins.has(w) {
			return false
		}
		if s.lx.pluperfect.has(w) || s.lx.pluperfect.has(behindLast(w, "'’")) { // "n'avait reçu"
			return true
		}
		at = from + end - len(w)
	}
	return false
}

// onlyBlames reports whether a verb of reproof, where all nouns have capitals, has no company or public body as its object but what it finds fault with: "rügt
// mangelnde Transparenz".
func (r *reader) onlyBlames(s *sentence, c foundCue) bool {
	w := nextWord(r.text, c.end, s.end)
	return w.start < s.end && w.start-c.end == 1 && !isCapital(r.text[c.start:c.end]) && !isCapital(w.text) && !s.lx.partyHeads.has(w.text) && r.passiveAt(s, c) < 0 && strings.HasSuffix(w.text, "e") && isCapital(nextWord(r.text, w.end, s.end).text)
}

// ofBefore reports whether a reprimand or a warning is one of before the fine that an event tells of.
func (r *reader) ofBefore(e *event, of cue, c foundCue) bool {
	alone := e.s.mentions[0] == e.s.mentions[1]
	switch of {
	case cueReprimand, cueWarning:
		if alone && len(e.sums) == 0 && (r.onlyNamed(e.s, c) || r.datedByYear(e.s, c)) {
			return true
		}
	case cueBan, cueErasure, cueLimitation:
		return alone && (r.beforehand(e.s, c) || r.hadInClause(e.s, c))
	default:
		return false
	}
	if alone && r.hadInClause(e.s, c) {
		return true
	}
	if r.beforehand(e.s, c) || r.ofNewcomer(e, c) {
		return true
	}
	if len(e.sums) == 0 {
		return false
	}
	year := r.measureYear(e.s, c)
	if year.IsZero() {
		return false
	}
	e.old = year
	return true
}

// onlyNamed reports whether a reprimand or a warning stands in a clause of what would have been, or behind a word such as "after": "un rappel à l'ordre aurait
// suffi", "despedido tras una amonestación".
func (r *reader) onlyNamed(s *sentence, c foundCue) bool {
	word, at := placedBefore(r.text, s.start, c.start)
	if s.lx.indefinite.has(word) && s.lx.sumAfter.has(wordBefore(r.text, s.start, at)) {
		return true
	}
	if s.lx.conditional.len() == 0 {
		return false
	}
	from := max(s.start, c.start-reachObject)
	from += strings.LastIndexAny(r.text[from:c.start], ",;:") + 1
	to := min(s.end, c.end+reachObject)
	if k := strings.IndexAny(r.text[c.end:to], ",;:"); k >= 0 {
		to = c.end + k
	}
	return s.lx.conditional.anyIn(r.text[from:to])
}

// datedByYear reports whether a year alone stands in the clause of a measure: "war 2019 verwarnt worden".
func (r *reader) datedByYear(s *sentence, c foundCue) bool {
	return !s.heading && slices.ContainsFunc(r.doc.Dates[s.dates[0]:s.dates[1]], func(d Found[gdpr.Date]) bool {
		if !isYear(d.Value) {
			return false
		}
		between := r.text[min(d.Span.End, c.end):max(d.Span.Start, c.start)]
		return len(between) <= reachSmall && !strings.ContainsAny(between, ",;:")
	})
}

// hadInClause reports whether a word such as "hatte" stands anywhere in front of a measure in its clause, in a language that puts verbs last.
func (r *reader) hadInClause(s *sentence, c foundCue) bool {
	return s.lx.verbLast && s.lx.pluperfect.len() > 0 && slices.ContainsFunc(precedingWords(r.text[max(s.start, c.start-reachObject):c.start]), s.lx.pluperfect.has)
}

// ofNewcomer reports whether a reprimand or a warning stands in a clause of its own behind a fine, whose subject is somebody not told of before: "fined a doctor
// EUR 600; a journalist got off with a warning".
func (r *reader) ofNewcomer(e *event, c foundCue) bool {
	clause := e.s.start + strings.LastIndexByte(r.text[e.s.start:c.start], ';') + 1
	if clause == e.s.start || len(e.sums) == 0 || r.doc.Amounts[e.sums[0]].Span.End > clause {
		return false
	}
	w := nextWord(r.text, clause, c.start)
	next := nextWord(r.text, w.end, e.s.end)
	return e.s.lx.indefinite.has(w.text) && !e.s.isMeasure(gdpr.Span{Start: next.start, End: nextWord(r.text, next.end, e.s.end).end})
}

// measureYear returns the year that alone dates a measure and not the fine behind it, "in 2020 it reprimanded the school, and now fines it EUR 5,000"; the zero
// Span for none.
func (r *reader) measureYear(s *sentence, c foundCue) gdpr.Span {
	behind := func(at int) bool {
		return slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Span.Start > at })
	}
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		if !isYear(d.Value) || !behind(max(c.end, d.Span.End)) {
			continue
		}
		before, after := c.start-d.Span.End, d.Span.Start-c.end
		if before >= 0 && before <= reachSmall && !strings.ContainsAny(r.text[d.Span.End:c.start], ",;:") || after >= 0 && after <= reachClose {
			return d.Span
		}
	}
	return gdpr.Span{}
}

// ofRequest reports whether a noun for erasing only says what somebody asked for: "répondre à la demande d'effacement".
func (r *reader) ofRequest(s *sentence, c foundCue) bool {
	if s.lx.requests.len() == 0 {
		return false
	}
	for at, n := c.start, 0; n < 3; n++ {
		at = s.start + len(strings.TrimRight(r.text[s.start:at], "'’"))
		w, start := placedBefore(r.text, s.start, at)
		if s.lx.requests.has(w) {
			return true
		}
		if w == "" || !s.lx.links.has(w) && !s.lx.partyHeads.has(w) {
			return false
		}
		at = start
	}
	return false
}

// ofThing reports whether what a verb of erasing takes away is a thing and no data: "remove the cameras", but "delete the camera recordings".
func (r *reader) ofThing(s *sentence, c foundCue) bool {
	for i, n := c.end, 0; n < 4; n++ {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end {
			return false
		}
		if s.lx.removable.has(w.text) {
			next := nextWord(r.text, w.end, s.end)
			return w.closes != 0 || next.start >= s.end || s.lx.partyEnds.has(next.text) || s.lx.partyJoins.has(next.text) || s.lx.links.has(next.text)
		}
		if w.closes != 0 {
			return false
		}
		i = w.end
	}
	return false
}

// ordersProcedure reports whether what a verb of ordering orders is a step of the authority's own, and nothing that somebody is to do: "ordered the
// reopening of the case", "ordered an investigation".
func (r *reader) ordersProcedure(s *sentence, c foundCue) bool {
	for i, n := c.end, 0; n < 6; n++ {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end || s.lx.party.infinitive.exact(w.text) {
			return false
		}
		if s.lx.party.steps.has(w.text) {
			return true
		}
		if w.closes != 0 {
			return false
		}
		i = w.end
	}
	return false
}
