package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
)

// foundPower is a measure with the words that name it.
type foundPower struct {
	power decision.Power
	span  gdpr.Span
	to    authority.ID
	note  gdpr.Span // of a publication: for how long it names the addressee
	owner party     // the addressee, where the sentence names one
}

// powerCues are the words that name a corrective power.
var powerCues = [...]struct {
	cue   cue
	power decision.Power
}{
	{cueReprimand, decision.PowerReprimand}, {cueWarning, decision.PowerWarning}, {cueLimitation, decision.PowerLimitation}, {cueBan, decision.PowerBan},
	{cueErasure, decision.PowerErasure}, {cueSuspension, decision.PowerSuspensionOfFlows}, {cuePublication, decision.PowerPublication},
	{cueCampaign, decision.PowerInformationCampaign}, {cueReferral, decision.PowerReferral}, {cueOrder, decision.PowerOrder},
}

// tellingPower are their cues; what the hints say of compliance tells of an order too.
var tellingPower = func() (set cueSet) {
	for _, p := range powerCues {
		set |= setOf(p.cue)
	}
	return set
}()

// readPowers lists the measures besides fines that the sentence orders. They count where an authority or the case at hand is
// spoken of, not in suppositions.
func (r *reader) readPowers(e *event) {
	s := e.s
	if s.heading && len(e.sums) == 0 {
		return
	}
	if s.said&telling == 0 || s.said&tellingPower == 0 && len(s.hints) == 0 || s.lx.declines() && !r.takenHere(s) {
		return
	}
	order, hasOrder := r.orderIn(s)
	ordered := s.has(cueOrder, cueImposes, cueGivesNotice, cueFines)
	for k := range powerCues {
		p := &powerCues[k]
		if p.cue != cueOrder && !s.has(p.cue) {
			continue // as most
		}
		c, ok := s.cue(p.cue)
		if p.cue == cueOrder {
			c, ok = order, hasOrder
			if !ok {
				c, ok = r.imposesCompliance(s)
			}
		}
		if ok && r.ofBefore(e, p.cue, c) || ok && p.cue == cueErasure && (r.ofThing(s, c) || r.ofRequest(s, c)) {
			continue
		}
		if !ok || r.countedMany(s, c) || r.denied(s, c) || r.supposed(s, c) || r.onlySpokenOf(s, c) || r.lifted(s, c) || r.urged(s, c.start) || r.wantedMeasure(s, c.start) {
			continue
		}
		switch p.cue {
		case cueErasure, cueBan, cueLimitation, cueCampaign, cueSuspension:
			if !ordered || p.cue != cueCampaign && s.lx.party.orderVerbs.len() > 0 && s.has(cueOrder) && !hasOrder && !s.has(cueImposes, cueGivesNotice, cueFines) || p.cue == cueErasure && !r.orderedBefore(s, c) {
				continue
			}
			if s.lx.party.orderVerbs.len() > 0 && (p.cue == cueErasure && !(hasOrder && r.erasedBy(s, order, c)) || p.cue == cueBan && !r.agentBefore(s, c.start) && !r.imposedBefore(s, c.start)) {
				continue
			}
		case cueOrder:
			if r.namesBody(s, c) || r.boardOrders(s, c) || r.toPay(s, c) || r.ordersPublication(s, c) || s.has(cueCampaign) || r.lawOrders(s, c) || e.kind == decision.KindFormalNotice {
				continue
			}
		case cueReprimand, cueWarning:
			if len(e.sums) > 0 && !e.earlier && r.hadBefore(s, c) || s.lx.capitalNouns && r.onlyBlames(s, c) || c.cue == cueWarning && r.bySomebody(s, c.end) {
				continue
			}
			if c.cue == cueWarning && (s.lx.declines() && s.has(cuePenalty) || !s.has(cueImposes, cueFine, cueFines) && e.auth.span.IsZero() || r.saysThat(s, c.end) || r.warnsOf(s, c.end) || r.toThePublic(s, c.end)) {
				continue // "warns that"; "sunniraha hoiatus" is what enforces an order
			}
		case cueReferral:
			if to := r.authorityBehind(s, c); to != "" && to != e.auth.id() {
				e.powers = append(e.powers, foundPower{power: p.power, span: gdpr.Span{Start: c.start, End: c.end}, to: to})
			}
			continue
		}
		found := foundPower{power: p.power, span: gdpr.Span{Start: c.start, End: c.end}}
		if p.cue == cuePublication {
			found.note = r.publishedFor(s, c)
		}
		e.powers = append(e.powers, found)
	}
}

