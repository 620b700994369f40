package parse

import (
	"slices"
	"strings"
	"unicode"
)

// reachCase is how far from a company, in bytes, the word of the measure may stand that its ending belongs to.
const reachCase = 160

// inCase returns the companies that a sentence about a measure puts in the case of an addressee. They are one, or one list: where the measures of a
// sentence are those of several, none is read.
func (r *reader) inCase(s *sentence) []party {
	all := r.companiesIn(s)
	first, last := -1, -1
	addressed := make([]bool, len(all))
	for k := range all {
		if addressed[k] = r.addressed(s, &all[k]); addressed[k] {
			if last = k; first < 0 {
				first = k
			}
		}
	}
	if first < 0 {
		return r.infringer(s, all)
	}
	for first > 0 && r.sameList(s, &all[first-1], &all[first]) {
		first--
	}
	for k := last + 1; k < len(all) && r.sameList(s, &all[k-1], &all[k]); k++ {
		if r.closesList(s, &all[k]) {
			last = k
		}
	}
	var found []party
	for k := first; k <= last; k++ {
		if slices.ContainsFunc(found, func(p party) bool { return p.simple == all[k].simple }) {
			continue
		}
		if len(found) > 0 && !r.sameList(s, &all[k-1], &all[k]) {
			return nil
		}
		found = append(found, all[k].party)
	}
	return found
}

// addressed reports whether the ending of a company, or the word behind it, makes it the one that a measure of its clause is addressed to.
func (r *reader) addressed(s *sentence, d *declined) bool {
	behind := word{}
	if d.closed == 0 {
		behind = nextWord(r.text, d.end, s.end)
	}
	for _, c := range s.lx.inCase.cases {
		if d.ending == "" != (c.endings.len() == 0) || d.ending != "" && !c.endings.has(d.ending) {
			continue
		}
		if c.behind.len() == 0 || c.behind.has(behind.text) {
			if r.measureInClause(s, d, c.cues) {
				return true
			}
		}
	}
	return d.ending == "" && r.getsFine(s, d, behind)
}

// getsFine reports whether a company that bears no ending gets or has to pay a fine: the verb or the fine stands right behind it, or the verb right
// before it and nothing of its clause behind, or it closes a sentence that a sum opens. Else it may be the one whose director does.
func (r *reader) getsFine(s *sentence, d *declined, behind word) bool {
	if !s.has(cueFine) || s.has(cueSuppose, cueCeiling, cueNegation) {
		return false
	}
	receives := s.lx.inCase.receives
	ends := d.closed != 0 && r.sumAt(s, s.start) // "500 ezer forintos bírságot kapott a NAIH-tól az Alma Kft."
	if !ends && !receives.has(behind.text) && (d.closed != 0 || !r.sumAt(s, behind.start)) {
		before, w := r.spacedBefore(s, d.span.Start)
		if s.lx.inCase.articles.has(w) {
			_, w = r.spacedBefore(s, before)
		}
		if !receives.has(w) || !r.closesClause(s.lx, d.end, s.end) {
			return false
		}
	}
	return slices.ContainsFunc(r.words(s), func(w word) bool {
		return receives.has(w.text) && !r.parted(s, min(w.end, d.end), max(w.start, d.span.Start))
	})
}

// sumAt reports whether a sum begins at a place.
func (r *reader) sumAt(s *sentence, at int) bool {
	return slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Span.Start == at })
}

// measureInClause reports whether one of some cues stands in the clause of a company.
func (r *reader) measureInClause(s *sentence, d *declined, cues cueSet) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		if !cues.has(c.cue) {
			return false
		}
		from, to := c.end, d.span.Start
		if c.start >= d.end {
			from, to = d.end, c.start
		}
		return from <= to && to-from <= reachCase && !r.parted(s, from, to)
	})
}

// parted reports whether a stretch of a sentence holds what ends a clause: a sign of punctuation outside of values, or a word that joins.
func (r *reader) parted(s *sentence, from, to int) bool {
	for i := from; i < to; i++ {
		switch r.text[i] {
		case ',', ';', ':', '(', ')':
			if !r.insideValue(s, i) {
				return true
			}
		}
	}
	for _, w := range r.words(s) {
		if w.start >= from && w.end <= to && s.lx.partyJoins.has(w.text) && !r.insideValue(s, w.start) {
			return true
		}
	}
	return false
}

// sameList reports whether two companies stand in one list: they bear the same ending, and nothing stands between them but words that join, articles,
// fines and sums.
func (r *reader) sameList(s *sentence, a, b *declined) bool {
	if a.ending != b.ending || b.span.Start < a.end || b.span.Start-a.end > reachCase {
		return false
	}
	joined := strings.Contains(r.text[a.end:b.span.Start], ",")
	for _, w := range r.words(s) {
		if w.start < a.end || w.end > b.span.Start || w.start-a.end < 1 || r.insideValue(s, w.start) {
			continue
		}
		joins := s.lx.partyJoins.has(w.text)
		joined = joined || joins
		if !joins && !r.fillsList(s, w) {
			return false
		}
	}
	return joined
}

