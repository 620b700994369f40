package parse

import (
	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Found is a value with its place: Span holds the byte offsets of the caller's own text.
type Found[T any] struct {
	Value T         `json:"value"`
	Span  gdpr.Span `json:"span"`
}

// Options say what the caller knows about a text. Nil and the zero Options are fine.
type Options struct {
	// Lang is the text's language; zero has it detected, section by section, and so has a language whose texts are not read.
	Lang Lang
	// Country is where the text comes from. It settles names and currencies that several countries share ("crowns", "Datatilsynet").
	Country gdpr.Country
	// Now is the day the text was written, as far as known. Dates that are told from it ("last month") are then reported.
	Now gdpr.Date
	// Marks asks for Document.Marks, which takes about a fifth more time.
	Marks bool
}

// Document is what a text states.
type Document struct {
	Lang        Lang                          `json:"lang,omitzero"`
	Amounts     []Found[Amount]               `json:"amounts,omitempty"`
	Dates       []Found[gdpr.Date]            `json:"dates,omitempty"`
	Provisions  []Found[legalbasis.Provision] `json:"provisions,omitempty"`
	Authorities []Found[authority.ID]         `json:"authorities,omitempty"`
	References  []Found[Reference]            `json:"references,omitempty"`
	Decisions   []Extracted                   `json:"decisions,omitempty"`
	// Marks lists the values of the text in the order of their places, with the role of each and its decision; empty unless Options.Marks
	// asks for it.
	Marks       []Mark           `json:"marks,omitempty"`
	Diagnostics gdpr.Diagnostics `json:"diagnostics,omitempty"`
}

// Extracted is a decision that a text tells of.
type Extracted struct {
	Decision decision.Decision `json:"decision"`
	// Main is true for the news of the text, false for a decision that it names in passing.
	Main bool `json:"main"`
	// Fields gives the place of each field the text states, by JSON Pointer into the decision.
	Fields map[string]gdpr.Span `json:"fields,omitempty"`
}

// Amount is a sum of money as a text states it, and what it is.
type Amount struct {
	Money gdpr.Money `json:"money,omitzero"` // the sum; of a range, its lower bound
	Max   gdpr.Money `json:"max,omitzero"`   // the upper bound of a range
	Role  Role       `json:"role"`
	// Candidates are the currencies the text leaves open ("crowns"), the likeliest first; Money is then zero and Number holds
	// the sum.
	Candidates []gdpr.Currency `json:"candidates,omitempty"`
	Number     string          `json:"number,omitzero"`    // exact decimal, where the currency is open
	MaxNumber  string          `json:"maxNumber,omitzero"` // the upper bound of a range, likewise
	// Per is "day", "week", "month" or "year" for a sum that falls due again and again.
	Per decision.Unit `json:"per,omitzero"`
	// Approximate is true where the text says so ("around", "près de").
	Approximate bool `json:"approximate,omitzero"`
	// Band is the size of a sum of which the text tells no more, such as "five-digit amount" or "low six-digit amount"; Money is then
	// zero.
	Band string `json:"band,omitzero"`
}

// Reference is a number by which a decision, a case or an act is known.
type Reference struct {
	Kind      ReferenceKind `json:"kind"`
	Text      string        `json:"text"`               // normalised
	Authority authority.ID  `json:"authority,omitzero"` // whose number it is, where its form tells
}

// ReferenceKind says what sort of number a reference is. The set is open.
type ReferenceKind string

// The kinds of number.
const (
	DecisionNumber ReferenceKind = "decision"
	CaseNumber     ReferenceKind = "case" // of a court
	OpinionNumber  ReferenceKind = "opinion"
	ActNumber      ReferenceKind = "act"
	ECLI           ReferenceKind = "ecli"
	CELEX          ReferenceKind = "celex"
)

// Role says what a sum is in its text. The zero value is RoleOther.
type Role uint8

// The roles of sums.
const (
	RoleOther           Role = iota // none of the following, or not told
	RoleFine                        // a fine imposed
	RoleFinePart                    // a part of a fine
	RoleProposed                    // a fine proposed or announced, not imposed
	RoleReduced                     // what a fine was reduced to, or by
	RolePaid                        // what was paid
	RolePeriodicPenalty             // a sum per day, or what accrued of it
	RoleCeiling                     // a legal maximum
	RoleTurnover                    // a turnover, revenue or profit
	RoleDamages                     // damages or compensation
	RoleCosts                       // costs of proceedings
	RoleEarlierFine                 // a fine of another case
	RoleEquivalent                  // a sum already given, in another currency
	RoleNegated                     // a sum of which the text says that it was not imposed
	RoleHypothetical                // a sum of which the text only supposes something
)

var roleText = [...]string{"other", "fine", "fine-part", "proposed", "reduced", "paid", "periodic-penalty", "ceiling", "turnover",
	"damages", "costs", "earlier-fine", "equivalent", "negated", "hypothetical"}

// String returns the role's word, such as "fine" or "ceiling".
func (r Role) String() string {
	if int(r) < len(roleText) {
		return roleText[r]
	}
	return "other"
}

// MarshalText returns the role's word.
func (r Role) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the word that MarshalText writes.
func (r *Role) UnmarshalText(text []byte) error {
	for i, w := range roleText {
		if w == string(text) {
			*r = Role(i)
			return nil
		}
	}
	return gdpr.NewParseError("Role", string(text), 0, "want a role of a sum, such as fine or ceiling")
}
