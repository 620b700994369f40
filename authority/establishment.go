package authority

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// Place is a state by its ISO 3166-1 code, or a part of one by its ISO 3166-2 code, such as "FR" or "DE-BY". It converts from
// a [gdpr.Country]. The zero value means not stated.
type Place string

// ParsePlace reads a code such as "FR" or "DE-BY"; "EL" and "UK" are read as GR and GB. A well-formed code
// that is not listed is kept. The empty string is the zero Place. The error is a *[gdpr.ParseError].
func ParsePlace(s string) (Place, error) {
	state, region, divided := strings.Cut(s, "-")
	c, err := gdpr.ParseCountry(state)
	if err != nil {
		return "", gdpr.NewParseError("Place", s, 0, "want a state such as FR, or a part of one such as DE-BY")
	}
	if !divided {
		return Place(c), nil
	}
	ok := c != "" && len(region) >= 1 && len(region) <= 3
	for i := 0; i < len(region); i++ {
		ok = ok && (region[i] >= 'A' && region[i] <= 'Z' || region[i] >= '0' && region[i] <= '9')
	}
	if !ok {
		return "", gdpr.NewParseError("Place", s, len(state)+1, "want up to three capital letters or digits after the hyphen, as in DE-BY")
	}
	return Place(string(c) + "-" + region), nil
}

// Country returns the state, which is p itself where no part is named.
func (p Place) Country() gdpr.Country {
	state, _, _ := strings.Cut(string(p), "-")
	return gdpr.Country(state)
}

// Region returns the code of the part, such as "DE-BY", and "" for a whole state.
func (p Place) Region() string {
	if strings.Contains(string(p), "-") {
		return string(p)
	}
	return ""
}

// UnmarshalText reads a code as [ParsePlace] does.
func (p *Place) UnmarshalText(text []byte) error {
	v, err := ParsePlace(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// Establishment is what is known of one establishment, or of one of its times or processing activities: rows with
// the same place speak of the same one, and add to each other.
type Establishment struct {
	Place Place
	// CentralAdministration is whether the party's central administration is here (Article 4(16)).
	CentralAdministration Answer
	// Controlling is, in a group, whether the undertaking that controls the group has its main establishment here (Recital 36).
	Controlling Answer
	// Decides is whether the purposes and means of the processing are decided here, and Implements whether those who
	// decide have the power to have their decisions implemented (Article 4(16)(a)).
	Decides    Answer
	Implements Answer
	// Involved is whether the processing takes place in the context of the activities of this establishment (Article 4(23)(a)).
	Involved Answer
	// MainProcessing is whether the main processing activities of a processor take place here (Article 4(16)(b)).
	MainProcessing Answer
	// Proven is whether what is stated is real and lasting, and shown by the party, which bears the burden. A row with No does not
	// count; silence means that nobody disputes it.
	Proven Answer
	// Activity confines the row to one processing activity; empty for all.
	Activity string
	// Since and Until are the first and the last day on which the row holds.
	Since gdpr.Date
	Until gdpr.Date
}

// merge adds what o states of the same establishment; ok is false where the two contradict each other.
func (e *Establishment) merge(o Establishment) (ok bool) {
	ok = true
	for _, f := range [...]struct{ have, add *Answer }{
		{&e.CentralAdministration, &o.CentralAdministration}, {&e.Controlling, &o.Controlling}, {&e.Decides, &o.Decides},
		{&e.Implements, &o.Implements}, {&e.Involved, &o.Involved}, {&e.MainProcessing, &o.MainProcessing},
	} {
		switch {
		case *f.have == NotStated:
			*f.have = *f.add
		case *f.add != NotStated && *f.add != *f.have:
			ok = false
		}
	}
	return ok
}
