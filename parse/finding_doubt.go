package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Infringements that a sentence speaks of and nobody found.

// supposedBehindList reports whether the words right behind a list of provisions say that their infringement was only alleged: "a violation of Articles 6
// and 17 was alleged".
func (r *reader) supposedBehindList(s *sentence, p gdpr.Span) bool {
	if !r.mayHold(s, mayBeSupposed) {
		return false
	}
	at := r.listEnd(s, p)
	w := nextWord(r.text, at, s.end)
	return w.start-at == 1 && s.lx.passive.exact(w.text) && s.lx.finding.supposed.exact(nextWord(r.text, w.end, s.end).text)
}

// onlyPriced reports whether a sentence says what the law threatens for an infringement, and of nobody that it happened: "for infringements of Articles 25
// to 39, Article 83(4) provides for fines of up to EUR 10 million".
func (r *reader) onlyPriced(s *sentence) bool {
	f := &s.lx.finding
	return f.decides.len() > 0 && s.has(cueCeiling) && s.amounts[0] < s.amounts[1] && !f.decides.anyIn(r.text[s.start:s.end]) &&
		slices.ContainsFunc(r.doc.Provisions[s.provisions[0]:s.provisions[1]], func(p Found[legalbasis.Provision]) bool {
			return p.Value.Act() == legalbasis.GDPR && p.Value.Article() == 83
		})
}

// unsaidBefore reports whether the words right before a "that" say that what follows was not found or said: "did not specify that".
func (r *reader) unsaidBefore(s *sentence, at int) bool {
	for range 3 {
		field, end := lastField(r.text[s.start:at])
		if field == "" || strings.TrimRight(field, ",;:") != field {
			return false
		}
		if s.lx.negations.has(field) {
			return true
		}
		at = s.start + end - len(field)
	}
	return false
}
