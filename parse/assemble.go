package parse

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// draft is a decision in the making: what the sentences about it say, each with its place.
type draft struct {
	kind      decision.Kind
	auth      mention
	byline    bool
	earlier   bool
	weak      bool // told by headings only
	section   int
	date      Found[gdpr.Date]
	notified  Found[gdpr.Date]
	published Found[gdpr.Date]
	reference Found[Reference]
	parties   []party
	named     []party // every name that a sentence gives, for the marks
	told      []int   // of reader.sentences, likewise
	complains []party
	sums      []int // of reader.doc.Amounts, in order, those of an equal sum and role once
	owner     []party
	fined     gdpr.Span
	powers    []foundPower
	infringed []Found[legalbasis.Provision]
	complied  []Found[legalbasis.Provision]
	cited     []Found[legalbasis.Provision]
	cross     gdpr.Span
	appeal    appeal
	after     decision.Period
}

type appeal struct {
	body   string
	span   gdpr.Span
	within decision.Period
}

// elaboration is how many sentences behind the last one that told a measure may still speak of the same decision.
const elaboration = 80

// assemble makes decisions of what the sentences say. A sentence adds to the decision that is being told in its section, to one that
// was told before, or begins a new one.
func (r *reader) assemble() {
	section, told, comments := 0, 0, false
	var drafts []*draft
	var current *draft
	for k := range r.sentences {
		s := &r.sentences[k]
		if k > 0 && strings.Contains(r.text[r.sentences[k-1].end:s.start], "\n#") {
			section++ // a heading in which nothing was found
			current = nil
		}
		if s.heading {
			if r.beginsComments(s) {
				comments = true
			}
			if r.beginsSection(s) {
				section++
				current = nil
			}
		}
		if s.comment = comments; comments {
			r.reportComment(s)
			continue
		}
		events := r.events(s)
		for _, e := range events {
			if e.kind == decision.KindFormalNotice && !e.s.has(cueGivesNotice) && current != nil && len(current.sums) > 0 {
				e.earlier = true // a notice spoken of in the news of a fine came before it
			}
			d := r.draftFor(drafts, current, e, section)
			if d == nil {
				d = &draft{section: section, weak: true, kind: e.kind, earlier: e.earlier}
				drafts = append(drafts, d)
			}
			r.add(d, e)
			d.told = append(d.told, k)
			if !e.earlier || current == nil && !s.heading {
				current, told = d, k
			}
		}
		if current != nil && current.section == section && k-told <= elaboration {
			r.elaborate(current, s)
			if len(events) == 0 {
				current.told = append(current.told, k)
			}
		}
	}
	drafts = r.merge(drafts)
	r.completeNames(drafts)
	for _, d := range drafts {
		r.emit(d)
	}
	r.mark(drafts)
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
		r.doc.Diagnostics = append(r.doc.Diagnostics, gdpr.Diagnostic{
			Severity: gdpr.Info, Code: "amount.in-comment", Span: a.Span,
			Message: "the sum stands in a reader's comment and is taken for no decision",
		})
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
const nearDrafts = 48

// draftFor finds the draft that an event is about, nil for a new one.
func (r *reader) draftFor(drafts []*draft, current *draft, e event, section int) *draft {
	if current != nil && current.section == section && r.fits(current, e) {
		return current
	}
	drafts = drafts[max(0, len(drafts)-nearDrafts):]
	for _, d := range slices.Backward(drafts) {
		if d.section == section && r.fits(d, e) {
			return d
		}
	}
	// Elsewhere in the text, a sum or a party in common is asked for as well.
	for _, d := range slices.Backward(drafts) {
		if d.section != section && r.fits(d, e) && (r.sharesSum(d, e) || e.reference.Value.Text != "" && d.reference.Value.Text == e.reference.Value.Text) {
			return d
		}
	}
	return nil
}

// fits reports whether nothing in an event contradicts a draft.
func (r *reader) fits(d *draft, e event) bool {
	if !sameKind(d.kindSoFar(), e.kind) || !sameAuthority(d.auth, e.auth) {
		return false
	}
	if d.earlier != e.earlier && !(e.kind == "" && len(e.sums) == 0 && e.fined.IsZero()) {
		return false
	}
	if d.reference.Value.Text != "" && e.reference.Value.Text != "" && d.reference.Value.Text != e.reference.Value.Text {
		return false
	}
	if d.date.Value.IsFull() && e.date.Value.IsFull() && d.date.Value != e.date.Value && (d.byline && e.byline || len(e.sums) > 0 && !r.sharesSum(d, e)) {
		return false
	}
	if e.byline && d.byline {
		return false
	}
	if e.kind == "" && len(e.sums) > 0 && d.kind == decision.KindFormalNotice {
		return false
	}
	// Another party and another sum at once is another decision; one of them alone may be the same one.
	return len(d.parties) == 0 || len(e.parties) == 0 || shareParty(d.parties, e.parties) || len(e.sums) == 0 && e.fined.IsZero() || r.sharesSum(d, e) ||
		d.section != 0 && sameAuthority(d.auth, e.auth) && e.s.has(cueTotal, cuePart)
}

// kindSoFar returns what sort of act the draft is: a decision where it imposes a fine and nothing else is said.
func (d *draft) kindSoFar() decision.Kind {
	if d.kind == "" && (len(d.sums) > 0 || !d.fined.IsZero() && !d.byline) {
		return decision.KindDecision
	}
	return d.kind
}

func sameKind(a, b decision.Kind) bool {
	return a == b || a == "" || b == "" || a == decision.KindDecision && b == "" || b == decision.KindDecision && a == ""
}

func sameAuthority(a, b mention) bool {
	switch {
	case a.settled && b.settled:
		return a.ids[0] == b.ids[0]
	case a.country != "" && b.country != "":
		return a.country == b.country
	case a.settled && b.country != "":
		return homeOf(a.ids[0]) == b.country
	case b.settled && a.country != "":
		return homeOf(b.ids[0]) == a.country
	}
	return true
}

func shareParty(a, b []party) bool {
	return slices.ContainsFunc(a, func(p party) bool {
		return slices.ContainsFunc(b, func(q party) bool { return sameParty(p, q) })
	})
}

func (r *reader) sharesSum(d *draft, e event) bool {
	return slices.ContainsFunc(e.sums, func(i int) bool {
		return slices.ContainsFunc(d.sums, func(j int) bool { return r.doc.Amounts[i].Value.Money == r.doc.Amounts[j].Value.Money })
	})
}

// add puts what an event says into a draft. What stands in a byline, then what stands in sentences, wins over headings.
func (r *reader) add(d *draft, e event) {
	strong := e.byline || !e.s.heading
	if e.kind != "" && (d.kind == "" || e.byline) {
		d.kind = e.kind
	}
	if !e.auth.span.IsZero() && (!d.auth.settled || d.weak && strong && e.auth.settled) {
		d.auth = e.auth
	}
	if !e.date.Span.IsZero() && (d.date.Span.IsZero() || e.byline || !d.date.Value.IsFull() && e.date.Value.IsFull()) {
		d.date = e.date
	}
	if d.notified.Span.IsZero() {
		d.notified = e.notified
	}
	if d.published.Span.IsZero() {
		d.published = e.published
	}
	if d.reference.Span.IsZero() {
		d.reference = e.reference
	}
	d.parties, d.named = mergeParties(d.parties, e.parties, d.weak && strong), append(d.named, e.parties...)
	for k, i := range e.sums {
		owners := e.parties
		if e.owners != nil {
			owners = e.owners[k]
		}
		d.addSum(r, i, owners)
	}
	if d.fined.IsZero() {
		d.fined = e.fined
	}
	for _, p := range e.powers {
		if !slices.ContainsFunc(d.powers, func(o foundPower) bool { return o.power == p.power }) {
			d.powers = append(d.powers, p)
		}
	}
	if e.byline {
		d.byline = true
	}
	if strong {
		d.weak = false
	}
}

// addSum adds a sum unless the draft has it in the same role.
func (d *draft) addSum(r *reader, i int, owners []party) {
	a := r.doc.Amounts[i].Value
	var owner party
	if len(owners) == 1 {
		owner = owners[0]
	}
	for k, j := range d.sums {
		if b := r.doc.Amounts[j].Value; a.Money == b.Money && a.Role == b.Role && (owner.name == "" || d.owner[k].name == "" || sameParty(owner, d.owner[k])) {
			if d.owner[k].name == "" {
				d.owner[k] = owner
			}
			return
		}
	}
	d.sums, d.owner = append(d.sums, i), append(d.owner, owner)
}

// mergeParties adds names that are not there yet. A longer name of the same party replaces a shorter one; a name that a sentence
// states replaces that of a heading; a vague one gives way to an exact one.
func mergeParties(have, more []party, replace bool) []party {
	if replace && len(more) > 0 {
		have = nil
	}
next:
	for _, p := range more {
		for k, q := range have {
			if sameParty(p, q) {
				if !p.vague && (q.vague || len(p.simple) > len(q.simple) && strings.HasPrefix(p.simple, q.simple)) {
					have[k] = p
				}
				continue next
			}
		}
		have = append(have, p)
	}
	return have
}

// elaborate adds what a sentence in the section of a decision says about it besides its measures: provisions, cooperation, appeal,
// complaint.
func (r *reader) elaborate(d *draft, s *sentence) {
	if !isListItem(r.text[s.start:s.end]) {
		// "three infringements:" says what the items of the list behind it are
		r.listed = strings.HasSuffix(strings.TrimRight(r.text[s.start:s.end], " \u00a0"), ":") && s.has(cueInfringes)
	}
	infringed, complied := r.findings(s)
	for _, p := range r.doc.Provisions[s.provisions[0]:s.provisions[1]] {
		switch {
		case slices.Contains(infringed, p):
			d.infringed = addProvision(d.infringed, p)
		case slices.Contains(complied, p):
			d.complied = addProvision(d.complied, p)
		default:
			d.cited = addProvision(d.cited, p)
		}
	}
	if c, ok := s.cue(cueCrossBorder); ok && d.cross.IsZero() && !s.heading {
		d.cross = gdpr.Span{Start: c.start, End: c.end}
	}
	if c, ok := s.cue(cueComplaint); ok && len(d.complains) == 0 {
		d.complains = r.complainants(s, c)
	}
	if c, ok := s.cue(cueAppeal); ok && d.appeal.body == "" && !d.earlier {
		d.appeal = r.appealOf(s, c)
	}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if r.doc.Amounts[i].Value.Role == RolePeriodicPenalty && d.after.N == 0 {
			d.after = r.periodBehind(s, r.doc.Amounts[i].Span.End)
		}
	}
}

