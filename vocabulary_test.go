package gdpr_test

import (
	"encoding/json"
	"errors"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
)

func TestISO4217(t *testing.T) {
	all := gdpr.Currencies()
	if len(all) < 150 || !slices.IsSorted(all) {
		t.Fatalf("%d currencies, sorted %v", len(all), slices.IsSorted(all))
	}
	for i, c := range all {
		if i > 0 && all[i-1] == c {
			t.Errorf("%s stands twice", c)
		}
		if d, ok := c.Digits(); !ok || d < 0 || d > 4 || !c.Known() {
			t.Errorf("%s: %d decimals, known %v", c, d, ok)
		}
		if p, err := gdpr.ParseCurrency(string(c)); p != c || err != nil {
			t.Errorf("ParseCurrency(%s) = %s, %v", c, p, err)
		}
	}
	for c, want := range map[gdpr.Currency]int{gdpr.EUR: 2, gdpr.ISK: 0, gdpr.HUF: 2, "JPY": 0, "KWD": 3, "CLF": 4, gdpr.HRK: 2, gdpr.BGN: 2} {
		if d, ok := c.Digits(); d != want || !ok {
			t.Errorf("%s has %d decimals, want %d", c, d, want)
		}
	}
	if c, err := gdpr.ParseCurrency("QQQ"); c != "QQQ" || err != nil || c.Known() {
		t.Errorf("a code that the standard does not list: %s, %v, known %v", c, err, c.Known())
	}
	for _, s := range []string{"eur", "EU", "EURO", "€", "E1R"} {
		if _, err := gdpr.ParseCurrency(s); err == nil {
			t.Errorf("ParseCurrency(%q) succeeded", s)
		}
	}
}

func TestISO3166(t *testing.T) {
	for _, c := range []gdpr.Country{"AD", gdpr.France, gdpr.Romania, gdpr.Sweden, gdpr.Slovenia, gdpr.Slovakia, gdpr.UnitedKingdom, "IM", "ZW", gdpr.EuropeanUnion, gdpr.UnitedStates} {
		if !c.Known() {
			t.Errorf("%s is not known", c)
		}
	}
	for _, c := range []gdpr.Country{"", "EL", "UK", "XX", "QQ", "A", "ZZ"} {
		if c.Known() {
			t.Errorf("%q is known", c)
		}
	}
	n := 0
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			if gdpr.Country([]rune{a, b}).Known() {
				n++
			}
		}
	}
	if n != 250 {
		t.Errorf("%d codes are known, want the 249 of ISO 3166-1 and EU", n)
	}
}

func TestParseCountryAcceptsELAndUK(t *testing.T) {
	for in, want := range map[string]gdpr.Country{"": "", "EL": gdpr.Greece, "UK": gdpr.UnitedKingdom, "GR": gdpr.Greece, "FR": gdpr.France, "QQ": "QQ"} {
		if got, err := gdpr.ParseCountry(in); got != want || err != nil {
			t.Errorf("ParseCountry(%q) = %q, %v, want %q", in, got, err, want)
		}
		var viaJSON gdpr.Country
		if err := json.Unmarshal([]byte(`"`+in+`"`), &viaJSON); err != nil || viaJSON != want {
			t.Errorf("JSON %q = %q, %v", in, viaJSON, err)
		}
	}
	for _, s := range []string{"fr", "FRA", "F", "é"} {
		if _, err := gdpr.ParseCountry(s); err == nil {
			t.Errorf("ParseCountry(%q) succeeded", s)
		}
	}
}

func TestCountryWritesWhatItReads(t *testing.T) {
	for in, want := range map[gdpr.Country]string{"": "", "FR": "FR", "QQ": "QQ", "UK": "GB", "EL": "GR"} {
		if text, err := in.MarshalText(); err != nil || string(text) != want {
			t.Errorf("%q is written as %q, %v", in, text, err)
		}
	}
	for _, bad := range []gdpr.Country{"fr", "France", "F", "\xff\xfe"} {
		if text, err := bad.MarshalText(); err == nil {
			t.Errorf("%q is written as %q", bad, text)
		}
	}
}

func TestErrorsStayOnOneLine(t *testing.T) {
	_, convert := gdpr.Rate{From: "USD", To: "EUR", PerUnit: decimal.New(1, 0)}.Convert(gdpr.MustParseMoney("SEK 1"))
	for _, err := range []error{
		convert,
		&gdpr.RangeError{Type: "country", Value: "X\nforged line", Reason: "is no country"},
		&gdpr.RangeError{Type: "country", Value: "\xff", Reason: "is no country"},
		&gdpr.CurrencyError{Op: "add", Have: "E\nR", Want: "EUR"},
		gdpr.NewParseError("Money", "EUR\n1", 3, "want a space"),
	} {
		if s := err.Error(); strings.ContainsAny(s, "\n\r") || !utf8.ValidString(s) {
			t.Errorf("%q", s)
		}
	}
}

