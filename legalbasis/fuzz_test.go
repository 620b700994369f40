package legalbasis

import (
	"testing"

	"github.com/gdprgo/gdpr"
)

// FuzzParseProvision: what is read prints as it was written, and no question put to it panics.
func FuzzParseProvision(f *testing.F) {
	for _, s := range []string{
		"Article 6(1)(f) GDPR", "Article 6(1) second subparagraph GDPR", "Article 6(1) first subparagraph (f) GDPR", "Recital 47 GDPR", "Article L. 34-5 CPCE",
		"Section 41(1) second subparagraph (a)(ii) BDSG", "Article 61 bis LGT", "Article 95(1)(5) LCA", "Article 72(1)(ñ) LOPDGDD", "Article 2-ter Codice privacy",
		"Regulation 21A PECR", "Article 9999 X", "Article 0 GDPR", "Article (1) GDPR", "Article 1()", "Article 5(1)(a)(xxx) UK GDPR", "Article 1 bis", "Article L. ", "Article 1 first subparagraph(a) X",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParseProvision(s)
		if err != nil {
			if !p.IsZero() {
				t.Errorf("%q: %v with error %v", s, p, err)
			}
			return
		}
		if got := p.String(); got != s {
			t.Errorf("%q prints as %q", s, got)
		}
		if (p.Check() == nil) != p.Exists() {
			t.Errorf("%q: Exists %v, Check %v", s, p.Exists(), p.Check())
		}
		_, _, _, _, _ = TierOf(p), p.Nature(), p.Title(gdpr.French), p.DPV(), p.ELI()
		if !p.IsZero() && (!p.Contains(p) || !p.Root().Contains(p) || p.Compare(p) != 0) {
			t.Errorf("%q does not contain itself", s)
		}
	})
}

// FuzzParseIn: what is read prints again to something that reads as the same provision, in both styles.
func FuzzParseIn(f *testing.F) {
	for i, lang := range gdpr.Langs() {
		p := Article(1 + i).WithParagraph(1).WithPoint("c")
		f.Add(p.Format(lang, Style(i%2)), string(lang))
		f.Add(Recital(1+i).Format(lang, Style(i%2)), string(lang))
	}
	f.Fuzz(func(t *testing.T, s, code string) {
		lang := gdpr.Lang(code)
		p, err := ParseIn(s, lang)
		if err != nil {
			return
		}
		for _, style := range []Style{Official, Short} {
			text := p.Format(lang, style)
			if got, err := ParseIn(text, lang); err != nil || got != p {
				t.Errorf("%s %q is %v, prints as %q, reads as %v, %v", lang, s, p, text, got, err)
			}
		}
	})
}

func FuzzIdentifiers(f *testing.F) {
	for _, s := range []string{"A6-1-f", "eu-gdpr:A46-3-b", "http://data.europa.eu/eli/reg/2016/679/art_6/par_1/pnt_f/oj", "https://data.europa.eu/eli/dir/2002/58/oj", "02016R0679-20160504"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		if p, err := ParseDPV(s); err == nil && p.DPV() == "" {
			t.Errorf("%q read as %v, which has no term", s, p)
		}
		if act, p, err := ParseELI(s); err == nil && !p.IsZero() && (p.Act() != act || p.ELI() == "") {
			t.Errorf("%q read as %v of %s", s, p, act)
		}
		ActByCELEX(s)
	})
}
