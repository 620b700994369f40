package parse

import (
	"slices"
	"strings"
	"unicode/utf8"

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
	apart     bool      // told as another case: "In a separate case, the DPA"
	several   bool      // the sums have addressees of which not all are read
	declined  []party   // addressees whose name may not be in the nominative, which are left out
	dated     bool      // one of several fines that each have a date of their own, or the only one, with its year alone: see byDate
	fined     gdpr.Span
	old       gdpr.Span // the year of a measure of before
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
	if s.dates[0] < s.dates[1] {
		if e, ok := r.titleOf(s); ok {
			return r.tells(e)
		}
	}
	if r.saysNothing(s) {
		return nil
	}
	if s.row {
		if e, ok := r.tableRow(s); ok {
			return r.tells(e)
		}
		return nil
	}
	if s.heading {
		if e, ok := r.bylineOf(s); ok {
			return r.tells(e)
		}
	}
	if !r.readEvent(s) {
		return nil
	}
	e := &r.event
	r.readOwners(e)
	r.leaveBefore(e)
	r.leaveDeclined(e)
	r.powersApart(e)
	r.leaveClauses(e)
	if len(e.sums) > 0 && (len(e.parties) == 0 && r.sumsUp(s) || r.countedTogether(e)) {
		for _, i := range e.sums {
			r.doc.Amounts[i].Value.Role, r.revised = RoleOther, true
		}
		return nil
	}
	if several := r.divided(e); len(several) > 0 {
		return several
	}
	r.takeUp(e)
	return r.tells(*e)
}

// readEvent reads what a sentence of prose tells into r.event: who decided what, when, and on whom. It reports false where that is nothing.
func (r *reader) readEvent(s *sentence) bool {
	e := &r.event
	*e = event{s: s, sums: r.sumsOf(s)}
	e.auth = r.deciding(s)
	e.earlier = r.isEarlier(s)
	decided, ok := r.appealDecided(s)
	if !ok && s.lx.declines() && s.has(cueImposes, cueFines) && r.courtOpens(s) {
		return false
	}
	if e.court = ok; ok && decided.to > 0 && r.finesBeside(s, decided.to-1) {
		e.sums = slices.DeleteFunc(e.sums, func(i int) bool { return i == decided.to-1 }) // the court's sum, not the authority's
	}
	r.readKind(e)
	r.readPowers(e)
	if e.kind == "" && e.auth.settled && e.auth.ids[0] == "eu-edpb" {
		e.auth, e.powers = mention{}, nil // it tells authorities what to decide
	}
	if e.kind == "" && len(e.sums) == 0 && e.fined.IsZero() && len(e.powers) == 0 {
		return false
	}
	e.apart = r.ofOtherCase(s)
	r.readDates(e, decided.decided.Span)
	if notice, ok := s.cue(cueFormalNotice); ok && e.kind == decision.KindFormalNotice && len(e.sums) == 0 && r.closed(s, notice) {
		e.date = r.dateOfClosed(s, notice)
	}
	if !e.old.IsZero() && e.date.Span == e.old {
		e.date = Found[gdpr.Date]{}
	}
	e.within = r.timeToComply(s)
	r.readReference(e)
	if d, ok := r.dateOfReference(s, e.reference); ok && e.date.Value.IsFull() {
		e.date = d
	}
	e.parties = r.partiesOf(e)
	if r.leaveDenied(e); len(e.parties) == 0 {
		e.parties = r.otherParties(e, decided)
	}
	return !r.warnsNobody(e) && !r.ofRival(e)
}

// partiesOf returns whom an event is told of: its addressees, or who is named in another way.
func (r *reader) partiesOf(e *event) []party {
	if ps := r.addressees(e); len(ps) > 0 {
		return ps
	}
	if len(e.sums) > 0 {
		if ps := r.labelled(e); len(ps) > 0 {
			return ps
		}
		if ps := r.wrongdoer(e.s); len(ps) > 0 {
			return ps
		}
	}
	return nil
}

// otherParties returns whom an event is told of that names no addressee: where a court decided, who appealed.
func (r *reader) otherParties(e *event, decided appeal) []party {
	switch {
	case e.court && len(r.finesOf(e)) < 2:
		return firstOf(r.appellant(e.s, decided))
	case e.court:
		return r.appellant(e.s, decided) // whose each of several fines is, is not told
	case len(e.sums) == 0:
		return r.companyOf(e.s)
	}
	return nil
}

// saysNothing reports whether a sentence tells of no decision, by what stands in it or does not: a question tells of nothing done.
func (r *reader) saysNothing(s *sentence) bool {
	if s.said&telling == 0 && s.amounts[0] == s.amounts[1] && !s.heading {
		return true
	}
	return s.aside || s.has(cueStatistic) || r.byOther(s) || r.byEach(s) || r.text[s.end-1] == '?'
}

// sumsOf returns the sums of a sentence that belong to a fine or a penalty.
func (r *reader) sumsOf(s *sentence) []int {
	first := len(r.sums)
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		switch role := r.doc.Amounts[i].Value.Role; role {
		case RoleFine, RoleFinePart, RoleReduced, RolePeriodicPenalty, RoleProposed, RoleEarlierFine, RoleEquivalent, RolePaid:
			if role == RolePaid && s.lx.declines() && !s.has(cueFine, cueFines, cueSanction) {
				continue // companies pay each other too
			}
			r.sums = append(r.sums, i)
		}
	}
	return r.sums[first:len(r.sums):len(r.sums)]
}

