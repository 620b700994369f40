package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// collection reads the decisions of the program and proves that they are written back byte for byte.
func collection(t *testing.T) []decision.Decision {
	t.Helper()
	lines := bytes.Split(bytes.TrimSuffix(facts, []byte("\n")), []byte("\n"))
	var ds []decision.Decision
	for line, err := range decision.ReadLines(bytes.NewReader(facts), &decision.DecodeOptions{Strict: true}) {
		if err != nil || line.Failed {
			t.Fatalf("line %d: %v %v", line.Number, err, line.Diagnostics)
		}
		if b, err := line.Decision.AppendJSON(nil); err != nil || !bytes.Equal(b, lines[line.Number-1]) {
			t.Errorf("line %d is written back as\n%s\n%v", line.Number, b, err)
		}
		ds = append(ds, line.Decision)
	}
	if len(ds) != 108 {
		t.Fatalf("%d decisions", len(ds))
	}
	return ds
}

func TestFactsHaveTheExpectedFindings(t *testing.T) {
	got := map[string]int{}
	for i, d := range collection(t) {
		for _, f := range d.Validate() {
			got[f.Code]++
			if f.Severity == gdpr.Error {
				t.Errorf("line %d: %v", i+1, f)
			}
		}
		if len(d.Sources) == 0 || d.Sources[0].Confidence == "" {
			t.Errorf("line %d has no source with its confidence", i+1)
		}
	}
	want := map[string]int{
		"maximum.unknown":       53, // turnover not known, or in another currency than the maximum
		"provision.other-law":   18, // decisions of 2022 and later in the United Kingdom whose source prints bare articles
		"fine.amount-unknown":   1,  // the further fines on Deutsche Wohnen
		"appeal.amount-missing": 1,  // notebooksbilliger.de
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// TestWrongRowsAreFound proves that each row of testdata/wrong.jsonl, known to be wrong in a published data set, has the error
// that its note expects, and no other.
func TestWrongRowsAreFound(t *testing.T) {
	f, err := os.Open("testdata/wrong.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for line, err := range decision.ReadLines(f, &decision.DecodeOptions{Strict: true}) {
		if err != nil || line.Failed {
			t.Fatalf("line %d: %v %v", line.Number, err, line.Diagnostics)
		}
		n++
		var got []string
		for _, f := range line.Decision.Validate() {
			if f.Severity == gdpr.Error {
				got = append(got, "expect error "+f.Code+" "+f.Path)
			}
		}
		if len(got) != 1 || got[0] != line.Decision.Note {
			t.Errorf("line %d (%s): %s, got %q", line.Number, line.Decision.Parties[0].Name, line.Decision.Note, got)
		}
	}
	if n < 12 {
		t.Errorf("only %d rows", n)
	}
}

// published is what the test reads of the published list of the same decisions.
type published struct {
	Authority, Date, Amount string
	Announced               *string
	Currency                gdpr.Currency
	Articles                []string
	GDPRhub                 *struct {
		FineRaw    string  `json:"fine_raw"`
		DecidedRaw *string `json:"decided_raw"`
	} `json:"gdprhub"`
}

// publishedRows reads them where they are: beside the repository, or where GDPR_SHARED says.
func publishedRows(t *testing.T) []published {
	t.Helper()
	dir := os.Getenv("GDPR_SHARED")
	if dir == "" {
		dir = "../../../shared"
	}
	data, err := os.ReadFile(filepath.Join(dir, "law", "fining.json"))
	if err != nil {
		t.Skipf("the published list is not here (%v): set GDPR_SHARED to its folder to run this test", err)
	}
	var doc struct{ Decisions []published }
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	return doc.Decisions
}

func TestFactsAgreeWithThePublishedList(t *testing.T) {
	ds, rows := collection(t), publishedRows(t)
	if len(ds) != len(rows) {
		t.Fatalf("%d decisions, %d rows", len(ds), len(rows))
	}
	ours, theirs := sums{}, sums{}
	for i, row := range rows {
		d := &ds[i]
		amount := row.Amount
		if digits, _ := row.Currency.Digits(); digits == 2 && !strings.Contains(amount, ".") {
			amount += ".00"
		}
		want := gdpr.MustParseMoney(string(row.Currency) + " " + amount)
		total, err := d.TotalFine()
		switch {
		case i == 63: // the further fines have no amount
			total = d.Measures[0].Fine.Amount
		case i == 90, i == 96: // the row has the fine on the first addressee, the record the second one's too
			shares, err := d.FinesByParty()
			if err != nil || len(shares) != 2 {
				t.Fatalf("line %d: %v, %v", i+1, shares, err)
			}
			total = shares[0].Amount
		case err != nil:
			t.Errorf("line %d: %v", i+1, err)
		}
		if total != want || d.Dates.Decided.String() != row.Date || row.Announced != nil && d.Dates.Published.String() != *row.Announced {
			t.Errorf("line %d: %v on %v, want %v on %s", i+1, total, d.Dates, want, row.Date)
		}
		if len(d.Infringements) != len(row.Articles) {
			t.Errorf("line %d: %d infringements, want %d", i+1, len(d.Infringements), len(row.Articles))
		}
		for j, in := range d.Infringements {
			if last := row.Articles[j][strings.LastIndexByte(row.Articles[j], ' ')+1:]; !strings.Contains(strings.ReplaceAll(in.Provision.String(), ". ", ""), last) {
				t.Errorf("line %d: %v, want %s", i+1, in.Provision, row.Articles[j])
			}
		}
		ours.add(total)
		theirs.add(want)
	}
	if diff := cmp.Diff(theirs.list(), ours.list()); diff != "" {
		t.Errorf("totals: %s", diff)
	}
}

// TestCompareFindsTheSlipsOfADataSet compares the records with the figures that a data set prints for them. Days that it takes from the
// publication, and the sums it misprints, are all there is.
func TestCompareFindsTheSlipsOfADataSet(t *testing.T) {
	ds, rows := collection(t), publishedRows(t)
	var got []string
	for i, row := range rows {
		if row.GDPRhub == nil {
			continue
		}
		other := decision.Decision{Authority: ds[i].Authority, Measures: []decision.Measure{{Power: decision.PowerFine}}}
		// Digits in groups; two after the last separator are cents.
		raw := strings.Trim(strings.TrimLeft(row.GDPRhub.FineRaw, "€"), " EURGBPNOKSLCZHFI")
		cents := ""
		if at := strings.LastIndexAny(raw, ".,"); at >= 0 && len(raw)-at == 3 {
			raw, cents = raw[:at], raw[at:]
		}
		amount, err := strconv.ParseInt(strings.NewReplacer(".", "", ",", "").Replace(raw), 10, 64)
		if err != nil {
			t.Fatalf("%q: %v", row.GDPRhub.FineRaw, err)
		}
		if cents != "" && strings.Trim(cents, ".,0") != "" {
			t.Fatalf("%q has cents", row.GDPRhub.FineRaw)
		}
		digits, _ := row.Currency.Digits()
		for range digits {
			amount *= 10
		}
		other.Measures[0].Fine.Amount, _ = gdpr.FromMinor(amount, row.Currency)
		if raw := row.GDPRhub.DecidedRaw; raw != nil {
			other.Dates.Decided = gdpr.MustParseDate((*raw)[6:10] + "-" + (*raw)[3:5] + "-" + (*raw)[:2])
		}
		for _, diff := range decision.Compare(&ds[i], &other).Differences {
			if diff.How == decision.Conflict && (diff.Field == "/totalFine" || diff.Field == "/dates/decided") {
				got = append(got, strings.Join([]string{ds[i].Parties[0].Name, diff.A, diff.B, string(diff.Cause)}, "; "))
			}
		}
	}
	slices.Sort(got)
	want := []string{
		"Amazon France Logistique; 2023-12-27; 2023-12-07; ",
		"Enel Energia; EUR 26513977.00; EUR 26513877.00; digit",
		"Fortum Marketing and Sales Polska; PLN 5161867.00; PLN 4911732.00; part",
		"H&M Hennes & Mauritz Online Shop A.B. & Co. KG; EUR 35258707.95; EUR 35258708.00; rounded",
		"Marriott International Inc.; 2020-10-30; 2020-09-30; ",
		"Meta Platforms Ireland; 2024-09-26; 2024-09-27; publication",
		"OpenAI OpCo; 2024-11-02; 2024-12-20; publication",
		"TikTok Technology; 2025-04-30; 2025-05-02; publication",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
