package parse

import (
	"strconv"
	"sync"
	"unicode"

	"github.com/gdprgo/gdpr"
)

// Text reads a text and returns what it states. Nil options are fine. It never fails: what could not be read is
// reported in the diagnostics. Its time is linear in the length of the text.
func Text(text string, o *Options) Document {
	return only(readAll, text, o)
}

// Values reads the sums, dates, provisions, authorities and numbers of a text like [Text], and not what they are in a decision: every sum has the
// role other, the interval of one that falls due again and again only where it stands beside it, and there are neither decisions nor marks. It takes a fifth to three fifths of the time. Nil options are fine.
func Values(text string, o *Options) Document {
	return only(readValues, text, o)
}

// kinds is a set of the kinds of values to read.
type kinds uint8

const (
	readAmounts kinds = 1 << iota
	readDates
	readOthers // provisions, references, authorities
	readTold
	readValues = readAmounts | readDates | readOthers
	readAll    = readValues | readTold
)

// only reads some kinds of values. They are collected in lists of the reader and copied out at the end, so that no list grows by copying and
// none takes more memory than it needs.
func only(k kinds, text string, o *Options) Document {
	r := readers.Get().(*reader)
	spare := &r.spare
	spare.empty()
	r.kinds = k
	r.read(text, o, spare)
	d := *spare
	d.Amounts, d.Dates, d.Provisions = exact(d.Amounts), exact(d.Dates), exact(d.Provisions)
	d.Authorities, d.References, d.Diagnostics = exact(d.Authorities), exact(d.References), exact(d.Diagnostics)
	spare.Marks, spare.Decisions = nil, nil // they are the caller's
	clear(spare.Amounts)                    // what holds a stretch of the text would keep it alive
	clear(spare.References)
	clear(spare.Diagnostics)
	r.release()
	return d
}

// exact returns a copy of a list without room for more, nil for an empty one.
func exact[L ~[]T, T any](list L) L {
	if len(list) == 0 {
		return nil
	}
	out := make(L, len(list))
	copy(out, list)
	return out
}

// Read reads a text into d like [Text], and uses the memory of what d held before: for callers who read many texts and keep
// none of the documents.
func (d *Document) Read(text string, o *Options) {
	d.empty()
	d.read(readAll, text, o)
}

// empty takes all values out of a document and keeps the memory they stood in.
func (d *Document) empty() {
	*d = Document{
		Amounts: d.Amounts[:0], Dates: d.Dates[:0], Provisions: d.Provisions[:0], Authorities: d.Authorities[:0],
		References: d.References[:0], Marks: d.Marks[:0], Decisions: d.Decisions[:0], Diagnostics: d.Diagnostics[:0],
	}
}

func (d *Document) read(k kinds, text string, o *Options) {
	r := readers.Get().(*reader)
	r.kinds = k
	r.read(text, o, d)
	r.release()
}

// kept is what a reader keeps for the next reading: the room of its lists, and drafts.
type kept struct {
	blocks    []block
	stops     []int32 // where sentences may end, of the whole text
	held      heldMarks
	toks      []token  // of the block being read
	sharers   []number // sums that share the currency of the one being read
	pins      []pin    // of the citation being read
	cues      []foundCue
	mentions  []mention // of authorities, in order
	countries []mention // countries by name, with their authority
	peoples   []mention // the adjectives of countries that stand beside no authority
	sentences []sentence
	cut       [1 << cutBits]cutWords // of the sentences asked for last
	nameWords []word                 // of the name being read
	hints     []foundCue             // cues that only the marks look at
	late      []Mark                 // found while the others are in order
	parties   []party                // read so far, of which lists are windows
	sums      []int                  // of events
	made      []madeFine             // see fines
	fineSums  []fineSum              // likewise
	groups    [][]fineSum            // likewise
	toFind    []toFind               // see findAll
	meanings  []meantMention         // in the opening of a paragraph, see firstEvent
	drafts    []*draft               // of which decisions are made; those beyond drafted serve a later reading
	spare     Document               // see only
}

