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

// firstEvent finds the first sentence of the paragraph of the k-th sentence, from that on, that tells something of a decision; of two the second where
// the first is only a title or tells what was proposed.
func (r *reader) firstEvent(k int) lookahead {
	var ahead lookahead
	n := k
	for ; n < len(r.sentences) && n-k < maxOpening && (n == k || !r.sentences[n].heading && !r.opensParagraph(n)); n++ {
		events := r.events(&r.sentences[n])
		if len(events) == 0 {
			continue
		}
		if e := &events[0]; ahead.before.s == nil && len(events) == 1 && len(e.parties) == 0 && (e.byline || r.onlyProposed(e.s)) {
			ahead.before = *e
			continue
		}
		ahead.at, ahead.events = n, events
		return ahead
	}
	ahead.at = n - 1
	if ahead.before.s == &r.sentences[n-1] {
		ahead.events = []event{ahead.before}
	}
	return ahead
}

// opening returns the event that a paragraph opens with; its sentence is nil for none.
func (l lookahead) opening() event {
	if len(l.events) > 0 {
		return l.events[0]
	}
	return l.before
}

// opensParagraph reports whether the k-th sentence is the first with something in it of a paragraph of prose: the line before is empty, or ends as a
// sentence does. An item of a list is one only where it says itself who acts: the others go on with what the list is of.
func (r *reader) opensParagraph(k int) bool {
	s := &r.sentences[k]
	if k == 0 || s.heading || s.row {
		return false
	}
	gap := r.text[r.sentences[k-1].end:s.start]
	i := strings.IndexByte(gap, '\n')
	if i < 0 {
		return false
	}
	if isListItem(r.text[s.start:s.end]) {
		return r.namesWhoActs(s)
	}
	if strings.Contains(gap, "\n\n") {
		return true
	}
	before := strings.TrimRight(r.text[:r.sentences[k-1].end+i], " \u00a0\"”»)")
	return before != "" && strings.IndexByte(".!?", before[len(before)-1]) >= 0
}

// story is what has been told of the story so far.
type story struct {
	drafts []*draft // of the section
	acting mention  // the authority that found something, while there is no draft
	ahead  lookahead
}

// storyIn returns what was told in the section; all drafts stand in the order of their sections.
func storyIn(a *assembly) story {
	n := len(a.drafts)
	for n > 0 && len(a.drafts)-n < nearDrafts && a.drafts[n-1].section == a.section {
		n--
	}
	return story{drafts: a.drafts[n:], acting: a.acting, ahead: a.ahead}
}

// news returns the decision that the story is about so far, nil for none.
func (t story) news() *draft {
	for _, d := range slices.Backward(t.drafts) {
		if !d.weak && !d.earlier && !d.isTitle() {
			return d
		}
	}
	return nil
}

// authority returns the authority of the story.
func (t story) authority() mention {
	if d := t.news(); d != nil {
		return d.auth
	}
	return t.acting
}

// beginsStory reports whether the paragraph of the k-th sentence begins another story than the one told before it.
func (r *reader) beginsStory(t story, k int) bool {
	d, auth, e := t.news(), t.authority(), t.ahead.opening()
	if e.earlier || e.row {
		return false // told beside the news
	}
	acting := e.auth
	if !acting.settled {
		acting = r.acts(&r.sentences[k])
	}
	titled := d != nil && (contradicts(d, &e) || t.ahead.before.byline && contradicts(d, &t.ahead.before))
	switch {
	case acting.settled && homeOf(acting.ids[0]) == gdpr.EuropeanUnion:
		return titled && e.kind != "" && d.kind == e.kind // it is quoted, unless it adopted something else before
	case acting.settled && auth.settled && !sameAuthority(auth, acting):
		return !t.names(e.parties)
	case e.s == nil || d == nil:
		return auth.settled && r.findsAnew(t, k)
	case e.byline:
		return titled
	}
	return titled && t.ahead.before.byline || r.ofAnother(t, d, k, &e)
}

// contradicts reports whether an event gives another number or day than a draft has, or a title where the draft has one.
func contradicts(d *draft, e *event) bool {
	return d.byline && e.byline || e.date.Value.IsFull() && d.date.Value.IsFull() && e.date.Value != d.date.Value ||
		e.reference.Value.Text != "" && d.reference.Value.Text != "" && e.reference.Value.Text != d.reference.Value.Text
}

