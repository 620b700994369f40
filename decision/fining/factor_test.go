package fining

import (
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// TestArticle83_2 has a case for every factor and direction.
func TestArticle83_2(t *testing.T) {
	const none = ""
	for _, c := range []struct {
		point                            string
		step                             int
		mitigating, neutral, aggravating string // the finding in each direction, in the factor's own step
	}{
		{"a", 2, none, none, none},
		{"b", 2, "error factor.direction", none, none},
		{"c", 3, none, none, "warning factor.direction"},
		{"d", 3, "warning factor.condition", none, none},
		{"e", 3, "error factor.direction", none, none},
		{"f", 3, "warning factor.condition", none, "warning factor.direction"},
		{"g", 2, none, none, none},
		{"h", 3, "warning factor.condition", none, "warning factor.direction"},
		{"i", 3, "error factor.direction", none, none},
		{"j", 3, none, none, "warning factor.condition"},
		{"k", 3, none, none, none},
	} {
		for effect, want := range map[Effect]string{Mitigating: c.mitigating, Neutral: c.neutral, Aggravating: c.aggravating} {
			f := []Factor{{Point: c.point, Effect: effect}}
			inf := Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(5)}, Seriousness: Medium}
			other := inf
			if inf.Factors, other.Grounds = f, f; c.step == 2 {
				inf.Grounds, inf.Factors, other.Grounds, other.Factors = f, nil, nil, f
			}
			_, findings := assess(t, one(EDPB, "2024", "EUR 1000000", inf))
			got := none
			if len(findings) > 0 {
				got = findings[0].Severity.String() + " " + findings[0].Code
			}
			if got != want || len(findings) > 1 {
				t.Errorf("(%s) %v: got %v, want %q", c.point, effect, findings, want)
			}
			code := "factor.step"
			if c.step == 2 {
				code = "factor.repeated"
			}
			if _, findings = assess(t, one(EDPB, "2024", "EUR 1000000", other)); !findings.Has(code) {
				t.Errorf("(%s) in the other step: got %v, want %s", c.point, findings, code)
			}
		}
	}
	for i, r := range FactorRules() {
		if want := string(rune('a' + i)); r.Point != want || r.What == "" || r.Rule == "" || r.Step != 2 && r.Step != 3 {
			t.Errorf("rule %d is %+v", i, r)
		}
	}
}

func TestFactorsCountOnce(t *testing.T) {
	base := Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(5)}, Seriousness: Medium}
	for _, c := range []struct {
		name             string
		grounds, factors []Factor
		article          legalbasis.Provision
		code             string
	}{
		{"twice among the factors", nil, []Factor{{Point: "k"}, {Point: "k"}}, legalbasis.Provision{}, "factor.repeated"},
		{"twice among the grounds", []Factor{{Point: "g"}, {Point: "g"}}, nil, legalbasis.Provision{}, "factor.repeated"},
		{"no such point", nil, []Factor{{Point: "l"}}, legalbasis.Provision{}, "factor.unknown"},
		{"no point", nil, []Factor{{}}, legalbasis.Provision{}, "factor.unknown"},
		{"change against the direction", nil, []Factor{{Point: "k", Effect: Mitigating, By: 500}}, legalbasis.Provision{}, "factor.sign"},
		{"change without direction", nil, []Factor{{Point: "k", By: 500}}, legalbasis.Provision{}, "factor.sign"},
		{"more than everything", nil, []Factor{{Point: "c", Effect: Mitigating, By: -6000}, {Point: "k", Effect: Mitigating, By: -6000}}, legalbasis.Provision{}, "factor.range"},
		{"order ignored twice", nil, []Factor{{Point: "i", Effect: Aggravating}}, legalbasis.Article(58).WithParagraph(2), "factor.double"},
	} {
		inf := base
		inf.Grounds, inf.Factors = c.grounds, c.factors
		if !c.article.IsZero() {
			inf.Provisions = []legalbasis.Provision{c.article}
		}
		_, findings := assess(t, one(EDPB, "2024", "EUR 1000000", inf))
		if !findings.Has(c.code) || findings.Worst() != gdpr.Error {
			t.Errorf("%s: got %v, want %s", c.name, findings, c.code)
		}
	}
}

func TestFactorsMoveTheRange(t *testing.T) {
	// Medium, higher tier, up to EUR 2 million: 4 000 to 16 000.
	for _, c := range []struct {
		name    string
		factors []Factor
		want    string
	}{
		{"none", nil, "EUR 4000..EUR 16000"},
		{"neutral", []Factor{{Point: "f"}}, "EUR 4000..EUR 16000"},
		{"mitigating by what is not stated", []Factor{{Point: "c", Effect: Mitigating}}, "EUR 0..EUR 16000"},
		{"aggravating by what is not stated", []Factor{{Point: "e", Effect: Aggravating}}, "EUR 4000..EUR 20000000"},
		{"both", []Factor{{Point: "c", Effect: Mitigating}, {Point: "e", Effect: Aggravating}}, "EUR 0..EUR 20000000"},
		{"stated changes add up", []Factor{{Point: "c", Effect: Mitigating, By: -2000}, {Point: "e", Effect: Aggravating, By: 3000}}, "EUR 4400..EUR 17600"},
		{"everything off", []Factor{{Point: "c", Effect: Mitigating, By: -10000}}, "EUR 0..EUR 0"},
	} {
		inf := Infringement{Provisions: []legalbasis.Provision{legalbasis.Article(5)}, Seriousness: Medium, Factors: c.factors}
		got, findings := assess(t, one(EDPB, "2024", "EUR 1000000", inf))
		if len(findings) > 0 || got.AfterFactors != rangeOf(t, c.want) {
			t.Errorf("%s: got %s %v, want %s", c.name, text(got.AfterFactors), findings, c.want)
		}
	}
}
