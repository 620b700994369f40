package legalbasis_test

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

func ExampleParseProvision() {
	p, err := legalbasis.ParseProvision("Article 6(1)(f) GDPR")
	fmt.Println(p.Act(), p.Article(), p.Paragraph(), p.Point(), err)

	_, err = legalbasis.ParseProvision("Art. 6 DSGVO")
	fmt.Println(err)
	// Output:
	// GDPR 6 1 f <nil>
	// gdpr: Provision "Art. 6 DSGVO": at byte 0: want "Article", "Section", "Regulation" or "Recital" first, as in "Article 6(1)(f) GDPR"
}

func ExampleArticle() {
	p := legalbasis.Article(83).WithParagraph(5).WithPoint("e")
	fmt.Println(p)
	fmt.Println(p.Root().Contains(p))
	// Output:
	// Article 83(5)(e) GDPR
	// true
}

func ExampleNational() {
	cookies, _ := legalbasis.National(legalbasis.LIL, "82")
	calls, _ := legalbasis.National(legalbasis.CPCE, "L34-5")
	fines, _ := legalbasis.National(legalbasis.BDSG, "41")
	fmt.Println(cookies, "-", calls, "-", fines)
	// Output: Article 82 LIL - Article L. 34-5 CPCE - Section 41 BDSG
}

func ExampleProvision_Check() {
	for _, s := range []string{"Article 6(1)(f) GDPR", "Article 6(1)(g) GDPR", "Article 10(1) GDPR", "Article 100 GDPR"} {
		p := legalbasis.MustParseProvision(s)
		fmt.Println(p.Exists(), p.Check())
	}
	// Output:
	// true <nil>
	// false gdpr: Provision Article 6(1)(g) GDPR: Article 6(1) GDPR has points (a) to (f)
	// false gdpr: Provision Article 10(1) GDPR: Article 10 GDPR has no numbered paragraphs
	// false gdpr: Provision Article 100 GDPR: the GDPR has Articles 1 to 99
}

func ExampleTierOf() {
	for _, s := range []string{"Article 32(1) GDPR", "Article 5(1)(f) GDPR", "Article 58(2)(d) GDPR", "Article 24 GDPR"} {
		p := legalbasis.MustParseProvision(s)
		fmt.Println(p, legalbasis.TierOf(p), legalbasis.TierRule(p))
	}
	// Output:
	// Article 32(1) GDPR lower Article 83(4)(a) GDPR
	// Article 5(1)(f) GDPR higher Article 83(5)(a) GDPR
	// Article 58(2)(d) GDPR higher Article 83(5)(e) GDPR
	// Article 24 GDPR none
}

func ExampleProvision_Format() {
	p := legalbasis.MustParseProvision("Article 6(1)(f) GDPR")
	for _, lang := range []gdpr.Lang{gdpr.German, gdpr.Polish, gdpr.Finnish, gdpr.Greek, gdpr.Bulgarian, gdpr.Icelandic} {
		fmt.Println(p.Format(lang, legalbasis.Official), "|", p.Format(lang, legalbasis.Short))
	}
	// Output:
	// Artikel 6 Absatz 1 Buchstabe f DSGVO | Art. 6 Abs. 1 lit. f DSGVO
	// art. 6 ust. 1 lit. f) RODO | art. 6 ust. 1 lit. f RODO
	// tietosuoja-asetuksen 6 artiklan 1 kohdan f alakohta | GDPR 6 art. 1 kohta f alakohta
	// άρθρο 6 παράγραφος 1 στοιχείο στ) του ΓΚΠΔ | άρθρο 6 παρ. 1 περ. στ ΓΚΠΔ
	// член 6, параграф 1, буква е) от ОРЗД | чл. 6, пар. 1, б. „е“ ОРЗД
	// f-liður 1. málsgreinar 6. greinar persónuverndarreglugerðarinnar | f-liður 1. mgr. 6. gr. pvrg.
}

func ExampleParseIn() {
	p, err := legalbasis.ParseIn("tietosuoja-asetuksen 5 artiklan 1 kohdan a alakohta", gdpr.Finnish)
	fmt.Println(p, err)
	// Output: Article 5(1)(a) GDPR <nil>
}

