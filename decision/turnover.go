package decision

import (
	"math/big"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

// share returns num/den of the addressee's turnover, in a currency, exactly and rounded down; whole is false where
// the turnover is not known or that of a company of the group is not. The zero Money means that nothing is known.
func (a *Addressee) share(num, den int64, in gdpr.Currency) (share gdpr.Money, whole bool, err error) {
	if len(a.Group) == 0 {
		if a.Turnover.IsZero() {
			return gdpr.Money{}, false, nil
		}
		if a.Turnover.Currency() == in {
			share, err = a.Turnover.MulDiv(num, den)
			return share, true, err
		}
	}
	whole = true
	known, total := false, new(big.Rat)
	for _, company := range a.companies() {
		if company.Turnover.IsZero() {
			whole = false
			continue
		}
		known = true
		converted, err := a.convert(company.Turnover, in)
		if err != nil {
			return gdpr.Money{}, false, err
		}
		total.Add(total, converted)
	}
	if !known {
		return gdpr.Money{}, false, nil
	}
	digits, _ := in.Digits()
	total.Mul(total, big.NewRat(num, den))
	for range digits {
		total.Mul(total, big.NewRat(10, 1))
	}
	minor := new(big.Int).Quo(total.Num(), total.Denom())
	if !minor.IsInt64() {
		return gdpr.Money{}, false, &gdpr.RangeError{Type: "turnover", Value: a.Turnover.String(), Reason: "is too large after conversion"}
	}
	share, err = gdpr.FromMinor(minor.Int64(), in)
	return share, whole, err
}

// convert returns a turnover as an exact number of units of another currency. The rate must be among the caller's.
func (a *Addressee) convert(m gdpr.Money, in gdpr.Currency) (*big.Rat, error) {
	units := m.Decimal().Rat()
	if m.Currency() == in {
		return units, nil
	}
	r := a.rate(m.Currency(), in)
	if r == nil {
		return nil, &gdpr.CurrencyError{Op: "take a percentage of the turnover", Have: m.Currency(), Want: in}
	}
	if _, err := r.Convert(m); err != nil {
		return nil, err
	}
	if r.From == in {
		return units.Quo(units, r.PerUnit.Rat()), nil
	}
	return units.Mul(units, r.PerUnit.Rat()), nil
}

// rate returns the first of the caller's rates between two currencies, nil where there is none.
func (a *Addressee) rate(x, y gdpr.Currency) *gdpr.Rate {
	for i := range a.Rates {
		if r := &a.Rates[i]; r.From == x && r.To == y || r.From == y && r.To == x {
			return r
		}
	}
	return nil
}

// explainTurnover says which turnover was taken and what is not known about it.
func (c *calculation) explainTurnover(e *explanation, m Maximum) {
	a := &c.addressee
	recital := legalbasis.Recital(150)
	rule := c.tierArticle(m.Tier)
	if m.AtLeast && len(a.Group) == 0 {
		e.doubt("turnover.not-stated", rule, "the turnover of the undertaking is not known: the maximum is the fixed amount or more")
		return
	}
	if len(a.Group) == 0 {
		e.rule(recital, "the turnover is that of the whole undertaking, worldwide: %s", show.Money(a.Turnover))
	} else {
		c.explainGroup(e, recital)
	}
	for _, company := range a.companies() {
		if r := a.rate(company.Turnover.Currency(), c.regime.currency); r != nil && company.Turnover.Currency() != c.regime.currency {
			converted, _ := r.Convert(company.Turnover)
			e.source(r.String(), "%s is %s", show.Money(company.Turnover), show.Money(converted))
		}
	}
	if len(a.Group) == 0 && a.Turnover.Sign() == 0 {
		e.doubt("turnover.nil", rule, "a turnover of nil is stated: the fixed amount holds; leave the turnover out where it is not known")
	}
	c.explainYear(e, rule)
}

func (c *calculation) explainGroup(e *explanation, recital legalbasis.Provision) {
	e.rule(recital, "the turnover is the sum of the companies of the undertaking, worldwide")
	for _, company := range c.addressee.Group {
		name := company.Name
		if name == "" {
			name = "a company without name"
		}
		if company.Turnover.IsZero() {
			e.doubt("group.turnover-missing", recital, "the turnover of %s is not known: the maximum is the amount given or more", name)
			continue
		}
		e.rule(recital, "%s: %s", name, show.Money(company.Turnover))
	}
}

// explainYear checks the financial year: the last one closed before the authority's decision counts.
func (c *calculation) explainYear(e *explanation, rule legalbasis.Provision) {
	year, decided := c.addressee.TurnoverYear, c.on.Year()
	switch {
	case year == 0:
		e.doubt("turnover.year-not-stated", rule, "which financial year the turnover is of is not stated: the last one closed before the decision counts")
	case decided == 0:
		e.doubt("turnover.year", rule, "whether %d is the last financial year closed before the decision depends on its date", year)
	case year == decided-1 && rule.Act() == legalbasis.GDPR:
		e.source("EDPB Guidelines 04/2022, paragraph 131", "the financial year %d is the last closed before the decision of %d", year, decided)
	case year == decided-1:
		e.rule(rule, "the financial year %d is the last closed before the decision of %d", year, decided)
	case year < decided-1:
		e.doubt("turnover.year", rule, "a later financial year than %d had closed before the decision of %d", year, decided)
	case year == decided:
		e.doubt("turnover.year", rule, "the financial year %d must have closed before the decision, in the same year", year)
	default:
		e.doubt("turnover.year", rule, "the financial year %d had not closed before the decision of %d", year, decided)
	}
}

// companies returns the group, or the undertaking as one.
func (a *Addressee) companies() []Company {
	if len(a.Group) == 0 {
		return []Company{{Turnover: a.Turnover}}
	}
	return a.Group
}

// TurnoverIn returns the turnover of the undertaking in a currency, converted at the addressee's rates and rounded
// down to the minor unit; whole is false where it is not known, or not for every company of the group. The zero
// Money means that nothing is known. The errors are those of [MaximumFine].
func (a Addressee) TurnoverIn(c gdpr.Currency) (turnover gdpr.Money, whole bool, err error) {
	if err := a.check(); err != nil {
		return gdpr.Money{}, false, err
	}
	return a.share(1, 1, c)
}
