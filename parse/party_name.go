package parse

import (
	"slices"
	"strings"
	"unicode"
)

// naming is the name of a party while it is read word by word.
type naming struct {
	r       *reader
	lx      *lexicon
	to      int
	several bool // names were announced: "the companies"
	words   []word
	// The words passed over that say what the party is, "company" of "the company"; the last of all; and the last that is no small one.
	head, passed, noun word
	quoted, indefinite bool
	task               bool // the task of an office is read
	// told is a name that what stands in front of it or around it tells whole, and next the place behind that: see inFront and acrossMarks.
	told party
	next int
}

// partyAt reads one name at text[from:to], of several where that was said. joined tells that another name follows, at next.
func (r *reader) partyAt(lx *lexicon, from, to int, several bool) (p party, next int, joined bool) {
	if lx.declines() {
		return party{}, to, false // see companiesIn
	}
	n := naming{r: r, lx: lx, to: to, several: several, words: r.nameWords[:0]}
	r.nameWords = nil // a name inside of this one is read in memory of its own
	p, next, joined = n.read(from)
	r.nameWords = n.words[:0]
	return p, next, joined
}

// read is partyAt for a name from a place on.
func (n *naming) read(from int) (p party, next int, joined bool) {
	i := from
	for i < n.to && len(n.words) < maxPartyWords {
		w := nextWord(n.r.text, i, n.to)
		if w.start >= n.to || w.text == "" {
			break
		}
		w = unglued(w)
		if between := n.r.text[i:w.start]; between != "" && between != " " {
			if said, joined := n.acrossMarks(i, w); said {
				return n.told, n.next, joined
			}
			if len(n.words) > 0 && (strings.ContainsAny(between, "()[];:«»“”\n") || strings.Contains(between, " – ")) {
				break
			}
		}
		if len(n.words) == 0 {
			past, said := n.inFront(i, w)
			if said {
				return n.told, n.next, false
			}
			if past > 0 {
				i = past
				continue
			}
		}
		if ends, joined := n.endsAt(w); ends {
			return n.ended(w, joined)
		}
		n.words = append(n.words, w)
		i = w.end
		if n.suffixEnds(w) {
			return n.made(), i, false
		}
		if w.closes == 0 {
			continue
		}
		ahead := nextWord(n.r.text, i, n.to)
		if n.goesOnBehind(w, ahead) {
			continue
		}
		if w.closes == ',' {
			return n.afterComma(i, ahead)
		}
		break
	}
	return n.made(), i, false
}

// acrossMarks reads what quotation marks or a bracket between a place and the next word tell: a name in quotation marks, or the one that a bracket gives
// to whom was described. said is false where they tell neither, joined is true where another name follows.
func (n *naming) acrossMarks(at int, w word) (said, joined bool) {
	between := n.r.text[at:w.start]
	if name, ok := quotedName(n.r.text, at, w.start, n.to); ok {
		n.told = n.aroundQuotes(name)
		n.next = n.told.span.End
		if next := n.r.joinsBehindQuotes(n.lx, n.next, n.to); next > 0 {
			n.next, joined = next, true
		}
		return true, joined
	}
	if strings.Contains(between, "(") && n.describes() {
		if p, ok := n.r.apposed(n.lx, at, n.to); ok {
			n.told, n.next = p, p.span.End // "a bank (Alba AG)"
		} else {
			n.told, n.next = n.made(), at // "a company (the controller)"
		}
		return true, false
	}
	if strings.ContainsAny(between, "«“\"'") && len(n.words) == 0 {
		n.quoted = true
	}
	return false, false
}

