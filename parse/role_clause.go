package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// partsBehind makes fines of the sums of a sentence that says how a fine told before it is divided, where they add up to it: "Davon entfallen
// 150.000 Euro auf …".
func (r *reader) partsBehind(s *sentence) {
	sums := r.doc.Amounts[s.amounts[0]:s.amounts[1]]
	var total gdpr.Money
	for i := range sums {
		var err error
		if total, err = total.Add(sums[i].Value.Money); err != nil || sums[i].Value.Role != RoleOther || sums[i].Value.Money.IsZero() {
			return
		}
	}
	for j := s.amounts[0] - 1; j >= max(0, s.amounts[0]-4) && len(sums) > 1; j-- {
		if a := r.doc.Amounts[j].Value; a.Role == RoleFine && a.Money == total {
			for i := range sums {
				sums[i].Value.Role = RoleFine
			}
			return
		}
	}
}

// condemned returns what the i-th sum is behind a verb that also courts use: "condenou o banco a pagar EUR 500 a título de danos".
func (r *reader) condemned(s *sentence, i, verb int) (Role, int) {
	end := r.doc.Amounts[i].Span.End
	for _, c := range s.cues {
		if c.start < end || c.cue == cueValue {
			continue
		}
		if role, ok := nounRole(c.cue); ok && (role == RoleDamages || role == RoleCosts) && c.start-end <= 32 && !strings.ContainsAny(r.text[end:c.start], ",;") && !r.sumBehind(s, i, c.start) {
			return role, c.start
		}
		break
	}
	return RoleFine, verb
}

// ceilingBehind reports whether a word right behind the i-th sum makes it a ceiling: "20.000.000 EUR como máximo".
func (r *reader) ceilingBehind(s *sentence, i int) bool {
	end := r.doc.Amounts[i].Span.End
	for k, c := range s.cues {
		if c.start < end {
			continue
		}
		if c.start-end > 12 {
			break
		}
		if c.cue == cueCeiling {
			last := c.end
			if k+1 < len(s.cues) && s.cues[k+1].cue == cueCeiling && s.cues[k+1].start-last <= reachClose {
				last = s.cues[k+1].end // "hasta un máximo de"
			}
			return !strings.Contains(r.text[end:c.start], ";") && !r.sumRightBehind(s, i, last)
		}
	}
	return false
}

// proposedBefore reports whether a word of proposing stands in the part of the sentence before a place, with no verdict between.
func (r *reader) proposedBefore(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueProposed && c.end <= at && at-c.end <= 140 && !r.decidedBetween(s, c.end, at)
	})
}

// sumRightBehind reports whether the next sum stands right behind a word, which then speaks of that one: "EUR 100 a day, at most EUR 5,000".
func (r *reader) sumRightBehind(s *sentence, i, at int) bool {
	return i+1 < s.amounts[1] && r.doc.Amounts[i+1].Span.Start >= at && r.doc.Amounts[i+1].Span.Start-at <= reachClose
}

// ofFine reports whether what is raised or lowered in a sentence is a fine: it speaks of one, "the original fine of EUR 2,000" too, or the sum
// before the i-th one, not far off, is a fine or what was proposed or left of one.
func (r *reader) ofFine(s *sentence, i int) bool {
	if s.has(cueFine, cueSanction, cueFines, cuePenalty) || slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueOriginal && strings.Contains(r.text[c.start:c.end], " ")
	}) {
		return true
	}
	if i == 0 || r.doc.Amounts[i].Span.Start-r.doc.Amounts[i-1].Span.End > 2*reachNoun {
		return false
	}
	switch r.doc.Amounts[i-1].Value.Role {
	case RoleFine, RoleProposed, RoleReduced:
		return true
	}
	return false
}

// turnoverAt reports whether a word for a turnover stands at a place.
func (s *sentence) turnoverAt(at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueTurnover && c.start == at })
}
