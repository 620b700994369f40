package parse

import (
	"slices"
	"strings"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

// equivalents finds sums given a second time in another currency, "SEK 550,000 (EUR 54,000)", and says which of the two is
// the fine: the one in the currency of the authority, where the text tells which authority that is.
func (r *reader) equivalents(s *sentence) {
	for i := s.amounts[0]; i+1 < s.amounts[1]; i++ {
		a, b := &r.doc.Amounts[i], &r.doc.Amounts[i+1]
		ca, cb := likelyCurrency(a.Value), likelyCurrency(b.Value)
		if ca == cb || ca == "" || cb == "" || !r.sameSum(s, a.Span.End, b.Span.Start, b.Span.End) {
			continue
		}
		role := a.Value.Role
		if role == RoleOther {
			role = b.Value.Role
		}
		if r.nativeFirst(s, ca, cb) {
			a.Value.Role, b.Value.Role = role, RoleEquivalent
		} else {
			a.Value.Role, b.Value.Role = RoleEquivalent, role
		}
		i++
	}
}

// likelyCurrency returns the currency of a sum, or the likeliest of those the text leaves open.
func likelyCurrency(a Amount) gdpr.Currency {
	if c := a.Money.Currency(); c != "" || len(a.Candidates) == 0 {
		return c
	}
	return a.Candidates[0]
}

// sameSum reports whether what stands between two sums says that they are one: a bracket, "equivalent to", "or about".
func (r *reader) sameSum(s *sentence, end, start, stop int) bool {
	between := strings.TrimSpace(r.text[end:start])
	if len(between) > 40 {
		return false
	}
	switch {
	case strings.HasPrefix(between, "(") || strings.HasPrefix(between, "["):
		return !strings.Contains(between, ")")
	case between == "/" || between == "=" || between == "–" || between == "~":
		return true
	}
	return standsIn(s.cues, cueApproximate, end, start+1)
}

// currenciesOf returns the currencies of an authority's fines when the GDPR began to apply and now; most have one.
func currenciesOf(id authority.ID) (first, last gdpr.Currency) {
	au, _ := authority.ByID(id)
	then, _ := gdpr.NewDate(2018, time.May, 25)
	now, _ := gdpr.NewDate(9999, time.December, 31) // of any day since the last change
	first, _, _ = au.Currency(then)
	last, _, _ = au.Currency(now)
	return first, last
}

// nativeFirst reports whether, of two sums that are one, the first is in the currency of the authority.
func (r *reader) nativeFirst(s *sentence, a, b gdpr.Currency) bool {
	for _, m := range slices.Backward(r.mentions[max(0, s.mentions[0]-nearDrafts):s.mentions[1]]) {
		if !m.settled {
			continue
		}
		first, last := currenciesOf(m.ids[0])
		switch {
		case first != last && (first == a && last == b || first == b && last == a):
			return true // both are the authority's, one after the other
		case first == a, last == a:
			return true
		case first == b, last == b:
			return false
		}
	}
	rank := func(c gdpr.Currency) int {
		switch c {
		case gdpr.USD:
			return 2
		case gdpr.EUR:
			return 1
		}
		return 0
	}
	return rank(a) <= rank(b)
}
