// Maxfine prints the highest fine that the GDPR and national law allow, and why.
//
//	go run ./examples/maxfine -turnover 'EUR 3000000000' -articles '5(1)(a), 32'
//	go run ./examples/maxfine -country GB -on 2023-04-04 -turnover 'GBP 600000000' -articles '5(1)(a), 8'
//	go run ./examples/maxfine -country SE -public -articles '32'
//	go run ./examples/maxfine -turnover 'USD 1029186389.00' -rate 'USD 0.9216 EUR' -articles '5(1)(a), 6, 13; 33'
//
// In -articles a comma stands between provisions infringed by the same or linked processing operations, and a semicolon
// between separate conducts. Bad input ends with status 2.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/legalbasis"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, out, errs io.Writer) int {
	q, err := readFlags(args, errs)
	if err == flag.ErrHelp {
		return 0
	}
	if err == nil {
		err = q.answer(out)
	}
	if err != nil {
		fmt.Fprintln(errs, "maxfine:", err)
		return 2
	}
	return 0
}

// answer computes and prints the maximum.
func (q *question) answer(out io.Writer) error {
	if len(q.conducts) == 1 {
		m, err := decision.MaximumFine(q.addressee, q.on, q.conducts[0].Infringed...)
		if err != nil {
			return err
		}
		fmt.Fprintln(out, "Maximum fine:", describe(m))
		explain(out, m.Reasons(), m.Doubts())
		return nil
	}
	all, err := decision.MaximumFines(q.addressee, q.on, q.conducts...)
	if err != nil {
		return err
	}
	for i, m := range all.Each {
		fmt.Fprintf(out, "Conduct %d: %s\n", i+1, describe(m))
	}
	fmt.Fprintln(out, "Total of the maximum fines:", total(all))
	explain(out, all.Reasons(), all.Doubts())
	return nil
}

func describe(m decision.Maximum) string {
	switch m.Outcome {
	case decision.NoFine:
		if m.Tier == legalbasis.NoTier {
			return last(m.Reasons()).Text
		}
		return "none: the addressee cannot be fined"
	case decision.Undetermined:
		return "cannot be said: a decisive fact is missing"
	}
	s := show.Money(m.Amount)
	if m.AtLeast {
		s += " or more"
	}
	s += " (" + m.Tier.String() + " tier"
	if m.Dynamic {
		s += ", dynamic"
	}
	return s + ")"
}

func last(rs []legalbasis.Reason) legalbasis.Reason { return rs[len(rs)-1] }

func total(all decision.Maxima) string {
	switch all.Outcome {
	case decision.NoFine:
		return "none"
	case decision.Undetermined:
		return "cannot be said: a decisive fact is missing"
	}
	s := show.Money(all.Total)
	if all.AtLeast {
		s += " or more"
	}
	return s
}

func explain(out io.Writer, reasons []legalbasis.Reason, doubts []legalbasis.Doubt) {
	fmt.Fprintln(out, "\nWhy:")
	for i, r := range reasons {
		fmt.Fprintf(out, "%3d. %v\n", i+1, r)
	}
	if len(doubts) > 0 {
		fmt.Fprintln(out, "\nTo be settled:")
	}
	for _, d := range doubts {
		fmt.Fprintf(out, "  - %v [%s]\n", d, d.Code)
	}
}
