package fining

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Effect is the direction in which a factor weighs. The zero value is Neutral.
type Effect int8

// The effects.
const (
	Mitigating  Effect = -1
	Neutral     Effect = 0
	Aggravating Effect = 1
)

// String returns "mitigating", "neutral" or "aggravating".
func (e Effect) String() string {
	switch e {
	case Mitigating:
		return "mitigating"
	case Neutral:
		return "neutral"
	case Aggravating:
		return "aggravating"
	}
	return "?"
}

// MarshalText writes the word that String returns. The error is a *[gdpr.RangeError] for a value that is none of the three.
func (e Effect) MarshalText() ([]byte, error) {
	if e < Mitigating || e > Aggravating {
		return nil, &gdpr.RangeError{Type: "Effect", Value: "?", Reason: "want mitigating, neutral or aggravating"}
	}
	return []byte(e.String()), nil
}

// UnmarshalText reads the word that MarshalText writes; the empty text is neutral.
func (e *Effect) UnmarshalText(text []byte) error {
	switch string(text) {
	case "mitigating":
		*e = Mitigating
	case "", "neutral":
		*e = Neutral
	case "aggravating":
		*e = Aggravating
	default:
		return gdpr.NewParseError("Effect", string(text), 0, "want mitigating, neutral or aggravating")
	}
	return nil
}

// Factor is one of the factors of Article 83(2), by its point "a" to "k", and how it weighs.
type Factor struct {
	Point  string `json:"point"`
	Effect Effect `json:"effect,omitzero"`
	// By is how far the factor changes the amount where the authority says so: -20 % is -2000. Its sign goes with
	// Effect. Zero means not stated.
	By  Percent `json:"by,omitzero"`
	Why string  `json:"why,omitzero"`
}

// Provision returns the point of Article 83(2); the zero Provision where there is none such.
func (f Factor) Provision() legalbasis.Provision {
	if factorOf(f.Point) == nil {
		return legalbasis.Provision{}
	}
	return legalbasis.Article(83).WithParagraph(2).WithPoint(f.Point)
}

// FactorRule says how the EDPB's guidelines let a factor of Article 83(2) weigh.
type FactorRule struct {
	Point string
	// What the factor is about.
	What string
	// Step is 2 for the factors that make up the seriousness, 3 for the others.
	Step int
	// Rule is what the guidelines say about the direction.
	Rule string
}

// weight is what the guidelines say about one direction.
type weight uint8

const (
	allowed  weight = iota
	only            // under a condition that Rule states
	unnamed         // the guidelines name the other directions only
	excluded        // the guidelines exclude it
)

type factorRow struct {
	FactorRule
	mitigating, aggravating weight
}

// factors are the points of Article 83(2), in order; paragraphs are those of the guidelines.
var factors = [...]factorRow{
	{FactorRule{"a", "nature, gravity and duration; scope, purpose, number of data subjects, damage", 2,
		"weighed once, in the seriousness, and not again in step 3"}, allowed, allowed},
	{FactorRule{"b", "intent or negligence", 2,
		"intent is graver; negligence is neutral at best"}, excluded, allowed},
	{FactorRule{"c", "action to mitigate the damage", 3,
		"mitigating where timely and effective, above all if spontaneous before the investigation is known (paragraphs 75 and 76)"}, allowed, unnamed},
	{FactorRule{"d", "degree of responsibility (Articles 25 and 32)", 3,
		"aggravating or neutral; mitigating only in exceptional circumstances (paragraph 81)"}, only, allowed},
	{FactorRule{"e", "relevant previous infringements", 3,
		"aggravating or neutral; their absence does not mitigate (paragraph 94)"}, excluded, allowed},
	{FactorRule{"f", "cooperation with the authority", 3,
		"ordinary cooperation is a duty and neutral (paragraph 96); mitigating only if it limited harm (paragraph 97)"}, only, unnamed},
	{FactorRule{"g", "categories of personal data", 2,
		"special categories, criminal, location, communications and financial data and national numbers are graver (paragraph 57)"}, allowed, allowed},
	{FactorRule{"h", "how the authority came to know", 3,
		"a complaint, an investigation and a mandatory notice of breach are neutral; a notice of one's own motion may mitigate (paragraphs 98 and 99)"}, only, unnamed},
	{FactorRule{"i", "compliance with earlier orders on the same subject", 3,
		"compliance is neutral; non-compliance aggravates or is an infringement of its own, never both (paragraph 103)"}, excluded, allowed},
	{FactorRule{"j", "codes of conduct and certification", 3,
		"adherence may mitigate; a failure that is directly relevant aggravates (paragraph 106)"}, allowed, only},
	{FactorRule{"k", "any other factor, such as gains and losses avoided", 3,
		"either; economic gain aggravates (paragraph 110)"}, allowed, allowed},
}

