// Command store keeps decisions in a SQL database: SQLite in a file, or a PostgreSQL server.
//
//	store -db FILE|postgres://… import FILE.jsonl …    insert or replace; importing again changes nothing
//	store -db …                 largest [CURRENCY]     the ten largest fines
//	store -db …                 articles [CURRENCY]    decisions by the article found infringed
//	store -db …                 get KEY                one decision as JSON
//
// schema.sql documents the tables.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "store:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, out io.Writer) error {
	flags := flag.NewFlagSet("store", flag.ContinueOnError)
	address := flags.String("db", "decisions.db", "file of a SQLite database, or postgres:// address")
	if err := flags.Parse(args); err != nil {
		return err
	}
	s, err := Open(ctx, *address)
	if err != nil {
		return err
	}
	defer s.Close()
	currency := gdpr.EUR
	if c, err := gdpr.ParseCurrency(flags.Arg(1)); err == nil && c != "" {
		currency = c
	}
	switch flags.Arg(0) {
	case "import":
		return importFiles(ctx, s, flags.Args()[1:], out)
	case "largest":
		fines, err := s.Largest(ctx, currency, 10)
		for _, f := range fines {
			fmt.Fprintln(out, f.Total, f.Decided, f.Key)
		}
		return err
	case "articles":
		counts, err := s.ByArticle(ctx, currency)
		for _, c := range counts {
			sum, err := gdpr.FromMinor(c.Minor, currency)
			if err != nil {
				return err
			}
			fmt.Fprintln(out, c.Decisions, c.Article, sum)
		}
		return err
	case "get":
		d, ok, err := s.Get(ctx, flags.Arg(1))
		if err == nil && !ok {
			err = fmt.Errorf("no decision has the key %q", flags.Arg(1))
		}
		if err != nil {
			return err
		}
		return decision.NewLineWriter(out).Write(&d)
	}
	return fmt.Errorf("want import, largest, articles or get, not %q", flags.Arg(0))
}

func importFiles(ctx context.Context, s *Store, files []string, out io.Writer) error {
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		r, err := s.Import(ctx, decision.ReadLines(f, nil))
		f.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(out, "%s: %d inserted, %d updated, %d unchanged\n", name, r.Inserted, r.Updated, r.Unchanged)
		for _, line := range r.Unread {
			fmt.Fprintf(out, "%s line %d: %v\n", name, line.Number, line.Diagnostics)
		}
	}
	return nil
}
