package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// periodBehind reads the first period behind a place of the sentence: "within four months", "à l'issue d'un délai de deux mois".
func (r *reader) periodBehind(s *sentence, at int) Found[decision.Period] {
	for _, c := range s.cues {
		if c.cue == cueWithin && c.start >= at {
			p := r.periodAt(s, c.end)
			if s.lx.postpositions {
				p = r.periodBefore(s, c.start)
			}
			if p.Value.N > 0 {
				return p
			}
		}
	}
	return Found[decision.Period]{}
}

// periodAt reads a period that begins at most four words behind a place.
func (r *reader) periodAt(s *sentence, i int) Found[decision.Period] {
	for range 4 {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end {
			break
		}
		if n := smallNumber(s.lx, w.text); n > 0 {
			u := nextWord(r.text, w.end, s.end)
			if s.lx.links.has(u.text) {
				u = nextWord(r.text, u.end, s.end) // "30 de zile"
			}
			if unit, ok := s.lx.units[strings.ToLower(u.text)]; ok {
				return Found[decision.Period]{decision.Period{N: n, Unit: unit}, gdpr.Span{Start: w.start, End: u.end}}
			}
		}
		i = w.end
	}
	return Found[decision.Period]{}
}

// periodBefore reads a period that ends at a place: "30 napon belül", "30 päeva jooksul", "30 dienu laikā".
func (r *reader) periodBefore(s *sentence, at int) Found[decision.Period] {
	unit, u := r.spacedBefore(s, at)
	start, n := r.spacedBefore(s, unit)
	if u, ok := s.lx.units[strings.ToLower(u)]; ok && smallNumber(s.lx, n) > 0 {
		return Found[decision.Period]{decision.Period{N: smallNumber(s.lx, n), Unit: u}, gdpr.Span{Start: start, End: at}}
	}
	return Found[decision.Period]{}
}

// reachLater is how far before a word such as "délai" the words stand by which the period only has to pass first.
const reachLater = 24

// fineBetween reports whether a fine stands between two places: the period behind it is that for its payment.
func (r *reader) fineBetween(s *sentence, from, to int) bool {
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if a := r.doc.Amounts[i]; a.Span.Start >= from && a.Span.End <= to && r.isFine(i) {
			return true
		}
	}
	return false
}

func isGap(c rune) bool { return c == ' ' || c == '\'' || c == '’' || c == ',' || c == '\u00a0' }

// timeToComply reads the period within which an order is to be obeyed: one behind the order that is not for an appeal, and at whose end nothing
// but a penalty begins.
func (r *reader) timeToComply(s *sentence) Found[decision.Period] {
	if !s.has(cueWithin) || s.has(cueAppeal) {
		return Found[decision.Period]{}
	}
	ordered, at := false, 0
	for _, c := range s.cues {
		switch c.cue {
		case cueOrder, cueGivesNotice, cueFormalNotice, cueErasure:
			ordered, at = true, c.end
		case cueWithin:
			if !ordered || r.fineBetween(s, at, c.start) || s.lx.laterWords.anyIn(r.text[max(s.start, c.start-reachLater):c.end]) {
				continue
			}
			p := r.periodAt(s, c.end)
			if s.lx.postpositions {
				p = r.periodBefore(s, c.start)
			}
			if p.Value.N > 0 && p.Value.Unit != decision.Year { // years are for how long data are kept
				return p
			}
		}
	}
	return Found[decision.Period]{}
}

// smallNumber reads a number of up to three digits or a word of the language for one.
func smallNumber(lx *lexicon, w string) int {
	n := 0
	for _, c := range []byte(w) {
		if c < '0' || c > '9' || len(w) > 3 {
			n = -1
			break
		}
		n = 10*n + int(c-'0')
	}
	if n > 0 {
		return n
	}
	return lx.numeral(w)
}

// numeral returns the small number that a word means, 0 for none.
func (lx *lexicon) numeral(w string) int {
	if !lx.numerals.has(w) {
		return 0
	}
	return lx.smallNumbers[strings.ToLower(w)]
}
