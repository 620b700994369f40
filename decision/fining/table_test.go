package fining

import (
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// line is a line of a printed table, in whole units.
type line struct {
	over, upTo        int64
	from, to          string
	low, medium, high [2]int64
}

// printed are the annex of the EDPB's guidelines for the fixed maximum, and the ICO's Tables C and D.
var printed = []struct {
	method Method
	tier   legalbasis.Tier
	lines  []line
}{
	{EDPB, legalbasis.LowerTier, []line{
		{0, 2000000, "0.2", "0.4", [2]int64{0, 4000}, [2]int64{2000, 8000}, [2]int64{4000, 40000}},
		{2000000, 10000000, "0.3", "2", [2]int64{0, 20000}, [2]int64{3000, 40000}, [2]int64{6000, 200000}},
		{10000000, 50000000, "1.5", "10", [2]int64{0, 100000}, [2]int64{15000, 200000}, [2]int64{30000, 1000000}},
		{50000000, 100000000, "8", "20", [2]int64{0, 200000}, [2]int64{80000, 400000}, [2]int64{160000, 2000000}},
		{100000000, 250000000, "15", "50", [2]int64{0, 500000}, [2]int64{150000, 1000000}, [2]int64{300000, 5000000}},
		{250000000, 500000000, "40", "100", [2]int64{0, 1000000}, [2]int64{400000, 2000000}, [2]int64{800000, 10000000}},
	}},
	{EDPB, legalbasis.HigherTier, []line{
		{0, 2000000, "0.2", "0.4", [2]int64{0, 8000}, [2]int64{4000, 16000}, [2]int64{8000, 80000}},
		{2000000, 10000000, "0.3", "2", [2]int64{0, 40000}, [2]int64{6000, 80000}, [2]int64{12000, 400000}},
		{10000000, 50000000, "1.5", "10", [2]int64{0, 200000}, [2]int64{30000, 400000}, [2]int64{60000, 2000000}},
		{50000000, 100000000, "8", "20", [2]int64{0, 400000}, [2]int64{160000, 800000}, [2]int64{320000, 4000000}},
		{100000000, 250000000, "15", "50", [2]int64{0, 1000000}, [2]int64{300000, 2000000}, [2]int64{600000, 10000000}},
		{250000000, 500000000, "40", "100", [2]int64{0, 2000000}, [2]int64{800000, 4000000}, [2]int64{1600000, 20000000}},
	}},
	{ICO, legalbasis.LowerTier, []line{
		{0, 2000000, "0.2", "0.4", [2]int64{0, 3480}, [2]int64{1740, 6960}, [2]int64{3480, 34800}},
		{2000000, 10000000, "0.4", "2", [2]int64{0, 17400}, [2]int64{3480, 34800}, [2]int64{6960, 174000}},
		{10000000, 50000000, "2", "10", [2]int64{0, 87000}, [2]int64{17400, 174000}, [2]int64{34800, 870000}},
		{50000000, 100000000, "10", "20", [2]int64{0, 174000}, [2]int64{87000, 348000}, [2]int64{174000, 1740000}},
		{100000000, 250000000, "20", "50", [2]int64{0, 435000}, [2]int64{174000, 870000}, [2]int64{348000, 4350000}},
		{250000000, 435000000, "50", "100", [2]int64{0, 870000}, [2]int64{435000, 1740000}, [2]int64{870000, 8700000}},
	}},
	{ICO, legalbasis.HigherTier, []line{
		{0, 2000000, "0.2", "0.4", [2]int64{0, 7000}, [2]int64{3500, 14000}, [2]int64{7000, 70000}},
		{2000000, 10000000, "0.4", "2", [2]int64{0, 35000}, [2]int64{7000, 70000}, [2]int64{14000, 350000}},
		{10000000, 50000000, "2", "10", [2]int64{0, 175000}, [2]int64{35000, 350000}, [2]int64{70000, 1750000}},
		{50000000, 100000000, "10", "20", [2]int64{0, 350000}, [2]int64{175000, 700000}, [2]int64{350000, 3500000}},
		{100000000, 250000000, "20", "50", [2]int64{0, 875000}, [2]int64{350000, 1750000}, [2]int64{700000, 8750000}},
		{250000000, 435000000, "50", "100", [2]int64{0, 1750000}, [2]int64{875000, 3500000}, [2]int64{1750000, 17500000}},
	}},
}

func TestTables(t *testing.T) {
	for _, p := range printed {
		c := gdpr.EUR
		if p.method == ICO {
			c = gdpr.GBP
		}
		span := func(r [2]int64) Range { return Range{unit(r[0], c), unit(r[1], c)} }
		got := Table(p.method, p.tier)
		if len(got) != len(p.lines) {
			t.Errorf("%s, %v tier: %d lines, want %d", p.method, p.tier, len(got), len(p.lines))
			continue
		}
		for i, l := range p.lines {
			want := Row{unit(l.over, c), unit(l.upTo, c), percent(t, l.from), percent(t, l.to), span(l.low), span(l.medium), span(l.high)}
			if got[i] != want {
				t.Errorf("%s, %v tier, line %d:\n got %v\nwant %v", p.method, p.tier, i+1, got[i], want)
			}
		}
	}
	if rows := Table(DSK, legalbasis.LowerTier); rows != nil {
		t.Errorf("the German concept has a table: %v", rows)
	}
	if rows := Table(EDPB, legalbasis.NoTier); rows != nil {
		t.Errorf("a table without a tier: %v", rows)
	}
}

// TestTableCells asks for each cell through an assessment, at the ends of each class of turnover.
func TestTableCells(t *testing.T) {
	for _, p := range printed {
		a := Assessment{Method: p.method, On: gdpr.MustDate(2024, 6, 3)}
		c := gdpr.EUR
		if p.method == ICO {
			c = gdpr.GBP
			a.Addressee.Country = gdpr.UnitedKingdom
		}
		provision := legalbasis.Article(32)
		if p.tier == legalbasis.HigherTier {
			provision = legalbasis.Article(5)
		}
		for _, l := range p.lines {
			lowest, _ := gdpr.FromMinor(l.over*100+1, c)
			for _, turnover := range []gdpr.Money{lowest, unit(l.upTo, c)} {
				for s, want := range map[Seriousness][2]int64{Low: l.low, Medium: l.medium, High: l.high} {
					a.Addressee.Turnover = turnover
					a.Conducts = []Conduct{{Infringements: []Infringement{{Provisions: []legalbasis.Provision{provision}, Seriousness: s}}}}
					r, findings := a.Evaluate()
					if len(findings) > 0 {
						t.Fatal(findings)
					}
					if want := (Range{unit(want[0], c), unit(want[1], c)}); r.Total != want {
						t.Errorf("%s, %v tier, %v, %v: got %v, want %v", p.method, p.tier, turnover, s, text(r.Total), text(want))
					}
				}
			}
		}
	}
}

func assess(t *testing.T, a Assessment) (InfringementResult, gdpr.Diagnostics) {
	t.Helper()
	r, findings := a.Evaluate()
	return r.Conducts[0].Infringements[0], findings
}

func one(m Method, on, turnover string, inf Infringement) Assessment {
	a := Assessment{Method: m, On: gdpr.MustParseDate(on), Conducts: []Conduct{{Infringements: []Infringement{inf}}}}
	a.Addressee.Turnover = gdpr.MustParseMoney(turnover)
	switch m {
	case ICO:
		a.Addressee.Country = gdpr.UnitedKingdom
	case DSK:
		a.Addressee.Country = gdpr.Germany
	case AP2019, AP2023:
		a.Addressee.Country = gdpr.Netherlands
	}
	return a
}

// TestDynamic checks the second half of the annex: shares of a turnover above the tables.
func TestDynamic(t *testing.T) {
	lower, higher := []legalbasis.Provision{legalbasis.Article(32)}, []legalbasis.Provision{legalbasis.Article(5)}
	for _, c := range []struct {
		method     Method
		turnover   string
		provisions []legalbasis.Provision
		s          Seriousness
		want       string
	}{
		{EDPB, "EUR 1000000000", lower, Low, "EUR 0..EUR 2000000"},
		{EDPB, "EUR 1000000000", lower, Medium, "EUR 2000000..EUR 4000000"},
		{EDPB, "EUR 1000000000", lower, High, "EUR 4000000..EUR 20000000"},
		{EDPB, "EUR 1000000000", higher, Low, "EUR 0..EUR 4000000"},
		{EDPB, "EUR 1000000000", higher, Medium, "EUR 4000000..EUR 8000000"},
		{EDPB, "EUR 1000000000", higher, High, "EUR 8000000..EUR 40000000"},
		{EDPB, "EUR 500000000", higher, High, "EUR 1600000..EUR 20000000"},
		{EDPB, "EUR 500000000.25", higher, Medium, "EUR 2000000..EUR 4000000"},
		{ICO, "GBP 435000000.01", lower, Medium, "GBP 870000..GBP 1740000"},
		{ICO, "GBP 436000000", higher, Medium, "GBP 1750000..GBP 3500000"},
		{ICO, "GBP 1000000000", higher, High, "GBP 8000000..GBP 40000000"},
	} {
		got, findings := assess(t, one(c.method, "2024-06-03", c.turnover, Infringement{Provisions: c.provisions, Seriousness: c.s}))
		if len(findings) > 0 || got.Final != rangeOf(t, c.want) {
			t.Errorf("%s at %s, %v: got %s %v, want %s", c.method, c.turnover, c.s, text(got.Final), findings, c.want)
		}
	}
}

// TestConsultation checks the floors of the version of May 2022 and its example 7a.
func TestConsultation(t *testing.T) {
	for _, c := range []struct {
		turnover string
		s        Seriousness
		want     string
	}{
		{"EUR 2000000", High, "EUR 8000..EUR 20000000"},
		{"EUR 10000000", High, "EUR 16000..EUR 20000000"},
		{"EUR 50000000", High, "EUR 80000..EUR 20000000"},
		{"EUR 100000000", Medium, "EUR 200000..EUR 4000000"},
		{"EUR 250000000", Medium, "EUR 400000..EUR 4000000"},
		{"EUR 500000000", Medium, "EUR 1000000..EUR 4000000"},
		{"EUR 8000000000", Low, "EUR 0..EUR 32000000"},
	} {
		inf := Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(12)}, Seriousness: c.s}
		got, findings := assess(t, one(EDPBConsultation, "2022-09-01", c.turnover, inf))
		if len(findings) > 0 || got.Final != rangeOf(t, c.want) {
			t.Errorf("at %s, %v: got %s %v, want %s", c.turnover, c.s, text(got.Final), findings, c.want)
		}
	}
}

