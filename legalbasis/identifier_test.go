package legalbasis

import (
	"testing"

	"github.com/gdprgo/gdpr"
)

func TestDPV(t *testing.T) {
	n := 0
	for p := range All() {
		id := p.DPV()
		if id == "" {
			continue
		}
		n++
		for _, s := range []string{id, "eu-gdpr:" + id, p.DPVIRI()} {
			if got, err := ParseDPV(s); err != nil || got != p {
				t.Errorf("%s: %v, %v; want %v", s, got, err, p)
			}
		}
	}
	// Bases, conditions, transfer tools, and the rights of Articles 7(3), 13 to 22 and 77.
	if want := 6 + 10 + (1 + 6 + 2 + 7 + 1) + 12; n != want {
		t.Errorf("%d terms, want %d", n, want)
	}
	for s, want := range map[string]string{
		"A6-1-f": "Article 6(1)(f) GDPR", "eu-gdpr:A9-2-a": "Article 9(2)(a) GDPR", "https://w3id.org/dpv/legal/eu/gdpr#A15": "Article 15 GDPR",
		"A6-1-f-third-party": "Article 6(1)(f) GDPR", "A7-3": "Article 7(3) GDPR",
		"A6-1-g": "", "A6-1": "", "A32": "", "6-1-f": "", "": "", "A": "", "A-1": "", "A06-1-f": "", "A46-2-ff": "",
	} {
		p, err := ParseDPV(s)
		if p.String() != want || (err == nil) != (want != "") {
			t.Errorf("%q: %v, %v; want %q", s, p, err, want)
		}
	}
	if p := MustParseProvision("Article 6(1)(f) UK GDPR"); p.DPV() != "" || p.DPVIRI() != "" {
		t.Errorf("%v has a term", p)
	}
}

func TestELI(t *testing.T) {
	for p := range All() {
		uri := p.ELI()
		if (uri == "") != (p.Subparagraph() != 0) {
			t.Errorf("%v: ELI %q", p, uri)
		}
		if uri == "" {
			continue
		}
		if act, got, err := ParseELI(uri); err != nil || got != p || act != GDPR {
			t.Errorf("%s: %v, %v, %v; want %v", uri, act, got, err, p)
		}
	}
	for p, want := range map[string]string{
		"Article 6(1)(f) GDPR":            "http://data.europa.eu/eli/reg/2016/679/art_6/par_1/pnt_f/oj",
		"Article 4(7) GDPR":               "http://data.europa.eu/eli/reg/2016/679/art_4/pnt_7/oj",
		"Article 4(16)(a) GDPR":           "http://data.europa.eu/eli/reg/2016/679/art_4/pnt_16/pnt_a/oj",
		"Recital 47 GDPR":                 "http://data.europa.eu/eli/reg/2016/679/rct_47/oj",
		"Article 5(3) ePrivacy Directive": "http://data.europa.eu/eli/dir/2002/58/art_5/par_3/oj",
		"Article 66(2) EUDPR":             "http://data.europa.eu/eli/reg/2018/1725/art_66/par_2/oj",
		"Article 82 LIL":                  "",
		"Article 22 LOPDGDD":              "",
	} {
		if got := MustParseProvision(p).ELI(); got != want {
			t.Errorf("%s: %q, want %q", p, got, want)
		}
		if want == "" {
			continue
		}
		if _, got, err := ParseELI(want); err != nil || got.String() != p {
			t.Errorf("%s: %v, %v", want, got, err)
		}
	}
	if act, p, err := ParseELI("https://data.europa.eu/eli/reg/2016/679/oj"); act != GDPR || !p.IsZero() || err != nil {
		t.Errorf("%v %v %v", act, p, err)
	}
	for _, s := range []string{
		"", "http://data.europa.eu/eli/reg/2016/679", "http://data.europa.eu/eli/reg/2016/680/oj", "http://data.europa.eu/eli/reg/2016/679/art_6/art_7/oj",
		"http://data.europa.eu/eli/reg/2016/679/art_4/par_7/oj", "http://data.europa.eu/eli/reg/2016/679/par_1/oj", "http://data.europa.eu/eli/reg/2016/679/art_6/par_1/pnt_F/oj",
		"https://www.boe.es/eli/es/lo/2018/12/05/3",
	} {
		if act, p, err := ParseELI(s); err == nil {
			t.Errorf("%q: %v %v, want an error", s, act, p)
		}
	}
}

