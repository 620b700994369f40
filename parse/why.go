package parse

import (
	"slices"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

// Basis says how a field of a decision came to be read. The first ones rest on the least reading between the lines; the zero value is that of a field
// that the text does not state.
type Basis uint8

// The bases of fields.
const (
	BasisNone     Basis = iota // the text does not state the field
	BasisMeasure               // in the sentence that tells a measure
	BasisHeading               // in a heading, a title or a byline
	BasisNamed                 // in another sentence that names the decision's party or sum
	BasisContext               // in another sentence that names neither: it is taken to speak of the decision told before it
	BasisTakenUp               // by words that take up a name given before, such as "the authority"
	BasisCountry               // an authority by the state it is of, such as "the Irish authority"
	BasisNumber                // an authority by the form of a decision's number
	BasisCurrency              // a sum whose currency the words leave open, and which another sum or the caller's country settles
	BasisTotal                 // a sum that is the total of its parts
	BasisFullName              // a name that the text gives more fully elsewhere
	BasisUntold                // the document was read without Options.Marks, which tell
)

var basisText = [...]string{"none", "measure", "heading", "named", "context", "taken-up", "country", "number", "currency", "total", "full-name", "untold"}

var basisMeaning = [...]string{
	"the text does not state it",
	"stated in the sentence that tells the measure",
	"stated in a heading, a title or a byline",
	"stated in another sentence, which names the party or the sum",
	"stated in another sentence, taken to speak of the decision told before it",
	"these words take up a name given before",
	"these words name a state, whose authority it is",
	"the number has the form of this authority's numbers",
	"the words leave the currency open; another sum of the text or the caller's country settles it",
	"stated, and the total of the parts that the text gives",
	"the text gives the name more fully elsewhere",
	"not told, for the document was read without its marks",
}

// String returns the basis's word, such as "measure" or "context".
func (b Basis) String() string { return roleWord(basisText[:], b) }

// Meaning returns what the basis says, in English.
func (b Basis) Meaning() string { return roleWord(basisMeaning[:], b) }

// MarshalText returns the basis's word.
func (b Basis) MarshalText() ([]byte, error) { return []byte(b.String()), nil }

// UnmarshalText reads the word that MarshalText writes.
func (b *Basis) UnmarshalText(text []byte) error {
	return readRole(basisText[:], b, text, "Basis", "how a field was read, such as measure or heading")
}

// Evidence is what a field of a decision rests on.
type Evidence struct {
	// Path is the field's JSON Pointer, as in [Extracted.Fields].
	Path string `json:"path"`
	// Span is where the words stand that the field was read from.
	Span  gdpr.Span `json:"span"`
	Basis Basis     `json:"basis"`
	// Doubts are the document's diagnostics about those words.
	Doubts gdpr.Diagnostics `json:"doubts,omitempty"`
}

// Why tells what a field of the n-th decision rests on, counted from 0. The text has to be the one that the document was read from, with
// [Options.Marks]. It is made on demand, from the places that the reading noted; where the decision has no such field, or no such decision is
// there, the basis is BasisNone, and for a document without marks BasisUntold.
func (d *Document) Why(text string, n int, path string) Evidence {
	e := Evidence{Path: path}
	if n < 0 || n >= len(d.Decisions) {
		return e
	}
	x := &d.Decisions[n]
	span, ok := x.Fields[path]
	if !ok || span.Start < 0 || span.End > len(text) || span.Start > span.End {
		return e
	}
	e.Span, e.Basis = span, BasisUntold
	if len(d.Marks) > 0 {
		e.Basis = d.basisOf(text, n, path, span)
	}
	for _, f := range d.Diagnostics {
		if f.Span.Overlaps(span) {
			e.Doubts = append(e.Doubts, f)
		}
	}
	return e
}

// WhyAll tells what each field of the n-th decision rests on, in the order of their paths.
func (d *Document) WhyAll(text string, n int) []Evidence {
	if n < 0 || n >= len(d.Decisions) {
		return nil
	}
	var paths []string
	for path := range d.Decisions[n].Fields {
		paths = append(paths, path)
	}
	slices.Sort(paths)
	all := make([]Evidence, len(paths))
	for k, path := range paths {
		all[k] = d.Why(text, n, path)
	}
	return all
}

func (d *Document) basisOf(text string, n int, path string, span gdpr.Span) Basis {
	x, words := &d.Decisions[n], span.Of(text)
	if b := d.derived(x, path, words, span); b != BasisNone {
		return b
	}
	at := d.sentenceAt(text, span)
	if d.tellsMeasure(text, x, span) {
		return BasisMeasure
	}
	if isHeading(text, at.Start, at.End) {
		return BasisHeading
	}
	for _, m := range d.Marks {
		if m.Decision == n+1 && (m.Kind == MarkParty || m.Kind == MarkAmount) && m.Span != span && at.Overlaps(m.Span) {
			return BasisNamed
		}
	}
	return BasisContext
}

// derived tells of a field whose words alone do not give its value.
func (d *Document) derived(x *Extracted, path, words string, span gdpr.Span) Basis {
	switch {
	case path == "/authority":
		return d.authorityBasis(x, words, span)
	case strings.HasPrefix(path, "/parties/") && strings.HasSuffix(path, "/name"):
		if k, err := strconv.Atoi(path[len("/parties/") : len(path)-len("/name")]); err == nil && k < len(x.Decision.Parties) && x.Decision.Parties[k].Name != words {
			return BasisFullName
		}
	case strings.HasSuffix(path, "/amount") || strings.HasSuffix(path, "Amount"):
		for a := range Amounts(words, &Options{Lang: d.Lang}) {
			if len(a.Value.Candidates) > 1 {
				return BasisCurrency
			}
			break
		}
		if k, err := strconv.Atoi(strings.TrimSuffix(strings.TrimPrefix(path, "/measures/"), "/fine/amount")); err == nil && k < len(x.Decision.Measures) && len(x.Decision.Measures[k].Fine.Parts) > 0 {
			return BasisTotal
		}
	}
	return BasisNone
}

// authorityBasis tells how the words name the authority; BasisNone where they are one of its names.
func (d *Document) authorityBasis(x *Extracted, words string, span gdpr.Span) Basis {
	for _, f := range d.References {
		if f.Span == span {
			return BasisNumber
		}
	}
	if a, ok := authority.ByID(x.Decision.Authority); ok {
		for n := range a.Names() {
			if strings.Contains(strings.ToLower(words), strings.ToLower(n.Text)) {
				return BasisNone
			}
		}
	}
	for _, m := range d.Marks {
		if m.Kind == MarkAuthority && m.Span == span && m.Index < 0 {
			return BasisTakenUp
		}
	}
	return BasisCountry
}

// tellsMeasure reports whether a place lies in a sentence that tells one of the decision's measures.
func (d *Document) tellsMeasure(text string, x *Extracted, span gdpr.Span) bool {
	for k := range x.Decision.Measures {
		path := "/measures/" + strconv.Itoa(k)
		for _, field := range [...]string{"/power", "/fine/amount", "/periodicPenalty/amount"} {
			if s, ok := x.Fields[path+field]; ok && s != (gdpr.Span{}) {
				if at := d.sentenceAt(text, s); at.Overlaps(span) && !isHeading(text, at.Start, at.End) {
					return true
				}
			}
		}
	}
	return false
}

// sentenceAt returns the sentence that a place of the text lies in. A full stop inside of a value, "24. Mai", ends none.
func (d *Document) sentenceAt(text string, span gdpr.Span) gdpr.Span {
	at := gdpr.Span{Start: sentenceStart(text, span.Start), End: sentenceEnd(text, span.End)}
	for _, m := range d.Marks {
		if m.Span.Start < at.End && at.End < m.Span.End {
			at.End = sentenceEnd(text, m.Span.End)
		}
	}
	for _, m := range slices.Backward(d.Marks) {
		if m.Span.Start < at.Start && at.Start < m.Span.End {
			at.Start = sentenceStart(text, m.Span.Start)
		}
	}
	return at
}
