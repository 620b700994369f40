package parse

import (
	"fmt"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Verdict says whether two records are of one decision.
type Verdict uint8

// The verdicts. The zero value is Unsure.
const (
	// Unsure: the records state too little, or too much against it, to say.
	Unsure Verdict = iota
	// Same: the records are of one decision.
	Same
	// Different: they are of two.
	Different
)

// String returns "unsure", "same" or "different".
func (v Verdict) String() string { return [...]string{"unsure", "same", "different", "?"}[min(v, 3)] }

// Match is the answer of [MatchDecisions], with what speaks for it and against it.
type Match struct {
	Verdict Verdict
	// Weight is what all signs add up to. Same takes 6 at least, with an equal number or address, or a day that fits.
	Weight  int
	For     []legalbasis.Reason
	Against []legalbasis.Reason
}

// matchWeight is the weight of signs from which two records count as one decision.
const matchWeight = 6

// The weights of signs. An equal number or address decides almost alone; a party, a day and a sum decide together.
const (
	weighSameNumber  = 6
	weighSameParty   = 4
	weighNearParty   = 3
	weighSameDay     = 3
	weighNearDay     = 2
	weighSameYear    = 1
	weighSameSum     = 3
	weighRoundSum    = 2
	weighReducedSum  = 2
	weighOtherNumber = -3
	weighOtherParty  = -6
	weighOtherYear   = -6
	weighFarDay      = -2
	weighOtherSum    = -4
)

// MatchDecisions tells whether two records, as a rule of two sources, are of one decision. Records of two authorities are
// not; of one authority they are when enough of these agree: the number, a source's address, the party (names are compared
// without legal forms), the day (a source may give that of publication), and the fine, also where one source gives what was left of it
// after the Spanish reductions of 20 and 40 %. A sum in another currency says nothing.
func MatchDecisions(a, b *decision.Decision) Match {
	m := matcher{a: a, b: b}
	if !m.sameBody() {
		m.Verdict = Different
		return m.Match
	}
	numbers, parties, days, sums := m.numbers(), m.parties(), m.days(), m.sums()
	m.Weight = numbers + parties + days + sums
	switch {
	case m.Weight >= matchWeight && (numbers > 0 && parties+days+sums >= 0 || days > 0):
		m.Verdict = Same
	case m.Weight <= -matchWeight:
		m.Verdict = Different
	}
	m.law()
	return m.Match
}

type matcher struct {
	Match
	a, b *decision.Decision
}

func (m *matcher) sign(weight int, format string, args ...any) int {
	r := legalbasis.Reason{Text: fmt.Sprintf(format, args...)}
	if weight > 0 {
		m.For = append(m.For, r)
	} else {
		m.Against = append(m.Against, r)
	}
	return weight
}

// sameBody reports whether the records may be of one authority or court.
func (m *matcher) sameBody() bool {
	a, b := m.a, m.b
	switch {
	case a.Authority != "" && b.Authority != "":
		if a.Authority != b.Authority {
			m.sign(-1, "the authorities are %s and %s", a.Authority, b.Authority)
			return false
		}
		m.sign(1, "both are of %s", a.Authority)
	case a.Country != "" && b.Country != "" && a.Country != b.Country:
		m.sign(-1, "the countries are %s and %s", a.Country, b.Country)
		return false
	}
	return true
}

func (m *matcher) numbers() int {
	a, b := m.a, m.b
	for _, x := range a.Identifiers {
		for _, y := range b.Identifiers {
			switch {
			case x.Scheme != y.Scheme:
			case x.Value == y.Value:
				return m.sign(weighSameNumber, "both have the number %s", x.Value)
			default:
				return m.sign(-2*weighSameNumber, "they are %s and %s of one data set", x.Value, y.Value)
			}
		}
	}
	for _, x := range a.Sources {
		for _, y := range b.Sources {
			if u := bareURL(x.URL); u != "" && u == bareURL(y.URL) {
				return m.sign(weighSameNumber, "both rest on %s", u)
			}
		}
	}
	if a.Reference != "" && b.Reference != "" {
		x, y := columnKey(a.Reference), columnKey(b.Reference)
		if x == y || len(x) > 5 && strings.Contains(y, x) || len(y) > 5 && strings.Contains(x, y) {
			return m.sign(weighSameNumber, "both have the reference %s", a.Reference)
		}
		return m.sign(weighOtherNumber, "the references are %s and %s", a.Reference, b.Reference)
	}
	return 0
}

// bareURL returns an address without what does not tell documents apart.
func bareURL(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return ""
	}
	rest, _, _ = strings.Cut(strings.TrimPrefix(rest, "www."), "#")
	rest = strings.TrimRight(rest, "/")
	if _, path, _ := strings.Cut(rest, "/"); len(path) < 8 {
		return "" // the front page of an authority tells nothing
	}
	return strings.ToLower(rest)
}

// parties takes the best agreement of any two names.
func (m *matcher) parties() int {
	best, compared := 0.0, false
	var x, y string
	for _, p := range m.a.Parties {
		for _, q := range m.b.Parties {
			if p.Role == decision.RoleComplainant || q.Role == decision.RoleComplainant {
				continue
			}
			s, ok := nameSimilarity(p.Name, q.Name)
			if compared = compared || ok; ok && (s > best || x == "") {
				best, x, y = s, p.Name, q.Name
			}
		}
	}
	switch {
	case !compared:
		return 0
	case best == 1:
		return m.sign(weighSameParty, "both name %s", x)
	case best >= 0.6:
		return m.sign(weighNearParty, "the names %s and %s are alike", x, y)
	case best < 0.3:
		return m.sign(weighOtherParty, "the names %s and %s differ", x, y)
	}
	return 0
}

