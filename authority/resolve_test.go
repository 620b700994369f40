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
	// these mean their authority only where its country is known
	local := map[string]bool{"Chambre Contentieuse": true, "Geschillenkamer": true, "Litigation Chamber": true, "Sanctions Board": true, "formation restreinte": true, "National Supervisory Authority": true, "The National Supervisory Authority": true, "National DPA": true, "National Authority": true, "the Board": true, "le Comité": true}
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
			if got := Resolve(al.Text, ""); !slices.Contains(got, a.ID) && !local[al.Text] {
				t.Errorf("%s: %q (%s) alone gives %v", a.ID, al.Text, al.Kind, Explain(al.Text, ""))
			}
		}
	}
	if n != 1350 {
		t.Errorf("%d aliases, want 1350", n)
	}
}

// TestDevelopmentStrings resolves what data sets print to an authority of the country they state. What is no authority, or
// contradicts itself, is counted by the reason.
func TestDevelopmentStrings(t *testing.T) {
	type row struct {
		Source, Text string
		Expected     struct{ Country string }
	}
	outcomes := map[Outcome]int{}
	for _, r := range sharedtest.Lines[row](t, "corpus", "dev", "authority_strings.jsonl") {
		c := countryOf(t, r.Expected.Country)
		res := Explain(r.Text, c)
		outcomes[res.Outcome]++
		court := strings.HasSuffix(r.Source, "courts")
		switch {
		case len(Resolve(r.Text, c)) > 0:
			if a, _ := ByID(res.IDs[0]); a.Country != c {
				t.Errorf("%q in %s gives %v", r.Text, c, res.IDs)
			}
			if court {
				t.Errorf("the court %q gives %v", r.Text, res.IDs)
			}
		case court && (res.Outcome == OtherBody || res.Outcome == NotKnown):
		case res.Outcome != OtherBody && res.Outcome != Conflict && !slices.Contains([]string{"ita", "Bank of Cyprus Public Company Ltd", "Private person"}, r.Text):
			t.Errorf("%q in %s: %v", r.Text, c, res)
		}
	}
	t.Log(outcomes)
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

// FuzzExplain holds what a name was resolved to to the country given.
func FuzzExplain(f *testing.F) {
	for a := range All() {
		f.Add(a.Name, string(a.Country))
	}
	f.Add("la Cnil (italienne", "FR")
	f.Fuzz(func(t *testing.T, name, in string) {
		r := Explain(name, gdpr.Country(in))
		if (r.Outcome == Resolved) != (len(r.IDs) == 1) && r.Outcome != Conflict || r.Outcome == Ambiguous && len(r.IDs) < 2 {
			t.Fatalf("%q in %q: %+v", name, in, r)
		}
		for _, id := range Resolve(name, gdpr.Country(in)) {
			a, ok := ByID(id)
			if c, err := gdpr.ParseCountry(in); !ok || err == nil && c != "" && a.Country != c {
				t.Fatalf("%q in %q gives %s", name, in, id)
			}
		}
		CourtNamed(name, gdpr.Country(in))
		CountryNamed(name)
	})
}
