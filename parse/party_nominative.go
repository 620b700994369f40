package parse

import (
	"slices"
	"strings"
)

// Languages in which names are declined, and what is known of a name: only one that surely stands in the nominative is taken for an addressee's. A declined
// one is left out, and the measure told of it is not somebody else's.

// nominativeWords say by what a name surely stands in the nominative; a language without them keeps every name as it is written.
type nominativeWords struct {
	// behind are the nouns and legal forms that a name keeps the nominative behind, in quotation marks or with its legal form: "družbi Alba d.o.o.",
	// "UAB „Alba“".
	behind string
	// genitive are those of behind that put the name behind them in what belongs to it: "direktorici družbe Alba d.o.o." is no addressee.
	genitive string
	// bare is true where it does so without either, too, and a word of the measure follows: "družbi Alba izrekel".
	bare bool
	// endings end words that are the same in the nominative: "á Gagnaver ehf.".
	endings string
}

// nominativeSets are the words of nominativeWords.
type nominativeSets struct {
	behind, genitive wordSet
	bare             bool
	endings          []string
	known            bool // the language has them
}

func (w *nominativeWords) sets() nominativeSets {
	return nominativeSets{behind: wordSetOf(w.behind), genitive: wordSetOf(w.genitive), bare: w.bare, endings: wordList(w.endings), known: w.behind != "" || w.endings != ""}
}

const quoteMarks = "\"„“”«»‘’'"

// inNominative reports whether a name is known to be written as its bearer writes it.
func (r *reader) inNominative(s *sentence, p party) bool {
	if !s.lx.nominative.known {
		return true
	}
	if !isCapital(p.name) || p.vague {
		return false
	}
	if len(s.lx.nominative.endings) > 0 {
		return r.sameInNominative(s, p)
	}
	if first, rest, _ := strings.Cut(p.name, " "); s.lx.nominative.behind.has(first) && rest != "" && strings.ContainsRune(quoteMarks, runeAt(rest, 0)) {
		return true // "UAB „Alba“"
	}
	before := strings.TrimRight(r.text[s.start:p.span.Start], " \u00a0")
	quoted := strings.TrimRight(before, quoteMarks)
	if !s.lx.nominative.behind.has(lastOf(strings.TrimRight(quoted, " \u00a0"))) {
		return false
	}
	return len(quoted) < len(before) || isCompanySuffix(lastOf(p.name)) && strings.Contains(p.name, " ") || s.lx.nominative.bare && r.measureAt(s, p.span.End)
}

// sameInNominative reports whether each word of a name, but for its legal form, ends in a way that the nominative has too. A company of another state is not
// declined.
func (r *reader) sameInNominative(s *sentence, p party) bool {
	words := strings.Fields(p.name)
	if n := len(words) - 1; n > 0 && isCompanySuffix(words[n]) {
		if !icelandicForms.has(strings.TrimRight(words[n], ".")) {
			return true
		}
		words = words[:n]
	} else if !r.measureAt(s, p.span.End) {
		return false // the name may go on
	}
	return !slices.ContainsFunc(words, func(w string) bool { return !hasEnding(strings.ToLower(w), s.lx.nominative.endings) && !isAcronym(w) })
}

// measureAt reports whether a name ends at a place for sure: a word of the measure, a sum or a word that ends names stands behind it, or the sentence ends.
func (r *reader) measureAt(s *sentence, at int) bool {
	w := nextWord(r.text, at, s.end)
	if w.start >= s.end || strings.ContainsAny(r.text[at:w.start], ",;:.()") {
		return true
	}
	if len(s.lx.nominative.endings) > 0 && s.lx.partyEnds.has(w.text) {
		return true
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.start == w.start }) ||
		r.sumAt(s, w.start)
}

// leaveDeclined takes the names that may be declined from the addressees of an event.
func (r *reader) leaveDeclined(e *event) {
	if !e.s.lx.nominative.known {
		return
	}
	declined := func(p party) bool { return !r.inNominative(e.s, p) || !e.court && r.belongsTo(e.s, p) }
	for _, p := range e.parties {
		if declined(p) {
			e.declined = append(e.declined, p)
		}
	}
	if len(e.parties) == 0 {
		e.declined = r.unread(e.s)
	}
	if len(e.declined) == 0 || len(e.parties) == 0 {
		return
	}
	e.parties = slices.DeleteFunc(slices.Clone(e.parties), declined)
	e.several = len(e.parties) > 0 && e.owners == nil // a fine of two is not that of the one who is named
	for k, owners := range e.owners {
		if slices.ContainsFunc(owners, declined) {
			e.owners[k] = nil
		}
	}
}

