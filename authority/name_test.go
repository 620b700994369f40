package authority

import (
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
)

// TestGenericsWithAdjectives speaks of every authority in every way that the languages have: "autorité italienne de
// protection des données", "die österreichische Datenschutzbehörde".
func TestGenericsWithAdjectives(t *testing.T) {
	x := names()
	n := 0
	for g := range Generics() {
		for a := range Adjectives() {
			if a.Noun || a.Lang != g.Lang {
				continue
			}
			n++
			name := strings.Join(strings.Fields(g.Head+" "+a.Word+" "+g.Tail), " ")
			if g.Head != "" && g.Tail == "" && strings.HasSuffix(g.Head, " of") {
				continue // takes a noun
			}
			got := Resolve(name, "")
			want, one := x.national[a.Country]
			switch {
			case a.Region != "":
				if len(got) != 1 || registry[indexOf(got[0])].Region != a.Region {
					t.Errorf("%q gives %v, want the authority of %s", name, got, a.Region)
				}
			case one && !slices.Equal(got, []ID{registry[want].ID}):
				t.Errorf("%q gives %v, want %s", name, got, registry[want].ID)
			case !one && len(got) != 0:
				t.Errorf("%q gives %v, want none", name, got)
			}
		}
	}
	t.Log(n, "names")
}

func TestGenericsWithNouns(t *testing.T) {
	for a := range Adjectives() {
		if !a.Noun || a.Country == gdpr.EuropeanUnion {
			continue
		}
		for _, name := range []string{"Data Protection Authority of " + a.Word, "DPA (" + a.Word + ")"} {
			got := Explain(name, "")
			switch {
			case got.Country != a.Country || got.Region != a.Region:
				t.Errorf("%q gives %+v, want one of %s %s", name, got, a.Country, a.Region)
			case len(got.IDs) != 1 && a.Country != gdpr.Germany:
				t.Errorf("%q gives %+v", name, got)
			}
		}
		if c, ok := CountryNamed(a.Word); !ok || c != a.Country {
			t.Errorf("%q is %s, want %s", a.Word, c, a.Country)
		}
	}
}

func TestAliases(t *testing.T) {
	seen := map[string]bool{}
	for a := range Aliases() {
		if seen[a.Text] || len(a.IDs) == 0 {
			t.Errorf("%q is listed twice, or is nobody's", a.Text)
		}
		seen[a.Text] = true
		if len(a.IDs) > 1 && a.Match&Weak == 0 {
			t.Errorf("%q is shared by %v and not weak", a.Text, a.IDs)
		}
	}
	for _, want := range []string{"CNIL", "Datatilsynet", "Garante per la protezione dei dati personali"} {
		if !seen[want] {
			t.Errorf("%q is not listed", want)
		}
	}
}

// TestNamesThatMustNotResolve holds what looks like the name of an authority and is none.
func TestNamesThatMustNotResolve(t *testing.T) {
	for _, c := range []struct {
		name string
		in   gdpr.Country
		want Outcome
	}{
		{"the German authority", "", GenericName},
		{"Data Protection Authority", "", GenericName},
		{"Data Protection Authority", gdpr.Germany, GenericName},
		{"Data Protection Authority of Sweden", gdpr.Spain, Conflict},
		{"CNIL", gdpr.Italy, Conflict},
		{"CNIL", "UNCLEAR", Conflict},
		{"DSK", gdpr.Germany, OtherBody},
		{"Data Protection Officer", gdpr.France, NotKnown},
		{"formation restreinte", gdpr.Belgium, NotKnown},
		{"Sanctions Board", gdpr.Sweden, NotKnown},
		{"Scottish Information Commissioner", "", NotKnown},
		{"Data Protection Commissioner of Ghana", "", NotKnown},
		{"Bank of Ireland", "", NotKnown},
		{"AP reporter", "", NotKnown},
		{"IP address", "", NotKnown},
		{"Italian Competition Authority", "", NotKnown},
		{"Garante della concorrenza e del mercato", gdpr.Italy, OtherBody},
		{"Verwaltungsgericht Wiesbaden", gdpr.Germany, OtherBody},
		{"", "", NotKnown},
		{strings.Repeat("CNIL ", 1000), "", NotKnown},
	} {
		if r := Explain(c.name, c.in); r.Outcome != c.want || len(Resolve(c.name, c.in)) != 0 {
			t.Errorf("%.40q in %q: %+v, want %s", c.name, c.in, r, c.want)
		}
	}
}