// publishedFor returns where the sentence says for how long a publication names the addressee: "à l'expiration d'un délai de deux ans".
func (r *reader) publishedFor(s *sentence, publication foundCue) gdpr.Span {
	for _, c := range s.cues {
		if c.cue != cueWithin || c.start < publication.end || strings.Contains(r.text[publication.end:c.start], ";") {
			continue
		}
		later := s.lx.laterWords.anyIn(r.text[max(s.start, c.start-reachLater):c.start])
		if p := r.periodAt(s, c.end); p.Value.N > 0 && (p.Value.Unit == decision.Year || p.Value.Unit == decision.Month && later) {
			return gdpr.Span{Start: c.start, End: p.Span.End}
		}
	}
	return gdpr.Span{}
}

// reachComply is how far before the words for compliance, in bytes, the verb stands that imposes it.
const reachComply = 100

// imposesCompliance returns the words by which a sentence imposes compliance without a word of ordering: "a prononcé une amende et une mise en
// conformité". Alone they tell what somebody did or should do.
func (r *reader) imposesCompliance(s *sentence) (foundCue, bool) {
	for _, h := range s.hints {
		if h.cue != cueComply {
			continue
		}
		for _, c := range s.cues {
			if c.cue == cueGivesNotice && s.lx.pluperfect.has(wordBefore(r.text, s.start, c.start)) {
				continue
			}
			if gap := h.start - c.end; gap >= 0 && gap <= reachComply && (c.cue == cueImposes || c.cue == cueGivesNotice) && !strings.Contains(r.text[c.end:h.start], ",") {
				return h, true
			}
		}
	}
	return foundCue{}, false
}

// reprimandedBy reports whether a verb of sanctioning goes on to say that the sanction is a reprimand or a warning, and nothing joins the two.
func (r *reader) reprimandedBy(s *sentence, verb foundCue) bool {
	for _, c := range s.cues {
		if c.start < verb.end || c.cue != cueReprimand && c.cue != cueWarning {
			continue
		}
		for i := verb.end; i < c.start; {
			w := nextWord(r.text, i, c.start)
			if w.start >= c.start {
				break
			}
			if s.lx.partyJoins.has(w.text) {
				return false
			}
			i = w.end
		}
		return true
	}
	return false
}

// ordersPublication reports whether what a word of ordering orders is the publication of the decision.
func (r *reader) ordersPublication(s *sentence, order foundCue) bool {
	p, ok := s.cue(cuePublication)
	return ok && p.start >= order.end && p.start-order.end <= 16
}

// namesMeasure reports whether a word of ordering is the name of a measure too.
func (s *sentence) namesMeasure(order foundCue) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.start == order.start && (c.cue == cueBan || c.cue == cueErasure || c.cue == cueLimitation || c.cue == cueSuspension || c.cue == cuePublication)
	})
}

// orderedBefore reports whether a verb of ordering stands before a cue.
func (r *reader) orderedBefore(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		before := o.end <= c.start || s.lx.postpositions && o.start >= c.end && o.start-c.end <= reachAgent && !r.parted(s, c.end, o.start)
		return before && (o.cue == cueOrder || o.cue == cueImposes || o.cue == cueGivesNotice)
	})
}

// denied reports whether a word of denial or supposition stands close before a cue and speaks of it: "no fine but a reprimand" denies
// the fine only, "no fine or reprimand" both.
func (r *reader) denied(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		if o.cue == cueNegation && (c.cue == cueFines || c.cue == cueImposes) && o.start-c.end == 1 {
			return true // "pålagde ikke"
		}
		if o.cue == cueNegation && s.lx.capitalNouns && o.start > c.end && r.deniedAtEnd(s, c, o) {
			return true // "untersagte die Nutzung nicht"
		}
		if o.cue == cueOriginal && o.start-c.end == 1 && s.lx.replacedBehind.has(r.text[o.start:o.end]) {
			return true // "sakon sijasta"
		}
		if o.cue == cueNegation && o.end <= c.start && s.lx.party.kinds.len() == 0 && !strings.Contains(r.text[o.end:c.start], ",") && r.negatesVerb(s, o, c.start) && !standsIn(s.cues, cueFine, o.end, c.start) && !standsIn(s.cues, cueSanction, o.end, c.start) {
			return true // "nu a aplicat societății Alba SRL o mustrare"
		}
		instead := o.cue == cueOriginal && s.lx.insteadOf.has(r.text[o.start:o.end])
		if o.end > c.start || c.start-o.end >= 30 || o.cue != cueNegation && o.cue != cueSuppose && o.cue != cueProposed && !instead || strings.Contains(r.text[o.end:c.start], ",") {
			return false
		}
		if o.cue == cueNegation && r.joinedBetween(s, o.end, c.start) {
			return false
		}
		for _, between := range s.cues {
			if between.start < o.end || between.end > c.start || between.cue != cueFine && between.cue != cueSanction {
				continue
			}
			if instead {
				return false
			}
			return slices.ContainsFunc(strings.Fields(r.text[between.end:c.start]), func(w string) bool { return s.lx.alternatives.exact(w) })
		}
		return true
	})
}

