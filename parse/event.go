package parse

import (
	"slices"
	"sort"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// event is what one sentence says about one decision.
type event struct {
	s         *sentence
	kind      decision.Kind // empty where the sentence does not tell
	auth      mention       // settled, or with a country only, or zero
	byline    bool          // "CNIL, 5 December 2024, KASPR"
	earlier   bool          // told as something before the news
	date      Found[gdpr.Date]
	notified  Found[gdpr.Date]
	published Found[gdpr.Date]
	reference Found[Reference]
	parties   []party
	sums      []int     // of reader.doc.Amounts, those that belong to a fine
	owners    [][]party // of each sum, where the sentence names one for each
	fined     gdpr.Span
	powers    []foundPower
}

// foundPower is a measure with the words that name it.
type foundPower struct {
	power decision.Power
	span  gdpr.Span
	to    authority.ID
}

func (s *sentence) cue(c cue) (foundCue, bool) {
	if s.said&(1<<c) == 0 {
		return foundCue{}, false
	}
	for _, f := range s.cues {
		if f.cue == c {
			return f, true
		}
	}
	return foundCue{}, false
}

func (s *sentence) has(cs ...cue) bool { return s.said&setOf(cs...) != 0 }

// powerCues are the words that name a corrective power.
var powerCues = [...]struct {
	cue   cue
	power decision.Power
}{
	{cueReprimand, decision.PowerReprimand}, {cueWarning, decision.PowerWarning}, {cueLimitation, decision.PowerLimitation}, {cueBan, decision.PowerBan},
	{cueErasure, decision.PowerErasure}, {cueSuspension, decision.PowerSuspensionOfFlows}, {cuePublication, decision.PowerPublication},
	{cueCampaign, decision.PowerInformationCampaign}, {cueReferral, decision.PowerReferral}, {cueOrder, decision.PowerOrder},
}

// telling are the cues without one of which a sentence says nothing about a decision.
const telling = cueSet(1<<cueFine | 1<<cueSanction | 1<<cueFines | 1<<cuePenalty | 1<<cueAccrued | 1<<cueOrder | 1<<cueReprimand | 1<<cueWarning |
	1<<cueLimitation | 1<<cueBan | 1<<cueErasure | 1<<cueSuspension | 1<<cuePublication | 1<<cueCampaign | 1<<cueReferral | 1<<cueFormalNotice |
	1<<cueGivesNotice | 1<<cueOpinion | 1<<cueBinding)

// events returns what a sentence says about decisions; most say nothing.
func (r *reader) events(s *sentence) []event {
	if s.said&telling == 0 && s.amounts[0] == s.amounts[1] && !s.heading {
		return nil
	}
	if e, ok := r.bylineOf(s); ok {
		return []event{e}
	}
	e := event{s: s}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		switch r.doc.Amounts[i].Value.Role {
		case RoleFine, RoleFinePart, RoleReduced, RolePeriodicPenalty, RoleProposed, RoleEarlierFine, RoleEquivalent, RolePaid:
			e.sums = append(e.sums, i)
		}
	}
	e.auth = r.deciding(s)
	e.earlier = r.isEarlier(s)
	r.readKind(&e)
	r.readPowers(&e)
	if e.kind == "" && len(e.sums) == 0 && e.fined.IsZero() && len(e.powers) == 0 {
		return nil
	}
	r.readDates(&e)
	r.readReference(&e)
	e.parties = r.addressees(&e)
	r.readOwners(&e)
	if e.earlier && len(e.sums) > 0 {
		if byCountry := r.byCountry(e); len(byCountry) > 0 {
			return byCountry
		}
	}
	return []event{e}
}

