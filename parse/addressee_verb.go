package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
)

// liable reads the subject of a verb that tells who has to pay or gets a fine: "Die X GmbH muss ein Bußgeld von … zahlen", "X krijgt een
// boete".
func (r *reader) liable(s *sentence) []party {
	owed := r.hasOwed(s)
	if s.lx.owes.len()+s.lx.receives.len() == 0 || !owed && !s.has(cueFine, cueSanction, cueReprimand, cueWarning) || s.has(cueSuppose, cueCeiling) {
		return nil
	}
	if !r.mayHold(s, mayOwe) {
		return nil
	}
	words := r.words(s)
	pays := owed || s.has(cueToPay) || slices.ContainsFunc(words, func(w word) bool { return w.marks&mayPay != 0 && s.lx.toPay.has(w.text) })
	for k, w := range words {
		if w.marks&mayOwe != 0 && w.start > s.start && (s.lx.receives.has(w.text) || k+1 < len(words) && s.lx.receives.hasPair(w.text, words[k+1].text) || pays && s.lx.owes.has(w.text)) {
			if aux := r.passiveAt(s, foundCue{start: w.start, end: w.end}); aux > s.start {
				return r.namedBefore(s, aux) // "je prejela globo"
			}
			if ps := r.namedBefore(s, w.start); len(ps) > 0 {
				return ps
			}
			if ps := r.describedBefore(s, w.start); len(ps) > 0 {
				return ps // "En privatperson ska betala"
			}
			if aux := r.auxiliaryBefore(s, w); aux > s.start {
				return r.namedBefore(s, aux) // "X heeft een boete gekregen"
			}
			if !s.lx.verbLast || !r.nameBehind(s, w.end) {
				return nil
			}
			// "Deshalb muss die X GmbH 5.000 Euro zahlen"
			return slices.DeleteFunc(r.namesIn(s, w.end), func(p party) bool { return !isCompanySuffix(lastOf(p.name)) })
		}
	}
	return nil
}

// auxiliaryBefore returns where the first auxiliary stands before a participle that comes last, 0 for nowhere.
func (r *reader) auxiliaryBefore(s *sentence, participle word) int {
	if !s.lx.verbLast || s.lx.auxiliaries.len() == 0 || s.lx.owes.has(participle.text) {
		return 0
	}
	at := 0
	for _, w := range r.words(s) {
		switch {
		case w.start >= participle.start:
			return at
		case at > 0 && s.lx.partyJoins.has(w.text):
			return 0 // "heeft een klacht ingediend en X heeft een boete gekregen"
		case at == 0 && s.lx.auxiliaries.has(w.text):
			at = w.start
		}
	}
	return 0
}

// describedBefore reads the description behind an indefinite article that a sentence begins with, as far as a verb at to.
func (r *reader) describedBefore(s *sentence, to int) []party {
	if w := nextWord(r.text, s.start, s.end); s.lx.party.kinds.len() > 0 || !s.lx.indefinite.has(w.text) || s.lx.numeral(w.text) > 1 || r.namesAuthority(s, s.start, to) {
		return nil
	}
	p, next, _ := r.partyAt(s.lx, s.start, to, false)
	if p.name == "" || p.vague || s.isMeasure(p.span) || to-p.span.Start > reachSmall || strings.Trim(r.text[min(next, to):to], " \u00a0") != "" || strings.ContainsAny(r.text[s.start:to], ",;:") {
		return nil
	}
	return []party{p}
}

// hasOwed reports whether a sum of the sentence is a fine by what is said of paying alone: see owed.
func (r *reader) hasOwed(s *sentence) bool {
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if r.doc.Amounts[i].Value.Role == RoleFine && r.owed(s, i) {
			return true
		}
	}
	return false
}

