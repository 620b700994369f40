package parse

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Mark is a value of a text at its place: what it is there, and which decision it belongs to. The roles of the other kinds are zero.
type Mark struct {
	Span      gdpr.Span     `json:"span"`
	Kind      MarkKind      `json:"kind"`
	Amount    Role          `json:"amount,omitzero"`
	Date      DateRole      `json:"date,omitzero"`
	Provision ProvisionRole `json:"provision,omitzero"`
	Party     PartyRole     `json:"party,omitzero"`
	Authority AuthorityRole `json:"authority,omitzero"`
	// Decision is the number of the decision the value belongs to, counted from 1: Decisions[Decision-1]. Zero means none.
	Decision int `json:"decision,omitzero"`
	// Index is the value's place in the document's list of its kind; 0 for a party, and -1 for an authority that the text only calls
	// "the authority".
	Index int `json:"index"`
	// Name is the name of a party, as the decision lists it.
	Name string `json:"name,omitzero"`
}

// Role returns the word of the mark's role, such as "fine", "decided", "infringed", "addressee" or "deciding". The role of a reference
// is its kind's and stands in the document; here it is "".
func (m Mark) Role() string {
	switch m.Kind {
	case MarkAmount:
		return m.Amount.String()
	case MarkDate:
		return m.Date.String()
	case MarkProvision:
		return m.Provision.String()
	case MarkParty:
		return m.Party.String()
	case MarkAuthority:
		return m.Authority.String()
	}
	return ""
}

// ValueOf returns the canonical text of what a mark of this document marks: "EUR 180000", "2024-02-08", "Article 32 GDPR", the name of a
// party, the id of an authority, the text of a reference. It is "" for a mark of another document that points to nothing here.
func (d *Document) ValueOf(m Mark) string {
	has := func(n int) bool { return m.Index >= 0 && m.Index < n }
	switch {
	case m.Kind == MarkParty:
		return m.Name
	case m.Kind == MarkAmount && has(len(d.Amounts)):
		return d.Amounts[m.Index].Value.text()
	case m.Kind == MarkDate && has(len(d.Dates)):
		return d.Dates[m.Index].Value.String()
	case m.Kind == MarkProvision && has(len(d.Provisions)):
		return d.Provisions[m.Index].Value.String()
	case m.Kind == MarkAuthority && has(len(d.Authorities)):
		return string(d.Authorities[m.Index].Value)
	case m.Kind == MarkAuthority && m.Decision > 0 && m.Decision <= len(d.Decisions):
		return string(d.Decisions[m.Decision-1].Decision.Authority)
	case m.Kind == MarkReference && has(len(d.References)):
		return d.References[m.Index].Value.Text
	}
	return ""
}

// text returns the sum, with its upper bound and period where it has them; a number alone where the currency is open, the size where
// only that is told.
func (a Amount) text() string {
	if a.Band != "" {
		return a.Band
	}
	from, to := a.Money.String(), a.Max.String()
	if a.Money.IsZero() {
		from, to = a.Number, a.MaxNumber
	}
	if to != "" {
		from += " to " + to
	}
	if a.Per != "" {
		from += " per " + string(a.Per)
	}
	return from
}

// mark lists every value of the text with its role and its decision: drafts are those that the document's decisions were made of, in
// their order.
func (r *reader) mark(drafts []*draft) {
	parties := 0
	for _, d := range drafts {
		parties += len(d.parties) + len(d.named) + len(d.complains) + 1
	}
	d := r.doc
	d.Marks = slices.Grow(d.Marks, len(d.Amounts)+len(d.Dates)+len(d.Provisions)+len(d.References)+len(d.Authorities)+parties)
	settled := 0
	for k := range r.sentences {
		s := &r.sentences[k]
		r.markValues(s)
		for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
			if m.settled {
				r.addMark(Mark{Span: m.span, Kind: MarkAuthority, Authority: r.authorityRole(s, m, drafts), Decision: s.decision, Index: settled})
				settled++
			}
		}
		r.markRelated(s)
	}
	for n, d := range drafts {
		r.markParties(d, n+1)
	}
	r.orderMarks()
	for n, d := range slices.Backward(drafts) { // of several that share a value the first keeps it
		r.markFields(d, n+1)
	}
	r.orderMarks()
}

