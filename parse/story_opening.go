package parse

import (
	"slices"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
)

// How a paragraph opens a case without the name of an authority that is known.

// opensUnnamed reports whether the paragraph of the k-th sentence tells of somebody, by a name or for the first time, without naming who acts: "The DPA
// fined a hotel", "A hotel was fined".
func (r *reader) opensUnnamed(k int, e *event) bool {
	s := &r.sentences[k]
	if e.s == nil || s.lx.party.finds.len() == 0 {
		return false
	}
	if e.s == s && r.opensWithSomebody(r.paragraphAt(k)) && slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueFines && r.passiveAt(s, c) >= 0 }) {
		return true
	}
	fresh := r.newcomer(e) || r.introduces(e.s)
	if !fresh && (e.s != s || !r.proper(e)) {
		return false
	}
	m, ok := r.ordinaryActs(e.s)
	return ok && (fresh || m.span.Start-s.start <= reachClose)
}

// ordinaryActs returns the authority in ordinary words, "the DPA", that does something in a sentence.
func (r *reader) ordinaryActs(s *sentence) (mention, bool) {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if m.generic && m.span.Len() > 2 && r.actsBehind(s, m.span.End) {
			return m, true
		}
	}
	return mention{}, false
}

// opensWithSomebody reports whether a sentence opens with somebody not told of before, "A hotel", no measure.
func (r *reader) opensWithSomebody(s *sentence) bool {
	w := nextWord(r.text, s.start, s.end)
	if w.start != s.start || !s.lx.indefinite.has(w.text) {
		return false
	}
	at := w.end
	for range 3 { // "A total administrative fine"
		n := nextWord(r.text, at, s.end)
		if slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.start <= n.start && c.end >= n.end }) {
			return false
		}
		at = n.end
	}
	return true
}

// startsWith returns the authority that a sentence begins with as its subject, "The Belgian DPA investigated", at most behind a date or a few words and a
// comma. One that bears the name of several is returned with all of them.
func (r *reader) startsWith(s *sentence) mention {
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		before := r.text[s.start:m.span.Start]
		if i := strings.LastIndex(before, ", "); i >= 0 {
			before = before[i+2:]
		}
		if len(before) > reachClose || m.span.Start-s.start > reachDated {
			break
		}
		if m.generic || len(m.ids) == 0 || m.country != "" && !m.settled {
			continue
		}
		rest := strings.TrimLeft(r.text[m.span.End:s.end], " ")
		if i := strings.IndexByte(rest, ')'); strings.HasPrefix(rest, "(") && i > 0 {
			rest = strings.TrimLeft(rest[i+1:], " ")
		}
		if rest != "" && unicode.IsLower(runeAt(rest, 0)) && s.lx.party.finds.len() > 0 {
			return m
		}
	}
	return mention{}
}

// reachDated is how far from the beginning of a sentence, in bytes, its subject stands behind a date or a few words.
const reachDated = 60

// measuresOther reports whether the k-th sentence opens its paragraph with an authority and a measure for somebody of whom no name was read, and who is none
// of those told of: "issued a reprimand to the municipality of B.".
func (r *reader) measuresOther(t *story, k int, e *event) bool {
	s := &r.sentences[k]
	if e.s != s || len(e.parties) > 0 || len(e.sums) > 0 || len(e.powers) == 0 || s.lx.indefinite.len() == 0 || r.adds(s) || r.refersBack(s) || r.namesParty(t, k) {
		return false
	}
	m := r.startsWith(s)
	if ordinary, ok := r.ordinaryActs(s); !m.settled && (!ok || ordinary.span.Start-s.start > reachClose) {
		return false
	}
	for _, c := range s.cues {
		switch c.cue {
		case cueReprimand, cueWarning, cueGivesNotice:
			w := nextWord(r.text, c.end, s.end)
			if s.lx.partyTo.has(w.text) || s.lx.party.recipients.has(w.text) {
				w = nextWord(r.text, w.end, s.end)
			}
			if w.start < s.end && (strings.EqualFold(w.text, s.lx.party.definite) || isCapital(w.text)) && r.capitalBeforeEnd(s, w) {
				return true
			}
		}
	}
	return false
}

// capitalBeforeEnd reports whether a word or one of the few behind it, of the same phrase, has a capital.
func (r *reader) capitalBeforeEnd(s *sentence, w word) bool {
	for range 5 {
		if isCapital(w.text) {
			return true
		}
		if w.closes != 0 || w.start >= s.end || s.lx.partyEnds.has(w.text) {
			return false
		}
		w = nextWord(r.text, w.end, s.end)
	}
	return false
}

// actsInParagraph returns the first authority, other than those of the Union, that does something in the paragraph of the k-th sentence.
func (r *reader) actsInParagraph(k int) mention {
	for n := k; r.inOpening(k, n); n++ {
		s := &r.sentences[n]
		if m := r.acts(s); m.settled {
			return m
		}
		if m := r.startsWith(s); len(m.ids) > 0 && homeOf(m.ids[0]) != gdpr.EuropeanUnion && !s.heading && !s.comment {
			return m
		}
	}
	return mention{}
}

// subjectAnew reports whether the k-th sentence, the first of its paragraph, opens with the name of somebody of whom its story has not told, and who
// complains of nothing.
func (r *reader) subjectAnew(t *story, k int) bool {
	s := r.paragraphAt(k)
	p, ok := r.subjectName(s)
	if !ok || s.has(cueComplaint) || r.isAuthority(s, p.span) || r.isCited(s, p.span) || s.isMeasure(p.span) {
		return false
	}
	parties := []party{p}
	return !t.names(parties) && !r.mentioned(t, k, parties) && !r.namesParty(t, k)
}

