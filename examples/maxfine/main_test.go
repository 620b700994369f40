package main

import (
	"bytes"
	"strings"
	"testing"
)

func output(t *testing.T, args ...string) (out, errs string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(args, &o, &e)
	return o.String(), e.String(), status
}

func TestMaxfine(t *testing.T) {
	for _, c := range []struct {
		name string
		args []string
		want []string // lines of the output, or parts of them
	}{
		{"percentage", []string{"-turnover", "EUR 3000000000", "-articles", "5(1)(a), 32"},
			[]string{"Maximum fine: EUR 120,000,000 (higher tier, dynamic)\n", "Article 5(1)(a) GDPR is in the higher tier (Article 83(5)(a) GDPR)", "[date.not-stated]"}},
		{"equal", []string{"-turnover", "EUR 500000000", "-articles", "5(1)(a), 32"},
			[]string{"Maximum fine: EUR 20,000,000 (higher tier)\n"}},
		{"unknown turnover", []string{"-articles", "5(1)(a), 32"},
			[]string{"Maximum fine: EUR 20,000,000 or more (higher tier)\n", "[turnover.not-stated]"}},
		{"no tier", []string{"-articles", "10, 24"},
			[]string{"Maximum fine: no maximum under the GDPR: none of the provisions carries a fine\n", "[country.not-stated]"}},
		{"Norway", []string{"-articles", "10, 24", "-country", "NO", "-on", "2025-03-10"},
			[]string{"Maximum fine: EUR 10,000,000 or more (lower tier)\n", "personopplysningsloven, section 26(1)"}},
		{"United Kingdom", []string{"-articles", "5, 8", "-country", "UK", "-on", "2023-04-04", "-turnover", "GBP 600000000"},
			[]string{"Maximum fine: GBP 24,000,000 (higher tier, dynamic)\n"}},
		{"public body", []string{"-articles", "32", "-country", "SE", "-public", "-on", "2024"},
			[]string{"Maximum fine: SEK 5,000,000 (lower tier)\n", "lag (2018:218)"}},
		{"public body without fines", []string{"-articles", "32", "-country", "AT", "-public", "-on", "2024"},
			[]string{"Maximum fine: none: the addressee cannot be fined\n", "DSG (Austria), section 30(5)"}},
		{"public body of no country", []string{"-articles", "32", "-public"},
			[]string{"Maximum fine: cannot be said", "[public-body.unknown]"}},
		{"the State", []string{"-articles", "32", "-country", "FR", "-state", "-on", "2024"},
			[]string{"Maximum fine: none: the addressee cannot be fined\n", "no fine on the State"}},
		{"simplified", []string{"-articles", "Article 82 LIL", "-country", "FR", "-simplified", "-on", "2024"},
			[]string{"Maximum fine: EUR 20,000 (lower tier)\n"}},
		{"separate conducts", []string{"-articles", "5(1)(a), 6, 13; 33", "-turnover", "EUR 948487890.00"},
			[]string{"Conduct 1: EUR 37,939,515.60 (higher tier, dynamic)\nConduct 2: EUR 18,969,757.80 (lower tier, dynamic)\nTotal of the maximum fines: EUR 56,909,273.40\n"}},
		{"group and rate", []string{"-articles", "46", "-company", "Parent=USD 37281000000", "-company", "Sister=", "-rate", "1 USD = 0.9183 EUR"},
			[]string{"Maximum fine: EUR 1,369,405,692 or more (higher tier, dynamic)\n", "USD 37,281,000,000 is EUR 34,235,142,300 (1 USD = 0.9183 EUR)", "the turnover of Sister is not known"}},
	} {
		out, errs, status := output(t, c.args...)
		if status != 0 || errs != "" {
			t.Errorf("%s: status %d, %s", c.name, status, errs)
		}
		for _, want := range c.want {
			if !strings.Contains(out, want) {
				t.Errorf("%s: want %q in\n%s", c.name, want, out)
			}
		}
	}
}

func TestMaxfineRefuses(t *testing.T) {
	for _, args := range [][]string{
		{}, {"-articles", "100"}, {"-articles", "6(1)(g)"}, {"-articles", ";"}, {"-articles", "5;"}, {"-articles", "banana"}, {"-articles", "5\xff"},
		{"-articles", "5", "32"}, {"-articles", "Article 5 XYZ"}, {"-nosuch"},
		{"-articles", "5", "-turnover", "EUR -1"}, {"-articles", "5", "-turnover", "EUR 1e999999999"}, {"-articles", "5", "-turnover", "EUR \xff"},
		{"-articles", "5", "-turnover", "USD 1"}, {"-articles", "5", "-company", "a=EUR 1", "-company", "b=USD 1"}, {"-articles", "5", "-company", "a"},
		{"-articles", "5", "-rate", "USD 1e999999999 EUR"}, {"-articles", "5", "-rate", "USD 0 EUR"}, {"-articles", "5", "-rate", "USD x EUR"}, {"-articles", "5", "-rate", "USD"},
		{"-articles", "5", "-country", "XX"}, {"-articles", "5", "-country", "Norway"}, {"-articles", "5", "-on", "2018-05-24"}, {"-articles", "5", "-on", "2018"},
		{"-articles", "5", "-public", "-not-undertaking"}, {"-articles", "Article 5 GDPR, Article 5 UK GDPR"}, {"-articles", "5", "-simplified"},
	} {
		out, errs, status := output(t, args...)
		if status != 2 || !strings.HasPrefix(errs, "maxfine: ") || strings.Count(errs, "\n") != 1 || out != "" {
			t.Errorf("%q: status %d, output %q, error %q", args, status, out, errs)
		}
	}
}

func TestMaxfineHelp(t *testing.T) {
	if _, errs, status := output(t, "-h"); status != 0 || !strings.Contains(errs, "-turnover") {
		t.Errorf("status %d: %s", status, errs)
	}
}
