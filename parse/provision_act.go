package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// actHow says what stands beside a citation.
type actHow uint8

const (
	noAct    actHow = iota // nothing
	namedAct               // an act, named
	otherAct               // an act that is not known by its name
	notAct                 // what shows that there is no citation: Article 29 Working Party
)

// actMention is what a citation says of its act; end is the offset behind it, -1 where it stands elsewhere.
type actMention struct {
	how actHow
	act legalbasis.Act
	end int
}

// notACitation is the meaning of words that make an article's number part of a name.
const notACitation legalbasis.Act = "-"

// actAfter reads the act behind a citation that ends at c.
func (r *reader) actAfter(c cursor) actMention {
	none := actMention{end: -1}
	pos := r.closing(c.pos)
	joined := r.byteAt(pos) == ','
	if joined {
		pos = r.spaces(pos + 1)
	}
	of, ofAny := false, false
	for range 4 {
		end, strong := r.ofWord(pos)
		if c = r.move(c, pos); end == pos || r.token(c).has(actName|lawWord) {
			break
		}
		of, ofAny = of || strong, true
		pos = r.opening(end)
	}
	if !ofAny {
		pos = r.opening(pos)
		if r.byteAt(pos) == '-' && byteClass[r.byteAt(pos+1)] == bLetter { // 2 ter-Codice
			pos++
		}
	}
	c = r.move(c, pos)
	if a := r.actAt(c, joined && !of); a.how != noAct {
		if t := r.token(c); !of && t.has(lawWord) && r.lawKind(t) == bookWord { // an Article 60 procedure
			return none
		}
		return a
	}
	if act, end := r.compound(pos); act != "" {
		return actMention{namedAct, act, end}
	}
	if joined && !of {
		return none
	}
	if a := r.describedAct(c, of); a.how != noAct {
		return a
	}
	if joined {
		return none
	}
	if act, end := r.abbreviation(pos, ofAny); act != "" {
		return actMention{namedAct, act, end}
	}
	if of && byteClass[r.byteAt(pos)] == bLetter {
		return actMention{otherAct, "", -1}
	}
	return none
}

// actAt reads the act whose name or type begins exactly at c. After a comma only names and numbered acts count.
func (r *reader) actAt(c cursor, joined bool) actMention {
	none := actMention{end: -1}
	t := r.token(c)
	switch {
	case t.start == t.end:
		if !joined {
			if act, end := r.numberedEU(c); end > 0 {
				return actNamed(act, end)
			}
		}
		return none
	case t.has(actName):
		n, _ := r.lx.senseOf(t, actName)
		act := legalbasis.Act(r.lx.acts[n])
		if act == notACitation {
			return actMention{notAct, "", int(t.end)}
		}
		end := int(t.end)
		if act == legalbasis.GDPR && r.notGDPR(c, end) {
			act = ""
		}
		return actNamed(act, end)
	case t.has(lawWord):
		kind := r.lawKind(t)
		if act, end, ok := r.numberedAct(c, t, kind); ok {
			return actNamed(act, end)
		}
		if joined {
			return none
		}
		return r.genericAct(t, kind)
	case t.has(digits) && !joined:
		if act, end := r.numberedEU(c); end > 0 {
			return actNamed(act, end)
		}
	}
	return none
}

func actNamed(act legalbasis.Act, end int) actMention {
	if act == "" {
		return actMention{otherAct, "", end}
	}
	return actMention{namedAct, act, end}
}

func (r *reader) lawKind(t token) lawKind {
	v, _ := r.lx.senseOf(t, lawWord)
	return lawKind(v)
}

// genericAct reads "the Regulation", "the Act": what the text defined it to be, else the GDPR for a regulation.
func (r *reader) genericAct(t token, kind lawKind) actMention {
	if r.hasShort[kind] {
		return actNamed(r.short[kind], int(t.end))
	}
	if kind == regulationWord && !r.capitalAfter(int(t.end)) {
		return actMention{namedAct, legalbasis.GDPR, int(t.end)}
	}
	return actMention{otherAct, "", int(t.end)}
}

// capitalAfter reports whether a word with a capital stands right behind pos: "Regulation S", "Ordonnance Covid".
func (r *reader) capitalAfter(pos int) bool {
	next := r.spaces(pos)
	b := r.byteAt(next)
	return next > pos && b >= 'A' && b <= 'Z'
}

