package parse

import (
	"math/bits"
	"slices"
	"strings"
	"unicode"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// How far a word of finding speaks of the provisions around it. What a text says was infringed is the object of such a word; the rest of its
// sentence says why, and names provisions that are only described.

// leaves reports whether the sentence has left what a word of finding that ends at from speaks of before it comes to the provision at p: "infringed
// Article 12 because the request under Article 15 was ignored". A list that goes on behind such words comes back to it: "…, and Article 13".
func (r *reader) leaves(s *sentence, from int, p gdpr.Span) bool {
	if s.lx.finding.leaves.len() == 0 {
		return false
	}
	object, head := r.objectOf(s, from, p)
	if object == head && (r.doneBefore(s, from, head.Start) || r.summedUp(s, from, head.Start)) {
		return true
	}
	return object.End > 0 && object.End <= head.Start && r.turnsAway(s, object.End, head.Start) && !r.resumes(s, object.End, head.Start)
}

// doneBefore reports whether the word of infringing that ends at a place is the verb of a passive clause, whose provision stands in front of it, and the
// words behind it turn away before another is named: "Article 12 was violated as the rights under Articles 15 to 22 were ignored".
func (r *reader) doneBefore(s *sentence, from, to int) bool {
	for _, c := range s.cues {
		if c.end != from || c.cue != cueInfringes {
			continue
		}
		if first := r.doc.Provisions[s.provisions[0]].Span; first.End > c.start {
			return false // as most: none stands in front
		}
		at := r.passiveAt(s, c)
		return at >= 0 && !strings.Contains(r.text[from:to], ";") && r.turnsAway(s, from, to) && slices.ContainsFunc(r.doc.Provisions[s.provisions[0]:s.provisions[1]], func(o Found[legalbasis.Provision]) bool {
			return o.Span.End <= at && at-o.Span.End <= reachOwn
		})
	}
	return false
}

// summedUp reports whether the word of infringing that ends at a place only sums up what was found before: a comma closes it, and an authority acts behind
// that: "As a result of these violations, the DPA ordered the company to grant the Article 15 request".
func (r *reader) summedUp(s *sentence, from, to int) bool {
	return from < to && r.text[from] == ',' && slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		return m.span.Start > from && m.span.Start-from <= reachClose && m.span.End < to && r.actsBehind(s, m.span.End)
	})
}

// objectOf returns the first provision behind a place of the sentence, and the head of the list that the one at p stands in: the first of those that
// nothing but words of a list parts from each other.
func (r *reader) objectOf(s *sentence, from int, p gdpr.Span) (object, head gdpr.Span) {
	head = p
	for k := s.provisions[1] - 1; k >= s.provisions[0]; k-- {
		o := r.doc.Provisions[k].Span
		if o.Start < from {
			break
		}
		object = o
		if o.End <= head.Start && r.isListed(s, o.End, head.Start) {
			head = o
		}
	}
	return object, head
}

// listRead is the answer of isListed for a stretch.
type listRead struct {
	from, to int
	is       bool
}

// isListed reports whether nothing but words of a list stands between two provisions, or what is put in brackets: "Articles 15 (right of access) and 17". It is
// asked for each provision of a list.
func (r *reader) isListed(s *sentence, from, to int) bool {
	l := &r.lists[from%len(r.lists)]
	if l.from != from || l.to != to {
		*l = listRead{from, to, r.readsAsList(s, from, to)}
	}
	return l.is
}

// readsAsList is isListed for a stretch not asked for lately.
func (r *reader) readsAsList(s *sentence, from, to int) bool {
	depth := 0
	for i := from; i < to; {
		w, opened := nextWordIn(r.text, i, to)
		depth += opened
		if w.start >= to {
			break
		}
		if depth <= 0 && !s.lx.partyJoins.has(w.text) && !s.lx.finding.links.has(w.text) {
			return false
		}
		i = w.end
	}
	return depth == 0
}

