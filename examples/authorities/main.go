// Authorities looks up supervisory authorities by a written name, a number or a country, and prints how their decisions
// are numbered and where they are challenged.
//
//	go run ./examples/authorities 'Cnil italienne'
//	go run ./examples/authorities -country NO Datatilsynet
//	go run ./examples/authorities -country DE
//	go run ./examples/authorities -number 'SAN 2022-019'
//	go run ./examples/authorities -country IE -fine 'EUR 1200000000' -on 2023-05-12
//
// A name or number that names nobody ends with status 1 and says why; bad input with status 2.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

type query struct {
	country gdpr.Country
	fine    gdpr.Money
	on      gdpr.Date
	number  string
	names   []string
}

func run(args []string, out, errs io.Writer) int {
	var q query
	fs := flag.NewFlagSet("authorities", flag.ContinueOnError)
	fs.SetOutput(errs)
	fs.TextVar(&q.country, "country", gdpr.Country(""), "country of the authority, such as NO")
	fs.TextVar(&q.fine, "fine", gdpr.Money{}, "fine to challenge, such as 'EUR 100000'")
	fs.TextVar(&q.on, "on", gdpr.Date{}, "date on which the currency and the part in the Board are wanted")
	fs.StringVar(&q.number, "number", "", "decision or case number to attribute")
	switch err := fs.Parse(args); {
	case err == flag.ErrHelp:
		return 0
	case err != nil:
		return 2
	}
	q.names = fs.Args()
	given := map[string]bool{}
	fs.Visit(func(f *flag.Flag) { given[f.Name] = true })
	ok := true
	switch {
	case given["number"]:
		ok = q.attribute(out)
	case len(q.names) > 0:
		for _, n := range q.names {
			ok = q.lookUp(out, n) && ok
		}
	case q.country != "":
		ok = false
		for a := range authority.In(q.country) {
			q.print(out, a)
			ok = true
		}
		if !ok {
			fmt.Fprintf(out, "%s: the registry has no authority there\n", q.country)
		}
	default:
		for a := range authority.All() {
			fmt.Fprintf(out, "%-18s %s  %s\n", a.ID, a.Country, a.Name)
		}
	}
	if !ok {
		return 1
	}
	return 0
}

// lookUp prints the authorities that a written name means.
func (q *query) lookUp(out io.Writer, name string) bool {
	r := authority.Explain(name, q.country)
	fmt.Fprintf(out, "%q: %s\n", name, r.Outcome)
	switch r.Outcome {
	case authority.Resolved:
		a, _ := authority.ByID(r.IDs[0])
		q.print(out, a)
	case authority.Ambiguous:
		for _, id := range r.IDs {
			a, _ := authority.ByID(id)
			fmt.Fprintln(out, "  may be", a)
		}
	default:
		return false
	}
	return true
}

// attribute prints whose number it is.
func (q *query) attribute(out io.Writer) bool {
	n, ok := authority.NumberOf(q.number)
	if !ok {
		fmt.Fprintf(out, "%q: no known shape\n", q.number)
		return false
	}
	fmt.Fprintf(out, "%q: %s %s\n", q.number, n.Kind, n.Text)
	switch a, ok := authority.ByID(n.Authority); {
	case ok:
		fmt.Fprintln(out, "  of", a)
	case n.Court != "":
		c, _ := authority.CourtByID(n.Court)
		fmt.Fprintln(out, "  of", c)
	default:
		for _, id := range n.Candidates() {
			fmt.Fprintln(out, "  may be of", id)
		}
	}
	return true
}

// print prints what the registry knows of an authority.
func (q *query) print(out io.Writer, a authority.Authority) {
	fmt.Fprintln(out, a)
	fmt.Fprintf(out, "  English: %s; French: %s\n", a.NameIn(gdpr.English), a.NameIn(gdpr.French))
	fmt.Fprintf(out, "  %s, for %s", a.Level, a.Scope)
	if a.Region != "" {
		fmt.Fprintf(out, " of %s", a.Region)
	}
	if a.Remit != "" {
		fmt.Fprintf(out, ": %s", a.Remit)
	}
	fmt.Fprintln(out)
	if c, _, ok := a.Currency(q.on); ok {
		fmt.Fprintf(out, "  fines in %s\n", c)
	}
	if f, ok := a.FineRule(q.on); ok {
		fmt.Fprintf(out, "  fines by: %s\n", strings.TrimSuffix(f.By.String()+", "+f.Note, ", "))
	}
	for s := range a.NumberShapes() {
		fmt.Fprintf(out, "  number: %s (%s)", s.Example, s.Kind)
		if s.Common {
			fmt.Fprint(out, ", not distinctive")
		}
		fmt.Fprintln(out)
	}
	c := authority.Challenge{Fine: q.fine}
	if !q.fine.IsZero() {
		c.Against = authority.AgainstFine
	}
	ways, doubts := a.AppealsFor(c)
	for _, w := range ways {
		fmt.Fprintln(out, "  against", w)
	}
	for _, d := range doubts {
		fmt.Fprintf(out, "  doubt [%s] %s\n", d.Code, d.Text)
	}
}