// supposed reports whether a word of supposition governs a cue, however far before it: "may, after a warning, …, give notice". A finite verb of
// deciding between the two, or the end of the clause, ends its reach.
func (r *reader) supposed(s *sentence, c foundCue) bool {
	if !s.has(cueSuppose, cueProposed) {
		return false
	}
	if len(s.lx.infinitives) == 0 {
		return s.lx.party.kinds.len() == 0 && r.supposedInClause(s, c)
	}
	reaches := false
	for _, o := range s.cues {
		if o.end > c.start {
			break
		}
		switch o.cue {
		case cueSuppose, cueProposed:
			between := r.text[o.end:c.start]
			// "peut prononcer les mesures suivantes : un rappel à l'ordre": the list is of what may be imposed
			reaches = !strings.ContainsAny(between, ";:") || strings.Count(between, ":") == 1 && !strings.Contains(between, ";") && r.listsPowers(s, o.end, c.start)
		case cueImposes, cueFines, cueGivesNotice, cueAdopts:
			reaches = reaches && (hasEnding(r.text[o.start:o.end], s.lx.infinitives) || s.lx.wishes.exact(wordBefore(r.text, s.start, o.start)))
		}
	}
	return reaches
}

// listsPowers reports whether an infinitive of imposing stands before the colon in a stretch of a sentence, and no verb of imposing behind it.
func (r *reader) listsPowers(s *sentence, from, to int) bool {
	colon, before := from+strings.IndexByte(r.text[from:to], ':'), false
	for _, o := range s.cues {
		if o.start < from || o.end > to || o.cue != cueImposes && o.cue != cueFines && o.cue != cueGivesNotice && o.cue != cueAdopts {
			continue
		}
		if o.start > colon {
			return false
		}
		before = before || hasEnding(r.text[o.start:o.end], s.lx.infinitives)
	}
	return before
}

// authorityBehind returns the first settled authority behind a word for referring that no "by" stands before.
func (r *reader) authorityBehind(s *sentence, c foundCue) authority.ID {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.settled && m.span.Start >= c.end && !s.byBefore(m) && r.refersTo(s, c, m) {
			return m.ids[0]
		}
	}
	return ""
}

// byBefore reports whether "by" stands right before an authority.
func (s *sentence) byBefore(m mention) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueBy && c.end < m.span.Start && m.span.Start-c.end <= reachClose
	})
}

// onlySpokenOf reports whether a word for a measure tells of none that the authority took: somebody asks for it ("asked the DPA to order"), a
// clause says what a rule is ("a policy which prohibited"), another authority or a court is told what to do ("instructed the DPC") or
// does it ("the tribunal instructed"), or a noun stands where nobody imposes anything ("a copy of the reprimand").
func (r *reader) onlySpokenOf(s *sentence, c foundCue) bool {
	w := &s.lx.party
	if w.asks.len() == 0 {
		return false
	}
	for _, o := range s.cues {
		if gap := c.start - o.end; o.cue == cueEarlier && gap >= -2 && gap <= 30 {
			return true // "had already received a warning"
		}
		if gap := o.start - c.end; o.cue == cueEarlier && gap >= 0 && gap <= reachSmall && !strings.ContainsAny(r.text[c.end:o.start], ",;") {
			return true // "had reprimanded the school in the past"
		}
	}
	if r.meansOfAsked(s, c) || r.inOtherClause(s, c) || r.beforehand(s, c) || c.cue == cueOrder && r.ordersProcedure(s, c) {
		return true
	}
	before := precedingWords(r.text[max(s.start, c.start-80):c.start])
	last := ""
	if len(before) > 0 {
		last = strings.ToLower(before[len(before)-1])
	}
	among := func(words wordSet) bool { return slices.ContainsFunc(before, words.has) }
	switch {
	case among(w.despite):
		return true
	case w.openers.exact(last), w.bodies.exact(last), w.endsAsAdverb(last) && len(before) > 1 && w.openers.exact(before[len(before)-2]):
		return true
	case w.measureNouns.has(r.text[c.start:c.end]) && !s.has(cueImposes, cueFines, cueOrder) && !(s.has(cueFine) && s.amounts[0] < s.amounts[1]) && !r.givenIn(s):
		return true
	case c.cue == cuePublication && (!s.has(cueDecision, cueFine, cueSanction, cueFormalNotice, cueImposes, cueOrder) || s.has(cueInfringes) && !s.has(cueDecision)):
		return true // the facts made something public
	case w.infinitive.exact(last) && (among(w.asks) || among(w.bodies)), s.lx.indefinite.exact(last) && among(w.asks):
		return true
	case c.cue == cueOrder:
		at := r.mentionBehind(s, c.end)
		if n := nextWord(r.text, c.end, s.end); at == 0 && w.infinitive.exact(n.text) {
			at = r.mentionBehind(s, n.end) // "give orders to the Commissioner"
		}
		return at > 0 && !strings.HasPrefix(r.text[at:], "'") && !strings.HasPrefix(r.text[at:], "’")
	}
	return false
}