// reader is the state of one reading: the tokens of the text and what the stages have made of them.
type reader struct {
	kept
	text  string
	opts  Options
	doc   *Document
	kinds kinds
	// The following belong to the block being read.
	lx        *lexicon
	from, to  int // where the block lies
	next      int // the token at which a value may begin
	taken     int // where the last value ends
	last      statedSum
	halving   bool // the number before "and a half" is being read
	behind    [2]phrasesBehind
	nearWords [4]besideNumber
	order     order
	// The following belong to the stages after the values.
	listed      bool    // the sentences are items of a list of infringements
	story       int     // where the story begins that is being told
	one         mention // see oneNational
	oneSought   bool
	event       event           // being read
	told        [1]event        // see tells
	front       sentence        // see paragraphAt
	lastFinding lastFinding     // see notFound
	verbs       [32]verbsBehind // see verbsBehind
	lists       [32]listRead    // see isListed
	gaps        [3]sentence     // see eachSentence, which may be called inside itself, and
	gapped      int             // how often it is
	failed      struct {        // see oneFailed
		section int // from 1
		one     bool
	}
	revised bool // reading that has changed what a sum is
	drafted int  // how many drafts are in use

	citations // what has been read of citations
}

var readers = sync.Pool{New: func() any { return new(reader) }}

// release gives the reader back; the text must not be kept alive by it.
func (r *reader) release() {
	for _, d := range r.drafts[:r.drafted] {
		d.reset()
	}
	k := r.kept
	k.empty()
	*r = reader{}
	r.kept = k
	readers.Put(r)
}

// empty takes everything out of the lists that would keep a text alive.
func (r *kept) empty() {
	clear(r.nameWords[:cap(r.nameWords)])
	clear(r.made[:cap(r.made)])
	clear(r.fineSums[:cap(r.fineSums)])
	clear(r.groups[:cap(r.groups)])
	clear(r.parties[:cap(r.parties)])
	for k := range r.cut {
		c := &r.cut[k]
		clear(c.words[:c.most])
		*c = cutWords{words: c.words[:0]}
	}
	r.blocks, r.stops, r.held, r.toks, r.sharers, r.pins = r.blocks[:0], r.stops[:0], r.held[:0], r.toks[:0], r.sharers[:0], r.pins[:0]
	r.cues, r.hints, r.mentions, r.countries, r.peoples, r.sentences = r.cues[:0], r.hints[:0], r.mentions[:0], r.countries[:0], r.peoples[:0], r.sentences[:0]
	r.nameWords, r.late, r.parties, r.sums = r.nameWords[:0], r.late[:0], r.parties[:0], r.sums[:0]
	r.made, r.fineSums, r.groups, r.toFind, r.meanings = r.made[:0], r.fineSums[:0], r.groups[:0], r.toFind[:0], r.meanings[:0]
}

func (r *reader) read(text string, o *Options, d *Document) {
	r.text, r.doc = text, d
	if o != nil {
		r.opts = *o
	}
	if l := r.opts.Lang; l != "" && packs[packIndex(l)].lang != l {
		r.opts.Lang = ""
		d.Diagnostics.Add(gdpr.Warning, "language.not-read", "", "texts in "+strconv.Quote(string(l))+" are not read; the language was detected instead")
	}
	words := valuesLexiconOf
	if r.kinds&readTold != 0 {
		words = lexiconOf
		r.held.reset(len(text))
	}
	r.blocks = blocksOf(text, &r.opts, words, r.blocks)
	for _, b := range r.blocks {
		r.lx, r.from, r.to = b.lx, b.start, b.end
		r.toks, r.stops = r.lx.scan(text, b.start, b.end, r.toks[:0], r.stops, r.held)
		r.nextGDPR, r.besideAt, r.gapAt = 0, 0, 0
		r.values()
	}
	r.settleCurrencies()
	if len(r.blocks) > 0 {
		d.Lang = r.blocks[0].lx.pack.lang
	}
	if r.kinds&readValues != readValues {
		return
	}
	r.settleAuthorities()
	r.settleCrowns()
	if r.kinds&readTold == 0 {
		return
	}
	r.cutSentences()
	r.roles()
	r.assemble()
}

