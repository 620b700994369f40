package parse

import (
	"cmp"
	"strings"

	"github.com/gdprgo/gdpr/decision"
)

// How the words of decisions come into a lexicon.

// enter puts the words of decisions of a language into its lexicon.
func (w *decisionWords) enter(b *builder) {
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
	b.lx.finePhrases, b.lx.looseVerbs = w.finePhrases(), wordSetOf(w.looseVerbs)
	b.lx.replaced, b.lx.firstFines = wordSetOf(w.replaced), wordSetOf(w.firstFines)
	b.lx.insteadOf, b.lx.replacedBehind = wordSetOf(w.insteadOf), wordSetOf(w.replacedBehind)
	b.lx.partyEnds = wordSetOf(w.partyEnds)
	b.lx.partyHeads = wordSetOf(w.partyHeads)
	b.lx.oblique, b.lx.nominatives = wordList(w.oblique), map[string]string{}
	for _, n := range w.nominatives {
		for form := range splitForms(n.forms) {
			b.lx.nominatives[form] = n.meaning
		}
	}
	b.lx.warnsOf, b.lx.sumAfter = wordSetOf(w.warnsOf), wordSetOf(w.sumAfter)
	b.lx.strikes, b.lx.fineFor = wordSetOf(w.strikes), wordSetOf(w.fineFor)
	b.lx.offices, b.lx.tasks = wordSetOf(w.offices), wordSetOf(w.tasks)
	b.lx.partyJoins, b.lx.severalHeads = wordSetOf(w.partyJoins), wordSetOf(w.severalHeads)
	b.lx.owns = wordSetOf(w.owns)
	b.lx.wishes, b.lx.openers = wordSetOf(w.wishes), wordList(w.openers)
	b.lx.capacity, b.lx.bodies = wordSetOf(w.capacity), wordSetOf(w.bodies)
	b.lx.appellantBy, b.lx.daily = wordSetOf(w.appellantBy), wordSetOf(w.daily)
	b.lx.laterWords, b.lx.dateOn, b.lx.decideWords = wordSetOf(w.laterWords), wordSetOf(w.dateOn), wordSetOf(w.decideWords)
	b.lx.pronouns, b.lx.undergoes, b.lx.manyRoles = wordSetOf(w.pronouns), wordSetOf(w.undergoes), wordSetOf(w.manyRoles)
	b.lx.partyKinds = wordSetOf(w.partyKinds)
	b.lx.vague = wordSetOf(w.vague)
	b.lx.indefinite = wordSetOf(w.indefinite)
	b.lx.partyTo = wordSetOf(w.partyTo)
	b.lx.changeTo = wordSetOf(w.changeTo)
	b.lx.sumTo, b.lx.sumFrom = wordList(w.sumTo), wordList(w.sumFrom)
	b.lx.changeFillers = wordSetOf(w.changeFillers)
	b.lx.changeFrom = wordSetOf(w.changeFrom)
	b.lx.passive = wordSetOf(w.passive)
	b.lx.participles, b.lx.notParticiples = wordList(w.participles), wordList(w.notParticiples)
	b.lx.infinitives, b.lx.notInfinitives = wordList(w.infinitives), wordList(w.notInfinitives)
	b.lx.home, b.lx.another, b.lx.alternatives, b.lx.auxiliaries = w.home, wordList(w.another), wordSetOf(w.alternatives), wordSetOf(w.auxiliaries)
	b.lx.inCase, b.lx.otherBodies, b.lx.courtsOwn = w.inCase.sets(), wordList(strings.ToLower(w.otherBodies)), wordSetOf(w.courtsOwn)
	b.lx.postpositions, b.lx.deadlines, b.lx.agentBehind = w.postpositions, wordList(w.deadlines), wordSetOf(w.agentBehind)
	b.lx.judgments = wordSetOf(w.judgments)
	b.lx.verbLast, b.lx.bareAddressee = w.verbLast, w.bareAddressee
	b.lx.usual = w.usual
	b.lx.additive, b.lx.also = wordSetOf(w.additive), wordSetOf(cmp.Or(w.also, w.additive))
	b.lx.suchAs, b.lx.suchBetween, b.lx.respectively, b.lx.partOf = wordList(w.suchAs), betweenSpaces(wordList(w.suchAs)), wordList(w.respectively), wordList(w.partOf)
	b.lx.party, b.lx.finding, b.lx.nominative, b.lx.compare = w.party.sets(), w.finding.sets(), w.nominative.sets(), w.compare.sets()
	b.lx.owes, b.lx.receives, b.lx.cases, b.lx.lately = wordSetOf(w.owes), wordSetOf(w.receives), wordSetOf(w.cases), wordList(w.lately)
	b.lx.together, b.lx.peers = wordSetOf(w.together), wordSetOf(w.peers)
	b.lx.namedBodies, b.lx.plurals, b.lx.rulings = wordList(w.namedBodies), wordSetOf(w.plurals), wordSetOf(w.rulings)
	b.lx.penal, b.lx.perfects = wordList(w.penal), wordSetOf(w.perfects)
	b.lx.authorities, b.lx.refersBack, b.lx.companies = wordSetOf(w.authorities), wordList(w.refersBack), wordSetOf(w.companies)
	b.lx.toPay, b.lx.forWhom, b.lx.lodgedAt = wordSetOf(w.toPay), wordSetOf(w.forWhom), wordSetOf(w.lodgedAt)
	b.lx.severalFines, b.lx.meanwhile = wordSetOf(w.severalFines), wordSetOf(w.meanwhile)
	b.add(w.adversatives, cueWord, int(cueTurns))
	b.lx.capitalNouns = w.capitalNouns
	for _, form := range wordList(b.lx.pack.dates.on) {
		b.lx.dateOn.add(strings.ToLower(form[strings.LastIndexByte(form, ' ')+1:]))
	}
	b.lx.courts, b.lx.before = wordList(w.courts), wordSetOf(w.before)
	b.lx.saysThat, b.lx.otherCase = wordSetOf(w.saysThat), wordList(w.otherCase)
	b.lx.publics, b.lx.urges, b.lx.otherDays = wordSetOf(w.publics), wordSetOf(w.urges), wordSetOf(w.otherDays)
	b.lx.separate, b.lx.eachBreach = wordList(w.separate), wordList(w.eachBreach)
	b.lx.partly, b.lx.passiveVerbs, b.lx.happenedOn, b.lx.freeOrder = wordList(w.partly), wordSetOf(w.passiveVerbs), wordSetOf(w.happenedOn), w.freeOrder
	b.lx.particles, b.lx.parting = particlesOf(w.separable)
	b.lx.smallNumbers = map[string]int{}
	for _, c := range w.smallNumbers {
		for _, form := range wordList(c.forms) {
			form = strings.ToLower(form)
			b.lx.smallNumbers[form] = c.n
			if c.n > 0 {
				b.lx.numerals.add(form)
			}
		}
	}
	// all words by which a name may end, or be told to go on: see naming.endsAt
	b.lx.nameEnds = namesOfAll().links.with(b.lx.party.after, b.lx.party.describes, b.lx.partyJoins, b.lx.indefinite, b.lx.numerals, b.lx.partyEnds)
	b.lx.units = map[string]decision.Unit{}
	for _, u := range w.units {
		for _, form := range wordList(u.forms) {
			b.lx.units[strings.ToLower(form)] = decision.Unit(u.meaning)
		}
	}
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
