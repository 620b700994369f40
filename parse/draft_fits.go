package parse

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// Which draft an event is about: what contradicts it.

// fits reports whether nothing in an event contradicts a draft.
func (r *reader) fits(d *draft, e *event) bool {
	if e.apart {
		return false
	}
	if e.row {
		return false // each row is a decision of its own; what the text says of it elsewhere joins it later
	}
	if !sameKind(d.kindSoFar(), e.kind) || !sameAuthority(&d.auth, &e.auth) || r.foreignTo(d, e.auth) || !e.auth.settled && r.isForeign(d.auth, e.s.amounts) {
		return false
	}
	if e.auth.span.IsZero() && r.opensElsewhere(d.auth, e.s) || len(e.sums) > 0 && !r.sameMoney(d.sums, e.sums) && (r.opensLater(d, e) || r.ofStranger(e, d.parties)) {
		return false
	}
	if len(d.parties) == 0 && len(e.sums) == 0 && len(d.sums) > 0 && r.addressesTheirs(e) {
		return false // the fine is not that of "su encargado, Alba, S.L."
	}
	if d.earlier && !e.earlier && !e.court && len(e.powers) > 0 && len(e.s.lx.refersBack) > 0 {
		return false // what is ordered now is no measure of a decision of before
	}
	if d.earlier != e.earlier && !e.court && !(e.kind == "" && len(e.sums) == 0 && e.fined.IsZero()) {
		return false
	}
	if d.reference.Value.Text != "" && e.reference.Value.Text != "" && d.reference.Value.Text != e.reference.Value.Text {
		return false
	}
	names := len(e.parties) > 0 && !shareParty(d.parties, e.parties) // somebody that the draft does not
	ofOthers := names && len(d.parties) > 0
	if otherDay(d.date.Value, e.date.Value) && (d.byline && e.byline || len(e.sums) > 0 && (names || !r.sameMoney(d.sums, e.sums))) {
		return false
	}
	if e.byline && d.byline || e.dated && len(d.sums) > 0 && !r.sameMoney(d.sums, e.sums) || r.ofDeclined(d, e) {
		return false
	}
	if e.kind == "" && len(e.sums) > 0 && d.kind == decision.KindFormalNotice {
		return false
	}
	if e.s.lx.nominative.known && ofOthers && !e.court && !r.sameMoney(d.sums, e.sums) {
		return false
	}
	if len(d.parties) >= maxTold && len(e.parties) > 0 || len(d.sums) >= maxTold && len(e.sums) > 0 {
		return false
	}
	if len(d.parties) == 0 && len(e.parties) > 0 && !d.weak && r.fineAmong(d.sums) && r.fineAmong(e.sums) && !r.sameMoney(d.sums, e.sums) && !e.s.has(cueTotal, cuePart) {
		return false // the fine of somebody not named is not that of somebody named
	}
	// Another party and another sum at once is another decision; one of them alone may be the same one.
	return !ofOthers || len(e.sums) == 0 && e.fined.IsZero() || r.sameMoney(d.sums, e.sums) || r.inVerdict(d, e) ||
		d.chapter != 0 && sameAuthority(&d.auth, &e.auth) && e.s.has(cueTotal, cuePart)
}

// opensLater reports whether the sentence of an event, whose fines are others, begins with a day or month behind that of a draft: "Reprimanded on 5 May 2022. In March
// 2023, it was fined EUR 9,000".
func (r *reader) opensLater(d *draft, e *event) bool {
	if e.court || !d.date.Value.IsFull() || !e.s.has(cueImposes, cueFines) {
		return false
	}
	for _, o := range r.doc.Dates[e.s.dates[0]:e.s.dates[1]] {
		if o.Value.Month() > 0 && o.Span.Start-e.s.start <= reachOpensOn {
			return d.date.Value.Before(o.Value)
		}
	}
	return false
}

// reachOpensOn is how far behind the beginning of a sentence, in bytes, the date stands that it opens with: "Mais tarde, em ".
const reachOpensOn = 24

// addressesTheirs reports whether the only addressee of an event is named behind a possessive, as somebody who belongs to one told of before: "a su encargado, Alba, S.L.".
func (r *reader) addressesTheirs(e *event) bool {
	if len(e.parties) != 1 || e.s.lx.theirs.len() == 0 {
		return false
	}
	at := e.parties[0].span.Start
	return e.s.lx.theirs.anyIn(r.text[max(e.s.start, at-reachSmall/2):at])
}

// opensElsewhere reports whether a sentence that names no authority begins with another country than that of one: "In Poland, its subsidiary".
func (r *reader) opensElsewhere(auth mention, s *sentence) bool {
	k := r.countryFrom(s.start)
	if !auth.national() || k == len(r.countries) || r.countries[k].span.Start-s.start > reachClose {
		return false
	}
	home := homeOf(auth.ids[0])
	return r.countries[k].country != home && r.countries[k].country != "" && isCapital(r.text[s.start:])
}

// otherDay reports whether two dates, one of which may be a month only, are not the same.
func otherDay(a, b gdpr.Date) bool {
	if a.Month() == 0 || b.Month() == 0 {
		return false
	}
	return a.Year() != b.Year() || a.Month() != b.Month() || a.IsFull() && b.IsFull() && a != b
}

// proposedBeforeFine reports whether an event tells only what was proposed before the fine that a draft tells of, to nobody else: "The notice of intent had
// set the penalty at EUR 5,000".
func (r *reader) proposedBeforeFine(d *draft, e *event) bool {
	if d == nil || d.section != e.s.section || e.row || len(e.sums) == 0 || !e.fined.IsZero() || len(e.powers) > 0 || !r.fineAmong(d.sums) || !sameAuthority(&d.auth, &e.auth) {
		return false
	}
	for _, i := range e.sums {
		if a := r.doc.Amounts[i].Value; a.Role != RoleProposed || a.Money.Currency() != r.doc.Amounts[d.sums[0]].Value.Money.Currency() {
			return false
		}
	}
	return len(e.parties) == 0 || shareParty(d.parties, e.parties)
}
