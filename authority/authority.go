package authority

import (
	"iter"

	"github.com/gdprgo/gdpr"
)

// ID names a supervisory authority, such as "fr-cnil" or "de-by-baylda". The zero value means not stated; an id that
// the registry does not list is kept as it is.
type ID string

// Level is an authority's place in the order of its state.
type Level uint8

// The levels. The zero value means not stated.
const (
	_ Level = iota
	// National: an authority for the whole of a state that has no federal order in this field.
	National
	// Federal: the authority of the Federation beside those of its states, as in Germany.
	Federal
	// Subnational: the authority of a state, region or community.
	Subnational
	// Sectoral: an authority for one kind of processing only.
	Sectoral
	// Parliamentary: an authority for the legislature only.
	Parliamentary
	// Union: a body of the European Union.
	Union
)

var levelText = [...]string{"", "national", "federal", "subnational", "sectoral", "parliamentary", "union", "?"}

// String returns the level as a word, "" when not stated.
func (l Level) String() string { return levelText[min(int(l), len(levelText)-1)] }

// Scope is the set of bodies that an authority supervises. The zero value is none: the European Data Protection Board
// supervises nobody.
type Scope uint8

// The members of a [Scope].
const (
	// PublicBodies: authorities and other bodies governed by public law.
	PublicBodies Scope = 1 << iota
	// PrivateBodies: undertakings and other private controllers and processors.
	PrivateBodies
)

// Has reports whether s includes all of o.
func (s Scope) Has(o Scope) bool { return s&o == o }

// String returns "public and private bodies", "public bodies", "private bodies" or "none".
func (s Scope) String() string {
	return [...]string{"none", "public bodies", "private bodies", "public and private bodies"}[s&3]
}

// Authority is one supervisory authority (Article 51 GDPR), or a body that data sets list beside them: the European Data
// Protection Supervisor and Board, and the authorities of Switzerland, the United Kingdom and the Isle of Man.
//
// It compares with == and is a map key. Facts that change with time, and lists, are methods. The zero value is no
// authority.
type Authority struct {
	ID      ID
	Country gdpr.Country // "EU" for bodies of the Union
	Region  string       // ISO 3166-2, such as "DE-BY"; empty for a whole state
	Level   Level
	Scope   Scope
	// Remit says in English what the authority is for where that is narrower than all processing in its country or
	// region by the bodies in Scope. Courts acting in their judicial capacity are always outside it (Article 55(3)).
	Remit        string
	Name         string // first official name
	RegisterCode string // code in the EDPB's register of final one-stop-shop decisions, where known
	DPV          string // IRI in the W3C Data Privacy Vocabulary 2.3, where it has one

	more *details
}

// details holds what varies with time and what is a list. It is never written to.
type details struct {
	names    []Name
	domains  []Domain
	board    []boardTerm
	oneStop  []term
	currency []currencyTerm
	fines    []fineTerm
	named    Basis // of the official names
	formerly Basis // of the former names, where not general knowledge
	noted    []string
}

// Equal reports whether a and b are the same authority.
func (a Authority) Equal(b Authority) bool { return a == b }

// String returns the official name and the id.
func (a Authority) String() string {
	if a.ID == "" {
		return ""
	}
	return a.Name + " (" + string(a.ID) + ")"
}

// ByID returns the authority with an id, and whether the registry lists it.
func ByID(id ID) (Authority, bool) {
	if i := indexOf(id); i >= 0 {
		return *registry[i], true
	}
	return Authority{}, false
}

// All yields the authorities of the registry, by country, those of a whole state before those of its regions; the
// bodies of the Union come last.
func All() iter.Seq[Authority] {
	return func(yield func(Authority) bool) {
		for _, a := range &registry {
			if !yield(*a) {
				return
			}
		}
	}
}

// In yields the authorities of one country, in the order of [All].
func In(c gdpr.Country) iter.Seq[Authority] {
	c = c.ISO()
	return func(yield func(Authority) bool) {
		for _, a := range &registry {
			if a.Country == c && !yield(*a) {
				return
			}
		}
	}
}

// indexOf returns the place of id in the registry, -1 where it has none. The ids do not stand in their own order (those of
// the Union come last), and there are few: comparing lengths and bytes of all of them takes less time than hashing one.
func indexOf(id ID) int {
	for i := range registry {
		if registry[i].ID == id {
			return i
		}
	}
	return -1
}
