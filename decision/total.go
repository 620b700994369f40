package decision

import (
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/gdprgo/gdpr"
)

// ErrAmountUnknown says that a fine was imposed whose amount no field states, so that no total can be given.
var ErrAmountUnknown = errors.New("decision: a fine was imposed, but its amount is not stated")

// Imposes reports whether an act of kind k can impose a measure on anyone: a decision, a judgment, a settlement,
// and a kind that is not stated or not known. A notice of intent announces a fine, a formal notice orders without
// sanction, an opinion (Articles 58(3) and 64 GDPR) advises, and a binding decision of the Board (Article 65)
// is addressed to authorities.
func (k Kind) Imposes() bool {
	switch k {
	case KindNoticeOfIntent, KindFormalNotice, KindOpinion, KindBindingDecision:
		return false
	}
	return true
}

// HasFine reports whether m is a fine: it has that power, or it states no power and anything about a fine.
func (m *Measure) HasFine() bool {
	return m.Power == PowerFine || !m.Fine.Amount.IsZero() || m.Power == "" && !m.Fine.IsZero()
}

// IsZero reports whether nothing is stated of the fine.
func (f Fine) IsZero() bool {
	return f.Amount.IsZero() && f.Min.IsZero() && f.Max.IsZero() && f.Band == "" && !f.Approximate && f.Proposed.IsZero() &&
		len(f.Reductions) == 0 && f.Payable.IsZero() && f.Paid.IsZero() && len(f.Equivalents) == 0 && len(f.Parts) == 0 && f.Maximum.IsZero()
}

// IsZero reports whether nothing is stated of the cooperation.
func (c CrossBorder) IsZero() bool {
	return !c.Is && c.Lead == "" && len(c.Concerned) == 0 && c.Article60 == "" && c.Article65 == "" && c.Article66 == "" && c.None == ""
}

// fines yields the fines that d imposes, with their index in Measures.
func (d *Decision) fines(yield func(i int, m *Measure) bool) {
	if !d.Kind.Imposes() {
		return
	}
	for i := range d.Measures {
		if m := &d.Measures[i]; m.HasFine() && !yield(i, m) {
			return
		}
	}
}

// TotalFine returns the administrative fines that d imposes (Article 58(2)(i) GDPR), added up as imposed, before
// reductions and appeals, in the currency they are stated in.
//
// Where the source states a total of its own, that is the answer: some laws set one total below the sum of the
// single fines. The zero Money means that no fine was imposed or none is stated; [Decision.NoFine] tells which.
// Notices of intent and other acts that impose nothing have no total ([Kind.Imposes]). The error is
// [ErrAmountUnknown] when a fine of unknown amount was imposed, a *[gdpr.CurrencyError] for fines in two
// currencies, a *[gdpr.RangeError] on overflow.
func (d *Decision) TotalFine() (gdpr.Money, error) {
	if !d.TotalStated.IsZero() && d.Kind.Imposes() {
		return d.TotalStated, nil
	}
	return d.sumFines((*Fine).imposed)
}

// PayableFine returns what of the total fine is to be paid after the reductions for voluntary payment,
// admission or settlement, before any appeal. A fine without reductions is payable as imposed. Zero and errors
// are those of [Decision.TotalFine]; besides, the error is [ErrAmountUnknown] when a reduction states no figure, or
// when reductions stand beside a stated total that is not the sum of the fines.
func (d *Decision) PayableFine() (gdpr.Money, error) {
	payable, err := d.sumFines((*Fine).ToPay)
	if d.TotalStated.IsZero() || !d.Kind.Imposes() {
		return payable, err
	}
	reduced := false
	for _, m := range d.fines {
		reduced = reduced || len(m.Fine.Reductions) > 0 || !m.Fine.Payable.IsZero()
	}
	if !reduced {
		return d.TotalStated, nil
	}
	if err != nil {
		return gdpr.Money{}, err
	}
	if imposed, err := d.sumFines((*Fine).imposed); err != nil || imposed != d.TotalStated {
		return gdpr.Money{}, fmt.Errorf("the stated total %v is not the sum of the reduced fines: %w", d.TotalStated, ErrAmountUnknown)
	}
	return payable, nil
}

