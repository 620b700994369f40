package parse

import (
	"slices"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
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
	chapter   int
	date      Found[gdpr.Date]
	notified  Found[gdpr.Date]
	published Found[gdpr.Date]
	reference Found[Reference]
	parties   []party
	named     []party // every name that a sentence gives, for the marks
	told      []int   // of reader.sentences, likewise
	complains []party
	related   []party // processors that are no addressees
	declined  []party // addressees whose name was left out
	sums      []int   // of reader.doc.Amounts, in order, those of an equal sum and role once
	owner     []party
	split     bool // a sentence names the addressee of each sum
	found     bool // told by a finding alone
	apart     bool // told as another case: what was found before is not of it
	fined     gdpr.Span
	powers    []foundPower
	infringed []Found[legalbasis.Provision]
	complied  []Found[legalbasis.Provision]
	cited     []Found[legalbasis.Provision]
	cross     gdpr.Span
	appeals   []appeal
	after     decision.Period
	within    Found[decision.Period]
	deadline  Found[gdpr.Date]
	accrued   int    // of reader.doc.Amounts, from 1: what a periodic penalty has come to
	ceiling   int    // likewise: the most it can come to
	glance    uint64 // see sumsAtAGlance
}

// maxTold bounds the parties and the sums of one decision, so that a text that goes on and on about one costs no more than others.
const maxTold = 24

// newDraft returns an empty draft, in the memory of one of an earlier reading where there is one.
func (r *reader) newDraft() *draft {
	if r.drafted == len(r.drafts) {
		r.drafts = append(r.drafts, new(draft))
	}
	r.drafted++
	return r.drafts[r.drafted-1]
}

// reset empties a draft and keeps the memory of its lists; no name in it may keep the text alive.
func (d *draft) reset() {
	for _, list := range [...][]party{d.parties, d.named, d.owner} {
		clear(list[:cap(list)])
	}
	clear(d.powers[:cap(d.powers)])
	clear(d.infringed[:cap(d.infringed)])
	clear(d.complied[:cap(d.complied)])
	clear(d.cited[:cap(d.cited)])
	*d = draft{
		parties: d.parties[:0], named: d.named[:0], told: d.told[:0], sums: d.sums[:0], owner: d.owner[:0], powers: d.powers[:0],
		infringed: d.infringed[:0], complied: d.complied[:0], cited: d.cited[:0],
	}
}

// fineAmong reports whether one of the sums is a fine.
func (r *reader) fineAmong(sums []int) bool {
	return slices.ContainsFunc(sums, func(i int) bool { return r.doc.Amounts[i].Value.Role == RoleFine })
}

// kindSoFar returns what sort of act the draft is: a decision where it imposes a fine and nothing else is said.
func (d *draft) kindSoFar() decision.Kind {
	if d.kind == "" && (len(d.sums) > 0 || !d.fined.IsZero() && !d.byline) {
		return decision.KindDecision
	}
	return d.kind
}

func sameKind(a, b decision.Kind) bool {
	return a == b || a == "" || b == ""
}

func sameAuthority(a, b *mention) bool {
	local := func(m *mention) bool { return !m.settled && m.match&authority.Local != 0 && m.country == "" }
	switch {
	case local(a), local(b): // "the Commissioner", wherever it is
		return true
	case a.settled && b.settled:
		return a.ids[0] == b.ids[0]
	case a.country != "" && b.country != "":
		return a.country == b.country
	case a.settled && b.country != "":
		return homeOf(a.ids[0]) == b.country
	case b.settled && a.country != "":
		return homeOf(b.ids[0]) == a.country
	case a.settled && !b.generic && len(b.ids) > 0:
		return slices.Contains(b.ids, a.ids[0]) // several bear the name
	case b.settled && !a.generic && len(a.ids) > 0:
		return slices.Contains(a.ids, b.ids[0])
	}
	return true
}

func shareParty(a, b []party) bool {
	a, b = a[:min(len(a), maxShared)], b[:min(len(b), maxShared)]
	for i := range a {
		for j := range b {
			if p, q := &a[i], &b[j]; (p.alias != "" || q.alias != "" || sameName(p.simple, q.simple)) && sameParty(*p, *q) {
				return true
			}
		}
	}
	return false
}

// maxShared bounds the parties of a draft that are compared with those of another, which come in the same order where they are the same.
const maxShared = 10

// sameMoney reports whether two lists of sums have one in common.
func (r *reader) sameMoney(a, b []int) bool {
	for _, i := range a {
		x := &r.doc.Amounts[i].Value
		if x.Band != "" {
			continue
		}
		for _, j := range b {
			if y := &r.doc.Amounts[j].Value; y.Band == "" && x.Money == y.Money && x.Number == y.Number {
				return true
			}
		}
	}
	return false
}

