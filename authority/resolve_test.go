package authority

import (
	"bufio"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// countryNames are the names that data sets use, as far as they are no two-letter codes.
func countryOf(t *testing.T, s string) gdpr.Country {
	if len(s) == 2 {
		c, err := gdpr.ParseCountry(s)
		if err != nil {
			t.Fatal(err)
		}
		return c
	}
	c, ok := CountryNamed(s)
	if !ok && s != "" {
		return gdpr.Country(s)
	}
	return c
}

func TestAliasVectors(t *testing.T) {
	f, err := os.Open(sharedtest.Path(t, "law", "alias_vectors.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Scan()
	rows := 0
	for sc.Scan() {
		rows++
		col := strings.Split(sc.Text(), "\t")
		name, country, status := col[0], countryOf(t, col[1]), col[3]
		got := Resolve(name, country)
		var want []ID
		for _, w := range strings.Split(col[2], "|") {
			if w, _, _ := strings.Cut(w, " ("); w != "" && w[0] != '(' {
				want = append(want, ID(w))
			}
		}
		if status == "ok" || len(want) == 1 {
			if len(got) == 0 || got[0] != want[0] {
				t.Errorf("%q in %q (%s): got %v (%v), want %v", name, country, status, got, Explain(name, country), want)
			}
			continue
		}
		if len(got) != len(want) {
			t.Errorf("%q in %q (%s): got %v (%v), want %v", name, country, status, got, Explain(name, country), want)
			continue
		}
		for _, w := range want {
			found := false
			for _, g := range got {
				found = found || g == w
			}
			if !found {
				t.Errorf("%q in %q (%s): got %v, want %v", name, country, status, got, want)
			}
		}
	}
	if rows != 281 {
		t.Errorf("%d rows, want 281", rows)
	}
}

func TestEveryNameResolvesToItsOwner(t *testing.T) {
	for a := range All() {
		for n := range a.Names() {
			if got := Resolve(n.Text, a.Country); !slices.Contains(got, a.ID) {
				t.Errorf("%s: %q in %s gives %v", a.ID, n.Text, a.Country, got)
			}
			if got := Resolve(n.Text, ""); n.Match&Local == 0 && !slices.Contains(got, a.ID) {
				t.Errorf("%s: %q gives %v", a.ID, n.Text, Explain(n.Text, ""))
			}
		}
	}
}

func TestSharedAliases(t *testing.T) {
	var reg struct {
		Authorities []struct {
			ID      ID
			Country gdpr.Country
			Aliases []struct{ Text, Kind string }
		}
	}
	readJSON(t, &reg, "law", "authorities.json")
	n := 0
	for _, a := range reg.Authorities {
		for _, al := range a.Aliases {
			n++
			if strings.HasPrefix(al.Text, "corporation sole") {
				continue // a description, not a name
			}
			if got := Resolve(al.Text, a.Country); !slices.Contains(got, a.ID) {
				t.Errorf("%s: %q (%s) in %s gives %v: %v", a.ID, al.Text, al.Kind, a.Country, got, Explain(al.Text, a.Country))
			}
			found := false
			for _, id := range Resolve(al.Text, "") {
				found = found || id == a.ID
			}
			if !found {
				t.Logf("%s: %q (%s) alone gives %v", a.ID, al.Text, al.Kind, Explain(al.Text, ""))
			}
		}
	}
	if n != 1350 {
		t.Errorf("%d aliases, want 1350", n)
	}
}

func TestDevelopmentStrings(t *testing.T) {
	type row struct {
		Source, Text string
		Expected     struct{ Country string }
	}
	for _, r := range sharedtest.Lines[row](t, "corpus", "dev", "authority_strings.jsonl") {
		c := countryOf(t, r.Expected.Country)
		if got := Resolve(r.Text, c); len(got) == 0 && !strings.HasSuffix(r.Source, "courts") {
			t.Logf("%q in %s: %v", r.Text, c, Explain(r.Text, c))
		}
	}
}

func TestWordsHaveHashesOfTheirOwn(t *testing.T) {
	x := names()
	for n := 1; n < len(x.text); n++ {
		if x.word([]byte(x.text[n])) != uint16(n) {
			t.Errorf("%q has the hash of another word", x.text[n])
		}
	}
	t.Log(len(x.text), "words,", len(x.at), "nodes,", len(x.phrases), "phrases")
}
