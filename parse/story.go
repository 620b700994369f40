package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
)

// A newsletter tells one case a paragraph, often without headings. What one paragraph leaves out, the next must not fill: a new story begins where
// a paragraph tells of another authority, or with its own authority of another addressee or another fine. A paragraph that goes on with
// "the company", "it" or "the fine" goes on with the story.

// lookahead holds what the sentences ahead tell, so that a paragraph's first event is read once.
type lookahead struct {
	before event // a title or a proposal in front of the verdict
	at     int   // the sentences before this one tell nothing else
	events []event
}

// eventsAt returns what the k-th sentence tells.
func (r *reader) eventsAt(k int, ahead *lookahead) []event {
	switch {
	case k > ahead.at || k == 0:
		return r.events(&r.sentences[k])
	case k == ahead.at:
		return ahead.events
	case ahead.before.s == &r.sentences[k]:
		return []event{ahead.before}
	}
	return nil
}

// maxOpening bounds how many sentences of a paragraph are looked through for its first event.
const maxOpening = 12

// inOpening reports whether the n-th sentence is one of the first of the paragraph that the k-th opens.
func (r *reader) inOpening(k, n int) bool {
	return n < len(r.sentences) && n-k < maxOpening && (n == k || !r.sentences[n].heading && !r.opensParagraph(n))
}

// firstEvent finds the first sentence of the paragraph of the k-th sentence, from that on, that tells something of a decision; of two the second where
// the first is only a title or tells what was proposed.
func (r *reader) firstEvent(k int, ahead *lookahead) {
	*ahead, r.meanings, r.revised = lookahead{}, r.meanings[:0], false
	n := k
	for ; r.inOpening(k, n); n++ {
		events := r.events(&r.sentences[n])
		if len(events) == 0 {
			continue
		}
		if e := &events[0]; ahead.before.s == nil && len(events) == 1 && len(e.parties) == 0 && (e.byline || r.onlyProposed(e.s)) {
			ahead.before = *e
			continue
		}
		ahead.at, ahead.events = n, events
		return
	}
	ahead.at = n - 1
	if ahead.before.s == &r.sentences[n-1] {
		ahead.events = []event{ahead.before}
	}
}

// opening returns the event that a paragraph opens with; its sentence is nil for none.
func (l *lookahead) opening() *event {
	if len(l.events) > 0 {
		return &l.events[0]
	}
	return &l.before
}

// opensParagraph reports whether the k-th sentence is the first with something in it of a paragraph of prose: the line before is empty, or ends as a
// sentence does. An item of a list is one only where it says itself who acts: the others go on with what the list is of.
func (r *reader) opensParagraph(k int) bool {
	s := &r.sentences[k]
	if k == 0 || s.heading || s.row {
		return false
	}
	if s.asked&doesOpen == 0 {
		s.asked |= doesOpen
		if r.beginsParagraph(k) {
			s.yes |= doesOpen
		}
	}
	return s.yes&doesOpen != 0
}

// beginsParagraph is opensParagraph for a sentence of prose.
func (r *reader) beginsParagraph(k int) bool {
	s := &r.sentences[k]
	gap := r.text[r.sentences[k-1].end:s.start]
	i := strings.IndexByte(gap, '\n')
	if i < 0 {
		return false
	}
	if isListItem(r.text[s.start:s.end]) {
		return r.namesWhoActs(s) || r.countryLabel(s) != ""
	}
	if strings.Contains(gap, "\n\n") {
		return true
	}
	line := r.text[:r.sentences[k-1].end+i]
	if line != "" && line[len(line)-1] == '.' {
		return true // as most do
	}
	before := strings.TrimRight(line, " \u00a0\"”»)")
	return before != "" && strings.IndexByte(".!?", before[len(before)-1]) >= 0
}

// story is what has been told of the story so far.
type story struct {
	drafts []*draft // of the section
	began  int      // its first sentence
	acting mention  // the authority that found something, while there is no draft
	ahead  *lookahead
}

