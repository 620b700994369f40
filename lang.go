package gdpr

import "slices"

// Lang is a language by its ISO 639-1 code in lower case, such as "fr". The zero value means not stated.
type Lang string

// The official languages of the Union, and Norwegian and Icelandic of the wider EEA.
const (
	Bulgarian  Lang = "bg"
	Czech      Lang = "cs"
	Danish     Lang = "da"
	German     Lang = "de"
	Greek      Lang = "el"
	English    Lang = "en"
	Spanish    Lang = "es"
	Estonian   Lang = "et"
	Finnish    Lang = "fi"
	French     Lang = "fr"
	Irish      Lang = "ga"
	Croatian   Lang = "hr"
	Hungarian  Lang = "hu"
	Icelandic  Lang = "is"
	Italian    Lang = "it"
	Lithuanian Lang = "lt"
	Latvian    Lang = "lv"
	Maltese    Lang = "mt"
	Dutch      Lang = "nl"
	Norwegian  Lang = "no"
	Polish     Lang = "pl"
	Portuguese Lang = "pt"
	Romanian   Lang = "ro"
	Slovak     Lang = "sk"
	Slovene    Lang = "sl"
	Swedish    Lang = "sv"
)

var langs = [...]Lang{
	Bulgarian, Czech, Danish, German, Greek, English, Spanish, Estonian, Finnish, French, Irish, Croatian, Hungarian,
	Icelandic, Italian, Lithuanian, Latvian, Maltese, Dutch, Norwegian, Polish, Portuguese, Romanian, Slovak, Slovene, Swedish,
}

// Langs returns the 24 official languages of the Union with Norwegian and Icelandic, by code. The slice is the caller's.
func Langs() []Lang { return slices.Clone(langs[:]) }

// ParseLang reads a language code or tag: "fr", "FR", "fr-BE"; "nb" and "nn" are read as Norwegian.
// The empty string is the zero Lang. A well-formed code that is not one of [Langs] is kept.
func ParseLang(s string) (Lang, error) {
	if s == "" {
		return "", nil
	}
	if len(s) < 2 || !isAlpha(s[0]) || !isAlpha(s[1]) || (len(s) > 2 && s[2] != '-' && s[2] != '_') || len(s) > 35 {
		return "", NewParseError("Lang", s, 0, "want a two-letter ISO 639-1 code such as fr")
	}
	l := Lang([]byte{s[0] | 0x20, s[1] | 0x20})
	switch l {
	case "nb", "nn":
		l = Norwegian
	}
	return l, nil
}

func isAlpha(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }
