package authority

import (
	"testing"

	"github.com/gdprgo/gdpr"
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

func TestCurrencyChanges(t *testing.T) {
	for _, c := range []struct {
		id   ID
		on   string
		want gdpr.Currency
	}{
		{"hr-azop", "2022-12-31", "HRK"}, {"hr-azop", "2023-01-01", "EUR"}, {"hr-azop", "2022", "HRK"}, {"hr-azop", "", ""},
		{"bg-cpdp", "2025-12-31", "BGN"}, {"bg-cpdp", "2026-01", "EUR"},
		{"li-dss", "2024", "CHF"}, {"dk-datatilsynet", "", "DKK"}, {"eu-edpb", "2024", ""},
	} {
		a, _ := ByID(c.id)
		var on gdpr.Date
		if c.on != "" {
			on = gdpr.MustParseDate(c.on)
		}
		got, _, ok := a.Currency(on)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("%s on %s: got %s, want %s", c.id, c.on, got, c.want)
		}
	}
}

func TestBoardAndOneStopShop(t *testing.T) {
	for _, c := range []struct {
		id   ID
		on   string
		role BoardRole
		oss  gdpr.Holds
	}{
		{"fr-cnil", "2020-06-01", BoardMember, gdpr.Always},
		{"fr-cnil", "2018-05-24", NoBoardRole, gdpr.Never},
		{"de-be-blnbdi", "2020-06-01", BoardRepresented, gdpr.Always},
		{"no-datatilsynet", "2018-07-19", NoBoardRole, gdpr.Never},
		{"no-datatilsynet", "2018-07-20", BoardParticipant, gdpr.Always},
		{"gb-ico", "2020-01-31", BoardMember, gdpr.Always},
		{"gb-ico", "2020-02-01", NoBoardRole, gdpr.Always},
		{"gb-ico", "2021-01-01", NoBoardRole, gdpr.Never},
		{"es-ct-apdcat", "2020-06-01", BoardRepresented, gdpr.Never},
		{"eu-edps", "2020-06-01", BoardLimitedVote, gdpr.Never},
		{"ch-fdpic", "2020-06-01", NoBoardRole, gdpr.Never},
	} {
		a, _ := ByID(c.id)
		on := gdpr.MustParseDate(c.on)
		role, _, ok := a.BoardRole(on)
		if role != c.role || !ok || a.OneStopShop(on) != c.oss {
			t.Errorf("%s on %s: %s, %s; want %s, %s", c.id, c.on, role, a.OneStopShop(on), c.role, c.oss)
		}
	}
}

func TestWhoImposesTheFine(t *testing.T) {
	for id, want := range map[ID]Imposer{"dk-datatilsynet": ByCourt, "ie-dpc": ByAuthorityConfirmed, "ee-aki": ByMisdemeanour, "ch-fdpic": ByProsecutor, "fr-cnil": ByAuthority, "eu-edpb": ByNobody, "nl-ap": ByAuthority} {
		a, _ := ByID(id)
		if got, ok := a.FineRule(gdpr.MustDate(2024, 1, 1)); !ok || got.By != want {
			t.Errorf("%s: %s, want %s", id, got.By, want)
		}
	}
	ch, _ := ByID("ch-fdpic")
	if _, ok := ch.FineRule(gdpr.MustDate(2022, 1, 1)); ok {
		t.Error("a rule of the revised Swiss act before 1 September 2023")
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
