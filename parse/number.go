package parse

import (
	"math/bits"
	"unicode/utf8"
)

// number is a number as a text states it: digits × 10^-places.
type number struct {
	start, end int
	digits     uint64
	places     int
	power      int  // of the scale words that are counted in already
	huge       bool // more digits than fit
	words      bool // written in words
	scaled     bool // with a scale word
	grouped    bool // with separators, or of four digits and more
}

// scale multiplies the number by a power of ten.
func (n *number) scale(power int) {
	n.places -= power
	n.power += power
	n.scaled = true
	n.grouped = true
}

// normal returns the digits and places without trailing zeros after the point and without negative places.
func (n number) normal() (digits uint64, places int, ok bool) {
	digits, places = n.digits, n.places
	for places > 0 && digits%10 == 0 {
		digits, places = digits/10, places-1
	}
	for ; places < 0; places++ {
		hi, lo := bits.Mul64(digits, 10)
		if hi != 0 {
			return 0, 0, false
		}
		digits = lo
	}
	return digits, places, !n.huge
}

// same reports whether two numbers are equal.
func (n number) same(o number) bool {
	d, p, ok := n.normal()
	e, q, ok2 := o.normal()
	return ok && ok2 && d == e && p == q
}

// likeYear reports whether the number looks like a year.
func (n number) likeYear() bool {
	return n.end-n.start == 4 && n.digits >= 1900 && n.digits < 2100 && !n.words && !n.scaled
}

// less reports whether n is certainly smaller than o.
func (n number) less(o number) bool {
	d, p, ok := n.normal()
	e, q, ok2 := o.normal()
	for ; ok && ok2 && p < q; p++ {
		if d > 1<<59 {
			return false
		}
		d *= 10
	}
	for ; ok && ok2 && q < p; q++ {
		if e > 1<<59 {
			return true
		}
		e *= 10
	}
	return ok && ok2 && d < e
}

// Groups of digits are joined by separators: '.', ',', apostrophes and ' ' for all spaces.
const (
	maxGroups = 12
	maxDigits = 32 // of one group
)

type group struct {
	start, end int
	sep        byte // what joins it to the next group
}

// separatorBefore returns the separator that ends at p and where it starts; 0 where there is none.
func separatorBefore(text string, p, floor int) (sep byte, start int) {
	if p-1 <= floor {
		return 0, p
	}
	switch c := text[p-1]; c {
	case '.', ',', '\'', ' ':
		return c, p - 1
	}
	r, w := utf8.DecodeLastRuneInString(text[floor:p])
	if s := separatorOf(r); s != 0 {
		return s, p - w
	}
	return 0, p
}

// separatorAfter returns the separator that starts at p and where it ends; 0 where there is none.
func separatorAfter(text string, p, ceiling int) (sep byte, end int) {
	if p >= ceiling {
		return 0, p
	}
	switch c := text[p]; c {
	case '.', ',', '\'', ' ':
		return c, p + 1
	}
	r, w := utf8.DecodeRuneInString(text[p:ceiling])
	if s := separatorOf(r); s != 0 {
		return s, p + w
	}
	return 0, p
}

func separatorOf(r rune) byte {
	switch {
	case isSpace(r) && r != '\n' && r != '\r' && r != '\t':
		return ' '
	case r == '’' || r == '‘' || r == '´':
		return '\''
	case r == '٫' || r == '‚':
		return ','
	}
	return 0
}

