package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// addressees returns the parties a measure in the sentence is addressed to, by where the sentence puts them: behind the sum or the
// verb with a preposition ("a fine of EUR 5,000 on X", "une amende à X"), right behind a verb that takes them as object ("fined
// X"), or before a passive verb ("X was fined").
func (r *reader) addressees(e *event) []party {
	s := e.s
	if e.kind == decision.KindOpinion || e.kind == decision.KindBindingDecision {
		return nil
	}
	for _, c := range s.cues {
		if c.cue == cueAgainst && r.closeToVerdict(s, c) && (c.end-c.start > 2 || s.lx.verbLast && r.nameBehind(s, c.end)) {
			if ps := r.namesIn(s, c.end); len(ps) > 0 {
				return ps
			}
		}
	}
	if ps := r.behindParticiple(s); len(ps) > 0 {
		return ps
	}
	for k, c := range s.cues {
		if c.cue == cueFine && k > 0 && s.cues[k-1].cue == cueProposed && c.start-s.cues[k-1].end <= 1 {
			// "intends to fine X"
			if ps := r.namesIn(s, c.end); len(ps) > 0 {
				return ps
			}
		}
		if c.cue != cueGivesNotice && c.cue != cueFines && c.cue != cueImposes && !r.hadImposed(s, k) {
			continue
		}
		at := r.passiveAt(s, c)
		if c.cue == cueImposes {
			at = -1 // it is the fine that is imposed
		}
		if u := r.undergone(s, c); u >= 0 {
			at = u
		}
		if at >= 0 {
			if ps := r.subject(s, c, at); len(ps) > 0 {
				return ps
			}
			continue
		}
		from := r.behindPreposition(s, r.behindAgent(s, c.end), 24)
		if c.cue != cueImposes && (from < 0 || from-c.end > 5) || from < 0 && s.lx.bareAddressee && r.nameBehind(s, c.end) {
			from = c.end
		}
		if from < 0 {
			continue
		}
		if ps := r.namesIn(s, from); len(ps) > 0 {
			return ps
		}
	}
	if ps := r.ordered(s); len(ps) > 0 {
		return ps
	}
	for _, i := range e.sums {
		end := r.doc.Amounts[i].Span.End
		if from := r.behindPreposition(s, end, 40); from >= 0 {
			if ps := r.namesIn(s, from); len(ps) > 0 {
				return ps
			}
		} else if w := nextWord(r.text, end, s.end); w.start == end+1 && isCapital(w.text) && byteClass[w.text[0]] == bLetter {
			// the preposition is left out: "a fine of EUR 5,000 Alta S.L."
			if ps := r.namesIn(s, end); len(ps) > 0 {
				return ps
			}
		}
	}
	if c, ok := s.cue(cueFormalNotice); ok && e.kind == decision.KindFormalNotice {
		if from := r.behindPreposition(s, c.end, 20); from >= 0 {
			return r.namesIn(s, from)
		}
	}
	if c, ok := s.cue(cueFine); ok {
		if from := r.behindPreposition(s, c.end, 20); from >= 0 {
			return r.namesIn(s, from)
		}
	}
	return nil
}

// ordered reads who is told to do something, or reprimanded: "ordena a X la supresión", "ordered X to erase"; before an auxiliary and a verb at
// the end, "heeft X een boete opgelegd".
func (r *reader) ordered(s *sentence) []party {
	for _, c := range s.cues {
		if c.cue != cueOrder && c.cue != cueReprimand && c.cue != cueWarning {
			continue
		}
		if ps := r.givenTo(s, c); len(ps) > 0 {
			return ps
		}
		from := r.behindPreposition(s, c.end, 24)
		if from < 0 && !s.lx.verbLast {
			from = c.end
		}
		if from >= 0 && r.nameBehind(s, from) {
			if ps := r.namesIn(s, from); len(ps) > 0 {
				return ps
			}
		}
	}
	if len(s.lx.auxiliaries) == 0 || !s.has(cueFine, cueSanction, cuePenalty) || !s.has(cueImposes) {
		return nil
	}
	for i := s.start; i < s.end; {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end {
			break
		}
		if i = w.end; s.lx.auxiliaries[strings.ToLower(w.text)] && r.nameBehind(s, i) {
			return r.namesIn(s, i)
		}
	}
	return nil
}

