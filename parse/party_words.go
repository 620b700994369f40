package parse

import "strings"

// partyWords are a language's words by which the grammar around the name of a party is read. Small words are matched as they are
// written, so that a name such as "Total" is none of them.
type partyWords struct {
	// notParties are nouns behind a preposition that name nobody: "on the basis of".
	notParties string
	// after are words that stand behind a name and are never part of one: "directly", "should", "them".
	after string
	// describes are participles that go on about the party before them: "a company operating …".
	describes string
	// kinds are nouns for those who may be a party: "company", "hospital".
	kinds string
	// genitive joins a description to what it is of: "the owner of a bar".
	genitive string
	// recipients are prepositions of address right behind a sum or the noun for a fine only: "a fine of EUR 5,000 to X".
	recipients string
	// adverbs may stand between an auxiliary and its participle: "was also fined".
	adverbs string
	// adverbEnd ends other adverbs: "formally".
	adverbEnd string
	// verbalEnd ends verbs that stand as nouns in front of a link: "het verwerken van".
	verbalEnd string
	// openers begin the clause that a subject stands in: "that", "because".
	openers string
	// thingEndings end nouns for what is done, which name nobody unless they are kinds: "publication".
	thingEndings string
	// roles are the words of the law for those who process data, which describe nobody: "a controller".
	roles string
	// finds are verbs by which an authority finds, or a complainant says, what somebody did; that joins the clause that says it.
	finds, that string
	// accordingTo stands before an authority that is quoted with what it found; definite is the article of what was told before.
	accordingTo, definite string
	// proceedings are nouns for what is directed, by the words of directs, against somebody: "complaint against".
	proceedings, directs string
	// wrongs are verbs of infringing whose subject infringes: "violated".
	wrongs string
	// outsiders are those whose measures are none of an authority: "warned by the police".
	outsiders string
	// laws are words for what binds by itself and decides nothing: "the Act required the school to".
	laws string
	// notNames are words in capitals that are in no name of a party: "Court".
	notNames string
	// gerund ends verbs that take a name as object: "using".
	gerund string
	// bareVerbs are forms of verbs of imposing that tell of something done only behind a word of decides; toBe is the infinitive of "to be".
	bareVerbs, decides, toBe string
	// receives are verbs whose subject gets a measure, givenTo those whose subject gets it in the passive: "was issued a fine".
	receives, givenTo string
	// addressed are those of kinds that a description may end in where a finding alone tells who a decision is addressed to.
	addressed string
	// acts are verbs in the past that do not end as most do, behind which what somebody did is told: "had", "sent"; unlawful the words by which it is told to
	// be wrong, duties what somebody is wrong not to have done: "had not implemented".
	acts, unlawful, duties string
	// reports are what somebody publishes that is no processing of data: "a report".
	reports string
	// failures and doubts are the words by which a verb of complying behind them tells of an infringement, or of nothing.
	failures, doubts string
	// orderVerbs and orderNouns are the words for orders, as verbs and as nouns; obeys stand before an order that is to be obeyed; pronouns may
	// stand for an authority.
	// steps are of the authority's own: who orders one tells nobody to do anything.
	orderVerbs, orderNouns, obeys, pronouns, makes, steps string
	// regulators are short words for the authority, which acts where the definite article stands before them: "the regulator ordered".
	regulators string
	// despite begins a clause about what went before.
	despite string
	// because opens the reason of a fine.
	because string
	// asks are verbs and nouns of asking, infinitive the word before what is asked for: "asked the DPA to order".
	asks, infinitive string
	// bodies are courts and others who order without being the authority, as the last word of their name.
	bodies string
	// measureNouns are nouns for measures that tell of one only where something is imposed; behind one of besides no measure of the news is told:
	// "after receiving a warning", "since the publication of the decision".
	measureNouns, besides string
	// sanctions are words for fines and other measures alike.
	sanctions string
	// controllers, processors and jointly are the words for a role under the law; joint before a word for controllers makes them joint.
	controllers, processors, jointly, joint string
	// roleOpeners may stand right behind a name without a comma where its role follows, roleFillers between: "acting as the".
	roleOpeners, roleFillers string
	// possessives say that a parent belongs to the party spoken of; subsidiary stands between the names of a parent and its subsidiary.
	possessives, subsidiary string
	// owned stands between the name of an owner and what it owns: "Alba owned messaging app Breva".
	owned string
	// mothers stand between the name of a subsidiary and that of its parent: "Alba's parent company Breva AG".
	mothers string
	// gives are verbs by which a measure is given or received without a word of imposing.
	gives string
	// pastEndings end a verb behind "and" that goes on about another act: "X and imposed".
	pastEndings string
}

