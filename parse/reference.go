package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

// GuidelinesNumber is the kind of the numbers of guidelines and recommendations of the European Data Protection Board.
const GuidelinesNumber ReferenceKind = "guidelines"

// referenceKinds maps the kinds of the registry's number shapes; the others are numbers of decisions.
var referenceKinds = [...]struct {
	number    authority.NumberKind
	reference ReferenceKind
}{
	{authority.NumberOpinion, OpinionNumber}, {authority.NumberGuidelines, GuidelinesNumber}, {authority.NumberECLI, ECLI},
	{authority.NumberCELEX, CELEX}, {authority.NumberCourtCase, CaseNumber},
}

// numberPrefixes begin numbers, as the words of wordsInNames.numbers do, and may be separated from their figures by a space. Other prefixes are joined to them.
const numberPrefixes = "=SAN, =MED, =MEDP, =PS, =CNS, =IAI, =NAIH, =DOS, =CDP, =CPD, =TD, =PD"

// reference reads a decision, case or act number at token i, a figure or a word that begins one, and returns the token after
// it; i where there is none.
func (r *reader) reference(i int) int {
	t := r.toks[i]
	start := int(t.start)
	switch {
	case t.has(digits):
		if !r.numberLike(start, int(t.end)) {
			return i
		}
		start = r.numberStart(start)
	case r.eli(&i, t):
		return i
	}
	n, end, ok := authority.ScanNumber(r.text[:r.to], start)
	if !ok && start != int(t.start) {
		start = int(t.start)
		n, end, ok = authority.ScanNumber(r.text[:r.to], start)
	}
	if v, is := r.lx.senseOf(t, numberPrefix); !ok && is && v < decisionPrefix {
		n, end, ok = r.boardNumber(int(t.end), v)
	}
	if !ok || end <= int(t.start) {
		return i
	}
	kind := DecisionNumber
	for _, k := range referenceKinds {
		if k.number == n.Kind {
			kind = k.reference
		}
	}
	if kind == DecisionNumber && n.Authority == "" && n.Court == "" {
		n.Authority = r.numberAtHome(n, i, start)
	}
	if kind == DecisionNumber && (n.Authority == "" && n.Court == "" || isDigit(r.text[start]) && r.twoFigures(n)) { // figures that only look like one: 57/2024
		return i
	}
	r.addReference(Reference{Kind: kind, Text: n.Text, Authority: n.Authority}, gdpr.Span{Start: start, End: end})
	if kind == CELEX {
		if act := actByCELEX(n.Text); act != "" {
			r.noteAct(act, start, end)
		}
	}
	return max(i+1, r.after(cursor{start, i}, end))
}

// numberAtHome returns the authority of the caller's country whose numbers look like one that many bear: where three parts at
// least are joined, "2020-431-0061", or where the word for a decision stands before it, "décision 57/2024".
func (r *reader) numberAtHome(n authority.Number, i, start int) authority.ID {
	if r.opts.Country == "" {
		return ""
	}
	signs := 0
	for k := range len(n.Text) {
		if c := n.Text[k]; c == '-' || c == '/' || c == '.' || c == ' ' {
			signs++
		}
	}
	if signs < 2 && !r.announced(i, start) {
		return ""
	}
	var own authority.ID
	for _, id := range n.Candidates() {
		if homeOf(id) != r.opts.Country {
			continue
		}
		if own != "" {
			return ""
		}
		own = id
	}
	return own
}

// isDecision reports whether a word is the one for an authority's decision.
func (r *reader) isDecision(t token) bool {
	v, ok := r.lx.senseOf(t, numberPrefix)
	return ok && v == decisionPrefix
}

// announced reports whether the word for a decision stands before the number that begins at start, at token i or the one behind it.
func (r *reader) announced(i, start int) bool {
	for k := i - 1; k >= max(0, i-2); k-- {
		t := r.toks[k]
		if v, ok := r.lx.senseOf(t, numberPrefix); ok && v == decisionPrefix {
			s := citing{reader: r}
			return s.number(r.spaces(int(t.end))) == start
		}
	}
	return false
}

// twoFigures reports whether a number is two figures and no more, "21/08604", which courts of many states print as well, and
// nothing says that the text comes from its authority's state.
func (r *reader) twoFigures(n authority.Number) bool {
	signs := 0
	for i := range len(n.Text) {
		if !isDigit(n.Text[i]) {
			signs++
		}
	}
	if signs > 1 {
		return false
	}
	a, _ := authority.ByID(n.Authority)
	return r.opts.Country == "" || a.Country != r.opts.Country
}

// numberLike reports whether what stands beside a figure joins it to letters, other figures or signs, as all numbers of decisions do.
func (r *reader) numberLike(start, end int) bool {
	if start > r.from {
		switch c := r.text[start-1]; {
		case c == '-' || c == '/' || c == ':' || c == '_' || byteClass[c] == bLetter:
			return true
		case r.hyphenBefore(start):
			return true
		}
	}
	switch c := r.byteAt(end); {
	case c == '/' || c == '-' || c == '.' || c == ':':
		b := r.byteAt(end + 1)
		return isDigit(b) || byteClass[b] == bLetter
	case c >= 'A' && c <= 'Z':
		return end-start >= 2
	}
	return false
}

