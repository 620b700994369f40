package parse

import (
	"slices"
	"strings"
)

// headlined reads the addressee of a headline, or of a sentence in the manner of the press, in a language that has words for it: "DPC fines X EUR 5,000", "X
// fined EUR 5,000", "hit X with a fine of", "handed X a EUR 5,000 fine", "EUR 5,000 fine for X Ltd".
func (r *reader) headlined(s *sentence, e *event) []party {
	if s.lx.strikes.len() == 0 || len(e.sums) == 0 {
		return nil
	}
	for _, c := range s.cues {
		switch {
		case c.cue == cueFine && r.mentionEndsAt(s, c.start-1) && r.nameBehind(s, c.end):
			return r.namesIn(s, c.end) // "DPC fines X"
		case c.cue == cueFines && c.start-s.start <= maxHeadlined && r.sumWithin(s, c.end, 2*reachClose):
			if p := r.lastName(s.lx, s.start, c.start); (p.span.Start == s.start || r.onlyDescribed(s, p)) && r.isRespondent(s, p) {
				return []party{p} // "X fined EUR 5,000", "X sanctionnée à hauteur de 5 000 euros"
			}
		}
	}
	if !r.mayHold(s, mayStrike) {
		return r.fineFor(s)
	}
	for _, w := range r.words(s) {
		if w.marks&mayStrike == 0 || !s.lx.strikes.has(w.text) || isCapital(w.text) {
			continue
		}
		at := w.end
		if to := nextWord(r.text, at, s.end); s.lx.partyTo.has(to.text) {
			at = to.end // "castigó a X con una multa"
		}
		if r.nameBehind(s, at) {
			if ps := r.namesIn(s, at); len(ps) > 0 && isCapital(ps[0].name) {
				return ps // "hit X with a fine"
			}
		}
	}
	return r.fineFor(s)
}

// onlyDescribed reports whether nothing stands between the beginning of a headline, or the colon in it, and a name but an article and a noun or two that say
// what its bearer is, and the verb right behind it: "Fuite : l'assureur X condamné à 5 000 euros".
func (r *reader) onlyDescribed(s *sentence, p party) bool {
	if s.lx.party.kinds.len() > 0 || p.span.Start <= s.start {
		return false
	}
	from := s.start
	if k := strings.LastIndexByte(r.text[s.start:p.span.Start], ':'); k >= 0 {
		from += k + 1
	}
	w := nextWord(r.text, from, s.end)
	if !s.lx.partyHeads.has(w.text) {
		return false
	}
	for n := 0; w.start < p.span.Start; n++ {
		if n > 3 || w.closes != 0 || n > 0 && (isCapital(w.text) || s.lx.links.has(w.text) || s.lx.partyEnds.has(w.text)) {
			return false
		}
		w = nextWord(r.text, w.end, s.end)
	}
	return w.start == p.span.Start
}

// maxHeadlined is how long a name in front of its verb may be, in bytes.
const maxHeadlined = 60

// fineFor reads the company behind a noun for a fine and a word such as "for", behind which a reason mostly stands: it must bear its legal form.
func (r *reader) fineFor(s *sentence) []party {
	for _, c := range s.cues {
		if c.cue != cueFine {
			continue
		}
		if w := nextWord(r.text, c.end, s.end); w.start-c.end == 1 && s.lx.fineFor.has(w.text) && r.nameBehind(s, w.end) {
			if ps := r.namesIn(s, w.end); len(ps) > 0 && isCompanySuffix(lastOf(ps[0].name)) {
				return ps
			}
		}
	}
	return nil
}

// mentionEndsAt reports whether an authority is named right before a place.
func (r *reader) mentionEndsAt(s *sentence, at int) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.span.End == at })
}

// sumWithin reports whether a sum begins within so many bytes behind a place.
func (r *reader) sumWithin(s *sentence, at, reach int) bool {
	for _, a := range r.doc.Amounts[s.amounts[0]:s.amounts[1]] {
		if gap := a.Span.Start - at; gap > 0 && gap <= reach {
			return true
		}
	}
	return false
}

