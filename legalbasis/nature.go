package legalbasis

import "sort"

// Nature says what a provision of the GDPR does, and so whether it can be infringed. The zero value is not stated:
// recitals, other acts than the GDPR and the UK GDPR, and what does not exist.
//
// The criterion is the addressee. A provision binds ([Nature.Binds]) when a controller, a processor, a representative, a
// certification body or a monitoring body must do or leave something under it, or a data subject can demand it of
// them. It is procedural ([Nature.Procedural]) when it is addressed to authorities, courts, the Board or the Commission, or gives
// persons a remedy before them. The rest defines, sets the scope or leaves rules to the Member States. An article as a whole has
// the nature of most of its paragraphs.
//
// Text form: "scope", "definition", "principle", "right", "obligation", "national-law", "power", "organisation",
// "procedure", "remedy", "sanction", "final".
type Nature uint8

// The natures.
const (
	_ Nature = iota
	// NatureScope: what the GDPR applies to (Articles 1 to 3).
	NatureScope
	// NatureDefinition: the definitions of Article 4.
	NatureDefinition
	// NaturePrinciple: the principles of Chapter II, with the bases and conditions for processing.
	NaturePrinciple
	// NatureRight: the data subject's rights of Chapter III, with the duties of the controller that answer them.
	NatureRight
	// NatureObligation: duties of controllers, processors and bodies in Chapters IV and V and in Article 89(1).
	NatureObligation
	// NatureNationalLaw: what Member State law may or must add (Articles 23 and 85 to 91, and single paragraphs).
	NatureNationalLaw
	// NaturePower: powers of authorities and of the Commission (Article 58 and single paragraphs).
	NaturePower
	// NatureOrganisation: status and tasks of the authorities and the Board.
	NatureOrganisation
	// NatureProcedure: competence, cooperation and consistency, accreditation, codes of conduct.
	NatureProcedure
	// NatureRemedy: complaint, judicial remedy, representation, compensation (Articles 77 to 82).
	NatureRemedy
	// NatureSanction: fines and penalties (Articles 83 and 84).
	NatureSanction
	// NatureFinal: delegated acts, repeal, reports, entry into force (Chapters X and XI).
	NatureFinal
)

var natureText = [...]string{"", "scope", "definition", "principle", "right", "obligation", "national-law", "power", "organisation",
	"procedure", "remedy", "sanction", "final"}

// String returns the text form, "" for the zero Nature.
func (n Nature) String() string { return wordOf(natureText[:], uint8(n)) }

// MarshalText returns the text form. The error is a *[gdpr.RangeError] for a value that is no nature.
func (n Nature) MarshalText() ([]byte, error) { return marshalWord("Nature", natureText[:], uint8(n)) }

// UnmarshalText reads the text form; the empty text is the zero Nature. The error is a *[gdpr.ParseError].
func (n *Nature) UnmarshalText(text []byte) error {
	v, err := parseWord("Nature", natureText[:], string(text), `"obligation"`)
	if err == nil {
		*n = Nature(v)
	}
	return err
}

// Binds reports whether a controller, processor or body can infringe such a provision.
func (n Nature) Binds() bool {
	return n == NaturePrinciple || n == NatureRight || n == NatureObligation
}

// Procedural reports whether such a provision is addressed to authorities, courts or the Board: cited in a decision,
// never infringed by its addressee.
func (n Nature) Procedural() bool {
	switch n {
	case NaturePower, NatureOrganisation, NatureProcedure, NatureRemedy, NatureSanction:
		return true
	}
	return false
}

// natureRow gives the articles from first to last a nature. Paragraphs, where stated, narrow the row to them; an
// unnumbered subparagraph is narrowed to by its own field.
type natureRow struct {
	first, last  uint8
	paragraphs   string // as bytes: "\x02\x03" for (2) and (3)
	subparagraph uint8
	nature       Nature
}