// ofAnother reports whether an event of the same authority as the story's is told of somebody else, or of another fine. The k-th sentence opens its
// paragraph.
func (r *reader) ofAnother(t story, d *draft, k int, e *event) bool {
	named := r.namesWhoActs(e.s) // "the authority" goes on with the story
	same := r.sameMoney(d.sums, e.sums)
	switch {
	case !r.newcomer(e) && (t.names(e.parties) || r.mentioned(t, k, e.parties)):
		return false
	case r.opensAnew(k, e) && r.comesAlone(d, k, e) && (!same || r.newcomer(e)):
		return true
	case len(d.parties) == 0:
		return named && r.proper(e) && slices.ContainsFunc(lately(d.told), func(n int) bool { return r.namesCompany(&r.sentences[n], e.parties) })
	case len(e.parties) == 0:
		return named && (r.namesCompany(e.s, d.parties) || r.fineAmong(d.sums) && r.fineAmong(e.sums) && !same && r.comesAlone(d, k, e))
	case r.newcomer(e):
		return named && !same
	case !r.proper(e) || same && !slices.ContainsFunc(d.parties, func(p party) bool { return hasCapital(p.name) }):
		return false // "fined an airline … fined Alba Air"
	case len(e.sums) == 0:
		return named && !r.adds(e.s)
	}
	return named || len(d.sums) > 0
}

// opensAnew reports whether the k-th sentence opens a paragraph, and a case, with the authority: with it in front, at most behind a date, where the
// event is a fine or told of somebody; anywhere where the event is told of somebody not told of before.
func (r *reader) opensAnew(k int, e *event) bool {
	s := &r.sentences[k]
	line := strings.TrimRight(r.text[:s.start], " \u00a0")
	if line != "" && line[len(line)-1] != '\n' || !r.namesWhoActs(s) {
		return false
	}
	if r.newcomer(e) || r.introduces(s) {
		return true
	}
	if !r.fineAmong(e.sums) && len(e.parties) == 0 {
		return false // "The CNIL orders the publication" goes on
	}
	m, from := r.mentions[s.mentions[0]], s.start
	if s.dates[0] < s.dates[1] && r.doc.Dates[s.dates[0]].Span.End < m.span.Start {
		from = r.doc.Dates[s.dates[0]].Span.End
	}
	return m.settled && !m.generic && m.span.Start-from <= 8
}

// namesCompany reports whether a sentence names a company by its legal form, none of some parties, though it could not be read what it has to do
// with the measure.
func (r *reader) namesCompany(s *sentence, known []party) bool {
	found, last := false, word{}
	for i := s.start; i < s.end; {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end {
			break
		}
		if isCapital(last.text) && w.start-last.end <= 2 && !isCompanySuffix(last.text) && isCompanySuffix(w.text) && hasCapital(w.text) && !r.isAuthority(s, gdpr.Span{Start: last.start, End: w.end}) {
			if slices.ContainsFunc(known, func(p party) bool { return hasWord(p.simple, simpleName(last.text)) }) {
				return false
			}
			found = true
		}
		last, i = w, max(w.end, i+1)
	}
	return found
}

// lately returns the last sentences of a list, as many as are looked at again.
func lately(told []int) []int { return told[max(0, len(told)-nearDrafts):] }

// hasWord reports whether a name made comparable has some words of its own inside.
func hasWord(name, words string) bool {
	i := strings.Index(name, words)
	return i >= 0 && words != "" && (i == 0 || name[i-1] == ' ') && (i+len(words) == len(name) || name[i+len(words)] == ' ')
}

