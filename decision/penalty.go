package decision

import (
	"fmt"

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

// penaltyCeiling is the highest periodic penalty payment that a state's law lets the authority set.
type penaltyCeiling struct {
	law
	country   gdpr.Country
	procedure Procedure
	currency  gdpr.Currency
	fixed     int64 // whole units a period
	// percent is of the turnover: of the average daily one where daily is set, else of a year's, whichever is
	// higher than fixed.
	percent int64
	daily   bool
	per     Unit // "" where the ceiling is for each payment
	// notState exempts the State.
	notState bool
}

var penaltyCeilings = [...]penaltyCeiling{
	{law: law{since: 2019_06_01, source: "Loi n° 78-17, Article 20 III 2°", confidence: confirmed},
		country: gdpr.France, currency: gdpr.EUR, fixed: 100_000, per: Day, notState: true},
	{law: law{since: 2022_04_08, source: "Loi n° 78-17, Article 22-1", confidence: confirmed, dated: memoryHigh},
		country: gdpr.France, procedure: Simplified, currency: gdpr.EUR, fixed: 100, per: Day, notState: true},
	{law: law{since: 2018_08_20, source: "Law of 1 August 2018 (Luxembourg), Article 49", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Luxembourg, currency: gdpr.EUR, percent: 5, daily: true, per: Day},
	{law: law{since: 2018_07_20, source: "Act 90/2018 (Iceland)", confidence: confirmed},
		country: gdpr.Iceland, currency: gdpr.ISK, fixed: 200_000, per: Day},
	{law: law{since: 2019_01_15, source: "isikuandmete kaitse seadus (Estonia), section 60", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Estonia, currency: gdpr.EUR, fixed: 20_000_000, percent: 4},
}

// PenaltyMaximum is the highest periodic penalty payment an authority may set: Amount for each Per, or for each payment
// where Per is empty. Amount is the zero Money unless Outcome is [Capped]. Outcome is [Undetermined] where national law
// is not known or the turnover is missing, and [NoFine] where the addressee is exempt.
type PenaltyMaximum struct {
	Amount  gdpr.Money
	Outcome Outcome
	Per     Unit
	AtLeast bool // the turnover is not known: Amount or more

	row  *penaltyCeiling
	a    Addressee
	on   gdpr.Date
	days int64
}

// MaximumPenalty returns the ceiling of a periodic penalty payment under the law of the addressee's Country. The GDPR
// sets none: penalty payments are national law. The errors are those of [MaximumFine].
func MaximumPenalty(a Addressee, on gdpr.Date) (PenaltyMaximum, error) {
	a.Country = iso(a.Country)
	m := PenaltyMaximum{a: a, on: on}
	if err := a.check(); err != nil {
		return PenaltyMaximum{}, err
	}
	if err := applies(legalbasis.GDPR, a.Country, on); err != nil && a.Country != gdpr.UnitedKingdom {
		return PenaltyMaximum{}, err
	}
	for i := range penaltyCeilings {
		r := &penaltyCeilings[i]
		if r.country != a.Country || r.procedure != a.Procedure {
			continue
		}
		switch r.at(on) {
		case gdpr.Sometimes:
			return PenaltyMaximum{}, straddle(on, r.source, r.since)
		case gdpr.Always:
			m.row, m.Per = r, r.per
		}
	}
	r := m.row
	switch {
	case r == nil:
		return m, nil
	case r.notState && a.State:
		m.Outcome = NoFine
		return m, nil
	}
	if r.fixed > 0 {
		m.Outcome, m.Amount = Capped, units(r.fixed, r.currency)
	}
	if r.percent == 0 {
		return m, nil
	}
	m.days = 1
	if r.daily {
		m.days = 365
		if y := a.TurnoverYear; y%4 == 0 && (y%100 != 0 || y%400 == 0) && y != 0 {
			m.days = 366
		}
	}
	share, whole, err := a.share(r.percent, 100*m.days, r.currency)
	if err != nil {
		return PenaltyMaximum{}, err
	}
	if !share.IsZero() {
		m.Outcome = Capped
		if share.Minor() > m.Amount.Minor() {
			m.Amount = share
		}
	}
	m.AtLeast = !whole && m.Outcome == Capped
	return m, nil
}

// Reasons returns what the ceiling rests on. The slice is the caller's.
func (m PenaltyMaximum) Reasons() []legalbasis.Reason { return m.explain().reasons }

// Doubts returns what is not known. The codes are stable: date.not-stated, penalty.unknown, turnover.not-stated,
// penalty.average, law.unconfirmed and law.start-unconfirmed.
func (m PenaltyMaximum) Doubts() []legalbasis.Doubt { return m.explain().doubts }

func (m PenaltyMaximum) explain() *explanation {
	e := &explanation{}
	if m.on.IsZero() {
		e.doubt("date.not-stated", legalbasis.Provision{}, "the date of the decision is not stated: the law in force was taken")
	}
	r := m.row
	if r == nil {
		e.doubt("penalty.unknown", legalbasis.Article(58).WithParagraph(6), "periodic penalty payments are national law; their ceiling is not known for this country, date and procedure")
		return e
	}
	e.law(&r.law, m.on)
	per := ""
	if r.per != "" {
		per = " a " + string(r.per)
	}
	if m.Outcome == NoFine {
		e.source(r.source, "no penalty payment against the State")
		return e
	}
	if r.fixed > 0 {
		e.source(r.source, "up to %s%s", show.Money(units(r.fixed, r.currency)), per)
	}
	switch {
	case r.percent == 0:
	case r.daily:
		e.source(r.source, "up to %d %% of the average daily turnover", r.percent)
		e.doubt("penalty.average", legalbasis.Provision{}, "the financial year is taken as %d days", m.days)
	default:
		e.source(r.source, "or up to %d %% of the turnover, where that is higher", r.percent)
	}
	if r.percent > 0 && (m.AtLeast || m.Outcome == Undetermined) {
		e.doubt("turnover.not-stated", legalbasis.Provision{}, "the turnover of the undertaking is not known")
	}
	if m.Outcome == Capped {
		e.source(r.source, "%s", fmt.Sprintf("the ceiling is %s%s", show.Money(m.Amount), per))
	}
	return e
}
