package parse

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Merged is one record made of two, with the reason for each field on which they were not one.
type Merged struct {
	Decision decision.Decision
	Fields   []Choice
}

// Choice says from which record a field was taken, and why.
type Choice struct {
	Field string // JSON Pointer into the merged record
	From  Origin
	// Other is the value of the other record that was not taken, in its text form; it also stands among the extras.
	Other  string
	Reason legalbasis.Reason
}

// Origin says which of two records a field comes from. The zero value is Both.
type Origin uint8

// The origins.
const (
	// Both: the lists of the two records were put together.
	Both Origin = iota
	// First: the field is the first record's.
	First
	// Second: the field is the second record's.
	Second
)

// String returns "both", "first" or "second".
func (o Origin) String() string { return [...]string{"both", "first", "second", "?"}[min(o, 3)] }

// MergeDecisions makes one record of two that are of one decision ([MatchDecisions]). What only one of them states is taken from it; what
// both state is taken from the one that states it more surely or more precisely, and from a where neither does. So the first
// record should be of the source that is trusted more. A value that is not taken is kept among the extras; lists are put together. A
// figure that one source gives as payable stands beside the amount that the other gives as imposed.
func MergeDecisions(a, b *decision.Decision) Merged {
	m := merger{a: a, b: b, d: &decision.Decision{}}
	for _, f := range [...]struct {
		path       string
		into       *string
		first, two string
	}{
		{"/kind", (*string)(&m.d.Kind), string(a.Kind), string(b.Kind)},
		{"/status", (*string)(&m.d.Status), string(a.Status), string(b.Status)},
		{"/authority", (*string)(&m.d.Authority), string(a.Authority), string(b.Authority)},
		{"/country", (*string)(&m.d.Country), string(a.Country), string(b.Country)},
		{"/body", &m.d.Body, a.Body, b.Body},
		{"/reference", &m.d.Reference, a.Reference, b.Reference},
		{"/title", &m.d.Title, a.Title, b.Title},
		{"/origin", &m.d.Origin, a.Origin, b.Origin},
		{"/outcome", &m.d.Outcome, a.Outcome, b.Outcome},
		{"/summary", &m.d.Summary, a.Summary, b.Summary},
		{"/note", &m.d.Note, a.Note, b.Note},
	} {
		*f.into = m.text(f.path, f.first, f.two)
	}
	m.dates()
	m.parties()
	m.law()
	m.measures()
	m.rest()
	return Merged{Decision: *m.d, Fields: m.fields}
}

type merger struct {
	a, b   *decision.Decision
	d      *decision.Decision
	fields []Choice
}

// choose records where a field comes from, and keeps the value that was not taken.
func (m *merger) choose(path string, from Origin, other, reason string) {
	m.fields = append(m.fields, Choice{path, from, other, legalbasis.Reason{Text: reason}})
	if other != "" {
		source := m.b
		if from == Second {
			source = m.a
		}
		m.keep(strings.TrimPrefix(path, "/")+" ("+nameOfSource(source)+")", other)
	}
}

func (m *merger) keep(name, value string) {
	x := decision.Extra{Name: name, Value: value}
	if !slices.Contains(m.d.Extra, x) {
		m.d.Extra = append(m.d.Extra, x)
	}
}

func nameOfSource(d *decision.Decision) string {
	if len(d.Sources) > 0 && d.Sources[0].Name != "" {
		return d.Sources[0].Name
	}
	return "other source"
}

const onlyOne = "only this record states it"

// text merges a value that is a word or a text.
func (m *merger) text(path, a, b string) string {
	switch {
	case a == b || columnKey(a) == columnKey(b) && a != "":
		return a
	case a == "":
		m.choose(path, Second, "", onlyOne)
		return b
	case b == "":
		m.choose(path, First, "", onlyOne)
		return a
	}
	m.choose(path, First, b, "the records differ; the first is the one preferred")
	return a
}

