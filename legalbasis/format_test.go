package legalbasis

import (
	"testing"

	"github.com/gdprgo/gdpr"
)

// TestFormatRoundTrip prints and reads every article, paragraph, subparagraph and point of the GDPR and every recital
// in every language and style.
func TestFormatRoundTrip(t *testing.T) {
	n := 0
	for _, lang := range gdpr.Langs() {
		for _, style := range []Style{Official, Short} {
			seen := map[string]Provision{}
			check := func(p Provision) {
				n++
				s := p.Format(lang, style)
				if o, ok := seen[s]; ok {
					t.Errorf("%s: %v and %v both print as %q", lang, o, p, s)
				}
				seen[s] = p
				if got, err := ParseIn(s, lang); err != nil || got != p {
					t.Errorf("%s %v: %q read as %v, %v", lang, p, s, got, err)
				}
			}
			for p := range All() {
				check(p)
				if p.Point() != "" && p.Paragraph() != 0 && p.Root() != Article(4) {
					check(p.WithSubparagraph(1).WithPoint(p.Point()))
				}
			}
			for i := 1; i <= 173; i++ {
				check(Recital(i))
			}
			check(ArticleOf(UKGDPR, 5).WithParagraph(1).WithPoint("f"))
			if t.Failed() {
				return
			}
		}
	}
	t.Logf("%d forms", n)
}

