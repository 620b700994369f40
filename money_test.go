package gdpr_test

import (
	"encoding/json"
	"errors"
	"math"
	"strings"
	"testing"
	"unsafe"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
)

func TestParseMoney(t *testing.T) {
	tests := []struct{ in, want string }{
		{"", ""},
		{"EUR 1200000000.00", "EUR 1200000000.00"},
		{"EUR 12", "EUR 12.00"},
		{"EUR 5.5", "EUR 5.50"},
		{"EUR 0", "EUR 0.00"},
		{"EUR -0.01", "EUR -0.01"},
		{"ISK 37856900", "ISK 37856900"},
		{"ISK -5", "ISK -5"},
		{"KWD 1.005", "KWD 1.005"},
		{"EUR 92233720368547758.07", "EUR 92233720368547758.07"},
		{"EUR -92233720368547758.08", "EUR -92233720368547758.08"},
	}
	for _, tt := range tests {
		m, err := gdpr.ParseMoney(tt.in)
		if err != nil || m.String() != tt.want {
			t.Errorf("ParseMoney(%q) = %q, %v, want %q", tt.in, m, err, tt.want)
		}
	}
}

func TestParseMoneyErrorsSayWhatWhereAndWhatToDo(t *testing.T) {
	tests := []struct {
		in     string
		target any
		want   string
	}{
		{"EUR", new(*gdpr.ParseError), "at byte 0"},
		{"1200 EUR", new(*gdpr.ParseError), "want a currency code"},
		{"eur 12", new(*gdpr.ParseError), "three capital letters"},
		{"EUR 1,200", new(*gdpr.ParseError), "at byte 5"},
		{"EUR 1e999999999", new(*gdpr.ParseError), "at byte 5"},
		{"EUR 1.234", new(*gdpr.ParseError), "more decimals"},
		{"ISK 1.5", new(*gdpr.ParseError), "more decimals"},
		{"EUR .5", new(*gdpr.ParseError), "want digits"},
		{"EUR 5.", new(*gdpr.ParseError), "want digits"},
		{"EUR -", new(*gdpr.ParseError), "want digits"},
		{"EUR \xff\xfe", new(*gdpr.ParseError), "want digits"},
		{"QQQ 12", new(*gdpr.CurrencyError), "QQQ"},
		{"EUR 92233720368547758.08", new(*gdpr.RangeError), "outside"},
		{"EUR " + strings.Repeat("9", 1<<20), new(*gdpr.RangeError), "outside"},
	}
	for _, tt := range tests {
		_, err := gdpr.ParseMoney(tt.in)
		name := tt.in[:min(len(tt.in), 30)]
		switch target := tt.target.(type) {
		case **gdpr.ParseError:
			if !errors.As(err, target) {
				t.Errorf("ParseMoney(%q) error = %v, want a *ParseError", name, err)
				continue
			}
		case **gdpr.CurrencyError:
			if !errors.As(err, target) {
				t.Errorf("ParseMoney(%q) error = %v, want a *CurrencyError", name, err)
				continue
			}
		case **gdpr.RangeError:
			if !errors.As(err, target) {
				t.Errorf("ParseMoney(%q) error = %v, want a *RangeError", name, err)
				continue
			}
		}
		if !strings.Contains(err.Error(), tt.want) || len(err.Error()) > 400 {
			t.Errorf("ParseMoney(%q) error = %q, want %q in it", name, err, tt.want)
		}
	}
}

func TestFromDecimalIsExactAndBounded(t *testing.T) {
	tests := []struct {
		d       string
		c       gdpr.Currency
		want    string
		wantErr string
	}{
		{"20000000", gdpr.EUR, "EUR 20000000.00", ""},
		{"1.50000", gdpr.EUR, "EUR 1.50", ""},
		{"-0.01", gdpr.EUR, "EUR -0.01", ""},
		{"1e3", gdpr.ISK, "ISK 1000", ""},
		{"0", gdpr.EUR, "EUR 0.00", ""},
		{"0.001", gdpr.EUR, "", "more decimals"},
		{"1e17", gdpr.EUR, "", "outside"},
		{"1e100", gdpr.EUR, "", "outside"},
		{"1E999999999", gdpr.EUR, "", "outside"},
		{"1E-999999999", gdpr.EUR, "", "outside"},
		{"1", "QQQ", "", "QQQ"},
		{"1", "", "", "no currency"},
	}
	for _, tt := range tests {
		m, err := gdpr.FromDecimal(number(tt.d), tt.c)
		switch {
		case tt.wantErr == "" && (err != nil || m.String() != tt.want):
			t.Errorf("FromDecimal(%s, %s) = %v, %v, want %s", tt.d, tt.c, m, err, tt.want)
		case tt.wantErr != "" && (err == nil || !strings.Contains(err.Error(), tt.wantErr)):
			t.Errorf("FromDecimal(%s, %s) error = %v, want %q in it", tt.d, tt.c, err, tt.wantErr)
		}
	}
}