// fillsList reports whether a word may stand between two companies of a list.
func (r *reader) fillsList(s *sentence, w word) bool {
	return s.lx.inCase.articles.has(w.text) || s.lx.inCase.fillers.has(w.text) || s.isCue(w.span(), cueFine)
}

// closesList reports whether a company that a list joins to the addressee of a measure has no verb of its own: its clause ends, with a sum of its own
// at most.
func (r *reader) closesList(s *sentence, d *declined) bool {
	for _, w := range r.words(s) {
		if w.start < d.end || w.start-d.end < 1 && d.closed == 0 || r.insideValue(s, w.start) {
			continue
		}
		if d.closed != 0 || r.parted(s, d.end, w.start) {
			return true
		}
		if !r.fillsList(s, w) && unicode.IsLetter(runeAt(w.text, 0)) {
			return false
		}
	}
	return true
}

// infringer returns the company of which a sentence says that it infringed the law, where an authority is named that takes a measure for it, and no
// other company: "A NAIH megállapította, hogy az Alba Kft. megsértette a GDPR 6. cikkét, ezért bírságot szabott ki".
func (r *reader) infringer(s *sentence, all []declined) []party {
	if s.mentions[0] == s.mentions[1] || s.has(cueSuppose, cueProposed) {
		return nil
	}
	var found []party
	for k := range all {
		d := &all[k]
		if !slices.ContainsFunc(found, func(p party) bool { return sameParty(p, d.party) }) {
			found = append(found, d.party)
		}
	}
	if len(found) != 1 {
		return nil
	}
	for k := range all {
		if d := &all[k]; d.ending == "" && d.closed == 0 && r.wrongAt(s, nextWord(r.text, d.end, s.end).start) {
			return found
		}
	}
	return nil
}

// wrongAt reports whether a verb of infringing begins at a place.
func (r *reader) wrongAt(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueInfringes && c.start == at && s.lx.party.wrongs.exact(r.text[c.start:c.end])
	})
}

// ownersInCase gives each of several fines of a sentence the company that stands with it: as many companies as fines, one with each. Where they do
// not go together so, nobody is given any.
func (r *reader) ownersInCase(e *event) {
	fines := r.finesOf(e)
	if len(fines) < 2 {
		return
	}
	if len(fines) != len(e.parties) || !r.paired(fines, e.parties) {
		e.several = true
		if len(e.parties) > 1 {
			e.owners = make([][]party, len(e.sums))
		}
		return
	}
	e.owners = make([][]party, len(e.sums))
	for k, i := range fines {
		e.owners[slices.Index(e.sums, i)] = e.parties[k : k+1]
	}
}

// paired reports whether the k-th of some fines and of as many companies stand beside each other, before the next of either.
func (r *reader) paired(fines []int, parties []party) bool {
	end := 0
	for k, i := range fines {
		sum, name := r.doc.Amounts[i].Span, parties[k].span
		if min(sum.Start, name.Start) < end {
			return false
		}
		end = max(sum.End, name.End)
	}
	return true
}

// appellantInCase returns the company whose appeal a sentence tells of: its name stands right before the word for it, "az Alba Kft. keresetét".
func (r *reader) appellantInCase(s *sentence) []party {
	for _, d := range r.companiesIn(s) {
		at := nextWord(r.text, d.end, s.end).start
		of := func(c foundCue) bool { return (c.cue == cueAppeal || c.cue == cuePetition) && c.start == at }
		if d.ending == "" && d.closed == 0 && (slices.ContainsFunc(s.cues, of) || slices.ContainsFunc(s.hints, of)) {
			return []party{d.party}
		}
	}
	return nil
}

// nextOfList reports whether nothing but companies and what joins them stands between the i-th sum and the one before: "… forintra bírságolta az Alba
// Kft.-t, a Béta Kft.-t pedig 8 millió forintra".
func (r *reader) nextOfList(s *sentence, i int) bool {
	from, to := r.doc.Amounts[i-1].Span.End, r.doc.Amounts[i].Span.Start
	companies := 0
	all := r.companiesIn(s)
	for _, w := range r.words(s) {
		if w.start < from || w.end > to {
			continue
		}
		k := slices.IndexFunc(all, func(d declined) bool { return d.span.Start <= w.start && w.start < d.end })
		switch {
		case k >= 0:
			if w.start == all[k].span.Start {
				companies++
			}
		case s.lx.partyJoins.has(w.text) || r.fillsList(s, w) || s.isCue(w.span(), cueFines) || s.isCue(w.span(), cueImposes):
		default:
			return false
		}
	}
	return companies > 0
}