// turnsAway reports whether words in a stretch of the sentence turn to what is only told of the provision in front of it. What stands in brackets
// does not count.
func (r *reader) turnsAway(s *sentence, from, to int) bool {
	f := &s.lx.finding
	depth, last, before := 0, "", ""
	for i := from; i < to; {
		w, opened := nextWordIn(r.text, i, to)
		depth += opened
		if w.start >= to {
			break
		}
		low := strings.ToLower(w.text)
		if depth <= 0 && (f.leaves.exact(low) || f.leaves.exact(last+" "+low) && !f.links.exact(before+" "+last) || f.means.exact(last) && f.gerund != "" && strings.HasSuffix(low, f.gerund)) {
			return true
		}
		before, last, i = last, low, w.end
	}
	return false
}

// resumes reports whether the words right before a provision go on with a list: "…, and Article 13", "as well as Article 13".
func (r *reader) resumes(s *sentence, from, at int) bool {
	for range 4 {
		field, end := lastField(r.text[from:at])
		if strings.TrimRight(field, ",;") != field {
			return true
		}
		word := strings.ToLower(field)
		at = from + end - len(field)
		before, _ := lastField(r.text[from:at])
		phrase := strings.ToLower(before) + " " + word
		if s.lx.partyJoins.exact(word) || s.lx.partyJoins.exact(phrase) || s.lx.finding.links.exact(phrase) {
			return true
		}
		if !s.lx.finding.links.exact(word) || strings.HasSuffix(r.text[from:at], "(") {
			return false
		}
	}
	return false
}

// reachesBack reports whether a word of finding speaks of the provision in front of it: as the verb of a passive clause, "Article 5 was infringed", or
// right behind it, "the Article 5 violation". One with a provision of its own behind it speaks of that one.
func (r *reader) reachesBack(s *sentence, c foundCue, p gdpr.Span) bool {
	if s.lx.finding.leaves.len() == 0 {
		return true
	}
	if s.lx.passive.anyIn(r.text[c.start:c.end]) {
		return true // "n'a pas été méconnu"
	}
	if at := r.passiveAt(s, c); at >= p.End || at >= 0 && c.cue == cueComplies || s.lx.finding.passives.anyIn(r.text[max(p.End, c.start-reachPassive):c.start]) {
		return true
	}
	if slices.ContainsFunc(r.doc.Provisions[s.provisions[0]:s.provisions[1]], func(o Found[legalbasis.Provision]) bool {
		return o.Span.Start >= c.end && o.Span.Start-c.end <= reachOwn
	}) {
		return false
	}
	end := p.End
	if of := r.listEnd(s, p); of <= c.start {
		end = of // "articles 5 et 6 méconnus"
	}
	gap := strings.Trim(r.text[end:c.start], " \u00a0)]»”\"")
	return gap == "" || c.cue == cueComplies && (gap == "," || gap == ":" || s.lx.negations.exact(firstWord(r.text[c.start:c.end])))
}

const (
	// reachOwn is how far behind a word of finding, in bytes, its own provision stands.
	reachOwn = 25
	// reachPassive is how far before one a form of "to be" stands, with an adverb between: "are therefore violated".
	reachPassive = 16
)

// isIncident reports whether a noun that may tell of an infringement tells of something that happened, "notified the breach": nothing behind it says
// what was infringed.
func (r *reader) isIncident(s *sentence, c foundCue) bool {
	f := &s.lx.finding
	if !f.incidents.has(r.text[c.start:c.end]) {
		return false
	}
	rest := strings.TrimLeft(r.text[c.end:s.end], " \u00a0")
	if rest != "" && (rest[0] == '(' || rest[0] == ':') || f.incidentOf.has(nextWord(r.text, c.end, s.end).text) {
		return false
	}
	return !slices.ContainsFunc(r.doc.Provisions[s.provisions[0]:s.provisions[1]], func(o Found[legalbasis.Provision]) bool {
		return o.Span.Start >= c.end && o.Span.Start-c.end <= reachClose || o.Span.End <= c.start && c.start-o.Span.End <= 1
	})
}

