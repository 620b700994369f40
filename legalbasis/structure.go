package legalbasis

import (
	"fmt"
	"iter"
	"strings"

	"github.com/gdprgo/gdpr"
)

// The size of the GDPR (OJ L 119, 4.5.2016, p. 1).
const (
	articles = 99
	recitals = 173
	chapters = 11
)

// layout tells how an article of the GDPR is divided, and so what the number in "Article n(m)" counts.
type layout uint8

const (
	numbered    layout = iota // into numbered paragraphs
	undivided                 // not into paragraphs: Article 10(1) is no citation
	definitions               // into numbered definitions, cited as paragraphs are: Article 4(7)
)

// articleRow is one article of the GDPR. The words of parts are its paragraphs (definitions, or the one
// text of an undivided article) in order. A word is the number of unnumbered subparagraphs where there are
// two or more, then the letter of the last point, or - where there are no points. All points of the GDPR
// stand in the first subparagraph of their paragraph, and none has sub-points.
type articleRow struct {
	chapter, section uint8
	layout           layout
	parts            string
}

// structure is the GDPR by article. Source: the Formex and the English text of OJ L 119, 4.5.2016, p. 1, which
// agree on all articles. The corrigenda (OJ L 314, 22.11.2016, p. 72; OJ L 127, 23.5.2018, p. 2; OJ L 74,
// 4.3.2021, p. 35) do not renumber.
var structure = [articles + 1]articleRow{
	1:  {1, 0, numbered, "- - -"},
	2:  {1, 0, numbered, "- d - -"},
	3:  {1, 0, numbered, "- b -"},
	4:  {1, 0, definitions, "- - - - - - - - - - - - - - - b - - - - - c b - - -"},
	5:  {2, 0, numbered, "f -"},
	6:  {2, 0, numbered, "2f - 2b e"},
	7:  {2, 0, numbered, "- - - -"},
	8:  {2, 0, numbered, "2- - -"},
	9:  {2, 0, numbered, "- j - -"},
	10: {2, 0, undivided, "-"},
	11: {2, 0, numbered, "- -"},
	12: {3, 1, numbered, "- - - - 2b - - -"},
	13: {3, 2, numbered, "f f - -"},
	14: {3, 2, numbered, "f g c - d"},
	15: {3, 2, numbered, "h - - -"},
	16: {3, 3, undivided, "-"},
	17: {3, 3, numbered, "f - e"},
	18: {3, 3, numbered, "d - -"},
	19: {3, 3, undivided, "-"},
	20: {3, 3, numbered, "b - - -"},
	21: {3, 4, numbered, "- - - - - -"},
	22: {3, 4, numbered, "- c - -"},
	23: {3, 5, numbered, "j h"},
	24: {4, 1, numbered, "- - -"},
	25: {4, 1, numbered, "- - -"},
	26: {4, 1, numbered, "- - -"},
	27: {4, 1, numbered, "- b - - -"},
	28: {4, 1, numbered, "- - 2h - - - - - - -"},
	29: {4, 1, undivided, "-"},
	30: {4, 1, numbered, "g d - - -"},
	31: {4, 1, undivided, "-"},
	32: {4, 2, numbered, "d - - -"},
	33: {4, 2, numbered, "- - d - -"},
	34: {4, 2, numbered, "- - c -"},
	35: {4, 3, numbered, "- - c - - - d - - - -"},
	36: {4, 3, numbered, "- - f - -"},
	37: {4, 4, numbered, "c - - - - - -"},
	38: {4, 4, numbered, "- - - - - -"},
	39: {4, 4, numbered, "e -"},
	40: {4, 5, numbered, "- k - - - - - - - - -"},
	41: {4, 5, numbered, "- d - - - -"},
	42: {4, 5, numbered, "- - - - - - - -"},
	43: {4, 5, numbered, "b e - - - - - - -"},
	44: {5, 0, undivided, "-"},
	45: {5, 0, numbered, "- c - - 2- - - - -"},
	46: {5, 0, numbered, "- f b - -"},
	47: {5, 0, numbered, "c n -"},
	48: {5, 0, undivided, "-"},
	49: {5, 0, numbered, "2g - - - - -"},
	50: {5, 0, undivided, "d"},
	51: {6, 1, numbered, "- - - -"},
	52: {6, 1, numbered, "- - - - - -"},
	53: {6, 1, numbered, "- - - -"},
	54: {6, 1, numbered, "f -"},
	55: {6, 2, numbered, "- - -"},
	56: {6, 2, numbered, "- - - - - -"},
	57: {6, 2, numbered, "v - - -"},
	58: {6, 2, numbered, "f j j - - -"},
	59: {6, 2, undivided, "-"},
	60: {7, 1, numbered, "- - - - - - - - - - - -"},
	61: {7, 1, numbered, "- - - b - - - - -"},
	62: {7, 1, numbered, "- - - - - - -"},
	63: {7, 2, undivided, "-"},
	64: {7, 2, numbered, "f - - - b - - -"},
	65: {7, 2, numbered, "c - - - - -"},
	66: {7, 2, numbered, "- - - -"},
	67: {7, 2, undivided, "2-"},
	68: {7, 3, numbered, "- - - - - -"},
	69: {7, 3, numbered, "- -"},
	70: {7, 3, numbered, "y - - -"},
	71: {7, 3, numbered, "- -"},
	72: {7, 3, numbered, "- -"},
	73: {7, 3, numbered, "- -"},
	74: {7, 3, numbered, "c -"},
	75: {7, 3, numbered, "- - - - - g"},
	76: {7, 3, numbered, "- -"},
	77: {8, 0, numbered, "- -"},
	78: {8, 0, numbered, "- - - -"},
	79: {8, 0, numbered, "- -"},
	80: {8, 0, numbered, "- -"},
	81: {8, 0, numbered, "- - -"},
	82: {8, 0, numbered, "- - - - - -"},
	83: {8, 0, numbered, "- k - c e - - - -"},
	84: {8, 0, numbered, "- -"},
	85: {9, 0, numbered, "- - -"},
	86: {9, 0, undivided, "-"},
	87: {9, 0, undivided, "-"},
	88: {9, 0, numbered, "- - -"},
	89: {9, 0, numbered, "- - - -"},
	90: {9, 0, numbered, "- -"},
	91: {9, 0, numbered, "- -"},
	92: {10, 0, numbered, "- - - - -"},
	93: {10, 0, numbered, "- - -"},
	94: {11, 0, numbered, "- -"},
	95: {11, 0, undivided, "-"},
	96: {11, 0, undivided, "-"},
	97: {11, 0, numbered, "- b - - -"},
	98: {11, 0, undivided, "-"},
	99: {11, 0, numbered, "- -"},
}

