package parse

import (
	"slices"
	"strings"

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
	if s.lx.declines() {
		return r.inCase(s)
	}
	plain, named := r.behindAgainst(s)
	if named {
		return plain
	}
	if ps := r.behindParticiple(s); len(ps) > 0 {
		return ps
	}
	if ps := r.ofSubject(e); len(ps) > 0 {
		return ps
	}
	if ps := r.beforeParticiple(s); len(ps) > 0 {
		return ps
	}
	if ps := r.behindImposed(e); len(ps) > 0 {
		return ps
	}
	if ps := r.besideVerb(s, plain); len(ps) > 0 {
		return ps
	}
	if ps := r.receiver(s); len(ps) > 0 {
		return ps
	}
	if plain != nil {
		return plain
	}
	behind := r.behindSums(e)
	if len(behind) > 0 && isCapital(behind[0].name) {
		return behind // "a fine of EUR 5,000 on A and ordered B to"
	}
	if ps := r.ordered(s); len(ps) > 0 {
		return ps
	}
	if len(behind) > 0 {
		return behind
	}
	if c, ok := s.cue(cueFormalNotice); ok && e.kind == decision.KindFormalNotice {
		if from := r.behindPreposition(s, c.end, 20); from >= 0 {
			return r.namesIn(s, from)
		}
	}
	if ps := r.inFront(s, e); len(ps) > 0 {
		return ps
	}
	if ps := r.liable(s); len(ps) > 0 {
		return ps
	}
	if ps, ok := r.behindNoun(s); ok {
		return ps
	}
	return r.headlined(s, e)
}

// behindSums reads the addressee behind one of the sums of an event.
func (r *reader) behindSums(e *event) []party {
	for _, i := range e.sums {
		if ps := r.behindSum(e.s, r.doc.Amounts[i].Span.End); len(ps) > 0 && (hasCapital(ps[0].name) || r.doc.Amounts[i].Value.Role != RolePaid) {
			return ps // not "pagou 48 mil euros ao reconhecer a infração"
		}
	}
	if fines := r.finesOf(e); len(fines) == 1 {
		return r.forName(e.s, r.pastFine(e.s, r.doc.Amounts[fines[0]].Span.End)) // "una multa de 5.000 euros para X, S.L."
	}
	return nil
}

// behindNoun reads the addressee behind the first word for a fine; ok tells that a preposition of address, or a name without one, stands there.
func (r *reader) behindNoun(s *sentence) (parties []party, ok bool) {
	c, ok := s.cue(cueFine)
	if !ok {
		return nil, false
	}
	from := r.behindPreposition(s, c.end, 20)
	if from < 0 {
		from = r.recipientAt(s, c.end)
	}
	if w := nextWord(r.text, c.end, s.end); from < 0 && s.lx.party.kinds.len() == 0 && w.start-c.end == 1 && w.closes == 0 && !s.lx.partyEnds.has(w.text) {
		from = r.recipientAt(s, w.end) // "amende record pour X"
	}
	if from >= 0 {
		return r.namesIn(s, from), true
	}
	if s.lx.bareAddressee && r.nameBehind(s, c.end) { // "snížil pokutu společnosti X z …"
		if ps := r.namesIn(s, c.end); len(ps) == 1 && (isCompanySuffix(lastOf(ps[0].name)) || s.lx.nominative.known && r.inNominative(s, ps[0])) && ps[0].span.Start-c.end <= reachAgent {
			return ps, true
		}
	}
	return nil, false
}

// ofSubject reads the company that stands behind the first fine of a sentence that is its subject, before any verb of imposing: "La sanzione di 79 milioni
// di euro a X S.p.A. è la più alta mai inflitta dal Garante, che nel 2020 aveva sanzionato un operatore".
func (r *reader) ofSubject(e *event) []party {
	s := e.s
	if s.lx.party.kinds.len() > 0 || len(e.sums) == 0 || e.sums[0] != s.amounts[0] {
		return nil
	}
	end := r.doc.Amounts[e.sums[0]].Span.End
	if slices.ContainsFunc(s.cues, func(c foundCue) bool { return (c.cue == cueImposes || c.cue == cueFines) && c.start < end }) {
		return nil
	}
	from := r.behindPreposition(s, end, reachClose)
	if from < 0 {
		return nil
	}
	ps := r.namesIn(s, from)
	if len(ps) != 1 || !isCompanySuffix(lastOf(ps[0].name)) || !isCapital(ps[0].name) {
		return nil
	}
	return ps
}