// notFound reports whether a word of infringing tells of nothing found: it is supposed, asserted by one who does not decide, or rejected with the
// argument that asserts it. at is where the clause of the word begins at the latest: the word, or the provision in front of it.
func (r *reader) notFound(s *sentence, c foundCue, at int) bool {
	if s.lx.finding.supposed.len() == 0 {
		return false
	}
	if last := &r.lastFinding; last.start != s.start || last.word != c || last.at != at { // it is asked for each provision of a list
		*last = lastFinding{start: s.start, word: c, at: at, not: r.saidNotFound(s, c, at)}
	}
	return r.lastFinding.not
}

// lastFinding is the answer of notFound that was given last.
type lastFinding struct {
	start int // of the sentence
	word  foundCue
	at    int
	not   bool
}

// saidNotFound is notFound for a language with words for it.
func (r *reader) saidNotFound(s *sentence, c foundCue, at int) bool {
	f := &s.lx.finding
	if f.supposed.has(nextWord(r.text, c.end, s.end).text) {
		return true // "le manquement allégué à l'article 5"
	}
	goesOn := f.gerund != "" && strings.HasSuffix(r.text[c.start:c.end], f.gerund) // "argued …, thus infringing": he who tells it goes on
	from := max(s.start, at-reachEarlier)
	clause, complaint := true, s.has(cueComplaint) // clause: no comma has been passed
	for n := 0; at > from && n < 40; n++ {
		raw, end := lastField(r.text[from:at])
		at = from + end - len(raw)
		word := withoutSigns(raw)
		bare := len(word) == len(raw)
		if clause = clause && bare; strings.HasSuffix(raw, ";") || goesOn && !clause {
			return false
		}
		if !complaint && !f.telling.has(word) {
			continue // as most
		}
		switch {
		case f.decides.has(word):
			return false
		case c.cue == cueInfringes && !goesOn && bare && strings.ToLower(word) == s.lx.party.that && r.unsaidBefore(s, at):
			return true
		case clause && n < 2 && f.supposed.has(word), clause && n < 4 && f.modals.exact(word), clause && n < 8 && f.modals.exact(word) && s.lx.party.doubts.exact(word):
			return true // "whether there had been a violation of"
		case bare && f.asserts.has(word):
			return !r.authorityAt(s, at)
		case bare && f.claims.has(word) && r.rejectedAt(s, at), complaint && r.lodgedAt(s, at):
			return true
		}
	}
	return false
}

// withoutSigns returns a word without the punctuation around it.
func withoutSigns(field string) string {
	if field == "" || wordBytes[field[0]]&wordBytes[field[len(field)-1]]&opensWord != 0 {
		return field
	}
	return strings.Trim(field, ",;:)\"“”")
}

// lastField returns the last word of a stretch with the punctuation at it, and where it ends. An apostrophe parts words.
func lastField(stretch string) (field string, end int) {
	end = len(stretch)
	for end > 0 && wordBytes[stretch[end-1]]&opensWord == 0 {
		w := partingAt(stretch[:end])
		if w == 0 {
			break
		}
		end -= w
	}
	start := end
	for start >= register { // letters and digits of ASCII part no words
		others := othersThanPlain(load8(stretch, start-register))
		if start -= bits.LeadingZeros64(others) / 8; others != 0 {
			break
		}
	}
	for start > 0 && (wordBytes[stretch[start-1]]&opensWord != 0 || partingAt(stretch[:start]) == 0) {
		start--
	}
	return stretch[start:end], end
}

// partingAt returns the width of what parts words at the end of a stretch, 0 where it ends in a word.
func partingAt(stretch string) int {
	switch n := len(stretch); {
	case n == 0:
		return 0
	case stretch[n-1] == ' ' || stretch[n-1] == '\'' || stretch[n-1] == '(':
		return 1
	case strings.HasSuffix(stretch, "\u00a0"):
		return 2
	case strings.HasSuffix(stretch, "’"):
		return 3
	}
	return 0
}

// authorityAt reports whether an authority is named right before a verb, and no comma parts them: "lodged a complaint with the CNIL, claiming".
func (r *reader) authorityAt(s *sentence, verb int) bool {
	return slices.ContainsFunc(r.mentions[s.mentions[0]:s.mentions[1]], func(m mention) bool {
		return m.span.End <= verb && verb-m.span.End <= 12 && !strings.Contains(r.text[m.span.End:verb], ",")
	})
}

