package parse

import (
	"slices"
	"strings"
)

// Decisions that tell of no measure, but of what an authority found.

// withFindings adds a decision for a text, or a story without headings, that tells of no measure, but that an authority found somebody to infringe
// the law.
func (r *reader) withFindings(drafts []*draft) []*draft {
	if len(drafts) > 0 && !r.hasStories() {
		return drafts
	}
	var d *draft
	told := drafts // those of the sections from that of the sentence on
	for k := range r.sentences {
		s := &r.sentences[k]
		if s.comment || s.lx.party.finds.len() == 0 {
			continue
		}
		for len(told) > 0 && told[0].section < s.section {
			told = told[1:]
		}
		if len(told) > 0 && told[0].section == s.section {
			continue
		}
		if (d == nil || d.section != s.section && r.hasStories()) && (r.infringesPlainly(s) || r.failsPlainly(s)) {
			if m, ok := r.findsIn(s); ok {
				if !m.settled {
					m = r.deciding(s)
				}
				d = r.newDraft()
				d.section, d.auth, d.found = s.section, m, true
				drafts = append(drafts, d)
			}
		}
		if d != nil && s.section == d.section {
			r.elaborate(d, s)
			d.told = append(d.told, k)
		}
	}
	slices.SortStableFunc(drafts, func(a, b *draft) int { return a.section - b.section })
	return drafts
}

// infringesPlainly reports whether a sentence speaks of an infringement as a fact: no word of supposition stands before it.
func (r *reader) infringesPlainly(s *sentence) bool {
	for _, c := range s.cues {
		switch c.cue {
		case cueInfringes:
			if r.isIncident(s, c) {
				continue // "eleven months after they found the breach"
			}
			return !r.negated(s, c)
		case cueSuppose, cueProposed, cueComplies:
			return false
		}
	}
	return false
}

// findsIn returns the authority that a sentence quotes with what it found: "the DPA found that …", "according to the DPA, …".
func (r *reader) findsIn(s *sentence) (mention, bool) {
	to := s.lx.party.accordingTo
	according := to != "" && s.end-s.start > len(to) && strings.EqualFold(r.text[s.start:s.start+len(to)], to)
	if !according && !r.mayHold(s, mayFind) {
		return mention{}, false
	}
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if according && m.span.Start-s.start >= len(to) {
			return m, true
		}
		if r.verbsBehind(s, m.span.End).finds {
			return m, true
		}
	}
	return mention{}, false
}

// failsPlainly reports whether an authority of a sentence found that something was wrong: "The DPA noted that the company failed to inform them".
func (r *reader) failsPlainly(s *sentence) bool {
	if s.lx.party.acts.len() == 0 || s.has(cueComplies) {
		return false
	}
	m, ok := r.findsIn(s)
	if !ok || r.saysBehind(s, m) {
		return false
	}
	if at := r.wrongBehind(s, m.span.End); at >= 0 {
		return !standsIn(s.cues, cueSuppose, s.start, at) && !standsIn(s.cues, cueProposed, s.start, at)
	}
	return !s.has(cueInfringes, cueProposed) && !standsIn(s.cues, cueSuppose, s.start, m.span.End) && r.oneFailed(s.section)
}

// oneFailed reports whether the first sentences of a section tell that one did what was wrong. It is asked for the same section again and again.
func (r *reader) oneFailed(section int) bool {
	if r.failed.section != section+1 {
		found, wrong := r.actorOf(section)
		r.failed.section, r.failed.one = section+1, wrong && len(found) == 1
	}
	return r.failed.one
}

// saysBehind reports whether the verb of finding behind an authority is a gerund, which somebody else is told to have said: "complained to the DPA, alleging".
func (r *reader) saysBehind(s *sentence, m mention) bool {
	for at, n := m.span.End, 0; n < 3; n++ {
		w := nextWord(r.text, at, s.end)
		if s.lx.party.finds.exact(w.text) {
			return strings.HasSuffix(w.text, s.lx.party.gerund)
		}
		at = w.end
	}
	return false
}
