package parse

// class is a set of things a word can be, one bit each. A word can be several: "second" is an ordinal and part of a
// subparagraph's name.
type class uint32

const (
	digits           class = 1 << iota // a run of ASCII digits; never in a lexicon
	numberWord                         // value: the number, "quarante" 40
	scaleWord                          // value: the power of ten, "million" 6
	currency                           // value: index into the lexicon's currencies
	percent                            // %, per cent
	month                              // value: 1 to 12
	ordinal                            // value: the number, "second" 2
	dateWord                           // value: a dateCue
	articleWord                        // article, art.
	paragraphWord                      // paragraph, Absatz, ust.
	subparagraphWord                   // subparagraph, alinéa
	pointWord                          // point, letter, lit.
	sentenceWord                       // sentence, Satz
	recitalWord                        // recital, considérant
	sectionSign                        // § and the words for it
	rangeWord                          // to, à, bis
	listWord                           // and, et, or
	actName                            // value: index into the lexicon's acts
	lawWord                            // begins the name of an act that its number tells: Regulation, directive, loi
	chapterWord                        // chapter, title, annex: a number after it is no article
	authorityName                      // value: index into the lexicon's authority names
	authorityNoun                      // "data protection authority"; value: none
	nationality                        // value: index into the lexicon's countries
	thingWord                          // a thing that an authority's short name is in: IP address
	numberPrefix                       // begins a decision or case number: SAN, ECLI
	cueWord                            // tells roles apart; value: a cue
	joinWord                           // of, the: joins a provision to its act; value: a joint
	ruleWord                           // begins the number of a provision in acts that count in regulations: Regulation 22
	bandWord                           // tells the size of a sum, "six-digit"; value: how many digits, 0 where a figure before it tells
)

// sense is one thing that a word or phrase can be.
type sense struct {
	class class
	value int32
}

// entry is an accepted word or phrase of a lexicon.
type entry struct {
	classes class
	senses  []sense
	exact   string // the spelling to match to the letter, for words such as AP or May; empty for any case
}

// lexicon is a language's words compiled for the scanner: a trie over words, laid out in one open-addressed table. Looking
// up a word costs one probe of a bit set that fits the first-level cache, by its first eight bytes. Words that only begin longer entries, as
// "the" and "of" do, cost a second probe, for how the next word begins; the table is asked only for words likely to be in it.
type lexicon struct {
	heads   headSet           // of the words that begin entries
	pairs   [pairWords]uint64 // a bit for every head of them and the first three bytes of the word that goes on with the entry
	nodes   []node            // the table
	mask    uint32
	forms   []string // the folded word of each state, to be sure of the long ones
	entries []entry
	longest [32]uint8        // how many words the longest entry of each class has
	ends    [endWords]ending // by hash, what the entries are that end with a word
	lastTwo wordPairs        // with which entries end
	opens   openings         // of entries
	signs   [numSigns]uint32 // entries of the signs
	near    *lexicon         // of the words that are looked at only beside a number or a month
	beside  *lexicon         // of the words that are looked at only inside a citation
	atoms   [256][]atom      // of which numbers in words are made, by their first bytes
	tables
}

// Sizes of the bit sets, in words of 64 bits.
const (
	headWords = 1 << 11
	pairWords = 1 << 10
	endWords  = 1 << 9
)

// ending is what the entries are that end with a word, and how many words the longest of them has.
type ending struct {
	classes class
	words   uint8
}

// wordPairs is a set of two words, by a bit for the hash of both.
type wordPairs [64]uint64

// pairHash returns the bit of two words. It is the same for every spelling that a lexicon folds.
func pairHash(first, second string) uint32 {
	return (hashWord(first, 0, len(first)).hash*0x9E3779B1 ^ hashWord(second, 0, len(second)).hash) % 4096
}

func (p *wordPairs) add(first, second string) {
	n := pairHash(first, second)
	p[n/64] |= 1 << (n % 64)
}

// has reports whether two words may be in the set.
func (p *wordPairs) has(first, second string) bool {
	n := pairHash(first, second)
	return p[n/64]>>(n%64)&1 != 0
}

// pairOf returns the bit, in lexicon.pairs, of a head before a word that begins with three bytes, folded as secondWord does, the first one lowest.
func pairOf(h head, next uint32) uint32 {
	return (uint32(h>>32) ^ next*0x9E3779B1) * 0x85EBCA6B >> 16
}