// notGDPR reports whether the name of the GDPR that ends at end is part of another act's: "GDPR Implementation Act".
func (r *reader) notGDPR(c cursor, end int) bool {
	c = r.move(c, end)
	for range 3 {
		pos := r.spaces(c.pos)
		if w, _ := r.dash(pos); w > 0 && pos == c.pos {
			pos += w
		}
		b := r.byteAt(pos)
		if pos == c.pos || b < 'A' || b > 'Z' {
			return false
		}
		c = r.move(c, pos)
		t := r.token(c)
		if t.has(lawWord) {
			return true
		}
		if t.start != t.end {
			return false
		}
		c = r.move(c, wordEnd(r.text[:r.to], pos))
	}
	return false
}

// describedAct reads an act a few words on: "of the Danish Data Protection Act", "of the said Regulation", "of the EU GDPR".
func (r *reader) describedAct(c cursor, of bool) actMention {
	none := actMention{end: -1}
	plain := true
	for range 6 {
		pos := c.pos
		if byteClass[r.byteAt(pos)] != bLetter && byteClass[r.byteAt(pos)] != bMulti {
			return none
		}
		end := wordEnd(r.text[:r.to], pos)
		if end == pos {
			return none
		}
		first, _ := utf8.DecodeRuneInString(r.text[pos:end])
		if j := r.beside(pos); j.has(joinWord) {
			end = int(j.end)
		} else if of || unicode.IsUpper(first) {
			plain = false
		} else {
			return none
		}
		next := r.spaces(end)
		if next == end {
			return none
		}
		c = r.move(c, next)
		t := r.token(c)
		if t.start == t.end {
			continue
		}
		switch {
		case t.has(actName):
			return r.actAt(c, false)
		case t.has(lawWord):
			a := r.actAt(c, false)
			if !plain && a.how == namedAct && !isDigit(r.text[a.end-1]) { // "of the Italian Traffic Regulation"
				return actMention{otherAct, "", a.end}
			}
			return a
		case t.has(labels | digits | listWord):
			return none
		}
	}
	return none
}

// ofWord returns the offset behind a word at pos that joins a citation to its act, and whether it tells that an act follows.
func (r *reader) ofWord(pos int) (end int, strong bool) {
	j := r.beside(pos)
	if !j.has(joinWord) {
		return pos, false
	}
	v, _ := r.lx.beside.senseOf(j, joinWord)
	if v == joinSame {
		return pos, false
	}
	strong = v == joinOf
	e := int(j.end)
	if b := r.byteAt(e); b == '\'' || b == '-' {
		e++
	} else if b == 0xE2 && r.byteAt(e+1) == 0x80 && (r.byteAt(e+2) == 0x99 || r.byteAt(e+2) == 0x90 || r.byteAt(e+2) == 0x91) {
		e += 3
	}
	return r.spaces(e), strong
}

// isOf reports whether a joining word stands at pos.
func (r *reader) isOf(pos int) bool {
	end, _ := r.ofWord(pos)
	return end > pos
}

// skipOf returns the offset behind the joining words at pos.
func (r *reader) skipOf(pos int) int {
	pos = r.spaces(pos)
	if b := r.byteAt(pos); b == ',' || b == '.' && r.byteAt(pos+1) == ' ' {
		pos = r.spaces(pos + 1)
	}
	for range 3 {
		end, _ := r.ofWord(pos)
		if end == pos {
			break
		}
		pos = end
	}
	if w, _ := r.dash(pos); w > 0 {
		pos = r.spaces(pos + w)
	}
	return pos
}

// closing returns the offset behind what may close a citation before its act: brackets, quotation marks, spaces.
func (r *reader) closing(pos int) int {
	for range 3 {
		pos = r.quote(r.spaces(pos))
		if b := r.byteAt(pos); b == ')' || b == ']' {
			pos++
		}
	}
	return pos
}

// opening returns the offset behind what may open an act's name: brackets, quotation marks, spaces.
func (r *reader) opening(pos int) int {
	pos = r.spaces(pos)
	for range 2 {
		if b := r.byteAt(pos); b == '(' || b == '[' || b == '<' || b == '/' {
			pos = r.spaces(pos + 1)
		}
		pos = r.quote(pos)
	}
	return pos
}

