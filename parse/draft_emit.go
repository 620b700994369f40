package parse

import (
	"slices"
	"strconv"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// emit writes a draft as a decision with the place of each of its fields.
func (r *reader) emit(d *draft) {
	x := Extracted{Main: !d.earlier, Fields: map[string]gdpr.Span{}}
	out := &x.Decision
	out.Kind = d.kind
	if out.Kind == "" {
		out.Kind = decision.KindDecision
		if r.onlyProposed(d) {
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
		path, facts := "/parties/"+strconv.Itoa(k), r.factsOf(d, p)
		out.Parties = append(out.Parties, decision.Party{Name: p.name, Role: facts.role, Group: facts.group.name})
		x.Fields[path+"/name"] = p.span
		if facts.role != "" {
			x.Fields[path+"/role"] = facts.said
		}
		if facts.group.name != "" {
			x.Fields[path+"/group"] = facts.group.span
		}
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
	r.emitAppeals(d, &x)
	r.doc.Decisions = append(r.doc.Decisions, x)
}

// onlyProposed reports whether a draft tells of a fine that somebody intends or proposes, and of nothing imposed.
func (r *reader) onlyProposed(d *draft) bool {
	return d.fined.IsZero() && len(d.powers) == 0 && len(d.sums) > 0 && !slices.ContainsFunc(d.sums, func(i int) bool { return r.doc.Amounts[i].Value.Role != RoleProposed })
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
		if a.to > 0 {
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