// reachGiven is how far before a measure, in bytes, the preposition stands behind which its addressee does: "adresse à X un rappel à l'ordre".
const reachGiven = 100

// givenTo reads the addressee that stands right before a reprimand or a warning, behind a preposition.
func (r *reader) givenTo(s *sentence, c foundCue) []party {
	if c.cue == cueOrder || s.lx.verbLast {
		return nil
	}
	for i := max(s.start, c.start-reachGiven); i < c.start; {
		w := nextWord(r.text, i, c.start)
		if w.start >= c.start {
			return nil
		}
		if i = w.end; !s.lx.partyTo[strings.ToLower(w.text)] {
			continue
		}
		ps := r.namesIn(s, w.end)
		if n := len(ps); n > 0 && hasCapital(ps[n-1].name) && ps[n-1].span.End < c.start && c.start-ps[n-1].span.End <= 8 {
			return ps
		}
	}
	return nil
}

// closeToVerdict reports whether a preposition belongs to the imposing of a measure: a verb or noun of it stands before it.
func (r *reader) closeToVerdict(s *sentence, c foundCue) bool {
	for _, o := range s.cues {
		if o.cue == cueInfringes && c.start >= o.end && c.start-o.end <= 2 {
			return false // "Verstoß gegen"
		}
	}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if gap := c.start - r.doc.Amounts[i].Span.End; gap >= 0 && gap <= 2 && r.isFine(i) {
			return true // "EUR 5,000 against X"
		}
	}
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		d := c.start - o.end
		if s.lx.verbLast && o.start >= c.end {
			d = o.start - c.end
		}
		return d >= 0 && d < 90 && (o.cue == cueFine || o.cue == cueFines || o.cue == cueImposes || o.cue == cueSanction || o.cue == cueReprimand || o.cue == cueWarning || o.cue == cueOrder || o.cue == cuePenalty ||
			(o.cue == cueBan || o.cue == cueLimitation) && r.nameBehind(s, c.end))
	})
}

// nameBehind reports whether a name in capitals stands right behind a place, or behind an article there.
func (r *reader) nameBehind(s *sentence, at int) bool {
	w := nextWord(r.text, at, s.end)
	for range 3 {
		if !s.lx.partyHeads[strings.ToLower(w.text)] || w.closes != 0 {
			break
		}
		w = nextWord(r.text, w.end, s.end)
	}
	if w.closes == 0 && !isCapital(w.text) && !s.lx.partyEnds[strings.ToLower(w.text)] { // "de gemeente Waterdam"
		w = nextWord(r.text, w.end, s.end)
	}
	return w.start < s.end && w.start-at < 40 && isCapital(w.text)
}

// namesIn reads names from a place up to the next sum, date or provision of the sentence. "to companies such as A and B" names A
// and B.
func (r *reader) namesIn(s *sentence, from int) []party {
	to := s.end
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if a := r.doc.Amounts[i].Span; a.Start >= from {
			to = min(to, a.Start)
			break
		} else if a.End > from {
			return nil
		}
	}
	for i := s.dates[0]; i < s.dates[1]; i++ {
		if d := r.doc.Dates[i].Span; d.Start >= from {
			to = min(to, d.Start)
			break
		}
	}
	for i := s.provisions[0]; i < s.provisions[1]; i++ {
		if p := r.doc.Provisions[i].Span; p.Start >= from {
			to = min(to, p.Start)
			break
		}
	}
	for _, such := range s.lx.suchAs {
		if i := strings.Index(r.text[from:to], " "+such+" "); i >= 0 && i < 60 {
			from += i + len(such) + 2
			break
		}
	}
	parties := r.partiesAt(s.lx, from, to)
	return slices.DeleteFunc(parties, func(p party) bool { return r.isAuthority(s, p.span) || s.isMeasure(p.span) || r.isRoleOfMany(s, p.span) })
}

// isMeasure reports whether a measure, not a party, is spoken of at a place: "the fine".
func (s *sentence) isMeasure(span gdpr.Span) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		switch c.cue {
		case cueFine, cueSanction, cueFines, cuePenalty, cueReprimand, cueWarning, cueOrder, cueFormalNotice, cueDecision, cueAppeal:
			return c.start < span.End && span.Start < c.end
		}
		return false
	})
}

