package decision_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

func ExampleDecode() {
	d, found, err := decision.Decode([]byte(`{"authority":"fr-cnil","dates":{"decided":"2022-10-17","issued":"2022-10-20"},
		"measures":[{"power":"fine","fine":{"amount":{"amount":"20000000.00","currency":"EUR"}}}]}`), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	total, err := d.TotalFine()
	fmt.Println(d.Authority, d.Dates.Decided, total, err)
	for _, f := range found {
		fmt.Println(f.Code, f.Path)
	}
	// Output:
	// fr-cnil 2022-10-17 EUR 20000000.00 <nil>
	// json.unknown-key /dates/issued
}

func TestDecodeFindings(t *testing.T) {
	for _, c := range []struct{ name, in, code, path string }{
		{"unknown key", `{"fines":[1,{"a":"}"}]}`, "json.unknown-key", "/fines"},
		{"keys are matched exactly", `{"Kind":"decision"}`, "json.unknown-key", "/Kind"},
		{"unknown key in a list", `{"measures":[{},{"fine":{"x/~y":null}}]}`, "json.unknown-key", "/measures/1/fine/x~1~0y"},
		{"unknown key of a sum", `{"totalStated":{"amount":"1.00","currency":"EUR","unit":"k"}}`, "json.unknown-key", "/totalStated/unit"},
		{"repeated key", `{"kind":"decision","kind":"opinion"}`, "json.duplicate-key", "/kind"},
		{"repeated key in escapes", `{"kind":"decision","\u006bind":"opinion"}`, "json.duplicate-key", "/kind"},
		{"repeated key of a sum", `{"totalStated":{"amount":"1.00","amount":"2.00","currency":"EUR"}}`, "json.duplicate-key", "/totalStated/amount"},
		{"string for a list", `{"measures":"fine"}`, "json.wrong-type", "/measures"},
		{"list for an object", `{"dates":[]}`, "json.wrong-type", "/dates"},
		{"number for a string", `{"reference":12}`, "json.wrong-type", "/reference"},
		{"string for a truth value", `{"noFine":"yes"}`, "json.wrong-type", "/noFine"},
		{"string for a number", `{"parties":[{"turnoverYear":"2020"}]}`, "json.wrong-type", "/parties/0/turnoverYear"},
		{"number for a sum", `{"totalStated":5}`, "json.wrong-type", "/totalStated"},
		{"number for a provision", `{"cited":[6]}`, "json.wrong-type", "/cited/0"},
		{"day that does not exist", `{"dates":{"decided":"2021-02-30"}}`, "json.unreadable-value", "/dates/decided"},
		{"year with a fraction", `{"parties":[{"turnoverYear":2020.5}]}`, "json.unreadable-value", "/parties/0/turnoverYear"},
		{"year too large", `{"parties":[{"turnoverYear":99999999999}]}`, "json.unreadable-value", "/parties/0/turnoverYear"},
		{"provision in words of one's own", `{"cited":["art. 6 GDPR"]}`, "json.unreadable-value", "/cited/0"},
		{"sum in too many decimals", `{"totalStated":{"amount":"1.005","currency":"EUR"}}`, "json.unreadable-value", "/totalStated"},
		{"sum with an exponent", `{"totalStated":{"amount":1e99,"currency":"EUR"}}`, "json.unreadable-value", "/totalStated"},
		{"sum without a currency", `{"totalStated":{"amount":"1.00"}}`, "json.unreadable-value", "/totalStated"},
		{"body out of the set", `{"parties":[{"body":"company"}]}`, "json.unreadable-value", "/parties/0/body"},
		{"country in small letters", `{"country":"fr"}`, "json.unreadable-value", "/country"},
	} {
		t.Run(c.name, func(t *testing.T) {
			in := strings.TrimSuffix(c.in, "}") + `,"title":"kept"}`
			d, found, err := decision.Decode([]byte(in), nil)
			if err != nil || len(found) != 1 || found[0].Code != c.code || found[0].Path != c.path || found[0].Span.Of(in) == "" {
				t.Fatalf("findings %v, error %v; want %s at %s", found, err, c.code, c.path)
			}
			if d.Title != "kept" {
				t.Error("what follows the finding is lost")
			}
			if d, found, err := decision.Decode([]byte(in), &decision.DecodeOptions{Strict: true}); err == nil || !found.Has(c.code) || d.Title != "" {
				t.Errorf("strict: %+v, %v", d, err)
			}
		})
	}
}

func TestDecodeKeepsTheLastOfRepeatedKeys(t *testing.T) {
	in := `{"dates":{"decided":"2020"},"dates":{"published":"2021"},"cited":["Article 5 GDPR","Article 6 GDPR"],"cited":["Article 7 GDPR"]}`
	d, _, err := decision.Decode([]byte(in), nil)
	if err != nil || !d.Dates.Decided.IsZero() || d.Dates.Published != gdpr.MustParseDate("2021") || len(d.Cited) != 1 {
		t.Errorf("%+v, %v", d, err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	deep := strings.Repeat("[", 9_000) + strings.Repeat("]", 9_000)
	for _, c := range []struct{ name, in, code string }{
		{"nothing", ``, "json.syntax"},
		{"half a record", `{"kind":`, "json.syntax"},
		{"two records", `{} {}`, "json.syntax"},
		{"comment", `{/* */}`, "json.syntax"},
		{"not a number", `{"parties":[{"turnoverYear":NaN}]}`, "json.syntax"},
		{"Latin-1", "{\"title\":\"caf\xe9\"}", "json.invalid-utf8"},
		{"nested deeper than the scanner goes", strings.Repeat("[", 1_000_000), "json.syntax"},
		{"nested in an unknown key", `{"x":` + deep + `}`, "json.too-deep"},
		{"nested in a known key", `{"measures":` + deep + `}`, "json.too-deep"},
		{"nested in a field of another type", `{"title":` + deep + `}`, "json.too-deep"},
		{"nested in a sum", `{"totalStated":{"amount":` + deep + `}}`, "json.too-deep"},
		{"nested objects", strings.Repeat(`{"dates":`, 100) + "1" + strings.Repeat("}", 100), "json.too-deep"},
		{"number of a million digits", `{"parties":[{"turnoverYear":` + strings.Repeat("9", 1_000_000) + `}]}`, "json.long-number"},
		{"unknown number of a million digits", `{"x":` + strings.Repeat("9", 1_000_000) + `}`, "json.long-number"},
		{"sum of a million digits", `{"totalStated":{"amount":` + strings.Repeat("9", 1_000_000) + `,"currency":"EUR"}}`, "json.long-number"},
		{"string of 5 MB", `{"title":"` + strings.Repeat("x", 5_000_000) + `"}`, "json.long-string"},
		{"key of 5 MB", `{"` + strings.Repeat("x", 5_000_000) + `":1}`, "json.long-string"},
		{"string of 100 MB", `{"title":"` + strings.Repeat("x", 100_000_000) + `"}`, "json.too-large"},
		{"a million measures", `{"measures":[{}` + strings.Repeat(",{}", 1_000_000) + `]}`, "json.too-many"},
		{"a million measures in repeated keys", `{"measures":[]` + strings.Repeat(`,"measures":[{},{},{},{},{},{},{},{},{},{}]`, 200_000) + `}`, "json.too-many"},
		{"a million unknown keys", `{"a":1` + strings.Repeat(`,"a":1`, 1_000_000) + `}`, "json.too-many"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			start := time.Now()
			d, found, err := decision.Decode([]byte(c.in), nil)
			took := time.Since(start)
			runtime.ReadMemStats(&after)
			if err == nil || !found.Has(c.code) {
				t.Fatalf("error %v, findings %v; want %s", err, found, c.code)
			}
			if err != nil && !cmp.Equal(d, decision.Decision{}) {
				t.Error("something was read all the same")
			}
			if n := len(fmt.Sprint(found)); c.code != "json.too-many" && n > 600 {
				t.Errorf("the findings take %d bytes", n)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > uint64(8*len(c.in))+150<<20 {
				t.Errorf("%d bytes allocated for %d of input", used, len(c.in))
			}
			if took > 20*time.Second { // on a busy machine, with the race detector; what is not linear takes minutes
				t.Errorf("took %v", took)
			}
		})
	}
}

// TestDecodeAgreesWithEncodingJSON proves on every file of earlier versions that both ways to read give the same.
func TestDecodeAgreesWithEncodingJSON(t *testing.T) {
	for _, file := range compatFiles(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines := bytes.Split(bytes.TrimSpace(data), []byte("\n"))
		n := 0
		for line, err := range decision.ReadLines(bytes.NewReader(data), &decision.DecodeOptions{Strict: true}) {
			if err != nil || line.Failed {
				t.Fatalf("%s line %d: %v %v", file, line.Number, err, line.Diagnostics)
			}
			var want decision.Decision
			if err := json.Unmarshal(lines[n], &want); err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(want, line.Decision); diff != "" {
				t.Errorf("%s line %d: %s", file, line.Number, diff)
			}
			n++
		}
		if n != len(lines) {
			t.Errorf("%s: %d lines read of %d", file, n, len(lines))
		}
	}
}

func ExampleReadLines() {
	in := strings.NewReader(`{"authority":"fr-cnil","reference":"SAN-2022-019"}

{"authority":"it-garante"
{"authority":"at-dsb"}`)
	for line, err := range decision.ReadLines(in, nil) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(line.Number, line.Decision.Authority, line.Failed)
	}
	// Output:
	// 1 fr-cnil false
	// 3  true
	// 4 at-dsb false
}

func TestRecordUnderAKey(t *testing.T) {
	o := &decision.DecodeOptions{Under: "decision", Strict: true}
	for _, in := range []string{`{"line":2,"decision":{"reference":"7"}}`, `{"reference":"7"}`} {
		if d, found, err := decision.Decode([]byte(in), o); d.Reference != "7" || err != nil {
			t.Errorf("%s: %q, %v, %v", in, d.Reference, found, err)
		}
	}
	for _, in := range []string{`{"decision":[]}`, `{"decision":{"reference":7}}`, `{"decision":{"line":2}}`, `{"decision":`} {
		if d, _, err := decision.Decode([]byte(in), o); err == nil {
			t.Errorf("%s is read as %+v", in, d)
		}
	}
}

func TestReadLinesBoundsALine(t *testing.T) {
	in := io.MultiReader(strings.NewReader(`{"title":"`+strings.Repeat("x", 300_000)+"\"}\r\n"), strings.NewReader("{\"title\":\"after\"}\r\n"))
	var got []string
	for line, err := range decision.ReadLines(in, &decision.DecodeOptions{MaxBytes: 1000}) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, fmt.Sprintf("%d %t %t %s", line.Number, line.Failed, line.Diagnostics.Has("json.too-large"), line.Decision.Title))
	}
	if diff := cmp.Diff([]string{"1 true true ", "2 false false after"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadLinesEndsWithTheReadersError(t *testing.T) {
	n := 0
	for line, err := range decision.ReadLines(io.MultiReader(strings.NewReader("{}\n{"), iotest.ErrReader(io.ErrUnexpectedEOF)), nil) {
		if n++; n == 2 && (err == nil || line.Number != 2) {
			t.Errorf("line %d: %v", line.Number, err)
		}
	}
	if n != 2 {
		t.Errorf("%d results, want the line and the error", n)
	}
	for range decision.ReadLines(strings.NewReader("{}\n{}\n"), nil) {
		break // a caller may stop
	}
}

func ExampleLineWriter() {
	w := decision.NewLineWriter(os.Stdout)
	_ = w.Write(&decision.Decision{Authority: "fr-cnil", Reference: "SAN-2022-019"})
	_ = w.Write(&decision.Decision{Authority: "at-dsb", Dates: decision.Dates{Decided: gdpr.MustParseDate("2021-07")}})
	// Output:
	// {"authority":"fr-cnil","reference":"SAN-2022-019"}
	// {"authority":"at-dsb","dates":{"decided":"2021-07"}}
}

func FuzzDecode(f *testing.F) {
	for _, file := range compatFiles(f) {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		for _, line := range bytes.Split(data, []byte("\n")) {
			f.Add(line)
		}
	}
	f.Add([]byte(`{"measures":[{"x":[{}]},null,3,{"fine":{"amount":"EUR 1.00","reductions":[{"percent":"20"}]}}],"noFine":true,"kind":"\ud800"}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		d, _, err := decision.Decode(in, nil)
		if err != nil {
			return
		}
		out, err := d.AppendJSON(nil)
		if err != nil {
			t.Fatalf("what was read cannot be written: %v", err)
		}
		again, found, err := decision.Decode(out, &decision.DecodeOptions{Strict: true})
		if err != nil {
			t.Fatalf("%s cannot be read back: %v %v", out, err, found)
		}
		if twice, _ := again.AppendJSON(nil); !bytes.Equal(out, twice) {
			t.Errorf("not stable:\n%s\n%s", out, twice)
		}
		// Whatever was read can be checked, added up, compared and exported.
		for _, f := range d.Validate() {
			if !slices.ContainsFunc(decision.Codes(), func(c decision.Code) bool { return c.Name == f.Code }) {
				t.Errorf("finding of an undocumented code: %v", f)
			}
		}
		d.Standing()
		if c := decision.Compare(&d, &again); len(c.Differences) > 0 {
			t.Errorf("a record differs from itself: %v", c.Differences)
		}
		if err := decision.NewCSVWriter(io.Discard).Write(&d); err != nil {
			t.Error(err)
		}
		if ld, err := d.AppendJSONLD(nil); err != nil || !json.Valid(ld) {
			t.Errorf("JSON-LD: %s, %v", ld, err)
		}
	})
}