// ofDeclined reports whether an event is told of somebody else than a draft, so far as a name that was left out shows.
func (r *reader) ofDeclined(d *draft, e *event) bool {
	if len(d.declined)+len(e.declined) == 0 || e.court || r.sameMoney(d.sums, e.sums) {
		return false
	}
	here, there := append(slices.Clone(d.parties), d.declined...), append(slices.Clone(e.parties), e.declined...)
	return len(here) > 0 && len(there) > 0 && !slices.ContainsFunc(here, func(p party) bool {
		return slices.ContainsFunc(there, func(q party) bool { return sameParty(p, q) || formsOfOne(p.simple, q.simple) })
	})
}

// formsOfOne reports whether two names may be forms of one: their words are the same but for their endings.
func formsOfOne(a, b string) bool {
	short, long := strings.Fields(a), strings.Fields(b)
	if len(short) > len(long) {
		short, long = long, short
	}
	for k, w := range short {
		n := 0
		for n < min(len(w), len(long[k])) && w[n] == long[k][n] {
			n++
		}
		if n == 0 || n+maxEnding < max(len(w), len(long[k])) {
			return false
		}
	}
	return len(short) > 0
}

// maxEnding is how many bytes of a word an ending may change.
const maxEnding = 5

// nameBefore reads the name, in the nominative, that ends right before a place: "kuriuo UAB „Alba“ buvo skirta bauda".
func (r *reader) nameBefore(s *sentence, at int) []party {
	if s.lx.nominative.behind.len() == 0 || at <= s.start {
		return nil
	}
	end := s.start + len(strings.TrimRight(r.text[s.start:at], " \u00a0–—-:"))
	for _, w := range r.words(s) {
		if w.start < end-maxNameBefore || w.start >= end || !isCapital(w.text) || isDigit(w.text[0]) {
			continue
		}
		p, _, _ := r.partyAt(s.lx, w.start, end, false)
		if p.name == "" || p.span.Start != w.start || strings.Trim(r.text[p.span.End:end], quoteMarks) != "" {
			continue
		}
		if !r.isAuthority(s, p.span) && !s.isMeasure(p.span) && r.inNominative(s, p) {
			return []party{p}
		}
	}
	return nil
}

// maxNameBefore is how many bytes before a word a name may begin that ends right before it.
const maxNameBefore = 100

// beforeMeasure reads the addressee that stands right before a word of the measure or its sum, where the sentence names the authority or the verb is passive:
// "VDAI bendrovei „Alba“ skyrė baudą", "UAB „Alba“ buvo skirta bauda".
func (r *reader) beforeMeasure(s *sentence, e *event) []party {
	if s.lx.nominative.behind.len() == 0 || !s.has(cueImposes, cueFines, cueOrder) {
		return nil
	}
	for _, c := range s.cues {
		switch c.cue {
		case cueImposes, cueFines, cueOrder, cueReprimand, cueWarning, cueReduced, cueReducedTo:
		default:
			continue
		}
		at := c.start
		if aux := r.passiveAt(s, c); aux >= 0 {
			at = aux
		} else if e.auth.span.IsZero() && !e.court && !s.lx.passiveVerbs.has(r.text[c.start:c.end]) {
			continue // "UAB „Alba“ skyrė"
		}
		if ps := r.nameBefore(s, at); len(ps) > 0 && (c.cue != cueImposes || r.measureBeside(s, c)) {
			return ps
		}
	}
	if e.auth.span.IsZero() && !e.court {
		return nil
	}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if ps := r.nameBefore(s, r.doc.Amounts[i].Span.Start); len(ps) > 0 {
			return ps
		}
	}
	return nil
}

// appellantBefore reads who lodged an appeal, right before the word for it: "UAB „Alba“ skundą".
func (r *reader) appellantBefore(s *sentence) []party {
	for _, list := range [...][]foundCue{s.cues, s.hints} {
		for _, c := range list {
			if c.cue != cueAppeal && c.cue != cuePetition {
				continue
			}
			if ps := r.nameBefore(s, c.start); len(ps) > 0 {
				return ps
			}
		}
	}
	return nil
}

// joinsBehindQuotes returns where the next name of a list begins behind one in quotation marks that ends at a place: "UAB „Alba“ ir UAB „Breva“"; 0 where
// the list does not go on.
func (r *reader) joinsBehindQuotes(lx *lexicon, at, to int) int {
	if !lx.nominative.known {
		return 0
	}
	at = to - len(strings.TrimLeft(r.text[at:to], quoteMarks))
	w := nextWord(r.text, at, to)
	if w.start >= to {
		return 0
	}
	if w.start-at == 2 && r.text[at] == ',' && lx.nominative.behind.has(w.text) {
		return w.start
	}
	ahead := nextWord(r.text, w.end, to)
	if w.start-at == 1 && w.closes == 0 && lx.partyJoins.has(w.text) && ahead.start < to && !isDigit(ahead.text[0]) && (isCapital(ahead.text) || lx.partyHeads.has(ahead.text)) {
		return w.end
	}
	return 0
}

