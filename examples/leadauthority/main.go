// Leadauthority says which authority leads in a case, which are concerned, why, and what is in doubt.
//
//	go run ./examples/leadauthority examples/leadauthority/cases/bank.txt
//	go run ./examples/leadauthority -establishments 'IE decides implements; FR' -affected 'IE substantially; AT substantially' -complaints AT -ending rejected
//	go run ./examples/leadauthority
//
// A case is a small file of lines such as "establishments: IE decides implements; FR"; every key is a flag as well, and a
// flag counts instead of the file's line. Without arguments the samples that it carries are answered. With -ending it
// also says who adopts the decision and who is told. Bad input ends with status 2.
package main

import (
	"embed"
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/gdprgo/gdpr/authority"
)

//go:embed cases/*.txt
var samples embed.FS

// keys are the facts of a case that can be given as flags; authority.ParseCase says how each is written.
var keys = []string{"on", "rule", "party", "role", "body", "seat", "federal", "establishments", "representative", "others", "legal-basis",
	"basis-state", "activity", "targets", "affected", "complaints", "only-concerns", "agreed-main", "draft-concerns-controller-only", "disputed",
	"continues", "ended", "decided"}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, in io.Reader, out, errs io.Writer) int {
	fs := flag.NewFlagSet("leadauthority", flag.ContinueOnError)
	fs.SetOutput(errs)
	for _, key := range keys {
		fs.String(key, "", "the fact `"+key+"` of the case")
	}
	ending := fs.String("ending", "", "how the case ends: `measure`, rejected or partly-rejected")
	if err := fs.Parse(args); err != nil {
		if err == flag.ErrHelp {
			return 0
		}
		return 2
	}
	texts, err := caseTexts(fs, in)
	for i, text := range texts {
		if err != nil {
			break
		}
		if i > 0 {
			fmt.Fprintln(out)
		}
		err = answer(out, text, *ending)
	}
	if err != nil {
		fmt.Fprintln(errs, "leadauthority:", err)
		return 2
	}
	return 0
}

// caseTexts returns the cases to answer: the file named, with the flags, or the flags alone, or the samples.
func caseTexts(fs *flag.FlagSet, in io.Reader) ([]string, error) {
	var given []string
	fs.Visit(func(f *flag.Flag) {
		if f.Name != "ending" {
			given = append(given, f.Name)
		}
	})
	switch {
	case fs.NArg() > 1:
		return nil, fmt.Errorf("one file at a time; %d are named", fs.NArg())
	case fs.NArg() == 0 && len(given) == 0:
		return readSamples()
	}
	var lines []string
	if fs.NArg() == 1 {
		text, err := readFile(fs.Arg(0), in)
		if err != nil {
			return nil, err
		}
		for _, line := range strings.Split(text, "\n") {
			key, _, _ := strings.Cut(line, ":")
			if f := fs.Lookup(strings.TrimSpace(key)); f == nil || f.Value.String() == "" {
				lines = append(lines, line)
			}
		}
	}
	for _, name := range given {
		lines = append(lines, name+": "+fs.Lookup(name).Value.String())
	}
	return []string{strings.Join(lines, "\n")}, nil
}

func readFile(name string, in io.Reader) (string, error) {
	if name == "-" {
		data, err := io.ReadAll(io.LimitReader(in, 1<<20))
		return string(data), err
	}
	data, err := os.ReadFile(name)
	return string(data), err
}

func readSamples() ([]string, error) {
	var texts []string
	entries, err := samples.ReadDir("cases")
	for _, e := range entries {
		data, _ := samples.ReadFile("cases/" + e.Name())
		texts = append(texts, string(data))
	}
	return texts, err
}

// answer reads one case and prints what follows from it.
func answer(out io.Writer, text, ending string) error {
	c, findings := authority.ParseCase(text)
	if err := findings.Err(); err != nil {
		return err
	}
	a := authority.CompetenceFor(c)
	if err := a.Diagnostics.Err(); err != nil {
		return err
	}
	printAnswer(out, c, a)
	if ending != "" {
		return printAdoption(out, a, ending)
	}
	return nil
}
