package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// deciding returns the authority whose act a sentence tells: the one that acts in it.
func (r *reader) deciding(s *sentence) mention {
	if m, ok := r.actingInClause(s); ok {
		return m
	}
	if m := r.regulatorBefore(s); m.settled {
		return m
	}
	if m, ok := r.whichActs(s); ok {
		return m
	}
	var first mention
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.generic {
			continue
		}
		if by, ok := s.cue(cueBy); ok && m.settled && by.end < m.span.Start && m.span.Start-by.end < 6 && s.has(cueFines, cueImposes, cueGivesNotice, cueAdopts) && !r.asked(s, by.start) && !r.otherActs(s, m) {
			return m
		}
		// The Board and the Supervisor do not fine companies: in a sentence about a fine the other authority is the one that acts.
		board := m.settled && homeOf(m.ids[0]) == gdpr.EuropeanUnion && s.amounts[0] < s.amounts[1]
		if (first.span.IsZero() || first.settled && homeOf(first.ids[0]) == gdpr.EuropeanUnion && s.amounts[0] < s.amounts[1] && !board) && !r.receives(s, m) {
			first = m
		}
	}
	if first.span.IsZero() || r.otherActs(s, first) {
		return r.spokenOf(s)
	}
	if m, ok := r.behindAside(s, first); ok {
		return m
	}
	return r.turnedTo(s, first)
}

// whichActs returns the authority that a relative clause behind it tells the measure of, where another one is named before it, which imposes nothing: "lodged with
// the Austrian DPA, which passed it to the Swedish DPA, which fined".
func (r *reader) whichActs(s *sentence) (mention, bool) {
	mentions := r.mentions[s.mentions[0]:s.mentions[1]]
	if s.lx.relatives.len() == 0 || len(mentions) < 2 {
		return mention{}, false
	}
	for _, c := range s.cues {
		if c.cue != cueImposes && c.cue != cueFines {
			continue
		}
		k := len(mentions) - 1
		for k > 0 && mentions[k].span.End > c.start {
			k--
		}
		m := mentions[k]
		return m, k > 0 && m.national() && r.relativeBehind(s, m.span.End, c.start) && (s.lx.verbLast || r.passiveAt(s, c) < 0)
	}
	return mention{}, false
}

// relativeBehind reports whether a relative clause begins behind a place, a word at most behind it, and holds another place not far off.
func (r *reader) relativeBehind(s *sentence, at, to int) bool {
	comma := strings.IndexByte(r.text[at:min(to, at+reachAgent)], ',')
	if comma < 0 || to-at > 2*reachEarlier || strings.ContainsAny(r.text[at:at+comma], ".;:()") || strings.Count(r.text[at:at+comma], " ") > 1 {
		return false
	}
	return s.lx.relatives.exact(nextWord(r.text, at+comma+1, to).text) && !strings.ContainsAny(r.text[at+comma+1:to], ",;:")
}

// behindAside returns the authority that acts right behind an opening in which another is only named: "À la demande de la CNIL, l'autorité espagnole a infligé". ok is
// false where none does.
func (r *reader) behindAside(s *sentence, first mention) (m mention, ok bool) {
	if !first.national() || first.span.End >= s.end || r.text[first.span.End] != ',' {
		return m, false
	}
	if opening := strings.TrimSpace(r.text[s.start:first.span.Start]); strings.IndexByte(opening, ' ') < 0 || strings.IndexByte(opening, ',') >= 0 {
		return m, false
	}
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if gap := m.span.Start - first.span.End; m.national() && m.ids[0] != first.ids[0] && gap > 0 && gap <= reachClose && r.actsBehind(s, m.span.End) {
			return m, true
		}
	}
	return m, false
}

// turnedTo returns the authority that a sentence turns to with a word such as "but" behind another one that imposes nothing in it: "the Garante closed the case,
// but the AEPD fined"; else the given one.
func (r *reader) turnedTo(s *sentence, first mention) mention {
	if !first.national() || s.lx.declines() {
		return first
	}
	imposes := func(from, to int) bool {
		return slices.ContainsFunc(s.cues, func(c foundCue) bool {
			return (c.cue == cueImposes || c.cue == cueFines) && c.start >= from && c.end <= to
		})
	}
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.national() && m.ids[0] != first.ids[0] && m.span.Start > first.span.End && r.turned(s, first.span.End, m.span.Start) && !imposes(s.start, m.span.Start) && imposes(m.span.End, s.end) {
			return m
		}
	}
	return first
}

