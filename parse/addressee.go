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
	var plain []party
	for _, c := range s.cues {
		if c.cue == cueAgainst && r.closeToVerdict(s, c) && (c.end-c.start > 2 || s.lx.verbLast && r.nameBehind(s, c.end)) && !r.directedBy(s, c) {
			if ps := r.namesIn(s, c.end); len(ps) > 0 && isCapital(ps[0].name) {
				return ps
			} else if plain == nil {
				plain = ps // "over for offentligheden": a name elsewhere wins
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
		if c.cue == cueProposed && s.lx.bareAddressee && r.nameBehind(s, c.end) { // "har indstillet X til en bøde"
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
	if ps := r.receiver(s); len(ps) > 0 {
		return ps
	}
	if plain != nil {
		return plain
	}
	if ps := r.ordered(s); len(ps) > 0 {
		return ps
	}
	for _, i := range e.sums {
		end := r.doc.Amounts[i].Span.End
		from := r.behindPreposition(s, end, 40)
		if from < 0 {
			from = r.recipientAt(s, end)
		}
		if from >= 0 {
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
	if c, ok := s.cue(cueFormalNotice); ok && e.kind == decision.KindFormalNotice {
		if from := r.behindPreposition(s, c.end, 20); from >= 0 {
			return r.namesIn(s, from)
		}
	}
	if ps := r.fronted(s); len(ps) > 0 {
		return ps
	}
	if ps := r.liable(s); len(ps) > 0 {
		return ps
	}
	if c, ok := s.cue(cueFine); ok {
		from := r.behindPreposition(s, c.end, 20)
		if from < 0 {
			from = r.recipientAt(s, c.end)
		}
		if from >= 0 {
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
		if ps := r.givenTo(s, c); len(ps) > 0 {
			return ps
		}
		from := r.behindPreposition(s, c.end, 24)
		if from < 0 {
			from = r.recipientAt(s, c.end) // "issued a warning to X"
		}
		if (from < 0 || !r.nameBehind(s, from) && !r.describedBehind(s, c, from)) && (!s.lx.verbLast || s.lx.bareAddressee) && c.cue != cueErasure {
			from = c.end
		}
		if from >= 0 && (r.nameBehind(s, from) || r.describedBehind(s, c, from)) {
			if ps := r.namesIn(s, from); len(ps) > 0 {
				return ps
			}
		}
	}
	return r.object(s)
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
		if i = w.end; !s.lx.partyTo.has(w.text) {
			continue
		}
		ps := r.namesIn(s, w.end)
		if n := len(ps); n > 0 && hasCapital(ps[n-1].name) && ps[n-1].span.End < c.start && c.start-ps[n-1].span.End <= 8 {
			return ps
		}
	}
	return nil
}

// directedBy reports whether a noun for an investigation or a complaint stands right before "against": that is no fine.
func (r *reader) directedBy(s *sentence, c foundCue) bool {
	before := strings.TrimRight(r.text[s.start:c.start], " \u00a0")
	return s.lx.party.proceedings[lastWord(before)]
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
		return d >= 0 && d < 90 && (o.cue == cueFine || o.cue == cueFines || o.cue == cueImposes || o.cue == cueSanction || o.cue == cueReprimand || o.cue == cueWarning || o.cue == cueOrder || o.cue == cueFormalNotice || o.cue == cuePenalty || o.cue == cueProposed ||
			(o.cue == cueBan || o.cue == cueLimitation) && r.nameBehind(s, c.end))
	})
}

// isBy reports whether a word is the "by" that names who acts.
func (r *reader) isBy(s *sentence, w word) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueBy && c.start == w.start })
}

// mentionBehind returns the end of the authority that is named right behind a place, behind an article at most; 0 for none.
func (r *reader) mentionBehind(s *sentence, at int) int {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if gap := m.span.Start - at; gap >= 0 && gap <= 5 {
			return m.span.End
		}
	}
	return 0
}

// nameBehind reports whether a name in capitals stands right behind a place, or behind an article there.
func (r *reader) nameBehind(s *sentence, at int) bool {
	w := nextWord(r.text, at, s.end)
	for range 3 {
		if !s.lx.partyHeads.has(w.text) || w.closes != 0 {
			break
		}
		w = nextWord(r.text, w.end, s.end)
	}
	if w.closes == 0 && !isCapital(w.text) && !s.lx.partyEnds.has(w.text) { // "de gemeente Waterdam"
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
		if i := strings.Index(r.text[from:to], " "+such+" "); i >= 0 && i < 60 && (len(s.lx.party.kinds) == 0 || r.nameBehind(s, from+i+len(such)+2)) && (s.lx.capitalNouns || !isCapital(nextWord(r.text, from, to).text)) {
			from += i + len(such) + 2
			break
		}
	}
	parties := r.partiesAt(s.lx, from, to)
	return slices.DeleteFunc(parties, func(p party) bool {
		return r.isAuthority(s, p.span) || s.isMeasure(p.span) || r.isRoleOfMany(s, p.span)
	})
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
		if s.lx.partyTo.has(w.text) {
			return w.end
		}
		if m := r.mentionBehind(s, w.end); m > 0 && r.isBy(s, w) {
			at, i = at+m-w.start, m // "imposed by the DPA on X"
			continue
		}
		if w.closes == '.' || w.closes == ';' || s.lx.partyEnds.has(w.text) {
			return -1
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
	verb := c.start + strings.LastIndexByte(r.text[c.start:c.end], ' ') + 1
	if c.cue != cueEarlier || verb == c.start {
		return false
	}
	if t, ok := s.lx.phraseAt(r.text[:c.end], verb, c.end); !ok || !s.lx.isCue(t, cueImposes) && !s.lx.isCue(t, cueFines) {
		return false // "in the past"
	}
	return k+1 == len(s.cues) || s.cues[k+1].start-c.end > 1 || s.cues[k+1].cue != cueFines && s.cues[k+1].cue != cueImposes
}

// undergone returns where the verb phrase begins whose subject a measure is addressed to, "X écope de", "X s'est vu infliger"; -1 for other verbs.
func (r *reader) undergone(s *sentence, c foundCue) int {
	if s.lx.undergoes.has(r.text[c.start:c.end]) {
		return c.start
	}
	before := strings.TrimRight(r.text[s.start:c.start], " ")
	if i := strings.LastIndexByte(before, ' '); i >= 0 && s.lx.undergoes.has(before[i+1:]) {
		return s.start + i + 1
	}
	return -1
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
		if i = w.end; !s.lx.bodies.has(w.text) {
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