// bylineOf reads a line that names a decision as lawyers do: the authority, its number or date, the party.
func (r *reader) bylineOf(s *sentence) (event, bool) {
	if !s.heading || s.mentions[0] == s.mentions[1] || s.dates[0] == s.dates[1] {
		return event{}, false
	}
	m, d := r.mentions[s.mentions[0]], r.doc.Dates[s.dates[0]]
	if !m.settled || !d.Value.IsFull() || m.span.Start-s.start > 4 || s.has(cueImposes, cueFines, cueGivesNotice) {
		return event{}, false
	}
	between := r.text[m.span.End:d.Span.Start]
	if len(between) > 80 || !strings.ContainsAny(between, ",(") {
		return event{}, false
	}
	e := event{s: s, auth: m, byline: true, date: d}
	for _, o := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if o.settled && o.ids[0] != m.ids[0] {
			return event{}, false
		}
	}
	r.readReference(&e)
	switch {
	case s.has(cueOpinion):
		e.kind = decision.KindOpinion
	case s.has(cueBinding):
		e.kind = decision.KindBindingDecision
	case s.has(cueFormalNotice) || strings.HasPrefix(e.reference.Value.Text, "MED"):
		e.kind = decision.KindFormalNotice
	}
	if e.kind != decision.KindOpinion {
		if i := strings.LastIndexByte(r.text[d.Span.End:s.end], ','); i >= 0 && i < 4 {
			e.parties = r.partiesAt(s.lx, d.Span.End+i+1, s.end)
		}
	}
	return e, true
}

// deciding returns the authority whose act a sentence tells: the one that acts in it.
func (r *reader) deciding(s *sentence) mention {
	var first mention
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.generic {
			continue
		}
		if by, ok := s.cue(cueBy); ok && m.settled && by.end < m.span.Start && m.span.Start-by.end < 6 && s.has(cueFines, cueImposes, cueGivesNotice, cueAdopts) && !r.asked(s, by.start) {
			return m
		}
		// The Board and the Supervisor do not fine companies: in a sentence about a fine the other authority is the one that acts.
		board := m.settled && homeOf(m.ids[0]) == gdpr.EuropeanUnion && s.amounts[0] < s.amounts[1]
		if (first.span.IsZero() || first.settled && homeOf(first.ids[0]) == gdpr.EuropeanUnion && s.amounts[0] < s.amounts[1] && !board) && !r.receives(s, m) {
			first = m
		}
	}
	if first.span.IsZero() {
		return r.spokenOf(s)
	}
	return first
}

// spokenOf returns the authority that "the authority" in a sentence means: the one named last before it.
func (r *reader) spokenOf(s *sentence) mention {
	for k := s.mentions[0]; k < s.mentions[1]; k++ {
		if !r.mentions[k].generic || r.receives(s, r.mentions[k]) {
			continue
		}
		for _, m := range slices.Backward(r.mentions[max(0, k-nearDrafts):k]) {
			if m.settled {
				m.span = r.mentions[k].span
				return m
			}
		}
	}
	return mention{}
}

// asked reports whether the words before a "by" say that something was asked for or lodged, not decided.
func (r *reader) asked(s *sentence, at int) bool {
	for _, c := range slices.Backward(s.cues) {
		if c.end <= at {
			return c.cue == cueComplaint && at-c.end < 30
		}
	}
	return false
}

// receives reports whether an authority is one that a case is referred to, rather than the one that acts.
func (r *reader) receives(s *sentence, m mention) bool {
	ref, ok := s.cue(cueReferral)
	return ok && m.span.Start > ref.end
}

// isEarlier reports whether the sentence tells of a decision before the news: "had already fined".
func (r *reader) isEarlier(s *sentence) bool {
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if r.doc.Amounts[i].Value.Role == RoleEarlierFine {
			return true
		}
	}
	e, ok := s.cue(cueEarlier)
	if !ok {
		return false
	}
	for _, c := range s.cues {
		if d := c.start - e.end; d >= -2 && d < 60 && (c.cue == cueFines || c.cue == cueImposes || c.cue == cueFine || c.cue == cueGivesNotice || c.cue == cueFormalNotice || c.cue == cueSanction) {
			return true
		}
	}
	return false
}

