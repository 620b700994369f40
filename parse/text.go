package parse

import "sync"

// Text reads a text and returns what it states. Nil options are fine. It never fails: what could not be read is
// reported in the diagnostics. Its time is linear in the length of the text.
func Text(text string, o *Options) Document {
	var d Document
	r := readers.Get().(*reader)
	r.read(text, o, &d)
	r.release()
	return d
}

// reader is the state of one reading: the tokens of the text and what the stages have made of them.
type reader struct {
	text   string
	opts   Options
	doc    *Document
	blocks []block
	// lx and toks belong to the block being read.
	lx   *lexicon
	toks []token
	// What the stages after the values work on: cues and mentions of authorities in order, and the sentences they stand in.
	cues      []foundCue
	mentions  []mention
	countries []mention // countries by name, with their authority
	sentences []sentence
}

var readers = sync.Pool{New: func() any { return new(reader) }}

// release gives the reader back; the text must not be kept alive by it.
func (r *reader) release() {
	clear(r.mentions)
	clear(r.sentences)
	*r = reader{blocks: r.blocks[:0], toks: r.toks[:0], cues: r.cues[:0], mentions: r.mentions[:0], countries: r.countries[:0], sentences: r.sentences[:0]}
	readers.Put(r)
}

func (r *reader) read(text string, o *Options, d *Document) {
	r.text, r.doc = text, d
	if o != nil {
		r.opts = *o
	}
	r.blocks = blocksOf(text, o, r.blocks)
	for _, b := range r.blocks {
		r.lx = b.lx
		r.toks = r.lx.scan(text, b.start, b.end, r.toks[:0])
		r.values()
	}
	if len(r.blocks) > 0 {
		d.Lang = r.blocks[0].lx.pack.lang
	}
	r.settleAuthorities()
	r.cutSentences()
	r.roles()
	r.assemble()
}

// values reads the values of a block, left to right: at each token the readers are asked in turn, and the first that can read
// there takes the tokens it used.
func (r *reader) values() {
	for i := 0; i < len(r.toks); {
		next := i
		t := r.toks[i]
		if next == i && t.has(numberPrefix|digits) {
			next = r.reference(i)
		}
		if next == i && t.has(articleWord|paragraphWord|pointWord|subparagraphWord|sectionSign|recitalWord|actName|lawWord|digits) {
			next = r.provision(i)
		}
		if next == i && t.has(month|dateWord|ordinal|digits) {
			next = r.date(i)
		}
		if next == i && t.has(currency|numberWord|scaleWord|digits) {
			next = r.amount(i)
		}
		if next == i && t.has(authorityName|authorityNoun|nationality) {
			next = r.authority(i)
		}
		if next == i && t.has(cueWord) {
			c, _ := r.lx.senseOf(t, cueWord)
			r.cues = append(r.cues, foundCue{int(t.start), int(t.end), cue(c)})
		}
		i = max(next, i+1)
	}
}

// reference reads a decision or case number that begins at token i and returns the token after it, i where there is none.
func (r *reader) reference(i int) int { return i }

// provision reads the citation that begins at token i and returns the token after it, i where there is none.
func (r *reader) provision(i int) int { return i }

// date reads the date that begins at token i and returns the token after it, i where there is none.
func (r *reader) date(i int) int { return i }

// amount reads the sum that begins at token i and returns the token after it, i where there is none.
func (r *reader) amount(i int) int { return i }
