package authority

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// lead is what a number of one shape may begin with: letters, or a run of figures and the byte behind it. A shape that
// begins with a choice has several. It is checked before the shape itself, so that most places of a text cost a few
// comparisons.
type lead struct {
	shape  uint8
	text   string // letters, at most leadLen; empty for figures
	any    bool   // letters of any case
	sign   bool   // no letter follows text
	first  byte   // figure of the run, 0 for any
	lo, hi int8   // length of the run of figures
	next   byte   // behind the run, 0 for any
	least  int8   // how many figures follow next
}

const (
	leadLen = 4
	maxRun  = 16
)

// numberIndex lists the leads by the first letter of a number, or by how many figures it begins with.
type numberIndex struct {
	start [256][]lead
	run   [maxRun + 1][]lead
	owner [len(shapes)]mask
}

// at returns the leads to try at a place of a text.
func (t *numberIndex) at(text string, at int) (leads []lead, run int) {
	if !digit(text[at]) {
		return t.start[text[at]], 0
	}
	for run < maxRun && at+run < len(text) && digit(text[at+run]) {
		run++
	}
	return t.run[run], run
}

var numberTable = sync.OnceValue(func() *numberIndex {
	t := new(numberIndex)
	for k := range shapes {
		if i := indexOf(shapes[k].of); i >= 0 && shapes[k].court == "" {
			t.owner[k] = 1 << i
		}
		if !shapes[k].cell {
			t.leads(lead{shape: uint8(k)}, shapes[k].pattern)
		}
	}
	return t
})

// leads adds the leads of a pattern, of which l was read already.
func (t *numberIndex) leads(l lead, p string) {
	p = strings.TrimLeft(p, "~")
	if p == "" || len(l.text) >= leadLen {
		t.add(l)
		return
	}
	switch p[0] {
	case '[':
		n := closing(p, '[', ']')
		if strings.HasPrefix(p, "[[]") || strings.HasPrefix(p, "[]]") {
			n = 3
		}
		t.leads(l, p[1:n-1]+p[n:])
		t.leads(l, p[n:])
	case '(':
		n := closing(p, '(', ')')
		for part, rest, more := "", p[1:n-1], true; more; {
			part, rest, more = strings.Cut(rest, "|")
			t.leads(l, part+p[n:])
		}
	case ' ':
		t.add(l)
	case '<', '{':
		n := strings.IndexAny(p, ">}") + 1
		lo, hi := figures(p[:n])
		switch {
		case l.text != "":
			l.sign = hi > 0 || strings.ContainsAny(p[:n], "-/") && p[1] != 'A' && p[1] != 'X' && p[1] != 'L'
			t.add(l)
		case hi == 0:
			t.add(l)
		default:
			l.lo, l.hi = l.lo+lo, l.hi+hi
			t.leads(l, p[n:])
		}
	default:
		r, n := utf8.DecodeRuneInString(p)
		switch {
		case l.text == "" && digit(p[0]):
			if l.hi == 0 {
				l.first = p[0]
			}
			l.lo, l.hi = l.lo+1, l.hi+1
			t.leads(l, p[1:])
		case l.hi > 0:
			if r < utf8.RuneSelf {
				l.next = p[0]
				if strings.HasPrefix(p[1:], "{") {
					l.least, _ = figures(p[1 : strings.IndexByte(p, '}')+1])
				}
			}
			t.add(l)
		default:
			l.any = l.any || unicode.IsLower(r)
			l.text += p[:n]
			t.leads(l, p[n:])
		}
	}
}

// figures returns the least and the greatest number of figures that a pattern's element stands for.
func figures(element string) (lo, hi int8) {
	name := element[1 : len(element)-1]
	switch {
	case element[0] == '<':
		return 1, 1
	case name == "year":
		return 4, 4
	case !digit(name[0]):
		return 0, 0
	}
	lo = int8(name[0] - '0')
	return lo, int8(name[len(name)-1] - '0')
}

func (t *numberIndex) add(l lead) {
	switch {
	case l.text == "":
		for n := max(l.lo, 1); n <= min(l.hi, maxRun-1); n++ {
			t.run[n] = append(t.run[n], l)
		}
	case l.any && l.text[0] < utf8.RuneSelf:
		up := l.text[0] - 'a' + 'A'
		t.start[up] = append(t.start[up], l)
		fallthrough
	default:
		t.start[l.text[0]] = append(t.start[l.text[0]], l)
	}
}

// figuresAt reports whether n figures stand at a place of a text.
func figuresAt(text string, at, n int) bool {
	for end := at + n; at < end; at++ {
		if at >= len(text) || !digit(text[at]) {
			return false
		}
	}
	return true
}

// fits reports whether the text at a place, where run figures stand, may begin a number with this lead.
func (l *lead) fits(text string, at, run int) bool {
	if l.text == "" {
		if l.first != 0 && l.first != text[at] {
			return false
		}
		return l.next == 0 || at+run < len(text) && text[at+run] == l.next && figuresAt(text, at+run+1, int(l.least))
	}
	rest := text[at:]
	if len(rest) < len(l.text) {
		return l.any // marks make a text longer, not shorter, but a shape decides
	}
	if !l.any {
		return rest[:len(l.text)] == l.text && !(l.sign && len(rest) > len(l.text) && isOf('L', rest[len(l.text)]))
	}
	for i := 1; i < len(l.text); i++ {
		if rest[i] >= utf8.RuneSelf {
			return true // a letter with marks: the shape decides
		}
		if rest[i]|0x20 != l.text[i] && rest[i] != l.text[i] {
			return false
		}
	}
	return true
}
