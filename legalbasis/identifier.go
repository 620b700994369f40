package legalbasis

import (
	"strconv"
	"strings"

	"github.com/gdprgo/gdpr"
)

// dpvIRI is the namespace of the GDPR extension of the W3C Data Privacy Vocabulary, prefix eu-gdpr.
const dpvIRI = "https://w3id.org/dpv/legal/eu/gdpr#"

// dpvTerm is a provision for which the vocabulary has a concept: an article or paragraph, or all points of a paragraph.
type dpvTerm struct {
	article, paragraph uint8
	points             bool
}

// dpvTerms are the provisions that version 2 of the vocabulary names: legal bases, conditions for special categories,
// data transfer tools and rights. Source: W3C DPV 2.3, modules legal_basis, legal_basis_special, legal_basis_data_transfer
// and rights; the form A6-1-f was checked, the list is MemoryHigh.
var dpvTerms = [...]dpvTerm{
	{6, 1, true}, {9, 2, true}, {45, 3, false}, {46, 2, true}, {46, 3, true}, {49, 1, true}, {49, 2, false},
	{7, 3, false}, {13, 0, false}, {14, 0, false}, {15, 0, false}, {16, 0, false}, {17, 0, false}, {18, 0, false}, {19, 0, false}, {20, 0, false},
	{21, 0, false}, {22, 0, false}, {77, 0, false},
}

func (p Provision) hasDPV() bool {
	if p.act != GDPR || p.kind != article || p.subparagraph != 0 || !p.Exists() {
		return false
	}
	for _, t := range dpvTerms {
		if p.article == uint16(t.article) && p.paragraph == uint16(t.paragraph) && t.points == (p.point != 0) {
			return true
		}
	}
	return false
}

// DPV returns the id of the concept that the W3C Data Privacy Vocabulary has for the provision in its namespace eu-gdpr,
// such as "A6-1-f"; "" where it has none.
func (p Provision) DPV() string {
	if !p.hasDPV() {
		return ""
	}
	b := append(make([]byte, 0, 12), 'A')
	b = strconv.AppendUint(b, uint64(p.article), 10)
	if p.paragraph != 0 {
		b = strconv.AppendUint(append(b, '-'), uint64(p.paragraph), 10)
	}
	if p.point != 0 {
		b = append(append(b, '-'), p.Point()...)
	}
	return string(b)
}

// DPVIRI returns the concept's IRI, "https://w3id.org/dpv/legal/eu/gdpr#A6-1-f"; "" where there is none.
func (p Provision) DPVIRI() string {
	if id := p.DPV(); id != "" {
		return dpvIRI + id
	}
	return ""
}

// ParseDPV reads the id of a concept of the Data Privacy Vocabulary: "A6-1-f", "eu-gdpr:A6-1-f" or the IRI. A concept that
// narrows a provision, as "A6-1-f-third-party", is read as the provision. The error is a *[gdpr.ParseError], also
// for a provision that the vocabulary has no concept for.
func ParseDPV(s string) (Provision, error) {
	fail := func(reason string) (Provision, error) {
		return Provision{}, gdpr.NewParseError("Provision", s, 0, reason)
	}
	id := strings.TrimPrefix(strings.TrimPrefix(s, dpvIRI), "eu-gdpr:")
	if len(id) > maxProvision || !strings.HasPrefix(id, "A") {
		return fail(`want a term such as "A6-1-f" or "eu-gdpr:A6-1-f"`)
	}
	words := strings.SplitN(id[1:], "-", 4)
	p := Article(plainNumber(words[0]))
	if len(words) > 1 {
		if n := plainNumber(words[1]); n > 0 {
			p = p.WithParagraph(n)
		}
	}
	if len(words) > 2 && len(words[2]) == 1 && p.paragraph != 0 {
		p = p.WithPoint(words[2])
	}
	if !p.hasDPV() {
		return fail("names no provision that the vocabulary has a concept for")
	}
	return p, nil
}

// plainNumber reads a number without sign and leading zero, 0 for anything else.
func plainNumber(s string) int {
	r := provisionReader{s: s}
	n, digits := r.number(3)
	if digits != len(s) {
		return 0
	}
	return n
}

