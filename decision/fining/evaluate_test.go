package fining

import (
	"encoding/json"
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

var article5 = []legalbasis.Provision{legalbasis.Article(5)}

func TestMethods(t *testing.T) {
	for _, c := range []struct {
		in   gdpr.Country
		on   string
		body decision.Body
		want string
	}{
		{"FR", "2023-05-24", decision.Undertaking, "edpb-04-2022"},
		{"FR", "2023-05-23", decision.Undertaking, "edpb-04-2022-consultation"},
		{"FR", "2023-05", decision.Undertaking, "edpb-04-2022 edpb-04-2022-consultation"},
		{"FR", "2022-05-11", decision.Undertaking, ""},
		{"FR", "", decision.Undertaking, "edpb-04-2022"},
		{"", "2024", decision.Undertaking, "edpb-04-2022"},
		{"NO", "2024", decision.Undertaking, "edpb-04-2022"},
		{"FR", "2024", decision.PublicBody, "edpb-04-2022"},
		{"DE", "2021", decision.NotUndertaking, ""},
		{"US", "2024", decision.Undertaking, ""},
		{"DE", "2019-10-14", decision.Undertaking, "dsk-2019"},
		{"DE", "2019-10-13", decision.Undertaking, ""},
		{"DE", "2022-06-01", decision.Undertaking, "edpb-04-2022-consultation dsk-2019"},
		{"DE", "2024", decision.Undertaking, "edpb-04-2022"},
		{"NL", "2020", decision.Undertaking, "ap-2019"},
		{"NL", "2018", decision.Undertaking, ""},
		{"NL", "2023-06-01", decision.NotUndertaking, "edpb-04-2022 ap-2019 ap-2023"},
		{"NL", "2024", decision.PublicBody, "edpb-04-2022 ap-2023"},
		{"NL", "2024", decision.Undertaking, "edpb-04-2022"},
		{"GB", "2024-03-18", decision.Undertaking, "ico-2024"},
		{"GB", "2024-03-17", decision.Undertaking, ""},
		{"GB", "", decision.Undertaking, "ico-2024"}, // the Board's guidelines left with the GDPR
		{"UK", "2024-03-18", decision.Undertaking, "ico-2024"},
		{"EL", "2024", decision.Undertaking, "edpb-04-2022"},
	} {
		var got []string
		for m := range Methods(c.in, gdpr.MustParseDate(c.on), c.body) {
			got = append(got, string(m))
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s %s %v: got %q, want %q", c.in, c.on, c.body, s, c.want)
		}
	}
	for i := range methods {
		r := &methods[i]
		info, ok := r.id.Info()
		if !ok || info.Source == "" || info.Confidence.String() == "?" || info.Since.IsZero() || !info.Until.IsZero() && info.Until.Before(info.Since) {
			t.Errorf("%s: %+v", r.id, info)
		}
	}
	if _, ok := Method("none").Info(); ok {
		t.Error("an unknown method has an entry")
	}
}

func TestMemoOfAResultWithoutItsAssessment(t *testing.T) {
	a := Assessment{Conducts: []Conduct{{Name: "first", Infringements: []Infringement{{Provisions: article5}}}}}
	shortened, _ := a.Evaluate()
	a.Conducts = nil
	for name, r := range map[string]Result{
		"built by hand":              {Conducts: []ConductResult{{Infringements: make([]InfringementResult, 2)}}},
		"of a shortened assessment":  shortened,
		"of a result without either": {},
	} {
		if memo := r.Memo(); !strings.Contains(memo, "Total of the conducts: ") {
			t.Errorf("%s: %s", name, memo)
		}
	}
}

func TestNumbersOutOfTheSetsAreNoWords(t *testing.T) {
	for _, v := range []interface {
		MarshalText() ([]byte, error)
		String() string
	}{VeryHigh + 1, Seriousness(255), CategoryIV + 1, Aggravating + 1, Mitigating - 1} {
		if text, err := v.MarshalText(); err == nil || v.String() != "?" {
			t.Errorf("%T: %q is written as %q", v, v, text)
		}
	}
	_, findings := assess(t, one(EDPB, "2024", "EUR 1000000", Infringement{Provisions: article5, Factors: []Factor{{Point: "k", Effect: 2}}}))
	if !findings.Has("factor.direction") {
		t.Errorf("an effect out of the set: %v", findings)
	}
}

func TestEvaluateFindings(t *testing.T) {
	medium := Infringement{Provisions: article5, Seriousness: Medium}
	with := func(change func(*Infringement)) Infringement {
		inf := medium
		change(&inf)
		return inf
	}
	public := one(EDPB, "2024", "EUR 1000000", medium)
	public.Addressee.Body, public.Addressee.Country = decision.PublicBody, gdpr.Norway
	concept := one(DSK, "2021", "EUR 1000000", medium)
	concept.Addressee.Body = decision.NotUndertaking
	exempt := public
	exempt.Addressee.Country = gdpr.Austria
	abroad := one(EDPB, "2024", "GBP 1000000", medium)
	abroad.Addressee.Country = gdpr.UnitedKingdom
	for _, c := range []struct {
		name string
		a    Assessment
		code string
	}{
		{"unknown method", one("none", "2024", "EUR 1000000", medium), "method.unknown"},
		{"too early", one(EDPB, "2020", "EUR 1000000", medium), "method.not-in-force"},
		{"month in which it began", one(EDPB, "2023-05", "EUR 1000000", medium), "method.date-unsure"},
		{"another state", abroad, "method.elsewhere"},
		{"no undertaking", concept, "method.addressee"},
		{"exempt", exempt, "maximum.none"},
		{"no provision", one(EDPB, "2024", "EUR 1000000", Infringement{}), "maximum.unknown"},
		{"no tier", one(EDPB, "2024", "EUR 1000000", Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(24)}}), "maximum.none"},
		{"start outside", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Start = gdpr.Euro(5_000_000) })), "start.outside"},
		{"start in another currency", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Start = unit(3_000_000, gdpr.GBP) })), "start.outside"},
		{"size outside", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Size = 41 })), "size.outside"},
		{"negative size", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Size = -41 })), "size.outside"},
		{"size above 500 million", one(EDPB, "2024", "EUR 1000000000", with(func(i *Infringement) { i.Size = 5000 })), "size.not-applicable"},
		{"above the maximum", one(EDPB, "2024", "EUR 450000000", with(func(i *Infringement) {
			i.Start, i.Size = gdpr.Euro(4_000_000), whole
			i.Factors = []Factor{{Point: "e", Effect: Aggravating, By: 50_000}}
		})), "maximum.exceeded"},
		{"raised above the maximum", one(EDPB, "2024", "EUR 450000000", with(func(i *Infringement) {
			i.Start, i.Size, i.Adjustments = gdpr.Euro(4_000_000), whole, []Adjustment{{By: 50_000}}
		})), "maximum.exceeded"},
		{"set above the maximum", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Set = gdpr.Euro(20_000_001) })), "maximum.exceeded"},
		{"set outside", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Set = gdpr.Euro(17_000) })), "set.outside"},
		{"set in another currency", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Set = unit(1, gdpr.GBP) })), "set.currency"},
		{"adjustment of nil", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Adjustments = []Adjustment{{}} })), "adjustment.range"},
		{"adjustment of more than everything", one(EDPB, "2024", "EUR 1000000", with(func(i *Infringement) { i.Adjustments = []Adjustment{{By: -10_001}} })), "adjustment.range"},
		{"empty conduct", Assessment{On: gdpr.MustParseDate("2024"), Conducts: []Conduct{{}}}, "conduct.empty"},
	} {
		r, findings := c.a.Evaluate()
		if !findings.Has(c.code) {
			t.Errorf("%s: got %v, want %s", c.name, findings, c.code)
		}
		for _, cr := range r.Conducts {
			for _, inf := range cr.Infringements {
				if m := inf.Maximum.Amount; c.code != "set.outside" && len(c.a.Conducts[0].Infringements) == 1 && c.a.Conducts[0].Infringements[0].Set.IsZero() &&
					!m.IsZero() && inf.Final.Max.Minor() > m.Minor() {
					t.Errorf("%s: %s is above the maximum %v", c.name, text(inf.Final), m)
				}
			}
		}
		if memo := r.Memo(); !strings.Contains(memo, c.code) {
			t.Errorf("%s: the memo does not name the finding:\n%s", c.name, memo)
		}
	}
}

