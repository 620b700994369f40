package parse

import (
	"iter"
	"slices"
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
	cell bool // the text is one citation: bare numbers are articles of the GDPR

	end   int            // of the last citation or act named
	act   legalbasis.Act // its act
	other bool           // its act is one the library does not know
	// The numbers of its first provision.
	article, paragraph int
	// The act of examples that go on to an offset: "Articles of the Code, such as Article 50 …; Article 52".
	examplesOf legalbasis.Act
	examplesTo int

	named     legalbasis.Act // the last act named in passing
	leading   legalbasis.Act // what the last words for an act named, which may be the act of a citation right behind them
	leadsAt   gdpr.Span
	seen      bool                     // the text named the GDPR
	short     [lawKinds]legalbasis.Act // what the text defined "the Regulation", "the Act" to be
	lastLaw   [lawKinds]legalbasis.Act // the last act of each sort named with its number
	shortAt   [lawKinds]gdpr.Span      // the word that the text defined, empty for none
	described bool                     // the word for an act being read has others before it: "of the Flemish Housing Code"
	several   [lawKinds]bool           // more than one was named
	lastAt    [lawKinds]gdpr.Span      // where it was named; empty if none was
	expanded  int                      // provisions that ranges implied

	window  int // of the text in which words of data protection were looked for
	inField bool

	nextGDPR   int       // the next token that names the GDPR, as far as looked for
	unlabelled gdpr.Span // a list of values that is known to have no label behind it
	besideAt   int       // one more than the place that beside looked at last, and what it found
	besideTok  token
	gapAt      int // one more than the place that gap looked at last, and what it found
	gapTo      cursor
	gapSep     sep
	nextStop   int // the first of the stops behind the last citation, as far as looked for
	lastGroup  int // index of the first pin behind the last opening word
	labelEnd   int // of the label that labelAhead found last
	lead       leading
	homes      homes
}

