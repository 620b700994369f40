package parse

import (
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// TestCorpusParties measures how often the controller that a summary names is found as a party of the decision.
func TestCorpusParties(t *testing.T) {
	var s tally
	for _, row := range sharedtest.Lines[fineRow](t, "corpus", "dev", "fine_et.jsonl") {
		name := simpleName(row.Expected.Controller)
		if len(name) < 3 || !strings.Contains(simpleName(row.Text), name) {
			continue
		}
		found := false
		var got []string
		for _, x := range Text(row.Text, nil).Decisions {
			for _, p := range x.Decision.Parties {
				n := simpleName(p.Name)
				got = append(got, p.Name)
				found = found || n == name || strings.Contains(n, name) || strings.Contains(name, n) && len(n) >= 3
			}
		}
		s.count(found, row.ID+": "+strings.Join(got, " | ")+" want "+row.Expected.Controller+" | "+row.Text)
	}
	t.Logf("controller found: %v", s)
	if os.Getenv("SHOW") != "" {
		sort.Strings(s.wrong)
		t.Log("\n" + strings.Join(s.wrong, "\n"))
	}
}
