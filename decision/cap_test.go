package decision

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// rows returns every row of law of the tables of caps, under the key within which windows must not overlap.
func rows() map[string][]*law {
	all := map[string][]*law{}
	for i := range regimes {
		r := &regimes[i]
		all["regime "+string(r.act)+" "+string(r.country)] = append(all["regime "+string(r.act)+" "+string(r.country)], &r.law)
	}
	for i := range nationalTiers {
		n := &nationalTiers[i]
		key := "tier " + string(n.country) + " " + legalbasis.ArticleOf(n.act, max(n.article, 1)).String()
		if n.article == 0 {
			key += " whole act"
		}
		all[key] = append(all[key], &n.law)
	}
	for i := range publicBodies {
		r := &publicBodies[i]
		all["public "+string(r.country)] = append(all["public "+string(r.country)], &r.law)
	}
	for i := range penaltyCeilings {
		r := &penaltyCeilings[i]
		key := "penalty " + string(r.country)
		if r.procedure == Simplified {
			key += " simplified"
		}
		all[key] = append(all[key], &r.law)
	}
	for i := range courtFines {
		r := &courtFines[i]
		all["court "+string(r.country)] = append(all["court "+string(r.country)], &r.law)
	}
	all["simplified procedure"] = []*law{&simplifiedProcedure.law}
	return all
}

func TestRowsHaveSourceAndWindow(t *testing.T) {
	known := []legalbasis.Confidence{confirmed, secondary, memoryHigh}
	for key, laws := range rows() {
		for i, l := range laws {
			if l.source == "" || !slices.Contains(known, l.confidence) || !slices.Contains(known, l.dated) {
				t.Errorf("%s: source %q, confidence %v, %v", key, l.source, l.confidence, l.dated)
			}
			for _, d := range []day{l.since, l.until} {
				if d != 0 && !d.date().IsFull() {
					t.Errorf("%s: %d is no day", key, d)
				}
			}
			if l.since == 0 || l.until != 0 && l.until < l.since {
				t.Errorf("%s: window from %d to %d", key, l.since, l.until)
			}
			for _, o := range laws[:i] {
				if (l.until == 0 || o.since <= l.until) && (o.until == 0 || l.since <= o.until) {
					t.Errorf("%s: the windows of %q and %q overlap", key, l.source, o.source)
				}
			}
		}
	}
}

func TestLawStraddles(t *testing.T) {
	l := law{since: 2019_08_09, until: 2022_08_31, source: "the act"}
	for on, want := range map[string]string{"2019-08": "the act begins to hold on 2019-08-09, within it", "2022": "the act ceases to hold after 2022-08-31, within it"} {
		if err := l.straddle(gdpr.MustParseDate(on)); !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v", on, err)
		}
	}
}

func TestCurrenciesOfTheTables(t *testing.T) {
	seen := map[gdpr.Currency]bool{}
	for i := range regimes {
		seen[regimes[i].currency] = true
	}
	for i := range publicBodies {
		if publicBodies[i].rule == PublicCapped {
			seen[publicBodies[i].currency] = true
		}
	}
	for i := range penaltyCeilings {
		seen[penaltyCeilings[i].currency] = true
	}
	for c := range seen {
		want, err := gdpr.ParseMoney(string(c) + " 12")
		if got := units(12, c); err != nil || got != want {
			t.Errorf("12 units of %s are %v, want %v", c, got, want)
		}
	}
}

