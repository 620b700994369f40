package parse

import (
	"slices"
	"sort"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
)

// respondents names the authority of a decision whose sentences only say "the DPA", where one alone acts in its section, and the addressee of one whose
// measure names none ("imposed a fine on the controller"): the one that its section says a complaint or an investigation is directed against, or that
// was found or said to have done wrong. Where the section names several, none is taken.
func (r *reader) respondents(drafts []*draft) {
	for k, d := range drafts {
		if !aloneInSection(drafts, k) || d.earlier || len(d.told) == 0 {
			continue
		}
		if d.auth.span.IsZero() {
			if m := r.actingIn(d.section); !r.foreignTo(d, m) {
				d.auth = m
			}
		}
		if len(d.parties) > 0 || d.split || d.apart || r.addressesMany(d) {
			continue
		}
		if found := r.antecedent(d); len(found) > 0 {
			d.parties, d.named = append(d.parties, found...), append(d.named, found...)
			continue
		}
		found, described := r.respondentsOf(d.section)
		if len(found) == 0 {
			found = described
		}
		if len(found) == 0 {
			found = r.toldOf(d)
		}
		if len(found) == 1 {
			d.parties, d.named = append(d.parties, found...), append(d.named, found...)
		}
	}
}

// addressesMany reports whether a measure of a draft is addressed to several who are not named: "imposed a fine on the joint controllers".
func (r *reader) addressesMany(d *draft) bool {
	return slices.ContainsFunc(lately(d.told), func(n int) bool {
		s := &r.sentences[n]
		return s.has(cueImposes, cueFines, cueReprimand, cueOrder) && r.mayHold(s, mayBeRole) && slices.ContainsFunc(r.words(s), func(w word) bool {
			return w.marks&mayBeRole != 0 && s.lx.party.roles.exact(w.text) && s.lx.manyRoles.has(w.text)
		})
	})
}

// firstOfSection returns the index of the first sentence of a section.
func (r *reader) firstOfSection(section int) int {
	return sort.Search(len(r.sentences), func(k int) bool { return r.sentences[k].section >= section })
}

// actingIn returns the authority that finds or imposes something in a section, where it is one only.
func (r *reader) actingIn(section int) mention {
	var acting mention
	first := r.firstOfSection(section)
	for k := first; k < len(r.sentences) && r.sentences[k].section == section; k++ {
		s := &r.sentences[k]
		if s.comment || s.lx.party.finds.len() == 0 || s.mentions[0] == s.mentions[1] {
			continue
		}
		for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
			switch {
			case !m.national():
			case acting.settled && acting.ids[0] != m.ids[0]:
				return mention{}
			case !acting.settled && r.actsBehind(s, m.span.End):
				acting = m
			}
		}
	}
	return acting
}

// acting are the cues that say what an authority does.
const acting = cueSet(1<<cueImposes | 1<<cueFines | 1<<cueReprimand | 1<<cueWarning | 1<<cueOrder | 1<<cueGivesNotice)

// actsBehind reports whether a verb of finding, imposing or ordering stands right behind an authority.
func (r *reader) actsBehind(s *sentence, at int) bool {
	v := r.verbsBehind(s, at)
	return v.finds || v.orders || v.open && slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return acting.has(c.cue) && c.start > at && c.start-at <= 20 && !slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
			return m.generic && m.span.Start > at+2 && m.span.End <= c.start // "… the Danish DPA and the DPA fined"
		})
	})
}

// verbsBehind says whether one of the three words behind a place is a verb of finding or of ordering; open tells that no sign of punctuation and no end
// of the sentence stands among them.
type verbsBehind struct {
	at, end             int
	finds, orders, open bool
}

// verbsBehind looks at the words behind an authority. It is asked for the same few again and again.
func (r *reader) verbsBehind(s *sentence, at int) verbsBehind {
	v := &r.verbs[at%len(r.verbs)]
	if v.at == at && v.end == s.end {
		return *v
	}
	*v = verbsBehind{at: at, end: s.end, open: true}
	for range 3 {
		w := nextWord(r.text, at, s.end)
		if w.start >= s.end || r.text[at:w.start] != " " && strings.ContainsAny(r.text[at:w.start], ",;:") {
			v.open = w.start < s.end && isDigit(r.text[w.start]) && isDigit(r.text[at-1])
			break
		}
		v.finds = v.finds || s.lx.party.finds.exact(w.text)
		v.orders = v.orders || s.lx.party.orderVerbs.exact(w.text)
		at = w.end
	}
	return *v
}

// respondentsOf returns the respondents that a section of the text names, by name and by description, also in sentences in which nothing else was
// found. Where it is more than one the list is not complete.
func (r *reader) respondentsOf(section int) (named, described []party) {
	r.eachSentence(section, func(s *sentence) bool {
		n, d := r.respondentsIn(s)
		named, described = mergeParties(named, n, false), mergeParties(described, d, false)
		return len(named) <= 1
	})
	return named, described
}

