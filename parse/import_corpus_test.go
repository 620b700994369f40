package parse

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"iter"
	"regexp"
	"strings"
	"testing"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
	"github.com/gdprgo/gdpr/legalbasis"
)

// The rows of the published sets that lie in the shared folder are written in the forms in which the sets are published,
// at test time, and imported again.

type trackerRow struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Expected struct {
		FineEUR    *float64 `json:"fine_eur"`
		FineRaw    string   `json:"fine_raw"`
		Articles   string   `json:"articles_raw"`
		Date       string   `json:"date"`
		Authority  string   `json:"authority"`
		Country    string   `json:"country"`
		Controller string   `json:"controller"`
		Type       string   `json:"type"`
	} `json:"expected"`
}

func (r trackerRow) html() []string {
	e := r.Expected
	return []string{"", r.ID, "<img src='flags/x.png' alt='" + e.Country + "'><br>" + e.Country, e.Authority, e.Date, e.FineRaw, e.Controller, "", e.Articles, e.Type,
		r.Text + "<br><a class='blau' href='https://example.org/decisions/" + r.ID + "'>link</a>", "<a href='https://example.org/" + r.ID + "'>link</a>"}
}

func trackerJSON(rows []trackerRow) string {
	var all [][]string
	for _, r := range rows {
		all = append(all, r.html())
	}
	b, _ := json.Marshal(map[string]any{"data": all})
	return string(b)
}

func trackerCSV(rows []trackerRow) string {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write([]string{"ETid", "Country", "Authority", "Date of Decision", "Fine [€]", "Controller/Processor", "Quoted Art.", "Type", "Summary"})
	for _, r := range rows {
		e := r.Expected
		w.Write([]string{r.ID, e.Country, e.Authority, e.Date, e.FineRaw, e.Controller, e.Articles, e.Type, r.Text})
	}
	w.Flush()
	return b.String()
}

type hubRow struct {
	ID       string `json:"id"`
	Text     string `json:"text"`
	Expected struct {
		Amount     *float64 `json:"fine_amount"`
		Currency   string   `json:"fine_currency"`
		FineRaw    string   `json:"fine_raw"`
		Articles   []string `json:"articles_raw"`
		Date       string   `json:"date"`
		Published  string   `json:"date_published"`
		Authority  string   `json:"authority"`
		Country    string   `json:"country"`
		Controller string   `json:"controller"`
		Number     string   `json:"case_number"`
		Type       string   `json:"type"`
		Outcome    string   `json:"outcome"`
		Appeal     string   `json:"appeal"`
	} `json:"expected"`
}

func hubWikitext(rows []hubRow) string {
	var b strings.Builder
	for _, r := range rows {
		e := r.Expected
		fine, currency := e.FineRaw, ""
		if head, tail, ok := strings.Cut(e.FineRaw, " "); ok && gdpr.Currency(tail).Known() {
			fine, currency = head, tail
		}
		fmt.Fprintf(&b, "{{DPAdecisionBOX\n\n|Jurisdiction=%s\n|DPA-BG-Color=\n|DPA_With_Country=%s\n\n|Case_Number_Name=%s\n|ECLI=\n\n|Original_Source_Name_1=\n|Type=%s\n|Outcome=%s\n"+
			"|Date_Started=\n|Date_Decided=%s\n|Date_Published=%s\n|Year=\n|Fine=%s\n|Currency=%s\n\n", e.Country, e.Authority, e.Number, e.Type, e.Outcome, e.Date, e.Published, fine, currency)
		for i, a := range e.Articles {
			fmt.Fprintf(&b, "|GDPR_Article_%d=%s\n", i+1, a)
		}
		for i, p := range strings.Split(e.Controller, "\n") {
			fmt.Fprintf(&b, "|Party_Name_%d=%s\n|Party_Link_%d=\n", i+1, p, i+1)
		}
		appeal := strings.SplitN(e.Appeal, "\n", 3)
		for i, name := range []string{"Status", "Body", "Case_Number_Name"} {
			value := ""
			if i < len(appeal) {
				value = appeal[i]
			}
			fmt.Fprintf(&b, "|Appeal_To_%s=%s\n", name, value)
		}
		fmt.Fprintf(&b, "|\n}}\n\n%s\n\n", r.Text)
	}
	return b.String()
}

