package parse

import (
	"slices"
	"strings"
	"unicode"
)

// Whom a measure is addressed to that only takes up somebody named before: "La société Alba exploite un site. La CNIL lui a infligé une amende."

// antecedent returns the company that the sentences of its section in front of a measure name, where the measure only refers back to somebody and they name
// one company only.
func (r *reader) antecedent(d *draft) []party {
	s := &r.sentences[d.told[0]]
	if len(s.lx.refersBack) == 0 {
		return nil
	}
	from := 0
	if first := r.firstOfSection(d.section); first > 0 {
		from = r.sentences[first-1].end
		from += max(0, strings.IndexByte(r.text[from:s.start], '\n')) // what ends the line belongs to the section before
	}
	if far := s.start - reachBefore; far > from {
		from = far + max(0, strings.IndexByte(r.text[far:s.start], ' ')) // not inside a word
	}
	found := r.companiesNamed(s.lx, from, s.start)
	if len(found) != 1 || !r.pointsBack(s) && !r.infringes(found[0]) {
		return nil
	}
	return found
}

// takeUp gives an event without an addressee the one whom its paragraph introduced.
func (r *reader) takeUp(e *event) {
	if len(e.parties) == 0 && !e.earlier && !e.several && len(e.declined) == 0 {
		e.parties = r.introduced(e.s)
	}
}

// introduced returns the only company that the sentences of its paragraph in front of a measure name, where the measure takes it up: "Alba SAS vend des
// lunettes. La CNIL lui a infligé une amende."
func (r *reader) introduced(s *sentence) []party {
	if len(s.lx.refersBack) == 0 || s.heading || s.has(cuePaid) {
		return nil
	}
	back := r.pointsBackAt(s)
	if back < 0 {
		return nil
	}
	from := max(0, s.start-reachBefore)
	if k := strings.LastIndexByte(r.text[from:s.start], '\n'); k >= 0 {
		from += k + 1
	} else if from > 0 {
		return nil
	}
	if found := r.companiesNamed(s.lx, from, back); len(found) == 1 && (found[0].span.Start < s.start || r.takenUpBehind(s, found[0], back)) {
		return found
	}
	return nil
}

// takenUpBehind reports whether a sentence goes on about a party behind its name, "a contrôlé la société Alba et lui a infligé une amende", and nobody else may be meant:
// neither who belongs to it, nor who stands behind a comma, nor one of whom it is only the agent, "saisie par la société Alba".
func (r *reader) takenUpBehind(s *sentence, p party, back int) bool {
	between := r.text[p.span.End:back]
	for before, at := placedBefore(r.text, s.start, p.span.Start); before != ""; before, at = placedBefore(r.text, s.start, at) {
		if s.lx.byWords.has(before) {
			return false
		}
		if !s.lx.partyHeads.has(before) {
			break
		}
	}
	if joins := nextWord(r.text, p.span.End, back); !s.lx.partyJoins.has(joins.text) || strings.TrimSpace(r.text[joins.end:back]) != "" {
		return false // "la société Breva contre un médecin et lui a infligé"
	}
	return !strings.ContainsAny(between, ",;:")
}

// around returns the sentence that covers a place of a stretch of the text, the stretch where nothing was found there.
func (r *reader) around(lx *lexicon, at, from, to int) *sentence {
	if s := r.sentenceAt(at); s != nil {
		return s
	}
	return &sentence{start: from, end: to, lx: lx, mentions: [2]int{0, len(r.mentions)}}
}

// infringes reports whether the sentence that names a party tells behind the name that it infringed something: "la société Alba avait méconnu l'article 5".
func (r *reader) infringes(p party) bool {
	s := r.sentenceAt(p.span.Start)
	if s == nil || s.has(cueSuppose, cueComplies, cueComplaint) {
		return false
	}
	return slices.ContainsFunc(s.cues, func(c foundCue) bool {
		return c.cue == cueInfringes && c.start > p.span.End && c.start-p.span.End <= reachAgent && !r.denied(s, c) && !strings.ContainsAny(r.text[p.span.End:c.start], ",;:")
	})
}

// pointsBack reports whether a sentence has one of the phrases by which a measure takes up who was named before.
func (r *reader) pointsBack(s *sentence) bool { return r.pointsBackAt(s) >= 0 }

// pointsBackAt returns where the first phrase stands by which a sentence takes up who was named before, -1 for none.
func (r *reader) pointsBackAt(s *sentence) int {
	text := r.text[:s.end]
	for at := s.start; at < s.end; at++ {
		for _, phrase := range s.lx.refersBack {
			end := at + len(phrase)
			if end <= s.end && strings.EqualFold(text[at:end], phrase) && !unicode.IsLetter(runeAt(text, end)) && (at == s.start || !unicode.IsLetter(runeBefore(text, at))) && !r.namesBehind(s, end) {
				return at
			}
		}
	}
	return -1
}

// namesBehind reports whether a name stands right behind a place: "la société Alba" names somebody, "la société" does not.
func (r *reader) namesBehind(s *sentence, at int) bool {
	w := nextWord(r.text, at, s.end)
	return w.start == at+1 && isCapital(w.text)
}

// capitalsEnd returns where the words with capitals end that begin with a word, a legal form behind a comma among them: what follows in small letters is
// what the sentence tells of the name. It reports whether one of the words behind the first is a legal form.
func (r *reader) capitalsEnd(w word, to int) (end int, legal bool) {
	for w.closes == 0 || w.closes == ',' {
		n := nextWord(r.text, w.end, to)
		form := isCompanySuffix(n.text)
		if n.start >= to || !form && (w.closes != 0 || !isCapital(n.text)) || strings.ContainsAny(r.text[w.end:n.start], "();:«»\n") {
			break
		}
		legal = legal || form || isCompanySuffix(r.text[n.start:min(to, n.end+1)]) // with its full stop
		w = n
	}
	return w.end, legal
}

// companiesNamed returns the companies that a stretch of the text names: by a noun such as "société" before the name, or by its legal form. Of more than one
// the list is not complete.
func (r *reader) companiesNamed(lx *lexicon, from, to int) (found []party) {
	before := word{}
	for i := from; i < to && len(found) < 2; {
		w := nextWord(r.text, i, to)
		if w.start >= to {
			break
		}
		i = w.end
		if behind := before.closes == 0 && lx.companies.has(before.text); isCapital(w.text) && unicode.IsLetter(runeAt(w.text, 0)) {
			end, legal := r.capitalsEnd(w, to)
			if before = w; !legal && !behind {
				continue // as most
			}
			p, _, _ := r.partyAt(lx, w.start, end, false)
			if p.span.Start == w.start && (behind || isCompanySuffix(lastOf(p.name)) && strings.Contains(p.name, " ")) && r.isRespondent(r.around(lx, w.start, from, to), p) {
				found, i = mergeParties(found, []party{p}, false), max(i, p.span.End)
			}
		}
		before = w
	}
	return found
}
