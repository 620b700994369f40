package parse

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// sameParty reports whether two names may mean the same party: equal, one the beginning of the other, or a shared proper word
// that is not common to companies.
func sameParty(a, b party) bool {
	if a.alias != "" && a.alias == b.name || b.alias != "" && b.alias == a.name {
		return true
	}
	if !sameName(a.simple, b.simple) || possessed(a.name, b.name) || possessed(b.name, a.name) {
		return false // "the school" and "the school's processor"
	}
	if isCapital(a.name) && isCapital(b.name) && a.simple[:min(3, len(a.simple))] != b.simple[:min(3, len(b.simple))] {
		return false // "Delos Telecom" and "Naxos Telecom"
	}
	// "Google LLC" and "Google Ireland Limited" are two companies
	return a.simple == b.simple || !otherForm(a.name, b.name)
}

// otherForm reports whether two names end in legal forms that begin with different letters, as those of two companies of a group do.
func otherForm(a, b string) bool {
	fa, fb := lastOf(a), lastOf(b)
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
	if a[len(a)-1] != b[len(b)-1] {
		return false
	}
	// "ministre de l'intérieur" and "ministère de l'intérieur", "six communes" and "six des huit communes"
	la, lb := lastOf(a), lastOf(b)
	return la == lb && len(la) > 5 && len(la) < len(a) && len(lb) < len(b) && !isCompanySuffix(la)
}

// maxFormBefore is how long, in bytes, a legal form in front of a name in quotation marks is.
const maxFormBefore = 5

// simpleName makes names comparable: small letters, no punctuation, no legal form at the end or in front of quotation marks.
func simpleName(s string) string {
	if form, quoted, ok := strings.Cut(s, " "); ok && len(form) <= maxFormBefore && quoted != "" && strings.ContainsRune(quoteMarks, runeAt(quoted, 0)) {
		s = quoted // "UAB „Alba“"
	}
	name := s
	if !isSimple(s) {
		name = simplified(s)
	}
	for i := strings.LastIndexByte(name, ' '); i > 0 && isCompanySuffix(name[i+1:]); i = strings.LastIndexByte(name, ' ') {
		name = name[:i]
	}
	return name
}

// isSimple reports whether a name is of small letters of ASCII with a space between its words: a description mostly is.
func isSimple(s string) bool {
	last := byte(' ')
	for i := range len(s) {
		if s[i]-'a' > 'z'-'a' && (s[i] != ' ' || last == ' ') {
			return false
		}
		last = s[i]
	}
	return last != ' '
}

// simplified writes a name in small letters and without punctuation.
func simplified(s string) string {
	var buf [128]byte
	small := buf[:0]
	for _, c := range s {
		if c < utf8.RuneSelf && byteClass[c] == bLetter {
			small = append(small, foldByte(byte(c))) // as most are
			continue
		}
		switch c {
		case ',', '"', '«', '»', '„', '“', '”':
			continue
		case '’', '\'', '-':
			c = ' '
		}
		if !unicode.IsSpace(c) {
			small = utf8.AppendRune(small, unicode.ToLower(c))
		} else if n := len(small); n > 0 && small[n-1] != ' ' {
			small = append(small, ' ')
		}
	}
	if string(small) == s {
		return s
	}
	return strings.TrimSuffix(string(small), " ")
}

// possessed reports whether a name is that of another with something that belongs to it.
func possessed(long, short string) bool {
	rest, ok := strings.CutPrefix(long, short)
	return ok && ownsRest(rest)
}
