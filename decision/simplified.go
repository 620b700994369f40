package decision

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

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
		return Maximum{}, simplifiedProcedure.straddle(c.on)
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
	fine int64 // euros
}{
	law: law{since: 2022_04_08, confidence: confirmed, dated: memoryHigh,
		source: "Loi n° 78-17, Article 22-1 (Law 2022-52, Article 33; decree 2022-517 of 8 April 2022)"},
	fine: 20_000,
}

func (c *calculation) explainSimplified(e *explanation, m Maximum) {
	if m.Outcome == NoFine {
		e.source(stateExemption, "no fine on the State")
		return
	}
	e.source(simplifiedProcedure.source, "the simplified procedure allows up to %s", show.Money(m.Amount))
	e.law(&simplifiedProcedure.law, c.on)
	if c.on.IsZero() || c.on.Year() >= 2024 {
		e.doubt("law.amendment", legalbasis.Provision{}, "a bill would raise the ceiling to EUR 100,000 for a turnover above EUR 50 million; whether and from when it is law is not known")
	}
}

const stateExemption = "Loi n° 78-17, Article 20 III 7°"
