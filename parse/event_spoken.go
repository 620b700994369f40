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
	m := r.meantIn(s, k)
	r.meanings = append(r.meanings, meantMention{s, k, m})
	return m
}

// meantMention is what the k-th mention was taken to mean in a sentence.
type meantMention struct {
	s  *sentence
	k  int
	as mention
}

// meansOther reports whether one of the mentions asked for since the last opening of a paragraph means another authority now.
func (r *reader) meansOther() bool {
	return slices.ContainsFunc(r.meanings, func(m meantMention) bool { return !m.as.equal(r.meantIn(m.s, m.k)) })
}

// meantIn is meantBy in the story that is being told.
func (r *reader) meantIn(s *sentence, k int) mention {
	if r.isStrange(s, r.mentions[k]) {
		return mention{}
	}
	var named, acting mention
	several, at := false, 0 // up to the place, all between the mention and the named one is of one paragraph
	for _, m := range slices.Backward(r.mentions[max(0, k-nearDrafts):k]) {
		if m.span.Start < r.story {
			break
		}
		if named.settled {
			if strings.Contains(r.text[m.span.End:min(at+1, named.span.Start)], "\n\n") {
				break
			}
			at = m.span.End
		}
		// Where a language puts its prepositions behind, what an authority does in a sentence is not read, and one named in it is meant.
		if !r.mayBeMeant(s, m) || r.isForeign(m, s.amounts) || m.span.Start >= s.start && !s.lx.postpositions && !r.actsIn(m) && !r.hearsComplaint(s, m) {
			continue
		}
		several = several || named.settled && named.ids[0] != m.ids[0]
		if !named.settled {
			named, at = m, m.span.Start
		}
		if !acting.settled && r.actsIn(m) {
			acting = m
		}
	}
	switch {
	case several && acting.settled:
		named = acting
	case !named.settled && r.story > 0:
		named = r.oneNational()
	}
	if named.settled && (r.isForeign(named, s.amounts) || !acting.settled && r.setApart(named, k)) {
		return mention{}
	}
	if named.settled {
		named.span = r.mentions[k].span
	}
	return named
}

// setApart reports whether a sentence before the k-th mention, or that of it, tells "the authority" from one that it names and that does nothing there: "The DPA
// explained that the Irish DPA was competent".
func (r *reader) setApart(named mention, k int) bool {
	return slices.ContainsFunc(r.mentions[max(0, k-nearDrafts):k], func(m mention) bool {
		if m.span.Start < r.story || !m.settled || m.ids[0] != named.ids[0] {
			return false
		}
		s := r.sentenceAt(m.span.Start)
		return s != nil && r.besideTheAuthority(s, m)
	})
}

// besideTheAuthority reports whether a sentence names an authority behind "the authority", and not as one that hears a complaint or acts.
func (r *reader) besideTheAuthority(s *sentence, m mention) bool {
	return s.lx.party.finds.len() > 0 && slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(o mention) bool {
		return o.generic && !o.settled && o.span.Len() > 2 && o.span.End+setApartBy < m.span.Start
	}) && !r.hearsComplaint(s, m) && !r.actsBehind(s, m.span.End)
}

// setApartBy is how far in front of an authority, in bytes, "the authority" is another: nearer it stands beside its name, "the authority (AEPD)".
const setApartBy = 8

// equal reports whether two mentions are of the same authority at the same place.
func (m mention) equal(o mention) bool {
	return m.span == o.span && m.match == o.match && m.generic == o.generic && m.country == o.country && m.settled == o.settled && slices.Equal(m.ids, o.ids)
}

// national reports whether an authority is known and is one of a state, not the Board or the Supervisor.
func (m mention) national() bool { return m.settled && !strings.HasPrefix(string(m.ids[0]), ofUnion) }

// ofUnion is how the identifiers of the bodies and courts of the Union begin.
const ofUnion = "eu-"

// deniedAtEnd reports whether a denial stands at the end of the clause of a verb, at most a word behind it.
func (r *reader) deniedAtEnd(s *sentence, verb, denial foundCue) bool {
	switch verb.cue {
	case cueImposes, cueFines, cueBan, cueOrder, cueReprimand, cueWarning:
	default:
		return false
	}
	if isCapital(r.text[verb.start:verb.end]) || denial.start-verb.end > reachAct || strings.ContainsAny(r.text[verb.end:denial.start], ",;:") {
		return false
	}
	w := nextWord(r.text, denial.end, s.end)
	return w.start >= s.end || strings.ContainsAny(r.text[denial.end:w.start], ",;:.") || w.closes != 0 && w.closes != '\'' && w.start-denial.end == 1
}

