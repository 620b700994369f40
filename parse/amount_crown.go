package parse

import (
	"slices"
	"sort"

	"github.com/gdprgo/gdpr"
)

// settleCrowns gives the sums whose currency several states share the name of that of the authority of their sentence, where it names those of one state: "the
// Norwegian DPA fined Alba 65 million crowns".
func (r *reader) settleCrowns() {
	for i := range r.doc.Amounts {
		f := &r.doc.Amounts[i]
		if a := &f.Value; len(a.Candidates) > 1 {
			home := r.onlyHome(sentenceStart(r.text, f.Span.Start), sentenceEnd(r.text, f.Span.End))
			if n := slices.IndexFunc(a.Candidates, func(c gdpr.Currency) bool { return len(c) == 3 && gdpr.Country(c[:2]) == home }); n >= 0 {
				a.settle(a.Candidates[n])
			}
		}
	}
}

// onlyHome returns the state of the authorities that a stretch of the text names, "" where it names those of several, or none.
func (r *reader) onlyHome(from, to int) gdpr.Country {
	home := gdpr.Country("")
	first := sort.Search(len(r.mentions), func(k int) bool { return r.mentions[k].span.Start >= from })
	for _, m := range r.mentions[first:] {
		switch {
		case m.span.Start >= to:
			return home
		case !m.national():
		case home == "":
			home = homeOf(m.ids[0])
		case home != homeOf(m.ids[0]):
			return ""
		}
	}
	return home
}

// settle gives a sum the currency that its name left open.
func (a *Amount) settle(c gdpr.Currency) {
	low, ok := moneyFrom(a.Number, c)
	if !ok {
		return
	}
	a.Money, a.Candidates, a.Number = low, nil, ""
	if a.MaxNumber != "" {
		a.Max, _ = moneyFrom(a.MaxNumber, c)
		a.MaxNumber = ""
	}
}
