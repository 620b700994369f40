package parse

import "github.com/gdprgo/gdpr"

// MarkKind says what sort of value stands at a place of a text.
type MarkKind uint8

// The kinds of values. The zero value is none of them.
const (
	MarkAmount MarkKind = iota + 1
	MarkDate
	MarkProvision
	MarkParty
	MarkAuthority
	MarkReference
)

// DateRole says what a date is in its text. The zero value is DateOther.
type DateRole uint8

// The roles of dates.
const (
	DateOther     DateRole = iota // none of the following, or not told
	DateDecided                   // of the decision, or of the act that it is called by
	DateNotified                  // a decision was notified to its addressee
	DatePublished                 // a decision was published or announced
	DateFacts                     // of the facts: the infringement or what brought it to light
	DateDeadline                  // by which something is to be done
)

// ProvisionRole says what a text says of a provision where it names it. The zero value is ProvisionCited.
type ProvisionRole uint8

// The roles of provisions.
const (
	ProvisionCited        ProvisionRole = iota // named without a finding
	ProvisionInfringed                         // found infringed
	ProvisionNotInfringed                      // found not to be infringed
	ProvisionProcedural                        // basis of a power, of a procedure or of a sanction
)

// PartyRole says what part somebody plays in a decision, as far as the text tells. The zero value is PartyOther.
type PartyRole uint8

// The roles of parties. They are fewer than those of [decision.Role], which also has what data sets tell.
const (
	PartyOther       PartyRole = iota // none of the following, or not told
	PartyAddressee                    // a measure is addressed to it
	PartyComplainant                  // lodged the complaint (Articles 77 and 80 GDPR)
	PartyParent                       // stands above the addressee in its group
	PartyProcessor                    // processes data for another (Article 4(8) GDPR)
)

// AuthorityRole says what an authority does in a decision. The zero value is AuthorityMentioned.
type AuthorityRole uint8

// The roles of authorities.
const (
	AuthorityMentioned AuthorityRole = iota // named, and nothing else is told
	AuthorityDeciding                       // decides
	AuthorityLead                           // is called the lead supervisory authority (Article 56 GDPR)
	AuthorityConcerned                      // cooperates as supervisory authority concerned (Article 60 GDPR)
)

var (
	markKindText      = [...]string{"", "amount", "date", "provision", "party", "authority", "reference"}
	dateRoleText      = [...]string{"other", "decided", "notified", "published", "facts", "deadline"}
	provisionRoleText = [...]string{"cited", "infringed", "not-infringed", "procedural"}
	partyRoleText     = [...]string{"other", "addressee", "complainant", "parent", "processor"}
	authorityRoleText = [...]string{"mentioned", "deciding", "lead", "concerned"}
)

// roleWord returns the word of a value of a closed set, the first one for a value that is not in it.
func roleWord[T ~uint8](words []string, v T) string {
	if int(v) < len(words) {
		return words[v]
	}
	return words[0]
}

// readRole sets v to the value that has a word.
func readRole[T ~uint8](words []string, v *T, text []byte, what, want string) error {
	for i, w := range words {
		if w == string(text) {
			*v = T(i)
			return nil
		}
	}
	return gdpr.NewParseError(what, string(text), 0, "want "+want)
}

// String returns the kind's word, such as "amount"; "" for the zero value.
func (k MarkKind) String() string { return roleWord(markKindText[:], k) }

// MarshalText returns the kind's word.
func (k MarkKind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// UnmarshalText reads the word that MarshalText writes.
func (k *MarkKind) UnmarshalText(text []byte) error {
	return readRole(markKindText[:], k, text, "MarkKind", "a kind of value, such as amount or date")
}

// String returns the role's word, such as "decided".
func (r DateRole) String() string { return roleWord(dateRoleText[:], r) }

// MarshalText returns the role's word.
func (r DateRole) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the word that MarshalText writes.
func (r *DateRole) UnmarshalText(text []byte) error {
	return readRole(dateRoleText[:], r, text, "DateRole", "a role of a date, such as decided or published")
}

// String returns the role's word, such as "infringed".
func (r ProvisionRole) String() string { return roleWord(provisionRoleText[:], r) }

// MarshalText returns the role's word.
func (r ProvisionRole) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the word that MarshalText writes.
func (r *ProvisionRole) UnmarshalText(text []byte) error {
	return readRole(provisionRoleText[:], r, text, "ProvisionRole", "a role of a provision, such as infringed or cited")
}

// String returns the role's word, such as "addressee".
func (r PartyRole) String() string { return roleWord(partyRoleText[:], r) }

// MarshalText returns the role's word.
func (r PartyRole) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the word that MarshalText writes.
func (r *PartyRole) UnmarshalText(text []byte) error {
	return readRole(partyRoleText[:], r, text, "PartyRole", "a role of a party, such as addressee or complainant")
}

// String returns the role's word, such as "deciding".
func (r AuthorityRole) String() string { return roleWord(authorityRoleText[:], r) }

// MarshalText returns the role's word.
func (r AuthorityRole) MarshalText() ([]byte, error) { return []byte(r.String()), nil }

// UnmarshalText reads the word that MarshalText writes.
func (r *AuthorityRole) UnmarshalText(text []byte) error {
	return readRole(authorityRoleText[:], r, text, "AuthorityRole", "a role of an authority, such as deciding or lead")
}
