package parse

import (
	"strconv"
	"strings"
	"sync"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// actNumber is the number of an act as printed: "2016/679", "2002/58", "78-17".
type actNumber struct {
	first, second int
	text          string
	start, end    int
	union         bool // marked as an act of the Union: (EU), /EC
}

// numberedAct reads an act by its type and number: Regulation (EU) 2016/679, loi n° 78-17. ok reports whether there is
// a number; the act is "" where it is not known.
func (r *reader) numberedAct(c cursor, t token, kind lawKind) (act legalbasis.Act, end int, ok bool) {
	n, ok := r.actNumber(int(t.end), kind)
	if !ok {
		return "", 0, false
	}
	if r.isDecision(t) && !n.union { // an authority's decision and no act
		return "", 0, false
	}
	r.addReference(Reference{Kind: ActNumber, Text: n.text}, gdpr.Span{Start: n.start, End: n.end})
	switch kind {
	case regulationWord, directiveWord:
		act = actByCELEX(celexOf(kind, n.first, n.second))
	default:
		act = nationalByNumber(n.text)
	}
	r.noteLaw(kind, act, gdpr.Span{Start: int(t.start), End: n.end})
	return act, n.end, true
}

// noteLaw notes an act for short names like "the Code".
func (r *reader) noteLaw(kind lawKind, act legalbasis.Act, name gdpr.Span) {
	if r.lastAt[kind].End > 0 && r.lastLaw[kind] != act {
		r.several[kind] = true
	}
	r.lastLaw[kind], r.lastAt[kind] = act, name
}

// namesake reports whether the name of an act has the word in t in it, but for its ending: the Charter is no convention.
func (r *reader) namesake(t token, at gdpr.Span) bool {
	name, word := at.Of(r.text), r.text[t.start:t.end]
	word = word[:max(min(len(word), 4), len(word)-2)]
	for i := 0; i+len(word) <= len(name) && i < 200; i++ {
		if (i == 0 || byteClass[name[i-1]] != bLetter) && strings.EqualFold(name[i:i+len(word)], word) {
			return true
		}
	}
	return false
}

// numberedEU reads the number of an act without its type: "(EU) 2016/679", "Article 19 of 90/2018".
func (r *reader) numberedEU(c cursor) (legalbasis.Act, int) {
	pos, kind := c.pos, regulationWord
	if (r.byteAt(pos) == 'L' || r.byteAt(pos) == 'l') && r.byteAt(pos+1) == '.' { // L. 300/1970
		pos, kind = r.spaces(pos+2), statuteWord
	}
	n, ok := r.actNumber(pos, kind)
	switch {
	case !ok:
		return "", 0
	case n.first == 2016 && n.second == 679:
		return legalbasis.GDPR, n.end
	}
	return nationalByNumber(n.text), n.end
}

// actNumber reads what follows the type of an act: (EU) No 2016/679, n° 78-17, 2002/58/EC.
func (r *reader) actNumber(pos int, kind lawKind) (n actNumber, ok bool) {
	pos = r.spaces(pos)
	if r.byteAt(pos) == '.' { // ν. 4624/2019
		pos = r.spaces(pos + 1)
	}
	for range 3 {
		switch b := r.byteAt(pos); {
		case b == '(' || b == '[':
			end := pos + 1
			for byteClass[r.byteAt(end)] == bLetter && end-pos < 12 || r.byteAt(end) == ',' || r.byteAt(end) == ' ' {
				end++
			}
			if end == pos+1 || r.byteAt(end) != ')' && r.byteAt(end) != ']' {
				return n, false
			}
			n.union = true
			pos = r.spaces(end + 1)
		case b == 'E' || b == 'U' || b == 'A': // Verordnung EU 2016/679, ES, UE, AB
			if c := r.byteAt(pos + 1); c >= 'A' && c <= 'Z' && r.byteAt(pos+2) == ' ' {
				pos, n.union = r.spaces(pos+2), true
			}
		case b|0x20 == 'n':
			end := pos + 1
			for end-pos < 4 && (r.byteAt(end)|0x20 == 'o' || r.byteAt(end)|0x20 == 'r') {
				end++
			}
			if byteClass[r.byteAt(end)] == bLetter {
				return n, false
			}
			for end-pos < 10 && (r.byteAt(end) == '.' || r.byteAt(end) == ' ' || r.byteAt(end) == 0xC2 && r.byteAt(end+1) >= 0xA0 && r.byteAt(end+1) <= 0xBA || r.byteAt(end) >= 0xA0 && r.byteAt(end) <= 0xBA) {
				end++
			}
			pos = end
		case b == 0xE2 && r.byteAt(pos+1) == 0x84 && r.byteAt(pos+2) == 0x96: // №
			pos = r.spaces(pos + 3)
		case b == 0xC4 && r.byteAt(pos+1) == 0x8D: // č.
			pos += 2
			if r.byteAt(pos) == '.' {
				pos++
			}
			pos = r.spaces(pos)
		}
	}
	n.start = pos
	a, pos1 := r.integer(pos)
	if pos1 == pos || pos1-pos > 5 {
		return n, false
	}
	if kind >= statuteWord && r.byteAt(pos1) == '(' && r.byteAt(pos1+1) == 'I' && r.byteAt(pos1+2) == ')' { // 125(I)/2018
		pos1 += 3
	}
	switch b := r.byteAt(pos1); {
	case b == '/' || b == ':' && kind >= statuteWord:
	case b == '-' && kind >= statuteWord:
	default:
		return n, false
	}
	second, end := r.integer(pos1 + 1)
	if end == pos1+1 || end-pos1 > 6 {
		return n, false
	}
	n.first, n.second, n.end = a, second, end
	n.text = r.text[n.start:end]
	if r.byteAt(end) == '/' && r.byteAt(end+1) >= 'A' && r.byteAt(end+1) <= 0xCE { // /EC, /CE, /EWG
		e := end + 1
		for byteClass[r.byteAt(e)] == bLetter && e-end < 8 {
			e++
		}
		n.end, n.union = e, true
	}
	return n, true
}

func (r *reader) integer(pos int) (n, end int) {
	end = pos
	for isDigit(r.byteAt(end)) && end-pos < 7 {
		n = 10*n + int(r.text[end]-'0')
		end++
	}
	return n, end
}

// celexOf makes the CELEX number of a regulation or directive from the two numbers in its name, in either order.
func celexOf(kind lawKind, a, b int) string {
	year, n := a, b
	switch {
	case a >= 1950 && a < 2100:
	case b >= 1950 && b < 2100:
		year, n = b, a
	case a >= 52 && a <= 99 && kind == directiveWord:
		year = 1900 + a
	case b >= 52 && b <= 99:
		year, n = 1900+b, a
	default:
		return ""
	}
	letter := "R"
	if kind == directiveWord {
		letter = "L"
	}
	num := strconv.Itoa(n)
	if len(num) > 4 {
		return ""
	}
	return "3" + strconv.Itoa(year) + letter + "0000"[len(num):] + num
}

var celexActs = sync.OnceValue(func() map[string]legalbasis.Act {
	m := map[string]legalbasis.Act{}
	for a := range legalbasis.Acts() {
		if a.CELEX != "" {
			m[a.CELEX] = a.Act
		}
	}
	return m
})

func actByCELEX(celex string) legalbasis.Act {
	if celex == "32016R0679" {
		return legalbasis.GDPR
	}
	return celexActs()[celex]
}

// nationalNumbers are the numbers of national acts that no other act cited in this field bears.
var nationalNumbers = [...]struct {
	number string
	act    legalbasis.Act
}{
	{"78-17", legalbasis.LIL}, {"3/2018", legalbasis.LOPDGDD}, {"34/2002", legalbasis.LSSI}, {"9/2014", legalbasis.LGT}, {"11/2022", legalbasis.LGT},
	{"196/2003", legalbasis.Codice}, {"4624/2019", legalbasis.Law4624}, {"3471/2006", legalbasis.Law3471}, {"190/2018", legalbasis.Law190RO},
	{"506/2004", legalbasis.Law506RO}, {"58/2019", legalbasis.Law58PT}, {"110/2019", legalbasis.CzechDPA}, {"18/2018", legalbasis.SlovakDPA},
	{"90/2018", legalbasis.IcelandDPA}, {"125(I)/2018", legalbasis.Law125CY}, {"1050/2018", legalbasis.FinnishDPA}, {"2018:218", legalbasis.SwedishDPA},
}

// datedActs are national acts that their date names.
var datedActs = [...]struct {
	date string
	act  legalbasis.Act
}{
	{"du 6 janvier 1978", legalbasis.LIL}, {"du 3 décembre 2017", legalbasis.LCA}, {"du 30 juillet 2018", legalbasis.LoiCadre},
	{"du 1er août 2018", legalbasis.LuxLaw2018}, {"van 3 december 2017", legalbasis.LCA}, {"van 30 juli 2018", legalbasis.LoiCadre},
}

// datedAct reads the date that names a law behind the word for it: "loi du 6 janvier 1978".
func (r *reader) datedAct(pos int, kind lawKind) (legalbasis.Act, int) {
	if kind != statuteWord {
		return "", 0
	}
	pos = r.spaces(pos)
	for _, row := range datedActs {
		if strings.HasPrefix(r.text[pos:r.to], row.date) {
			return row.act, pos + len(row.date)
		}
	}
	return "", 0
}

func nationalByNumber(n string) legalbasis.Act {
	for _, row := range nationalNumbers {
		if row.number == strings.TrimSpace(n) {
			return row.act
		}
	}
	return ""
}
