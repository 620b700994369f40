package legalbasis

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// Style is a manner of printing a provision in a language. The zero value is Official.
type Style uint8

// The styles.
const (
	// Official: as the Official Journal cites in that language, "Artikel 5 Absatz 1 Buchstabe a DSGVO".
	Official Style = iota
	// Short: as practitioners abbreviate, "Art. 5 Abs. 1 lit. a DSGVO".
	Short
)

// level is a language's words for one part of a pinpoint, with # where the number or the letter goes.
type level struct {
	end string // where the pinpoint ends with this part: "artikkel #"
	mid string // where a smaller part is stated as well: "artikli #"; empty where it is the same
}

// form is one style of one language. Words carry the space or comma that joins them to what stands before, or, in
// an order that begins with the point, after.
type form struct {
	order     order
	article   level
	one       string // Article 1, where it has a name of its own: "article premier"
	paragraph level
	// definition takes the place of the paragraph in Article 4.
	definition level
	point      level
	// subparagraphs are the first and the second; the GDPR has no third.
	subparagraphs [2]level
	recital       string
	// act joins the act: "end" to an article, "mid" to a part of one.
	act    level
	before bool   // the act stands first
	name   string // of the GDPR, in the case the sentence needs
}

// order is the sequence of the parts.
type order uint8

const (
	forward    order = iota // article, paragraph, subparagraph, point
	pointFirst              // point, subparagraph, article, paragraph: "point (a) of Article 5(1)"
	reversed                // point, subparagraph, paragraph, article
)

// part of a pinpoint, from large to small.
type rank uint8

const (
	articleRank rank = iota
	paragraphRank
	subparagraphRank
	pointRank
)

var sequence = [...][4]rank{
	forward:    {articleRank, paragraphRank, subparagraphRank, pointRank},
	pointFirst: {pointRank, subparagraphRank, articleRank, paragraphRank},
	reversed:   {pointRank, subparagraphRank, paragraphRank, articleRank},
}

// Format returns p as a language prints it: "Artikel 5 Absatz 1 Buchstabe a DSGVO", "art. 5 ust. 1 lit. a RODO",
// "tietosuoja-asetuksen 5 artiklan 1 kohdan a alakohta". It knows the 24 official languages of the Union, Norwegian and
// Icelandic; [ParseIn] reads the result back. Points of Greek and Bulgarian have their own letters. Provisions of other acts than the GDPR
// and the UK GDPR, provisions with parts the GDPR does not know (sub-points, a third subparagraph) and other languages give the
// text form ([Provision.String]).
func (p Provision) Format(lang gdpr.Lang, style Style) string {
	f := formOf(lang, style)
	if f == nil || p.act != GDPR && p.act != UKGDPR || p.number != "" || p.kind > recital || p.subpoint != 0 || p.subparagraph > 2 || p.point > 26 {
		return p.String()
	}
	text := f.pinpoint(p, lang)
	name := f.name
	if p.act != GDPR {
		name = string(p.act)
	}
	act := f.act.in(p.Root() != p, name)
	if f.before {
		return act + text
	}
	return text + act
}

func (f *form) pinpoint(p Provision, lang gdpr.Lang) string {
	n := strconv.Itoa(int(p.article))
	if p.kind == recital {
		return fill(f.recital, n)
	}
	if f.one != "" && p.article == 1 && f.order == forward {
		n = f.one
	}
	var b strings.Builder
	for _, r := range sequence[f.order] {
		if !p.states(r) {
			continue
		}
		switch l := f.level(r, p); r {
		case articleRank:
			b.WriteString(l.in(f.narrowed(p, r), n))
		case paragraphRank:
			b.WriteString(l.in(f.narrowed(p, r), strconv.Itoa(int(p.paragraph))))
		case subparagraphRank:
			b.WriteString(l.in(f.narrowed(p, r), ""))
		case pointRank:
			b.WriteString(l.in(false, PointLetter(lang, p.Point())))
		}
	}
	return b.String()
}

// level returns the words for one part of p.
func (f *form) level(r rank, p Provision) level {
	switch r {
	case articleRank:
		return f.article
	case paragraphRank:
		if p.article == 4 {
			return f.definition
		}
		return f.paragraph
	case subparagraphRank:
		return f.subparagraphs[p.subparagraph-1]
	}
	return f.point
}

// states reports whether p has the part.
func (p Provision) states(r rank) bool {
	switch r {
	case paragraphRank:
		return p.paragraph != 0
	case subparagraphRank:
		return p.subparagraph != 0
	case pointRank:
		return p.point != 0
	}
	return true
}

// narrowed reports whether p states a smaller part than r, so that the words for r take their second form. A
// paragraph in brackets behind the article's number changes nothing there.
func (f *form) narrowed(p Provision, r rank) bool {
	for s := r + 1; s <= pointRank; s++ {
		if p.states(s) && !(s == paragraphRank && f.order == pointFirst) {
			return true
		}
	}
	return false
}

// in returns the words with the value put in.
func (l level) in(mid bool, value string) string { return fill(l.text(mid), value) }

func (l level) text(mid bool) string {
	if mid && l.mid != "" {
		return l.mid
	}
	return l.end
}

func fill(text, value string) string {
	before, after, ok := strings.Cut(text, "#")
	if !ok {
		return text
	}
	return before + value + after
}

