package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"text/tabwriter"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/parse"
)

// summary counts what was read. It grows with the number of files and of kinds of findings, not with the rows.
type summary struct {
	files  []*fileCount
	codes  map[string]*codeCount
	merged int // decisions after merging
}

type fileCount struct {
	name, source           string
	rows, decisions, fines int
}

type codeCount struct {
	severity gdpr.Severity
	rows     int
	first    string // a message, for codes that the importers do not list
}

func (s *summary) begin(name string) { s.files = append(s.files, &fileCount{name: name}) }

func (s *summary) rows() int { return s.files[len(s.files)-1].rows }

func (s *summary) add(rec *parse.Record) {
	f := s.files[len(s.files)-1]
	f.rows++
	d := &rec.Decision
	if len(d.Sources) > 0 {
		f.source = d.Sources[0].Name
	}
	if !rec.Diagnostics.Has("row.malformed") {
		f.decisions++
	}
	if slices.ContainsFunc(d.Measures, func(m decision.Measure) bool { return m.HasFine() }) {
		f.fines++
	}
	if s.codes == nil {
		s.codes = map[string]*codeCount{}
	}
	for i, found := range rec.Diagnostics {
		c := s.codes[found.Code]
		if c == nil {
			c = &codeCount{severity: found.Severity, first: found.Message}
			s.codes[found.Code] = c
		}
		c.severity = max(c.severity, found.Severity)
		if !rec.Diagnostics[:i].Has(found.Code) {
			c.rows++
		}
	}
}

func (s *summary) print(w io.Writer) {
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	fmt.Fprintln(t, "file\tsource\trows\tdecisions\tfines")
	for _, f := range s.files {
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\n", f.name, f.source, grouped(f.rows), grouped(f.decisions), grouped(f.fines))
	}
	t.Flush()
	if s.merged > 0 {
		fmt.Fprintf(w, "decisions after merging: %s\n", grouped(s.merged))
	}
	if len(s.codes) == 0 {
		return
	}
	means := map[string]string{}
	for _, c := range parse.ImportCodes() {
		means[c.Code] = c.Means
	}
	codes := slices.SortedFunc(maps.Keys(s.codes), func(a, b string) int {
		x, y := s.codes[a], s.codes[b]
		switch {
		case x.severity != y.severity:
			return int(y.severity) - int(x.severity)
		case x.rows != y.rows:
			return y.rows - x.rows
		case a < b:
			return -1
		}
		return 1
	})
	fmt.Fprintln(t, "\nrows\tfinding\t\t")
	for _, code := range codes {
		c := s.codes[code]
		what, ok := means[code]
		if !ok {
			what = "for example: " + c.first
		}
		fmt.Fprintf(t, "%s\t%s\t%s\t%s\n", grouped(c.rows), c.severity, code, what)
	}
	t.Flush()
}

// grouped writes a number with thousands separated.
func grouped(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
