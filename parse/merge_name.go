package parse

import (
	"slices"
	"strings"
	"unicode"
)

// legalForms are the endings of company names that sources write or leave out, without full stops and spaces.
const legalForms = " sa sl slu sau slp sll sc scl sca sas sasu sarl eurl srl srls spa sapa sncl snc ltd limited llc inc plc corp co company " +
	"gmbh ag kg kgaa ohg ug se ev gbr mbh ggmbh ab as asa oy oyj aps is bv nv vzw asbl bvba sprl cvba sro spol zoo sp oo dd doo jd kft zrt nyrt rt bt " +
	"ltda lda unipessoal uab sia ou ead ood eood ad ehf hf ike ae epe oe the of and & y e et de del la el los las le les der die das "

// commonParties are words that describe a party rather than name it, or that stand in many names: what sort of body it is, in which
// country. Two names are not alike by such words alone.
const commonParties = " private person individual individuals company companies association bank banca banco hospital clinic school physician doctor police " +
	"officer department municipality municipal municipio municipalidad commune comune community kommune gemeente gmina city council local authority public " +
	"body unknown anonymous data subject natural legal entity website operator owner controller employer employee restaurant shop store politician political " +
	"party telecommunications telecom mobile moviles provider service services online retailer hotel landlord homeowners property owners redacted citizen " +
	"medical center centre insurance social media university universita universitaria universidad institute istituto azienda ospedaliera ospedaliero usl asl ministry " +
	"ministero ministerio region regione provincia province group grupo gruppo holding international security food credit not available moment name for and in di " +
	"per delle della dello degli agency office board national state general limited former fined housing apartment ayuntamiento compania nationala integrated " +
	"austria belgium bulgaria croatia cyprus czech denmark danish estonia finland finnish france french germany german greece hellenic hungary iceland icelandic ireland " +
	"irish italy italia italian latvia lithuania luxembourg malta netherlands dutch norway norwegian poland polska polish portugal romania romanian slovakia slovenia spain espana " +
	"spanish sweden swedish kingdom europe european deutschland magyar hrvatska "

// nameWords takes a name apart into words in small letters without accents and legal forms. Abbreviations with full stops are one
// word: "S.L." is sl.
func nameWords(name string) []string {
	name = strings.ToLower(stripAccents(name))
	var words []string
	var b strings.Builder
	end := func() {
		if b.Len() > 0 {
			words = append(words, b.String())
			b.Reset()
		}
	}
	for _, c := range name {
		switch {
		case unicode.IsLetter(c) || unicode.IsDigit(c):
			b.WriteRune(c)
		case c == '.' || c == '\'' || c == '’':
			// the letters of an abbreviation stay together
		case c == '/' && b.Len() == 1: // A/S
		default:
			end()
		}
	}
	end()
	kept := slices.DeleteFunc(slices.Clone(words), func(w string) bool { return strings.Contains(legalForms, " "+w+" ") })
	if len(kept) == 0 {
		return words
	}
	return kept
}

// nameSimilarity returns how alike two names are, from 0 to 1: of their own words, those that both have, by length. It is not ok
// where one of the names only describes a party.
func nameSimilarity(a, b string) (s float64, ok bool) {
	x, y := nameWords(a), nameWords(b)
	if strings.Join(x, "") == strings.Join(y, "") && namesSomeone(x) {
		return 1, true
	}
	x, y = ownWords(x), ownWords(y)
	if !namesSomeone(x) || !namesSomeone(y) {
		return 0, false
	}
	if lengthOf(x) > lengthOf(y) {
		x, y = y, x
	}
	common, total := 0, 0
	for _, w := range x {
		total += len(w)
		if slices.ContainsFunc(y, func(v string) bool { return alike(w, v) }) {
			common += len(w)
		}
	}
	return min(float64(common)/float64(total), 0.99), true
}

// ownWords returns the words that are not common to many names.
func ownWords(words []string) []string {
	return slices.DeleteFunc(slices.Clone(words), isCommonWord)
}

func isCommonWord(w string) bool { return strings.Contains(commonParties, " "+w+" ") }

// alike reports whether two words are one but for the ending: municipality names and genitives.
func alike(a, b string) bool {
	if a == b {
		return true
	}
	n := min(len(a), len(b))
	return n >= 6 && a[:n-1] == b[:n-1]
}

func lengthOf(words []string) (n int) {
	for _, w := range words {
		n += len(w)
	}
	return n
}

// namesSomeone reports whether a name has a word of its own. Initials by which authorities hide names ("A.A.A.") have none.
func namesSomeone(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		return len(w) > 1 && !isCommonWord(w) && strings.Trim(w, w[:1]) != ""
	})
}
