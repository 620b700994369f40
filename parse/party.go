package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// party is a name the text gives to somebody a measure is addressed to.
type party struct {
	name   string
	simple string // for comparison
	span   gdpr.Span
	vague  bool // "several communes"
}

// isCompanySuffix reports whether a word is one that follows a comma in, or ends, a company's name.
func isCompanySuffix(w string) bool {
	w = strings.ToLower(strings.TrimRight(w, ",;"))
	return isLegalForm(w) || isLegalForm(strings.TrimRight(w, "."))
}

func isLegalForm(w string) bool {
	switch w {
	case "s.l.", "s.l", "sl", "s.a.", "s.a", "sa", "s.l.u.", "s.l.u", "slu", "s.a.u.", "s.a.u", "sau", "inc.", "inc", "ltd.", "ltd", "limited", "llc",
		"gmbh", "ag", "kg", "se", "s.p.a.", "spa", "s.p.a", "s.r.l.", "s.r.l", "srl", "bv", "b.v.", "b.v", "nv", "n.v.", "n.v", "as", "a/s", "asa", "ab", "oy", "oyj", "plc",
		"sas", "sarl", "s.à", "r.l.", "r.l", "s.e.", "s.e", "lda", "lda.", "sp.", "sp", "z", "o.o.", "o.o", "e.v.", "e.v", "ehf", "ehf.", "hf", "kft", "kft.", "zrt", "zrt.", "d.o.o.", "d.o.o",
		"a.s.", "a.s", "s.r.o.", "s.r.o", "sia", "uab", "oü", "aps", "ry", "d.d.", "d.d", "j.d.o.o.", "j.d.o.o", "nyrt", "nyrt.", "α.ε.", "α.ε", "αε", "ε.π.ε.", "ε.π.ε", "επε", "ι.κ.ε.", "ι.κ.ε", "ικε", "еоод", "оод", "ад", "еад",
		"s.c.", "scc", "s.n.c.", "s.n.c", "snc", "soc.", "coop.", "co.", "ek":
		return true
	}
	return false
}

// maxPartyWords bounds a name.
const maxPartyWords = 14

// partiesAt reads the names that stand at text[from:to].
func (r *reader) partiesAt(lx *lexicon, from, to int) []party {
	var parties []party
	for from < to && len(parties) < 12 {
		p, next, joined := r.partyAt(lx, from, to)
		if p.name != "" {
			parties = append(parties, p)
		}
		if !joined || next <= from {
			break
		}
		from = next
		if w := nextWord(r.text, from, to); lx.partyTo[strings.ToLower(w.text)] && w.start < to {
			if n := nextWord(r.text, w.end, to); isCapital(n.text) || lx.partyHeads[strings.ToLower(n.text)] {
				from = w.end // "a A y a B"
			}
		}
	}
	return parties
}

// word is a word of a name with its place; punctuation around it is cut off.
type word struct {
	start, end int
	text       string
	closes     byte // punctuation right behind it, 0 for none
}

