package parse

import (
	"iter"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Provisions yields the provisions that a text cites, in order, each with its place: what [Text] gives as
// Document.Provisions. Lists and ranges are told apart, "articles 12 to 14" yields three; what a range implies and does not
// print has an empty span at the mark of the range.
//
// A citation belongs to the act named after it, before it, after the list it stands in, or in the citation before it in the
// same paragraph; "the Regulation" is the GDPR unless the text defines it as another. Where none is named it is taken for the
// GDPR's if the GDPR has such a provision, and the text names the GDPR before or soon after, speaks of personal data and names no other act, or names no act at all and the citation has a paragraph of the
// GDPR's. A provision of another act keeps that act; one whose act is named in words the library does not know is left out and reported in
// Document.Diagnostics as provision.unknown-act.
func Provisions(text string, o *Options) iter.Seq[Found[legalbasis.Provision]] {
	return func(yield func(Found[legalbasis.Provision]) bool) {
		d := only(readOthers, text, o)
		for _, p := range d.Provisions {
			if !yield(p) {
				return
			}
		}
	}
}

// citations is what a reading knows of the acts cited so far.
type citations struct {
	pins []pin // of the citation being read
	cell bool  // the text is one citation: bare numbers are articles of the GDPR

	end   int            // of the last citation or act named
	act   legalbasis.Act // its act
	other bool           // its act is one the library does not know

	named    legalbasis.Act // the last act named in passing
	leading  legalbasis.Act // what the last words for an act named, which may be the act of a citation right behind them
	leadsAt  gdpr.Span
	seen     bool                     // the text named the GDPR
	short    [lawKinds]legalbasis.Act // what the text defined "the Regulation", "the Act" to be
	lastLaw  [lawKinds]legalbasis.Act // the last act of each sort named with its number
	hasShort [lawKinds]bool
	lastAt   [lawKinds]int // where it was named; 0 if none was
	expanded int           // provisions that ranges implied

	window  int // of the text in which words of data protection were looked for
	inField bool

	nextGDPR   int       // the next token that names the GDPR, as far as looked for
	unlabelled gdpr.Span // a list of values that is known to have no label behind it
	besideAt   int       // one more than the place that beside looked at last, and what it found
	besideTok  token
	lastGroup  int // index of the first pin behind the last opening word
}

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
}

// provision reads the citation that begins at token i and returns the token after it, i where there is none.
func (r *reader) provision(i int) int {
	t := r.toks[i]
	switch {
	case t.has(articleWord | recitalWord | sectionSign):
		return r.citation(i, int(t.start))
	case t.has(actName | lawWord):
		return r.nameAct(i)
	case t.has(pointWord | paragraphWord | subparagraphWord):
		return r.reversed(i)
	case t.has(digits) && r.cell && r.bareArticle(t):
		return r.citation(i, int(t.start))
	case t.has(digits) && r.lx.pack.citations.numberFirst:
		s := citing{reader: r}
		switch d, _, _ := s.labelAhead(cursor{int(t.start), i}); d {
		case articleDepth:
			return r.citation(i, int(t.start))
		case paragraphDepth, pointDepth:
			return r.reversed(i)
		}
	case t.has(digits) && t.len() <= 2 && r.byteAt(int(t.end)) == '(' && isDigit(r.byteAt(int(t.end)+1)):
		return r.unannounced(i)
	}
	return i
}

// bareArticle reports whether a number in a cell may be an article by its surroundings.
func (r *reader) bareArticle(t token) bool {
	if t.len() > 3 {
		return false
	}
	switch c := r.byteAt(int(t.end)); {
	case c == '/' || c == '.' && byteClass[r.byteAt(int(t.end)+1)] == bLetter && byteClass[r.byteAt(int(t.end)+2)] == bLetter:
		return false
	}
	if t.start == 0 {
		return true
	}
	switch r.text[t.start-1] {
	case ' ', ',', ';', '(', '\n', '\t', '\r', '&', 0xA0:
		return true
	}
	return false
}

