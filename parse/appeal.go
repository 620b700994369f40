package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// appealOf reads where and by when a decision can be appealed: "recours devant le Conseil d'État dans un délai de quatre mois".
func (r *reader) appealOf(s *sentence, c foundCue) appeal {
	a, ok := r.courtIn(s)
	if ok {
		a.within = r.periodBehind(s, c.end)
	}
	return a
}

// appealDecided reads what a court did with a decision, in a sentence that names the court and the fine: "the Conseil d'État upheld the
// fine".
func (r *reader) appealDecided(s *sentence) (appeal, bool) {
	if !s.has(cueFine, cueFines, cueSanction, cueDecision) || s.has(cueComplaint, cueSuppose) {
		return appeal{}, false
	}
	a, ok := r.courtIn(s)
	if !ok {
		return appeal{}, false
	}
	for _, w := range s.lx.appealResults {
		if k := strings.Index(r.text[s.start:s.end], w.forms); k >= 0 {
			a.result, a.said = decision.Status(w.meaning), gdpr.Span{Start: s.start + k, End: s.start + k + len(w.forms)}
			return a, true
		}
	}
	return appeal{}, false
}

// courtIn finds the body of appeal that a sentence names: of several, the first of the language's list.
func (r *reader) courtIn(s *sentence) (appeal, bool) {
	for _, court := range s.lx.courts {
		if i := strings.Index(r.text[s.start:s.end], court); i >= 0 {
			return appeal{body: court, span: gdpr.Span{Start: s.start + i, End: s.start + i + len(court)}}, true
		}
	}
	return appeal{}, false
}