// node is a place of the table and a state of the trie: the word that leads to it, which entries end here, and whether longer ones go
// on. It fills a line of the cache.
type node struct {
	key, last uint64 // the first and the last eight bytes of the folded word; of a shorter word both are the whole
	hash      uint32 // of the word and the state it is read in; 0 for an empty place
	state     uint32
	// The only entry that ends here and its classes, if there is one and it matches in any case; else classes is 0.
	entry   uint32
	classes class
	accept  []uint32 // all entries that end here, those in their own spelling first
	more    uint32   // for the words that go on from here, the low five bits of their first byte, one bit each
	size    uint16   // of the word
	own     uint16   // how many of accept are in their own spelling
}

const maxWord = 40 // bytes; longer words are in no lexicon

// foldByte folds what one bit folds: ASCII and, byte for byte of UTF-8, Latin-1, most of Greek and of Cyrillic. Spellings
// that it does not fold are entered into the lexicon one by one.
func foldByte(c byte) byte { return c | 0x20 }

const fold8 = 0x2020202020202020

// hashed is what a word is looked up by: its first and last eight bytes, folded, and a hash of both and of its length. Of a shorter word both
// are the whole.
type hashed struct {
	key, last uint64
	hash      uint32
}

// hashWord hashes text[start:end].
func hashWord(text string, start, end int) hashed {
	if end-start >= 8 {
		return hashOf(load8(text, start)|fold8, load8(text, end-8)|fold8, end-start)
	}
	if start+8 <= len(text) {
		key := (load8(text, start) | fold8) & firstBytes[end-start]
		return hashOf(key, key, end-start)
	}
	var key uint64
	for i := range end - start {
		key |= uint64(foldByte(text[start+i])) << (8 * uint(i))
	}
	return hashOf(key, key, end-start)
}

// hashInside is hashWord without a branch: eight bytes must stand before end and behind start.
func hashInside(text string, start, end int) hashed {
	size := end - start
	beyond := -8 * ((size - 8) & ((size - 8) >> 63)) // the least of two numbers would be a branch, and which of them is less is hard to guess
	return hashOf((load8(text, start)|fold8)&firstBytes[min(uint(size), scanned-1)], (load8(text, end-8)|fold8)>>(uint(beyond)&63), size)
}

// firstBytes masks what belongs to a word of each size in a register that holds its first eight bytes.
var firstBytes = func() (t [scanned]uint64) {
	for size := range t {
		t[size] = 1<<(8*min(size, register)) - 1
	}
	return t
}()

// head is a hash of the first eight bytes of a word, folded. Its upper half says all.
type head uint64

// headOf makes the head of a word of its first bytes, with what is not the word's masked out.
func headOf(first uint64) head { return head(first * 0x9E3779B97F4A7C15) }

// head returns the head of the hashed word.
func (w hashed) head() head { return headOf(w.key) }

// headSet says by two bits of each head whether words that have it are entries, isEntry, or begin longer ones, beginsEntry.
type headSet [headWords]uint64

const (
	beginsEntry = 1
	isEntry     = 2
)

func (s *headSet) add(h head, is uint64) { s[h>>53] |= is << (h >> 47 & 62) }

// of returns what words with a head are.
func (s *headSet) of(h head) uint64 { return s[h>>53] >> (h >> 47 & 62) & 3 }

// has returns 1 where some word has the head, else 0: all that is an entry or begins one has the lower bit.
func (s *headSet) has(h head) uint64 { return s[h>>53] >> (h >> 47 & 62) & 1 }

func hashOf(first, last uint64, n int) hashed {
	h := first*0x9E3779B97F4A7C15 ^ last*0xC2B2AE3D27D4EB4F ^ uint64(n)*0x165667B19E3779F9
	return hashed{first, last, uint32(h>>32) ^ uint32(h)}
}

func load8(s string, i int) uint64 {
	s = s[i : i+8]
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func inState(h, state uint32) uint32 {
	h ^= state * 0x85EBCA6B
	h ^= h >> 15
	if h == 0 {
		h = 1
	}
	return h
}

// step returns the node of the word text[start:end] in a state; nil when there is none. The word has the key, the last bytes and the hash.
func (lx *lexicon) step(state uint32, w hashed, text string, start, end int) *node {
	h := inState(w.hash, state)
	for i := h & lx.mask; ; i = (i + 1) & lx.mask {
		n := &lx.nodes[i]
		if n.hash == h && n.key == w.key && n.last == w.last && int(n.size) == end-start && (n.size <= 16 || foldEqual(lx.forms[n.state], text[start:end])) {
			return n
		}
		if n.hash == 0 {
			return nil
		}
	}
}

func foldEqual(folded, word string) bool {
	if len(folded) != len(word) {
		return false
	}
	for i := range len(folded) {
		if folded[i] != foldByte(word[i]) {
			return false
		}
	}
	return true
}
