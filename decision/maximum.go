package decision

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

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
func (o Outcome) String() string { return wordOf("Outcome", outcomeText[:], uint8(o)) }

// MarshalText writes the word that String returns. The error is a *[gdpr.RangeError] for a value that is none of the three.
func (o Outcome) MarshalText() ([]byte, error) {
	return marshalWord("Outcome", outcomeText[:], uint8(o))
}

// UnmarshalText reads the word that MarshalText writes; the empty text is Undetermined.
func (o *Outcome) UnmarshalText(text []byte) error {
	n, err := parseWord("Outcome", outcomeText[:], text)
	if err == nil {
		*o = Outcome(n)
	}
	return err
}

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
	a.Country = governing(a.Country, infringed)
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

// check refuses what cannot be infringed, and an addressee that contradicts itself.
func (c *calculation) check() error {
	if len(c.infringed) == 0 {
		return &ProvisionError{Reason: "no provision is given: want at least one that was infringed"}
	}
	for _, p := range c.infringed {
		if p.IsZero() {
			return &ProvisionError{Reason: "a provision is not stated"}
		}
	}
	return c.addressee.check()
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
		tier, national, err := c.regime.tier(p, c.addressee.Country, c.on)
		if err != nil {
			return 0, err
		}
		if tier == legalbasis.NoTier || national != nil { // what has a tier of Article 83 exists
			if err := p.Check(); err != nil {
				return 0, &ProvisionError{p, notThere(err)}
			}
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