// unannounced reads 5(1)(c) GDPR without the word article: a citation if the GDPR is named behind it.
func (r *reader) unannounced(i int) int {
	s := citing{reader: r, c: cursor{int(r.toks[i].start), i}, unit: articleUnit}
	s.start = s.c.pos
	r.pins = r.pins[:0]
	if !s.article(s.c) {
		return i
	}
	s.tail()
	if a := r.actAfter(s.c); a.how != namedAct || a.end < 0 || a.act != legalbasis.GDPR && a.act != legalbasis.UKGDPR {
		return i
	}
	return r.finish(s.c, i)
}

// citation reads the chain of citations that begins at token i, up to the act they share.
func (r *reader) citation(i, start int) int {
	r.pins = r.pins[:0]
	c, ok := r.chain(cursor{start, i})
	if !ok {
		return i
	}
	return r.finish(c, i)
}

// finish gives the pins their act and reports them. It returns the token after the citation.
func (r *reader) finish(c cursor, i int) int {
	first := &r.pins[0]
	a := r.actAfter(c)
	if a.how == noAct && r.leadsAt.End > 0 && r.precedes(r.leadsAt.End, first.start) {
		a = actMention{how: namedAct, act: r.leading, end: -1}
		if r.leading == "" {
			a.how = otherAct
		}
	}
	if a.how == noAct && (first.unit == sectionUnit || r.lx.pack.citations.abbreviationFirst) {
		if act := r.abbreviationBefore(first.start); act != "" {
			a = actMention{how: namedAct, act: act, end: -1}
		}
	}
	if a.how == notAct || r.leadsAt.End > 0 && r.leading == notACitation && r.precedes(r.leadsAt.End, first.start) {
		return max(i+1, r.after(c, a.end))
	}
	r.boundary(first.start)
	if a.how == noAct {
		a = r.carried(c, first)
	} else if a.end > 0 {
		r.pins[len(r.pins)-1].end = a.end
	}
	apart := r.apart(a)
	for k := range r.pins {
		if k < apart {
			r.report(&r.pins[k], actMention{how: namedAct, act: legalbasis.GDPR, end: -1})
			continue
		}
		r.report(&r.pins[k], a)
	}
	r.end, r.act, r.other = max(c.pos, a.end), a.act, a.how == otherAct
	r.seen = r.seen || a.act == legalbasis.GDPR
	next := r.after(c, a.end)
	if a.end > 0 && a.how == namedAct {
		next = r.more(next, a)
	}
	return max(i+1, next)
}

// after returns the token at or after both the cursor and an offset.
func (r *reader) after(c cursor, end int) int { return r.move(c, max(c.pos, end)).tok }

// boundary forgets the act of the paragraph before, where one ends between the last citation and pos.
func (r *reader) boundary(pos int) {
	if r.end >= pos || r.act == "" && !r.other {
		return
	}
	if strings.Contains(r.text[r.end:pos], "\n\n") || strings.Contains(r.text[r.end:pos], "\r\n\r\n") {
		r.act, r.other = "", false
	}
}

// carried decides on the act of a citation that names none.
func (r *reader) carried(c cursor, p *pin) actMention {
	if p.unit == sectionUnit {
		if r.act != "" && r.act != legalbasis.GDPR {
			return actMention{how: namedAct, act: r.act, end: -1}
		}
		return actMention{how: noAct, end: -1}
	}
	if r.cell {
		return actMention{how: namedAct, act: legalbasis.GDPR, end: -1}
	}
	inGDPR := r.inGDPR(p)
	switch {
	case inGDPR && r.act == legalbasis.UKGDPR:
		return actMention{how: namedAct, act: r.act, end: -1}
	case inGDPR && (r.act == legalbasis.GDPR || r.seen || r.ahead(c)):
		return actMention{how: namedAct, act: legalbasis.GDPR, end: -1}
	case inGDPR && p.paragraph > 0 && r.act == "" && !r.other && r.named == "":
		return actMention{how: namedAct, act: legalbasis.GDPR, end: -1}
	case inGDPR && (p.paragraph > 0 || r.act == "" && !r.other) && r.aboutData(p.start):
		return actMention{how: namedAct, act: legalbasis.GDPR, end: -1}
	case r.act != "" && r.act != legalbasis.GDPR:
		return actMention{how: namedAct, act: r.act, end: -1}
	}
	return actMention{how: otherAct, end: -1}
}