func (m *merger) dates() {
	x, y := &m.a.Dates, &m.b.Dates
	for _, f := range [...]struct {
		path string
		into *gdpr.Date
		a, b gdpr.Date
	}{
		{"/dates/started", &m.d.Dates.Started, x.Started, y.Started},
		{"/dates/decided", &m.d.Dates.Decided, x.Decided, y.Decided},
		{"/dates/notified", &m.d.Dates.Notified, x.Notified, y.Notified},
		{"/dates/published", &m.d.Dates.Published, x.Published, y.Published},
		{"/dates/factsFrom", &m.d.Dates.FactsFrom, x.FactsFrom, y.FactsFrom},
		{"/dates/factsTo", &m.d.Dates.FactsTo, x.FactsTo, y.FactsTo},
		{"/dates/effective", &m.d.Dates.Effective, x.Effective, y.Effective},
	} {
		*f.into = m.date(f.path, f.a, f.b)
	}
}

func (m *merger) date(path string, a, b gdpr.Date) gdpr.Date {
	doubtA, doubtB := isUncertain(m.a, path), isUncertain(m.b, path)
	isPublished := func(d gdpr.Date, other *decision.Decision) bool {
		return path == "/dates/decided" && d.IsFull() && d == other.Dates.Published
	}
	switch {
	case a == b:
		return a
	case a.IsZero():
		m.choose(path, Second, "", onlyOne)
		return b
	case b.IsZero():
		m.choose(path, First, "", onlyOne)
		return a
	case isPublished(b, m.a):
		m.choose(path, First, b.String(), "the second record's day is that of publication in the first")
		return a
	case isPublished(a, m.b):
		m.choose(path, Second, a.String(), "the first record's day is that of publication in the second")
		return b
	case doubtA && !doubtB:
		m.choose(path, Second, a.String(), "the first source's days may be those of publication")
		return b
	case doubtB && !doubtA:
		m.choose(path, First, b.String(), "the second source's days may be those of publication")
		return a
	case a.Covers(b):
		m.choose(path, Second, "", "it is the more precise")
		return b
	case b.Covers(a):
		m.choose(path, First, "", "it is the more precise")
		return a
	}
	m.choose(path, First, b.String(), "the records differ; the first is the one preferred")
	return a
}

func isUncertain(d *decision.Decision, path string) bool {
	return slices.ContainsFunc(d.Certainty, func(c decision.Certainty) bool { return c.Field == path && c.Level == "uncertain" })
}

// parties puts the parties together; names that are alike are of one, and keep the first record's spelling.
func (m *merger) parties() {
	m.d.Parties = slices.Clone(m.a.Parties)
	taken := false
	for _, q := range m.b.Parties {
		i := slices.IndexFunc(m.d.Parties, func(p decision.Party) bool { return samePartyName(p.Name, q.Name) })
		if i < 0 && len(m.a.Parties) == 1 && len(m.b.Parties) == 1 && (!namesSomeone(ownWords(nameWords(q.Name))) || m.a.Parties[0].Name == "") {
			i = 0 // one source describes whom the other names
		}
		if i < 0 {
			m.d.Parties = append(m.d.Parties, q)
			taken = true
			continue
		}
		p := &m.d.Parties[i]
		if p.Name == "" {
			p.Name = q.Name
		} else if p.Name != q.Name && q.Name != "" {
			m.choose("/parties/"+strconv.Itoa(i)+"/name", First, q.Name, "the names are of one party; the first record's spelling is kept")
		}
		fillParty(p, &q)
	}
	if taken && len(m.a.Parties) > 0 {
		m.choose("/parties", Both, "", "each record names parties that the other does not")
	} else if taken {
		m.choose("/parties", Second, "", onlyOne)
	}
}

func samePartyName(a, b string) bool {
	if a == b {
		return true
	}
	s, ok := nameSimilarity(a, b)
	return ok && s >= 0.6
}

// fillParty takes what p does not state from q.
func fillParty(p, q *decision.Party) {
	if p.Role == "" || p.Role == decision.RoleAddressee && (q.Role == decision.RoleController || q.Role == decision.RoleProcessor) {
		p.Role = q.Role
	}
	if p.Body == decision.Undertaking {
		p.Body = q.Body
	}
	if p.Sector == "" {
		p.Sector = q.Sector
	}
	if p.Country == "" {
		p.Country = q.Country
	}
	if p.Establishment == "" {
		p.Establishment = q.Establishment
	}
	if p.Group == "" {
		p.Group = q.Group
	}
	if p.Turnover.IsZero() {
		p.Turnover, p.TurnoverYear, p.TurnoverApproximate = q.Turnover, q.TurnoverYear, q.TurnoverApproximate
	}
}

