package parse

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
)

func TestReadFine(t *testing.T) {
	tests := []struct {
		cell, column string
		country      gdpr.Country
		want         string // sums, or the state
		problem      string
	}{
		{"180,000", "EUR", "", "EUR 180000.00", ""},
		{"500", "EUR", "", "EUR 500.00", ""},
		{"50,000,000", "EUR", "", "EUR 50000000.00", ""},
		{"12.000 EUR", "", "", "EUR 12000.00", ""},
		{"26.513.877 EUR", "", "", "EUR 26513877.00", ""},
		{"1250000,00 EUR", "", "", "EUR 1250000.00", ""},
		{"12250601.00 EUR", "", "", "EUR 12250601.00", ""},
		{"7,631,175.00 EUR", "", "", "EUR 7631175.00", ""},
		{"14.929,20 RON", "", "", "RON 14929.20", ""},
		{"4,977.3 RON", "", "", "RON 4977.30", ""},
		{"9.954 RON", "", "", "RON 9954.00", ""},
		{"€450,000", "", "", "EUR 450000.00", ""},
		{"48.000 €", "", "", "EUR 48000.00", ""},
		{"30 000 EUR", "", "", "EUR 30000.00", ""},
		{"2 500 000 kr", "", gdpr.Sweden, "SEK 2500000.00", ""},
		{"2.310.000 GBP", "", "", "GBP 2310000.00", ""},
		{"£1.5 million", "", "", "GBP 1500000.00", ""},
		{"5 mio kr", "", gdpr.Denmark, "DKK 5000000.00", ""},
		{"NOK 250,000", "", "", "NOK 250000.00", ""},
		{"40000 ISK", "", "", "ISK 40000", ""},
		{"545.748 PLN", "", "", "PLN 545748.00", ""},
		{"20 000 zł", "", "", "PLN 20000.00", ""},
		{"700.000 HUF", "", "", "HUF 700000.00", ""},
		{"10 000 Kč", "", "", "CZK 10000.00", ""},
		{"9.375,00 HRK", "", "", "HRK 9375.00", ""},
		{"1000 BGN", "", "", "BGN 1000.00", ""},
		{"5000 лв", "", "", "BGN 5000.00", ""},
		{"CHF 8'000", "", "", "CHF 8000.00", ""},
		{"approximately EUR 5,000", "", "", "about EUR 5000.00", ""},
		{"1000 BGN (500 EUR)", "", "", "BGN 1000.00 = EUR 500.00", ""},
		{"5,000. EUR", "", "", "EUR 5000.00", "amount.loose-separator"},
		{"NOK 250,000 NOK", "", "", "NOK 250000.00", "amount.repeated-currency"},
		{"20,000 and 30,000 €", "", "", "EUR 20000.00, EUR 30000.00", "amount.several"},
		{"Fine amount between EUR 400 and EUR 600", "EUR", "", "EUR 400.00 to EUR 600.00", ""},
		{"EUR 400 - 600", "", "", "EUR 400.00 to EUR 600.00", ""},
		{"up to EUR 600", "", "", " to EUR 600.00", ""},
		{"more than 600 EUR", "", "", "EUR 600.00 to ", ""},
		{"Fine in five-digit amount", "EUR", "", "Fine in five-digit amount", ""},
		{"Only intention to issue fine", "EUR", "", "announced", ""},
		{"Unknown", "EUR", "", "unknown", ""},
		{"None", "", "", "none", ""},
		{"n/a", "", "", "absent", ""},
		{"", "", "", "absent", ""},
		{"10.000", "", "", "unread", "amount.no-currency"},
		{"-3 EUR", "", "", "unread", "amount.negative"},
		{"60.0000 EUR", "", "", "unread", "amount.grouping"},
		{"1.23.456 EUR", "", "", "unread", "amount.grouping"},
		{"1,234.567,89 EUR", "", "", "unread", "amount.grouping"},
		{"0.500 EUR", "", "", "unread", "amount.grouping"},
		{"5 kr", "", "", "unread", "amount.unknown-currency"},
		{"EUR 5 GBP 6 SEK 7", "", "", "unread", "amount.unreadable"},
		{"EUR 600 to EUR 400", "", "", "unread", "amount.unreadable"},
		{"99999999999999999999 EUR", "", "", "unread", "amount.unreadable"},
		{"see the press release", "EUR", "", "unread", "amount.unreadable"},
		{"0", "EUR", "", "EUR 0.00", "amount.zero"},
	}
	for _, tt := range tests {
		f := readFine(tt.cell, gdpr.Currency(tt.column), tt.country)
		var got string
		switch f.state {
		case fineSums:
			var words []string
			for _, m := range f.sums {
				words = append(words, m.String())
			}
			got = strings.Join(words, ", ")
			if f.approx {
				got = "about " + got
			}
			for _, m := range f.equal {
				got += " = " + m.String()
			}
		case fineRange:
			got = f.min.String() + " to " + f.max.String()
		case fineBand:
			got = f.band
		default:
			got = [...]string{fineUnread: "unread", fineAbsent: "absent", fineNone: "none", fineUnknown: "unknown", fineIntention: "announced"}[f.state]
		}
		if got != tt.want || f.problem != tt.problem {
			t.Errorf("readFine(%q, %q, %q) = %q %s, want %q %s", tt.cell, tt.column, tt.country, got, f.problem, tt.want, tt.problem)
		}
	}
}