func addProvision(list []Found[legalbasis.Provision], p Found[legalbasis.Provision]) []Found[legalbasis.Provision] {
	if slices.ContainsFunc(list, func(o Found[legalbasis.Provision]) bool { return o.Value == p.Value }) {
		return list
	}
	return append(list, p)
}

// merge joins drafts of different sections that tell the same decision, and drops those that only headings tell and nothing else
// in the text supports.
func (r *reader) merge(drafts []*draft) []*draft {
	var out []*draft
	for _, d := range drafts {
		joined := false
		for _, o := range out[max(0, len(out)-nearDrafts):] {
			if r.same(o, d) {
				r.join(o, d)
				joined = true
				break
			}
		}
		if !joined {
			out = append(out, d)
		}
	}
	return slices.DeleteFunc(out, func(d *draft) bool { return !r.stands(d, len(out)) })
}

// same reports whether two drafts tell the same decision.
func (r *reader) same(a, b *draft) bool {
	if !sameAuthority(a.auth, b.auth) || a.byline && b.byline {
		return false
	}
	if !sameKind(a.kind, b.kind) && !(a.weak || b.weak) {
		return false
	}
	if a.reference.Value.Text != "" && b.reference.Value.Text != "" && a.reference.Value.Text != b.reference.Value.Text {
		return false
	}
	if a.earlier != b.earlier && !r.sharesSums(a, b) {
		return false
	}
	if a.date.Value.IsFull() && b.date.Value.IsFull() && a.date.Value != b.date.Value && !a.weak && !b.weak {
		return false
	}
	switch {
	case r.sharesSums(a, b) && len(a.parties) > 0 && len(b.parties) > 0:
		return shareParty(a.parties, b.parties)
	case r.sharesSums(a, b):
		// The same sum without a name is the same fine only where a heading and its matter tell it.
		return a.section == b.section || (a.weak || b.weak) && a.auth.settled && b.auth.settled
	case len(a.sums) > 0 && len(b.sums) > 0:
		return false
	case len(a.parties) > 0 && len(b.parties) > 0 && shareParty(a.parties, b.parties):
		return a.auth.settled && b.auth.settled && (a.weak || b.weak || sameKind(a.kind, b.kind) && a.kind != "")
	}
	// A heading of the same authority in front of its only matter.
	return (a.weak || b.weak) && a.auth.settled && b.auth.settled && (a.section+1 == b.section || b.section+1 == a.section) && (len(a.parties) == 0 || len(b.parties) == 0)
}