// comesAlone reports whether nothing in a paragraph, from its k-th sentence to an event, takes up what a draft tells: it is not one measure more, no
// part of its fine, not told of "the company", and no verdict on a fine that was only proposed.
func (r *reader) comesAlone(d *draft, k int, e *event) bool {
	if r.adds(e.s) || !r.newcomer(e) && r.partsOfFine(d, e) {
		return false
	}
	if len(e.parties) == 0 && !d.fined.IsZero() && !r.fineAmong(d.sums) && !r.introduces(e.s) {
		return false // the sum of a fine that was told without one
	}
	for n := k; n < len(r.sentences) && r.sentences[n].start <= e.s.start; n++ {
		if r.introduces(&r.sentences[n]) {
			break // "the company" behind it is that one
		}
		if r.refersBack(&r.sentences[n]) {
			return false
		}
	}
	return len(d.parties) > 0 || d.auth.settled && !(r.announcesOnly(d) && r.fineAmong(e.sums))
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

// introduces reports whether a measure is told of somebody not told of before whom no name was read of: "fined a controller", "a warning to a seller".
func (r *reader) introduces(s *sentence) bool {
	if len(s.lx.indefinite) == 0 {
		return false
	}
	told, to := -1, -1 // where a word of a measure or a sum ends, and what the addressee may stand right behind
	cues, amount := s.cues, s.amounts[0]
	for i := s.start; i < s.end; {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end {
			break
		}
		for ; len(cues) > 0 && cues[0].end <= w.start; cues = cues[1:] {
			switch cues[0].cue {
			case cueFines, cueReprimand, cueWarning, cueOrder, cueGivesNotice, cueAgainst:
				told, to = cues[0].end, cues[0].end
			case cueFine, cueSanction, cueImposes:
				told = cues[0].end
			}
		}
		for ; amount < s.amounts[1] && r.doc.Amounts[amount].Span.End <= w.start; amount++ {
			told, to = r.doc.Amounts[amount].Span.End, r.doc.Amounts[amount].Span.End
		}
		switch {
		case to >= 0 && w.start-to <= 2 && s.lx.indefinite.has(w.text):
			n := nextWord(r.text, w.end, s.end)
			if !s.isMeasure(gdpr.Span{Start: n.start, End: nextWord(r.text, n.end, s.end).end}) {
				return true
			}
		case told >= 0 && w.start-told <= 2 && (s.lx.partyTo.has(w.text) || s.lx.party.recipients.has(w.text)):
			to = w.end
		}
		i = max(w.end, i+1)
	}
	return false
}

// refersBack reports whether a sentence says "the company" or "the controller", without a name and without "a" before it.
func (r *reader) refersBack(s *sentence) bool {
	indefinite, last := 0, word{} // words since the last "a"
	the := s.lx.party.definite
	for i := s.start; i < s.end; {
		w := nextWord(r.text, i, s.end)
		if w.start >= s.end {
			break
		}
		switch {
		case s.lx.indefinite.has(w.text):
			indefinite = 4
		case indefinite > 0:
		case the != "" && !strings.EqualFold(last.text, the):
		case len(w.text) > 3 && s.lx.partyHeads.has(w.text) || s.lx.party.kinds.has(w.text):
			n := nextWord(r.text, w.end, s.end)
			for n.start < s.end && w.closes == 0 && (s.lx.party.genitive.has(n.text) || strings.EqualFold(n.text, the)) {
				n = nextWord(r.text, n.end, s.end) // "the Ministry of the Interior"
			}
			if w.closes != 0 || n.start >= s.end || !isCapital(n.text) {
				return true
			}
		}
		indefinite--
		last, i = w, max(w.end, i+1)
	}
	return false
}

// takesUp reports whether an event has a sum or a number in common with a draft elsewhere in the text, or its party where both are told under one
// heading.
func (r *reader) takesUp(d *draft, e *event) bool {
	if d.chapter == e.s.chapter {
		return shareParty(d.parties, e.parties) && r.proper(e) && d.auth.settled && e.auth.settled
	}
	return r.sameMoney(d.sums, e.sums) || e.reference.Value.Text != "" && d.reference.Value.Text == e.reference.Value.Text
}

// findsAnew reports whether a sentence that opens a paragraph tells what an authority found, or imposed, of somebody not told of before: "The CNIL
// found that a bank"; or that somebody other than the story's did wrong.
func (r *reader) findsAnew(t story, k int) bool {
	s := &r.sentences[k]
	if r.adds(s) || len(s.lx.party.finds) == 0 {
		return false
	}
	if r.namesWhoActs(s) && (r.introduces(s) || r.acts(s).settled && r.foundOfNew(s)) {
		return true
	}
	if d := t.news(); d == nil || len(d.parties) == 0 || !s.has(cueInfringes) || r.refersBack(s) || s.mentions[0] < s.mentions[1] && !r.acts(s).settled {
		return false
	}
	found := r.respondentsIn(s, r.isRespondent)
	return len(found) > 0 && !t.names(found) && !r.mentioned(t, k, found)
}

// foundOfNew reports whether a sentence goes on behind its first "that" with somebody not told of before who did wrong: "found that a bank violated",
// not "held that a bank must".
func (r *reader) foundOfNew(s *sentence) bool {
	wrong, ok := s.cue(cueInfringes)
	if !ok || r.negated(s, wrong) {
		return false
	}
	that := false
	for i := s.start; i < wrong.start; {
		w := nextWord(r.text, i, wrong.start)
		i = max(w.end, i+1)
		switch {
		case w.text == s.lx.party.that && !that:
			if that = s.lx.indefinite.has(nextWord(r.text, i, s.end).text); !that {
				return false
			}
		case that && (w.text == s.lx.party.that || s.lx.party.doubts.has(w.text)):
			return false
		}
	}
	return that
}

// names reports whether one of some parties is one that the story has named.
func (t story) names(parties []party) bool {
	return slices.ContainsFunc(t.drafts, func(d *draft) bool {
		return shareParty(d.parties, parties) || slices.ContainsFunc(d.parties[:min(len(d.parties), maxShared)], func(p party) bool {
			return slices.ContainsFunc(parties, func(q party) bool { return hasWord(p.simple, q.simple) }) // "the College", of "Royal College of Leith"
		})
	})
}

// mentioned reports whether one of some parties stands in the story before the k-th sentence, though it was not read what it has to do with it: "Alba
// Ltd, the owner of Belia, was fined … The DPA also found that Belia".
func (r *reader) mentioned(t story, k int, parties []party) bool {
	at := r.sentences[k].start
	from := max(0, at-reachBefore)
	if n := len(t.drafts); n > 0 && len(t.drafts[0].told) > 0 {
		from = max(from, r.sentences[t.drafts[0].told[0]].start)
	}
	return slices.ContainsFunc(parties, func(p party) bool {
		name := p.name
		for i := strings.LastIndexByte(name, ' '); i > 0 && isCompanySuffix(name[i+1:]); i = strings.LastIndexByte(name, ' ') {
			name = strings.TrimRight(name[:i], ", ")
		}
		return hasCapital(name) && strings.Contains(r.text[from:at], name)
	})
}

// acts returns the authority, other than those of the Union, that finds or imposes something in a sentence.
func (r *reader) acts(s *sentence) mention {
	if s.heading || s.comment || len(s.lx.party.finds) == 0 || s.mentions[0] == s.mentions[1] {
		return mention{}
	}
	if m, ok := r.findsIn(s); ok && m.settled && homeOf(m.ids[0]) != gdpr.EuropeanUnion {
		return m
	}
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.settled && homeOf(m.ids[0]) != gdpr.EuropeanUnion && r.actsBehind(s, m.span.End) {
			return m
		}
	}
	return mention{}
}