// readKind says what sort of act the sentence tells of, and whether it tells of a fine without a sum.
func (r *reader) readKind(e *event) {
	s := e.s
	notice, hasNotice := s.cue(cueFormalNotice)
	switch {
	case s.has(cueGivesNotice):
		e.kind = decision.KindFormalNotice
	case s.has(cueOpinion) && s.has(cueAdopts) && len(e.sums) == 0 && r.boardIn(s):
		e.kind = decision.KindOpinion
	case s.has(cueBinding) && s.has(cueAdopts) && len(e.sums) == 0 && r.boardIn(s):
		e.kind = decision.KindBindingDecision
	case hasNotice && len(e.sums) == 0 && (e.earlier || r.datedBehind(s, notice)):
		e.kind = decision.KindFormalNotice
	case hasNotice && len(e.sums) == 0 && s.has(cueImposes) && s.mentions[0] < s.mentions[1]:
		e.kind = decision.KindFormalNotice
	case hasNotice && len(e.sums) == 0 && !s.heading:
		e.powers = append(e.powers, foundPower{power: decision.PowerOrder, span: gdpr.Span{Start: notice.start, End: notice.end}})
	}
	if e.kind != "" || len(e.sums) > 0 {
		return
	}
	fines, hasFines := s.cue(cueFines)
	fine, hasFine := s.cue(cueFine)
	if !hasFine {
		fine, hasFine = s.cue(cueSanction)
	}
	verb, imposes := s.cue(cueImposes)
	if s.has(cueCeiling) || !hasFine && s.has(cueDamages, cueCosts) { // "condamné à des dommages et intérêts"
		return
	}
	switch {
	case hasFines && !r.denied(s, fines):
		e.fined = gdpr.Span{Start: fines.start, End: fines.end}
	case hasFine && imposes && !r.denied(s, fine) && !r.denied(s, verb):
		e.fined = gdpr.Span{Start: fine.start, End: fine.end}
	}
}

func (r *reader) boardIn(s *sentence) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.settled && m.ids[0] == "eu-edpb" })
}

