package legalbasis

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
)

func TestProvisionIsAValue(t *testing.T) {
	p := Article(6).WithParagraph(1).WithPoint("f")
	same := MustParseProvision("Article 6(1)(f) GDPR")
	if p != same || !p.Equal(same) || map[Provision]bool{p: true}[same] != true {
		t.Errorf("%v and %v differ", p, same)
	}
	if diff := cmp.Diff([]Provision{p}, []Provision{same}); diff != "" {
		t.Error(diff)
	}
	if p.Act() != GDPR || p.Article() != 6 || p.Paragraph() != 1 || p.Point() != "f" || p.Subparagraph() != 0 || p.Subpoint() != 0 || p.Number() != "6" || p.Recital() != 0 {
		t.Errorf("%+v", p)
	}
	if r := Recital(47); r.Recital() != 47 || r.Article() != 0 || r.Number() != "47" {
		t.Errorf("%+v", r)
	}
	if n := MustParseProvision("Article L. 34-5 CPCE"); n.Article() != 0 || n.Number() != "L. 34-5" || n.Act() != CPCE {
		t.Errorf("%+v", n)
	}
	var zero Provision
	if !zero.IsZero() || zero.String() != "" || zero.Number() != "" || zero.Contains(zero) || zero.Root() != zero {
		t.Errorf("%+v", zero)
	}
}

func TestProvisionBuild(t *testing.T) {
	for want, got := range map[string]Provision{
		"Article 28(3)(h) second subparagraph GDPR": {}, // the point follows the subparagraph, so this is no text form
		"Article 28(3) second subparagraph GDPR":    Article(28).WithParagraph(3).WithSubparagraph(2),
		"Article 6(1) first subparagraph (f) GDPR":  Article(6).WithParagraph(1).WithSubparagraph(1).WithPoint("f"),
		"Section 41(1) BDSG":                        SectionOf(BDSG, 41).WithParagraph(1),
		"Regulation 22(2)(a) PECR":                  RegulationOf(PECR, 22).WithParagraph(2).WithPoint("a"),
		"Article 5(2)(b)(iv) ePrivacy Directive":    ArticleOf(EPrivacy, 5).WithParagraph(2).WithPoint("b").WithSubpoint(4),
		"Article 6 GDPR":                            Article(6).WithParagraph(1).WithPoint("f").WithParagraph(0),
		"Article 6(1) GDPR":                         Article(6).WithParagraph(1).WithPoint("f").WithPoint(""),
	} {
		read, err := ParseProvision(want)
		if got.IsZero() != (err != nil) || read != got {
			t.Errorf("%s: read as %v, %v; built %v", want, read, err, got)
		}
	}
	for name, p := range map[string]Provision{
		"article 0":                  Article(0),
		"article -1":                 Article(-1),
		"article 10000":              Article(10000),
		"an article of no act":       ArticleOf("", 5),
		"an article of a bracket":    ArticleOf("(1) GDPR", 5),
		"an act named like a number": ArticleOf("bis LIL", 61),
		"paragraph -1":               Article(5).WithParagraph(-1),
		"paragraph 1000":             Article(5).WithParagraph(1000),
		"subparagraph 21":            Article(5).WithSubparagraph(21),
		"point A":                    Article(5).WithPoint("A"),
		"point aa":                   Article(5).WithPoint("aa"),
		"point 0":                    Article(5).WithParagraph(1).WithPoint("0"),
		"point 156":                  Article(5).WithParagraph(1).WithPoint("156"),
		"point 5 of no paragraph":    Article(5).WithPoint("5"),
		"sub-point 31":               Article(5).WithPoint("a").WithSubpoint(31),
		"sub-point of no point":      Article(5).WithSubpoint(1),
		"a paragraph of nothing":     Provision{}.WithParagraph(1),
		"a subparagraph of nothing":  Provision{}.WithSubparagraph(1),
		"a point of nothing":         Provision{}.WithPoint("a"),
		"paragraph 0 of no provison": Provision{}.WithParagraph(0),
	} {
		if !p.IsZero() {
			t.Errorf("%s: %v", name, p)
		}
	}
}

