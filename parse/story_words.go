package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// namesCompany reports whether a sentence names a company by its legal form, none of some parties, though it could not be read what it has to do
// with the measure.
func (r *reader) namesCompany(s *sentence, known []party) bool {
	found, last := false, word{}
	for _, w := range r.words(s) {
		if isCapital(last.text) && w.start-last.end <= 2 && !isCompanySuffix(last.text) && isCompanySuffix(w.text) && hasCapital(w.text) && !r.isAuthority(s, gdpr.Span{Start: last.start, End: w.end}) {
			if slices.ContainsFunc(known, func(p party) bool { return hasWord(p.simple, simpleName(last.text)) }) {
				return false
			}
			found = true
		}
		last = w
	}
	return found
}

// countryLabel returns the country that a paragraph or an item of a list begins with as a label: "- Belgium: the court annulled"; "" for none.
func (r *reader) countryLabel(s *sentence) gdpr.Country {
	k := r.countryFrom(s.start)
	if k == len(r.countries) {
		return ""
	}
	c := r.countries[k]
	if c.span.End > s.end || !strings.HasPrefix(r.text[c.span.End:], ":") || strings.Trim(r.text[s.start:c.span.Start], " \t-–—•·*#\u00a0") != "" {
		return ""
	}
	return c.country
}

// lately returns the last sentences of a list, as many as are looked at again.
func lately(told []int) []int { return told[max(0, len(told)-nearDrafts):] }

// hasWord reports whether a name made comparable has some words of its own inside.
func hasWord(name, words string) bool {
	i := strings.Index(name, words)
	return i >= 0 && words != "" && (i == 0 || name[i-1] == ' ') && (i+len(words) == len(name) || name[i+len(words)] == ' ')
}

// introduces reports whether a measure is told of somebody not told of before whom no name was read of: "fined a controller", "a warning to a seller".
func (r *reader) introduces(s *sentence) bool { return s.is(doesIntroduce, r.findNewcomer) }

func (r *reader) findNewcomer(s *sentence) bool {
	if s.lx.indefinite.len() == 0 || s.amounts[0] == s.amounts[1] && !s.has(cueFines, cueReprimand, cueWarning, cueOrder, cueGivesNotice, cueAgainst, cueFine, cueSanction, cueImposes) {
		return false
	}
	if !r.mayHold(s, mayBeIndefinite) {
		return false
	}
	for _, c := range s.cues {
		switch c.cue {
		case cueFines, cueReprimand, cueWarning, cueOrder, cueGivesNotice, cueAgainst:
			if r.newcomerBehind(s, c.end, true) {
				return true
			}
		case cueFine, cueSanction, cueImposes:
			if r.newcomerBehind(s, c.end, false) {
				return true
			}
		}
	}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if r.newcomerBehind(s, r.doc.Amounts[i].Span.End, true) {
			return true
		}
	}
	return false
}

// newcomerBehind reports whether somebody not told of before stands behind a word of a measure or a sum, and a preposition of address: without one only where
// the word takes an object.
func (r *reader) newcomerBehind(s *sentence, at int, object bool) bool {
	if at >= s.end || wordBytes[r.text[at]]&opensWord != 0 || r.text[at] == '-' {
		return false // inside a word
	}
	w := nextWord(r.text, at, s.end)
	if w.start-at > 2 {
		return false
	}
	if !object || !s.lx.indefinite.has(w.text) {
		if !s.lx.partyTo.has(w.text) && !s.lx.party.recipients.has(w.text) {
			return false
		}
		if at, w = w.end, nextWord(r.text, w.end, s.end); w.start-at > 2 || !s.lx.indefinite.has(w.text) {
			return false
		}
	}
	n := nextWord(r.text, w.end, s.end)
	return !s.isMeasure(gdpr.Span{Start: n.start, End: nextWord(r.text, n.end, s.end).end})
}

// refersBack reports whether a sentence says "the company" or "the controller", without a name and without "a" before it.
func (r *reader) refersBack(s *sentence) bool { return s.is(doesReferBack, r.findReference) }