func TestMembershipByDate(t *testing.T) {
	tests := []struct {
		country        gdpr.Country
		on             string
		eu, eea, gdprs gdpr.Holds
	}{
		{gdpr.France, "2018-05-24", gdpr.Always, gdpr.Always, gdpr.Never},
		{gdpr.France, "2018-05-25", gdpr.Always, gdpr.Always, gdpr.Always},
		{gdpr.France, "2018", gdpr.Always, gdpr.Always, gdpr.Sometimes},
		{gdpr.Norway, "2018-07-19", gdpr.Never, gdpr.Never, gdpr.Never},
		{gdpr.Norway, "2018-07-20", gdpr.Never, gdpr.Always, gdpr.Always},
		{gdpr.Iceland, "2024", gdpr.Never, gdpr.Always, gdpr.Always},
		{gdpr.Liechtenstein, "2018-07", gdpr.Never, gdpr.Sometimes, gdpr.Sometimes},
		{gdpr.UnitedKingdom, "2020-01-31", gdpr.Always, gdpr.Always, gdpr.Always},
		{gdpr.UnitedKingdom, "2020-02-01", gdpr.Never, gdpr.Never, gdpr.Always},
		{gdpr.UnitedKingdom, "2020-12-31", gdpr.Never, gdpr.Never, gdpr.Always},
		{gdpr.UnitedKingdom, "2021-01-01", gdpr.Never, gdpr.Never, gdpr.Never},
		{"UK", "2020-12-31", gdpr.Never, gdpr.Never, gdpr.Always},
		{"UK", "2021-01-01", gdpr.Never, gdpr.Never, gdpr.Never},
		{"EL", "2024-01-01", gdpr.Always, gdpr.Always, gdpr.Always},
		{gdpr.Switzerland, "2024-01-01", gdpr.Never, gdpr.Never, gdpr.Never},
		{gdpr.Croatia, "2013-06-30", gdpr.Never, gdpr.Never, gdpr.Never},
		{gdpr.France, "", gdpr.Sometimes, gdpr.Sometimes, gdpr.Sometimes},
		{"", "2024", gdpr.Never, gdpr.Never, gdpr.Never},
	}
	for _, tt := range tests {
		on := gdpr.MustParseDate(tt.on)
		got := [3]gdpr.Holds{tt.country.InEU(on), tt.country.InEEA(on), tt.country.AppliesGDPR(on)}
		if want := [3]gdpr.Holds{tt.eu, tt.eea, tt.gdprs}; got != want {
			t.Errorf("%s on %q: EU, EEA, GDPR = %v, want %v", tt.country, tt.on, got, want)
		}
	}
	if n := len(gdpr.EEA(gdpr.MustParseDate("2024-01-01"))); n != 30 {
		t.Errorf("%d states in the EEA, want 30", n)
	}
	if n := len(gdpr.EEA(gdpr.MustParseDate("2019-01-01"))); n != 31 {
		t.Errorf("%d states in the EEA in 2019, want 31", n)
	}
}

func TestHoldsText(t *testing.T) {
	for h, want := range map[gdpr.Holds]string{gdpr.Never: "never", gdpr.Sometimes: "sometimes", gdpr.Always: "always"} {
		if h.String() != want {
			t.Errorf("%d is %q, want %q", h, h, want)
		}
	}
}

func TestRateJSONIsBounded(t *testing.T) {
	rate, err := gdpr.NewRate(gdpr.USD, gdpr.EUR, decimal.RequireFromString("0.9183"), gdpr.MustParseDate("2024-07-19"), "ECB")
	if err != nil {
		t.Fatal(err)
	}
	const form = `{"from":"USD","to":"EUR","perUnit":"0.9183","on":"2024-07-19","source":"ECB"}`
	data, err := json.Marshal(rate)
	if err != nil || string(data) != form {
		t.Errorf("%s, %v", data, err)
	}
	var back gdpr.Rate
	if err := json.Unmarshal(data, &back); err != nil || back.String() != rate.String() {
		t.Errorf("%v, %v", back, err)
	}
	for _, in := range []string{`{}`, `[]`, `{"from":"USD","to":"EUR","perUnit":"1e1000000000"}`, `{"from":"USD","to":"EUR","perUnit":1e-1000000000}`,
		`{"from":"USD","to":"EUR","perUnit":"-1"}`, `{"from":"USD","to":"QQQ","perUnit":"1"}`} {
		var r gdpr.Rate
		if err := json.Unmarshal([]byte(in), &r); err == nil {
			t.Errorf("%s is read", in)
		}
	}
}