// isRoleOfMany reports whether a name is no more than a word for all who play a role, such as "responsables de traitement".
func (r *reader) isRoleOfMany(s *sentence, span gdpr.Span) bool {
	return slices.ContainsFunc(s.hints, func(c foundCue) bool {
		return (c.cue == cueController || c.cue == cueProcessor) && c.start <= span.Start && span.End <= c.end && strings.Contains(r.text[c.start:c.end], "s ") || c.cue == cueProcessor && c.start == span.Start && c.end == span.End && r.text[c.end-1] == 's'
	})
}

// isAuthority reports whether an authority is spoken of where a name stands.
func (r *reader) isAuthority(s *sentence, span gdpr.Span) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		// "SA" at the end of a company's name is no supervisory authority
		return m.span.Overlaps(span) && (!m.generic || m.span.Start <= span.Start)
	})
}

// behindPreposition returns the place behind a preposition of address that stands at most reach bytes behind at, -1 for none.
func (r *reader) behindPreposition(s *sentence, at, reach int) int {
	i := at
	for i < s.end && i-at <= reach {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end {
			return -1
		}
		if s.lx.partyTo[strings.ToLower(w.text)] {
			return w.end
		}
		if w.closes == '.' || w.closes == ';' || s.lx.partyEnds[strings.ToLower(w.text)] {
			return -1
		}
		i = w.end
	}
	return -1
}

// behindAgent returns the place behind "by the CNIL", where that stands right behind a verb, else the place itself.
func (r *reader) behindAgent(s *sentence, at int) int {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if gap := m.span.Start - at; gap < 0 || gap > 12 {
			continue
		}
		if slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueBy && c.start-at <= 1 && c.start >= at && c.end <= m.span.Start }) {
			return m.span.End
		}
	}
	return at
}

// passiveAt returns where the form of "to be" stands that makes a verb passive: right before it, or, where the verb comes last, anywhere
// before it in its clause; -1 where there is none.
func (r *reader) passiveAt(s *sentence, c foundCue) int {
	before := strings.TrimRight(r.text[s.start:c.start], " ")
	if i := strings.LastIndexByte(before, ' '); i >= 0 && s.lx.passive[strings.ToLower(before[i+1:])] {
		return s.start + i + 1
	}
	if !s.lx.verbLast {
		return -1
	}
	for i := s.start; i < c.start; { // "X werd door de toezichthouder beboet"
		w := nextWord(r.text, i, c.start)
		if w.start >= c.start || w.closes != 0 && !isCompanySuffix(w.text) {
			return -1
		}
		if s.lx.passive[strings.ToLower(w.text)] {
			return w.start
		}
		i = w.end
	}
	return -1
}

// behindParticiple reads the subject of a sentence that a participle opens: "Sanctionnée par la CNIL à hauteur de 5 000 euros, la société X".
func (r *reader) behindParticiple(s *sentence) []party {
	if len(s.cues) == 0 || s.lx.verbLast {
		return nil
	}
	c := s.cues[0]
	word := r.text[c.start:c.end]
	if c.start != s.start || c.cue != cueFines && c.cue != cueGivesNotice || !hasEnding(word, s.lx.openers) {
		return nil
	}
	for i := c.end; i < s.end && i-c.end <= reachNoun; i++ {
		if r.text[i] != ',' || i+1 < s.end && r.text[i+1] != ' ' || !r.nameBehind(s, i+1) {
			continue
		}
		if ps := r.namesIn(s, i+1); len(ps) > 0 && hasCapital(ps[0].name) {
			return ps
		}
	}
	return nil
}

// hadImposed reports whether the k-th cue is a verb of imposing in the pluperfect, "avait infligé", which the words for an earlier fine have.
func (r *reader) hadImposed(s *sentence, k int) bool {
	c := s.cues[k]
	if c.cue != cueEarlier || !strings.Contains(r.text[c.start:c.end], " ") {
		return false
	}
	return k+1 == len(s.cues) || s.cues[k+1].start-c.end > 1 || s.cues[k+1].cue != cueFines && s.cues[k+1].cue != cueImposes
}

