package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// reachApposition is how far behind a name, in bytes, the word stands that says in an apposition what its bearer is: ", agissant en qualité de
// sous-traitant".
const reachApposition = 40

// maxNamed bounds how many places of a name are looked at.
const maxNamed = 64

// describe reads what the text says of a party wherever it names it: controller, processor or joint controller, and the group it belongs to.
func (r *reader) describe(p *party, named []party) {
	r.describeAt(p, p.span)
	for k := range named[:min(len(named), maxNamed)] {
		if p.role != "" && p.group != "" {
			return
		}
		o := &named[k]
		if o.span == p.span || !sameParty(*o, *p) {
			continue
		}
		if p.group == "" {
			p.group, p.groupSpan = o.group, o.groupSpan
		}
		r.describeAt(p, o.span)
	}
}

// describeAt reads what the sentence says of the party whose name stands at a place.
func (r *reader) describeAt(p *party, name gdpr.Span) {
	s := r.sentenceAt(name.Start)
	if s == nil {
		return
	}
	if p.role == "" {
		p.role, p.roleSpan = r.roleAt(s, name)
	}
	if p.group == "" {
		p.group, p.groupSpan = r.groupAt(s, name)
	}
}

// roleAt returns what the words beside a name call its bearer, and where. A language that lists the words for the roles is read by those; the
// others by their cues, and joint controllers by the cue in all.
func (r *reader) roleAt(s *sentence, name gdpr.Span) (decision.Role, gdpr.Span) {
	listed := s.lx.party.controllers.len() > 0
	if listed {
		if role, at := r.roleBeside(s, name); role != "" {
			return role, at
		}
	}
	for _, c := range s.hints {
		role := roleCalled(c.cue)
		if role == "" || listed && role != decision.RoleJointController {
			continue
		}
		if r.apposedTo(s, name, c) || r.calledBefore(s, name, c) || role == decision.RoleJointController && r.amongJoint(s, name, c) {
			return role, gdpr.Span{Start: c.start, End: c.end}
		}
	}
	return "", gdpr.Span{}
}

// groupAt returns the parent that stands behind a name, and where: "X, a subsidiary of Y".
func (r *reader) groupAt(s *sentence, name gdpr.Span) (string, gdpr.Span) {
	if s.lx.party.controllers.len() > 0 {
		return r.groupBehind(s, name)
	}
	for _, c := range s.hints {
		if c.cue != cueParent || !r.apposedTo(s, name, c) {
			continue
		}
		if ps := r.namesIn(s, c.end); len(ps) > 0 && hasCapital(ps[0].name) && !ps[0].vague {
			return ps[0].name, ps[0].span
		}
	}
	return "", gdpr.Span{}
}

// roleCalled returns the role that a word calls a party by.
func roleCalled(c cue) decision.Role {
	switch c {
	case cueProcessor:
		return decision.RoleProcessor
	case cueController:
		return decision.RoleController
	case cueJoint:
		return decision.RoleJointController
	}
	return ""
}

// apposedTo reports whether a word stands in an apposition right behind a name: "X, processor", "X (acting as a processor)".
func (r *reader) apposedTo(s *sentence, name gdpr.Span, c foundCue) bool {
	if c.start <= name.End || c.start-name.End > reachApposition {
		return false
	}
	between := r.text[name.End:c.start]
	i := strings.IndexAny(between, ",(")
	ending := i > 1 && between[0] == ':' && !strings.Contains(between[:i], " ") // "Laakso Oy:lle, rekisterinpitäjälle"
	if i < 0 || i > 1 && !ending || strings.ContainsAny(between[i+1:], ",;()") {
		return false
	}
	return !s.cueIn(name.End, c.start) && !hasCapital(between)
}

// calledBefore reports whether a word stands right before a name and calls its bearer so: "the processor X", "en qualité de sous-traitant, la
// société X".
func (r *reader) calledBefore(s *sentence, name gdpr.Span, c foundCue) bool {
	if c.end > name.Start || name.Start-c.end > 24 {
		return false
	}
	between := r.text[c.end:name.Start]
	for _, w := range strings.FieldsFunc(between, isGap) {
		if !s.lx.partyHeads.has(w) {
			return false
		}
	}
	if !strings.Contains(between, ",") {
		return !strings.ContainsAny(between, ";:.()")
	}
	return s.lx.capacity.anyIn(r.text[max(s.start, c.start-24):c.start])
}

