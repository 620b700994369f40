package legalbasis

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// The letters with which Greek and Bulgarian count points, in the order of the Latin ones. Greek writes στ for the
// sixth (Article 6(1)(f) is στοιχείο στ) and goes on with compound numerals after the tenth; Bulgarian leaves out ъ and ь.
// Source: the Greek and Bulgarian texts of OJ L 119, 4.5.2016, p. 1; στ was checked, the rest is MemoryHigh.
var (
	greekLetters = [26]string{"α", "β", "γ", "δ", "ε", "στ", "ζ", "η", "θ", "ι", "ια", "ιβ", "ιγ", "ιδ", "ιε", "ιστ", "ιζ", "ιη", "ιθ", "κ",
		"κα", "κβ", "κγ", "κδ", "κε", "κστ"}
	bulgarianLetters = [26]string{"а", "б", "в", "г", "д", "е", "ж", "з", "и", "й", "к", "л", "м", "н", "о", "п", "р", "с", "т", "у", "ф", "х", "ц", "ч", "ш", "щ"}
)

// PointLetter returns the letter that a language's text of the GDPR has for a point given by its Latin letter: "στ" for "f"
// in Greek, "е" in Bulgarian, "f" in all others. It returns "" for what is no letter from a to z.
func PointLetter(lang gdpr.Lang, letter string) string {
	n, ok := letterNumber(letter)
	if !ok || n == 0 || n > 26 {
		return ""
	}
	switch lang {
	case gdpr.Greek:
		return greekLetters[n-1]
	case gdpr.Bulgarian:
		return bulgarianLetters[n-1]
	}
	return letter
}

// PointFromLetter returns the Latin letter of a point as a language prints it, in small letters or capitals: "f" for "στ" or
// "ΣΤ" in Greek, also with a keraia (στ΄). Latin letters are read in every language. It returns "" for what is no point's letter.
func PointFromLetter(lang gdpr.Lang, s string) string {
	if len(s) == 1 {
		if c := s[0] | 0x20; 'a' <= c && c <= 'z' {
			return latin[c-'a' : c-'a'+1]
		}
		return ""
	}
	var letters *[26]string
	switch lang {
	case gdpr.Greek:
		letters = &greekLetters
		s = strings.TrimRight(s, "΄ʹ´'’")
		if s == "ϛ" {
			s = "στ"
		}
	case gdpr.Bulgarian:
		letters = &bulgarianLetters
	default:
		return ""
	}
	for i, l := range letters {
		if s == l || len(s) == len(l) && strings.EqualFold(s, l) {
			return latin[i : i+1]
		}
	}
	return ""
}

const latin = "abcdefghijklmnopqrstuvwxyz"
