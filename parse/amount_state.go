package parse

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
)

// addBound makes a range of a sum that stands beside another number, or notes the numbers that share its currency.
func (r *reader) addBound(s *statedSum, floor int) {
	if s.suffix {
		r.boundBefore(s, floor)
	} else {
		r.boundAfter(s, floor)
	}
	if !s.ranged && len(r.sharers) == 0 {
		r.joinLast(s)
	}
}

// link is what stands between two numbers.
type link uint8

const (
	noLink link = iota
	dashLink
	toLink
	andLink
	commaLink
)

// linkBefore returns what links a number that starts at p to the one before, and where that one ends.
func (r *reader) linkBefore(p, floor int) (link, int) {
	q := r.gapBefore(p, floor)
	if s := r.dashBefore(q, floor); s < q {
		return dashLink, r.gapBefore(s, floor)
	}
	if q > floor && r.text[q-1] == ',' && q < p {
		return commaLink, q - 1
	}
	if t, ok := r.nearBefore(p, floor, nearTo|nearAnd); ok {
		l := andLink
		if t.has(nearTo) && !t.has(nearAnd) {
			l = toLink
		}
		end := r.gapBefore(int(t.start), floor)
		if end == int(t.start) && end-1 > floor && r.text[end-1] == '-' { // "10 000-től 20 000 forintig"
			return l, end - 1
		}
		if end < int(t.start) {
			return l, end
		}
	}
	return noLink, p
}

// dashBefore returns where the dash of a range that ends at q starts, q where there is none.
func (r *reader) dashBefore(q, floor int) int {
	if q-1 <= floor {
		return q
	}
	switch c := r.text[q-1]; {
	case c == '-' || c == '~':
		return q - 1
	case c >= utf8.RuneSelf && q-3 > floor:
		if dash := r.text[q-3 : q]; dash == "–" || dash == "—" || dash == "‑" {
			return q - 3
		}
	}
	return q
}

// boundBefore looks for numbers before the sum's own that share its currency: "10 to 20 million euros", "90 000 et 60 000 euros".
func (r *reader) boundBefore(s *statedSum, floor int) {
	words := false
	for start := s.n.start; len(r.sharers) < maxListed; {
		l, end := r.linkBefore(start, floor)
		if l == noLink || r.insideLast(end) {
			return
		}
		m, ok := r.wholeBefore(end, floor)
		if !ok {
			return
		}
		if n, one := r.andThousands(m, s.n); one {
			s.n, s.start = n, n.start
			return
		}
		if s.n.scaled && !m.scaled && (!m.grouped || m.places > 0 || m.words && m.digits < 1000) {
			m.scale(s.n.power)
			m.grouped = false
		}
		_, between := r.nearBefore(m.start, floor, nearBetween)
		if t, is := r.nearAfter(s.end, r.to); is && t.has(nearAmid) {
			between = true
		}
		switch {
		case m.words && !m.scaled && l == andLink && !between:
			return
		case len(r.sharers) == 0 && (l == dashLink || l == toLink || l == andLink && between):
			if l == dashLink && m.likeYear() && s.n.end-s.n.start != 4 {
				return // "no. 2021-20 000 euros"
			}
			if m.less(s.n) && !(l == toLink && r.changes(m.start)) && (m.grouped || m.scaled || !s.n.grouped || between || r.roundLow(m, l, floor)) {
				s.upper, s.n, s.start, s.ranged = s.n, m, m.start, true
				return
			}
			if l != toLink || !m.grouped {
				return
			}
		case l == commaLink && (!m.grouped && !m.scaled || !words || m.likeYear()):
			return
		case l == andLink && !m.grouped && !m.scaled:
			return
		}
		words = true
		r.sharers = append(r.sharers, m)
		start = m.start
	}
}

// andThousands adds thousands to the millions before them: "2 milioni e 800 mila euro", "12 milioni e 251.601 euro" are one sum, "2 milioni e 300.000
// euro" may be two.
func (r *reader) andThousands(m, n number) (number, bool) {
	if m.power != 6 || n.power != 3 && (n.power != 0 || !n.grouped || n.digits%1000 == 0) || m.words || n.words || m.end >= n.start {
		return number{}, false
	}
	if !r.lx.plus.exact(lastWord(strings.TrimSpace(r.text[m.end:n.start]))) {
		return number{}, false
	}
	millions, p, ok := m.normal()
	thousands, q, ok2 := n.normal()
	const million = 1_000_000
	if !ok || !ok2 || p != 0 || q != 0 || millions%million != 0 || thousands >= million {
		return number{}, false
	}
	return number{start: m.start, end: n.end, digits: millions + thousands, power: 3, scaled: true, grouped: true}, true
}

