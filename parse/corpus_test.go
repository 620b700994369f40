package parse

import (
	"bufio"
	"cmp"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

var record = flag.Bool("record", false, "write the figures of the corpus reports to testdata/corpus, where they have not fallen")

// outcome is how one row of a corpus was read.
type outcome string

const (
	found  outcome = "found"  // right
	missed outcome = "missed" // stated, and nothing was read
	wrong  outcome = "wrong"  // something else was read
)

// report collects the outcomes of the rows of a corpus by source and language, and compares them with the recorded ones.
type report struct {
	name string
	rows map[string]map[string]outcome // group → id → outcome
	text map[string]string             // id → what was read, for the rows that changed
}

func newReport(name string) *report {
	return &report{name: name, rows: map[string]map[string]outcome{}, text: map[string]string{}}
}

// add enters a row; detail says what was wanted and what was read.
func (r *report) add(source, lang, id string, o outcome, detail string) {
	group := source + " " + cmp.Or(lang, "-")
	id = strings.ReplaceAll(id, " ", "_") // the recorded ids are separated by spaces
	if r.rows[group] == nil {
		r.rows[group] = map[string]outcome{}
	}
	r.rows[group][id] = o
	r.text[group+" "+id] = detail
}

// check prints the figures and fails the test when one has fallen below the recorded one.
func (r *report) check(t *testing.T) {
	t.Helper()
	path := filepath.Join("testdata", "corpus", r.name+".tsv")
	before := readRecorded(t, path)
	groups := make([]string, 0, len(r.rows))
	for g := range r.rows {
		groups = append(groups, g)
	}
	slices.Sort(groups)
	fell := false
	var out strings.Builder
	for _, g := range groups {
		n := map[outcome]int{}
		var off []string
		for id, o := range r.rows[g] {
			n[o]++
			if o != found {
				off = append(off, string(o)+":"+id)
			}
		}
		slices.Sort(off)
		total := len(r.rows[g])
		t.Logf("%-10s %-40s %5d rows  %5d found  %4d missed  %4d wrong  %6.2f %%", r.name, g, total, n[found], n[missed], n[wrong], 100*float64(n[found])/float64(total))
		was, known := before[g]
		if known && n[found] < was.found {
			fell = true
			t.Errorf("%s %s: %d found, %d recorded", r.name, g, n[found], was.found)
		}
		r.changes(t, g, was, known)
		fmt.Fprintf(&out, "%s\t%d\t%d\t%d\t%s\n", g, n[found], n[missed], n[wrong], strings.Join(off, " "))
	}
	if *record && !fell {
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// changes prints the rows of a group whose outcome is another one than the recorded.
func (r *report) changes(t *testing.T, group string, was recorded, known bool) {
	t.Helper()
	ids := make([]string, 0, len(r.rows[group]))
	for id := range r.rows[group] {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	all := os.Getenv("CORPUS_ALL") != ""
	for _, id := range ids {
		o := r.rows[group][id]
		old := cmp.Or(was.off[id], found)
		if o != old && known || all && o != found {
			t.Logf("  %s %s: %s, was %s: %s", group, id, o, old, r.text[group+" "+id])
		}
	}
}

// recorded are the figures of a group at the last recorded run.
type recorded struct {
	found int
	off   map[string]outcome
}

func readRecorded(t *testing.T, path string) map[string]recorded {
	t.Helper()
	groups := map[string]recorded{}
	f, err := os.Open(path)
	if os.IsNotExist(err) {
		return groups
	}
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 16<<20)
	for sc.Scan() {
		cols := strings.Split(sc.Text(), "\t")
		if len(cols) != 5 {
			t.Fatalf("%s: want five columns: %q", path, sc.Text())
		}
		rec := recorded{off: map[string]outcome{}}
		if _, err := fmt.Sscan(cols[1], &rec.found); err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		for _, row := range strings.Fields(cols[4]) {
			o, id, _ := strings.Cut(row, ":")
			rec.off[id] = outcome(o)
		}
		groups[cols[0]] = rec
	}
	return groups
}