// namedBefore reads the name that a sentence begins with, as far as a verb at to; nothing else may stand between them.
func (r *reader) namedBefore(s *sentence, to int) []party {
	if r.namesAuthority(s, s.start, to) || !r.nameBehind(s, s.start) {
		return nil
	}
	p, next, _ := r.partyAt(s.lx, s.start, to, false)
	if end := r.pastPlace(s, p.span.End, to); end > p.span.End && isCapital(p.name) {
		p.name = r.text[p.span.Start:end]
		p.span.End, p.simple, next = end, simpleName(p.name), end
	}
	last := lastOf(p.name)
	if p.name == "" || p.vague || s.lx.takenUp.has(p.name) || s.isMeasure(p.span) || s.isCue(p.span, cueEarlier) || strings.Trim(r.text[min(next, to):to], " .\u00a0"+quoteMarks) != "" || !isCapital(last) && !isCompanySuffix(last) && !(s.lx.nominative.known && r.inNominative(s, p)) {
		return nil
	}
	return []party{p}
}

// pastPlace returns the end of a place that stands behind a name and goes on as far as the verb at to, "Sjukhuset i Storvik"; else the end of the name.
func (r *reader) pastPlace(s *sentence, at, to int) int {
	in := nextWord(r.text, at, to)
	if in.start-at != 1 || in.closes != 0 || len(in.text) > 3 || isCapital(in.text) || !s.lx.partyEnds.has(in.text) || s.lx.nominative.known || s.lx.party.kinds.len() > 0 {
		return at
	}
	end := in.end
	for range 2 {
		w := nextWord(r.text, end, to)
		if w.start-end != 1 || w.closes != 0 || !isCapital(w.text) || isDigit(w.text[0]) {
			return at
		}
		if end = w.end; strings.Trim(r.text[end:to], " \u00a0") == "" {
			return end
		}
	}
	return at
}

// isCue reports whether a stretch of a sentence is nothing but a word for something: "Eerder".
func (s *sentence) isCue(span gdpr.Span, cue cue) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cue && c.start <= span.Start && span.End <= c.end })
}

// object reads the name that stands behind an auxiliary, before what was done to it: "heeft X een boete opgelegd", "hat der X AG ein Bußgeld
// auferlegt". An authority may stand between them. Where every noun has a capital, a name is known by its legal form only.
func (r *reader) object(s *sentence) []party {
	fined := s.has(cueFine, cueSanction, cueFines, cuePenalty, cueBan) && s.has(cueImposes, cueFines, cueBan)
	if s.lx.auxiliaries.len() == 0 || !fined && !s.has(cueOrder, cueReprimand, cueWarning, cueReduced, cueReducedTo) || !r.mayHold(s, mayHelp) {
		return nil
	}
	for _, w := range r.words(s) {
		if w.marks&mayHelp == 0 || !s.lx.auxiliaries.has(w.text) {
			continue
		}
		at := r.pastTime(s, r.pastAuthority(s, w.end))
		if !r.nameBehind(s, at) {
			continue
		}
		ps := r.namesIn(s, at)
		if len(ps) == 1 && fined && r.otherMeasureOf(s, ps[0]) {
			return nil
		}
		if s.lx.capitalNouns || !fined { // "je družbi X d.o.o. odredil"
			ps = slices.DeleteFunc(ps, func(p party) bool { return !isCompanySuffix(lastOf(p.name)) })
		}
		return ps
	}
	return nil
}

// otherMeasureOf reports whether a name has a measure of its own behind it, before a second name that the fine is for: "heeft A een waarschuwing gestuurd en B
// een boete opgelegd".
func (r *reader) otherMeasureOf(s *sentence, p party) bool {
	fine, ok := s.cue(cueFine)
	if !ok || !standsIn(s.cues, cueWarning, p.span.End, fine.start) && !standsIn(s.cues, cueReprimand, p.span.End, fine.start) {
		return false
	}
	for _, w := range r.words(s) {
		if w.start >= p.span.End && w.end <= fine.start && s.lx.partyJoins.has(w.text) && r.nameBehind(s, w.end) {
			return true
		}
	}
	return false
}

