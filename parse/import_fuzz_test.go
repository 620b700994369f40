package parse

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/gdprgo/gdpr/decision"

	"github.com/gdprgo/gdpr/internal/race"
)

// fuzzImport checks what holds for any input: the places of the records rise, an error is an *InputError that comes last, at a place
// within the input, every record can be written as JSON and read back, and every cell that is kept stands in the input or in a list of it.
func fuzzImport(f *testing.F, read importFunc, dir string, more ...string) {
	files, _ := filepath.Glob(filepath.Join("testdata", dir, "*[nvi]"))
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(data))
	}
	for _, in := range more {
		f.Add(in)
	}
	f.Fuzz(func(t *testing.T, in string) {
		last, failed := int64(-1), false
		for rec, err := range read(strings.NewReader(in), nil) {
			if failed {
				t.Fatal("something follows the error")
			}
			if err != nil {
				failed = true
				var e *InputError
				if !errors.As(err, &e) || e.Offset < 0 || e.Offset > int64(len(in)) || e.Line < 1 || e.Line > strings.Count(in, "\n")+1 || e.Reason == "" {
					t.Fatalf("error %v", err)
				}
				continue
			}
			if rec.Offset <= last || rec.Offset >= int64(len(in)) || rec.Line < 1 {
				t.Fatalf("record at line %d, byte %d, after %d", rec.Line, rec.Offset, last)
			}
			last = rec.Offset
			text, err := json.Marshal(&rec.Decision)
			if err != nil {
				t.Fatal(err)
			}
			var back decision.Decision
			if err := json.Unmarshal(text, &back); err != nil {
				t.Fatalf("%v\n%s", err, text)
			}
			again, _ := json.Marshal(&back)
			if string(again) != string(text) {
				t.Fatalf("JSON changes:\n%s\n%s", text, again)
			}
		}
	})
}

func FuzzEnforcementTracker(f *testing.F) {
	fuzzImport(f, EnforcementTracker, "tracker", `[["ETid-1","<a href='x'>",null,[1,{}]]]`, "{\"ETid\":\"1\"}\n{\"ETid\":2}", "ETid\tFine\n1\t-5.000,00\n")
}

func FuzzGDPRhub(f *testing.F) {
	fuzzImport(f, GDPRhub, "gdprhub", "{{DPAdecisionBOX|Fine=<nowiki>1</nowiki>|[[a|b]]=[[c|d]|e={{f|g=h}}}}", "{{CJEUdecisionBOX|{{DPAdecisionBOX}}")
}

func FuzzCNIL(f *testing.F) {
	fuzzImport(f, CNIL, "cnil", "Date;Décision\n1;Amende de 5 euros et 6 euros, astreinte de 7 euros par jour\n")
}

func FuzzPrivacyAffairs(f *testing.F) { fuzzImport(f, PrivacyAffairs, "privacyaffairs") }

func FuzzImport(f *testing.F) { fuzzImport(f, Import, "*") }

