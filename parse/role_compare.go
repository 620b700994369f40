package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Sums that a sentence only compares a fine with, prices, and sums of each day.

// compareWords are a language's words for what a fine is compared with, for prices, and for sums of each day.
type compareWords struct {
	// comparatives stand right behind a sum that is a difference: "EUR 3,000 less".
	comparatives string
	// times and than stand before a sum that a fine is compared with: "twice as much as the EUR 4,500", "higher than the fine of".
	times, than string
	// prices stand before, pricesBehind behind, the sum that something was sold for: "for".
	prices, pricesBehind string
	// eachDay say that a sum is due for each day: "for each day of delay".
	eachDay string
}

type compareSets struct {
	comparatives, times, than, prices, pricesBehind wordSet
	eachDay                                         []string
}

func (w *compareWords) sets() compareSets {
	return compareSets{
		comparatives: wordSetOf(w.comparatives), times: wordSetOf(w.times), than: wordSetOf(w.than),
		prices: wordSetOf(w.prices), pricesBehind: wordSetOf(w.pricesBehind), eachDay: wordList(w.eachDay),
	}
}

// compared reports whether the i-th sum is no fine but what one is measured by: a difference, "EUR 3,000 less than proposed", the fine of another, "twice as
// much as the EUR 4,500 for B", or a price, "for having sold data for EUR 9,000".
func (r *reader) compared(s *sentence, i int) bool {
	lx, span := s.lx, r.doc.Amounts[i].Span
	behind := nextWord(r.text, span.End, s.end)
	if behind.start-span.End == 1 && (lx.compare.comparatives.has(behind.text) || lx.compare.pricesBehind.has(behind.text)) {
		return true
	}
	if lx.postpositions && behind.start-span.End == 1 && lx.compare.times.has(nextWord(r.text, behind.end, s.end).text) {
		return true // "a Beta Zrt. 4 500 eurós bírságának kétszeresét"
	}
	return r.asPrice(s, span) || i > s.amounts[0] && r.thanBefore(s, r.doc.Amounts[i-1].Span.End, span.Start)
}

// asPrice reports whether a sum stands behind a preposition of prices that no word for a fine or for changing one stands before, and no
// such word right behind.
func (r *reader) asPrice(s *sentence, span gdpr.Span) bool {
	if s.lx.compare.prices.len() == 0 || !s.lx.compare.prices.exact(wordBefore(r.text, s.start, span.Start)) {
		return false
	}
	before := trimGap(r.text[s.start:span.Start])
	at := s.start + strings.LastIndexAny(before, " \u00a0") + 1
	return !s.lx.partyJoins.exact(wordBefore(r.text, s.start, at)) && !slices.ContainsFunc(s.cues, func(c foundCue) bool {
		switch _, noun := nounRole(c.cue); {
		case noun:
			return c.end < at && at-c.end <= reachClose || c.start-span.End == 1
		case c.cue == cueReducedBy || c.cue == cueReduced || c.cue == cueIncreased:
			return c.end <= span.Start && span.Start-c.end <= 2*reachClose
		}
		return false
	})
}

// thanBefore reports whether a word of comparing stands between two sums, some words before the second, in its clause: right before it a word such as
// "than" only says about how much it is.
func (r *reader) thanBefore(s *sentence, from, to int) bool {
	if s.lx.compare.times.len() == 0 || to-from > 2*reachSmall || strings.IndexByte(r.text[from:to], ';') >= 0 {
		return false
	}
	found := false
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		switch {
		case s.lx.compare.times.has(w.text):
			found = true
		case s.lx.compare.than.has(w.text):
			found = found || strings.TrimSpace(r.text[w.end:to]) != ""
		case found && s.lx.partyJoins.has(w.text):
			return false
		}
		i = w.end
	}
	return found && !standsIn(s.cues, cueImposes, from, to) && !standsIn(s.cues, cueFines, from, to)
}

// eachDay reports whether words close behind the i-th sum, or right before it, say that so much is due for each day: "500 evra sekt á X fyrir hvern dag".
func (r *reader) eachDay(s *sentence, i int) bool {
	if len(s.lx.compare.eachDay) == 0 {
		return false
	}
	span := r.doc.Amounts[i].Span
	to := min(s.end, span.End+reachSmall)
	if i+1 < s.amounts[1] {
		to = min(to, r.doc.Amounts[i+1].Span.Start)
	}
	from := max(s.start, span.Start-40)
	if i > s.amounts[0] {
		from = max(from, r.doc.Amounts[i-1].Span.End)
	}
	return slices.ContainsFunc(s.lx.compare.eachDay, func(w string) bool {
		k := strings.Index(r.text[span.End:to], " "+w)
		return k >= 0 && !strings.ContainsAny(r.text[span.End:span.End+k], ",;:") && !r.joinedBetween(s, span.End, span.End+k) || strings.Contains(r.text[from:span.Start], w)
	})
}
