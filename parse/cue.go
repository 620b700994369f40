package parse

import "github.com/gdprgo/gdpr"

// cue is what a word says about the sums, dates, provisions and bodies around it.
type cue int

// The cues. What each is for is said by the list of words that gives it, in decisionWords.
const (
	noCue cue = iota
	cueFine
	cueSanction
	cueFines
	cueImposes
	cueCeiling
	cueTurnover
	cueProposed
	cueOriginal
	cueReduced
	cueIncreased
	cueReducedTo
	cueReducedBy
	cuePaid
	cuePenalty
	cueDamages
	cueCosts
	cueValue
	cueEarlier
	cueNegation
	cueSuppose
	cueTotal
	cueApproximate
	cuePart
	cueOrder
	cueReprimand
	cueWarning
	cueLimitation
	cueBan
	cueErasure
	cueSuspension
	cuePublication
	cueCampaign
	cueReferral
	cueFormalNotice
	cueGivesNotice
	cueOpinion
	cueBinding
	cueAdopts
	cueCrossBorder
	cueLead
	cueAppeal
	cueWithin
	cueInfringes
	cueComplies
	cueProcedural
	cueComplaint
	cueAgainst
	cueBy
	cuePublished
	cueComments
	cueCompany
	cueDecision
	cueAccrued
	cueStatistic
	cueOrganisation
	cueToPay

	// The following serve the roles of dates, provisions, parties and authorities, and appeals, and come last: they begin no sentence and tell no decision.
	cueNotified
	cueDeadline
	cueUntil
	cueHappened
	cueFinal // "became final", "entered into force": a day beside it is not that of the decision
	cueConcerned
	cueParent // "subsidiary of": the parent stands behind it
	cueMother // "parent company": the word alone does not tell whose
	cueProcessor
	cueTurns
	cueDismissed
	cueAlleges
	cueCourt
	cueOnAppeal
	cueUpheld
	cueAnnulled
	cueAnnulledPart
	cueSuspended
	cueRejects
	cueWithdraws
	cueLodges
	cuePetition
	cueController
	cueJoint
	cueCloses
	cueComply
	cueDiscount
)

// cueSet is a set of cues, one bit each.
type cueSet uint64

// The set holds all cues that can tell a decision, or this does not compile.
var _ [64 - cueNotified]struct{}

// ofValues are the cues that tell values apart too: what stands behind "raised from" is no range.
const ofValues = cueSet(1<<cueReduced | 1<<cueIncreased)

func (set cueSet) has(c cue) bool { return set&(1<<c) != 0 }

func setOf(cs ...cue) (set cueSet) {
	for _, c := range cs {
		set |= 1 << c
	}
	return set
}

// cueWords gives a list of forms a cue.
type cueWords struct {
	forms string
	cue   cue
}

