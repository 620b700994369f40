package parse

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// party is a name the text gives to somebody a measure is addressed to.
type party struct {
	name   string
	simple string // for comparison
	span   gdpr.Span
	vague  bool // "several communes"

	role                decision.Role // where the text plainly calls it controller or processor
	group               string        // the parent that it is called a subsidiary of
	roleSpan, groupSpan gdpr.Span
}

// companySuffixes are what follows a comma in, or ends, the name of a company, in any state.
const companySuffixes = "s.l., s.l, sl, s.a., s.a, sa, s.l.u., s.l.u, slu, s.a.u., s.a.u, sau, inc., inc, ltd., ltd, limited, llc, llp, " +
	"gmbh, ag, kg, ug, ohg, kgaa, ggmbh, se, s.p.a., spa, s.p.a, s.r.l., s.r.l, srl, s.a.s., s.a.s, bv, b.v., b.v, nv, n.v., n.v, bvba, vof, as, a/s, aps, i/s, asa, ab, oy, oyj, plc, " +
	"sas, sasu, sarl, eurl, snc, s.n.c., s.n.c, s.à, r.l., r.l, s.e., s.e, lda, lda., sp., sp, z, o.o., o.o, e.v., e.v, ehf, ehf., hf, kft, kft., zrt, zrt., nyrt, nyrt., bt., d.o.o., d.o.o, d.d., d.d, " +
	"a.s., a.s, s.r.o., s.r.o, sia, uab, oü, ry, j.d.o.o., j.d.o.o, eood, ood, s.c., scc, soc., coop., co., ek, α.ε., α.ε, αε, ε.π.ε., ε.π.ε, επε, ι.κ.ε., ι.κ.ε, ικε, ад, еад, оод, еоод"

var theCompanySuffixes = sync.OnceValue(func() wordSet { return wordSetOf(companySuffixes) })

// isCompanySuffix reports whether a word is one that follows a comma in, or ends, a company's name.
func isCompanySuffix(w string) bool {
	for w != "" && (w[len(w)-1] == ',' || w[len(w)-1] == ';') {
		w = w[:len(w)-1]
	}
	if len(w) > len("limited")+2 {
		return false
	}
	return theCompanySuffixes().has(w) || strings.HasSuffix(w, ".") && theCompanySuffixes().has(strings.TrimRight(w, "."))
}

// maxPartyWords bounds a name.
const maxPartyWords = 14

// partiesAt reads the names that stand at text[from:to].
func (r *reader) partiesAt(lx *lexicon, from, to int) []party {
	var parties []party
	several := r.announcesSeveral(lx, from, to)
	for from < to && len(parties) < 12 {
		p, next, joined := r.partyAt(lx, from, to, several)
		if p.name != "" {
			parties = append(parties, p)
		}
		if !joined || next <= from {
			break
		}
		from = next
		if w := nextWord(r.text, from, to); lx.partyTo.has(w.text) && w.start < to {
			if n := nextWord(r.text, w.end, to); isCapital(n.text) || lx.partyHeads.has(n.text) {
				from = w.end // "a A y a B"
			}
		}
	}
	return parties
}

// announcesSeveral reports whether a word in front of a name is one for several parties, so that "and" joins two names: "the companies A and B".
func (r *reader) announcesSeveral(lx *lexicon, from, to int) bool {
	for range 4 {
		w := nextWord(r.text, from, to)
		low := strings.ToLower(w.text)
		if w.start >= to || w.closes != 0 || !lx.partyHeads[low] {
			return false
		}
		if lx.severalHeads[low] {
			return true
		}
		from = w.end
	}
	return false
}

// word is a word of a name with its place; punctuation around it is cut off.
type word struct {
	start, end int
	text       string
	closes     byte // punctuation right behind it, 0 for none
}

// What a byte is to nextWord: of ASCII, whether a word may begin with it, and whether one ends before it.
const (
	opensWord = 1 << iota
	shutsWord
)

var wordBytes = func() (t [256]uint8) {
	for c := range utf8.RuneSelf {
		switch r := rune(c); {
		case unicode.IsLetter(r), unicode.IsDigit(r), r == '&':
			t[c] = opensWord
		case unicode.IsSpace(r), strings.ContainsRune("()[]\";:!?*", r):
			t[c] = shutsWord
		}
	}
	return t
}()

