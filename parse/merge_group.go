package parse

import (
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
)

// GroupDecisions finds the records that are of one decision, as a rule out of several sources: each group lists their indices in rising order, the
// groups stand in the order of their first. Of two candidates a record goes to the better one, and no group has two records that
// [MatchDecisions] calls different. Only records of one country are compared; the time grows with the square of how many those are.
func GroupDecisions(ds []*decision.Decision) [][]int {
	group := make([][]int, len(ds))
	of := make([]int, len(ds))
	for i := range ds {
		group[i], of[i] = []int{i}, i
	}
	for _, p := range samePairs(ds) {
		x, y := of[p.a], of[p.b]
		if x == y || slices.ContainsFunc(group[x], func(i int) bool {
			return slices.ContainsFunc(group[y], func(j int) bool {
				return sameSource(ds[i], ds[j]) || MatchDecisions(ds[i], ds[j]).Verdict == Different
			})
		}) {
			continue
		}
		for _, j := range group[y] {
			of[j] = x
		}
		group[x] = append(group[x], group[y]...)
		group[y] = nil
	}
	var out [][]int
	for _, g := range group {
		if len(g) > 0 {
			slices.Sort(g)
			out = append(out, g)
		}
	}
	slices.SortFunc(out, func(x, y []int) int { return x[0] - y[0] })
	return out
}

// samePair are two records, by index, of the same decision, and the weight of what says so.
type samePair struct{ weight, a, b int }

// samePairs returns the records of a country that tell, two by two, of the same decision, the surest first.
func samePairs(ds []*decision.Decision) (pairs []samePair) {
	blocks := map[gdpr.Country][]int{}
	for i, d := range ds {
		country := d.Country
		if a, ok := authority.ByID(d.Authority); ok {
			country = a.Country
		}
		blocks[country] = append(blocks[country], i)
	}
	for _, block := range blocks {
		for n, i := range block {
			for _, j := range block[n+1:] {
				if !mayBeSame(ds[i], ds[j]) {
					continue
				}
				if m := MatchDecisions(ds[i], ds[j]); m.Verdict == Same {
					pairs = append(pairs, samePair{m.Weight, i, j})
				}
			}
		}
	}
	slices.SortFunc(pairs, func(x, y samePair) int {
		if x.weight != y.weight {
			return y.weight - x.weight
		}
		if x.a != y.a {
			return x.a - y.a
		}
		return x.b - y.b
	})
	return pairs
}

// sameSource reports whether two records are two rows of one data set.
func sameSource(a, b *decision.Decision) bool {
	return len(a.Sources) > 0 && len(b.Sources) > 0 && a.Sources[0].Name != "" && a.Sources[0].Name == b.Sources[0].Name && a.Sources[0].ID != b.Sources[0].ID
}