// namesWhoActs reports whether a sentence names an authority itself, and does not only say "the authority".
func (r *reader) namesWhoActs(s *sentence) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.settled && !m.generic })
}

// adds reports whether a word such as "also" says that a sentence tells of one more measure.
func (r *reader) adds(s *sentence) bool {
	for i := s.start; i < s.end && len(s.lx.also) > 0; {
		w := nextWord(r.text, i, s.end)
		if s.lx.also.has(w.text) {
			return true
		}
		i = max(w.end, i+1)
	}
	return false
}

// newcomer reports whether an event is told of somebody not told of before: "a company".
func (r *reader) newcomer(e *event) bool {
	p := e.parties
	return len(p) > 0 && (p[0].vague || e.s.lx.indefinite.has(wordBefore(r.text, e.s.start, p[0].span.Start)))
}

// proper reports whether an event names somebody by a name, not only "the company".
func (r *reader) proper(e *event) bool {
	return slices.ContainsFunc(e.parties, func(p party) bool {
		if p.vague || !hasCapital(p.name) {
			return false
		}
		return !e.s.lx.capitalNouns || strings.Contains(p.name, " ")
	})
}

// hasStories reports whether a text without headings tells several stories.
func (r *reader) hasStories() bool {
	n := len(r.sentences)
	return n > 0 && r.sentences[n-1].chapter == 0 && r.sentences[n-1].section > 0
}

// tellsAlone reports whether the k-th of some drafts is the only one of a text, or of its story.
func (r *reader) tellsAlone(drafts []*draft, k int) bool {
	if len(drafts) == 1 {
		return true
	}
	in := drafts[k].section
	return r.hasStories() && (k == 0 || drafts[k-1].section != in) && (k+1 == len(drafts) || drafts[k+1].section != in)
}