// undergone returns where the verb phrase begins whose subject a measure is addressed to, "X écope de", "X s'est vu infliger"; -1 for other verbs.
func (r *reader) undergone(s *sentence, c foundCue) int {
	if s.lx.undergoes[strings.ToLower(r.text[c.start:c.end])] {
		return c.start
	}
	before := strings.TrimRight(r.text[s.start:c.start], " ")
	if i := strings.LastIndexByte(before, ' '); i >= 0 && s.lx.undergoes[strings.ToLower(before[i+1:])] {
		return s.start + i + 1
	}
	return -1
}

// subject reads the name that a sentence begins with, before the auxiliary at to of a passive verb.
func (r *reader) subject(s *sentence, c foundCue, to int) []party {
	from := s.start
	for k := len(s.cues) - 1; k >= 0; k-- {
		if o := s.cues[k]; o.end < c.start && (o.cue == cueFines || o.cue == cueImposes) {
			return nil
		}
	}
	for _, d := range r.doc.Dates[s.dates[0]:s.dates[1]] {
		if d.Span.Start-s.start <= 12 && d.Span.End < to {
			from = d.Span.End // "En juin 2018, une société"
		}
	}
	if strings.HasSuffix(strings.TrimRight(r.text[from:to], " \u00a0"), ",") {
		// an apposition stands before the verb: "X, an operator, was fined"
	} else if i := strings.LastIndexAny(r.text[from:to], ",;:"); i >= 0 && from+i+2 < to && s.start+i > 0 && !isCompanySuffix(nextWord(r.text, from+i, to).text) {
		if _, ok := s.cue(cueInfringes); ok || i < 60 {
			from += i + 1
		}
	}
	if r.namesAuthority(s, from, to) {
		return nil
	}
	if r.announcesSeveral(s.lx, from, to) {
		return r.partiesAt(s.lx, from, to)
	}
	p, _, _ := r.partyAt(s.lx, from, to, false)
	if p.name != "" && !hasCapital(p.name) {
		if named := r.lastName(s.lx, p.span.End, to); named.name != "" {
			p = named // "Le spécialiste de la publicité en ligne Alba"
		}
	}
	if p.name == "" || p.vague || s.isMeasure(p.span) || s.lx.pronouns[strings.ToLower(p.name[strings.LastIndexByte(p.name, ' ')+1:])] {
		return nil
	}
	return []party{p}
}

// lastName reads the name that a description ends with: the last run of words with capitals before a place.
func (r *reader) lastName(lx *lexicon, from, to int) party {
	first, end := -1, from
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		switch i = w.end; {
		case !isCapital(w.text):
			first = -1
		case first < 0:
			first = w.start
		}
		end = w.end
	}
	if first < 0 || end-first < 2 {
		return party{}
	}
	p, _, _ := r.partyAt(lx, first, end, false)
	return p
}

func hasCapital(s string) bool { return strings.ContainsFunc(s, unicode.IsUpper) }

func (r *reader) namesAuthority(s *sentence, from, to int) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.span.Start >= from && m.span.End <= to })
}

// complainants names who lodged the complaint: an organisation known for it, behind the word for it.
func (r *reader) complainants(s *sentence, c foundCue) []party {
	for _, o := range s.cues {
		if o.cue == cueOrganisation && o.start >= c.end {
			name := r.text[o.start:o.end]
			return []party{{name: name, simple: simpleName(name), span: gdpr.Span{Start: o.start, End: o.end}}}
		}
	}
	// "plainte de l'association X": a body, not a person, behind the word for the complaint
	for i, n := c.end, 0; n < 4; n++ {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end || w.closes != 0 {
			break
		}
		if i = w.end; !s.lx.bodies[strings.ToLower(w.text)] {
			continue
		}
		to := s.end
		for _, o := range s.cues {
			if o.start > w.end {
				to = o.start
				break
			}
		}
		if p, _, _ := r.partyAt(s.lx, i, to, false); p.name != "" && isCapital(p.name) {
			return []party{p}
		}
		break
	}
	return nil
}

// organisations lists bodies that lodge complaints under Articles 77 and 80 GDPR and that press and authorities name.
const organisations = "noyb, La Quadrature du Net, Privacy International, Homo Digitalis, Hermes Center, Forbrukerrådet, BEUC, Bits of Freedom, Panoptykon, " +
	"Open Rights Group, UFC Que Choisir, Ligue des droits de l'Homme, Xnet, Digital Rights Ireland, epicenter works, =Facua, =FACUA, Irish Council for Civil Liberties"
