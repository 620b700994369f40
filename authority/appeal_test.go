package authority

import (
	"slices"
	"testing"

	"github.com/gdprgo/gdpr"
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

func TestAppealsFor(t *testing.T) {
	million := gdpr.Euro(1_000_000)
	for _, c := range []struct {
		id     ID
		c      Challenge
		want   []string
		doubts []string
	}{
		{"fr-cnil", Challenge{AgainstFine, million, Abroad}, []string{"fr-ce 4 months"}, nil},
		{"fr-cnil", Challenge{AgainstFine, million, AtHome}, []string{"fr-ce 2 months"}, nil},
		{"fr-cnil", Challenge{}, []string{"fr-ce 2 months", "fr-ce 3 months", "fr-ce 4 months"}, []string{DoubtAppealResidence}},
		{"ie-dpc", Challenge{AgainstFine, million, 0}, []string{"ie-hc 28 days"}, nil},
		{"ie-dpc", Challenge{AgainstFine, gdpr.Euro(75_000), 0}, []string{"ie-cc 28 days"}, nil},
		{"ie-dpc", Challenge{Against: AgainstFine}, []string{"ie-cc 28 days", "ie-hc 28 days"}, []string{DoubtAppealFine}},
		{"de-he-hbdi", Challenge{AgainstFine, gdpr.Euro(100_001), 0}, []string{"de-lg 2 weeks"}, nil},
		{"de-he-hbdi", Challenge{Against: AgainstMeasure}, []string{"de-vg 1 month"}, nil},
		{"no-datatilsynet", Challenge{Against: AgainstCrossBorder}, []string{"no-tr "}, []string{DoubtAppealPeriod}},
		{"no-datatilsynet", Challenge{Against: AgainstFine}, []string{"no-pvn 3 weeks"}, nil},
		{"nl-ap", Challenge{Against: AgainstFine}, []string{" 6 weeks", "nl-rb 6 weeks"}, []string{DoubtAppealBasis}},
		{"nl-ap", Challenge{Against: AgainstReview}, []string{"nl-rb 6 weeks"}, nil},
		{"im-ic", Challenge{}, nil, []string{DoubtAppealUnknown}},
	} {
		a, _ := ByID(c.id)
		ways, doubts := a.AppealsFor(c.c)
		var got, codes []string
		for _, w := range ways {
			got = append(got, string(w.Court)+" "+w.Period.String())
		}
		for _, d := range doubts {
			codes = append(codes, d.Code)
		}
		if !slices.Equal(got, c.want) || !slices.Equal(codes, c.doubts) {
			t.Errorf("%s %+v: got %v and doubts %v, want %v and %v", c.id, c.c, got, codes, c.want, c.doubts)
		}
	}
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