func TestLawAt(t *testing.T) {
	l := law{since: 2019_08_09, until: 2022_08_31}
	open := law{since: 2019_08_09}
	for _, c := range []struct {
		on         string
		want, open gdpr.Holds
	}{
		{"2019-08-08", gdpr.Never, gdpr.Never}, {"2019-08-09", gdpr.Always, gdpr.Always}, {"2019-08", gdpr.Sometimes, gdpr.Sometimes},
		{"2019", gdpr.Sometimes, gdpr.Sometimes}, {"2019-09", gdpr.Always, gdpr.Always}, {"2020", gdpr.Always, gdpr.Always},
		{"2018", gdpr.Never, gdpr.Never}, {"2022-08-31", gdpr.Always, gdpr.Always}, {"2022-09-01", gdpr.Never, gdpr.Always},
		{"2022", gdpr.Sometimes, gdpr.Always}, {"2023", gdpr.Never, gdpr.Always}, {"", gdpr.Never, gdpr.Always},
	} {
		on := gdpr.MustParseDate(c.on)
		if got := l.at(on); got != c.want {
			t.Errorf("%q: got %v, want %v", c.on, got, c.want)
		}
		if got := open.at(on); got != c.open {
			t.Errorf("%q, open: got %v, want %v", c.on, got, c.open)
		}
	}
}

// TestNationalLaw has a case for every row of regimes and nationalTiers.
func TestNationalLaw(t *testing.T) {
	tested := map[*law]bool{}
	for _, c := range []maximumCase{
		{name: "FR before LIL 20", country: "FR", on: "2019-05-31", articles: "24", want: "no-fine none"},
		{name: "FR 24", country: "FR", on: "2019-06-01", articles: "24", turnover: "EUR 1000000000", want: "EUR 20000000.00 lower dynamic"},
		{name: "FR 10", country: "FR", on: "2023", articles: "10", turnover: "EUR 1", want: "EUR 10000000.00 lower"},
		{name: "FR 82 LIL", country: "FR", on: "2022-12-19", articles: "Article 82 LIL", turnover: "EUR 1000000000", want: "EUR 20000000.00 lower dynamic"},
		{name: "82 LIL without country", on: "2022-12-19", articles: "Article 82 LIL", want: "EUR 10000000.00 lower at least"},
		{name: "FR 66 LIL and 5(1)(a)", country: "FR", on: "2024-09-05", articles: "5(1)(a), Article 66 LIL", turnover: "EUR 1000000000", want: "EUR 40000000.00 higher dynamic"},
		{name: "FR 66 LIL", country: "FR", on: "2024-09-05", articles: "Article 66 LIL", want: "EUR 10000000.00 lower at least"},
		{name: "NO 10", country: "NO", on: "2025", articles: "10", want: "EUR 10000000.00 lower at least"},
		{name: "NO 24", country: "NO", on: "2018-07-20", articles: "24(1)", want: "EUR 10000000.00 lower at least"},
		{name: "FI 10", country: "FI", on: "2019-01-01", articles: "10", want: "EUR 20000000.00 higher at least"},
		{name: "FI 10 before", country: "FI", on: "2018-12-31", articles: "10", want: "no-fine none"},
		{name: "FI 24", country: "FI", on: "2022", articles: "24", want: "no-fine none"},
		{name: "LU 10", country: "LU", on: "2022", articles: "10", want: "EUR 10000000.00 lower at least"},
		{name: "DK 10", country: "DK", on: "2022", articles: "10", want: "EUR 20000000.00 higher at least"},
		{name: "ES 10", country: "ES", on: "2022", articles: "10", want: "EUR 20000000.00 higher at least"},
		{name: "DE 10", country: "DE", on: "2022", articles: "10", want: "no-fine none"},
		{name: "LI", country: "LI", on: "2022", articles: "5", want: "CHF 22000000.00 higher at least"},
		{name: "LI lower", country: "LI", on: "2022", articles: "32", turnover: "CHF 1000000000", want: "CHF 20000000.00 lower dynamic"},
		{name: "LI before its act", country: "LI", on: "2018-12-31", articles: "32", want: "EUR 10000000.00 lower at least"},
		{name: "IS", country: "IS", on: "2023-07-04", articles: "5, 6", want: "ISK 2400000000 higher at least"},
		{name: "IS lower", country: "IS", on: "2023-07-04", articles: "32", turnover: "ISK 100000000000", want: "ISK 2000000000 lower dynamic"},
		{name: "GB", country: "GB", on: "2021-01-01", articles: "5", want: "GBP 17500000.00 higher at least"},
		{name: "GB lower", country: "GB", on: "2022", articles: "Article 32 UK GDPR", turnover: "GBP 435000000", want: "GBP 8700000.00 lower"},
		{name: "GB lower above", country: "GB", on: "2022", articles: "Article 32 UK GDPR", turnover: "GBP 435000001", want: "GBP 8700000.02 lower dynamic"},
		{name: "GB higher equal", country: "GB", on: "2022", articles: "5", turnover: "GBP 437500000", want: "GBP 17500000.00 higher"},
		{name: "GB law of Member States", country: "GB", on: "2022", articles: "88", want: "no-fine none"},
		{name: "UK GDPR without country", articles: "Article 5 UK GDPR", want: "GBP 17500000.00 higher at least"},
		{name: "UK for GB", country: "UK", on: "2022", articles: "5", want: "GBP 17500000.00 higher at least"},
		{name: "GB now", country: "GB", articles: "5", want: "GBP 17500000.00 higher at least"},
		{name: "EU higher", country: "EU", on: "2022", body: PublicBody, articles: "Article 4 EUDPR", want: "EUR 50000.00 higher"},
		{name: "EU lower", on: "2022", articles: "Article 33 EUDPR", want: "EUR 25000.00 lower"},
		{name: "EU transfers", on: "2022", articles: "Article 33 EUDPR, Article 46 EUDPR", want: "EUR 50000.00 higher"},
		{name: "EU none", on: "2022", articles: "Article 26 EUDPR", want: "no-fine none"},
		{name: "third country", country: "US", on: "2022", articles: "5", want: "EUR 20000000.00 higher at least"},
	} {
		m := c.run(t)
		if m.calc == nil {
			continue
		}
		tested[&m.calc.regime.law] = true
		for _, p := range m.calc.infringed {
			if _, n, _ := m.calc.regime.tier(p, m.calc.addressee.Country, m.calc.on); n != nil {
				tested[&n.law] = true
			}
		}
	}
	for key, laws := range rows() {
		for _, l := range laws {
			if (strings.HasPrefix(key, "regime ") || strings.HasPrefix(key, "tier ")) && !tested[l] {
				t.Errorf("no case for %s from %d", key, l.since)
			}
		}
	}
}

