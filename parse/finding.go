package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// verdictBehind reports whether a verb of deciding stands behind a place of the sentence, not far off.
func (r *reader) verdictBehind(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.start >= at && c.start-at < 200 && (c.cue == cueImposes || c.cue == cueFines || c.cue == cueGivesNotice || c.cue == cueAdopts)
	})
}

// findings sorts the provisions of a sentence: those it says were infringed, and those it says were not.
func (r *reader) findings(s *sentence) (infringed, complied []Found[legalbasis.Provision]) {
	found := r.doc.Provisions[s.provisions[0]:s.provisions[1]]
	if len(found) == 0 {
		return nil, nil
	}
	if r.listed && !s.has(cueInfringes, cueComplies, cueProcedural) && isListItem(r.text[s.start:s.end]) {
		return found, nil
	}
	if !s.has(cueInfringes, cueComplies) {
		return nil, nil
	}
	for _, p := range found {
		switch r.findingOf(s, p) {
		case decision.Infringed:
			infringed = append(infringed, p)
		case decision.NotInfringed:
			complied = append(complied, p)
		}
	}
	return infringed, complied
}

// verdictOfClause says what the verb at the end of a clause finds about a provision in it: "Artikel 32 DSGVO wurde verletzt".
func (r *reader) verdictOfClause(s *sentence, p gdpr.Span) decision.Finding {
	clause := max(s.start, s.start+strings.LastIndexAny(r.text[s.start:p.Start], ",;")+1)
	verdict := decision.Finding("")
	for _, c := range s.cues {
		if c.cue != cueInfringes && c.cue != cueComplies || c.end <= clause {
			continue
		}
		if c.start < p.Start || c.start-p.End > 60 || strings.ContainsAny(r.text[p.End:c.start], ",;") {
			break
		}
		verdict = decision.Infringed
		if c.cue == cueComplies {
			verdict = decision.NotInfringed
		} else if r.denied(s, c) {
			verdict = decision.Undecided
		}
		break
	}
	return verdict
}

// findingOf says what the sentence finds about one provision: what the nearest word of finding before it says, else the one behind.
func (r *reader) findingOf(s *sentence, p Found[legalbasis.Provision]) decision.Finding {
	if p.Value.Nature().Procedural() && p.Value.Article() != 58 {
		return decision.Undecided // addressed to authorities and courts; the orders under Article 58 can be disobeyed (Article 83(5)(e) and (6))
	}
	if p.Value.Article() == 58 && p.Value.Paragraph() == 2 && !r.disobeyed(s, p.Span.Start) {
		return decision.Undecided // the power that was used
	}
	verdict, last := decision.Finding(""), s.start
	if s.lx.verbLast {
		if verdict = r.verdictOfClause(s, p.Span); verdict != "" {
			return verdict
		}
	}
	for _, c := range s.cues {
		if c.start > p.Span.End && verdict != "" {
			break
		}
		if c.start > p.Span.End+60 {
			break
		}
		switch c.cue {
		case cueInfringes:
			verdict = decision.Infringed
			if r.denied(s, c) {
				verdict = decision.Undecided
				if r.plainlyNegated(s, c) {
					verdict = decision.NotInfringed // "had not been violated"
				}
			}
			last = c.end
		case cueComplies:
			verdict = decision.NotInfringed
			if r.denied(s, c) {
				verdict = decision.Undecided
				if r.negated(s, c) {
					verdict = decision.Infringed // "had not complied with"
				}
			} else if v := r.compliance(s, c); v != "" {
				verdict = v
			}
		case cueNegation:
			if gap := p.Span.Start - c.end; verdict == decision.Infringed && gap >= 0 && gap <= 8 && len(s.lx.party.finds) > 0 {
				return decision.NotInfringed // "a violation of Article 5, but not of Article 32"
			}
		case cueProcedural, cueSuppose:
			if c.cue == cueProcedural && verdict == decision.Infringed && c.start-last <= reachSmall && !s.cueIn(last, c.start) {
				continue // "infringed the principle laid down in"
			}
			if c.end <= p.Span.Start && p.Span.Start-c.end < 40 {
				return decision.Undecided
			}
		}
	}
	return verdict
}

// disobeyed reports whether the word of finding right before a provision is one of infringing.
func (r *reader) disobeyed(s *sentence, at int) bool {
	for _, c := range slices.Backward(s.cues) {
		if c.end <= at {
			return c.cue == cueInfringes && at-c.end <= 40
		}
	}
	return false
}

// cueIn reports whether a cue stands in a stretch of the sentence.
func (s *sentence) cueIn(from, to int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.start >= from && c.end <= to })
}

// plainlyNegated reports whether a "not", with a form of "to be" at most behind it, negates a verb of infringing: "has not been violated".
func (r *reader) plainlyNegated(s *sentence, c foundCue) bool {
	return s.lx.party.wrongs[strings.ToLower(r.text[c.start:c.end])] && slices.ContainsFunc(s.cues, func(o foundCue) bool {
		if o.cue != cueNegation || o.end > c.start || c.start-o.end > 12 {
			return false
		}
		between := strings.TrimSpace(r.text[o.end:c.start])
		return between == "" || s.lx.passive[between]
	})
}

// compliance says what becomes of a verb of complying behind a word of failure ("failed to ensure that its notice complied with") or of
// doubt ("analysed whether it complied with"); "" where neither stands before it in its clause.
func (r *reader) compliance(s *sentence, c foundCue) decision.Finding {
	verdict := decision.Finding("")
	for _, w := range precedingWords(r.text[max(s.start, c.start-100):c.start]) {
		switch w = strings.ToLower(w); {
		case s.lx.party.failures[w]:
			return decision.Infringed
		case s.lx.party.doubts[w]:
			verdict = decision.Undecided
		}
	}
	return verdict
}
