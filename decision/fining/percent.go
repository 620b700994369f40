package fining

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Percent is an exact percentage in hundredths of a per cent: 1225 is 12.25 %. It may be negative. Text form: "12.25".
type Percent int32

// ParsePercent reads a percentage with at most two decimals and an optional sign: "12.25", "-30", "+5". The error is a
// *[gdpr.ParseError].
func ParsePercent(s string) (Percent, error) {
	const want = `want a percentage with at most two decimals, such as "12.25"`
	sign, digits := "", s
	if strings.HasPrefix(s, "+") || strings.HasPrefix(s, "-") {
		sign, digits = s[:1], s[1:]
	}
	whole, fraction, point := strings.Cut(digits, ".")
	if len(whole) == 0 || whole[0] < '0' || whole[0] > '9' || len(fraction) > 2 || point && fraction == "" {
		return 0, gdpr.NewParseError("Percent", s, 0, want)
	}
	n, err := strconv.ParseInt(sign+whole+(fraction + "00")[:2], 10, 32)
	if err != nil {
		return 0, gdpr.NewParseError("Percent", s, 0, want)
	}
	return Percent(n), nil
}

// String returns the text form, without a sign for nil and positive percentages: "12.25", "0.2", "-30".
func (p Percent) String() string {
	n, sign := int64(p), ""
	if n < 0 {
		n, sign = -n, "-"
	}
	s := fmt.Sprintf("%s%d.%02d", sign, n/100, n%100)
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// MarshalText returns the text form.
func (p Percent) MarshalText() ([]byte, error) { return []byte(p.String()), nil }

// UnmarshalText reads the text form as [ParsePercent] does.
func (p *Percent) UnmarshalText(text []byte) error {
	v, err := ParsePercent(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// whole is a hundred per cent.
const whole Percent = 10_000

// of returns p of m, rounded down; p is not negative.
func (p Percent) of(m gdpr.Money) gdpr.Money {
	share, err := m.MulDiv(int64(p), int64(whole))
	if err != nil { // beyond the range of Money
		share, _ = gdpr.FromMinor(math.MaxInt64, m.Currency())
	}
	return share
}

// Range is what a step leaves open: from Min to Max, both included. The zero Range means that nothing can be said.
type Range struct {
	Min gdpr.Money `json:"min,omitzero"`
	Max gdpr.Money `json:"max,omitzero"`
}

// IsZero reports whether nothing can be said.
func (r Range) IsZero() bool { return r == Range{} }

// Contains reports whether m lies in the range, in its currency.
func (r Range) Contains(m gdpr.Money) bool {
	low, err := m.Compare(r.Min)
	if err != nil {
		return false
	}
	high, err := m.Compare(r.Max)
	return err == nil && low >= 0 && high <= 0
}

// scale returns the range from low of Min to high of Max.
func (r Range) scale(low, high Percent) Range { return Range{low.of(r.Min), high.of(r.Max)} }

// change returns the range raised or lowered by hundredths of a per cent, at most to nil and to ten thousand times.
func (r Range) change(by int64) Range {
	to := Percent(min(max(int64(whole)+by, 0), 10_000*int64(whole)))
	return r.scale(to, to)
}

// at returns the range of one sum.
func at(m gdpr.Money) Range { return Range{m, m} }

// add returns the sum of two ranges; the zero Range is neutral.
func (r Range) add(o Range) (Range, error) {
	low, err := r.Min.Add(o.Min)
	if err != nil {
		return Range{}, err
	}
	high, err := r.Max.Add(o.Max)
	return Range{low, high}, err
}

// bound cuts the range at a highest sum of its currency, and reports whether it had to.
func (r Range) bound(most gdpr.Money) (Range, bool) {
	cut := false
	if r.Min.Minor() > most.Minor() {
		r.Min, cut = most, true
	}
	if r.Max.Minor() > most.Minor() {
		r.Max, cut = most, true
	}
	return r, cut
}

// Convert returns the range at a rate, each end rounded as [gdpr.Rate.Convert] rounds.
func (r Range) Convert(rate gdpr.Rate) (Range, error) {
	low, err := rate.Convert(r.Min)
	if err != nil {
		return Range{}, err
	}
	high, err := rate.Convert(r.Max)
	return Range{low, high}, err
}
