package main

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

var update = flag.Bool("update", false, "write the golden files anew")

func output(t *testing.T, in string, args ...string) (out, errs string, status int) {
	t.Helper()
	var o, e bytes.Buffer
	status = run(args, strings.NewReader(in), &o, &e)
	return o.String(), e.String(), status
}

func TestSamples(t *testing.T) {
	for name, args := range map[string][]string{"table.txt": nil, "lines.jsonl": {"-json"}, "explain.txt": {"-explain"}, "page.html": {"-html"}} {
		t.Run(name, func(t *testing.T) {
			got, errs, status := output(t, "", args...)
			if status != 0 || errs != "" {
				t.Fatalf("status %d, errors %q", status, errs)
			}
			golden := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("output (-want +got):\n%s", diff)
			}
		})
	}
}

func TestTableFits100Columns(t *testing.T) {
	files := []string(nil)
	if dir := os.Getenv("GDPR_SHARED"); dir != "" {
		files, _ = filepath.Glob(filepath.Join(dir, "corpus", "documents", "*.txt"))
	}
	out, _, _ := output(t, "", files...)
	for _, line := range strings.Split(out, "\n") {
		if n := utf8.RuneCountInString(line); n > width {
			t.Errorf("%d columns: %s", n, line)
		}
	}
}

// decided is what two tellings of one decision must agree in.
type decided struct {
	Main       bool
	Kind       decision.Kind
	Authority  string
	Date       string
	Fines      []string
	Powers     []string
	Provisions []string
	Parties    int
	Appeals    int
	Cross      bool
}

func decisionsOf(t *testing.T, args ...string) []decided {
	t.Helper()
	out, _, _ := output(t, "", append([]string{"-json"}, args...)...)
	var all []decided
	for _, l := range strings.Split(strings.TrimSpace(out), "\n") {
		var row line
		if err := json.Unmarshal([]byte(l), &row); err != nil {
			t.Fatal(err)
		}
		d := row.Decision
		x := decided{Main: row.Main, Kind: d.Kind, Authority: string(d.Authority), Date: d.Dates.Decided.String(), Parties: len(d.Parties), Appeals: len(d.Appeals), Cross: d.CrossBorder.Is}
		for _, m := range d.Measures {
			x.Powers = append(x.Powers, string(m.Power))
			if !m.Fine.Amount.IsZero() {
				x.Fines = append(x.Fines, m.Fine.Amount.String())
			}
		}
		for _, i := range d.Infringements {
			x.Provisions = append(x.Provisions, i.Provision.String())
		}
		all = append(all, x)
	}
	return all
}

func TestFrenchAndEnglishTellTheSame(t *testing.T) {
	pairs := [][2]string{{"samples/fr.txt", "samples/en.txt"}}
	t.Run("samples", func(t *testing.T) {
		if diff := cmp.Diff(decisionsOf(t, pairs[0][0]), decisionsOf(t, pairs[0][1])); diff != "" {
			t.Errorf("French and English differ (-fr +en):\n%s", diff)
		}
	})
	t.Run("newsletter", func(t *testing.T) {
		dir := sharedtest.Path(t, "corpus", "documents")
		fr, en := filepath.Join(dir, "000_e57589f7a75d62b4.txt"), filepath.Join(dir, "001_36ed759aee81c546.txt")
		if diff := cmp.Diff(decisionsOf(t, fr), decisionsOf(t, en)); diff != "" {
			t.Errorf("French and English differ (-fr +en):\n%s", diff)
		}
	})
}

func TestBadInputIsNamed(t *testing.T) {
	dir := t.TempDir()
	file := func(name string, data []byte) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, data, 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	long := filepath.Join(dir, "long.txt")
	if err := os.WriteFile(long, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(long, 64<<20); err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		name   string
		args   []string
		in     string
		status int
		want   string
	}{
		{"missing", []string{filepath.Join(dir, "none.txt")}, "", 1, "no such file"},
		{"directory", []string{dir}, "", 1, "is a directory"},
		{"empty", []string{file("empty.txt", []byte(" \n"))}, "", 1, "is empty"},
		{"binary", []string{file("binary.txt", []byte("PK\x00\x01"))}, "", 1, "not text"},
		{"not UTF-8", []string{file("latin.txt", []byte("d\xe9cision"))}, "", 1, "not UTF-8 (first at byte 1)"},
		{"over-long", []string{long}, "", 1, "longer than 32 MiB"},
		{"empty standard input", []string{"-"}, "", 1, "is empty"},
		{"unknown flag", []string{"-x"}, "", 2, "flag provided but not defined"},
		{"two outputs", []string{"-json", "-explain"}, "", 2, "-json and -explain exclude each other"},
		{"three outputs", []string{"-html", "-json", "-explain"}, "", 2, "-json and -explain and -html exclude each other"},
		{"no page of nothing", []string{"-html", file("blank.txt", []byte(" \n"))}, "", 1, "is empty"},
		{"bad language", []string{"-lang", "1"}, "", 2, "two-letter"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, errs, status := output(t, tt.in, tt.args...)
			if status != tt.status || !strings.Contains(errs, tt.want) {
				t.Errorf("status %d and %q, want %d and %q", status, errs, tt.status, tt.want)
			}
		})
	}
}

func TestStandardInput(t *testing.T) {
	out, errs, status := output(t, "The Irish Data Protection Commission fined Harbour Foods Ltd EUR 70,000 for a breach of Article 32 GDPR.", "-")
	if status != 0 || errs != "" || !strings.Contains(out, "EUR 70,000") || !strings.Contains(out, "Harbour Foods Ltd") {
		t.Errorf("status %d, errors %q, output:\n%s", status, errs, out)
	}
}
