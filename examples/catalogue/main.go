// Command catalogue answers questions about a collection of decisions: the largest fines, fines by provision and by
// authority, the share of the maximum where the turnover is known, and what changed on appeal.
//
// Its 108 decisions are facts collected with their sources and with how sure each is (decisions.jsonl). Give it
// another file of the same form, or one that examples/import wrote, to ask about that one.
//
//	go run . [-n 10] [-json] [-html page.html] [FILE]
package main

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gdprgo/gdpr/decision"
)

//go:embed decisions.jsonl
var facts []byte

func main() {
	if err := run(os.Args[1:], os.Stdout, os.Stderr); err != nil && err != flag.ErrHelp {
		fmt.Fprintln(os.Stderr, "catalogue:", err)
		os.Exit(1)
	}
}

func run(args []string, out, complaints io.Writer) error {
	flags := flag.NewFlagSet("catalogue", flag.ContinueOnError)
	flags.SetOutput(complaints)
	n := flags.Int("n", 10, "how many of the largest fines to list for each currency")
	asJSON := flags.Bool("json", false, "print the answers as JSON")
	page := flags.String("html", "", "write one self-contained page with charts to this file")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *n < 1 {
		return fmt.Errorf("-n %d: want 1 or more", *n)
	}
	var in io.Reader = bytes.NewReader(facts)
	if flags.NArg() > 0 {
		f, err := os.Open(flags.Arg(0))
		if err != nil {
			return err
		}
		defer f.Close()
		in = f
	}
	ds, err := load(in, complaints)
	if err != nil {
		return err
	}
	a := answer(ds, *n)
	switch {
	case *asJSON:
		enc := json.NewEncoder(out)
		enc.SetEscapeHTML(false)
		enc.SetIndent("", "  ")
		err = enc.Encode(a)
	case *page == "":
		err = printTables(out, a)
	}
	if err == nil && *page != "" {
		var html []byte
		if html, err = renderPage(a, ds); err == nil {
			err = os.WriteFile(*page, html, 0o644)
		}
	}
	return err
}

// load reads the decisions and reports what is wrong with them. What contradicts the law or itself is reported, and
// counted all the same: the answers are about the collection as it is.
func load(in io.Reader, complaints io.Writer) ([]decision.Decision, error) {
	var ds []decision.Decision
	for line, err := range decision.ReadLines(in, &decision.DecodeOptions{Under: "decision"}) {
		if err != nil {
			return nil, err
		}
		for _, f := range line.Diagnostics {
			fmt.Fprintf(complaints, "line %d: %v\n", line.Number, f)
		}
		if line.Failed {
			continue
		}
		if err := line.Decision.Validate().Err(); err != nil {
			fmt.Fprintf(complaints, "line %d: %v\n", line.Number, err)
		}
		ds = append(ds, line.Decision)
	}
	return ds, nil
}
