package parse

import (
	"slices"
	"strings"
	"unicode"
)

// Whom a measure is addressed to, or a finding is about, that names nobody, where the story tells who did what: "Alba Ltd had sent invoices to strangers.
// According to the DPA, this is contrary to Article 5."

// maxActing is within how many sentences a story tells who did what it is about; those behind them may weigh what others did.
const maxActing = 3

// toldOf returns whom a draft without an addressee is of: the one that its section calls the controller, the one that it tells to have done what was wrong,
// or the only company that it names before a measure on "the company".
func (r *reader) toldOf(d *draft) []party {
	lx := r.sentences[d.told[0]].lx
	if lx.party.acts.len() == 0 {
		return nil
	}
	if found := r.calledController(d.section); len(found) > 0 {
		return found
	}
	if found := r.actor(d); len(found) > 0 {
		return found
	}
	for _, n := range d.told {
		if s := &r.sentences[n]; s.has(cueFines, cueFine, cueReprimand, cueOrder) && r.takesUpCompany(s) {
			if found := r.companiesNamed(lx, r.sentences[r.firstOfSection(d.section)].start, s.start); len(found) == 1 && isLegalForm(lastOf(found[0].name)) {
				if at := r.sentenceAt(found[0].span.Start); at != nil && r.doesBehind(at, found[0].span.End) {
					return found
				}
			}
			break
		}
	}
	return nil
}

// takesUpCompany reports whether a measure is addressed to "the company" or "the controller", with no name behind it.
func (r *reader) takesUpCompany(s *sentence) bool {
	words := r.words(s)
	for k := 1; k < len(words); k++ {
		if w := &words[k]; strings.EqualFold(words[k-1].text, s.lx.party.definite) && (s.lx.party.controllers.exact(w.text) || s.lx.party.kinds.exact(w.text) && s.lx.partyHeads.exact(w.text)) && !r.namesBehind(s, w.end) {
			return true
		}
	}
	return false
}

// calledController returns the only name that a section gives in brackets behind a word for the controller: "the data controller (Alba Ltd)".
func (r *reader) calledController(section int) (found []party) {
	r.eachSentence(section, func(s *sentence) bool {
		if strings.IndexByte(r.text[s.start:s.end], '(') < 0 || !r.mayHold(s, mayBeController) {
			return true // as most
		}
		for _, w := range r.words(s) {
			if w.marks&mayBeController == 0 || !s.lx.party.controllers.exact(w.text) || !strings.HasPrefix(r.text[w.end:s.end], " (") {
				continue
			}
			p, _, _ := r.partyAt(s.lx, w.end+len(" ("), s.end, false)
			if p.span.Start == w.end+len(" (") && r.isRespondent(s, p) && strings.HasPrefix(r.text[p.span.End:], ")") {
				found = mergeParties(found, []party{p}, false)
			}
		}
		return len(found) < 2
	})
	if len(found) > 1 {
		return nil
	}
	return found
}

// actor returns the only company or body of a draft's section that its sentences tell to have done something, and what the draft rests on: a finding, an
// infringement, or a fine spoken of as known. A name goes before a description; of more than one none is taken.
func (r *reader) actor(d *draft) []party {
	if !r.blames(d) {
		return nil
	}
	found, _ := r.actorOf(d.section)
	return found
}

// actorOf returns the only one whom the first sentences of a section tell to have done something, and whether one of them tells that it was wrong.
func (r *reader) actorOf(section int) (found []party, wrong bool) {
	var described []party
	n := 0
	r.eachSentence(section, func(s *sentence) bool {
		p, ok := r.actorIn(s, section)
		wrong = wrong || ok && r.wrongBehind(s, p.span.End) >= 0
		switch {
		case !ok:
		case r.isRespondent(s, p):
			found = mergeParties(found, []party{p}, false)
		case n == 0:
			described = append(described, p)
		}
		n++
		return n < maxActing && len(found) < 2
	})
	switch len(found) {
	case 0:
		return described, wrong
	case 1:
		return found, wrong
	}
	return nil, false
}

// blames reports whether a draft tells of a finding or an infringement, or of a fine that it takes for known.
func (r *reader) blames(d *draft) bool {
	return d.found || slices.ContainsFunc(lately(d.told), func(n int) bool {
		s := &r.sentences[n]
		fine, ok := s.cue(cueFine)
		return s.has(cueInfringes) && r.infringesPlainly(s) || ok && r.opensWith(s, fine)
	}) || r.wrongTold(d.section)
}