func factorOf(point string) *factorRow {
	if len(point) != 1 || point[0] < 'a' || point[0] > 'k' {
		return nil
	}
	return &factors[point[0]-'a']
}

// FactorRules returns what the EDPB's guidelines say about each factor of Article 83(2), from (a) to (k). The slice
// is the caller's.
func FactorRules() []FactorRule {
	rules := make([]FactorRule, len(factors))
	for i := range factors {
		rules[i] = factors[i].FactorRule
	}
	return rules
}

// checkFactors reports factors that are unknown, in the wrong step, used twice or in a direction the guidelines
// exclude.
func (e *evaluation) checkFactors(path string, inf *Infringement) {
	seen := map[string]bool{}
	for i, f := range inf.Grounds {
		e.checkFactor(fmt.Sprintf("%s/grounds/%d", path, i), f, 2, seen)
	}
	for i, f := range inf.Factors {
		e.checkFactor(fmt.Sprintf("%s/factors/%d", path, i), f, 3, seen)
	}
}

func (e *evaluation) checkFactor(path string, f Factor, step int, seen map[string]bool) {
	row := factorOf(f.Point)
	if row == nil {
		e.diagnose(gdpr.Error, "factor.unknown", path, "Article 83(2) has the points (a) to (k), not %q", f.Point)
		return
	}
	if seen[f.Point] {
		e.diagnose(gdpr.Error, "factor.repeated", path, "Article 83(2)(%s) is weighed already: each factor counts once", f.Point)
	}
	seen[f.Point] = true
	if f.Effect < Mitigating || f.Effect > Aggravating {
		e.diagnose(gdpr.Error, "factor.direction", path, "the effect %d is no direction: want mitigating, neutral or aggravating", int(f.Effect))
	}
	if f.By != 0 && (f.By < 0) != (f.Effect < 0) || f.By != 0 && f.Effect == Neutral {
		e.diagnose(gdpr.Error, "factor.sign", path, "a change of %v %% is not %v: give both the same direction", f.By, f.Effect)
	}
	if !e.method.boards() {
		return
	}
	switch {
	case step == 3 && row.Step == 2:
		e.diagnose(gdpr.Error, "factor.repeated", path, "Article 83(2)(%s) makes up the seriousness and is not weighed again in step 3", f.Point)
	case step == 2 && row.Step == 3:
		e.diagnose(gdpr.Error, "factor.step", path, "Article 83(2)(%s) is weighed in step 3, not in the seriousness", f.Point)
	}
	w := allowed
	switch f.Effect {
	case Mitigating:
		w = row.mitigating
	case Aggravating:
		w = row.aggravating
	}
	switch w {
	case excluded:
		e.diagnose(gdpr.Error, "factor.direction", path, "Article 83(2)(%s) cannot be %v: %s", f.Point, f.Effect, row.Rule)
	case unnamed:
		e.diagnose(gdpr.Warning, "factor.direction", path, "the guidelines do not name Article 83(2)(%s) as %v: %s", f.Point, f.Effect, row.Rule)
	case only:
		e.diagnose(gdpr.Warning, "factor.condition", path, "Article 83(2)(%s) is %v under a condition only: %s", f.Point, f.Effect, row.Rule)
	}
}

// boards reports whether the method is one of the Board's, whose rules about factors are known.
func (r *methodRow) boards() bool { return r.id == EDPB || r.id == EDPBConsultation }
