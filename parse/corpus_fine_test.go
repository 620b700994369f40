package parse

import (
	"fmt"
	"slices"
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
	}
	Quality struct {
		Label    string `json:"label_in_text"`
		Distinct int    `json:"distinct_currency_amounts"`
	}
}

// label returns the labelled fine in text form, "" where there is none: what was imposed in its own currency in one set, what was
// payable in euros in the other.
func (row fineRow) label() string {
	switch e := row.Expected; {
	case e.FineAmount != nil:
		return fmt.Sprintf("%s %.2f", e.FineCurrency, *e.FineAmount)
	case e.FineEUR != nil:
		return fmt.Sprintf("EUR %.2f", *e.FineEUR)
	}
	return ""
}

// statedFines returns the sums that a document gives for the fines of its news: in total, payable, of each addressee, as proposed, and
// in other currencies.
func statedFines(d Document) (all []string) {
	add := func(m gdpr.Money) {
		if s := m.String(); !m.IsZero() {
			if digits, _ := m.Currency().Digits(); digits == 0 {
				s += ".00"
			}
			all = append(all, s)
		}
	}
	for _, x := range d.Decisions {
		if !x.Main {
			continue
		}
		if m, err := x.Decision.TotalFine(); err == nil {
			add(m)
		}
		if m, err := x.Decision.PayableFine(); err == nil {
			add(m)
		}
		// Some rows are about one of several addressees, some label as the fine what the text says was proposed, and some what a court made of it.
		for _, a := range x.Decision.Appeals {
			add(a.NewAmount)
		}
		for _, m := range x.Decision.Measures {
			add(m.Fine.Amount)
			add(m.Fine.Proposed)
			for _, e := range m.Fine.Equivalents {
				add(e)
			}
		}
	}
	return all
}

// TestCorpusFineOfTheNews reads whole summaries and compares the fine of the decision they tell with the labelled one; and
// proves that none is told where the text states none.
func TestCorpusFineOfTheNews(t *testing.T) {
	r := newReport("fine-of-the-news")
	for _, set := range []string{"fine_hub", "fine_et"} {
		for _, row := range sharedtest.Lines[fineRow](t, "corpus", "dev", set+".jsonl") {
			all, want := statedFines(Text(row.Text, nil)), row.label()
			group, o := "", found
			switch row.Quality.Label {
			case "in_lead", "mentioned":
				group = "one-sum"
				if row.Quality.Distinct > 1 {
					group = "several-sums"
				}
				switch {
				case slices.Contains(all, want):
				case len(all) == 0:
					o = missed
				default:
					o = wrong
				}
			case "no_amount_in_text", "no_fine_label":
				if row.Quality.Distinct > 0 {
					continue
				}
				if group = "none-stated"; len(all) > 0 {
					o = wrong
				}
			default:
				continue
			}
			r.add(set, group, row.ID, o, fmt.Sprintf("want %s, got %v: %s", want, all, row.Text))
		}
	}
	r.check(t)
}

// TestCorpusParties looks for the controller that a summary names among the parties of the decision.
func TestCorpusParties(t *testing.T) {
	r := newReport("parties")
	for _, set := range []string{"fine_et", "fine_privacyaffairs"} {
		for _, row := range sharedtest.Lines[fineRow](t, "corpus", "dev", set+".jsonl") {
			name := simpleName(row.Expected.Controller)
			if len(name) < 3 || !strings.Contains(simpleName(row.Text), name) {
				continue
			}
			o := missed
			var got []string
			for _, x := range Text(row.Text, nil).Decisions {
				for _, p := range x.Decision.Parties {
					got = append(got, p.Name)
					if n := simpleName(p.Name); strings.Contains(n, name) || strings.Contains(name, n) && len(n) >= 3 {
						o = found
					} else if o == missed {
						o = wrong
					}
				}
			}
			r.add(set, "en", row.ID, o, fmt.Sprintf("want %q, got %q: %s", row.Expected.Controller, got, row.Text))
		}
	}
	r.check(t)
}

// rowsOf returns the rows of all sets with texts.
func rowsOf(t *testing.T) []fineRow {
	t.Helper()
	var rows []fineRow
	for _, set := range []string{"fine_hub", "fine_et", "fr_texts", "other_lang_texts"} {
		rows = append(rows, sharedtest.Lines[fineRow](t, "corpus", "dev", set+".jsonl")...)
	}
	return rows
}
