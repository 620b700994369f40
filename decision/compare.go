package decision

import (
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Comparison says in which fields two records of the same decision agree and differ.
type Comparison struct {
	Agree       []string // the fields both state alike, as in Difference.Field
	Differences []Difference
	// Ratio is the smaller total fine over the larger one, cut after six decimals, the payable sum standing for a total that
	// is not stated; zero unless both are of the same currency and above nil. 0.8 and 0.6 are the Spanish voluntary
	// payment without and with admission.
	Ratio decimal.Decimal
}

// Difference is one field that two records state differently, or only one of them states.
//
// Field is the JSON Pointer of the field, or the name of what is computed from several: "/totalFine",
// "/payableFine". A and B are the values in their text form, lists joined by "; ", and empty where not stated.
type Difference struct {
	Field string   `json:"field"`
	A     string   `json:"a,omitzero"`
	B     string   `json:"b,omitzero"`
	How   Contrast `json:"how"`
	// Cause is what probably explains the difference, where a known pattern fits. It is a hint, not a fact. A total that only one
	// record states has one too, where the other states a payable sum.
	Cause Cause `json:"cause,omitzero"`
}

// Contrast says how two values of a field stand to each other.
type Contrast string

// The contrasts.
const (
	OnlyA    Contrast = "only-a"   // B does not state the field
	OnlyB    Contrast = "only-b"   // A does not state the field
	FinerA   Contrast = "finer-a"  // A says the same as B, more precisely: a day of the month, a point of the article
	FinerB   Contrast = "finer-b"  // B says the same as A, more precisely
	Conflict Contrast = "conflict" // both cannot be right
)

// Cause names a pattern by which data sets come to differ.
type Cause string

// The causes that [Compare] knows.
const (
	CauseVoluntaryPayment     Cause = "voluntary-payment"          // one states the fine, the other what is left after 20 % off (Spain)
	CauseVoluntaryAndAdmitted Cause = "voluntary-payment-admitted" // the same with 40 % off
	CauseReduction            Cause = "reduction"                  // one states the fine, the other the payable amount of it
	CauseAppeal               Cause = "appeal"                     // one states the fine, the other what an appeal left of it
	CauseProposed             Cause = "proposed"                   // one states a proposed or announced amount for the fine
	CausePart                 Cause = "part"                       // one states one of several fines, or one part of it
	CauseConverted            Cause = "converted"                  // one states the fine in another currency
	CauseRounded              Cause = "rounded"                    // one rounds the other
	CauseDecimals             Cause = "decimals"                   // a factor of 10, 100 or 1000: a separator misread, zeros lost
	CauseDigit                Cause = "digit"                      // a single digit differs or two are swapped
	CausePublication          Cause = "publication"                // one states the day of publication for that of the decision
	CauseDayMonth             Cause = "day-month"                  // day and month are swapped
)

// Compare compares two records of the same decision field by field; which of them is right it does not judge. Names and
// references are compared without regard to case, spaces and punctuation. Lists are compared as sets.
func Compare(a, b *Decision) Comparison {
	var c comparer
	c.text("/kind", string(a.Kind), string(b.Kind))
	c.text("/status", string(a.Status), string(b.Status))
	c.text("/authority", string(a.Authority), string(b.Authority))
	c.text("/country", string(a.Country), string(b.Country))
	c.text("/body", a.Body, b.Body)
	c.text("/reference", a.Reference, b.Reference)
	c.date("/dates/started", a.Dates.Started, b.Dates.Started, "")
	c.date("/dates/decided", a.Dates.Decided, b.Dates.Decided, decidedCause(a, b))
	c.date("/dates/notified", a.Dates.Notified, b.Dates.Notified, "")
	c.date("/dates/published", a.Dates.Published, b.Dates.Published, "")
	c.set("/parties", partyNames(a), partyNames(b))
	c.provisions(a, b)
	c.set("/measures", powers(a), powers(b))
	c.flag("/noFine", a.NoFine, b.NoFine)
	c.fines(a, b)
	c.set("/appeals", appealBodies(a), appealBodies(b))
	c.text("/crossBorder/lead", string(a.CrossBorder.Lead), string(b.CrossBorder.Lead))
	return c.Comparison
}

type comparer struct{ Comparison }

func (c *comparer) add(field, a, b string, how Contrast, cause Cause) {
	switch {
	case a == "" && b == "":
		return
	case a == "":
		how = OnlyB
	case b == "":
		how = OnlyA
	}
	c.Differences = append(c.Differences, Difference{Field: field, A: a, B: b, How: how, Cause: cause})
}

func (c *comparer) text(field, a, b string) {
	if a != "" && b != "" && fold(a) == fold(b) {
		c.Agree = append(c.Agree, field)
		return
	}
	c.add(field, a, b, Conflict, "")
}

func (c *comparer) flag(field string, a, b bool) {
	word := map[bool]string{true: "true"}
	switch {
	case a && b:
		c.Agree = append(c.Agree, field)
	case a != b:
		c.add(field, word[a], word[b], Conflict, "")
	}
}

func (c *comparer) date(field string, a, b gdpr.Date, cause Cause) {
	switch {
	case a.IsZero() && b.IsZero():
	case a == b:
		c.Agree = append(c.Agree, field)
	case a.Covers(b):
		c.add(field, a.String(), b.String(), FinerB, "")
	case b.Covers(a):
		c.add(field, a.String(), b.String(), FinerA, "")
	default:
		if cause == "" && swapped(a, b) {
			cause = CauseDayMonth
		}
		c.add(field, a.String(), b.String(), Conflict, cause)
	}
}

func swapped(a, b gdpr.Date) bool {
	return a.IsFull() && b.IsFull() && a.Year() == b.Year() && int(a.Month()) == b.Day() && int(b.Month()) == a.Day()
}

// decidedCause says whether one record takes the other's day of publication for the day of the decision.
func decidedCause(a, b *Decision) Cause {
	if covers(a.Dates.Published, b.Dates.Decided) || covers(b.Dates.Published, a.Dates.Decided) {
		return CausePublication
	}
	return ""
}

func covers(a, b gdpr.Date) bool { return a.Covers(b) || b.Covers(a) }

// set compares lists of names without regard to order and repetition.
func (c *comparer) set(field string, a, b []string) {
	onlyA, onlyB := missing(a, b), missing(b, a)
	switch {
	case len(a) == 0 && len(b) == 0:
	case len(onlyA) == 0 && len(onlyB) == 0:
		c.Agree = append(c.Agree, field)
	case len(a) > 0 && len(b) > 0 && len(onlyB) == 0:
		c.add(field, strings.Join(a, "; "), strings.Join(b, "; "), FinerA, "")
	case len(a) > 0 && len(b) > 0 && len(onlyA) == 0:
		c.add(field, strings.Join(a, "; "), strings.Join(b, "; "), FinerB, "")
	default:
		c.add(field, strings.Join(a, "; "), strings.Join(b, "; "), Conflict, "")
	}
}

// missing returns the names of a that b lacks.
func missing(a, b []string) []string {
	have := make(map[string]bool, len(b))
	for _, s := range b {
		have[fold(s)] = true
	}
	return slices.DeleteFunc(slices.Clone(a), func(s string) bool { return have[fold(s)] })
}

// provisions compares what was found infringed. A whole article on one side and its points on the other is the same
// said more precisely.
func (c *comparer) provisions(a, b *Decision) {
	as, bs := a.Infringed(), b.Infringed()
	within := func(xs, ys []legalbasis.Provision) bool { // every x is, contains or lies in a y
		return !slices.ContainsFunc(xs, func(x legalbasis.Provision) bool {
			return !slices.ContainsFunc(ys, func(y legalbasis.Provision) bool { return y.Contains(x) })
		})
	}
	join := func(ps []legalbasis.Provision) string {
		words := make([]string, len(ps))
		for i, p := range ps {
			words[i] = p.String()
		}
		return strings.Join(words, "; ")
	}
	const field = "/infringements"
	switch {
	case len(as) == 0 && len(bs) == 0:
	case slices.Equal(as, bs):
		c.Agree = append(c.Agree, field)
	case within(as, bs) && !within(bs, as) && coveredBy(bs, as):
		c.add(field, join(as), join(bs), FinerA, "")
	case within(bs, as) && !within(as, bs) && coveredBy(as, bs):
		c.add(field, join(as), join(bs), FinerB, "")
	default:
		c.add(field, join(as), join(bs), Conflict, "")
	}
}

// coveredBy reports whether each of the wide provisions contains one of the fine ones.
func coveredBy(wide, fine []legalbasis.Provision) bool {
	return !slices.ContainsFunc(wide, func(w legalbasis.Provision) bool { return !slices.ContainsFunc(fine, w.Contains) })
}

// Infringed returns the provisions that d found infringed, in the order of the act and without repetition.
func (d *Decision) Infringed() []legalbasis.Provision { return d.index().all }

func partyNames(d *Decision) []string {
	var names []string
	for _, p := range d.Parties {
		if p.Name != "" && p.Role != RoleComplainant {
			names = append(names, p.Name)
		}
	}
	return names
}

func powers(d *Decision) []string {
	var words []string
	for _, m := range d.Measures {
		if m.Power != "" && !slices.Contains(words, string(m.Power)) {
			words = append(words, string(m.Power))
		}
	}
	slices.Sort(words)
	return words
}

func appealBodies(d *Decision) []string {
	var names []string
	for _, a := range d.Appeals {
		if a.Body != "" {
			names = append(names, a.Body)
		}
	}
	return names
}

// fold makes two spellings of a name or number comparable: letters and digits only, in lower case.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r >= '0' && r <= '9', r >= 'a' && r <= 'z', r > 0x7f && r != '\u00a0' && r != '’' && r != '–':
			return r
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return -1
	}, strings.ToLower(s))
}