// storyIn returns what was told in the section; all drafts stand in the order of their sections.
func storyIn(a *assembly) *story {
	n := len(a.drafts)
	for n > 0 && len(a.drafts)-n < nearDrafts && a.drafts[n-1].section == a.section {
		n--
	}
	return &story{drafts: a.drafts[n:], began: a.began, acting: a.acting, ahead: &a.ahead}
}

// news returns the decision that the story is about so far, nil for none.
func (t *story) news() *draft {
	for _, d := range slices.Backward(t.drafts) {
		if !d.weak && !d.earlier && !d.isTitle() {
			return d
		}
	}
	return nil
}

// authority returns the authority of the story.
func (t *story) authority() mention {
	if d := t.news(); d != nil {
		return d.auth
	}
	return t.acting
}

// beginsStory reports whether the paragraph of the k-th sentence begins another story than the one told before it.
func (r *reader) beginsStory(t *story, k int) bool {
	d, auth, e := t.news(), t.authority(), t.ahead.opening()
	if e.earlier || e.row {
		return false // told beside the news
	}
	acting := e.auth
	if !acting.settled && len(acting.ids) == 0 && acting.country == "" && (d != nil || auth.settled) {
		acting = r.actsInParagraph(k)
	}
	if c := r.countryLabel(&r.sentences[k]); c != "" && auth.settled && homeOf(auth.ids[0]) != c {
		return true
	}
	titled := d != nil && (contradicts(d, e) || t.ahead.before.byline && contradicts(d, &t.ahead.before))
	switch {
	case acting.settled && homeOf(acting.ids[0]) == gdpr.EuropeanUnion:
		return titled && e.kind != "" && d.kind == e.kind // it is quoted, unless it adopted something else before
	case r.strangerActs(k, e), auth.settled && !sameAuthority(&auth, &acting), !acting.settled && e.s != nil && r.isForeign(auth, e.s.amounts), d != nil && r.foreignTo(d, acting):
		return !t.names(e.parties)
	case acting.settled && !auth.settled && r.otherNamed(t, k, e):
		return true
	case d == nil && (r.proper(e) || r.opensUnnamed(k, e)) && r.opensAnew(k, e):
		return r.foundOfOther(t, k, e)
	case e.s == nil || d == nil:
		return auth.settled && r.findsAnew(t, k)
	case e.byline:
		return titled
	}
	return titled && t.ahead.before.byline || r.ofAnother(t, d, k, e)
}

// contradicts reports whether an event gives another number or day than a draft has, or a title where the draft has one.
func contradicts(d *draft, e *event) bool {
	return d.byline && e.byline || e.date.Value.IsFull() && d.date.Value.IsFull() && e.date.Value != d.date.Value ||
		e.reference.Value.Text != "" && d.reference.Value.Text != "" && e.reference.Value.Text != d.reference.Value.Text
}

// ofAnother reports whether an event of the same authority as the story's is told of somebody else, or of another fine. The k-th sentence opens its
// paragraph.
func (r *reader) ofAnother(t *story, d *draft, k int, e *event) bool {
	named := r.namesWhoActs(e.s) || r.opensUnnamed(k, e) // "the authority" goes on with the story
	same := r.sameMoney(d.sums, e.sums)
	switch {
	case len(e.parties) > 0 && e.parties[0].span.Start < e.s.start && !t.names(e.parties):
		return true // its paragraph names somebody first: "Alba SAS vend des lunettes. La CNIL lui a infligé"
	case !r.newcomer(e) && (t.names(e.parties) || r.mentioned(t, k, e.parties)):
		return false
	case r.opensAnew(k, e) && r.comesAlone(d, k, e) && (!same || r.newcomer(e) || len(d.parties) > 0 && r.introduces(e.s)):
		return true
	case len(d.parties) == 0 && named && r.proper(e) && r.didWrong(d, e.parties):
		return true
	case len(d.parties) == 0:
		return named && r.proper(e) && slices.ContainsFunc(lately(d.told), func(n int) bool { return r.namesCompany(&r.sentences[n], e.parties) })
	case len(e.parties) == 0 && !r.adds(e.s) && !same && r.subjectAnew(t, k), r.measuresOther(t, k, e):
		return true
	case len(e.parties) == 0:
		return named && (r.namesCompany(e.s, d.parties) || r.fineAmong(d.sums) && r.fineAmong(e.sums) && !same && r.comesAlone(d, k, e))
	case r.newcomer(e):
		return named && !same
	case !r.proper(e) || same && !slices.ContainsFunc(d.parties, func(p party) bool { return r.isNamed(e.s.lx, p) }):
		return false // "fined an airline … fined Alba Air"
	case len(e.sums) == 0:
		return named && !r.adds(e.s)
	}
	return named || len(d.sums) > 0
}