// meansOfAsked reports whether a "by" stands before a word for a measure and the same word before it is one that somebody only asked for:
// "refused the request to order the bank to act by ordering it …".
func (r *reader) meansOfAsked(s *sentence, c foundCue) bool {
	by := false
	for _, o := range slices.Backward(s.cues) {
		switch {
		case o.start >= c.start:
		case !by && (o.cue != cueBy || c.start-o.end != 1):
			return false
		case !by:
			by = true
		case o.cue == c.cue:
			before := precedingWords(r.text[max(s.start, o.start-80):o.start])
			return len(before) > 0 && s.lx.party.infinitive.exact(before[len(before)-1]) &&
				slices.ContainsFunc(before, func(w string) bool { return s.lx.party.asks.exact(strings.ToLower(w)) })
		}
	}
	return false
}

// givenIn reports whether a verb of giving or receiving stands in a sentence: "gave the school a warning".
func (r *reader) givenIn(s *sentence) bool {
	if s.lx.party.gives.len() == 0 || !r.mayHold(s, mayGive) {
		return false
	}
	return slices.ContainsFunc(r.words(s), func(w word) bool { return w.marks&mayGive != 0 && s.lx.party.gives.exact(w.text) })
}

// precedingWords returns the words of a stretch of a sentence from its last comma or semicolon on.
func precedingWords(stretch string) []string {
	return strings.Fields(stretch[strings.LastIndexAny(stretch, ";,")+1:])
}

// warnsNobody reports whether all that a sentence tells is that somebody warned, without the words for imposing a measure and without an
// addressee: authorities also warn of false e-mails.
func (r *reader) warnsNobody(e *event) bool {
	return e.kind == "" && len(e.sums) == 0 && e.fined.IsZero() && len(e.parties) == 0 && len(e.powers) == 1 && e.powers[0].power == decision.PowerWarning &&
		!e.s.has(cueImposes, cueFine, cueFines, cueSanction) && !r.givenIn(e.s)
}

// supposedInClause is supposed for a language whose infinitives are not told by their endings: the word of supposition governs its clause, up to a word
// that joins, "prüft, ob gegen die X GmbH ein Bußgeld verhängt wird"; right behind the authority also the list of what it may do, "IMY kan utfärda
// varningar, ge reprimander".
func (r *reader) supposedInClause(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		if o.cue != cueSuppose || o.end > c.start || c.start-o.end > reachNoun {
			return false
		}
		stops := ",;:"
		if slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return o.start-m.span.End == 1 }) {
			stops = ";:"
		} else if c.start-o.end > reachObject {
			return false
		}
		return !strings.ContainsAny(r.text[o.end:c.start], stops) && !r.joinedBetween(s, o.end, c.start)
	})
}

// saysThat reports whether the word that opens what somebody says stands behind a verb, at most one small word between: "waarschuwt dat", "advierte de
// que".
func (r *reader) saysThat(s *sentence, at int) bool {
	w := nextWord(r.text, at, s.end)
	if !s.lx.saysThat.has(w.text) && len(w.text) <= 3 {
		w = nextWord(r.text, w.end, s.end)
	}
	return w.start-at <= 6 && s.lx.saysThat.has(w.text)
}
