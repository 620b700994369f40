package parse

import (
	"slices"
	"sort"
)

// Operative parts that are lists: "décide de : – prononcer … ; – enjoindre … ; – rendre publique …".

// inVerdict reports whether an event is told by an item of the list in which the draft was told, behind words that open the operative part of one decision:
// "décide de : – prononcer à l'encontre de A …; – prononcer à l'encontre de B …".
func (r *reader) inVerdict(d *draft, e *event) bool {
	item := func(n int) bool { return isListItem(r.text[r.sentences[n].start:r.sentences[n].end]) }
	if len(d.told) == 0 || !isListItem(r.text[e.s.start:e.s.end]) {
		return false
	}
	n := d.told[len(d.told)-1]
	for k := n + 1; k < len(r.sentences) && r.sentences[k].start < e.s.start; k++ {
		if !item(k) {
			return false
		}
	}
	if !item(n) {
		return false
	}
	s := r.openingOf(e.s)
	return s != nil && (s.lx.decideWords.anyIn(r.text[s.start:s.end]) || s.lx.party.decides.anyIn(r.text[s.start:s.end]))
}

// addParties adds names that are not there as they are written.
func addParties(have, more []party) []party {
	for _, p := range more {
		if !slices.ContainsFunc(have, func(q party) bool { return p.simple == q.simple }) {
			have = append(have, p)
		}
	}
	return have
}

// decidedOn reports whether an infinitive of ordering tells what was decided: behind a word for deciding, or in an item of a list that no other words open than such. Other
// forms of the verb, and nouns, tell it by themselves.
func (r *reader) decidedOn(s *sentence, c foundCue) bool {
	if s.lx.decideWords.len() == 0 || !hasEnding(r.text[c.start:c.end], s.lx.infinitives) || s.lx.decideWords.anyIn(r.text[s.start:c.start]) {
		return true
	}
	if !isListItem(r.text[s.start:s.end]) {
		return s.has(cueImposes, cueFines)
	}
	opening := r.openingOf(s)
	return opening == nil || s.lx.decideWords.anyIn(r.text[opening.start:opening.end])
}

// openingOf returns the sentence that opens the list which an item stands in, nil where none of the last does.
func (r *reader) openingOf(item *sentence) *sentence {
	k := sort.Search(len(r.sentences), func(k int) bool { return r.sentences[k].start >= item.start })
	for n := k - 1; n >= 0 && k-n <= maxTold; n-- {
		s := &r.sentences[n]
		if isListItem(r.text[s.start:s.end]) {
			continue
		}
		if r.announces(s) {
			return s
		}
		break
	}
	return nil
}
