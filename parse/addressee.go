package parse

import (
	"slices"
	"strings"

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
	var plain []party
	for _, c := range s.cues {
		if c.cue == cueAgainst && r.closeToVerdict(s, c) && (c.end-c.start > 2 || s.lx.verbLast && r.nameBehind(s, c.end)) {
			if ps := r.namesIn(s, c.end); len(ps) > 0 && isCapital(ps[0].name) {
				return ps
			} else if plain == nil {
				plain = ps // "over for offentligheden": a name elsewhere wins
			}
		}
	}
	for k, c := range s.cues {
		if c.cue == cueFine && k > 0 && s.cues[k-1].cue == cueProposed && c.start-s.cues[k-1].end <= 1 {
			// "intends to fine X"
			if ps := r.namesIn(s, c.end); len(ps) > 0 {
				return ps
			}
		}
		if c.cue == cueProposed && s.lx.bareAddressee && r.nameBehind(s, c.end) { // "har indstillet X til en bøde"
			if ps := r.namesIn(s, c.end); len(ps) > 0 {
				return ps
			}
		}
		if c.cue != cueGivesNotice && c.cue != cueFines && c.cue != cueImposes {
			continue
		}
		if at := r.passiveAt(s, c); at >= 0 && c.cue != cueImposes {
			if ps := r.subject(s, c, at); len(ps) > 0 {
				return ps
			}
			continue
		}
		past := r.pastTime(s, r.pastAgent(s, c.end))
		from := r.behindPreposition(s, past, 24)
		if c.cue != cueImposes && (from < 0 || from-c.end > 5 && past == c.end) || from < 0 && s.lx.bareAddressee && r.nameBehind(s, past) {
			from = past
		}
		if from < 0 {
			continue
		}
		if ps := r.namesIn(s, from); len(ps) > 0 && (plain == nil || isCapital(ps[0].name)) {
			return ps
		}
	}
	if plain != nil {
		return plain
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
		} else if ps := r.finedBehind(s, end); len(ps) > 0 {
			return ps
		}
	}
	if ps := r.fronted(s); len(ps) > 0 {
		return ps
	}
	if ps := r.liable(s); len(ps) > 0 {
		return ps
	}
	if c, ok := s.cue(cueFine); ok {
		if from := r.behindPreposition(s, c.end, 20); from >= 0 {
			return r.namesIn(s, from)
		}
	}
	return nil
}

// ordered reads who is told to do something, or reprimanded: "ordena a X la supresión", "ordered X to erase", "la cancellazione dei dati a X".
func (r *reader) ordered(s *sentence) []party {
	for _, c := range s.cues {
		if c.cue != cueOrder && c.cue != cueReprimand && c.cue != cueWarning && (c.cue != cueErasure && c.cue != cueBan || !s.has(cueOrder, cueImposes)) {
			continue
		}
		from := r.behindPreposition(s, c.end, 24)
		if (from < 0 || !r.nameBehind(s, from)) && (!s.lx.verbLast || s.lx.bareAddressee) && c.cue != cueErasure {
			from = c.end
		}
		if from >= 0 && r.nameBehind(s, from) {
			if ps := r.namesIn(s, from); len(ps) > 0 {
				return ps
			}
		}
	}
	return r.object(s)
}

