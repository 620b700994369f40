package parse

import (
	"strings"
	"sync"
)

// The legal forms of companies. They are the same in a text of any language.

// companySuffixes are what follows a comma in, or ends, the name of a company, in any state.
const companySuffixes = "s.l., s.l, sl, s.l.p., s.l.p, slp, gbr, s.a., s.a, sa, s.l.u., s.l.u, slu, s.a.u., s.a.u, sau, inc., inc, ltd., ltd, limited, llc, llp, " +
	"gmbh, ag, kg, ug, ohg, kgaa, ggmbh, se, s.p.a., spa, s.p.a, s.r.l., s.r.l, srl, s.r.l.s., s.r.l.s, srls, s.a.s., s.a.s, bv, b.v., b.v, nv, n.v., n.v, bvba, vof, as, a/s, aps, i/s, asa, ab, oy, oyj, plc, " +
	"sas, sasu, sarl, eurl, snc, s.n.c., s.n.c, s.à, r.l., r.l, s.e., s.e, lda, lda., sp., sp, z, o.o., o.o, e.v., e.v, ehf, ehf., hf, kft, kft., zrt, zrt., nyrt, nyrt., bt., d.o.o., d.o.o, d.d., d.d, " +
	"a.s., a.s, s.r.o., s.r.o, sia, uab, oü, ry, j.d.o.o., j.d.o.o, eood, ood, s.c., scc, soc., coop., co., ek, ohf, ohf., α.ε., α.ε, αε, ε.π.ε., ε.π.ε, επε, ι.κ.ε., ι.κ.ε, ικε, ад, еад, оод, еоод"

var theCompanySuffixes = sync.OnceValue(func() wordSet { return wordSetOf(companySuffixes) })

// isCompanySuffix reports whether a word is one that follows a comma in, or ends, a company's name.
func isCompanySuffix(w string) bool {
	for w != "" && (w[len(w)-1] == ',' || w[len(w)-1] == ';') {
		w = w[:len(w)-1]
	}
	if len(w) > maxForm {
		return false
	}
	return theCompanySuffixes().has(w) || strings.HasSuffix(w, ".") && theCompanySuffixes().has(strings.TrimRight(w, "."))
}

// maxForm bounds the bytes of a legal form, "limited" with marks behind it.
const maxForm = 9

// icelandicForms are the legal forms that end in a full stop.
var icelandicForms = wordSetOf("ehf, hf, ohf")

// smallWords are legal forms that are small words of a language as well, and go on with no other form; so is "z", which goes on with "sp" alone.
var smallWords = exactSetOf("as, se, sa")

// inSuffix reports whether a word goes on with the legal form that the name's last word began: "sp. z o.o.".
func inSuffix(before []word, w word) bool {
	return len(before) > 0 && goesOnSuffix(before[len(before)-1].text, w.text) && isCompanySuffix(before[len(before)-1].text)
}

// goesOnSuffix reports whether a word goes on with a legal form behind another one: "o.o." behind "z", "z" behind "sp.".
func goesOnSuffix(before, w string) bool {
	return isCompanySuffix(w) && !smallWords.exact(w) && (w != "z" || len(before) >= 2 && strings.EqualFold(before[:2], "sp"))
}

// isLegalForm reports whether a word is the legal form of a company and no word besides.
func isLegalForm(w string) bool {
	return isCompanySuffix(w) && len(w) > 2 && (strings.Contains(w, ".") || hasCapital(w))
}