func TestFormat(t *testing.T) {
	tested := map[gdpr.Lang]bool{}
	for _, c := range []struct {
		p               string
		lang            gdpr.Lang
		official, short string
	}{
		{"Article 5(1)(a) GDPR", gdpr.Bulgarian, "член 5, параграф 1, буква а) от ОРЗД", "чл. 5, пар. 1, б. „а“ ОРЗД"},
		{"Article 5(1)(a) GDPR", gdpr.Czech, "čl. 5 odst. 1 písm. a) GDPR", "čl. 5 odst. 1 písm. a) GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.Danish, "artikel 5, stk. 1, litra a), i databeskyttelsesforordningen", "art. 5, stk. 1, litra a GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.German, "Artikel 5 Absatz 1 Buchstabe a DSGVO", "Art. 5 Abs. 1 lit. a DSGVO"},
		{"Article 5(1)(a) GDPR", gdpr.Greek, "άρθρο 5 παράγραφος 1 στοιχείο α) του ΓΚΠΔ", "άρθρο 5 παρ. 1 περ. α ΓΚΠΔ"},
		{"Article 5(1)(a) GDPR", gdpr.English, "point (a) of Article 5(1) GDPR", "Art. 5(1)(a) GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.Spanish, "artículo 5, apartado 1, letra a), del RGPD", "art. 5.1.a) RGPD"},
		{"Article 5(1)(a) GDPR", gdpr.Estonian, "IKÜM artikli 5 lõike 1 punkt a", "IKÜM art 5 lg 1 p a"},
		{"Article 5(1)(a) GDPR", gdpr.Finnish, "tietosuoja-asetuksen 5 artiklan 1 kohdan a alakohta", "GDPR 5 art. 1 kohta a alakohta"},
		{"Article 5(1)(a) GDPR", gdpr.French, "article 5, paragraphe 1, point a), du RGPD", "art. 5.1.a RGPD"},
		{"Article 5(1)(a) GDPR", gdpr.Irish, "pointe (a) d'Airteagal 5(1) GDPR", "Airt. 5(1)(a) GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.Croatian, "članak 5. stavak 1. točka (a) Opće uredbe o zaštiti podataka", "čl. 5. st. 1. toč. (a) GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.Hungarian, "általános adatvédelmi rendelet 5. cikk (1) bekezdés a) pont", "GDPR 5. cikk (1) bek. a) pont"},
		{"Article 5(1)(a) GDPR", gdpr.Icelandic, "a-liður 1. málsgreinar 5. greinar persónuverndarreglugerðarinnar", "a-liður 1. mgr. 5. gr. pvrg."},
		{"Article 5(1)(a) GDPR", gdpr.Italian, "articolo 5, paragrafo 1, lettera a), del RGPD", "art. 5, par. 1, lett. a) GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.Lithuanian, "BDAR 5 straipsnio 1 dalies a punktas", "BDAR 5 str. 1 d. a p."},
		{"Article 5(1)(a) GDPR", gdpr.Latvian, "Vispārīgās datu aizsardzības regulas 5. panta 1. punkta a) apakšpunkts", "VDAR 5. panta 1. punkta a) apakšp."},
		{"Article 5(1)(a) GDPR", gdpr.Maltese, "il-punt (a) tal-Artikolu 5(1) tal-GDPR", "Art. 5(1)(a) GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.Dutch, "artikel 5, lid 1, onder a), van de AVG", "art. 5 lid 1 onder a AVG"},
		{"Article 5(1)(a) GDPR", gdpr.Norwegian, "personvernforordningen artikkel 5 nr. 1 bokstav a", "GDPR art. 5 nr. 1 bokst. a"},
		{"Article 5(1)(a) GDPR", gdpr.Polish, "art. 5 ust. 1 lit. a) RODO", "art. 5 ust. 1 lit. a RODO"},
		{"Article 5(1)(a) GDPR", gdpr.Portuguese, "artigo 5.º, n.º 1, alínea a), do RGPD", "art. 5.º, n.º 1, al. a) RGPD"},
		{"Article 5(1)(a) GDPR", gdpr.Romanian, "articolul 5 alineatul (1) litera (a) din RGPD", "art. 5 alin. (1) lit. a) RGPD"},
		{"Article 5(1)(a) GDPR", gdpr.Slovak, "čl. 5 ods. 1 písm. a) GDPR", "čl. 5 ods. 1 písm. a) GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.Slovene, "točka (a) člena 5(1) Splošne uredbe o varstvu podatkov", "čl. 5(1)(a) GDPR"},
		{"Article 5(1)(a) GDPR", gdpr.Swedish, "artikel 5.1 a i dataskyddsförordningen", "art. 5.1 a GDPR"},

		{"Article 6(1)(f) GDPR", gdpr.Greek, "άρθρο 6 παράγραφος 1 στοιχείο στ) του ΓΚΠΔ", "άρθρο 6 παρ. 1 περ. στ ΓΚΠΔ"},
		{"Article 6(1)(f) GDPR", gdpr.Bulgarian, "член 6, параграф 1, буква е) от ОРЗД", "чл. 6, пар. 1, б. „е“ ОРЗД"},
		{"Article 1 GDPR", gdpr.French, "article premier du RGPD", "art. 1 RGPD"},
		{"Article 1(2) GDPR", gdpr.French, "article premier, paragraphe 2, du RGPD", "art. 1.2 RGPD"},
		{"Article 4(7) GDPR", gdpr.German, "Artikel 4 Nummer 7 DSGVO", "Art. 4 Nr. 7 DSGVO"},
		{"Article 4(16)(a) GDPR", gdpr.German, "Artikel 4 Nummer 16 Buchstabe a DSGVO", "Art. 4 Nr. 16 lit. a DSGVO"},
		{"Article 4(7) GDPR", gdpr.Polish, "art. 4 pkt 7 RODO", "art. 4 pkt 7 RODO"},
		{"Article 5 GDPR", gdpr.Finnish, "tietosuoja-asetuksen 5 artikla", "GDPR 5 art."},
		{"Article 5(2) GDPR", gdpr.Finnish, "tietosuoja-asetuksen 5 artiklan 2 kohta", "GDPR 5 art. 2 kohta"},
		{"Article 50(a) GDPR", gdpr.Estonian, "IKÜM artikli 50 punkt a", "IKÜM art 50 p a"},
		{"Article 6(1) second subparagraph GDPR", gdpr.English, "the second subparagraph of Article 6(1) GDPR", "Art. 6(1) second subpara. GDPR"},
		{"Article 6(1) second subparagraph GDPR", gdpr.German, "Artikel 6 Absatz 1 Unterabsatz 2 DSGVO", "Art. 6 Abs. 1 UAbs. 2 DSGVO"},
		{"Article 47(2)(i) GDPR", gdpr.Swedish, "artikel 47.2 i i dataskyddsförordningen", "art. 47.2 i GDPR"},
		{"Recital 47 GDPR", gdpr.French, "considérant 47 du RGPD", "consid. 47 RGPD"},
		{"Article 5(1)(f) UK GDPR", gdpr.German, "Artikel 5 Absatz 1 Buchstabe f UK GDPR", "Art. 5 Abs. 1 lit. f UK GDPR"},

		{"Article 82 LIL", gdpr.German, "Article 82 LIL", "Article 82 LIL"},
		{"Article 6(1)(f) GDPR", "ja", "Article 6(1)(f) GDPR", "Article 6(1)(f) GDPR"},
		{"Article 6(1) third subparagraph GDPR", gdpr.German, "Article 6(1) third subparagraph GDPR", "Article 6(1) third subparagraph GDPR"},
		{"", gdpr.German, "", ""},
	} {
		tested[c.lang] = true
		p := MustParseProvision(c.p)
		if got := p.Format(c.lang, Official); got != c.official {
			t.Errorf("%s in %s: %q, want %q", c.p, c.lang, got, c.official)
		}
		if got := p.Format(c.lang, Short); got != c.short {
			t.Errorf("%s in %s, short: %q, want %q", c.p, c.lang, got, c.short)
		}
	}
	for _, w := range languages {
		if !tested[w.lang] {
			t.Errorf("%s: no case", w.lang)
		}
	}
}

