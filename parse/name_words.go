package parse

import (
	"strings"
	"sync"
)

// wordsInNames are a language's words inside and beside names, and its abbreviations. Names of one language stand in texts of another, so that the words
// of all languages are looked for together: see namesOfAll.
type wordsInNames struct {
	// links are small words inside names: "University of Oslo", "ministère de l'Intérieur".
	links string
	// articles are the definite articles, without a preposition in them, of a language that puts names behind one: "la".
	articles string
	// openers are the articles that names of authorities begin with: "The"; those of caseOpeners change with the case in which a text has the name: "Der".
	openers, caseOpeners string
	// state says right behind the name of an authority that it is one of a part of its state: "du Land".
	state string
	// branches are what a branch is called behind the legal form of its company: "Alba Bank NV Lisbon Sucursala Iași".
	branches string
	// based ends a word for where somebody sits: "Hamburg-based".
	based string
	// possessives end a name that what belongs to it stands behind: "Alba's".
	possessives string
	// titles are abbreviations inside names, whose full stop ends no name: "St".
	titles string
	// abbreviations are those, besides titles, that a capital may follow inside a sentence; years those that stand behind a year.
	abbreviations, years string
	// things are what the short name of an authority stands in and is none: "IP address".
	things string
	// numbers are words that decisions of authorities are numbered by, and may stand before their figures alone: "délibération 12/2024".
	numbers string
}

// nameSets are the words of wordsInNames of all languages.
type nameSets struct {
	links, articles, openers, caseOpeners, branches, titles, abbreviations, years wordSet
	states, based, possessives                                                    []string
	owning                                                                        wordSet // the possessives as they stand in the simple form of a name
	numbers                                                                       string
}

// namesOfAll returns the words in and beside names of all languages.
var namesOfAll = sync.OnceValue(func() *nameSets {
	all := func(list func(*wordsInNames) string) string {
		var forms []string
		for _, p := range packs {
			if words := list(&p.names); words != "" {
				forms = append(forms, words)
			}
		}
		return strings.Join(forms, ", ")
	}
	sets := &nameSets{
		links:         wordSetOf(all(func(w *wordsInNames) string { return w.links }) + ", &"),
		articles:      exactSetOf(all(func(w *wordsInNames) string { return w.articles })),
		openers:       wordSetOf(all(func(w *wordsInNames) string { return w.openers })),
		caseOpeners:   exactSetOf(all(func(w *wordsInNames) string { return w.caseOpeners })),
		branches:      wordSetOf(all(func(w *wordsInNames) string { return w.branches })),
		titles:        wordSetOf(all(func(w *wordsInNames) string { return w.titles })),
		abbreviations: wordSetOf(all(func(w *wordsInNames) string { return w.abbreviations + ", " + w.titles })),
		years:         exactSetOf(all(func(w *wordsInNames) string { return w.years })),
		states:        wordList(all(func(w *wordsInNames) string { return w.state })),
		based:         wordList(all(func(w *wordsInNames) string { return w.based })),
		possessives:   wordList(all(func(w *wordsInNames) string { return w.possessives })),
		numbers:       all(func(w *wordsInNames) string { return w.numbers }),
	}
	for _, ending := range sets.possessives {
		sets.owning.add(simpleName(ending))
	}
	return sets
})

// isBased reports whether a word says where somebody sits, not who it is: "Hamburg-based".
func isBased(w string) bool { return hasEnding(w, namesOfAll().based) && isCapital(w) }

// cutPossessive returns the name before the ending that makes it a possessive, and whether it bears one: what it is said of stands behind it.
func cutPossessive(name string) (owner string, ok bool) {
	for _, ending := range namesOfAll().possessives {
		if owner, ok := strings.CutSuffix(name, ending); ok {
			return owner, true
		}
	}
	return name, false
}

// isPossessive reports whether a name bears the ending of a possessive.
func isPossessive(name string) bool {
	_, ok := cutPossessive(name)
	return ok
}

// ownsRest reports whether the rest of a name says that it is one of something that belongs to what stands before the rest: "'s processor".
func ownsRest(rest string) bool {
	k := strings.IndexByte(rest, ' ')
	if k <= 0 {
		return false
	}
	before, ok := cutPossessive(rest[:k])
	return ok && before == ""
}
