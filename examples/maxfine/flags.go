package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
	"github.com/gdprgo/gdpr/parse"
)

// question is what the flags ask.
type question struct {
	addressee decision.Addressee
	on        gdpr.Date
	conducts  []decision.Conduct
}

func readFlags(args []string, errs io.Writer) (*question, error) {
	q := &question{}
	a := &q.addressee
	var public, private, simplified bool
	fs := flag.NewFlagSet("maxfine", flag.ContinueOnError)
	fs.SetOutput(io.Discard) // run prints the error; the flags are listed on -h only
	fs.Func("turnover", "worldwide yearly turnover of the whole `undertaking`, such as 'EUR 3000000000'", func(s string) error {
		return a.Turnover.UnmarshalText([]byte(s))
	})
	fs.Func("company", "a company of the undertaking, 'Name=EUR 1000', instead of -turnover; repeat it; 'Name=' where not known", func(s string) error {
		c, err := readCompany(s)
		a.Group = append(a.Group, c)
		return err
	})
	fs.Func("rate", "a rate of exchange, 'USD 0.9183 EUR' for one dollar; repeat it", func(s string) error {
		r, err := readRate(s)
		a.Rates = append(a.Rates, r)
		return err
	})
	fs.Func("country", "two-letter `code` of the authority's state; EU for the institutions", func(s string) error {
		return a.Country.UnmarshalText([]byte(s))
	})
	fs.Func("on", "`date` of the decision: 2023, 2023-05 or 2023-05-22", func(s string) error {
		return q.on.UnmarshalText([]byte(s))
	})
	fs.Func("budget", "yearly budget of a public body", func(s string) error {
		return a.Budget.UnmarshalText([]byte(s))
	})
	fs.IntVar(&a.TurnoverYear, "year", 0, "financial year of the turnover")
	fs.BoolVar(&public, "public", false, "the addressee is a public body")
	fs.BoolVar(&a.State, "state", false, "the public body is the State itself")
	fs.BoolVar(&private, "not-undertaking", false, "the addressee carries on no economic activity")
	fs.BoolVar(&simplified, "simplified", false, "the French simplified procedure")
	articles := fs.String("articles", "", "`list` such as '5(1)(a), 32'; a semicolon before a separate conduct")
	if err := fs.Parse(args); err != nil {
		if err == flag.ErrHelp {
			fs.SetOutput(errs)
			fs.PrintDefaults()
		}
		return nil, err
	}
	switch {
	case fs.NArg() > 0:
		return nil, fmt.Errorf("%q is no flag: put lists and sums in quotes", fs.Arg(0))
	case public && private:
		return nil, errors.New("-public and -not-undertaking exclude each other")
	case public || a.State:
		a.Body = decision.PublicBody
	case private:
		a.Body = decision.NotUndertaking
	}
	if simplified {
		a.Procedure = decision.Simplified
	}
	var err error
	q.conducts, err = readConducts(*articles)
	return q, err
}

// readConducts reads conducts between semicolons, each a list of provisions between commas.
func readConducts(s string) ([]decision.Conduct, error) {
	var conducts []decision.Conduct
	for _, list := range strings.Split(s, ";") {
		ps, err := readProvisions(list)
		if err != nil {
			return nil, err
		}
		conducts = append(conducts, decision.Conduct{Infringed: ps})
	}
	return conducts, nil
}

// readProvisions reads "5(1)(a), 32" as articles of the GDPR. An act that the list names goes for the articles before it as
// well, up to the next act: "Article 6 GDPR, Article 82 LIL".
func readProvisions(s string) ([]legalbasis.Provision, error) {
	if !utf8.ValidString(s) {
		return nil, fmt.Errorf("-articles %q is not valid UTF-8", s)
	}
	ps, err := parse.Citation(s, nil)
	if err == nil && len(ps) == 0 {
		err = fmt.Errorf("-articles %q: want a list such as '5(1)(a), 32'", s)
	}
	return ps, err
}

// readCompany reads "Name=EUR 1000", and "Name=" for a company of unknown turnover.
func readCompany(s string) (decision.Company, error) {
	name, sum, ok := strings.Cut(s, "=")
	if !ok {
		return decision.Company{}, errors.New("want 'Name=EUR 1000'")
	}
	m, err := gdpr.ParseMoney(strings.TrimSpace(sum))
	return decision.Company{Name: strings.TrimSpace(name), Turnover: m}, err
}

// readRate reads "USD 0.9183 EUR" and "1 USD = 0.9183 EUR".
func readRate(s string) (gdpr.Rate, error) {
	parts := strings.Fields(strings.Replace(strings.TrimPrefix(s, "1 "), "=", " ", 1))
	if len(parts) != 3 || len(parts[1]) > 30 {
		return gdpr.Rate{}, errors.New("want 'USD 0.9183 EUR'")
	}
	per, err := decimal.NewFromString(parts[1])
	if err != nil {
		return gdpr.Rate{}, errors.New("want a number between the two currencies, as in 'USD 0.9183 EUR'")
	}
	return gdpr.NewRate(gdpr.Currency(parts[0]), gdpr.Currency(parts[2]), per, gdpr.Date{}, "")
}
