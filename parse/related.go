package parse

import (
	"slices"
	"sort"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// number gives each sentence the number of the decision it tells of, of several the first.
func (r *reader) number(drafts []*draft) {
	for n, d := range drafts {
		for _, k := range d.told {
			if s := &r.sentences[k]; s.decision == 0 {
				s.decision = n + 1
			}
		}
	}
}

// relate says of the parties of each decision what the text plainly calls them (controller, joint controller, processor) and which group
// they belong to, and adds the processors that the sentences about the decision name.
func (r *reader) relate(drafts []*draft) {
	for _, d := range drafts {
		for k := range d.parties {
			r.describe(&d.parties[k], d.named)
		}
	}
	for i, c := range r.hints {
		if c.cue != cueParent && c.cue != cueMother && c.cue != cueProcessor {
			continue
		}
		if s := r.sentenceAbout(i); s != nil && s.lx.party.controllers.len() > 0 {
			r.relateIn(drafts[s.decision-1], s, c)
		}
	}
}

// sentenceAbout returns the sentence about a decision that the i-th hint stands in; one in which nothing else was found belongs to the
// decision that the one before it tells of. It is nil where there is none.
func (r *reader) sentenceAbout(i int) *sentence {
	at := r.hints[i].start
	k := sort.Search(len(r.sentences), func(k int) bool { return r.sentences[k].start > at })
	if k == 0 || r.sentences[k-1].decision == 0 || r.sentences[k-1].comment {
		return nil
	}
	s := &r.sentences[k-1]
	if at < s.end {
		return s
	}
	ends := r.endsFrom(at - maxSentence)
	return &sentence{start: ends.startOf(r.text, at, s.end), end: ends.endOf(r.text, at), lx: s.lx, decision: s.decision}
}

// relateIn reads the processor that a hint in a sentence about a decision speaks of, or the parent of its only addressee.
func (r *reader) relateIn(d *draft, s *sentence, c foundCue) {
	if !r.nameBehind(s, c.end) {
		return
	}
	p, _, _ := r.partyAt(s.lx, c.end, s.end, false)
	if !r.isRespondent(s, p) || r.isSum(s, p.span) {
		return
	}
	k := slices.IndexFunc(d.parties, func(o party) bool { return sameParty(o, p) })
	switch {
	case c.cue != cueProcessor && len(d.parties) == 1 && k < 0 && d.parties[0].group == "" && r.possessedBefore(s, c.start, d.parties[0]):
		d.parties[0].group, d.parties[0].groupSpan = p.name, p.span
	case c.cue == cueProcessor && k < 0 && len(d.related) < maxRelated && !slices.ContainsFunc(d.related, func(o party) bool { return sameParty(o, p) }):
		if p.role, p.roleSpan = r.roleBefore(s, p.span); p.role == decision.RoleProcessor {
			d.related = append(d.related, p)
		}
	}
}

// isSum reports whether a sum stands at a place: "a processor EUR 5,000".
func (r *reader) isSum(s *sentence, span gdpr.Span) bool {
	return slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Span.Overlaps(span) })
}

// maxRelated bounds the processors of a decision that are not its addressees.
const maxRelated = 16

// possessedBefore reports whether what begins at a place belongs to a party: "its parent company", "Alba's parent company".
func (r *reader) possessedBefore(s *sentence, at int, of party) bool {
	before := strings.TrimRight(r.text[s.start:at], " ")
	last := lastOf(before)
	if s.lx.party.possessives.has(last) {
		return true
	}
	before, ok := cutPossessive(before)
	return ok && strings.HasSuffix(simpleName(before), of.simple)
}