func inIceland() Assessment {
	a := one(EDPB, "2024", "ISK 1000000000", Infringement{Provisions: article5, Seriousness: Low})
	a.Addressee.Country = gdpr.Iceland
	return a
}

// TestAssessmentJSON reads an assessment and writes what follows.
func TestAssessmentJSON(t *testing.T) {
	const in = `{"method":"edpb-04-2022","addressee":{"turnover":"EUR 73217665","country":"PL"},"on":"2024-03-12","conducts":[{"infringements":[
		{"provisions":["Article 33(1) GDPR"],"seriousness":"low","grounds":[{"point":"b"}],"start":"EUR 300000","size":"12",
		 "factors":[{"point":"c","effect":"mitigating","by":"-20"}],"adjustments":[{"by":"-37.5","why":"proportionality"}]}]}]}`
	var a Assessment
	if err := json.Unmarshal([]byte(in), &a); err != nil {
		t.Fatal(err)
	}
	r, findings := a.Evaluate()
	if len(findings) > 0 || r.Total != at(gdpr.Euro(18_000)) {
		t.Errorf("%s, %v", text(r.Total), findings)
	}
	out, err := json.Marshal(r)
	if err != nil || !strings.Contains(string(out), `"final":{"min":{"amount":"18000.00","currency":"EUR"}`) {
		t.Errorf("%s, %v", out, err)
	}
	back, err := json.Marshal(a)
	if err != nil {
		t.Fatal(err)
	}
	var again Assessment
	if err := json.Unmarshal(back, &again); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(a, again); diff != "" {
		t.Errorf("the assessment changed on its way through JSON:\n%s", diff)
	}
}

