package authority

import (
	"slices"
	"testing"

	"github.com/gdprgo/gdpr"
)

func TestCourts(t *testing.T) {
	seen := map[CourtID]bool{}
	for c := range Courts() {
		if seen[c.ID] || !c.Country.Known() || c.Name == "" || c.English == "" || c.French == "" || c.Basis.Source == "" {
			t.Errorf("%+v: id given twice, or a part is missing", c)
		}
		seen[c.ID] = true
		if got, ok := CourtByID(c.ID); !ok || got != c {
			t.Errorf("%s is not found by its id", c.ID)
		}
		for n := range c.Names() {
			if got := CourtNamed(n, c.Country); !slices.Contains(got, c.ID) {
				t.Errorf("%s: %q gives %v", c.ID, n, got)
			}
		}
	}
}

func TestCourtNamed(t *testing.T) {
	for _, c := range []struct {
		name string
		in   gdpr.Country
		want []CourtID
	}{
		{"Conseil d'État", "", []CourtID{"be-rvs", "fr-ce"}},
		{"le Conseil d’Etat", gdpr.France, []CourtID{"fr-ce"}},
		{"Conseil d'État (Belgium)", "", []CourtID{"be-rvs"}},
		{"Conseil d'État (Belgium)", gdpr.France, nil},
		{"Bundesverwaltungsgericht", "", []CourtID{"at-bvwg", "ch-bvger"}},
		{"BVwG (Austria)", "", []CourtID{"at-bvwg"}},
		{"Upravno sodišče Republike Slovenije", "", []CourtID{"si-us"}},
		{"EuGH", "", []CourtID{"eu-cj"}},
		{"CNIL", "", nil},
		{"", "", nil},
	} {
		if got := CourtNamed(c.name, c.in); !slices.Equal(got, c.want) {
			t.Errorf("%q in %q: got %v, want %v", c.name, c.in, got, c.want)
		}
	}
}

func TestSharedCourts(t *testing.T) {
	var reg struct {
		Courts []struct {
			ID            CourtID
			Country       gdpr.Country
			Native        string `json:"native_name"`
			Abbreviations []string
		}
	}
	readJSON(t, &reg, "law", "authorities.json")
	for _, c := range reg.Courts {
		if got, ok := CourtByID(c.ID); !ok || got.Country != c.Country {
			t.Errorf("%s is missing", c.ID)
		}
		for _, n := range c.Abbreviations {
			if !slices.Contains(CourtNamed(n, c.Country), c.ID) {
				t.Errorf("%s: %q is not its name", c.ID, n)
			}
		}
	}
}

func TestCountriesAsEverydayUseWritesThem(t *testing.T) {
	for written, want := range map[gdpr.Country]ID{"UK": "gb-ico", "EL": "gr-hdpa"} {
		var got []ID
		for a := range In(written) {
			got = append(got, a.ID)
		}
		if len(got) != 1 || got[0] != want {
			t.Errorf("%s: %v, want %s", written, got, want)
		}
	}
	if got := CourtNamed("First-tier Tribunal", "UK"); len(got) != 1 {
		t.Errorf("the tribunal in the UK: %v", got)
	}
	if got := CourtNamed("First-tier Tribunal (United Kingdom)", "UK"); len(got) != 1 {
		t.Errorf("the tribunal in the United Kingdom: %v", got)
	}
}
