package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"

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

// compound reads the name of an act that its last part tells to be one: Camerawet, Sozialgerichtsgesetz, Finanzgerichtsordnung.
func (r *reader) compound(pos int) (legalbasis.Act, int) {
	if byteClass[r.byteAt(pos)] != bLetter {
		return "", pos
	}
	end := wordEnd(r.text[:r.to], pos)
	if end-pos < 7 || end-pos > 60 {
		return "", pos
	}
	word := r.text[pos:end]
	for _, suffix := range [...]string{"wet", "wetboek", "besluit", "decreet", "gesetz", "gesetzes", "gesetzbuch", "gesetzbuches", "gesetzbuchs", "ordnung", "verordnung",
		"loven", "lovens", "lagen", "lagens", "balken", "lakia", "lain", "laissa", "seaduse", "seadus"} {
		if len(word) > len(suffix)+2 && strings.HasSuffix(word, suffix) && (word[0] >= 'A' && word[0] <= 'Z' || !capitalised(suffix)) {
			if r.token(cursor{pos, r.tokenBefore(pos)}).end > 0 || r.beside(pos).end > 0 {
				return "", pos
			}
			return r.actText(pos, end), end
		}
	}
	return "", pos
}

// capitalised reports whether the language of the suffix writes such names with a capital.
func capitalised(suffix string) bool {
	switch suffix {
	case "loven", "lovens", "lagen", "lagens", "balken", "lakia", "lain", "laissa", "seaduse", "seadus":
		return false
	}
	return true
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
