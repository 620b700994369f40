package authority

import (
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr/internal/casefile"
)

func TestRoutesHaveSourcesAndDoNotRepeat(t *testing.T) {
	seen := map[routeRow]bool{}
	for _, r := range routes {
		if r.Basis.Source == "" {
			t.Errorf("%s%s %s has no source", r.of, r.country, r.Route)
		}
		if r.Court == "" && r.Remedy == "" {
			t.Errorf("%s%s %s leads nowhere", r.of, r.country, r.Route)
		}
		if _, ok := CourtByID(r.Court); r.Court != "" && !ok {
			t.Errorf("%s: no court %s", r.of, r.Court)
		}
		if r.of != "" && indexOf(r.of) < 0 {
			t.Errorf("no authority %s", r.of)
		}
		k := routeRow{of: r.of, country: r.country, Route: Route{Against: r.Against, Court: r.Court, Remedy: r.Remedy, Addressee: r.Addressee, OverEUR: r.OverEUR, UpToEUR: r.UpToEUR}}
		if seen[k] {
			t.Errorf("%s%s %s is given twice", r.of, r.country, r.Route)
		}
		seen[k] = true
	}
}

// TestAppeals runs the cases of testdata/appeals.txt. A row that no case reaches fails.
func TestAppeals(t *testing.T) {
	reached := map[Route]bool{}
	for _, c := range casefile.Read(t, "testdata/appeals.txt", "name", "authority", "against", "fine", "addressee", "ways", "doubts") {
		a, ok := ByID(ID(c.Get("authority")))
		if !ok {
			t.Fatalf("line %d: no such authority", c.Line)
		}
		var q Challenge
		q.Against = caseWord(t, c, "against", AgainstBinding)
		q.Addressee = caseWord(t, c, "addressee", Abroad)
		if err := q.Fine.UnmarshalText([]byte(c.Get("fine"))); err != nil {
			t.Fatalf("line %d: %v", c.Line, err)
		}
		ways, doubts := a.AppealsFor(q)
		var got, codes []string
		for _, w := range ways {
			reached[w] = true
			body := string(w.Court)
			if body == "" {
				body = "-"
			}
			got = append(got, strings.TrimSpace(body+" "+w.Period.String()))
		}
		for _, d := range doubts {
			if !slices.Contains(codes, d.Code) {
				codes = append(codes, d.Code)
			}
		}
		if g := strings.Join(got, "; "); g != c.Get("ways") {
			t.Errorf("line %d, %s: ways %q, want %q", c.Line, c.Name(), g, c.Get("ways"))
		}
		if g := strings.Join(codes, " "); g != c.Get("doubts") {
			t.Errorf("line %d, %s: doubts %q, want %q", c.Line, c.Name(), g, c.Get("doubts"))
		}
	}
	for _, r := range routes {
		if !reached[r.Route] {
			t.Errorf("no case reaches %s%s %s", r.of, r.country, r.Route)
		}
	}
}

// caseWord reads the value of a key as one of the words up to last; an absent one is the zero value.
func caseWord[T interface {
	~uint8
	String() string
}](t *testing.T, c casefile.Case, key string, last T) T {
	for v := T(0); v <= last; v++ {
		if c.Get(key) == v.String() || c.Get(key) == "" {
			return v
		}
	}
	t.Fatalf("line %d: unknown %s %q", c.Line, key, c.Get(key))
	return 0
}

func TestSharedAppeals(t *testing.T) {
	var reg struct {
		Authorities []struct {
			ID      ID
			Appeals []struct {
				Court  CourtID `json:"court_id"`
				Period struct {
					N    int
					Unit string
				}
			}
		}
	}
	readJSON(t, &reg, "law", "authorities.json")
	units := map[string]Unit{"days": Days, "working_days": WorkingDays, "weeks": Weeks, "months": Months, "": 0}
	n := 0
	for _, a := range reg.Authorities {
		own, _ := ByID(a.ID)
		for _, ap := range a.Appeals {
			n++
			found := false
			for r := range own.Appeals() {
				found = found || r.Court == ap.Court && r.Period == Period{ap.Period.N, units[ap.Period.Unit]}
			}
			if !found {
				t.Errorf("%s: no way to %s within %d %s", a.ID, ap.Court, ap.Period.N, ap.Period.Unit)
			}
		}
	}
	if n != 111 {
		t.Errorf("%d rows, want 111", n)
	}
}
