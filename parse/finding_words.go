package parse

import "strings"

// findingWords are a language's words by which it is read how far a word of infringing speaks of the provisions around it, and who says so. A
// language without them has every provision beside such a word found infringed.
type findingWords struct {
	// leaves stand behind the provision that was infringed and turn to what is only told of it, one word or two: "because", "required
	// them". Those of means do so in front of a verb that ends as a gerund: "by failing".
	leaves, means, gerund string
	// links stand between the provisions of one list, besides words that join: "as well as", "in conjunction with".
	links string
	// incidents are nouns that tell of something that happened too, "the breach", unless one of incidentOf stands behind them: "breach of".
	incidents, incidentOf string
	// supposed stand right before a word of infringing that then finds nothing, "possible"; modals close before it: "may", "whether".
	supposed, modals string
	// meanings stand before a provision that only says what a word means: "a violation within the meaning of Article 83".
	meanings string
	// passives are forms of "to be" besides those of decisionWords.
	passives string
	// asserts are verbs of those who do not decide, decides of those who do: "argued", "found"; lodged those that bring a complaint.
	asserts, decides, lodged string
	// states are articles by which a heading says that there was an infringement, in front of the noun for it: "Un manquement".
	states string
	// claims are nouns for what is rejected together with the infringement it asserts: "rejected the argument that".
	claims string
}

// findingSets are the words of findingWords, each list as a set.
type findingSets struct {
	telling                                                                                                                     wordSet // supposed, modals, asserts, decides and claims, and that
	leaves, means, links, incidents, incidentOf, supposed, modals, passives, asserts, decides, lodged, claims, meanings, states wordSet
	gerund                                                                                                                      string
}

// sets makes the sets; that is the word which joins what is found, see partyWords.
func (w *findingWords) sets(that string) findingSets {
	return findingSets{
		telling: wordSetOf(strings.Join([]string{w.supposed, w.modals, w.asserts, w.decides, w.claims, that}, ",")),
		leaves:  wordSetOf(w.leaves), means: wordSetOf(w.means), gerund: w.gerund, links: wordSetOf(w.links),
		incidents: wordSetOf(w.incidents), incidentOf: wordSetOf(w.incidentOf), supposed: wordSetOf(w.supposed), modals: exactSetOf(w.modals), passives: wordSetOf(w.passives),
		asserts: wordSetOf(w.asserts), decides: wordSetOf(w.decides), lodged: wordSetOf(w.lodged), claims: wordSetOf(w.claims), meanings: wordSetOf(w.meanings), states: wordSetOf(w.states),
	}
}
