package parse

import (
	"cmp"
	"slices"
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
		for _, p := range slices.Concat(d.parties, d.named) {
			k := slices.IndexFunc(d.parties, func(o party) bool { return sameParty(o, p) })
			s := r.sentenceAt(p.span.Start)
			if k < 0 || s == nil || len(s.lx.party.controllers) == 0 {
				continue
			}
			own := &d.parties[k]
			if own.role == "" {
				own.role, own.roleSpan = r.roleBeside(s, p.span)
			}
			if own.group == "" {
				own.group, own.groupSpan = p.group, p.groupSpan
			}
			if own.group == "" {
				own.group, own.groupSpan = r.groupBehind(s, p.span)
			}
		}
	}
	for i, c := range r.hints {
		if c.cue != cueParent && c.cue != cueProcessor {
			continue
		}
		if s := r.sentenceAbout(i); s != nil && len(s.lx.party.controllers) > 0 {
			r.relateIn(drafts[s.decision-1], s, c)
		}
	}
}

// sentenceAbout returns the sentence about a decision that the i-th hint stands in; one in which nothing else was found belongs to the
// decision that the one before it tells of. It is nil where there is none.
func (r *reader) sentenceAbout(i int) *sentence {
	at := r.hints[i].start
	k, _ := slices.BinarySearchFunc(r.sentences, at, func(s sentence, at int) int { return cmp.Compare(s.start, at+1) })
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
	if !r.isRespondent(s, p) {
		return
	}
	k := slices.IndexFunc(d.parties, func(o party) bool { return sameParty(o, p) })
	switch {
	case c.cue == cueParent && len(d.parties) == 1 && k < 0 && d.parties[0].group == "" && r.possessedBefore(s, c.start, d.parties[0]):
		d.parties[0].group, d.parties[0].groupSpan = p.name, p.span
	case c.cue == cueProcessor && k < 0 && len(d.related) < maxRelated && !slices.ContainsFunc(d.related, func(o party) bool { return sameParty(o, p) }):
		if p.role, p.roleSpan = r.roleBefore(s, p.span); p.role == decision.RoleProcessor {
			d.related = append(d.related, p)
		}
	}
}

// maxRelated bounds the processors of a decision that are not its addressees.
const maxRelated = 16

// possessedBefore reports whether what begins at a place belongs to a party: "its parent company", "Alba's parent company".
func (r *reader) possessedBefore(s *sentence, at int, of party) bool {
	before := strings.TrimRight(r.text[s.start:at], " ")
	last := before[strings.LastIndexByte(before, ' ')+1:]
	if s.lx.party.possessives.has(last) {
		return true
	}
	before, ok := strings.CutSuffix(before, "'s")
	if !ok {
		before, ok = strings.CutSuffix(before, "’s")
	}
	return ok && strings.HasSuffix(simpleName(before), of.simple)
}

// sentenceAt returns the sentence that covers a place, nil for none.
func (r *reader) sentenceAt(at int) *sentence {
	k, _ := slices.BinarySearchFunc(r.sentences, at, func(s sentence, at int) int { return cmp.Compare(s.end, at+1) })
	if k == len(r.sentences) || r.sentences[k].start > at {
		return nil
	}
	return &r.sentences[k]
}

// roleBeside returns what the words right behind or right before a name call its bearer, and where: "X, acting as processor", "X (the
// controller)", "the processor, X, …".
func (r *reader) roleBeside(s *sentence, span gdpr.Span) (decision.Role, gdpr.Span) {
	if role, at := r.roleBehind(s, span); role != "" {
		return role, at
	}
	return r.roleBefore(s, span)
}

func (r *reader) roleBehind(s *sentence, span gdpr.Span) (decision.Role, gdpr.Span) {
	joint := false
	for i, n := span.End, 0; n < 7; n++ {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end || strings.ContainsAny(r.text[i:w.start], ".;:)") {
			break
		}
		low := strings.ToLower(w.text)
		if n == 0 && !strings.ContainsAny(r.text[i:w.start], ",(“\"'‘") && !s.lx.party.roleOpeners[low] {
			break
		}
		if role := s.lx.roleWord(low, joint); role != "" {
			next := nextWord(r.text, w.end, s.end)
			if w.closes == 0 && next.start < s.end && next.start-w.end <= 1 && !s.lx.partyEnds.has(next.text) && !s.lx.party.genitive[next.text] && !s.lx.partyJoins[next.text] {
				break // "as the processor had …" goes on about another matter
			}
			return role, gdpr.Span{Start: w.start, End: w.end}
		}
		if !s.lx.party.roleFillers[low] || w.closes == ',' && n > 0 {
			break
		}
		joint = joint || s.lx.party.joint[low]
		i = w.end
	}
	return "", gdpr.Span{}
}

func (r *reader) roleBefore(s *sentence, span gdpr.Span) (decision.Role, gdpr.Span) {
	before := strings.TrimRight(r.text[s.start:span.Start], " \u00a0(\"'“‘")
	bare, comma := strings.CutSuffix(before, ",")
	if comma && !strings.HasPrefix(r.text[span.End:], ",") && !strings.HasPrefix(r.text[span.End:], ".") && !strings.HasPrefix(r.text[span.End:], " (") && span.End < s.end {
		return "", gdpr.Span{} // not set off by a second comma
	}
	at := strings.LastIndexAny(bare, " \u00a0") + 1
	word := bare[at:]
	rest := strings.TrimRight(bare[:at], " \u00a0")
	joint := s.lx.party.joint.has(rest[strings.LastIndexByte(rest, ' ')+1:])
	role := s.lx.roleWord(strings.ToLower(word), joint)
	if role == "" || isCapital(word) && before == strings.TrimRight(r.text[s.start:span.Start], " \u00a0") {
		return "", gdpr.Span{}
	}
	return role, gdpr.Span{Start: s.start + at, End: s.start + at + len(word)}
}

// roleWord returns the role that a word, in small letters, gives.
func (lx *lexicon) roleWord(w string, joint bool) decision.Role {
	switch {
	case lx.party.processors[w]:
		return decision.RoleProcessor
	case lx.party.jointly[w], joint && lx.party.controllers[w]:
		return decision.RoleJointController
	case lx.party.controllers[w]:
		return decision.RoleController
	}
	return ""
}

// groupBehind returns the parent that stands behind a name: "X, a subsidiary of Y".
func (r *reader) groupBehind(s *sentence, span gdpr.Span) (string, gdpr.Span) {
	for _, c := range s.hints {
		gap := c.start - span.End
		if c.cue != cueParent || gap < 0 || gap > 40 || strings.ContainsAny(r.text[span.End:c.start], ".;:)") || !strings.ContainsAny(r.text[span.End:span.End+min(2, gap)], ",(") {
			continue
		}
		if !strings.HasSuffix(r.text[c.start:c.end], "of") {
			continue // "X, the parent company of" says it of another
		}
		if p, _, _ := r.partyAt(s.lx, c.end, s.end, false); r.isRespondent(s, p) {
			return p.name, p.span
		}
	}
	return "", gdpr.Span{}
}
