package parse

import "slices"

// reachCross is how far around a word for the cooperation of authorities, in bytes, a word of denial or doubt speaks of it, and how far behind it those
// stand with whom somebody works together.
const reachCross = 60

// tellsCross reports whether a word for a case of several states tells that this one is: not that it is none ("the processing was not cross-border"), nor
// that somebody asks whether it is. Companies work together too: "in cooperation with" needs an authority behind it.
func (r *reader) tellsCross(s *sentence, c foundCue) bool {
	doubted := slices.ContainsFunc(s.cues, func(o foundCue) bool {
		return (o.cue == cueNegation || o.cue == cueSuppose) && c.start-o.end <= reachCross && o.start-c.end <= reachCross
	})
	if doubted || s.lx.finding.modals.anyIn(r.text[max(s.start, c.start-reachCross):c.start]) {
		return false
	}
	if !s.lx.together.has(r.text[c.start:c.end]) {
		return true
	}
	to := min(s.end, c.end+reachCross)
	return s.lx.peers.anyIn(r.text[c.end:to]) || slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		return m.span.Start >= c.end && m.span.Start < to
	})
}