// wrongTold reports whether a sentence of a section tells that somebody failed to do something, or did it unlawfully.
func (r *reader) wrongTold(section int) (told bool) {
	r.eachSentence(section, func(s *sentence) bool {
		told = r.wrongBehind(s, s.start) >= 0
		return !told
	})
	return told
}

// wrongBehind returns where a word stands behind a place, before any of doubt, by which what somebody did is told to be wrong: "unlawfully", "failed to
// inform", "had not implemented"; -1 where none does.
func (r *reader) wrongBehind(s *sentence, at int) int {
	words := r.words(s)
	w := &s.lx.party
	for k := range words {
		switch o := &words[k]; {
		case o.start < at:
		case w.doubts.exact(o.text):
			return -1
		case w.unlawful.exact(o.text) && (k == 0 || !s.lx.negations.exact(words[k-1].text)):
			return o.start
		case w.failures.exact(o.text) && k+1 < len(words):
			if next := words[k+1].text; w.duties.exact(next) || w.infinitive.exact(next) && !s.lx.negations.exact(o.text) {
				return o.start
			}
		}
	}
	return -1
}

// actorIn reads the subject that a sentence begins with and tells to have done something: "In 2019, the retailer Alba had disclosed".
func (r *reader) actorIn(s *sentence, section int) (party, bool) {
	lx := s.lx
	from := r.pastOpening(s)
	w := nextWord(r.text, from, s.end)
	if lx.party.openers.exact(strings.ToLower(w.text)) {
		return party{}, false // "Whereas Alba"
	}
	article := lx.indefinite.has(w.text) || strings.EqualFold(w.text, lx.party.definite)
	if lx.numeral(w.text) == 1 {
		w, article = nextWord(r.text, w.end, s.end), true // "one club"
	}
	p, _, _ := r.partyAt(lx, w.start, r.verbAfter(s, w), false)
	if p.name == "" || p.vague || p.span.Start-from > reachSmall || !r.actsBehindName(s, p.span.End) || strings.ContainsAny(r.text[from:p.span.Start], ",;:()") {
		return party{}, false
	}
	if r.isRespondent(s, p) {
		if article && (isInitials(p.name) || isAcronym(p.name)) || lx.party.kinds.has(p.name) {
			return party{}, false // "the IC" is a chamber, "the Bank" no name
		}
		return p, (article || r.seemsBody(lx, p.name) || lx.party.failures.exact(nextWord(r.text, p.span.End, s.end).text) || r.namedInside(p, section)) && !r.tellsAuthority(s, p.span.End)
	}
	last := lastWord(p.name)
	return p, article && isDescription([]word{{text: p.name}}) && lx.party.addressed.exact(last) && !r.tellsAuthority(s, p.span.End) && !r.isAuthority(s, p.span) && !strings.ContainsAny(p.name, "'’")
}

// seemsBody reports whether a name is one of a company or a body and of no person: by its legal form, a word such as "Bank", or a small word in it.
func (r *reader) seemsBody(lx *lexicon, name string) bool {
	first := true
	for w := range strings.FieldsSeq(name) {
		if !first && isCompanySuffix(w) || lx.party.kinds.has(w) || lx.links.has(w) && !isCapital(w) || isInitials(w) {
			return strings.Contains(name, " ")
		}
		first = false
	}
	return false
}

// tellsAuthority reports whether an authority is the object of the verb behind a name, which is none of failing: "had alerted the DPA".
func (r *reader) tellsAuthority(s *sentence, at int) bool {
	for range 3 {
		w := nextWord(r.text, at, s.end)
		if s.lx.party.failures.exact(w.text) {
			return false
		}
		if r.mentionBehind(s, w.end) > 0 {
			return true
		}
		at = w.end
	}
	return false
}

// maxSubject bounds the words of a subject.
const maxSubject = 10

// verbAfter returns where the subject that begins with a word ends by a verb of doing right behind it; the end of the sentence where none is seen.
func (r *reader) verbAfter(s *sentence, w word) int {
	for range maxSubject {
		if w.start >= s.end || w.closes != 0 && !isCompanySuffix(w.text) {
			break
		}
		if r.doesBehind(s, w.end) {
			return w.end
		}
		w = nextWord(r.text, w.end, s.end)
	}
	return s.end
}

