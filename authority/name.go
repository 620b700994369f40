package authority

import (
	"iter"

	"github.com/gdprgo/gdpr"
)

// NameKind says what sort of name one is.
type NameKind uint8

// The kinds, most official first.
const (
	Official     NameKind = iota // in an official language of the state
	English                      // the authority's English name, or the usual one
	French                       // the usual French name
	Abbreviation                 // in use today
	Former                       // name or abbreviation of a predecessor
	Other                        // as the press, translations and data sets print it
)

var nameKindText = [...]string{"official", "english", "french", "abbreviation", "former", "other", "?"}

// String returns the kind as a word.
func (k NameKind) String() string { return nameKindText[min(int(k), len(nameKindText)-1)] }

// Match is a set of cautions to observe when a name is looked for in running text, or read from a cell.
type Match uint8

// The cautions.
const (
	// Exact: only in this spelling, capitals included, and as a whole word: CNIL, ICO.
	Exact Match = 1 << iota
	// Weak: the same letters usually mean something else, or another authority too (AP, IP, DT, CNPD); take it only where a
	// country, a number or the rest of the text decides.
	Weak
	// Borrowed: with the adjective or name of another country it means that country's authority: "la Cnil italienne".
	Borrowed
	// Descriptive: made of ordinary words. The name of another country, or the country that the source states, wins over the
	// owner of the name: "Data Protection Commission of Bulgaria".
	Descriptive
	// Local: means the authority only where its country is known: "Sanctions Board", "National Authority".
	Local
)

// Name is one name of an authority.
type Name struct {
	Text  string
	Lang  gdpr.Lang // empty where the language does not matter or there are several
	Kind  NameKind
	Match Match

	until day
}

// Until returns the last day, month or year in which the name was in use, zero for a name in use today and for one whose
// end is not known.
func (n Name) Until() gdpr.Date { return n.until.date() }

// NameBasis returns what the names of a kind rest on.
func (a Authority) NameBasis(k NameKind) Basis {
	switch {
	case a.more == nil:
		return Basis{}
	case k == Official:
		return a.more.named
	case k == English:
		return Basis{srcDPV + "; " + srcDirectory, Confirmed}
	case k == Abbreviation:
		return Basis{srcProcedure + "; " + srcDecisions + "; " + srcDirectory, Confirmed}
	case k == Other:
		return Basis{srcDataSets, Confirmed}
	case k == Former && a.more.formerly.Source != "":
		return a.more.formerly
	}
	return Basis{srcMemory, MemoryHigh}
}

// Names yields the names of the authority, official ones first, without those that only combine a nationality with
// ordinary words ("Italian Data Protection Authority"): [Resolve] reads these by rule.
func (a Authority) Names() iter.Seq[Name] {
	return func(yield func(Name) bool) {
		if a.more == nil {
			return
		}
		for _, n := range a.more.names {
			if !yield(n) {
				return
			}
		}
	}
}

// NameIn returns the authority's name in a language: the official one, else the English or French name in use, else "".
func (a Authority) NameIn(l gdpr.Lang) string {
	for n := range a.Names() {
		if n.Lang == l && n.Kind <= French {
			return n.Text
		}
	}
	return ""
}

// Abbreviation returns the abbreviation by which the authority is usually cited, or "".
func (a Authority) Abbreviation() string {
	for n := range a.Names() {
		if n.Kind == Abbreviation {
			return n.Text
		}
	}
	return ""
}

// Alias is a written name with the authorities that bear it.
type Alias struct {
	Name
	IDs []ID // best first; shared by all callers, not to be written to
}

// Aliases yields every written name of the registry once, with all who bear it. Texts that compare equal without regard
// to capitals and accents share their authorities: "Datatilsynet" is listed once, with the Danish and the Norwegian one.
func Aliases() iter.Seq[Alias] {
	return func(yield func(Alias) bool) {
		x := names()
		seen := make(map[string]bool, len(x.phrases))
		for _, a := range &registry {
			for _, n := range a.more.names {
				if seen[n.Text] {
					continue
				}
				seen[n.Text] = true
				al := Alias{Name: n, IDs: x.bearers(n.Text)}
				for _, id := range al.IDs[1:] {
					al.Match |= matchOf(id, n.Text)
				}
				if len(al.IDs) > 1 {
					al.Match |= Weak
				}
				if !yield(al) {
					return
				}
			}
		}
	}
}

func matchOf(id ID, text string) Match {
	for _, n := range registry[indexOf(id)].more.names {
		if n.Text == text {
			return n.Match
		}
	}
	return 0
}

// Adjective is a nationality or regional adjective, or the name of a country or region, in one of its written forms.
type Adjective struct {
	Word    string
	Lang    gdpr.Lang
	Country gdpr.Country
	Region  string // ISO 3166-2, empty for a whole state
	Noun    bool   // the name of the country or region itself
}

// Generic is a way to speak of a data protection authority in ordinary words. The nationality stands after Head, or
// before it where Before is set, or after the whole: "autorité" + italienne + "de protection des données".
type Generic struct {
	Lang   gdpr.Lang
	Head   string
	Tail   string
	Before bool
}
