package parse

import (
	"math/bits"
	"unicode/utf8"
)

// numberWords are a language's words for numbers and sums.
type numberWords struct {
	// decimal is the language's decimal sign, "," or "."; it decides where the figure alone does not ("4.750 million").
	decimal string
	// units are the number words from 0 to 19, tens those from 20 to 90 by their first figure, hundreds those from 100 to 900.
	// Languages that write numbers as one word give the parts; what is made of others ("dix-sept", "two hundred") is left out.
	units    [20]string
	tens     [10]string
	hundreds [10]string
	// scales are the words for powers of ten, from thousand on; their number is the power.
	scales []counted
	// short are the abbreviations of scales, such as M and bn.
	short []counted
	// alone lists the scales that stand for one of them without a number before ("mille"), article what stands before one ("a
	// million"), and vague what leaves a number open ("several thousand"): nothing is read then.
	alone, article, vague string
	// within lists what stands inside a number besides ("douăzeci de mii").
	within string
	// half lists what adds a half to the number before it, of a scale after it: "two and a half million".
	half string
	// and lists what joins the parts of a number or two numbers ("and", "y"), of what stands between a number and its currency
	// ("de"), to what stands between the bounds of a range, between and from what stands before them.
	and, of, to, between, from string
	// approximately lists what says that a sum is not exact.
	approximately string
	// per gives what makes a sum fall due again and again: "per day" means "day".
	per []words
	// cents names the hundredth part of a currency's unit.
	cents string
	// currencies give the names of currencies; the meaning is an ISO 4217 code, or several, the likeliest first, where the name
	// alone does not tell ("crowns"); a number before it is a power of ten that the name holds ("6 EUR" for MEUR).
	currencies []words
}

func (w *numberWords) enter(b *builder) {
	for _, c := range w.currencies {
		b.add(c.forms, currency, b.meaning(&b.lx.currencies, c.meaning))
	}
	b.add("euro, euros, =Eur, =eur, =Є", currency, b.meaning(&b.lx.currencies, "EUR"))
	b.add("=MEUR, =Meur", currency, b.meaning(&b.lx.currencies, "6 EUR"))
	b.add("=TEUR, =kEUR, =KEUR", currency, b.meaning(&b.lx.currencies, "3 EUR"))
	b.add("=MUSD", currency, b.meaning(&b.lx.currencies, "6 USD"))
	for _, c := range currencyCodes {
		b.add("="+c, currency, b.meaning(&b.lx.currencies, c))
	}
}

// currencyCodes are the ISO 4217 codes that are read in every language.
var currencyCodes = [...]string{"EUR", "GBP", "USD", "CHF", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "BGN", "HRK", "RSD", "UAH", "TRY", "ALL", "BAM", "MKD", "MDL", "LTL", "LVL", "EEK", "SKK"}

// Classes of the words that are looked at only beside a number or a month. They stand in a lexicon of their own, so that the scanner
// need not stop at them.
const (
	nearScale   class = 2 << iota // value: the power of ten
	nearAnd                       // and, or
	nearAlone                     // a scale that stands for one
	nearArticle                   // before a scale: "a million"
	nearVague                     // before a number that is left open: "several"
	nearWithin                    // inside a number
	nearOf                        // between a number and its currency, a day and its month
	nearTo                        // between the bounds of a range
	nearBetween                   // before a range whose bounds "and" joins
	nearFrom                      // before a range
	nearApprox                    // about
	nearPer                       // value: index into perUnits
	nearCents                     // the hundredth part
	nearSuffix                    // after the figure of a day: 1st
	nearDay                       // value: the day, "first" 1
	nearYear                      // beside the figure of a year: "anno", "gada"
	nearIn                        // before a year that stands alone: "in 2019"
	nearOn                        // before a day: "on", "le"
	nearLast                      // makes a month the latest one: "last March"
	nearNumber                    // a word that says that what follows is a number of something: "no."
	nearHalf                      // adds a half to the number before it: "and a half"
	nearWeekday                   // value: the day of the week, Sunday 0
	nearPart                      // a part of a year; value: its months, "quarter" 3
	nearEra                       // after a year: "AD"
	nearYears                     // before several years: "the years"
	nearMonthIn                   // between a month and its year: "June in 2017"
)

// enterNear enters the words for the lexicon of words beside numbers.
func (w *numberWords) enterNear(b *builder) {
	for _, s := range w.scales {
		b.add(s.forms, nearScale, s.n)
	}
	for _, s := range w.short {
		b.add(s.forms, nearScale, s.n)
	}
	b.add(w.and, nearAnd, 0)
	b.add(w.alone, nearAlone, 0)
	b.add(w.article, nearArticle, 0)
	b.add(w.vague, nearVague, 0)
	b.add(w.within, nearWithin, 0)
	b.add(w.half, nearHalf, 0)
	b.add(w.of, nearOf, 0)
	b.add(w.to, nearTo, 0)
	b.add(w.between, nearBetween, 0)
	b.add(w.from, nearFrom, 0)
	b.add(w.approximately, nearApprox, 0)
	b.add(w.cents, nearCents, 0)
	for _, p := range w.per {
		for i, u := range perUnits {
			if string(u) == p.meaning {
				b.add(p.forms, nearPer, i)
			}
		}
	}
}

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
	case ' ', '\t', '\n', '\r', 0xA0, 0x202F, 0x2060, 0xFEFF:
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
	if f := all[0]; len(all) == 1 && f.start-1 >= floor && (r.text[f.start-1] == '.' || r.text[f.start-1] == ',') && (f.start-2 < floor || r.text[f.start-2] == ' ') {
		return n, false // ".75": the whole part is not there
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
			if t, u := separatorAfter(r.text, q, ceiling); t == ' ' && hasPrefixAt(r.text, u, "000") && (u+3 >= ceiling || !isDigit(r.text[u+3])) {
				q = u
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
		if b < k && gs[b-1].sep != ' ' {
			return n, false
		}
		return n, true
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
		case sep == ' ' || sep == '\'':
			if last != 3 {
				return n, false
			}
		case last != 3:
			whole = k - 1
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
	for i, g := range gs[1:] {
		if g.end-g.start != 3 || i+2 < len(gs) && g.sep != gs[0].sep {
			return false
		}
	}
	return true
}
