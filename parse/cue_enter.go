package parse

import (
	"cmp"
	"strings"

	"github.com/gdprgo/gdpr/decision"
)

// How the words of decisions come into a lexicon.

// enter puts the words of decisions of a language into its lexicon.
func (w *decisionWords) enter(b *builder) {
	w.enterCues(b)
	w.enterNumbers(&b.lx.tables, b.lx.pack)
	w.enterSums(&b.lx.tables)
	w.enterParties(&b.lx.tables)
	w.enterActs(&b.lx.tables)
	w.enterBodies(&b.lx.tables)
	w.enterGrammar(&b.lx.tables)
	if !b.cueless {
		b.lx.noteMarks()
	}
}

// enterCues enters the words by which sentences are read, and those of them that are looked up by themselves.
func (w *decisionWords) enterCues(b *builder) {
	b.add(organisations, cueWord, int(cueOrganisation))
	for _, c := range w.cues {
		b.add(c.forms, cueWord, int(c.cue))
		switch c.cue {
		case cueNegation:
			b.lx.negations = wordSetOf(c.forms)
		case cueBy:
			b.lx.byWords = wordSetOf(c.forms)
		}
	}
	b.add(w.adversatives, cueWord, int(cueTurns))
	b.lx.finePhrases = w.finePhrases()
}

// enterNumbers enters the small numbers, the units of time, the months and powers of ten, and the last words of those that a date
// stands behind.
func (w *decisionWords) enterNumbers(t *tables, p *pack) {
	t.smallNumbers = map[string]int{}
	for _, c := range w.smallNumbers {
		for _, form := range wordList(c.forms) {
			form = strings.ToLower(form)
			t.smallNumbers[form] = c.n
			if c.n > 0 {
				t.numerals.add(form)
			}
		}
	}
	t.units = map[string]decision.Unit{}
	for _, u := range w.units {
		for _, form := range wordList(u.forms) {
			t.units[strings.ToLower(form)] = decision.Unit(u.meaning)
		}
	}
	t.counted = wordSetOf(strings.ReplaceAll(strings.Join(p.dates.months[:], ", "), "=", "")) // "=May" is one that is told by its case
	for _, c := range p.numbers.scales {
		t.counted = t.counted.with(wordSetOf(c.forms))
	}
	t.stateOffices = wordSetOf(w.stateOffices)
	t.relatives, t.each = wordSetOf(w.relatives), wordList(w.each)
	t.dateOn, t.monthIn = wordSetOf(w.dateOn), wordSetOf(w.monthIn)
	for _, form := range wordList(p.dates.on) {
		t.dateOn.add(strings.ToLower(form[strings.LastIndexByte(form, ' ')+1:]))
	}
}

// enterSums enters the words around sums.
func (w *decisionWords) enterSums(t *tables) {
	t.replaced, t.insteadOf, t.replacedBehind, t.firstFines = wordSetOf(w.replaced), wordSetOf(w.insteadOf), wordSetOf(w.replacedBehind), wordSetOf(w.firstFines)
	t.changeTo, t.changeFrom, t.changeFillers = wordSetOf(w.changeTo), wordSetOf(w.changeFrom), wordSetOf(w.changeFillers)
	t.sumTo, t.sumFrom, t.sumAfter = wordList(w.sumTo), wordList(w.sumFrom), wordSetOf(w.sumAfter)
	t.partOf, t.partly, t.respectively, t.another = wordList(w.partOf), wordList(w.partly), wordList(w.respectively), wordList(w.another)
	t.additive, t.also = wordSetOf(w.additive), wordSetOf(cmp.Or(w.also, w.additive))
	t.separate, t.eachBreach, t.daily = wordList(w.separate), wordList(w.eachBreach), wordSetOf(w.daily)
	t.owes, t.receives, t.toPay, t.forWhom = wordSetOf(w.owes), wordSetOf(w.receives), wordSetOf(w.toPay), wordSetOf(w.forWhom)
	t.cases, t.alsoOne, t.severalFines, t.lately = wordSetOf(w.cases), wordSetOf(w.alsoOne), wordSetOf(w.severalFines), wordList(w.lately)
	t.suchAs, t.suchBetween = wordList(w.suchAs), betweenSpaces(wordList(w.suchAs))
	t.compare = w.compare.sets()
	t.unlike, t.byCourt = wordList(w.unlike), wordList(w.byCourt)
}

