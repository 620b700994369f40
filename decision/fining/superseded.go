package fining

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

// startFromDailyRate multiplies the daily rate of the undertaking's size class by the factors for the seriousness,
// as the German concept of 2019 does. Above EUR 500 million the rate is the turnover divided by 360.
func (s *steps) startFromDailyRate() {
	r := s.r
	if r.Maximum.Amount.Currency() != gdpr.EUR {
		s.doubt("method.currency", "%s is made for amounts in EUR", s.method.name)
		return
	}
	turnover, known, err := s.a.Addressee.TurnoverIn(gdpr.EUR)
	if !known || err != nil {
		s.doubt("turnover.not-stated", "the turnover is not known: neither is the daily rate")
		return
	}
	level := s.inf.Seriousness
	if int(level) >= len(dskFactors) {
		level = Unstated
	}
	if level == Unstated {
		s.doubt("seriousness.not-stated", "the seriousness is not stated: the range is that of all levels")
	}
	// The factors are in tenths; those for an infringement of Article 83(4) are half of the others.
	parts := int64(10)
	if r.Maximum.Tier == legalbasis.LowerTier {
		parts = 20
	}
	low, high := dskFactors[level][0], dskFactors[level][1]
	rate, days := turnover, int64(360)
	for _, c := range dskClasses {
		if turnover.Minor() <= unit(c.upTo, gdpr.EUR).Minor() {
			rate, days = unit(c.rate, gdpr.EUR), 1
			s.reason(legalbasis.Provision{}, s.method.name, "size class %s: daily rate of %s", c.name, show.Money(rate))
			break
		}
	}
	if days == 360 {
		s.reason(legalbasis.Provision{}, s.method.name, "size class D.VII: the daily rate is the turnover divided by 360")
	}
	least, err1 := rate.MulDiv(low, parts*days)
	most, err2 := rate.MulDiv(high, parts*days)
	if err1 != nil || err2 != nil {
		s.doubt("turnover.range", "the turnover is too large to multiply")
		return
	}
	r.Start = Range{least, most}
	s.reason(legalbasis.Provision{}, s.method.name, "%s seriousness, %v tier: the daily rate times %s to %s, %s",
		levelName(level), r.Maximum.Tier, tenths(low, parts), tenths(high, parts), text(r.Start))
	s.choose()
	s.legalMaximum(&r.Start, "/start")
}

// tenths prints n/parts, parts being 10 or 20.
func tenths(n, parts int64) string {
	return Percent(n * 100 / parts).String()
}

// startFromCategory takes the range of a category of the Dutch policy of 2019.
func (s *steps) startFromCategory() {
	r := s.r
	c := s.inf.Category
	if c == 0 || int(c) >= len(apCategories) {
		s.doubt("category.not-stated", "the annex of %s puts each provision in a category; it is not stated", s.method.name)
		return
	}
	if s.inf.Seriousness != Unstated {
		s.doubt("seriousness.unused", "%s starts from the category, not from a level of seriousness", s.method.name)
	}
	row := apCategories[c]
	r.Start = Range{unit(row.min, gdpr.EUR), unit(row.max, gdpr.EUR)}
	s.reason(legalbasis.Provision{}, s.method.name, "category %v: %s, with a basic fine of %s", c, text(r.Start), show.Money(unit(row.base, gdpr.EUR)))
	s.choose()
	s.legalMaximum(&r.Start, "/start")
}
