package parse

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr/decision"
)

// perUnits are the units of time that a sum can fall due in, by the value of nearPer.
var perUnits = [...]decision.Unit{decision.Day, decision.Week, decision.Month, decision.Year}

// Amounts yields the sums of money that a text states, in order, each with its role.
func Amounts(text string, o *Options) iter.Seq[Found[Amount]] {
	return func(yield func(Found[Amount]) bool) {
		d := Text(text, o) // the role of a sum depends on all that stands around it
		for _, f := range d.Amounts {
			if !yield(f) {
				return
			}
		}
	}
}

// Limits of what is read around a currency.
const (
	maxReach   = 240 // bytes before a currency in which its number may begin
	maxBracket = 120 // bytes of a number in brackets
	maxListed  = 8   // sums that share a currency
)

// amount reads the sum at the currency token i and returns the token after it, i where there is none. The number stands right
// before the currency or right after it.
func (r *reader) amount(i int) int {
	t := r.toks[i]
	s := &statedSum{currency: t}
	r.sharers = r.sharers[:0]
	floor := max(r.taken, int(t.start)-maxReach, r.from)
	start, ok := r.currencyStart(t, floor)
	if !ok {
		return i
	}
	before, hasBefore := r.numberBefore(start, floor)
	end := r.dollarSuffix(t)
	after, hasAfter := r.numberAfter(end, r.to)
	if r.behindOnly(t) {
		hasAfter = false
	}
	switch {
	case hasBefore && hasAfter && r.belongsAfter(before, after, i):
		hasBefore = false
	case hasBefore:
		hasAfter = false
	case !hasAfter:
		if before, end, hasBefore = r.inBrackets(start, end, floor); !hasBefore {
			after, hasAfter = r.behindColon(end)
		}
	}
	if hasBefore && !r.codeCounts(t, before) || hasAfter && !r.codeCounts(t, after) {
		return i
	}
	switch {
	case hasBefore:
		s.n, s.start, s.end = before, before.start, end
		s.suffix = true
		if t, ok := r.nearAfter(s.end, r.to); ok && t.has(nearScale) && int(t.end-t.start) > 3 && !s.n.scaled {
			power, _ := r.lx.near.senseOf(t, nearScale)
			s.n.scale(power) // "75 USD million"
			s.end = int(t.end)
		}
	case hasAfter:
		s.n, s.start, s.end = after, start, after.end
		r.addScaleBefore(s, floor)
		r.addSecondCurrency(s, i)
	default:
		return i
	}
	r.addCents(s)
	r.addBracket(s, i, floor)
	r.addBound(s, floor)
	r.addUnit(s, floor)
	r.state(s, floor)
	next := i + 1
	for next < len(r.toks) && int(r.toks[next].start) < s.end {
		next++
	}
	return next
}

// statedSum is a sum as it is being read.
type statedSum struct {
	currency   token
	n          number
	upper      number // of a range
	start, end int
	suffix     bool // the currency stands after the number
	ranged     bool
	unit       decision.Unit
	contrary   bool // figure and words differ
}

// numberBefore reads the number that ends right before p: a figure or words, with scales and brackets.
func (r *reader) numberBefore(p, floor int) (n number, ok bool) {
	end := r.gapBefore(p, floor)
	if q := r.trimDashes(end, floor); q < end {
		end = q
	} else if end > floor && r.text[end-1] == '-' && end == p {
		end-- // "a 300-euro fine"
	}
	if n, ok = r.figureBefore(end, floor, false); ok {
		return n, r.addHigher(&n, floor)
	}
	if t, is := r.nearBefore(p, floor, nearOf); is {
		if end = r.gapBefore(int(t.start), floor); end == int(t.start) {
			return n, false
		}
		if n, ok = r.figureBefore(end, floor, false); ok && n.grouped && n.digits >= 1_000_000 && n.places == 0 {
			return n, true // "2.000.000 de euros"
		}
		if n, ok = r.figureBefore(end, floor, false); ok {
			return n, true
		}
	}
	if end > floor && r.text[end-1] == '.' {
		end-- // "Mio. Euro"
	}
	if n, ok, is := r.halfBehind(end, floor); is {
		return n, ok
	}
	if n, ok = r.wordsBefore(end, floor); ok {
		return n, true
	}
	return r.wholeCell(end, p, floor)
}

// wholeCell reads a figure that a stray mark parts from its currency, when the two are all of a line: "215, lei".
func (r *reader) wholeCell(end, p, floor int) (n number, ok bool) {
	if end == p || end <= floor || !r.sentenceEnds(int(r.toks[r.next].end)) {
		return n, false
	}
	if r.text[end-1] == ',' {
		end--
	} else if r.text[end] != '.' {
		return n, false
	}
	if n, ok = r.figureBefore(end, floor, false); !ok {
		return n, false
	}
	q := r.gapBefore(n.start, r.from)
	return n, q == r.from || strings.IndexByte(r.text[q:n.start], '\n') >= 0
}