// inFront passes over a word, read from a place, that stands in front of a name and is no part of it: past is the place behind it, 0 for a word of the
// name. said tells that no name is to come, or that one was read.
func (n *naming) inFront(at int, w word) (past int, said bool) {
	r, lx, to := n.r, n.lx, n.to
	n.next = w.end
	if lx.passive.has(w.text) && !lx.partyHeads.has(w.text) { // "izrekla je društvu"
		return 0, true // "a déjà été sanctionné"
	}
	if end := r.nationalHead(lx, w, to); end > 0 {
		return end, false // "Ierse toezichthouder Meta"
	}
	if lx.owns.has(w.text) && lx.partyHeads.has(nextWord(r.text, w.end, to).text) {
		return w.end, false // "Sa société"
	}
	if h := r.headAt(lx, w, to); h.end > 0 {
		return h.end, n.pass(h, w, at)
	}
	if lx.links.has(n.passed.text) && r.infinitive(lx, n.passed.end, to) {
		return 0, true // "le second défendeur de répondre"
	}
	// "on the basis of", "et son client", "Ni l'entreprise"
	return 0, lx.party.notParties.exact(w.text) || lx.party.genitive.exact(w.text) || lx.party.kinds.len() == 0 && (lx.partyJoins.exact(w.text) || lx.alternatives.has(w.text))
}

// goesOnBehind reports whether a name goes on behind the mark that closes its last word.
func (n *naming) goesOnBehind(w, ahead word) bool {
	switch w.closes {
	case '\'': // "Delos' subsidiary Naxos AG", "owners' association"
		return n.lx.party.subsidiary.exact(ahead.text) || n.lx.party.kinds.exact(ahead.text)
	case '.': // "St. Hallvard Hospital", "D. Pedro Gómez", "Alba GmbH & Co. KG"
		return w.text == "Co" && isCompanySuffix(ahead.text) || (namesOfAll().titles.has(w.text) || len(n.words) == 1 && isLetter(w.text)) && ahead.start < n.to && isCapital(ahead.text)
	case ',':
		return isCompanySuffix(ahead.text)
	}
	return false
}

// made is the party that the words read so far name.
func (n *naming) made() party {
	if len(n.words) == 0 && n.indefinite && !n.lx.indefinite.has(n.head.text) && !n.lx.party.roles.has(n.head.text) {
		n.words = append(n.words, n.head) // "a company" is all the text says
	}
	if !n.indefinite && !n.quoted && n.noun.text != "" && len(n.words) > 1 && n.lx.party.kinds.len() == 0 && isDescription(n.words) {
		return party{} // "La filiale française du groupe", whose noun was passed over
	}
	if n.indefinite && len(n.words) > 0 && n.noun.text != "" && n.noun != n.head && !isCapital(n.words[0].text) || n.adjectives() {
		n.words = slices.Insert(n.words, 0, n.noun) // "un opérateur de télécommunications"
	}
	if n.onlyLetter() {
		n.words = slices.Insert(n.words, 0, n.passed) // "la société A"
	}
	if n.adjectiveFirst() {
		n.words = slices.Insert(n.words, 0, n.passed) // "groupe hospitalier de Valmont", "Azienda sanitaria locale di Montelago"
	}
	if k := len(n.words) - 1; n.indefinite && k == 1 && isAcronym(n.words[0].text) && !isCapital(n.words[k].text) && n.lx.party.kinds.has(n.words[k].text) {
		return describedAs(n.words)
	}
	if n.bare() {
		return party{}
	}
	return n.r.makeParty(n.lx, n.words, n.quoted)
}

// bare reports whether all that was read is one small word that no article stands before, in a language in which a description has one: "multado ahora a".
func (n *naming) bare() bool {
	return len(n.words) == 1 && n.passed.end == 0 && n.head.end == 0 && !n.indefinite && !n.quoted && !hasCapital(n.words[0].text) && !isDigit(n.words[0].text[0]) &&
		n.lx.theirs.len() > 0 && !n.lx.capitalNouns && !n.lx.verbLast
}

