package legalbasis

import (
	"slices"
	"strings"
	"testing"
)

func TestActsTable(t *testing.T) {
	seen := map[Act]bool{}
	for a := range Acts() {
		switch {
		case seen[a.Act]:
			t.Errorf("%s: listed twice", a.Act)
		case a.Name == "" || a.Source == "":
			t.Errorf("%s: without name or source", a.Act)
		case !a.Until.IsZero() && !a.Since.Before(a.Until):
			t.Errorf("%s: applies from %v to %v", a.Act, a.Since, a.Until)
		case a.Country != "" && !a.Country.Known():
			t.Errorf("%s: country %s", a.Act, a.Country)
		case a.Confidence.String() == "?" || a.Unit.String() == "?":
			t.Errorf("%s: %v, %v", a.Act, a.Confidence, a.Unit)
		case a.ELI != "" && !strings.HasPrefix(a.ELI, "http"):
			t.Errorf("%s: ELI %s", a.Act, a.ELI)
		}
		seen[a.Act] = true
		got, err := National(a.Act, "5")
		if err != nil || got.String() != a.Unit.String()+" 5 "+string(a.Act) || MustParseProvision(got.String()) != got {
			t.Errorf("%s: %v, %v", a.Act, got, err)
		}
	}
	if _, ok := Act("Code civil").Info(); ok {
		t.Error("an act that is not listed has information")
	}
	for i := range acts {
		if (acts[i].since != 0 && day(acts[i].since).IsZero()) || (acts[i].until != 0 && day(acts[i].until).IsZero()) {
			t.Errorf("%s: no day", acts[i].act)
		}
	}
}

func TestActsWindows(t *testing.T) {
	old, _ := TTDSG.Info()
	now, _ := TDDDG.Info()
	if old.Until.AddDays(1) != now.Since {
		t.Errorf("TTDSG until %v, TDDDG since %v", old.Until, now.Since)
	}
	dpd, _ := DPD.Info()
	reg, _ := GDPR.Info()
	if dpd.Until.AddDays(1) != reg.Since {
		t.Errorf("Directive 95/46/EC until %v, GDPR since %v", dpd.Until, reg.Since)
	}
}

func TestNational(t *testing.T) {
	for _, c := range []struct {
		act    Act
		number string
		want   string
	}{
		{LIL, "82", "Article 82 LIL"},
		{CPCE, "L. 34-5", "Article L. 34-5 CPCE"},
		{CPCE, "L34-5", "Article L. 34-5 CPCE"},
		{CPCE, "L.34-5", "Article L. 34-5 CPCE"},
		{BDSG, "41", "Section 41 BDSG"},
		{BDSG, "4f", "Section 4f BDSG"},
		{Codice, "2-ter", "Article 2-ter Codice privacy"},
		{Codice, "2-quaterdecies", "Article 2-quaterdecies Codice privacy"},
		{LGT, "61 bis", "Article 61 bis LGT"},
		{PECR, "21A", "Regulation 21A PECR"},
		{LoiCadre, "10/2", "Article 10/2 Loi-cadre"},
		{SwedishDPA, "6:2", "Section 6:2 dataskyddslagen"},
		{Act("Youth Act"), "7.3.8", "Article 7.3.8 Youth Act"},
		{DPA2018IE, "141", "Section 141 DPA 2018 (IE)"},
	} {
		p, err := National(c.act, c.number)
		if err != nil || p.String() != c.want {
			t.Errorf("%s %s: %v, %v; want %s", c.act, c.number, p, err, c.want)
			continue
		}
		if back, err := ParseProvision(c.want); err != nil || back != p {
			t.Errorf("%s: read as %+v, %v; want %+v", c.want, back, err, p)
		}
	}
	for _, number := range []string{"", "82 of", "82(1)", "bis", "0", strings.Repeat("1", 300)} {
		if p, err := National(LIL, number); err == nil {
			t.Errorf("%q: %v, want an error", number, p)
		}
	}
	if _, err := National("", "82"); err == nil {
		t.Error("no act: want an error")
	}
}

// TestNationalForms holds the kinds of citation of national law that data sets print.
func TestNationalForms(t *testing.T) {
	for _, s := range []string{
		"Article 2-septies(8) Codice privacy", "Article 48(1)(b) LGT", "Section 32(1) BbgDSG", "Article 22(2) LSSI", "Article 11(1) Law 3471/2006",
		"Article 9(1) Act 90/2018", "Section 3 Law 759/2004", "Regulation 21 PECR", "Article 27(1) ZPOUZP", "Article 8 Wbp", "Article 3(1) Law 506/2004",
		"Article 72(1)(ñ) LOPDGDD", "Article 95(1)(5) LCA", "Article 5(3) ePrivacy Directive", "Section 141(4) DPA 2018 (IE)",
		"Article 9(1)(c)(iii) Law of 1 August 2018 (LU)", "Article 12016E Some Act", "Section 41(1) second subparagraph BDSG",
	} {
		p, err := ParseProvision(s)
		if err != nil || p.String() != s {
			t.Errorf("%s: %v, %v", s, p, err)
		}
	}
	if p := MustParseProvision("Article 72(1)(ñ) LOPDGDD"); p.Point() != "ñ" {
		t.Errorf("point %q", p.Point())
	}
	if p := MustParseProvision("Article 95(1)(5) LCA"); p.Paragraph() != 1 || p.Point() != "5" {
		t.Errorf("paragraph %d point %q", p.Paragraph(), p.Point())
	}
	whole := Article(95).WithPoint("5")
	if !whole.IsZero() {
		t.Errorf("an item with a number and no paragraph: %v", whole)
	}
}

func TestCompareOrder(t *testing.T) {
	want := []string{
		"Recital 47 GDPR", "Article 5 GDPR", "Article 6 GDPR", "Article 6(1) GDPR", "Article 6(1) first subparagraph GDPR", "Article 6(1)(a) GDPR", "Article 6(1)(f) GDPR",
		"Article 6(1) second subparagraph GDPR", "Article 6(2) GDPR", "Article 10 GDPR",
		"Article 72(1)(n) LOPDGDD", "Article 72(1)(ñ) LOPDGDD", "Article 72(1)(o) LOPDGDD",
	}
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, func(a, b string) int { return MustParseProvision(a).Compare(MustParseProvision(b)) })
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestExistsInOtherActs(t *testing.T) {
	for s, want := range map[string]bool{
		"Article 101 EUDPR": true, "Article 102 EUDPR": false, "Article 65 LED": true, "Article 66 LED": false, "Article 22 ePrivacy Directive": false,
		"Article 99 UK GDPR": true, "Article 100 UK GDPR": false, "Article 22A UK GDPR": true, "Article 9999 Code civil": true, "Article 98 LOPDGDD": false,
	} {
		if got := MustParseProvision(s).Exists(); got != want {
			t.Errorf("%s: %v, want %v", s, got, want)
		}
	}
}