func (d *Decision) sumFines(amount func(*Fine) (gdpr.Money, error)) (gdpr.Money, error) {
	var total gdpr.Money
	for i, m := range d.fines {
		part, err := amount(&m.Fine)
		if err == nil {
			total, err = total.Add(part)
		}
		if err != nil {
			return gdpr.Money{}, fmt.Errorf("/measures/%d/fine: %w", i, err)
		}
	}
	return total, nil
}

func (f *Fine) imposed() (gdpr.Money, error) {
	if f.Amount.IsZero() {
		return gdpr.Money{}, ErrAmountUnknown
	}
	return f.Amount, nil
}

// ToPay returns what of the fine is to be paid after its reductions: the payable amount as stated, or else what the
// reductions leave. Percentages are each taken of the fine as imposed, as Article 85 of the Spanish Law 39/2015
// adds its two reductions of 20 % up to 40 %; the result is rounded half up to the minor unit. The error is
// [ErrAmountUnknown] or a *[gdpr.ParseError] for a percentage that cannot be read.
func (f *Fine) ToPay() (gdpr.Money, error) {
	if !f.Payable.IsZero() {
		return f.Payable, nil
	}
	left := f.Amount
	for _, r := range f.Reductions {
		switch {
		case !r.Result.IsZero():
			left = r.Result
			continue
		case left.IsZero():
			return gdpr.Money{}, ErrAmountUnknown
		}
		off, err := r.off(f.Amount)
		if err != nil {
			return gdpr.Money{}, err
		}
		if left, err = left.Sub(off); err != nil {
			return gdpr.Money{}, err
		}
	}
	if left.IsZero() {
		return gdpr.Money{}, ErrAmountUnknown
	}
	return left, nil
}

// off is what one reduction takes off a fine.
func (r *Reduction) off(imposed gdpr.Money) (gdpr.Money, error) {
	switch {
	case !r.Amount.IsZero():
		return r.Amount, nil
	case r.Percent == "" || imposed.IsZero():
		return gdpr.Money{}, ErrAmountUnknown
	}
	num, den, err := percent(r.Percent)
	if err != nil {
		return gdpr.Money{}, err
	}
	// Rounded half up, for the fine that is left: half of the least unit goes to the smaller reduction.
	exact := new(big.Int).Mul(big.NewInt(imposed.Minor()), big.NewInt(num))
	exact.Add(exact, big.NewInt((den-1)/2)).Div(exact, big.NewInt(den))
	if !exact.IsInt64() {
		return gdpr.Money{}, &gdpr.RangeError{Type: "percentage", Value: r.Percent, Reason: "takes more off than a sum can hold"}
	}
	return gdpr.FromMinor(exact.Int64(), imposed.Currency())
}

// percent reads an exact decimal from 0 to 100 as a fraction: "12.5" is 125/1000.
func percent(s string) (num, den int64, err error) {
	const want = `want an exact decimal from 0 to 100 such as "20" or "12.5"`
	whole, fraction, point := strings.Cut(s, ".")
	if whole == "" || len(whole) > 3 || point && fraction == "" || len(fraction) > 9 {
		return 0, 0, gdpr.NewParseError("percentage", s, 0, want)
	}
	den = 100
	for i, c := range []byte(whole + fraction) {
		if c < '0' || c > '9' {
			return 0, 0, gdpr.NewParseError("percentage", s, i, want)
		}
		num = 10*num + int64(c-'0')
		if i >= len(whole) {
			den *= 10
		}
	}
	if num > den {
		return 0, 0, gdpr.NewParseError("percentage", s, 0, want)
	}
	return num, den, nil
}
