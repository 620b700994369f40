package decision

import (
	"slices"
	"strconv"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
)

// fines compares the totals and the payable sums, and looks for what explains their difference.
func (c *comparer) fines(a, b *Decision) {
	ta, tb := stated(a, (*Decision).TotalFine), stated(b, (*Decision).TotalFine)
	pa, pb := stated(a, (*Decision).PayableFine), stated(b, (*Decision).PayableFine)
	// A record that states no more than what was to be paid is compared with that.
	fa, fb := ta, tb
	if fa.IsZero() {
		fa = pa
	}
	if fb.IsZero() {
		fb = pb
	}
	cause := Cause("")
	if fa != fb {
		cause = fineCause(a, b, fa, fb)
	}
	switch {
	case ta == tb && !ta.IsZero():
		c.Agree = append(c.Agree, "/totalFine")
	case ta != tb:
		c.add("/totalFine", ta.String(), tb.String(), Conflict, cause)
	}
	c.ratio(fa, fb)
	onlyA, onlyB := a.reduced(), b.reduced()
	switch {
	case !onlyA && !onlyB:
	case pa == pb && !pa.IsZero():
		c.Agree = append(c.Agree, "/payableFine")
	case onlyA && onlyB:
		c.add("/payableFine", pa.String(), pb.String(), Conflict, fineCause(a, b, pa, pb))
	case onlyA:
		c.add("/payableFine", pa.String(), "", OnlyA, "")
	default:
		c.add("/payableFine", "", pb.String(), OnlyB, "")
	}
}

func (c *comparer) ratio(a, b gdpr.Money) {
	order, err := a.Compare(b)
	if err != nil || a.Sign() <= 0 || b.Sign() <= 0 {
		return
	}
	lo, hi := a.Decimal(), b.Decimal()
	if order > 0 {
		lo, hi = hi, lo
	}
	c.Ratio = lo.DivRound(hi, 20).Truncate(6)
}

// reduced reports whether d states anything of a reduced fine.
func (d *Decision) reduced() bool {
	return slices.ContainsFunc(d.Measures, func(m Measure) bool { return len(m.Fine.Reductions) > 0 || !m.Fine.Payable.IsZero() })
}

// stated is a sum of the record, whatever its kind: a notice of intent stored beside a decision is what a comparison
// has to find. It is zero where the sum cannot be told.
func stated(d *Decision, sum func(*Decision) (gdpr.Money, error)) gdpr.Money {
	as := *d
	if !d.Kind.Imposes() {
		as.Kind = ""
	}
	total, _ := sum(&as)
	return total
}

// fineCause looks for the pattern by which two totals differ, in the order of how sure each is: what the records
// themselves state, then what their figures suggest.
func fineCause(a, b *Decision, ta, tb gdpr.Money) Cause {
	if ta.IsZero() || tb.IsZero() {
		return ""
	}
	if cause := statedCause(a, tb); cause != "" {
		return cause
	}
	if cause := statedCause(b, ta); cause != "" {
		return cause
	}
	if ta.Currency() != tb.Currency() {
		return ""
	}
	if spanish(a) && spanish(b) {
		switch {
		case isShare(ta, tb, 80):
			return CauseVoluntaryPayment
		case isShare(ta, tb, 60):
			return CauseVoluntaryAndAdmitted
		}
	}
	return figureCause(ta, tb)
}

// statedCause says which other sum of d the total other is.
func statedCause(d *Decision, other gdpr.Money) Cause {
	if p, err := d.PayableFine(); err == nil && p == other {
		return CauseReduction
	}
	if slices.ContainsFunc(d.Appeals, func(ap Appeal) bool { return ap.NewAmount == other }) {
		return CauseAppeal
	}
	for i := range d.Measures {
		f := &d.Measures[i].Fine
		switch {
		case f.Proposed == other:
			return CauseProposed
		case slices.Contains(f.Equivalents, other):
			return CauseConverted
		case f.Amount == other && !other.IsZero(), slices.ContainsFunc(f.Parts, func(p Part) bool { return p.Amount == other }):
			return CausePart
		}
	}
	return ""
}

// spanish reports whether nothing says that the decision is not the Spanish authority's.
func spanish(d *Decision) bool {
	return (d.Authority == "" || strings.HasPrefix(string(d.Authority), "es-")) && (d.Country == "" || d.Country == gdpr.Spain)
}

// isShare reports whether the smaller sum is percent of the larger, to the minor unit.
func isShare(a, b gdpr.Money, percent int64) bool {
	lo, hi := min(a.Minor(), b.Minor()), max(a.Minor(), b.Minor())
	want := decimal.NewFromInt(hi).Mul(decimal.New(percent, -2)).Round(0)
	return decimal.NewFromInt(lo).Sub(want).Abs().LessThanOrEqual(decimal.NewFromInt(1))
}

func figureCause(a, b gdpr.Money) Cause {
	lo, hi := min(a.Minor(), b.Minor()), max(a.Minor(), b.Minor())
	if lo <= 0 {
		return ""
	}
	for _, factor := range []int64{10, 100, 1000} {
		if hi/factor == lo && hi%factor == 0 {
			return CauseDecimals
		}
	}
	if rounds(lo, hi) || rounds(hi, lo) {
		return CauseRounded
	}
	for lo%10 == 0 && hi%10 == 0 {
		lo, hi = lo/10, hi/10
	}
	if hi >= 10_000 && nearDigits(strconv.FormatInt(lo, 10), strconv.FormatInt(hi, 10)) {
		return CauseDigit
	}
	return ""
}

// rounds reports whether round is exact cut or rounded at a higher place, within a hundredth of the sum.
func rounds(round, exact int64) bool {
	unit := int64(1)
	for unit <= round/10 && round%(unit*10) == 0 {
		unit *= 10
	}
	diff := max(round-exact, exact-round)
	return unit > 1 && diff < unit && diff <= exact/100
}

// nearDigits reports whether two numbers of the same length differ in one digit, or in two neighbours swapped.
func nearDigits(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	var at []int
	for i := range len(a) {
		if a[i] != b[i] {
			at = append(at, i)
		}
	}
	return len(at) == 1 || len(at) == 2 && at[1] == at[0]+1 && a[at[0]] == b[at[1]] && a[at[1]] == b[at[0]]
}