// days weighs the two nearest days of decision, notice and publication.
func (m *matcher) days() int {
	switch d := compareDates(&m.a.Dates, &m.b.Dates); {
	case d.nearest == 0:
		return m.sign(weighSameDay, "both give %s", d.same)
	case d.nearest > 0 && d.nearest <= maxPublication:
		return m.sign(weighNearDay, "the days are %d apart, as those of decision and publication may be", d.nearest)
	case d.year:
		return m.sign(weighSameYear, "the dates are of the same year")
	case d.apart:
		return m.sign(weighOtherYear, "the dates lie years apart")
	case d.nearest > 200:
		return m.sign(weighFarDay, "the days are %d apart", d.nearest)
	}
	return 0
}

// maxPublication is the number of days by which a publication usually follows its decision at most.
const maxPublication = 45

// dateDistance is how far the days of two records lie from each other.
type dateDistance struct {
	nearest int       // days between the two nearest, -1 where no two full days are stated
	same    gdpr.Date // the day, where nearest is 0
	year    bool      // a year or month of one covers a day of the other
	apart   bool      // all lie two years or more from each other
}

func compareDates(a, b *decision.Dates) dateDistance {
	d := dateDistance{nearest: -1}
	stated := false
	d.apart = true
	for _, x := range [...]gdpr.Date{a.Decided, a.Notified, a.Published} {
		for _, y := range [...]gdpr.Date{b.Decided, b.Notified, b.Published} {
			if x.IsZero() || y.IsZero() {
				continue
			}
			stated = true
			if n, ok := x.DaysSince(y); ok {
				n = max(n, -n)
				d.apart = d.apart && n > 2*366
				if d.nearest < 0 || n < d.nearest {
					d.nearest, d.same = n, x
				}
				continue
			}
			years := x.Year() - y.Year()
			d.apart = d.apart && max(years, -years) > 1
			d.year = d.year || x.Covers(y) || y.Covers(x)
		}
	}
	d.apart = d.apart && stated
	return d
}

// mayBeSame reports whether two records of one authority can get the verdict Same at all; it is cheap.
func mayBeSame(a, b *decision.Decision) bool {
	d := compareDates(&a.Dates, &b.Dates)
	if d.nearest >= 0 && d.nearest <= maxPublication || d.year {
		return true
	}
	m := matcher{a: a, b: b}
	return m.numbers() > 0
}

// sums compares what each record states of the fine.
func (m *matcher) sums() int {
	xs, ys := statedSums(m.a), statedSums(m.b)
	compared := false
	for _, x := range xs {
		for _, y := range ys {
			if x.Currency() != y.Currency() || x.Sign() <= 0 || y.Sign() <= 0 {
				continue
			}
			compared = true
			lo, hi := x, y
			if c, _ := x.Compare(y); c > 0 {
				lo, hi = y, x
			}
			if lo == hi {
				if isRound(x) {
					return m.sign(weighRoundSum, "both give %s", x)
				}
				return m.sign(weighSameSum, "both give %s", x)
			}
			for _, percent := range [...]int64{80, 60} {
				if !strings.HasPrefix(string(m.a.Authority), "es-") {
					break
				}
				if left, err := hi.MulDiv(percent, 100); err == nil && left == lo {
					return m.sign(weighReducedSum, "%s is %d %% of %s, as after voluntary payment", lo, percent, hi)
				}
			}
		}
	}
	if compared {
		return m.sign(weighOtherSum, "the fines are %s and %s", xs[0], ys[0])
	}
	return 0
}

// statedSums returns the total and the single fines of a record, whatever they are said to be.
func statedSums(d *decision.Decision) []gdpr.Money {
	var sums []gdpr.Money
	if total, err := d.TotalFine(); err == nil && !total.IsZero() {
		sums = append(sums, total)
	}
	for i := range d.Measures {
		f := &d.Measures[i].Fine
		for _, m := range append([]gdpr.Money{f.Amount, f.Payable}, f.Equivalents...) {
			if !m.IsZero() {
				sums = append(sums, m)
			}
		}
	}
	return sums
}

// isRound reports whether a sum has one significant figure, or two of which the second is a five. Most fines have; that two of
// them are equal says little.
func isRound(m gdpr.Money) bool {
	n := m.Minor()
	for n > 0 && n%10 == 0 {
		n /= 10
	}
	return n < 10 || n < 100 && n%10 == 5
}

// law compares the articles. It tells the reader something, but weighs nothing, since sources list articles as they like.
func (m *matcher) law() {
	as, bs := articles(m.a), articles(m.b)
	if len(as) == 0 || len(bs) == 0 {
		return
	}
	common := 0
	for p := range as {
		if bs[p] {
			common++
		}
	}
	switch {
	case common == 0:
		m.sign(-1, "no article stands in both")
	case 2*common >= len(as)+len(bs)-common:
		m.sign(1, "articles that stand in both: %d", common)
	}
}

func articles(d *decision.Decision) map[legalbasis.Provision]bool {
	set := map[legalbasis.Provision]bool{}
	for _, in := range d.Infringements {
		set[in.Provision.Root()] = true
	}
	return set
}