func TestParseIn(t *testing.T) {
	for _, c := range []struct {
		s    string
		lang gdpr.Lang
		want string // empty for an error
	}{
		{"artikel 5 Absatz 1 Buchstabe a DSGVO", gdpr.German, "Article 5(1)(a) GDPR"},
		{"Artikel 5 Absatz 1 Buchstabe a DS-GVO", gdpr.German, "Article 5(1)(a) GDPR"},
		{"Article 5, paragraphe 1, point a), du RGPD", gdpr.French, "Article 5(1)(a) GDPR"},
		{"article 1 du RGPD", gdpr.French, "Article 1 GDPR"},
		{"άρθρο 6 παρ. 1 περ. ΣΤ ΓΚΠΔ", gdpr.Greek, "Article 6(1)(f) GDPR"},
		{"Artikel 5 Absatz 9 DSGVO", gdpr.German, "Article 5(9) GDPR"},
		{"Artikel 5 Absatz 1 Buchstabe a", gdpr.German, ""},
		{"Artikel 5 Absatz 0 DSGVO", gdpr.German, ""},
		{"Artikel 5 Nummer 1 DSGVO", gdpr.German, ""},
		{"Artikel 4 Absatz 7 DSGVO", gdpr.German, ""},
		{"Artikel 5 DSGVO und", gdpr.German, ""},
		{"", gdpr.German, ""},
		{"Article 5 GDPR", "ja", ""},
	} {
		p, err := ParseIn(c.s, c.lang)
		if (err != nil) != (c.want == "") || p.String() != c.want {
			t.Errorf("%q in %s: %v, %v; want %q", c.s, c.lang, p, err, c.want)
		}
	}
}

func TestPointLetters(t *testing.T) {
	for _, lang := range gdpr.Langs() {
		for i := range latin {
			letter := latin[i : i+1]
			printed := PointLetter(lang, letter)
			if got := PointFromLetter(lang, printed); printed == "" || got != letter {
				t.Errorf("%s: %s prints as %q, read as %q", lang, letter, printed, got)
			}
		}
	}
	for _, c := range []struct {
		lang    gdpr.Lang
		s, want string
	}{
		{gdpr.Greek, "στ΄", "f"}, {gdpr.Greek, "ΣΤ", "f"}, {gdpr.Greek, "ϛ", "f"}, {gdpr.Greek, "Ι", "j"}, {gdpr.Greek, "f", "f"},
		{gdpr.Bulgarian, "Е", "f"}, {gdpr.Bulgarian, "ъ", ""}, {gdpr.French, "е", ""}, {gdpr.French, "F", "f"}, {gdpr.French, "1", ""}, {gdpr.French, "", ""},
	} {
		if got := PointFromLetter(c.lang, c.s); got != c.want {
			t.Errorf("%s %q: %q, want %q", c.lang, c.s, got, c.want)
		}
	}
	if PointLetter(gdpr.Greek, "5") != "" {
		t.Error("5 is a letter")
	}
}

func TestLanguagesComplete(t *testing.T) {
	for _, lang := range gdpr.Langs() {
		w := wordsOf(lang)
		if w == nil {
			t.Errorf("%s: no words", lang)
			continue
		}
		if c, ok := FormConfidence(lang, Short); !ok || c.String() == "?" {
			t.Errorf("%s: confidence %v", lang, c)
		}
		if GDPR.NameIn(lang) == "" || GDPR.AbbreviationIn(lang) == "" {
			t.Errorf("%s: no name or abbreviation of the GDPR", lang)
		}
	}
	if _, ok := FormConfidence("ja", Official); ok {
		t.Error("there are words for Japanese")
	}
	if len(languages) != len(gdpr.Langs()) {
		t.Errorf("%d languages, want %d", len(languages), len(gdpr.Langs()))
	}
	if got := GDPR.AbbreviationIn(gdpr.Polish); got != "RODO" {
		t.Errorf("GDPR in Polish is %s", got)
	}
	if got := LIL.AbbreviationIn(gdpr.Polish); got != "LIL" {
		t.Errorf("LIL in Polish is %s", got)
	}
}
