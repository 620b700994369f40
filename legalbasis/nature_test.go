package legalbasis

import "testing"

func TestNatureOfEveryProvision(t *testing.T) {
	used := map[Nature]bool{}
	for p := range All() {
		n := p.Nature()
		used[n] = true
		if n == 0 || n.Binds() && n.Procedural() {
			t.Errorf("%v: nature %q", p, n)
		}
		// What Article 83 sanctions binds somebody, the orders of Article 58 and national law under Chapter IX apart;
		// what binds and is not sanctioned is Articles 10 and 24 and, left to national law, 89(1).
		a, tier := p.Article(), TierOf(p)
		if p == p.Root() && tier != NoTier && !n.Binds() && a != 58 && a != 41 && a < 85 {
			t.Errorf("%v: tier %v, nature %v", p, tier, n)
		}
		if n.Binds() && tier == NoTier && a != 10 && a != 24 {
			t.Errorf("%v: nature %v, no tier", p, n)
		}
	}
	if len(used) != len(natureText)-1 {
		t.Errorf("%d natures are used, want %d", len(used), len(natureText)-1)
	}
}

func TestNature(t *testing.T) {
	for s, want := range map[string]string{
		"Article 3(2) GDPR": "scope", "Article 4(11) GDPR": "definition", "Article 5(1)(f) GDPR": "principle", "Article 6(1)(f) GDPR": "principle",
		"Article 6(3) GDPR": "national-law", "Article 8(1) GDPR": "principle", "Article 8(1) second subparagraph GDPR": "national-law",
		"Article 15(1) GDPR": "right", "Article 32 GDPR": "obligation", "Article 35(4) GDPR": "procedure", "Article 41 GDPR": "procedure",
		"Article 41(4) GDPR": "obligation", "Article 44 GDPR": "obligation", "Article 56(1) GDPR": "procedure", "Article 58(2)(b) GDPR": "power",
		"Article 60(7) GDPR": "procedure", "Article 77 GDPR": "remedy", "Article 83(2) GDPR": "sanction", "Article 88(1) GDPR": "national-law",
		"Article 99(2) GDPR": "final", "Article 32 UK GDPR": "obligation",
		"Recital 47 GDPR": "", "Article 6(1)(g) GDPR": "", "Article 82 LIL": "", "": "",
	} {
		if got := MustParseProvision(s).Nature().String(); got != want {
			t.Errorf("%s: %q, want %q", s, got, want)
		}
	}
}

func TestNatureText(t *testing.T) {
	for i := range natureText {
		text, err := Nature(i).MarshalText()
		var got Nature
		if err != nil || got.UnmarshalText(text) != nil || got != Nature(i) {
			t.Errorf("%d: %q, %v, read as %v", i, text, err, got)
		}
	}
	var n Nature
	if n.UnmarshalText([]byte("duty")) == nil {
		t.Error("duty is a nature")
	}
	if _, err := Nature(99).MarshalText(); err == nil {
		t.Error("Nature(99) has a text")
	}
}