// nextWord returns the word at or after i; its start is to where there is none.
func nextWord(text string, i, to int) word {
	for i < to {
		c, w := utf8.DecodeRuneInString(text[i:])
		if unicode.IsLetter(c) || unicode.IsDigit(c) || c == '&' {
			break
		}
		i += w
	}
	start := i
	for i < to {
		c, w := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(c) || strings.ContainsRune("()[]«»“”\";:!?*", c) || isAnoTeleia(text[:to], i) {
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
		if c == '.' && strings.Count(text[start:end], ".") > 1 {
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

// partyAt reads one name at text[from:to]. joined tells that another name follows, at next.
func (r *reader) partyAt(lx *lexicon, from, to int) (p party, next int, joined bool) {
	text := r.text
	i := from
	var words []word
	var head word // the last word passed over: "company" of "the company"
	quoted, indefinite := false, false
	made := func() party {
		if len(words) == 0 && indefinite && !lx.indefinite[strings.ToLower(head.text)] {
			words = append(words, head) // "a company" is all the text says
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
		if strings.ContainsAny(between, "«“\"'") && len(words) == 0 {
			quoted = true
		}
		if len(words) > 0 && (strings.ContainsAny(between, "()[];:«»“”\n") || strings.Contains(between, " – ")) {
			break
		}
		low := strings.ToLower(w.text)
		switch {
		case len(words) == 0 && lx.partyHeads[low] && !r.properHead(lx, w, to):
			i, head = w.end, w
			indefinite = indefinite || lx.indefinite[low]
			if n := nextWord(text, i, to); w.closes == ',' && !lx.capitalNouns && n.start < to && isCapital(n.text) {
				continue // "the processor, Alta Ltd"
			}
			if w.closes != 0 {
				return made(), i, false
			}
			continue
		case lx.partyJoins[low] && len(words) > 0:
			if r.joins(lx, words, w, to) {
				p = made()
				return p, w.end, true
			}
			n := nextWord(text, w.end, to)
			if n.start < to && !isCapital(n.text) && lx.partyEnds[strings.ToLower(n.text)] {
				return made(), w.end, false
			}
			if n.start < to && !isCapital(n.text) && isCapital(words[0].text) && !isLink(n.text) && lx.verbLast {
				return made(), w.end, false // "X B.V. en besloot"
			}
		case lx.partyEnds[low] && !isProper(w.text, len(words)) && !inSuffix(words, w) && !beforeSuffix(text, words, w, to):
			return made(), w.end, false
		case len(words) > 0 && (lx.smallNumbers[low] > 1 && !isCapital(w.text) && isCapital(words[0].text) && !isLink(words[len(words)-1].text) || endsName(lx, w.text) || isLink(w.text) && r.infinitive(lx, w.end, to)):
			return made(), w.end, false
		}
		words = append(words, w)
		i = w.end
		if len(words) > 1 && isCompanySuffix(w.text) && isCapital(words[0].text) {
			if n := nextWord(text, i, to); !isCompanySuffix(n.text) && n.text != "&" && !lx.partyJoins[strings.ToLower(n.text)] {
				return made(), i, false
			}
		}
		if w.closes != 0 {
			if w.closes == ',' {
				if n := nextWord(text, i, to); isCompanySuffix(n.text) {
					continue
				}
				// a list of names goes on after a comma when a name follows that another join ends
				n := nextWord(text, i, to)
				if n.start < to && isCapital(n.text) && r.listGoesOn(lx, n, to) {
					return made(), n.start, true
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
	return len(before) > 0 && isCompanySuffix(w.text) && isCompanySuffix(before[len(before)-1].text)
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
	if lx.partyHeads[low] || lx.vague[low] || isCompanySuffix(before[len(before)-1].text) {
		return true
	}
	if lx.partyJoins[strings.ToLower(w.text)+" "+low] {
		return true
	}
	return lx.smallNumbers[low] > 0 || isCapital(n.text) && !isCapital(before[0].text)
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
		if lx.partyJoins[strings.ToLower(n.text)] {
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
	for len(words) > 1 && lx.partyHeads[strings.ToLower(words[len(words)-1].text)] {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return party{}
	}
	for len(words) > 1 && isLink(words[len(words)-1].text) {
		words = words[:len(words)-1]
	}
	if len(words) == 1 && (isLink(words[0].text) && !isCapital(words[0].text) || strings.Trim(words[0].text, "0123456789.,") == "") {
		return party{} // "en contra del", "41 fines"
	}
	// "insurance company Alta": the name begins with the first capital, unless a link joins it to the words before it ("municipality
	// of Rome").
	first := slices.IndexFunc(words, func(w word) bool { return isCapital(w.text) })
	named := first >= 0
	if last := words[len(words)-1].text; first > 0 && !isLink(words[first-1].text) && !lx.partyKinds[strings.ToLower(words[first-1].text)] && (isCapital(last) || isCompanySuffix(last)) {
		words = words[first:]
	}
	start, end := words[0].start, words[len(words)-1].end
	name := r.text[start:end]
	if strings.HasPrefix(r.text[end:], ".") && isCompanySuffix(words[len(words)-1].text+".") && strings.Contains(words[len(words)-1].text, ".") {
		end++
		name = r.text[start:end]
	}
	if len(name) < 2 || len(name) > 120 || !isCapital(words[0].text) && (len(words) > 6 && !named || len(words) > 11) && !quoted {
		return party{}
	}
	return party{name: name, simple: simpleName(name), span: gdpr.Span{Start: start, End: end}, vague: lx.vague[strings.ToLower(words[0].text)]}
}

// isLink reports whether a small word stands inside names: "University of Oslo", "Banco de España", "ministère de l'Intérieur".
func isLink(w string) bool {
	switch strings.ToLower(w) {
	case "of", "de", "del", "della", "di", "da", "do", "dos", "des", "du", "d", "l", "la", "le", "les", "der", "die", "van", "von", "für", "y", "e", "and", "et", "und", "&", "the", "dell", "degli", "per", "for", "i", "og", "och":
		return true
	}
	return false
}

// sameParty reports whether two names may mean the same party: equal, one the beginning of the other, or a shared proper word
// that is not common to companies.
func sameParty(a, b party) bool {
	// "Google LLC" and "Google Ireland Limited" are two companies
	return sameName(a.simple, b.simple) && (a.simple == b.simple || !otherForm(a.name, b.name))
}

// otherForm reports whether two names end in legal forms that begin with different letters, as those of two companies of a group do.
func otherForm(a, b string) bool {
	fa, fb := a[strings.LastIndexByte(a, ' ')+1:], b[strings.LastIndexByte(b, ' ')+1:]
	return len(fa) > 1 && len(fb) > 1 && isCompanySuffix(fa) && isCompanySuffix(fb) && !strings.EqualFold(fa[:2], fb[:2])
}

// sameName compares names that simpleName has made comparable.
func sameName(a, b string) bool {
	if a == "" || b == "" {
		return false
	}
	if len(a) < len(b) {
		a, b = b, a
	}
	if a[:len(b)] == b && (len(a) == len(b) || a[len(b)] == ' ') {
		return true
	}
	// "ministre de l'intérieur" and "ministère de l'intérieur", "six communes" and "six des huit communes"
	la, lb := a[strings.LastIndexByte(a, ' ')+1:], b[strings.LastIndexByte(b, ' ')+1:]
	return la == lb && len(la) > 5 && len(la) < len(a) && len(lb) < len(b) && !isCompanySuffix(la)
}

// simpleName makes names comparable: small letters, no punctuation, no legal form at the end.
func simpleName(s string) string {
	s = strings.ToLower(strings.Map(func(c rune) rune {
		switch c {
		case ',', '"', '«', '»':
			return -1
		case '’', '\'', '-':
			return ' '
		}
		return c
	}, s))
	words := strings.Fields(s)
	for len(words) > 1 && isCompanySuffix(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}
