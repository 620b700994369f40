package parse

import (
	"cmp"
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// partyFacts are what the words around the name of a party say of it, each with its place.
type partyFacts struct {
	role  decision.Role
	said  gdpr.Span
	group party
}

// reachApposition is how far behind a name, in bytes, the word stands that says in an apposition what its bearer is: ", agissant en qualité de
// sous-traitant".
const reachApposition = 40

// maxNamed bounds how many places of a name are looked at.
const maxNamed = 64

// factsOf reads what the text says of a party wherever it names it: controller, processor or joint controller, and the group it belongs to.
func (r *reader) factsOf(d *draft, p party) partyFacts {
	facts := r.factsAt(p.span)
	for _, o := range d.named[:min(len(d.named), maxNamed)] {
		if facts.role != "" && facts.group.name != "" {
			break
		}
		if o.span == p.span || !sameParty(o, p) {
			continue
		}
		more := r.factsAt(o.span)
		if facts.role == "" {
			facts.role, facts.said = more.role, more.said
		}
		if facts.group.name == "" {
			facts.group = more.group
		}
	}
	return facts
}

// factsAt reads what the sentence says of the party whose name stands at a place.
func (r *reader) factsAt(name gdpr.Span) (f partyFacts) {
	k, _ := slices.BinarySearchFunc(r.sentences, name.Start, func(s sentence, at int) int { return cmp.Compare(s.end, at+1) })
	if k == len(r.sentences) || r.sentences[k].start > name.Start {
		return f
	}
	s := &r.sentences[k]
	for _, c := range s.hints {
		role := roleCalled(c.cue)
		if c.cue == cueParent && f.group.name == "" && r.apposedTo(s, name, c) {
			if ps := r.namesIn(s, c.end); len(ps) > 0 && hasCapital(ps[0].name) && !ps[0].vague {
				f.group = ps[0]
			}
		}
		if role == "" || f.role != "" {
			continue
		}
		if r.apposedTo(s, name, c) || r.calledBefore(s, name, c) || role == decision.RoleJointController && r.amongJoint(s, name, c) {
			f.role, f.said = role, gdpr.Span{Start: c.start, End: c.end}
		}
	}
	return f
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
	return !slices.ContainsFunc(s.cues, func(o foundCue) bool { return o.start >= name.End && o.end <= c.start }) && !hasCapital(between)
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
	before := strings.ToLower(r.text[max(s.start, c.start-24):c.start])
	return slices.ContainsFunc(strings.FieldsFunc(before, isGap), func(w string) bool { return s.lx.capacity[w] })
}

// amongJoint reports whether a name is one of those that stand before "joint controllers", joined with each other.
func (r *reader) amongJoint(s *sentence, name gdpr.Span, c foundCue) bool {
	if name.End > c.start || c.start-name.End > 120 {
		return false
	}
	between := r.text[name.End:c.start]
	return strings.Contains(between, ",") && !strings.ContainsAny(between, ";:") &&
		!slices.ContainsFunc(s.cues, func(o foundCue) bool { return o.start >= name.End && o.end <= c.start })
}