func (r *reader) sharesSums(a, b *draft) bool {
	return slices.ContainsFunc(a.sums, func(i int) bool {
		return slices.ContainsFunc(b.sums, func(j int) bool { return r.doc.Amounts[i].Value.Money == r.doc.Amounts[j].Value.Money })
	})
}

// join puts b into a; what sentences state wins over what headings do.
func (r *reader) join(a, b *draft) {
	if a.weak && !b.weak {
		*a, *b = *b, *a
	}
	if b.byline || a.date.Span.IsZero() {
		if !b.date.Span.IsZero() {
			a.date = b.date
		}
	}
	if a.kind == "" || b.byline {
		a.kind = cmpOr(b.kind, a.kind)
	}
	if !a.auth.settled && b.auth.settled || a.auth.span.IsZero() {
		a.auth = b.auth
	}
	if a.reference.Span.IsZero() {
		a.reference = b.reference
	}
	if a.notified.Span.IsZero() {
		a.notified = b.notified
	}
	if a.published.Span.IsZero() {
		a.published = b.published
	}
	if len(a.parties) == 0 || !b.weak {
		// what only a heading calls the party gives way
		a.parties = mergeParties(a.parties, b.parties, false)
	}
	for k, i := range b.sums {
		var owner []party
		if b.owner[k].name != "" {
			owner = b.owner[k : k+1]
		}
		a.addSum(r, i, owner)
	}
	if a.fined.IsZero() {
		a.fined = b.fined
	}
	for _, p := range b.powers {
		if !slices.ContainsFunc(a.powers, func(o foundPower) bool { return o.power == p.power }) {
			a.powers = append(a.powers, p)
		}
	}
	for _, p := range b.infringed {
		a.infringed = addProvision(a.infringed, p)
	}
	if a.cross.IsZero() {
		a.cross = b.cross
	}
	if len(a.complains) == 0 {
		a.complains = b.complains
	}
	if a.appeal.body == "" {
		a.appeal = b.appeal
	}
	if a.after.N == 0 {
		a.after = b.after
	}
	a.named, a.told = append(a.named, b.named...), append(a.told, b.told...)
	a.weak = a.weak && b.weak
	a.byline = a.byline || b.byline
}