// law puts the infringements and citations together. A finding wins over one that is left open, and a point over the article it
// lies in.
func (m *merger) law() {
	all := append(slices.Clone(m.a.Infringements), m.b.Infringements...)
	for i, in := range all {
		if slices.ContainsFunc(all, func(o decision.Infringement) bool {
			return o != in && o.Provision == in.Provision && in.Finding == decision.Undecided && o.Finding != decision.Undecided
		}) || slices.Contains(all[:i], in) || slices.ContainsFunc(all, func(o decision.Infringement) bool {
			return o.Provision != in.Provision && in.Provision.Contains(o.Provision) && o.Finding == in.Finding && o.Party == in.Party && in.Note == ""
		}) {
			continue
		}
		m.d.Infringements = append(m.d.Infringements, in)
	}
	if len(m.d.Infringements) > 0 && (!slices.Equal(m.d.Infringements, m.a.Infringements) || !slices.Equal(m.d.Infringements, m.b.Infringements)) {
		m.choose("/infringements", m.listOrigin(len(m.a.Infringements), len(m.b.Infringements)), "", "findings win over provisions left open, points over the articles they lie in")
	}
	for _, p := range append(slices.Clone(m.a.Cited), m.b.Cited...) {
		found := slices.ContainsFunc(m.d.Infringements, func(in decision.Infringement) bool { return in.Provision == p })
		if !found && !slices.Contains(m.d.Cited, p) {
			m.d.Cited = append(m.d.Cited, p)
		}
	}
}

func (m *merger) listOrigin(a, b int) Origin {
	switch {
	case b == 0:
		return First
	case a == 0:
		return Second
	}
	return Both
}

// measures puts the measures together. One fine on each side is one fine; several are taken from the record that gives their
// amounts as imposed.
func (m *merger) measures() {
	fa, fb := finesOf(m.a), finesOf(m.b)
	switch {
	case len(fa) == 1 && len(fb) == 1:
		m.d.Measures = append(m.d.Measures, m.fine(fa[0], fb[0]))
	case len(fb) == 0 || len(fa) > 0 && (imposed(fa) || !imposed(fb)):
		m.takeFines(First, fa, fb)
	default:
		m.takeFines(Second, fb, fa)
	}
	m.d.NoFine = (m.a.NoFine || m.b.NoFine) && len(m.d.Measures) == 0
	if (m.a.NoFine || m.b.NoFine) && len(m.d.Measures) > 0 {
		m.choose("/noFine", m.listOrigin(len(fa), len(fb)), "true", "one record says that there was no fine, the other states one")
	}
	for _, x := range append(slices.Clone(m.a.Measures), m.b.Measures...) {
		if x.HasFine() {
			continue
		}
		i := slices.IndexFunc(m.d.Measures, func(y decision.Measure) bool {
			return y.Power == x.Power && (y.Party == x.Party || y.Party == "" || x.Party == "")
		})
		if i < 0 {
			m.d.Measures = append(m.d.Measures, x)
			continue
		}
		y := &m.d.Measures[i]
		if (y.PeriodicPenalty == decision.PeriodicPenalty{}) {
			y.PeriodicPenalty = x.PeriodicPenalty
		}
		if y.Deadline.IsZero() && y.Within == (decision.Period{}) {
			y.Deadline, y.Within = x.Deadline, x.Within
		}
		y.Party = orElse(y.Party, x.Party)
	}
	switch a, b := m.a.TotalStated, m.b.TotalStated; {
	case a.IsZero():
		m.d.TotalStated = b
	case b.IsZero() || a == b:
		m.d.TotalStated = a
	default:
		m.d.TotalStated = a
		m.choose("/totalStated", First, b.String(), "the records differ; the first is the one preferred")
	}
}

