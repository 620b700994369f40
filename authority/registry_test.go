package authority

import (
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/casefile"
)

func TestEveryRowHasSources(t *testing.T) {
	for a := range All() {
		m := a.more
		if a.ID == "" || a.Name == "" || a.Level == 0 || !a.Country.Known() || len(m.names) == 0 || m.named.Source == "" {
			t.Errorf("%s: a part is missing", a)
		}
		if a.NameIn(gdpr.English) == "" || a.NameIn(gdpr.French) == "" {
			t.Errorf("%s has no English or no French name", a.ID)
		}
		for n := range a.Names() {
			if n.Text == "" || a.NameBasis(n.Kind).Source == "" || n.Kind == Former && n.Until().IsZero() || n.until != 0 && n.Until().IsZero() {
				t.Errorf("%s: %+v has no source, or a former name no end", a.ID, n)
			}
		}
		for _, d := range m.domains {
			if d.Basis.Source == "" {
				t.Errorf("%s: domain %s has no source", a.ID, d.Host)
			}
		}
		for i, b := range m.board {
			if b.basis.Source == "" || b.role == NoBoardRole {
				t.Errorf("%s: role in the board has no source", a.ID)
			}
			for _, o := range m.board[:i] {
				overlap(t, a.ID, b.term, o.term)
			}
		}
		for i, w := range m.oneStop {
			for _, o := range m.oneStop[:i] {
				overlap(t, a.ID, w, o)
			}
		}
		for i, c := range m.currency {
			if c.basis.Source == "" || !c.code.Known() {
				t.Errorf("%s: currency %s has no source", a.ID, c.code)
			}
			for _, o := range m.currency[:i] {
				overlap(t, a.ID, c.term, o.term)
			}
		}
		for i, f := range m.fines {
			if f.Basis.Source == "" || f.By == 0 {
				t.Errorf("%s: rule on fines has no source", a.ID)
			}
			for _, o := range m.fines[:i] {
				overlap(t, a.ID, f.term, o.term)
			}
		}
	}
}

func overlap(t *testing.T, id ID, a, b term) {
	t.Helper()
	for _, w := range []term{a, b} {
		if w.since.date().IsZero() && w.since != 0 || w.until.date().IsZero() && w.until != 0 || w.until != 0 && w.until < w.since {
			t.Errorf("%s: %v is no window", id, w)
		}
	}
	if (a.until == 0 || b.since <= a.until) && (b.until == 0 || a.since <= b.until) {
		t.Errorf("%s: windows %v and %v overlap", id, a, b)
	}
}

func TestRegistry(t *testing.T) {
	i := 0
	for a := range All() {
		if registry[i].ID != a.ID || allIDs[i] != a.ID {
			t.Errorf("%s: allIDs has %s", a.ID, allIDs[i])
		}
		if got, ok := ByID(a.ID); !ok || got != a {
			t.Errorf("%s is not found by its id", a.ID)
		}
		i++
	}
	if i != 58 {
		t.Errorf("%d authorities, want 58", i)
	}
	if _, ok := ByID("xx-none"); ok {
		t.Error("an unknown id is found")
	}
}

// TestAuthoritiesOnADay runs the cases of testdata/registry.txt. An authority, or a row with a window, that no case reaches
// fails.
func TestAuthoritiesOnADay(t *testing.T) {
	type window struct {
		id   ID
		term term
	}
	reached := map[window]bool{}
	for _, c := range casefile.Read(t, "testdata/registry.txt", "authority", "country", "region", "level", "board", "one-stop-shop", "currency", "fines-by") {
		id, day, _ := strings.Cut(c.Name(), " ")
		a, ok := ByID(ID(id))
		if !ok {
			t.Fatalf("line %d: no such authority", c.Line)
		}
		on := gdpr.MustParseDate(day)
		role, _, _ := a.BoardRole(on)
		currency, _, _ := a.Currency(on)
		rule, _ := a.FineRule(on)
		for key, got := range map[string]string{
			"country": string(a.Country), "region": a.Region, "level": a.Level.String(), "board": role.String(),
			"one-stop-shop": a.OneStopShop(on).String(), "currency": string(currency), "fines-by": rule.By.String(),
		} {
			if got != c.Get(key) {
				t.Errorf("line %d, %s: %s %q, want %q", c.Line, c.Name(), key, got, c.Get(key))
			}
		}
		for _, r := range windows(&a) {
			if r.holds(on) == gdpr.Always {
				reached[window{a.ID, r}] = true
			}
		}
	}
	for a := range All() {
		for _, r := range windows(&a) {
			if !reached[window{a.ID, r}] {
				t.Errorf("no case reaches %s, %v", a.ID, r)
			}
		}
	}
}

