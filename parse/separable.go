package parse

import (
	"slices"
	"strings"
)

// separableVerb gives the forms of a verb, as a cue, the words of which one has to stand at the end of its clause: "wies … zurück" rejects, "wies … an"
// orders.
type separableVerb struct {
	forms     string
	cue       cue
	particles string
}

// verbForm is a form of a verb, as it is written, and what it means there.
type verbForm struct {
	form string
	cue  cue
}

// particlesOf returns the particles of each form, and those of the cues that tell a decision among them.
func particlesOf(verbs []separableVerb) (particles map[verbForm][]string, parting cueSet) {
	if len(verbs) == 0 {
		return nil, 0
	}
	particles = map[verbForm][]string{}
	for _, v := range verbs {
		if v.cue < cueNotified {
			parting |= setOf(v.cue)
		}
		for _, form := range wordList(v.forms) {
			particles[verbForm{form, v.cue}] = wordList(v.particles)
		}
	}
	return particles, parting
}

// whole reports whether the word that parts from a verb stands behind it, where the verb needs one.
func (r *reader) whole(c foundCue) bool {
	_, ok := r.verbEnd(c, len(r.text))
	return ok
}

// reachParticle is how far behind a verb, in bytes, the word that parts from it may stand.
const reachParticle = 200

// verbEnd returns where the last word of a verb ends, which stands before a place: that of the verb itself, or of the word that parts from it to the
// end of the clause. It is false where a verb that needs such a word has none.
func (r *reader) verbEnd(c foundCue, to int) (int, bool) {
	if r.lx.particles == nil {
		return c.end, true
	}
	particles := r.lx.particles[verbForm{r.text[c.start:c.end], c.cue}]
	if particles == nil {
		return c.end, true
	}
	limit := min(to, c.end+reachParticle)
	for i := c.end; i < limit; {
		w := nextWord(r.text, i, to)
		if w.start >= limit {
			break
		}
		if slices.Contains(particles, w.text) && (w.start-c.end == 1 || r.closesClause(r.lx, w.end, to)) {
			return w.end, true
		}
		if w.closes == ';' {
			break
		}
		i = max(w.end, i+1)
	}
	return 0, false
}

// closesClause reports whether a clause of a sentence that ends at to ends at a place: a mark of punctuation stands there, or a word that joins the
// next clause.
func (r *reader) closesClause(lx *lexicon, at, to int) bool {
	rest := strings.TrimLeft(r.text[at:to], " \u00a0")
	return rest == "" || strings.IndexByte(".,;:!?)\n", rest[0]) >= 0 || lx.partyJoins.exact(firstWord(rest[:min(len(rest), maxWord)]))
}
