package parse

import "testing"

// TestNearPhrasesFit: no phrase beside a number is longer than nearAt looks at, with gaps of any length that a phrase may have inside.
func TestNearPhrasesFit(t *testing.T) {
	for _, p := range packs {
		near := valuesLexiconOf(p.lang).near
		next := map[uint32][]uint32{} // the states behind each state
		for _, n := range near.nodes {
			word := near.forms[n.state]
			for state := range uint32(len(near.forms)) {
				if n.hash != 0 && inState(hashWord(word, 0, len(word)).hash, state) == n.hash {
					next[state] = append(next[state], n.state)
				}
			}
		}
		var longest func(state uint32) int
		longest = func(state uint32) int {
			most := 0
			for _, behind := range next[state] {
				most = max(most, len(near.forms[behind])+len("        ")+longest(behind))
			}
			return most
		}
		if most := longest(0); most == 0 || most > maxNear {
			t.Errorf("%s: a phrase takes up to %d bytes, want 1 to %d", p.lang, most, maxNear)
		}
	}
}
