package parse

import (
	"slices"
	"strings"
)

// passiveAt returns where the form of "to be" stands that makes a verb passive: right before it or before an adverb ("was also fined"),
// or, where the verb comes last, anywhere before it in its clause; -1 where there is none.
func (r *reader) passiveAt(s *sentence, c foundCue) int {
	end := c.start
	for range 3 {
		before := trimGap(r.text[s.start:end])
		i := lastGap(before)
		if i < 0 {
			break
		}
		last := before[i+1:]
		if s.lx.passive.has(last) {
			return s.start + i + 1
		}
		if !s.lx.party.adverbs.has(last) {
			break
		}
		end = s.start + i + 1
	}
	if !s.lx.verbLast {
		return -1
	}
	for i := s.start; i < c.start; { // "X werd door de toezichthouder beboet"
		w := nextWord(r.text, i, c.start)
		if w.start >= c.start || w.closes != 0 && !isCompanySuffix(w.text) {
			return -1
		}
		if s.lx.passive.has(w.text) {
			return w.start
		}
		i = w.end
	}
	return -1
}

// subject reads who a passive verb tells of: the names in front of the auxiliary at to, in its clause.
func (r *reader) subject(s *sentence, c foundCue, to int) []party {
	from := r.clauseStart(s, c, to)
	if from < 0 {
		return nil
	}
	first := from
	from, to = r.subjectIn(s, from, to)
	if from >= to || r.namesAuthority(s, from, to) {
		return nil
	}
	parties := r.partiesAt(s.lx, from, to)
	if len(parties) == 1 && !hasCapital(parties[0].name) {
		if named := r.lastName(s.lx, parties[0].span.End, to); named.name != "" && !s.lx.partyEnds.exact(lastWord(strings.TrimRight(r.text[from:named.span.Start], " \u00a0"))) { // not "an agency in Bergen"
			parties[0] = named // "Le spécialiste de la publicité en ligne Alba"
		}
	}
	if (len(parties) == 0 || len(parties) == 1 && r.describesOnly(s, parties[0])) && to < s.end && r.text[to] == ',' {
		apposed := r.partiesAt(s.lx, to+1, s.end)
		if n := len(apposed); n > 0 && strings.HasPrefix(r.text[apposed[n-1].span.End:], ",") && apposed[0].span.Start-to <= 4 && !slices.ContainsFunc(apposed, func(p party) bool { return !r.isRespondent(s, p) }) {
			parties = apposed // "La filiale française du groupe, Alba, a été condamnée"
		}
	}
	if from > first && len(parties) == 1 && !hasCapital(parties[0].name) && r.opensWithName(first, from) {
		return nil // "Alba, the well-known site, used by millions, was fined"
	}
	if len(parties) == 1 && s.lx.plurals.anyIn(r.text[parties[0].span.End:c.start]) {
		parties = r.eachNamed(s, parties[0])
	}
	parties = slices.DeleteFunc(parties, func(p party) bool {
		last := lastOf(p.name)
		return p.vague || s.isMeasure(p.span) || s.lx.pronouns.has(last) // "ce pourquoi elle"
	})
	if n := len(parties); n > 0 && s.lx.party.openers.len() > 0 && !r.onlySmall(s, parties[n-1].span.End, to) {
		return r.owned(s, parties[n-1], to) // more than a name stands there
	}
	return parties
}

// countsOnly reports whether a name is no more than a count of somebody with which a sentence begins, in a language that puts its legal forms last: "Due call center".
func (lx *lexicon) countsOnly(name string) bool {
	first, rest, _ := strings.Cut(name, " ")
	return lx.party.kinds.len() == 0 && !lx.capitalNouns && lx.numeral(strings.ToLower(first)) > 1 && !isDigit(first[0]) && rest != "" && !hasCapital(rest)
}

// describesOnly reports whether a name is a description, maybe by the name of somebody else: "filiale française de Nordtel".
func (r *reader) describesOnly(s *sentence, p party) bool {
	return !r.isNamed(s.lx, p) || s.lx.countsOnly(p.name) || s.lx.party.kinds.len() == 0 && !s.lx.capitalNouns && !isCapital(p.name) && !s.lx.partyKinds.has(firstWord(p.name))
}

