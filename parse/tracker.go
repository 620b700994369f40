package parse

import (
	"io"
	"iter"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr/decision"
)

// tracker describes the Enforcement Tracker of CMS: a table of fines, one row each, that its page loads as JSON and its users export as
// CSV. Its amounts are in euros, converted where the fine was not, and are what was to be paid after reductions; its days are
// those of the decision or of its publication.
var tracker = source{
	name: "Enforcement Tracker",
	columns: []column{
		{names: "ETid|id", set: (*row).trackerID},
		{names: "Country", set: (*row).setCountry},
		{names: "Authority|Data Protection Authority|DPA", set: (*row).setAuthority},
		{names: "Date of Decision|Date|Date of decision or publication", set: (*row).trackerDate},
		{names: "Controller/Processor|Controller|Processor|Controller or Processor|Organisation|Organization|Party", set: (*row).setAddressee},
		{names: "Sector|Industry", set: (*row).setSector},
		{names: "Fine [€]|Fine EUR|Fine Euro|Fine in €|Fines|Fine raw|Amount", set: (*row).setPayable},
		{names: "Quoted Art.|Quoted Articles|Articles|Article|Articles raw|Articles violated|Article violated", set: (*row).setInfringed, many: true},
		{names: "Type|Violation|Infringement|Type of violation", set: (*row).setCategory, many: true},
		{names: "Summary|Description|Text|Content", set: (*row).setSummary},
		{names: "Source|Source URL|Link|Sources|Source #", set: (*row).setLink, many: true},
		{names: "Direct URL|URL|Permalink|Direct link|ETid URL", set: (*row).setOwnLink},
	},
	positions: trackerPositions,
	plain:     plainHTML,
	finish: func(r *row) {
		r.d.Kind = kindOr(r.d.Kind, decision.KindDecision)
		r.undecided()
		r.check()
	},
}

// EnforcementTracker reads the rows of the Enforcement Tracker: its own JSON, whose cells hold HTML, JSON objects, or CSV; which of
// them is told by the beginning. Nil options are fine.
//
// The tracker's amounts are set as payable ([decision.Fine].Payable) where the authority fines in euros, and as an equivalent
// where it does not; what was imposed is not known from them. A row that can be delimited is always yielded. An error is
// an *[InputError]; it comes last and once, after all complete rows. The memory used does not grow with the input.
func EnforcementTracker(r io.Reader, o *Options) iter.Seq2[Record, error] { return tracker.read(r, o) }

// trackerLayout names the cells of the tracker's rows, which have no names of their own, from the cell with the ETid on.
var trackerLayout = [...]string{"ETid", "Country", "Authority", "Date of Decision", "Fine [€]", "Controller/Processor", "Sector",
	"Quoted Art.", "Type", "Summary", "Source", "Direct URL"}

// trackerPositions names the cells of a row by the place of its ETid. Rows of the first years have no sector.
func trackerPositions(cells []cell) {
	start := -1
	for i := range min(3, len(cells)) {
		if strings.Contains(cells[i].raw, "ETid-") {
			start = i
			break
		}
	}
	if start < 0 {
		start = 0
		if len(cells) > 0 && strings.TrimSpace(cells[0].raw) == "" {
			start = 1
		}
	}
	shift := 0
	if at := start + 6; at < len(cells) && looksCited(cells[at].raw) && !(at+1 < len(cells) && looksCited(cells[at+1].raw)) {
		shift = 1
	}
	for i := range cells {
		k := i - start
		if k >= 6 {
			k += shift
		}
		if k >= 0 && k < len(trackerLayout) {
			cells[i].name = trackerLayout[k]
		} else {
			cells[i].name = "column " + strconv.Itoa(i+1)
		}
	}
}

// looksCited reports whether a cell is a list of articles.
func looksCited(s string) bool {
	return strings.Contains(s, "Art") && strings.ContainsAny(s, "0123456789") || strings.Contains(s, "§")
}

func (r *row) trackerID(v *value) {
	id := v.text
	if n, ok := strings.CutPrefix(id, "ETid-"); !ok || n == "" || strings.Trim(n, "0123456789") != "" {
		if strings.Trim(id, "0123456789") != "" {
			r.keep(v, "identifier.malformed")
			return
		}
		id = "ETid-" + id
	}
	r.d.Sources[0].ID = id
	r.d.Identifiers = append(r.d.Identifiers, decision.Identifier{Scheme: "etid", Value: id})
	for _, url := range v.links {
		r.d.Sources[0].URL = url
	}
}

// trackerDate sets the day that the tracker gives for the decision, and says that it may be that of publication.
func (r *row) trackerDate(v *value) {
	r.date(v, &r.d.Dates.Decided, "/dates/decided", dayFirst)
	r.uncertainDate()
}

// uncertainDate marks the day of the decision as one that may be that of its publication.
func (r *row) uncertainDate() {
	if !r.d.Dates.Decided.IsZero() {
		r.report("date.uncertain", "/dates/decided", "")
		r.d.Certainty = append(r.d.Certainty, decision.Certainty{Field: "/dates/decided", Level: "uncertain", Note: "may be the day of publication"})
	}
}