// pastOpening returns the place behind the label of a paragraph or the adverbial that a sentence opens with: "Summary: ", "In 2019, ".
func (r *reader) pastOpening(s *sentence) int {
	head := r.text[s.start:min(s.end, s.start+reachSmall)]
	if k := strings.Index(head, ": "); k > 0 {
		return s.start + k + 1
	}
	first := nextWord(r.text, s.start, s.end)
	if !s.lx.partyEnds.exact(strings.ToLower(first.text)) {
		return s.start
	}
	k := strings.Index(r.text[s.start:min(s.end, s.start+2*reachSmall)], ", ")
	if k < first.end-s.start || s.lx.party.openers.anyIn(r.text[first.end:s.start+k]) {
		return s.start // "With respect to the claim that its parent, Alba AG, …"
	}
	return s.start + k + 1
}

// actsBehindName reports whether a verb of doing stands behind a name, or behind an apposition there.
func (r *reader) actsBehindName(s *sentence, at int) bool {
	if r.doesBehind(s, at) {
		return true
	}
	if !strings.HasPrefix(r.text[at:s.end], ", ") && !strings.HasPrefix(r.text[at:s.end], " (") {
		return false
	}
	for range 3 {
		if at >= s.end {
			return false
		}
		rest := r.text[at:min(s.end, at+reachNoun)]
		k := strings.IndexAny(rest[1:], ",)")
		if k < 0 {
			return false
		}
		if at += k + 2; r.doesBehind(s, at) {
			return true
		}
	}
	return false
}

// doesBehind reports whether a verb in the past stands right behind a place that is none of saying, asking or filing.
func (r *reader) doesBehind(s *sentence, at int) bool {
	party := &s.lx.party
	w := nextWord(r.text, at, s.end)
	for range 2 {
		if !party.isAdverb(w.text) || party.acts.exact(w.text) {
			break
		}
		w = nextWord(r.text, w.end, s.end)
	}
	if w.start >= s.end || unicode.IsUpper(runeAt(w.text, 0)) || r.says(s, w) {
		return false
	}
	next := nextWord(r.text, w.end, s.end)
	switch {
	case next.text == party.that || r.reports(s, next):
		return false
	case s.lx.passive.exact(w.text):
		return party.unlawful.exact(next.text)
	case party.acts.exact(w.text):
		for range 2 {
			if s.lx.passive.exact(next.text) || r.says(s, next) {
				return false // "had been warned", "has complained"
			}
			next = nextWord(r.text, next.end, s.end)
		}
		return true
	}
	if party.describes.exact(w.text) && (s.lx.partyEnds.exact(next.text) || isCapital(next.text)) {
		return false // "a company based in", "a company called Alba"
	}
	return party.failures.exact(w.text) || hasEnding(w.text, party.pastEndings) && strings.IndexByte(w.text, '-') < 0
}

// reports reports whether a publication is the object behind a verb, of which the first word is w: "published a report".
func (r *reader) reports(s *sentence, w word) bool {
	for range 3 {
		if s.lx.party.reports.exact(w.text) {
			return true
		}
		if w.start >= s.end || w.closes != 0 {
			break
		}
		w = nextWord(r.text, w.end, s.end)
	}
	return false
}

// says reports whether a word is a verb of finding, asking or filing.
func (r *reader) says(s *sentence, w word) bool {
	return s.lx.party.finds.exact(w.text) || s.lx.party.asks.exact(w.text) && !s.lx.party.after.exact(w.text) || s.lx.finding.lodged.exact(w.text) || s.lx.finding.asserts.exact(w.text)
}

// maxInside is how many sentences of a section are looked through for a name inside one.
const maxInside = 40

// namedInside reports whether a section names a party inside a sentence too, where only a name has a capital.
func (r *reader) namedInside(p party, section int) (inside bool) {
	n := 0
	r.eachSentence(section, func(s *sentence) bool {
		text := r.text[s.start:s.end]
		for at := 0; !inside; {
			k := strings.Index(text[at:], " "+p.name)
			if k < 0 {
				break
			}
			at += k + 1
			inside = at > 1 && unicode.IsLower(runeBefore(text, at-1)) && !unicode.IsLetter(runeAt(text, at+len(p.name)))
		}
		n++
		return !inside && n < maxInside
	})
	return inside
}
