package parse

import (
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// fineRow is a row of the sets in which a text stands beside the fine it tells of.
type fineRow struct {
	ID       string
	Text     string
	Expected struct {
		FineAmount   *float64 `json:"fine_amount"`
		FineCurrency string   `json:"fine_currency"`
		FineEUR      *float64 `json:"fine_eur"`
		Controller   string
		Country      string
	}
	Quality struct {
		Label    string `json:"label_in_text"`
		Distinct int    `json:"distinct_currency_amounts"`
	}
}

// statedFines returns the sums that a document gives for the fine of its news: as imposed, payable, and in other currencies.
func statedFines(d Document) (total gdpr.Money, all []gdpr.Money) {
	for _, x := range d.Decisions {
		if !x.Main {
			continue
		}
		t, err := x.Decision.TotalFine()
		if err == nil && !t.IsZero() {
			if total.IsZero() {
				total = t
			}
			all = append(all, t)
		}
		if p, err := x.Decision.PayableFine(); err == nil && !p.IsZero() {
			all = append(all, p)
		}
		for _, m := range x.Decision.Measures {
			all = append(all, m.Fine.Equivalents...)
		}
	}
	return total, all
}

func TestCorpusFineOfNews(t *testing.T) {
	for _, set := range []string{"fine_hub", "fine_et"} {
		t.Run(set, func(t *testing.T) {
			rows := sharedtest.Lines[fineRow](t, "corpus", "dev", set+".jsonl")
			var one, several, silent tally
			strict := 0
			for _, row := range rows {
				total, all := statedFines(Text(row.Text, nil))
				usable := row.Quality.Label == "in_lead" || row.Quality.Label == "mentioned"
				switch {
				case usable:
					right := false
					if set == "fine_hub" && row.Expected.FineAmount != nil {
						for _, m := range all {
							right = right || fmt.Sprint(m) == want(*row.Expected.FineAmount, row.Expected.FineCurrency)
						}
						if fmt.Sprint(total) == want(*row.Expected.FineAmount, row.Expected.FineCurrency) {
							strict++
						}
					} else if row.Expected.FineEUR != nil {
						for _, m := range all {
							right = right || fmt.Sprint(m) == want(*row.Expected.FineEUR, "EUR")
						}
					}
					s := &one
					if row.Quality.Distinct > 1 {
						s = &several
					}
					s.count(right, fmt.Sprintf("%s: %v want %v | %s", row.ID, all, wanted(row), row.Text))
				case row.Quality.Label == "no_amount_in_text" || row.Quality.Label == "no_fine_label" && row.Quality.Distinct == 0:
					silent.count(len(all) == 0, fmt.Sprintf("%s: %v although none is stated | %s", row.ID, all, row.Text))
				}
			}
			t.Logf("one sum: %v; several: %v; none stated: %v; total right: %d", one, several, silent, strict)
			if os.Getenv("SHOW") != "" {
				for _, s := range []tally{one, several, silent} {
					sort.Strings(s.wrong)
					t.Log("\n" + strings.Join(s.wrong, "\n"))
				}
			}
		})
	}
}

type tally struct {
	right, all int
	wrong      []string
}

func (s *tally) count(right bool, what string) {
	s.all++
	if right {
		s.right++
		return
	}
	s.wrong = append(s.wrong, what)
}

func (s tally) String() string {
	return fmt.Sprintf("%d/%d = %.1f %%", s.right, s.all, 100*float64(s.right)/float64(max(s.all, 1)))
}

func want(amount float64, c string) string { return fmt.Sprintf("%s %.2f", c, amount) }

func wanted(row fineRow) string {
	if row.Expected.FineAmount != nil {
		return want(*row.Expected.FineAmount, row.Expected.FineCurrency)
	}
	if row.Expected.FineEUR != nil {
		return want(*row.Expected.FineEUR, "EUR")
	}
	return "none"
}
