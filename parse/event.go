package parse

import (
	"slices"
	"sort"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
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
	court     bool                   // what a court did with the decision
	within    Found[decision.Period] // time to obey an order
	deadline  Found[gdpr.Date]       // or the day
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

// events returns what a sentence says about decisions; most say nothing. The list is good until the next call.
func (r *reader) events(s *sentence) []event {
	if e, ok := r.titleOf(s); ok {
		return []event{e}
	}
	if s.said&telling == 0 && s.amounts[0] == s.amounts[1] && !s.heading {
		return nil
	}
	if s.has(cueStatistic) || len(s.lx.party.finds) > 0 && !s.heading && r.text[s.end-1] == '?' {
		return nil // a question tells of nothing done
	}
	if s.row {
		if e, ok := r.tableRow(s); ok {
			return r.tells(e)
		}
		return nil
	}
	if e, ok := r.bylineOf(s); ok {
		return r.tells(e)
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
	decided, ok := r.appealDecided(s)
	if e.court = ok; ok && decided.to > 0 {
		e.sums = slices.DeleteFunc(e.sums, func(i int) bool { return i == decided.to-1 }) // the court's sum, not the authority's
	}
	r.readKind(&e)
	r.readPowers(&e)
	if e.kind == "" && len(e.sums) == 0 && e.fined.IsZero() && len(e.powers) == 0 {
		return nil
	}
	r.readDates(&e, decided.decided.Span)
	e.within = r.timeToComply(s)
	r.readReference(&e)
	e.parties = r.addressees(&e)
	if len(e.parties) == 0 && len(e.sums) > 0 {
		e.parties = r.labelled(&e)
	}
	if e.court && len(e.parties) == 0 {
		e.parties = r.appellant(s, decided)
	}
	if r.warnsNobody(&e) {
		return nil
	}
	r.readOwners(&e)
	if len(e.parties) == 0 && len(e.sums) > 0 && r.sumsUp(s) {
		for _, i := range e.sums {
			r.doc.Amounts[i].Value.Role = RoleOther
		}
		return nil
	}
	if e.earlier && len(e.sums) > 0 {
		if byCountry := r.byCountry(e); len(byCountry) > 0 {
			return byCountry
		}
	}
	return r.tells(e)
}

// tells returns a list of one event, in memory that is used again and again.
func (r *reader) tells(e event) []event {
	r.told[0] = e
	return r.told[:]
}

// labelled reads the party of an entry of a digest: "Alba SAS (CNIL, 3 March 2023): fine of EUR 10,000", the authority right behind it in brackets.
func (r *reader) labelled(e *event) []party {
	s := e.s
	if s.mentions[0] == s.mentions[1] || !e.auth.settled {
		return nil
	}
	at := r.mentions[s.mentions[0]].span.Start
	if at-s.start > 80 || at-s.start < 4 || r.text[at-1] != '(' {
		return nil
	}
	w := nextWord(r.text, s.start, at-1)
	p, next, _ := r.partyAt(s.lx, w.start, at-1, false)
	if p.name == "" || !isCapital(p.name) || p.span.Start != w.start || strings.TrimSpace(r.text[next:at-1]) != "" {
		return nil
	}
	return []party{p}
}

// sumsUp reports whether a sentence gives the total of several sanctions: "four fines totalling EUR 44,000". Without an addressee they are those of
// as many decisions.
func (r *reader) sumsUp(s *sentence) bool {
	if s.amounts[1]-s.amounts[0] != 1 {
		return false
	}
	few := 4 // so many may be the fines of one decision, unless a total is spoken of
	if s.has(cueTotal) {
		few = 1
	}
	for _, c := range s.cues {
		if c.cue != cueFine && c.cue != cueSanction && c.cue != cueFormalNotice {
			continue
		}
		if i := s.amounts[0]; c.start-r.doc.Amounts[i].Span.End <= 1 && r.doc.Amounts[i].Span.End <= c.start {
			continue // "a EUR 500 fine"
		}
		before := strings.TrimRight(r.text[max(s.start, c.start-16):c.start], " \u00a0")
		w := before[strings.LastIndexAny(before, " \u00a0")+1:]
		if smallNumber(s.lx, w) > few || s.lx.vague.has(w) && few == 1 {
			return true
		}
	}
	return false
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

// titleOf reads the line that a decision calls itself by, "Délibération SAN-2023-021 du 27 décembre 2023 concernant la société X": its number right
// behind the first word, and its date, with no verdict.
func (r *reader) titleOf(s *sentence) (event, bool) {
	if s.dates[0] == s.dates[1] || s.amounts[0] != s.amounts[1] || s.has(cueFines, cueImposes, cueGivesNotice, cueAccrued) {
		return event{}, false
	}
	word, ok := s.cue(cueDecision)
	d := r.doc.Dates[s.dates[0]]
	if s.references[0] == s.references[1] {
		// "Décision quant au fond du 23 février 2021." and nothing else
		if !ok || word.start != s.start || d.Span.Start-word.end > 40 || s.end-d.Span.End > 2 || !d.Value.IsFull() || s.mentions[0] != s.mentions[1] {
			return event{}, false
		}
		if role := r.dateRole(s, d); role != DateDecided && role != DateOther {
			return event{}, false // "Rozhodnutí bylo zveřejněno dne 8. března"
		}
		return event{s: s, byline: true, date: d}, true
	}
	f := r.doc.References[s.references[0]]
	if !ok || word.start-s.start > 4 || f.Value.Kind != DecisionNumber || f.Value.Authority == "" || f.Span.Start-word.end > 60 || !d.Value.IsFull() || d.Span.Start < f.Span.End || d.Span.Start-f.Span.End > 14 {
		return event{}, false
	}
	return event{s: s, auth: mention{span: f.Span, ids: []authority.ID{f.Value.Authority}, settled: true}, byline: true, date: d, reference: f}, true
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
	if s.mentions[0] == s.mentions[1] && (r.carriesOn(s) || r.pronounDecides(s)) {
		return r.authorityBefore(s)
	}
	return mention{}
}

// reachBefore is how far before a sentence, in bytes, the authority stands that a pronoun or an item of a list takes up.
const reachBefore = 1200

// authorityBefore returns the authority named last before a sentence, with its place there.
func (r *reader) authorityBefore(s *sentence) mention {
	for k := s.mentions[0] - 1; k >= 0 && s.start-r.mentions[k].span.End <= reachBefore; k-- {
		if m := r.mentions[k]; m.settled {
			return m
		}
	}
	return mention{}
}

// pronounDecides reports whether a sentence begins with a pronoun whose verb is one of deciding: "It imposed …".
func (r *reader) pronounDecides(s *sentence) bool {
	w := nextWord(r.text, s.start, s.end)
	if s.dates[0] < s.dates[1] { // "Par délibération du 9 janvier 2025, elle a infligé"
		if end := r.doc.Dates[s.dates[0]].Span.End; end-s.start <= reachSmall && strings.HasPrefix(r.text[end:s.end], ", ") {
			w = nextWord(r.text, end, s.end)
		}
	} else if w.start != s.start {
		return false
	}
	if !s.lx.pronouns.has(w.text) {
		return false
	}
	for _, c := range s.cues {
		if gap := c.start - w.end; c.cue == cueImposes || c.cue == cueGivesNotice || c.cue == cueFines {
			return gap <= 140 && r.passiveAt(s, c) < 0 && r.undergone(s, c) < 0
		}
	}
	return false
}

// carriesOn reports whether a sentence is an item of a list, or a clause with an infinitive in front, that goes on with the sentence before it:
// "The CNIL decides to: - impose …".
func (r *reader) carriesOn(s *sentence) bool {
	line := r.text[s.start:s.end]
	w := nextWord(r.text, s.start, s.end)
	return isListItem(line) || w.start == s.start && len(w.text) > 4 && hasEnding(strings.ToLower(w.text), s.lx.infinitives)
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
		if d := c.start - e.end; d >= -2 && d < 60 && (d < 2 || len(s.lx.party.finds) == 0 || !strings.Contains(r.text[e.end:c.start], ",")) && (c.cue == cueFines || c.cue == cueImposes || c.cue == cueFine || c.cue == cueGivesNotice || c.cue == cueFormalNotice || c.cue == cueSanction) {
			return true
		}
		// "hatte ihm bereits 2023 … untersagt", but not "had already received a warning and was fined €5,000"
		if d := c.start - e.end; d >= 0 && d < 90 && s.amounts[0] == s.amounts[1] && (c.cue == cueReprimand || c.cue == cueWarning || c.cue == cueOrder && s.namesMeasure(c)) {
			return true
		}
	}
	return false
}

// readKind says what sort of act the sentence tells of, and whether it tells of a fine without a sum.
func (r *reader) readKind(e *event) {
	s := e.s
	notice, hasNotice := s.cue(cueFormalNotice)
	hasNotice = hasNotice && !r.supposed(s, notice)
	given, gives := s.cue(cueGivesNotice)
	switch {
	case gives && !r.supposed(s, given):
		e.kind = decision.KindFormalNotice
	case s.has(cueOpinion) && s.has(cueAdopts) && len(e.sums) == 0 && r.boardIn(s):
		e.kind = decision.KindOpinion
	case s.has(cueBinding) && s.has(cueAdopts) && len(e.sums) == 0 && r.boardIn(s):
		e.kind = decision.KindBindingDecision
	case hasNotice && len(e.sums) == 0 && r.closed(s, notice):
		e.kind, e.earlier = decision.KindFormalNotice, true
	case hasNotice && len(e.sums) == 0 && (e.earlier || r.datedBehind(s, notice)):
		e.kind = decision.KindFormalNotice
	case hasNotice && len(e.sums) == 0 && s.has(cueImposes, cueAdopts) && s.mentions[0] < s.mentions[1]:
		e.kind = decision.KindFormalNotice
	case hasNotice && len(e.sums) == 0 && !s.heading && !s.has(cueSuppose):
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
	if r.sanctionOnly(s, fines) || r.sanctionOnly(s, fine) {
		return // "sanctioned the school with a reprimand"
	}
	if s.has(cueCeiling) || !hasFine && s.has(cueDamages, cueCosts) { // "condamné à des dommages et intérêts"
		return
	}
	switch {
	case hasFines && !hasFine && r.reprimandedBy(s, fines):
		// "a sancționat … cu mustrare": the sanction is no fine
	case hasFines && !r.denied(s, fines) && !r.supposed(s, fines) && (hasFine || !s.has(cueReprimand, cueWarning)): // "sanctionne d'un rappel à l'ordre"
		e.fined = gdpr.Span{Start: fines.start, End: fines.end}
	case hasFine && !s.heading && r.opensWith(s, fine):
		e.fined = gdpr.Span{Start: fine.start, End: fine.end} // "The fine was preceded by …" tells that there was one
	case hasFine && imposes && r.decides(s, verb) && !r.denied(s, fine) && !r.denied(s, verb) && !r.supposed(s, verb) && r.done(s, verb):
		e.fined = gdpr.Span{Start: fine.start, End: fine.end}
	}
}

// done reports whether a verb of imposing tells of something done: an infinitive does where somebody decided on it ("decided to impose a
// fine"), not where a power or a rule is spoken of ("was allowed to impose a fine").
func (r *reader) done(s *sentence, verb foundCue) bool {
	w := &s.lx.party
	before := precedingWords(r.text[max(s.start, verb.start-80):verb.start])
	last := ""
	if n := len(before); n > 0 {
		last = strings.ToLower(before[n-1])
	}
	if !w.bareVerbs[strings.ToLower(r.text[verb.start:verb.end])] && !(w.toBe[last] && len(before) > 1 && w.infinitive[before[len(before)-2]]) {
		return true
	}
	return slices.ContainsFunc(before, func(o string) bool { return w.decides[strings.ToLower(o)] })
}

// sanctionOnly reports whether a word for sanctions of any sort stands in a sentence that names another measure than a fine.
func (r *reader) sanctionOnly(s *sentence, c foundCue) bool {
	return s.has(cueReprimand, cueWarning) && s.lx.party.sanctions.has(r.text[c.start:c.end])
}

// opensWith reports whether a sentence begins with a noun behind the definite article: "The fine …".
func (r *reader) opensWith(s *sentence, c foundCue) bool {
	the := s.lx.party.definite
	for _, o := range s.cues {
		if o.cue == c.cue && o.start > c.end {
			return false // "The fine is related to the fine against …"
		}
		if (o.cue == cueSuppose || o.cue == cueProposed || o.cue == cueNegation) && o.start-c.end < reachSmall {
			return false
		}
	}
	return the != "" && c.start-s.start == len(the)+1 && strings.EqualFold(r.text[s.start:s.start+len(the)], the)
}

// closed reports whether a formal notice is spoken of whose procedure was closed: "a clôturé la mise en demeure".
func (r *reader) closed(s *sentence, notice foundCue) bool {
	return slices.ContainsFunc(s.hints, func(c foundCue) bool { return c.cue == cueCloses && max(notice.start-c.end, c.start-notice.end) <= 60 })
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
