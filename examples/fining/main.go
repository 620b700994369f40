// Fining walks through the setting of a fine by the method of the EDPB's Guidelines 04/2022 and prints it as a memo in Markdown.
//
//	go run ./examples/fining
//	go run ./examples/fining -turnover 'EUR 750000000' -on 2025-02-03
//	go run ./examples/fining -method dsk-2019 -country DE -on 2021-06-01
//
// The case is made up: a chain of clinics lost patients' files through a weak password, told the patients late, and uses
// their addresses for advertising. Bad input ends with status 2.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision/fining"
	"github.com/gdprgo/gdpr/legalbasis"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, errs io.Writer) int {
	a := &fining.Assessment{On: gdpr.MustDate(2024, 9, 30)}
	a.Addressee.Turnover = gdpr.Euro(98_000_000)
	a.Addressee.TurnoverYear = 2023
	fs := flag.NewFlagSet("fining", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	fs.Func("turnover", "worldwide yearly turnover of the undertaking, such as 'EUR 98000000'", func(s string) error {
		return a.Addressee.Turnover.UnmarshalText([]byte(s))
	})
	fs.Func("country", "two-letter code of the authority's state", func(s string) error { return a.Addressee.Country.UnmarshalText([]byte(s)) })
	fs.Func("on", "date of the decision", func(s string) error { return a.On.UnmarshalText([]byte(s)) })
	fs.StringVar((*string)(&a.Method), "method", string(fining.EDPB), "the method's id")
	fs.IntVar(&a.Addressee.TurnoverYear, "year", a.Addressee.TurnoverYear, "financial year of the turnover")
	switch err := fs.Parse(args); {
	case err == flag.ErrHelp:
		fs.SetOutput(errs)
		fs.PrintDefaults()
		return 0
	case err == nil && fs.NArg() > 0:
		err = fmt.Errorf("%q is no flag", fs.Arg(0))
		fallthrough
	case err != nil:
		fmt.Fprintln(errs, "fining:", err)
		return 2
	}
	breach(a)
	advertising(a)
	result, findings := a.Evaluate()
	if findings.Has("method.unknown") || findings.Has("maximum.unknown") {
		fmt.Fprintln(errs, "fining:", findings.Err())
		return 2
	}
	fmt.Fprint(out, result.Memo())
	return 0
}

// breach adds the first conduct: the breach and the late notice of it are linked.
func breach(a *fining.Assessment) {
	security := fining.Infringement{
		Provisions:  []legalbasis.Provision{legalbasis.Article(5).WithParagraph(1).WithPoint("f"), legalbasis.Article(32)},
		Seriousness: fining.Medium,
		Grounds: []fining.Factor{
			{Point: "a", Effect: fining.Aggravating, Why: "files of 40 000 patients over seven months"},
			{Point: "b", Why: "negligence"},
			{Point: "g", Effect: fining.Aggravating, Why: "data concerning health"},
		},
		Factors: []fining.Factor{
			{Point: "c", Effect: fining.Mitigating, Why: "closed the gap within a day, before the authority asked"},
			{Point: "e", Why: "no earlier infringement, which is neutral"},
			{Point: "h", Why: "the notice of the breach was mandatory"},
		},
	}
	notice := fining.Infringement{
		Provisions:  []legalbasis.Provision{legalbasis.Article(34).WithParagraph(1)},
		Seriousness: fining.Low,
	}
	a.Conducts = append(a.Conducts, fining.Conduct{Name: "loss of patients' files", Infringements: []fining.Infringement{security, notice}})
}

// advertising adds a separate conduct, for which the amounts are chosen at every step.
func advertising(a *fining.Assessment) {
	a.Conducts = append(a.Conducts, fining.Conduct{Name: "advertising by post", Infringements: []fining.Infringement{{
		Provisions:  []legalbasis.Provision{legalbasis.Article(6).WithParagraph(1)},
		Seriousness: fining.Low,
		Start:       gdpr.Euro(1_000_000),
		Size:        1500,
		Factors:     []fining.Factor{{Point: "k", Effect: fining.Aggravating, By: 1000, Why: "gain from new contracts"}},
		Adjustments: []fining.Adjustment{{By: -2000, Why: "the addressee made a loss in the year"}},
	}}})
}