// roundLow reports whether an ungrouped number before a grouped one begins a range with it, and is no number of something else: "50 to
// 1,000 euros", not "Article 50 to 1,000 euros".
func (r *reader) roundLow(m number, l link, floor int) bool {
	if m.places > 0 || l != toLink {
		return false
	}
	if _, from := r.nearBefore(m.start, floor, nearFrom); from {
		return true
	}
	for k := r.next - 1; k >= 0 && m.start-int(r.toks[k].end) <= 3; k-- {
		if t := r.toks[k]; int(t.end) <= m.start && t.has(articleWord|paragraphWord|subparagraphWord|pointWord|sectionSign|recitalWord|chapterWord|month) {
			return false
		}
	}
	return m.digits >= 10
}

// changes reports whether a verb of changing stands shortly before p: "raised from 10 000 to 20 000 euros" is no range.
func (r *reader) changes(p int) bool {
	for _, c := range slices.Backward(r.cues) {
		if p-c.end > reachSmall {
			break
		}
		if c.end <= p && (c.cue == cueReduced || c.cue == cueIncreased) {
			return true
		}
	}
	return false
}

// insideLast reports whether a place lies in the sum read last.
func (r *reader) insideLast(p int) bool {
	k := len(r.doc.Amounts)
	return k > 0 && p <= r.doc.Amounts[k-1].Span.End
}

// boundAfter looks for the upper bound of a range after a sum whose currency stood first: "€10,000-20,000", "€10 to 20 million".
func (r *reader) boundAfter(s *statedSum, floor int) {
	p := r.gapAfter(s.end, r.to)
	between := false
	var m number
	ok := false
	if q := r.dashAfter(p); q > p {
		m, ok = r.numberAfter(q, r.to)
		if r.gapAfter(q, r.to) == q && !ok && q < r.to && isDigit(r.text[q]) {
			m, ok = r.digitsAfter(q, r.to)
		}
		between = true
	} else if t, is := r.nearAt(p, r.to); is && t.has(nearTo|nearAnd) {
		m, ok = r.numberAfter(int(t.end), r.to)
		_, between = r.nearBefore(s.start, floor, nearBetween)
		if !between && t.has(nearAnd) {
			return
		}
	}
	if !ok || m.words {
		return
	}
	n := s.n
	if m.scaled && !n.scaled && (!n.grouped || n.places > 0) {
		n.scale(m.power)
	} else if !between {
		return
	}
	if n.less(m) {
		s.n, s.upper, s.end, s.ranged = n, m, m.end, true
	}
}

func (r *reader) dashAfter(p int) int {
	for _, dash := range [...]string{"-", "–", "—", "‑"} {
		if hasPrefixAt(r.text, p, dash) && p+len(dash) < r.to {
			return p + len(dash)
		}
	}
	return p
}

// joinLast makes one range of the sum read last and this one: "between €500 and €4,000", "€10,000 – €20,000".
func (r *reader) joinLast(s *statedSum) {
	k := len(r.doc.Amounts)
	if k == 0 || r.last.ranged || r.last.unit != "" || r.last.end != r.doc.Amounts[k-1].Span.End || r.last.end < r.from || s.start-r.last.end > 32 || s.start < r.last.end {
		return
	}
	l, end := r.linkBefore(s.start, r.last.end-1)
	if end != r.last.end || !r.sameCurrency(r.last.currency, s.currency) || !r.last.n.less(s.n) {
		return
	}
	if l == andLink || l == toLink {
		if _, between := r.nearBefore(r.last.start, max(r.from, r.last.start-maxReach), nearBetween); !between {
			return
		}
	} else if l != dashLink {
		return
	}
	r.doc.Amounts = r.doc.Amounts[:k-1]
	s.upper, s.n, s.start, s.ranged = s.n, r.last.n, r.last.start, true
}

// state appends the sum, and those that share its currency, to the document.
func (r *reader) state(s *statedSum, floor int) {
	for _, m := range slices.Backward(r.sharers) {
		r.append(&statedSum{currency: s.currency, n: m, start: m.start, end: m.end}, floor)
	}
	if k := len(r.doc.Amounts); k > 0 && r.doc.Amounts[k-1].Span.End > s.start {
		return // two currencies claim one number: the first has it
	}
	r.append(s, floor)
	r.last = *s
}

