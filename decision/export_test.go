package decision_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

func ExampleCSVWriter() {
	var b bytes.Buffer
	w := decision.NewCSVWriter(&b)
	_ = w.Write(&decision.Decision{
		Authority: "at-dsb", Reference: "=HYPERLINK(\"http://example.org\")",
		Measures: []decision.Measure{{Power: decision.PowerFine, Fine: decision.Fine{Amount: gdpr.Euro(2_000_000)}}},
	})
	_, row, _ := strings.Cut(b.String(), "\r\n")
	fmt.Print(strings.ReplaceAll(row, "\r\n", "\n"))
	// Output:
	// ,,"at-dsb","AT",,"'=HYPERLINK(""http://example.org"")",,,,,,,,,,,,,"fine","stated","EUR",2000000.00,2000000.00,,,,,,,
}

func csvRows(t *testing.T, ds ...decision.Decision) (header []string, rows [][]string) {
	t.Helper()
	var b bytes.Buffer
	w := decision.NewCSVWriter(&b)
	for i := range ds {
		if err := w.Write(&ds[i]); err != nil {
			t.Fatal(err)
		}
	}
	text, ok := strings.CutPrefix(b.String(), "\ufeff")
	if !ok || strings.Contains(text, "\ufeff") {
		t.Error("want one byte order mark, at the beginning")
	}
	all, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(all) != len(ds)+1 {
		t.Fatalf("%d rows, %v", len(all), err)
	}
	return all[0], all[1:]
}

func TestCSVKeepsTheKindsOfMissingFinesApart(t *testing.T) {
	header, rows := csvRows(t, decision.Decision{}, decision.Decision{NoFine: true}, decision.Decision{Measures: []decision.Measure{{Power: decision.PowerFine}}},
		decision.Decision{Measures: []decision.Measure{fine("EUR 0.00")}}, *read(t, sound), decision.Decision{Measures: []decision.Measure{fine("EUR 1.00"), fine("SEK 1.00")}})
	fineAt, totalAt, standingAt := slices.Index(header, "fine"), slices.Index(header, "total fine"), slices.Index(header, "standing")
	var got []string
	for _, r := range rows {
		got = append(got, strings.Join([]string{r[fineAt], r[totalAt], r[standingAt]}, ";"))
	}
	if want := []string{";;", "none;;", "amount unknown;;", "stated;0.00;", "stated;2000000.00;1500000.00", "no total;;"}; !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestCSVCellsAreNeverFormulas(t *testing.T) {
	for _, s := range []string{"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0=1", "＝1", "＋1", "－1", "＠1", "|calc", "=cmd|'/c calc'!A0", `="a;b"`} {
		_, rows := csvRows(t, decision.Decision{Title: s, Parties: []decision.Party{{Name: s}}, Note: "a;" + s})
		title, party := rows[0][7], rows[0][12]
		if !strings.HasPrefix(title, "'") || !strings.HasPrefix(party, "'") {
			t.Errorf("%q becomes %q and %q", s, title, party)
		}
	}
	for _, s := range []string{"Example = good", "a-b", "Nr. 5", "'quoted'", "ÄÖ"} {
		if _, rows := csvRows(t, decision.Decision{Title: s}); rows[0][7] != s {
			t.Errorf("%q becomes %q", s, rows[0][7])
		}
	}
	if _, rows := csvRows(t, decision.Decision{Measures: []decision.Measure{fine("EUR -5.00")}}); rows[0][21] != "-5.00" {
		t.Errorf("a number becomes %q", rows[0][21])
	}
}

func TestCSVOfEveryFrozenRecordCanBeReadBack(t *testing.T) {
	for _, file := range compatFiles(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line, err := range decision.ReadLines(bytes.NewReader(data), nil) {
			if err != nil {
				t.Fatal(err)
			}
			header, rows := csvRows(t, line.Decision)
			if got := rows[0][slices.Index(header, "reference")]; got != line.Decision.Reference {
				t.Errorf("%s line %d: %q", file, line.Number, got)
			}
		}
	}
}

func ExampleDecision_AppendJSONLD() {
	d := decision.Decision{Authority: "at-dsb", Infringements: []decision.Infringement{{Provision: legalbasis.MustParseProvision("Article 6(1)(f) GDPR")}}}
	b, err := d.AppendJSONLD(nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	var view struct {
		PassedBy  struct{ Name string } `json:"passedBy"`
		Infringed []map[string]string
	}
	err = json.Unmarshal(b, &view)
	fmt.Println(view.PassedBy.Name, err)
	fmt.Println(view.Infringed[0]["@id"])
	fmt.Println(view.Infringed[0]["sameAs"])
	// Output:
	// Österreichische Datenschutzbehörde <nil>
	// http://data.europa.eu/eli/reg/2016/679/art_6/par_1/pnt_f/oj
	// https://w3id.org/dpv/legal/eu/gdpr#A6-1-f
}

// TestJSONLDUsesOnlyTermsOfItsContext proves that no key of the form is lost when a reader expands it.
func TestJSONLDUsesOnlyTermsOfItsContext(t *testing.T) {
	used := map[string]bool{}
	for _, text := range []string{sound, `{"body":"Court","country":"DK","infringements":[{"provision":"Article 6(1)(f) GDPR"}]}`, `{"authority":"xx-new","identifiers":[{"scheme":"etid","value":"5"}],"title":"T","parties":[{"name":"A"},{"name":"B","role":"joint-controller"}]}`} {
		b, err := read(t, text).AppendJSONLD(nil)
		if err != nil {
			t.Fatal(err)
		}
		var doc map[string]any
		if err := json.Unmarshal(b, &doc); err != nil {
			t.Fatal(err)
		}
		context := doc["@context"].(map[string]any)
		delete(doc, "@context")
		var walk func(v any)
		walk = func(v any) {
			switch v := v.(type) {
			case map[string]any:
				for key, value := range v {
					if used[key] = true; !strings.HasPrefix(key, "@") && context[key] == nil {
						t.Errorf("the context lacks %q", key)
					}
					if key == "@type" {
						if prefix, _, _ := strings.Cut(value.(string), ":"); context[prefix] == nil {
							t.Errorf("the context lacks the prefix of %v", value)
						}
					}
					walk(value)
				}
			case []any:
				for _, value := range v {
					walk(value)
				}
			}
		}
		walk(doc)
		for key, term := range context {
			if m, ok := term.(map[string]any); ok {
				term = m["@id"]
			}
			prefix, rest, _ := strings.Cut(term.(string), ":")
			if strings.HasPrefix(rest, "//") {
				continue // a prefix itself
			}
			if context[prefix] == nil {
				t.Errorf("%s stands for %v, whose prefix the context lacks", key, term)
			}
		}
	}
	for _, key := range []string{"@id", "passedBy", "controller", "processor", "party", "infringed", "cites", "sameAs", "fine", "amount", "identifier", "source", "label"} {
		if !used[key] {
			t.Errorf("no record shows %q", key)
		}
	}
}