func ExampleProvision_Parts() {
	for p := range legalbasis.Article(6).WithParagraph(3).Parts() {
		fmt.Println(p)
	}
	// Output:
	// Article 6(3) first subparagraph GDPR
	// Article 6(3)(a) GDPR
	// Article 6(3)(b) GDPR
	// Article 6(3) second subparagraph GDPR
}

func ExampleAll() {
	n := 0
	for p := range legalbasis.All() {
		if legalbasis.TierOf(p) == legalbasis.HigherTier && p.Nature().Binds() && p == p.Root() {
			n++
		}
	}
	fmt.Println(n, "articles that bind are in the higher tier")
	// Output: 21 articles that bind are in the higher tier
}

func ExampleDivisions() {
	for d := range legalbasis.Divisions() {
		if d.Chapter == 6 {
			first, last := d.Articles()
			fmt.Println(d, first, last, d.Title(gdpr.Irish))
		}
	}
	// Output:
	// Chapter VI 51 59 Údaráis mhaoirseachta neamhspleácha
	// Chapter VI, Section 1 51 54 Stádas neamhspleách
	// Chapter VI, Section 2 55 59 Inniúlacht, cúraimí agus cumhachtaí
}

func ExampleProvision_Title() {
	fmt.Println(legalbasis.MustParseProvision("Article 32(1)(b) GDPR").Title(gdpr.Maltese))
	// Output: Sigurtà tal-ipproċessar
}

func ExampleProvision_Nature() {
	for _, s := range []string{"Article 32 GDPR", "Article 15(1) GDPR", "Article 60 GDPR", "Article 88 GDPR"} {
		n := legalbasis.MustParseProvision(s).Nature()
		fmt.Println(s, n, n.Binds(), n.Procedural())
	}
	// Output:
	// Article 32 GDPR obligation true false
	// Article 15(1) GDPR right true false
	// Article 60 GDPR procedure false true
	// Article 88 GDPR national-law false false
}

func ExampleAct_Info() {
	info, ok := legalbasis.TDDDG.Info()
	fmt.Println(ok, info.Name, info.Country, info.Since, info.Unit, info.Confidence)
	// Output: true Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz DE 2024-05-14 Section memory-high
}

func ExampleBasisOf() {
	p := legalbasis.MustParseProvision("Article 6(1)(f) GDPR")
	fmt.Println(legalbasis.BasisOf(p), legalbasis.BasisConsent.Provision())
	// Output: legitimate-interests Article 6(1)(a) GDPR
}

func ExampleConditionOf() {
	fmt.Println(legalbasis.ConditionOf(legalbasis.MustParseProvision("Article 9(2)(e) GDPR")))
	// Output: made-public
}

func ExampleCorrectivePowerOf() {
	c := legalbasis.CorrectivePowerOf(legalbasis.MustParseProvision("Article 58(2)(d) GDPR"))
	fmt.Println(c, c.Commands())
	// Output: order-compliance true
}

func ExampleParseDPV() {
	p, err := legalbasis.ParseDPV("eu-gdpr:A6-1-f")
	fmt.Println(p, err, p.DPVIRI())
	// Output: Article 6(1)(f) GDPR <nil> https://w3id.org/dpv/legal/eu/gdpr#A6-1-f
}

func ExampleParseELI() {
	act, p, err := legalbasis.ParseELI("http://data.europa.eu/eli/reg/2016/679/art_6/par_1/pnt_f/oj")
	fmt.Println(act, p, err)
	// Output: GDPR Article 6(1)(f) GDPR <nil>
}

func ExampleTranspositionOf() {
	r, ok := legalbasis.TranspositionOf(legalbasis.MustParseProvision("Article 82 LIL"), gdpr.MustParseDate("2020-12-07"))
	fmt.Println(r.Directive, r.Country, ok)
	// Output: Article 5(3) ePrivacy Directive FR true
}

func ExampleActByCELEX() {
	fmt.Println(legalbasis.ActByCELEX("02016R0679-20160504"))
	// Output: GDPR true
}

func ExamplePointFromLetter() {
	fmt.Println(legalbasis.PointFromLetter(gdpr.Greek, "στ"), legalbasis.PointLetter(gdpr.Bulgarian, "f"))
	// Output: f е
}
