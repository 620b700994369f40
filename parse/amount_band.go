package parse

import (
	"strings"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// bandWords say how a language tells only the size of a sum: "a five-digit fine", "eine Geldbuße in sechsstelliger Höhe".
type bandWords struct {
	// forms hold # where the number of digits stands ("#-digit"), counts what stands for it; a figure may stand there too.
	forms  string
	counts []counted
	// nouns are the words beside them that tell a sum from a code, with the power of ten that they hold: "Betrag" 0, "Millionenhöhe" 6.
	nouns []counted
	// low, middle and high say which end of the band is meant.
	low, middle, high string
}

// nounBefore is added to the value of a form that begins with words of its own: its noun stands before it ("amende à six chiffres").
const nounBefore = 16

// Values of nearBand that are no power of ten.
const (
	bandLow = iota + 100
	bandMiddle
	bandHigh
)

var (
	bandEnds  = [...]string{"low ", "mid ", "high "}
	bandCount = [...]string{1: "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
)

func (w *bandWords) enter(b *builder) {
	for form := range splitForms(w.forms) {
		head, tail, _ := strings.Cut(form, "#")
		place := 0
		if head != "" {
			place = nounBefore
		}
		for _, c := range w.counts {
			for count := range splitForms(c.forms) {
				b.addForm(head+count+tail, bandWord, place+c.n)
			}
		}
		b.addForm(tail, bandWord, place) // behind a figure
	}
}

func (w *bandWords) enterNear(b *builder) {
	for _, n := range w.nouns {
		b.add(n.forms, nearBand, n.n)
	}
	b.add(w.low, nearBand, bandLow)
	b.add(w.middle, nearBand, bandMiddle)
	b.add(w.high, nearBand, bandHigh)
}

// band reads the size of a sum at token i and returns the token after it, i where there is none.
func (r *reader) band(i int) int {
	t := r.toks[i]
	value, _ := r.lx.senseOf(t, bandWord)
	count := value % nounBefore
	start, end := int(t.start), int(t.end)
	floor := max(r.taken, start-maxReach, r.from)
	if count == 0 {
		if count, start = r.bandFigure(start, floor); count == 0 {
			return i
		}
	}
	if r.bandRange(start, floor) {
		return i
	}
	part := ""
	if w, ok := r.nearBefore(start, floor, nearBand); ok {
		if v, _ := r.lx.near.senseOf(w, nearBand); v >= bandLow {
			part, start = bandEnds[v-bandLow], int(w.start)
		}
	}
	power, stop, ok := 0, end, false
	if value < nounBefore {
		power, stop, ok = r.nounBehindBand(end)
	}
	if power > 0 || ok && !r.cueAt(end, stop) {
		end = stop // "in sechsstelliger Höhe"
	}
	before := start
	if q := r.gapBefore(start, floor); value >= nounBefore && q > floor && r.text[q-1] == ',' { // "la sanction, à six chiffres"
		before = q - 1
	}
	if count += power; !ok && !r.nounBeforeBand(before, floor) || count < 2 || count >= len(bandCount) {
		return i
	}
	f := Found[Amount]{Span: gdpr.Span{Start: start, End: end}}
	f.Value.Band = part + bandCount[count] + "-digit amount"
	r.doc.Amounts = append(r.doc.Amounts, f)
	next := i + 1
	for next < len(r.toks) && int(r.toks[next].start) < end {
		next++
	}
	return next
}

// bandFigure reads the figure of one digit before p that says how many digits a sum has: "6-digit"; 0 where there is none.
func (r *reader) bandFigure(p, floor int) (count, start int) {
	q := r.joinerBefore(p, floor)
	if q <= floor || !isDigit(r.text[q-1]) || q-1 > floor && (isDigit(r.text[q-2]) || r.text[q-2] == '.' || r.text[q-2] == ',') {
		return 0, p
	}
	return int(r.text[q-1] - '0'), q - 1
}

// bandRange reports whether another size stands before the one at p: "five- to six-digit". Of the two nothing is read.
func (r *reader) bandRange(p, floor int) bool {
	t, ok := r.nearBefore(p, floor, nearTo|nearAnd)
	if !ok {
		return false
	}
	q := r.gapBefore(int(t.start), floor)
	if q > floor && r.text[q-1] == '-' {
		return true
	}
	s, e := r.wordBefore(q, floor)
	var buf [maxAtoms]atom
	_, is := r.partsOf(s, e, buf[:0])
	return is && s < e || q > floor && isDigit(r.text[q-1])
}

// nounBehindBand looks for the noun of a sum behind a size, with up to two small words between. It returns the power of ten that the noun
// holds and where it ends.
func (r *reader) nounBehindBand(p int) (power, stop int, ok bool) {
	for range 3 {
		q := r.gapAfter(p, r.to)
		if q == p && q < r.to && r.text[q] == '-' {
			q++
		}
		e := wordEnd(r.text[:r.to], q)
		t, is := r.nearAt(q, r.to)
		switch {
		case is && t.has(nearBand):
			if power, _ = r.lx.near.senseOf(t, nearBand); power >= bandLow {
				return 0, p, false
			}
			stop = int(t.end)
			if stop < r.to && r.text[stop] == '-' { // "Euro-Bereich"
				if w, more := r.nearAt(stop+1, r.to); more && w.has(nearBand) {
					power, _ = r.lx.near.senseOf(w, nearBand)
					stop = int(w.end)
				}
			}
			return power, stop, true
		case e == q, is && t.has(nearAnd|nearTo|nearFrom|nearOf), r.text[q]-'A' <= 'Z'-'A':
			return 0, p, false
		}
		p = e
	}
	return 0, p, false
}

// cueAt reports whether a word that tells roles apart ends at p, behind a place: it belongs to the reading of decisions.
func (r *reader) cueAt(from, p int) bool {
	lx := lexiconOf(r.lx.pack.lang)
	for i := from; i < p; {
		w := nextWord(r.text, i, p)
		if t, ok := lx.phraseAt(r.text[:r.to], w.start, wordEnd(r.text[:r.to], w.start)); ok && int(t.end) >= p && t.has(cueWord) {
			return true
		}
		i = max(w.end, i+1)
	}
	return false
}

// nounBeforeBand looks for the noun of a sum before a size: the next word of more than three letters, or the one before that.
func (r *reader) nounBeforeBand(p, floor int) bool {
	long := false
	for range 5 {
		s, e := r.wordBefore(r.joinerBefore(p, floor), floor)
		if s == e {
			return false
		}
		if t, is := r.nearAt(s, e); is && t.has(nearBand) {
			power, _ := r.lx.near.senseOf(t, nearBand)
			return power == 0
		}
		if long {
			return false
		}
		long = utf8.RuneCountInString(r.text[s:e]) > 3
		p = s
	}
	return false
}