// addMark adds a mark. The articles inside a range, "Articles 12 to 14", have no words of their own and no mark.
func (r *reader) addMark(m Mark) {
	if m.Span.Len() > 0 {
		r.doc.Marks = append(r.doc.Marks, m)
	}
}

// markValues marks the sums, dates, provisions and references of a sentence.
func (r *reader) markValues(s *sentence) {
	d := r.doc
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		r.addMark(Mark{Span: d.Amounts[i].Span, Kind: MarkAmount, Amount: d.Amounts[i].Value.Role, Decision: s.decision, Index: i})
	}
	for i := s.dates[0]; i < s.dates[1]; i++ {
		role := DateOther
		if !s.comment {
			role = r.dateRole(s, d.Dates[i])
		}
		r.addMark(Mark{Span: d.Dates[i].Span, Kind: MarkDate, Date: role, Decision: s.decision, Index: i})
	}
	for i := s.provisions[0]; i < s.provisions[1]; i++ {
		r.addMark(Mark{Span: d.Provisions[i].Span, Kind: MarkProvision, Provision: r.provisionRole(s, d.Provisions[i]), Decision: s.decision, Index: i})
	}
	for i := s.references[0]; i < s.references[1]; i++ {
		r.addMark(Mark{Span: d.References[i].Span, Kind: MarkReference, Decision: s.decision, Index: i})
	}
}

// markParties marks the names of those who take part in a decision, wherever a sentence about it gives them.
func (r *reader) markParties(d *draft, n int) {
	for _, list := range [...][]party{d.parties, d.named} {
		for _, p := range list {
			k := slices.IndexFunc(d.parties, func(o party) bool { return sameParty(o, p) })
			if k < 0 || p.span.IsZero() {
				continue
			}
			role := PartyAddressee
			if r.calledProcessor(p.span) {
				role = PartyProcessor
			}
			r.addMark(Mark{Span: p.span, Kind: MarkParty, Party: role, Decision: n, Name: d.parties[k].name})
		}
	}
	for _, p := range d.complains {
		r.addMark(Mark{Span: p.span, Kind: MarkParty, Party: PartyComplainant, Decision: n, Name: p.name})
	}
}

// markFields gives the values that a decision's fields were taken from their roles in it, where the words around them do not tell.
func (r *reader) markFields(d *draft, n int) {
	set := func(span gdpr.Span, k MarkKind, change func(*Mark)) bool {
		m := r.markAt(span, k)
		if m != nil {
			m.Decision = n
			change(m)
		}
		return m != nil
	}
	for _, i := range d.sums {
		set(r.doc.Amounts[i].Span, MarkAmount, func(*Mark) {})
	}
	set(d.date.Span, MarkDate, func(m *Mark) { m.Date = DateDecided })
	set(d.notified.Span, MarkDate, func(m *Mark) { m.Date = DateNotified })
	set(d.published.Span, MarkDate, func(m *Mark) { m.Date = DatePublished })
	set(d.reference.Span, MarkReference, func(*Mark) {})
	for _, p := range d.infringed {
		set(p.Span, MarkProvision, func(m *Mark) { m.Provision = ProvisionInfringed })
	}
	for _, p := range d.complied {
		set(p.Span, MarkProvision, func(m *Mark) { m.Provision = ProvisionNotInfringed })
	}
	deciding := func(m *Mark) {
		if m.Authority != AuthorityLead {
			m.Authority = AuthorityDeciding
		}
	}
	if d.auth.settled && !set(d.auth.span, MarkAuthority, deciding) && !d.auth.span.IsZero() {
		r.late = append(r.late, Mark{Span: d.auth.span, Kind: MarkAuthority, Authority: AuthorityDeciding, Decision: n, Index: -1})
	}
}

// markAt returns the mark of a kind at a place, nil where there is none. The marks are in order.
func (r *reader) markAt(span gdpr.Span, k MarkKind) *Mark {
	i, ok := slices.BinarySearchFunc(r.doc.Marks, Mark{Span: span, Kind: k}, compareMarks)
	if !ok {
		return nil
	}
	return &r.doc.Marks[i]
}