// pastAuthority returns the end of an authority that stands right behind a place, an article between them at most; else the place.
func (r *reader) pastAuthority(s *sentence, at int) int {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.span.Start < at {
			continue
		}
		if w := nextWord(r.text, at, s.end); w.start == m.span.Start || (len(w.text) <= 3 || s.lx.partyHeads.has(w.text)) && nextWord(r.text, w.end, s.end).start == m.span.Start {
			return m.span.End
		}
		break
	}
	return at
}

// finedBehind reads the object that stands behind the sum of a verb of fining: "ha sanzionato per EUR 2.000 la società X".
func (r *reader) finedBehind(s *sentence, at int) []party {
	if !slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return (c.cue == cueFines && r.passiveAt(s, c) < 0 || c.cue == cueImposes && s.lx.bareAddressee) && c.end <= at
	}) {
		return nil
	}
	w := nextWord(r.text, at, s.end)
	if w.start != at+1 || !s.lx.partyHeads.has(w.text) || !unicode.IsLower(runeAt(r.text, w.start)) || !r.nameBehind(s, at) {
		return nil
	}
	return r.namesIn(s, at)
}

// onlyDay reports whether nothing but two small words, the first of which is no part of a name, stands in front of a date: "condamne ce mardi 9 janvier".
func (r *reader) onlyDay(s *sentence, from, to int) bool {
	this := nextWord(r.text, from, to)
	day := nextWord(r.text, this.end, to)
	return s.lx.partyEnds.exact(this.text) && this.closes == 0 && day.closes == 0 && !isCapital(day.text) && strings.TrimSpace(r.text[min(to, day.end):to]) == ""
}

// pastAgent returns the end of the authority by which something was done, "inflitta dal Garante alla X", where it stands right behind a
// place; else the place.
func (r *reader) pastAgent(s *sentence, at int) int {
	for _, c := range s.cues {
		if c.cue == cueBy && c.start >= at && c.start-at <= 2 {
			return r.pastAuthority(s, c.end)
		}
	}
	return r.pastAuthority(s, at)
}

// pastTime returns the end of a date or of a word such as "previously" that stands right behind a place, "sancionó en 2019 a X"; else the place.
func (r *reader) pastTime(s *sentence, at int) int {
	for i := s.dates[0]; i < s.dates[1]; i++ {
		if d := r.doc.Dates[i].Span; d.Start >= at && (d.Start-at <= 6 || d.Start-at <= reachLater && s.lx.companies.len() > 0 && r.onlyDay(s, at, d.Start)) {
			return d.End
		}
	}
	for _, c := range s.cues {
		if c.cue == cueEarlier && c.start-at == 1 {
			return c.end
		}
	}
	return at
}

// inFront reads an addressee that stands in front of the measure, behind a preposition or without one.
func (r *reader) inFront(s *sentence, e *event) []party {
	if ps := r.fronted(s); len(ps) > 0 {
		return ps
	}
	return r.beforeMeasure(s, e)
}

// fronted reads a company that a sentence about a measure begins with, behind a preposition of address: "Na X S.A. nałożono karę".
func (r *reader) fronted(s *sentence) []party {
	if ps := r.frontedAgainst(s); len(ps) > 0 {
		return ps
	}
	w := nextWord(r.text, s.start, s.end)
	if !s.lx.partyTo.has(w.text) || !s.has(cueFine, cueSanction) || !s.has(cueImposes) || !r.nameBehind(s, w.end) {
		return nil
	}
	return slices.DeleteFunc(r.namesIn(s, w.end), func(p party) bool { return !isCompanySuffix(lastOf(p.name)) })
}

// frontedAgainst reads the name behind a phrase such as "à l'encontre de" that a sentence about a measure begins with: "Nei confronti di X il Garante ha adottato
// una sanzione".
func (r *reader) frontedAgainst(s *sentence) []party {
	if len(s.lx.openers) == 0 || s.lx.verbLast || !s.has(cueFine, cueSanction) || !s.has(cueImposes, cueAdopts) {
		return nil
	}
	for _, c := range s.cues {
		if c.cue == cueAgainst && c.start == s.start && r.nameBehind(s, c.end) {
			return slices.DeleteFunc(r.namesIn(s, c.end), func(p party) bool { return !r.isRespondent(s, p) })
		}
	}
	return nil
}

