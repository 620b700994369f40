package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// Languages in which a name bears the ending that says what it is to the verb. Only that of a legal form can be cut off without knowing the name,
// "az Alba Kft.-t", "Alba OÜ-le"; every other name is left unread.

// formCase says what a company is to a verb, by the ending of its legal form or by the word behind it: "az Alba Kft.-vel szemben".
type formCase struct {
	endings string // behind a hyphen; "" where the form bears none
	behind  string // of which one stands right behind the form; "" for any word
	cues    []cue  // of which one stands in the clause
}

// formCases are the cases of a language, and the words around a company in one of them.
type formCases struct {
	cases    []formCase
	articles string // one of which stands in front of the name, where the language has them
	fillers  string // may stand between two companies of one list, besides sums, articles and words that join: "pedig"
	receives string // verbs whose subject gets a fine, right behind the company: "sai"
	glued    bool   // an ending may be joined to a form in capitals: "OÜle"
}

// caseSets are the words of formCases as sets.
type caseSets struct {
	cases                       []caseSet
	articles, fillers, receives wordSet
	glued                       bool
}

type caseSet struct {
	endings, behind wordSet
	cues            cueSet
}

func (w *formCases) sets() caseSets {
	sets := caseSets{articles: wordSetOf(w.articles), fillers: wordSetOf(w.fillers), receives: wordSetOf(w.receives), glued: w.glued}
	for _, c := range w.cases {
		sets.cases = append(sets.cases, caseSet{wordSetOf(c.endings), wordSetOf(c.behind), setOf(c.cues...)})
	}
	return sets
}

// declines reports whether the names of the language bear endings, so that only companies are read.
func (lx *lexicon) declines() bool { return len(lx.inCase.cases) > 0 }

// declined is a company with the ending that its legal form bears.
type declined struct {
	party
	ending string
	end    int  // behind the ending
	closed byte // the punctuation there, 0 for none
}

// companiesIn lists the companies that a stretch of a sentence names, with their endings.
func (r *reader) companiesIn(s *sentence) (found []declined) {
	for _, w := range r.words(s) {
		form, ending, ok := cutForm(s.lx, w.text)
		if !ok {
			continue
		}
		first, ok := r.nameStart(s, w.start)
		if !ok {
			continue
		}
		d := declined{ending: ending, end: w.start + len(strings.TrimRight(w.text, ".")), closed: w.closes}
		end := w.start + len(form)
		if ending == "" {
			if end < s.end && r.text[end] == '.' && !strings.HasSuffix(form, ".") && isCompanySuffix(form+".") {
				end++
			}
			d.end = end
		} else if strings.HasSuffix(w.text, ".") {
			d.closed = '.'
		}
		span := gdpr.Span{Start: first, End: end}
		if r.isAuthority(s, span) || s.isMeasure(span) || r.isCited(s, span) {
			continue
		}
		name := span.Of(r.text)
		d.party = party{name: name, simple: simpleName(name), span: span}
		found = append(found, d)
	}
	return found
}

// cutForm cuts the ending from a legal form: "Kft.-t" is "Kft." with "t".
func cutForm(lx *lexicon, w string) (form, ending string, ok bool) {
	isForm := func(f string) bool { return isCapital(f) && !isDigit(f[0]) && isCompanySuffix(f) }
	if isForm(w) {
		return w, "", true
	}
	for _, hyphen := range [...]string{"-", "\u2011", "–"} {
		if form, ending, ok = strings.Cut(w, hyphen); ok {
			ending = strings.TrimRight(ending, ".")
			return form, ending, form != "" && isForm(form) && ending != "" && !strings.ContainsFunc(ending, notSmall)
		}
	}
	if lx.inCase.glued {
		if k := strings.IndexFunc(w, unicode.IsLower); k >= 2 && isForm(w[:k]) && !strings.ContainsFunc(w[k:], notSmall) {
			return w[:k], w[k:], true
		}
	}
	return "", "", false
}

func notSmall(c rune) bool { return !unicode.IsLower(c) }

// nameStart returns where the name begins whose legal form stands at a place; false where there is none, or where it cannot be told.
func (r *reader) nameStart(s *sentence, form int) (start int, ok bool) {
	words, at := 0, form
	for {
		before, w := r.spacedBefore(s, at)
		low := strings.ToLower(w)
		switch {
		case w == "" || r.text[before+len(w):at] != " ": // the sentence begins here, or punctuation stands between
			return at, words > 0 && (s.lx.inCase.articles.len() == 0 || at == s.start) && (at > s.start || r.opensSafely(s, at, words))
		case s.lx.inCase.articles.has(w):
			return at, words > 0 && (before == s.start || w == low)
		case s.lx.partyJoins.has(w) || w == "&":
			prior, v := r.spacedBefore(s, before)
			if _, _, company := cutForm(s.lx, v); company || v != "" && r.text[prior+len(v):before] != " " {
				return at, words > 0 && s.lx.inCase.articles.len() == 0
			}
			if words == 0 || !isCapital(v) || r.insideValue(s, prior) {
				return at, words > 0 && s.lx.inCase.articles.len() == 0
			}
			at = before // "Távközlési és Szolgáltató Kft."
		case !isCapital(w) || r.insideValue(s, before) || s.lx.partyEnds.has(w):
			return at, words > 0 && s.lx.inCase.articles.len() == 0
		case r.isAuthority(s, gdpr.Span{Start: before, End: before + len(w)}):
			return at, words > 0 && s.lx.inCase.articles.len() == 0
		case words == maxPartyWords || strings.ContainsAny(w, "„”“\"»«()") || isDigit(w[0]) && !strings.ContainsFunc(w, unicode.IsLetter):
			return at, false
		default:
			at = before
			words++
		}
	}
}

// opensSafely reports whether the name that a sentence begins with is one: more words than one before the legal form may be an adverb and a name.
func (r *reader) opensSafely(s *sentence, at, words int) bool {
	w := nextWord(r.text, at, s.end)
	if words != 1 || s.lx.partyEnds.has(w.text) || theFunctionWords().packsOf(r.text, w.start, w.end) != 0 {
		return false
	}
	_, known := s.lx.phraseAt(r.text, w.start, w.end)
	return !known
}

// spacedBefore returns what stands between spaces in front of a place of a sentence, and where it begins; "" for nothing.
func (r *reader) spacedBefore(s *sentence, at int) (start int, token string) {
	before := strings.TrimRight(r.text[s.start:at], " \u00a0")
	i := strings.LastIndexAny(before, " \u00a0\n")
	if i >= 0 {
		_, n := utf8.DecodeRuneInString(before[i:])
		i += n
	} else {
		i = 0
	}
	token = before[i:]
	if last, _ := utf8.DecodeLastRuneInString(token); strings.ContainsRune(",;:.!?–—", last) && !isCompanySuffix(token) {
		return s.start + i, "" // the name does not go on over it
	}
	return s.start + i, token
}