func TestEvaluateStaysOpen(t *testing.T) {
	for _, c := range []struct {
		name  string
		a     Assessment
		doubt string
	}{
		{"turnover not known", one(EDPB, "2024", "", Infringement{Provisions: article5, Seriousness: Low}), "turnover.not-stated"},
		{"no category", one(AP2019, "2021", "", Infringement{Provisions: article5}), "category.not-stated"},
		{"turnover not known, German concept", one(DSK, "2021", "", Infringement{Provisions: article5}), "turnover.not-stated"},
		{"amounts not known", one(AP2023, "2024", "", Infringement{Provisions: article5}), "method.amounts"},
		{"currency of another law", inIceland(), "method.currency"},
		{"fourth level", one(EDPB, "2024", "EUR 1", Infringement{Provisions: article5, Seriousness: VeryHigh}), "seriousness.unknown"},
	} {
		got, _ := assess(t, c.a)
		if !got.Final.IsZero() {
			t.Errorf("%s: the result is %s", c.name, text(got.Final))
		}
		if !slices.ContainsFunc(got.Doubts, func(d legalbasis.Doubt) bool { return d.Code == c.doubt }) {
			t.Errorf("%s: doubts are %v, want %s", c.name, got.Doubts, c.doubt)
		}
	}
	// Without a level the range is that of all levels.
	got, _ := assess(t, one(EDPB, "2024", "EUR 1000000", Infringement{Provisions: article5}))
	if got.Final != rangeOf(t, "EUR 0..EUR 80000") {
		t.Errorf("no seriousness: %s", text(got.Final))
	}
	var empty Assessment
	if r, findings := empty.Evaluate(); !r.Total.IsZero() || findings.Err() != nil {
		t.Errorf("nothing assessed: %v, %v", r.Total, findings)
	}
}

// TestArticle83_3 checks that linked infringements are added up and cut at the maximum of the gravest, and that
// separate conducts are not.
func TestArticle83_3(t *testing.T) {
	set := func(article int, euros int64) Infringement {
		return Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(article)}, Set: gdpr.Euro(euros)}
	}
	linked := Assessment{On: gdpr.MustDate(2024, 1, 1), Conducts: []Conduct{{Infringements: []Infringement{set(5, 15_000_000), set(32, 8_000_000)}}}}
	linked.Addressee.Turnover = gdpr.Euro(100_000_000)
	r, _ := linked.Evaluate()
	if r.Total != at(gdpr.Euro(20_000_000)) || !r.Conducts[0].Bounded {
		t.Errorf("linked: %s, bounded %v", text(r.Total), r.Conducts[0].Bounded)
	}
	separate := linked
	separate.Conducts = []Conduct{{Infringements: []Infringement{set(5, 15_000_000)}}, {Infringements: []Infringement{set(32, 8_000_000)}}}
	if r, _ = separate.Evaluate(); r.Total != at(gdpr.Euro(23_000_000)) {
		t.Errorf("separate: %s", text(r.Total))
	}
}

