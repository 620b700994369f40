package legalbasis

// Tier is the level of Article 83 GDPR in which a provision's infringement falls. The zero value is NoTier.
//
// Text form: "none", "lower", "higher".
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

var tierText = [...]string{NoTier: "none", LowerTier: "lower", HigherTier: "higher"}

// String returns "none", "lower" or "higher".
func (t Tier) String() string { return wordOf(tierText[:], uint8(t)) }

// MarshalText returns "none", "lower" or "higher". The error is a *[gdpr.RangeError] for a value that is no tier.
func (t Tier) MarshalText() ([]byte, error) { return marshalWord("Tier", tierText[:], uint8(t)) }

// UnmarshalText reads what [ParseTier] reads.
func (t *Tier) UnmarshalText(text []byte) error {
	v, err := ParseTier(string(text))
	if err == nil {
		*t = v
	}
	return err
}

// ParseTier reads "none", "lower" or "higher"; the empty string is NoTier. The error is a *[gdpr.ParseError].
func ParseTier(s string) (Tier, error) {
	if s == "" {
		return NoTier, nil
	}
	n, err := parseWord("Tier", tierText[:], s, `"lower"`)
	return Tier(n), err
}

// tierRow puts the articles from first to last in a tier, by the paragraph and point of Article 83 that names them.
// A paragraph narrows the row to that paragraph of the article.
type tierRow struct {
	first, last, only uint8
	paragraph         uint8 // of Article 83
	point             byte
	tier              Tier
}

// tiers is Article 83(4) and (5) GDPR by article. Articles 42 and 43 also bind certification bodies
// (Article 83(4)(b)). Article 83(6) repeats, at the same level, what point (e) of paragraph 5 says of orders under
// Article 58(2). What is in no row (1 to 4, 10, 23, 24, 40, the rest of 41 and 58, 50 to 57, 59 to 84, 92 to 99) Article 84
// leaves to the Member States.
var tiers = [...]tierRow{
	{8, 8, 0, 4, 'a', LowerTier},
	{11, 11, 0, 4, 'a', LowerTier},
	{25, 39, 0, 4, 'a', LowerTier},
	{42, 43, 0, 4, 'a', LowerTier},
	{41, 41, 4, 4, 'c', LowerTier},

	{5, 7, 0, 5, 'a', HigherTier},
	{9, 9, 0, 5, 'a', HigherTier},
	{12, 22, 0, 5, 'b', HigherTier},
	{44, 49, 0, 5, 'c', HigherTier},
	{85, 91, 0, 5, 'd', HigherTier},
	{58, 58, 1, 5, 'e', HigherTier},
	{58, 58, 2, 5, 'e', HigherTier},
}

// TierOf returns the tier of Article 83 GDPR in which an infringement of p falls; for the UK GDPR, that of its own
// Article 83, which lists the same articles. NoTier for recitals, other acts and what does not exist.
//
// Parts have the tier of their article; an article of which Article 83 names some paragraphs only has, cited as a whole,
// their tier. Those are Article 41 (only its paragraph 4, the duties of a monitoring body) and Article 58: it
// confers powers and cannot be infringed by a controller as such, but who denies the access of 58(1) or does not
// comply with an order, limitation or suspension under 58(2) is in the higher tier (Article 83(5)(e) and (6)). Articles 85 to 91 stand
// for the obligations of Member State law adopted under Chapter IX (Article 83(5)(d)); the UK GDPR has no such row. National law may add
// provisions; package decision knows which. It allocates nothing.
func TierOf(p Provision) Tier {
	r, _ := p.tierRow()
	return r.tier
}

// TierRule returns the point of Article 83(4) or (5) that puts p in its tier, the zero Provision for NoTier. For non-compliance
// with an order under Article 58(2) it is Article 83(5)(e); Article 83(6) says the same.
func TierRule(p Provision) Provision {
	r, ok := p.tierRow()
	if !ok {
		return Provision{}
	}
	rule := ArticleOf(p.act, 83).WithParagraph(int(r.paragraph))
	rule.point = r.point - 'a' + 1
	return rule
}

func (p Provision) tierRow() (tierRow, bool) {
	if p.act != GDPR && p.act != UKGDPR || p.kind != article || p.number != "" || !p.Exists() {
		return tierRow{}, false
	}
	for _, r := range tiers {
		if p.article < uint16(r.first) || p.article > uint16(r.last) {
			continue
		}
		if r.only != 0 && p.paragraph != 0 && p.paragraph != uint16(r.only) {
			continue
		}
		if r.point == 'd' && p.act == UKGDPR {
			continue
		}
		return r, true
	}
	return tierRow{}, false
}