// append adds one sum to the document.
func (r *reader) append(s *statedSum, floor int) {
	f := Found[Amount]{Span: gdpr.Span{Start: s.start, End: s.end}}
	a := &f.Value
	a.Per = s.unit
	_, a.Approximate = r.nearBefore(s.start, floor, nearApprox)
	if !a.Approximate && s.start > floor {
		p := r.gapBefore(s.start, floor)
		a.Approximate = p > floor && (r.text[p-1] == '~' || strings.HasSuffix(r.text[floor:p], "≈") || strings.HasSuffix(r.text[floor:p], "±"))
	}
	names := r.currencies(s.currency)
	low, ok := r.money(s.n, names, a)
	if ok && s.ranged {
		var high Amount
		a.Max, ok = r.money(s.upper, names, &high)
		a.MaxNumber = high.Number
	}
	if !ok {
		r.warn("amount.too-large", "the sum is too large to be one: check the text", f.Span)
		return
	}
	a.Money = low
	if s.contrary {
		r.warn("amount.contradiction", "the sum in figures and the sum in words differ: the figures were read, check which is meant", f.Span)
	}
	r.doc.Amounts = append(r.doc.Amounts, f)
}

// money makes the sum of a number and the meaning of a currency's name; where that is open, it notes the candidates and the number
// instead. ok is false when the sum is out of range.
func (r *reader) money(n number, names string, a *Amount) (m gdpr.Money, ok bool) {
	if names[0] <= '9' { // "6 EUR": the name holds a scale
		power, rest, _ := strings.Cut(names, " ")
		p, _ := strconv.Atoi(power)
		n.scale(p)
		names = rest
	}
	digits, places, ok := n.normal()
	if !ok || digits > 1<<62 {
		return m, false
	}
	if c, known := r.settled(names); known {
		if m, ok = moneyOf(digits, places, c); ok || places == 0 {
			return m, ok
		}
		names = string(c) // more decimals than the currency has: keep the number
	}
	for c := range strings.FieldsSeq(names) {
		a.Candidates = append(a.Candidates, gdpr.Currency(c))
	}
	a.Number = decimal.New(int64(digits), int32(-places)).String()
	return m, true
}

// moneyOf returns digits × 10^-places of a currency; ok is false when it has more decimals than the currency or is out of range.
func moneyOf(digits uint64, places int, c gdpr.Currency) (m gdpr.Money, ok bool) {
	minor, known := c.Digits()
	if !known || places > minor {
		return m, false
	}
	d, _, ok := number{digits: digits, places: places - minor}.normal()
	if !ok || d >= 1<<63 {
		return m, false
	}
	m, err := gdpr.FromMinor(int64(d), c)
	return m, err == nil
}

// settled returns the currency that a name means, when it means one or the text's country decides.
func (r *reader) settled(names string) (gdpr.Currency, bool) {
	if len(names) == 3 {
		return gdpr.Currency(names), true
	}
	for c := range strings.FieldsSeq(names) {
		if len(r.opts.Country) == 2 && c[:2] == string(r.opts.Country) { // ISO 4217 codes begin with the country's
			return gdpr.Currency(c), true
		}
	}
	return "", false
}

// settleCurrencies gives the sums whose currency the name left open the one that other sums of the text name, when there is just one.
func (r *reader) settleCurrencies() {
	var named []gdpr.Currency // by the sums whose currency is known; looked for once, at the first sum that is open
	for i := range r.doc.Amounts {
		a := &r.doc.Amounts[i].Value
		if len(a.Candidates) < 2 {
			continue
		}
		if named == nil {
			if named = r.currenciesNamed(); named == nil {
				return
			}
		}
		var only gdpr.Currency
		for _, c := range named {
			if !slices.Contains(a.Candidates, c) {
				continue
			}
			if only != "" {
				return
			}
			only = c
		}
		if only == "" {
			continue
		}
		a.settle(only)
	}
}

// currenciesNamed returns the currencies of the sums of the text, each once; nil where none is known.
func (r *reader) currenciesNamed() []gdpr.Currency {
	var named []gdpr.Currency
	for _, f := range r.doc.Amounts {
		if c := f.Value.Money.Currency(); c != "" && !slices.Contains(named, c) {
			named = append(named, c)
		}
	}
	return named
}

func moneyFrom(number string, c gdpr.Currency) (gdpr.Money, bool) {
	d, err := decimal.NewFromString(number)
	if err != nil {
		return gdpr.Money{}, false
	}
	m, err := gdpr.FromDecimal(d, c)
	return m, err == nil
}