// orderMarks puts the marks in order of their places, the longer before those inside it, and keeps one of each kind at a place.
func (r *reader) orderMarks() {
	marks := append(r.doc.Marks, r.late...)
	r.late = r.late[:0]
	if !slices.IsSortedFunc(marks, compareMarks) {
		slices.SortStableFunc(marks, compareMarks)
	}
	r.doc.Marks = slices.CompactFunc(marks, func(a, b Mark) bool { return a.Span == b.Span && a.Kind == b.Kind })
}

func compareMarks(a, b Mark) int {
	return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(b.Span.End, a.Span.End), cmp.Compare(a.Kind, b.Kind))
}

// provisionRole says what a sentence says of a provision that it names. An article that is addressed to
// authorities or courts (58, 60, 83 GDPR) is named for a procedure or a power.
func (r *reader) provisionRole(s *sentence, p Found[legalbasis.Provision]) ProvisionRole {
	if !s.comment && s.has(cueInfringes, cueComplies) {
		switch r.findingOf(s, p) {
		case decision.Infringed:
			return ProvisionInfringed
		case decision.NotInfringed:
			return ProvisionNotInfringed
		}
	}
	if p.Value.Nature().Procedural() {
		return ProvisionProcedural
	}
	for _, c := range s.cues {
		if gap := p.Span.Start - c.end; c.cue == cueProcedural && gap >= 0 && gap < 40 {
			return ProvisionProcedural
		}
	}
	return ProvisionCited
}

// reachLead is how far, in bytes, the words for a lead or a concerned authority stand from its name.
const (
	reachLead      = 40
	reachConcerned = 200
)

// authorityRole says what an authority does, by the words around its name and by the decision its sentence tells of.
func (r *reader) authorityRole(s *sentence, m mention, drafts []*draft) AuthorityRole {
	if s.comment {
		return AuthorityMentioned
	}
	if c, ok := s.cue(cueLead); ok && r.nearestTo(s, c) == m.span {
		return AuthorityLead
	}
	deciding := s.decision > 0 && drafts[s.decision-1].auth.id() == m.ids[0]
	if deciding && !r.receives(s, m) {
		return AuthorityDeciding
	}
	for _, list := range [...][]foundCue{s.cues, s.hints} {
		for _, c := range list {
			if gap := m.span.Start - c.end; (c.cue == cueCrossBorder || c.cue == cueConcerned) && gap >= 0 && gap <= reachConcerned {
				return AuthorityConcerned
			}
		}
	}
	return AuthorityMentioned
}

// nearestTo returns the place of the authority named nearest to a word, the zero Span where none is near.
func (r *reader) nearestTo(s *sentence, c foundCue) gdpr.Span {
	best, near := reachLead+1, gdpr.Span{}
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if gap := max(m.span.Start-c.end, c.start-m.span.End); m.settled && gap < best {
			best, near = gap, m.span
		}
	}
	return near
}

// markRelated marks those that a sentence names as parent of the addressee or as processor: a name right behind the word.
func (r *reader) markRelated(s *sentence) {
	for _, c := range s.hints {
		role := PartyParent
		switch {
		case s.comment || c.cue != cueParent && c.cue != cueMother && c.cue != cueProcessor || !r.nameBehind(s, c.end):
			continue
		case c.cue == cueProcessor:
			role = PartyProcessor
		}
		for _, p := range r.namesIn(s, c.end) {
			if !p.vague && unicode.IsUpper(runeAt(p.name, 0)) {
				r.addMark(Mark{Span: p.span, Kind: MarkParty, Party: role, Decision: s.decision, Name: p.name})
			}
			break
		}
	}
}

// calledProcessor reports whether a name is followed by words that call its bearer a processor: "X, as processor, …".
func (r *reader) calledProcessor(span gdpr.Span) bool {
	s := r.sentenceAt(span.Start)
	return s != nil && slices.ContainsFunc(s.hints, func(c foundCue) bool {
		return c.cue == cueProcessor && c.start > span.End && c.start-span.End <= 12 && strings.IndexByte(",(", r.text[span.End]) >= 0
	})
}