func TestReadDate(t *testing.T) {
	tests := []struct {
		cell          string
		order         dateOrder
		want, problem string
	}{
		{"2021-12-28", dayFirst, "2021-12-28", ""},
		{"2021-12-28T10:00:00Z", dayFirst, "2021-12-28", ""},
		{"2021-12-28 00:00:00", dayFirst, "2021-12-28", ""},
		{"28.12.2021", dayFirst, "2021-12-28", ""},
		{"5. 2. 2020", dayFirst, "2020-02-05", ""},
		{"13/01/2021", dayFirst, "2021-01-13", ""},
		{"15-12-2022", dayFirst, "2022-12-15", ""},
		{"10/18/2019", monthFirst, "2019-10-18", ""},
		{"13 March 2025", dayFirst, "2025-03-13", ""},
		{"March 13, 2025", dayFirst, "2025-03-13", ""},
		{"13th of March 2025", dayFirst, "2025-03-13", ""},
		{"1er décembre 2025", dayFirst, "2025-12-01", ""},
		{"May 2023", dayFirst, "2023-05", ""},
		{"01.2021", dayFirst, "2021-01", ""},
		{"2021-03", dayFirst, "2021-03", ""},
		{"2019", dayFirst, "2019", ""},
		{"Unknown", dayFirst, "", ""},
		{"n/a", dayFirst, "", ""},
		{"23.08.23", dayFirst, "2023-08-23", "date.short-year"},
		{"12/31/2019", dayFirst, "2019-12-31", "date.day-month"},
		{"11.09.2020 and 23.09.2020", dayFirst, "2020-09-11", "date.several"},
		{"30.02.2020", dayFirst, "", "date.unreadable"},
		{"31.31.2020", dayFirst, "", "date.unreadable"},
		{"0", dayFirst, "", "date.unreadable"},
		{"in the spring", dayFirst, "", "date.unreadable"},
		{"123456", dayFirst, "", "date.unreadable"},
	}
	for _, tt := range tests {
		got := readDate(tt.cell, tt.order)
		if got.date.String() != tt.want || got.problem != tt.problem {
			t.Errorf("readDate(%q) = %v %s, want %s %s", tt.cell, got.date, got.problem, tt.want, tt.problem)
		}
	}
}

func TestCleanCell(t *testing.T) {
	tests := []struct {
		in    string
		lines bool
		want  string
	}{
		{"Scuola di \u00a0I^ grado", false, "Scuola di I^ grado"},
		{" a\tb\u202fc ", false, "a b c"},
		{"a\r\n b\n\nc", true, "a\nb\nc"},
		{"a\r\nb", false, "a b"},
		{"so\u00adft\u200b", false, "soft"},
		{"\n", true, ""},
	}
	for _, tt := range tests {
		if got := cleanCell(tt.in, tt.lines); got != tt.want {
			t.Errorf("cleanCell(%q) = %q, want %q", tt.in, got, tt.want)
		}
	}
}

func TestRepairMojibake(t *testing.T) {
	for _, want := range []string{"España", "Müller & Söhne", "Čeština", "Łódź", "l’été – 5 €", "Ärzte", "Åkermyntan"} {
		var misread strings.Builder
		for _, b := range []byte(want) {
			if c := high1252[max(int(b)-0x80, 0)%32]; b >= 0x80 && b < 0xa0 && c != 0 {
				misread.WriteRune(c)
			} else {
				misread.WriteRune(rune(b))
			}
		}
		if got, ok := repairMojibake(misread.String()); got != want || !ok {
			t.Errorf("repairMojibake(%q) = %q, want %q", misread.String(), got, want)
		}
		if got, ok := repairMojibake(want); got != want || ok {
			t.Errorf("repairMojibake changes %q to %q", want, got)
		}
	}
	for _, s := range []string{"NÃO", "«É»", "Ä»", "â€", "Ã"} {
		if got, ok := repairMojibake(s); ok {
			t.Errorf("repairMojibake changes %q to %q", s, got)
		}
	}
}

