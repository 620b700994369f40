package parse

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// sentence is a sentence, a heading or an item of a list: what the words in it say, they say about each other.
type sentence struct {
	start, end int
	heading    bool // a line of its own without a full stop
	paragraph  int  // number of the paragraph, from 0
	lx         *lexicon
	cues       []foundCue // a window of reader.cues
	row        bool       // a line of a table of fines
	said       cueSet     // which cues there are
	amounts    [2]int     // windows of the document's lists, first and behind the last
	dates      [2]int
	provisions [2]int
	references [2]int
	mentions   [2]int
	hints      []foundCue // a window of reader.hints
	comment    bool       // of a reader
	aside      bool       // an opening that is no part of what the sentence tells: see asideEnd
	section    int        // of the text, from 0
	chapter    int        // likewise, counted by headings only
	decision   int        // number of the decision it tells of, from 1; 0 for none
	goesOn     bool       // with another measure of the authority that acts in the one before
	asked, yes question   // what was asked of it, and what of that is so
}

// question is a set of questions about a sentence that are asked again and again.
type question uint8

const (
	doesIntroduce question = 1 << iota
	doesReferBack
	doesAdd
	doesOpen // a paragraph
)

// is answers a question about a sentence, which is looked through for it once.
func (s *sentence) is(q question, find func(*sentence) bool) bool {
	if s.asked&q == 0 {
		s.asked |= q
		if find(s) {
			s.yes |= q
		}
	}
	return s.yes&q != 0
}

// cutSentences cuts the text into sentences, only where something was found: each begins before the first found thing that
// the one before it does not cover.
func (r *reader) cutSentences() {
	var t taken
	end, paragraph, block := 0, 0, 0
	gap := nextParagraph(r.text, 0)
	ends := sentenceEnds{stops: r.stops}
	second := 0 // where the last sentence was cut in two measures, see secondEnd
	for {
		next := r.nextFound(&t)
		if next == len(r.text) {
			return
		}
		r.sentences = append(r.sentences, sentence{})
		s := &r.sentences[len(r.sentences)-1]
		s.start, s.lx = ends.startOf(r.text, next, end), r.lexiconAt(next, &block)
		s.end = ends.endOf(r.text, next)
		if s.end == next { // the provisions that a range implies stand behind its first number, where the line may end: "Articles 15\nto 22"
			s.end = ends.endOf(r.text, next+1)
		}
		for over := r.valueOver(s.end, &t); over > s.end && s.end-s.start < maxSentence; over = r.valueOver(s.end, &t) {
			s.end = ends.endOf(r.text, over)
		}
		for s.end-s.start < maxSentence && r.beforeAct(s.lx, s.end, t.provisions) {
			s.end = sentenceEnd(r.text, s.end+1)
		}
		s.end = r.clauseEnd(s.start, s.end, t.mentions, t.amounts)
		s.end = r.meanwhileEnd(s, t.mentions, t.amounts)
		s.end = r.otherEnd(s, &t)
		s.goesOn = second > 0 && s.start <= second+1
		if second = r.secondEnd(s, &t); second == s.end {
			second = 0
		} else {
			s.end = second
		}
		s.end = r.penalEnd(s)
		s.end, s.aside = r.asideEnd(s, t.amounts, t.dates)
		end = s.end
		for ; gap+2 <= s.start; gap = nextParagraph(r.text, gap+2) {
			paragraph++
		}
		s.paragraph = paragraph
		s.heading = isHeading(r.text, s.start, s.end)
		r.fill(s, &t)
	}
}

// nextParagraph returns where the next empty line begins, the length of the text where there is none.
func nextParagraph(text string, from int) int {
	if i := strings.Index(text[from:], "\n\n"); i >= 0 {
		return from + i
	}
	return len(text)
}

// taken counts what the sentences so far hold of each kind of found thing.
type taken struct {
	amounts, dates, provisions, references, mentions, cues, hints int
}

// nextFound returns where the first thing begins that stands in no sentence yet, the end of the text where there is none.
func (r *reader) nextFound(t *taken) int {
	d, next := r.doc, len(r.text)
	next = firstStart(next, d.Amounts, t.amounts)
	next = firstStart(next, d.Dates, t.dates)
	next = firstStart(next, d.Provisions, t.provisions)
	next = firstStart(next, d.References, t.references)
	if t.mentions < len(r.mentions) {
		next = min(next, r.mentions[t.mentions].span.Start)
	}
	if t.cues < len(r.cues) {
		next = min(next, r.cues[t.cues].start)
	}
	return next
}

// fill gives a sentence what was found in it.
func (r *reader) fill(s *sentence, t *taken) {
	d := r.doc
	s.amounts, t.amounts = window(d.Amounts, t.amounts, s.end)
	s.dates, t.dates = window(d.Dates, t.dates, s.end)
	s.provisions, t.provisions = window(d.Provisions, t.provisions, s.end)
	s.references, t.references = window(d.References, t.references, s.end)
	first := t.mentions
	for t.mentions < len(r.mentions) && r.mentions[t.mentions].span.Start < s.end {
		t.mentions++
	}
	s.mentions = [2]int{first, t.mentions}
	first = t.cues
	for t.cues < len(r.cues) && r.cues[t.cues].start < s.end {
		s.said |= 1 << r.cues[t.cues].cue
		t.cues++
	}
	s.cues = r.cues[first:t.cues]
	for t.hints < len(r.hints) && r.hints[t.hints].start < s.start {
		t.hints++
	}
	first = t.hints
	for t.hints < len(r.hints) && r.hints[t.hints].start < s.end {
		t.hints++
	}
	s.hints = r.hints[first:t.hints]
}