func TestRangesLieBelowTheMaximum(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 2022))
	kinds := []Method{EDPB, EDPBConsultation, ICO, DSK}
	for range 3000 {
		m := kinds[rng.IntN(len(kinds))]
		on := map[Method]string{EDPB: "2024", EDPBConsultation: "2022-10", ICO: "2025", DSK: "2021"}[m]
		inf := Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(5 + rng.IntN(5))}, Seriousness: Seriousness(rng.IntN(4))}
		for range rng.IntN(3) {
			by := Percent(rng.IntN(20_000) - 10_000)
			f := Factor{Point: string(rune('a' + rng.IntN(11))), By: by, Effect: Aggravating}
			if by <= 0 {
				f.Effect = Mitigating
			}
			inf.Factors = append(inf.Factors, f)
		}
		if rng.IntN(2) == 0 {
			inf.Adjustments = []Adjustment{{By: Percent(rng.IntN(20_000) - 9_999)}}
		}
		a := one(m, on, "", inf)
		c := gdpr.EUR
		if m == ICO {
			c = gdpr.GBP
		}
		a.Addressee.Turnover, _ = gdpr.FromMinor(rng.Int64N(1<<uint(10+rng.IntN(34))), c)
		got, _ := assess(t, a)
		for _, r := range []Range{got.Start, got.AfterSize, got.AfterFactors, got.Final} {
			if r.Min.Minor() < 0 || r.Min.Minor() > r.Max.Minor() || r.Max.Minor() > got.Maximum.Amount.Minor() {
				t.Fatalf("%s at %v, %+v: %s with a maximum of %v", m, a.Addressee.Turnover, inf, text(r), got.Maximum.Amount)
			}
		}
	}
}

func TestPercent(t *testing.T) {
	for s, want := range map[string]Percent{"12.25": 1225, "0.2": 20, "0.30": 30, "-30": -3000, "+5": 500, "100": 10000, "0": 0, "-0.01": -1, "21474836.47": math.MaxInt32, "-21474836.48": math.MinInt32} {
		p, err := ParsePercent(s)
		if err != nil || p != want {
			t.Errorf("%q: %v, %v", s, p, err)
		}
		if back, err := ParsePercent(p.String()); err != nil || back != p {
			t.Errorf("%q prints as %q", s, p)
		}
	}
	for _, s := range []string{"", "-", "+", ".5", "5.", "1.234", "1e5", "12,5", "99999999", "21474836.48", "0x1", "1_0", "--1", "+-1", " 1", "1 ", "\xff"} {
		_, err := ParsePercent(s)
		var parse *gdpr.ParseError
		if !errors.As(err, &parse) {
			t.Errorf("%q: %v", s, err)
		}
	}
}

func FuzzPercent(f *testing.F) {
	f.Add("12.25")
	f.Add("-0.05")
	f.Fuzz(func(t *testing.T, s string) {
		p, err := ParsePercent(s)
		if err != nil {
			return
		}
		if back, err := ParsePercent(p.String()); err != nil || back != p {
			t.Errorf("%q prints as %q", s, p)
		}
	})
}

// FuzzEvaluate checks that no assessment makes the steps or the memo fail.
func FuzzEvaluate(f *testing.F) {
	f.Add([]byte(`{"addressee":{"turnover":"EUR 1"},"on":"2024","conducts":[{"infringements":[{"provisions":["Article 5 GDPR"],"seriousness":"high","size":"0.3","factors":[{"point":"k","effect":"aggravating","by":"999999.99"}]}]}]}`))
	f.Add([]byte(`{"method":"dsk-2019","addressee":{"turnover":"EUR 92233720368547758.07","country":"DE"},"on":"2021","conducts":[{"infringements":[{"provisions":["Article 32 GDPR"],"seriousness":"very-high","adjustments":[{"by":"-100"}],"set":"EUR 1"}]}]}`))
	f.Add([]byte(`{"method":"ap-2019","addressee":{"body":"public-body","country":"NL"},"on":"2020","conducts":[{"infringements":[{"provisions":["Article 6 GDPR"],"category":"IV","start":"EUR 5"}]}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var a Assessment
		if len(data) > 4096 || json.Unmarshal(data, &a) != nil {
			return
		}
		r, findings := a.Evaluate()
		if memo := r.Memo(); !strings.HasPrefix(memo, "# ") {
			t.Errorf("memo is %q", memo)
		}
		for _, c := range r.Conducts {
			for _, inf := range c.Infringements {
				if m := inf.Maximum; !m.AtLeast && !m.Amount.IsZero() && inf.AfterFactors.Max.Minor() > m.Amount.Minor() {
					t.Errorf("%s is above %v: %v", text(inf.AfterFactors), m.Amount, findings)
				}
			}
		}
	})
}