// behindAgainst reads the names behind a preposition that puts an addressee, "à l'encontre de X". named tells that the first has a capital; another
// is one for want of a better.
func (r *reader) behindAgainst(s *sentence) (plain []party, named bool) {
	for _, c := range s.cues {
		if c.cue == cueAgainst && r.closeToVerdict(s, c) && (c.end-c.start > 2 || s.lx.verbLast && r.nameBehind(s, c.end)) && !r.directedBy(s, c) {
			ps := r.namesIn(s, c.end)
			if len(ps) > 0 && isPossessive(ps[0].name) {
				continue // "against the General Court's order"
			}
			if len(ps) > 0 && isCapital(ps[0].name) {
				return ps, true
			} else if plain == nil && len(ps) > 0 && !r.bareNoun(s, c, ps[0]) {
				plain = ps // "over for offentligheden": a name elsewhere wins
			}
		}
	}
	return plain, false
}

// bareNoun reports whether a description stands right behind a preposition, without an article, in a language that has them: "maatregelen tegen misbruik".
func (r *reader) bareNoun(s *sentence, c foundCue, p party) bool {
	return s.lx.party.kinds.len() == 0 && s.lx.indefinite.len() > 0 && len(s.lx.oblique) == 0 && p.span.Start-c.end == 1 && !strings.HasSuffix(r.text[c.start:c.end], " de") &&
		!s.lx.numerals.has(firstWord(p.name)) && !s.lx.vague.has(firstWord(p.name))
}

// besideDecided reads who stands beside a verb of deciding or proposing: "decided to fine X", "har indstillet X til en bøde".
func (r *reader) besideDecided(s *sentence, k int) []party {
	c := s.cues[k]
	proposed := c.cue == cueFine && k > 0 && s.cues[k-1].cue == cueProposed && c.start-s.cues[k-1].end <= 1 // "intends to fine X"
	if proposed || (r.decidedTo(s, c) || c.cue == cueProposed && s.lx.bareAddressee) && r.nameBehind(s, c.end) {
		if ps := r.namesIn(s, c.end); len(ps) > 0 {
			return ps
		}
	}
	if c.cue != cueProposed || !s.lx.bareAddressee || s.lx.nominative.known {
		return nil
	}
	if at := r.passiveAt(s, c); at >= 0 {
		return r.subject(s, c, at) // "X er blevet indstillet til en bøde"
	}
	return nil
}

// imposedOn reads the company in the dative of a passive verb of imposing, where every noun has a capital: "Der X GmbH wurde ein Bußgeld auferlegt", "wurde der X
// GmbH ein Bußgeld auferlegt".
func (r *reader) imposedOn(s *sentence, c foundCue) []party {
	if c.cue != cueImposes || !s.lx.capitalNouns {
		return nil
	}
	aux := r.passiveAt(s, c)
	if aux < 0 {
		return nil
	}
	if ps := r.behindPassive(s, aux); len(ps) > 0 {
		return ps
	}
	return slices.DeleteFunc(r.namedBefore(s, aux), func(p party) bool { return !isCompanySuffix(lastOf(p.name)) })
}

// besideVerb reads the object of an active verb of imposing or fining, the subject of a passive one. What the preposition gave, if anything, only
// a name with a capital takes the place of.
func (r *reader) besideVerb(s *sentence, plain []party) []party {
	for k, c := range s.cues {
		if ps := r.besideDecided(s, k); len(ps) > 0 {
			return ps
		}
		if c.cue != cueGivesNotice && c.cue != cueFines && c.cue != cueImposes && !r.hadImposed(s, k) && !r.putOnNotice(s, c) {
			continue
		}
		at := r.undergone(s, c)
		if at < 0 && c.cue != cueImposes { // it is the fine that is imposed
			at = r.passiveAt(s, c)
		}
		if at >= 0 {
			if ps := r.subject(s, c, at); len(ps) > 0 {
				return ps
			}
			if ps := r.behindPassive(s, at); len(ps) > 0 {
				return ps
			}
			continue
		}
		if ps := r.imposedOn(s, c); len(ps) > 0 {
			return ps
		}
		if c.cue == cueFines && r.bareParticiple(s, c) {
			continue
		}
		past := r.pastTime(s, r.pastAgent(s, c.end))
		from := r.behindPreposition(s, past, 24)
		if c.cue != cueImposes && (from < 0 || from-past > 5 && (past == c.end || r.nameBehind(s, past))) || from < 0 && s.lx.bareAddressee && r.nameBehind(s, past) {
			from = past
		}
		if from < 0 {
			if ps := r.givenFine(s, c); len(ps) > 0 {
				return ps
			}
			continue
		}
		if ps := r.namesIn(s, from); len(ps) > 0 && (plain == nil || isCapital(ps[0].name)) {
			return ps
		}
	}
	return nil
}