// nextWord returns the word at or after i; its start is to where there is none.
func nextWord(text string, i, to int) word {
	for i < to && wordBytes[text[i]]&opensWord == 0 {
		if text[i] < utf8.RuneSelf {
			i++
			continue
		}
		c, w := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			break
		}
		i += w
	}
	start := i
	for i < to {
		c, w := rune(text[i]), 1
		if c >= utf8.RuneSelf {
			c, w = utf8.DecodeRuneInString(text[i:])
			if unicode.IsSpace(c) || c == '«' || c == '»' || c == '“' || c == '”' || isAnoTeleia(text[:to], i) {
				break
			}
		} else if wordBytes[c]&shutsWord != 0 {
			break
		}
		i += w
		if (c == '\'' || c == '’') && i-start <= 4+w && i < to { // l', d', qu'
			return word{start, i, strings.TrimRight(text[start:i], "'’"), 0}
		}
	}
	end := i
	var closes byte
	for end > start {
		c := text[end-1]
		if c != ',' && c != '.' && c != '\'' && c != ';' {
			break
		}
		if c == '.' && strings.Count(text[start:end], ".") > 1 && (end-start < 2 || text[end-2] != '.') {
			break // S.L.
		}
		closes = c
		end--
	}
	if closes == '.' && isCompanySuffix(text[start:end]) && end+1 < to {
		closes = 0
	}
	if i < to && strings.IndexByte("()[];:!?*\"", text[i]) >= 0 {
		closes = text[i]
	} else if isAnoTeleia(text[:to], i) {
		closes = ';'
	}
	return word{start, end, text[start:end], closes}
}

// isAnoTeleia reports whether the Greek semicolon stands at i; the same dot inside a word is Catalan.
func isAnoTeleia(text string, i int) bool {
	return i+2 < len(text) && (text[i:i+2] == "\u00b7" || text[i:i+2] == "\u0387") && text[i+2] == ' '
}