// trimDashes returns the end of the figure before the dashes or noughts that some put in the place of cents: "7.500,--", "20.000/00".
func (r *reader) trimDashes(end, floor int) int {
	if end-1 <= floor {
		return end
	}
	switch c := r.text[end-1]; {
	case c == '0' && end-3 > floor && r.text[end-3] == '/', c == '-', c >= utf8.RuneSelf:
	default:
		return end
	}
	for _, s := range [...]string{",--", ".--", ",-", ".-", ":-", ",–", ".–", ",—", "/00", ":--"} {
		if p := end - len(s); p > floor && r.text[p:end] == s && (isDigit(r.text[p-1]) || s == "/00" && r.isLetter(p-1)) {
			return p
		}
	}
	return end
}

// figureBefore reads the figure, or the number with the same number in brackets, that ends at end.
func (r *reader) figureBefore(end, floor int, scaled bool) (n number, ok bool) {
	if end <= floor {
		return n, false
	}
	if isDigit(r.text[end-1]) {
		return r.digitsBefore(end, floor, scaled)
	}
	if f := r.fractionSign(end-2, end); f > 0 && end-2 >= floor {
		return r.withFraction(end, floor, f)
	}
	if r.text[end-1] != ')' && r.text[end-1] != ']' {
		return n, false
	}
	open := strings.LastIndexAny(r.text[max(floor, end-maxBracket):end-1], "([")
	if open < 0 {
		return n, false
	}
	open += max(floor, end-maxBracket)
	inner, ok := r.wholeNumber(open+1, end-1)
	if !ok {
		return n, false
	}
	outer := r.gapBefore(open, floor)
	n, ok = r.digitsBefore(outer, floor, scaled)
	if !ok {
		n, ok = r.wordsBefore(outer, floor)
	}
	if !ok || !n.same(inner) {
		return n, false
	}
	n.end = end
	return n, true
}

// wholeNumber reads text[start:end] when all of it is a number.
func (r *reader) wholeNumber(start, end int) (n number, ok bool) {
	start, end = r.gapAfter(start, end), r.gapBefore(end, start)
	if start >= end {
		return n, false
	}
	end = r.trimDashes(end, start)
	if isDigit(r.text[end-1]) {
		n, ok = r.digitsBefore(end, start-1, false)
		return n, ok && n.start == start
	}
	n, ok = r.wordsBefore(end, start)
	return n, ok && n.start == start
}

// numberAfter reads the number that starts right after p.
func (r *reader) numberAfter(p, ceiling int) (n number, ok bool) {
	ceiling = min(ceiling, p+maxReach)
	start := r.gapAfter(p, ceiling)
	if n, ok = r.fractionAfter(start, ceiling); ok {
		return n, true
	}
	if start == p && start < ceiling && r.text[start] == '.' {
		start = r.gapAfter(start+1, ceiling) // "kr. 500.000"
	}
	if t, is := r.nearAt(start, ceiling); is && t.has(nearApprox) {
		start = int(t.end) // "EUR ca. 5,113"
		if start < ceiling && r.text[start] == '.' {
			start++
		}
		start = r.gapAfter(start, ceiling)
	}
	if start >= ceiling {
		return n, false
	}
	if !isDigit(r.text[start]) {
		if start == p {
			return n, false
		}
		return r.wordsAfter(start, ceiling)
	}
	n, ok = r.digitsAfter(start, ceiling)
	if !ok {
		return n, false
	}
	if f := r.fractionSign(n.end, ceiling); f > 0 && n.places == 0 && n.digits < 1<<50 { // "€1½ million"
		n.digits, n.places, n.end = 100*n.digits+f, 2, n.end+2
	}
	r.scalesAfter(&n, ceiling)
	if p := r.dashesAfter(n.end, ceiling); p > n.end {
		n.end = p
	}
	return n, true
}

// fractionAfter reads a fraction without its whole part behind the sign of a currency: "$.75".
func (r *reader) fractionAfter(p, ceiling int) (n number, ok bool) {
	if p <= r.from || p+3 > ceiling || r.text[p] != '.' && r.text[p] != ',' || r.isLetter(p-1) || !isDigit(r.text[p+1]) {
		return n, false
	}
	if n, ok = r.digitsAfter(p+1, ceiling); !ok || n.end-n.start > 2 {
		return n, false
	}
	n.start, n.places = p, n.end-n.start
	r.scalesAfter(&n, ceiling)
	return n, true
}

