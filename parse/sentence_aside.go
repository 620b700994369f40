package parse

import (
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
)

// A sentence may open with a case that its own is set against: "Unlike Alba, which was fined EUR 5,000, Breva got off", "After the fine of EUR 5 million on
// Alba in 2019, it is the turn of Breva". What stands there is cut off, and tells of no decision.

// asideEnd returns where such an opening of a sentence ends, behind its comma; aside is false where there is none. The sentence's first sum and its first
// date are the given ones.
func (r *reader) asideEnd(s *sentence, amount, date int) (end int, aside bool) {
	switch {
	case s.lx.marksAt(r.text, s.start)&mayOpenAside == 0: // as most
	case r.opensUnlike(s):
		end = r.commaBehind(s.start, s.end)
		if end == 0 {
			return s.end, false
		}
		w := nextWord(r.text, end, s.end)
		if w.start < s.end && unicode.IsLower(runeAt(w.text, 0)) && (s.lx.verbLast || !s.lx.partyHeads.has(w.text) && !s.lx.indefinite.has(w.text) && !s.lx.articles.has(w.text)) {
			if next := r.commaBehind(end, s.end); next > 0 {
				end = next // "Unlike Alba, which was fined EUR 5,000, Breva"
			}
		}
		return end, true
	case s.lx.sumAfter.has(nextWord(r.text, s.start, s.end).text):
		end = r.commaBehind(s.start, s.end)
		if end > 0 && r.yearIn(date, end) && r.amountsParted(amount, end, s.end) {
			return end, true
		}
	}
	return s.end, false
}

// opensUnlike reports whether a sentence opens with the words for a comparison.
func (r *reader) opensUnlike(s *sentence) bool {
	text := r.text[s.start:s.end]
	for _, w := range s.lx.unlike {
		if len(text) > len(w) && foldByte(text[0]) == foldByte(w[0]) && strings.EqualFold(text[:len(w)], w) {
			return true
		}
	}
	return false
}

// commaBehind returns the place behind the first comma of a stretch that is no part of a number, 0 for none.
func (r *reader) commaBehind(from, to int) int {
	if i := strings.Index(r.text[from:to], ", "); i >= 0 {
		return from + i + 1
	}
	return 0
}

// isYear reports whether a date is a year without a month.
func isYear(d gdpr.Date) bool { return d.Year() > 0 && d.Month() == 0 }

// yearIn reports whether a year without a month stands in front of a place, from the given date on.
func (r *reader) yearIn(date, end int) bool {
	for ; date < len(r.doc.Dates) && r.doc.Dates[date].Span.End <= end; date++ {
		if isYear(r.doc.Dates[date].Value) {
			return true
		}
	}
	return false
}

// amountsParted reports whether sums stand on both sides of a place in a sentence, from the given one on.
func (r *reader) amountsParted(amount, at, end int) bool {
	list := r.doc.Amounts
	if amount >= len(list) || list[amount].Span.End > at {
		return false
	}
	for amount < len(list) && list[amount].Span.Start < at {
		amount++
	}
	return amount < len(list) && list[amount].Span.End <= end
}
