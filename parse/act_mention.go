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

func actNamed(act legalbasis.Act, end int) actMention {
	if act == "" {
		return actMention{otherAct, "", end}
	}
	return actMention{namedAct, act, end}
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
		act, end := r.meant(r.lx.acts[n], int(t.end))
		switch act {
		case notACitation:
			return actMention{notAct, "", end}
		case "":
			if b, e := r.bracketedAct(end); b != "" {
				act, end = b, e
			}
		}
		if act == legalbasis.GDPR && r.notGDPR(c, end) {
			act = ""
		}
		r.noteLaw(r.lx.actKinds[n], act, gdpr.Span{Start: int(t.start), End: end})
		return actNamed(act, end)
	case t.has(lawWord):
		return r.lawAt(c, t, joined)
	case t.has(digits) && !joined:
		if act, end := r.numberedEU(c); end > 0 {
			return actNamed(act, end)
		}
	}
	return none
}

// lawAt reads the act that begins with a word for one at c.
func (r *reader) lawAt(c cursor, t token, joined bool) actMention {
	kind := r.lawKind(t)
	if act, end, ok := r.numberedAct(c, t, kind); ok {
		return actNamed(act, end)
	}
	if act, end := r.datedAct(int(t.end), kind); act != "" {
		return actNamed(act, end)
	}
	if act, end := r.quotedAct(int(t.end)); act != "" {
		return actNamed(act, end)
	}
	if next := r.move(c, r.spaces(int(t.end))); r.token(next).has(actName) { // nariadenia GDPR
		if a := r.actAt(next, joined); a.how == namedAct {
			return a
		}
	}
	if joined {
		return actMention{end: -1}
	}
	a := r.genericAct(t, kind)
	if a.how != otherAct {
		return a
	}
	if act := r.onlyOne(t, kind); act != "" {
		return actMention{namedAct, act, int(t.end)}
	}
	if act, end := r.bracketedAct(int(t.end)); act != "" {
		return actMention{namedAct, act, end}
	}
	return a
}

// quotedAct reads the name of an act in quotation marks behind the word for its sort: loi « Informatique et Libertés ».
func (r *reader) quotedAct(end int) (legalbasis.Act, int) {
	open := r.spaces(end)
	pos := r.quote(open)
	if pos == open {
		return "", end
	}
	pos = r.spaces(pos)
	for _, w := range r.lx.quotedActs {
		if n := pos + len(w.forms); n <= r.to && strings.EqualFold(r.text[pos:n], w.forms) {
			closed := strings.TrimRight(r.text[n:r.quote(r.spaces(n))], " \u00a0\u202f")
			return legalbasis.Act(w.meaning), n + len(closed)
		}
	}
	return "", end
}

func (r *reader) lawKind(t token) lawKind {
	v, _ := r.lx.senseOf(t, lawWord)
	return lawKind(v)
}

// genericAct reads "the Regulation", "the Act": what the text defined it to be, else the GDPR for a regulation.
func (r *reader) genericAct(t token, kind lawKind) actMention {
	if !r.shortAt[kind].IsZero() && (kind != treatyWord && kind != codeWord || r.namesake(t, r.shortAt[kind])) { // "the Charter" is no convention
		return actNamed(r.short[kind], int(t.end))
	}
	if kind == regulationWord && r.ofOthers(t) {
		return actMention{otherAct, "", int(t.end)}
	}
	if kind == regulationWord && !r.capitalAfter(int(t.end)) {
		return actMention{namedAct, legalbasis.GDPR, int(t.end)}
	}
	return actMention{otherAct, "", int(t.end)}
}

// ofOthers reports whether what follows "the Regulation" makes it another: règlement de copropriété, Reglamento de la LOPD.
func (r *reader) ofOthers(t token) bool {
	pos := r.spaces(int(t.end))
	next, strong := r.ofWord(pos)
	if !strong {
		return false
	}
	if first, _ := utf8.DecodeRuneInString(r.text[t.start:t.end]); unicode.IsLower(first) {
		return true
	}
	for range 2 {
		end, _ := r.ofWord(next)
		if end == next {
			break
		}
		next = end
	}
	first, _ := utf8.DecodeRuneInString(r.text[next:r.to])
	return unicode.IsUpper(first)
}

// onlyOne reads "the Code", "la Charte" with a capital, and nothing behind it that makes it another, as the one act of its sort
// that the text named before.
func (r *reader) onlyOne(t token, kind lawKind) legalbasis.Act {
	if r.described || kind != codeWord && kind != treatyWord && kind != directiveWord || r.lastAt[kind].End == 0 || r.several[kind] || r.lx.pack.lang == gdpr.German || !r.namesake(t, r.lastAt[kind]) {
		return ""
	}
	if first, _ := utf8.DecodeRuneInString(r.text[t.start:t.end]); !unicode.IsUpper(first) {
		return ""
	}
	next := r.spaces(int(t.end))
	if b := r.byteAt(next); next < r.to && byteClass[b] == bLetter && (r.isOf(next) || b >= 'A' && b <= 'Z') || isDigit(b) {
		return ""
	}
	return r.lastLaw[kind]
}

// bracketedAct reads the short name in brackets of a national act whose full name is not known: "of the Spanish Law on Information
// Society Services (LSSI)".
func (r *reader) bracketedAct(pos int) (legalbasis.Act, int) {
	c := cursor{pos, r.tokenBefore(pos)}
	for end := min(r.to, pos+100); pos < end; pos++ {
		switch b := r.text[pos]; {
		case b == '.' || b == ';' || b == ':' || b == '\n' || isDigit(b):
			return "", 0
		case b == '(':
			c = r.move(c, r.quote(pos+1))
			t := r.token(c)
			if !t.has(actName) {
				return "", 0
			}
			n, _ := r.lx.senseOf(t, actName)
			act, _ := r.meant(r.lx.acts[n], int(t.end))
			if info, ok := act.Info(); !ok || info.Country == gdpr.EuropeanUnion || r.byteAt(r.quote(int(t.end))) != ')' {
				return "", 0
			}
			return act, int(t.end)
		}
	}
	return "", 0
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
	genitive := !of && len(r.lx.adjectives) > 0
	for k := range 6 {
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
		} else if a := r.compound(pos); a.how != noAct {
			return a
		} else if of || unicode.IsUpper(first) || genitive && k == 0 && endsIn(r.text[pos:end], r.lx.adjectives) || !plain && (r.text[pos:end] == "bis" || r.text[pos:end] == "ter") { // Brussels I bis Regulation
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
			if genitive && !plain && r.lawKind(t) == regulationWord {
				return none // a verb may stand between
			}
			r.described = !plain
			a := r.actAt(c, false)
			r.described = false
			if !plain && a.how == namedAct && a.act == legalbasis.GDPR && !isDigit(r.text[a.end-1]) { // "of the Italian Traffic Regulation"
				return actMention{otherAct, "", a.end}
			}
			return a
		case t.has(labels | digits | listWord):
			return none
		}
	}
	return none
}
