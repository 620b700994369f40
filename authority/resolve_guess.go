package authority

import "strings"

// guess returns the number of the known word that a misspelt one stands for, 0 where there is none or more than one: a
// word of six letters or more that is one letter dropped, added, changed or swapped away, or the name of a place with
// letters stuck to its end.
func (x *index) guess(word string) uint16 {
	if len(word) < 6 {
		return 0
	}
	var best uint16
	for n := 1; n < len(x.text); n++ {
		t := x.text[n]
		if len(t) >= 6 && oneEdit(word, t) {
			if best != 0 {
				return 0
			}
			best = uint16(n)
		}
	}
	if best != 0 {
		return best
	}
	for n := 1; n < len(x.text); n++ {
		if t := x.text[n]; x.class[n]&isPlace != 0 && len(t) >= 6 && len(word) <= len(t)+3 && strings.HasPrefix(word, t) {
			return uint16(n)
		}
	}
	return 0
}

// oneEdit reports whether a and b differ by one byte dropped, added or changed, or by two neighbours swapped.
func oneEdit(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	switch {
	case len(a) < len(b):
		return a[i:] == b[i+1:]
	case i == len(a):
		return false
	case a[i+1:] == b[i+1:]:
		return true
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
