package parse

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
)

// Names that quotation marks, a bracket, a branch, an adjective or a missing space make hard to see the beginning or the end of.

// branchAhead reports whether words with capitals behind a legal form name a branch.
func (n *naming) branchAhead(at int) bool {
	for range 3 {
		w := nextWord(n.r.text, at, n.to)
		if w.start >= n.to || w.start-at != 1 || !isCapital(w.text) {
			return false
		}
		if namesOfAll().branches.has(w.text) {
			return true
		}
		at = w.end
	}
	return false
}

// unglued cuts a word behind the legal form or the name of a website that it begins with, where the next sentence is glued to it: "Spa.The".
func unglued(w word) word {
	if strings.IndexByte(w.text, '.') < 0 {
		return w
	}
	if k := len(w.text) - 1; k > 0 && w.text[k] == '.' && isDomain(w.text[:k]) {
		return word{w.start, w.end - 1, w.text[:k], '.', 0}
	}
	for k := 1; k < len(w.text); k++ {
		if w.text[k] == '.' && (isCompanySuffix(w.text[:k]) || isDomain(w.text[:k])) && beginsSentence(w.text[k+1:]) {
			return word{w.start, w.start + k, w.text[:k], '.', 0}
		}
	}
	return w
}

// beginsSentence reports whether a word begins as one at the beginning of a sentence does, "The", and as no legal form.
func beginsSentence(rest string) bool {
	c, n := utf8.DecodeRuneInString(rest)
	return n < len(rest) && unicode.IsUpper(c) && unicode.IsLower(runeAt(rest, n)) && !isCompanySuffix(rest)
}

// gluedToForm reports whether the full stop at i stands behind a legal form, with the next sentence glued to it.
func gluedToForm(text string, i int) bool {
	from := max(0, i-len("s.r.l.s."))
	before := text[from:i]
	form := before[strings.LastIndexByte(before, ' ')+1:]
	end := i + 1
	for end < len(text) && byteClass[text[end]] == bLetter {
		end++
	}
	if k := strings.LastIndexByte(text[max(0, i-maxDomain):i], ' '); !isCompanySuffix(form) && isDomain(text[max(0, i-maxDomain)+k+1:i]) {
		return beginsSentence(text[i+1 : end])
	}
	return len(form) > 1 && len(form) < len(before) && isCompanySuffix(form) && isCapital(form) && beginsSentence(text[i+1:end])
}

// maxDomain bounds the name of a website.
const maxDomain = 40

// isDomain reports whether a word is the name of a website: small letters behind a full stop that ends in two or three, "alba-shop.de".
func isDomain(w string) bool {
	k := strings.LastIndexByte(w, '.')
	top := w[k+1:]
	if k < 2 || len(top) < 2 || len(top) > 3 || strings.Trim(top, "abcdefghijklmnopqrstuvwxyz") != "" {
		return false
	}
	return unicode.IsLower(runeAt(w, 0)) && !isCompanySuffix(w)
}

// aroundQuotes gives a name in quotation marks the words of the name around it: those with a capital before it, "Ospedale “Santa Clara”", and behind it
// those that end in a legal form, "“Casa Blanca” Hotel S.L.".
func (n *naming) aroundQuotes(quoted party) party {
	text := n.r.text
	open := quoted.span.Start
	for open > 0 && text[open-1] != ' ' {
		open--
	}
	shut := quoted.span.End
	for shut < n.to && text[shut] != ' ' && text[shut] != ',' && text[shut] != '.' && text[shut] != '(' {
		shut++
	}
	start, end := quoted.span.Start, quoted.span.End
	for k, w := range n.words {
		if isCapital(w.text) {
			if start = n.words[0].start; k > 0 && !n.lx.links.has(n.words[k-1].text) {
				start = w.start // "the school Istituto"
			}
			end = shut
			break
		}
	}
	if w := nextWord(text, shut, n.to); w.start-shut == 1 && isCapital(w.text) {
		if p, _, _ := n.r.partyAt(n.lx, w.start, n.to, false); p.span.Start == w.start && isLegalForm(lastOf(p.name)) && lastOf(p.name) != p.name {
			start, end = min(start, open), p.span.End
		} else if isLegalForm(w.text) && start < open {
			end = w.end
			if w.closes == '.' {
				end++
			}
		}
	}
	if start == quoted.span.Start && end == quoted.span.End {
		return quoted
	}
	name := text[start:end]
	return party{name: name, simple: simpleName(name), span: gdpr.Span{Start: start, End: end}}
}