// didWrong reports whether the sentences of a draft tell that somebody by name did wrong, none of some parties.
func (r *reader) didWrong(d *draft, but []party) bool {
	return slices.ContainsFunc(lately(d.told), func(n int) bool {
		s := &r.sentences[n]
		if s.heading || !s.has(cueInfringes) || s.lx.party.finds.len() == 0 {
			return false
		}
		found, _ := r.respondentsIn(s)
		return len(found) > 0 && !shareParty(found, but)
	})
}

// opensAnew reports whether the k-th sentence opens a paragraph, and a case, with the authority: with it in front, at most behind a date, where the
// event is a fine or told of somebody; anywhere where the event is told of somebody not told of before.
func (r *reader) opensAnew(k int, e *event) bool {
	s := &r.sentences[k]
	line := trimGap(r.text[:s.start])
	if line != "" && line[len(line)-1] != '\n' || !r.namesWhoActs(s) && !r.opensUnnamed(k, e) {
		return false
	}
	if r.newcomer(e) || r.introduces(s) || r.acts(s).settled && r.foundOfNew(s) {
		return true
	}
	if !r.fineAmong(e.sums) && len(e.parties) == 0 {
		return false // "The CNIL orders the publication" goes on
	}
	if s.mentions[0] == s.mentions[1] {
		return true // "A hotel was fined"
	}
	m, from := r.mentions[s.mentions[0]], s.start
	if s.dates[0] < s.dates[1] && r.doc.Dates[s.dates[0]].Span.End < m.span.Start {
		from = r.doc.Dates[s.dates[0]].Span.End
	}
	return (m.settled && !m.generic || r.opensUnnamed(k, e)) && m.span.Start-from <= reachClose
}

// comesAlone reports whether nothing in a paragraph, from its k-th sentence to an event, takes up what a draft tells: it is not one measure more, no
// part of its fine, not told of "the company", and no verdict on a fine that was only proposed.
func (r *reader) comesAlone(d *draft, k int, e *event) bool {
	if r.adds(e.s) || !r.newcomer(e) && !(len(d.parties) > 0 && r.introduces(e.s)) && r.partsOfFine(d, e) {
		return false
	}
	if len(e.parties) == 0 && !d.fined.IsZero() && !r.fineAmong(d.sums) && !r.introduces(e.s) && !r.opensWithSomebody(r.paragraphAt(k)) {
		return false // the sum of a fine that was told without one
	}
	for n := k; n < len(r.sentences) && r.sentences[n].start <= e.s.start; n++ {
		if r.introduces(&r.sentences[n]) || n == k && (r.opensWithSomebody(r.paragraphAt(k)) || r.foundOfNew(&r.sentences[k])) {
			break // "the company" behind it is that one
		}
		if r.refersBack(&r.sentences[n]) {
			return false
		}
	}
	introduced := func(n int) bool { return r.introduces(&r.sentences[n]) }
	return len(d.parties) > 0 || slices.ContainsFunc(lately(d.told), introduced) || d.auth.settled && !(r.announcesOnly(d) && r.fineAmong(e.sums))
}

// partsOfFine reports whether the fines of an event are parts of one of a draft: they are said to be, come to the same, or to less than a total.
func (r *reader) partsOfFine(d *draft, e *event) bool {
	if len(d.sums) == 0 || e.s.has(cueTotal, cuePart, cueReduced) {
		return len(d.sums) > 0
	}
	var sum gdpr.Money
	for _, i := range e.sums {
		if m, err := sum.Add(r.doc.Amounts[i].Value.Money); err == nil {
			sum = m
		}
	}
	total := slices.ContainsFunc(lately(d.told), func(n int) bool { return r.sentences[n].has(cueTotal) })
	return slices.ContainsFunc(d.sums, func(i int) bool {
		m := r.doc.Amounts[i].Value.Money
		c, err := m.Compare(sum)
		return err == nil && (c == 0 || total && c > 0)
	})
}

// takesUp reports whether an event has a sum or a number in common with a draft elsewhere in the text, or its party where both are told under one
// heading.
func (r *reader) takesUp(d *draft, e *event) bool {
	if d.chapter == e.s.chapter {
		return d.auth.settled && shareParty(d.parties, e.parties)
	}
	return r.sameMoney(d.sums, e.sums) || e.reference.Value.Text != "" && d.reference.Value.Text == e.reference.Value.Text
}

// findsAnew reports whether a sentence that opens a paragraph tells what an authority found, or imposed, of somebody not told of before: "The CNIL
// found that a bank"; or that somebody other than the story's did wrong.
func (r *reader) findsAnew(t *story, k int) bool {
	s := &r.sentences[k]
	wrong, named := s.has(cueInfringes), r.namesWhoActs(s)
	if r.describedAnew(s) || named && wrong && r.subjectAnew(t, k) {
		return !r.adds(s)
	}
	if s.lx.party.finds.len() == 0 || !wrong && !named {
		return false
	}
	ordinary, ok := r.ordinaryActs(s)
	acts := named && r.acts(s).settled || ok && ordinary.span.Start-s.start <= reachClose
	if named && r.introduces(s) || acts && r.foundOfNew(s) {
		return !r.adds(s)
	}
	if d := t.news(); d == nil || len(d.parties) == 0 || !wrong || named && !acts || r.refersBack(s) || r.adds(s) {
		return false
	}
	found, _ := r.respondentsIn(s)
	return len(found) > 0 && !t.names(found) && !r.mentioned(t, k, found)
}

// foundOfOther reports whether a story that has told no decision before its k-th sentence tells that somebody else than those of an event did wrong.
func (r *reader) foundOfOther(t *story, k int, e *event) bool {
	for n := max(t.began, k-maxOpening); n < k; n++ {
		s := &r.sentences[n]
		if s.heading || !s.has(cueInfringes) || s.lx.party.finds.len() == 0 {
			continue
		}
		found, described := r.respondentsIn(s)
		if len(found) == 0 && r.newcomer(e) {
			found = described
		}
		if len(found) > 0 {
			return !shareParty(found, e.parties) && !r.mentioned(t, k, e.parties)
		}
	}
	return false
}

// names reports whether one of some parties is one that the story has named.
func (t *story) names(parties []party) bool {
	return slices.ContainsFunc(t.drafts, func(d *draft) bool {
		return shareParty(d.parties, parties) || slices.ContainsFunc(d.parties[:min(len(d.parties), maxShared)], func(p party) bool {
			return slices.ContainsFunc(parties, func(q party) bool { return hasWord(p.simple, q.simple) }) // "the College", of "Royal College of Leith"
		})
	})
}

// hasStories reports whether a text without headings tells several stories.
func (r *reader) hasStories() bool {
	n := len(r.sentences)
	return n > 0 && r.sentences[n-1].chapter == 0 && r.sentences[n-1].section > 0
}

// tellsAlone reports whether the k-th of some drafts is the only one of a text, or of its story.
func (r *reader) tellsAlone(drafts []*draft, k int) bool {
	return len(drafts) == 1 || r.hasStories() && aloneInSection(drafts, k)
}

// aloneInSection reports whether the k-th of some drafts, which stand in the order of their sections, is the only one of its own.
func aloneInSection(drafts []*draft, k int) bool {
	in := drafts[k].section
	return (k == 0 || drafts[k-1].section != in) && (k+1 == len(drafts) || drafts[k+1].section != in)
}
