package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// elaboration is how many sentences behind the last one that told a measure may still speak of the same decision.
const elaboration = 80

// assembly is how far the sentences have been put together.
type assembly struct {
	drafts          []*draft
	current, latest *draft  // the news, and what was told last
	told            int     // the last sentence that told a measure of the news
	section         int     // a matter of its own
	chapter         int     // what a heading begins; all sections of a text without headings are in one
	before          int     // the first sentence of the section, while it has told no decision
	comments        bool    // of readers
	began           int     // the first sentence of the section
	acting          mention // who found something in it, while it has told no decision
	ahead           lookahead
}

// assemble makes decisions of what the sentences say. A sentence adds to the decision that is being told in its section, to one that
// was told before, or begins a new one.
func (r *reader) assemble() {
	var a assembly
	for k := range r.sentences {
		s := &r.sentences[k]
		r.turn(&a, k)
		s.section, s.chapter = a.section, a.chapter
		if s.comment = a.comments; a.comments {
			r.reportComment(s)
			continue
		}
		events := r.eventsAt(k, &a.ahead)
		for n := range events {
			r.tell(&a, k, events[n])
		}
		if len(events) == 0 && a.current == nil && !a.acting.settled {
			a.acting = r.acts(s)
		}
		if d := a.current; d != nil && d.section == a.section && k-a.told <= elaboration {
			r.elaborate(d, s)
			r.addAppeals(d, a.latest, s)
			if len(events) == 0 {
				d.told = append(d.told, k)
			}
		}
	}
	r.conclude(a.drafts)
}

// turn begins a new section where a heading or a new story stands in front of the k-th sentence.
func (r *reader) turn(a *assembly, k int) {
	s := &r.sentences[k]
	headed := k > 0 && s.start-r.sentences[k-1].end > 1 && strings.Contains(r.text[r.sentences[k-1].end:s.start], "\n#") // a heading in which nothing was found
	if s.heading {
		a.comments = a.comments || r.beginsComments(s)
		headed = headed || r.beginsSection(s)
	}
	story := false
	if !headed && !a.comments && r.opensParagraph(k) {
		r.firstEvent(k, &a.ahead)
		story = r.beginsStory(storyIn(a), k)
	}
	if story {
		if r.story = s.start; r.revised || r.meansOther() {
			r.firstEvent(k, &a.ahead) // "the authority" in it is another
		}
	}
	if headed || story {
		a.section++
		a.current, a.before, a.began, a.acting = nil, k, k, mention{}
	}
	if headed {
		a.chapter++
	}
}

// tell adds what an event of the k-th sentence says to the draft that it is about.
func (r *reader) tell(a *assembly, k int, e event) {
	s := e.s
	if e.kind == decision.KindFormalNotice && !s.has(cueGivesNotice) && a.current != nil && len(a.current.sums) > 0 {
		e.earlier = true // a notice spoken of in the news of a fine came before it
	}
	if e.dated && a.current != nil && a.told < k && r.fineAmong(a.current.sums) && !r.sameMoney(a.current.sums, e.sums) {
		e.earlier = true // "It was fined EUR 600,000 in 2018" beside the news of another fine
	}
	if e.earlier && e.kind == "" && len(e.sums) == 0 && e.fined.IsZero() {
		return // what was ordered before is no measure of this decision
	}
	r.recall(a.current, &e)
	if r.proposedBeforeFine(a.current, &e) {
		for _, i := range e.sums {
			a.current.addSum(r, i, nil)
		}
		a.current.told = append(a.current.told, k)
		return
	}
	d := r.draftFor(a.drafts, a.current, &e)
	if d == nil {
		d = r.newDraft()
		d.section, d.chapter, d.weak, d.kind, d.earlier, d.apart = a.section, a.chapter, true, e.kind, e.earlier, e.apart
		a.drafts = append(a.drafts, d)
	}
	r.add(d, &e)
	if r.opensNews(&e) || e.apart {
		a.before = len(r.sentences)
	} else if n := len(a.drafts); n == 1 || a.drafts[n-2].section != a.section {
		r.leadIn(d, k)
	}
	if !s.heading && (!e.earlier || a.current == nil) {
		r.addBefore(d, a.before, k)
		a.before = len(r.sentences)
	}
	d.told, a.latest, d.named = append(d.told, k), d, append(d.named, e.parties...)
	if !e.earlier || a.current == nil && !s.heading {
		a.current, a.told = d, k
	}
}

