package main

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// onEach runs a test on a SQLite file and, where GDPR_POSTGRES or DATABASE_URL names a server that answers, on PostgreSQL
// in a schema of its own.
func onEach(t *testing.T, test func(t *testing.T, s *Store)) {
	ctx := context.Background()
	t.Run("SQLite", func(t *testing.T) {
		s, err := Open(ctx, filepath.Join(t.TempDir(), "store.db"))
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		test(t, s)
	})
	t.Run("PostgreSQL", func(t *testing.T) {
		address := os.Getenv("GDPR_POSTGRES")
		if address == "" {
			address = os.Getenv("DATABASE_URL")
		}
		if address == "" {
			t.Skip("no PostgreSQL: set GDPR_POSTGRES to the address of a server (.ci/postgres start prints one) to run this test")
		}
		name := fmt.Sprintf("gdpr_store_%d", time.Now().UnixNano())
		admin, err := Open(ctx, withSchema(t, address, "pg_temp"))
		if err != nil {
			t.Fatalf("the server of GDPR_POSTGRES does not answer: %v", err)
		}
		defer admin.Close()
		if _, err := admin.db.ExecContext(ctx, "CREATE SCHEMA "+name); err != nil {
			t.Fatal(err)
		}
		defer admin.db.ExecContext(ctx, "DROP SCHEMA "+name+" CASCADE")
		s, err := Open(ctx, withSchema(t, address, name))
		if err != nil {
			t.Fatal(err)
		}
		defer s.Close()
		test(t, s)
	})
}

func withSchema(t *testing.T, address, schema string) string {
	u, err := url.Parse(address)
	if err != nil {
		t.Fatal(err)
	}
	q := u.Query()
	q.Set("search_path", schema)
	u.RawQuery = q.Encode()
	return u.String()
}

// synthetic yields n made-up decisions, the same each time. variant changes every hundredth of them.
func synthetic(n int, variant string) iter.Seq2[decision.Line, error] {
	ids := []authority.ID{"fr-cnil", "it-garante", "es-aepd", "de-bfdi", "ie-dpc", "at-dsb", "nl-ap", "lu-cnpd"}
	return func(yield func(decision.Line, error) bool) {
		for i := range n {
			d := decision.Decision{
				Kind: decision.KindDecision, Authority: ids[i%len(ids)], Reference: fmt.Sprintf("S-%d", i),
				Dates:   decision.Dates{Decided: gdpr.MustDate(2019+i%7, time.Month(1+i%12), 1+i%28)},
				Parties: []decision.Party{{Name: fmt.Sprintf("Company %d", i), Role: decision.RoleController}},
				Infringements: []decision.Infringement{
					{Provision: legalbasis.Article(5 + i%3)}, {Provision: legalbasis.Article(12 + i%11).WithParagraph(1)}, {Provision: legalbasis.Article(32), Finding: decision.NotInfringed}},
				Measures: []decision.Measure{{Power: decision.PowerReprimand}},
				Sources:  []decision.Source{{Name: "made up", ID: fmt.Sprint(i)}},
			}
			if i%4 > 0 {
				d.Measures = append(d.Measures, decision.Measure{Power: decision.PowerFine, Fine: decision.Fine{Amount: gdpr.Euro(int64(i%977+1) * 100)}})
			} else {
				d.NoFine = true
			}
			if i%10 == 0 {
				d.Appeals = []decision.Appeal{{Body: "Court", Result: decision.StatusUpheld}}
			}
			if i%100 == 0 {
				d.Note = variant
			}
			if !yield(decision.Line{Decision: d, Number: i + 1}, nil) {
				return
			}
		}
	}
}

