package legalbasis

import "testing"

func TestTierOfEveryArticle(t *testing.T) {
	for _, a := range readShared(t).Articles {
		if got := TierOf(Article(a.Article)).String(); got != a.Fine.Tier {
			t.Errorf("Article %d: tier %s, want %s", a.Article, got, a.Fine.Tier)
		}
		for _, p := range a.expand() {
			want := a.Fine.Tier
			if p.Paragraph() > 0 && len(a.Fine.Only) > 0 {
				want = "none"
				for _, only := range a.Fine.Only {
					if MustParseProvision("Article " + only + " GDPR").Contains(p) {
						want = a.Fine.Tier
					}
				}
			}
			if got := TierOf(p).String(); got != want {
				t.Errorf("%v: tier %s, want %s", p, got, want)
			}
		}
	}
}

// TestArticle83 holds the lists of Article 83(4) and (5) a second time, by hand, as the text has them.
func TestArticle83(t *testing.T) {
	lower := map[int]bool{8: true, 11: true, 25: true, 26: true, 27: true, 28: true, 29: true, 30: true, 31: true, 32: true, 33: true,
		34: true, 35: true, 36: true, 37: true, 38: true, 39: true, 41: true, 42: true, 43: true}
	higher := map[int]bool{5: true, 6: true, 7: true, 9: true, 12: true, 13: true, 14: true, 15: true, 16: true, 17: true, 18: true, 19: true,
		20: true, 21: true, 22: true, 44: true, 45: true, 46: true, 47: true, 48: true, 49: true, 58: true,
		85: true, 86: true, 87: true, 88: true, 89: true, 90: true, 91: true}
	for n := 1; n <= 99; n++ {
		want := NoTier
		switch {
		case lower[n]:
			want = LowerTier
		case higher[n]:
			want = HigherTier
		}
		if got := TierOf(Article(n)); got != want {
			t.Errorf("Article %d: %v, want %v", n, got, want)
		}
		if rule := TierRule(Article(n)); rule.IsZero() != (want == NoTier) || want == LowerTier && rule.Paragraph() != 4 || want == HigherTier && rule.Paragraph() != 5 {
			t.Errorf("Article %d: %v by %v", n, want, rule)
		}
	}
}

func TestTierRule(t *testing.T) {
	for _, c := range []struct{ p, tier, rule string }{
		{"Article 5(1)(a) GDPR", "higher", "Article 83(5)(a) GDPR"},
		{"Article 12 GDPR", "higher", "Article 83(5)(b) GDPR"},
		{"Article 46(2) GDPR", "higher", "Article 83(5)(c) GDPR"},
		{"Article 88(1) GDPR", "higher", "Article 83(5)(d) GDPR"},
		{"Article 58 GDPR", "higher", "Article 83(5)(e) GDPR"},
		{"Article 58(1)(e) GDPR", "higher", "Article 83(5)(e) GDPR"},
		{"Article 58(2)(d) GDPR", "higher", "Article 83(5)(e) GDPR"},
		{"Article 58(3)(a) GDPR", "none", ""},
		{"Article 58(6) GDPR", "none", ""},
		{"Article 32(1)(b) GDPR", "lower", "Article 83(4)(a) GDPR"},
		{"Article 41(4) GDPR", "lower", "Article 83(4)(c) GDPR"},
		{"Article 41(1) GDPR", "none", ""},
		{"Article 10 GDPR", "none", ""},
		{"Article 24(1) GDPR", "none", ""},
		{"Recital 47 GDPR", "none", ""},
		{"Article 82 LIL", "none", ""},
		{"Section 5 GDPR", "none", ""},
		{"Article 5(1)(f) UK GDPR", "higher", "Article 83(5)(a) UK GDPR"},
		{"Article 88 UK GDPR", "none", ""},
		{"", "none", ""},
	} {
		p := MustParseProvision(c.p)
		if tier, rule := TierOf(p).String(), TierRule(p).String(); tier != c.tier || rule != c.rule {
			t.Errorf("%s: %s by %q, want %s by %q", c.p, tier, rule, c.tier, c.rule)
		}
	}
}

func TestTierText(t *testing.T) {
	for _, want := range []Tier{NoTier, LowerTier, HigherTier} {
		text, err := want.MarshalText()
		if err != nil || string(text) != want.String() {
			t.Errorf("%d: %q, %v", want, text, err)
		}
		var got Tier
		if err := got.UnmarshalText(text); err != nil || got != want {
			t.Errorf("%s read as %v, %v", text, got, err)
		}
	}
	if _, err := Tier(3).MarshalText(); err == nil {
		t.Error("Tier(3) has a text")
	}
	if _, err := ParseTier("highest"); err == nil {
		t.Error("highest is a tier")
	}
}