// partyAt reads one name at text[from:to], of several where that was said. joined tells that another name follows, at next.
func (r *reader) partyAt(lx *lexicon, from, to int, several bool) (p party, next int, joined bool) {
	text := r.text
	i := from
	var words []word
	var head, passed, noun word // the words passed over that say what the party is, "company" of "the company", the last of all, and the last that is no small one
	quoted, indefinite := false, false
	made := func() party {
		if len(words) == 0 && indefinite && !lx.indefinite.has(head.text) && !lx.party.roles.has(head.text) {
			words = append(words, head) // "a company" is all the text says
		}
		if indefinite && len(words) > 0 && noun.text != "" && noun != head && !isCapital(words[0].text) {
			words = slices.Insert(words, 0, noun) // "un opérateur de télécommunications"
		}
		return r.makeParty(lx, words, quoted)
	}
	for i < to && len(words) < maxPartyWords {
		w := nextWord(text, i, to)
		if w.start >= to || w.text == "" {
			break
		}
		between := text[i:w.start]
		if name, ok := quotedName(text, i, w.start, to); ok {
			return name, name.span.End, false
		}
		if strings.Contains(between, "(") && isDescription(words) && (len(words) > 0 || passed.end > 0 && (indefinite || lx.party.kinds[passed.text] || lx.party.roles[passed.text])) {
			if p, ok := r.apposed(lx, i, to); ok {
				return p, p.span.End, false // "a bank (Alba AG)"
			}
			return made(), i, false // "a company (the controller)"
		}
		if strings.ContainsAny(between, "«“\"'") && len(words) == 0 {
			quoted = true
		}
		if len(words) > 0 && (strings.ContainsAny(between, "()[];:«»“”\n") || strings.Contains(between, " – ")) {
			break
		}
		low := strings.ToLower(w.text)
		switch {
		case len(words) == 0 && lx.passive.has(low) && !lx.partyHeads.has(low): // "izrekla je društvu"
			return party{}, w.end, false // "a déjà été sanctionné"
		case len(words) == 0 && r.headAt(lx, w, to).end > 0:
			h := r.headAt(lx, w, to)
			if lx.indefinite[low] && lx.party.kinds[lastWord(head.text)] {
				return made(), i, false // "the company an additional EUR 5,000"
			}
			passed = h
			if i = h.end; head.end == 0 || !lx.party.roles.has(h.text) || lx.indefinite.has(head.text) {
				if h.start-head.end == 1 && lx.party.kinds[lastWord(head.text)] && lx.party.kinds[h.text] {
					h.start, h.text = head.start, text[head.start:h.end] // "website operator"
				}
				head = h
			}
			if len(low) > 3 && !isLink(low) && len(lx.party.genitive) == 0 {
				noun = w
			}
			indefinite = indefinite || lx.indefinite[low]
			if n := nextWord(text, i, to); h.closes == ',' && lx.partyHeads.has(n.text) {
				continue // "à la défenderesse, la société X"
			}
			if h.closes == ',' {
				if p, ok := r.apposed(lx, i, to); ok {
					return p, p.span.End, false // "the controller, Alba AG, …"
				}
			}
			if h.closes != 0 {
				return made(), i, false
			}
			continue
		case len(words) == 0 && (lx.party.notParties[w.text] || lx.party.genitive[w.text]):
			return party{}, w.end, false // "on the basis of"
		case lx.party.after[w.text], lx.party.describes[w.text] && !lx.party.kinds[nextWord(text, w.end, to).text]:
			return made(), w.end, false
		case lx.partyJoins[low] && len(words) > 0:
			if several || r.joins(lx, words, w, to) {
				p = made()
				return p, w.end, true
			}
			n := nextWord(text, w.end, to)
			if n.start < to && !isCapital(n.text) && (lx.partyEnds.has(n.text) || lx.owns.has(n.text)) {
				return made(), w.end, false
			}
			if n.start < to && !isCapital(n.text) && isCapital(words[0].text) && !isLink(n.text) && lx.verbLast {
				return made(), w.end, false // "X B.V. en besloot"
			}
			if !isCapital(n.text) && hasEnding(n.text, lx.party.pastEndings) {
				return made(), w.end, false // "X and imposed"
			}
		case len(words) > 0 && lx.indefinite[w.text] && lx.party.genitive[words[len(words)-1].text]: // "owner of a bar"
		case len(words) == 0 && lx.smallNumbers[low] > 1 && len(lx.party.kinds) > 0 && !isCapital(nextWord(text, w.end, to).text): // "two private individuals"
		case lx.partyEnds[low] && !isProper(w.text, len(words)) && !inSuffix(words, w) && !beforeSuffix(text, words, w, to):
			return made(), w.end, false
		case len(words) > 0 && (lx.smallNumbers[low] > 1 && !isCapital(w.text) && isCapital(words[0].text) && !isLink(words[len(words)-1].text) || endsName(lx, w.text) || isLink(w.text) && r.infinitive(lx, w.end, to)):
			return made(), w.end, false
		}
		words = append(words, w)
		i = w.end
		if len(words) > 1 && isCompanySuffix(w.text) && isCapital(words[0].text) {
			n := nextWord(text, i, to)
			goesOn := w.closes == 0 && isCapital(n.text) && lx.party.kinds.has(n.text) // "Lund HF Hospital"
			if !goesOn && !isCompanySuffix(n.text) && n.text != "&" && !lx.partyJoins.has(n.text) {
				return made(), i, false
			}
		}
		if n := nextWord(text, i, to); w.closes == '\'' && (lx.party.subsidiary[n.text] || lx.party.kinds[n.text]) {
			continue // "Delos' subsidiary Naxos AG", "owners' association"
		}
		if w.closes != 0 {
			if w.closes == ',' {
				if n := nextWord(text, i, to); isCompanySuffix(n.text) {
					continue
				}
				if isDescription(words) {
					if p, ok := r.apposed(lx, i, to); ok {
						return p, p.span.End, false // "a bank, Alba AG, …"
					}
				}
				// a list of names goes on after a comma when a name follows that another join ends
				n := nextWord(text, i, to)
				if n.start < to && isCapital(n.text) && r.listGoesOn(lx, n, to) {
					return made(), n.start, true
				}
				if next := r.joinedAt(lx, n, to); next > 0 {
					return made(), next, true
				}
			}
			break
		}
	}
	return made(), i, false
}