func cmpOr(a, b decision.Kind) decision.Kind {
	if a != "" {
		return a
	}
	return b
}

// completeNames gives parties the longest form of their name that the text has, and a formal notice that a fine follows the party of the
// fine.
func (r *reader) completeNames(drafts []*draft) {
	longest := longestNames(drafts)
	for n, d := range drafts {
		if d.earlier && d.kind == decision.KindFormalNotice && len(d.parties) == 0 {
			for _, o := range drafts[max(0, n-nearDrafts):min(len(drafts), n+nearDrafts)] {
				if o.section == d.section && !o.earlier && sameAuthority(o.auth, d.auth) {
					d.parties = slices.Clone(o.parties)
					break
				}
			}
		}
		for k := range d.parties {
			if p := &d.parties[k]; longest[p.simple] != "" && !otherForm(p.name, longest[p.simple]) {
				p.name = longest[p.simple]
			}
		}
	}
}

// longestNames maps a name that other names of the text begin with to the longest of them: "clearview" to "Clearview AI".
func longestNames(drafts []*draft) map[string]string {
	longest := map[string]string{}
	for _, d := range drafts {
		for _, p := range d.parties {
			for i := strings.IndexByte(p.simple, ' '); i > 0; {
				if head := p.simple[:i]; len(longest[head]) < len(p.name) {
					longest[head] = p.name
				}
				next := strings.IndexByte(p.simple[i+1:], ' ')
				if next < 0 {
					break
				}
				i += 1 + next
			}
		}
	}
	return longest
}

