package parse

import (
	"io"
	"iter"
	"strings"

	"github.com/gdprgo/gdpr/decision"
)

// privacyAffairs describes the table of fines of Privacy Affairs, mostly taken from the Enforcement Tracker, with which it shares the meaning of
// its figures. Its days are written with the month first; where it knows the year only it writes the first of January,
// and where it knows nothing the first of January 1970.
var privacyAffairs = source{
	name: "Privacy Affairs",
	columns: []column{
		{names: "id", set: (*row).ownID},
		{names: "Country|name", set: (*row).setCountry},
		{names: "Authority", set: (*row).setAuthority},
		{names: "Date|Date of Decision", set: (*row).affairsDate},
		{names: "Controller|Controller/Processor|Organisation", set: (*row).setAddressee},
		{names: "Price|Fine|Fine EUR|Amount", set: (*row).setPayable},
		{names: "articleViolated|Articles|Articles raw|Article", set: (*row).setInfringed, many: true},
		{names: "Type|Violation", set: (*row).affairsType},
		{names: "Summary|Text|Description", set: (*row).setSummary},
		{names: "Source|Link|URL", set: (*row).setLink},
		{names: "Picture|Flag"},
	},
	plain: plainHTML,
	finish: func(r *row) {
		r.d.Kind = kindOr(r.d.Kind, decision.KindDecision)
		r.undecided()
		r.check()
	},
}

// PrivacyAffairs reads the rows of the table of Privacy Affairs, in JSON or CSV; which of them is told by the beginning. Amounts are
// treated as in [EnforcementTracker], and so are errors.
func PrivacyAffairs(r io.Reader, o *Options) iter.Seq2[Record, error] {
	return privacyAffairs.read(r, o)
}

func (r *row) affairsDate(v *value) {
	r.date(v, &r.d.Dates.Decided, "/dates/decided", monthFirst)
	if d := r.d.Dates.Decided; d.Month() == 1 && d.Day() == 1 {
		r.d.Dates.Decided = yearOf(d)
		r.keep(v, "date.first-of-january")
	}
	r.uncertainDate()
}

// affairsType sets the kind of infringement. In some rows the articles stand there.
func (r *row) affairsType(v *value) {
	if len(r.d.Infringements) == 0 && looksCited(v.text) {
		r.setInfringed(v)
		return
	}
	if strings.HasPrefix(v.text, "http") {
		r.setLink(v)
		return
	}
	r.setCategory(v)
}

// ownID sets the source's own id of the row.
func (r *row) ownID(v *value) {
	if !isAbsent(v.text) {
		r.d.Sources[0].ID = v.line()
	}
}

func kindOr(have, otherwise decision.Kind) decision.Kind {
	if have == "" {
		return otherwise
	}
	return have
}
