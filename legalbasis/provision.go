package legalbasis

import (
	"cmp"
	"database/sql/driver"
	"fmt"
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Provision is a pinpoint in an act: an article with, as far as stated, its paragraph, subparagraph, point
// and sub-point; a recital; or a provision of national law under its own number.
//
// It compares with == and is a map key. The zero Provision means not stated. A provision can be well formed
// and not exist, as Article 6(1)(g) GDPR; [Provision.Exists] tells.
//
// Text form: "Article 6(1)(f) GDPR", "Article 6(1) second subparagraph GDPR", "Article 4(16)(a) GDPR",
// "Recital 47 GDPR", "Article 82 LIL", "Section 41 BDSG", "Article L. 34-5 CPCE", "Regulation 22 PECR". [ParseProvision], String,
// MarshalText and UnmarshalText round-trip it.
type Provision struct {
	act          Act
	number       string // the number as the act prints it, where it is not a plain one: "L. 34-5", "2-ter"
	article      uint16
	paragraph    uint16
	subparagraph uint8
	point        uint8 // 1 for a … 26 for z, 27 for ñ, 100+n for an item with a number
	subpoint     uint8 // 1 for (i)
	kind         kind
}

type kind uint8

const (
	article kind = iota
	recital
	section    // acts that count in sections (§): BDSG, DSG, DPA 2018
	regulation // statutory instruments: PECR
)

var kindText = [...]string{article: "Article", recital: "Recital", section: "Section", regulation: "Regulation"}

// Article returns the n-th article of the GDPR. A number below 1 or above 9999 gives the zero Provision.
func Article(n int) Provision { return ArticleOf(GDPR, n) }

// ArticleOf returns the n-th article of an act. A name that cannot be an act's, such as "" or "(1)", gives the zero Provision.
func ArticleOf(act Act, n int) Provision { return of(act, article, n) }

// SectionOf returns the n-th section (§) of an act that counts in sections.
func SectionOf(act Act, n int) Provision { return of(act, section, n) }

// RegulationOf returns the n-th regulation of an act that counts in regulations, as the PECR do.
func RegulationOf(act Act, n int) Provision { return of(act, regulation, n) }

// Recital returns the n-th recital of the GDPR.
func Recital(n int) Provision { return of(GDPR, recital, n) }

func of(act Act, k kind, n int) Provision {
	if n < 1 || n > 9999 || act != GDPR && !isActName(string(act)) {
		return Provision{}
	}
	return Provision{act: act, kind: k, article: uint16(n)}
}

// WithParagraph returns p narrowed to paragraph n; 0 widens it back to the article.
func (p Provision) WithParagraph(n int) Provision {
	if n < 0 || n > 999 || p.IsZero() {
		return Provision{}
	}
	p.paragraph, p.subparagraph, p.point, p.subpoint = uint16(n), 0, 0, 0
	return p
}

// WithSubparagraph returns p narrowed to its n-th unnumbered subparagraph.
func (p Provision) WithSubparagraph(n int) Provision {
	if n < 0 || n > 20 || p.IsZero() {
		return Provision{}
	}
	p.subparagraph, p.point, p.subpoint = uint8(n), 0, 0
	return p
}

// WithPoint returns p narrowed to a point by its Latin letter, "a" to "z", or "ñ" as Spanish acts have; "" widens it back.
// Within a paragraph it may be a number from "1" to "155", as the items of Belgian paragraphs have (5°).
func (p Provision) WithPoint(letter string) Provision {
	n, ok := letterNumber(letter)
	if !ok || p.IsZero() || n > numeric && p.paragraph == 0 {
		return Provision{}
	}
	p.point, p.subpoint = n, 0
	return p
}

// WithSubpoint returns p narrowed to the n-th item under its point, printed in small Roman numerals.
func (p Provision) WithSubpoint(n int) Provision {
	if n < 0 || n > 30 || p.point == 0 {
		return Provision{}
	}
	p.subpoint = uint8(n)
	return p
}

// Points beyond the 26 letters.
const (
	enye    = 27  // ñ, which Spanish acts count between n and o
	numeric = 100 // what is added to the number of an item
)

func letterNumber(s string) (uint8, bool) {
	switch {
	case s == "":
		return 0, true
	case len(s) == 1 && s[0] >= 'a' && s[0] <= 'z':
		return s[0] - 'a' + 1, true
	case s == "ñ":
		return enye, true
	}
	if n, err := strconv.ParseUint(s, 10, 8); err == nil && n > 0 && n <= 255-numeric && s[0] != '0' {
		return uint8(n) + numeric, true
	}
	return 0, false
}

// pointRank orders points as acts print them.
func (p Provision) pointRank() int {
	if p.point == enye {
		return 2*('n'-'a'+1) + 1
	}
	return 2 * int(p.point)
}

// Act returns the act, "" for the zero Provision.
func (p Provision) Act() Act { return p.act }

// Article returns the article's number; 0 for a recital, and for a number that is not a plain one ([Provision.Number]).
func (p Provision) Article() int {
	if p.kind == recital {
		return 0
	}
	return int(p.article)
}

// Recital returns the recital's number, 0 for anything else.
func (p Provision) Recital() int {
	if p.kind != recital {
		return 0
	}
	return int(p.article)
}

// Paragraph returns the paragraph's number, 0 where none is stated.
func (p Provision) Paragraph() int { return int(p.paragraph) }

// Subparagraph returns the number of the unnumbered subparagraph, 0 where none is stated.
func (p Provision) Subparagraph() int { return int(p.subparagraph) }

// Point returns the point's Latin letter, or its number for an item that has one, "" where none is stated.
func (p Provision) Point() string {
	switch {
	case p.point == 0:
		return ""
	case p.point == enye:
		return "ñ"
	case p.point > numeric:
		return strconv.Itoa(int(p.point - numeric))
	}
	return latin[p.point-1 : p.point]
}

// Subpoint returns the number of the item under the point, 0 where none is stated.
func (p Provision) Subpoint() int { return int(p.subpoint) }

// Number returns the article's or section's number as the act prints it: "6", "L. 34-5", "2-ter".
func (p Provision) Number() string {
	if p.number != "" || p.article == 0 {
		return p.number
	}
	return strconv.Itoa(int(p.article))
}

// IsZero reports whether no provision is stated.
func (p Provision) IsZero() bool { return p == Provision{} }

// Equal reports whether p and o are the same pinpoint. It is p == o, for go-cmp.
func (p Provision) Equal(o Provision) bool { return p == o }

// Root returns the article, section or recital that p lies in, without paragraph and point.
func (p Provision) Root() Provision {
	return Provision{act: p.act, kind: p.kind, article: p.article, number: p.number}
}

// Contains reports whether o is p or lies within it: Article 6 contains Article 6(1)(f). A point without a stated
// subparagraph lies in the first, as all points of the GDPR do.
func (p Provision) Contains(o Provision) bool {
	if p.IsZero() || p.Root() != o.Root() {
		return false
	}
	if p.paragraph != 0 && p.paragraph != o.paragraph || p.subparagraph != 0 && p.subparagraph != o.textSubparagraph() {
		return false
	}
	if p.paragraph == 0 && p.point != 0 && o.paragraph != 0 {
		return false
	}
	return (p.point == 0 || p.point == o.point) && (p.subpoint == 0 || p.subpoint == o.subpoint)
}

// textSubparagraph is the subparagraph p stands in: the first, where p is a point and states none.
func (p Provision) textSubparagraph() uint8 {
	if p.subparagraph == 0 && p.point != 0 {
		return 1
	}
	return p.subparagraph
}

// Compare orders provisions as an act prints them: by act, recitals first, then number, paragraph, subparagraph,
// point and sub-point; a whole before its parts.
func (p Provision) Compare(o Provision) int {
	rank := func(k kind) int {
		if k == recital {
			return 0
		}
		return 1
	}
	return cmp.Or(
		strings.Compare(string(p.act), string(o.act)), cmp.Compare(rank(p.kind), rank(o.kind)), cmp.Compare(p.kind, o.kind),
		cmp.Compare(p.article, o.article), strings.Compare(p.number, o.number),
		cmp.Compare(p.paragraph, o.paragraph), cmp.Compare(p.textSubparagraph(), o.textSubparagraph()),
		cmp.Compare(p.pointRank(), o.pointRank()), cmp.Compare(p.subpoint, o.subpoint), cmp.Compare(p.subparagraph, o.subparagraph),
	)
}

// AppendText appends the text form to b; nothing for the zero Provision.
func (p Provision) AppendText(b []byte) ([]byte, error) {
	if p.IsZero() {
		return b, nil
	}
	b = append(b, kindText[p.kind]...)
	b = append(b, ' ')
	if p.number != "" {
		b = append(b, p.number...)
	} else {
		b = strconv.AppendUint(b, uint64(p.article), 10)
	}
	if p.paragraph != 0 {
		b = append(b, '(')
		b = strconv.AppendUint(b, uint64(p.paragraph), 10)
		b = append(b, ')')
	}
	if p.subparagraph != 0 {
		b = append(b, ' ')
		b = append(b, ordinals[p.subparagraph]...)
		b = append(b, " subparagraph"...)
		if p.point != 0 {
			b = append(b, ' ')
		}
	}
	if p.point != 0 {
		b = append(b, '(')
		b = append(b, p.Point()...)
		b = append(b, ')')
	}
	if p.subpoint != 0 {
		b = append(b, '(')
		b = append(b, romans[p.subpoint]...)
		b = append(b, ')')
	}
	b = append(b, ' ')
	return append(b, p.act...), nil
}

var ordinals = [...]string{"", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
	"eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"}

var romans = [...]string{"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi", "xvii",
	"xviii", "xix", "xx", "xxi", "xxii", "xxiii", "xxiv", "xxv", "xxvi", "xxvii", "xxviii", "xxix", "xxx"}

// String returns the text form, "" for the zero Provision.
func (p Provision) String() string {
	var buf [48]byte
	b, _ := p.AppendText(buf[:0])
	return string(b)
}

// MarshalText returns the text form; empty for the zero Provision.
func (p Provision) MarshalText() ([]byte, error) { return p.AppendText(nil) }

// UnmarshalText reads the text form as [ParseProvision] does.
func (p *Provision) UnmarshalText(text []byte) error {
	v, err := ParseProvision(string(text))
	if err == nil {
		*p = v
	}
	return err
}

// Value returns the text form for a SQL column, NULL for the zero Provision.
func (p Provision) Value() (driver.Value, error) {
	if p.IsZero() {
		return nil, nil
	}
	return p.String(), nil
}

// Scan reads the text form from a SQL column; NULL and "" are the zero Provision.
func (p *Provision) Scan(src any) error {
	switch v := src.(type) {
	case nil:
		*p = Provision{}
		return nil
	case string:
		return p.UnmarshalText([]byte(v))
	case []byte:
		return p.UnmarshalText(v)
	}
	return gdpr.NewParseError("Provision", fmt.Sprintf("%T", src), 0, "want text or NULL in the column")
}