// ofOtherCase reports whether a sentence begins with words that turn to another case, or speaks of one as "a separate ruling".
func (r *reader) ofOtherCase(s *sentence) bool {
	first := foldByte(r.text[s.start])
	for _, phrase := range s.lx.otherCase {
		if foldByte(phrase[0]) != first && first < utf8.RuneSelf {
			continue
		}
		if n := s.start + len(phrase); n < s.end && byteClass[r.text[n]] != bLetter && strings.EqualFold(r.text[s.start:n], phrase) {
			return true
		}
	}
	return r.mayHold(s, mayBeSeparate) && slices.ContainsFunc(s.lx.separate, func(w string) bool { return strings.Contains(r.text[s.start:s.end], w) })
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

// countedTogether reports whether the only addressee of an event is a count of somebody, and its sum their total or the range of their fines: "neuf organismes ont été
// sanctionnés, pour un total de 44 000 euros", "neuf organismes ont écopé d'amendes de 2 000 à 15 000 euros".
func (r *reader) countedTogether(e *event) bool {
	s := e.s
	if len(e.parties) != 1 || len(e.sums) != 1 || !s.has(cueTotal) && r.doc.Amounts[e.sums[0]].Value.Max.IsZero() || s.lx.party.kinds.len() > 0 {
		return false
	}
	first := nextWord(r.text, e.parties[0].span.Start, e.parties[0].span.End)
	if hasCapital(r.text[first.end:e.parties[0].span.End]) {
		return false
	}
	count := strings.ToLower(first.text)
	return isDigit(count[0]) || s.lx.smallNumbers[count] > 1 || slices.ContainsFunc(s.lx.pack.numbers.units[2:], func(forms string) bool { return slices.Contains(wordList(forms), count) })
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
		w := behindLast(before, " \u00a0")
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
		if i := strings.LastIndexByte(r.text[min(s.end, d.Span.End):s.end], ','); i >= 0 && i < 4 {
			e.parties = r.partiesAt(s.lx, d.Span.End+i+1, s.end)
		}
	}
	return e, true
}

// maxTitleOpening is how many bytes of small words may stand before a decision's word for itself: "Dans sa délibération".
const maxTitleOpening = 9

// titleOf reads the line that a decision calls itself by, "Délibération SAN-2023-021 du 27 décembre 2023 concernant la société X": its number right
// behind the first word, and its date, with no verdict.
func (r *reader) titleOf(s *sentence) (event, bool) {
	given, gives := s.cue(cueGivesNotice)
	if s.dates[0] == s.dates[1] || s.amounts[0] != s.amounts[1] || s.has(cueFines, cueImposes, cueAccrued) || gives && !s.heading {
		return event{}, false
	}
	word, ok := s.cue(cueDecision)
	d := r.doc.Dates[s.dates[0]]
	if s.references[0] == s.references[1] {
		// "Décision quant au fond du 23 février 2021." and nothing else
		if !ok || word.start != s.start || d.Span.Start-word.end > 40 || s.end-d.Span.End > 2 || !d.Value.IsFull() || s.mentions[0] != s.mentions[1] {
			return event{}, false
		}
		if role := r.dateRole(s, d); role != DateDecided && role != DateOther || r.becameFinal(s, d.Span) || s.lx.passive.anyIn(r.text[word.end:d.Span.Start]) {
			return event{}, false // "Rozhodnutí bylo zveřejněno dne 8. března"
		}
		return event{s: s, byline: true, date: d}, true
	}
	f := r.doc.References[s.references[0]]
	if !ok || word.start-s.start > maxTitleOpening || f.Value.Kind != DecisionNumber || f.Value.Authority == "" || f.Span.Start-word.end > 60 || !d.Value.IsFull() || d.Span.Start < f.Span.End || d.Span.Start-f.Span.End > 14 {
		return event{}, false
	}
	e := event{s: s, auth: mention{span: f.Span, ids: []authority.ID{f.Value.Authority}, settled: true}, byline: true, date: d, reference: f}
	if gives {
		e.kind, e.parties = decision.KindFormalNotice, r.namesIn(s, given.end)
	}
	return e, given.start == 0 || given.start >= d.Span.End && !r.mentionIn(s, d.Span.End, given.start)
}

// readReference takes the number of the decision, and where no authority is named the one whose numbers alone look so.
func (r *reader) readReference(e *event) {
	for i := e.s.references[0]; i < e.s.references[1]; i++ {
		f := r.doc.References[i]
		if f.Value.Kind != DecisionNumber && f.Value.Kind != OpinionNumber {
			continue
		}
		if id := e.auth.id(); f.Value.Authority != "" && id != "" && id != f.Value.Authority {
			continue
		}
		if e.reference = f; !e.auth.settled && e.auth.country == "" && f.Value.Authority != "" && (f.Value.Text[0] >= 'A' && f.Value.Text[0] <= 'Z' || slices.Contains(e.auth.ids, f.Value.Authority)) {
			e.auth = mention{span: f.Span, ids: []authority.ID{f.Value.Authority}, settled: true}
		}
		return
	}
}