// mayBeMeant reports whether an authority is known and may be "the DPA": the Board is quoted, and is none.
func (r *reader) mayBeMeant(s *sentence, m mention) bool {
	return m.national() || m.settled && s.has(cueOpinion, cueBinding)
}

// oneNational returns the authority that a text names where it is one only, besides the Board.
func (r *reader) oneNational() mention {
	if r.oneSought {
		return r.one
	}
	r.oneSought = true
	for _, m := range r.mentions {
		switch {
		case !m.national():
		case !r.one.settled:
			r.one = m
		case r.one.ids[0] != m.ids[0]:
			r.one = mention{}
			return r.one
		}
	}
	return r.one
}

// actsIn reports whether an authority finds, imposes or orders something in the sentence that names it.
func (r *reader) actsIn(m mention) bool {
	s := r.sentenceAt(m.span.Start)
	if s == nil {
		return false
	}
	if r.actsBehind(s, m.span.End) {
		return true
	}
	return slices.ContainsFunc(s.cues, func(by foundCue) bool {
		return by.cue == cueBy && by.end < m.span.Start && m.span.Start-by.end <= reachClose && !r.asked(s, by.start) && slices.ContainsFunc(s.cues, func(c foundCue) bool {
			return (acting|setOf(cueFine))&setOf(c.cue) != 0 && c.end <= by.start && by.start-c.end <= reachAct
		})
	})
}

// reachAct is how far before the "by" of an authority, in bytes, what it did stands: "a fine of EUR 5,000 imposed on Alba by the DPA".
const reachAct = 60

// otherActs reports whether "the authority" acts in a sentence in which another is only named: "in consultation with the Polish DPA, the DPA fined".
func (r *reader) otherActs(s *sentence, named mention) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		return m.generic && m.span.Len() > 2 && m.span.Start > named.span.End+2 && r.actsBehind(s, m.span.End)
	}) && !r.actsIn(named)
}

// hearsComplaint reports whether a complaint was lodged with an authority: "A complaint was filed with the Danish DPA and the DPA fined".
func (r *reader) hearsComplaint(s *sentence, m mention) bool {
	c, ok := s.cue(cueComplaint)
	if !ok || c.end > m.span.Start {
		return false
	}
	before := wordBefore(r.text, s.start, m.span.Start)
	if strings.EqualFold(before, s.lx.party.definite) {
		before = wordBefore(r.text, s.start, m.span.Start-len(before)-1)
	}
	return !s.lx.changeFrom.has(before) && !s.byBefore(m)
}

// isForeign reports whether one of some sums is in the currency of another state than the authority's. Those that are told of everywhere, such as
// pounds, say nothing.
func (r *reader) isForeign(m mention, amounts [2]int) bool {
	for i := amounts[0]; i < amounts[1] && m.settled; i++ {
		if r.foreignSum(m, i) {
			return true
		}
	}
	return false
}

// foreignSum reports whether a sum is in the currency of another state than the authority's.
func (r *reader) foreignSum(m mention, i int) bool {
	c := r.doc.Amounts[i].Value.Money.Currency()
	switch c {
	case "BGN", "CZK", "DKK", "HRK", "HUF", "ISK", "NOK", "PLN", "RON", "SEK":
		home := homeOf(m.ids[0])
		return home != gdpr.Country(c[:2]) && home != "FO" && home != "GL" // the crown of Denmark
	}
	return false
}

// foreignTo reports whether one of the sums of a draft is in the currency of another state than the authority's.
func (r *reader) foreignTo(d *draft, m mention) bool {
	return m.settled && slices.ContainsFunc(d.sums, func(i int) bool { return r.foreignSum(m, i) })
}

// reportUnnamed says that a story tells of "the authority" where the text names several and the story none.
func (r *reader) reportUnnamed(d *draft) {
	if r.story == 0 || !d.auth.span.IsZero() || r.oneNational().settled || !slices.ContainsFunc(r.mentions, func(m mention) bool { return m.settled }) {
		return
	}
	for _, n := range d.told[:min(len(d.told), maxOpening)] {
		if m, ok := r.ordinaryActs(&r.sentences[n]); ok {
			r.note("authority.ambiguous", "the text names several authorities and does not tell which decided here: none is taken", m.span.Start, m.span.End)
			return
		}
	}
}

// Measures that a clause names beside the news of its sentence, and nobody takes there.

