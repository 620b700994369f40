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

// toFind are the provisions of a sentence that a decision is yet to be given: those found infringed, those found not to be, and those it cites where they
// are asked for.
type toFind struct {
	d     *draft
	s     *sentence
	cited bool
	open  bool // whose finding it is, the text does not say
}

// findLater notes a sentence whose findings belong to a draft.
func (r *reader) findLater(d *draft, s *sentence, cited bool) {
	if s.comment || s.aside || !cited && s.heading || r.ofOtherAuthority(d, s) || !d.earlier && r.tellsOfBefore(s) {
		return
	}
	r.toFind = append(r.toFind, toFind{d: d, s: s, cited: cited})
}

// findAll reads the findings of all sentences that were noted, in one go.
func (r *reader) findAll() {
	for k := range r.toFind {
		f := &r.toFind[k]
		if f.open {
			continue
		}
		d, s := f.d, f.s
		if !isListItem(r.text[s.start:s.end]) {
			// "three infringements:" says what the items of the list behind it are
			r.listed = s.has(cueInfringes) && r.announces(s)
		}
		for i := s.provisions[0]; i < s.provisions[1]; i++ {
			p := &r.doc.Provisions[i]
			switch r.findingIn(s, *p) {
			case decision.Infringed:
				d.infringed = addProvision(d.infringed, p)
			case decision.NotInfringed:
				d.complied = addProvision(d.complied, p)
			default:
				if f.cited {
					d.cited = addProvision(d.cited, p)
				}
			}
		}
	}
}

// findingIn says what a sentence finds about a provision that it names: infringed, not infringed, or nothing.
func (r *reader) findingIn(s *sentence, p Found[legalbasis.Provision]) decision.Finding {
	switch {
	case p.Value.Recital() > 0:
		return decision.Undecided // recitals bind nobody
	case r.listed && !s.has(cueInfringes, cueComplies, cueProcedural) && isListItem(r.text[s.start:s.end]):
		return decision.Infringed
	case !s.has(cueInfringes, cueComplies) || r.onlyTitle(s):
		return decision.Undecided
	}
	return r.findingOf(s, p)
}

// verdictOfClause says what the verb at the end of a clause finds about a provision in it: "Artikel 32 DSGVO wurde verletzt".
func (r *reader) verdictOfClause(s *sentence, p gdpr.Span) decision.Finding {
	clause := s.start + strings.LastIndexAny(r.text[s.start:p.Start], ",;") + 1
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
	switch {
	case bindsTheAuthority(p.Value):
		return decision.Undecided
	case p.Value.Article() == 58 && p.Value.Paragraph() == 2 && !r.disobeyed(s, p.Span.Start):
		return decision.Undecided // the power that was used
	case r.dismissed(s, p.Span):
		return decision.NotInfringed
	case r.leftUndecided(s, p.Span), r.alleged(s, p.Span), r.threatened(s, p.Span.End), r.courtFinds(s), r.supposedBehindList(s, p.Span), r.onlyPriced(s), s.lx.postpositions && r.proceduralBehind(s, p.Span.End):
		return decision.Undecided
	}
	if s.lx.verbLast {
		if verdict := r.verdictOfClause(s, p.Span); verdict != "" {
			return verdict
		}
	}
	verdict, last, said := decision.Finding(""), s.start, s.start
	for _, c := range s.cues {
		if c.start > p.Span.End && verdict != "" && r.leaves(s, said, p.Span) {
			verdict = "" // the provision is only described; what stands behind it decides, if anything does
		}
		if c.start > p.Span.End && verdict != "" || c.start > p.Span.End+60 {
			break
		}
		switch c.cue {
		case cueInfringes, cueComplies:
			if c.cue == cueInfringes && r.isIncident(s, c) || c.start >= p.Span.End && !r.reachesBack(s, c, p.Span) {
				continue
			}
			if said = c.end; c.cue == cueInfringes {
				verdict, last = r.infringedBy(s, c, p.Span), c.end
			} else {
				verdict = r.compliedBy(s, c, p.Span)
			}
			if verdict != "" && (r.gluedTitle(s, c, p.Span) || r.notFound(s, c, min(c.start, p.Span.Start))) {
				verdict = decision.Undecided
			}
		case cueNegation:
			if gap := p.Span.Start - c.end; (verdict == decision.Infringed || r.turned(s, last, c.start)) && gap >= 0 && gap <= 8 && s.lx.party.finds.len() > 0 {
				return decision.NotInfringed // "a violation of Article 5, but not of Article 32"
			}
		case cueProcedural, cueSuppose:
			if c.cue == cueProcedural && s.lx.postpositions || c.cue == cueProcedural && verdict == decision.Infringed && c.start-last <= reachSmall && !s.lx.finding.meanings.has(r.text[c.start:c.end]) && !s.cueIn(last, c.start) && !strings.ContainsAny(r.text[last:c.start], "0123456789") {
				continue // "infringed the principle laid down in"; a postposition speaks of what stands before it
			}
			if c.end <= p.Span.Start && p.Span.Start-c.end < 40 {
				return decision.Undecided
			}
		}
	}
	if verdict != "" && r.leaves(s, said, p.Span) {
		return decision.Undecided
	}
	if verdict == decision.NotInfringed && len(s.lx.refersBack) > 0 && said < p.Span.Start && strings.IndexByte(r.text[said:p.Span.Start], ';') >= 0 {
		return decision.Undecided // "Aucun manquement à l'article 33 n'est retenu ; l'amende repose sur l'article 32"
	}
	return verdict
}

