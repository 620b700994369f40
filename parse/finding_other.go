package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Findings in the account of a decision that are not of it: those of another authority, of a court, of a decision of before, and what was not decided.

// ofOtherAuthority reports whether a sentence names another authority than that of a draft, and not that one: "the Belgian DPA had found a violation of".
func (r *reader) ofOtherAuthority(d *draft, s *sentence) bool {
	if !d.auth.national() {
		return false
	}
	other := false
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		switch {
		case len(m.ids) > 0 && slices.Contains(m.ids, d.auth.ids[0]):
			return false
		case m.national(), m.country != "" && m.country != homeOf(d.auth.ids[0]):
			other = true
		case m.generic:
			return false
		}
	}
	return other
}

// tellsOfBefore reports whether a sentence tells what somebody was fined for before: "had already been fined in 2019 for violating".
func (r *reader) tellsOfBefore(s *sentence) bool {
	if !s.has(cueInfringes) {
		return false
	}
	if r.isEarlier(s) {
		return true
	}
	year := slices.ContainsFunc(r.doc.Dates[s.dates[0]:s.dates[1]], func(d Found[gdpr.Date]) bool { return isYear(d.Value) })
	if !year || s.amounts[0] < s.amounts[1] {
		return false
	}
	return s.has(cueEarlier) || s.lx.pluperfect.len() > 0 && slices.ContainsFunc(r.words(s), func(w word) bool { return s.lx.pluperfect.has(w.text) })
}

// leftUndecided reports whether words behind a provision say that its infringement was not decided on: "the violation of Article 28 is time-barred".
func (r *reader) leftUndecided(s *sentence, p gdpr.Span) bool {
	end := min(s.end, p.End+reachDismissed)
	if p.End >= end || !r.mayHold(s, mayBeUndecided) {
		return false
	}
	behind := r.text[p.End:end]
	if k := strings.IndexAny(behind, ";:"); k >= 0 {
		behind = behind[:k]
	}
	for _, w := range s.lx.undecided {
		k := strings.Index(behind, w)
		if k < 0 {
			continue
		}
		if at := p.End + k; !slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueInfringes && c.start >= p.End && c.end <= at }) {
			return true
		}
	}
	return false
}

// courtOpensAlone reports whether a sentence begins with a court that neither confirms nor changes a decision, and names no authority: what it finds is its own.
func (r *reader) courtOpensAlone(s *sentence, c foundCue) bool {
	return c.start-s.start <= 2*reachClose && s.mentions[0] == s.mentions[1] && !s.tellsResult() && !s.has(cueReduced, cueReducedTo)
}