// adjectives reports whether what was read so far begins with an adjective of the noun passed over right before it, in a language that puts them behind: "une
// société immobilière", "Azienda sanitaria di Lecce".
func (n *naming) adjectives() bool {
	if len(n.words) == 0 || n.noun.text == "" || n.noun.closes != 0 || n.lx.party.kinds.len() > 0 || n.lx.capitalNouns || n.lx.verbLast || n.lx.bareAddressee || n.lx.declines() {
		return false
	}
	w := n.words[0]
	return w.start-n.noun.end == 1 && !isCapital(w.text) && !n.lx.links.has(w.text) && !n.lx.partyHeads.has(w.text)
}

// ended is the party that a word ends, and whether the word joins another one.
func (n *naming) ended(w word, joins bool) (p party, next int, joined bool) {
	if p := n.officeInBrackets(w); p.name != "" {
		return p, p.span.End, false
	}
	return n.made(), w.end, joins
}

// describes reports whether what was read so far describes somebody whose name a bracket may give.
func (n *naming) describes() bool {
	if !isDescription(n.words) {
		return false
	}
	return len(n.words) > 0 || n.passed.end > 0 && (n.indefinite || n.lx.party.kinds.exact(n.passed.text) || n.lx.party.roles.exact(n.passed.text))
}

// pass passes over a word h that stands before a name and is no part of it; w is the first word of it, read from at. It reports whether the name ends
// here, or was read behind it.
func (n *naming) pass(h, w word, at int) bool {
	lx, text := n.lx, n.r.text
	if lx.indefinite.has(w.text) && lx.party.kinds.exact(lastWord(n.head.text)) {
		n.told, n.next = n.made(), at // "the company an additional EUR 5,000"
		return true
	}
	n.passed = h
	if n.head.end == 0 || !lx.party.roles.has(h.text) || lx.indefinite.has(n.head.text) {
		if h.start-n.head.end == 1 && lx.party.kinds.exact(lastWord(n.head.text)) && lx.party.kinds.exact(h.text) {
			h.start, h.text = n.head.start, text[n.head.start:h.end] // "website operator"
		}
		n.head = h
	}
	if lx.party.genitive.len() == 0 && len(strings.ToLower(w.text)) > 3 && !lx.links.has(w.text) {
		n.noun = w
	}
	n.indefinite = n.indefinite || lx.indefinite.has(w.text)
	if h.closes == 0 {
		return false
	}
	if h.closes == ',' {
		if lx.partyHeads.has(nextWord(text, h.end, n.to).text) {
			return false // "à la défenderesse, la société X"
		}
		if n.several && lx.party.kinds.len() == 0 {
			return false // "trois sociétés, A, B et C"
		}
		if p, ok := n.r.apposed(lx, h.end, n.to); ok {
			n.told, n.next = p, p.span.End // "the controller, Alba AG, …"
			return true
		}
	}
	n.told, n.next = n.made(), h.end
	return true
}

