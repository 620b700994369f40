package legalbasis

import (
	"encoding/json"
	"maps"
	"os"
	"slices"
	"testing"

	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// sharedArticle is one article of the structure as an independent reading of the Official Journal gives it.
type sharedArticle struct {
	Article    int
	Chapter    int
	Section    *int
	Numbered   bool
	Titles     map[string]string
	Paragraphs []struct {
		N             int
		Subparagraphs int
		Points        []any
		Subpoints     map[string][]string
	}
	Fine struct {
		Tier string
		Only []string
	}
}

type sharedDivision struct {
	Chapter, N int
	Articles   [2]int
	Titles     map[string]string
}

type sharedStructure struct {
	Articles           []sharedArticle
	Chapters, Sections []sharedDivision
}

func readShared(t testing.TB) (s sharedStructure) {
	t.Helper()
	data, err := os.ReadFile(sharedtest.Path(t, "law", "gdpr-structure.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, &s); err != nil {
		t.Fatal(err)
	}
	if len(s.Articles) != 99 {
		t.Fatalf("%d articles, want 99", len(s.Articles))
	}
	return s
}

// expand lists the article and everything below it, in the order of the text.
func (a sharedArticle) expand() []Provision {
	whole := Article(a.Article)
	ps := []Provision{whole}
	for _, par := range a.Paragraphs {
		if a.Article == 4 {
			for i := range par.Points {
				d := whole.WithParagraph(i + 1)
				ps = append(ps, d)
				for _, letter := range par.Subpoints[d.String()[len("Article 4("):len(d.String())-len(") GDPR")]] {
					ps = append(ps, d.WithPoint(letter))
				}
			}
			continue
		}
		p := whole
		if par.N > 0 {
			p = whole.WithParagraph(par.N)
			ps = append(ps, p)
		}
		if par.Subparagraphs > 1 {
			ps = append(ps, p.WithSubparagraph(1))
		}
		for _, letter := range par.Points {
			ps = append(ps, p.WithPoint(letter.(string)))
		}
		for i := 2; i <= par.Subparagraphs; i++ {
			ps = append(ps, p.WithSubparagraph(i))
		}
	}
	return ps
}

func TestAllAgainstOfficialJournal(t *testing.T) {
	var want []Provision
	for _, a := range readShared(t).Articles {
		want = append(want, a.expand()...)
	}
	got := slices.Collect(All())
	if !slices.Equal(got, want) {
		for i := range min(len(got), len(want)) {
			if got[i] != want[i] {
				t.Fatalf("provision %d is %v, want %v", i, got[i], want[i])
			}
		}
		t.Fatalf("%d provisions, want %d", len(got), len(want))
	}
	if !slices.IsSortedFunc(got, Provision.Compare) {
		t.Error("All is not in the order of Compare")
	}
}

func TestExists(t *testing.T) {
	n := map[string]int{}
	for p := range All() {
		if !p.Exists() || p.Check() != nil {
			t.Errorf("%v: Exists is false: %v", p, p.Check())
		}
		switch {
		case p.Point() != "":
			n["point"]++
		case p.Subparagraph() > 0:
			n["subparagraph"]++
		case p.Paragraph() > 0:
			n["paragraph"]++
		default:
			n["article"]++
		}
	}
	// 372 numbered paragraphs and 26 definitions; 352 points and the 7 lettered items of definitions 16, 22 and 23;
	// eight texts of two subparagraphs: 6(1), 6(3), 8(1), 12(5), 28(3), 45(5), 49(1) and 67.
	want := map[string]int{"article": 99, "paragraph": 372 + 26, "point": 352 + 7, "subparagraph": 16}
	if !maps.Equal(n, want) {
		t.Errorf("%v, want %v", n, want)
	}
}

func TestNotExisting(t *testing.T) {
	for _, c := range []struct{ provision, why string }{
		{"Article 6(1)(g) GDPR", "Article 6(1) GDPR has points (a) to (f)"},
		{"Article 10(1) GDPR", "Article 10 GDPR has no numbered paragraphs"},
		{"Article 5(3) GDPR", "Article 5 GDPR has paragraphs 1 to 2"},
		{"Article 100 GDPR", "the GDPR has Articles 1 to 99"},
		{"Article 5a GDPR", "the GDPR has Articles 1 to 99"},
		{"Section 5 GDPR", "the GDPR has Articles 1 to 99"},
		{"Recital 174 GDPR", "the GDPR has recitals 1 to 173, without paragraphs"},
		{"Recital 47(1) GDPR", "the GDPR has recitals 1 to 173, without paragraphs"},
		{"Article 4(27) GDPR", "Article 4 GDPR has definitions (1) to (26)"},
		{"Article 4(16)(c) GDPR", "Article 4(16) GDPR has points (a) to (b)"},
		{"Article 4(7)(a) GDPR", "Article 4(7) GDPR has no points"},
		{"Article 6(1) third subparagraph GDPR", "Article 6(1) GDPR has 2 subparagraphs"},
		{"Article 6(1) second subparagraph (a) GDPR", "Article 6(1) second subparagraph GDPR has no points"},
		{"Article 5(1) second subparagraph GDPR", "Article 5(1) GDPR is not divided into subparagraphs"},
		{"Article 6(f) GDPR", "Article 6 GDPR is divided into paragraphs: state which"},
		{"Article 16(a) GDPR", "Article 16 GDPR has no points"},
		{"Article 50(e) GDPR", "Article 50 GDPR has points (a) to (d)"},
		{"Article 6(1)(f)(i) GDPR", "no point of the GDPR has sub-points"},
	} {
		p := MustParseProvision(c.provision)
		if p.Exists() {
			t.Errorf("%s: Exists is true", c.provision)
		}
		want := "gdpr: Provision " + c.provision + ": " + c.why
		if err := p.Check(); err == nil || err.Error() != want {
			t.Errorf("%s: Check = %v, want %s", c.provision, err, want)
		}
		if tier := TierOf(p); tier != NoTier {
			t.Errorf("%s: tier %v of a provision that does not exist", c.provision, tier)
		}
	}
	if (Provision{}).Exists() {
		t.Error("the zero Provision exists")
	}
}

func TestExistsBeyondAll(t *testing.T) {
	for _, s := range []string{
		"Article 6(1) first subparagraph (f) GDPR", "Article 5(1) first subparagraph GDPR", "Article 67 second subparagraph GDPR",
		"Article 50(a) GDPR", "Recital 1 GDPR", "Recital 173 GDPR", "Article 82 LIL", "Section 41 BDSG",
	} {
		if p := MustParseProvision(s); !p.Exists() {
			t.Errorf("%s: %v", s, p.Check())
		}
	}
}

func TestContains(t *testing.T) {
	for _, c := range []struct {
		p, o string
		want bool
	}{
		{"Article 6 GDPR", "Article 6(1)(f) GDPR", true},
		{"Article 6(1)(f) GDPR", "Article 6 GDPR", false},
		{"Article 6(1) GDPR", "Article 6(1) second subparagraph GDPR", true},
		{"Article 6(1) first subparagraph GDPR", "Article 6(1)(f) GDPR", true},
		{"Article 6(1) first subparagraph GDPR", "Article 6(1) GDPR", false},
		{"Article 6(1) second subparagraph GDPR", "Article 6(1)(f) GDPR", false},
		{"Article 6(1)(f) GDPR", "Article 6(1) first subparagraph (f) GDPR", true},
		{"Article 6 GDPR", "Article 6 UK GDPR", false},
		{"Article 4 GDPR", "Recital 4 GDPR", false},
	} {
		if got := MustParseProvision(c.p).Contains(MustParseProvision(c.o)); got != c.want {
			t.Errorf("%s contains %s: %v", c.p, c.o, got)
		}
	}
}

func TestStructureAllocatesNothing(t *testing.T) {
	p := Article(6).WithParagraph(1).WithPoint("f")
	buf := make([]byte, 0, 64)
	for name, f := range map[string]func(){
		"Exists":         func() { _ = p.Exists() },
		"TierOf":         func() { _ = TierOf(p) },
		"TierRule":       func() { _ = TierRule(p) },
		"AppendText":     func() { _, _ = p.AppendText(buf) },
		"ParseProvision": func() { _, _ = ParseProvision("Article 6(1)(f) GDPR") },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s: %v allocations", name, n)
		}
	}
}
