package authority

import (
	"iter"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Against says what a remedy is directed against. The zero value is AnyDecision.
type Against uint8

// What remedies are directed against.
const (
	AnyDecision        Against = iota // every decision, unless another row of the authority is about it
	AgainstFine                       // an administrative fine
	AgainstMeasure                    // orders, reprimands, rejections of complaints: what is no fine
	AgainstFirst                      // the first decision, where the authority itself reviews it
	AgainstReview                     // the decision on that review
	AgainstCrossBorder                // a decision under Article 56 or Chapter VII GDPR
	AgainstBinding                    // a binding decision of the European Data Protection Board
)

var againstText = [...]string{"any decision", "fine", "other measure", "first decision", "decision on review", "cross-border decision", "binding decision", "?"}

// String returns what is challenged, such as "fine".
func (a Against) String() string { return againstText[min(int(a), len(againstText)-1)] }

// Residence says where the addressee of a decision lives or is established, as far as periods depend on it. The zero
// value means not stated, and in a [Route] that it does not matter.
type Residence uint8

// The residences.
const (
	_ Residence = iota
	// AtHome: in the authority's state, for France in the metropolitan territory.
	AtHome
	// Overseas: in an overseas territory of France.
	Overseas
	// Abroad: outside the authority's state.
	Abroad
)

var residenceText = [...]string{"", "at home", "overseas", "abroad", "?"}

// String returns "at home", "overseas" or "abroad", "" when not stated.
func (r Residence) String() string { return residenceText[min(int(r), len(residenceText)-1)] }

// Suspensive says whether a remedy suspends the decision. The zero value is that the registry does not know.
type Suspensive uint8

// The answers.
const (
	_ Suspensive = iota
	Suspends
	DoesNotSuspend
)

// String returns "suspends" or "does not suspend", "" when not known.
func (e Suspensive) String() string {
	return [...]string{"", "suspends", "does not suspend", "?"}[min(int(e), 3)]
}

// Route is one way to challenge decisions of an authority (Article 78 GDPR): where, by when, and on what condition.
type Route struct {
	Against  Against
	Court    CourtID // who decides; empty where the authority itself does
	Remedy   string  // the remedy's own name, where it has one
	Optional bool    // may be left out
	// Period runs from service of the decision; zero where none is stated. How its days are counted is national law: see
	// Counting. Regulation 1182/71, by which [Deadline] counts, does not apply, save before the courts of the Union.
	Period     Period
	Counting   string    // the national rules on counting, by name, where known; from general knowledge
	Addressee  Residence // whose period it is
	OverEUR    int64     // only for a fine above so many euro; 0 for no such bound
	UpToEUR    int64     // only for a fine of at most so many euro; 0 for no such bound
	Suspensive Suspensive
	Further    string // what is open after it
	Note       string
	Basis      Basis
}

type routeRow struct {
	of      ID           // the authority; empty for all
	country gdpr.Country // of this country
	Route
}

// Appeals yields the ways to challenge decisions of the authority that the registry knows.
func (a Authority) Appeals() iter.Seq[Route] {
	return func(yield func(Route) bool) {
		if a.ID == "" {
			return
		}
		for i := range routes {
			r := &routes[i]
			if (r.of == a.ID || r.of == "" && r.country == a.Country) && !yield(r.Route) {
				return
			}
		}
	}
}

// Challenge is what decides which way is open. Every part may be left zero.
type Challenge struct {
	Against   Against // AgainstFine, AgainstMeasure …; AnyDecision asks for all ways
	Fine      gdpr.Money
	Addressee Residence
}

// Doubts that AppealsFor gives.
const (
	DoubtAppealUnknown   = "appeal.unknown"   // the registry knows no way to challenge the authority
	DoubtAppealResidence = "appeal.residence" // the period depends on where the addressee lives
	DoubtAppealFine      = "appeal.fine"      // the court depends on the sum
	DoubtAppealPeriod    = "appeal.period"    // no period is known
	DoubtAppealBasis     = "appeal.basis"     // a row is not confirmed
)

// AppealsFor returns the ways that are open in a case. Where a fact that decides between several is missing, they are all
// returned, with a doubt that says so; so is a row that is not confirmed.
func (a Authority) AppealsFor(c Challenge) (ways []Route, doubts []legalbasis.Doubt) {
	doubt := func(code, text string) {
		d := legalbasis.Doubt{Code: code, Rule: legalbasis.Article(78), Text: text}
		if !slices.Contains(doubts, d) {
			doubts = append(doubts, d)
		}
	}
	special := false // a row of its own comes before those for any decision
	for r := range a.Appeals() {
		special = special || c.Against != AnyDecision && r.Against == c.Against
	}
	for r := range a.Appeals() {
		if special && r.Against == AnyDecision || !r.concerns(c.Against) || c.Addressee != 0 && r.Addressee != 0 && r.Addressee != c.Addressee {
			continue
		}
		if r.OverEUR != 0 || r.UpToEUR != 0 {
			over, known := exceeds(c.Fine, max(r.OverEUR, r.UpToEUR))
			switch {
			case !known:
				doubt(DoubtAppealFine, "which court decides depends on the amount of the fine in euro, which is not stated")
			case over != (r.OverEUR != 0):
				continue
			}
		}
		if r.Addressee != 0 && c.Addressee == 0 {
			doubt(DoubtAppealResidence, "the period depends on where the addressee is established, which is not stated")
		}
		if r.Period.IsZero() {
			doubt(DoubtAppealPeriod, "no period is known for the way to "+r.before())
		}
		if r.Basis.Confidence != Confirmed {
			doubt(DoubtAppealBasis, "the way to "+r.before()+" is not confirmed: "+r.Basis.String())
		}
		ways = append(ways, r)
	}
	if len(ways) == 0 {
		doubt(DoubtAppealUnknown, "the registry knows no way to challenge decisions of "+string(a.ID))
	}
	return ways, doubts
}

func (r *Route) before() string {
	if c, ok := CourtByID(r.Court); ok {
		return "the " + c.Name
	}
	return "the authority itself"
}

// concerns reports whether a way is open against what is asked for.
func (r *Route) concerns(what Against) bool {
	switch {
	case what == AnyDecision, r.Against == AnyDecision, r.Against == what:
		return true
	case r.Against == AgainstFirst, r.Against == AgainstReview:
		return what == AgainstFine || what == AgainstMeasure
	}
	return false
}

// exceeds reports whether a fine is above a number of euro; known is false for a fine that is not stated or stands in
// another currency.
func exceeds(fine gdpr.Money, euro int64) (over, known bool) {
	if fine.IsZero() || fine.Currency() != gdpr.EUR {
		return false, false
	}
	return fine.Decimal().GreaterThan(gdpr.Euro(euro).Decimal()), true
}

// String tells the way in one line of English.
func (r Route) String() string {
	s := r.Against.String() + ": "
	if r.Remedy != "" {
		s += r.Remedy
		if r.Court != "" {
			s += ", "
		}
	}
	if c, ok := CourtByID(r.Court); ok {
		s += c.Name
	}
	if r.Optional {
		s += " (optional)"
	}
	if !r.Period.IsZero() {
		s += ", within " + r.Period.String()
	}
	switch {
	case r.Addressee != 0:
		s += ", addressee " + r.Addressee.String()
	case r.OverEUR != 0:
		s += ", fine above " + gdpr.Euro(r.OverEUR).String()
	case r.UpToEUR != 0:
		s += ", fine up to " + gdpr.Euro(r.UpToEUR).String()
	}
	if r.Suspensive != 0 {
		s += ", " + r.Suspensive.String()
	}
	return s
}
