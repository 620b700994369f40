package parse

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// abbreviation reads the abbreviated name of an act at pos, such as VwGO or SGB X: a word with two capitals at least.
func (r *reader) abbreviation(pos int, of bool) (legalbasis.Act, int) {
	if b := r.byteAt(pos); b < 'A' || b > 'Z' && b < 0x80 {
		return "", pos
	}
	end := pos
	capitals, letters := 0, 0
	for i, c := range r.text[pos:min(r.to, pos+32)] {
		if !unicode.IsLetter(c) {
			end = pos + i
			break
		}
		end = pos + i + utf8.RuneLen(c)
		letters++
		if unicode.IsUpper(c) {
			capitals++
		}
	}
	if r.lx.pack.lang == gdpr.Dutch && capitals == 1 && letters >= 2 && letters <= 4 && !of && !strings.ContainsAny(r.text[pos:end], "AEIOUaeiou") { // Sr, Wft
		return r.actText(pos, end), end
	}
	if end == pos+1 && r.byteAt(end) == '-' && r.byteAt(end+1) >= 'A' && r.byteAt(end+1) <= 'Z' && r.byteAt(end+2) >= 'A' && r.byteAt(end+2) <= 'Z' { // B-VG
		return r.actText(pos, wordEnd(r.text[:r.to], end+1)), wordEnd(r.text[:r.to], end+1)
	}
	if end == pos || capitals < 2 || letters > 15 || r.capitals(pos) {
		return "", pos
	}
	if t := r.token(r.move(cursor{pos, r.tokenBefore(pos)}, pos)); t.has(currency|authorityName|numberPrefix|month|labels) || r.beside(pos).end > 0 {
		return "", pos
	}
	word := r.text[pos:end]
	switch {
	case strings.Trim(word, "IVXLC") == "": // a Roman number
		return "", pos
	case word == "DPA" && isDigit(r.byteAt(r.spaces(end))):
		return r.meant(dataProtectionActs, end)
	case notActs(word):
		return "", pos
	case word == "SGB":
		if p := r.spaces(end); r.byteAt(p) == 'I' || r.byteAt(p) == 'V' || r.byteAt(p) == 'X' {
			e := p
			for e < r.to && strings.IndexByte("IVX", r.text[e]) >= 0 {
				e++
			}
			if byteClass[r.byteAt(e)] != bLetter {
				return r.actText(pos, e), e
			}
		}
	case r.byteAt(end) == '-' && isDigit(r.byteAt(end+1)) && !isDigit(r.byteAt(end+2)): // ZVOP-1
		return r.actText(pos, end+2), end + 2
	}
	return r.actText(pos, end), end
}

// initials returns the offset behind an act cited by its initials, "k.p.c.", 0 where there is none.
func (r *reader) initials(pos int) int {
	n := 0
	for r.lx.pack.citations.initials && byteClass[r.byteAt(pos)] == bLetter && r.byteAt(pos+1) == '.' {
		pos += 2
		n++
	}
	if n < 2 {
		return 0
	}
	return pos
}

// abbreviationBefore reads the abbreviation of an act that stands right before a citation, as in "SGG § 184".
func (r *reader) abbreviationBefore(start int) legalbasis.Act {
	end := start - 1
	if end <= r.end || r.text[end] != ' ' {
		return ""
	}
	pos := end
	for pos > r.end && end-pos < 24 && byteClass[r.text[pos-1]] == bLetter {
		pos--
	}
	if act, e := r.abbreviation(pos, true); e == end {
		return act
	}
	return ""
}

// compound reads the name of an act that its last part tells to be one: Camerawet, Sozialgerichtsgesetz. One that ends in a
// word for a contract or the like is an act that is not known.
func (r *reader) compound(pos int) actMention {
	none := actMention{end: -1}
	if byteClass[r.byteAt(pos)] != bLetter {
		return none
	}
	end := wordEnd(r.text[:r.to], pos)
	if end-pos > 60 || r.byteAt(end) != '-' && !r.lx.actEnds.has(r.text[pos:end]) {
		return none
	}
	if r.token(cursor{pos, r.tokenBefore(pos)}).end > 0 || r.beside(pos).end > 0 {
		return none
	}
	if a := r.hyphened(pos, end); a.how != noAct {
		return a
	}
	word := r.text[pos:end]
	if len(word) < 7 {
		return none
	}
	capital := word[0] >= 'A' && word[0] <= 'Z' || word[0] >= 0x80
	how := noAct
	switch {
	case endsIn(word, r.lx.capitalActEndings) && capital, endsIn(word, r.lx.actEndings), endsIn(word, r.lx.lawEndings) && (capital || !capitalised(r.lx.pack.lang)):
		how = namedAct
	case endsIn(word, r.lx.bookEndings) && (capital || !capitalised(r.lx.pack.lang)):
		how = otherAct
	default:
		return none
	}
	if how == otherAct {
		return actMention{otherAct, "", end}
	}
	return actMention{namedAct, r.actText(pos, end), end}
}