func finesOf(d *decision.Decision) (fines []*decision.Measure) {
	for i := range d.Measures {
		if d.Measures[i].HasFine() {
			fines = append(fines, &d.Measures[i])
		}
	}
	return fines
}

func imposed(fines []*decision.Measure) bool {
	return slices.ContainsFunc(fines, func(m *decision.Measure) bool { return !m.Fine.Amount.IsZero() })
}

// takeFines takes the fines of one record, and keeps those of the other.
func (m *merger) takeFines(from Origin, taken, left []*decision.Measure) {
	for _, f := range taken {
		m.d.Measures = append(m.d.Measures, *f)
	}
	if len(taken) == 0 {
		return
	}
	other := ""
	if len(left) > 0 {
		if text, err := json.Marshal(left); err == nil {
			other = string(text)
		}
		m.choose("/measures", from, other, "the records divide the fine differently; this one gives the amounts as imposed, or is the first")
		return
	}
	m.choose("/measures", from, "", onlyOne)
}

// fine merges two accounts of one fine.
func (m *merger) fine(x, y *decision.Measure) decision.Measure {
	path := "/measures/" + strconv.Itoa(len(m.d.Measures)) + "/fine"
	out := *x
	out.Party = orElse(x.Party, y.Party)
	if len(out.Provisions) == 0 {
		out.Provisions = y.Provisions
	}
	f, g := &out.Fine, &y.Fine
	f.Amount = m.sum(path+"/amount", f.Amount, g.Amount)
	f.Payable = m.payable(path+"/payable", f, g.Payable)
	f.Proposed = m.sum(path+"/proposed", f.Proposed, g.Proposed)
	f.Maximum = m.sum(path+"/maximum", f.Maximum, g.Maximum)
	if f.Min.IsZero() && f.Max.IsZero() {
		f.Min, f.Max = g.Min, g.Max
	}
	f.Band = orElse(f.Band, g.Band)
	f.Approximate = f.Approximate || g.Approximate && x.Fine.Amount.IsZero()
	if len(f.Reductions) == 0 {
		f.Reductions = g.Reductions
	}
	if len(f.Parts) == 0 {
		f.Parts = g.Parts
	}
	if f.Paid.IsZero() {
		f.Paid = g.Paid
	}
	f.Equivalents = slices.Clone(f.Equivalents)
	for _, e := range g.Equivalents {
		if e != f.Amount && !slices.Contains(f.Equivalents, e) {
			f.Equivalents = append(f.Equivalents, e)
			m.choose(path+"/equivalents", Second, "", "the second record gives the sum in another currency")
		}
	}
	return out
}

func orElse(a, b string) string {
	if a == "" {
		return b
	}
	return a
}

func (m *merger) sum(path string, a, b gdpr.Money) gdpr.Money {
	switch {
	case a == b:
		return a
	case a.IsZero():
		m.choose(path, Second, "", onlyOne)
		return b
	case b.IsZero():
		m.choose(path, First, "", onlyOne)
		return a
	}
	m.choose(path, First, b.String(), "the records differ; the first is the one preferred")
	return a
}

// payable merges what is to be paid. A figure above the amount imposed cannot be that.
func (m *merger) payable(path string, f *decision.Fine, b gdpr.Money) gdpr.Money {
	a := f.Payable
	if a.IsZero() && !b.IsZero() && !f.Amount.IsZero() {
		switch c, err := b.Compare(f.Amount); {
		case err != nil || c > 0:
			m.choose(path, First, b.String(), "the second record's figure is above the fine as imposed, or in another currency, and so not what was left of it")
			return a
		case c == 0:
			m.choose(path, Second, "", "both records give the same sum: the fine was not reduced")
			return b
		}
		m.choose(path, Second, "", "the second record gives what was to be paid of the fine that the first gives as imposed")
		return b
	}
	return m.sum(path, a, b)
}