// amongJoint reports whether a name is one of those that stand before "joint controllers", joined with each other.
func (r *reader) amongJoint(s *sentence, name gdpr.Span, c foundCue) bool {
	if name.End > c.start || c.start-name.End > 120 {
		return false
	}
	between := r.text[name.End:c.start]
	return strings.Contains(between, ",") && !strings.ContainsAny(between, ";:") && !s.cueIn(name.End, c.start)
}

// roleBeside returns what the words right behind or right before a name call its bearer, and where: "X, acting as processor", "X (the
// controller)", "the processor, X, …".
func (r *reader) roleBeside(s *sentence, span gdpr.Span) (decision.Role, gdpr.Span) {
	if !r.mayHold(s, mayCall) {
		return "", gdpr.Span{} // as most
	}
	if role, at := r.roleBehind(s, span); role != "" {
		return role, at
	}
	return r.roleBefore(s, span)
}

// roleBehind returns what the words behind a name call its bearer.
func (r *reader) roleBehind(s *sentence, span gdpr.Span) (decision.Role, gdpr.Span) {
	joint := false
	for i, n := span.End, 0; n < 7; n++ {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end || strings.ContainsAny(r.text[i:w.start], ".;:)") {
			break
		}
		low := strings.ToLower(w.text)
		if n == 0 && !strings.ContainsAny(r.text[i:w.start], ",(“\"'‘") && !s.lx.party.roleOpeners.exact(low) {
			break
		}
		if role := s.lx.roleWord(low, joint); role != "" {
			next := nextWord(r.text, w.end, s.end)
			if w.closes == 0 && next.start < s.end && next.start-w.end <= 1 && !s.lx.partyEnds.has(next.text) && !s.lx.party.genitive.exact(next.text) && !s.lx.partyJoins.exact(next.text) {
				break // "as the processor had …" goes on about another matter
			}
			return role, gdpr.Span{Start: w.start, End: w.end}
		}
		if !s.lx.party.roleFillers.exact(low) || w.closes == ',' && n > 0 {
			break
		}
		joint = joint || s.lx.party.joint.exact(low)
		i = w.end
	}
	return "", gdpr.Span{}
}

// roleBefore returns what the words before a name call its bearer.
func (r *reader) roleBefore(s *sentence, span gdpr.Span) (decision.Role, gdpr.Span) {
	before := strings.TrimRight(r.text[s.start:span.Start], " \u00a0(\"'“‘")
	bare, comma := strings.CutSuffix(before, ",")
	if comma && !strings.HasPrefix(r.text[span.End:], ",") && !strings.HasPrefix(r.text[span.End:], ".") && !strings.HasPrefix(r.text[span.End:], " (") && span.End < s.end {
		return "", gdpr.Span{} // not set off by a second comma
	}
	word := behindLast(bare, " \u00a0")
	at := len(bare) - len(word)
	rest := strings.TrimRight(bare[:at], " \u00a0")
	joint := s.lx.party.joint.has(lastOf(rest))
	role := s.lx.roleWord(strings.ToLower(word), joint)
	if role == "" || isCapital(word) && before == strings.TrimRight(r.text[s.start:span.Start], " \u00a0") {
		return "", gdpr.Span{}
	}
	return role, gdpr.Span{Start: s.start + at, End: s.start + at + len(word)}
}

// roleWord returns the role that a word, in small letters, gives.
func (lx *lexicon) roleWord(w string, joint bool) decision.Role {
	switch {
	case lx.party.processors.exact(w):
		return decision.RoleProcessor
	case lx.party.jointly.exact(w), joint && lx.party.controllers.exact(w):
		return decision.RoleJointController
	case lx.party.controllers.exact(w):
		return decision.RoleController
	}
	return ""
}

// groupBehind is groupAt in a language that lists the words for the roles: the name right behind "subsidiary of".
func (r *reader) groupBehind(s *sentence, span gdpr.Span) (string, gdpr.Span) {
	for _, c := range s.hints {
		gap := c.start - span.End
		if c.cue != cueParent || gap < 0 || gap > 40 || strings.ContainsAny(r.text[span.End:c.start], ".;:)") || !strings.ContainsAny(r.text[span.End:span.End+min(2, gap)], ",(") {
			continue
		}
		if p, _, _ := r.partyAt(s.lx, c.end, s.end, false); r.isRespondent(s, p) {
			return p.name, p.span
		}
	}
	return "", gdpr.Span{}
}