// endsAt reports whether a word is no part of the name and ends it, and whether it joins another name to it.
func (n *naming) endsAt(w word) (ends, joined bool) {
	lx, words, text := n.lx, n.words, n.r.text
	if !lx.nameEnds.has(w.text) && !isGrouped(w.text) && !n.r.taskOf(lx, words, w, n.to) {
		return len(words) > 0 && (n.leavesName(w) || !isCapital(w.text) && lx.receives.has(w.text) || endsName(lx, w.text) || n.toDo(w)), false // as most do not
	}
	switch {
	case len(words) > 0 && isGrouped(w.text):
		return true, false // "fined H&S 350,000 SKE"
	case lx.party.after.exact(w.text), n.describedBy(w):
		return true, false
	case n.task && lx.partyJoins.has(w.text) && !n.nameAhead(w):
		return false, false // "pour la recherche et l'innovation"
	case lx.partyJoins.has(w.text) && len(words) > 0:
		return n.endsAtJoin(w)
	case lx.partyJoins.has(w.text) && n.indefinite && lx.party.kinds.exact(lastWord(n.head.text)) && n.r.secondAhead(lx, w.end, n.to):
		return true, true // "a company and its subcontractor"
	case len(words) > 0 && lx.indefinite.exact(w.text) && lx.party.genitive.exact(words[len(words)-1].text): // "owner of a bar"
		return false, false
	case len(words) == 0 && lx.numeral(w.text) > 1 && lx.party.kinds.len() > 0 && !isCapital(nextWord(text, w.end, n.to).text): // "two private individuals"
		return false, false
	case n.r.taskOf(lx, words, w, n.to):
		n.task = true
		return false, false
	case isLetter(w.text) && (len(words) > 0 && isCapital(words[len(words)-1].text) || n.letterOf(w)):
		return false, false // "Company A"
	case lx.partyEnds.has(w.text) && !isProper(w.text, len(words)) && !inSuffix(words, w) && !beforeSuffix(text, words, w, n.to) && !n.amongCapitals(w) && !officeFor(lx, text, words, w, n.to):
		// "le distributeur en ligne Alba"
		return !isDescription(words) || !lx.partyHeads.hasPair(w.text, nextWord(text, w.end, n.to).text), false
	case len(words) == 0:
		return false, false
	case n.otherObject(w):
		return true, false
	case lx.numeral(w.text) > 1 && !isCapital(w.text) && isCapital(words[0].text) && !lx.links.has(words[len(words)-1].text):
		return true, false
	}
	return endsName(lx, w.text) || lx.links.has(w.text) && n.r.infinitive(lx, w.end, n.to) || n.toDo(w), false
}

// amongCapitals reports whether a word with a capital stands between two others, in a language that writes small words small in names too: "Táxi Já Itália".
func (n *naming) amongCapitals(w word) bool {
	k := len(n.words) - 1
	if k < 0 || n.lx.capitalNouns || n.lx.party.kinds.len() > 0 || !isCapital(w.text) || isDigit(w.text[0]) || w.closes != 0 || !isCapital(n.words[k].text) {
		return false
	}
	ahead := nextWord(n.r.text, w.end, n.to)
	return ahead.start-w.end == 1 && isCapital(ahead.text) && !isDigit(ahead.text[0])
}

// leavesName reports whether a small word behind one with a capital is no part of a name, in a language that puts verbs last: no capital follows it, "der
// Händler Alba Huber weit entfernt".
func (n *naming) leavesName(w word) bool {
	if !n.lx.capitalNouns && (!n.lx.verbLast || n.lx.theirs.len() == 0) || hasCapital(w.text) || n.lx.links.has(w.text) || isCompanySuffix(w.text) || !isCapital(n.words[len(n.words)-1].text) {
		return false
	}
	return w.closes != 0 || !isCapital(nextWord(n.r.text, w.end, n.to).text)
}

// toDo reports whether an infinitive behind two words with capitals says what the bearer of the name is to do or not: "prohíbe a Alba Coin continuar".
// Behind one it may be an adjective of the name, "Ospedale militare".
func (n *naming) toDo(w word) bool {
	k := len(n.words)
	return k > 1 && len(w.text) > 5 && isCapital(n.words[k-1].text) && isCapital(n.words[k-2].text) && !isCapital(w.text) && hasEnding(w.text, n.lx.infinitives) && !hasEnding(w.text, n.lx.notInfinitives)
}

// nameAhead reports whether a name or a head of one stands behind a word, maybe behind an article.
func (n *naming) nameAhead(w word) bool {
	ahead := nextWord(n.r.text, w.end, n.to)
	if n.lx.partyHeads.has(ahead.text) && len(ahead.text) <= 3 {
		ahead = nextWord(n.r.text, ahead.end, n.to)
	}
	return ahead.start >= n.to || isCapital(ahead.text) || n.lx.partyHeads.has(ahead.text)
}

// otherObject reports whether an article behind a name begins another object of the verb: "ha vietato a Alba l'ulteriore trattamento". In German it may be
// a genitive inside the name.
func (n *naming) otherObject(w word) bool {
	if n.lx.capitalNouns || !n.lx.articles.exact(w.text) || !isCapital(n.words[len(n.words)-1].text) {
		return false
	}
	ahead := nextWord(n.r.text, w.end, n.to)
	return ahead.start < n.to && unicode.IsLower(runeAt(ahead.text, 0))
}