// abbreviation reads the abbreviated name of an act at pos, such as VwGO or SGB X: a word with two capitals at least.
func (r *reader) abbreviation(pos int, of bool) (legalbasis.Act, int) {
	if b := r.byteAt(pos); b < 'A' || b > 'Z' && b < 0x80 {
		return "", pos
	}
	end := pos
	capitals, letters := 0, 0
	for i, c := range r.text[pos:min(r.to, pos+32)] {
		if !unicode.IsLetter(c) {
			end = pos + i
			break
		}
		end = pos + i + utf8.RuneLen(c)
		letters++
		if unicode.IsUpper(c) {
			capitals++
		}
	}
	if end == pos || capitals < 2 || letters > 15 || r.capitals(pos) {
		return "", pos
	}
	if t := r.token(r.move(cursor{pos, r.tokenBefore(pos)}, pos)); t.has(currency|authorityName|numberPrefix|month|labels) || r.beside(pos).end > 0 {
		return "", pos
	}
	word := r.text[pos:end]
	switch {
	case strings.Trim(word, "IVXLC") == "": // a Roman number
		return "", pos
	case notActs(word):
		return "", pos
	case word == "SGB":
		if p := r.spaces(end); r.byteAt(p) == 'I' || r.byteAt(p) == 'V' || r.byteAt(p) == 'X' {
			e := p
			for e < r.to && strings.IndexByte("IVX", r.text[e]) >= 0 {
				e++
			}
			if byteClass[r.byteAt(e)] != bLetter {
				return r.actText(pos, e), e
			}
		}
	case r.byteAt(end) == '-' && isDigit(r.byteAt(end+1)) && !isDigit(r.byteAt(end+2)): // ZVOP-1
		return r.actText(pos, end+2), end + 2
	}
	return r.actText(pos, end), end
}

// abbreviationBefore reads the abbreviation of an act that stands right before a citation, as in "SGG § 184".
func (r *reader) abbreviationBefore(start int) legalbasis.Act {
	end := start - 1
	if end <= r.end || r.text[end] != ' ' {
		return ""
	}
	pos := end
	for pos > r.end && end-pos < 24 && byteClass[r.text[pos-1]] == bLetter {
		pos--
	}
	if act, e := r.abbreviation(pos, true); e == end {
		return act
	}
	return ""
}

// compound reads the name of an act that its last part tells to be one: Camerawet, Sozialgerichtsgesetz, Finanzgerichtsordnung.
func (r *reader) compound(pos int) (legalbasis.Act, int) {
	if byteClass[r.byteAt(pos)] != bLetter {
		return "", pos
	}
	end := wordEnd(r.text[:r.to], pos)
	if end-pos < 7 || end-pos > 60 {
		return "", pos
	}
	word := r.text[pos:end]
	for _, suffix := range [...]string{"wet", "wetboek", "besluit", "decreet", "gesetz", "gesetzes", "gesetzbuch", "gesetzbuches", "gesetzbuchs", "ordnung", "verordnung",
		"loven", "lovens", "lagen", "lagens", "balken", "lakia", "lain", "laissa", "seaduse", "seadus"} {
		if len(word) > len(suffix)+2 && strings.HasSuffix(word, suffix) && (word[0] >= 'A' && word[0] <= 'Z' || !capitalised(suffix)) {
			if r.token(cursor{pos, r.tokenBefore(pos)}).end > 0 || r.beside(pos).end > 0 {
				return "", pos
			}
			return r.actText(pos, end), end
		}
	}
	return "", pos
}

// capitalised reports whether the language of the suffix writes such names with a capital.
func capitalised(suffix string) bool {
	switch suffix {
	case "loven", "lovens", "lagen", "lagens", "balken", "lakia", "lain", "laissa", "seaduse", "seadus":
		return false
	}
	return true
}

// notActs lists capitals that stand behind citations and are no acts.
func notActs(word string) bool {
	switch word {
	case "DPA", "DPAs", "EU", "EEA", "EC", "CNIL", "AEPD", "ICO", "DPC", "EDPB", "EDPS", "CJEU", "ECJ", "CJUE", "EuGH", "ECtHR", "CCTV", "USA", "US", "UK", "DPO",
		"DPIA", "IP", "IT", "HR", "SMS", "WP", "TV", "URL", "PDF", "LLC", "AG", "SA", "SRL", "GmbH", "BVwG", "DSB", "AIPD", "IMY", "UODO's", "GDPRhub", "ECLI", "CELEX", "RdNr", "RNr", "BStBl", "BGBl", "BGHZ", "NJW":
		return true
	}
	return false
}