// dataWords are what texts on data protection speak of, one or two stems a language.
var dataWords = [...]string{"ersonal data", "ata subject", "controller", "ata protection", "DPA", "CNIL", "données personnelles", "caractère personnel", "protection des données",
	"personenbezogen", "atenschutz", "dati personali", "datos personales", "dados pessoais", "ersoonsgegevens", "danych osobowych", "osobní", "osobných", "osobnih",
	"лични", "προσωπικ", "enkilötie", "sikuandme", "ersonas dat", "smens duomen", "zemélyes adat", "cu caracter personal", "ersonoplysning", "ersonuppgift",
	"ersonopplysning", "ersónuuppl", "sonraí", "data personali"}

// aboutData reports whether the text around pos speaks of personal data and their protection.
func (r *reader) aboutData(pos int) bool {
	const window = 2048
	if w := pos/window + 1; r.window != w {
		r.window, r.inField = w, false
		around := r.text[max(0, (w-1)*window-window/2):min(len(r.text), w*window+window/2)]
		for _, word := range dataWords {
			if strings.Contains(around, word) {
				r.inField = true
				break
			}
		}
	}
	return r.inField
}

// ahead reports whether the GDPR is named behind the cursor in the same paragraph, at most 48 tokens on.
func (r *reader) ahead(c cursor) bool {
	for r.nextGDPR = max(r.nextGDPR, c.tok); r.nextGDPR < len(r.toks); r.nextGDPR++ {
		if t := r.toks[r.nextGDPR]; t.has(actName) {
			if n, _ := r.lx.senseOf(t, actName); r.lx.acts[n] == string(legalbasis.GDPR) {
				break
			}
		}
	}
	if r.nextGDPR == len(r.toks) || r.nextGDPR-c.tok > 48 {
		return false
	}
	return !strings.Contains(r.text[c.pos:max(c.pos, int(r.toks[r.nextGDPR].start))], "\n\n")
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

// apart returns how many pins of a chain are the GDPR's though another act stands at its end: those of earlier citations,
// where one of them has paragraphs or points as the GDPR has them, "Article 6(1)(e), Article 32 and Article 2-ter of the Code".
func (r *reader) apart(a actMention) int {
	if a.how == noAct || a.act == legalbasis.GDPR || a.act == legalbasis.UKGDPR || r.lastGroup == 0 {
		return 0
	}
	shaped := r.act == legalbasis.GDPR
	for k := range r.pins[:r.lastGroup] {
		p := &r.pins[k]
		if !r.inGDPR(p) || p.unit != articleUnit {
			return 0
		}
		shaped = shaped || p.paragraph > 0
	}
	if !shaped {
		return 0
	}
	return r.lastGroup
}

// report appends a provision to the document, or the diagnostic that takes its place.
func (r *reader) report(p *pin, a actMention) {
	span := gdpr.Span{Start: p.start, End: p.end}
	if a.how == namedAct && a.act != "" {
		if v := r.provisionOf(p, a.act); !v.IsZero() {
			r.doc.Provisions = append(r.doc.Provisions, Found[legalbasis.Provision]{Value: v, Span: span})
			return
		}
	}
	if a.how == noAct {
		return
	}
	r.doc.Diagnostics = append(r.doc.Diagnostics, gdpr.Diagnostic{
		Severity: gdpr.Info, Code: "provision.unknown-act", Span: span,
		Message: "cites an act that is not known by this name: it is kept apart from the GDPR; look it up in the text",
	})
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
	case p.beyondNumbers || p.dashed && act != legalbasis.GDPR && act != legalbasis.UKGDPR:
		number := printedNumber(r.text[p.numberFrom:p.numberTo])
		if p.dashed {
			paragraph = 0
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
	if digits < 0 {
		return s
	}
	return s[:1] + ". " + s[digits:]
}