// ParseIn reads a provision of the GDPR or the UK GDPR printed by [Provision.Format] in a language, in either style, with any of
// the names that the language has for the act; the first letter may be small or capital. It is strict: free citations are read by package parse. The error is
// a *[gdpr.ParseError]. A provision that is well formed but does not exist is no error ([Provision.Exists]).
func ParseIn(s string, lang gdpr.Lang) (Provision, error) {
	w := wordsOf(lang)
	if w == nil {
		return Provision{}, gdpr.NewParseError("Provision", s, 0, "no words are known for language "+strconv.Quote(string(lang)))
	}
	if len(s) > maxProvision*2 {
		return Provision{}, gdpr.NewParseError("Provision", s, 0, "is longer than any provision")
	}
	furthest := 0
	for _, text := range [...]string{s, otherCase(s)} {
		for i := range w.forms {
			r := formReader{f: &w.forms[i], w: w, s: text}
			if p, ok := r.read(); ok {
				return p, nil
			}
			furthest = max(furthest, min(r.furthest, len(s)))
		}
	}
	want := Article(5).WithParagraph(1).WithPoint("a")
	return Provision{}, gdpr.NewParseError("Provision", s, furthest, "want a form such as "+
		strconv.Quote(want.Format(lang, Official))+" or "+strconv.Quote(want.Format(lang, Short)))
}

// otherCase returns s with its first letter in the other case.
func otherCase(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if unicode.IsUpper(r) {
		return string(unicode.ToLower(r)) + s[n:]
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// formReader reads one form: it tries the few shapes a pinpoint can have.
type formReader struct {
	f        *form
	w        *words
	s        string
	i        int
	furthest int
}

// shapes are the parts a pinpoint may state beside its article, as a model provision; 1 stands for any number.
var shapes = [...]Provision{
	{act: GDPR, article: 1},
	{act: GDPR, article: 1, paragraph: 1},
	{act: GDPR, article: 1, point: 1},
	{act: GDPR, article: 1, paragraph: 1, point: 1},
	{act: GDPR, article: 1, subparagraph: 1},
	{act: GDPR, article: 1, subparagraph: 2},
	{act: GDPR, article: 1, paragraph: 1, subparagraph: 1},
	{act: GDPR, article: 1, paragraph: 1, subparagraph: 2},
	{act: GDPR, article: 1, paragraph: 1, subparagraph: 1, point: 1},
	{act: GDPR, article: 1, paragraph: 1, subparagraph: 2, point: 1},
	{act: GDPR, article: 4, paragraph: 1},
	{act: GDPR, article: 4, paragraph: 1, point: 1},
	{act: GDPR, kind: recital, article: 1},
}

func (r *formReader) read() (Provision, bool) {
	for _, shape := range shapes {
		r.i = 0
		p, ok := r.shape(shape)
		if ok && r.i == len(r.s) && (p.article == 4) == (shape.article == 4 || shape.paragraph == 0 && p.article == 4) {
			return p, true
		}
		r.furthest = max(r.furthest, r.i)
	}
	return Provision{}, false
}

func (r *formReader) shape(shape Provision) (p Provision, ok bool) {
	p = shape
	mid := shape.Root() != shape
	if r.f.before {
		if p.act, ok = r.act(mid); !ok {
			return p, false
		}
	}
	if shape.kind == recital {
		p.article, ok = r.number(r.f.recital)
	} else {
		ok = r.parts(shape, &p)
	}
	if !ok {
		return p, false
	}
	if !r.f.before {
		p.act, ok = r.act(mid)
	}
	return p, ok
}

func (r *formReader) parts(shape Provision, p *Provision) (ok bool) {
	f := r.f
	for _, part := range sequence[f.order] {
		if !shape.states(part) {
			continue
		}
		text := f.level(part, shape).text(f.narrowed(shape, part))
		switch ok = false; part {
		case articleRank:
			if f.one != "" && r.literal(fill(text, f.one)) {
				p.article, ok = 1, true
			} else {
				p.article, ok = r.number(text)
			}
		case paragraphRank:
			p.paragraph, ok = r.number(text)
		case subparagraphRank:
			ok = r.literal(text)
		case pointRank:
			p.point, ok = r.letter(text)
		}
		if !ok {
			return false
		}
	}
	return true
}

// act reads the act's name with the words that join it.
func (r *formReader) act(mid bool) (Act, bool) {
	before, after, _ := strings.Cut(r.f.act.text(mid), "#")
	if !r.literal(before) {
		return "", false
	}
	for _, act := range [...]Act{UKGDPR, GDPR} {
		if act == UKGDPR && r.literal(string(UKGDPR)) {
			return act, r.literal(after)
		}
		start := r.i
		for _, name := range append([]string{r.f.name}, r.w.abbreviations[:]...) {
			if r.i = start; act == GDPR && name != "" && r.literal(name) && r.literal(after) {
				return act, true
			}
		}
	}
	return "", false
}

func (r *formReader) literal(text string) bool {
	if !strings.HasPrefix(r.s[r.i:], text) {
		return false
	}
	r.i += len(text)
	r.furthest = max(r.furthest, r.i)
	return true
}

func (r *formReader) number(text string) (uint16, bool) {
	before, after, _ := strings.Cut(text, "#")
	if !r.literal(before) {
		return 0, false
	}
	d := provisionReader{s: r.s, i: r.i}
	n, digits := d.number(3)
	if digits == 0 || n == 0 {
		return 0, false
	}
	r.i = d.i
	return uint16(n), r.literal(after)
}

func (r *formReader) letter(text string) (uint8, bool) {
	before, after, _ := strings.Cut(text, "#")
	if !r.literal(before) {
		return 0, false
	}
	run := r.s[r.i:]
	if end := strings.IndexFunc(run, func(c rune) bool { return !unicode.IsLetter(c) }); end >= 0 {
		run = run[:end]
	}
	n, ok := letterNumber(PointFromLetter(r.w.lang, run))
	if !ok || n == 0 {
		return 0, false
	}
	r.i += len(run)
	return n, r.literal(after)
}