// paragraphAt returns the k-th sentence, the first of its paragraph with something in it, from where the paragraph begins. It is good until the next call.
func (r *reader) paragraphAt(k int) *sentence {
	s := &r.front
	*s = r.sentences[k]
	s.asked, s.yes = 0, 0
	from := 0
	if k > 0 {
		from = r.sentences[k-1].end
	}
	if i := strings.LastIndexByte(r.text[from:s.start], '\n'); i >= 0 {
		s.start = from + i + 1
	}
	return s
}

// subjectName returns the name of two words or more that a sentence opens with, "The Association of Physicians suffered".
func (r *reader) subjectName(s *sentence) (p party, ok bool) {
	at, capitals := s.start, 0
	for at < s.end && s.lx.party.finds.len() > 0 {
		w := nextWord(r.text, at, s.end)
		switch {
		case at == s.start && strings.EqualFold(w.text, s.lx.party.definite):
			at = w.end
			continue
		case s.lx.party.notNames.exact(w.text):
			return party{}, false
		case unicode.IsUpper(runeAt(w.text, 0)):
			capitals++
			if p.span.End = w.end; capitals == 1 {
				p.span.Start = w.start
			}
		case !s.lx.links.has(w.text) && !isCompanySuffix(w.text):
			w.closes = ' '
		}
		if at = w.end; w.closes != 0 {
			break
		}
	}
	if capitals < 2 {
		return party{}, false
	}
	p.name = p.span.Of(r.text)
	p.simple = simpleName(p.name)
	return p, true
}

// namesParty reports whether the paragraph of the k-th sentence names somebody of whom its story has told.
func (r *reader) namesParty(t *story, k int) bool {
	s := &r.sentences[k]
	paragraph, _, _ := strings.Cut(r.text[s.start:min(len(r.text), s.start+reachBefore)], "\n\n")
	return slices.ContainsFunc(t.drafts, func(d *draft) bool {
		return slices.ContainsFunc(d.parties[:min(len(d.parties), maxShared)], func(p party) bool {
			return hasCapital(p.name) && strings.Contains(paragraph, p.name)
		})
	})
}

// describedAnew reports whether a sentence opens with somebody not told of before who did wrong: "An Austrian website was found in breach of".
func (r *reader) describedAnew(s *sentence) bool {
	if !s.has(cueInfringes) || !r.opensWithSomebody(s) {
		return false
	}
	at := s.start
	for n := range 5 {
		w := nextWord(r.text, at, s.end)
		if n > 0 && (s.lx.party.kinds.has(w.text) || s.lx.party.roles.has(w.text)) && !s.lx.party.notParties.has(w.text) {
			return true
		}
		if w.closes != 0 {
			return false
		}
		at = w.end
	}
	return false
}

// otherNamed reports whether a paragraph names an authority, where its story has so far told of one in ordinary words only, and tells of another case:
// "The DPA fined a shop. \n\n The CNIL reprimanded a hotel".
func (r *reader) otherNamed(t *story, k int, e *event) bool {
	s := &r.sentences[k]
	if !r.namesWhoActs(s) && (e.s == nil || !r.namesWhoActs(e.s)) || !r.toldInOrdinaryWords(t, k) || r.adds(s) {
		return false
	}
	if r.namesParty(t, k) {
		return false
	}
	if e.s != nil {
		if !r.newcomer(e) && (t.names(e.parties) || r.mentioned(t, k, e.parties)) {
			return false
		}
		if r.newcomer(e) || r.proper(e) || r.introduces(e.s) {
			return true
		}
	}
	if r.opensWithSomebody(r.paragraphAt(k)) {
		return true
	}
	for n := k; n < len(r.sentences) && (n == k || e.s != nil && r.sentences[n].start <= e.s.start); n++ {
		if r.refersBack(&r.sentences[n]) {
			return false
		}
	}
	return r.acts(s).settled || r.startsWith(s).settled
}

// toldInOrdinaryWords reports whether a story tells, before its k-th sentence, of an authority in ordinary words that acts.
func (r *reader) toldInOrdinaryWords(t *story, k int) bool {
	acts := func(n int) bool {
		_, ok := r.ordinaryActs(&r.sentences[n])
		return ok
	}
	for n := t.began; n < min(k, t.began+maxOpening); n++ {
		if acts(n) {
			return true
		}
	}
	d := t.news()
	return d != nil && slices.ContainsFunc(lately(d.told), acts)
}

// isStrange reports whether a word with a capital stands right before an authority in ordinary words, "the Ruritanian DPA": it is one that is not known.
func (r *reader) isStrange(s *sentence, m mention) bool {
	if !m.generic || m.settled || m.country != "" || s.lx.party.finds.len() == 0 {
		return false
	}
	before := strings.TrimSuffix(r.text[s.start:m.span.Start], " ")
	if len(before) == m.span.Start-s.start {
		return false
	}
	w := behindLast(before, " \u00a0(\"“'’\n")
	return len(w) > 3 && len(w) < len(before) && unicode.IsUpper(runeAt(w, 0)) && !strings.ContainsAny(w, ".,;:)") && !s.lx.partyHeads.has(w) && !s.lx.party.notNames.exact(w)
}

// strangerActs reports whether the paragraph of the k-th sentence, or its event, tells of an authority by a name that is not known.
func (r *reader) strangerActs(k int, e *event) bool {
	strange := func(s *sentence) bool {
		m, ok := r.ordinaryActs(s)
		return ok && r.isStrange(s, m)
	}
	return strange(&r.sentences[k]) || e.s != nil && strange(e.s)
}
