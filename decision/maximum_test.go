package decision

import (
	"errors"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

func provisions(t testing.TB, list string) []legalbasis.Provision {
	t.Helper()
	var ps []legalbasis.Provision
	for _, s := range strings.Split(list, ", ") {
		if !strings.Contains(s, " ") {
			s = "Article " + s + " GDPR"
		}
		p, err := legalbasis.ParseProvision(s)
		if err != nil {
			t.Fatal(err)
		}
		ps = append(ps, p)
	}
	return ps
}

// maximum is a case: what is asked and "EUR 20000000.00 higher", with the flags that are set behind.
type maximumCase struct {
	name     string
	turnover string
	country  gdpr.Country
	body     Body
	on       string
	articles string
	want     string
}

// run checks the case and returns the maximum.
func (c maximumCase) run(t *testing.T) Maximum {
	t.Helper()
	m, err := MaximumFine(Addressee{Turnover: gdpr.MustParseMoney(c.turnover), Country: c.country, Body: c.body},
		gdpr.MustParseDate(c.on), provisions(t, c.articles)...)
	if err != nil {
		t.Errorf("%s: %v", c.name, err)
		return m
	}
	if got := summary(m); got != c.want {
		t.Errorf("%s: got %q, want %q\n%v", c.name, got, c.want, m.Reasons())
	}
	if len(m.Reasons()) < 2 {
		t.Errorf("%s: reasons are %v", c.name, m.Reasons())
	}
	return m
}

func summary(m Maximum) string {
	parts := []string{m.Outcome.String()}
	if m.Outcome == Capped {
		parts = []string{m.Amount.String()}
	}
	parts = append(parts, m.Tier.String())
	if m.Dynamic {
		parts = append(parts, "dynamic")
	}
	if m.AtLeast {
		parts = append(parts, "at least")
	}
	return strings.Join(parts, " ")
}

func TestArticle83_4And5(t *testing.T) {
	for _, c := range []maximumCase{
		{name: "percentage", turnover: "EUR 3000000000", articles: "5(1)(a), 32", want: "EUR 120000000.00 higher dynamic"},
		{name: "equal at 500 million", turnover: "EUR 500000000", articles: "5(1)(a), 32", want: "EUR 20000000.00 higher"},
		{name: "one cent above", turnover: "EUR 500000000.25", articles: "5", want: "EUR 20000000.01 higher dynamic"},
		{name: "rounded down", turnover: "EUR 500000000.24", articles: "5", want: "EUR 20000000.00 higher"},
		{name: "lower tier", turnover: "EUR 3000000000", articles: "32", want: "EUR 60000000.00 lower dynamic"},
		{name: "lower tier fixed", turnover: "EUR 1000000", articles: "33(1)", want: "EUR 10000000.00 lower"},
		{name: "unknown turnover", articles: "5(1)(a), 32", want: "EUR 20000000.00 higher at least"},
		{name: "turnover of nil", turnover: "EUR 0", articles: "32", want: "EUR 10000000.00 lower"},
		{name: "not an undertaking", turnover: "EUR 3000000000", body: NotUndertaking, articles: "5", want: "EUR 20000000.00 higher"},
		{name: "no undertaking without turnover", body: NotUndertaking, articles: "5", want: "EUR 20000000.00 higher"},
		{name: "Article 24 adds nothing", articles: "24, 32", want: "EUR 10000000.00 lower at least"},
		{name: "Articles 10 and 24", turnover: "EUR 3000000000", articles: "10, 24", want: "no-fine none"},
		{name: "orders", turnover: "EUR 3000000000", articles: "58(2)(d)", want: "EUR 120000000.00 higher dynamic"},
		{name: "access", articles: "58(1)(e)", want: "EUR 20000000.00 higher at least"},
		{name: "transition of the United Kingdom", country: "GB", on: "2020-12-31", articles: "32", want: "EUR 10000000.00 lower at least"},
		{name: "on the first day", on: "2018-05-25", articles: "32", want: "EUR 10000000.00 lower at least"},
	} {
		c.run(t)
	}
}

func TestMaximumFineRefuses(t *testing.T) {
	var (
		provision *ProvisionError
		rangeErr  *gdpr.RangeError
		currency  *gdpr.CurrencyError
	)
	for _, c := range []struct {
		name     string
		a        Addressee
		on       string
		articles string
		as       any
	}{
		{"point that does not exist", Addressee{}, "", "6(1)(g)", &provision},
		{"article that does not exist", Addressee{}, "", "100", &provision},
		{"second of two does not exist", Addressee{}, "", "5, 10(1)", &provision},
		{"unknown act", Addressee{}, "", "Article 5 XYZ", &provision},
		{"UK law in France", Addressee{Country: "FR"}, "2022-01-01", "Article 5 UK GDPR", &provision},
		{"French law in Germany", Addressee{Country: "DE"}, "2022-01-01", "Article 82 LIL", &provision},
		{"article put into the UK GDPR later", Addressee{Country: "GB"}, "2026-03-01", "Article 22A UK GDPR", &provision},
		{"two laws", Addressee{}, "2022-01-01", "5, Article 5 UK GDPR", &provision},
		{"institution and GDPR", Addressee{Country: "EU"}, "2022-01-01", "5", &provision},
		{"negative turnover", Addressee{Turnover: gdpr.Euro(-1)}, "", "5", &rangeErr},
		{"negative turnover of a company", Addressee{Group: []Company{{Turnover: gdpr.Euro(-1)}}}, "", "5", &rangeErr},
		{"turnover and group", Addressee{Turnover: gdpr.Euro(1), Group: []Company{{Turnover: gdpr.Euro(1)}}}, "", "5", &rangeErr},
		{"unknown country", Addressee{Country: "XX"}, "", "5", &rangeErr},
		{"body out of range", Addressee{Body: 9}, "", "5", &rangeErr},
		{"procedure out of range", Addressee{Procedure: 7}, "", "5", &rangeErr},
		{"State without public body", Addressee{State: true}, "", "5", &rangeErr},
		{"before the GDPR", Addressee{}, "2018-05-24", "5", &rangeErr},
		{"before the GDPR in Norway", Addressee{Country: "NO"}, "2018-07-19", "5", &rangeErr},
		{"month in which the GDPR began", Addressee{}, "2018-05", "5", &rangeErr},
		{"year in which the GDPR began", Addressee{Country: "FR"}, "2018", "5", &rangeErr},
		{"UK GDPR before 2021", Addressee{}, "2020-12-31", "Article 5 UK GDPR", &rangeErr},
		{"foreign currency without a rate", Addressee{Turnover: gdpr.MustParseMoney("USD 1")}, "", "5", &currency},
		{"euros in the United Kingdom", Addressee{Turnover: gdpr.Euro(1), Country: "GB"}, "2022", "5", &currency},
		{"simplified procedure outside France", Addressee{Procedure: Simplified}, "", "5", &rangeErr},
		{"simplified procedure too early", Addressee{Procedure: Simplified, Country: "FR"}, "2022-04-07", "5", &rangeErr},
		{"month in which it began", Addressee{Procedure: Simplified, Country: "FR"}, "2022-04", "5", &rangeErr},
	} {
		m, err := MaximumFine(c.a, gdpr.MustParseDate(c.on), provisions(t, c.articles)...)
		if err == nil || !errors.As(err, c.as) {
			t.Errorf("%s: got %v, error %v", c.name, summary(m), err)
		}
		if !m.Equal(Maximum{}) {
			t.Errorf("%s: a maximum stands beside the error: %v", c.name, summary(m))
		}
	}
	if _, err := MaximumFine(Addressee{}, gdpr.Date{}); !errors.As(err, &provision) {
		t.Errorf("no provisions: %v", err)
	}
	if _, err := MaximumFine(Addressee{}, gdpr.Date{}, legalbasis.Provision{}); !errors.As(err, &provision) {
		t.Errorf("zero provision: %v", err)
	}
}

// What Article 83 leaves out national law may fine (Article 84): where the tables do not know, the answer says so.
func TestArticle84_nationalLawNotKnown(t *testing.T) {
	for _, c := range []struct {
		country            gdpr.Country
		on, articles, want string // the codes of the doubts
	}{
		{"NL", "2024", "10", "provision.national"},
		{"FR", "2018-12-01", "24, Article 82 LIL", "provision.national provision.national"},
		{"DE", "2024", "51, Recital 47 GDPR", ""},
		{"", "2024", "10", "country.not-stated"},
	} {
		m, err := MaximumFine(Addressee{Country: c.country}, gdpr.MustParseDate(c.on), provisions(t, c.articles)...)
		var codes []string
		for _, d := range m.Doubts() {
			codes = append(codes, d.Code)
		}
		if got := strings.Join(codes, " "); err != nil || m.Outcome != NoFine || got != c.want {
			t.Errorf("%s %s: %v with the doubts %q, want %q (%v)", c.country, c.articles, m.Outcome, got, c.want, err)
		}
	}
}

// A reason does not name the euro where the law caps fines on public bodies in its own currency.
func TestArticle83_7_currencyOfTheReasons(t *testing.T) {
	m, err := MaximumFine(Addressee{Country: gdpr.Sweden, Body: PublicBody}, gdpr.MustDate(2023, 6, 1), legalbasis.Article(5))
	if err != nil || m.Amount != gdpr.MustParseMoney("SEK 10000000.00") {
		t.Fatalf("%v, %v", m.Amount, err)
	}
	for _, r := range m.Reasons() {
		if strings.Contains(r.Text, "EUR") {
			t.Errorf("%q", r.Text)
		}
	}
}

func TestReasonsNameTheTime(t *testing.T) {
	for on, want := range map[string]string{"2024": "in force in 2024,", "2024-05": "in force in 2024-05,", "2024-05-02": "in force on 2024-05-02,", "": "in force now,"} {
		m, err := MaximumFine(Addressee{}, gdpr.MustParseDate(on), legalbasis.Article(5))
		if err != nil || !strings.Contains(m.Reasons()[0].Text, want) {
			t.Errorf("%q: %v, %v", on, m.Reasons(), err)
		}
	}
}

func TestArticle83_4And5_precedingYear(t *testing.T) {
	for article, want := range map[string]string{"32": "Article 83(4) GDPR", "5": "Article 83(5) GDPR"} {
		m, err := MaximumFine(Addressee{Turnover: gdpr.Euro(1)}, gdpr.MustDate(2024, 5, 2), provisions(t, article)...)
		doubts := m.Doubts()
		if err != nil || len(doubts) != 1 || doubts[0].Code != "turnover.year-not-stated" || doubts[0].Rule.String() != want {
			t.Errorf("Article %s: %v, %v; want a doubt that rests on %s", article, doubts, err, want)
		}
	}
	m, err := MaximumFine(Addressee{Country: "GB", Turnover: gdpr.MustParseMoney("GBP 1"), TurnoverYear: 2023}, gdpr.MustDate(2024, 5, 2), provisions(t, "5")...)
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range m.Reasons() {
		if strings.Contains(r.Authority, "EDPB") {
			t.Errorf("the Board's guidelines stand for the United Kingdom: %v", r)
		}
	}
}
