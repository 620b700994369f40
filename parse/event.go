package parse

import (
	"slices"
	"sort"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// event is what one sentence says about one decision.
type event struct {
	s         *sentence
	kind      decision.Kind // empty where the sentence does not tell
	auth      mention       // settled, or with a country only, or zero
	byline    bool          // "CNIL, 5 December 2024, KASPR"
	row       bool          // of a table
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

// telling are the cues without one of which a sentence says nothing about a decision.
const telling = cueSet(1<<cueFine | 1<<cueSanction | 1<<cueFines | 1<<cuePenalty | 1<<cueAccrued | 1<<cueOrder | 1<<cueReprimand | 1<<cueWarning |
	1<<cueLimitation | 1<<cueBan | 1<<cueErasure | 1<<cueSuspension | 1<<cuePublication | 1<<cueCampaign | 1<<cueReferral | 1<<cueFormalNotice |
	1<<cueGivesNotice | 1<<cueOpinion | 1<<cueBinding)

// events returns what a sentence says about decisions; most say nothing.
func (r *reader) events(s *sentence) []event {
	if s.said&telling == 0 && s.amounts[0] == s.amounts[1] && !s.heading {
		return nil
	}
	if s.has(cueStatistic) {
		return nil
	}
	if s.row {
		if e, ok := r.tableRow(s); ok {
			return []event{e}
		}
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
	if r.warnsNobody(&e) {
		return nil
	}
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
		// "hatte ihm bereits 2023 … untersagt"
		if d := c.start - e.end; d >= 0 && d < 90 && (c.cue == cueReprimand || c.cue == cueWarning || c.cue == cueOrder && s.namesMeasure(c)) {
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
	case hasFines && !hasFine && r.reprimandedBy(s, fines):
		// "a sancționat … cu mustrare": the sanction is no fine
	case hasFines && !r.denied(s, fines):
		e.fined = gdpr.Span{Start: fines.start, End: fines.end}
	case hasFine && imposes && !r.denied(s, fine) && !r.denied(s, verb):
		e.fined = gdpr.Span{Start: fine.start, End: fine.end}
	}
}

func (r *reader) boardIn(s *sentence) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.settled && m.ids[0] == "eu-edpb" })
}

// negated reports whether a "not" stands right before a cue, at most one small word between them.
func (r *reader) negated(s *sentence, c foundCue) bool {
	return slices.ContainsFunc(s.cues, func(o foundCue) bool {
		return o.cue == cueNegation && o.end < c.start && c.start-o.end <= 12 && strings.Count(r.text[o.end:c.start], " ") <= 2
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