// number makes a decimal, also of exponents that the decimal package itself no longer reads.
func number(s string) decimal.Decimal {
	switch s {
	case "1E999999999":
		return decimal.New(1, 999999999)
	case "1E-999999999":
		return decimal.New(1, -999999999)
	}
	return decimal.RequireFromString(s)
}

func TestFromDecimalDownNeverExceeds(t *testing.T) {
	for in, want := range map[string]string{"1.999": "EUR 1.99", "-1.999": "EUR -1.99", "1.99": "EUR 1.99", "0.001": "EUR 0.00"} {
		m, err := gdpr.FromDecimalDown(decimal.RequireFromString(in), gdpr.EUR)
		if err != nil || m.String() != want {
			t.Errorf("FromDecimalDown(%s) = %v, %v, want %s", in, m, err, want)
		}
	}
}

func TestMoneyAbsentIsNotZero(t *testing.T) {
	absent, nothing := gdpr.Money{}, gdpr.MustParseMoney("EUR 0.00")
	if !absent.IsZero() || nothing.IsZero() || absent == nothing || nothing.Sign() != 0 {
		t.Errorf("IsZero: absent %v, EUR 0.00 %v", absent.IsZero(), nothing.IsZero())
	}
	var record struct {
		Fine gdpr.Money `json:"fine,omitzero"`
	}
	if data, _ := json.Marshal(record); string(data) != "{}" {
		t.Errorf("absent sum in JSON: %s", data)
	}
	record.Fine = nothing
	if data, _ := json.Marshal(record); string(data) != `{"fine":{"amount":"0.00","currency":"EUR"}}` {
		t.Errorf("stated EUR 0.00 in JSON: %s", data)
	}
}

func TestMoneyJSON(t *testing.T) {
	m := gdpr.MustParseMoney("EUR 1200000000.00")
	for _, in := range []string{
		`{"amount":"1200000000.00","currency":"EUR"}`, `{"currency":"EUR","amount":1200000000}`, `"EUR 1200000000"`,
	} {
		var got gdpr.Money
		if err := json.Unmarshal([]byte(in), &got); err != nil || got != m {
			t.Errorf("Unmarshal(%s) = %v, %v", in, got, err)
		}
	}
	for _, in := range []string{`null`, `""`} {
		got := m
		if err := json.Unmarshal([]byte(in), &got); err != nil || !got.IsZero() {
			t.Errorf("Unmarshal(%s) = %v, %v, want the zero Money", in, got, err)
		}
	}
	for _, in := range []string{`{"amount":"1"}`, `{"currency":"EUR"}`, `{"amount":1e99,"currency":"EUR"}`, `[]`, `{"amount":{},"currency":"EUR"}`, `7`} {
		var got gdpr.Money
		if err := json.Unmarshal([]byte(in), &got); err == nil {
			t.Errorf("Unmarshal(%s) = %v, want an error", in, got)
		}
	}
}

func TestMoneySQL(t *testing.T) {
	m := gdpr.MustParseMoney("SEK 75000000")
	v, err := m.Value()
	if err != nil || v != "SEK 75000000.00" {
		t.Errorf("Value() = %v, %v", v, err)
	}
	for _, src := range []any{"SEK 75000000.00", []byte("SEK 75000000.00")} {
		var got gdpr.Money
		if err := got.Scan(src); err != nil || got != m {
			t.Errorf("Scan(%T) = %v, %v", src, got, err)
		}
	}
	got := m
	if err := got.Scan(nil); err != nil || !got.IsZero() {
		t.Errorf("Scan(nil) = %v, %v", got, err)
	}
	if v, err := (gdpr.Money{}).Value(); v != nil || err != nil {
		t.Errorf("zero Value() = %v, %v, want NULL", v, err)
	}
	if err := got.Scan(3.5); err == nil {
		t.Error("Scan(float64) succeeded")
	}
}

func TestMoneyAdd(t *testing.T) {
	var total gdpr.Money
	for _, s := range []string{"EUR 90000000", "EUR 60000000"} {
		var err error
		if total, err = total.Add(gdpr.MustParseMoney(s)); err != nil {
			t.Fatal(err)
		}
	}
	if total != gdpr.Euro(150_000_000) {
		t.Errorf("total = %v", total)
	}
	var ce *gdpr.CurrencyError
	if _, err := total.Add(gdpr.MustParseMoney("SEK 1")); !errors.As(err, &ce) || ce.Have != gdpr.SEK || ce.Want != gdpr.EUR {
		t.Errorf("Add of two currencies: %v", err)
	}
	var re *gdpr.RangeError
	if _, err := gdpr.Euro(math.MaxInt64).Add(gdpr.Euro(1)); !errors.As(err, &re) {
		t.Errorf("Add beyond the range: %v", err)
	}
	if _, err := gdpr.Euro(math.MinInt64).Sub(gdpr.Euro(1)); !errors.As(err, &re) {
		t.Errorf("Sub beyond the range: %v", err)
	}
	if _, err := total.Sub(gdpr.Euro(math.MinInt64)); !errors.As(err, &re) {
		t.Errorf("Sub of the least sum: %v", err)
	}
	if rest, err := total.Sub(gdpr.Euro(60_000_000)); err != nil || rest != gdpr.Euro(90_000_000) {
		t.Errorf("Sub = %v, %v", rest, err)
	}
}

