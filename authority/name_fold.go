package authority

import "unicode"

// latin maps U+00C0 to U+017F to the letters they are compared as, without marks and capitals.
const latin = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggg" +
	"gggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"

// fold returns the form of a letter or digit in which names are compared: small, and without marks, since data sets drop
// and mix both. It returns 0 for what separates words, and -1 for what is passed over: marks that stand alone, soft hyphens,
// invisible characters, and the full stop, so that A.N.S.P.D.C.P. is one word.
func fold(r rune) rune {
	switch {
	case 'a' <= r && r <= 'z' || '0' <= r && r <= '9':
		return r
	case 'A' <= r && r <= 'Z':
		return r + 'a' - 'A'
	case r == '.':
		return -1
	case r < 0xC0:
		if r == 0xAD {
			return -1
		}
		return 0
	case r < 0x180:
		if c := latin[r-0xC0]; c != ' ' {
			return rune(c)
		}
		return 0
	}
	switch r {
	case 'Ș', 'ș':
		return 's'
	case 'Ț', 'ț':
		return 't'
	case 'ά', 'Ά':
		return 'α'
	case 'έ', 'Έ':
		return 'ε'
	case 'ή', 'Ή':
		return 'η'
	case 'ί', 'Ί', 'ϊ', 'ΐ', 'Ϊ':
		return 'ι'
	case 'ό', 'Ό':
		return 'ο'
	case 'ύ', 'Ύ', 'ϋ', 'ΰ', 'Ϋ':
		return 'υ'
	case 'ώ', 'Ώ':
		return 'ω'
	case 'ς':
		return 'σ'
	case 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0xFEFF:
		return -1
	}
	switch {
	case unicode.Is(unicode.Mn, r):
		return -1
	case unicode.IsLetter(r), unicode.IsDigit(r):
		return unicode.ToLower(r)
	}
	return 0
}