// provision reads the citation that begins at token i and returns the token after it, i where there is none.
func (r *reader) provision(i int) int {
	t := r.toks[i]
	switch {
	case t.has(articleWord | recitalWord | sectionSign):
		r.paragraphBefore(i)
		return r.citation(i)
	case t.has(actName | lawWord | ruleWord):
		if t.has(ruleWord) {
			if next := r.rule(i); next > i || !t.has(actName|lawWord) {
				return next
			}
		}
		return r.nameAct(i)
	case t.has(pointWord | paragraphWord | subparagraphWord):
		if r.recitalAround(i, t) {
			return r.finish(cursor{r.pins[0].end, i}, i)
		}
		return r.reversed(i)
	case t.has(digits) && r.cell && r.bareArticle(t):
		return r.citation(i)
	case t.has(digits) && r.lx.pack.citations.numberFirst:
		s := citing{reader: r}
		switch d, _, _ := s.labelAhead(cursor{int(t.start), i}); d {
		case articleDepth:
			return r.citation(i)
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

// rule reads "Regulation 22 of the PECR": a provision of an act that counts in regulations and is named beside it.
func (r *reader) rule(i int) int {
	t := r.toks[i]
	s := citing{reader: r, c: cursor{int(t.end), i}, unit: articleUnit, start: int(t.start)}
	pos := s.spaces(s.c.pos)
	if s.byteAt(pos) == '.' { // reg. 22
		pos = s.spaces(pos + 1)
	}
	if s.c = s.move(s.c, pos); !s.token(s.c).has(digits) || s.token(s.c).len() > 3 {
		return i
	}
	before := r.leadsAt.End > 0 && r.precedes(r.leadsAt.End, s.start) && countsInRegulations(r.leading)
	if !before && !r.rulesNamed(s.c) {
		return i
	}
	if r.pins = r.pins[:0]; !s.article(s.c) {
		return i
	}
	s.tail()
	if a := r.actAfter(s.c); !before && (a.how != namedAct || !countsInRegulations(a.act)) {
		return i
	}
	return r.finish(s.c, i)
}

// rulesNamed reports whether an act that counts in regulations is named shortly behind the number at a cursor.
func (r *reader) rulesNamed(c cursor) bool {
	for _, t := range r.toks[c.tok:] {
		if int(t.start)-c.pos > maxToRules {
			return false
		}
		if n, ok := r.lx.senseOf(t, actName); ok && countsInRegulations(legalbasis.Act(r.lx.acts[n])) {
			return true
		}
	}
	return false
}

const maxToRules = 80 // bytes

func countsInRegulations(act legalbasis.Act) bool {
	info, _ := act.Info()
	return info.Unit == legalbasis.Regulations
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
	a := r.actAfter(s.c)
	if p := s.last(); a.how == noAct && p.point > 0 && r.act == legalbasis.GDPR && p.start-r.end < carries && r.provisionOf(p, r.act).Exists() { // Articles 58(1) and … under 58(2)(b)
		return r.finish(s.c, i)
	}
	if a.how != namedAct || a.end < 0 || a.act != legalbasis.GDPR && a.act != legalbasis.UKGDPR {
		return i
	}
	return r.finish(s.c, i)
}

// citation reads the chain of citations that begins at token i, up to the act they share, and what was read before it as a part of the first.
func (r *reader) citation(i int) int {
	r.pins = r.pins[:0]
	c, ok := r.chain(cursor{int(r.toks[i].start), i})
	if r.lead.n = 0; !ok {
		return i
	}
	return r.finish(c, i)
}

// finish gives the pins their act and reports them. It returns the token after the citation.
func (r *reader) finish(c cursor, i int) int {
	first := &r.pins[0]
	var a actMention
	if !r.lx.pack.citations.actFirst || r.leadsAt.End == 0 || !r.precedes(r.leadsAt.End, first.start) {
		a = r.actAfter(c)
	}
	if a.how == noAct && r.leadsAt.End > 0 && r.precedes(r.leadsAt.End, first.start) {
		a = actMention{how: namedAct, act: r.leading, end: -1}
		if r.leading == "" {
			a.how = otherAct
		}
		if r.examplesAt(first.start) {
			ends := r.endsFrom(first.start)
			r.examplesOf, r.examplesTo = a.act, ends.endOf(r.text, first.start)
		}
	}
	if a.how == noAct && r.lx.pack.citations.actFirst && r.compoundBefore(first.start) {
		a = actMention{how: otherAct, end: -1}
	}
	if a.how == noAct && (first.unit == sectionUnit || r.lx.pack.citations.abbreviationFirst) {
		if act := r.abbreviationBefore(first.start); act != "" {
			a = actMention{how: namedAct, act: act, end: -1}
		}
	}
	if r.inReport(first.start) {
		return max(i+1, r.after(c, a.end))
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
	r.article, r.paragraph = first.article, first.paragraph
	r.seen = r.seen || a.act == legalbasis.GDPR
	next := r.after(c, a.end)
	if a.end > 0 && a.how == namedAct {
		next = r.more(next, a)
	}
	return max(i+1, next)
}

// more goes on with a list that continues behind its act, "Articles 6(1) GDPR, 9(2) GDPR and 13 GDPR": numbers that an act
// follows again. It returns the token to go on from.
func (r *reader) more(i int, a actMention) int {
	first := r.pins[0]
	if first.unit != articleUnit {
		return i
	}
	c := cursor{a.end, i}
	for range maxPins {
		if c = r.move(c, c.pos); !r.figureWithin(c, maxGap) {
			return c.tok
		}
		next, sp := r.gap(c)
		if b := r.byteAt(next.pos); sp != comma && sp != listed || b != '(' && !isDigit(b) {
			return c.tok
		}
		s := citing{reader: r, c: next, unit: first.unit, many: true, start: next.pos}
		bracket := r.byteAt(next.pos) == '(' && isDigit(r.byteAt(next.pos+1))
		switch {
		case bracket && sp == listed: // Article 34(1) GDPR and (2) GDPR
			p := r.pins[len(r.pins)-1]
			r.pins = append(r.pins[:0], p)
			s.depth = paragraphDepth
			if !s.bracket(next, sp) || len(r.pins) != 2 {
				return c.tok
			}
			r.pins = append(r.pins[:0], r.pins[1])
		case !isDigit(r.byteAt(next.pos)):
			return c.tok
		default:
			r.pins = r.pins[:0]
			if t := r.token(next); t.len() > 2 || !s.article(next) {
				return c.tok
			}
		}
		s.tail()
		b := r.actAfter(s.c)
		if b.how != namedAct || b.end < 0 {
			break
		}
		r.pins[len(r.pins)-1].end = b.end
		for k := range r.pins {
			r.report(&r.pins[k], b)
		}
		r.end, r.act, r.other = b.end, b.act, false
		c = r.move(s.c, b.end)
	}
	return c.tok
}

// maxGap is how many bytes may stand between an act and the figure with which its list goes on: a comma, and words or phrases of lists.
const maxGap = 96

// figureWithin reports whether a figure begins within so many bytes of a cursor.
func (r *reader) figureWithin(c cursor, within int) bool {
	for _, t := range r.toks[c.tok:] {
		if int(t.start)-c.pos > within {
			break
		}
		if t.has(digits) {
			return true
		}
	}
	return false
}

// after returns the token at or after both the cursor and an offset.
func (r *reader) after(c cursor, end int) int { return r.move(c, max(c.pos, end)).tok }

// boundary forgets the act of the paragraph before, where one ends between the last citation and pos.
func (r *reader) boundary(pos int) {
	if r.end < pos && (r.act != "" || r.other) && r.emptyLine(r.end, pos) {
		r.act, r.other = "", false
	}
}

// emptyLine reports whether an empty line lies between two places.
func (r *reader) emptyLine(from, to int) bool {
	if r.nextStop > 0 && int(r.stops[r.nextStop-1]) >= from {
		r.nextStop, _ = slices.BinarySearch(r.stops, int32(from))
	}
	for r.nextStop < len(r.stops) && int(r.stops[r.nextStop]) < from {
		r.nextStop++
	}
	for _, stop := range r.stops[r.nextStop:] {
		i := int(stop)
		if i >= to {
			break
		}
		if r.text[i] == '\n' && (strings.HasPrefix(r.text[i+1:to], "\n") || i > from && r.text[i-1] == '\r' && strings.HasPrefix(r.text[i+1:to], "\r\n")) {
			return true
		}
	}
	return false
}

// report appends a provision to the document, or the diagnostic that takes its place.
func (r *reader) report(p *pin, a actMention) {
	span := gdpr.Span{Start: p.start, End: p.end}
	if p.inner && a.how == namedAct && a.act != legalbasis.GDPR && a.act != legalbasis.UKGDPR {
		return
	}
	if a.how == namedAct && a.act != "" {
		if v := r.provisionOf(p, a.act); !v.IsZero() {
			r.doc.Provisions = append(r.doc.Provisions, Found[legalbasis.Provision]{Value: v, Span: span})
			return
		}
	}
	if a.how == noAct {
		return
	}
	r.note("provision.unknown-act", "cites an act that is not known by this name: it is kept apart from the GDPR; look it up in the text", span.Start, span.End)
}
