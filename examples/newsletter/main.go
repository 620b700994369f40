// Newsletter prints the decisions of data protection authorities that a text tells of.
//
//	go run ./examples/newsletter FILE…          a table for each file
//	go run ./examples/newsletter -json FILE…    one JSON object a line for each decision
//	go run ./examples/newsletter -              the text on standard input
//	go run ./examples/newsletter                two samples, in French and in English
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
	lang := flags.String("lang", "", "the `language` of the texts, such as fr; detected where not given")
	flags.Usage = func() {
		fmt.Fprintln(errs, "usage: newsletter [-json] [-lang LANGUAGE] [FILE…]\n\nFILE may be - for standard input. Without one, two samples are read.")
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
	p := printer{out: out, opts: &parse.Options{Lang: l}, json: *asJSON}
	status := 0
	for _, name := range filesOf(flags.Args()) {
		text, err := read(name, in)
		if err == nil {
			err = p.print(name, text)
		}
		if err != nil {
			fmt.Fprintf(errs, "newsletter: %s: %v\n", name, err)
			status = 1
		}
	}
	return status
}

// filesOf returns the files to read: those named, or the samples.
func filesOf(args []string) []string {
	if len(args) > 0 {
		return args
	}
	return []string{"samples/fr.txt", "samples/en.txt"}
}

// printer prints what a text tells, as a table or as JSON Lines.
type printer struct {
	out  io.Writer
	opts *parse.Options
	json bool
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

func (p printer) print(name, text string) error {
	doc := parse.Text(text, p.opts)
	if !p.json {
		return printTable(p.out, name, doc)
	}
	enc := json.NewEncoder(p.out)
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