// enterParties enters the words around the names of parties.
func (w *decisionWords) enterParties(t *tables) {
	t.partyEnds, t.partyHeads, t.severalHeads = wordSetOf(w.partyEnds), wordSetOf(w.partyHeads), wordSetOf(w.severalHeads)
	t.partyJoins, t.partyKinds, t.partyTo = wordSetOf(w.partyJoins), wordSetOf(w.partyKinds), wordSetOf(w.partyTo)
	t.vague, t.indefinite, t.alternatives = wordSetOf(w.vague), wordSetOf(w.indefinite), wordSetOf(w.alternatives)
	t.offices, t.tasks, t.capacity, t.owns = wordSetOf(w.offices), wordSetOf(w.tasks), wordSetOf(w.capacity), wordSetOf(w.owns)
	t.headEnds = wordList(w.headEnds)
	t.things, t.bodyNouns, t.thingNouns = wordList(w.things), wordList(w.bodyNouns), wordSetOf(w.thingNouns)
	t.takenUp = exactSetOf(w.takenUp)
	t.companies, t.manyRoles, t.undergoes = wordSetOf(w.companies), wordSetOf(w.manyRoles), wordSetOf(w.undergoes)
	t.strikes, t.fineFor, t.refersBack = wordSetOf(w.strikes), wordSetOf(w.fineFor), wordList(w.refersBack)
	t.together, t.peers = wordSetOf(w.together), wordSetOf(w.peers)
	t.theirs, t.rivals, t.inquiries = wordSetOf(w.theirs), wordSetOf(w.rivals), wordSetOf(w.inquiries)
	t.party, t.nominative, t.inCase = w.party.sets(), w.nominative.sets(), w.inCase.sets()
	t.oblique, t.nominatives = wordList(w.oblique), map[string]string{}
	for _, n := range w.nominatives {
		for form := range splitForms(n.forms) {
			t.nominatives[form] = n.meaning
		}
	}
	t.links, t.articles = namesOfAll().links, namesOfAll().articles
	// all words by which a name may end, or be told to go on: see naming.endsAt
	t.nameEnds = t.links.with(t.articles, t.party.after, t.party.describes, t.partyJoins, t.indefinite, t.numerals, t.partyEnds)
}

// enterActs enters the words by which what somebody does is told from what he says, wants or decides, and when.
func (w *decisionWords) enterActs(t *tables) {
	t.finding = w.finding.sets(t.party.that)
	t.looseVerbs, t.passiveVerbs, t.decideWords = wordSetOf(w.looseVerbs), wordSetOf(w.passiveVerbs), wordSetOf(w.decideWords)
	t.wishes, t.urges, t.wants, t.warnsOf, t.saysThat = wordSetOf(w.wishes), wordSetOf(w.urges), wordSetOf(w.wants), wordSetOf(w.warnsOf), wordSetOf(w.saysThat)
	t.before, t.laterWords, t.meanwhile = wordSetOf(w.before), wordSetOf(w.laterWords), wordSetOf(w.meanwhile)
	t.happenedOn, t.otherDays, t.deadlines = wordSetOf(w.happenedOn), wordSetOf(w.otherDays), wordList(w.deadlines)
	t.requests, t.ordinals = wordSetOf(w.requests), wordSetOf(w.ordinals)
	t.pluperfect, t.conditional, t.undecided, t.removable = wordSetOf(w.pluperfect), wordSetOf(w.conditional), wordList(w.undecided), wordSetOf(w.removable)
	t.otherCase, t.publics = wordList(w.otherCase), wordSetOf(w.publics)
}

// enterBodies enters the words for authorities, courts and others who act.
func (w *decisionWords) enterBodies(t *tables) {
	t.home, t.usual = w.home, w.usual
	t.authorities, t.bodies, t.pronouns = wordSetOf(w.authorities), wordSetOf(w.bodies), wordSetOf(w.pronouns)
	t.otherBodies, t.namedBodies = wordList(strings.ToLower(w.otherBodies)), wordList(w.namedBodies)
	t.courts, t.courtsOwn, t.penal = wordList(w.courts), wordSetOf(w.courtsOwn), wordList(w.penal)
	t.judgments, t.rulings = wordSetOf(w.judgments), wordSetOf(w.rulings)
	t.appellantBy, t.lodgedAt, t.agentBehind = wordSetOf(w.appellantBy), wordSetOf(w.lodgedAt), wordSetOf(w.agentBehind)
}

// enterGrammar enters the endings and auxiliaries of verbs, and how the language orders its words.
func (w *decisionWords) enterGrammar(t *tables) {
	t.participles, t.notParticiples = wordList(w.participles), wordList(w.notParticiples)
	t.infinitives, t.notInfinitives = wordList(w.infinitives), wordList(w.notInfinitives)
	t.passive, t.perfects, t.auxiliaries, t.plurals = wordSetOf(w.passive), wordSetOf(w.perfects), wordSetOf(w.auxiliaries), wordSetOf(w.plurals)
	t.openers = wordList(w.openers)
	t.particles, t.parting = particlesOf(w.separable)
	t.verbLast, t.bareAddressee, t.capitalNouns = w.verbLast, w.bareAddressee, w.capitalNouns
	t.freeOrder, t.postpositions = w.freeOrder, w.postpositions
}

// finePhrases returns the forms of several words, in small letters, that hold a word for a fine, with cueFine, or for imposing one, with cueImposes:
// "already been fined", "should be imposed".
func (w *decisionWords) finePhrases() map[string]cue {
	words := map[string]cue{}
	for _, c := range w.cues {
		switch c.cue {
		case cueFine, cueFines, cueSanction:
			for form := range splitForms(c.forms) {
				words[strings.ToLower(form)] = cueFine
			}
		case cueImposes:
			for form := range splitForms(c.forms) {
				words[strings.ToLower(form)] = cueImposes
			}
		}
	}
	phrases := map[string]cue{}
	for _, c := range w.cues {
		if c.cue != cueEarlier && c.cue != cueSuppose && c.cue != cuePart {
			continue
		}
		for form := range splitForms(strings.ToLower(c.forms)) {
			for _, word := range strings.Fields(form) {
				if is := words[word]; is != noCue && word != form && phrases[form] != cueFine {
					phrases[form] = is
				}
			}
		}
	}
	return phrases
}
