package decision

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Accrual is what a periodic penalty payment came to before the authority liquidates it, which it may do at less.
type Accrual struct {
	// Amount is zero where the dates leave it open; Least and Most bound it then.
	Amount gdpr.Money
	// Periods is the number of whole periods, where Amount is stated.
	Periods     int
	Least, Most gdpr.Money
	// Bounded says that the penalty's own ceiling cut the amount.
	Bounded bool

	penalty  PeriodicPenalty
	from, to gdpr.Date
}

// Accrue returns what the penalty came to from one day to another. The number of periods is the difference of the dates: of the
// first and the last day one counts. From 19 December 2022 to 9 February 2023 are 52 days. Only whole weeks, months and years
// count. A zero from stands for Starts, a zero to for Ends. For partial dates Amount is zero, and Least and Most say
// between which sums it lies.
//
// The error is a *[gdpr.RangeError] where a date, the amount or the unit is not stated, where to lies before from or the
// sum is too large, and a *[gdpr.CurrencyError] where the ceiling is in another currency.
func (p PeriodicPenalty) Accrue(from, to gdpr.Date) (Accrual, error) {
	if from.IsZero() {
		from = p.Starts
	}
	if to.IsZero() {
		to = p.Ends
	}
	switch {
	case p.Amount.Sign() <= 0:
		return Accrual{}, &gdpr.RangeError{Type: "periodic penalty", Value: p.Amount.String(), Reason: "want an amount above nil"}
	case from.IsZero() || to.IsZero():
		return Accrual{}, &gdpr.RangeError{Type: "periodic penalty", Value: from.String() + "/" + to.String(), Reason: "want the day from which it runs and the day to which"}
	case to.Before(from):
		return Accrual{}, &gdpr.RangeError{Type: "periodic penalty", Value: from.String() + "/" + to.String(), Reason: "ends before it begins"}
	}
	a := Accrual{penalty: p, from: from, to: to}
	least, err := p.Per.between(from.Last(), to.First())
	if err != nil {
		return Accrual{}, err
	}
	most, err := p.Per.between(from.First(), to.Last())
	if err != nil {
		return Accrual{}, err
	}
	var bounded bool
	if a.Least, bounded, err = p.times(max(least, 0)); err != nil {
		return Accrual{}, err
	}
	if a.Most, a.Bounded, err = p.times(most); err != nil {
		return Accrual{}, err
	}
	if from.IsFull() && to.IsFull() {
		a.Amount, a.Periods = a.Most, most
	} else if bounded {
		a.Amount = a.Most // the ceiling is reached whichever days are meant
	}
	return a, nil
}

// between counts whole periods from one full date to another; negative when to is earlier.
func (u Unit) between(from, to gdpr.Date) (int, error) {
	days, _ := to.DaysSince(from)
	switch u {
	case Day:
		return days, nil
	case Week:
		return days / 7, nil
	case Month, Year:
		months := (to.Year()-from.Year())*12 + int(to.Month()) - int(from.Month())
		for months > 0 && from.AddMonths(months).After(to) {
			months--
		}
		if u == Year {
			months /= 12
		}
		return months, nil
	}
	return 0, &gdpr.RangeError{Type: "periodic penalty", Value: string(u), Reason: "want a sum per day, week, month or year"}
}

// times returns the amount for n periods, at most the ceiling.
func (p PeriodicPenalty) times(n int) (sum gdpr.Money, bounded bool, err error) {
	if sum, err = p.Amount.MulDiv(int64(n), 1); err != nil || p.Ceiling.IsZero() {
		return sum, false, err
	}
	order, err := sum.Compare(p.Ceiling)
	if err != nil || order <= 0 {
		return sum, false, err
	}
	return p.Ceiling, true, nil
}

// RunsFrom returns the day on which the time to comply (After) has passed since the order was notified: two months from 19
// October 2022 is 19 December 2022. It is zero where either is not stated or the date has no day.
// National law may move it off a holiday.
func (p PeriodicPenalty) RunsFrom(notified gdpr.Date) gdpr.Date {
	switch {
	case p.After.N <= 0 || p.After.N > 10_000 || !notified.IsFull():
		return gdpr.Date{}
	case p.After.Unit == Day:
		return notified.AddDays(p.After.N)
	case p.After.Unit == Week:
		return notified.AddDays(7 * p.After.N)
	case p.After.Unit == Month:
		return notified.AddMonths(p.After.N)
	case p.After.Unit == Year:
		return notified.AddMonths(12 * p.After.N)
	}
	return gdpr.Date{}
}

// Reasons returns the steps that led to the sum; nil for the zero Accrual. The slice is the caller's.
func (a Accrual) Reasons() []legalbasis.Reason { return a.explain().reasons }

// Doubts returns what is open. The codes are stable: date.partial, penalty.both-ends, penalty.liquidation.
func (a Accrual) Doubts() []legalbasis.Doubt { return a.explain().doubts }

func (a Accrual) explain() *explanation {
	e := &explanation{}
	p := a.penalty
	if p.Amount.IsZero() {
		return e
	}
	order := legalbasis.Article(58).WithParagraph(2)
	rate := show.Money(p.Amount) + " a " + string(p.Per)
	switch {
	case a.from.IsFull() && a.to.IsFull():
		e.rule(order, "from %v to %v it is %d %ss at %s", a.from, a.to, a.Periods, p.Per, rate)
		if p.Per == Day && !a.Bounded {
			e.doubt("penalty.both-ends", order, "where both the first and the last day count it is %d days", a.Periods+1)
		}
	default:
		e.rule(order, "from %v to %v at %s it is from %s to %s", a.from, a.to, rate, show.Money(a.Least), show.Money(a.Most))
		e.doubt("date.partial", order, "the sum depends on the day, which %v to %v does not state", a.from, a.to)
	}
	if a.Bounded {
		e.rule(order, "the penalty's ceiling of %s is reached", show.Money(p.Ceiling))
	}
	e.doubt("penalty.liquidation", order, "the authority fixes the sum that is due and may set it lower")
	return e
}