// otherFormBehind reports whether a company that is not read stands behind the first of some fines of a sentence: a later one may be its own.
func (r *reader) otherFormBehind(s *sentence, fines []int, known party) bool {
	if !s.lx.nominative.known {
		return false
	}
	from := r.doc.Amounts[fines[0]].Span.End
	return slices.ContainsFunc(r.words(s), func(w word) bool {
		if w.start < from || w.start >= known.span.Start && w.end <= known.span.End {
			return false
		}
		n := nextWord(r.text, w.end, s.end)
		return isLegalForm(w.text) || s.lx.nominative.behind.has(w.text) && n.start < s.end && isCapital(n.text) && !isDigit(n.text[0])
	})
}

// unread returns the companies that a sentence names by their legal form.
func (r *reader) unread(s *sentence) (found []party) {
	last := word{}
	for _, w := range r.words(s) {
		at := -1
		switch n := nextWord(r.text, w.end, s.end); {
		case isLegalForm(w.text) && isCapital(last.text) && w.start-last.end <= 2:
			at = last.start
		case s.lx.nominative.behind.has(w.text) && isCapital(w.text) && n.start < s.end && n.start-w.end > 1 && isCapital(n.text):
			at = w.start
		}
		last = w
		if at < 0 {
			continue
		}
		if p, _, _ := r.partyAt(s.lx, at, s.end, false); p.name != "" && !r.isAuthority(s, p.span) && len(found) < maxShared {
			found = append(found, p)
		}
	}
	return found
}

// belongsTo reports whether somebody else may be spoken of who only belongs to a name: its director, whose noun stands in front of it or behind it,
// "UAB „Alba“ direktoriui".
func (r *reader) belongsTo(s *sentence, p party) bool {
	if s.lx.nominative.behind.len() == 0 {
		return false
	}
	before := strings.TrimRight(r.text[s.start:p.span.Start], quoteMarks+" \u00a0")
	if s.lx.nominative.behind.has(lastOf(before)) {
		return s.lx.nominative.genitive.has(lastOf(before))
	}
	at := s.end - len(strings.TrimLeft(r.text[p.span.End:s.end], quoteMarks))
	w := nextWord(r.text, at, s.end)
	return w.start < s.end && w.start-at == 1 && !isCapital(w.text) && !r.ofMeasure(s, w)
}

// ofMeasure reports whether a word tells of a measure, or is a small one that names nobody.
func (r *reader) ofMeasure(s *sentence, w word) bool {
	at := func(c foundCue) bool { return c.start <= w.start && w.end <= c.end }
	if t, ok := s.lx.phraseAt(r.text, w.start, w.end); ok && t.has(actName) {
		return true
	}
	return isDigit(w.text[0]) || s.lx.partyEnds.has(w.text) || s.lx.partyJoins.has(w.text) || s.lx.passive.has(w.text) || s.lx.numerals.has(w.text) ||
		hasEnding(w.text, s.lx.infinitives) || r.insideValue(s, w.start) || slices.ContainsFunc(s.cues, at) || slices.ContainsFunc(s.hints, at)
}

// otherBetween reports whether a word in a stretch of a sentence, outside of a name, may be for somebody else: "globo 20.000 evrov, njeni direktorici pa
// globo 1.500 evrov".
func (r *reader) otherBetween(s *sentence, from, to int, name party) bool {
	return slices.ContainsFunc(r.words(s), func(w word) bool {
		return w.start >= from && w.end <= to && !(w.start < name.span.End && name.span.Start < w.end) && !r.ofMeasure(s, w) && !s.lx.partyHeads.has(w.text)
	})
}

// leaveOthers takes the one addressee of a sentence from those of its fines in front of which somebody else may stand, behind the one before.
func (r *reader) leaveOthers(e *event, fines []int) {
	if !e.s.lx.nominative.known || len(e.parties) != 1 {
		return
	}
	owners, other := make([][]party, len(e.sums)), false
	for k, i := range e.sums {
		if at := slices.Index(fines, i); at > 0 && r.doc.Amounts[i].Value.Role == RoleFine {
			other = other || r.otherBetween(e.s, r.doc.Amounts[fines[at-1]].Span.End, r.doc.Amounts[i].Span.Start, e.parties[0])
		}
		if !other {
			owners[k] = e.parties
		}
	}
	if other {
		e.owners = owners
	}
}

// measureBeside reports whether a measure or a sum stands in the clause of a verb of imposing, which is said of much else: "UAB „Alba“ buvo skirta parama, o …".
func (r *reader) measureBeside(s *sentence, verb foundCue) bool {
	const measures = cueSet(1<<cueFine | 1<<cueSanction | 1<<cuePenalty | 1<<cueReprimand | 1<<cueWarning | 1<<cueLimitation | 1<<cueOrder)
	ends := func(i int) bool { return (r.text[i] == ',' || r.text[i] == ';') && !r.insideValue(s, i) }
	from, to := verb.start, verb.end
	for from > s.start && !ends(from-1) {
		from--
	}
	for to < s.end && !ends(to) {
		to++
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool { return measures.has(c.cue) && c.start >= from && c.end <= to })
}