// quotedName reads a name in quotation marks that opens between i and start: "the school 'Istituto Verde'".
func quotedName(text string, i, start, to int) (party, bool) {
	open, width := -1, 0
	var closing string
	for _, q := range [...][2]string{{"'", "'"}, {"\"", "\""}, {"“", "”"}, {"«", "»"}, {"‘", "’"}, {"„", "“"}} {
		if k := strings.LastIndex(text[i:start], q[0]); k >= 0 && (k == 0 || text[i+k-1] == ' ') {
			open, width, closing = i+k, len(q[0]), q[1]
			break
		}
	}
	if open < 0 || !isCapital(text[start:]) {
		return party{}, false
	}
	end := strings.Index(text[open+width:to], closing)
	if end < 2 || end > 120 {
		return party{}, false
	}
	span := gdpr.Span{Start: start, End: open + width + end}
	name := strings.TrimSpace(span.Of(text))
	span.End = span.Start + len(name)
	return party{name: name, simple: simpleName(name), span: span}, len(name) > 1
}

// isProper reports whether a word that could end a name is part of it: capital letters inside a name in capitals.
func isProper(w string, before int) bool {
	return before > 0 && len(w) > 1 && w == strings.ToUpper(w) && w != strings.ToLower(w)
}

// inSuffix reports whether a word goes on with the legal form that the name's last word began: "sp. z o.o.".
func inSuffix(before []word, w word) bool {
	return len(before) > 0 && w.text != "as" && isCompanySuffix(w.text) && isCompanySuffix(before[len(before)-1].text)
}

// properHead reports whether a word for a company is the first of its name: it has a capital in the middle of a sentence and another word with one
// behind it, "an die Pankki Järvi Oyj".
func (r *reader) properHead(lx *lexicon, w word, to int) bool {
	return !lx.capitalNouns && isCapital(w.text) && w.closes == 0 && w.start >= 2 && r.text[w.start-1] == ' ' && byteClass[r.text[w.start-2]] == bLetter &&
		isCapital(nextWord(r.text, w.end, to).text) && len(w.text) > 3
}

// beforeSuffix reports whether a word with a capital stands inside a name, right before its legal form: "Datos Ya, S.L.".
func beforeSuffix(text string, before []word, w word, to int) bool {
	return len(before) > 0 && isCapital(w.text) && isCompanySuffix(nextWord(text, w.end, to).text)
}

func isCapital(w string) bool {
	c := runeAt(w, 0)
	return unicode.IsUpper(c) || unicode.IsDigit(c)
}

// endsName reports whether a small word is a participle, which describes the name before it: "communes contrôlées".
func endsName(lx *lexicon, w string) bool {
	return !isCapital(w) && hasEnding(w, lx.participles) && !hasEnding(w, lx.notParticiples)
}

// infinitive reports whether the word behind a small "de" is an infinitive, which says what the party is to do.
func (r *reader) infinitive(lx *lexicon, at, to int) bool {
	w := nextWord(r.text, at, to).text
	return len(w) > 4 && !isCapital(w) && hasEnding(w, lx.infinitives)
}

func hasEnding(w string, endings []string) bool {
	return slices.ContainsFunc(endings, func(e string) bool { return strings.HasSuffix(w, e) })
}

// joins reports whether the word w ("and") joins two names rather than the words of one: what follows begins with a number or an
// article, or the name before it is complete.
func (r *reader) joins(lx *lexicon, before []word, w word, to int) bool {
	n := nextWord(r.text, w.end, to)
	if n.start >= to {
		return false
	}
	low := strings.ToLower(n.text)
	if !isCapital(n.text) && hasEnding(n.text, lx.party.pastEndings) {
		return false // "X Ltd and decided"
	}
	if lx.partyHeads[low] || lx.vague[low] || isCompanySuffix(before[len(before)-1].text) {
		return true
	}
	if lx.partyJoins[strings.ToLower(w.text)+" "+low] {
		return true
	}
	return lx.smallNumbers[low] > 0 || isCapital(n.text) && !isCapital(before[0].text)
}