// scalesAfter takes the scale words that follow a figure.
func (r *reader) scalesAfter(n *number, ceiling int) {
	for range 3 {
		p := r.gapAfter(n.end, ceiling)
		if p == n.end && p < ceiling && r.text[p] == '-' {
			p++
		}
		t, ok := r.nearAt(p, ceiling)
		power, is := r.lx.near.senseOf(t, nearScale)
		if !ok || !is {
			if t.end = int32(r.hundredAt(p, ceiling)); int(t.end) == p {
				return
			}
			power = 2
		}
		n.scale(power)
		n.end = int(t.end)
		if h, is := r.nearAfter(n.end, ceiling); is && h.has(nearHalf) && n.addHalf() { // "EUR 1 million and a half"
			n.end = int(h.end)
		}
	}
}

func (r *reader) dashesAfter(p, ceiling int) int {
	if p >= ceiling || r.text[p]-',' > ':'-',' {
		return p
	}
	for _, s := range [...]string{",--", ".--", ",-", ".-", ":-", ",–", ".–", ",—", "/00", ":--"} {
		if q := p + len(s); q <= ceiling && r.text[p:q] == s && (q == ceiling || !isDigit(r.text[q])) {
			return q
		}
	}
	return p
}

// belongsAfter decides whose the currency between two numbers is: the first number's, unless that is a year or stands off while
// the second is joined to the currency, and the second has no other currency after it.
func (r *reader) belongsAfter(before, after number, i int) bool {
	cur := r.toks[i]
	if before.words && !before.scaled && before.end < int(cur.start) {
		if t, of := r.nearAfter(before.end, int(cur.start)); of && t.has(nearOf) {
			return true // "one of EUR 5,000 and another of …"
		}
	}
	if before.start == before.end || before.words || before.scaled {
		return false
	}
	if _, ok := r.currencyAt(r.gapAfter(after.end, r.to), i+1); ok {
		return false
	}
	year := before.likeYear()
	separated := !before.grouped && after.grouped && after.end-after.start > 4
	glued := before.end < int(cur.start) && int(cur.end) < r.to && isDigit(r.text[cur.end])
	return year || separated || glued
}

// currencyAt returns the currency that stands at p, among the tokens from k on.
func (r *reader) currencyAt(p, k int) (token, bool) {
	for ; k < len(r.toks) && int(r.toks[k].start) <= p; k++ {
		if int(r.toks[k].start) == p {
			return r.toks[k], r.toks[k].has(currency)
		}
	}
	return token{}, false
}

// addSecondCurrency takes a currency that is named again after the number: "€ 20 million euros".
func (r *reader) addSecondCurrency(s *statedSum, i int) {
	p := r.gapAfter(s.end, r.to)
	if t, ok := r.nearAt(p, r.to); ok && t.has(nearOf) {
		p = r.gapAfter(int(t.end), r.to)
	}
	t, ok := r.currencyAt(p, i+1)
	if !ok || !r.sameCurrency(t, s.currency) {
		return
	}
	if _, is := r.numberAfter(int(t.end), r.to); is {
		return
	}
	s.end = int(t.end)
}

// sameCurrency reports whether two currency tokens may mean the same.
func (r *reader) sameCurrency(a, b token) bool {
	x, y := r.currencies(a), r.currencies(b)
	return strings.Contains(x, y) || strings.Contains(y, x)
}

// addUnit takes "per day" after a sum, or what says so before it: "a daily penalty of".
func (r *reader) addUnit(s *statedSum, floor int) {
	p := r.gapAfter(s.end, r.to)
	slash := p < r.to && r.text[p] == '/'
	if stop := p < r.to && r.text[p] == '.'; slash || stop {
		if p = r.gapAfter(p+1, r.to); stop && unicode.IsUpper(runeAt(r.text, p)) {
			return // "fined Alba €5,000. A year later", not "500 kr. a day"
		}
	}
	t, ok := r.nearAt(p, r.to)
	if u, is := r.lx.near.senseOf(t, nearPer); ok && is {
		s.unit, s.end = perUnits[u], int(t.end)
		return
	}
	if end := wordEnd(r.text[:r.to], p); slash && end > p && end-p < maxWord {
		if u, ok := r.lx.units[strings.ToLower(r.text[p:end])]; ok { // "500 kr/dag"
			s.unit, s.end = u, end
			return
		}
	}
	p = s.start
	if t, ok := r.nearBefore(p, floor, nearOf|nearFrom); ok {
		p = int(t.start)
	}
	if _, ok := r.nearBefore(p, floor, nearDaily); ok {
		s.unit = decision.Day
	}
}