func hubCSV(rows []hubRow) string {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write([]string{"id", "Jurisdiction", "DPA_With_Country", "Case_Number_Name", "Type", "Outcome", "Date_Decided", "Date_Published", "Fine", "GDPR_Articles", "Parties", "Appeal", "Summary"})
	for _, r := range rows {
		e := r.Expected
		w.Write([]string{r.ID, e.Country, e.Authority, e.Number, e.Type, e.Outcome, e.Date, e.Published, e.FineRaw, strings.Join(e.Articles, "\n"), e.Controller, e.Appeal, r.Text})
	}
	w.Flush()
	return b.String()
}

// collect imports the rows of an input and counts the diagnostics.
func collect(t *testing.T, records iter.Seq2[Record, error]) (all []Record, codes map[string]int) {
	t.Helper()
	codes = map[string]int{}
	for rec, err := range records {
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range rec.Diagnostics {
			codes[d.Code]++
		}
		all = append(all, rec)
	}
	return all, codes
}

func TestTrackerCorpus(t *testing.T) {
	rows := sharedtest.Lines[trackerRow](t, "corpus", "dev", "fine_et.jsonl")
	for name, in := range map[string]string{"JSON": trackerJSON(rows), "CSV": trackerCSV(rows)} {
		records, codes := collect(t, EnforcementTracker(strings.NewReader(in), nil))
		if len(records) != len(rows) {
			t.Fatalf("%s: %d rows, want %d", name, len(records), len(rows))
		}
		t.Log(name, codes)
		for i, r := range rows {
			d := &records[i].Decision
			if d.Sources[0].ID != r.ID || d.Authority == "" && d.Body == "" || d.Country == "" {
				t.Errorf("%s %s: source %q, authority %q, body %q, country %q", name, r.ID, d.Sources[0].ID, d.Authority, d.Body, d.Country)
			}
			if got := d.Dates.Decided.String(); got != r.Expected.Date && r.Expected.Date != "Unknown" {
				t.Errorf("%s %s: decided %q, want %q", name, r.ID, got, r.Expected.Date)
			}
			var got gdpr.Money
			for _, m := range d.Measures {
				if got = m.Fine.Payable; got.IsZero() && len(m.Fine.Equivalents) == 1 {
					got = m.Fine.Equivalents[0]
				}
				if !m.Fine.Amount.IsZero() {
					t.Errorf("%s %s: the tracker's figure was taken for the fine imposed", name, r.ID)
				}
			}
			if want := r.Expected.FineEUR; want != nil && *want > 0 && got != euros(*want) {
				t.Errorf("%s %s: fine %v, want EUR %v", name, r.ID, got, *want)
			}
		}
	}
}

func euros(x float64) gdpr.Money { return money(x, gdpr.EUR) }

func money(x float64, c gdpr.Currency) gdpr.Money {
	m, _ := gdpr.FromDecimal(decimal.NewFromFloat(x), c)
	return m
}

func TestPrivacyAffairsCorpus(t *testing.T) {
	rows := sharedtest.Lines[trackerRow](t, "corpus", "dev", "fine_privacyaffairs.jsonl")
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write([]string{"id", "picture", "name", "price", "authority", "date", "controller", "articleViolated", "type", "source", "summary"})
	for _, r := range rows {
		e := r.Expected
		w.Write([]string{r.ID, "/f.png", e.Country, fmt.Sprint(int64(*e.FineEUR)), e.Authority, e.Date, e.Controller, e.Articles, e.Type, "https://example.org/x", r.Text})
	}
	w.Flush()
	records, codes := collect(t, PrivacyAffairs(&b, nil))
	if len(records) != len(rows) {
		t.Fatalf("%d rows, want %d", len(records), len(rows))
	}
	t.Log(codes)
	if codes["date.unreadable"]+codes["amount.unreadable"]+codes["country.unknown"] > 0 {
		t.Errorf("unreadable cells: %v", codes)
	}
}

