package main

import (
	"context"
	"database/sql"
	_ "embed"
	"fmt"
	"iter"
	"slices"
	"strings"

	_ "github.com/jackc/pgx/v5/stdlib"
	_ "modernc.org/sqlite"

	"github.com/gdprgo/gdpr/decision"
)

//go:embed schema.sql
var schema string

// Store keeps decisions in a SQL database.
type Store struct {
	db       *sql.DB
	postgres bool
}

// Open opens a store, and makes its tables where they are missing: "postgres://…" for a PostgreSQL server, anything else
// is the file of a SQLite database.
func Open(ctx context.Context, address string) (*Store, error) {
	s := &Store{postgres: strings.HasPrefix(address, "postgres://") || strings.HasPrefix(address, "postgresql://")}
	driver := "pgx"
	if !s.postgres {
		driver = "sqlite"
		address = "file:" + address + "?_pragma=journal_mode(wal)&_pragma=synchronous(normal)&_pragma=foreign_keys(1)&_pragma=busy_timeout(5000)&_pragma=cache_size(-65536)"
	}
	var err error
	if s.db, err = sql.Open(driver, address); err != nil {
		return nil, err
	}
	if !s.postgres {
		s.db.SetMaxOpenConns(1) // one writer; the file has one lock
	}
	for _, statement := range strings.Split(schema, ";\n") {
		if strings.TrimSpace(statement) == "" {
			continue
		}
		if _, err := s.db.ExecContext(ctx, statement); err != nil {
			s.db.Close()
			return nil, fmt.Errorf("making the tables: %w", err)
		}
	}
	return s, nil
}

// Close closes the database.
func (s *Store) Close() error { return s.db.Close() }

// Result counts what an import did.
type Result struct {
	Inserted, Updated, Unchanged int
	Unread                       []decision.Line // lines of which nothing could be read
}

const batch = 500 // decisions in one transaction

// Import stores the decisions of a stream. A decision that is stored already is replaced when its record changed, and left
// alone when it did not, so importing a file twice changes nothing. Each batch is one transaction.
func (s *Store) Import(ctx context.Context, lines iter.Seq2[decision.Line, error]) (Result, error) {
	var result Result
	rows := make([]row, 0, batch)
	at := map[string]int{} // of an id in the batch
	flush := func() error {
		err := s.write(ctx, rows, &result)
		rows = rows[:0]
		clear(at)
		return err
	}
	for line, err := range lines {
		if err != nil {
			return result, err
		}
		if line.Failed {
			result.Unread = append(result.Unread, line)
			continue
		}
		r, err := rowOf(&line.Decision)
		if err != nil {
			return result, fmt.Errorf("line %d: %w", line.Number, err)
		}
		if n, ok := at[r.id]; ok {
			rows[n] = r // the same decision twice in a batch: the later line counts
			continue
		}
		at[r.id] = len(rows)
		if rows = append(rows, r); len(rows) == batch {
			if err := flush(); err != nil {
				return result, err
			}
		}
	}
	return result, flush()
}

func (s *Store) write(ctx context.Context, rows []row, result *Result) error {
	if len(rows) == 0 {
		return nil
	}
	tx, err := s.db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	stored, err := s.digests(ctx, tx, rows)
	if err != nil {
		return err
	}
	var inserted, updated int
	var changed []any
	var parents [][]any
	below := make([][][]any, len(children))
	for _, r := range rows {
		switch digest, ok := stored[r.id]; {
		case ok && digest == r.digest:
			continue
		case ok:
			updated++
			changed = append(changed, r.id)
		default:
			inserted++
		}
		parents = append(parents, r.decision)
		for i := range children {
			below[i] = append(below[i], r.children[i]...)
		}
	}
	for _, t := range children {
		if len(changed) > 0 {
			if _, err := tx.ExecContext(ctx, "DELETE FROM "+t.name+" WHERE decision IN ("+s.marks(0, len(changed))+")", changed...); err != nil {
				return fmt.Errorf("%s: %w", t.name, err)
			}
		}
	}
	if err := s.insert(ctx, tx, decisions, parents, onConflict); err != nil {
		return err
	}
	for i, t := range children {
		if err := s.insert(ctx, tx, t, below[i], ""); err != nil {
			return err
		}
	}
	if err := tx.Commit(); err != nil {
		return err
	}
	result.Inserted += inserted
	result.Updated += updated
	result.Unchanged += len(rows) - inserted - updated
	return nil
}

// onConflict replaces a row of decisions by a newer form of it.
var onConflict = func() string {
	var sets []string
	for _, c := range strings.Split(decisions.columns, ", ")[1:] {
		sets = append(sets, c+" = excluded."+c)
	}
	return " ON CONFLICT (id) DO UPDATE SET " + strings.Join(sets, ", ")
}()

// digests returns what is stored of a batch.
func (s *Store) digests(ctx context.Context, tx *sql.Tx, rows []row) (map[string]string, error) {
	ids := make([]any, len(rows))
	for i, r := range rows {
		ids[i] = r.id
	}
	found, err := tx.QueryContext(ctx, "SELECT id, digest FROM decisions WHERE id IN ("+s.marks(0, len(ids))+")", ids...)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	stored := make(map[string]string, len(rows))
	for found.Next() {
		var id, digest string
		if err := found.Scan(&id, &digest); err != nil {
			return nil, err
		}
		stored[id] = digest
	}
	return stored, found.Err()
}

// insert writes rows, many with one statement. The SQLite driver looks up each parameter among all of a statement, so that
// few are faster there.
func (s *Store) insert(ctx context.Context, tx *sql.Tx, t table, rows [][]any, suffix string) error {
	if len(rows) == 0 {
		return nil
	}
	columns, parameters := len(rows[0]), 6000
	if !s.postgres {
		parameters = 200
	}
	for part := range slices.Chunk(rows, parameters/columns) {
		var b strings.Builder
		b.WriteString("INSERT INTO " + t.name + " (" + t.columns + ") VALUES ")
		values := make([]any, 0, len(part)*columns)
		for i, r := range part {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString("(" + s.marks(i*columns, columns) + ")")
			values = append(values, r...)
		}
		b.WriteString(suffix)
		if _, err := tx.ExecContext(ctx, b.String(), values...); err != nil {
			return fmt.Errorf("%s: %w", t.name, err)
		}
	}
	return nil
}

// marks returns n placeholders, the first of which has the number from+1.
func (s *Store) marks(from, n int) string {
	if !s.postgres {
		return strings.TrimSuffix(strings.Repeat("?,", n), ",")
	}
	b := make([]byte, 0, 6*n)
	for i := range n {
		b = fmt.Appendf(b, "$%d,", from+i+1)
	}
	return string(b[:len(b)-1])
}
