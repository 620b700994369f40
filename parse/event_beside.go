package parse

import "strings"

// Measures that a clause names beside the news of its sentence, and nobody takes there.

// inOtherClause reports whether a word for a measure stands where it only says when something was, or what it was about ("since the publication of the
// decision"), describes somebody ("people who were banned from the shop"), or is what a party says ("argued that the DPA had forwarded the case").
func (r *reader) inOtherClause(s *sentence, c foundCue) bool {
	return r.behindBesides(s, c) || r.describesPeople(s, c) || r.onlyAsserted(s, c.start)
}

// behindBesides reports whether a noun for a measure stands right behind a word that only tells when something was or what it was about, an article
// between them at most.
func (r *reader) behindBesides(s *sentence, c foundCue) bool {
	w := &s.lx.party
	if c.cue != cuePublication && !w.measureNouns.exact(strings.ToLower(r.text[c.start:c.end])) {
		return false
	}
	at := c.start
	before := wordBefore(r.text, s.start, at)
	if before == w.definite || s.lx.indefinite.exact(before) {
		at = s.start + strings.LastIndex(strings.ToLower(r.text[s.start:at]), before)
		before = wordBefore(r.text, s.start, at)
	}
	return w.besides.exact(before)
}

// describesPeople reports whether a participle belongs to a relative clause that says which people are meant: no comma parts it from them.
func (r *reader) describesPeople(s *sentence, c foundCue) bool {
	field, end := lastField(r.text[s.start:c.start])
	if !s.lx.passive.exact(strings.ToLower(field)) {
		return false
	}
	at := s.start + end - len(field)
	relative, end := lastField(r.text[s.start:at])
	if !s.lx.party.relatives.exact(relative) {
		return false
	}
	people, _ := lastField(r.text[s.start : s.start+end-len(relative)])
	return people != "" && people[len(people)-1] != ','
}

// onlyAsserted reports whether what stands at a place of a sentence is what somebody says who does not decide; a comma ends that.
func (r *reader) onlyAsserted(s *sentence, at int) bool {
	f := &s.lx.finding
	if f.asserts.len() == 0 {
		return false
	}
	asserted := false
	for _, w := range r.words(s) {
		switch {
		case w.end > at:
			return asserted
		case f.asserts.has(w.text):
			asserted = !r.authorityAt(s, w.start)
		case f.decides.has(w.text) || s.lx.partyJoins.has(w.text):
			asserted = false
		}
		asserted = asserted && w.closes == 0
	}
	return false
}