// conclude makes the drafts of a text its decisions.
func (r *reader) conclude(drafts []*draft) {
	drafts = r.withFindings(drafts)
	r.ofTheBoard(drafts)
	r.findAll()
	r.respondents(drafts)
	r.joinTitles(drafts)
	drafts = r.retell(drafts)
	drafts = r.merge(drafts)
	r.completeNames(drafts)
	r.number(drafts)
	r.relate(drafts)
	r.doc.Decisions = slices.Grow(r.doc.Decisions, len(drafts))
	for _, d := range drafts {
		r.emit(d)
		r.reportUnnamed(d)
	}
	if r.opts.Marks {
		r.mark(drafts)
	}
}

// addBefore adds what the sentences from the from-th up to the k-th found: that stands before the verdict in a decision's own text.
func (r *reader) addBefore(d *draft, from, k int) {
	for n := from; n < k; n++ {
		s := &r.sentences[n]
		r.findLater(d, s, false)
		if a, ok := r.appealDecided(s); ok {
			r.addResult(d, a, s)
		}
	}
}

// beginsComments reports whether a heading opens the readers' comments of a page: "Commentaires (25)".
func (r *reader) beginsComments(s *sentence) bool {
	c, ok := s.cue(cueComments)
	return ok && s.end-s.start < 40 && c.start-s.start < 8 && strings.ContainsAny(r.text[c.end:s.end], "(0123456789")
}

// reportComment says that sums in readers' comments belong to no decision.
func (r *reader) reportComment(s *sentence) {
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		a := &r.doc.Amounts[i]
		a.Value.Role = RoleHypothetical
		r.note("amount.in-comment", "the sum stands in a reader's comment and is taken for no decision", a.Span.Start, a.Span.End)
	}
}

// beginsSection reports whether a heading begins a new matter.
func (r *reader) beginsSection(s *sentence) bool {
	line := s.start
	for line > 0 && r.text[line-1] != '\n' {
		line--
	}
	return strings.HasPrefix(r.text[line:], "#") || strings.HasPrefix(r.text[line:], "**") || line >= 2 && r.text[line-2:line] == "\n\n"
}

// nearDrafts is how many of the decisions told last are held against what is told next: enough for any newsletter, and a bound for a
// text of any length.
const nearDrafts = 24

// draftFor finds the draft that an event is about, nil for a new one.
func (r *reader) draftFor(drafts []*draft, current *draft, e *event) *draft {
	section := e.s.section
	if d := r.ofSameParty(drafts, current, e); d != nil {
		return d
	}
	if current != nil && current.section == section && r.fits(current, e) {
		return current
	}
	drafts = drafts[max(0, len(drafts)-nearDrafts):]
	for _, d := range slices.Backward(drafts) {
		if d.section != section {
			break // they stand in the order of their sections
		}
		if r.fits(d, e) {
			return d
		}
	}
	// Elsewhere in the text, a sum or a party in common is asked for as well; under one heading the party, by its name.
	proper := e.auth.settled && r.proper(e)
	for _, d := range slices.Backward(drafts) {
		if d.section == section || d.chapter == e.s.chapter && !proper || !sameAuthority(&d.auth, &e.auth) {
			continue // as most
		}
		if r.takesUp(d, e) && r.fits(d, e) {
			return d
		}
	}
	return nil
}

