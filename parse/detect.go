package parse

import (
	"math/bits"
	"strings"
	"sync"

	"github.com/gdprgo/gdpr"
)

// functionWords maps the small words of every language to the languages that have them, one bit a pack.
type functionWords struct {
	heads headSet
	slots [4096]functionSlot
}

type functionSlot struct {
	hashed
	packs uint32
	form  string // folded
}

var theFunctionWords = sync.OnceValue(func() *functionWords {
	f := new(functionWords)
	for i, p := range packs {
		for form := range splitForms(p.function) {
			f.enter(form, i)
			for _, v := range spellings(form) {
				f.enter(v, i)
			}
		}
	}
	return f
})

func (f *functionWords) enter(form string, pack int) {
	folded := foldString(form)
	w := hashWord(folded, 0, len(folded))
	f.heads.add(w.head(), beginsEntry)
	s := f.slot(w, folded, 0, len(folded))
	s.hashed, s.form = w, folded
	s.packs |= 1 << pack
}

// wholeScore is what a word counts that only one language has.
const wholeScore = 12

// slot returns the slot of a word, an empty one where there is none.
func (f *functionWords) slot(w hashed, text string, start, end int) *functionSlot {
	for i := w.hash % uint32(len(f.slots)); ; i = (i + 1) % uint32(len(f.slots)) {
		s := &f.slots[i]
		if s.form == "" || s.hashed == w && len(s.form) == end-start && (end-start <= 16 || foldEqual(s.form, text[start:end])) {
			return s
		}
	}
}

func (f *functionWords) packsOf(text string, start, end int) uint32 {
	return f.slot(hashWord(text, start, end), text, start, end).packs
}

// scores counts, per pack, the small words among the first words of text[from:to]; a word that n languages share counts
// 12/n in each.
func (f *functionWords) scores(text string, from, to, words int, score *[len(packs)]int) {
	text = text[:to]
	var likely [scanned]likelyWord
	base := from
	for base+scanned+register < to && words > 0 {
		w, size, plain := wholeAt(text, base)
		in := bits.OnesCount64(w.letters << 1 &^ w.letters)
		if !plain || size == 0 || in > words {
			base, words = f.scoresSlowly(text, base, base+scanned, words, score)
			continue
		}
		for _, l := range likely[:f.heads.find(text[base:base+scanned+register], w.letters, &likely)] {
			share(score, f.packsOf(text, base+int(l.start()), base+int(l.end())))
		}
		base, words = base+size, words-in
	}
	f.scoresSlowly(text, base, to, words, score)
}

// scoresSlowly is scores a word at a time. It returns where to go on, and how many words are left.
func (f *functionWords) scoresSlowly(text string, i, to, words int, score *[len(packs)]int) (next, left int) {
	for i < to && words > 0 {
		if byteClass[text[i]] != bLetter {
			i++
			continue
		}
		start := i
		end, w := wordAt(text, i)
		words--
		if i = end; end-start <= maxWord && f.heads.has(w.head()) != 0 {
			share(score, f.slot(w, text, start, end).packs)
		}
	}
	return i, words
}

// share gives each pack of a set its share of a word.
func share(score *[len(packs)]int, set uint32) {
	if set == 0 {
		return
	}
	each := wholeScore / bits.OnesCount32(set)
	for ; set != 0; set &= set - 1 {
		score[bits.TrailingZeros32(set)] += each
	}
}

// Windows of a text in which its language is looked for.
const (
	detectWindows = 8
	detectWords   = 120 // per window
)

// What a language must score by its small words to be that of a text, and how far it must be ahead of the next one; by all its words.
const (
	clearScore = 2 * wholeScore
	clearLead  = wholeScore
	weakScore  = wholeScore
	weakLead   = wholeScore / 4
)

// Detect returns the language that most of a text is written in, "" where its words do not tell.
// It looks at up to eight places of the text.
func Detect(text string) Lang {
	if n := detect(text); n >= 0 {
		return packs[n].lang
	}
	return ""
}

// readIn returns the pack in which a text is read.
func readIn(text string) int {
	if n := detect(text); n >= 0 {
		return n
	}
	return packIndex(gdpr.English)
}

// detect returns the pack of the language that a text is written in, -1 where its words do not tell: by the small words, and where these are
// few or of several languages, by those in which decisions are told too.
func detect(text string) int {
	score := scoresOf(text)
	if n := clearly(&score, clearScore, clearLead); n >= 0 {
		return n
	}
	addVocabulary(text, &score)
	return clearly(&score, weakScore, weakLead)
}

func scoresOf(text string) (score [len(packs)]int) {
	f := theFunctionWords()
	stride := max(len(text)/detectWindows, 2048)
	for from := 0; from < len(text); from += stride {
		f.scores(text, from, min(from+stride, len(text)), detectWords, &score)
	}
	return score
}

// clearly returns the pack with the highest score, -1 when none reaches the least or another is less than the lead behind.
func clearly(score *[len(packs)]int, least, lead int) int {
	best := 0
	for i, s := range score {
		if s > score[best] {
			best = i
		}
	}
	if score[best] < least {
		return -1
	}
	for i, s := range score {
		if i != best && s+lead > score[best] {
			return -1
		}
	}
	return best
}

// block is a part of the text in one language.
type block struct {
	start, end int
	lx         *lexicon
}

// blocksOf cuts a text where its language changes. A part is at least blockSize long and ends at an empty line, so that
// a quotation does not cut the text around it.
func blocksOf(text string, o *Options, of func(Lang) *lexicon, blocks []block) []block {
	if o != nil && o.Lang != "" {
		return append(blocks, block{0, len(text), of(o.Lang)})
	}
	main := readIn(text)
	const blockSize, words = 1200, 48
	lx := of(packs[main].lang)
	if len(text) < 2*blockSize {
		return append(blocks, block{0, len(text), lx})
	}
	f := theFunctionWords()
	for start := 0; start < len(text); {
		end := len(text)
		if start+blockSize < len(text) {
			if i := strings.Index(text[start+blockSize:], "\n\n"); i >= 0 {
				end = start + blockSize + i + 2
			}
		}
		var score [len(packs)]int
		f.scores(text, start, end, words, &score)
		here := lx
		if n := clearly(&score, 60, 1); n >= 0 && n != main && score[n] > 2*score[main] {
			here = of(packs[n].lang)
		}
		if k := len(blocks); k > 0 && blocks[k-1].lx == here {
			blocks[k-1].end = end
		} else {
			blocks = append(blocks, block{start, end, here})
		}
		start = end
	}
	return blocks
}
