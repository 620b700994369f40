package parse

import (
	"slices"
	"strings"
	"unicode"
)

// Who acts in a sentence, in the languages of formCases, where the order of words does not tell it: the authority, another one, a court.

// byOther reports whether a body of the state that is no data protection authority acts in a sentence, without an ending: its fines are not told here.
func (r *reader) byOther(s *sentence) bool {
	if r.finedByCourt(s) {
		return true
	}
	if len(s.lx.otherBodies) == 0 {
		return len(s.lx.namedBodies) > 0 && s.has(cueImposes, cueFines, cueFine, cueSanction) && r.byNamedBody(s)
	}
	if s.has(cueFine, cueSanction) && r.byCriminalCourt(s) {
		return true
	}
	text := strings.ToLower(r.text[s.start:s.end])
	return slices.ContainsFunc(s.lx.otherBodies, func(w string) bool {
		i := strings.Index(text, w)
		if i < 0 || i > 0 && unicode.IsLetter(runeBefore(text, i)) {
			return false
		}
		next := runeAt(text, i+len(w))
		return !unicode.IsLetter(next) && next != '-'
	})
}

// byNamedBody is byOther in a language whose order of words tells who acts.
func (r *reader) byNamedBody(s *sentence) bool {
	if !r.mayHold(s, mayBeBody) {
		return false
	}
	for _, w := range s.lx.namedBodies {
		if i := r.wordsAt(s, w); i >= 0 && r.bodyActs(s, i, i+len(w)) {
			return true
		}
	}
	return r.byCriminalCourt(s)
}

// byCriminalCourt reports whether a sentence names a criminal court or what only one imposes, and no authority that acts: its fines are not told either.
func (r *reader) byCriminalCourt(s *sentence) bool {
	return slices.ContainsFunc(s.lx.penal, func(w string) bool { return r.wordsAt(s, w) >= 0 }) && !slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], r.actsIn)
}

// finedByCourt reports whether a court fines somebody in a sentence that names no authority that acts, and decides no appeal: "condamné par le tribunal à une
// amende". It is no fine of an authority.
func (r *reader) finedByCourt(s *sentence) bool {
	if !s.has(cueFine, cueFines, cueSanction) || !r.mayHold(s, mayBeBody) || !slices.ContainsFunc(s.lx.byCourt, func(w string) bool { return r.wordsAt(s, w) >= 0 }) {
		return false
	}
	if slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.national() || r.actsIn(m) }) {
		return false
	}
	return !s.has(cueReduced, cueReducedTo, cueReducedBy, cueIncreased) && !s.tellsResult()
}

// tellsResult reports whether a word in a sentence tells that a decision was confirmed, annulled or suspended, or an appeal rejected.
func (s *sentence) tellsResult() bool {
	return slices.ContainsFunc(s.hints, func(c foundCue) bool {
		return c.cue == cueUpheld || c.cue == cueAnnulled || c.cue == cueAnnulledPart || c.cue == cueSuspended || c.cue == cueRejects
	})
}

// wordsAt returns where whole words stand in a sentence, -1 for nowhere.
func (r *reader) wordsAt(s *sentence, w string) int {
	text := r.text[s.start:s.end]
	i := strings.Index(text, w)
	if i < 0 || i > 0 && unicode.IsLetter(runeBefore(text, i)) || unicode.IsLetter(runeAt(text, i+len(w))) {
		return -1
	}
	return s.start + i
}

// bodyActs reports whether a body at a place of a sentence is the one that fines in it, where the order of words tells: a verb of it stands right behind
// the body, or right before it in a sentence without an authority, or a "by" or "of" right before it.
func (r *reader) bodyActs(s *sentence, start, end int) bool {
	before := wordBefore(r.text, s.start, start)
	if s.lx.byWords.has(before) || s.lx.appellantBy.has(before) && !slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], r.actsIn) {
		return true // else "efter en henvendelse fra Finanstilsynet"
	}
	if strings.HasPrefix(r.text[end:s.end], ", ") { // "L'Antitrust, nello stesso mese, aveva multato"
		if k := strings.IndexByte(r.text[end+1:min(s.end, end+reachAgent)], ','); k >= 0 {
			end += k + 2
		}
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		if s.lx.bareAddressee && (c.cue == cueImposes || c.cue == cueFines) && start-c.end == 1 && s.mentions[0] == s.mentions[1] {
			return true // "År 2019 påförde Konkurrensverket bolaget en avgift"
		}
		gap := c.start - end
		return (c.cue == cueImposes || c.cue == cueFines) && gap >= 0 && gap <= 20 && !strings.ContainsAny(r.text[end:c.start], ",;:.") && !r.mentionIn(s, end, c.start)
	})
}