// aliasBehind returns the few capitals that stand in brackets right behind a name, by which the text goes on to call it.
func (r *reader) aliasBehind(end int) string {
	rest := r.text[end:min(len(r.text), end+maxAlias)]
	inner, ok := strings.CutPrefix(rest, " (")
	k := strings.IndexByte(inner, ')')
	if !ok || k < 2 {
		return ""
	}
	if inner = strings.Trim(inner[:k], "'\"‘’“”„«» \u00a0"); len(inner) < 2 || !isAcronym(inner) {
		return ""
	}
	return inner
}

// maxAlias bounds an alias with its brackets and its quotation marks.
const maxAlias = 18

// isLetter reports whether a word is a single capital letter, by which companies are told apart whose names are not given: "Company A".
func isLetter(w string) bool { return len(w) == 1 && w[0] >= 'A' && w[0] <= 'Z' }

// isGrouped reports whether a word is a number whose thousands are set apart, which is a sum and no part of a name.
func isGrouped(w string) bool {
	head, rest, found := strings.Cut(w, ",")
	if !found || head == "" || len(head) > 3 || len(rest)%4 != 3 {
		return false
	}
	for k := range len(rest) {
		if k%4 == 3 && rest[k] != ',' || k%4 < 3 && !isDigit(rest[k]) {
			return false
		}
	}
	return strings.Trim(head, "0123456789") == ""
}

// officeInBrackets reads the abbreviation in brackets that ends the name of a body whose task is told in small letters: "the Association for the study of
// tides (ASTI)". The first words alone, "Association", name nobody.
func (n *naming) officeInBrackets(w word) party {
	lx, text := n.lx, n.r.text
	if len(n.words) != 1 || !isCapital(n.words[0].text) || !lx.links.has(w.text) || !lx.party.kinds.has(n.words[0].text) {
		return party{}
	}
	rest := text[w.end:min(n.to, w.end+maxTask)]
	k := strings.Index(rest, " (")
	if k < 0 || strings.ContainsAny(rest[:k], ".;:()") {
		return party{}
	}
	open := w.end + k + len(" (")
	shut := strings.IndexByte(text[open:n.to], ')')
	if shut < 0 || !isInitials(text[open:open+shut]) || hasCapital(rest[:k]) {
		return party{}
	}
	name := text[open : open+shut]
	return party{name: name, simple: simpleName(name), span: gdpr.Span{Start: open, End: open + shut}}
}

// adjectiveFirst reports whether the words read so far begin with an adjective of the noun passed over, which a link joins to the name of a place: the noun is
// part of the name then.
func (n *naming) adjectiveFirst() bool {
	if n.lx.party.kinds.len() > 0 || n.lx.capitalNouns || n.quoted || len(n.words) < 3 || n.passed != n.noun || n.noun.closes != 0 || n.words[0].start-n.noun.end != 1 {
		return false
	}
	for k, w := range n.words {
		if isCapital(w.text) {
			return false
		}
		if n.lx.links.has(w.text) {
			return k > 0 && k+1 < len(n.words) && isCapital(n.words[k+1].text) && !slices.ContainsFunc(n.words[:k], func(o word) bool { return n.lx.partyKinds.has(o.text) })
		}
	}
	return false
}

// maxTask bounds the task of a body, in bytes.
const maxTask = 160
