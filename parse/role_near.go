package parse

import (
	"slices"
	"strings"
)

// The words around a sum and the word that governs it.

// joinedBetween reports whether a word that joins stands in a stretch of the sentence, so that a negation before it speaks of something
// else: "without consent and imposed a fine".
func (r *reader) joinedBetween(s *sentence, from, to int) bool {
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			return false
		}
		if low := strings.ToLower(w.text); s.lx.partyJoins.exact(low) && !s.lx.alternatives.exact(low) {
			return true
		}
		i = w.end
	}
	return false
}

// notSoEarlier reports whether a word for the past is denied in its clause: "has not been fined in the past".
func (r *reader) notSoEarlier(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		return o.cue == cueNegation && o.end <= c.start && c.start-o.end <= 30 && !strings.ContainsAny(r.text[o.end:c.start], ",;")
	})
}

// partOfFine reports whether a sum is said to be a part of the fine: "EUR 75,000 of the total fine".
func (r *reader) partOfFine(s *sentence, i int) bool {
	end := r.doc.Amounts[i].Span.End
	w := nextWord(r.text, end, s.end)
	if !s.lx.party.genitive.exact(w.text) || w.start-end != 1 || !strings.EqualFold(nextWord(r.text, w.end, s.end).text, s.lx.party.definite) {
		return false
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueFine && c.start > end && c.start-end <= 24 })
}

// itemBehind reports whether a semicolon and a letter or number of a list stand between the sum before and the i-th: "…; b) EUR 5,000".
func (r *reader) itemBehind(i int) bool {
	between := r.text[r.doc.Amounts[i-1].Span.End:r.doc.Amounts[i].Span.Start]
	at := strings.LastIndexByte(between, ';')
	if at < 0 {
		return false
	}
	rest := strings.TrimSpace(between[at+1:])
	return rest == "" || len(rest) <= 4 && strings.HasSuffix(rest, ")")
}

// closesBracket reports whether a stretch of a sentence ends a bracket that was opened before it.
func closesBracket(stretch string) bool {
	shut, open := strings.IndexByte(stretch, ')'), strings.IndexByte(stretch, '(')
	return shut >= 0 && (open < 0 || shut < open)
}

// nextAddressee reports whether the i-th sum is the next of a list of fines that each have their addressee behind them, "inflige 2 millions d'euros à A et
// 800 000 euros à B", which only a verb before the first says.
func (r *reader) nextAddressee(s *sentence, i int) bool {
	if i == s.amounts[0] || r.doc.Amounts[i-1].Value.Role != RoleFine || !s.has(cueImposes) || s.has(cueDamages, cueCosts, cueValue, cueTurnover) {
		return false
	}
	span, before := r.doc.Amounts[i].Span, r.doc.Amounts[i-1].Span
	first, next := nextWord(r.text, before.End, span.Start), nextWord(r.text, span.End, s.end)
	return first.start-before.End == 1 && s.lx.partyTo.exact(first.text) && next.start-span.End == 1 && next.text == first.text && s.lx.partyJoins.has(wordBefore(r.text, before.End, span.Start))
}

// onParty reports whether nothing but "on" and a party stands between a verb of imposing and a sum: "imposed on the school EUR 4,000".
func (r *reader) onParty(s *sentence, from, to int) bool {
	w := nextWord(r.text, from, to)
	return w.start-from == 1 && s.lx.partyTo.exact(w.text) && !strings.ContainsAny(r.text[from:to], ",;(") && strings.Count(r.text[from:to], " ") <= 6
}

// nounBefore reports whether a noun that says what a sum is stands right before it, with one small word between at most.
func (r *reader) nounBefore(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		if c.end > at || at-c.end > 6 {
			return false
		}
		_, ok := nounRole(c.cue)
		gap := strings.TrimSpace(r.text[c.end:at])
		return ok && !strings.ContainsAny(gap, " ,;:(") && !s.lx.partyJoins.has(gap)
	})
}

// directlyBehind reports whether only spaces and small words such as "administrative" or "d'" stand between a sum and a noun.
func directlyBehind(gap string) bool {
	return len(gap) <= 24 && !strings.ContainsAny(gap, ",;:.()") && strings.Count(strings.TrimSpace(gap), " ") <= 1
}

// firstWord returns the first word of a gap, in lower case.
func firstWord(gap string) string {
	w, _, _ := strings.Cut(strings.ToLower(strings.TrimLeft(gap, " \u00a0")), " ")
	return w
}