// TestHundredThousandDecisions inserts, imports again, replaces and asks. With -short it takes 2,000.
func TestHundredThousandDecisions(t *testing.T) {
	n := 100_000
	if testing.Short() {
		n = 2_000
	}
	onEach(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		for _, step := range []struct {
			what, variant string
			want          Result
		}{
			{"insert", "", Result{Inserted: n}},
			{"import again", "", Result{Unchanged: n}},
			{"import one in a hundred changed", "changed", Result{Updated: n / 100, Unchanged: n - n/100}},
		} {
			runtime.GC()
			peak := watchHeap()
			start := time.Now()
			got, err := s.Import(ctx, synthetic(n, step.variant))
			took := time.Since(start)
			heap := peak()
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(step.want, got); diff != "" {
				t.Errorf("%s: %s", step.what, diff)
			}
			t.Logf("%s: %d decisions in %v, %.0f a second, at most %d MB of heap", step.what, n, took.Round(time.Millisecond), float64(n)/took.Seconds(), heap>>20)
			if heap > 256<<20 {
				t.Errorf("%s: %d MB of heap", step.what, heap>>20)
			}
		}
		rows, err := s.Rows(ctx)
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]int{"decisions": n, "parties": n, "infringements": 3 * n, "measures": n + n*3/4, "appeals": n / 10}
		if diff := cmp.Diff(want, rows); diff != "" {
			t.Errorf("rows: %s", diff)
		}
		start := time.Now()
		fines, err := s.Largest(ctx, gdpr.EUR, 3)
		if err != nil || len(fines) != 3 || fines[0].Total != gdpr.Euro(97_700) {
			t.Errorf("largest: %v, %v", fines, err)
		}
		counts, err := s.ByArticle(ctx, gdpr.EUR)
		if err != nil || len(counts) != 14 || counts[0].Decisions < n/5 {
			t.Errorf("by article: %v, %v", counts, err)
		}
		t.Logf("two questions in %v", time.Since(start).Round(time.Millisecond))
		if status, err := os.ReadFile("/proc/self/status"); err == nil {
			if _, rest, ok := strings.Cut(string(status), "VmHWM:"); ok {
				t.Logf("the process took at most %s of memory", strings.TrimSpace(strings.SplitN(rest, "\n", 2)[0]))
			}
		}
		d, ok, err := s.Get(ctx, "fr-cnil S-0")
		if err != nil || !ok || d.Note != "changed" {
			t.Errorf("get: %+v, %t, %v", d, ok, err)
		}
	})
}

// watchHeap returns a function that ends the watch and tells the largest heap seen.
func watchHeap() func() uint64 {
	done, peak := make(chan struct{}), make(chan uint64)
	go func() {
		var most uint64
		var m runtime.MemStats
		for {
			runtime.ReadMemStats(&m)
			most = max(most, m.HeapAlloc)
			select {
			case <-done:
				peak <- most
				return
			case <-time.After(50 * time.Millisecond):
			}
		}
	}()
	return func() uint64 { close(done); return <-peak }
}

// TestEveryRecordComesBackWhole stores real records and the one that has every key, and reads them back byte for byte.
func TestEveryRecordComesBackWhole(t *testing.T) {
	files, _ := filepath.Glob("../../decision/testdata/compat/*/*.jsonl")
	if len(files) == 0 {
		t.Fatal("no records")
	}
	onEach(t, func(t *testing.T, s *Store) {
		ctx := context.Background()
		for _, file := range files {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			r, err := s.Import(ctx, decision.ReadLines(bytes.NewReader(data), nil))
			if err != nil || len(r.Unread) > 0 {
				t.Fatalf("%s: %+v, %v", file, r, err)
			}
			for line := range decision.ReadLines(bytes.NewReader(data), nil) {
				row, err := rowOf(&line.Decision)
				if err != nil {
					t.Fatal(err)
				}
				d, ok, err := s.Get(ctx, row.id)
				if err != nil || !ok {
					t.Fatalf("%s: %q: %t, %v", file, row.id, ok, err)
				}
				if strings.HasSuffix(file, "documented.jsonl") || row.id == "fr-cnil SAN-2022-019" {
					continue // the same decision in two files: the later one counts
				}
				if diff := cmp.Diff(line.Decision, d); diff != "" {
					t.Errorf("%s: %q: %s", file, row.id, diff)
				}
			}
		}
		again, err := s.Import(ctx, decision.ReadLines(mustOpen(t, "../catalogue/decisions.jsonl"), nil))
		if err != nil || again.Inserted != 0 {
			t.Errorf("the catalogue again: %+v, %v", again, err)
		}
	})
}