func TestUndouble(t *testing.T) {
	for in, want := range map[string]string{
		"n/a n/a": "n/a", "Art. Art. 5 GDPR GDPR": "Art. 5 GDPR", "1 000 000 EUR": "1 000 000 EUR", "(1) (1)": "(1) (1)", "a b a": "a b a",
	} {
		if got, twice := undouble(in); got != want || twice != (in != want) {
			t.Errorf("undouble(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCitationItems(t *testing.T) {
	tests := []struct {
		in   string
		want []string
	}{
		{"Art. 5 (1) a), c) GDPR, Art. 6 (1) GDPR", []string{"Art. 5 (1) a), c) GDPR", "Art. 6 (1) GDPR"}},
		{"Art. 5 (1), (2) GDPR, L. 34-5 CPCE", []string{"Art. 5 (1), (2) GDPR", "L. 34-5 CPCE"}},
		{"Art. 28 GDPR, others", []string{"Art. 28 GDPR", "others"}},
		{"Art. 5 GDPR,\nArt. 32 GDPR;§ 3 DSG", []string{"Art. 5 GDPR", "Art. 32 GDPR", "§ 3 DSG"}},
		{"Art, 32 GDPR", []string{"Art, 32 GDPR"}},
		{"Article 6(1), point (a) GDPR", []string{"Article 6(1), point (a) GDPR"}},
		{"['Article 5 GDPR', 'Article 6 GDPR']", []string{"Article 5 GDPR", "Article 6 GDPR"}},
	}
	for _, tt := range tests {
		if diff := cmp.Diff(tt.want, citationItems(tt.in, true)); diff != "" {
			t.Errorf("citationItems(%q): %s", tt.in, diff)
		}
	}
}

func TestLinkedProvision(t *testing.T) {
	for in, want := range map[string]string{
		"Article 6 GDPR#1a": "Article 6(1)(a) GDPR", "Article_13_GDPR": "Article 13 GDPR", "Article 4 GDPR#12": "Article 4(12) GDPR", "Elsewhere#1": "Elsewhere#1",
	} {
		if got := linkedProvision(in); got != want {
			t.Errorf("linkedProvision(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestPlainWiki(t *testing.T) {
	tests := []struct{ in, want, link string }{
		{"[[Article 9 GDPR#9b|]] [[Category:Article 9]]", "Article 9 GDPR ", ""},
		{"[[Page|shown]] '''bold''' ''it''<!-- note -->", "shown bold it", ""},
		{"[https://example.org/a The source]", "The source", "https://example.org/a"},
		{"open [[link and [http://x", "open link and [http://x", ""},
		{"{{keep|this}}", "{{keep|this}}", ""},
	}
	for _, tt := range tests {
		var links []string
		if got := plainWiki(tt.in, &links); got != tt.want || strings.Join(links, " ") != tt.link {
			t.Errorf("plainWiki(%q) = %q %q, want %q %q", tt.in, got, links, tt.want, tt.link)
		}
	}
}

func TestPlainHTML(t *testing.T) {
	tests := []struct{ in, want, link string }{
		{"<img src='f.png' alt='France'><br>FRANCE", "\nFRANCE", ""},
		{"<img src='f.png' alt='France'>", "France", ""},
		{`<a class="x" data-href='no' href="https://example.org/?a=1&amp;b=2">link</a>`, "link", "https://example.org/?a=1&b=2"},
		{"<a href=https://example.org/x>", "", "https://example.org/x"},
		{"5 < 6 &amp; 7 > 6 <", "5 < 6 & 7 > 6 <", ""},
		{"<p>one</p><p>two", "\none\n\ntwo", ""},
	}
	for _, tt := range tests {
		var links []string
		if got := plainHTML(tt.in, &links); got != tt.want || strings.Join(links, " ") != tt.link {
			t.Errorf("plainHTML(%q) = %q %q, want %q %q", tt.in, got, links, tt.want, tt.link)
		}
	}
}

// TestColumnsOfSources finds no name of a column twice in the table of a source.
func TestColumnsOfSources(t *testing.T) {
	for _, src := range sources {
		seen := map[string]bool{}
		for _, c := range src.columns {
			for name := range strings.SplitSeq(c.names, "|") {
				key := columnKey(name)
				if strings.HasSuffix(name, "#") {
					key += "#"
				}
				if seen[key] || key == "" {
					t.Errorf("%s: column %q stands twice", src.name, name)
				}
				seen[key] = true
			}
		}
	}
}
