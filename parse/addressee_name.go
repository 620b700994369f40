package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
)

// nameBehind reports whether a name in capitals stands right behind a place, or behind an article there.
func (r *reader) nameBehind(s *sentence, at int) bool {
	w := nextWord(r.text, at, s.end)
	noun := false
	for range 3 {
		if !s.lx.partyHeads.has(w.text) || w.closes != 0 {
			break
		}
		noun = noun || len(w.text) > 4
		w = nextWord(r.text, w.end, s.end)
	}
	if noun && r.adjectiveOfPlace(s, w) {
		return true // "l'azienda ospedaliera di Pontalto"
	}
	w = r.pastDescription(s, w)
	for kind := s.lx.partyKinds.has(w.text); kind && w.closes == 0; {
		n := nextWord(r.text, w.end, s.end)
		if kind = s.lx.links.has(n.text) && !isCapital(n.text); !kind && isCapital(n.text) {
			return n.start < s.end && n.start-at < 40 // "le ministère de l'Air"
		}
		w = n
	}
	if w.closes == 0 && !isCapital(w.text) && !s.lx.partyEnds.has(w.text) { // "de gemeente Waterdam"
		if w = nextWord(r.text, w.end, s.end); w.start < s.end && isDigit(r.text[w.start]) {
			return false // "määräsi sille 75 000 euron sakon"
		}
		w = r.pastAdjective(s, w)
	}
	return w.start < s.end && w.start-at < 40 && isCapital(w.text)
}

// adjectiveOfPlace reports whether a word is an adjective, or the first of two, that a link joins to a name: "ospedaliera di Pontalto", "sanitaria locale di
// Pontalto".
func (r *reader) adjectiveOfPlace(s *sentence, w word) bool {
	adjective := func(w word) bool {
		return !isCapital(w.text) && w.closes == 0 && !s.lx.links.has(w.text) && !s.lx.partyEnds.has(w.text)
	}
	if len(s.lx.openers) == 0 || !adjective(w) {
		return false
	}
	link := nextWord(r.text, w.end, s.end)
	if link.start < s.end && adjective(link) {
		link = nextWord(r.text, link.end, s.end)
	}
	return s.lx.links.has(link.text) && !isCapital(link.text) && link.closes == 0 && isCapital(nextWord(r.text, link.end, s.end).text)
}

// pastAdjective returns the word with a capital behind an adjective in small letters that stands behind its noun, "la régie publicitaire Adnova"; the word
// itself where there is none.
func (r *reader) pastAdjective(s *sentence, w word) word {
	if len(s.lx.openers) == 0 || isCapital(w.text) || w.closes != 0 || s.lx.links.has(w.text) || s.lx.partyEnds.has(w.text) || s.lx.partyTo.has(w.text) {
		return w
	}
	if next := nextWord(r.text, w.end, s.end); next.start-w.end == 1 && isCapital(next.text) && !isDigit(next.text[0]) {
		return next
	}
	return w
}

// pastDescription returns the word with a capital behind a description in small letters that begins with a word and ends in a noun for a party, "political
// party Alba", "controller, Alba AG"; the word itself where there is none.
func (r *reader) pastDescription(s *sentence, first word) word {
	if s.lx.party.kinds.len() == 0 {
		return first
	}
	w := first
	for range maxDescribing {
		if w.start >= s.end || isCapital(w.text) || w.closes != 0 && w.closes != ',' || s.lx.partyEnds.has(w.text) {
			break
		}
		next := nextWord(r.text, w.end, s.end)
		if isCapital(next.text) && next.start-w.end <= len(", ") && (s.lx.party.kinds.exact(w.text) || s.lx.party.roles.exact(w.text)) {
			return next
		}
		if w.closes != 0 {
			break
		}
		w = next
	}
	return first
}

// maxDescribing bounds the words of a description in front of a name.
const maxDescribing = 4

// firstFrom returns where the first of some values that begins at from or behind it begins, or to where none does before it.
func firstFrom[T any](values []Found[T], from, to int) int {
	for _, f := range values {
		if f.Span.Start >= from {
			return min(to, f.Span.Start)
		}
	}
	return to
}

// namesIn reads names from a place up to the next sum, date or provision of the sentence. "to companies such as A and B" names A
// and B.
func (r *reader) namesIn(s *sentence, from int) []party {
	to := s.end
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if a := r.doc.Amounts[i].Span; a.Start >= from {
			to = min(to, a.Start)
			break
		} else if a.End > from {
			return nil
		}
	}
	to = firstFrom(r.doc.Dates[s.dates[0]:s.dates[1]], from, to)
	to = firstFrom(r.doc.Provisions[s.provisions[0]:s.provisions[1]], from, to)
	to = r.beforeVerb(s, from, to)
	if from >= to {
		return nil
	}
	such := s.lx.suchBetween
	if !r.mayHold(s, maySaySuch) {
		such = nil
	}
	for _, such := range such {
		if i := strings.Index(r.text[from:min(to, from+reachSuch+len(such))], such); i >= 0 && (s.lx.party.kinds.len() == 0 || r.nameBehind(s, from+i+len(such))) && (s.lx.capitalNouns || !isCapital(nextWord(r.text, from, to).text)) {
			from += i + len(such)
			break
		}
	}
	parties := r.partiesAt(s.lx, from, to)
	return slices.DeleteFunc(parties, func(p party) bool {
		return r.isAuthority(s, p.span) || s.isMeasure(p.span) || r.isRoleOfMany(s, p.span) || !hasCapital(p.name) && s.isCue(p.span, cueTotal) || r.namesNobody(s, p)
	})
}