// datedBehind reports whether a date stands right behind a noun: "the formal notice dated 26 November 2021".
func (r *reader) datedBehind(s *sentence, c foundCue) bool {
	for i := s.dates[0]; i < s.dates[1]; i++ {
		if d := r.doc.Dates[i].Span.Start - c.end; d >= 0 && d < 20 {
			return true
		}
	}
	return false
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

// ordersPublication reports whether what a word of ordering orders is the publication of the decision.
func (r *reader) ordersPublication(s *sentence, order foundCue) bool {
	p, ok := s.cue(cuePublication)
	return ok && p.start >= order.end && p.start-order.end <= 16
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

// negated reports whether a "not" stands right before a cue, at most one small word between them.
func (r *reader) negated(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		return o.cue == cueNegation && o.end < c.start && c.start-o.end <= 12 && strings.Count(r.text[o.end:c.start], " ") <= 2
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

// readDates takes the dates of the decision: one that stands at the verb, not one of the facts. A day that an announcement is
// dated with is the day of publication.
func (r *reader) readDates(e *event) {
	s := e.s
	for i := s.dates[0]; i < s.dates[1]; i++ {
		d := r.doc.Dates[i]
		if d.Value.Month() == 0 {
			continue
		}
		switch r.dateRole(s, d) {
		case DateDecided:
			if e.date.Span.IsZero() {
				e.date = d
			}
		case DateNotified:
			if e.notified.Span.IsZero() {
				e.notified = d
			}
		case DatePublished:
			if e.published.Span.IsZero() {
				e.published = d
			}
		}
	}
}

// dateRole says what a date of a sentence is, by the words around it.
func (r *reader) dateRole(s *sentence, d Found[gdpr.Date]) DateRole {
	for _, f := range r.doc.References[s.references[0]:s.references[1]] {
		if f.Value.Kind == DecisionNumber && f.Span.Start <= d.Span.Start && d.Span.End <= f.Span.End {
			return DateDecided // "provvedimento del 10 novembre 2022"
		}
	}
	if role := r.hintedRole(s, d); role != DateOther {
		return role
	}
	for _, c := range s.cues {
		// "published on", "décision du", "mise en demeure datée du": a word close before the date says whose it is
		if gap := d.Span.Start - c.end; gap >= 0 && gap <= 16 {
			switch c.cue {
			case cuePublished:
				return DatePublished
			case cueFormalNotice:
				if s.has(cueFine, cueFines, cueSanction) {
					return DateOther // the notice that came before the fine
				}
				return DateDecided
			case cueDecision, cueOpinion, cueAdopts, cueImposes, cueFines, cueGivesNotice, cueBinding:
				return DateDecided
			}
		}
	}
	// "On 18 December 2024, the Board adopted": the date opens the sentence and the verb follows.
	if d.Span.Start-s.start <= 8 && d.Value.IsFull() {
		for _, c := range s.cues {
			if c.start > d.Span.End && c.start-d.Span.End < 140 {
				switch c.cue {
				case cueImposes, cueFines, cueGivesNotice, cueAdopts, cueFine:
					return DateDecided
				case cuePublished:
					return DatePublished
				}
			}
		}
	}
	// "Die Behörde hat am 24. März 2021 … verhängt": the date stands right behind the authority.
	if d.Value.IsFull() && r.verdictBehind(s, d.Span.End) {
		for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
			if gap := d.Span.Start - m.span.End; gap >= 0 && gap <= 12 && !strings.ContainsAny(r.text[m.span.End:d.Span.Start], ".;:(") {
				return DateDecided
			}
		}
	}
	// "The CNIL adopted on 18 December 2024 an opinion", "inflige le 15 juillet 2021": the verb stands close before it.
	for _, c := range s.cues {
		if gap := d.Span.Start - c.end; gap >= 0 && gap <= 8 && (c.cue == cueImposes || c.cue == cueFines || c.cue == cueAdopts) {
			return DateDecided
		}
	}
	for _, c := range s.hints {
		if gap := max(d.Span.Start-c.end, c.start-d.Span.End); c.cue == cueHappened && gap <= 60 {
			return DateFacts
		}
	}
	return DateOther
}

// hintedRole reads the words right before a date by which it is no day of a decision: "notified on", "no later than".
func (r *reader) hintedRole(s *sentence, d Found[gdpr.Date]) DateRole {
	ordered := s.has(cueOrder, cueFormalNotice, cueGivesNotice)
	for _, c := range s.hints {
		switch gap := d.Span.Start - c.end; {
		case gap < 0 || gap > 16:
		case c.cue == cueNotified && s.has(cueDecision, cueFine, cueSanction, cueFormalNotice):
			return DateNotified
		case c.cue == cueDeadline, c.cue == cueUntil && ordered && gap <= 6:
			return DateDeadline
		}
	}
	if c, ok := s.cue(cueBy); ok && ordered && d.Span.Start-c.end == 1 {
		return DateDeadline // "ordered to comply by 30 June"
	}
	return DateOther
}

// verdictBehind reports whether a verb of deciding stands behind a place of the sentence, not far off.
func (r *reader) verdictBehind(s *sentence, at int) bool {
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.start >= at && c.start-at < 200 && (c.cue == cueImposes || c.cue == cueFines || c.cue == cueGivesNotice || c.cue == cueAdopts)
	})
}

// readReference takes the number of the decision.
func (r *reader) readReference(e *event) {
	for i := e.s.references[0]; i < e.s.references[1]; i++ {
		f := r.doc.References[i]
		switch f.Value.Kind {
		case DecisionNumber, OpinionNumber:
			if id := e.auth.id(); f.Value.Authority == "" || id == "" || id == f.Value.Authority {
				e.reference = f
				return
			}
		}
	}
}

// byCountry splits a sentence that lists earlier fines by country: "already fined 20 million in Italy and in Greece, and 7.5
// million in Britain".
func (r *reader) byCountry(e event) []event {
	var events []event
	for k, i := range e.sums {
		end := e.s.end
		if k+1 < len(e.sums) {
			end = r.doc.Amounts[e.sums[k+1]].Span.Start
		}
		first := sort.Search(len(r.countries), func(k int) bool { return r.countries[k].span.Start >= r.doc.Amounts[i].Span.End })
		for _, c := range r.countries[first:] {
			if c.span.End > end {
				break
			}
			o := e
			o.auth, o.sums = c, []int{i}
			o.date, o.published, o.reference = Found[gdpr.Date]{}, Found[gdpr.Date]{}, Found[Reference]{}
			events = append(events, o)
		}
	}
	return events
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
			if r.denied(s, c) {
				verdict = decision.Undecided
			}
		case cueComplies:
			verdict = decision.NotInfringed
			if r.denied(s, c) {
				verdict = decision.Undecided
				if r.negated(s, c) {
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