// partySets are the words of partyWords, each list as a set.
type partySets struct {
	clauses                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                  wordSet // that, because and the words of directs
	notParties, after, describes, kinds, genitive, recipients, adverbs, openers, roles, finds, proceedings, directs, wrongs, notNames, asks, addressed, orderVerbs, orderNouns, obeys, pronouns, regulators, owned, reports, acts, unlawful, duties, makes, despite, failures, doubts, infinitive, receives, givenTo, bareVerbs, decides, toBe, bodies, measureNouns, besides, gives, sanctions, controllers, processors, jointly, joint, roleOpeners, roleFillers, possessives, subsidiary, mothers, outsiders, laws, steps wordSet
	that, accordingTo, definite, gerund, because, adverbEnd, verbalEnd                                                                                                                                                                                                                                                                                                                                                                                                                                                       string
	thingEndings, pastEndings                                                                                                                                                                                                                                                                                                                                                                                                                                                                                                []string
}

// endsAsAdverb reports whether a word ends as adverbs of the language do: "formally".
func (p *partySets) endsAsAdverb(w string) bool {
	return p.adverbEnd != "" && strings.HasSuffix(w, p.adverbEnd)
}

// isAdverb reports whether a word is an adverb beside verbs, by itself or by its ending.
func (p *partySets) isAdverb(w string) bool { return p.adverbs.exact(w) || p.endsAsAdverb(w) }

func (w *partyWords) sets() partySets {
	return partySets{
		clauses:    wordSetOf(w.that + "," + w.because + "," + w.directs),
		notParties: exactSetOf(w.notParties), after: exactSetOf(w.after), describes: exactSetOf(w.describes), kinds: exactSetOf(w.kinds),
		genitive: exactSetOf(w.genitive), recipients: exactSetOf(w.recipients), adverbs: exactSetOf(w.adverbs), openers: exactSetOf(w.openers), roles: exactSetOf(w.roles), finds: exactSetOf(w.finds), that: w.that, accordingTo: w.accordingTo, definite: w.definite, gerund: w.gerund, because: w.because, adverbEnd: w.adverbEnd, verbalEnd: w.verbalEnd,
		proceedings: exactSetOf(w.proceedings), directs: exactSetOf(w.directs), wrongs: exactSetOf(w.wrongs), notNames: exactSetOf(w.notNames),
		asks: exactSetOf(w.asks), infinitive: exactSetOf(w.infinitive), bareVerbs: exactSetOf(w.bareVerbs), decides: exactSetOf(w.decides), addressed: exactSetOf(w.addressed), orderVerbs: exactSetOf(w.orderVerbs), orderNouns: exactSetOf(w.orderNouns), steps: exactSetOf(w.steps), obeys: exactSetOf(w.obeys), pronouns: exactSetOf(w.pronouns), regulators: exactSetOf(w.regulators), owned: exactSetOf(w.owned), reports: exactSetOf(w.reports), acts: exactSetOf(w.acts), unlawful: exactSetOf(w.unlawful), duties: exactSetOf(w.duties), makes: exactSetOf(w.makes), despite: exactSetOf(w.despite), failures: exactSetOf(w.failures), doubts: exactSetOf(w.doubts), receives: exactSetOf(w.receives), givenTo: exactSetOf(w.givenTo), toBe: exactSetOf(w.toBe), bodies: exactSetOf(w.bodies), measureNouns: exactSetOf(w.measureNouns), besides: exactSetOf(w.besides), gives: exactSetOf(w.gives),
		controllers: exactSetOf(w.controllers), processors: exactSetOf(w.processors), jointly: exactSetOf(w.jointly), joint: exactSetOf(w.joint),
		roleOpeners: exactSetOf(w.roleOpeners), roleFillers: exactSetOf(w.roleFillers), possessives: exactSetOf(w.possessives), outsiders: exactSetOf(w.outsiders), laws: exactSetOf(w.laws), subsidiary: exactSetOf(w.subsidiary), mothers: exactSetOf(w.mothers), sanctions: exactSetOf(w.sanctions),
		thingEndings: wordList(w.thingEndings), pastEndings: wordList(w.pastEndings),
	}
}