// namesNobody reports whether a month or an act stands where a name does: "a gennaio", "aan de AVG".
func (r *reader) namesNobody(s *sentence, p party) bool {
	if s.lx.party.kinds.len() == 0 && r.isRole(s, p) {
		return true
	}
	if strings.IndexByte(p.name, ' ') >= 0 {
		return false
	}
	t, ok := s.lx.phraseAt(r.text, p.span.Start, p.span.End)
	return ok && (t.has(actName) || t.has(month) && !hasCapital(p.name))
}

// isRole reports whether a name is nothing but a word of the law for those who process data, behind no indefinite article: "au responsable de traitement".
func (r *reader) isRole(s *sentence, p party) bool {
	return slices.ContainsFunc(s.hints, func(c foundCue) bool {
		return (c.cue == cueController || c.cue == cueProcessor || c.cue == cueJoint) && c.start <= p.span.Start && c.end == p.span.End
	}) && !s.lx.indefinite.has(wordBefore(r.text, s.start, p.span.Start))
}

// reachSuch is how far behind a place, in bytes, "such as" stands in front of names.
const reachSuch = 59

// isMeasure reports whether a measure, not a party, is spoken of at a place: "the fine".
func (s *sentence) isMeasure(span gdpr.Span) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		switch c.cue {
		case cueFine, cueSanction, cueFines, cuePenalty, cueReprimand, cueWarning, cueOrder, cueFormalNotice, cueDecision, cueAppeal, cueInfringes,
			cuePublication, cueErasure, cueBan, cueLimitation, cueSuspension, cueCampaign, cueTurnover, cueDamages:
			return c.start < span.End && span.Start < c.end
		}
		return false
	})
}

// isRoleOfMany reports whether a name is no more than a word for all who play a role, such as "responsables de traitement".
func (r *reader) isRoleOfMany(s *sentence, span gdpr.Span) bool {
	return slices.ContainsFunc(s.hints, func(c foundCue) bool {
		return (c.cue == cueController || c.cue == cueProcessor) && c.start <= span.Start && span.End <= c.end && s.lx.manyRoles.has(r.text[c.start:c.end])
	})
}

// isAuthority reports whether an authority is spoken of where a name stands, or a court with no more than its place: "Oslo District
// Court", but not its president.
func (r *reader) isAuthority(s *sentence, span gdpr.Span) bool {
	if slices.ContainsFunc(s.hints, func(c foundCue) bool {
		return c.cue == cueCourt && c.start >= span.Start && c.end == span.End && !slices.ContainsFunc(strings.Fields(r.text[span.Start:c.start]), func(w string) bool { return !isCapital(w) })
	}) {
		return true
	}
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		// "SA" at the end of a company's name is no supervisory authority
		return m.span.Overlaps(span) && (!m.generic || m.span.Start <= span.Start)
	})
}

// lastName reads the name that a description ends with: the last run of words with capitals before a place.
func (r *reader) lastName(lx *lexicon, from, to int) party {
	first, end := -1, from
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		switch i = w.end; {
		case !isCapital(w.text):
			first = -1
		case first < 0:
			first = w.start
		}
		end = w.end
	}
	if first < 0 || end-first < 2 {
		return party{}
	}
	p, _, _ := r.partyAt(lx, first, end, false)
	return p
}

func hasCapital(s string) bool { return strings.ContainsFunc(s, unicode.IsUpper) }

// joinSecond adds the second addressee that a preposition of its own puts behind the first, in front of two fines: "on Alba Ltd as the controller and on
// Beta Ltd as its processor fines of EUR 7,000 and EUR 5,000 respectively". Where its name is not read the fines have no addressee.
func (r *reader) joinSecond(e *event, fines []int) {
	s := e.s
	if len(e.parties) != 1 || len(fines) != 2 || !r.saysRespectively(s) {
		return
	}
	from, to := e.parties[0].span.End, r.doc.Amounts[fines[0]].Span.Start
	if from > to {
		return
	}
	join := false
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			return
		}
		if i = w.end; join && s.lx.partyTo.has(w.text) {
			break
		}
		if join = s.lx.partyJoins.has(w.text); join {
			from = w.end
		}
	}
	if !join {
		return
	}
	e.several = true
	w := nextWord(r.text, from, to)
	if ps := r.namesIn(s, w.end); len(ps) == 1 && isCapital(ps[0].name) && ps[0].span.End <= to && len(e.sums) == 2 {
		e.parties = append(e.parties[:1:1], ps[0])
		e.several = false
	}
}

// saysRespectively reports whether a sentence says that two lists go together in their order.
func (r *reader) saysRespectively(s *sentence) bool {
	text := r.text[s.start:s.end]
	for _, w := range s.lx.respectively {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
