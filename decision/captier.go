package decision

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// nationalTier is a rule by which a state fines what Article 83 leaves out.
type nationalTier struct {
	law
	country gdpr.Country
	act     legalbasis.Act
	article int // 0 for every article of the act
	tier    legalbasis.Tier
	// condition is what the rule depends on and the record does not say.
	condition string
}

// nationalTiers are in no order of rank; the row that names the article goes before the one for the whole act.
var nationalTiers = [...]nationalTier{
	{law: law{since: 2018_07_20, source: "personopplysningsloven, section 26(1)", confidence: confirmed},
		country: gdpr.Norway, act: legalbasis.GDPR, article: 10, tier: legalbasis.LowerTier},
	{law: law{since: 2018_07_20, source: "personopplysningsloven, section 26(1)", confidence: confirmed},
		country: gdpr.Norway, act: legalbasis.GDPR, article: 24, tier: legalbasis.LowerTier},
	{law: law{since: 2019_01_01, source: "tietosuojalaki 1050/2018, section 24(3)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Finland, act: legalbasis.GDPR, article: 10, tier: legalbasis.HigherTier},
	{law: law{since: 2018_08_20, source: "Law of 1 August 2018 (Luxembourg), Article 48(2)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Luxembourg, act: legalbasis.GDPR, article: 10, tier: legalbasis.LowerTier},
	{law: law{since: 2018_05_25, source: "databeskyttelsesloven, section 41(2)", confidence: confirmed},
		country: gdpr.Denmark, act: legalbasis.GDPR, article: 10, tier: legalbasis.HigherTier},
	{law: law{since: 2018_12_07, source: "Ley Orgánica 3/2018, Article 72(1)(f)", confidence: confirmed, dated: memoryHigh},
		country: gdpr.Spain, act: legalbasis.GDPR, article: 10, tier: legalbasis.HigherTier},
	{law: law{since: 2019_06_01, source: "Loi n° 78-17, Article 20: the default for any breach", confidence: confirmed},
		country: gdpr.France, act: legalbasis.GDPR, article: 10, tier: legalbasis.LowerTier},
	{law: law{since: 2019_06_01, source: "Loi n° 78-17, Article 20: the default for any breach", confidence: confirmed},
		country: gdpr.France, act: legalbasis.GDPR, article: 24, tier: legalbasis.LowerTier},
	{law: law{since: 2019_06_01, source: "Loi n° 78-17, Article 20: the default for any breach, Article 82 included", confidence: confirmed},
		country: gdpr.France, act: legalbasis.LIL, article: 82, tier: legalbasis.LowerTier},
	{law: law{since: 2019_06_01, source: "Loi n° 78-17, Article 20: the default for any breach", confidence: confirmed},
		country: gdpr.France, act: legalbasis.LIL, tier: legalbasis.LowerTier,
		condition: "the article must lay down an obligation; the higher amounts hold instead where the breach is one of those in Article 83(5) or (6) GDPR"},
}

// eudprTiers are the articles of Regulation (EU) 2018/1725 by tier, each span from first to last.
var eudprTiers = [...]struct {
	first, last int
	tier        legalbasis.Tier
}{
	{4, 5, legalbasis.HigherTier}, {7, 7, legalbasis.HigherTier}, {10, 10, legalbasis.HigherTier},
	{14, 24, legalbasis.HigherTier}, {46, 50, legalbasis.HigherTier},
	{8, 8, legalbasis.LowerTier}, {12, 12, legalbasis.LowerTier}, {27, 35, legalbasis.LowerTier},
	{39, 40, legalbasis.LowerTier}, {43, 45, legalbasis.LowerTier},
}

// tier returns the tier of a provision under the regime, in a state on a date, and the national rule it follows from
// where it is not the act's own.
func (r *regime) tier(p legalbasis.Provision, in gdpr.Country, on gdpr.Date) (legalbasis.Tier, *nationalTier, error) {
	switch p.Act() {
	case legalbasis.EUDPR:
		for _, t := range eudprTiers {
			if n := p.Article(); t.first <= n && n <= t.last {
				return t.tier, nil, nil
			}
		}
		return legalbasis.NoTier, nil, nil
	case legalbasis.UKGDPR:
		if p.Article() == 0 && p.Recital() == 0 {
			return legalbasis.NoTier, nil, &ProvisionError{p, "was put into the UK GDPR later: the library does not know whether and how it is fined"}
		}
		return legalbasis.TierOf(p), nil, nil
	case legalbasis.GDPR:
		if r.act == legalbasis.UKGDPR && legalbasis.TierOf(legalbasis.ArticleOf(r.act, p.Article())) == legalbasis.NoTier {
			return legalbasis.NoTier, nil, nil
		}
		if t := legalbasis.TierOf(p); t != legalbasis.NoTier {
			return t, nil, nil
		}
	}
	var general *nationalTier
	for i := range nationalTiers {
		n := &nationalTiers[i]
		if n.country != in || n.act != p.Act() || n.article != 0 && n.article != p.Article() {
			continue
		}
		switch n.at(on) {
		case gdpr.Sometimes:
			return legalbasis.NoTier, nil, n.straddle(on)
		case gdpr.Never:
			continue
		}
		if n.article != 0 {
			return n.tier, n, nil
		}
		general = n
	}
	if general != nil {
		return general.tier, general, nil
	}
	return legalbasis.NoTier, nil, nil
}