// valueOver returns the end of a value that a place lies inside of, the place itself where there is none: the full stop of "24. Mai" ends no
// sentence. The values before the given ones end before the place.
func (r *reader) valueOver(at int, t *taken) int {
	d := r.doc
	return max(overlaps(d.Amounts, t.amounts, at), overlaps(d.Dates, t.dates, at), overlaps(d.Provisions, t.provisions, at), overlaps(d.References, t.references, at))
}

// beforeAct reports whether a full stop at end-1 belongs to the number of an article whose act follows: "članka 5. GDPR". The provisions before
// the given one end before it.
func (r *reader) beforeAct(lx *lexicon, end, provision int) bool {
	if end < 2 || end >= len(r.text) || r.text[end-1] != '.' || !isDigit(r.text[end-2]) || r.text[end] != ' ' {
		return false
	}
	for _, p := range r.doc.Provisions[provision:] {
		if p.Span.Start >= end {
			break
		}
		if p.Span.End == end-1 {
			w := wordEnd(r.text, end+1)
			t, ok := lx.phraseAt(r.text, end+1, w)
			return ok && w > end+1 && w-end <= maxWord && t.has(actName|lawWord)
		}
	}
	return false
}

func overlaps[T any](list []Found[T], i, at int) int {
	for ; i < len(list) && list[i].Span.Start < at; i++ {
		if list[i].Span.End > at {
			return list[i].Span.End
		}
	}
	return at
}

func firstStart[T any](next int, list []Found[T], i int) int {
	if i < len(list) {
		return min(next, list[i].Span.Start)
	}
	return next
}

func window[T any](list []Found[T], i, end int) ([2]int, int) {
	first := i
	for i < len(list) && list[i].Span.Start < end {
		i++
	}
	return [2]int{first, i}, i
}

// isHeading reports whether a sentence is a line of its own, short and without a full stop: a heading, a byline, an entry of a
// table of contents.
func isHeading(text string, start, end int) bool {
	if end-start > 300 || end > start && (text[end-1] == '.' || text[end-1] == ';' || text[end-1] == ',') {
		return false
	}
	line := start
	for line > 0 && text[line-1] != '\n' {
		line--
		if start-line > 8 {
			return false
		}
	}
	if isListItem(text[start:end]) {
		return false
	}
	for _, c := range []byte(text[line:start]) {
		if c != ' ' && c != '#' && c != '*' && c != '[' && c != '>' && c != '_' && c != '\t' {
			return false
		}
	}
	return end == len(text) || text[end] == '\n'
}

// announces reports whether a sentence ends with a colon, so that the items of a list behind it go on with it.
func (r *reader) announces(s *sentence) bool {
	end := s.end
	for end > s.start {
		switch c := r.text[end-1]; {
		case c == ':':
			return true
		case c == ' ':
			end--
		case c == 0xA0 && end-2 >= s.start && r.text[end-2] == 0xC2:
			end -= 2
		default:
			return false
		}
	}
	return false
}

// isListItem reports whether a line begins as an item of a list does: with a dash, a bullet or a star, or a number or letter and a bracket, "1°".
func isListItem(line string) bool {
	if line != "" && wordBytes[line[0]]&opensWord != 0 && line[0] >= 'A' {
		return line[0] >= 'a' && len(line) > 1 && line[1] == ')' // most lines begin with a letter
	}
	switch runeAt(line, 0) {
	case '-', '–', '—', '•', '·', '◦':
		return true
	case '*':
		return strings.HasPrefix(line, "* ")
	}
	at := 0
	if strings.HasPrefix(line, "(") {
		at = 1
	}
	end := at
	for end < len(line) && end-at < 3 && isDigit(line[end]) {
		end++
	}
	if end == at && end < len(line) && line[end] >= 'a' && line[end] <= 'z' {
		end++
	}
	return end > at && end < len(line) && (line[end] == ')' || isDigit(line[at]) && strings.HasPrefix(line[end:], "°"))
}

// lexiconAt returns the words of the language at a place; n is the block of the place asked for before.
func (r *reader) lexiconAt(at int, n *int) *lexicon {
	for *n+1 < len(r.blocks) && at >= r.blocks[*n].end {
		*n++
	}
	return r.blocks[*n].lx
}

// sentenceAt returns the sentence that covers a place, nil for none.
func (r *reader) sentenceAt(at int) *sentence {
	k := sort.Search(len(r.sentences), func(k int) bool { return r.sentences[k].end > at })
	if k == len(r.sentences) || r.sentences[k].start > at {
		return nil
	}
	return &r.sentences[k]
}

func runeBefore(text string, i int) rune {
	c, _ := utf8.DecodeLastRuneInString(text[:i])
	return c
}

func runeAt(text string, i int) rune {
	c, _ := utf8.DecodeRuneInString(text[i:])
	return c
}