// owned reads the name that a subject ends with which begins with the name of its owner: "Alba owned messaging app Breva".
func (r *reader) owned(s *sentence, owner party, to int) []party {
	if w := nextWord(r.text, owner.span.End, to); !s.lx.party.owned.exact(w.text) || s.lx.links.has(nextWord(r.text, w.end, to).text) {
		return nil
	}
	for before, at := placedBefore(r.text, owner.span.End, to); s.lx.party.adverbs.exact(before); before, at = placedBefore(r.text, owner.span.End, to) {
		to = at // "has been fined"
	}
	named := r.lastName(s.lx, owner.span.End, to)
	if !r.isRespondent(s, named) || !r.onlySmall(s, named.span.End, to) || s.lx.partyEnds.has(wordBefore(r.text, owner.span.End, named.span.Start)) {
		return nil
	}
	return []party{named}
}

// eachNamed parts a name at the word that joins two, where the verb says that they are several: "Alba Nord et Breva Sud ont été condamnées".
func (r *reader) eachNamed(s *sentence, p party) []party {
	for i := p.span.Start; i < p.span.End; {
		w := nextWord(r.text, i, p.span.End)
		if w.start > p.span.Start && s.lx.partyJoins.exact(w.text) && isCapital(nextWord(r.text, w.end, p.span.End).text) {
			first, _, _ := r.partyAt(s.lx, p.span.Start, w.start, false)
			second, _, _ := r.partyAt(s.lx, w.end, p.span.End, false)
			if first.name != "" && second.name != "" {
				return []party{first, second}
			}
		}
		i = max(w.end, i+1)
	}
	return []party{p}
}

// opensWithName reports whether a stretch, up to the comma behind it, is nothing but words with capitals.
func (r *reader) opensWithName(from, to int) bool {
	to = min(to, from+max(0, strings.IndexByte(r.text[from:to]+",", ',')))
	for n := 0; ; n++ {
		w := nextWord(r.text, from, to)
		if w.start >= to {
			return n > 0
		}
		if !isCapital(w.text) {
			return false
		}
		from = w.end
	}
}

// receiver reads who is said to get a fine or another measure: "X was issued a fine", "X received a fine of EUR 5,000".
func (r *reader) receiver(s *sentence) []party {
	for _, c := range s.cues {
		if c.cue != cueFine && c.cue != cueSanction && c.cue != cueReprimand && c.cue != cueWarning {
			continue
		}
		at, n := c.start, 0
		for ; n < 4; n++ { // the verb stands before the article and what describes the noun: "received an administrative fine"
			before := trimGap(r.text[s.start:at])
			if sum := r.sumEndingAt(s, s.start+len(before)); sum >= 0 && n < 2 {
				at = sum // "was hit with a EUR 5,000 fine"
				continue
			}
			i := lastGap(before) + 1
			verb := before[i:]
			at = s.start + i
			if s.lx.party.receives.exact(verb) && n > 0 && !s.lx.pluperfect.has(wordBefore(r.text, s.start, at)) {
				return r.subject(s, foundCue{start: at, end: at + len(verb), cue: c.cue}, at)
			}
			if s.lx.party.givenTo.exact(verb) && n > 0 {
				if aux := r.passiveAt(s, foundCue{start: at, end: at + len(verb)}); aux >= 0 {
					return r.subject(s, foundCue{start: at, end: at + len(verb), cue: c.cue}, aux)
				}
			}
			if i == 0 || !s.lx.indefinite.exact(verb) && n == 3 {
				break
			}
		}
	}
	return nil
}

// sumEndingAt returns where the sum starts that ends at a place, -1 for none.
func (r *reader) sumEndingAt(s *sentence, at int) int {
	for _, a := range r.doc.Amounts[s.amounts[0]:s.amounts[1]] {
		if a.Span.End == at {
			return a.Span.Start
		}
	}
	return -1
}

// clauseStart returns where the clause begins whose auxiliary stands at to: behind the verb of sanction before it there must be a word
// that joins; -1 where there is none.
func (r *reader) clauseStart(s *sentence, c foundCue, to int) int {
	from := s.start
	for _, o := range s.cues {
		if o.end < min(c.start, to) && (o.cue == cueFines || o.cue == cueImposes) {
			from = o.end
		}
	}
	verb := from > s.start
	joined := false
	for i := from; i < to; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		i = w.end
		if s.lx.relatives.has(w.text) {
			if n := nextWord(r.text, i, to); n.start < to && !isCapital(n.text) && !s.lx.partyHeads.exact(n.text) {
				continue // "a company that runs a cemetery was fined"
			}
		}
		if s.lx.party.openers.has(w.text) || verb && s.lx.partyJoins.has(w.text) {
			from, joined = w.end, true
		}
	}
	if verb && !joined {
		return -1
	}
	return from
}

