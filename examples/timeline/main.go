// Timeline prints what is due in a procedure, by whom and by when, as a table, and draws it as an SVG file.
//
//	go run . cases/future.txt
//	go run . -svg future.svg cases/future.txt
//	go run . -codes
//
// A procedure is a small file of lines such as "2022-06-01 file-complete"; authority.ParseProcedure says how each is
// written, and -codes lists the events and the time limits. Without a file the samples that it carries are printed. Public
// holidays are those of github.com/rickar/cal for the authority's state. Bad input ends with status 2.
package main

import (
	"embed"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gdprgo/gdpr/authority"
)

//go:embed cases/*.txt
var samples embed.FS

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errs io.Writer) int {
	fs := flag.NewFlagSet("timeline", flag.ContinueOnError)
	fs.SetOutput(errs)
	svg := fs.String("svg", "", "draw the timeline into `file`; - for standard output instead of the table")
	codes := fs.Bool("codes", false, "list the time limits")
	if err := fs.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return 0
		}
		return 2
	}
	err := error(nil)
	switch {
	case *codes:
		printLimits(out)
	case fs.NArg() > 1:
		err = fmt.Errorf("one file at a time; %d are named", fs.NArg())
	case fs.NArg() == 1:
		err = show(fs.Arg(0), *svg, in, out)
	case *svg != "":
		err = fmt.Errorf("-svg: name a file to draw")
	default:
		err = showSamples(out)
	}
	if err != nil {
		fmt.Fprintln(errs, "timeline:", err)
		return 2
	}
	return 0
}

func showSamples(out io.Writer) error {
	entries, err := samples.ReadDir("cases")
	for _, e := range entries {
		data, _ := samples.ReadFile("cases/" + e.Name())
		p, findings := read(string(data))
		if err := findings; err != nil {
			return err
		}
		fmt.Fprintf(out, "%s\n", e.Name())
		printTable(out, p.Timeline())
		fmt.Fprintln(out)
	}
	return err
}

func show(name, svg string, in io.Reader, out io.Writer) error {
	var data []byte
	var err error
	if name == "-" {
		data, err = io.ReadAll(io.LimitReader(in, 1<<20))
	} else {
		data, err = os.ReadFile(name)
	}
	if err != nil {
		return err
	}
	p, err := read(string(data))
	if err != nil {
		return err
	}
	t := p.Timeline()
	if svg == "-" {
		_, err = io.WriteString(out, draw(p, t))
		return err
	}
	printTable(out, t)
	if svg != "" {
		err = os.WriteFile(svg, []byte(draw(p, t)), 0o644)
	}
	return err
}

// read reads a procedure and gives it the holidays of each authority's state.
func read(text string) (authority.Procedure, error) {
	p, findings := authority.ParseProcedure(text)
	p.Workdays = holidays
	return p, findings.Err()
}