// joinedAt returns the place behind words that join two names, n the first of them, where a name follows: "X, ainsi que Y"; 0 where none does.
func (r *reader) joinedAt(lx *lexicon, n word, to int) int {
	if n.start >= to {
		return 0
	}
	words := nextWord(r.text, n.end, to)
	if !lx.partyJoins[strings.ToLower(n.text)+" "+strings.ToLower(words.text)] {
		return 0
	}
	name := nextWord(r.text, words.end, to)
	for range 3 {
		if !lx.partyHeads.has(name.text) {
			break
		}
		name = nextWord(r.text, name.end, to)
	}
	if name.start >= to || !isCapital(name.text) {
		return 0
	}
	return words.end
}

// listGoesOn reports whether the names from n on end with a word that joins, as in "A, B and C".
func (r *reader) listGoesOn(lx *lexicon, n word, to int) bool {
	for range 12 {
		if n.closes != 0 && n.closes != ',' {
			return false
		}
		n = nextWord(r.text, n.end, to)
		if n.start >= to {
			return false
		}
		if lx.partyJoins.has(n.text) {
			return true
		}
		if !isCapital(n.text) {
			return false
		}
	}
	return false
}

// makeParty makes a name of words: of a description that ends in a name, the name.
func (r *reader) makeParty(lx *lexicon, words []word, quoted bool) party {
	for len(words) > 1 && lx.partyHeads.has(words[len(words)-1].text) && !r.describesBy(lx, words) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return party{}
	}
	for len(words) > 1 && isLink(words[len(words)-1].text) {
		words = words[:len(words)-1]
	}
	if len(words) == 1 && ((isLink(words[0].text) || lx.owns.has(words[0].text)) && !isCapital(words[0].text) || strings.Trim(words[0].text, "0123456789.,") == "") {
		return party{} // "en contra del", "41 fines"
	}
	// "insurance company Alta": the name begins with the first capital, unless a link joins it to the words before it ("municipality
	// of Rome").
	first := slices.IndexFunc(words, func(w word) bool { return isCapital(w.text) })
	named := first >= 0
	if last := words[len(words)-1].text; first > 0 && !isLink(words[first-1].text) && !lx.partyKinds.has(words[first-1].text) && (isCapital(last) || isCompanySuffix(last)) {
		words = words[first:]
	}
	if len(words) == 1 && lx.partyJoins[words[0].text] {
		return party{}
	}
	if r.namesThing(lx, words) {
		return party{}
	}
	var parent []word
	if k := slices.IndexFunc(words, func(w word) bool { return lx.party.subsidiary[w.text] }); k > 0 && k+1 < len(words) && isCapital(words[0].text) && isCapital(words[k+1].text) {
		parent, words = words[:k], words[k+1:] // "Alba's subsidiary Breva AG"
	}
	start, end := words[0].start, words[len(words)-1].end
	name := r.text[start:end]
	if strings.HasPrefix(r.text[end:], ".") && !strings.HasSuffix(name, ".") && isCompanySuffix(words[len(words)-1].text+".") && strings.Contains(words[len(words)-1].text, ".") {
		end++
		name = r.text[start:end]
	}
	if len(name) < 2 || len(name) > 120 || !isCapital(words[0].text) && (len(words) > 6 && !named || len(words) > 11) && !quoted {
		return party{}
	}
	p := party{name: name, simple: simpleName(name), span: gdpr.Span{Start: start, End: end}, vague: lx.vague.has(words[0].text)}
	if len(parent) > 0 {
		p.group = strings.TrimSuffix(strings.TrimSuffix(r.text[parent[0].start:parent[len(parent)-1].end], "'s"), "’s")
		p.groupSpan = gdpr.Span{Start: parent[0].start, End: parent[0].start + len(p.group)}
	}
	return p
}

// isLink reports whether a small word stands inside names: "University of Oslo", "Banco de España", "ministère de l'Intérieur".
func isLink(w string) bool {
	switch strings.ToLower(w) {
	case "of", "de", "del", "della", "di", "da", "do", "dos", "des", "du", "d", "l", "la", "le", "les", "der", "die", "van", "von", "für", "y", "e", "and", "et", "und", "&", "the", "dell", "degli", "per", "for", "i", "og", "och":
		return true
	}
	return false
}
