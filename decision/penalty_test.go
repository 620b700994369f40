package decision

import (
	"testing"

	"github.com/gdprgo/gdpr"
)

func TestPeriodicPenaltyAccrues(t *testing.T) {
	day := PeriodicPenalty{Amount: gdpr.Euro(100_000), Per: Day}
	bounded := PeriodicPenalty{Amount: gdpr.Euro(10_000), Per: Day, Ceiling: gdpr.Euro(250_000)}
	week := PeriodicPenalty{Amount: gdpr.Euro(1000), Per: Week}
	month := PeriodicPenalty{Amount: gdpr.Euro(1000), Per: Month}
	year := PeriodicPenalty{Amount: gdpr.Euro(1000), Per: Year}
	stated := PeriodicPenalty{Amount: gdpr.Euro(10), Per: Day, Starts: gdpr.MustDate(2024, 2, 28), Ends: gdpr.MustDate(2024, 3, 1)}
	for _, c := range []struct {
		name              string
		p                 PeriodicPenalty
		from, to          string
		want, least, most string
		bounded           bool
	}{
		{"Clearview AI, CNIL", day, "2022-12-19", "2023-02-09", "EUR 5200000.00", "EUR 5200000.00", "EUR 5200000.00", false},
		{"one day", day, "2023-01-01", "2023-01-02", "EUR 100000.00", "EUR 100000.00", "EUR 100000.00", false},
		{"no day", day, "2023-01-01", "2023-01-01", "EUR 0.00", "EUR 0.00", "EUR 0.00", false},
		{"ceiling", bounded, "2023-01-01", "2023-02-01", "EUR 250000.00", "EUR 250000.00", "EUR 250000.00", true},
		{"at the ceiling", bounded, "2023-01-01", "2023-01-26", "EUR 250000.00", "EUR 250000.00", "EUR 250000.00", false},
		{"weeks begun do not count", week, "2023-01-01", "2023-01-21", "EUR 2000.00", "EUR 2000.00", "EUR 2000.00", false},
		{"months from the 31st", month, "2023-01-31", "2023-02-28", "EUR 1000.00", "EUR 1000.00", "EUR 1000.00", false},
		{"month not full", month, "2023-01-15", "2023-03-14", "EUR 1000.00", "EUR 1000.00", "EUR 1000.00", false},
		{"years", year, "2020-02-29", "2022-02-28", "EUR 2000.00", "EUR 2000.00", "EUR 2000.00", false},
		{"dates of the penalty itself", stated, "", "", "EUR 20.00", "EUR 20.00", "EUR 20.00", false},
		{"partial start", day, "2022-12", "2023-02-09", "", "EUR 4000000.00", "EUR 7000000.00", false},
		{"partial within one month", day, "2023-02", "2023-02", "", "EUR 0.00", "EUR 2700000.00", false},
		{"ceiling whatever the day", bounded, "2022", "2024", "EUR 250000.00", "EUR 250000.00", "EUR 250000.00", true},
	} {
		a, err := c.p.Accrue(gdpr.MustParseDate(c.from), gdpr.MustParseDate(c.to))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if a.Amount.String() != c.want || a.Least.String() != c.least || a.Most.String() != c.most || a.Bounded != c.bounded {
			t.Errorf("%s: got %v [%v, %v] %v", c.name, a.Amount, a.Least, a.Most, a.Bounded)
		}
		if partial := len(c.from) == 4 || len(c.from) == 7; hasDoubt(a.Doubts(), "date.partial") != partial {
			t.Errorf("%s: doubts are %v", c.name, a.Doubts())
		}
		if len(a.Reasons()) == 0 {
			t.Errorf("%s: no reasons", c.name)
		}
	}
	for name, p := range map[string]PeriodicPenalty{
		"no amount":         {Per: Day},
		"no unit":           {Amount: gdpr.Euro(1)},
		"negative":          {Amount: gdpr.Euro(-1), Per: Day},
		"ceiling in kroner": {Amount: gdpr.Euro(1), Per: Day, Ceiling: gdpr.MustParseMoney("NOK 1")},
		"too large":         {Amount: gdpr.MustParseMoney("EUR 90000000000000000"), Per: Day},
	} {
		if a, err := p.Accrue(gdpr.MustDate(2023, 1, 1), gdpr.MustDate(2024, 1, 1)); err == nil {
			t.Errorf("%s: %v", name, a.Amount)
		}
	}
	if a, err := day.Accrue(gdpr.MustDate(2023, 1, 2), gdpr.MustDate(2023, 1, 1)); err == nil {
		t.Errorf("backwards: %v", a.Amount)
	}
	if a, err := day.Accrue(gdpr.MustDate(2023, 1, 2), gdpr.Date{}); err == nil {
		t.Errorf("no end: %v", a.Amount)
	}
}