func TestRateConverts(t *testing.T) {
	rate, err := gdpr.NewRate(gdpr.USD, gdpr.EUR, decimal.RequireFromString("0.9183"), gdpr.MustParseDate("2024-07-19"), "ECB")
	if err != nil {
		t.Fatal(err)
	}
	got, err := rate.Convert(gdpr.MustParseMoney("USD 37281000000"))
	if err != nil || got.String() != "EUR 34235142300.00" {
		t.Errorf("Convert = %v, %v", got, err)
	}
	back, err := rate.Convert(gdpr.MustParseMoney("EUR 91.83"))
	if err != nil || back.String() != "USD 100.00" {
		t.Errorf("Convert back = %v, %v", back, err)
	}
	if got := rate.String(); got != "1 USD = 0.9183 EUR on 2024-07-19 (ECB)" {
		t.Errorf("String() = %q", got)
	}
	if zero, err := rate.Convert(gdpr.Money{}); !zero.IsZero() || err != nil {
		t.Errorf("Convert of no sum = %v, %v", zero, err)
	}
	var ce *gdpr.CurrencyError
	if _, err := rate.Convert(gdpr.MustParseMoney("SEK 1")); !errors.As(err, &ce) || ce.Have != gdpr.SEK {
		t.Errorf("Convert of another currency: %v", err)
	}
	for _, bad := range []string{"0", "-1", "1e12", "1E999999999", "1E-999999999"} {
		if _, err := gdpr.NewRate(gdpr.USD, gdpr.EUR, number(bad), gdpr.Date{}, ""); err == nil {
			t.Errorf("a rate of %s was accepted", bad)
		}
	}
	if _, err := (gdpr.Rate{}).Convert(gdpr.Euro(1)); err == nil {
		t.Error("the zero Rate converts")
	}
}

func TestParseLang(t *testing.T) {
	for in, want := range map[string]gdpr.Lang{"": "", "fr": gdpr.French, "FR": gdpr.French, "fr-BE": gdpr.French, "nb": gdpr.Norwegian, "nn_NO": gdpr.Norwegian, "zz": "zz"} {
		if got, err := gdpr.ParseLang(in); got != want || err != nil {
			t.Errorf("ParseLang(%q) = %q, %v, want %q", in, got, err, want)
		}
	}
	for _, s := range []string{"f", "français", "1a", strings.Repeat("a", 40)} {
		if _, err := gdpr.ParseLang(s); err == nil {
			t.Errorf("ParseLang(%q) succeeded", s)
		}
	}
	if n := len(gdpr.Langs()); n != 26 {
		t.Errorf("%d languages, want 24 of the Union, Norwegian and Icelandic", n)
	}
}

func TestSpanLineColumnCountsCharacters(t *testing.T) {
	text := "Été\nla société paie 5 €\n"
	start := strings.Index(text, "5 €")
	s := gdpr.Span{Start: start, End: start + len("5 €")}
	if got := s.Of(text); got != "5 €" || s.Len() != len("5 €") {
		t.Errorf("Of = %q", got)
	}
	if line, column := s.LineColumn(text); line != 2 || column != 17 {
		t.Errorf("line %d, column %d, want 2, 17", line, column)
	}
	if line, column := (gdpr.Span{Start: 99, End: 100}).LineColumn(text); line != 0 || column != 0 {
		t.Errorf("outside the text: line %d, column %d", line, column)
	}
	if got := (gdpr.Span{Start: 5, End: 99}).Of(text); got != "" {
		t.Errorf("outside the text: %q", got)
	}
	if !(gdpr.Span{}).IsZero() || s.IsZero() {
		t.Error("IsZero")
	}
	a, b := gdpr.Span{Start: 0, End: 4}, gdpr.Span{Start: 4, End: 6}
	if a.Overlaps(b) || !a.Contains(gdpr.Span{Start: 1, End: 4}) || a.Contains(b) {
		t.Error("Overlaps and Contains")
	}
}

func TestSeverityText(t *testing.T) {
	for _, s := range []gdpr.Severity{gdpr.Info, gdpr.Warning, gdpr.Error} {
		text, err := s.MarshalText()
		var back gdpr.Severity
		if err != nil || back.UnmarshalText(text) != nil || back != s {
			t.Errorf("%v → %s → %v", s, text, back)
		}
	}
	if _, err := gdpr.Severity(9).MarshalText(); err == nil {
		t.Error("an unknown severity was written")
	}
	var s gdpr.Severity
	if err := s.UnmarshalText([]byte("fatal")); err == nil {
		t.Error("an unknown severity was read")
	}
}

func TestDiagnosticString(t *testing.T) {
	d := gdpr.Diagnostic{Severity: gdpr.Warning, Code: "date.partial", Path: "/dates/decided", Span: gdpr.Span{Start: 3, End: 7}, Message: "state the day"}
	if got, want := d.String(), "warning /dates/decided [3:7]: state the day (date.partial)"; got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
	if got, want := (gdpr.Diagnostic{Message: "x"}).String(), "info: x"; got != want {
		t.Errorf("String() = %q, want %q", got, want)
	}
	ds := gdpr.Diagnostics{d}
	if !ds.Has("date.partial") || ds.Has("x") || ds.Worst() != gdpr.Warning || gdpr.Diagnostics(nil).Worst() != gdpr.Info {
		t.Error("Has and Worst")
	}
	data, err := json.Marshal(ds)
	var back gdpr.Diagnostics
	if err != nil || json.Unmarshal(data, &back) != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(ds, back); diff != "" {
		t.Errorf("through JSON (-want +got):\n%s", diff)
	}
}

func TestErrorsAreClipped(t *testing.T) {
	e := gdpr.NewParseError("Date", strings.Repeat("é", 1000), 0, "x")
	if len(e.Input) > 90 || !strings.HasSuffix(e.Input, "…") {
		t.Errorf("input of %d bytes is kept", len(e.Input))
	}
}
