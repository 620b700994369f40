package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

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
			if a := r.genericAct(t, kind); kind != bookWord || r.lx.pack.citations.actFirst {
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
	at := r.lastAt[kind].End
	if behind := r.spaces(int(t.end)); at == 0 || start-at > 300 || r.quote(behind) == behind {
		return false
	}
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
	if (kind == codeWord || kind == treatyWord) && !r.namesake(t, r.lastAt[kind]) {
		return false
	}
	r.short[kind], r.hasShort[kind], r.shortAt[kind] = r.lastLaw[kind], true, gdpr.Span{Start: start, End: int(t.end)}
	return true
}

// precedes reports whether an act that ends at end stands right before a citation that begins at start.
func (r *reader) precedes(end, start int) bool {
	if end > start || start-end > 12 {
		return false
	}
	if b := r.text[end]; r.leading == "" && (b == ':' || b == ',' || b == '.' || b == ';') { // "a contract: Article 28" is not the contract's
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
	if r.byteAt(e) == '.' && j.len() == 1 { // d.P.R.
		return pos, false
	}
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
		from := pos
		pos = r.quote(r.spaces(pos))
		if b := r.byteAt(pos); b == ')' || b == ']' {
			pos++
		}
		if pos == from {
			break
		}
	}
	return pos
}

// opening returns the offset behind what may open an act's name: brackets, quotation marks, spaces.
func (r *reader) opening(pos int) int {
	pos = r.spaces(pos)
	for range 2 {
		from := pos
		if b := r.byteAt(pos); b == '(' || b == '[' || b == '<' || b == '/' {
			pos = r.spaces(pos + 1)
		}
		if pos = r.quote(pos); pos == from {
			break
		}
	}
	return pos
}