// subjectIn narrows a clause to the part between its commas that the subject stands in: the last one; or, where a comma closes right before
// the verb, what the apposition between two commas speaks of: "Alba, a bank, was fined".
func (r *reader) subjectIn(s *sentence, from, to int) (start, end int) {
	var cuts []int
	depth := 0
	for i := from; i < to; {
		w, opened := nextWordIn(r.text, i, to)
		depth += opened
		if w.start >= to {
			break
		}
		if gap := r.text[i:w.start]; depth <= 0 && i > from && w.start-i > 2 && (strings.ContainsAny(gap, ":;") || s.lx.party.kinds.len() == 0 && strings.HasPrefix(gap, "),")) {
			cuts = append(cuts, w.start) // "amende : la société X", with a space before the mark; "(article 32), la société X"
		}
		if i = w.end; depth > 0 {
			continue // "the service Alba (chat, camera) was fined"
		}
		if w.closes == ',' && !s.goesOnAsForm(nextWord(r.text, i, to).text) || w.closes == ':' || w.closes == ';' {
			cuts = append(cuts, i)
		}
	}
	n := len(cuts)
	switch {
	case n == 0:
		return from, to
	case !s.closesApposition(r.text[cuts[n-1]:to]):
		return cuts[n-1], to
	case n <= 2:
		return from, cuts[0]
	}
	return cuts[n-3], cuts[n-2]
}

// goesOnAsForm reports whether a word behind a comma is the legal form of the name in front of it, "Datos, S.L.", and no small word that looks like one: "Alba,
// installée à Lyon, se voit".
func (s *sentence) goesOnAsForm(w string) bool {
	return isCompanySuffix(w) && !s.lx.partyEnds.exact(w) && !s.lx.owns.exact(w)
}

// maxAuxiliary bounds the bytes of an auxiliary: "avaient".
const maxAuxiliary = 7

// closesApposition reports whether nothing but the comma that closes an apposition stands before a passive verb, or an auxiliary behind it: "X,
// sous-traitant, a été condamnée", or two small words as of a reflexive verb, "X, sous-traitant, s'est vu infliger".
func (s *sentence) closesApposition(stretch string) bool {
	rest := strings.Trim(stretch, ", \u00a0")
	if !strings.HasPrefix(strings.TrimSpace(stretch), ",") {
		return false
	}
	if first := nextWord(rest, 0, len(rest)); len(first.text) == 2 && s.lx.partyEnds.exact(first.text) && first.closes == 0 {
		rest = strings.Trim(rest[first.end:], " '’")
	}
	return len(rest) <= maxAuxiliary && !strings.Contains(rest, " ") && !isCapital(rest)
}

// onlySmall reports whether only brackets, auxiliaries and adverbs stand in a stretch, or a relative clause.
func (r *reader) onlySmall(s *sentence, from, to int) bool {
	if s.lx.relatives.exact(nextWord(r.text, from, to).text) {
		return true
	}
	depth := 0
	named := isCompanySuffix(r.text[max(s.start, strings.LastIndexByte(r.text[:from], ' ')+1):from])
	for i := from; i < to; {
		w, opened := nextWordIn(r.text, i, to)
		depth += opened
		if w.start >= to {
			break
		}
		if low := strings.ToLower(w.text); depth <= 0 && !(named && isCapital(w.text)) && !s.lx.party.adverbs.exact(low) && !s.lx.passive.exact(low) && !s.lx.party.after.exact(low) && !s.lx.partyEnds.exact(low) && !s.lx.party.kinds.exact(low) {
			return false
		}
		i = w.end
	}
	return true
}

func (r *reader) namesAuthority(s *sentence, from, to int) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		// "SA" alone is the end of a company's name
		return m.span.Start >= from && m.span.End <= to && !(m.generic && m.span.Len() <= 2)
	})
}
