package parse

import (
	"slices"
	"strings"
)

// dollarPrefixes are the letters that say whose dollars a sign counts: "US$", "R$".
var dollarPrefixes = [...]words{
	{"US", "USD"}, {"USD", "USD"}, {"A", "AUD"}, {"AU", "AUD"}, {"AUD", "AUD"}, {"C", "CAD"}, {"CA", "CAD"}, {"CAD", "CAD"}, {"NZ", "NZD"},
	{"HK", "HKD"}, {"S", "SGD"}, {"SG", "SGD"}, {"R", "BRL"}, {"MX", "MXN"}, {"MXN", "MXN"}, {"NT", "TWD"},
}

// dollarPrefix returns the currency that the letters before a dollar sign name, and where they start; "" where there are none. ok is
// false for letters that are not known.
func (r *reader) dollarPrefix(t token, floor int) (c string, start int, ok bool) {
	p := int(t.start)
	if p <= floor || r.text[p] != '$' {
		return "", p, true
	}
	start = p
	for start > floor && p-start < 4 && r.text[start-1]-'A' <= 'Z'-'A' {
		start--
	}
	switch {
	case start == p && p-3 >= floor && r.text[p-3:p] == "US ":
		if p-3 == floor || byteClass[r.text[p-4]] != bLetter {
			return "USD", p - 3, true
		}
		return "", p, true
	case start == p || start > floor && byteClass[r.text[start-1]] == bLetter:
		return "", p, true
	}
	for _, d := range dollarPrefixes {
		if d.forms == r.text[start:p] {
			return d.meaning, start, true
		}
	}
	return "", p, r.isNear(start, p, nearScale) // "2 M$"
}

// dollarSuffix returns where the letters end that say behind a dollar sign that American ones are meant, "5 $ US"; the end of the sign
// where there are none.
func (r *reader) dollarSuffix(t token) int {
	end := int(t.end)
	if r.text[t.start] != '$' {
		return end
	}
	p := end
	if p < r.to && r.text[p] == ' ' {
		p++
	}
	if hasPrefixAt(r.text[:r.to], p, "US") && (p+2 == r.to || byteClass[r.text[p+2]] != bLetter && r.text[p+2] != '$') {
		return p + 2
	}
	return end
}

// currencyStart returns where a currency begins: the letters before a sign belong to it. ok is false where it cannot be told whose the
// sign is.
func (r *reader) currencyStart(t token, floor int) (start int, ok bool) {
	_, start, ok = r.dollarPrefix(t, floor)
	return start, ok
}

// currencies returns what a currency token may mean, as numberWords.currencies writes it.
func (r *reader) currencies(t token) string {
	if c, _, _ := r.dollarPrefix(t, r.from); c != "" {
		return c
	}
	if r.dollarSuffix(t) > int(t.end) {
		return "USD"
	}
	i, _ := r.lx.senseOf(t, currency)
	return strings.TrimPrefix(r.lx.currencies[i], behind)
}

// behindOnly reports whether a currency's name counts only a number before it.
func (r *reader) behindOnly(t token) bool {
	i, _ := r.lx.senseOf(t, currency)
	return strings.HasPrefix(r.lx.currencies[i], behind)
}

// codeCounts reports whether a currency may count a number: codes that are words too count only what looks like a sum ("ALL 27 Member
// States"), and those from far away no year.
func (r *reader) codeCounts(t token, n number) bool {
	if t.len() != 3 {
		return true
	}
	switch code := r.text[t.start:t.end]; code {
	case "ALL", "TRY", "BAM":
		return n.grouped && !n.likeYear() || n.places > 0
	default:
		return !n.likeYear() || !slices.Contains(farCodes[:], code)
	}
}

// inBrackets reads the number before a currency that stands in brackets, "20,000 (EUR)"; end is where the currency's brackets end.
func (r *reader) inBrackets(start, currencyEnd, floor int) (n number, end int, ok bool) {
	if start <= floor || currencyEnd >= r.to {
		return n, currencyEnd, false
	}
	open, shut := r.text[start-1], r.text[currencyEnd]
	if !(open == '(' && shut == ')' || open == '[' && shut == ']') {
		return n, currencyEnd, false
	}
	n, ok = r.numberBefore(start-1, floor)
	return n, currencyEnd + 1, ok
}

// behindColon reads the number behind a currency that names a column or a line, "Fine in EUR: 20,000".
func (r *reader) behindColon(end int) (n number, ok bool) {
	if end >= r.to || r.text[end] != ':' {
		return n, false
	}
	if n, ok = r.numberAfter(end+1, r.to); !ok || n.words || n.likeYear() {
		return n, false
	}
	return n, n.grouped || n.places > 0 || r.sentenceEnds(n.end)
}

// addScaleBefore takes the abbreviation of a scale that stands before the currency: "Mio. EUR 2,5".
func (r *reader) addScaleBefore(s *statedSum, floor int) {
	p := r.gapBefore(s.start, floor)
	if p > floor && r.text[p-1] == '.' {
		p--
	}
	start, end := r.wordBefore(p, floor)
	if start == end || end-start > 4 || s.n.scaled || s.n.words {
		return
	}
	t, ok := r.nearAt(start, end)
	if power, is := r.lx.near.senseOf(t, nearScale); ok && is && int(t.end) == end {
		s.n.scale(power)
		s.start = start
	}
}