// TestHostileImports reads what is made to cost time: the time grows with the length and not faster.
func TestHostileImports(t *testing.T) {
	if race.Enabled {
		t.Skip("time is not measured under the race detector")
	}
	const n = 1 << 20
	row := "ETid,Country,Fine,Controller,Quoted Art.,Summary\nETid-1,SPAIN,"
	tests := []struct {
		name string
		read importFunc
		in   func(n int) string
	}{
		{"digits", EnforcementTracker, func(n int) string { return row + strings.Repeat("9", n) + ",,,\n" }},
		{"grouped digits", EnforcementTracker, func(n int) string { return row + "\"" + strings.Repeat("9,", n/2) + "\",,,\n" }},
		{"quotes", EnforcementTracker, func(n int) string { return row + strings.Repeat("\"", n) + "\n" }},
		{"commas", EnforcementTracker, func(n int) string { return row + strings.Repeat(",", n/16) + "\n" }},
		{"tags", EnforcementTracker, func(n int) string { return row + ",,," + strings.Repeat("<a", n/2) + "\n" }},
		{"open tags", EnforcementTracker, func(n int) string { return row + ",,," + strings.Repeat("<", n) + "\n" }},
		{"entities", EnforcementTracker, func(n int) string { return row + ",,," + strings.Repeat("&", n) + "\n" }},
		{"articles", EnforcementTracker, func(n int) string { return row + ",,\"" + strings.Repeat("Art. 5,", n/64) + "\",\n" }},
		{"mojibake", EnforcementTracker, func(n int) string { return row + ",," + strings.Repeat("Ã", n/2) + ",\n" }},
		{"brackets", EnforcementTracker, func(n int) string { return `{"data":[["ETid-1",` + strings.Repeat("{", n) }},
		{"strings", EnforcementTracker, func(n int) string { return `[["ETid-1","` + strings.Repeat(`\"`, n/2) + `"]]` }},
		{"open links", GDPRhub, func(n int) string { return "{{DPAdecisionBOX|Outcome=" + strings.Repeat("[[", n/2) + "}}" }},
		{"links", GDPRhub, func(n int) string { return "{{DPAdecisionBOX|Outcome=" + strings.Repeat("[http", n/5) + "}}" }},
		{"bars", GDPRhub, func(n int) string { return "{{DPAdecisionBOX" + strings.Repeat("|", n) + "}}" }},
		{"comments", GDPRhub, func(n int) string { return "{{DPAdecisionBOX|" + strings.Repeat("<!---->", n/7) + "=1}}" }},
		{"templates", GDPRhub, func(n int) string { return "{{DPAdecisionBOX|a=" + strings.Repeat("{{a}}", n/5) + "}}" }},
		{"braces", GDPRhub, func(n int) string { return "{{DPAdecisionBOX}}" + strings.Repeat("{{", n/2) }},
		{"boxes", GDPRhub, func(n int) string { return strings.Repeat("{{DPAdecisionBOX", n/64) }},
		{"dates", GDPRhub, func(n int) string {
			return "{{DPAdecisionBOX|Date_Decided=" + strings.Repeat("11.09.2020 and ", n/15) + "}}"
		}},
		{"links to articles", GDPRhub, func(n int) string {
			return "{{DPAdecisionBOX|GDPR_Article_Link_1=Article 6 GDPR#" + strings.Repeat("1a", n/2) + "}}"
		}},
		{"numbers of articles", EnforcementTracker, func(n int) string { return row + ",,\"Art. " + strings.Repeat("5,", n/2) + "\",\n" }},
		{"paragraphs", EnforcementTracker, func(n int) string {
			var b strings.Builder
			for i := range n / 12 {
				fmt.Fprintf(&b, "%d(%d)(%c),", 5+i%40, 1+i/40%900, 'a'+rune(i%26))
			}
			return row + ",,\"Art. " + b.String() + "\",\n"
		}},
		{"points", EnforcementTracker, func(n int) string { return row + ",,\"Art. 5 " + strings.Repeat("(1) a), ", n/8) + "GDPR\",\n" }},
		{"appeals", GDPRhub, func(n int) string { return "{{DPAdecisionBOX|Appeal=" + strings.Repeat("a\n", n/2) + "}}" }},
		{"failings", CNIL, func(n int) string {
			return "Date;Manquements\n1/2/2020;\"" + strings.Repeat("article 32\n", n/11) + "\"\n"
		}},
		{"terms", CNIL, func(n int) string {
			return "Date;Décision\n1/2/2020;injonction sous astreinte de 5 euros " + strings.Repeat("deux mois ", n/10) + "\n"
		}},
		{"ends of tags", GDPRhub, func(n int) string { return "<mediawiki>" + strings.Repeat(">", n) }},
		{"tags of an export", GDPRhub, func(n int) string { return "<mediawiki>" + strings.Repeat("<text></title>", n/14) }},
		{"clauses", CNIL, func(n int) string { return "Date;Décision\n1/2/2020;" + strings.Repeat("amende et ", n/64) + "\n" }},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			took := func(n int) time.Duration {
				in := tt.in(n)
				start := cpuTime() // other processes must not make it look slow
				count(tt.read, strings.NewReader(in))
				return cpuTime() - start
			}
			small, large := took(n/8), took(n)
			if large > 500*time.Millisecond && large > 24*small {
				t.Errorf("%v for a text that is 8 times as long as one that takes %v", large, small)
			}
			if testing.Verbose() {
				t.Logf("%v, %v", small, large)
			}
		})
	}
}