func isSpace(r rune) bool {
	switch r {
	case ' ', '\t', '\n', '\r', 0xA0, 0x200E, 0x200F, 0x202F, 0x2060, 0xFEFF: // the marks of direction are not seen
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}

func isDigit(c byte) bool { return c-'0' <= 9 }

// digitsBefore reads the figure that ends at end, not before floor. scaled tells that a scale word follows it.
func (r *reader) digitsBefore(end, floor int, scaled bool) (n number, ok bool) {
	var gs [maxGroups]group
	k := len(gs)
	p, sep := end, byte(0)
	for k > 0 {
		start := p
		for start > floor && isDigit(r.text[start-1]) && p-start < maxDigits {
			start--
		}
		if start == p {
			break
		}
		k--
		gs[k] = group{start, p, sep}
		if p-start == maxDigits {
			break
		}
		s, q := separatorBefore(r.text, start, floor)
		if s == ' ' && r.text[start:p] == "000" {
			if t, u := separatorBefore(r.text, q, floor); t == ',' || t == '.' {
				s, q = t, u
			}
		}
		if (s == '.' || s == ',') && p-start == 3 { // "20 .000"
			if t, u := separatorBefore(r.text, q, floor); t == ' ' {
				q = u
			}
		}
		if s == ' ' && p == end && end-start == 2 {
			if t, u := separatorBefore(r.text, q, floor); t == ',' && r.centsBehind(u, floor, start) {
				s, q = t, u
			}
		}
		if s == 0 || q <= floor || !isDigit(r.text[q-1]) {
			break
		}
		sep, p = s, q
	}
	all := gs[k:]
	if len(all) == 0 {
		return n, false
	}
	if k == 0 || all[0].end-all[0].start == maxDigits {
		return number{start: all[0].start, end: end, huge: true}, true
	}
	if f := all[0]; len(all) == 1 && f.start-1 >= floor && (r.text[f.start-1] == '.' || r.text[f.start-1] == ',') && (r.opensLine(f.start-1, floor) || r.text[f.start-2] == ' ') {
		if f.end-f.start > 2 || !r.opensLine(f.start-1, floor) && (r.text[f.start-1] == ',' || r.opensLine(f.start-2, floor) || isDigit(r.text[f.start-3])) {
			return n, false
		}
		n, ok = r.figure(all, scaled) // ".75"
		n.start, n.places = f.start-1, f.end-f.start
		return n, ok
	}
	for a := range all {
		if n, ok = r.figure(all[a:], scaled); !ok {
			continue
		}
		if a > 0 && !r.mayEndBefore(all[a-1], all[a]) {
			return n, false
		}
		return n, true
	}
	return n, false
}

// centsBehind reports whether the two digits at p, behind a comma and a space, are the cents of the figure that ends at end: "1.250, 00",
// "130, 38".
func (r *reader) centsBehind(end, floor, p int) bool {
	n := 0
	for n < 4 && end-n > floor && isDigit(r.text[end-n-1]) {
		n++
	}
	grouped := n == 3 && end-n > floor && (r.text[end-n-1] == '.' || r.text[end-n-1] == ' ' || r.text[end-n-1] == '\'')
	return n > 0 && r.text[p:p+2] == "00" || grouped || n == 3
}

// mayEndBefore reports whether another figure may end right before a figure that begins with group g: after a space, and not so that
// both could be one ("1234 567"), unless it is a year.
func (r *reader) mayEndBefore(before, g group) bool {
	if before.sep != ' ' {
		return false
	}
	return g.end-g.start != 3 || before.end-before.start == 4 && (r.text[before.start] == '1' && r.text[before.start+1] == '9' || r.text[before.start] == '2' && r.text[before.start+1] == '0')
}

// digitsAfter reads the figure that starts at start and ends at ceiling at the latest; scale words are looked for after it.
func (r *reader) digitsAfter(start, ceiling int) (n number, ok bool) {
	var gs [maxGroups]group
	k, p := 0, start
	for k < len(gs) {
		end := p
		for end < ceiling && isDigit(r.text[end]) && end-p < maxDigits {
			end++
		}
		if end == p {
			break
		}
		if end-p == maxDigits {
			return number{start: start, end: end, huge: true}, true
		}
		gs[k] = group{start: p, end: end}
		k++
		s, q := separatorAfter(r.text, end, ceiling)
		if s == ',' || s == '.' {
			if t, u := separatorAfter(r.text, q, ceiling); t == ' ' && r.spacedThousands(u, ceiling) {
				q = u
			}
		}
		if s == ' ' {
			if t, u := separatorAfter(r.text, q, ceiling); (t == '.' || t == ',') && u+3 <= ceiling && isDigit(r.text[u+1]) && isDigit(r.text[u+2]) && (u+3 == ceiling || !isDigit(r.text[u+3])) {
				s, q = t, u // "20 .000"
			}
		}
		if s == 0 || q >= ceiling || !isDigit(r.text[q]) {
			break
		}
		gs[k-1].sep, p = s, q
	}
	if k == len(gs) {
		return number{start: start, end: gs[k-1].end, huge: true}, true
	}
	for b := k; b > 0; b-- {
		scaled := r.scaleAfter(gs[b-1].end, ceiling)
		if n, ok = r.figure(gs[:b], scaled); !ok {
			continue
		}
		if rest := r.brokenOff(n, ceiling); k == 1 && rest > 0 {
			return r.mended(n, rest, ceiling)
		}
		return n, b == k || gs[b-1].sep == ' '
	}
	return n, false
}

func hasPrefixAt(text string, i int, prefix string) bool {
	return i+len(prefix) <= len(text) && text[i:i+len(prefix)] == prefix
}

// scaleAfter reports whether a scale word follows position p.
func (r *reader) scaleAfter(p, ceiling int) bool {
	t, ok := r.nearAfter(p, ceiling)
	return ok && t.has(nearScale)
}

// figure makes a number of groups of digits, when they make one.
func (r *reader) figure(gs []group, scaled bool) (n number, ok bool) {
	k := len(gs)
	last := gs[k-1].end - gs[k-1].start
	whole := k // groups of the whole part
	if k > 1 {
		switch sep := gs[k-2].sep; {
		case sep == '\'' && last == 2:
			whole = k - 1 // "20.000'50"
		case sep == ' ' || sep == '\'':
			if last != 3 {
				return n, false
			}
		case last != 3:
			whole = k - 1
			if last > 3 && gs[0].end-gs[0].start == 3 {
				return n, false // "115,0000": a digit too many, or one point too early
			}
			if k > 2 && gs[0].sep == sep && last != 2 {
				return n, false
			}
		case k > 2:
			if gs[0].sep != sep {
				whole = k - 1
			}
		case r.text[gs[0].start:gs[0].end] == "0" || gs[0].end-gs[0].start > 3 || scaled && r.lx.pack.numbers.decimal[0] == sep:
			whole = k - 1
		}
	}
	if !thousands(r.text, gs[:whole]) {
		return n, false
	}
	n.start, n.end = gs[0].start, gs[k-1].end
	for i, g := range gs {
		for _, c := range []byte(r.text[g.start:g.end]) {
			if n.digits > (1<<64-10)/10 {
				n.huge = true
				break
			}
			n.digits = 10*n.digits + uint64(c-'0')
			if i >= whole {
				n.places++
			}
		}
	}
	n.grouped = k > 1 || last > 3
	return n, true
}

// thousands reports whether groups make a whole number: one group, or groups of three after a first one, joined alike.
func thousands(text string, gs []group) bool {
	first := gs[0].end - gs[0].start
	if len(gs) == 1 {
		return first < maxDigits && (first == 1 || text[gs[0].start:gs[0].end] != "000")
	}
	if first > 3 || text[gs[0].start] == '0' {
		return false
	}
	if indian(gs) {
		return true
	}
	for i, g := range gs[1:] {
		if g.end-g.start != 3 || i+2 < len(gs) && g.sep != gs[0].sep {
			return false
		}
	}
	return true
}

// indian reports whether groups are hundreds of thousands as India writes them: "12,34,567".
func indian(gs []group) bool {
	k := len(gs)
	if k < 3 || gs[0].end-gs[0].start > 2 || gs[k-1].end-gs[k-1].start != 3 {
		return false
	}
	for i, g := range gs[:k-1] {
		if g.sep != ',' || i > 0 && g.end-g.start != 2 {
			return false
		}
	}
	return true
}

// opensLine reports whether nothing stands before a place, or the end of another line.
func (r *reader) opensLine(p, floor int) bool { return p <= floor || r.text[p-1] == '\n' }