func TestCELEX(t *testing.T) {
	for a := range Acts() {
		if got, ok := ActByCELEX(a.CELEX); a.CELEX != "" && (!ok || got != a.Act) {
			t.Errorf("%s: %v, %v; want %s", a.CELEX, got, ok, a.Act)
		}
	}
	for s, want := range map[string]Act{"32016R0679": GDPR, "02016R0679-20160504": GDPR, "32018R1725": EUDPR, "32016L0680": LED, "": "", "32016R0680": "", "02016R0679": ""} {
		if got, ok := ActByCELEX(s); got != want || ok != (want != "") {
			t.Errorf("%q: %v, %v; want %v", s, got, ok, want)
		}
	}
}

func TestTranspositions(t *testing.T) {
	seen := map[Provision]bool{}
	for r := range Transpositions() {
		if r.Source == "" || !r.Country.Known() || r.Confidence.String() == "?" || !r.Directive.Exists() || seen[r.National] {
			t.Errorf("%+v", r)
		}
		seen[r.National] = true
		if !r.Since.IsZero() && !r.Until.IsZero() && !r.Since.Before(r.Until) {
			t.Errorf("%v: since %v until %v", r.National, r.Since, r.Until)
		}
		if back, err := ParseProvision(r.National.String()); err != nil || back != r.National {
			t.Errorf("%v: read as %v, %v", r.National, back, err)
		}
		if info, ok := r.National.Act().Info(); ok && (info.Country != r.Country || info.Unit.String() != kindText[r.National.kind]) {
			t.Errorf("%v: act of %s, counts in %v", r.National, info.Country, info.Unit)
		}
		on := r.Until
		if on.IsZero() {
			on = r.Since
		}
		if got, ok := TranspositionOf(r.National, on); !ok || got != r {
			t.Errorf("%v on %v: %+v, %v", r.National, on, got, ok)
		}
	}
	// No two rows for the same rule of the directive and the same state hold on the same day.
	for i := range transpositions {
		for j := range i {
			a, b := &transpositions[i], &transpositions[j]
			if a.country != b.country || a.article != b.article || a.paragraph != b.paragraph {
				continue
			}
			if (a.until == 0 || b.since <= a.until) && (b.until == 0 || a.since <= b.until) {
				t.Errorf("%v and %v overlap", a.national, b.national)
			}
		}
	}
}

func TestTranspositionOf(t *testing.T) {
	for _, c := range []struct{ p, on, want string }{
		{"Article 82 LIL", "", "Article 5(3) ePrivacy Directive"},
		{"Article 82 LIL", "2020-12-07", "Article 5(3) ePrivacy Directive"},
		{"Article 82 LIL", "2019-05-31", ""},
		{"Article 82 LIL", "2019", ""},
		{"Article 32 LIL", "", ""},
		{"Article 32 LIL", "2018-06-01", "Article 5(3) ePrivacy Directive"},
		{"Article L. 34-5 CPCE", "", "Article 13 ePrivacy Directive"},
		{"Section 25(1) TTDSG", "2023-01-01", "Article 5(3) ePrivacy Directive"},
		{"Section 25(1) TDDDG", "", "Article 5(3) ePrivacy Directive"},
		{"Article 22(2) LSSI", "2021-05-05", "Article 5(3) ePrivacy Directive"},
		{"Article 22 LSSI", "2021-05-05", ""},
		{"Regulation 22 PECR", "", "Article 13(1) ePrivacy Directive"},
		{"Article 5 GDPR", "", ""},
		{"", "", ""},
	} {
		on, err := gdpr.ParseDate(c.on)
		if err != nil {
			t.Fatal(err)
		}
		got, ok := TranspositionOf(MustParseProvision(c.p), on)
		if got.Directive.String() != c.want || ok != (c.want != "") {
			t.Errorf("%s on %s: %v, want %q", c.p, c.on, got.Directive, c.want)
		}
	}
}