// TestDSK checks every class of the German concept and every factor.
func TestDSK(t *testing.T) {
	higher := []legalbasis.Provision{legalbasis.Article(6)}
	for _, c := range []struct {
		turnover string
		want     string // light, higher tier: once to four times the daily rate
	}{
		{"EUR 700000", "EUR 972..EUR 3888"},
		{"EUR 1400000", "EUR 2917..EUR 11668"},
		{"EUR 2000000", "EUR 4722..EUR 18888"},
		{"EUR 5000000", "EUR 9722..EUR 38888"},
		{"EUR 7500000", "EUR 17361..EUR 69444"},
		{"EUR 10000000", "EUR 24306..EUR 97224"},
		{"EUR 12500000", "EUR 31250..EUR 125000"},
		{"EUR 15000000", "EUR 38194..EUR 152776"},
		{"EUR 20000000", "EUR 48611..EUR 194444"},
		{"EUR 25000000", "EUR 62500..EUR 250000"},
		{"EUR 30000000", "EUR 76389..EUR 305556"},
		{"EUR 40000000", "EUR 97222..EUR 388888"},
		{"EUR 50000000", "EUR 125000..EUR 500000"},
		{"EUR 75000000", "EUR 173611..EUR 694444"},
		{"EUR 100000000", "EUR 243056..EUR 972224"},
		{"EUR 200000000", "EUR 416667..EUR 1666668"},
		{"EUR 300000000", "EUR 694444..EUR 2777776"},
		{"EUR 400000000", "EUR 972222..EUR 3888888"},
		{"EUR 500000000", "EUR 1250000..EUR 5000000"},
		{"EUR 720000000", "EUR 2000000..EUR 8000000"},
	} {
		got, findings := assess(t, one(DSK, "2020-12-01", c.turnover, Infringement{Provisions: higher, Seriousness: Low}))
		if len(findings) > 0 || got.Final != rangeOf(t, c.want) {
			t.Errorf("at %s: got %s %v, want %s", c.turnover, text(got.Final), findings, c.want)
		}
	}
	for _, c := range []struct {
		article int
		s       Seriousness
		want    string
	}{
		{6, Low, "EUR 125000..EUR 500000"}, {6, Medium, "EUR 500000..EUR 1000000"}, {6, High, "EUR 1000000..EUR 1500000"}, {6, VeryHigh, "EUR 1500000..EUR 1800000"},
		{32, Low, "EUR 62500..EUR 250000"}, {32, Medium, "EUR 250000..EUR 500000"}, {32, High, "EUR 500000..EUR 750000"}, {32, VeryHigh, "EUR 750000..EUR 900000"},
	} {
		inf := Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(c.article)}, Seriousness: c.s}
		// The mean of class C.VII, EUR 45 million, gives a daily rate of EUR 125 000.
		got, findings := assess(t, one(DSK, "2020-12-01", "EUR 45000000", inf))
		if len(findings) > 0 || got.Final != rangeOf(t, c.want) {
			t.Errorf("Article %d, %v: got %s %v, want %s", c.article, c.s, text(got.Final), findings, c.want)
		}
	}
}

// TestAP2019 checks the categories of the Dutch policy and the addition for recidivism.
func TestAP2019(t *testing.T) {
	for c, want := range map[Category]string{CategoryI: "EUR 0..EUR 200000", CategoryII: "EUR 120000..EUR 500000",
		CategoryIII: "EUR 300000..EUR 750000", CategoryIV: "EUR 450000..EUR 1000000"} {
		inf := Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(6)}, Category: c}
		got, findings := assess(t, one(AP2019, "2021-11-25", "EUR 1000000000", inf))
		if len(findings) > 0 || got.Final != rangeOf(t, want) {
			t.Errorf("category %v: got %s %v, want %s", c, text(got.Final), findings, want)
		}
	}
	inf := Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(6)}, Category: CategoryIII, Start: gdpr.Euro(525_000),
		Factors: []Factor{{Point: "e", Effect: Aggravating, By: 5000, Why: "a second infringement within five years"}}}
	if got, findings := assess(t, one(AP2019, "2021-11-25", "", inf)); len(findings) > 0 || got.Final != at(gdpr.Euro(787_500)) {
		t.Errorf("recidivism: got %s %v", text(got.Final), findings)
	}
}