// beforeVerb returns where the first verb of a verdict, or word such as "previously", stands between two places, which ends a name there: "aan X
// oplegde"; else the second place.
func (r *reader) beforeVerb(s *sentence, from, to int) int {
	const ends = cueSet(1<<cueImposes | 1<<cueFines | 1<<cueReduced | 1<<cueReducedTo | 1<<cueInfringes | 1<<cueEarlier | 1<<cueProposed | 1<<cueOrder | 1<<cueReprimand | 1<<cueWarning)
	for _, c := range s.cues {
		if c.start > from && c.start < to && (ends.has(c.cue) || c.cue == cueFine && s.lx.bareAddressee && !isDigit(r.text[c.start-2])) && unicode.IsLower(runeAt(r.text, c.start)) {
			return c.start
		}
	}
	for _, c := range s.hints {
		if c.start > from && c.start < to && (c.cue == cueUpheld || c.cue == cueAnnulled) && unicode.IsLower(runeAt(r.text, c.start)) {
			return c.start // "contre X confirmée par le tribunal"
		}
	}
	return to
}

// decidedTo reports whether an infinitive stands behind a word for deciding: "decided to fine".
func (r *reader) decidedTo(s *sentence, c foundCue) bool {
	if c.cue != cueFine || s.lx.party.decides.len() == 0 {
		return false
	}
	to, at := placedBefore(r.text, s.start, c.start)
	return s.lx.party.infinitive.exact(to) && s.lx.party.decides.exact(wordBefore(r.text, s.start, at))
}

// givenFine reads who stands between a verb of giving and the noun for a fine behind it: "issued X a fine of EUR 5,000".
func (r *reader) givenFine(s *sentence, c foundCue) []party {
	if c.cue != cueImposes || !s.lx.looseVerbs.has(r.text[c.start:c.end]) || !r.nameBehind(s, c.end) {
		return nil
	}
	ps := r.namesIn(s, c.end)
	if len(ps) != 1 || !r.isRespondent(s, ps[0]) && !isCapital(ps[0].name) {
		return nil
	}
	article := nextWord(r.text, ps[0].span.End, s.end)
	if !s.lx.indefinite.exact(article.text) && len(article.text) <= 4 && article.closes == 0 {
		article = nextWord(r.text, article.end, s.end) // "issued X with a fine"
	}
	if !s.lx.indefinite.exact(article.text) || !standsIn(s.cues, cueFine, article.end, article.end+reachSmall) && !standsIn(s.cues, cueSanction, article.end, article.end+reachSmall) {
		return nil
	}
	return ps
}

// reachAside is how long, in bytes, an aside between a measure and its addressee may be.
const reachAside = 100

// pastAside returns the end of a bracket in small letters, or of an aside between commas, that stands right behind a place and right before a preposition of
// address: "EUR 5,000 (and an order) on X", "EUR 100 a day, up to a maximum of EUR 5,000, on X"; else the place.
func (r *reader) pastAside(s *sentence, at int) int {
	rest := r.text[at:min(s.end, at+reachAside)]
	if strings.HasPrefix(rest, ", ") {
		if k := strings.Index(rest[1:], ", ") + 1; k > 0 && !strings.ContainsAny(rest[:k], ";:()") && s.lx.partyTo.has(nextWord(r.text, at+k+1, s.end).text) {
			return at + k + 1
		}
		return at
	}
	rest = rest[:min(len(rest), reachSmall)]
	if s.lx.party.kinds.len() == 0 || !strings.HasPrefix(rest, " (") {
		return at
	}
	k := strings.IndexByte(rest, ')')
	if k < 0 || hasCapital(rest[:k]) {
		return at
	}
	return at + k + 1
}