// ActByCELEX returns the act with a CELEX number of EUR-Lex: "32016R0679", or that of a consolidated version,
// "02016R0679-20160504".
func ActByCELEX(celex string) (Act, bool) {
	if len(celex) == len("02016R0679-20160504") && celex[0] == '0' && celex[10] == '-' {
		celex = "3" + celex[1:10]
	}
	for i := range acts {
		if celex != "" && acts[i].celex == celex {
			return acts[i].act, true
		}
	}
	return "", false
}

// ELI returns the European Legislation Identifier of a provision of an act of the Union, such as
// "http://data.europa.eu/eli/reg/2016/679/art_6/par_1/pnt_f/oj"; "" for other acts, for unnumbered subparagraphs and for numbers that are not plain.
// The act's own part is confirmed; the names of the parts (art, par, pnt, rct) are MemoryHigh. The definitions of Article 4 GDPR are points.
func (p Provision) ELI() string {
	r := p.act.row()
	if r == nil || !strings.HasPrefix(r.eli, eli) || p.kind > recital || p.number != "" || p.subparagraph != 0 || p.subpoint != 0 || p.point > 26 {
		return ""
	}
	b := append(make([]byte, 0, 80), strings.TrimSuffix(r.eli, "oj")...)
	part := func(name string, n uint16) {
		b = strconv.AppendUint(append(b, name...), uint64(n), 10)
	}
	switch {
	case p.kind == recital:
		part("rct_", p.article)
	default:
		part("art_", p.article)
	}
	switch {
	case p.paragraph == 0:
	case p.act == GDPR && p.article == 4:
		part("/pnt_", p.paragraph)
	default:
		part("/par_", p.paragraph)
	}
	if p.point != 0 {
		b = append(append(b, "/pnt_"...), p.Point()...)
	}
	return string(append(b, "/oj"...))
}

// ParseELI reads the European Legislation Identifier of a listed act of the Union or of a provision in it, as [Provision.ELI] writes it, with
// http or https. For the act itself the provision is zero. The error is a *[gdpr.ParseError].
func ParseELI(s string) (Act, Provision, error) {
	fail := func(at int, reason string) (Act, Provision, error) {
		return "", Provision{}, gdpr.NewParseError("ELI", s, at, reason)
	}
	if len(s) > maxProvision {
		return fail(0, "is longer than any identifier of a provision")
	}
	uri := s
	if rest, ok := strings.CutPrefix(s, "https:"); ok {
		uri = "http:" + rest
	}
	for i := range acts {
		base, ok := strings.CutSuffix(acts[i].eli, "oj")
		if !ok || !strings.HasPrefix(uri, base) {
			continue
		}
		path, ok := strings.CutSuffix(uri[len(base):], "oj")
		if !ok {
			return fail(len(s), `want "/oj" at the end`)
		}
		if path == "" {
			return acts[i].act, Provision{}, nil
		}
		p := partsOfELI(acts[i].act, strings.TrimSuffix(path, "/"))
		if p.IsZero() {
			return fail(len(s)-len(path)-len("oj"), "want parts such as art_6/par_1/pnt_f")
		}
		return acts[i].act, p, nil
	}
	return fail(0, "is the identifier of no listed act of the Union")
}

func partsOfELI(act Act, path string) (p Provision) {
	for i, word := range strings.Split(path, "/") {
		name, value, _ := strings.Cut(word, "_")
		n := plainNumber(value)
		switch {
		case i == 0 && name == "art" && n > 0:
			p = ArticleOf(act, n)
		case i == 0 && name == "rct" && n > 0 && strings.Count(path, "/") == 0:
			p = of(act, recital, n)
		case i == 1 && name == "par" && n > 0, i == 1 && name == "pnt" && n > 0 && act == GDPR && p.article == 4:
			p = p.WithParagraph(n)
		case i > 0 && name == "pnt" && n == 0 && value != "" && p.point == 0:
			p = p.WithPoint(value)
		default:
			return Provision{}
		}
	}
	if p.ELI() == "" || p.act == GDPR && p.article == 4 && strings.Contains(path, "par_") {
		return Provision{}
	}
	return p
}
