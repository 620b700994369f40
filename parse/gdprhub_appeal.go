package parse

import (
	"strings"

	"github.com/gdprgo/gdpr/decision"
)

// hubAppeals say how an appeal stands, by the words of the box.
var hubAppeals = [...]struct {
	words  string
	status decision.Status
}{
	{"Appealed|Pending appeal|Appeal pending|Yes", decision.StatusAppealed},
	{"Appealed - Confirmed|Appeal Dismissed|Confirmed|Upheld", decision.StatusUpheld},
	{"Appealed - Overturned|Overturned|Annulled", decision.StatusAnnulled},
	{"Appealed - Partly Confirmed|Partly Confirmed|Partly upheld", decision.StatusChanged},
}

// appeal returns the one appeal that a box tells of.
func (r *row) appeal() *decision.Appeal {
	if len(r.d.Appeals) == 0 {
		r.d.Appeals = []decision.Appeal{{}}
	}
	return &r.d.Appeals[0]
}

func (r *row) hubAppealStatus(v *value) {
	if isUnknown(v.text) {
		return
	}
	if strings.EqualFold(v.text, "Not appealed") {
		r.keep(v, "column.kept") // it is not said that the decision is final
		return
	}
	for _, a := range hubAppeals {
		for words := range strings.SplitSeq(a.words, "|") {
			if !strings.EqualFold(words, v.line()) {
				continue
			}
			r.d.Status = a.status
			if ap := r.appeal(); a.status != decision.StatusAppealed {
				ap.Result = a.status
			}
			return
		}
	}
	r.appeal().Note = v.line()
	r.report("appeal.unread", "/appeals/0/note", v.text)
}

func (r *row) hubAppealBody(v *value) {
	if !isUnknown(v.text) {
		r.appeal().Body = v.line()
	}
}

func (r *row) hubAppealNumber(v *value) {
	if !isUnknown(v.text) {
		r.appeal().Reference = v.line()
	}
}

// hubAppeal reads the appeal as the page prints it: its state, the body and the number, a line each.
func (r *row) hubAppeal(v *value) {
	lines := strings.SplitN(v.text, "\n", 3)
	for i, set := range [...]func(*row, *value){(*row).hubAppealStatus, (*row).hubAppealBody, (*row).hubAppealNumber} {
		if i < len(lines) {
			line := *v
			line.text = lines[i]
			set(r, &line)
		}
	}
}

// related returns the last relation of a kind, which the cells about it fill one after the other.
func (r *row) related(kind string) *decision.Relation {
	if n := len(r.d.Related); n == 0 || r.d.Related[n-1].Kind != kind {
		r.d.Related = append(r.d.Related, decision.Relation{Kind: kind})
	}
	return &r.d.Related[len(r.d.Related)-1]
}

func (r *row) relatedBody(v *value, kind string) {
	if isUnknown(v.text) {
		return
	}
	if id := resolveOne(v.line(), r.country); id != "" {
		r.related(kind).Authority = id
	}
	r.related(kind).Note = v.line()
}

func (r *row) relatedNumber(v *value, kind string) {
	if !isUnknown(v.text) {
		r.related(kind).Reference = v.line()
	}
}

func (r *row) hubFromBody(v *value) { r.relatedBody(v, "appeal-of") }

func (r *row) hubFromNumber(v *value) { r.relatedNumber(v, "appeal-of") }

func (r *row) hubReferrer(v *value) { r.relatedBody(v, "referred-by") }

func (r *row) hubReferrerNumber(v *value) { r.relatedNumber(v, "referred-by") }
