package parse

import (
	"slices"
	"sort"
	"strings"
)

// Sentences whose clauses tell what several authorities did, which are read as sentences of their own.

// clauseEnd returns where a sentence ends at the latest in which several authorities act, each in a clause of its own with a sum: "the Garante fined A EUR
// 2 million; the AEPD fined B EUR 1 million". Its first mention and its first sum are the given ones.
func (r *reader) clauseEnd(start, end, mention, amount int) int {
	d := r.doc
	if mention+1 >= len(r.mentions) || amount+1 >= len(d.Amounts) || r.mentions[mention+1].span.Start >= end || d.Amounts[amount+1].Span.Start >= end {
		return end
	}
	for at := start; ; at++ {
		i := strings.IndexByte(r.text[at:end], ';')
		if i < 0 {
			return end
		}
		at += i
		n := mention
		for n < len(r.mentions) && r.mentions[n].span.Start < at {
			n++
		}
		if n == mention || n == len(r.mentions) || d.Amounts[amount].Span.End > at {
			continue
		}
		if next := r.mentions[n]; len(next.ids) == 0 || next.generic || next.span.Start-at > reachClause || next.span.End > end {
			continue
		}
		if k := amount + 1; slices.ContainsFunc(d.Amounts[k:min(len(d.Amounts), k+8)], func(a Found[Amount]) bool { return a.Span.Start > at && a.Span.End <= end }) {
			return at + 1
		}
	}
}

// otherEnd returns where a sentence ends at the latest in which one authority has taken a measure and another acts in the next clause: "CNIL legde A 5 miljoen
// euro op en de DPC 2 miljoen aan B", "the AEPD fined A; in Portugal, the CNPD warned B".
func (r *reader) otherEnd(s *sentence, t *taken) int {
	mention := t.mentions
	if mention+1 >= len(r.mentions) || r.mentions[mention+1].span.Start >= s.end || s.lx.declines() {
		return s.end
	}
	first := &r.mentions[mention]
	if first.generic || len(first.ids) == 0 {
		return s.end
	}
	for _, m := range r.mentions[mention+1:] {
		if m.span.Start >= s.end {
			break
		}
		if m.generic || len(m.ids) == 0 || m.settled && !m.national() || slices.Contains(m.ids, first.ids[0]) {
			continue
		}
		if !r.actsNext(m, s.end) {
			if at := r.clauseOfCountry(first.span.End, m.span.Start); at > 0 && r.measureIn(t, s.start, at) && r.measureIn(t, at, m.span.Start) {
				return at
			}
			continue
		}
		if at := r.clauseBefore(s, first.span.End, m.span.Start); at > 0 && r.measureIn(t, s.start, at) {
			return at
		}
	}
	return s.end
}

// clauseOfCountry returns where a clause opens between two places, behind a semicolon or at a comma right in front of a country: "; em Portugal a Breva recebeu uma
// repreensão da CNPD"; 0 where none does.
func (r *reader) clauseOfCountry(from, to int) int {
	if from >= to {
		return 0
	}
	if k := strings.LastIndexByte(r.text[from:to], ';'); k >= 0 {
		return from + k + 1
	}
	for _, c := range r.countries[r.countryFrom(from):] {
		if c.span.Start >= to {
			break
		}
		if k := strings.LastIndexByte(r.text[from:c.span.Start], ','); k >= 0 && c.span.Start-(from+k) <= reachClose {
			return from + k + 1
		}
	}
	return 0
}

// clauseBefore returns where the clause opens whose subject stands at a place: behind the semicolon some words before it, or at a comma or a word that joins with
// no more than two words between; 0 where none opens.
func (r *reader) clauseBefore(s *sentence, from, subject int) int {
	from = max(from, subject-reachClause)
	if from >= subject {
		return 0
	}
	if i := strings.LastIndexByte(r.text[from:subject], ';'); i >= 0 {
		return from + i + 1
	}
	open := 0
	for i, n := from, 0; i < subject; n++ {
		w := nextWord(r.text, i, subject)
		if w.start >= subject {
			w.start, w.end = subject, subject
		}
		switch {
		case strings.IndexByte(r.text[i:w.start], ',') >= 0:
			open, n = i+strings.IndexByte(r.text[i:w.start], ',')+1, 0
		case s.lx.partyJoins.exact(w.text):
			open, n = w.start, -1
		}
		if n > maxBefore {
			open = 0
		}
		i = max(w.end, i+1)
	}
	return open
}