// values reads the values of a block, left to right: at each token the readers are asked in turn, and the first that can read
// there takes the tokens it used.
func (r *reader) values() {
	if r.kinds&readValues == readValues {
		for i := range r.toks {
			if r.toks[i].has(actName) {
				r.notedLaws(i)
			}
		}
	}
	for i := 0; i < len(r.toks); {
		next := i
		t := r.toks[i]
		if t.classes == cueWord { // as most
			r.cuesOf(t)
			i++
			continue
		}
		r.next = i
		if r.kinds&readOthers != 0 {
			if t.has(numberPrefix | digits) {
				next = r.reference(i)
				r.datesIn(i, next)
			}
			if next == i && t.has(articleWord|paragraphWord|pointWord|subparagraphWord|sectionSign|recitalWord|actName|lawWord|ruleWord|digits) {
				next = r.provision(i)
			}
		}
		if next == i && t.has(month|dateWord|digits) {
			next = r.date(i)
		}
		if next == i && t.has(currency) {
			next = r.amount(i)
		}
		if next == i && t.has(bandWord) {
			next = r.band(i)
		}
		if next == i && t.has(authorityName|authorityNoun|nationality) {
			next = r.authority(i)
		}
		if next > i {
			r.taken = int(r.toks[next-1].end)
		} else if next++; t.has(cueWord) {
			r.cuesOf(t)
		}
		i = next
	}
}

// datesIn reads the dates inside of a number of tokens that a reference took: "provvedimento del 10 novembre 2022".
func (r *reader) datesIn(i, next int) {
	for ; i < next; i++ {
		if r.toks[i].has(month) {
			i = max(i, r.date(i)-1)
		}
	}
}

// cuesOf notes what a word says about the values around it; a word can say two things: "untersagt" orders, and what it orders is a ban.
func (r *reader) cuesOf(t token) {
	for _, s := range r.lx.entries[t.value].senses {
		if s.class != cueWord || nameable.has(cue(s.value)) && r.insideName(t) {
			continue
		}
		if f := (foundCue{int(t.start), int(t.end), cue(s.value)}); f.cue >= cueNotified {
			r.hints = append(r.hints, f)
			if f.cue == cueLodges { // "lodged an appeal" holds the word for it
				r.cues = append(r.cues, foundCue{f.start, f.end, cueAppeal})
			}
		} else if !r.lx.parting.has(f.cue) || r.whole(f) {
			r.cues = append(r.cues, f)
		}
	}
}

// nameable are the cues whose words also stand in names: "Total", "Datos Ya".
const nameable = cueSet(1<<cueEarlier | 1<<cueTotal | 1<<cueValue | 1<<cueApproximate | 1<<cueOriginal | 1<<cueSuppose)

// insideName reports whether a word with a capital stands behind another one in the middle of a sentence, in a language that does not write
// its nouns with capitals.
func (r *reader) insideName(t token) bool {
	if r.lx.capitalNouns || t.start < 3 || r.text[t.start-1] != ' ' || byteClass[r.text[t.start-2]] != bLetter || !unicode.IsUpper(runeAt(r.text, int(t.start))) {
		return false
	}
	start, _ := r.wordBefore(int(t.start)-1, r.from)
	return unicode.IsUpper(runeAt(r.text, start)) && start > 0 && r.text[start-1] == ' ' && byteClass[r.text[max(0, start-2)]] != bStop
}

// note adds a diagnostic about a stretch of the text that nothing is wrong with.
func (r *reader) note(code, message string, start, end int) {
	r.diagnose(gdpr.Info, code, message, gdpr.Span{Start: start, End: end})
}

// warn adds a diagnostic about a stretch of the text that is at odds with itself or with what is known.
func (r *reader) warn(code, message string, span gdpr.Span) {
	r.diagnose(gdpr.Warning, code, message, span)
}

func (r *reader) diagnose(s gdpr.Severity, code, message string, span gdpr.Span) {
	r.doc.Diagnostics = append(r.doc.Diagnostics, gdpr.Diagnostic{Severity: s, Code: code, Message: message, Span: span})
}
