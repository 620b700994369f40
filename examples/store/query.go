package main

import (
	"context"
	"database/sql"
	"errors"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Get returns the decision with a key, whole; ok is false where none is stored.
func (s *Store) Get(ctx context.Context, key string) (d decision.Decision, ok bool, err error) {
	var record []byte
	err = s.db.QueryRowContext(ctx, "SELECT record FROM decisions WHERE id = "+s.marks(0, 1), key).Scan(&record)
	if errors.Is(err, sql.ErrNoRows) {
		return d, false, nil
	}
	if err == nil {
		d, _, err = decision.Decode(record, &decision.DecodeOptions{Strict: true})
	}
	return d, err == nil, err
}

// Fine is a decision with its total, in the library's own types.
type Fine struct {
	Key       string
	Authority authority.ID
	Country   gdpr.Country
	Decided   gdpr.Date
	Total     gdpr.Money
}

// Largest returns the n largest fines in a currency.
func (s *Store) Largest(ctx context.Context, c gdpr.Currency, n int) ([]Fine, error) {
	m := s.marks
	return collect(ctx, s, func(rows *sql.Rows, f *Fine) error {
		var id, country sql.NullString
		err := rows.Scan(&f.Key, &id, &country, &f.Decided, &f.Total)
		f.Authority, f.Country = authority.ID(id.String), gdpr.Country(country.String)
		return err
	}, "SELECT id, authority, country, decided, total FROM decisions WHERE total_currency = "+m(0, 1)+" ORDER BY total_minor DESC, id LIMIT "+m(1, 1), string(c), n)
}

// Count is how many decisions an article was found infringed in, and what they fined in all in one currency.
type Count struct {
	Article   legalbasis.Provision
	Decisions int
	Minor     int64 // sum of the totals, in minor units
}

// ByArticle counts decisions by the article found infringed. A fine for several articles counts for each of them.
func (s *Store) ByArticle(ctx context.Context, c gdpr.Currency) ([]Count, error) {
	return collect(ctx, s, func(rows *sql.Rows, n *Count) error { return rows.Scan(&n.Article, &n.Decisions, &n.Minor) },
		"SELECT article, COUNT(*), CAST(SUM(total_minor) AS BIGINT) FROM decisions JOIN (SELECT DISTINCT decision, article FROM infringements WHERE finding = 'infringed') AS i ON i.decision = id"+
			" WHERE total_currency = "+s.marks(0, 1)+" GROUP BY article ORDER BY COUNT(*) DESC, article", string(c))
}

// Rows counts the rows of every table.
func (s *Store) Rows(ctx context.Context) (map[string]int, error) {
	counts := map[string]int{}
	for _, t := range append([]table{decisions}, children...) {
		var n int
		if err := s.db.QueryRowContext(ctx, "SELECT COUNT(*) FROM "+t.name).Scan(&n); err != nil {
			return nil, err
		}
		counts[t.name] = n
	}
	return counts, nil
}

func collect[T any](ctx context.Context, s *Store, scan func(*sql.Rows, *T) error, query string, args ...any) ([]T, error) {
	rows, err := s.db.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var list []T
	for rows.Next() {
		var v T
		if err := scan(rows, &v); err != nil {
			return nil, err
		}
		list = append(list, v)
	}
	return list, rows.Err()
}
