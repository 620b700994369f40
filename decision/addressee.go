package decision

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Addressee is whom a fine is imposed on, as far as the maximum depends on it (Article 83(4) to (7) GDPR). The zero
// Addressee is an undertaking of unknown turnover.
type Addressee struct {
	// Turnover is the total worldwide annual turnover of the whole undertaking in the financial year before the
	// authority's decision; zero where not known. Without a rate in Rates it must be in the currency of the maximum.
	Turnover gdpr.Money `json:"turnover,omitzero"`
	// Country is the state whose law governs the fine, which is that of the authority. It decides the currency, the
	// provisions that national law adds and the rule for public bodies. Zero asks for the GDPR alone; "EU" is for
	// the institutions of the Union.
	Country gdpr.Country `json:"country,omitzero"`
	Body    Body         `json:"body,omitzero"`
	// State says that the public body is the State itself, such as a ministry; some laws exempt the State only.
	State bool `json:"state,omitzero"`
	// Group lists the companies of the undertaking where Turnover is to be their sum. Give either Turnover or Group. A
	// company of unknown turnover makes the maximum a least one.
	Group []Company `json:"group,omitempty"`
	// TurnoverYear is the year in which the financial year of the turnover ended; 0 where not stated.
	TurnoverYear int `json:"turnoverYear,omitzero"`
	// Budget is a public body's yearly budget, for the laws that cap by it.
	Budget gdpr.Money `json:"budget,omitzero"`
	// Rates convert turnovers into the currency of the maximum.
	Rates []gdpr.Rate `json:"rates,omitempty"`
	// Procedure is the procedure of the authority where it has a ceiling of its own.
	Procedure Procedure `json:"procedure,omitzero"`
}

// Company is a member of an undertaking with its own turnover, without sales inside the group.
type Company struct {
	Name     string     `json:"name,omitzero"`
	Turnover gdpr.Money `json:"turnover,omitzero"`
}

// Procedure is a procedure of an authority. The zero value is the ordinary one.
type Procedure uint8

// The procedures.
const (
	// Ordinary is the procedure in which the maxima of Article 83 hold.
	Ordinary Procedure = iota
	// Simplified is the simplified procedure of Article 22-1 of the French Loi n° 78-17.
	Simplified
)

var procedureText = [...]string{Ordinary: "ordinary", Simplified: "simplified"}

// String returns "ordinary" or "simplified".
func (p Procedure) String() string { return wordOf("Procedure", procedureText[:], uint8(p)) }

// MarshalText writes the word that String returns. The error is a *[gdpr.RangeError] for a value that is neither.
func (p Procedure) MarshalText() ([]byte, error) {
	return marshalWord("Procedure", procedureText[:], uint8(p))
}

// UnmarshalText reads the word that MarshalText writes; the empty text is ordinary.
func (p *Procedure) UnmarshalText(text []byte) error {
	n, err := parseWord("Procedure", procedureText[:], text)
	if err == nil {
		*p = Procedure(n)
	}
	return err
}

// check refuses an addressee that contradicts itself.
func (a *Addressee) check() error {
	switch {
	case a.Turnover.Sign() < 0:
		return &gdpr.RangeError{Type: "turnover", Value: a.Turnover.String(), Reason: "is negative"}
	case a.Budget.Sign() < 0:
		return &gdpr.RangeError{Type: "budget", Value: a.Budget.String(), Reason: "is negative"}
	case !a.Turnover.IsZero() && len(a.Group) > 0:
		return &gdpr.RangeError{Type: "turnover", Value: a.Turnover.String(), Reason: "is given beside the companies of the group: give one of the two"}
	case int(a.Body) >= len(bodyText):
		return &gdpr.RangeError{Type: "Body", Value: a.Body.String(), Reason: "is not undertaking, not-undertaking or public-body"}
	case a.Procedure > Simplified:
		return &gdpr.RangeError{Type: "Procedure", Value: a.Procedure.String(), Reason: "is not ordinary or simplified"}
	case a.State && a.Body != PublicBody:
		return &gdpr.RangeError{Type: "addressee", Value: a.Body.String(), Reason: "cannot be the State: want the body public-body"}
	}
	for _, m := range a.Group {
		if m.Turnover.Sign() < 0 {
			return &gdpr.RangeError{Type: "turnover", Value: m.Turnover.String(), Reason: "is negative"}
		}
	}
	return nil
}

// governing returns the country whose law governs the fine: the one stated, or else the one whose law the provisions
// are. French law stands beside the GDPR in one decision; the laws of the United Kingdom and of the institutions stand alone.
func governing(c gdpr.Country, infringed []legalbasis.Provision) gdpr.Country {
	if c != "" || len(infringed) == 0 {
		return c.ISO()
	}
	act, one := infringed[0].Act(), true
	for _, p := range infringed {
		if p.Act() == legalbasis.LIL {
			return gdpr.France
		}
		one = one && p.Act() == act
	}
	switch {
	case one && act == legalbasis.UKGDPR:
		return gdpr.UnitedKingdom
	case one && act == legalbasis.EUDPR:
		return gdpr.EuropeanUnion
	}
	return ""
}