// eachSentence calls a function with the sentences of a section, also those in which nothing else was found, until it returns false.
func (r *reader) eachSentence(section int, tell func(*sentence) bool) {
	first := r.firstOfSection(section)
	end := 0
	if first > 0 {
		end = r.sentences[first-1].end
		end += max(0, strings.IndexByte(r.text[end:r.sentences[first].start], '\n')) // what ends the line belongs to the section before
	}
	ends := r.endsFrom(end)
	gap := &r.gaps[r.gapped%len(r.gaps)]
	r.gapped++
	defer func() { r.gapped-- }()
	for k := first; k < len(r.sentences) && r.sentences[k].section == section; k++ {
		s := &r.sentences[k]
		if !s.comment && s.lx.party.finds.len() > 0 {
			for at := end; at < s.start; {
				*gap = sentence{start: at, end: min(ends.endOf(r.text, at), s.start), lx: s.lx}
				if !tell(gap) {
					return
				}
				at = max(gap.end, at+1)
			}
			if !tell(s) {
				return
			}
		}
		end = s.end
	}
}

// respondentsIn returns those whom a sentence says a complaint or an investigation is directed against, or who did wrong: those it names, and those
// it only describes.
func (r *reader) respondentsIn(s *sentence) (named, described []party) {
	if s.end-s.start < leastTold {
		return nil, nil // what stands between two sentences
	}
	if held := r.held.in(s.start, s.end); held&mayBeThat != 0 && held&mayFind != 0 || held&mayDirect != 0 && held&mayBeProceeding != 0 || held&mayBecause != 0 && s.has(cueFine) {
		named, described = r.respondentsInClauses(s)
	}
	if s.has(cueInfringes) && r.mayHold(s, mayFind) {
		named = append(named, r.foundToBe(s)...)
	}
	for _, c := range s.cues {
		if c.cue == cueInfringes && s.lx.party.wrongs.has(r.text[c.start:c.end]) {
			for _, p := range r.subject(s, c, c.start) {
				if r.isRespondent(s, p) {
					named = append(named, p)
				}
				if r.isDescribed(s, p) {
					described = append(described, p)
				}
			}
		}
	}
	return named, described
}

// leastTold is how many bytes a sentence has at least that tells of somebody.
const leastTold = 8

// respondentsInClauses is respondentsIn for the clauses that some words open.
func (r *reader) respondentsInClauses(s *sentence) (named, described []party) {
	take := func(from int) {
		if w := nextWord(r.text, from, s.end); s.lx.party.possessives.exact(w.text) && w.text != s.lx.party.definite {
			return // "claims that its parent company, Alba AG, had"
		}
		parties := r.partiesAt(s.lx, from, s.end)
		named = r.respondentsAmong(s, parties, from, named, r.isRespondent)
		described = r.respondentsAmong(s, parties, from, described, r.isDescribed)
	}
	var before quoting
	clauses := s.lx.party.clauses
	words, told := r.words(s), 0 // what stands before a word is looked at only where the word may open a clause: in most sentences none does
	for k := range words {
		w := &words[k]
		if w.marks&mayOpenClause == 0 || !clauses.has(w.text) {
			continue
		}
		before.read(&s.lx.party, words[told:k])
		told = k
		switch {
		case s.lx.party.finds.has(w.text), s.lx.party.proceedings.has(w.text):
			continue
		case s.has(cueFine) && strings.EqualFold(w.text, s.lx.party.because): // "A fine was imposed because the school did not …"
		case before.said && strings.EqualFold(w.text, s.lx.party.that), before.directed && s.lx.party.directs.has(w.text):
		default:
			continue
		}
		take(w.end)
		told++
	}
	return named, described
}

// foundToBe returns the name right behind a verb of finding, where the infinitive of "to be" or "to have" stands behind it: "found Alba Ltd to be in breach".
func (r *reader) foundToBe(s *sentence) []party {
	words := r.words(s)
	for k := range words {
		if words[k].marks&mayFind == 0 || !s.lx.party.finds.has(words[k].text) || !r.nameBehind(s, words[k].end) {
			continue
		}
		p, _, _ := r.partyAt(s.lx, words[k].end, s.end, false)
		to := nextWord(r.text, p.span.End, s.end)
		verb := nextWord(r.text, to.end, s.end).text
		if r.isRespondent(s, p) && s.lx.party.infinitive.exact(to.text) && (s.lx.party.toBe.exact(verb) || s.lx.party.acts.exact(verb)) {
			return []party{p}
		}
	}
	return nil
}

