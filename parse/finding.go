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
	found := false
	for _, c := range s.cues {
		if c.cue != cueInfringes && c.cue != cueComplies || c.end <= clause {
			continue
		}
		if c.start < p.Start {
			found = true // "einen Verstoß gegen Artikel 9 konnte sie nicht feststellen": only a denial behind it changes that
			continue
		}
		if found && c.cue != cueComplies || c.start-p.End > 60 || strings.ContainsAny(r.text[p.End:c.start], ",;") {
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
	verdict := decision.Finding("")
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
			if r.denied(s, c) || r.turned(s, c.end, p.Span.Start) && r.deniedBetween(s, c.end, p.Span.Start) {
				verdict = decision.Undecided
			}
		case cueComplies:
			verdict = decision.NotInfringed
			if r.turned(s, c.end, p.Span.Start) {
				verdict = "" // what stands behind the provision decides, if anything does
			} else if r.denied(s, c) {
				verdict = decision.Undecided
				if s.lx.negations[firstWord(strings.ToLower(r.text[c.start:c.end]))] {
					verdict = decision.NotInfringed // "nu există nicio încălcare": two denials are one
				} else if r.negated(s, c) {
					verdict = decision.Infringed // "had not complied with"
				}
			}
		case cueProcedural, cueSuppose:
			if c.end <= p.Span.Start && p.Span.Start-c.end < 40 {
				return decision.Undecided
			}
		}
	}
	return verdict
}

// turned reports whether a word such as "but" stands in a stretch of the text.
func (r *reader) turned(s *sentence, from, to int) bool {
	for i := from; i < to && len(s.lx.adversatives) > 0; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		if s.lx.adversatives[strings.ToLower(w.text)] {
			return true
		}
		i = w.end
	}
	return false
}

// deniedBetween reports whether a word of denial stands in a stretch of the sentence.
func (r *reader) deniedBetween(s *sentence, from, to int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueNegation && c.start >= from && c.end <= to })
}