// ofSameParty returns the decision of a section that is of an event's party, where the one told last is of another: "fined the airport … fined the clinic …
// Finally, it reprimanded the airport". It returns nil for none.
func (r *reader) ofSameParty(drafts []*draft, current *draft, e *event) *draft {
	if current == nil || len(e.parties) == 0 || len(e.sums) > 0 || len(current.parties) == 0 || shareParty(current.parties, e.parties) {
		return nil
	}
	for _, d := range slices.Backward(drafts[max(0, len(drafts)-nearDrafts):]) {
		if d.section == e.s.section && shareParty(d.parties, e.parties) && r.fits(d, e) {
			return d
		}
	}
	return nil
}

// elaborate adds what a sentence in the section of a decision says about it besides its measures: provisions, cooperation, appeal,
// complaint.
func (r *reader) elaborate(d *draft, s *sentence) {
	r.findLater(d, s, true)
	if d.date.Span.IsZero() || d.published.Span.IsZero() {
		r.elaborateDates(d, s)
	}
	if c, ok := s.cue(cueCrossBorder); ok && d.cross.IsZero() && !s.heading && r.tellsCross(s, c) {
		d.cross = gdpr.Span{Start: c.start, End: c.end}
	}
	if c, ok := s.cue(cueComplaint); ok && len(d.complains) == 0 {
		d.complains = r.complainants(s, c)
	}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if r.doc.Amounts[i].Value.Role == RolePeriodicPenalty && d.after.N == 0 {
			d.after = r.periodBehind(s, r.doc.Amounts[i].Span.End).Value
		}
	}
}

// addAppeals adds what a sentence says of an appeal: that it was decided or lodged, to the decision told last; or where it is open, to the news.
func (r *reader) addAppeals(d, latest *draft, s *sentence) {
	if a, ok := r.appealDecided(s); ok {
		if latest.section != d.section || r.announcesOnly(latest) {
			latest = d
		}
		if r.announcesOnly(latest) && &r.sentences[latest.told[len(latest.told)-1]] != s {
			return // nobody appeals against what was only announced
		}
		if c, open := s.cue(cueAppeal); open && a.result == decision.StatusAppealed {
			a.within = r.appealOf(s, c).within
		}
		r.addResult(latest, a, s)
	} else if c, ok := s.cue(cueAppeal); ok && len(d.appeals) == 0 && !d.earlier {
		if a := r.appealOf(s, c); a.body != "" || a.within.Value.N > 0 {
			d.addAppeal(a)
		}
	}
}

// addResult adds the result of an appeal, and who appealed where nothing else says who the addressee is.
func (r *reader) addResult(d *draft, a appeal, s *sentence) {
	if a.result == decision.StatusAnnulled && (r.fineAmong(d.sums) || !d.fined.IsZero()) && r.onlyOrderAnnulled(s, a) {
		a.result, a.note = decision.StatusChanged, "annulled in part" // the fine stands
	}
	d.addAppeal(a)
	if len(d.parties) == 0 && len(d.declined) == 0 {
		d.parties = append(d.parties, firstOf(r.appellant(s, a))...) // the memory of a draft is its own
	}
}

// leadIn adds what the sentences of its section in front of the first one about a decision, the k-th, say about it: what was found and, where
// they name one authority only, who decided.
func (r *reader) leadIn(d *draft, k int) {
	first := k
	for first > 0 && k-first < elaboration && r.sentences[first-1].section == d.section && !r.sentences[first-1].heading {
		first--
	}
	var auth mention
	one := true
	for n := first; n < k; n++ {
		s := &r.sentences[n]
		if s.lx.party.finds.len() == 0 || s.comment || d.has(n) {
			return
		}
		r.elaborate(d, s)
		d.told = append(d.told, n)
		if e := (event{s: s}); d.date.Span.IsZero() && s.has(cueDecision) && s.has(cueImposes, cueAdopts, cueInfringes) && !s.has(cueAppeal, cueProposed) {
			r.readDates(&e, gdpr.Span{}) // "On 5 May 2021 the DPA issued a decision which found …"
			d.date = e.date
		}
		for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
			if m.settled && (homeOf(m.ids[0]) == gdpr.EuropeanUnion && d.kind == "" || r.besideTheAuthority(s, m)) {
				continue // its guidelines are quoted; "made by the DPA in consultation with the Polish DPA"
			}
			if m.settled && auth.settled && auth.id() != m.id() {
				one = false
			} else if m.settled && !auth.settled {
				auth = m
			}
		}
	}
	if one && d.auth.span.IsZero() && !r.foreignTo(d, auth) {
		d.auth = auth
	}
}