// part is what one paragraph, definition or undivided article consists of.
type part struct {
	subparagraphs int // 1 where the paragraph is one text
	points        int // 6 for (a) to (f)
}

// part returns the n-th paragraph or definition, counted from 1.
func (r articleRow) part(n int) (part, bool) {
	rest := r.parts
	for ; n > 1; n-- {
		_, after, ok := strings.Cut(rest, " ")
		if !ok {
			return part{}, false
		}
		rest = after
	}
	word, _, _ := strings.Cut(rest, " ")
	p := part{subparagraphs: 1}
	if c := word[0]; c >= '0' && c <= '9' {
		p.subparagraphs, word = int(c-'0'), word[1:]
	}
	if word != "-" {
		p.points = int(word[0]-'a') + 1
	}
	return p, true
}

// count returns the number of paragraphs or definitions, 0 for an undivided article.
func (r articleRow) count() int {
	if r.layout == undivided {
		return 0
	}
	return strings.Count(r.parts, " ") + 1
}

// lack says which part of a pinpoint is the first that the GDPR does not have.
type lack uint8

const (
	lacksNothing lack = iota
	lacksAll
	lacksRecital
	lacksArticle
	lacksParagraphs
	lacksParagraph
	lacksSubparagraph
	lacksPoints
	lacksPoint
	lacksSubpoint
)

// lacks compares p with the structure of the GDPR; have is what stands where the lack is.
func (p Provision) lacks() (l lack, have int) {
	switch {
	case p.IsZero():
		return lacksAll, 0
	case p.act != GDPR:
		if last := p.act.last(); last != 0 && p.number == "" && p.kind != recital && int(p.article) > last {
			return lacksArticle, last
		}
		return lacksNothing, 0
	case p.kind == recital && (p.number != "" || p.article > recitals || p.Root() != p):
		return lacksRecital, recitals
	case p.kind == recital:
		return lacksNothing, 0
	case p.kind != article || p.number != "" || p.article > articles:
		return lacksArticle, articles
	}
	return structure[p.article].lacks(p)
}

