package parse

import (
	"slices"
	"strings"
	"unicode"
)

// manyCases reports whether the fines of a sentence are what was imposed in many cases together: "EUR 450,000 in fines in 41 cases", "12
// boetes", "en total 4 millones en multas en 2022". A count of cases, or a total of several fines, tells it beside a period of time; a large count
// alone. A sentence that names an addressee tells of that one.
func (r *reader) manyCases(s *sentence) bool {
	if s.lx.cases.len() == 0 || !s.has(cueFine, cueSanction, cueFines) {
		return false
	}
	if r.manyImpose(s) || r.severalTogether(s) || r.severalFined(s) {
		return true
	}
	mayBeSeveral := s.has(cueTotal) || !s.has(cueImposes, cueFines) || !r.namesOne(s) && s.amounts[1]-s.amounts[0] == 1 // "seit 2018 haben die Behörden Bußgelder von"
	fines := r.saysSeveralFines(s)
	if !fines && !r.mayHold(s, mayBeCase) || !mayBeSeveral && !r.counts(s) && !fines {
		return false
	}
	count, several := r.countOfCases(s, s.end)
	several = several && mayBeSeveral || fines
	if count < surelyMany && (count < perhapsMany && !several || !r.period(s)) {
		return false
	}
	e := event{s: s}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		e.sums = append(e.sums, i)
	}
	for _, p := range r.addressees(&e) {
		if s.lx.capitalNouns && !strings.Contains(p.name, " ") {
			continue // any noun has a capital: "gegen einen Onlinehändler"
		}
		if isCapital(p.name) && !p.vague && !s.lx.cases.has(p.name) {
			return false
		}
	}
	return true
}

// severalTogether reports whether the only sum of a sentence is that of fines in the plural, with a word for their total or, where nobody imposes anything,
// right behind it, and nobody is named or taken up as their addressee: "sono stati riscossi 24 milioni di euro di sanzioni".
func (r *reader) severalTogether(s *sentence) bool {
	if len(s.lx.refersBack) == 0 || s.amounts[1]-s.amounts[0] != 1 {
		return false
	}
	end := r.doc.Amounts[s.amounts[0]].Span.End
	together := slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return s.lx.cases.has(r.text[c.start:c.end]) && (s.has(cueTotal) || c.start >= end && !s.lx.alsoOne.has(r.text[c.start:c.end]) && directlyBehind(r.text[end:c.start]) && !s.has(cueImposes, cueFines))
	})
	return together && !r.pointsBack(s) && len(r.addressees(&event{s: s, sums: []int{s.amounts[0]}})) == 0
}

// severalFined reports whether a sentence begins with how many were fined and its only sum is called their total: "Four companies were fined EUR 4,000 in
// total".
func (r *reader) severalFined(s *sentence) bool {
	if s.amounts[1]-s.amounts[0] != 1 || !s.has(cueTotal) {
		return false
	}
	first := nextWord(r.text, s.start, s.end)
	ahead := nextWord(r.text, first.end, s.end)
	return first.closes == 0 && s.lx.numeral(strings.ToLower(first.text)) > 1 && ahead.text != "" && unicode.IsLower(runeAt(ahead.text, 0))
}

// reachPlural is how far before a verb, in bytes, its subject in the plural begins.
const reachPlural = 60

// manyImpose reports whether authorities of several states are the subject of the verb of imposing in a sentence: "les autorités européennes ont infligé".
func (r *reader) manyImpose(s *sentence) bool {
	return s.lx.authorities.len() > 0 && slices.ContainsFunc(s.cues, func(c foundCue) bool {
		if c.cue != cueImposes && c.cue != cueFines {
			return false
		}
		from := max(s.start, c.start-reachPlural)
		subject := r.text[from+strings.IndexByte(r.text[from:c.start], ' ')+1 : c.start]
		subject = subject[strings.LastIndexByte(subject, ',')+1:]
		return !strings.ContainsAny(subject, ";:0123456789") && s.lx.authorities.anyIn(subject)
	})
}

// saysSeveralFines reports whether a sentence speaks of fines by a word that may mean those of many cases.
func (r *reader) saysSeveralFines(s *sentence) bool {
	return s.lx.severalFines.len() > 0 && !s.has(cueTurnover) && r.mayHold(s, mayBeFines) && slices.ContainsFunc(r.words(s), func(w word) bool { return w.marks&mayBeFines != 0 && s.lx.severalFines.has(w.text) })
}