// wrongdoer returns the company that a sentence with a fine says did wrong, where it is one only and nothing names another addressee: "found that Alba Ltd
// violated Article 5 and imposed a fine of EUR 3,000".
func (r *reader) wrongdoer(s *sentence) []party {
	if s.lx.party.wrongs.len() == 0 || !s.has(cueInfringes) || !s.has(cueImposes, cueFines) {
		return nil
	}
	var found []party
	for _, c := range s.cues {
		if c.cue != cueInfringes || !s.lx.party.wrongs.has(r.text[c.start:c.end]) || r.onlyAsserted(s, c.start) {
			continue
		}
		for _, p := range r.subject(s, c, c.start) {
			if r.isRespondent(s, p) {
				found = mergeParties(found, []party{p}, false)
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// quoting tells what stands before a place of a sentence, as far as the last semicolon: a verb by which somebody says something, a noun for what is
// directed against somebody.
type quoting struct{ said, directed bool }

// read goes on with some words.
func (q *quoting) read(party *partySets, words []word) {
	for k := range words {
		w := &words[k]
		if w.closes != ';' && w.marks&(mayFind|mayBeProceeding) == 0 {
			continue // as most
		}
		switch {
		case party.finds.has(w.text):
			q.said = true
		case party.proceedings.has(w.text):
			q.directed = true
		case w.closes == ';':
			*q = quoting{}
		}
	}
}

// respondentsAmong adds the parties that stand at a place, as far as they are of a sort.
func (r *reader) respondentsAmong(s *sentence, parties []party, from int, found []party, of func(*sentence, party) bool) []party {
	for _, p := range parties {
		if !of(s, p) || len(found) == 0 && r.gerundIn(s, from, p.span.Start) || s.lx.party.doubts.has(nextWord(r.text, p.span.End, s.end).text) {
			break // "that Alba should be considered"
		}
		if len(found) == 0 && isDescription([]word{{text: p.name}}) && r.joinedToSecond(s, p.span.End) {
			break // "that a municipality and a trade union"
		}
		found = append(found, p)
	}
	return found
}

// joinedToSecond reports whether a word joins a second description to the one that ends at a place: "and a trade union".
func (r *reader) joinedToSecond(s *sentence, at int) bool {
	w := nextWord(r.text, at, s.end)
	return w.start-at == 1 && s.lx.partyJoins.has(w.text) && s.lx.indefinite.exact(nextWord(r.text, w.end, s.end).text)
}

// isRespondent reports whether a name is one in capitals throughout, of no authority, court or law.
func (r *reader) isRespondent(s *sentence, p party) bool {
	if p.name == "" || p.vague || r.isAuthority(s, p.span) || s.isMeasure(p.span) || r.isCited(s, p.span) {
		return false
	}
	for w := range strings.FieldsSeq(p.name) {
		if !isCapital(w) && !s.lx.links.has(w) && !isCompanySuffix(w) || s.lx.party.notNames.exact(w) {
			return false
		}
	}
	if t, ok := s.lx.phraseAt(r.text, p.span.Start, p.span.End); ok && t.has(nationality) {
		return false // "a Swiss based company"
	}
	return unicode.IsUpper(runeAt(p.name, 0)) && !isPossessive(p.name) && !r.isLabel(s, p.span.Start)
}

// isLabel reports whether nothing but an article stands before the quotation marks that open at a place: what a thing bears, as in "the “ACCEPT” button".
func (r *reader) isLabel(s *sentence, at int) bool {
	before, ok := r.text[s.start:at], false
	for _, q := range [...]string{"“", "\"", "'", "‘", "«"} {
		if b, cut := strings.CutSuffix(before, q); cut {
			before, ok = b, true
			break
		}
	}
	if !ok {
		return false
	}
	w := lastOf(trimGap(before))
	return strings.EqualFold(w, s.lx.party.definite) || s.lx.indefinite.has(w)
}

// isDescribed reports whether a short description names a sort of body or person that decisions are addressed to: "the hospital".
func (r *reader) isDescribed(s *sentence, p party) bool {
	if p.name == "" || p.vague || !isDescription([]word{{text: p.name}}) || strings.ContainsAny(p.name, "'’") || strings.Count(p.name, " ") > 1 || r.isAuthority(s, p.span) {
		return false
	}
	before := strings.TrimRight(r.text[s.start:p.span.Start], " \u00a0")
	return s.lx.party.addressed.exact(lastWord(p.name)) && s.lx.partyHeads.exact(lastWord(before))
}

// gerundIn reports whether what stands before a name makes it the object of a doing: "that using Alba Maps".
func (r *reader) gerundIn(s *sentence, from, to int) bool {
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if strings.HasSuffix(w.text, s.lx.party.gerund) && !s.lx.party.kinds.exact(w.text) && len(w.text) > 4 {
			return true
		}
		i = max(w.end, i+1)
	}
	return false
}

// isCited reports whether a provision or a date is named where a name stands.
func (r *reader) isCited(s *sentence, span gdpr.Span) bool {
	for i := s.provisions[0]; i < s.provisions[1]; i++ {
		if r.doc.Provisions[i].Span.Overlaps(span) {
			return true
		}
	}
	for i := s.dates[0]; i < s.dates[1]; i++ {
		if r.doc.Dates[i].Span.Overlaps(span) {
			return true
		}
	}
	return false
}