// decisionWords are a language's words that tell what a sum, a date or a provision is in a decision, and who takes part.
type decisionWords struct {
	cues []cueWords

	// partyEnds end the name of a party that stands after a verb or preposition: words that cannot be part of it.
	partyEnds string
	// partyHeads stand before a party's name and are no part of it: articles, "the company".
	partyHeads string
	// headEnds are the endings of compounds that stand so too, in a language that writes them with a capital: "Onlinehändler".
	headEnds string
	// offices are nouns for public bodies in whose names, written with a capital, their task follows; tasks are the words that join it: "Institut für
	// Bildung".
	offices, tasks string
	// oblique are the endings of names that do not stand in the nominative; nominatives gives the nominative of nouns for public bodies that bear one. A
	// name that bears one and ends in none of these nouns is left out: its nominative is not known.
	oblique     string
	nominatives []words
	// warnsOf stand behind a verb of warning that is no corrective power: "warned it of penalties".
	warnsOf string
	// sumAfter stand right before a fine that came before the one told: "fined X, after EUR 5,000 in 2018".
	sumAfter string
	// pluperfect are the auxiliaries, in front of the verb, of what was done before the rest of what is told: "avait reçu".
	pluperfect string
	// theirs are the possessives of somebody told of before, whose fine is not that one's: "su proveedor".
	theirs string
	// rivals are nouns for somebody whose fine is only compared: "competitor".
	rivals string
	// undecided stand behind an infringement that was not decided on: "is time-barred".
	undecided string
	// conditional are the auxiliaries of what would have been: "aurait".
	conditional string
	// inquiries are nouns for an investigation or a complaint, whose "against" is not that of the fine: "Verfahren gegen".
	inquiries string
	// byCourt are words for a court as the one who fines: "par le tribunal". removable is what is taken away where no data are erased: "cameras".
	byCourt, removable string
	// ordinals take up two addressees in their order: "la première à 50 000 euros, la seconde à 10 000 euros".
	ordinals string
	// requests are nouns for what somebody asks for or may: "demande d'effacement".
	requests string
	// unlike are the words that open a sentence with somebody whose case is compared, as far as all their forms begin alike: "unlike", "à la différence d".
	unlike string
	// strikes are verbs of the press whose object is the addressee: "hit X with a fine"; fineFor stand between a fine and a company: "fine for X Ltd".
	strikes, fineFor string
	// undergoes are verbs whose subject is the addressee: "receives", "écope".
	undergoes string
	// manyRoles are words for all who play a role under the law: "processors".
	manyRoles string
	// pronouns may stand for the authority named before, as the subject of a sentence: "it".
	pronouns string
	// things are the endings of nouns for what is done, which name nobody, "traitement"; bodyNouns those that name somebody although they end so, alone or as
	// the end of a longer word; thingNouns others that name nobody: "mesures".
	things, bodyNouns, thingNouns string
	// takenUp are pronouns and words of procedure for somebody named before, which are no name: "contre elle", "a la parte reclamada".
	takenUp string
	// severalHeads are those of partyHeads that stand before several names: "the companies".
	severalHeads string
	// indefinite are the articles of something not named before: "a".
	indefinite string
	// partyKinds are words with a small letter that a name begins with: "gemeente Utrecht".
	partyKinds string
	// partyJoins join two parties: "and".
	partyJoins string
	// vague begin a party that the text names more exactly elsewhere: "several".
	vague string
	// partyTo are the prepositions that an addressee stands behind: "on", "à".
	partyTo string
	party   partyWords
	finding findingWords
	compare compareWords
	// nominative says by what a name surely stands in the nominative, in a language that declines names: others are left out.
	nominative nominativeWords
	// looseVerbs are those of imposing that are said of much else: "issued".
	looseVerbs string
	// firstFines are the words of cueOriginal that name a fine which was imposed, before something was taken off: "original fine of".
	firstFines string
	// replaced stand right before what a fine told before was once or would have been: "instead of".
	replaced string
	// insteadOf are those of which what follows was never imposed: "statt".
	insteadOf string
	// replacedBehind stand right behind such a sum: "sijasta".
	replacedBehind string
	// partOf stand right before a part of the sum that was told before it: "of which".
	partOf string
	// suchAs introduce examples: "such as".
	suchAs string
	// passive are the words before a participle that make it passive: "was", "été".
	passive string
	// participles are endings of small words that describe the name before them and are no part of it: "communes contrôlées"; except
	// lists endings that look so and are none.
	participles, notParticiples string
	// infinitives are endings of the verbs that say, behind a link such as "de", what the party is to do; notInfinitives endings of adjectives that look
	// so: "hospitalier".
	infinitives, notInfinitives string
	// home is the country whose authority a short name that several bear means in this language, where it is spoken in one country first.
	home gdpr.Country
	// usual are the names of several authorities that mean one of them in this language; the meaning is its id.
	usual []words
	// another are words for a second sum of the same kind: "another of EUR 5,000".
	another string
	// additive are the words by which a sentence tells of one more fine: "also".
	additive string
	// also are those by which a paragraph goes on with one more measure of the same decision; they are the additive ones where none are given.
	also string
	// respectively says that two lists go together in their order.
	respectively string
	// alternatives join two things of which neither is so: "no fine or reprimand".
	alternatives string
	// auxiliaries are verbs that the addressee may stand behind, without a preposition: "heeft X een boete opgelegd".
	auxiliaries string
	// verbLast is true of a language whose verb may stand behind the addressee: "hat gegen die X GmbH … verhängt".
	verbLast bool
	// inCase are the cases in which a company is an addressee, in a language whose names bear endings.
	inCase formCases
	// otherBodies are authorities that are none for data protection, whose fines are not told: "Gazdasági Versenyhivatal".
	otherBodies string
	// judgments stand right behind a verb by which a court then upholds what another court decided: "potrdilo sodbo".
	judgments string
	// courtsOwn stand right before a word for a decision that then is one of a court: "halduskohtu otsuse".
	courtsOwn string
	// postpositions is true of a language that puts behind a period, and behind what is ordered, what others put before: "30 napon belül".
	postpositions bool
	// agentBehind stands behind an authority by which something was done, so that it is no subject: "a NAIH által".
	agentBehind string
	// deadlines are endings of a date until which something is to be done: "30. juunini".
	deadlines string
	// bareAddressee is true of a language in which the addressee may stand right behind the verb, without a preposition: "legt X een boete op".
	bareAddressee bool
	// changeTo and changeFrom stand before the sums that a fine is changed to and from.
	changeTo, changeFrom string
	// sumTo and sumFrom are the endings of a currency that say so: "alensi 100 000 eurosta 60 000 euroon".
	sumTo, sumFrom string
	// changeFillers may stand between them and the sum: "the initial".
	changeFillers string
	// owes are the verbs whose subject, the addressee, has to pay: "must"; receives those whose subject gets a fine: "krijgt".
	owes, receives string
	// toPay are the verbs of paying that go with owes: "must pay".
	toPay string
	// namedBodies are authorities of the state that are none for data protection, as otherBodies are, in a language whose order of words tells who acts.
	namedBodies string
	// rulings are words for what only courts decide: "arrêt".
	rulings string
	// plurals are auxiliaries whose subject is more than one: "ont".
	plurals string
	// penal are words for criminal courts and what only they impose: "emprisonnement".
	penal string
	// perfects are the auxiliaries that make a participle an active verb, in a language whose participles have the endings of openers: "a sanctionné".
	perfects string
	// authorities are words for data protection authorities in the plural: "les autorités européennes".
	authorities string
	// refersBack are phrases by which a measure is addressed to somebody named before: "à son encontre"; companies the nouns that a
	// company's name stands behind.
	refersBack, companies string
	// lodgedAt stand before the court that an appeal is brought before: "devant".
	lodgedAt string
	// forWhom stands between a sum and whom it is for, where a sentence lists several: "EUR 5 million for Alba".
	forWhom string
	// cases are what a count stands before where a sum is that of many decisions together: "41 cases", "75 fines".
	cases string
	// alsoOne are those of cases that may mean one fine right behind its sum: "100 tys. zł kary".
	alsoOne string
	// severalFines are words for fines that beside a year, and without an addressee, are those of many cases: "2022. aastal määras inspektsioon trahve".
	severalFines string
	// together are those of cueCrossBorder that are said of companies too, "in cooperation with", and peers the words for authorities that then stand
	// behind them.
	together, peers string
	// meanwhile are the words that set a clause against the one before: "while". They are in partyEnds too.
	meanwhile string
	// adversatives turn what is said of one provision around for the next: "Artikel 6 nicht, aber Artikel 13".
	adversatives string
	// capitalNouns is true of a language that writes every noun with a capital.
	capitalNouns bool
	// lately are periods without a year: "last year".
	lately string
	// before are auxiliaries of what was done before something else: "had". A language with them is read to the last of several results.
	before string
	// courts are bodies of appeal as they are written.
	courts string
	// separable are the verbs that mean what they are listed for only with another word at the end of their clause: "hob … auf".
	separable []separableVerb
	// partly say that a court annulled a part only: "teilweise".
	partly string
	// saysThat joins what a court only said to its verb: "bestätigte, dass".
	saysThat string
	// otherCase tell that a sentence speaks of another decision: "in einem anderen Verfahren".
	otherCase string
	// publics are those whom authorities warn of dangers, "konsumenterna"; urges verbs whose object, an authority, only is to act; otherDays stand beside a
	// day of something else than a decision: "grundat".
	publics, urges, otherDays string
	// wants are verbs by which somebody who does not decide says what a fine should be: "pedía", "gefordert".
	wants string
	// eachBreach stand behind a sum that is one for each of several infringements: "per violation".
	eachBreach string
	// separate are what another decision is called anywhere in a sentence: "separate ruling".
	separate string
	// passiveVerbs are verbs whose form alone makes them passive: "avslogs".
	passiveVerbs string
	// happenedOn stand before the day of the verb behind it, where the verb comes last: "am", not "vom".
	happenedOn string
	// freeOrder is true of a language in which a subject may stand right behind its verb.
	freeOrder bool
	// appellantBy are the words between an appeal and who lodged it: "de", "by".
	appellantBy string
	// laterWords stand before a period that only has to pass before something begins: "à l'issue d'un délai de".
	laterWords string
	// decideWords stand before an infinitive that tells what was decided: "décide de prononcer".
	decideWords string
	// openers are endings of participles that open a sentence before its subject: "Sanctionnée par la CNIL, la société X".
	openers string
	// owns are possessives, which begin no name: "à son encontre", "X et sa société mère".
	owns string
	// wishes stand before a participle that tells what somebody wants: "que soit prononcée".
	wishes string
	// capacity stand before a word that says as what a party acts: "en qualité de", "acting as".
	capacity string
	// bodies stand before the name of an organisation that complains: "association".
	bodies string
	// daily make a periodic penalty one of so much per day: "daily penalty".
	daily string
	// dateOn stand before a date without naming it: "le".
	dateOn string
	// stateOffices behind the adjective of a country may mean its authority: "regulator".
	stateOffices string
	// each right beside a sum says that it is one of each of several: "each".
	each string
	// relatives begin a clause about the noun before it: "which".
	relatives string
	// monthIn stand before a month without a day: "in".
	monthIn string
	// smallNumbers and units serve periods: "four months".
	smallNumbers []counted
	units        []words
}

// isCue reports whether a token can be a cue.
func (lx *lexicon) isCue(t token, c cue) bool { return lx.isSense(t, cueWord, int(c)) }