// endsAtJoin is endsAt for a word such as "and".
func (n *naming) endsAtJoin(w word) (ends, joined bool) {
	lx, words := n.lx, n.words
	if n.several || n.r.joins(lx, words, w, n.to) {
		return true, true
	}
	ahead := nextWord(n.r.text, w.end, n.to)
	if ahead.start >= n.to {
		return true, false // "X B.V. en", a sum behind it
	}
	if isDigit(ahead.text[0]) && !isDigit(words[len(words)-1].text[0]) && lx.party.kinds.len() == 0 {
		return true, false // "Alba et 1 million à sa filiale"
	}
	if isCapital(ahead.text) {
		return false, false
	}
	if lx.partyEnds.has(ahead.text) || lx.owns.has(ahead.text) || isCompanySuffix(words[len(words)-1].text) {
		return true, false
	}
	if !lx.links.has(ahead.text) && (isCapital(words[0].text) && lx.verbLast || lx.party.kinds.len() == 0 && !lx.capitalNouns && isCapital(words[len(words)-1].text) && !lx.partyHeads.has(ahead.text)) {
		return true, false // "X B.V. en besloot", "el colegio X y ahora lo sanciona"
	}
	return hasEnding(ahead.text, lx.party.pastEndings), false // "X and imposed"
}

// suffixEnds reports whether a word just read is the legal form that a name ends in.
func (n *naming) suffixEnds(w word) bool {
	if len(n.words) < 2 || !isCompanySuffix(w.text) || isDescription(n.words[:len(n.words)-1]) {
		return false
	}
	ahead := nextWord(n.r.text, w.end, n.to)
	goesOn := w.closes == 0 && isCapital(ahead.text) && n.lx.party.kinds.has(ahead.text) // "Lund HF Hospital"
	return !goesOn && !n.branchAhead(w.end) && !goesOnSuffix(w.text, ahead.text) && ahead.text != "&" && !n.lx.partyJoins.has(ahead.text)
}

// describesNation reports whether the words read so far are a nationality and a description: "Italian hospital".
func (n *naming) describesNation() bool {
	if len(n.words) < 2 || !isDescription(n.words[1:]) || !n.lx.party.kinds.exact(n.words[len(n.words)-1].text) {
		return false
	}
	t, ok := n.lx.phraseAt(n.r.text, n.words[0].start, n.words[0].end)
	return ok && t.has(nationality)
}

// afterComma says what follows the comma that closes a name at a place, ahead the first word: the name of whom it describes, or another of a list.
func (n *naming) afterComma(at int, ahead word) (p party, next int, joined bool) {
	if n.several && n.lx.numeral(n.words[0].text) > 1 && (isDescription(n.words) || n.lx.capitalNouns && len(n.words) == 2) {
		return party{}, at, true // "trois sociétés, A, B et C"
	}
	if isDescription(n.words) || n.describesNation() || n.describesOfSomebody() {
		if p, ok := n.r.apposed(n.lx, at, n.to); ok {
			return p, p.span.End, false // "a bank, Alba AG, …"
		}
	}
	if after := nextWord(n.r.text, ahead.end, n.to); n.several && len(ahead.text) <= 3 && !isCapital(ahead.text) && n.lx.partyHeads.has(ahead.text) && isCapital(after.text) {
		ahead = after // "as empresas, a A, a B e a C"
	}
	// a list of names goes on after a comma when a name follows that another join ends
	if ahead.start < n.to && isCapital(ahead.text) && n.r.listGoesOn(n.lx, ahead, n.to) {
		return n.made(), ahead.start, true
	}
	if next := n.r.joinedAt(n.lx, ahead, n.to); next > 0 {
		return n.made(), next, true
	}
	return n.made(), at, false
}