// rest puts together the lists that do not contradict each other.
func (m *merger) rest() {
	m.d.Identifiers = union(m.a.Identifiers, m.b.Identifiers)
	m.d.Categories = union(m.a.Categories, m.b.Categories)
	m.d.Sources = union(m.a.Sources, m.b.Sources)
	m.d.Related = union(m.a.Related, m.b.Related)
	m.d.Appeals = slices.Clone(m.a.Appeals)
	for _, y := range m.b.Appeals {
		if !slices.ContainsFunc(m.d.Appeals, func(x decision.Appeal) bool {
			return columnKey(x.Body) == columnKey(y.Body) && columnKey(x.Reference) == columnKey(y.Reference)
		}) {
			m.d.Appeals = append(m.d.Appeals, y)
		}
	}
	m.d.CrossBorder = m.a.CrossBorder
	if x := &m.a.CrossBorder; !x.Is && x.Lead == "" && len(x.Concerned) == 0 && x.None == "" {
		m.d.CrossBorder = m.b.CrossBorder
	}
	for _, c := range union(m.a.Certainty, m.b.Certainty) {
		// A doubt about a value that was not taken is gone.
		if c.Field == "/dates/decided" && c.Level == "uncertain" && !(isUncertain(m.a, c.Field) && m.d.Dates.Decided == m.a.Dates.Decided ||
			isUncertain(m.b, c.Field) && m.d.Dates.Decided == m.b.Dates.Decided && m.d.Dates.Decided != m.a.Dates.Decided) {
			continue
		}
		m.d.Certainty = append(m.d.Certainty, c)
	}
	for _, x := range union(m.a.Extra, m.b.Extra) {
		m.keep(x.Name, x.Value)
	}
}

func union[T comparable](a, b []T) []T {
	all := slices.Clone(a)
	for _, x := range b {
		if !slices.Contains(all, x) {
			all = append(all, x)
		}
	}
	return all
}

// GroupDecisions finds the records that are of one decision, as a rule out of several sources: each group lists their indices in rising order, the
// groups stand in the order of their first. Of two candidates a record goes to the better one, and no group has two records that
// [MatchDecisions] calls different. Only records of one country are compared; the time grows with the square of how many those are.
func GroupDecisions(ds []*decision.Decision) [][]int {
	blocks := map[gdpr.Country][]int{}
	for i, d := range ds {
		country := d.Country
		if a, ok := authority.ByID(d.Authority); ok {
			country = a.Country
		}
		blocks[country] = append(blocks[country], i)
	}
	type pair struct{ weight, a, b int }
	var pairs []pair
	for _, block := range blocks {
		for n, i := range block {
			for _, j := range block[n+1:] {
				if !mayBeSame(ds[i], ds[j]) {
					continue
				}
				if m := MatchDecisions(ds[i], ds[j]); m.Verdict == Same {
					pairs = append(pairs, pair{m.Weight, i, j})
				}
			}
		}
	}
	slices.SortFunc(pairs, func(x, y pair) int {
		if x.weight != y.weight {
			return y.weight - x.weight
		}
		if x.a != y.a {
			return x.a - y.a
		}
		return x.b - y.b
	})
	group := make([][]int, len(ds))
	of := make([]int, len(ds))
	for i := range ds {
		group[i], of[i] = []int{i}, i
	}
	for _, p := range pairs {
		x, y := of[p.a], of[p.b]
		if x == y || slices.ContainsFunc(group[x], func(i int) bool {
			return slices.ContainsFunc(group[y], func(j int) bool {
				return sameSource(ds[i], ds[j]) || MatchDecisions(ds[i], ds[j]).Verdict == Different
			})
		}) {
			continue
		}
		for _, j := range group[y] {
			of[j] = x
		}
		group[x] = append(group[x], group[y]...)
		group[y] = nil
	}
	var out [][]int
	for _, g := range group {
		if len(g) > 0 {
			slices.Sort(g)
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(x, y []int) int { return x[0] - y[0] })
	return out
}

// sameSource reports whether two records are two rows of one data set.
func sameSource(a, b *decision.Decision) bool {
	return len(a.Sources) > 0 && len(b.Sources) > 0 && a.Sources[0].Name != "" && a.Sources[0].Name == b.Sources[0].Name && a.Sources[0].ID != b.Sources[0].ID
}
