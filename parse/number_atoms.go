package parse

import (
	"cmp"
	"math/bits"
	"slices"
)

// atom is a part of a number in words.
type atom struct {
	form  string // folded
	kind  atomKind
	value int
}

type atomKind uint8

const (
	atomCardinal atomKind = iota // value: the number, up to 999
	atomScale                    // value: the power of ten
	atomShare                    // value: hundredths of the scale that follows, "anderthalb" 150
	atomAnd
)

// atomsOf collects the parts that a language's numbers are made of by their first bytes, the longest first.
func atomsOf(w *numberWords) (byFirst [256][]atom) {
	var atoms []atom
	seen := map[string]bool{}
	enter := func(forms string, kind atomKind, value int) {
		for form := range splitForms(forms) {
			for _, f := range append(spellings(form), form) {
				f = foldString(f)
				if !seen[f] {
					seen[f] = true
					atoms = append(atoms, atom{f, kind, value})
				}
			}
		}
	}
	for i, forms := range w.units {
		enter(forms, atomCardinal, i)
	}
	for i, forms := range w.tens {
		enter(forms, atomCardinal, 10*i)
	}
	for i, forms := range w.hundreds {
		enter(forms, atomCardinal, 100*i)
	}
	for _, s := range w.scales {
		enter(s.forms, atomScale, s.n)
	}
	for _, h := range w.halves {
		for form := range splitForms(h.forms) {
			if len(wordsOf(form)) == 1 {
				enter(form, atomShare, h.n)
			}
		}
	}
	enter(w.and, atomAnd, 0)
	enter(w.within, atomAnd, 0)
	slices.SortFunc(atoms, func(a, b atom) int { return cmp.Or(len(b.form)-len(a.form), cmp.Compare(a.form, b.form)) })
	for _, a := range atoms {
		byFirst[a.form[0]] = append(byFirst[a.form[0]], a)
	}
	return byFirst
}

// Limits of a number in words.
const (
	maxNumberWords = 16
	maxAtoms       = 32
)

// atomize splits the word text[start:end] into parts of numbers and appends them; ok is false when it is no such word.
func (lx *lexicon) atomize(text string, start, end int, seq []atom) (_ []atom, ok bool) {
	if start == end {
		return seq, true
	}
	if len(seq) == maxAtoms || end-start > 2*maxWord {
		return seq, false
	}
	for _, a := range lx.atoms[foldByte(text[start])] {
		if len(a.form) > end-start || !foldEqual(a.form, text[start:start+len(a.form)]) {
			continue
		}
		if longer := append(seq, a); grows(longer) {
			if whole, ok := lx.atomize(text, start+len(a.form), end, longer); ok {
				return whole, true
			}
		}
	}
	return seq, false
}

// grows reports whether a sequence of parts may be (the beginning of) a number.
func grows(seq []atom) bool {
	var s wordSum
	for _, a := range seq {
		if !s.add(a) {
			return false
		}
	}
	return true
}

// wordSum adds up the parts of a number in words.
type wordSum struct {
	total, group uint64
	power        int // of the last scale; 0 for none
	and, any     bool
	joined       bool // "and" stands between the last scale and what follows it
	share        bool // a part of a scale has begun the number
	huge         bool
}

// add takes the next part; it reports whether the number can go on with it.
func (s *wordSum) add(a atom) bool {
	and := s.and
	s.and = a.kind == atomAnd
	switch a.kind {
	case atomAnd:
		s.joined = s.joined || s.group == 0
		return s.any && !and
	case atomScale:
		if s.power > 0 && (a.value >= s.power && s.joined || a.value == s.power) {
			return false // "one million and two million"
		}
		s.scale(a.value)
		s.any, s.share, s.joined = true, false, false
		return true
	case atomShare:
		if s.total+s.group > 0 || s.power > 0 {
			return false
		}
		s.any, s.share = true, true
		return true
	}
	if s.share {
		return false
	}
	v, low := uint64(a.value), s.group%100
	fits := false
	switch {
	case v == 100:
		if s.group > 0 && s.group < 100 {
			s.group *= 100
			return true
		}
		fits = s.group == 0
	case v > 100:
		fits = s.group == 0
	case v%10 == 0 && v >= 20:
		if low == 4 && v == 20 && !and { // quatre-vingts
			v = 80 - 4
		}
		fits = low == 0 || low < 10 && (and || v == 80-4)
	case v < 10:
		fits = low%10 == 0
	case v < 20:
		fits = low == 0 || low == 60 || low == 80
	default:
		fits = low == 0
	}
	if !fits {
		return false
	}
	s.group += v
	s.any = true
	return true
}

// scale multiplies what stands before a scale word.
func (s *wordSum) scale(power int) {
	if s.power > 0 && power >= s.power { // "mille millions"
		s.total, s.group = s.total+s.group, 0
		s.total = s.times(s.total, power)
	} else {
		s.total += s.times(max(s.group, 1), power)
		s.group = 0
	}
	s.power = power
}

func (s *wordSum) times(n uint64, power int) uint64 {
	for range power {
		hi, lo := bits.Mul64(n, 10)
		if hi != 0 {
			s.huge = true
			return 0
		}
		n = lo
	}
	return n
}