func TestParseProvisionRefuses(t *testing.T) {
	for _, c := range []struct {
		s      string
		offset int
	}{
		{"article 6 GDPR", 0}, {"Art. 6 GDPR", 0}, {"Article", 0}, {"Article ", 8}, {"Article 6", 8}, {"Article 6 ", 9},
		{"Article 0 GDPR", 8}, {"Article 06 GDPR", 8}, {"Article six GDPR", 8}, {"Recital L. 5 GDPR", 8}, {"Article 6(1)(F) GDPR", 12},
		{"Article 6(1)() GDPR", 12}, {"Article 6(1) (f) GDPR", 12}, {"Article 6(1)(f)(iiii) GDPR", 15}, {"Article 6(1)(f", 12}, {"Article 6(1)(f)GDPR", 15},
		{"Article 6(0001) GDPR", 9}, {"Article 6(1)(f)  GDPR", 15}, {"Article 6(1)(f) GDPR ", 15}, {"Article 6(1)(f) GDPR\n", 15},
		{"Article 6\x00 GDPR", 8}, {strings.Repeat("Article ", 100), 0},
	} {
		p, err := ParseProvision(c.s)
		var pe *gdpr.ParseError
		if !errors.As(err, &pe) || !p.IsZero() || pe.Offset != c.offset {
			t.Errorf("%q: %v, %v; want an error at byte %d", c.s, p, err, c.offset)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("MustParseProvision does not panic")
		}
	}()
	MustParseProvision("Article")
}

func TestProvisionJSONAndSQL(t *testing.T) {
	type row struct {
		P Provision `json:"p,omitzero"`
	}
	for s, want := range map[string]row{
		`{"p":"Article 6(1)(f) GDPR"}`: {MustParseProvision("Article 6(1)(f) GDPR")},
		`{}`:                           {},
	} {
		var got row
		if err := json.Unmarshal([]byte(s), &got); err != nil || got != want {
			t.Errorf("%s: %+v, %v", s, got, err)
		}
		if text, err := json.Marshal(want); err != nil || string(text) != s {
			t.Errorf("%+v: %s, %v", want, text, err)
		}
		value, err := want.P.Value()
		if err != nil {
			t.Fatal(err)
		}
		back := Article(1)
		if err := back.Scan(value); err != nil || back != want.P {
			t.Errorf("%v: scanned %v, %v", value, back, err)
		}
	}
	var p Provision
	if err := p.Scan([]byte("Recital 47 GDPR")); err != nil || p != Recital(47) {
		t.Errorf("%v, %v", p, err)
	}
	if err := p.Scan(47); err == nil || p != Recital(47) {
		t.Errorf("%v, %v: want an error and the value kept", p, err)
	}
	if err := p.UnmarshalText([]byte("nonsense")); err == nil || p != Recital(47) {
		t.Errorf("%v, %v: want an error and the value kept", p, err)
	}
}

func TestReasonAndDoubt(t *testing.T) {
	rule := MustParseProvision("Article 83(3) GDPR")
	for want, got := range map[string]string{
		"the total is capped (Article 83(3) GDPR)":       Reason{Rule: rule, Text: "the total is capped"}.String(),
		"the size is adjusted (Guidelines 04/2022)":      Reason{Text: "the size is adjusted", Authority: "Guidelines 04/2022"}.String(),
		"nothing is added":                               Reason{Text: "nothing is added"}.String(),
		"is the processing linked? (Article 83(3) GDPR)": Doubt{Code: "processing.linked", Rule: rule, Text: "is the processing linked?"}.String(),
	} {
		if got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// TestIteratorsStop: a loop that is left early does not run on.
func TestIteratorsStop(t *testing.T) {
	total := 0
	for range All() {
		total++
	}
	for most := 1; most <= total; most++ {
		n := 0
		for range All() {
			if n++; n == most {
				break
			}
		}
		if n != most {
			t.Fatalf("All stopped after %d of %d", n, most)
		}
	}
	for range Acts() {
		break
	}
	for range Divisions() {
		break
	}
	for range Bases() {
		break
	}
	for range Transpositions() {
		break
	}
	for _, s := range []string{"Recital 47 GDPR", "Article 6(1)(f) GDPR", "Article 5(3) GDPR", "Article 82 LIL", "Article 10 GDPR", "Article 6(1) second subparagraph GDPR"} {
		for p := range MustParseProvision(s).Parts() {
			t.Errorf("%s has the part %v", s, p)
		}
	}
}
