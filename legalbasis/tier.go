package legalbasis

// Tier is the level of Article 83 in which a provision's infringement falls. The zero value is NoTier.
type Tier uint8

// The tiers of Article 83 GDPR.
const (
	// NoTier: Article 83 sets no fine for the provision.
	NoTier Tier = iota
	// LowerTier: Article 83(4), up to EUR 10 000 000 or 2 % of the undertaking's turnover.
	LowerTier
	// HigherTier: Article 83(5) and (6), up to EUR 20 000 000 or 4 % of the undertaking's turnover.
	HigherTier
)