// closeToVerdict reports whether a preposition belongs to the imposing of a measure: a verb or noun of it stands before it.
func (r *reader) closeToVerdict(s *sentence, c foundCue) bool {
	for _, o := range s.cues {
		if o.cue == cueInfringes && c.start >= o.end && c.start-o.end <= 2 {
			return false // "Verstoß gegen"
		}
	}
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		d := c.start - o.end
		if s.lx.verbLast && o.start >= c.end {
			d = o.start - c.end
		}
		return d >= 0 && d < 90 && (o.cue == cueFine || o.cue == cueFines || o.cue == cueImposes || o.cue == cueSanction || o.cue == cueReprimand || o.cue == cueWarning || o.cue == cueOrder || o.cue == cuePenalty || o.cue == cueProposed ||
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
		if w = nextWord(r.text, w.end, s.end); w.start < s.end && isDigit(r.text[w.start]) {
			return false // "määräsi sille 75 000 euron sakon"
		}
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
	to = r.beforeVerb(s, from, to)
	for _, such := range s.lx.suchAs {
		if i := strings.Index(r.text[from:to], " "+such+" "); i >= 0 && i < 60 && (s.lx.capitalNouns || !isCapital(nextWord(r.text, from, to).text)) {
			from += i + len(such) + 2
			break
		}
	}
	parties := r.partiesAt(s.lx, from, to)
	return slices.DeleteFunc(parties, func(p party) bool { return r.isAuthority(s, p.span) || s.isMeasure(p.span) })
}

// isMeasure reports whether a measure, not a party, is spoken of at a place: "the fine".
func (s *sentence) isMeasure(span gdpr.Span) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		switch c.cue {
		case cueFine, cueSanction, cueFines, cuePenalty, cueReprimand, cueWarning, cueOrder, cueFormalNotice, cueDecision, cueAppeal, cueInfringes,
			cuePublication, cueErasure, cueBan, cueLimitation, cueSuspension, cueCampaign:
			return c.start < span.End && span.Start < c.end
		}
		return false
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

// subject reads the name that a sentence begins with, before the auxiliary at to of a passive verb.
func (r *reader) subject(s *sentence, c foundCue, to int) []party {
	from := s.start
	for k := len(s.cues) - 1; k >= 0; k-- {
		if o := s.cues[k]; o.end < c.start && (o.cue == cueFines || o.cue == cueImposes) {
			return nil
		}
	}
	if i := strings.LastIndexAny(r.text[from:to], ",;:"); i >= 0 && from+i+2 < to && s.start+i > 0 && !isCompanySuffix(nextWord(r.text, from+i, to).text) {
		if _, ok := s.cue(cueInfringes); ok || i < 60 {
			from += i + 1
		}
	}
	if r.namesAuthority(s, from, to) {
		return nil
	}
	p, _, _ := r.partyAt(s.lx, from, to)
	if p.name == "" || p.vague || s.isMeasure(p.span) {
		return nil
	}
	return []party{p}
}

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
	return nil
}

// organisations lists bodies that lodge complaints under Articles 77 and 80 GDPR and that press and authorities name.
const organisations = "noyb, La Quadrature du Net, Privacy International, Homo Digitalis, Hermes Center, Forbrukerrådet, BEUC, Bits of Freedom, Panoptykon, " +
	"Open Rights Group, UFC Que Choisir, Ligue des droits de l'Homme, Xnet, Digital Rights Ireland, epicenter works, =Facua, =FACUA, Irish Council for Civil Liberties"

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

// periodBehind reads the first period behind a place of the sentence: "within four months", "à l'issue d'un délai de deux mois".
func (r *reader) periodBehind(s *sentence, at int) decision.Period {
	for _, c := range s.cues {
		if c.cue != cueWithin || c.start < at {
			continue
		}
		i := c.end
		for range 4 {
			w := nextWord(r.text, i, s.end)
			if w.start >= s.end {
				break
			}
			if n := smallNumber(s.lx, w.text); n > 0 {
				u := nextWord(r.text, w.end, s.end)
				if unit, ok := s.lx.units[strings.ToLower(u.text)]; ok {
					return decision.Period{N: n, Unit: unit}
				}
			}
			i = w.end
		}
	}
	return decision.Period{}
}

// smallNumber reads a number of up to three digits or a word of the language for one.
func smallNumber(lx *lexicon, w string) int {
	n := 0
	for _, c := range []byte(w) {
		if c < '0' || c > '9' || len(w) > 3 {
			n = -1
			break
		}
		n = 10*n + int(c-'0')
	}
	if n > 0 {
		return n
	}
	return lx.smallNumbers[strings.ToLower(w)]
}
