package decision

import (
	"fmt"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Addressee is whom a fine is imposed on, as far as the maximum depends on it (Article 83(4) to (7) GDPR). The zero
// Addressee is an undertaking of unknown turnover.
type Addressee struct {
	// Turnover is the total worldwide annual turnover of the whole undertaking in the financial year before the
	// authority's decision; zero where not known. Without a rate in Rates it must be in the currency of the maximum.
	Turnover gdpr.Money `json:"turnover,omitzero"`
	// Country is the state whose law governs the fine, which is that of the authority. It decides the currency, the
	// provisions that national law adds and the rule for public bodies. Zero asks for the GDPR alone; "EU" is for
	// the institutions of the Union.
	Country gdpr.Country `json:"country,omitzero"`
	Body    Body         `json:"body,omitzero"`
	// State says that the public body is the State itself, such as a ministry; some laws exempt the State only.
	State bool `json:"state,omitzero"`
	// Group lists the companies of the undertaking where Turnover is to be their sum. Give either Turnover or Group. A
	// company of unknown turnover makes the maximum a least one.
	Group []Company `json:"group,omitempty"`
	// TurnoverYear is the year in which the financial year of the turnover ended; 0 where not stated.
	TurnoverYear int `json:"turnoverYear,omitzero"`
	// Budget is a public body's yearly budget, for the laws that cap by it.
	Budget gdpr.Money `json:"budget,omitzero"`
	// Rates convert turnovers into the currency of the maximum.
	Rates []gdpr.Rate `json:"rates,omitempty"`
	// Procedure is the procedure of the authority where it has a ceiling of its own.
	Procedure Procedure `json:"procedure,omitzero"`
}

// Company is a member of an undertaking with its own turnover, without sales inside the group.
type Company struct {
	Name     string     `json:"name,omitzero"`
	Turnover gdpr.Money `json:"turnover,omitzero"`
}

// Procedure is a procedure of an authority. The zero value is the ordinary one.
type Procedure uint8

// The procedures.
const (
	// Ordinary is the procedure in which the maxima of Article 83 hold.
	Ordinary Procedure = iota
	// Simplified is the simplified procedure of Article 22-1 of the French Loi n° 78-17.
	Simplified
)

var procedureText = [...]string{Ordinary: "ordinary", Simplified: "simplified"}

// String returns "ordinary" or "simplified".
func (p Procedure) String() string {
	if int(p) < len(procedureText) {
		return procedureText[p]
	}
	return fmt.Sprintf("Procedure(%d)", uint8(p))
}

// MarshalText writes the word that String returns.
func (p Procedure) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the word that MarshalText writes; the empty text is ordinary.
func (p *Procedure) UnmarshalText(text []byte) error {
	switch string(text) {
	case "", "ordinary":
		*p = Ordinary
	case "simplified":
		*p = Simplified
	default:
		return gdpr.NewParseError("Procedure", string(text), 0, "want ordinary or simplified")
	}
	return nil
}

// Outcome says what kind of answer a [Maximum] is. The zero value is Undetermined.
type Outcome uint8

// The outcomes.
const (
	// Undetermined: a decisive fact is missing; the doubts say which.
	Undetermined Outcome = iota
	// Capped: Amount is the maximum.
	Capped
	// NoFine: the law sets no fine for the provisions, or exempts the addressee. That is no maximum of nil.
	NoFine
)

var outcomeText = [...]string{"undetermined", "capped", "no-fine"}

// String returns "undetermined", "capped" or "no-fine".
func (o Outcome) String() string { return outcomeText[min(int(o), len(outcomeText)-1)] }

// MarshalText writes the word that String returns.
func (o Outcome) MarshalText() ([]byte, error) { return []byte(o.String()), nil }

// Maximum is the highest fine that the law allows. Amount is rounded down to the minor unit, and is the zero Money
// unless Outcome is [Capped]. Reasons and Doubts explain it; they are built when asked for.
type Maximum struct {
	Amount  gdpr.Money      `json:"amount,omitzero"`
	Outcome Outcome         `json:"outcome"`
	Tier    legalbasis.Tier `json:"tier"` // of the gravest infringement
	// Dynamic says that a percentage decided, of the turnover or of a public body's budget, and not the fixed amount.
	Dynamic bool `json:"dynamic"`
	// AtLeast says that the turnover is not known, or not whole: the maximum is Amount or more.
	AtLeast bool `json:"atLeast"`
	// Yearly bounds the fines of one year on the addressee, where the law does so.
	Yearly gdpr.Money `json:"yearly,omitzero"`

	calc *calculation
}

// Equal reports whether m and o are the same answer, whatever led to it.
func (m Maximum) Equal(o Maximum) bool {
	m.calc, o.calc = nil, nil
	return m == o
}

// calculation keeps what a maximum was computed from, for the reasons.
type calculation struct {
	addressee Addressee
	on        gdpr.Date
	infringed []legalbasis.Provision
	few       [3]legalbasis.Provision // room for infringed, so that most calculations are one allocation
	regime    *regime
	public    *publicBody
	gravest   int // index in infringed, -1 where no provision carries a fine
	fixed     gdpr.Money
	percent   int64
	share     gdpr.Money // percent of the turnover
}

// ProvisionError says that no maximum can be computed for a provision: it does not exist, is not law where the fine is
// imposed, or belongs to an act whose maxima are not known. Find it with [errors.As].
type ProvisionError struct {
	Provision legalbasis.Provision
	Reason    string
}

// Error names the provision and the trouble.
func (e *ProvisionError) Error() string {
	if e.Provision.IsZero() {
		return "gdpr: maximum fine: " + e.Reason
	}
	return fmt.Sprintf("gdpr: maximum fine: %v %s", e.Provision, e.Reason)
}

// MaximumFine returns the highest fine that may be imposed on an addressee for infringements by the same or
// linked processing operations: one total, not above the maximum of the gravest (Article 83(3) GDPR). For several
// conducts see [MaximumFines].
//
// Provisions without a tier, such as Article 24, add nothing; where no provision has one the Outcome is [NoFine],
// unless the law of the addressee's Country fills the gap. The date is that of the authority's decision. A zero
// date asks for the law in force, and a doubt says so.
//
// The error is a *[ProvisionError], a *[gdpr.CurrencyError] for a turnover in a currency that no rate converts, or a
// *[gdpr.RangeError] for a negative sum, an unknown country, a date before the law and a partial date on which the
// law changes.
func MaximumFine(a Addressee, on gdpr.Date, infringed ...legalbasis.Provision) (Maximum, error) {
	a.Country = iso(a.Country)
	c := &calculation{addressee: a, on: on, gravest: -1}
	c.infringed = append(c.few[:0], infringed...)
	if err := c.check(); err != nil {
		return Maximum{}, err
	}
	tier, err := c.classify()
	if err != nil {
		return Maximum{}, err
	}
	m := Maximum{Outcome: NoFine, Tier: tier, calc: c}
	if tier == legalbasis.NoTier {
		return m, nil
	}
	if c.addressee.Procedure == Simplified {
		return c.simplified(m)
	}
	if a.Body == PublicBody && c.regime.act != legalbasis.EUDPR {
		if c.public, err = publicBodyIn(a.Country, on); err != nil {
			return Maximum{}, err
		}
		return c.publicBody(m)
	}
	return c.general(m)
}

// iso returns the ISO code of a country that everyday use writes otherwise, as gdpr.ParseCountry does.
func iso(c gdpr.Country) gdpr.Country {
	switch c {
	case "UK":
		return gdpr.UnitedKingdom
	case "EL":
		return gdpr.Greece
	}
	return c
}

// check refuses what cannot be infringed, and an addressee that contradicts itself.
func (c *calculation) check() error {
	if len(c.infringed) == 0 {
		return &ProvisionError{Reason: "no provision is given: want at least one that was infringed"}
	}
	for _, p := range c.infringed {
		if p.IsZero() {
			return &ProvisionError{Reason: "a provision is not stated"}
		}
		if err := p.Check(); err != nil {
			return &ProvisionError{p, notThere(err)}
		}
	}
	return c.addressee.check()
}

// check refuses an addressee that contradicts itself.
func (a *Addressee) check() error {
	switch {
	case a.Turnover.Sign() < 0:
		return &gdpr.RangeError{Type: "turnover", Value: a.Turnover.String(), Reason: "is negative"}
	case a.Budget.Sign() < 0:
		return &gdpr.RangeError{Type: "budget", Value: a.Budget.String(), Reason: "is negative"}
	case !a.Turnover.IsZero() && len(a.Group) > 0:
		return &gdpr.RangeError{Type: "turnover", Value: a.Turnover.String(), Reason: "is given beside the companies of the group: give one of the two"}
	case int(a.Body) >= len(bodyText):
		return &gdpr.RangeError{Type: "Body", Value: a.Body.String(), Reason: "is not undertaking, not-undertaking or public-body"}
	case a.Procedure > Simplified:
		return &gdpr.RangeError{Type: "Procedure", Value: a.Procedure.String(), Reason: "is not ordinary or simplified"}
	case a.State && a.Body != PublicBody:
		return &gdpr.RangeError{Type: "addressee", Value: a.Body.String(), Reason: "cannot be the State: want the body public-body"}
	}
	for _, m := range a.Group {
		if m.Turnover.Sign() < 0 {
			return &gdpr.RangeError{Type: "turnover", Value: m.Turnover.String(), Reason: "is negative"}
		}
	}
	return nil
}

// notThere turns the finding that a provision does not exist into a reason.
func notThere(err error) string {
	if e, ok := err.(*gdpr.RangeError); ok {
		return "does not exist: " + e.Reason
	}
	return "does not exist"
}

// classify finds the law of fines, which must be one for all provisions, and the gravest tier.
func (c *calculation) classify() (legalbasis.Tier, error) {
	gravest := legalbasis.NoTier
	for i, p := range c.infringed {
		if i == 0 || p.Act() != c.infringed[i-1].Act() {
			r, err := regimeFor(p, c.addressee.Country, c.on)
			if err != nil {
				return 0, err
			}
			if c.regime != nil && r != c.regime {
				return 0, &ProvisionError{p, fmt.Sprintf("is fined under another law than %v", c.infringed[0])}
			}
			c.regime = r
		}
		tier, _, err := c.regime.tier(p, c.addressee.Country, c.on)
		if err != nil {
			return 0, err
		}
		if tier > gravest {
			gravest, c.gravest = tier, i
		}
	}
	return gravest, nil
}

// general applies the amounts for everybody.
func (c *calculation) general(m Maximum) (Maximum, error) {
	limit := c.regime.ceiling(m.Tier)
	m.Outcome = Capped
	m.Amount = units(limit.fixed, c.regime.currency)
	if limit.yearly != 0 {
		m.Yearly = units(limit.yearly, c.regime.currency)
	}
	c.fixed = m.Amount
	if c.addressee.Body != Undertaking || limit.percent == 0 {
		return m, nil
	}
	c.percent = limit.percent
	share, whole, err := c.addressee.share(limit.percent, 100, c.regime.currency)
	if err != nil {
		return Maximum{}, err
	}
	c.share, m.AtLeast = share, !whole
	if !share.IsZero() && share.Minor() > m.Amount.Minor() {
		m.Amount, m.Dynamic = share, true
	}
	return m, nil
}

// publicBody applies the state's rule under Article 83(7).
func (c *calculation) publicBody(m Maximum) (Maximum, error) {
	r := c.public
	switch {
	case r == nil:
		m.Outcome = Undetermined
		return m, nil
	case r.rule == PublicNone, r.stateOnly && c.addressee.State:
		return m, nil
	case r.rule == PublicFull:
		return c.general(m)
	}
	limit, basis := r.higher, r.higherBudget
	if m.Tier == legalbasis.LowerTier {
		limit, basis = r.lower, r.lowerBudget
	}
	m.Outcome = Capped
	m.Amount = units(limit, r.currency)
	c.fixed = m.Amount
	if basis == 0 || c.addressee.Budget.IsZero() {
		return m, nil
	}
	share, err := c.addressee.Budget.MulDiv(basis, 10_000)
	if err != nil {
		return Maximum{}, err
	}
	order, err := share.Compare(m.Amount)
	if err != nil {
		return Maximum{}, err
	}
	if c.share = share; order < 0 {
		m.Amount, m.Dynamic = share, true
	}
	return m, nil
}

// simplified applies the ceiling of the French simplified procedure.
func (c *calculation) simplified(m Maximum) (Maximum, error) {
	a := &c.addressee
	if a.Country != gdpr.France {
		return Maximum{}, &gdpr.RangeError{Type: "procedure", Value: "simplified", Reason: "is a procedure of French law: want the country FR"}
	}
	switch simplifiedProcedure.at(c.on) {
	case gdpr.Never:
		return Maximum{}, &gdpr.RangeError{Type: "date", Value: c.on.String(), Reason: "lies before the simplified procedure, " + simplifiedProcedure.source}
	case gdpr.Sometimes:
		return Maximum{}, straddle(c.on, simplifiedProcedure.source, simplifiedProcedure.since)
	}
	if a.State {
		return m, nil
	}
	m.Outcome = Capped
	m.Amount = units(simplifiedProcedure.fine, gdpr.EUR)
	c.fixed = m.Amount
	return m, nil
}

// simplifiedProcedure is Article 22-1 of the French Loi n° 78-17.
var simplifiedProcedure = struct {
	law
	fine, daily int64 // euros; daily is the ceiling of a penalty payment a day
}{
	law: law{since: 2022_04_08, confidence: confirmed, dated: memoryHigh,
		source: "Loi n° 78-17, Article 22-1 (Law 2022-52, Article 33; decree 2022-517 of 8 April 2022)"},
	fine: 20_000, daily: 100,
}

// Conduct is one conduct of the addressee: the provisions infringed by the same or linked processing operations.
// Name is for the reasons.
type Conduct struct {
	Name      string
	Infringed []legalbasis.Provision
}

// Maxima are the highest fines for several conducts. Total is the zero Money unless Outcome is [Capped].
type Maxima struct {
	Total   gdpr.Money `json:"total,omitzero"`
	Outcome Outcome    `json:"outcome"`
	AtLeast bool       `json:"atLeast"` // as in Maximum
	// Each holds the maximum of each conduct, in the order given.
	Each []Maximum `json:"each"`

	conducts []Conduct
	bounded  bool // the yearly bound cut the total
}

// MaximumFines returns the highest fines that may be imposed in one decision for several conducts. Within a
// conduct Article 83(3) holds, as in [MaximumFine]; conducts whose processing operations are not linked are fined
// separately, each up to its own maximum, and the maxima add up. Which operations are linked is for the caller to
// say. The errors are those of [MaximumFine].
func MaximumFines(a Addressee, on gdpr.Date, conducts ...Conduct) (Maxima, error) {
	if len(conducts) == 0 {
		return Maxima{}, &ProvisionError{Reason: "no conduct is given"}
	}
	all := Maxima{Outcome: NoFine, Each: make([]Maximum, len(conducts)), conducts: slices.Clone(conducts)}
	var yearly, lower, rest gdpr.Money // lower: the sum of the lower tier where a year bounds it
	var lowerYearly gdpr.Money
	for i, c := range conducts {
		m, err := MaximumFine(a, on, c.Infringed...)
		if err != nil {
			return Maxima{}, err
		}
		all.Each[i] = m
		all.AtLeast = all.AtLeast || m.AtLeast
		switch {
		case m.Outcome == Undetermined:
			all.Outcome = Undetermined
		case m.Outcome == Capped && all.Outcome == NoFine:
			all.Outcome = Capped
		}
		sum := &rest
		if m.Tier == legalbasis.LowerTier {
			sum, lowerYearly = &lower, m.Yearly
		}
		if *sum, err = sum.Add(m.Amount); err != nil {
			return Maxima{}, err
		}
		if m.Yearly.Minor() > yearly.Minor() {
			yearly = m.Yearly
		}
	}
	lower = all.bound(lower, lowerYearly)
	total, err := lower.Add(rest)
	if err != nil {
		return Maxima{}, err
	}
	if all.Outcome == Capped {
		all.Total = all.bound(total, yearly)
	}
	return all, nil
}

// bound cuts a sum to what the law allows in a year.
func (m *Maxima) bound(sum, yearly gdpr.Money) gdpr.Money {
	if yearly.IsZero() || sum.Minor() <= yearly.Minor() {
		return sum
	}
	m.bounded = true
	return yearly
}
