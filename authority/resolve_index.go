package authority

import (
	"iter"
	"math/bits"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// mask is a set of authorities by their place in the registry.
type mask uint64

// class is what a word says in the name of an authority.
type class uint16

const (
	isHead class = 1 << iota
	isBareHead
	isFullHead
	isTopic
	isFiller
	isFederal
	isPublic
	isCourt
	isPlace // one word that names a place, or begins such a name
)

// phrase is what a run of words names.
type phrase struct {
	mask  mask // the authorities that bear the name
	local mask // those of them whose country must be known
	ids   []ID // the same, best first
	match Match
	place int // 1 + index in places, 0 for none
	other int // 1 + index in otherBodies, 0 for none
}

// index finds words and phrases. It is built at the first use and never written to after.
type index struct {
	words    table    // hash of a folded word to its number, from 1
	text     []string // by number
	class    []class  // by number
	next     table    // node<<16 | word to node; node 0 is the root
	at       []int32  // by node, 1 + index in phrases, 0 for none
	phrases  []phrase
	sets     map[mask][]ID
	country  map[gdpr.Country]mask
	region   map[string]mask
	national map[gdpr.Country]int
	number   uint16 // the word that stands for every number
}

var names = sync.OnceValue(buildIndex)

func buildIndex() *index {
	x := &index{
		words: newTable(3000), text: []string{""}, class: []class{0},
		next: newTable(4000), at: []int32{0},
		sets: make(map[mask][]ID), country: make(map[gdpr.Country]mask), region: make(map[string]mask),
		national: make(map[gdpr.Country]int),
	}
	for i, a := range registry {
		x.country[a.Country] |= 1 << i
		if a.Region != "" {
			x.region[a.Region] |= 1 << i
		}
		if a.Level == National {
			x.national[a.Country] = i
		}
	}
	for _, w := range []struct {
		list  string
		class class
	}{{heads, isHead}, {bareHeads, isHead | isBareHead}, {fullHeads, isHead | isFullHead}, {topics, isTopic}, {fillers, isFiller}, {federals, isFederal}, {publics, isPublic | isFiller}, {courtWords, isCourt}} {
		for _, word := range strings.Fields(w.list) {
			for _, n := range x.learn(word) {
				x.class[n] |= w.class
			}
		}
	}
	x.number = x.learn(fillerNumber)[0]
	x.class[x.number] = isFiller
	for i := range places {
		for w := range places[i].words() {
			ws := x.learn(w.Word)
			if len(ws) == 1 {
				x.class[ws[0]] |= isPlace
			}
			if p := x.phrase(ws); p.place == 0 || places[p.place-1].region == "" {
				p.place = i + 1
			}
		}
	}
	for i := range otherBodies {
		x.phrase(x.learn(otherBodies[i].name)).other = i + 1
	}
	for kind := Official; kind <= Other; kind++ {
		for i, a := range registry {
			for _, n := range a.more.names {
				if n.Kind == kind {
					x.addName(i, n)
				}
			}
		}
	}
	for i := range x.phrases {
		if p := &x.phrases[i]; p.mask != 0 {
			x.sets[p.mask] = p.ids
		}
	}
	return x
}

func (x *index) addName(i int, n Name) {
	p := x.phrase(x.learn(n.Text))
	if p.mask&(1<<i) == 0 {
		p.ids = append(p.ids, registry[i].ID)
	}
	p.mask |= 1 << i
	p.match |= n.Match &^ Local
	if n.Match&Local != 0 {
		p.local |= 1 << i
	}
}

// learn returns the numbers of the words of s, giving new words a number.
func (x *index) learn(s string) []uint16 {
	var ws []uint16
	var buf [maxWord]byte
	for at := 0; at < len(s); {
		word, end := nextWord(s, at, buf[:0])
		at = end
		if len(word) == 0 {
			continue
		}
		n := x.word(word)
		if n == 0 {
			n = uint16(len(x.text))
			x.text = append(x.text, string(word))
			x.class = append(x.class, 0)
			x.words.put(hash(word), n)
		}
		ws = append(ws, n)
	}
	return ws
}

// word returns the number of a folded word, 0 where it is not known. A test sees to it that no two known words have the
// same hash.
func (x *index) word(word []byte) uint16 {
	if n := x.words.get(hash(word)); n != 0 && x.text[n] == string(word) {
		return n
	}
	return 0
}

// phrase returns the entry for a run of words, making one if there is none.
func (x *index) phrase(ws []uint16) *phrase {
	var node uint16
	for _, w := range ws {
		k := uint32(node)<<16 | uint32(w)
		to := x.next.get(k)
		if to == 0 {
			to = uint16(len(x.at))
			x.at = append(x.at, 0)
			x.next.put(k, to)
		}
		node = to
	}
	if x.at[node] == 0 {
		x.phrases = append(x.phrases, phrase{})
		x.at[node] = int32(len(x.phrases))
	}
	return &x.phrases[x.at[node]-1]
}

// bearers returns the authorities that bear a name of the registry.
func (x *index) bearers(name string) []ID { return x.phrase(x.learn(name)).ids }

// ids returns the members of m as a slice that must not be written to; it allocates only for sets of two and more that
// no name denotes.
func (x *index) ids(m mask) []ID {
	switch bits.OnesCount64(uint64(m)) {
	case 0:
		return nil
	case 1:
		i := bits.TrailingZeros64(uint64(m))
		return allIDs[i : i+1 : i+1]
	}
	if s, ok := x.sets[m]; ok {
		return s[:len(s):len(s)]
	}
	var s []ID
	for i, a := range registry {
		if m&(1<<i) != 0 {
			s = append(s, a.ID)
		}
	}
	return s
}

const (
	maxWord      = 64
	fillerNumber = "0"
)

// nextWord appends to buf the folded word that starts at or after s[at], and returns it with the end of what was read. The
// word is empty where none was left, and where it is longer than any in use.
func nextWord(s string, at int, buf []byte) (word []byte, end int) {
	for at < len(s) {
		if c := s[at] | 0x20; 'a' <= c && c <= 'z' && s[at] < utf8.RuneSelf && len(buf) < maxWord {
			buf = append(buf, c)
			at++
			continue
		}
		r, n := rune(s[at]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(s[at:])
		}
		f := fold(r)
		switch {
		case f == 0 && len(buf) > 0:
			return buf, at
		case f > 0 && len(buf) < maxWord:
			buf = utf8.AppendRune(buf, f)
		}
		at += n
		if f == 0 && (r == '(' || r == ')' || r == '[' || r == ']') {
			return buf, at
		}
	}
	return buf, at
}

// words yields the written forms of a place.
func (p *place) words() iter.Seq[Adjective] {
	return func(yield func(Adjective) bool) {
		lists := [...]struct {
			lang    gdpr.Lang
			words   string
			endings string
			noun    bool
		}{
			{"", p.names, "", true}, {gdpr.English, p.en, "", false}, {gdpr.French, p.fr, "", false}, {gdpr.German, p.de, endingsDE, false},
			{gdpr.Spanish, p.es, "", false}, {gdpr.Italian, p.it, "", false}, {gdpr.Dutch, p.nl, endingsNL, false},
			{gdpr.Polish, p.pl, endingsPL, false}, {gdpr.Portuguese, p.pt, "", false},
		}
		for _, l := range lists {
			if l.words == "" {
				continue
			}
			for _, w := range strings.Split(l.words, "|") {
				for _, e := range strings.Split(l.endings, "|") {
					text := w + e
					if l.noun {
						text = strings.ReplaceAll(text, "-", " ")
					}
					if !yield(Adjective{text, l.lang, p.country, p.region, l.noun}) {
						return
					}
				}
			}
		}
		i := slices.Index(furtherStates[:], p.country)
		if p.region != "" || i < 0 {
			return
		}
		for _, a := range furtherAdjectives {
			for w := range strings.SplitSeq(a.words[i], "|") {
				if !yield(Adjective{w, a.lang, p.country, "", false}) {
					return
				}
			}
		}
	}
}

// Adjectives yields the adjectives of nationality and of regions in English, French, German, Spanish, Italian, Dutch,
// Polish and Portuguese, inflected, the names of the states and regions in these and their own languages, and adjectives of some states in
// further languages.
func Adjectives() iter.Seq[Adjective] {
	return func(yield func(Adjective) bool) {
		for i := range places {
			for w := range places[i].words() {
				if !yield(w) {
					return
				}
			}
		}
	}
}

// Generics yields the ways to speak of an authority in ordinary words, most usual first in each language.
func Generics() iter.Seq[Generic] { return slices.Values(generics[:]) }