// infringedBy says what a word of infringing finds about a provision.
func (r *reader) infringedBy(s *sentence, c foundCue, p gdpr.Span) decision.Finding {
	switch {
	case r.dismissedBefore(s, c, p.Start):
		return decision.Undecided
	case !r.denied(s, c) && !(r.turned(s, c.end, p.Start) && r.deniedBetween(s, c.end, p.Start)):
		return decision.Infringed
	case r.plainlyNegated(s, c):
		return decision.NotInfringed // "had not been violated"
	}
	return decision.Undecided
}

// dismissedBefore reports whether the infringement that a word names in front of another provision was dismissed, and the sentence goes on to a provision without such a
// word: "la violation de l'article 13 n'est pas établie, celle de l'article 14 non plus".
func (r *reader) dismissedBefore(s *sentence, c foundCue, at int) bool {
	for _, h := range s.hints {
		if h.cue != cueDismissed || h.start < c.end || h.end > at || r.turned(s, h.end, at) {
			continue
		}
		return slices.ContainsFunc(r.doc.Provisions[s.provisions[0]:s.provisions[1]], func(o Found[legalbasis.Provision]) bool {
			return o.Span.Start >= c.end && o.Span.End <= h.start
		})
	}
	return false
}

// compliedBy says what a word of complying finds about a provision, "" where what stands behind the provision decides, if anything does.
func (r *reader) compliedBy(s *sentence, c foundCue, p gdpr.Span) decision.Finding {
	switch {
	case r.turned(s, c.end, p.Start):
		return ""
	case !r.denied(s, c):
		if v := r.compliance(s, c); v != "" {
			return v
		}
		return decision.NotInfringed
	case s.lx.negations.exact(firstWord(r.text[c.start:c.end])):
		return decision.NotInfringed // "nu există nicio încălcare": two denials are one
	case r.negated(s, c):
		return decision.Infringed // "had not complied with"
	}
	return decision.Undecided
}

// disobeyed reports whether the word of finding right before a provision is one of infringing, and no other provision stands between that it is not listed
// with: "violations of Article 5 under Article 58(2)".
func (r *reader) disobeyed(s *sentence, at int) bool {
	for _, c := range slices.Backward(s.cues) {
		if c.end > at {
			continue
		}
		between := at
		for _, p := range slices.Backward(r.doc.Provisions[s.provisions[0]:s.provisions[1]]) {
			if p.Span.Start >= c.end && p.Span.End <= between {
				if !r.isListed(s, p.Span.End, between) {
					return false
				}
				between = p.Span.Start
			}
		}
		return c.cue == cueInfringes && at-c.end <= 40
	}
	return false
}

// turned reports whether a word such as "but" stands in a stretch of the sentence.
func (r *reader) turned(s *sentence, from, to int) bool {
	return standsIn(s.hints, cueTurns, from, to)
}

// reachDismissed is how far behind a provision, in bytes, the words stand that dismiss the infringement of it.
const reachDismissed = 120

// dismissed reports whether words behind a provision say that it was not infringed: "the infringement of Article 32 is not established". Those
// behind the next word of infringing speak of what it names.
func (r *reader) dismissed(s *sentence, p gdpr.Span) bool {
	beside := func(o foundCue) bool { return o.start >= p.End && o.start-p.End <= 2 } // "5 artiklan rikkominen"
	if !slices.ContainsFunc(s.cues, func(o foundCue) bool { return o.cue == cueInfringes && (o.end <= p.Start || beside(o)) }) {
		return false
	}
	for _, c := range s.hints {
		if c.cue != cueDismissed || c.start < p.End || c.start-p.End > reachDismissed || strings.ContainsAny(r.text[p.End:c.start], ";:") {
			continue
		}
		return !slices.ContainsFunc(s.cues, func(o foundCue) bool {
			return o.cue == cueInfringes && o.start >= p.End && o.end <= c.start && !beside(o)
		})
	}
	return false
}

// cueIn reports whether a cue stands in a stretch of the sentence.
func (s *sentence) cueIn(from, to int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.start >= from && c.end <= to })
}

// alleged reports whether the sentence tells what somebody says who does not decide: the rapporteur, a party. It is so where the word stands before
// the provision and no authority is spoken of. So is what a complaint is about, or one who complains, as the subject of the sentence.
func (r *reader) alleged(s *sentence, p gdpr.Span) bool {
	if r.allegedBehind(s, p) {
		return true
	}
	if s.mentions[0] != s.mentions[1] {
		return (s.lx.declines() || s.lx.finding.asserts.len() == 0) && r.allegedBy(s, p)
	}
	return slices.ContainsFunc(s.hints, func(c foundCue) bool { return c.cue == cueAlleges && c.end <= p.Start }) || r.complains(s, p.Start)
}