// capitals reports whether the words before pos are all in capitals, so that capitals tell nothing.
func (r *reader) capitals(pos int) bool {
	upper, lower := 0, 0
	for i := max(0, pos-24); i < pos; i++ {
		switch c := r.text[i]; {
		case c >= 'a' && c <= 'z':
			lower++
		case c >= 'A' && c <= 'Z':
			upper++
		}
	}
	return upper > 4 && lower <= 2
}

// tokenBefore returns an index of a token that does not begin after pos.
func (r *reader) tokenBefore(pos int) int {
	lo, hi := 0, len(r.toks)
	for lo < hi {
		m := (lo + hi) / 2
		if int(r.toks[m].start) < pos {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// actText returns a part of the text as an act's name that does not keep the text alive. The last one is used again.
func (r *reader) actText(start, end int) legalbasis.Act {
	s := r.text[start:end]
	if string(r.act) == s {
		return r.act
	}
	return legalbasis.Act(strings.Join(strings.Fields(s), " "))
}

// precedes reports whether an act that ends at end stands right before a citation that begins at start.
func (r *reader) precedes(end, start int) bool {
	if end > start || start-end > 12 {
		return false
	}
	pos := r.closing(end)
	if strings.HasPrefix(r.text[pos:start], "’s ") || strings.HasPrefix(r.text[pos:start], "s ") {
		return true
	}
	switch b := r.byteAt(pos); {
	case b == ',' || b == ':' || b == '(' || b == '/' || b == '-', b == '.' && r.text[end-1] >= 'a' && r.text[end-1] <= 'z': // Infotv. 61. §
		pos = r.spaces(pos + 1)
	}
	for range 2 {
		e, _ := r.ofWord(pos)
		if e == pos || e > start {
			break
		}
		pos = e
	}
	if w, _ := r.dash(pos); w > 0 {
		pos = r.spaces(pos + w)
	}
	return r.opening(pos) >= start
}

// nameAct notes an act that the text names at token i, for the citations after it.
func (r *reader) nameAct(i int) int {
	t := r.toks[i]
	c := cursor{int(t.start), i}
	if t.has(lawWord) && !t.has(actName) && r.defines(c, t) {
		return i + 1
	}
	if t.has(lawWord) && !t.has(actName) {
		kind := r.lawKind(t)
		act, end, ok := r.numberedAct(c, t, kind)
		if !ok {
			if a := r.genericAct(t, kind); kind != bookWord {
				r.leading, r.leadsAt = a.act, gdpr.Span{Start: int(t.start), End: int(t.end)}
			}
			return i
		}
		r.noteAct(act, int(t.start), end)
		return max(i+1, r.after(c, end))
	}
	a := r.actAt(c, false)
	if a.how == notAct {
		r.leading, r.leadsAt = notACitation, gdpr.Span{Start: int(t.start), End: a.end}
		return i + 1
	}
	r.noteAct(a.act, int(t.start), a.end)
	return max(i+1, r.after(c, a.end))
}

func (r *reader) noteAct(act legalbasis.Act, start, end int) {
	r.named, r.leading, r.leadsAt = act, act, gdpr.Span{Start: start, End: end}
	r.seen = r.seen || act == legalbasis.GDPR
}

// defines reports whether the law word at c is a short name in quotation marks, (hereinafter "the Regulation"), and makes it
// stand for the act of its sort that was named last.
func (r *reader) defines(c cursor, t token) bool {
	kind := r.lawKind(t)
	start := int(t.start)
	back := r.text[max(0, start-16):start]
	open := strings.LastIndexAny(back, "\"“„«‘")
	if open < 0 {
		return false
	}
	_, w := utf8.DecodeRuneInString(back[open:])
	inside := strings.Trim(back[open+w:], " \u00a0\u202f'’")
	if inside != "" && !r.isOf(start-len(back)+open+w+strings.Index(back[open+w:], inside)) {
		return false
	}
	if r.quote(r.spaces(int(t.end))) == r.spaces(int(t.end)) {
		return false
	}
	if at := r.lastAt[kind]; at == 0 || start-at > 300 {
		return false
	}
	r.short[kind], r.hasShort[kind] = r.lastLaw[kind], true
	return true
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
		c = r.move(c, c.pos)
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