// hyphened reads a name whose last part is a word for an act: Rom-I-Verordnung.
func (r *reader) hyphened(pos, end int) actMention {
	last := 0
	for k := 0; k < 4 && r.byteAt(end) == '-' && byteClass[r.byteAt(end+1)] == bLetter; k++ {
		last = end + 1
		end = wordEnd(r.text[:r.to], last)
	}
	if last == 0 || r.text[pos:last] == "EU-" {
		return actMention{end: -1}
	}
	if t := r.token(cursor{last, r.tokenBefore(last)}); t.has(lawWord) && int(t.end) == end && r.lawKind(t) < treatyWord {
		return actMention{namedAct, r.actText(pos, end), end}
	}
	return actMention{end: -1}
}

// actEndingsOfAll returns the endings of words that name acts in texts of any language, and those that do so behind a capital.
var actEndingsOfAll = sync.OnceValues(func() (any, capital []string) {
	for _, p := range packs {
		if list := wordList(p.citations.actEndings); capitalised(p.lang) {
			capital = append(capital, list...)
		} else {
			any = append(any, list...)
		}
	}
	return any, capital
})

// lastLetters is a set of words by their last two bytes: it tells of most words that they end in none of a list.
type lastLetters [16]uint64

func (l *lastLetters) add(endings []string) {
	for _, e := range endings {
		n := len(e)
		l[e[n-2]&15] |= 1 << (e[n-1] & 63)
	}
}

func (l *lastLetters) has(word string) bool {
	n := len(word)
	return n > 1 && l[word[n-2]&15]>>(word[n-1]&63)&1 != 0
}

func endsIn(word string, endings []string) bool {
	for _, e := range endings {
		if len(word) > len(e)+2 && strings.HasSuffix(word, e) {
			return true
		}
	}
	return false
}

// compoundBefore reports whether the word before a citation is such a name: "rikoslain 28 artikla".
func (r *reader) compoundBefore(start int) bool {
	from, to := r.wordBefore(r.gapBefore(start, r.end), r.end)
	return from < to && r.compound(from).end == to
}

// capitalised reports whether a language writes the names of its acts with a capital.
func capitalised(l Lang) bool { return l == gdpr.German || l == gdpr.Dutch }

// endingsOf are the last parts that tell a compound word to be the name of an act, in a language that compounds.
func (w *citationWords) endingsOf(lists ...string) []string {
	var endings []string
	for _, list := range lists {
		for _, word := range wordList(list) {
			if word = strings.ToLower(strings.TrimPrefix(word, "=")); w.compounds && len(word) >= 3 && !strings.Contains(word, " ") {
				endings = append(endings, word)
			}
		}
	}
	return endings
}

// notActs lists capitals that stand behind citations and are no acts.
func notActs(word string) bool {
	switch word {
	case "DPA", "DPAs", "EU", "EEA", "EC", "CNIL", "AEPD", "ICO", "DPC", "EDPB", "EDPS", "CJEU", "ECJ", "CJUE", "EuGH", "ECtHR", "CCTV", "USA", "US", "UK", "DPO",
		"DPIA", "IP", "IT", "HR", "SMS", "WP", "TV", "URL", "PDF", "LLC", "AG", "SA", "SRL", "GmbH", "BVwG", "DSB", "AIPD", "IMY", "UODO's", "GDPRhub", "ECLI", "CELEX", "RdNr", "RNr", "BStBl", "BGBl", "BGHZ", "NJW":
		return true
	}
	return false
}

// capitals reports whether the words before pos are all in capitals, two at least, so that capitals tell nothing.
func (r *reader) capitals(pos int) bool {
	words := 0
	for i := max(0, pos-24); i < pos; i++ {
		start := i
		for i < pos && byteClass[r.text[i]] == bLetter {
			if c := r.text[i]; c >= 'a' && c <= 'z' && i-start > 0 {
				return false
			}
			i++
		}
		if i-start > 1 && r.text[start] >= 'A' && r.text[start] <= 'Z' {
			words++
		}
	}
	return words > 1
}

// tokenBefore returns an index of a token that does not begin after pos.
func (r *reader) tokenBefore(pos int) int {
	lo, hi := 0, len(r.toks)
	for lo < hi {
		m := (lo + hi) / 2
		if int(r.toks[m].start) < pos {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo
}

// actText returns a part of the text as an act's name that does not keep the text alive. The last one is used again.
func (r *reader) actText(start, end int) legalbasis.Act {
	s := r.text[start:end]
	if string(r.act) == s {
		return r.act
	}
	return legalbasis.Act(strings.Join(strings.Fields(s), " "))
}