// namesOne reports whether a sentence names an authority of which it is known which one.
func (r *reader) namesOne(s *sentence) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool { return m.settled })
}

// Counts of cases from which a sum is that of many: alone, and beside a period of time.
const (
	surelyMany  = 10
	perhapsMany = 3
)

// counts reports whether a figure stands in a sentence that belongs to no value.
func (r *reader) counts(s *sentence) bool {
	for i := s.start; i < s.end; i++ {
		if isDigit(r.text[i]) && (i == s.start || !isDigit(r.text[i-1])) && !r.insideValue(s, i) {
			return true
		}
	}
	return false
}

// totalOfMany reports whether a word for a total right before the i-th sum sums up many cases that are counted in front of it: "42 sanctions pour un montant
// total de 89 millions d'euros, dont une amende de 40 millions contre X".
func (r *reader) totalOfMany(s *sentence, i int) bool {
	at := r.doc.Amounts[i].Span.Start
	for _, c := range s.cues {
		if c.cue == cueTotal && c.end <= at && at-c.end <= reachClose {
			count, _ := r.countOfCases(s, c.start)
			return count >= surelyMany || count >= perhapsMany && i+1 < s.amounts[1] && r.period(s)
		}
	}
	return false
}

// countedMany reports whether a count of more than a few stands right before a word for a measure: "168 mises en demeure" are those of as many cases.
func (r *reader) countedMany(s *sentence, c foundCue) bool {
	const few = 4
	w, at := placedBefore(r.text, s.start, c.start)
	return w != "" && smallNumber(s.lx, w) > few && !r.insideValue(s, at)
}

// countOfCases returns the largest count that stands before a word for cases in front of a place, one word between them at most, and whether such a word
// stands without a count.
func (r *reader) countOfCases(s *sentence, to int) (count int, several bool) {
	if !r.mayHold(s, mayBeCase) {
		return 0, false
	}
	n, since := 0, 0 // the last count, and how many words ago it stood
	for _, w := range r.words(s) {
		if w.start >= to {
			break
		}
		if unicode.IsDigit(runeAt(w.text, 0)) {
			n, since = countOf(w.text), 0
			if r.insideValue(s, w.start) {
				n = 0
			}
			continue
		}
		since++
		if w.marks&mayBeCase != 0 && s.lx.cases.has(w.text) {
			several = true
			if since <= 2 {
				count = max(count, n)
			}
		}
		if w.closes != 0 {
			n = 0
		}
	}
	return count, several
}

// countOf reads a whole number, "1,400" and "1.400" too; 0 for anything else.
func countOf(w string) int {
	n := 0
	for _, c := range []byte(w) {
		switch {
		case c >= '0' && c <= '9' && n < 1<<20:
			n = 10*n + int(c-'0')
		case c != '.' && c != ',':
			return 0
		}
	}
	return n
}

// insideValue reports whether a place lies in a sum, a date, a provision or a reference of the sentence.
func (r *reader) insideValue(s *sentence, at int) bool {
	d := r.doc
	return coveredBy(d.Amounts[s.amounts[0]:s.amounts[1]], at) || coveredBy(d.Dates[s.dates[0]:s.dates[1]], at) ||
		coveredBy(d.Provisions[s.provisions[0]:s.provisions[1]], at) || coveredBy(d.References[s.references[0]:s.references[1]], at)
}

func coveredBy[T any](list []Found[T], at int) bool {
	for _, f := range list {
		if f.Span.Start <= at && at < f.Span.End {
			return true
		}
	}
	return false
}

// period reports whether a sentence speaks of a year or of what is counted by years.
func (r *reader) period(s *sentence) bool {
	for i := s.dates[0]; i < s.dates[1]; i++ {
		if d := r.doc.Dates[i].Value; d.Month() == 0 && !d.IsZero() {
			return true
		}
	}
	if w := nextWord(r.text, s.start, s.end); w.start == s.start && w.closes == 0 && len(w.text) == 4 && (strings.HasPrefix(w.text, "20") || strings.HasPrefix(w.text, "19")) && isDigit(w.text[2]) && isDigit(w.text[3]) {
		return true // "2023 verhängten die Behörden"
	}
	low := strings.ToLower(r.text[s.start:s.end])
	for _, l := range s.lx.lately {
		if strings.Contains(low, l) {
			return true
		}
	}
	return false
}
