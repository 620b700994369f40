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
		path := "/parties/" + strconv.Itoa(k)
		out.Parties = append(out.Parties, decision.Party{Name: p.name, Role: p.role, Group: p.group})
		x.Fields[path+"/name"] = p.span
		if p.role != "" {
			x.Fields[path+"/role"] = p.roleSpan
		}
		if p.group != "" {
			x.Fields[path+"/group"] = p.groupSpan
		}
	}
	for _, p := range d.complains {
		x.Fields["/parties/"+strconv.Itoa(len(out.Parties))+"/name"] = p.span
		out.Parties = append(out.Parties, decision.Party{Name: p.name, Role: decision.RoleComplainant})
	}
	for _, p := range d.related {
		path := "/parties/" + strconv.Itoa(len(out.Parties))
		x.Fields[path+"/name"], x.Fields[path+"/role"] = p.span, p.roleSpan
		out.Parties = append(out.Parties, decision.Party{Name: p.name, Role: p.role})
	}
	r.emitProvisions(d, &x)
	r.emitMeasures(d, &x)
	if !d.cross.IsZero() {
		out.CrossBorder.Is = true
		x.Fields["/crossBorder/is"] = d.cross
	}
	if d.appeal.body != "" {
		out.Appeals = []decision.Appeal{{Body: d.appeal.body, Within: d.appeal.within, Result: d.appeal.result}}
		x.Fields["/appeals/0/body"] = d.appeal.span
		if d.appeal.result != "" {
			out.Status = d.appeal.result
			x.Fields["/appeals/0/result"], x.Fields["/status"] = d.appeal.said, d.appeal.said
		}
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
