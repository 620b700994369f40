package parse

import (
	"encoding/json"
	"errors"
	"flag"
	"io"
	"iter"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf16"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

var update = flag.Bool("update", false, "write the expected records of testdata anew")

type importFunc func(io.Reader, *Options) iter.Seq2[Record, error]

// importers are the sources by the folder of their samples.
var importers = map[string]importFunc{
	"tracker": EnforcementTracker, "gdprhub": GDPRhub, "cnil": CNIL, "privacyaffairs": PrivacyAffairs,
}

// TestSamples imports each sample of testdata and compares the records with the file of the same name and .want: for each
// record the decision, then the importer's diagnostics by code and path.
func TestSamples(t *testing.T) {
	for dir, read := range importers {
		files, _ := filepath.Glob(filepath.Join("testdata", dir, "*"))
		samples := 0
		for _, file := range files {
			if strings.HasSuffix(file, ".want") {
				continue
			}
			samples++
			t.Run(filepath.ToSlash(file), func(t *testing.T) {
				data, err := os.ReadFile(file)
				if err != nil {
					t.Fatal(err)
				}
				var b strings.Builder
				for rec, err := range read(strings.NewReader(string(data)), nil) {
					if err != nil {
						t.Fatal(err)
					}
					text, err := json.MarshalIndent(&rec.Decision, "", "  ")
					if err != nil {
						t.Fatal(err)
					}
					b.WriteString("line " + itoa(rec.Line) + "\n" + string(text) + "\n")
					for _, d := range rec.Diagnostics {
						if !slices.ContainsFunc(importCodes[:], func(c ImportCode) bool { return c.Code == d.Code }) {
							continue // one of the validation
						}
						b.WriteString(d.Severity.String() + " " + d.Code + " " + d.Path + "\n")
					}
					b.WriteString("\n")
				}
				if *update {
					if err := os.WriteFile(file+".want", []byte(b.String()), 0o666); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(file + ".want")
				if err != nil {
					t.Fatal(err)
				}
				if diff := cmp.Diff(string(want), b.String()); diff != "" {
					t.Error(diff)
				}
			})
		}
		if samples == 0 {
			t.Errorf("%s: no samples", dir)
		}
	}
}

func itoa(n int) string {
	b, _ := json.Marshal(n)
	return string(b)
}

// count imports in and returns the number of records and the error.
func count(read importFunc, in io.Reader) (n int, err error) {
	ended := false
	for _, e := range read(in, nil) {
		if ended {
			return n, errors.New("something follows the error")
		}
		if e != nil {
			err, ended = e, true
			continue
		}
		n++
	}
	return n, err
}

// TestCutInput cuts every sample at every byte: what is left of complete rows is yielded, and nothing else but what the whole file
// has; a cut inside a row is an error at that row.
func TestCutInput(t *testing.T) {
	for dir, read := range importers {
		files, _ := filepath.Glob(filepath.Join("testdata", dir, "*"))
		for _, file := range files {
			if strings.HasSuffix(file, ".want") {
				continue
			}
			data, _ := os.ReadFile(file)
			var whole []string
			for rec := range read(strings.NewReader(string(data)), nil) {
				text, _ := json.Marshal(&rec.Decision)
				whole = append(whole, string(text))
			}
			for cut := range data {
				n := 0
				var failed error
				var last Record
				for rec, err := range read(strings.NewReader(string(data[:cut])), nil) {
					if failed = err; err != nil {
						break
					}
					last = rec
					n++
				}
				// A cut at the end of a row or in the last cell of a table cannot be seen; the record says that its line has no end. The text
				// behind a box may be shorter.
				text, _ := json.Marshal(&last.Decision)
				if n > len(whole) || n > 0 && string(text) != whole[n-1] && !last.Diagnostics.Has("row.unterminated") && !strings.HasSuffix(file, ".wiki") {
					t.Fatalf("%s cut at %d: record %d is\n%s", file, cut, n, text)
				}
				if failed == nil && strings.HasSuffix(file, ".json") && strings.TrimSpace(string(data[cut:])) != "" {
					t.Fatalf("%s cut at %d: no error", file, cut)
				}
				if failed == nil && n < len(whole)-1 && !strings.HasSuffix(file, ".csv") && !strings.HasSuffix(file, ".wiki") {
					t.Fatalf("%s cut at %d: %d records and no error", file, cut, n)
				}
				var place *InputError
				if failed != nil && (!errors.As(failed, &place) || place.Line < 1 || place.Offset > int64(cut)) {
					t.Fatalf("%s cut at %d: %v", file, cut, failed)
				}
			}
		}
	}
}

func TestInputErrors(t *testing.T) {
	const csvHead = "ETid,Country,Fine\n"
	tests := []struct {
		name   string
		read   importFunc
		in     string
		rows   int
		line   int
		offset int64
		reason string
	}{
		{"empty", EnforcementTracker, "", 0, 1, 0, "empty"},
		{"only spaces", GDPRhub, " \n ", 0, 1, 0, "empty"},
		{"UTF-16 with a mark", EnforcementTracker, "\xff\xfeE\x00T\x00", 0, 1, 0, "UTF-16"},
		{"UTF-16 without a mark", EnforcementTracker, "E\x00T\x00i\x00", 0, 1, 0, "UTF-16"},
		{"Latin-1 in the third row", EnforcementTracker, csvHead + "ETid-1,SPAIN,5\nETid-2,Espa\xf1a,6\n", 1, 3, 44, "not UTF-8"},
		{"zero byte", EnforcementTracker, csvHead + "ETid-1,SPAIN,5\nETid-2,\x00", 1, 3, 40, "zero byte"},
		{"open quote", EnforcementTracker, csvHead + "ETid-1,SPAIN,5\nETid-2,\"SPAIN,6\n", 1, 3, 33, "never ends"},
		{"cut row", EnforcementTracker, csvHead + "ETid-1,SPAIN,5\nETid-2,SPA", 1, 3, 33, "middle of a row"},
		{"no known column", EnforcementTracker, "a,b\n1,2\n", 0, 1, 0, "no column"},
		{"open array", EnforcementTracker, `{"data":[["","ETid-1"]`, 1, 1, 22, "not closed"},
		{"cut JSON row", EnforcementTracker, "{\"data\":[[\"\",\"ETid-1\"],\n[\"\",\"ETi", 1, 2, 24, "middle of a row"},
		{"no JSON row", EnforcementTracker, `[ x`, 0, 1, 2, "want a row"},
		{"brackets", EnforcementTracker, `{"data":[["ETid-1"],` + strings.Repeat("[", 1000), 1, 1, 20, "nests more than"},
		{"no box", GDPRhub, "a,b\n1,2\n", 0, 1, 0, "no column"},
		{"open box", GDPRhub, "{{DPAdecisionBOX|Fine=1}}\n{{DPAdecisionBOX|Fine=2}", 1, 2, 26, "not closed"},
		{"open comment", GDPRhub, "{{DPAdecisionBOX|Fine=1<!-- }}", 0, 1, 0, "comment"},
		{"bomb of templates", GDPRhub, "{{DPAdecisionBOX|Fine=1}}\n{{DPAdecisionBOX|Fine=" + strings.Repeat("{{a|", 100000), 1, 2, 26 + 22 + 4*63, "nest more than"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			n, err := count(tt.read, strings.NewReader(tt.in))
			var e *InputError
			if !errors.As(err, &e) {
				t.Fatalf("error = %v", err)
			}
			if n != tt.rows || e.Line != tt.line || e.Offset != tt.offset || !strings.Contains(e.Reason, tt.reason) {
				t.Errorf("%d rows, line %d, byte %d, %s; want %d rows, line %d, byte %d, … %s …", n, e.Line, e.Offset, e.Reason, tt.rows, tt.line, tt.offset, tt.reason)
			}
		})
	}
}

// TestEncodings reads each sample in encodings that are not UTF-8: UTF-16 is an error before the first row, Latin-1 one at its
// first letter that is not ASCII, with the rows before it kept.
func TestEncodings(t *testing.T) {
	for dir, read := range importers {
		files, _ := filepath.Glob(filepath.Join("testdata", dir, "*[nvi]"))
		for _, file := range files {
			data, _ := os.ReadFile(file)
			units := utf16.Encode([]rune(string(data)))
			var little, big, latin []byte
			for _, u := range units {
				little = append(little, byte(u), byte(u>>8))
				big = append(big, byte(u>>8), byte(u))
			}
			first := int64(-1)
			for _, c := range string(data) {
				if c >= 0x80 && first < 0 {
					first = int64(len(latin))
				}
				latin = append(latin, byte(c))
			}
			for name, in := range map[string]string{"UTF-16LE": string(little), "UTF-16BE": string(big), "UTF-16LE with mark": "\xff\xfe" + string(little), "UTF-16BE with mark": "\xfe\xff" + string(big)} {
				n, err := count(read, strings.NewReader(in))
				var e *InputError
				if n != 0 || !errors.As(err, &e) || e.Offset != 0 || !strings.Contains(e.Reason, "UTF-16") {
					t.Errorf("%s in %s: %d rows, %v", file, name, n, err)
				}
			}
			if first < 0 {
				continue
			}
			whole, _ := count(read, strings.NewReader(string(data[:first])))
			n, err := count(read, strings.NewReader(string(latin)))
			var e *InputError
			if !errors.As(err, &e) || e.Offset != first || n > whole {
				t.Errorf("%s in Latin-1: %d rows of %d, %v, want an error at byte %d", file, n, whole, err, first)
			}
		}
	}
}

// TestImport tells each sample's source by its beginning and reads the same records.
func TestImport(t *testing.T) {
	for dir, read := range importers {
		files, _ := filepath.Glob(filepath.Join("testdata", dir, "*[nvi]"))
		for _, file := range files {
			data, _ := os.ReadFile(file)
			want, _ := collect(t, read(strings.NewReader(string(data)), nil))
			got, _ := collect(t, Import(strings.NewReader(string(data)), nil))
			if diff := cmp.Diff(want, got, cmpopts.IgnoreUnexported(decision.Decision{}, decision.Measure{}, decision.Fine{}, Record{})); diff != "" {
				t.Errorf("%s: %s", file, diff)
			}
		}
	}
	for _, in := range []string{"", "a,b\n1,2\n", "{}", "[]", "\xff\xfea\x00", "just a text"} {
		n, err := count(Import, strings.NewReader(in))
		if e := new(InputError); n != 0 || !errors.As(err, &e) {
			t.Errorf("Import(%q): %d records, %v", in, n, err)
		}
	}
}

func TestReaderErrorIsPassedOn(t *testing.T) {
	broken := errors.New("cable pulled")
	in := io.MultiReader(strings.NewReader("ETid,Country,Fine\nETid-1,SPAIN,5\nETid-2,SPA"), iotest.ErrReader(broken))
	n, err := count(EnforcementTracker, in)
	if n != 1 || !errors.Is(err, broken) {
		t.Errorf("%d rows, error %v", n, err)
	}
}

// TestSmallReads gives the same records whatever pieces the input comes in.
func TestSmallReads(t *testing.T) {
	for dir, read := range importers {
		files, _ := filepath.Glob(filepath.Join("testdata", dir, "*[nvi]"))
		for _, file := range files {
			data, _ := os.ReadFile(file)
			whole, err1 := count(read, strings.NewReader(string(data)))
			pieces, err2 := count(read, iotest.OneByteReader(strings.NewReader(string(data))))
			if whole != pieces || err1 != nil || err2 != nil {
				t.Errorf("%s: %d records %v, byte by byte %d %v", file, whole, err1, pieces, err2)
			}
		}
	}
}

func TestStopsWhenTheCallerDoes(t *testing.T) {
	for range EnforcementTracker(strings.NewReader("ETid,Country,Fine\nETid-1,SPAIN,5\nETid-2,SPAIN,5\n\"broken"), nil) {
		break
	}
}

// TestImportCodes finds each diagnostic of the table in a row that has just its fault, and no diagnostic twice in the table.
func TestImportCodes(t *testing.T) {
	et := func(columns, cells string) string { return "ETid," + columns + "\nETid-1," + cells + "\n" }
	box := func(params string) string { return "{{DPAdecisionBOX|Jurisdiction=Spain|" + params + "}}" }
	tests := []struct {
		code string
		read importFunc
		in   string
	}{
		{"amount.announced", EnforcementTracker, et("Fine", "Only intention to issue fine")},
		{"amount.band", EnforcementTracker, et("Fine", "Fine in five-digit amount")},
		{"amount.converted", EnforcementTracker, et("Country,Authority,Date,Fine", `SWEDEN,Swedish Data Protection Authority,2020-01-02,"5,000"`)},
		{"amount.grouping", GDPRhub, box("Fine=60.0000|Currency=EUR")},
		{"amount.loose-separator", GDPRhub, box("Fine=5,000.|Currency=EUR")},
		{"amount.negative", GDPRhub, box("Fine=-3|Currency=EUR")},
		{"amount.no-currency", GDPRhub, box("Fine=10.000")},
		{"amount.payable", EnforcementTracker, et("Country,Authority,Date,Fine", `FRANCE,CNIL,2020-01-02,"5,000"`)},
		{"amount.range", EnforcementTracker, et("Country,Authority,Date,Fine", `FRANCE,CNIL,2020-01-02,between EUR 5 and EUR 6`)},
		{"amount.repeated-currency", GDPRhub, box("Fine=NOK 250,000 NOK")},
		{"amount.several", GDPRhub, box("Fine=20,000 and 30,000 €")},
		{"amount.two-currencies", GDPRhub, box("Fine=€450,000|Currency=GBP")},
		{"amount.unknown", EnforcementTracker, et("Fine", "Unknown")},
		{"amount.unknown-currency", GDPRhub, box("Fine=500|Currency=XQZ")},
		{"amount.unreadable", GDPRhub, box("Fine=a ship")},
		{"amount.zero", EnforcementTracker, et("Fine", "0")},
		{"appeal.unread", GDPRhub, box("Appeal_To_Status=Sailing")},
		{"authority.ambiguous", EnforcementTracker, et("Authority", "Datatilsynet")},
		{"authority.elsewhere", EnforcementTracker, et("Country,Authority", "SPAIN,CNIL")},
		{"authority.unknown", EnforcementTracker, et("Authority", "Office of the Tides")},
		{"cell.doubled", EnforcementTracker, et("Quoted Art.", "Art. Art. 5 GDPR")},
		{"cell.mojibake", EnforcementTracker, et("Controller", "MÃ¼ller")},
		{"column.kept", GDPRhub, box("Initial_Contributor=me")},
		{"column.repeated", EnforcementTracker, et("Country,Country", "SPAIN,FRANCE")},
		{"column.unknown", EnforcementTracker, et("Weather", "mild")},
		{"country.unknown", EnforcementTracker, et("Country", "ATLANTIS")},
		{"date.first-of-january", PrivacyAffairs, "id,date\n1,01/01/2020\n"},
		{"date.day-month", PrivacyAffairs, "id,date\n1,18/10/2020\n"},
		{"date.placeholder", PrivacyAffairs, "id,date\n1,01/01/1970\n"},
		{"date.several", GDPRhub, box("Date_Decided=11.09.2020 and 23.09.2020")},
		{"date.short-year", GDPRhub, box("Date_Decided=23.08.23")},
		{"date.uncertain", EnforcementTracker, et("Date", "2020-01-02")},
		{"date.unreadable", EnforcementTracker, et("Date", "2020-02-30")},
		{"date.year-conflict", GDPRhub, box("Date_Decided=23.08.2023|Year=2022")},
		{"identifier.malformed", GDPRhub, box("ECLI=NL:1")},
		{"link.unreadable", EnforcementTracker, et("Direct URL", "see there")},
		{"measure.unread", CNIL, "Date,Décision\n01/02/2020,Transmission au procureur\n"},
		{"provision.finding-unknown", EnforcementTracker, et("Quoted Art.", "Art. 5 GDPR")},
		{"provision.unread", EnforcementTracker, et("Quoted Art.", "several")},
		{"row.long", EnforcementTracker, et("Country", "SPAIN,more")},
		{"row.malformed", EnforcementTracker, `[["ETid-1", "\x"]]`},
		{"row.overlong", EnforcementTracker, et("Quoted Art.", strings.Repeat("Art. 5 GDPR; ", 501))},
		{"row.quote", EnforcementTracker, et("Controller", `Bar "Sol"`)},
		{"row.short", EnforcementTracker, et("Country,Fine", "SPAIN")},
		{"row.unterminated", EnforcementTracker, "ETid,Country\nETid-1,SPAIN"},
		{"template.unclosed", GDPRhub, "{{DPAdecisionBOX|Fine=1\n{{DPAdecisionBOX|Fine=2}}"},
	}
	tested := map[string]bool{}
	for _, tt := range tests {
		tested[tt.code] = true
		var all gdpr.Diagnostics
		for rec, err := range tt.read(strings.NewReader(tt.in), nil) {
			if err != nil {
				t.Errorf("%s: %v", tt.code, err)
			}
			all = append(all, rec.Diagnostics...)
		}
		if !all.Has(tt.code) {
			t.Errorf("%s: not reported for %q, but %v", tt.code, tt.in, all)
		}
	}
	for i, c := range ImportCodes() {
		if !tested[c.Code] {
			t.Errorf("%s has no test", c.Code)
		}
		if i > 0 && importCodes[i-1].Code >= c.Code {
			t.Errorf("%s stands out of order", c.Code)
		}
		if c.Means == "" {
			t.Errorf("%s is not documented", c.Code)
		}
	}
}