func TestGDPRhubCorpus(t *testing.T) {
	rows := sharedtest.Lines[hubRow](t, "corpus", "dev", "fine_hub.jsonl")
	for name, in := range map[string]string{"wikitext": hubWikitext(rows), "CSV": hubCSV(rows)} {
		records, codes := collect(t, GDPRhub(strings.NewReader(in), nil))
		if len(records) != len(rows) {
			t.Fatalf("%s: %d rows, want %d", name, len(records), len(rows))
		}
		t.Log(name, codes)
		for i, r := range rows {
			d := &records[i].Decision
			if d.Authority == "" && d.Body == "" {
				t.Errorf("%s %s: no authority", name, r.ID)
			}
			total, err := d.TotalFine()
			if want := r.Expected.Amount; want != nil {
				if total != money(*want, gdpr.Currency(r.Expected.Currency)) {
					t.Errorf("%s %s: fine %v %v, want %v %v of %q", name, r.ID, total, err, *want, r.Expected.Currency, r.Expected.FineRaw)
				}
			}
			if none := strings.EqualFold(r.Expected.FineRaw, "none"); d.NoFine != none {
				t.Errorf("%s %s: no fine = %t of %q", name, r.ID, d.NoFine, r.Expected.FineRaw)
			}
			for j, date := range []struct {
				got  gdpr.Date
				want string
			}{{d.Dates.Decided, r.Expected.Date}, {d.Dates.Published, r.Expected.Published}} {
				if (date.want == "" || date.want == "n/a") != date.got.IsZero() {
					t.Errorf("%s %s: date %d is %q of %q", name, r.ID, j, date.got, date.want)
				}
			}
		}
	}
}

func TestDatesCorpus(t *testing.T) {
	type dateRow struct {
		Text     string
		Expected struct{ Date *string }
	}
	for _, row := range sharedtest.Lines[dateRow](t, "corpus", "dev", "dates_hub.jsonl") {
		got := readDate(row.Text, dayFirst)
		if want := row.Expected.Date; want != nil && got.date.String() != *want {
			t.Errorf("%q: %v %s, want %s", row.Text, got.date, got.problem, *want)
		} else if want == nil && got.date.IsZero() && !isUnknown(row.Text) {
			t.Errorf("%q: %s", row.Text, got.problem)
		}
	}
}

// TestArticlesCorpus reads the columns of articles. Of the items that cite the GDPR nearly all are understood, to provisions that
// exist; the others are typed by their act or listed.
func TestArticlesCorpus(t *testing.T) {
	type cited struct{ item, country string }
	var items []cited
	for _, file := range []string{"fine_et.jsonl", "fine_privacyaffairs.jsonl"} {
		for _, row := range sharedtest.Lines[trackerRow](t, "corpus", "dev", file) {
			for _, item := range citationItems(cleanCell(plainHTML(row.Expected.Articles, new([]string)), true), true) {
				items = append(items, cited{item, row.Expected.Country})
			}
		}
	}
	for _, row := range sharedtest.Lines[hubRow](t, "corpus", "dev", "fine_hub.jsonl") {
		for _, a := range row.Expected.Articles {
			for _, item := range citationItems(cleanCell(plainWiki(a, new([]string)), true), false) {
				items = append(items, cited{item, row.Expected.Country})
			}
		}
	}
	other := regexp.MustCompile(`(?i)implement|regulation|directive|law|act\b|loi|code`)
	var gdprItems, understood, national, typed int
	for _, c := range items {
		item := c.item
		if isUnknown(item) {
			continue
		}
		text, _ := undouble(item)
		ps, err := Citation(text, &Options{Country: countryOf(c.country)})
		ok := err == nil && len(ps) > 0 && ofItsAct(text, ps, true)
		if !strings.Contains(item, "GDP") && !strings.Contains(item, "GPDR") && !strings.Contains(item, "GDRP") || other.MatchString(item) {
			national++
			if ok && ps[0].Act() != legalbasis.GDPR {
				typed++
			}
			continue
		}
		gdprItems++
		for _, p := range ps {
			ok = ok && p.Exists()
		}
		if want, err := legalbasis.ParseProvision(item); err == nil && want.Exists() && (len(ps) != 1 || ps[0] != want) {
			ok = false
		}
		if ok {
			understood++
		} else {
			t.Logf("%q: %v %v", item, ps, err)
		}
	}
	t.Logf("GDPR: %d of %d items understood; other acts: %d of %d typed", understood, gdprItems, typed, national)
	if understood*1000 < gdprItems*995 {
		t.Errorf("%d of %d items of the GDPR understood, want 99.5 %%", understood, gdprItems)
	}
}
