package parse

import (
	"strings"

	"github.com/gdprgo/gdpr/legalbasis"
)

// unit is what a number counts.
type unit uint8

const (
	articleUnit unit = iota
	sectionUnit
	recitalUnit
)

// pin is a provision as it is being read, before its act is known.
type pin struct {
	unit          unit
	article       int
	paragraph     int
	subparagraph  int
	point         uint8
	subpoint      uint8
	worded        bool // the paragraph was numbered by a word: par. 1
	dashed        bool // the paragraph was joined with a hyphen: 34-5 may be one number
	numberFrom    int  // the number as printed, where it is not a plain one
	numberTo      int
	start, end    int
	beyondNumbers bool // the number is no plain one
	inner         bool // a number in brackets right behind a paragraph, "(1)(5)": another paragraph in the GDPR, a point of this one in other acts
	lettered      bool // a capital joined to the number belongs to it, "55A", unless the act is the GDPR, which has none
}

// depth is a level of an act's division.
type depth uint8

const (
	noDepth depth = iota
	articleDepth
	paragraphDepth
	subparagraphDepth
	pointDepth
	subpointDepth
	sentenceDepth // read and left out
	romanDepth    // a paragraph numbered in Roman
)

// above returns the pin without anything at depth d or below.
func (p *pin) above(d depth) pin {
	q := *p
	q.subpoint = 0
	if d <= pointDepth {
		q.point = 0
	}
	if d <= subparagraphDepth {
		q.subparagraph = 0
	}
	if d <= paragraphDepth {
		q.paragraph, q.dashed = 0, false
	}
	if d <= articleDepth {
		q.article, q.beyondNumbers, q.lettered, q.numberFrom, q.numberTo = 0, false, false, 0, 0
	}
	return q
}

func (p *pin) value(d depth) int {
	switch d {
	case articleDepth:
		if p.beyondNumbers {
			return 1 << 20
		}
		return p.article
	case paragraphDepth:
		return p.paragraph
	case subparagraphDepth:
		return p.subparagraph
	case pointDepth:
		return int(p.point)
	}
	return int(p.subpoint)
}

func (p *pin) set(d depth, n int) {
	switch d {
	case articleDepth:
		p.article = n
	case paragraphDepth:
		p.paragraph = n
	case subparagraphDepth:
		p.subparagraph = min(n, 20)
	case pointDepth:
		p.point = uint8(n)
	default:
		p.subpoint = uint8(min(n, 30))
	}
}

// inGDPR reports whether the GDPR has the article and paragraph of a pin; its point may be misprinted.
func (r *reader) inGDPR(p *pin) bool {
	if p.beyondNumbers || p.unit == sectionUnit {
		return false
	}
	if p.unit == recitalUnit {
		return legalbasis.Recital(p.article).Exists()
	}
	v := legalbasis.Article(p.article)
	if p.paragraph > 0 {
		return v.WithParagraph(p.paragraph).Exists() || p.worded && v.WithSubparagraph(min(p.paragraph, 20)).Exists()
	}
	return v.Exists()
}

// provisionOf makes the provision of a pin in an act; the zero Provision where the act cannot have it.
func (r *reader) provisionOf(p *pin, act legalbasis.Act) legalbasis.Provision {
	v, paragraph := legalbasis.Provision{}, p.paragraph
	switch {
	case p.unit == recitalUnit:
		if act != legalbasis.GDPR {
			return v
		}
		return legalbasis.Recital(p.article)
	case p.beyondNumbers || p.dashed && act != legalbasis.GDPR && act != legalbasis.UKGDPR || p.lettered && act != legalbasis.GDPR:
		number := r.text[p.numberFrom:p.numberTo]
		if !p.lettered {
			number = printedNumber(number)
		}
		if p.dashed {
			paragraph = 0
		}
		if p.unit == sectionUnit {
			if n, err := legalbasis.ParseProvision("Section " + number + " " + string(act)); err == nil {
				v = n
				break
			}
		}
		n, err := legalbasis.National(act, number)
		if err != nil {
			return legalbasis.Provision{}
		}
		v = n
	case p.unit == sectionUnit && (act == legalbasis.GDPR || act == legalbasis.UKGDPR): // it has none
		return v
	case p.unit == sectionUnit:
		v = legalbasis.SectionOf(act, p.article)
	default:
		v = legalbasis.ArticleOf(act, p.article)
		if act != legalbasis.GDPR && act != legalbasis.UKGDPR {
			if n, err := legalbasis.National(act, v.Number()); err == nil {
				v = n
			}
		}
	}
	subparagraph := p.subparagraph
	if p.worded && subparagraph == 0 && act == legalbasis.GDPR && !v.WithParagraph(paragraph).Exists() && v.WithSubparagraph(min(paragraph, 20)).Exists() {
		paragraph, subparagraph = 0, paragraph // paragraph 2 of Article 67, which numbers none
	}
	if paragraph == 0 && subparagraph > 0 && act == legalbasis.GDPR && !v.WithSubparagraph(subparagraph).Exists() && v.WithParagraph(subparagraph).Exists() {
		paragraph, subparagraph = subparagraph, 0 // alinéa 1er of Article 5, whose paragraphs are numbered
	}
	if paragraph > 0 {
		v = v.WithParagraph(paragraph)
	}
	if subparagraph > 0 {
		v = v.WithSubparagraph(subparagraph)
	}
	if p.point > 0 && p.point <= 26 {
		const letters = "abcdefghijklmnopqrstuvwxyz"
		v = v.WithPoint(letters[p.point-1 : p.point])
		if p.subpoint > 0 {
			v = v.WithSubpoint(int(p.subpoint))
		}
	}
	return v
}

// printedNumber brings a number to the form in which acts print it: "L.34-5" and "L 34-5" to "L. 34-5", "3 a" to "3a".
func printedNumber(s string) string {
	if s[0] >= '0' && s[0] <= '9' {
		return strings.ToLower(strings.Map(func(c rune) rune {
			switch c {
			case ' ', '\u00a0', '\u202f':
				return -1
			case '–', '‑', '‐':
				return '-'
			}
			return c
		}, s))
	}
	digits := strings.IndexAny(s, "0123456789")
	if digits < 0 || digits == 3 && s[1:3] == ". " {
		return s
	}
	return s[:1] + ". " + s[digits:]
}