// windows returns the windows of all rows of an authority.
func windows(a *Authority) (ts []term) {
	for _, r := range a.more.board {
		ts = append(ts, r.term)
	}
	for _, r := range a.more.currency {
		ts = append(ts, r.term)
	}
	for _, r := range a.more.fines {
		ts = append(ts, r.term)
	}
	return append(ts, a.more.oneStop...)
}

func TestByHost(t *testing.T) {
	for a := range All() {
		for _, d := range a.Domains() {
			if got, ok := ByHost(d.Host); !ok || got != a {
				t.Errorf("%s is given to %s, want %s", d.Host, got.ID, a.ID)
			}
		}
	}
	for host, want := range map[string]ID{
		"https://www.datatilsynet.no/regelverk/": "no-datatilsynet",
		"www.datatilsynet.dk:443":                "dk-datatilsynet",
		"HTTPS://WWW.CNIL.FR/fr":                 "fr-cnil",
		"notcnil.fr":                             "",
		"island.is/s/personuvernd/urlausnir":     "is-personuvernd",
		"island.is/s/landspitali":                "",
		"":                                       "",
	} {
		if got, _ := ByHost(host); got.ID != want {
			t.Errorf("%q is given to %q, want %q", host, got.ID, want)
		}
	}
}

func TestFactsOfPartialDates(t *testing.T) {
	hr, _ := ByID("hr-azop")
	for day, want := range map[string]gdpr.Currency{"2022": "HRK", "2023": "EUR", "": ""} {
		var on gdpr.Date
		if err := on.UnmarshalText([]byte(day)); err != nil {
			t.Fatal(err)
		}
		if got, _, ok := hr.Currency(on); got != want || ok != (want != "") {
			t.Errorf("%q: got %q, want %q", day, got, want)
		}
	}
	gb, _ := ByID("gb-ico")
	if _, _, ok := gb.BoardRole(gdpr.MustParseDate("2020")); ok || gb.OneStopShop(gdpr.MustParseDate("2020")) != gdpr.Always {
		t.Error("the United Kingdom left the Board, not the one-stop-shop, within 2020")
	}
}

func TestSharedRegistry(t *testing.T) {
	var reg struct {
		Authorities []struct {
			ID            ID
			Country       gdpr.Country
			Region        string
			Level         string
			OfficialNames []struct{ Name string } `json:"official_names"`
			Domains       []struct{ Domain, Status string }
			Currency      []struct {
				Code gdpr.Currency
			} `json:"fine_currency"`
			DPV string `json:"dpv_iri"`
		}
	}
	readJSON(t, &reg, "law", "authorities.json")
	for _, a := range reg.Authorities {
		own, ok := ByID(a.ID)
		if !ok || own.Country != a.Country || own.Region != a.Region || own.DPV != a.DPV || len(own.more.currency) != len(a.Currency) {
			t.Errorf("%s differs: %+v", a.ID, own)
		}
		for _, n := range a.OfficialNames {
			if matchKind(own, n.Name) != Official {
				t.Errorf("%s: %q is not an official name", a.ID, n.Name)
			}
		}
	}
}

func matchKind(a Authority, text string) NameKind {
	for n := range a.Names() {
		if n.Text == text {
			return n.Kind
		}
	}
	return Other
}

func TestLevelOutOfTheSetIsNoWord(t *testing.T) {
	if got := (Union + 1).String(); got != "?" {
		t.Errorf("a level out of the set is %q", got)
	}
}
