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

// readPowers lists the measures besides fines that the sentence orders. They count where an authority or the case at hand is
// spoken of, not in suppositions.
func (r *reader) readPowers(e *event) {
	s := e.s
	if s.heading && len(e.sums) == 0 {
		return
	}
	if s.said&telling == 0 {
		return
	}
	ordered := s.has(cueOrder, cueImposes, cueGivesNotice, cueFines)
	_, campaign := s.cue(cueCampaign)
	_, erasure := s.cue(cueErasure)
	for _, p := range powerCues {
		c, ok := s.cue(p.cue)
		if p.cue == cueOrder {
			c, ok = r.orderIn(s)
		}
		if !ok || r.denied(s, c) {
			continue
		}
		switch p.cue {
		case cueErasure, cueBan, cueLimitation, cueCampaign, cueSuspension:
			if !ordered || p.cue == cueErasure && !r.orderedBefore(s, c) {
				continue
			}
		case cueOrder:
			if r.toPay(s, c) || r.ordersPublication(s, c) {
				continue
			}
			if campaign || erasure && e.kind == decision.KindFormalNotice || e.kind == decision.KindFormalNotice {
				continue
			}
		case cueReprimand, cueWarning:
			if !s.has(cueImposes, cueFine, cueFines) && e.auth.span.IsZero() && c.cue == cueWarning {
				continue
			}
		case cueReferral:
			if to := r.authorityBehind(s, c.end); to != "" && to != e.auth.id() {
				e.powers = append(e.powers, foundPower{p.power, gdpr.Span{Start: c.start, End: c.end}, to})
			}
			continue
		}
		e.powers = append(e.powers, foundPower{power: p.power, span: gdpr.Span{Start: c.start, End: c.end}})
	}
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
			if s.lx.partyJoins[strings.ToLower(w.text)] {
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

// orderIn returns the first word of ordering of a sentence that does not name by itself what it orders, as "untersagte" does.
func (r *reader) orderIn(s *sentence) (foundCue, bool) {
	for _, c := range s.cues {
		if c.cue == cueOrder && !s.namesMeasure(c) {
			return c, true
		}
	}
	return foundCue{}, false
}

// namesMeasure reports whether a word of ordering is the name of a measure too.
func (s *sentence) namesMeasure(order foundCue) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.start == order.start && (c.cue == cueBan || c.cue == cueErasure || c.cue == cueLimitation || c.cue == cueSuspension || c.cue == cuePublication)
	})
}

// toPay reports whether what a word of ordering orders is the payment of a sum, which is a fine and no order.
func (r *reader) toPay(s *sentence, order foundCue) bool {
	pay, ok := s.cue(cueToPay)
	return ok && pay.start >= order.end && slices.ContainsFunc(r.doc.Amounts[s.amounts[0]:s.amounts[1]], func(a Found[Amount]) bool { return a.Span.Start >= pay.end })
}

// orderedBefore reports whether a verb of ordering stands before a cue.
func (r *reader) orderedBefore(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		return o.end <= c.start && (o.cue == cueOrder || o.cue == cueImposes || o.cue == cueGivesNotice)
	})
}

// denied reports whether a word of denial or supposition stands close before a cue and speaks of it: "no fine but a reprimand" denies
// the fine only, "no fine or reprimand" both.
func (r *reader) denied(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		if o.cue == cueNegation && (c.cue == cueFines || c.cue == cueImposes) && o.start-c.end == 1 {
			return true // "pålagde ikke"
		}
		if o.end > c.start || c.start-o.end >= 30 || o.cue != cueNegation && o.cue != cueSuppose && o.cue != cueProposed || strings.Contains(r.text[o.end:c.start], ",") {
			return false
		}
		for _, between := range s.cues {
			if between.start < o.end || between.end > c.start || between.cue != cueFine && between.cue != cueSanction {
				continue
			}
			return slices.ContainsFunc(strings.Fields(r.text[between.end:c.start]), func(w string) bool { return s.lx.alternatives[w] })
		}
		return true
	})
}

// authorityBehind returns the first settled authority behind a place of the sentence.
func (r *reader) authorityBehind(s *sentence, at int) authority.ID {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.settled && m.span.Start >= at {
			return m.ids[0]
		}
	}
	return ""
}

// warnsNobody reports whether all that a sentence tells is that somebody warned, without the words for imposing a measure and without an
// addressee: authorities also warn of false e-mails.
func (r *reader) warnsNobody(e *event) bool {
	return e.kind == "" && len(e.sums) == 0 && e.fined.IsZero() && len(e.parties) == 0 && len(e.powers) == 1 && e.powers[0].power == decision.PowerWarning &&
		!e.s.has(cueImposes, cueFine, cueFines, cueSanction)
}