// allegedBehind reports whether what stands right behind a list of provisions says by whom an infringement of them is only alleged, and no verb of deciding stands
// before it: "Vu les manquements aux articles 5 et 32 relevés par le rapporteur".
func (r *reader) allegedBehind(s *sentence, p gdpr.Span) bool {
	for _, c := range s.hints {
		if c.cue != cueAlleges || c.start < p.End || !standsIn(s.cues, cueBy, p.End, c.start) {
			continue
		}
		end := r.listEnd(s, p)
		return end <= c.start && c.start-end <= reachAgent && !strings.ContainsAny(r.text[end:c.start], ",;:.") && !s.lx.finding.decides.anyIn(r.text[s.start:p.Start])
	}
	return false
}

// allegedBy reports whether a word for what somebody says stands before a provision with no authority between: "Az Alma Kft. vitatja, hogy megsértette". What an
// authority only reminds of is no finding either.
func (r *reader) allegedBy(s *sentence, p gdpr.Span) bool {
	return slices.ContainsFunc(s.hints, func(c foundCue) bool {
		return c.cue == cueAlleges && c.end <= p.Start && !r.mentionIn(s, c.end, p.Start) && (s.lx.declines() || strings.IndexByte(r.text[c.end:p.Start], ';') < 0)
	})
}

// proceduralBehind reports whether a word by which somebody acted on a provision stands right behind it: "a 6. cikk alapján".
func (r *reader) proceduralBehind(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueProcedural && c.start >= at && c.start-at <= 2 })
}

// threatened reports whether what stands behind a provision says only what its infringement may cost: "Bei Verstößen gegen Art. 32 DSGVO drohen
// Bußgelder".
func (r *reader) threatened(s *sentence, at int) bool {
	for k, c := range s.cues {
		if c.cue != cueSuppose || c.start < at {
			continue
		}
		if c.start-at > 24 || strings.ContainsAny(r.text[at:c.start], ",;:") || r.joinedBetween(s, at, c.start) || k+1 == len(s.cues) {
			return false
		}
		next := s.cues[k+1]
		return next.start-c.end <= reachAgent && (next.cue == cueFine || next.cue == cueSanction || next.cue == cueFines || next.cue == cueImposes || next.cue == cueCeiling)
	}
	return false
}

// complains reports whether a sentence begins with a word for a complaint or for who lodged it, behind an article or a number at most, and nothing parts
// it from a place: "The complainant alleged …", but not "The complainant's rights were violated".
func (r *reader) complains(s *sentence, at int) bool {
	c, ok := s.cue(cueComplaint)
	if !ok || c.end > at || strings.ContainsAny(r.text[c.end:at], ",;:") || strings.HasPrefix(r.text[c.end:], "'") || strings.HasPrefix(r.text[c.end:], "’") {
		return false
	}
	before := strings.TrimSpace(r.text[s.start:c.start])
	return len(before) <= reachClose && !strings.ContainsAny(before, " ,")
}

// standsIn reports whether one of a list of cues stands in a stretch of the text.
func standsIn(list []foundCue, kind cue, from, to int) bool {
	return slices.ContainsFunc(list, func(c foundCue) bool { return c.cue == kind && c.start >= from && c.end <= to })
}

// mentionIn reports whether the name of an authority, or a word for one, stands in a stretch of the sentence.
func (r *reader) mentionIn(s *sentence, from, to int) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.span.Start >= from && m.span.End <= to })
}

// deniedBetween reports whether a word of denial stands in a stretch of the sentence.
func (r *reader) deniedBetween(s *sentence, from, to int) bool {
	return standsIn(s.cues, cueNegation, from, to)
}

// plainlyNegated reports whether a "not", with a form of "to be" at most behind it, negates a verb of infringing: "has not been violated".
func (r *reader) plainlyNegated(s *sentence, c foundCue) bool {
	return s.lx.party.wrongs.has(r.text[c.start:c.end]) && slices.ContainsFunc(s.cues, func(o foundCue) bool {
		if o.cue != cueNegation || o.end > c.start || c.start-o.end > 12 {
			return false
		}
		between := strings.TrimSpace(r.text[o.end:c.start])
		return between == "" || s.lx.passive.exact(between)
	})
}

// compliance says what becomes of a verb of complying behind a word of failure ("failed to ensure that its notice complied with") or of
// doubt ("analysed whether it complied with"); "" where neither stands before it in its clause.
func (r *reader) compliance(s *sentence, c foundCue) decision.Finding {
	verdict := decision.Finding("")
	for _, w := range precedingWords(r.text[max(s.start, c.start-100):c.start]) {
		switch w = strings.ToLower(w); {
		case s.lx.party.failures.exact(w):
			return decision.Infringed
		case s.lx.party.doubts.exact(w):
			verdict = decision.Undecided
		}
	}
	return verdict
}
