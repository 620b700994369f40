// Newsletter prints the decisions of data protection authorities that a text tells of.
//
//	go run ./examples/newsletter FILE…          a table for each file
//	go run ./examples/newsletter -json FILE…    one JSON object a line for each decision
//	go run ./examples/newsletter -explain FILE… the text with its values marked, each with its role and its decision
//	go run ./examples/newsletter -html FILE…    the same as one page for a browser
//	go run ./examples/newsletter -              the text on standard input
//	go run ./examples/newsletter                two samples, in French and in English
//
// The marked text is in colour on a terminal, unless NO_COLOR is set.
//
// A file that is missing, empty, not text or longer than 32 MiB is reported and ends with status 1; wrong flags end with status 2.
package main

import (
	"embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/parse"
)

//go:embed samples/*.txt
var samples embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errs io.Writer) int {
	flags := flag.NewFlagSet("newsletter", flag.ContinueOnError)
	flags.SetOutput(errs)
	asJSON := flags.Bool("json", false, "print one JSON object a line for each decision")
	explain := flags.Bool("explain", false, "print the text with its values marked by their roles")
	asHTML := flags.Bool("html", false, "write a page of the text with its values marked")
	lang := flags.String("lang", "", "the `language` of the texts, such as fr; detected where not given")
	flags.Usage = func() {
		fmt.Fprintln(errs, "usage: newsletter [-json | -explain | -html] [-lang LANGUAGE] [FILE…]\n\nFILE may be - for standard input. Without one, two samples are read.")
		flags.PrintDefaults()
	}
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	l, err := gdpr.ParseLang(*lang)
	if err != nil {
		fmt.Fprintln(errs, "newsletter: -lang:", err)
		return 2
	}
	opts, write := &parse.Options{Lang: l, Marks: *explain || *asHTML}, printTable
	pages := &page{}
	switch chosen := only(flagOf{"-json", *asJSON}, flagOf{"-explain", *explain}, flagOf{"-html", *asHTML}); {
	case len(chosen) > 1:
		fmt.Fprintf(errs, "newsletter: %s exclude each other: give one of them\n", strings.Join(chosen, " and "))
		return 2
	case *asJSON:
		write = printLines
	case *explain:
		write = func(out io.Writer, name, text string, doc parse.Document) error {
			return printExplained(out, name, text, doc, inColour(out))
		}
	case *asHTML:
		write = func(_ io.Writer, name, text string, doc parse.Document) error {
			pages.add(name, text, doc)
			return nil
		}
	}
	status := 0
	for _, name := range filesOf(flags.Args()) {
		text, err := read(name, in)
		if err == nil {
			err = write(out, name, text, parse.Text(text, opts))
		}
		if err != nil {
			fmt.Fprintf(errs, "newsletter: %s: %v\n", name, err)
			status = 1
		}
	}
	if len(pages.Texts) > 0 {
		if err := pages.write(out); err != nil {
			fmt.Fprintln(errs, "newsletter:", err)
			status = 1
		}
	}
	return status
}

// flagOf is a flag that was given or not.
type flagOf struct {
	name  string
	given bool
}

// only returns the names of the flags that were given.
func only(flags ...flagOf) []string {
	var names []string
	for _, f := range flags {
		if f.given {
			names = append(names, f.name)
		}
	}
	return names
}

// filesOf returns the files to read: those named, or the samples.
func filesOf(args []string) []string {
	if len(args) > 0 {
		return args
	}
	return []string{"samples/fr.txt", "samples/en.txt"}
}

// line is one decision of the JSON Lines.
type line struct {
	File     string            `json:"file"`
	Main     bool              `json:"main"`
	Decision decision.Decision `json:"decision"`
	Fields   map[string]place  `json:"fields"`
}

// place is a span as a pair: [start, end].
type place [2]int

// printLines prints each decision of a document as a line of JSON.
func printLines(out io.Writer, name, _ string, doc parse.Document) error {
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, d := range doc.Decisions {
		l := line{File: name, Main: d.Main, Decision: d.Decision, Fields: map[string]place{}}
		for path, s := range d.Fields {
			l.Fields[path] = place{s.Start, s.End}
		}
		if err := enc.Encode(l); err != nil {
			return err
		}
	}
	return nil
}