// actsNext reports whether a verb of a measure stands in the clause behind an authority, or a number right behind it.
func (r *reader) actsNext(m mention, end int) bool {
	if w := nextWord(r.text, m.span.End, end); w.start-m.span.End == 1 && w.text != "" && isDigit(w.text[0]) {
		return true
	}
	k := sort.Search(len(r.cues), func(k int) bool { return r.cues[k].start >= m.span.End })
	for _, c := range r.cues[k:] {
		if c.start >= end || c.start-m.span.End > reachSmall || strings.ContainsAny(r.text[m.span.End:c.start], ",;") {
			break
		}
		if acting.has(c.cue) || c.cue == cueBan {
			return true
		}
	}
	return false
}

// measureIn reports whether a sum or a word for a measure that was not taken yet stands in a stretch of the text.
func (r *reader) measureIn(t *taken, from, to int) bool {
	if sums := r.doc.Amounts[t.amounts:]; len(sums) > 0 && sums[0].Span.End <= to {
		return true
	}
	for _, c := range r.cues[t.cues:] {
		if c.start >= to {
			break
		}
		if c.start >= from && (telling.has(c.cue) || c.cue == cueImposes) {
			return true
		}
	}
	return false
}

// penalEnd returns where a sentence ends at the latest whose first clause tells what a criminal court, or a court that fines, did, at the semicolon behind it: "the criminal court fined
// the nurse EUR 1,800; the hospital was warned by the CNIL".
func (r *reader) penalEnd(s *sentence) int {
	if !r.mayHold(s, mayBeBody) {
		return s.end // as most
	}
	i := strings.Index(r.text[s.start:s.end], "; ")
	if i < 0 {
		return s.end
	}
	first, rest := sentence{start: s.start, end: s.start + i}, sentence{start: s.start + i, end: s.end}
	for _, list := range [...][]string{s.lx.penal, s.lx.byCourt} {
		for _, w := range list {
			if r.wordsAt(&first, w) >= 0 && r.wordsAt(&rest, w) < 0 {
				return first.end + 1
			}
		}
	}
	return s.end
}

// maxBefore is how many words, an article and an adjective, may stand before the subject of a clause.
const maxBefore = 2

// reachClause is how far behind a semicolon, in bytes, the authority of the next clause stands.
const reachClause = 40

// meanwhileEnd returns where a sentence ends at the latest in which one authority fines and a word such as "while" sets against it what another does: "the
// AP fined A EUR 2 million, while the DPC only warned B". Where the sentence opens with the word, it is the comma before the other authority.
func (r *reader) meanwhileEnd(s *sentence, mention, amount int) int {
	if s.lx.meanwhile.len() == 0 || mention+1 >= len(r.mentions) || r.mentions[mention+1].span.Start >= s.end || amount >= len(r.doc.Amounts) || !r.mentions[mention].national() {
		return s.end
	}
	from := r.doc.Amounts[amount].Span.End
	opens := s.lx.meanwhile.has(nextWord(r.text, s.start, s.end).text)
	if opens && r.doc.Amounts[amount].Span.Start > r.mentions[mention+1].span.End {
		from = r.mentions[mention].span.End // "While the Garante fined A, the CNIL imposed EUR 5 million on B"
	}
	for _, m := range r.mentions[mention+1:] {
		if m.span.Start >= s.end {
			break
		}
		if m.generic || len(m.ids) == 0 || m.ids[0] == r.mentions[mention].ids[0] || m.span.Start <= from {
			continue
		}
		at := max(from, m.span.Start-reachClause)
		if i := strings.LastIndexByte(r.text[at:m.span.Start], ','); opens && i >= 0 {
			return at + i + 1
		}
		for at < m.span.Start {
			w := nextWord(r.text, at, m.span.Start)
			if s.lx.meanwhile.exact(w.text) {
				return w.start
			}
			at = max(w.end, at+1)
		}
	}
	return s.end
}

// foundCue is a cue in the text.
type foundCue struct {
	start, end int
	cue        cue
}
