package authority

import (
	"math/bits"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Outcome says what became of a name that was to be resolved.
type Outcome uint8

// The outcomes. The zero value is NotKnown.
const (
	// NotKnown: the name is not understood as that of an authority.
	NotKnown Outcome = iota
	// Resolved: one authority bears the name.
	Resolved
	// Ambiguous: several authorities bear the name, and nothing given decides.
	Ambiguous
	// GenericName: ordinary words for an authority of a state that has several, or of no stated state.
	GenericName
	// Conflict: the parts of the name, or the name and the stated country, contradict each other.
	Conflict
	// OtherBody: a court, a church authority, a conference or another body that is no supervisory authority.
	OtherBody
)

var outcomeText = [...]string{"not-known", "resolved", "ambiguous", "generic-name", "conflict", "other-body", "?"}

// String returns the outcome as a word.
func (o Outcome) String() string { return outcomeText[min(int(o), len(outcomeText)-1)] }

// Resolution is what a written name was found to mean.
type Resolution struct {
	Outcome Outcome
	// IDs are the candidates, best first, where the outcome is Resolved or Ambiguous; for a Conflict those that the name
	// alone would give. Shared by all callers, not to be written to.
	IDs     []ID
	Country gdpr.Country // of the authority; else the one that the name states, or the one given
	Region  string       // of the authority; else the one that the name states, ISO 3166-2
	Weak    bool         // only ordinary words say so, or letters that usually mean something else: "IP", "Data Protection Commission"
}

// Resolve returns the authorities that a written name may mean, best first: official names, English, French and former
// ones, abbreviations, descriptions such as "Italian Data Protection Authority", "autorité italienne de protection des
// données" or "Cnil italienne", and spellings off by a letter. Case and accents do not count.
//
// Country is that of the authority as the source states it, not of the reader; zero where it states none. A name shared
// by several authorities gives them all until a country decides. The result is nil where the name is unknown, where it
// contradicts the country, and where it says no more than "the German authority", which is none of the eighteen:
// [Explain] tells these apart.
//
// The slice is shared by all callers: it may be appended to, but its elements must not be written to. Resolve does not
// allocate, save for spellings it has to guess at.
func Resolve(name string, in gdpr.Country) []ID {
	r := Explain(name, in)
	if r.Outcome != Resolved && r.Outcome != Ambiguous {
		return nil
	}
	return r.IDs
}

const (
	maxName  = 512 // bytes
	maxWords = 48
)

// reading collects what the words of a name say.
type reading struct {
	x         *index
	strong    mask // authorities that all proper names in it can mean
	desc      mask // authorities that all descriptive names in it can mean
	hasStrong bool
	hasDesc   bool
	firm      bool // one of them is not weak
	local     mask // of those in desc, the ones whose country must be known
	borrowed  bool
	place     int // 1 + index in places
	other     int // 1 + index in otherBodies
	clash     bool
	class     class // of all words
	known     int   // words understood outside brackets
	unknown   int   // and not
}

// Explain returns what a written name means and why nothing was returned where [Resolve] returns nothing.
func Explain(name string, in gdpr.Country) Resolution {
	in = in.ISO()
	if len(name) > maxName {
		return Resolution{}
	}
	rd := reading{x: names(), strong: ^mask(0), desc: ^mask(0)}
	var ws [maxWords]uint16
	var depth [maxWords]uint8
	n := rd.split(name, &ws, &depth)
	for i := 0; i < n; {
		i += rd.read(ws[i:n], depth[i] > 0)
	}
	return rd.conclude(in)
}

// split finds the words of a name and how deep in brackets they stand; words that are not known are 0.
func (rd *reading) split(s string, ws *[maxWords]uint16, depth *[maxWords]uint8) (n int) {
	var buf [maxWord]byte
	var d uint8
	for at := 0; at < len(s); {
		word, end := nextWord(s, at, buf[:0])
		at = end
		if len(word) == 0 { // nextWord stops behind each bracket
			switch s[end-1] {
			case '(', '[':
				d++
			case ')', ']':
				d -= min(d, 1)
			}
			continue
		}
		w := rd.x.word(word)
		switch {
		case w != 0:
		case strings.Trim(string(word), "0123456789") == "":
			w = rd.x.number
		default:
			w = rd.x.guess(string(word))
		}
		if n == maxWords {
			return 0 // no name is that long
		}
		ws[n], depth[n] = w, d
		n++
	}
	return n
}

// read takes in the longest phrase that ws begins with, or one word, and returns how many words that was.
func (rd *reading) read(ws []uint16, inside bool) int {
	x := rd.x
	var best *phrase
	length := 0
	var node uint16
	for i, w := range ws {
		to := x.next.get(uint32(node)<<16 | uint32(w))
		if to == 0 || w == 0 {
			break
		}
		node = to
		if p := x.at[node]; p != 0 {
			best, length = &x.phrases[p-1], i+1
		}
	}
	if best == nil {
		rd.word(ws[0], inside)
		return 1
	}
	if !inside {
		rd.known += length
	}
	if best.place != 0 {
		rd.addPlace(best.place)
	}
	if best.other != 0 {
		rd.other = best.other
	}
	if best.mask == 0 {
		return length
	}
	switch {
	case best.match&Descriptive != 0 || best.local != 0:
		rd.desc &= best.mask
		rd.local |= best.local
		rd.hasDesc = true
		for _, w := range ws[:length] {
			rd.class |= x.class[w] &^ isPlace
		}
	default:
		rd.strong &= best.mask
		rd.hasStrong = true
		rd.firm = rd.firm || best.match&Weak == 0
	}
	if best.match&Borrowed != 0 {
		rd.borrowed = true
		rd.class |= isHead | isTopic
	}
	return length
}

// word takes in one word that begins no phrase.
func (rd *reading) word(w uint16, inside bool) {
	c := rd.x.class[w]
	rd.class |= c &^ isPlace
	switch {
	case inside:
	case c&^isCourt == 0:
		rd.unknown++
	case c != isFiller:
		rd.known++
	}
}

// addPlace takes in a place. A region and its state go together, two others clash.
func (rd *reading) addPlace(p int) {
	if rd.place == 0 {
		rd.place = p
		return
	}
	old, new := &places[rd.place-1], &places[p-1]
	switch {
	case old.country != new.country || old.region != "" && new.region != "" && old.region != new.region:
		rd.clash = true
	case old.region == "":
		rd.place = p
	}
}

// conclude weighs what was read: proper names first, then descriptive names, then ordinary words with a place.
func (rd *reading) conclude(in gdpr.Country) Resolution {
	r := Resolution{Country: in}
	torn := rd.clash // the name contradicts itself
	if rd.place != 0 {
		p := &places[rd.place-1]
		r.Country, r.Region = p.country, p.region
		rd.clash = torn || in != "" && in != p.country
	}
	where := ^mask(0)
	switch {
	case r.Region != "":
		where = rd.x.region[r.Region]
	case r.Country != "":
		where = rd.x.country[r.Country]
	default:
		rd.desc &^= rd.local
	}
	switch {
	case rd.otherBody(r.Country, where):
		r.Outcome = OtherBody
		return r
	case rd.hasStrong && rd.unknown > 0 && (!rd.firm || rd.unknown >= rd.known):
		return r
	case rd.hasStrong && rd.strong&where != 0 && !rd.clash:
		return rd.settle(r, rd.strong&where)
	case rd.hasStrong && !(rd.borrowed && rd.place != 0):
		r.Outcome, r.IDs = Conflict, rd.x.ids(rd.strong)
		return r
	case rd.unknown > 0:
		return r
	case rd.hasDesc && rd.desc&where != 0 && !rd.clash:
		return rd.settle(r, rd.desc&where)
	case !rd.names():
		return r
	case torn:
		r.Outcome = Conflict
		return r
	case rd.clash:
		r.Outcome, r.IDs = Conflict, rd.x.ids(rd.general(r.Country, r.Region))
		return r
	}
	if m := rd.general(r.Country, r.Region); m != 0 {
		return rd.settle(r, m)
	}
	r.Outcome = GenericName
	return r
}

// otherBody reports whether the name is that of a court, or of a body that is no supervisory authority.
func (rd *reading) otherBody(c gdpr.Country, where mask) bool {
	switch {
	case rd.hasStrong && rd.strong&where != 0:
		return false
	case rd.other != 0:
		return c == "" || otherBodies[rd.other-1].country == c
	}
	return !rd.hasStrong && rd.class&isCourt != 0
}

// settle records the candidates.
func (rd *reading) settle(r Resolution, m mask) Resolution {
	r.Outcome, r.IDs = Resolved, rd.x.ids(m)
	r.Weak = !rd.firm && r.Country == ""
	if bits.OnesCount64(uint64(m)) > 1 {
		r.Outcome = Ambiguous
	} else {
		a := registry[bits.TrailingZeros64(uint64(m))]
		r.Country, r.Region = a.Country, a.Region
	}
	return r
}

// names reports whether the words read can name an authority once the place is known.
func (rd *reading) names() bool {
	return rd.class&isFullHead != 0 || rd.class&isBareHead != 0 || rd.class&isHead != 0 && rd.class&isTopic != 0
}

// general returns the authority that "the data protection authority" of a place means. It is none for a state with several
// authorities for undertakings. In Bavaria, which has one for private and one for public bodies, it is the first unless
// the name speaks of the public sector: the second is called a commissioner, not an authority, and fines nobody.
func (rd *reading) general(c gdpr.Country, region string) mask {
	if region == "" {
		if i, ok := rd.x.national[c]; ok {
			return 1 << i
		}
		if rd.class&isFederal == 0 {
			return 0
		}
		for i, a := range registry {
			if a.Country == c && a.Level == Federal {
				return 1 << i
			}
		}
		return 0
	}
	want := PrivateBodies
	if rd.class&isPublic != 0 {
		want = PublicBodies
	}
	all := rd.x.region[region]
	for m := all; m != 0; m &= m - 1 {
		if i := bits.TrailingZeros64(uint64(m)); registry[i].Scope.Has(want) {
			return 1 << i
		}
	}
	return all
}

// CountryNamed returns the state that a name or adjective of it means, in the languages of [Adjectives]: "The
// Netherlands", "Czech Republic", "Italie". Names of regions give their state.
func CountryNamed(name string) (c gdpr.Country, ok bool) {
	if len(name) > maxName {
		return "", false
	}
	rd := reading{x: names()}
	var ws [maxWords]uint16
	var depth [maxWords]uint8
	n := rd.split(name, &ws, &depth)
	for i := 0; i < n; {
		i += rd.read(ws[i:n], false)
	}
	if rd.place == 0 || rd.clash || rd.unknown > 0 || rd.hasStrong || rd.hasDesc || rd.class&^isFiller != 0 {
		return "", false
	}
	return places[rd.place-1].country, true
}