// stands reports whether a draft is more than a heading or a stray word.
func (r *reader) stands(d *draft, all int) bool {
	sums := slices.ContainsFunc(d.sums, func(i int) bool { return r.doc.Amounts[i].Value.Role != RoleEquivalent })
	switch {
	case sums:
		return !d.weak || all == 1 || len(d.parties) > 0 && d.auth.settled
	case d.weak:
		return false
	case d.kind == decision.KindOpinion || d.kind == decision.KindBindingDecision:
		return d.auth.settled
	case d.kind == decision.KindFormalNotice:
		return d.auth.settled
	}
	return !d.fined.IsZero() && (!d.auth.span.IsZero() || len(d.parties) > 0) || len(d.powers) > 0 && d.auth.settled && (len(d.parties) > 0 || all == 1)
}

// emit writes a draft as a decision with the place of each of its fields.
func (r *reader) emit(d *draft) {
	x := Extracted{Main: !d.earlier, Fields: map[string]gdpr.Span{}}
	out := &x.Decision
	out.Kind = d.kind
	if out.Kind == "" {
		out.Kind = decision.KindDecision
	}
	if d.auth.settled {
		out.Authority = d.auth.ids[0]
		x.Fields["/authority"] = d.auth.span
	} else if d.auth.country != "" {
		out.Country = d.auth.country
		x.Fields["/country"] = d.auth.span
	}
	if !d.reference.Span.IsZero() {
		out.Reference = d.reference.Value.Text
		x.Fields["/reference"] = d.reference.Span
	}
	if !d.date.Span.IsZero() {
		out.Dates.Decided = d.date.Value
		x.Fields["/dates/decided"] = d.date.Span
	}
	if !d.notified.Span.IsZero() {
		out.Dates.Notified = d.notified.Value
		x.Fields["/dates/notified"] = d.notified.Span
	}
	if !d.published.Span.IsZero() {
		out.Dates.Published = d.published.Value
		x.Fields["/dates/published"] = d.published.Span
	}
	for k, p := range d.parties {
		out.Parties = append(out.Parties, decision.Party{Name: p.name})
		x.Fields["/parties/"+strconv.Itoa(k)+"/name"] = p.span
	}
	for _, p := range d.complains {
		x.Fields["/parties/"+strconv.Itoa(len(out.Parties))+"/name"] = p.span
		out.Parties = append(out.Parties, decision.Party{Name: p.name, Role: decision.RoleComplainant})
	}
	r.emitProvisions(d, &x)
	r.emitMeasures(d, &x)
	if !d.cross.IsZero() {
		out.CrossBorder.Is = true
		x.Fields["/crossBorder/is"] = d.cross
	}
	if d.appeal.body != "" {
		out.Appeals = []decision.Appeal{{Body: d.appeal.body, Within: d.appeal.within}}
		x.Fields["/appeals/0/body"] = d.appeal.span
	}
	r.doc.Decisions = append(r.doc.Decisions, x)
}

func (r *reader) emitProvisions(d *draft, x *Extracted) {
	out := &x.Decision
	for _, p := range d.infringed {
		x.Fields["/infringements/"+strconv.Itoa(len(out.Infringements))+"/provision"] = p.Span
		out.Infringements = append(out.Infringements, decision.Infringement{Provision: p.Value})
	}
	for _, p := range d.complied {
		if slices.ContainsFunc(d.infringed, func(o Found[legalbasis.Provision]) bool { return o.Value == p.Value }) {
			continue
		}
		x.Fields["/infringements/"+strconv.Itoa(len(out.Infringements))+"/provision"] = p.Span
		out.Infringements = append(out.Infringements, decision.Infringement{Provision: p.Value, Finding: decision.NotInfringed})
	}
	for _, p := range d.cited {
		if slices.ContainsFunc(out.Infringements, func(o decision.Infringement) bool { return o.Provision == p.Value }) {
			continue
		}
		x.Fields["/cited/"+strconv.Itoa(len(out.Cited))] = p.Span
		out.Cited = append(out.Cited, p.Value)
	}
}