// hyphenBefore reports whether a hyphen of three bytes ends at pos, as the Court of Justice prints it: C‑807/21.
func (r *reader) hyphenBefore(pos int) bool {
	return pos-3 >= r.from && r.text[pos-3] == 0xE2 && r.text[pos-2] == 0x80 && r.text[pos-1] >= 0x90 && r.text[pos-1] <= 0x92
}

// numberStart returns where the run of letters, figures and joining signs begins that the figure at start ends.
func (r *reader) numberStart(start int) int {
	pos := start
	for pos > r.from && start-pos < 24 {
		c := r.text[pos-1]
		switch {
		case r.hyphenBefore(pos):
			pos -= 2
		case byteClass[c] == bLetter, isDigit(c), c == '-', c == '/', c == ':', c == '.', c == '_':
		default:
			return pos
		}
		pos--
	}
	if start-pos >= 24 {
		return start
	}
	return pos
}

// boardNumber reads the number of a document of the European Data Protection Board behind the word for it, in languages in
// which the registry does not know the word: "parecer 28/2024".
func (r *reader) boardNumber(pos, prefix int) (n authority.Number, end int, ok bool) {
	s := citing{reader: r}
	pos = s.number(r.spaces(pos))
	serial, mid := r.integer(pos)
	if mid == pos || mid-pos > 2 || serial == 0 || r.byteAt(mid) != '/' {
		return n, 0, false
	}
	year, end := r.integer(mid + 1)
	if end != mid+5 || year < 2018 || year > 2099 || byteClass[r.byteAt(end)] == bLetter {
		return n, 0, false
	}
	n.Text = r.text[pos:end]
	switch prefix {
	case opinionPrefix:
		n.Kind = authority.NumberOpinion
	case guidelinePrefix:
		n.Kind = authority.NumberGuidelines
	default:
		n.Kind, n.Authority = authority.NumberBindingDecision, "eu-edpb"
	}
	return n, end, true
}

// eli reads a European Legislation Identifier, eli/reg/2016/679/art_5/par_1/pnt_a, at its token, and moves the token index.
func (r *reader) eli(i *int, t token) bool {
	if v, ok := r.lx.senseOf(t, numberPrefix); !ok || v != eliPrefix {
		return false
	}
	pos := int(t.end)
	kind := regulationWord
	switch rest := r.text[pos:r.to]; {
	case strings.HasPrefix(rest, "/reg/"):
	case strings.HasPrefix(rest, "/dir/"):
		kind = directiveWord
	default:
		return false
	}
	pos += len("/reg/")
	year, mid := r.integer(pos)
	if mid == pos || r.byteAt(mid) != '/' {
		return false
	}
	number, end := r.integer(mid + 1)
	if end == mid+1 {
		return false
	}
	r.addReference(Reference{Kind: ActNumber, Text: r.text[pos:end]}, gdpr.Span{Start: pos, End: end})
	act := actByCELEX(celexOf(kind, year, number))
	p := pin{start: int(t.start), end: end}
	end = r.eliPin(&p, end)
	if p.article > 0 {
		p.end = end
		r.boundary(p.start)
		a := actNamed(act, end)
		r.report(&p, a)
		r.end, r.act, r.other = end, a.act, a.how == otherAct
	}
	if act != "" {
		r.noteAct(act, int(t.start), end)
	}
	*i = max(*i+1, r.after(cursor{int(t.start), *i}, end))
	return true
}

// eliPin reads the article, paragraph, point or recital of an act's European identifier behind it, and returns where it ends: "/art_6/par_1/pnt_a".
func (r *reader) eliPin(p *pin, end int) int {
	for _, part := range [...]struct {
		prefix string
		depth  depth
	}{{"/art_", articleDepth}, {"/par_", paragraphDepth}, {"/pnt_", pointDepth}} {
		if !strings.HasPrefix(r.text[end:r.to], part.prefix) {
			break
		}
		v, e := r.integer(end + len(part.prefix))
		if part.depth == pointDepth {
			n, le := r.letter(end + len(part.prefix))
			v, e = int(n), le
		}
		if v == 0 {
			break
		}
		p.set(part.depth, v)
		end = e
	}
	if rest := r.text[end:r.to]; p.article == 0 && strings.HasPrefix(rest, "/rct_") {
		if v, e := r.integer(end + len("/rct_")); v > 0 {
			p.unit, p.article, end = recitalUnit, v, e
		}
	}
	return end
}

// addReference reports a number once; its text must not keep the caller's text alive.
func (r *reader) addReference(ref Reference, span gdpr.Span) {
	if k := len(r.doc.References); k > 0 && r.doc.References[k-1].Span.End > span.Start {
		return
	}
	ref.Text = strings.Clone(ref.Text)
	r.doc.References = append(r.doc.References, Found[Reference]{Value: ref, Span: span})
}
