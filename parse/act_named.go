package parse

import (
	"strconv"
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

// dataProtectionActs are the acts that are called Data Protection Act in English, see reader.meant.
const dataProtectionActs = "|DPA 2018|DPA 2018 (IE)|DPA 1998|databeskyttelsesloven|tietosuojalaki|dataskyddslagen|DSG|DSG (LI)|FADP|Act 90/2018"

// meant returns the act that a name means and where the name ends, the year behind it included: "Data Protection Act 2018". Acts of several
// states, or of several years, can have one name: then the meaning is the country that the name itself tells, or nothing, and the acts,
// separated by bars. "" is returned where they cannot be told apart.
func (r *reader) meant(meaning string, end int) (legalbasis.Act, int) {
	if meaning == string(legalbasis.GDPR) {
		return legalbasis.GDPR, end
	}
	year, yearEnd := r.integer(r.spaces(end))
	if yearEnd-r.spaces(end) != 4 {
		year = 0
	}
	home, list, several := strings.Cut(meaning, "|")
	act := legalbasis.Act(meaning)
	if several {
		country := gdpr.Country(home)
		if home == "" {
			country = r.country()
		}
		act = oneOf(list, country, year)
	}
	if info, _ := act.Info(); year > 0 && yearInName(info) == year {
		end = yearEnd
	}
	return act, end
}

// oneOf returns the act among several of one name that is the country's, and of the year if one is given; failing that the only one of that
// year; "" for none.
func oneOf(list string, country gdpr.Country, year int) legalbasis.Act {
	var ofYear legalbasis.Act
	n := 0
	for name := range strings.SplitSeq(list, "|") {
		info, _ := legalbasis.Act(name).Info()
		if yearInName(info) != year {
			continue
		}
		if info.Country == country {
			return info.Act
		}
		ofYear = info.Act
		n++
	}
	if year == 0 || n != 1 {
		return ""
	}
	return ofYear
}

// yearInName returns the year that is part of an act's name, "Data Protection Act 2018", 0 where none is.
func yearInName(a legalbasis.ActInfo) int {
	i := strings.LastIndexByte(a.Name, ' ') + 1
	year, err := strconv.Atoi(a.Name[i:])
	if err != nil || len(a.Name)-i != 4 {
		return 0
	}
	return year
}

// country returns the caller's country, else the only one that the text has named before, by an authority or in itself; "" where there is
// none or several.
func (r *reader) country() gdpr.Country {
	if r.opts.Country != "" {
		return r.opts.Country
	}
	r.homes.look(r.mentions, &r.homes.mentions)
	r.homes.look(r.countries, &r.homes.countries)
	if r.homes.several {
		return ""
	}
	return r.homes.only
}

// homes is which states a text has named so far.
type homes struct {
	only                gdpr.Country
	several             bool
	mentions, countries int // how many were looked at
}

// look takes the states of the mentions behind the first n.
func (h *homes) look(list []mention, n *int) {
	for ; *n < len(list) && !h.several; *n++ {
		m := &list[*n]
		c := m.country
		for k, id := range m.ids {
			if home := homeOf(id); c == "" && k == 0 {
				c = home
			} else if home != c {
				c = "" // of several states: it tells nothing
				break
			}
		}
		if c == "" || c == gdpr.EuropeanUnion {
			continue
		}
		h.several = h.several || h.only != "" && h.only != c
		h.only = c
	}
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
	r.short[kind], r.shortAt[kind] = r.lastLaw[kind], gdpr.Span{Start: start, End: int(t.end)}
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
	if pos < start && r.examplesAt(start) && !strings.ContainsAny(r.text[pos:start], ".;:") {
		return true
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