// has reports whether a sentence, one of the last, tells of the decision already.
func (d *draft) has(n int) bool {
	return slices.Contains(d.told[max(0, len(d.told)-2*elaboration):], n)
}

// opensNews reports whether an event stands at the beginning of a paragraph and is told of somebody not told of before, "The DPA fined a company":
// what stands in the paragraphs before it is about another.
func (r *reader) opensNews(e *event) bool {
	s := e.s
	line := trimGap(r.text[:s.start])
	if line == "" || line[len(line)-1] != '\n' || s.heading || len(e.parties) == 0 || e.auth.generic {
		return false
	}
	if m, ok := r.ordinaryActs(s); !e.auth.settled && (!ok || m.span.Start-s.start > reachClose) {
		return false
	}
	at := e.parties[0].span.Start
	return at > s.start && s.lx.indefinite.exact(lastWord(strings.TrimRight(r.text[s.start:at], " \u00a0")))
}

// stands reports whether a draft, alone in its text or story or not, is more than a heading or a stray word.
func (r *reader) stands(d *draft, alone bool) bool {
	sums := slices.ContainsFunc(d.sums, func(i int) bool {
		a := r.doc.Amounts[i].Value
		return a.Role != RoleEquivalent && (a.Role != RolePaid || r.speaksOfFine(d)) && (a.Role != RolePeriodicPenalty || a.Per != "" || d.accrued > 0)
	})
	switch {
	case d.found:
		return len(d.parties) > 0
	case sums && r.byCourtAlone(d):
		return false
	case sums:
		return !d.weak || alone || len(d.parties) > 0 && d.auth.settled
	case d.weak:
		// a line without a full stop may be all there is
		return alone && !d.fined.IsZero() && len(d.parties) > 0 && d.auth.settled
	case d.kind == decision.KindOpinion || d.kind == decision.KindBindingDecision:
		return d.auth.settled
	case d.kind == decision.KindFormalNotice:
		return d.auth.settled
	}
	// A fine without a sum is told of somebody or of a breach: authorities also issue guides on fines.
	// Where the words for it are those of every verdict, "les personnes condamnées", somebody must have imposed it or a breach be named.
	told := len(d.parties) > 0 && (d.auth.settled || len(d.infringed) > 0 || !slices.ContainsFunc(d.told, func(n int) bool { return len(r.sentences[n].lx.openers) > 0 }))
	return !d.fined.IsZero() && (told || !d.auth.span.IsZero() && len(d.infringed) > 0) || len(d.powers) > 0 && d.auth.settled && (len(d.parties) > 0 || alone && !r.mereWord(d))
}

// speaksOfFine reports whether one of the sentences of a draft has a word for a fine: what somebody paid may be something else.
func (r *reader) speaksOfFine(d *draft) bool {
	return !d.fined.IsZero() || slices.ContainsFunc(lately(d.told), func(n int) bool { return r.sentences[n].has(cueFine, cueFines, cueSanction, cuePenalty) })
}

// mereWord reports whether all that a draft has is a word such as "order", with no article on powers beside it: "the order of the day of the
// AEPD", "companies are obliged to tell the authority".
func (r *reader) mereWord(d *draft) bool {
	if len(d.infringed) > 0 || !d.reference.Span.IsZero() || len(d.powers) != 1 || d.powers[0].power != decision.PowerOrder {
		return false
	}
	return !slices.ContainsFunc(d.told, func(n int) bool {
		s := &r.sentences[n]
		if s.lx.party.orderVerbs.len() > 0 {
			return true // orderIn has looked at the grammar
		}
		return slices.ContainsFunc(r.doc.Provisions[s.provisions[0]:s.provisions[1]], namesPowers)
	})
}

func namesPowers(p Found[legalbasis.Provision]) bool { return p.Value.Article() == 58 }
