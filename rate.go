package gdpr

import (
	"encoding/json"
	"fmt"

	"github.com/shopspring/decimal"
)

// Rate is an exchange rate that the caller supplies: one unit of From is PerUnit units of To. The library ships
// no rates. On and Source say which day's rate it is and whose; they go into the reasons of whatever is
// computed with it. The zero Rate converts nothing.
type Rate struct {
	From    Currency        `json:"from"`
	To      Currency        `json:"to"`
	PerUnit decimal.Decimal `json:"perUnit"`
	On      Date            `json:"on,omitzero"`
	Source  string          `json:"source,omitzero"`

	_ [0]func() // a Decimal does not compare with ==
}

// NewRate returns the rate at which one unit of from is perUnit units of to. The error is a
// *[CurrencyError] for an unknown currency, a *[RangeError] unless 0 < perUnit < 10¹².
func NewRate(from, to Currency, perUnit decimal.Decimal, on Date, source string) (Rate, error) {
	r := Rate{From: from, To: to, PerUnit: perUnit, On: on, Source: source}
	return r, r.check()
}

// UnmarshalJSON reads a rate as an object of its fields, and refuses what [NewRate] refuses: a number such as 1e1000000000 is short
// until somebody prints it.
func (r *Rate) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	type fields Rate
	var f fields
	if err := json.Unmarshal(data, &f); err != nil {
		return err
	}
	if err := Rate(f).check(); err != nil {
		return err
	}
	*r = Rate(f)
	return nil
}

func (r Rate) check() error {
	for _, c := range [2]Currency{r.From, r.To} {
		if !c.Known() {
			return &CurrencyError{Op: "convert", Have: c}
		}
	}
	if d := r.PerUnit; d.Sign() <= 0 || d.Exponent() > 12 || d.Exponent() < -40 || d.Coefficient().BitLen() > 256 || d.Cmp(decimal.New(1, 12)) >= 0 {
		return &RangeError{Type: "rate", Value: shortDecimal(d), Reason: "want more than 0 and less than 10^12"}
	}
	return nil
}

// Convert returns m in the rate's other currency, rounded half away from zero at the minor unit. A sum in To
// comes back in From, divided by the rate. The zero Money stays zero. The error is a *[CurrencyError] when
// m is in neither currency, a *[RangeError] when the rate or the result is out of range.
func (r Rate) Convert(m Money) (Money, error) {
	if m.IsZero() {
		return m, nil
	}
	if err := r.check(); err != nil {
		return Money{}, err
	}
	switch m.currency {
	case r.From:
		_, digits, _ := lookupCurrency(r.To)
		return FromDecimal(m.Decimal().Mul(r.PerUnit).Round(int32(digits)), r.To)
	case r.To:
		_, digits, _ := lookupCurrency(r.From)
		return FromDecimal(m.Decimal().DivRound(r.PerUnit, int32(digits)), r.From)
	}
	return Money{}, &CurrencyError{Op: fmt.Sprintf("convert with a rate from %s", r.From), Have: m.currency, Want: r.From}
}

// String returns the rate as people write it: "1 USD = 0.9183 EUR on 2024-07-19 (ECB)".
func (r Rate) String() string {
	s := fmt.Sprintf("1 %s = %s %s", orNone(r.From), shortDecimal(r.PerUnit), orNone(r.To))
	if !r.On.IsZero() {
		s += " on " + r.On.String()
	}
	if r.Source != "" {
		s += " (" + r.Source + ")"
	}
	return s
}