func mustOpen(t *testing.T, name string) *os.File {
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

func TestLinesThatCannotBeReadAreReported(t *testing.T) {
	onEach(t, func(t *testing.T, s *Store) {
		in := "{\"authority\":\"at-dsb\",\"reference\":\"1\"}\n{\"authority\"\n{\"authority\":\"at-dsb\",\"reference\":\"1\",\"title\":\"later\"}\n"
		r, err := s.Import(context.Background(), decision.ReadLines(strings.NewReader(in), nil))
		if err != nil || r.Inserted != 1 || len(r.Unread) != 1 || r.Unread[0].Number != 2 {
			t.Errorf("%+v, %v", r, err)
		}
		if d, _, _ := s.Get(context.Background(), "at-dsb 1"); d.Title != "later" {
			t.Errorf("the earlier of two lines counts: %+v", d)
		}
	})
}

// TestHostileRecordsAreStored proves that no text of a record can stop an import.
func TestHostileRecordsAreStored(t *testing.T) {
	long := strings.Repeat("x", 100_000)
	onEach(t, func(t *testing.T, s *Store) {
		in := []string{
			`{"authority":"at-dsb","reference":"` + long + `","kind":"` + long + `","parties":[{"name":"` + long + `"}]}`,
			`{"authority":"at-dsb","reference":"a\u0000b","parties":[{"name":"\u0000"}],"title":"'; DROP TABLE decisions; --"}`,
			`{"authority":"` + long + `","reference":"1","infringements":[{"provision":"Article 5 GDPR","finding":"` + long + `"}]}`,
			`{"title":"nothing to tell it by"}`,
			`{"measures":[{"power":"fine"}],"identifiers":[{"scheme":"","value":""}]}`,
		}
		r, err := s.Import(context.Background(), decision.ReadLines(strings.NewReader(strings.Join(in, "\n")), nil))
		if err != nil || r.Inserted != len(in) {
			t.Fatalf("%+v, %v", r, err)
		}
		if d, ok, err := s.Get(context.Background(), "at-dsb a\ufffdb"); err != nil || !ok || d.Parties[0].Name != "\x00" {
			t.Errorf("%+v, %t, %v", d, ok, err)
		}
	})
}

func TestCommand(t *testing.T) {
	db := filepath.Join(t.TempDir(), "store.db")
	var out bytes.Buffer
	for _, args := range [][]string{{"import", "../catalogue/decisions.jsonl"}, {"import", "../catalogue/decisions.jsonl"}, {"largest", "PLN"}, {"articles"}, {"get", "fr-cnil SAN-2019-001"}} {
		if err := run(context.Background(), append([]string{"-db", db}, args...), &out); err != nil {
			t.Fatalf("%v: %v", args, err)
		}
	}
	for _, want := range []string{": 108 inserted, 0 updated, 0 unchanged\n", ": 0 inserted, 0 updated, 108 unchanged\n", "PLN 27124816.00 2025-03-17 pl-uodo DKN.5131.1.2025\n", " Article 5 GDPR EUR ", `"reference":"SAN-2019-001"`} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the output lacks %q", want)
		}
	}
	for _, args := range [][]string{{"get", "nobody"}, {"largest", "euro"}, {"import"}, {"import", "nobody.jsonl"}, {"drop"}, {}} {
		if err := run(context.Background(), append([]string{"-db", db}, args...), &out); err == nil {
			t.Errorf("%v is no error", args)
		}
	}
	if err := run(context.Background(), []string{"-db", "", "largest"}, &out); err == nil {
		t.Error("a database without a name is no error")
	}
	unmade := filepath.Join(t.TempDir(), "unmade.db")
	if err := run(context.Background(), []string{"-db", unmade, "nonsense"}, &out); err == nil {
		t.Error("an unknown command is no error")
	}
	if _, err := os.Stat(unmade); err == nil {
		t.Error("a command that is refused leaves a database behind")
	}
}

// TestLinesOfTheImportExampleAreStored reads what examples/import writes: the decision stands beside the place of its row.
func TestLinesOfTheImportExampleAreStored(t *testing.T) {
	dir := t.TempDir()
	file, db := filepath.Join(dir, "decisions.jsonl"), filepath.Join(dir, "store.db")
	lines := `{"file":"tracker.json","line":2,"decision":{"authority":"at-dsb","reference":"7","measures":[{"power":"fine","fine":{"amount":{"amount":"5.00","currency":"EUR"}}}]}}` + "\nno JSON\n"
	if err := os.WriteFile(file, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := run(context.Background(), []string{"-db", db, "import", file}, &out); err == nil || !strings.Contains(out.String(), ": 1 inserted,") {
		t.Errorf("%s%v", out.String(), err)
	}
	out.Reset()
	if err := run(context.Background(), []string{"-db", db, "largest"}, &out); err != nil || !strings.Contains(out.String(), "EUR 5.00") {
		t.Errorf("%s%v", out.String(), err)
	}
}