func TestMoneyMulDivRoundsTowardsZero(t *testing.T) {
	tests := []struct {
		m        string
		num, den int64
		want     string
	}{
		{"EUR 948487890.00", 4, 100, "EUR 37939515.60"},
		{"EUR 0.99", 1, 100, "EUR 0.00"},
		{"EUR -0.99", 1, 2, "EUR -0.49"},
		{"EUR 92233720368547758.07", 100, 100, "EUR 92233720368547758.07"},
		{"ISK 999", 2, 100, "ISK 19"},
	}
	for _, tt := range tests {
		got, err := gdpr.MustParseMoney(tt.m).MulDiv(tt.num, tt.den)
		if err != nil || got.String() != tt.want {
			t.Errorf("%s × %d/%d = %v, %v, want %s", tt.m, tt.num, tt.den, got, err, tt.want)
		}
	}
	for _, bad := range [][2]int64{{1, 0}, {1, -1}, {-1, 1}, {101, 100}} {
		if got, err := gdpr.MustParseMoney("EUR 92233720368547758.07").MulDiv(bad[0], bad[1]); err == nil {
			t.Errorf("MulDiv(%d, %d) = %v, want an error", bad[0], bad[1], got)
		}
	}
}

func TestMoneyCompare(t *testing.T) {
	a, b := gdpr.Euro(1), gdpr.Euro(2)
	if c, err := a.Compare(b); c != -1 || err != nil {
		t.Errorf("Compare = %d, %v", c, err)
	}
	if c, err := b.Compare(a); c != 1 || err != nil {
		t.Errorf("Compare = %d, %v", c, err)
	}
	if _, err := a.Compare(gdpr.Money{}); err == nil {
		t.Error("Compare with an absent sum succeeded")
	}
	if !cmp.Equal(map[gdpr.Money]int{a: 1}, map[gdpr.Money]int{gdpr.MustParseMoney("EUR 1.00"): 1}) {
		t.Error("equal sums are not one key of a map")
	}
}

func TestMoneySize(t *testing.T) {
	if n := unsafe.Sizeof(gdpr.Money{}); n != 24 {
		t.Errorf("Money has %d bytes, want 24", n)
	}
}

func TestMoneyAllocatesNothing(t *testing.T) {
	a, b := gdpr.MustParseMoney("EUR 1234567.89"), gdpr.Euro(5)
	buf := make([]byte, 0, 64)
	sums := map[gdpr.Money]bool{a: true}
	for name, f := range map[string]func(){
		"ParseMoney": func() { _, _ = gdpr.ParseMoney("EUR 1200000000.00") },
		"Add":        func() { _, _ = a.Add(b) },
		"MulDiv":     func() { _, _ = a.MulDiv(4, 100) },
		"Compare":    func() { _, _ = a.Compare(b) },
		"AppendText": func() { _, _ = a.AppendText(buf) },
		"map":        func() { _ = sums[a] },
	} {
		if n := testing.AllocsPerRun(100, f); n != 0 {
			t.Errorf("%s allocates %v times", name, n)
		}
	}
}

func FuzzParseMoney(f *testing.F) {
	for _, s := range []string{"", "EUR 12", "EUR 1200000000.00", "ISK -5", "KWD 1.005", "EUR 1e9", "XXX 1", "EUR 92233720368547758.08"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		m, err := gdpr.ParseMoney(s)
		if err != nil {
			if !m.IsZero() {
				t.Fatalf("ParseMoney(%q) = %v with error %v", s, m, err)
			}
			return
		}
		again, err := gdpr.ParseMoney(m.String())
		if err != nil || again != m {
			t.Fatalf("%q → %v → %v, %v", s, m, again, err)
		}
		if m.IsZero() {
			return
		}
		back, err := gdpr.FromDecimal(m.Decimal(), m.Currency())
		if err != nil || back != m {
			t.Fatalf("%v through a decimal: %v, %v", m, back, err)
		}
		data, err := json.Marshal(m)
		var viaJSON gdpr.Money
		if err != nil || json.Unmarshal(data, &viaJSON) != nil || viaJSON != m {
			t.Fatalf("%v through JSON: %s, %v", m, data, viaJSON)
		}
	})
}
