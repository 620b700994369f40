package decision

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

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
	a.Country = a.Country.ISO()
	m := PenaltyMaximum{a: a, on: on}
	if err := a.check(); err != nil {
		return PenaltyMaximum{}, err
	}
	if err := applies(legalbasis.GDPR, a.Country, on); err != nil && a.Country != gdpr.UnitedKingdom && a.Country != gdpr.EuropeanUnion {
		return PenaltyMaximum{}, err
	}
	for i := range penaltyCeilings {
		r := &penaltyCeilings[i]
		if r.country != a.Country || r.procedure != a.Procedure {
			continue
		}
		switch r.at(on) {
		case gdpr.Sometimes:
			return PenaltyMaximum{}, r.straddle(on)
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