// TestEUDPR66 checks the tier of every article of Regulation (EU) 2018/1725, and the amounts of a year.
func TestEUDPR66(t *testing.T) {
	want := map[legalbasis.Tier]string{
		legalbasis.LowerTier:  " 8 12 27 28 29 30 31 32 33 34 35 39 40 43 44 45",
		legalbasis.HigherTier: " 4 5 7 10 14 15 16 17 18 19 20 21 22 23 24 46 47 48 49 50",
	}
	got := map[legalbasis.Tier]string{}
	for n := 1; n <= 101; n++ {
		m, err := MaximumFine(Addressee{}, gdpr.MustDate(2024, 1, 1), legalbasis.ArticleOf(legalbasis.EUDPR, n))
		if err != nil {
			t.Fatal(err)
		}
		got[m.Tier] += fmt.Sprint(" ", n)
	}
	for tier, articles := range want {
		if got[tier] != articles {
			t.Errorf("%v tier: %s, want %s", tier, got[tier], articles)
		}
	}
	conducts := func(article, n int) []Conduct {
		return slices.Repeat([]Conduct{{Infringed: []legalbasis.Provision{legalbasis.ArticleOf(legalbasis.EUDPR, article)}}}, n)
	}
	for _, c := range []struct {
		conducts []Conduct
		want     int64
	}{
		{conducts(33, 3), 75_000}, {conducts(33, 11), 250_000}, {conducts(4, 3), 150_000}, {conducts(4, 11), 500_000},
		{append(conducts(33, 11), conducts(4, 2)...), 350_000}, {append(conducts(33, 11), conducts(4, 9)...), 500_000},
	} {
		all, err := MaximumFines(Addressee{Country: "EU"}, gdpr.MustDate(2024, 1, 1), c.conducts...)
		if err != nil || all.Total != gdpr.Euro(c.want) {
			t.Errorf("%d conducts: %v, %v, want %d", len(c.conducts), all.Total, err, c.want)
		}
		if !hasDoubt(all.Doubts(), "order.not-stated") || !hasDoubt(all.Doubts(), "law.unconfirmed") {
			t.Errorf("doubts are %v", all.Doubts())
		}
	}
}