func (r articleRow) lacks(p Provision) (l lack, have int) {
	n := int(p.paragraph)
	if r.layout == undivided {
		if n > 0 {
			return lacksParagraphs, 0
		}
		n = 1
	}
	if n == 0 {
		if p.subparagraph != 0 || p.point != 0 {
			return lacksPoints, 0
		}
		return lacksNothing, 0
	}
	have1, ok := r.part(n)
	switch {
	case !ok:
		return lacksParagraph, r.count()
	case int(p.subparagraph) > have1.subparagraphs:
		return lacksSubparagraph, have1.subparagraphs
	case p.point > 0 && (have1.points == 0 || p.subparagraph > 1):
		return lacksPoints, 0
	case int(p.point) > have1.points:
		return lacksPoint, have1.points
	case p.subpoint > 0:
		return lacksSubpoint, 0
	}
	return lacksNothing, 0
}

// Exists reports whether the GDPR (OJ L 119, 4.5.2016, p. 1) has the provision: Article 6(1)(f) exists, Article 6(1)(g) and
// Article 10(1) do not, Article 4(7) is a definition. [Provision.Check] says what is missing.
//
// Of other acts only the number of articles or sections is known, and that not for all ([Act.Info]); where nothing
// speaks against the provision the answer is true. It is false for the zero Provision. It allocates nothing.
func (p Provision) Exists() bool {
	l, _ := p.lacks()
	return l == lacksNothing
}

// Check returns nil where [Provision.Exists] is true, else a *[gdpr.RangeError] that says what is missing and what there
// is: "Article 6(1) has points (a) to (f)".
func (p Provision) Check() error {
	l, have := p.lacks()
	if l == lacksNothing {
		return nil
	}
	return &gdpr.RangeError{Type: "Provision", Value: p.String(), Reason: l.reason(p, have)}
}

func (l lack) reason(p Provision, have int) string {
	upTo := p
	upTo.subpoint, upTo.point = 0, 0
	switch l {
	case lacksAll:
		return "no provision is stated"
	case lacksRecital:
		return fmt.Sprintf("the GDPR has recitals 1 to %d, without paragraphs", have)
	case lacksArticle:
		if p.act == GDPR {
			return fmt.Sprintf("the GDPR has Articles 1 to %d", have)
		}
		return fmt.Sprintf("the last number of %s is %d", p.act, have)
	case lacksParagraphs:
		return fmt.Sprintf("%s has no numbered paragraphs", p.Root())
	case lacksParagraph:
		if structure[p.article].layout == definitions {
			return fmt.Sprintf("%s has definitions (1) to (%d)", p.Root(), have)
		}
		return fmt.Sprintf("%s has paragraphs 1 to %d", p.Root(), have)
	case lacksSubparagraph:
		upTo.subparagraph = 0
		if have == 1 {
			return fmt.Sprintf("%s is not divided into subparagraphs", upTo)
		}
		return fmt.Sprintf("%s has %d subparagraphs", upTo, have)
	case lacksPoints:
		if p.paragraph == 0 && structure[p.article].layout != undivided {
			return fmt.Sprintf("%s is divided into paragraphs: state which", p.Root())
		}
		return fmt.Sprintf("%s has no points", upTo)
	case lacksPoint:
		return fmt.Sprintf("%s has points (a) to (%c)", upTo, 'a'+have-1)
	}
	return "no point of the GDPR has sub-points"
}

// All yields every article of the GDPR with its paragraphs, definitions, subparagraphs and points, in the order
// of the text, each whole before its parts. A paragraph that is one text is not yielded again as its own subparagraph.
func All() iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		for n := 1; n <= articles; n++ {
			a := Article(n)
			if !yield(a) {
				return
			}
			for p := range a.Parts() {
				if !yield(p) {
					return
				}
				for q := range p.Parts() {
					if !yield(q) {
						return
					}
				}
			}
		}
	}
}

// Parts yields the provisions one level below p in the GDPR: the paragraphs of an article, the subparagraphs and
// points of a paragraph. It yields nothing for other acts, recitals, points, and provisions that do not exist.
func (p Provision) Parts() iter.Seq[Provision] {
	return func(yield func(Provision) bool) {
		if p.act != GDPR || p.kind != article || p.point != 0 || !p.Exists() {
			return
		}
		r, n := structure[p.article], int(p.paragraph)
		if n == 0 && r.layout != undivided {
			for i := 1; i <= r.count(); i++ {
				if !yield(p.WithParagraph(i)) {
					return
				}
			}
			return
		}
		it, _ := r.part(max(n, 1))
		divided := it.subparagraphs > 1 && p.subparagraph == 0
		if divided && !yield(p.WithSubparagraph(1)) {
			return
		}
		for i := 0; i < it.points && p.subparagraph < 2; i++ {
			q := p
			q.point = uint8(i + 1)
			if !yield(q) {
				return
			}
		}
		for i := 2; i <= it.subparagraphs && divided; i++ {
			if !yield(p.WithSubparagraph(i)) {
				return
			}
		}
	}
}
