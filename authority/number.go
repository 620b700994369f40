package authority

import (
	"iter"
	"math/bits"

	"github.com/gdprgo/gdpr"
)

// NumberKind says what a decision or case number numbers. It is an open set.
type NumberKind string

// The kinds that the registry uses.
const (
	NumberDecision        NumberKind = "decision"
	NumberSanction        NumberKind = "sanction"         // decision of a sanctioning body or procedure
	NumberFormalNotice    NumberKind = "formal-notice"    // mise en demeure
	NumberDeliberation    NumberKind = "deliberation"     // any resolution of a commission, sanction or not
	NumberOpinion         NumberKind = "opinion"          // not an enforcement decision
	NumberGuidelines      NumberKind = "guidelines"       // not an enforcement decision
	NumberBindingDecision NumberKind = "binding-decision" // of the European Data Protection Board, Articles 65 and 66 GDPR
	NumberFile            NumberKind = "file"             // of a file or case, whatever came of it
	NumberInquiry         NumberKind = "inquiry"
	NumberComplaint       NumberKind = "complaint"
	NumberRegister        NumberKind = "register" // the EDPB's register of final one-stop-shop decisions
	NumberDocument        NumberKind = "document" // of a published text, such as the Garante's docweb
	NumberAccess          NumberKind = "access"   // freedom of information, not data protection
	NumberAppeal          NumberKind = "appeal"   // of an appeal board
	NumberECLI            NumberKind = "ecli"
	NumberCELEX           NumberKind = "celex"
	NumberCourtCase       NumberKind = "court-case" // of the Court of Justice and the General Court
)

// Number is the number of a decision, case or text. The zero value is no number.
type Number struct {
	// Text is the number as its authority writes it: "SAN-2022-019" where a text has "SAN 2022–019".
	Text string
	Kind NumberKind
	// Authority is whose number it is; empty where the shape does not tell, and for numbers of courts and acts.
	Authority ID
	Court     CourtID      // whose number it is, for a court or appeal body of the registry
	Country   gdpr.Country // that the number itself states (ECLI)
	Filed     ID           // whose decision a number of the EDPB's register files
	// Repaired is set where Text corrects what was read: a machine translation made the country DE of an ECLI EN.
	Repaired bool

	may mask
}

// Equal reports whether n and m are the same number.
func (n Number) Equal(m Number) bool { return n == m }

// IsZero reports whether n is no number.
func (n Number) IsZero() bool { return n == Number{} }

// String returns the number.
func (n Number) String() string { return n.Text }

// Candidates returns the authorities that use numbers of this shape: one for a number that names its authority, several or
// one for a shape too common to tell (57/2024), none for courts and acts. The slice is the caller's.
func (n Number) Candidates() []ID {
	var ids []ID
	for m := n.may; m != 0; m &= m - 1 {
		ids = append(ids, allIDs[bits.TrailingZeros64(uint64(m))])
	}
	return ids
}

// NumberOf reads a number that stands alone, such as the cell of a data set. ok is false where s has no known shape. A shape
// that several authorities use, or that ordinary figures have too, names no authority: see [Number.Candidates], and
// [Authority.Number] for a number whose authority is known.
func NumberOf(s string) (n Number, ok bool) {
	s = trimNumber(s)
	n, end, ok := ScanNumber(s, 0)
	if !ok || end != len(s) {
		return Number{}, false
	}
	return n, true
}

// Number reads s as a number of the authority, which must be known from elsewhere; so 57/2024 is a decision of the Belgian
// authority, and 28/2024 alone, without the word opinion, is a number of the European Data Protection Board. ok is false
// where none of its shapes fits. The kind is [NumberFile] where shapes of several kinds do.
func (a Authority) Number(s string) (n Number, ok bool) {
	i := indexOf(a.ID)
	if i < 0 {
		return Number{}, false
	}
	s = trimNumber(s)
	for _, bare := range [...]bool{false, true} {
		for k := range shapes {
			sh := &shapes[k]
			if sh.of != a.ID || sh.court != "" {
				continue
			}
			text, end, fits := sh.match(s, 0, bare)
			as := Number{Text: text, Kind: sh.kind, Authority: a.ID, may: 1 << i}
			if fits && sh.read != nil {
				as, fits = sh.read(as)
			}
			switch {
			case !fits || end != len(s):
			case n.Text == "":
				n = as
			case n.Kind != sh.kind:
				n.Kind = NumberFile
			}
		}
		if n.Text != "" {
			return n, true
		}
	}
	return Number{}, false
}

// ScanNumber reads the longest number that begins at text[at], and returns the offset behind it. It looks at no more than
// the number itself and the characters beside it, and fails at the first byte for most places of a text: call it wherever
// a word or figure begins. It allocates only to correct what was read.
func ScanNumber(text string, at int) (n Number, end int, ok bool) {
	if at < 0 || at >= len(text) {
		return Number{}, at, false
	}
	if at > 0 && isOf('N', text[at-1]) {
		return Number{}, at, false
	}
	t := numberTable()
	list, run := t.at(text, at)
	begins := false // whether a number can begin here is looked at once, when a lead fits
	var own mask    // the authorities whose numbers alone look like this
	for i := range list {
		if !list[i].fits(text, at, run) {
			continue
		}
		if !begins && !beginsWord(text, at) {
			return Number{}, at, false
		}
		begins = true
		k := list[i].shape
		sh := &shapes[k]
		got, e, fits := sh.match(text, at, false)
		if !fits || e < end {
			continue
		}
		as := Number{Text: got, Kind: sh.kind, Court: sh.court}
		if sh.read != nil {
			if as, fits = sh.read(as); !fits {
				continue
			}
		}
		switch {
		case e > end:
			n, end, own = as, e, 0
		case n.Kind != as.Kind:
			n.Kind = NumberFile
		case n.Country == "":
			n.Country = as.Country
		}
		n.may |= t.owner[k]
		if !sh.common {
			own |= t.owner[k]
		}
	}
	if bits.OnesCount64(uint64(own)) == 1 {
		n.Authority = allIDs[bits.TrailingZeros64(uint64(own))]
	}
	if end == 0 {
		return Number{}, at, false
	}
	return n, end, true
}

// NumberShape is what the numbers of an authority look like, by an example.
type NumberShape struct {
	Kind    NumberKind
	Example string
	Note    string
	Common  bool // ordinary figures, or numbers of others, look the same: the shape alone does not name the authority
	Basis   Basis
}

// NumberShapes yields the shapes that numbers of the authority have. Some publish theirs under no number.
func (a Authority) NumberShapes() iter.Seq[NumberShape] {
	return func(yield func(NumberShape) bool) {
		for i := range shapes {
			sh := &shapes[i]
			if a.ID == "" || sh.of != a.ID || sh.court != "" {
				continue
			}
			b := sh.basis
			if b.Source == "" {
				b = Basis{srcDecisions, Confirmed}
			}
			if !yield(NumberShape{sh.kind, sh.example, sh.note, sh.common || sh.cell, b}) {
				return
			}
		}
	}
}
