package parse

import "strings"

// joinSecond adds the second addressee that a preposition of its own puts behind the first, in front of two fines: "on Alba Ltd as the controller and on
// Beta Ltd as its processor fines of EUR 7,000 and EUR 5,000 respectively". Where its name is not read the fines have no addressee.
func (r *reader) joinSecond(e *event, fines []int) {
	s := e.s
	if len(e.parties) != 1 || len(fines) != 2 || !r.saysRespectively(s) {
		return
	}
	from, to := e.parties[0].span.End, r.doc.Amounts[fines[0]].Span.Start
	if from > to {
		return
	}
	join := false
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			return
		}
		if i = w.end; join && s.lx.partyTo.has(w.text) {
			break
		}
		if join = s.lx.partyJoins.has(w.text); join {
			from = w.end
		}
	}
	if !join {
		return
	}
	e.several = true
	w := nextWord(r.text, from, to)
	if ps := r.namesIn(s, w.end); len(ps) == 1 && isCapital(ps[0].name) && ps[0].span.End <= to && len(e.sums) == 2 {
		e.parties = append(e.parties[:1:1], ps[0])
		e.several = false
	}
}

// saysRespectively reports whether a sentence says that two lists go together in their order.
func (r *reader) saysRespectively(s *sentence) bool {
	text := r.text[s.start:s.end]
	for _, w := range s.lx.respectively {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}
