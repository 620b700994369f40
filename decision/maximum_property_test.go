package decision

import (
	"math/rand/v2"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

var propertyDate = gdpr.MustDate(2023, 5, 22)

// draw returns provisions of the GDPR, of any tier and of none.
func draw(rng *rand.Rand) []legalbasis.Provision {
	ps := make([]legalbasis.Provision, 1+rng.IntN(5))
	for i := range ps {
		ps[i] = legalbasis.Article(1 + rng.IntN(99))
	}
	return ps
}

func of(t *testing.T, a Addressee, ps ...legalbasis.Provision) Maximum {
	t.Helper()
	m, err := MaximumFine(a, propertyDate, ps...)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestMaximumNeverFallsWithTurnover(t *testing.T) {
	rng := rand.New(rand.NewPCG(83, 5))
	for range 5000 {
		ps := draw(rng)
		low := rng.Int64N(1e15)
		high := low + rng.Int64N(1e12)
		x, _ := gdpr.FromMinor(low, gdpr.EUR)
		y, _ := gdpr.FromMinor(high, gdpr.EUR)
		a, b := of(t, Addressee{Turnover: x}, ps...), of(t, Addressee{Turnover: y}, ps...)
		if a.Amount.Minor() > b.Amount.Minor() {
			t.Fatalf("%v: %v at %v, %v at %v", ps, a.Amount, x, b.Amount, y)
		}
		fixed := of(t, Addressee{}, ps...)
		if a.Amount.Minor() < fixed.Amount.Minor() || a.Outcome != fixed.Outcome {
			t.Fatalf("%v: %v at %v is below the fixed amount %v", ps, a.Amount, x, fixed.Amount)
		}
	}
}

func TestArticle83_3LinkedInfringementAddsNothing(t *testing.T) {
	rng := rand.New(rand.NewPCG(83, 3))
	for range 3000 {
		a := Addressee{Turnover: gdpr.Euro(rng.Int64N(1e10))}
		ps, more := draw(rng), draw(rng)
		together := of(t, a, append(append([]legalbasis.Provision{}, ps...), more...)...)
		gravest := max(of(t, a, ps...).Amount.Minor(), of(t, a, more...).Amount.Minor())
		if together.Amount.Minor() != gravest {
			t.Fatalf("%v and %v: %v, want %d", ps, more, together.Amount, gravest)
		}
	}
}

func TestSeparateConductsAddUp(t *testing.T) {
	rng := rand.New(rand.NewPCG(83, 4))
	for range 3000 {
		a := Addressee{Turnover: gdpr.Euro(rng.Int64N(1e10))}
		var conducts []Conduct
		var want gdpr.Money
		for range 1 + rng.IntN(4) {
			ps := draw(rng)
			conducts = append(conducts, Conduct{Infringed: ps})
			want, _ = want.Add(of(t, a, ps...).Amount)
		}
		all, err := MaximumFines(a, propertyDate, conducts...)
		if err != nil {
			t.Fatal(err)
		}
		if all.Total != want {
			t.Fatalf("%v: %v, want %v", conducts, all.Total, want)
		}
		if len(all.Each) != len(conducts) || len(all.Reasons()) == 0 {
			t.Fatalf("%v: %d maxima", conducts, len(all.Each))
		}
	}
}

func TestTurnoverConvertedExactly(t *testing.T) {
	rng := rand.New(rand.NewPCG(83, 6))
	for range 2000 {
		dollars, _ := gdpr.FromMinor(5e12+rng.Int64N(1e14), gdpr.USD)
		per := decimal.New(1+rng.Int64N(99_999), -5)
		to, err := gdpr.NewRate(gdpr.USD, gdpr.EUR, per, gdpr.Date{}, "")
		if err != nil {
			t.Fatal(err)
		}
		m := of(t, Addressee{Turnover: dollars, Rates: []gdpr.Rate{to}}, legalbasis.Article(5))
		exact := dollars.Decimal().Mul(per).Mul(decimal.New(4, -2)).Truncate(2)
		if floor := decimal.New(20_000_000, 0); exact.LessThan(floor) {
			exact = floor
		}
		if !m.Amount.Decimal().Equal(exact) {
			t.Fatalf("%v at %v: %v, want %v", dollars, per, m.Amount, exact)
		}
	}
	// The rate may stand the other way round: EUR 1 = USD 3, and a third of each company makes a whole.
	third := gdpr.MustParseMoney("USD 20000000000.01")
	rate, _ := gdpr.NewRate(gdpr.EUR, gdpr.USD, decimal.New(3, 0), gdpr.Date{}, "")
	m := of(t, Addressee{Group: []Company{{Turnover: third}, {Turnover: third}, {Turnover: third}}, Rates: []gdpr.Rate{rate}}, legalbasis.Article(5))
	if want := gdpr.MustParseMoney("EUR 800000000.00"); m.Amount != want {
		t.Errorf("three thirds: %v, want %v", m.Amount, want)
	}
}

func BenchmarkMaximumFine(b *testing.B) {
	a := Addressee{Turnover: gdpr.Euro(3_000_000_000), Country: gdpr.France}
	on := gdpr.MustDate(2023, 5, 22)
	ps := []legalbasis.Provision{legalbasis.Article(5).WithParagraph(1).WithPoint("a"), legalbasis.Article(32)}
	b.ReportAllocs()
	for b.Loop() {
		if _, err := MaximumFine(a, on, ps...); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkMaximumFineReasons(b *testing.B) {
	a := Addressee{Turnover: gdpr.Euro(3_000_000_000), Country: gdpr.France}
	on := gdpr.MustDate(2023, 5, 22)
	m, err := MaximumFine(a, on, legalbasis.Article(5), legalbasis.Article(32))
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if len(m.Reasons()) == 0 {
			b.Fatal("no reasons")
		}
	}
}

func TestMaximumFineAllocates(t *testing.T) {
	a := Addressee{Turnover: gdpr.Euro(3_000_000_000), Country: gdpr.France}
	ps := []legalbasis.Provision{legalbasis.Article(5), legalbasis.Article(32)}
	if n := testing.AllocsPerRun(100, func() { _, _ = MaximumFine(a, propertyDate, ps...) }); n > 2 {
		t.Errorf("%v allocations, want the calculation and the list of provisions", n)
	}
}
