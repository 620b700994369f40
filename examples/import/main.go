// Import turns published tables of decisions into JSON Lines: the Enforcement Tracker (its JSON or CSV), GDPRhub (pages of wikitext, or a
// table), the CNIL's table of sanctions, Privacy Affairs. Which of them a file is, is told by its beginning.
//
//	go run ./examples/import tracker.json > decisions.jsonl
//	go run ./examples/import -merge pages.wiki tracker.csv > decisions.jsonl
//	go run ./examples/import < tracker.json
//
// Each line has a decision, the place of its row, and what was found while reading it. A summary goes to standard error, and while it
// works a progress bar, if that is a terminal. The files are read row by row, in constant memory; with -merge all records are held to
// find those of one decision, which then become one line with the reason for each field. The first file counts as the one to be trusted more.
// A file that cannot be read to its end leaves the rows before the fault, and ends with status 1.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/parse"
)

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("import", flag.ContinueOnError)
	flags.SetOutput(errs)
	merge := flags.Bool("merge", false, "make one record of those that are of one decision")
	if err := flags.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return 0
		}
		return 2
	}
	files := flags.Args()
	if len(files) == 0 {
		files = []string{"-"}
	}
	w := bufio.NewWriterSize(out, 64<<10)
	c := converter{lines: json.NewEncoder(w), merge: *merge, bar: newBar(errs), errs: errs}
	c.lines.SetEscapeHTML(false)
	status := 0
	for _, name := range files {
		if err := c.file(name, in); err != nil {
			c.bar.clear()
			fmt.Fprintf(errs, "import: %s: %v\n", name, err)
			status = 1
		}
	}
	c.bar.clear()
	err := c.merged()
	if err == nil {
		err = w.Flush()
	}
	if err != nil {
		fmt.Fprintln(errs, "import:", err)
		return 1
	}
	c.summary.print(errs)
	return status
}

// line is what is written for a row.
type line struct {
	File        string             `json:"file"`
	Line        int                `json:"line"`
	Decision    *decision.Decision `json:"decision"`
	Diagnostics gdpr.Diagnostics   `json:"diagnostics,omitempty"`
}

// mergedLine is what is written for a decision of several rows.
type mergedLine struct {
	Rows     []place            `json:"rows"`
	Decision *decision.Decision `json:"decision"`
	Fields   []choice           `json:"fields,omitempty"`
}

type place struct {
	File string `json:"file"`
	Line int    `json:"line"`
}

type choice struct {
	Field  string `json:"field"`
	From   string `json:"from"`
	Other  string `json:"other,omitzero"`
	Reason string `json:"reason"`
}

type converter struct {
	lines   *json.Encoder
	merge   bool
	bar     *bar
	errs    io.Writer
	summary summary

	held   []*decision.Decision // with merge
	places []place
}

// file reads one file and writes its rows, or holds them to be merged.
func (c *converter) file(name string, stdin io.Reader) error {
	r := stdin
	size := int64(0)
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil {
			size = info.Size()
		}
		r = f
	}
	c.summary.begin(name)
	for rec, err := range parse.Import(c.bar.watch(r, size), nil) {
		if err != nil {
			return err
		}
		c.summary.add(&rec)
		c.bar.show(c.summary.rows())
		if c.merge {
			c.held = append(c.held, &rec.Decision)
			c.places = append(c.places, place{name, rec.Line})
			continue
		}
		if err := c.lines.Encode(line{name, rec.Line, &rec.Decision, rec.Diagnostics}); err != nil {
			return err
		}
	}
	return nil
}

// merged writes the records that were held, those of one decision as one.
func (c *converter) merged() error {
	if !c.merge {
		return nil
	}
	groups := parse.GroupDecisions(c.held)
	for _, group := range groups {
		l := mergedLine{Rows: []place{c.places[group[0]]}, Decision: c.held[group[0]]}
		for _, i := range group[1:] {
			m := parse.MergeDecisions(l.Decision, c.held[i])
			l.Rows = append(l.Rows, c.places[i])
			l.Decision = &m.Decision
			for _, f := range m.Fields {
				l.Fields = append(l.Fields, choice{f.Field, f.From.String(), f.Other, f.Reason.String()})
			}
		}
		if err := c.lines.Encode(l); err != nil {
			return err
		}
	}
	c.summary.merged = len(groups)
	return nil
}