func TestPeriodicPenaltyRunsFrom(t *testing.T) {
	for _, c := range []struct {
		after          Period
		notified, want string
	}{
		{Period{2, Month}, "2022-10-19", "2022-12-19"}, {Period{1, Month}, "2023-01-31", "2023-02-28"}, {Period{10, Day}, "2023-01-31", "2023-02-10"},
		{Period{2, Week}, "2023-01-01", "2023-01-15"}, {Period{1, Year}, "2024-02-29", "2025-02-28"},
		{Period{}, "2023-01-01", ""}, {Period{2, Month}, "2023-01", ""}, {Period{2, "fortnight"}, "2023-01-01", ""},
	} {
		if got := (PeriodicPenalty{After: c.after}).RunsFrom(gdpr.MustParseDate(c.notified)); got.String() != c.want {
			t.Errorf("%v from %s: got %v, want %s", c.after, c.notified, got, c.want)
		}
	}
}

// TestMaximumPenalty has a case for every row of penaltyCeilings.
func TestMaximumPenalty(t *testing.T) {
	tested := map[*penaltyCeiling]bool{}
	for _, c := range []struct {
		name    string
		a       Addressee
		on      string
		outcome Outcome
		want    string
		atLeast bool
		doubt   string
	}{
		{"France", Addressee{Country: "FR"}, "2022-10-17", Capped, "EUR 100000.00", false, ""},
		{"the State in France", Addressee{Country: "FR", Body: PublicBody, State: true}, "2022-10-17", NoFine, "", false, ""},
		{"France, simplified", Addressee{Country: "FR", Procedure: Simplified}, "2023", Capped, "EUR 100.00", false, ""},
		{"France before", Addressee{Country: "FR"}, "2019-05-31", Undetermined, "", false, "penalty.unknown"},
		{"Luxembourg", Addressee{Country: "LU", Turnover: gdpr.Euro(36_500_000), TurnoverYear: 2022}, "2023", Capped, "EUR 5000.00", false, "penalty.average"},
		{"Luxembourg, leap year", Addressee{Country: "LU", Turnover: gdpr.Euro(36_600_000), TurnoverYear: 2024}, "2025", Capped, "EUR 5000.00", false, "penalty.average"},
		{"Luxembourg, unknown turnover", Addressee{Country: "LU"}, "2023", Undetermined, "", false, "turnover.not-stated"},
		{"Iceland", Addressee{Country: "IS"}, "2023", Capped, "ISK 200000", false, ""},
		{"Estonia", Addressee{Country: "EE"}, "2023", Capped, "EUR 20000000.00", true, "turnover.not-stated"},
		{"Estonia, large", Addressee{Country: "EE", Turnover: gdpr.Euro(1_000_000_000)}, "2023", Capped, "EUR 40000000.00", false, ""},
		{"no row", Addressee{Country: "DE"}, "2023", Undetermined, "", false, "penalty.unknown"},
		{"institutions of the Union", Addressee{Country: "EU"}, "2024-05-01", Undetermined, "", false, "penalty.unknown"},
		{"no country", Addressee{}, "", Undetermined, "", false, "date.not-stated"},
	} {
		m, err := MaximumPenalty(c.a, gdpr.MustParseDate(c.on))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		tested[m.row] = true
		if m.Outcome != c.outcome || m.Amount.String() != c.want || m.AtLeast != c.atLeast {
			t.Errorf("%s: got %v %v %v", c.name, m.Outcome, m.Amount, m.AtLeast)
		}
		if c.doubt != "" && !hasDoubt(m.Doubts(), c.doubt) {
			t.Errorf("%s: doubts are %v", c.name, m.Doubts())
		}
		if m.row != nil && len(m.Reasons()) == 0 {
			t.Errorf("%s: no reasons", c.name)
		}
	}
	for i := range penaltyCeilings {
		if r := &penaltyCeilings[i]; !tested[r] {
			t.Errorf("no case for %s, %s", r.country, r.source)
		}
	}
	for _, a := range []Addressee{{Country: "XX"}, {Country: "LU", Turnover: gdpr.Euro(-1)}, {Country: "LU", Turnover: gdpr.MustParseMoney("USD 1")}} {
		if m, err := MaximumPenalty(a, gdpr.MustParseDate("2023")); err == nil {
			t.Errorf("%v: %v", a.Country, m.Amount)
		}
	}
}
