package parse

import (
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// emit writes a draft as a decision with the place of each of its fields.
func (r *reader) emit(d *draft) {
	fields := len(d.parties) + len(d.complains) + len(d.infringed) + len(d.complied) + len(d.cited) + 2*len(d.sums) + len(d.powers)
	for _, span := range [...]gdpr.Span{d.auth.span, d.reference.Span, d.date.Span, d.notified.Span, d.published.Span, d.cross} {
		if !span.IsZero() {
			fields++ // a map of eight is one piece
		}
	}
	r.doc.Decisions = append(r.doc.Decisions, Extracted{Main: !d.earlier, Fields: make(map[string]gdpr.Span, fields)})
	x := &r.doc.Decisions[len(r.doc.Decisions)-1]
	out := &x.Decision
	out.Kind = d.kind
	if out.Kind == "" {
		out.Kind = decision.KindDecision
		if r.announcesOnly(d) {
			out.Kind = decision.KindNoticeOfIntent
		}
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
	if !d.date.Span.IsZero() && !r.beforeLaw(d) {
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
	d.emitParties(x)
	r.emitProvisions(d, x)
	r.emitMeasures(d, x)
	if !d.cross.IsZero() {
		out.CrossBorder.Is = true
		x.Fields["/crossBorder/is"] = d.cross
	}
	r.emitAppeals(d, x)
}

// beforeLaw reports whether a draft has the day of a decision of before the GDPR applied, and an infringement of it: the day is that of something else, such
// as an older decision that was not obeyed.
func (r *reader) beforeLaw(d *draft) bool {
	y := d.date.Value.Year()
	if y == 0 || y > 2018 || y == 2018 && (d.date.Value.Month() == 0 || d.date.Value.Month() >= 5) {
		return false // one of May 2018 may be of its last week, in which the GDPR applied
	}
	if !slices.ContainsFunc(d.infringed, func(p Found[legalbasis.Provision]) bool { return p.Value.Act() == legalbasis.GDPR }) {
		return false
	}
	r.note("date.before-law", "a decision on the GDPR is dated before it applied: the day is not taken", d.date.Span.Start, d.date.Span.End)
	return true
}

// emitParties writes the addressees of a draft, those who complained, and the processors beside them.
func (d *draft) emitParties(x *Extracted) {
	out := &x.Decision
	out.Parties = room[decision.Party](len(d.parties) + len(d.complains) + len(d.related))
	for k, p := range d.parties {
		out.Parties = append(out.Parties, decision.Party{Name: p.name, Role: p.role, Group: p.group})
		x.Fields[pathOf(partyName, k)] = p.span
		if p.role != "" {
			x.Fields[pathOf(partyRole, k)] = p.roleSpan
		}
		if p.group != "" {
			x.Fields[pathOf(partyGroup, k)] = p.groupSpan
		}
	}
	for _, p := range d.complains {
		x.Fields[pathOf(partyName, len(out.Parties))] = p.span
		out.Parties = append(out.Parties, decision.Party{Name: p.name, Role: decision.RoleComplainant})
	}
	for _, p := range d.related {
		n := len(out.Parties)
		x.Fields[pathOf(partyName, n)], x.Fields[pathOf(partyRole, n)] = p.span, p.roleSpan
		out.Parties = append(out.Parties, decision.Party{Name: p.name, Role: p.role})
	}
}

// room returns an empty list with room for n values, nil for none.
func room[T any](n int) []T {
	if n == 0 {
		return nil
	}
	return make([]T, 0, n)
}

// manyField are the fields of a decision that repeat, as JSON Pointers with a # for the number.
type manyField uint8

const (
	partyName manyField = iota
	partyRole
	partyGroup
	infringedProvision
	citedProvision
	measurePower
	fineAmount
	bandOfFine
	penaltyAmount
	penaltyAccrued
	penaltyCeiling
	measureWithin
	measureDeadline
	measureNote
	numMany
)

var manyPaths = [numMany]string{"/parties/#/name", "/parties/#/role", "/parties/#/group", "/infringements/#/provision", "/cited/#", "/measures/#/power", "/measures/#/fine/amount", "/measures/#/fine/band",
	"/measures/#/periodicPenalty/amount", "/measures/#/periodicPenalty/accrued", "/measures/#/periodicPenalty/ceiling", "/measures/#/within", "/measures/#/deadline", "/measures/#/note"}

// firstPaths holds the pointers to the first values of each, so that they are made once.
var firstPaths = sync.OnceValue(func() *[numMany][24]string {
	var paths [numMany][24]string
	for f := range paths {
		for k := range paths[f] {
			paths[f][k] = strings.Replace(manyPaths[f], "#", strconv.Itoa(k), 1)
		}
	}
	return &paths
})

// pathOf returns the JSON Pointer to the k-th value of a field that repeats.
func pathOf(f manyField, k int) string {
	if paths := firstPaths(); k < len(paths[f]) {
		return paths[f][k]
	}
	return strings.Replace(manyPaths[f], "#", strconv.Itoa(k), 1)
}

// announcesOnly reports whether a draft tells of a fine that somebody intends or proposes, and of nothing imposed.
func (r *reader) announcesOnly(d *draft) bool {
	proposed := false
	for _, i := range d.sums {
		switch r.doc.Amounts[i].Value.Role {
		case RoleProposed:
			proposed = true
		case RoleEquivalent: // of what is proposed
		default:
			return false
		}
	}
	return proposed && d.fined.IsZero() && len(d.powers) == 0
}

// emitAppeals writes the remedies of a draft; the last one that was decided says how the decision stands.
func (r *reader) emitAppeals(d *draft, x *Extracted) {
	out := &x.Decision
	for k, a := range d.appeals {
		path := "/appeals/" + strconv.Itoa(k)
		place := func(field string, span gdpr.Span) {
			if !span.IsZero() {
				x.Fields[path+field] = span
			}
		}
		to := decision.Appeal{Body: a.body, Within: a.within.Value, Decided: a.decided.Value, Note: a.note}
		place("/body", a.span)
		place("/decided", a.decided.Span)
		place("/within", a.within.Span)
		if a.result != decision.StatusAppealed && a.result != "" {
			to.Result = a.result
			place("/result", a.said)
		}
		if a.note != "" {
			place("/note", a.said)
		}
		if a.from > 0 {
			to.OldAmount = r.doc.Amounts[a.from-1].Value.Money
			place("/oldAmount", r.doc.Amounts[a.from-1].Span)
		}
		if a.to > 0 && !a.again {
			to.NewAmount = r.doc.Amounts[a.to-1].Value.Money
			place("/newAmount", r.doc.Amounts[a.to-1].Span)
		}
		if a.result != "" {
			out.Status = a.result
			x.Fields["/status"] = a.said
		}
		out.Appeals = append(out.Appeals, to)
	}
}

func (r *reader) emitProvisions(d *draft, x *Extracted) {
	out := &x.Decision
	out.Infringements = room[decision.Infringement](len(d.infringed) + len(d.complied))
	for _, p := range d.infringed {
		x.Fields[pathOf(infringedProvision, len(out.Infringements))] = p.Span
		out.Infringements = append(out.Infringements, decision.Infringement{Provision: p.Value})
	}
	for _, p := range d.complied {
		if slices.ContainsFunc(d.infringed, func(o Found[legalbasis.Provision]) bool { return o.Value == p.Value }) {
			continue
		}
		x.Fields[pathOf(infringedProvision, len(out.Infringements))] = p.Span
		out.Infringements = append(out.Infringements, decision.Infringement{Provision: p.Value, Finding: decision.NotInfringed})
	}
	out.Cited = room[legalbasis.Provision](len(d.cited))
	for _, p := range d.cited {
		if slices.ContainsFunc(out.Infringements, func(o decision.Infringement) bool { return o.Provision == p.Value }) {
			continue
		}
		x.Fields[pathOf(citedProvision, len(out.Cited))] = p.Span
		out.Cited = append(out.Cited, p.Value)
	}
}
