package parse

import (
	"strings"

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

// Values of nearBandEnd.
const (
	bandLow = iota + 1
	bandMiddle
	bandHigh
)

var (
	bandEnds  = [...]string{"", "low ", "mid ", "high "}
	bandCount = [...]string{1: "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
)

func (w *bandWords) enter(b *builder) {
	for form := range splitForms(w.forms) {
		for _, c := range w.counts {
			for count := range splitForms(c.forms) {
				b.addForm(strings.Replace(form, "#", count, 1), bandWord, c.n)
			}
		}
		_, tail, _ := strings.Cut(form, "#")
		b.addForm(tail, bandWord, 0) // behind a figure
	}
}

func (w *bandWords) enterNear(b *builder) {
	for _, n := range w.nouns {
		b.add(n.forms, nearBandNoun, n.n)
	}
	b.add(w.low, nearBandEnd, bandLow)
	b.add(w.middle, nearBandEnd, bandMiddle)
	b.add(w.high, nearBandEnd, bandHigh)
}

// band reads the size of a sum at token i and returns the token after it, i where there is none.
func (r *reader) band(i int) int {
	t := r.toks[i]
	count, _ := r.lx.senseOf(t, bandWord)
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
	ends := 0
	if w, ok := r.nearBefore(start, floor, nearBandEnd); ok {
		ends, _ = r.lx.near.senseOf(w, nearBandEnd)
		start = int(w.start)
	}
	power, stop, ok := r.bandNoun(start, end, floor)
	if power > 0 {
		end = stop
	}
	if count += power; !ok || count < 2 || count >= len(bandCount) {
		return i
	}
	f := Found[Amount]{Span: gdpr.Span{Start: start, End: end}}
	f.Value.Band = bandEnds[ends] + bandCount[count] + "-digit amount"
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

// bandNoun looks for the noun of a sum beside a size: among the next words, else among those before. It returns the power of ten that
// the noun holds and where a noun behind ends.
func (r *reader) bandNoun(start, end, floor int) (power, stop int, ok bool) {
	for p, n := end, 0; n < 4; n++ {
		q := r.gapAfter(p, r.to)
		if q == p && q < r.to && r.text[q] == '-' {
			q++
		}
		e := wordEnd(r.text[:r.to], q)
		if e == q {
			break
		}
		if t, is := r.nearAt(q, r.to); is && t.has(nearBandNoun) {
			power, _ = r.lx.near.senseOf(t, nearBandNoun)
			return power, int(t.end), true
		}
		p = e
	}
	for p, n := start, 0; n < 6; n++ {
		s, e := r.wordBefore(r.joinerBefore(p, floor), floor)
		if s == e {
			break
		}
		if t, is := r.nearAt(s, e); is && t.has(nearBandNoun) {
			power, _ = r.lx.near.senseOf(t, nearBandNoun)
			return 0, end, power == 0
		}
		p = s
	}
	return 0, end, false
}