// behindParticiple reads the subject of a sentence that a participle opens: "Sanctionnée par la CNIL à hauteur de 5 000 euros, la société X".
func (r *reader) behindParticiple(s *sentence) []party {
	if len(s.cues) == 0 || s.lx.verbLast {
		return nil
	}
	c := s.cues[0]
	word := r.text[c.start:c.end]
	if c.start != s.start || c.cue != cueFines && c.cue != cueGivesNotice || !hasEnding(word, s.lx.openers) {
		return nil
	}
	for i := c.end; i < s.end && i-c.end <= reachNoun; i++ {
		if r.text[i] != ',' || i+1 < s.end && r.text[i+1] != ' ' {
			continue
		}
		if !r.nameBehind(s, i+1) {
			if p := r.describedName(s, i+1); p.name != "" {
				return []party{p}
			}
			continue
		}
		if ps := r.namesIn(s, i+1); len(ps) > 0 && hasCapital(ps[0].name) {
			return ps
		}
	}
	return nil
}

// describedName reads the name that a description ends in which begins with an article: "le cabinet de traduction Alba", not "la filiale française d'Alba".
func (r *reader) describedName(s *sentence, from int) party {
	if !s.lx.partyHeads.has(nextWord(r.text, from, s.end).text) {
		return party{}
	}
	p, _, _ := r.partyAt(s.lx, from, s.end, false)
	if !r.isRespondent(s, p) || s.lx.links.has(wordBefore(r.text, from, p.span.Start)) {
		return party{}
	}
	return p
}

// beforeParticiple reads the name that a participle in an apposition is said of: "la banque Alba, sanctionnée en janvier par la CNIL".
func (r *reader) beforeParticiple(s *sentence) []party {
	for _, c := range s.cues {
		if c.cue != cueFines || s.lx.verbLast || !hasEnding(r.text[c.start:c.end], s.lx.openers) || c.start-s.start < 4 || r.text[c.start-2:c.start] != ", " {
			continue
		}
		from := s.start + strings.LastIndexAny(r.text[s.start:c.start-2], ",;:()") + 1
		whole, _, _ := r.partyAt(s.lx, from, c.start-2, false)
		for _, p := range [...]party{whole, r.lastName(s.lx, from, c.start-2)} {
			if r.isRespondent(s, p) && p.span.End == c.start-2 && !s.lx.links.has(wordBefore(r.text, from, p.span.Start)) { // not "un medico di Lecce"
				return []party{p}
			}
		}
	}
	return nil
}

// bareParticiple reports whether a participle stands without the auxiliary that makes it an active verb: behind "les entreprises sanctionnées" stands no
// addressee.
func (r *reader) bareParticiple(s *sentence, c foundCue) bool {
	if s.lx.perfects.len() == 0 || !hasEnding(r.text[c.start:c.end], s.lx.openers) {
		return false
	}
	words := precedingWords(r.text[max(s.start, c.start-reachAgent):c.start])
	return !slices.ContainsFunc(words[max(0, len(words)-3):], func(w string) bool { return s.lx.perfects.has(behindLast(w, "'’")) })
}

// behindImposed reads the addressee behind a participle of imposing that stands right behind the only fine of a sentence: "après les 75 000 euros infligés en juin 2018 à
// X".
func (r *reader) behindImposed(e *event) []party {
	s, fines := e.s, r.finesOf(e)
	if len(fines) != 1 || s.lx.party.kinds.len() > 0 || s.lx.verbLast || s.lx.bareAddressee || s.lx.nominative.known {
		return nil
	}
	end := r.doc.Amounts[fines[0]].Span.End
	for _, c := range s.cues {
		if c.cue != cueImposes || c.start-end != 1 || !hasEnding(r.text[c.start:c.end], s.lx.openers) {
			continue
		}
		if from := r.behindPreposition(s, r.pastTime(s, r.pastAgent(s, c.end)), reachClose); from >= 0 {
			if ps := r.namesIn(s, from); len(ps) > 0 && hasCapital(ps[0].name) {
				return ps
			}
		}
	}
	return nil
}