// TestLIL22_1 checks the simplified procedure: its ceiling, the State, and the bill that would raise the ceiling.
func TestLIL22_1(t *testing.T) {
	cookies := legalbasis.ArticleOf(legalbasis.LIL, 82)
	ask := func(a Addressee, on string) Maximum {
		t.Helper()
		a.Country, a.Procedure = gdpr.France, Simplified
		m, err := MaximumFine(a, gdpr.MustParseDate(on), cookies)
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	if m := ask(Addressee{}, "2022-04-08"); m.Amount != gdpr.Euro(20_000) || m.AtLeast || m.Dynamic || hasDoubt(m.Doubts(), "law.amendment") {
		t.Errorf("2022: %v, %v", summary(m), m.Doubts())
	}
	if m := ask(Addressee{Turnover: gdpr.Euro(1_000_000_000)}, "2025"); m.Amount != gdpr.Euro(20_000) || !hasDoubt(m.Doubts(), "law.amendment") {
		t.Errorf("2025: %v, %v", summary(m), m.Doubts())
	}
	if m := ask(Addressee{Body: PublicBody, State: true}, "2025"); m.Outcome != NoFine {
		t.Errorf("the State: %v", summary(m))
	}
}

func TestIcelandNamesTheLeastFine(t *testing.T) {
	m, err := MaximumFine(Addressee{Country: "IS"}, gdpr.MustDate(2024, 1, 1), legalbasis.Article(5))
	if err != nil || !slices.ContainsFunc(m.Reasons(), func(r legalbasis.Reason) bool { return r.Text == "the least fine is ISK 100,000" }) {
		t.Errorf("%v, %v", m.Reasons(), err)
	}
}

// TestArticle83_9 has a case for every row of courtFines.
func TestArticle83_9(t *testing.T) {
	for country, want := range map[gdpr.Country]string{"DK": "the courts impose the fine", "EE": "misdemeanour procedure"} {
		m, err := MaximumFine(Addressee{Country: country}, gdpr.MustDate(2024, 1, 1), legalbasis.Article(5))
		if err != nil || m.Amount != gdpr.Euro(20_000_000) {
			t.Errorf("%s: %v, %v", country, m.Amount, err)
		}
		if !slices.ContainsFunc(m.Reasons(), func(r legalbasis.Reason) bool {
			return r.Rule == legalbasis.Article(83).WithParagraph(9) && strings.Contains(r.Text, want)
		}) {
			t.Errorf("%s: reasons are %v", country, m.Reasons())
		}
		if has := hasDoubt(m.Doubts(), "amount.national"); has != (country == "DK") {
			t.Errorf("%s: doubts are %v", country, m.Doubts())
		}
	}
	if len(courtFines) != 2 {
		t.Errorf("%d rows, 2 cases", len(courtFines))
	}
}

// TestArticle83_7 has a case for every row of publicBodies.
func TestArticle83_7(t *testing.T) {
	const none = "no-fine"
	tested := map[*publicBody]bool{}
	for _, c := range []struct {
		country       gdpr.Country
		on            string
		rule          PublicRule
		lower, higher string
		doubt         bool // the rule has a condition
	}{
		{"AT", "2024", PublicNone, none, none, false},
		{"BE", "2024", PublicNone, none, none, true},
		{"BG", "2024", PublicFull, "EUR 10000000.00", "EUR 20000000.00", false},
		{"CY", "2024", PublicCapped, "EUR 200000.00", "EUR 200000.00", true},
		{"CZ", "2024", PublicNone, none, none, false},
		{"DE", "2024", PublicNone, none, none, true},
		{"DK", "2024", PublicCapped, "DKK 8000000.00", "DKK 16000000.00", false},
		{"EE", "2024", PublicNone, none, none, false},
		{"ES", "2024", PublicNone, none, none, true},
		{"FI", "2024", PublicNone, none, none, false},
		{"FR", "2024", PublicFull, "EUR 10000000.00", "EUR 20000000.00", true},
		{"GB", "2024", PublicFull, "GBP 8700000.00", "GBP 17500000.00", false},
		{"GB", "2020", PublicFull, "EUR 10000000.00", "EUR 20000000.00", false},
		{"GR", "2024", PublicCapped, "EUR 10000000.00", "EUR 10000000.00", true},
		{"HR", "2024", PublicNone, none, none, false},
		{"HU", "2024", PublicCapped, "HUF 20000000.00", "HUF 20000000.00", true},
		{"IE", "2024", PublicCapped, "EUR 1000000.00", "EUR 1000000.00", true},
		{"IS", "2024", PublicFull, "ISK 1200000000", "ISK 2400000000", false},
		{"IT", "2024", PublicFull, "EUR 10000000.00", "EUR 20000000.00", false},
		{"LI", "2024", PublicNone, none, none, false},
		{"LT", "2024", PublicCapped, "EUR 30000.00", "EUR 60000.00", false},
		{"LU", "2024", PublicNone, none, none, true},
		{"LV", "2024", PublicNone, none, none, false},
		{"MT", "2024", PublicCapped, "EUR 25000.00", "EUR 50000.00", true},
		{"NL", "2024", PublicFull, "EUR 10000000.00", "EUR 20000000.00", false},
		{"NO", "2024", PublicFull, "EUR 10000000.00", "EUR 20000000.00", false},
		{"PL", "2024", PublicCapped, "PLN 100000.00", "PLN 100000.00", true},
		{"PT", "2021", PublicFull, "EUR 10000000.00", "EUR 20000000.00", true},
		{"PT", "2022", PublicFull, "EUR 10000000.00", "EUR 20000000.00", true},
		{"PT", "2024", PublicFull, "EUR 10000000.00", "EUR 20000000.00", false},
		{"RO", "2024", PublicCapped, "RON 100000.00", "RON 200000.00", true},
		{"SE", "2024", PublicCapped, "SEK 5000000.00", "SEK 10000000.00", false},
		{"SI", "2024", PublicNone, none, none, false},
		{"SK", "2024", PublicFull, "EUR 10000000.00", "EUR 20000000.00", false},
	} {
		on := gdpr.MustParseDate(c.on)
		r, err := publicBodyIn(c.country, on)
		if err != nil || r == nil {
			t.Errorf("%s: %v, %v", c.country, r, err)
			continue
		}
		tested[r] = true
		if rule, source, _ := PublicBodies(c.country, on); rule != c.rule || source == "" {
			t.Errorf("%s: rule %v, want %v", c.country, rule, c.rule)
		}
		for article, want := range map[int]string{32: c.lower, 5: c.higher} {
			m, err := MaximumFine(Addressee{Country: c.country, Body: PublicBody}, on, legalbasis.Article(article))
			if err != nil {
				t.Errorf("%s: %v", c.country, err)
				continue
			}
			got := m.Amount.String()
			if m.Outcome != Capped {
				got = m.Outcome.String()
			}
			if got != want || m.Dynamic || m.AtLeast {
				t.Errorf("%s, Article %d: got %q, want %q", c.country, article, got, want)
			}
			if has := hasDoubt(m.Doubts(), "public-body.condition"); has != c.doubt {
				t.Errorf("%s: a condition is %v among the doubts, want %v", c.country, has, c.doubt)
			}
		}
	}
	for i := range publicBodies {
		if r := &publicBodies[i]; !tested[r] {
			t.Errorf("no case for %s from %d", r.country, r.since)
		}
	}
	for _, c := range gdpr.EEA(gdpr.MustParseDate("2024")) {
		if rule, _, _ := PublicBodies(c, gdpr.Date{}); rule == PublicUnknown {
			t.Errorf("%s: no rule for public bodies", c)
		}
	}
}

func hasDoubt(ds []legalbasis.Doubt, code string) bool {
	return slices.ContainsFunc(ds, func(d legalbasis.Doubt) bool { return d.Code == code })
}

func TestArticle83_7Facts(t *testing.T) {
	ask := func(a Addressee, on string, article int) Maximum {
		t.Helper()
		a.Body = PublicBody
		m, err := MaximumFine(a, gdpr.MustParseDate(on), legalbasis.Article(article))
		if err != nil {
			t.Fatal(err)
		}
		return m
	}
	for _, c := range []struct {
		name  string
		got   Maximum
		want  string
		doubt string
	}{
		{"the State in France", ask(Addressee{Country: "FR", State: true}, "2024", 5), "no-fine higher", ""},
		{"a ministry in the Netherlands", ask(Addressee{Country: "NL", State: true}, "2022", 5), "EUR 20000000.00 higher", ""},
		{"budget in Lithuania", ask(Addressee{Country: "LT", Budget: gdpr.Euro(1_000_000)}, "2024", 5), "EUR 10000.00 higher dynamic", "law.unconfirmed"},
		{"budget above the amount", ask(Addressee{Country: "LT", Budget: gdpr.Euro(100_000_000)}, "2024", 32), "EUR 30000.00 lower", ""},
		{"budget not stated", ask(Addressee{Country: "DK"}, "2024", 5), "DKK 16000000.00 higher", "public-body.budget"},
		{"budget in Denmark", ask(Addressee{Country: "DK", Budget: gdpr.MustParseMoney("DKK 100000000")}, "2024", 32), "DKK 2000000.00 lower dynamic", ""},
		{"law of the time not known", ask(Addressee{Country: "GR"}, "2019-08-28", 5), "undetermined higher", "public-body.unknown"},
		{"country not stated", ask(Addressee{}, "2024", 5), "undetermined higher", "public-body.unknown"},
		{"country outside the EEA", ask(Addressee{Country: "US"}, "2024", 5), "undetermined higher", "public-body.unknown"},
		{"turnover", ask(Addressee{Country: "NO", Turnover: gdpr.Euro(9e9)}, "2024", 5), "EUR 20000000.00 higher", "public-body.undertaking"},
		{"near the first day of the law", ask(Addressee{Country: "GR"}, "2019-09", 5), "EUR 10000000.00 higher", "law.start-unconfirmed"},
	} {
		if got := summary(c.got); got != c.want {
			t.Errorf("%s: got %q, want %q", c.name, got, c.want)
		}
		if c.doubt != "" && !hasDoubt(c.got.Doubts(), c.doubt) {
			t.Errorf("%s: no doubt %s in %v", c.name, c.doubt, c.got.Doubts())
		}
	}
	a := Addressee{Country: "GR", Body: PublicBody}
	if _, err := MaximumFine(a, gdpr.MustParseDate("2019"), legalbasis.Article(5)); err == nil {
		t.Error("a year in which the rule begins gives a maximum")
	}
	a = Addressee{Country: "LT", Body: PublicBody, Budget: gdpr.MustParseMoney("PLN 1")}
	if _, err := MaximumFine(a, gdpr.MustParseDate("2024"), legalbasis.Article(5)); err == nil {
		t.Error("a budget in another currency gives a maximum")
	}
}