// rejectedAt reports whether a verb of rejecting stands close before a noun for what somebody asserts.
func (r *reader) rejectedAt(s *sentence, noun int) bool {
	return slices.ContainsFunc(s.hints, func(h foundCue) bool {
		return (h.cue == cueRejects || h.cue == cueAnnulled) && h.end <= noun && noun-h.end <= 40
	})
}

// lodgedAt reports whether a word for a complaint stands at a place, with a verb that brings it close by.
func (r *reader) lodgedAt(s *sentence, at int) bool {
	for _, c := range s.cues {
		if c.cue == cueComplaint && c.start == at {
			return s.lx.finding.lodged.anyIn(r.text[max(s.start, c.start-24):c.start]) || s.lx.finding.lodged.anyIn(r.text[c.end:min(s.end, c.end+24)])
		}
	}
	return false
}

// gluedTitle reports whether a noun for an infringement and its provisions are a heading that the next sentence is glued to: "Violation of Article 5 The DPA
// found".
func (r *reader) gluedTitle(s *sentence, c foundCue, p gdpr.Span) bool {
	if c.start != s.start || s.lx.finding.leaves.len() == 0 || c.end > p.Start {
		return false
	}
	rest := r.text[min(s.end, r.listEnd(s, p)):s.end]
	return len(rest) > 1 && rest[0] == ' ' && unicode.IsUpper(runeAt(rest, 1))
}

// listEnd returns the end of the list of provisions that the one at p stands in.
func (r *reader) listEnd(s *sentence, p gdpr.Span) int {
	end := p.End
	for _, o := range r.doc.Provisions[s.provisions[0]:s.provisions[1]] {
		if o.Span.Start >= end && r.isListed(s, end, o.Span.Start) {
			end = o.Span.End
		}
	}
	return end
}

// onlyTitle reports whether a heading names an infringement as a matter, "Violation of Article 5", and tells of no finding or measure.
func (r *reader) onlyTitle(s *sentence) bool {
	if !s.heading || s.lx.finding.leaves.len() == 0 || r.statesBreach(s) || s.has(cueFine, cueFines, cueSanction, cueImposes, cueReprimand, cueWarning, cueOrder, cueFormalNotice, cueGivesNotice) {
		return false
	}
	return !slices.ContainsFunc(s.cues, func(c foundCue) bool { return s.lx.party.wrongs.has(r.text[c.start:c.end]) || r.passiveAt(s, c) >= 0 }) &&
		!s.lx.finding.decides.anyIn(r.text[s.start:s.end])
}

// statesBreach reports whether a heading says that there was an infringement, by the article in front of it: "Un manquement à l'obligation d'informer (article 13 du
// RGPD)".
func (r *reader) statesBreach(s *sentence) bool {
	if s.lx.finding.states.len() == 0 {
		return false
	}
	w := nextWord(r.text, s.start, s.end)
	return s.lx.finding.states.has(w.text) && slices.ContainsFunc(s.cues, func(c foundCue) bool { return c.cue == cueInfringes && c.start-w.end == 1 })
}

// courtFinds reports whether a sentence begins with a court that finds something of its own, "The court held that", rather than confirms a decision.
func (r *reader) courtFinds(s *sentence) bool {
	for _, c := range s.hints {
		if c.cue != cueCourt {
			continue
		}
		if s.lx.finding.decides.len() == 0 {
			return r.courtOpensAlone(s, c)
		}
		before := strings.TrimSpace(r.text[s.start:c.start])
		if len(before) > reachClose*2 || strings.Contains(before, " ") && !strings.HasSuffix(before, ",") {
			return false
		}
		at := c.end
		for range 5 {
			w := nextWord(r.text, at, s.end)
			if s.lx.finding.decides.has(w.text) {
				return !slices.ContainsFunc(s.hints, func(o foundCue) bool { return o.cue == cueUpheld && o.start == w.start })
			}
			at = w.end
		}
		return false
	}
	return false
}