func (r *reader) findReference(s *sentence) bool {
	if !r.mayHold(s, mayBeReference) {
		return false
	}
	indefinite := 0 // for how many words the last "a" still holds
	the := s.lx.party.definite
	words := r.words(s)
	for k := range words {
		w := &words[k]
		switch {
		case w.marks&mayBeIndefinite != 0 && s.lx.indefinite.has(w.text):
			indefinite = 4
		case indefinite > 0 || w.marks&mayBeReference == 0:
		case the != "" && (k == 0 || !strings.EqualFold(words[k-1].text, the)):
		case len(w.text) > 3 && s.lx.partyHeads.has(w.text) || s.lx.party.kinds.has(w.text):
			n := nextWord(r.text, w.end, s.end)
			for range 2 {
				if w.closes == 0 && (s.lx.party.genitive.has(n.text) || strings.EqualFold(n.text, the)) {
					n = nextWord(r.text, n.end, s.end) // "the Ministry of the Interior"
				}
			}
			if w.closes != 0 || n.start >= s.end || !isCapital(n.text) {
				return true
			}
		}
		indefinite--
	}
	return false
}

// foundOfNew reports whether a sentence goes on behind its first "that" with somebody not told of before who did wrong: "found that a bank violated",
// not "held that a bank must".
func (r *reader) foundOfNew(s *sentence) bool {
	wrong, ok := s.cue(cueInfringes)
	if !ok || !r.mayHold(s, mayBeThat) || r.negated(s, wrong) {
		return false
	}
	that := false
	for i := s.start; i < wrong.start; {
		w := nextWord(r.text, i, wrong.start)
		i = max(w.end, i+1)
		switch {
		case w.text == s.lx.party.that && !that:
			if that = s.lx.indefinite.has(nextWord(r.text, i, s.end).text); !that {
				return false
			}
		case that && (w.text == s.lx.party.that || s.lx.party.doubts.has(w.text)):
			return false
		}
	}
	return that
}

// mentioned reports whether one of some parties stands in the story before the k-th sentence, though it was not read what it has to do with it: "Alba
// Ltd, the owner of Belia, was fined … The DPA also found that Belia".
func (r *reader) mentioned(t *story, k int, parties []party) bool {
	at := r.paragraphAt(k).start
	from := max(0, at-reachBefore, r.sentences[t.began].start)
	return slices.ContainsFunc(parties, func(p party) bool {
		name := p.name
		for i := strings.LastIndexByte(name, ' '); i > 0 && isCompanySuffix(name[i+1:]); i = strings.LastIndexByte(name, ' ') {
			name = strings.TrimRight(name[:i], ", ")
		}
		return hasCapital(name) && strings.Contains(r.text[from:at], name)
	})
}

// acts returns the authority, other than those of the Union, that finds or imposes something in a sentence.
func (r *reader) acts(s *sentence) mention {
	if s.heading || s.comment || s.lx.party.finds.len() == 0 || s.mentions[0] == s.mentions[1] {
		return mention{}
	}
	if m, ok := r.findsIn(s); ok && m.national() {
		return m
	}
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.national() && r.actsBehind(s, m.span.End) {
			return m
		}
	}
	return mention{}
}

// namesWhoActs reports whether a sentence names an authority itself, and does not only say "the authority".
func (r *reader) namesWhoActs(s *sentence) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.settled && !m.generic })
}

// adds reports whether a word such as "also" says that a sentence tells of one more measure. "Another" does so before a measure: "another fine", not
// "another hotel".
func (r *reader) adds(s *sentence) bool { return s.is(doesAdd, r.findAddition) }

func (r *reader) findAddition(s *sentence) bool {
	if s.lx.also.len() == 0 || !r.mayHold(s, mayAdd) {
		return false
	}
	words := r.words(s)
	for k := range words {
		w := &words[k]
		if w.marks&mayAdd == 0 || !s.lx.also.has(w.text) {
			continue
		}
		next := nextWord(r.text, w.end, s.end)
		if s.lx.partyHeads.has(w.text) && (s.lx.party.kinds.has(next.text) || s.lx.party.notParties.has(next.text)) {
			continue // "third parties"
		}
		if !s.lx.indefinite.has(w.text) || s.isMeasure(gdpr.Span{Start: next.start, End: nextWord(r.text, next.end, s.end).end}) {
			return true
		}
	}
	return false
}

// newcomer reports whether an event is told of somebody not told of before: "a company".
func (r *reader) newcomer(e *event) bool {
	p := e.parties
	return len(p) > 0 && p[0].span.Start >= e.s.start && (p[0].vague || e.s.lx.indefinite.has(wordBefore(r.text, e.s.start, p[0].span.Start)))
}

// proper reports whether an event names somebody by a name, not only "the company".
func (r *reader) proper(e *event) bool {
	return slices.ContainsFunc(e.parties, func(p party) bool {
		if p.vague || !hasCapital(p.name) {
			return false
		}
		return !e.s.lx.capitalNouns || strings.Contains(p.name, " ")
	})
}