// natures is read from the top: single paragraphs stand before their article. No row ends before the one above it.
var natures = [...]natureRow{
	{first: 1, last: 3, nature: NatureScope},
	{first: 4, last: 4, nature: NatureDefinition},
	{first: 6, last: 6, paragraphs: "\x02\x03", nature: NatureNationalLaw},
	{first: 8, last: 8, paragraphs: "\x01", subparagraph: 2, nature: NatureNationalLaw},
	{first: 8, last: 8, paragraphs: "\x03", nature: NatureNationalLaw},
	{first: 9, last: 9, paragraphs: "\x04", nature: NatureNationalLaw},
	{first: 5, last: 11, nature: NaturePrinciple},
	{first: 12, last: 12, paragraphs: "\x08", nature: NaturePower}, // of the Commission: standardised icons
	{first: 12, last: 22, nature: NatureRight},
	{first: 23, last: 23, nature: NatureNationalLaw},
	{first: 28, last: 28, paragraphs: "\x07\x08", nature: NaturePower}, // standard contractual clauses
	{first: 34, last: 34, paragraphs: "\x04", nature: NaturePower},
	{first: 35, last: 35, paragraphs: "\x04\x05\x06", nature: NatureProcedure}, // the authorities' lists
	{first: 36, last: 36, paragraphs: "\x02", nature: NaturePower},
	{first: 36, last: 36, paragraphs: "\x04\x05", nature: NatureNationalLaw},
	{first: 24, last: 39, nature: NatureObligation},
	{first: 41, last: 41, paragraphs: "\x04", nature: NatureObligation},
	{first: 40, last: 41, nature: NatureProcedure},
	{first: 42, last: 42, paragraphs: "\x01\x08", nature: NatureProcedure},
	{first: 43, last: 43, paragraphs: "\x03\x08\x09", nature: NaturePower},
	{first: 42, last: 43, nature: NatureObligation},
	{first: 45, last: 45, paragraphs: "\x02\x03\x04\x05\x06\x07\x08\x09", nature: NaturePower}, // of the Commission: adequacy
	{first: 46, last: 46, paragraphs: "\x04\x05", nature: NatureProcedure},
	{first: 47, last: 47, paragraphs: "\x03", nature: NaturePower},
	{first: 49, last: 49, paragraphs: "\x05", nature: NatureNationalLaw},
	{first: 44, last: 49, nature: NatureObligation},
	{first: 50, last: 50, nature: NatureProcedure},
	{first: 51, last: 54, nature: NatureOrganisation},
	{first: 55, last: 56, nature: NatureProcedure},
	{first: 57, last: 57, nature: NatureOrganisation},
	{first: 58, last: 58, paragraphs: "\x05\x06", nature: NatureNationalLaw},
	{first: 58, last: 58, nature: NaturePower},
	{first: 59, last: 59, nature: NatureOrganisation},
	{first: 60, last: 67, nature: NatureProcedure},
	{first: 68, last: 76, nature: NatureOrganisation},
	{first: 77, last: 82, nature: NatureRemedy},
	{first: 83, last: 84, nature: NatureSanction},
	{first: 89, last: 89, paragraphs: "\x01", nature: NatureObligation},
	{first: 85, last: 91, nature: NatureNationalLaw},
	{first: 92, last: 99, nature: NatureFinal},
}

// Nature says what p does; for the UK GDPR, what the same article of the GDPR does. It allocates nothing.
func (p Provision) Nature() Nature {
	if p.act != GDPR && p.act != UKGDPR || p.kind != article || p.number != "" || !p.Exists() {
		return 0
	}
	rows := natures[sort.Search(len(natures), func(k int) bool { return uint16(natures[k].last) >= p.article }):]
	for k := range rows {
		r := &rows[k]
		if p.article < uint16(r.first) || r.subparagraph != 0 && r.subparagraph != p.subparagraph {
			continue
		}
		if r.paragraphs == "" || containsByte(r.paragraphs, p.paragraph) {
			return r.nature
		}
	}
	return 0
}

func containsByte(s string, n uint16) bool {
	for i := range len(s) {
		if uint16(s[i]) == n {
			return true
		}
	}
	return false
}
