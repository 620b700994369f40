// Command store keeps decisions in a SQL database: SQLite in a file, or a PostgreSQL server.
//
//	store -db FILE|postgres://… import FILE.jsonl …    insert or replace; importing again changes nothing. The lines are
//	                                                   decisions, or have one under "decision", as those of examples/import
//	store -db …                 largest [CURRENCY]     the ten largest fines
//	store -db …                 articles [CURRENCY]    decisions by the article found infringed
//	store -db …                 get KEY                one decision as JSON
//
// schema.sql documents the tables.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

func main() {
	if err := run(context.Background(), os.Args[1:], os.Stdout); err != nil && err != flag.ErrHelp {
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
	switch command := flags.Arg(0); {
	case !slices.Contains([]string{"import", "largest", "articles", "get"}, command):
		return fmt.Errorf("want import, largest, articles or get, not %q", command)
	case *address == "":
		return errors.New("-db: name a file or a postgres:// address")
	case command == "import" && flags.NArg() == 1:
		return errors.New("import: name the files of decisions, such as decisions.jsonl")
	}
	s, err := Open(ctx, *address)
	if err != nil {
		return err
	}
	defer s.Close()
	return command(ctx, s, flags, out)
}

// command does what the first argument names.
func command(ctx context.Context, s *Store, flags *flag.FlagSet, out io.Writer) error {
	currency := gdpr.EUR
	if verb := flags.Arg(0); flags.NArg() > 1 && (verb == "largest" || verb == "articles") {
		var err error
		if currency, err = gdpr.ParseCurrency(flags.Arg(1)); err != nil {
			return err
		}
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
	return nil
}

func importFiles(ctx context.Context, s *Store, files []string, out io.Writer) error {
	unread := 0
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		r, err := s.Import(ctx, decision.ReadLines(f, &decision.DecodeOptions{Under: "decision"}))
		f.Close()
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		fmt.Fprintf(out, "%s: %d inserted, %d updated, %d unchanged\n", name, r.Inserted, r.Updated, r.Unchanged)
		for _, line := range r.Unread {
			fmt.Fprintf(out, "%s line %d: %v\n", name, line.Number, line.Diagnostics)
		}
		unread += len(r.Unread)
	}
	if unread > 0 {
		return fmt.Errorf("%d lines hold no decision that can be read; the others are stored", unread)
	}
	return nil
}