// add puts what an event says into a draft. What stands in a byline, then what stands in sentences, wins over headings.
func (r *reader) add(d *draft, e *event) {
	strong := e.byline || e.row || !e.s.heading
	if e.kind != "" && (d.kind == "" || e.byline) {
		d.kind = e.kind
	}
	if !e.auth.span.IsZero() && (!d.auth.settled || d.weak && strong && e.auth.settled || d.isTitle() && e.auth.settled) {
		d.auth = e.auth
	}
	if !e.date.Span.IsZero() && (d.date.Span.IsZero() || e.byline || !d.date.Value.IsFull() && e.date.Value.IsFull()) {
		d.date = e.date
	}
	keepFirst(&d.notified, e.notified)
	keepFirst(&d.published, e.published)
	keepFirst(&d.reference, e.reference)
	r.restate(d, e)
	r.raise(d, e)
	if len(d.parties) > 0 && r.fineAmong(d.sums) && r.fineAmong(e.sums) && !r.sameMoney(d.sums, e.sums) && r.inVerdict(d, e) {
		d.parties = addParties(d.parties, e.parties) // "Alba SAS" and "Alba Digital", each with a fine of its own
	} else {
		d.parties = mergeParties(d.parties, e.parties, d.weak && strong)
	}
	d.declined = append(d.declined, e.declined[:min(len(e.declined), maxTold-min(maxTold, len(d.declined)))]...)
	for k, i := range e.sums {
		owners := e.parties
		if e.owners != nil {
			owners, d.split = e.owners[k], true
		} else if e.several {
			owners, d.split = nil, true // "fined a company and its subcontractor EUR 7,000 and EUR 5,000"
		}
		d.addSum(r, i, owners)
	}
	if d.fined.IsZero() {
		d.fined = e.fined
	}
	if len(e.parties) == 1 {
		for k := range e.powers {
			e.powers[k].owner = e.parties[0]
		}
	}
	d.addPowers(e.powers)
	if d.within.Value.N == 0 {
		d.within = e.within
	}
	keepFirst(&d.deadline, e.deadline)
	r.addPenalty(d, e)
	if e.byline {
		d.byline = true
	}
	if strong {
		d.weak = false
	}
}

// restate takes the party of a decision for that of an event which calls the one with the same fine otherwise: "fined Delos Municipality EUR 5,000 … The
// municipality was fined EUR 5,000". Where the first was the description, the name replaces it.
func (r *reader) restate(d *draft, e *event) {
	if len(d.parties) == 0 || len(e.parties) != 1 || len(d.sums) == 0 || len(e.sums) == 0 || e.owners != nil {
		return
	}
	lx, p := e.s.lx, e.parties[0]
	old := r.finedBefore(d, e)
	if old.name == "" || sameParty(old, p) {
		return
	}
	if lx.party.kinds.has(p.name) && strings.Contains(old.simple, " "+p.simple+" ") && r.isKnown(lx, p) {
		e.parties = []party{old} // "the College", of "Royal College of Leith"
		return
	}
	switch {
	case !r.goesBy(lx, old, p):
	case r.hasName(lx, old) || !r.hasName(lx, p):
		e.parties = []party{old}
	default:
		d.rename(old, p)
	}
}

// finedBefore returns the party of a draft that has the fines of an event already: the only one, where the event does not tell of one fine more; of several
// the one whose the fine is. It returns the zero party for none.
func (r *reader) finedBefore(d *draft, e *event) party {
	if slices.ContainsFunc(e.sums, func(i int) bool { return !r.sameMoney(d.sums, []int{i}) }) {
		return party{}
	}
	if len(d.parties) == 1 {
		if d.split || r.added(e.sums[0]) {
			return party{}
		}
		return d.parties[0]
	}
	var found party
	for k, i := range d.sums {
		if r.doc.Amounts[i].Value.Role == RoleFine && r.sameMoney(e.sums, d.sums[k:k+1]) {
			if found.name != "" {
				return party{}
			}
			found = d.owner[k]
		}
	}
	return found
}

// rename gives a party of a draft another name.
func (d *draft) rename(old, p party) {
	for k := range d.parties {
		if d.parties[k].name == old.name {
			d.parties[k] = p
		}
	}
	for k := range d.owner {
		if d.owner[k].name == old.name {
			d.owner[k] = p
		}
	}
}

// addPenalty adds what a periodic penalty has come to, and the most it can come to.
func (r *reader) addPenalty(d *draft, e *event) {
	penalty := -1
	for i := e.s.amounts[0]; i < e.s.amounts[1]; i++ {
		a := r.doc.Amounts[i].Value
		switch {
		case a.Role == RolePeriodicPenalty && a.Per != "":
			penalty = i
		case a.Role == RolePeriodicPenalty && d.accrued == 0 && e.s.has(cueAccrued) && e.s.has(cuePenalty):
			d.accrued = i + 1
		case a.Role == RoleCeiling && a.Per == "" && penalty >= 0 && d.ceiling == 0 && penalty == i-1:
			d.ceiling = i + 1
		}
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
		// two equal sums of one sentence are two fines: "EUR 700 for … and EUR 700 for …"
		if b := r.doc.Amounts[j].Value; a.Money == b.Money && a.Band == b.Band && a.Role == b.Role && !(a.Role == RoleFine && r.together(i, j)) && (owner.name == "" || d.owner[k].name == "" || sameParty(owner, d.owner[k])) {
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
	before := len(have) // names listed together are of several, "Alba Mobile and Alba"
next:
	for _, p := range more {
		for k, q := range have {
			if k < before && sameParty(p, q) || p.simple == q.simple && (k < before || !otherForm(p.name, q.name)) {
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

// addPowers adds measures that a draft does not tell of yet, or not for the same addressee.
func (d *draft) addPowers(list []foundPower) {
	for _, p := range list {
		if len(d.powers) < maxTold && !slices.ContainsFunc(d.powers, func(o foundPower) bool {
			return o.power == p.power && (o.owner.name == "" || p.owner.name == "" || sameParty(o.owner, p.owner))
		}) {
			d.powers = append(d.powers, p)
		}
	}
}

func addProvision(list []Found[legalbasis.Provision], p *Found[legalbasis.Provision]) []Found[legalbasis.Provision] {
	for k := range list {
		if list[k].Value == p.Value {
			return list
		}
	}
	return append(list, *p)
}