// inOtherClause reports whether a word for a measure stands where it only says when something was, or what it was about ("since the publication of the
// decision"), describes somebody ("people who were banned from the shop"), or is what a party says ("argued that the DPA had forwarded the case").
func (r *reader) inOtherClause(s *sentence, c foundCue) bool {
	return r.behindBesides(s, c) || r.describesPeople(s, c) || r.onlyAsserted(s, c.start) || r.takenByOther(s, c) || r.givenByOther(s, c) || r.askedByLaw(s, c)
}

// takenByOther reports whether a "by" right behind a participle names somebody who is no authority: "had been warned by the police".
func (r *reader) takenByOther(s *sentence, c foundCue) bool {
	by := slices.IndexFunc(s.cues, func(o foundCue) bool { return o.cue == cueBy && o.start-c.end == 1 })
	if by < 0 {
		return false
	}
	w := nextWord(r.text, s.cues[by].end, s.end)
	return s.lx.party.outsiders.exact(nextWord(r.text, w.end, s.end).text)
}

// askedByLaw reports whether the subject of a verb of ordering is a law, or capitals that name no authority: "the LTC also required the council to".
func (r *reader) askedByLaw(s *sentence, c foundCue) bool {
	if c.cue != cueOrder || !s.lx.party.orderVerbs.has(r.text[c.start:c.end]) {
		return false
	}
	at := c.start
	for {
		field, end := lastField(r.text[s.start:at])
		at = s.start + end - len(field)
		if s.lx.party.adverbs.exact(field) {
			continue
		}
		return s.lx.party.laws.exact(field) || isInitials(field) && !slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.span.End >= s.start+end && m.span.Start <= at })
	}
}

// givenByOther reports whether the subject of the verb by which a measure is given is somebody whom decisions are addressed to: "the postal service issued a
// warning to its shareholders".
func (r *reader) givenByOther(s *sentence, c foundCue) bool {
	if c.cue != cueWarning && c.cue != cueReprimand {
		return false
	}
	for _, o := range slices.Backward(s.cues) {
		if o.end > c.start || o.cue != cueImposes {
			continue
		}
		if c.start-o.end > reachClose || r.passiveAt(s, o) >= 0 {
			return false
		}
		return s.lx.party.outsiders.exact(wordBefore(r.text, s.start, o.start))
	}
	return false
}

// behindBesides reports whether a noun for a measure stands right behind a word that only tells when something was or what it was about, an article
// between them at most; or a participle with its gerund does, "after being warned".
func (r *reader) behindBesides(s *sentence, c foundCue) bool {
	w := &s.lx.party
	if gerund, at := placedBefore(r.text, s.start, c.start); w.gerund != "" && s.lx.passive.has(gerund) && strings.HasSuffix(gerund, w.gerund) {
		before := wordBefore(r.text, s.start, at)
		return w.besides.exact(before) || w.despite.exact(before)
	}
	if c.cue != cuePublication && !w.measureNouns.has(r.text[c.start:c.end]) {
		return false
	}
	before, at := placedBefore(r.text, s.start, c.start)
	if before == w.definite || s.lx.indefinite.exact(before) {
		before = wordBefore(r.text, s.start, at)
	}
	return w.besides.exact(before)
}

// describesPeople reports whether a participle belongs to a relative clause that says which people are meant: no comma parts it from them.
func (r *reader) describesPeople(s *sentence, c foundCue) bool {
	field, end := lastField(r.text[s.start:c.start])
	if !s.lx.passive.has(field) {
		return false
	}
	at := s.start + end - len(field)
	relative, end := lastField(r.text[s.start:at])
	if !s.lx.relatives.exact(relative) {
		return false
	}
	people, _ := lastField(r.text[s.start : s.start+end-len(relative)])
	return people != "" && people[len(people)-1] != ','
}

// onlyAsserted reports whether what stands at a place of a sentence is what somebody says who does not decide; a comma ends that.
func (r *reader) onlyAsserted(s *sentence, at int) bool {
	f := &s.lx.finding
	if f.asserts.len() == 0 || !r.mayHold(s, mayAssert) {
		return false
	}
	asserted := false
	words := r.words(s)
	for k := range words {
		w := &words[k]
		switch {
		case w.end > at:
			return asserted
		case w.marks&mayAssert != 0 && f.asserts.has(w.text):
			asserted = !r.authorityAt(s, w.start)
		case w.marks&(mayDecide|mayJoin) != 0 && (f.decides.has(w.text) || s.lx.partyJoins.has(w.text)):
			asserted = false
		}
		asserted = asserted && w.closes == 0
	}
	return false
}
