package fining

import (
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/casefile"
	"github.com/gdprgo/gdpr/internal/sharedtest"
	"github.com/gdprgo/gdpr/legalbasis"
)

func vectors(t *testing.T) []casefile.Case {
	return casefile.Read(t, "testdata/vectors.txt", "vector", "source", "date", "tier", "turnover", "class", "rate", "turnover-whole",
		"cap", "cap-lower", "cap-of-turnover", "seriousness", "conducts", "start", "start-percent", "start-percents", "start-range", "cell", "cell-of", "size", "size-range",
		"after-size", "factors", "after-factors", "adjust", "set", "set-others", "final", "total", "local", "open")
}

func money(t *testing.T, s string) gdpr.Money {
	t.Helper()
	m, err := gdpr.ParseMoney(s)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func rangeOf(t *testing.T, s string) Range {
	t.Helper()
	low, high, ok := strings.Cut(s, "..")
	if !ok {
		high = low
	}
	return Range{money(t, low), money(t, high)}
}

func percent(t *testing.T, s string) Percent {
	t.Helper()
	p, err := ParsePercent(s)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func rateOf(t *testing.T, s string) gdpr.Rate {
	t.Helper()
	f := strings.Fields(s)
	r, err := gdpr.NewRate(gdpr.Currency(f[0]), gdpr.Currency(f[2]), decimal.RequireFromString(f[1]), gdpr.Date{}, "")
	if err != nil {
		t.Fatal(err)
	}
	return r
}

var ofTier = map[string]legalbasis.Provision{"lower": legalbasis.Article(32), "higher": legalbasis.Article(5)}

// vectorAssessment builds the assessment a vector states.
func vectorAssessment(t *testing.T, c casefile.Case) *Assessment {
	a := &Assessment{On: gdpr.MustParseDate(c.Get("date"))}
	a.Addressee.Turnover = money(t, c.Get("turnover"))
	if c.Has("class") {
		a.TurnoverClass = rangeOf(t, c.Get("class"))
	}
	if c.Has("rate") {
		a.Addressee.Rates = []gdpr.Rate{rateOf(t, c.Get("rate"))}
	}
	inf := Infringement{Provisions: []legalbasis.Provision{ofTier[c.Get("tier")]}, Start: money(t, c.Get("start")), Set: money(t, c.Get("set"))}
	if err := inf.Seriousness.UnmarshalText([]byte(c.Get("seriousness"))); err != nil {
		t.Fatal(err)
	}
	if c.Has("size") {
		inf.Size = percent(t, c.Get("size"))
	}
	if c.Has("factors") {
		by := percent(t, c.Get("factors"))
		f := Factor{Point: "k", By: by, Effect: Aggravating}
		if by < 0 {
			f.Effect = Mitigating
		}
		inf.Factors = []Factor{f}
	}
	if c.Has("adjust") {
		inf.Adjustments = []Adjustment{{By: percent(t, c.Get("adjust"))}}
	}
	n := 1
	if c.Has("conducts") {
		n, _ = strconv.Atoi(c.Get("conducts"))
	}
	for range n {
		a.Conducts = append(a.Conducts, Conduct{Infringements: []Infringement{inf}})
	}
	for _, s := range strings.Split(c.Get("set-others"), ", ") {
		if s != "" {
			a.Conducts = append(a.Conducts, Conduct{Infringements: []Infringement{{Provisions: inf.Provisions, Set: money(t, s)}}})
		}
	}
	return a
}

func TestVectors(t *testing.T) {
	for _, c := range vectors(t) {
		t.Run(c.Name(), func(t *testing.T) { runVector(t, c) })
	}
}

func runVector(t *testing.T, c casefile.Case) {
	if !c.Has("source") {
		t.Error("no source")
	}
	if !c.Has("final") && !c.Has("after-size") && !c.Has("open") {
		t.Error("nothing is computed and no reason stands why")
	}
	if !c.Has("tier") {
		return
	}
	a := vectorAssessment(t, c)
	if c.Has("cap-of-turnover") {
		if m, _ := a.Addressee.Turnover.MulDiv(4, 100); m != money(t, c.Get("cap-of-turnover")) {
			t.Errorf("4 %% of the turnover is %v", m)
		}
		if _, err := decision.MaximumFine(a.Addressee, a.On, legalbasis.Article(5)); err == nil {
			t.Error("a maximum without the rate")
		}
		return
	}
	r, findings := a.Evaluate()
	if err := findings.Err(); err != nil {
		t.Fatal(err)
	}
	if warned := findings.Worst() == gdpr.Warning; warned && !c.Has("open") {
		t.Errorf("findings are %v", findings)
	}
	got := r.Conducts[0].Infringements[0]
	for key, have := range map[string]Range{"start-range": got.Start, "after-size": got.AfterSize, "after-factors": got.AfterFactors, "final": got.Final, "total": r.Total} {
		if c.Has(key) && have != rangeOf(t, c.Get(key)) {
			t.Errorf("%s is %v, want %s", key, text(have), c.Get(key))
		}
	}
	vectorDetails(t, c, a, got)
}

// vectorDetails checks what a vector states beside the ranges of the steps.
func vectorDetails(t *testing.T, c casefile.Case, a *Assessment, got InfringementResult) {
	if c.Has("cap") && got.Maximum.Amount != money(t, c.Get("cap")) {
		t.Errorf("the maximum is %v, want %s", got.Maximum.Amount, c.Get("cap"))
	}
	if c.Has("cap-lower") {
		m, err := decision.MaximumFine(a.Addressee, a.On, ofTier["lower"])
		if err != nil || m.Amount != money(t, c.Get("cap-lower")) {
			t.Errorf("the lower maximum is %v, %v", m.Amount, err)
		}
	}
	if c.Has("turnover-whole") { // published without cents
		m, _, err := a.Addressee.TurnoverIn(gdpr.EUR)
		if err != nil || m.Minor()/100 != money(t, c.Get("turnover-whole")).Minor()/100 {
			t.Errorf("the turnover is %v, %v", m, err)
		}
	}
	if c.Has("start-percent") {
		if m := percent(t, c.Get("start-percent")).of(got.Maximum.Amount); m != money(t, c.Get("start")) {
			t.Errorf("%s %% of the maximum is %v", c.Get("start-percent"), m)
		}
	}
	if low, high, ok := strings.Cut(c.Get("size-range"), ".."); ok && (got.From != percent(t, low) || got.To != percent(t, high)) {
		t.Errorf("size is %v to %v", got.From, got.To)
	}
	if low, high, ok := strings.Cut(c.Get("start-percents"), ".."); ok {
		if share := shares[Low]; share != [2]Percent{percent(t, low), percent(t, high)} {
			t.Errorf("low seriousness is %v", share)
		}
		if !got.Start.IsZero() {
			t.Errorf("a starting range %v without a turnover", text(got.Start))
		}
	}
	if c.Has("cell") { // the range before the authority chose a share, or before it chose an amount
		b := *a
		inf := a.Conducts[0].Infringements[0]
		inf.Size = 0
		if c.Get("cell-of") != "start" {
			inf.Start = gdpr.Money{}
		}
		b.Conducts = []Conduct{{Infringements: []Infringement{inf}}}
		r, _ := b.Evaluate()
		if cell := r.Conducts[0].Infringements[0].AfterSize; cell != rangeOf(t, c.Get("cell")) {
			t.Errorf("the cell is %v, want %s", text(cell), c.Get("cell"))
		}
	}
	if c.Has("local") {
		local, err := got.Final.Convert(a.Addressee.Rates[0])
		want := money(t, c.Get("local"))
		have := local.Max.Decimal()
		if !strings.Contains(c.Get("local"), ".") {
			have = have.Round(0)
		}
		if err != nil || !have.Equal(want.Decimal()) {
			t.Errorf("in local currency %v, want %v", local.Max, want)
		}
	}
}

func TestVectorsAreThoseOfTheFacts(t *testing.T) {
	data, err := os.ReadFile(sharedtest.Path(t, "law", "fining.json"))
	if err != nil {
		t.Fatal(err)
	}
	var facts struct {
		Vectors []struct {
			ID string `json:"id"`
		} `json:"test_vectors"`
	}
	if err := json.Unmarshal(data, &facts); err != nil {
		t.Fatal(err)
	}
	var want, got []string
	for _, v := range facts.Vectors {
		want = append(want, v.ID)
	}
	for _, c := range vectors(t) {
		got = append(got, c.Name())
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) {
		t.Errorf("vectors are %q, want %q", got, want)
	}
}