// takenHere reports whether a measure other than a fine is one of an authority: one is named in the sentence, or was before it, and no court acts.
func (r *reader) takenHere(s *sentence) bool {
	if s.mentions[0] != s.mentions[1] {
		return true
	}
	if _, named := r.courtIn(s); named || slices.ContainsFunc(s.hints, func(c foundCue) bool { return c.cue == cueCourt }) {
		return false
	}
	return r.authorityBefore(s).settled
}

// actingInClause returns, of several authorities that a sentence names, the one in whose clause the verb of the measure stands; none where several do. It
// is false where the sentence names one only, or the language tells it otherwise.
func (r *reader) actingInClause(s *sentence) (acting mention, ok bool) {
	if !s.lx.declines() {
		return mention{}, false
	}
	var all []mention
	several := false
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.national() {
			all = append(all, m)
			several = several || m.ids[0] != all[0].ids[0]
		}
	}
	if !several {
		return mention{}, false
	}
	for _, m := range all {
		acts := slices.ContainsFunc(s.cues, func(c foundCue) bool {
			switch c.cue {
			case cueImposes, cueFines, cueOrder, cueReprimand, cueWarning, cueBan:
				return c.start >= m.span.End && c.start-m.span.End <= reachCourt && !r.parted(s, m.span.End, c.start)
			}
			return false
		})
		switch {
		case acts && acting.settled && acting.ids[0] != m.ids[0]:
			return mention{}, true
		case acts:
			acting = m
		}
	}
	return acting, true
}

// byEach reports whether several authorities act in a sentence with a fine each, which are not told apart: two are named, or one behind the first fine, as
// the one that another measure is of, "a kormányhivatal 300 ezer forint bírságot szabott ki, a NAIH pedig 200 ezer forintot".
func (r *reader) byEach(s *sentence) bool {
	if !s.lx.declines() || s.amounts[0] == s.amounts[1] {
		return false
	}
	if m, several := r.actingInClause(s); several && !m.settled && s.amounts[1]-s.amounts[0] > 1 {
		return true
	}
	k := slices.IndexFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Value.Role == RoleFine })
	if s.mentions[0] == s.mentions[1] || k < 0 {
		return false
	}
	m, first := r.mentions[s.mentions[0]].span, r.doc.Amounts[s.amounts[0]+k].Span
	if m.Start < first.End || !r.parted(s, first.End, m.Start) {
		return false
	}
	if s.lx.inCase.fillers.has(nextWord(r.text, m.End, s.end).text) {
		return true // "a NAIH pedig"
	}
	return slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool {
		return a.Span.Start >= m.End && !r.parted(s, m.End, a.Span.Start)
	})
}

// regulatorBefore returns the authority that "a Hatóság", "inspektsioon" in a sentence that names none means: the last one before it, but for the Board.
func (r *reader) regulatorBefore(s *sentence) mention {
	if !s.lx.declines() || s.mentions[0] != s.mentions[1] || !r.regulatorIn(s) {
		return mention{}
	}
	for k := s.mentions[0] - 1; k >= 0 && s.start-r.mentions[k].span.End <= reachBefore; k-- {
		if m := r.mentions[k]; m.national() {
			return m
		}
	}
	return mention{}
}

// regulatorIn reports whether a sentence speaks of the authority by a short word, behind the article where the language has one: "fogyasztóvédelmi
// hatóság" is another.
func (r *reader) regulatorIn(s *sentence) bool {
	if !r.mayHold(s, mayBeRegulator) {
		return false
	}
	words := r.words(s)
	for k, w := range words {
		if w.marks&mayBeRegulator != 0 && s.lx.party.regulators.has(w.text) && (s.lx.inCase.articles.len() == 0 || k > 0 && s.lx.inCase.articles.has(words[k-1].text)) {
			return true
		}
	}
	return false
}

// courtOpens reports whether a court is the subject that a sentence begins with, so that what is imposed in it is not the authority's doing.
func (r *reader) courtOpens(s *sentence) bool {
	if slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueProcedural && c.start-s.start <= reachAgent }) {
		return false // "A Fővárosi Törvényszék ítélete szerint"
	}
	for _, c := range r.courtsIn(s) {
		if c.span.Start-s.start <= reachSubject && !unicode.IsLetter(runeAt(r.text, c.span.End)) {
			return true
		}
	}
	return slices.ContainsFunc(s.hints, func(h foundCue) bool { return h.cue == cueCourt && h.start-s.start <= reachSubject })
}
