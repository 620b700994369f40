package parse

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
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
	m.spelling()
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

// eitherOf returns the value of two records that one of them alone states, or both; ok is false where they state different ones.
func eitherOf[T comparable](m *merger, path string, a, b T) (value T, ok bool) {
	var none T
	switch {
	case a == b:
		return a, true
	case a == none:
		m.choose(path, Second, "", onlyOne)
		return b, true
	case b == none:
		m.choose(path, First, "", onlyOne)
		return a, true
	}
	return none, false
}

// preferFirst says that two records state different values and the first one's is taken, and keeps the other.
func (m *merger) preferFirst(path, other string) {
	m.choose(path, First, other, "the records differ; the first is the one preferred")
}

// text merges a value that is a word or a text.
func (m *merger) text(path, a, b string) string {
	if value, ok := eitherOf(m, path, a, b); ok {
		return value
	}
	if columnKey(a) != columnKey(b) {
		m.preferFirst(path, b)
	}
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
	if value, ok := eitherOf(m, path, a, b); ok {
		return value
	}
	switch {
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
	m.preferFirst(path, b.String())
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
		if i < 0 && len(m.a.Parties) == 1 && len(m.b.Parties) == 1 && describes(&m.a.Parties[0], &q) {
			i = 0
		}
		if i < 0 {
			m.d.Parties = append(m.d.Parties, q)
			taken = true
			continue
		}
		p := &m.d.Parties[i]
		switch path := "/parties/" + strconv.Itoa(i) + "/name"; {
		case p.Name == "":
			p.Name = q.Name
		case p.Name == q.Name || q.Name == "":
		case isNamed(q.Name) && !isNamed(p.Name):
			m.choose(path, Second, p.Name, "the second record names whom the first describes")
			p.Name = q.Name
		default:
			m.choose(path, First, q.Name, "the names are of one party; the first record's spelling is kept")
		}
		fillParty(p, &q)
	}
	if taken && len(m.a.Parties) > 0 {
		m.choose("/parties", Both, "", "each record names parties that the other does not")
	} else if taken {
		m.choose("/parties", Second, "", onlyOne)
	}
}

// describes reports whether one of the two addressees is only described where the other is named. A party whose part in the case is
// not told may be another, such as the complainant.
func describes(p, q *decision.Party) bool {
	return p.Name == "" || p.Role != "" && q.Role != "" && !(isNamed(p.Name) && isNamed(q.Name))
}

// isNamed reports whether a name is one, and not only a description.
func isNamed(name string) bool { return namesSomeone(ownWords(nameWords(name))) }

func samePartyName(a, b string) bool {
	if a == b {
		return true
	}
	s, ok := nameSimilarity(a, b)
	return ok && s >= 0.6
}

// spelling gives the measures and infringements the parties' names as they were kept.
func (m *merger) spelling() {
	kept := func(name *string) {
		if *name == "" || slices.ContainsFunc(m.d.Parties, func(p decision.Party) bool { return p.Name == *name }) {
			return
		}
		if i := slices.IndexFunc(m.d.Parties, func(p decision.Party) bool { return samePartyName(p.Name, *name) }); i >= 0 {
			*name = m.d.Parties[i].Name
		} else if len(m.d.Parties) == 1 { // one source described whom the other names
			*name = m.d.Parties[0].Name
		}
	}
	for i := range m.d.Measures {
		kept(&m.d.Measures[i].Party)
	}
	for i := range m.d.Infringements {
		kept(&m.d.Infringements[i].Party)
	}
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
