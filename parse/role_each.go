package parse

import "strings"

// perBreach reports whether the i-th sum is one for each of several infringements, so that the fine is another: "EUR 4,000 for each violation". Of several
// parties each, "EUR 4,000 each", it is the fine.
func (r *reader) perBreach(s *sentence, i int) bool {
	end := r.doc.Amounts[i].Span.End
	at := end
	for _, c := range s.cues {
		if c.cue == cueFine && c.start-end == 1 {
			at = c.end // "a EUR 750,000 fine per violation"
		}
	}
	for _, w := range s.lx.eachBreach {
		if strings.HasPrefix(r.text[at:s.end], " "+w) {
			return true
		}
	}
	for k, c := range s.cues {
		if c.cue != cuePart || c.start < end {
			continue
		}
		gap := strings.TrimSpace(r.text[end:c.start])
		if c.start-end > reachClose || !s.lx.finding.means.exact(gap) || k+1 == len(s.cues) {
			return false
		}
		next := s.cues[k+1]
		return next.cue == cueInfringes && next.start-c.end <= 24 && !strings.ContainsAny(r.text[c.end:next.start], ",;:()")
	}
	return false
}

// besideTotal reports whether a word for a total stands right before or behind the i-th sum.
func (r *reader) besideTotal(s *sentence, i int) bool {
	span := r.doc.Amounts[i].Span
	for _, c := range s.cues {
		if c.cue == cueTotal && max(span.Start-c.end, c.start-span.End) <= reachClose {
			return true
		}
	}
	return false
}
