package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// "The authority" is the one whose story is told. One that is named beside it and does nothing, "in consultation with the Polish DPA", is not meant,
// nor is one of another story.

// meantBy returns the authority that the k-th mention, one of an authority in ordinary words, means: of those named before it in its paragraph, or
// in the last one of its story that names any, the only one, or the last that acts. Where its story names none, it is the only one of the text.
func (r *reader) meantBy(s *sentence, k int) mention {
	if r.isStrange(s, r.mentions[k]) {
		return mention{}
	}
	var named, acting mention
	several := false
	for _, m := range slices.Backward(r.mentions[max(0, k-nearDrafts):k]) {
		if m.span.Start < r.story || named.settled && strings.Contains(r.text[m.span.End:named.span.Start], "\n\n") {
			break
		}
		if !r.isNational(s, m) || m.span.Start >= s.start && !r.actsIn(m) {
			continue
		}
		several = several || named.settled && named.ids[0] != m.ids[0]
		if !named.settled {
			named = m
		}
		if !acting.settled && r.actsIn(m) {
			acting = m
		}
	}
	switch {
	case several && acting.settled:
		named = acting
	case !named.settled && r.story > 0:
		named = r.oneNational(s)
	}
	if named.settled {
		named.span = r.mentions[k].span
	}
	return named
}

// isNational reports whether an authority is known and may be "the DPA": the Board is quoted, and is none.
func (r *reader) isNational(s *sentence, m mention) bool {
	return m.settled && (homeOf(m.ids[0]) != gdpr.EuropeanUnion || s.has(cueOpinion, cueBinding))
}

// oneNational returns the authority that a text names where it is one only.
func (r *reader) oneNational(s *sentence) mention {
	var one mention
	for _, m := range r.mentions {
		switch {
		case !r.isNational(s, m):
		case !one.settled:
			one = m
		case one.ids[0] != m.ids[0]:
			return mention{}
		}
	}
	return one
}

// actsIn reports whether an authority finds, imposes or orders something in the sentence that names it.
func (r *reader) actsIn(m mention) bool {
	k, ok := slices.BinarySearchFunc(r.sentences, m.span.Start, func(s sentence, at int) int {
		switch {
		case s.end <= at:
			return -1
		case s.start > at:
			return 1
		}
		return 0
	})
	if !ok {
		return false
	}
	s := &r.sentences[k]
	if r.actsBehind(s, m.span.End) {
		return true
	}
	by, found := s.cue(cueBy)
	return found && by.end < m.span.Start && m.span.Start-by.end <= reachClose && !r.asked(s, by.start)
}

// otherActs reports whether "the authority" acts in a sentence in which another is only named: "in consultation with the Polish DPA, the DPA fined".
func (r *reader) otherActs(s *sentence, named mention) bool {
	if len(s.lx.party.finds) == 0 || r.actsIn(named) {
		return false
	}
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		return m.generic && m.span.Len() > 2 && !r.receives(s, m) && m.span.Start > named.span.End+reachClose && r.actsBehind(s, m.span.End)
	})
}
