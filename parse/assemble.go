package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

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
			if e.earlier && e.kind == "" && len(e.sums) == 0 && e.fined.IsZero() {
				continue // what was ordered before is no measure of this decision
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
const nearDrafts = 24

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
		if d.section != section && r.fits(d, e) && (r.sameMoney(d.sums, e.sums) || e.reference.Value.Text != "" && d.reference.Value.Text == e.reference.Value.Text) {
			return d
		}
	}
	return nil
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
	if d.date.Span.IsZero() || d.published.Span.IsZero() {
		r.elaborateDates(d, s)
	}
	if c, ok := s.cue(cueCrossBorder); ok && d.cross.IsZero() && !s.heading {
		d.cross = gdpr.Span{Start: c.start, End: c.end}
	}
	if c, ok := s.cue(cueComplaint); ok && len(d.complains) == 0 {
		d.complains = r.complainants(s, c)
	}
	if a, ok := r.appealDecided(s); ok && d.appeal.result == "" {
		d.appeal = a
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
	// A fine without a sum is told of somebody or of a breach: authorities also issue guides on fines.
	return !d.fined.IsZero() && (len(d.parties) > 0 || !d.auth.span.IsZero() && len(d.infringed) > 0) || len(d.powers) > 0 && d.auth.settled && (len(d.parties) > 0 || all == 1 && !d.mereWord())
}

// mereWord reports whether all that a draft has is a word such as "order", which speaks of many things beside measures: "the order
// of the day of the AEPD", "companies are obliged to tell the authority".
func (d *draft) mereWord() bool {
	return len(d.infringed) == 0 && d.reference.Span.IsZero() && len(d.powers) == 1 && d.powers[0].power == decision.PowerOrder
}
