package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
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

// ofTheBoard looks at the findings of sentences behind a binding decision or an opinion, which do not name the Board, where the same section tells a decision of a
// national authority: what such a sentence finds is that one's where it says so, and else nobody's.
func (r *reader) ofTheBoard(drafts []*draft) {
	advises := func(d *draft) bool {
		return d.kind == decision.KindBindingDecision || d.kind == decision.KindOpinion
	}
	if !slices.ContainsFunc(drafts, advises) {
		return
	}
	own := map[int]*draft{} // by section
	for _, d := range drafts {
		if !advises(d) && d.auth.national() && !d.earlier && own[d.section] == nil {
			own[d.section] = d
		}
	}
	for k := range r.toFind {
		f := &r.toFind[k]
		named := func(m mention) bool { return m.settled && f.d.auth.settled && m.ids[0] == f.d.auth.ids[0] }
		if !advises(f.d) {
			continue // as most
		}
		d := own[f.d.section]
		if d == nil || slices.ContainsFunc(r.mentions[f.s.mentions[0]:f.s.mentions[1]], named) {
			continue
		}
		if f.open = !r.saysOwn(f.s, d, f.d); !f.open {
			f.d = d
		}
	}
}

// saysOwn reports whether a sentence names the authority of a decision, or another day than that of the Board's: "The decision, adopted on 1 September, finds".
func (r *reader) saysOwn(s *sentence, own, board *draft) bool {
	if slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.settled && m.ids[0] == own.auth.ids[0] }) {
		return true
	}
	return slices.ContainsFunc(r.doc.Dates[s.dates[0]:s.dates[1]], func(d Found[gdpr.Date]) bool {
		return d.Value.IsFull() && board.date.Value.IsFull() && d.Value != board.date.Value
	})
}

// courtOpensAlone reports whether a sentence begins with a court that neither confirms nor changes a decision, and names no authority: what it finds is its own.
func (r *reader) courtOpensAlone(s *sentence, c foundCue) bool {
	return c.start-s.start <= 2*reachClose && s.mentions[0] == s.mentions[1] && !s.tellsResult() && !s.has(cueReduced, cueReducedTo)
}