// behindPassive reads the company that stands right behind the auxiliary of a passive verb in front of it, where the verb comes last: "Deshalb wurde die X
// GmbH mit 5.000 Euro bestraft".
func (r *reader) behindPassive(s *sentence, at int) []party {
	aux := nextWord(r.text, at, s.end)
	if !s.lx.verbLast || !s.lx.passive.has(aux.text) || !r.nameBehind(s, aux.end) {
		return nil
	}
	return slices.DeleteFunc(r.namesIn(s, aux.end), func(p party) bool {
		return !isCompanySuffix(lastOf(p.name)) && (s.lx.capitalNouns || s.lx.nominative.known || !r.isRespondent(s, p))
	})
}

// behindSum reads the addressee behind a sum that ends at a place.
func (r *reader) behindSum(s *sentence, end int) []party {
	end = r.pastFine(s, end)
	from := r.behindPreposition(s, end, 40)
	if from < 0 {
		from = r.recipientAt(s, end)
	}
	if from >= 0 {
		if ps := r.namesIn(s, from); len(ps) > 0 && (hasCapital(ps[0].name) || !s.lx.forWhom.has(wordBefore(r.text, s.start, from))) {
			return ps // not "een boete van 5.000 euro voor het verkopen van gegevens"
		}
	} else if w := nextWord(r.text, end, s.end); w.start == end+1 && isCapital(w.text) && byteClass[w.text[0]] == bLetter {
		// the preposition is left out: "a fine of EUR 5,000 Alta S.L."
		if ps := r.namesIn(s, end); len(ps) > 0 {
			return ps
		}
	} else if ps := r.finedBehind(s, end); len(ps) > 0 {
		return ps
	}
	return nil
}

// pastFine returns the end of the noun for a fine that stands right behind a sum, "100.000 Euro Bußgeld für X"; else the place.
func (r *reader) pastFine(s *sentence, end int) int {
	for _, c := range s.cues {
		if (c.cue == cueFine || c.cue == cueSanction) && c.start-end == 1 && (s.lx.capitalNouns || s.lx.bareAddressee) && !s.lx.nominative.known {
			return c.end
		}
	}
	return end
}

// directedBy reports whether a noun for an investigation or a complaint stands right before "against": that is no fine.
func (r *reader) directedBy(s *sentence, c foundCue) bool {
	last := lastWord(strings.TrimRight(r.text[s.start:c.start], " \u00a0"))
	if s.lx.party.proceedings.exact(last) {
		return true
	}
	// "Das Verfahren gegen A stellte die CNIL ein, gegen B verhängte sie": elsewhere only where another stands behind
	if !s.lx.inquiries.exact(last) {
		return false
	}
	if slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Span.End < c.start && r.joinedBetween(s, a.Span.End, c.start) }) {
		return true // "salue l'amende de 5 000 euros infligée à A et annonce une plainte contre B"
	}
	return slices.ContainsFunc(s.cues, func(o foundCue) bool { return o.cue == cueAgainst && o.start > c.end })
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
			if d = o.start - c.end; d < 90 && strings.ContainsAny(r.text[c.end:o.start], ":;") {
				return false // "geht gegen Datensammler vor: 5.000 Euro Bußgeld"
			}
		}
		return d >= 0 && (d < 90 || c.start == s.start && d < 2*90) && (o.cue == cueFine || o.cue == cueFines || o.cue == cueImposes || o.cue == cueSanction || o.cue == cueReprimand || o.cue == cueWarning || o.cue == cueOrder || o.cue == cueFormalNotice || o.cue == cuePenalty || o.cue == cueProposed ||
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

// behindPreposition returns the place behind a preposition of address that stands at most reach bytes behind at, -1 for none.
func (r *reader) behindPreposition(s *sentence, at, reach int) int {
	if at >= s.end {
		return -1 // a value that ends behind the sentence, where a long one was cut
	}
	i := r.pastAside(s, at)
	var before word
	for at = i; i < s.end && i-at <= reach; {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end {
			return -1
		}
		if isCapital(before.text) && isOffice(s.lx, before) && r.joinsTask(s.lx, w, s.end) {
			before, i = w, w.end // "Instituut voor Beeld"
			continue
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
		before, i = w, w.end
	}
	return -1
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