// spokenOf returns the authority that "the authority" in a sentence means, or a pronoun.
func (r *reader) spokenOf(s *sentence) mention {
	for k := s.mentions[0]; k < s.mentions[1]; k++ {
		if m := r.mentions[k]; m.generic && (!r.receives(s, m) || r.actsBehind(s, m.span.End)) {
			return r.meantBy(s, k)
		}
	}
	if s.mentions[0] == s.mentions[1] && (s.goesOn || r.carriesOn(s) || r.pronounDecides(s)) {
		return r.authorityBefore(s)
	}
	return mention{}
}

// reachBefore is how far before a sentence, in bytes, the authority stands that a pronoun or an item of a list takes up.
const reachBefore = 1200

// authorityBefore returns the authority named last before a sentence, with its place there. What another item of a list names, an item does not take up:
// both go on with what the list is of.
func (r *reader) authorityBefore(s *sentence) mention {
	item := isListItem(r.text[s.start:s.end])
	for k := s.mentions[0] - 1; k >= 0 && s.start-r.mentions[k].span.End <= reachBefore; k-- {
		m := r.mentions[k]
		if !m.settled || item && isListItem(strings.TrimLeft(r.text[strings.LastIndexByte(r.text[:m.span.Start], '\n')+1:m.span.Start], " \t")) {
			continue
		}
		if of := r.sentenceAt(m.span.Start); of != nil && r.besideTheAuthority(of, m) {
			continue
		}
		return m
	}
	return mention{}
}

// pronounDecides reports whether a sentence begins with a pronoun whose verb is one of deciding: "It imposed …".
func (r *reader) pronounDecides(s *sentence) bool {
	w := nextWord(r.text, s.start, s.end)
	if s.dates[0] < s.dates[1] { // "Par délibération du 9 janvier 2025, elle a infligé"
		if end := r.doc.Dates[s.dates[0]].Span.End; end-s.start <= reachSmall && strings.HasPrefix(r.text[min(end, s.end):s.end], ", ") {
			w = nextWord(r.text, end, s.end)
		}
	} else if w.start != s.start {
		return false
	}
	if !s.lx.pronouns.has(w.text) {
		return false
	}
	for _, c := range s.cues {
		if gap := c.start - w.end; c.cue == cueImposes || c.cue == cueGivesNotice || c.cue == cueFines {
			return gap <= 140 && r.passiveAt(s, c) < 0 && r.undergone(s, c) < 0
		}
	}
	return false
}

// carriesOn reports whether a sentence is an item of a list, or a clause with an infinitive in front, that goes on with the sentence before it:
// "The CNIL decides to: - impose …".
func (r *reader) carriesOn(s *sentence) bool {
	if r.countryLabel(s) != "" {
		return false
	}
	line := r.text[s.start:s.end]
	w := nextWord(r.text, s.start, s.end)
	return isListItem(line) || w.start == s.start && len(w.text) > 4 && hasEnding(strings.ToLower(w.text), s.lx.infinitives)
}

// asked reports whether the words before a "by" say that something was asked for or lodged, not decided.
func (r *reader) asked(s *sentence, at int) bool {
	for _, c := range slices.Backward(s.cues) {
		if c.end <= at {
			return c.cue == cueComplaint && at-c.end < 30
		}
	}
	return false
}

// receives reports whether an authority is one that a case is referred to, rather than the one that acts.
func (r *reader) receives(s *sentence, m mention) bool {
	ref, ok := s.cue(cueReferral)
	return ok && m.span.Start > ref.end && r.refersTo(s, ref, m)
}

// refersTo reports whether what stands between a word for referring and an authority leads to it: "a transmis le dossier à la CNIL". Data are passed on too,
// "avoir transmis des données, … (décision de la CNIL)".
func (r *reader) refersTo(s *sentence, ref foundCue, m mention) bool {
	return s.lx.party.kinds.len() > 0 || s.lx.declines() || s.lx.nominative.known || !strings.ContainsAny(r.text[ref.end:m.span.Start], "(;:") && m.span.Start-ref.end <= 2*reachSmall
}
