package legalbasis

import "iter"

// Basis is a legal basis for processing under Article 6(1) GDPR. The zero value means not stated.
//
// Text form: "consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests".
type Basis uint8

// The bases of Article 6(1), in the order of its points.
const (
	_ Basis = iota
	// BasisConsent is point (a): the data subject's consent (see Articles 4(11), 7 and 8).
	BasisConsent
	// BasisContract is point (b): a contract with the data subject, or steps at his request before one.
	BasisContract
	// BasisLegalObligation is point (c): a legal obligation of the controller, laid down as Article 6(3) asks.
	BasisLegalObligation
	// BasisVitalInterests is point (d): vital interests of the data subject or another person.
	BasisVitalInterests
	// BasisPublicTask is point (e): a task in the public interest or official authority, laid down as Article 6(3) asks.
	BasisPublicTask
	// BasisLegitimateInterests is point (f): legitimate interests that are not overridden; not for public authorities in
	// their tasks (Article 6(1), second subparagraph).
	BasisLegitimateInterests
)

var basisText = [...]string{"", "consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"}

// Bases yields the six bases in the order of the points.
func Bases() iter.Seq[Basis] { return members[Basis](len(basisText) - 1) }

// BasisOf returns the basis that a provision states: Article 6(1)(f) gives BasisLegitimateInterests. It is zero for anything
// but a point of Article 6(1) of the GDPR or the UK GDPR.
func BasisOf(p Provision) Basis { return Basis(pointOf(p, 6, 1)) }

// Provision returns the point of Article 6(1) GDPR, the zero Provision for no basis.
func (b Basis) Provision() Provision { return pointAt(6, 1, uint8(b), len(basisText)-1) }

// DPV returns the term of the Data Privacy Vocabulary, such as "A6-1-f".
func (b Basis) DPV() string { return b.Provision().DPV() }

// String returns the text form, "" for the zero Basis.
func (b Basis) String() string { return wordOf(basisText[:], uint8(b)) }

// MarshalText returns the text form. The error is a *[gdpr.RangeError] for a value that is no basis.
func (b Basis) MarshalText() ([]byte, error) { return marshalWord("Basis", basisText[:], uint8(b)) }

// UnmarshalText reads the text form; the empty text is the zero Basis. The error is a *[gdpr.ParseError].
func (b *Basis) UnmarshalText(text []byte) error {
	v, err := parseWord("Basis", basisText[:], string(text), `"consent"`)
	if err == nil {
		*b = Basis(v)
	}
	return err
}

// Condition is a condition under which special categories of data may be processed, Article 9(2) GDPR. The zero
// value means not stated.
//
// Text form: "explicit-consent", "employment", "vital-interests", "not-for-profit-body", "made-public", "legal-claims",
// "substantial-public-interest", "health-care", "public-health", "archiving-research".
type Condition uint8

// The conditions of Article 9(2), in the order of its points.
const (
	_ Condition = iota
	// ConditionExplicitConsent is point (a).
	ConditionExplicitConsent
	// ConditionEmployment is point (b): employment, social security and social protection law.
	ConditionEmployment
	// ConditionVitalInterests is point (c): vital interests where the data subject cannot consent.
	ConditionVitalInterests
	// ConditionNotForProfitBody is point (d): members of a body with a political, philosophical, religious or trade union aim.
	ConditionNotForProfitBody
	// ConditionMadePublic is point (e): data the data subject manifestly made public.
	ConditionMadePublic
	// ConditionLegalClaims is point (f): legal claims, and courts in their judicial capacity.
	ConditionLegalClaims
	// ConditionSubstantialPublicInterest is point (g), on the basis of Union or Member State law.
	ConditionSubstantialPublicInterest
	// ConditionHealthCare is point (h): preventive or occupational medicine, health and social care (see Article 9(3)).
	ConditionHealthCare
	// ConditionPublicHealth is point (i).
	ConditionPublicHealth
	// ConditionArchivingResearch is point (j): archiving in the public interest, research, statistics (see Article 89(1)).
	ConditionArchivingResearch
)

var conditionText = [...]string{"", "explicit-consent", "employment", "vital-interests", "not-for-profit-body", "made-public", "legal-claims",
	"substantial-public-interest", "health-care", "public-health", "archiving-research"}

// Conditions yields the ten conditions in the order of the points.
func Conditions() iter.Seq[Condition] { return members[Condition](len(conditionText) - 1) }

// ConditionOf returns the condition that a provision states: Article 9(2)(a) gives ConditionExplicitConsent. It is zero
// for anything but a point of Article 9(2) of the GDPR or the UK GDPR.
func ConditionOf(p Provision) Condition { return Condition(pointOf(p, 9, 2)) }

// Provision returns the point of Article 9(2) GDPR, the zero Provision for no condition.
func (c Condition) Provision() Provision { return pointAt(9, 2, uint8(c), len(conditionText)-1) }

// DPV returns the term of the Data Privacy Vocabulary, such as "A9-2-a".
func (c Condition) DPV() string { return c.Provision().DPV() }

// String returns the text form, "" for the zero Condition.
func (c Condition) String() string { return wordOf(conditionText[:], uint8(c)) }

// MarshalText returns the text form. The error is a *[gdpr.RangeError] for a value that is no condition.
func (c Condition) MarshalText() ([]byte, error) {
	return marshalWord("Condition", conditionText[:], uint8(c))
}

// UnmarshalText reads the text form; the empty text is the zero Condition. The error is a *[gdpr.ParseError].
func (c *Condition) UnmarshalText(text []byte) error {
	v, err := parseWord("Condition", conditionText[:], string(text), `"explicit-consent"`)
	if err == nil {
		*c = Condition(v)
	}
	return err
}
