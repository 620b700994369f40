package parse

import (
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// frenchRow is an operative part of a deliberation, or a piece of the French press, with what is known of its decisions.
type frenchRow struct {
	ID       string
	Text     string
	Expected struct {
		Fines []struct {
			Fine     string `json:"fine_raw"`
			Articles string `json:"articles_raw"`
		}
		Date    string `json:"date_raw"`
		GDPRhub struct {
			Fine string `json:"fine_raw"`
			Date string
		}
		Tracker []struct {
			Fine     string `json:"fine_raw"`
			Date     string
			Articles string `json:"articles_raw"`
		} `json:"enforcementtracker"`
	}
}

// fines returns the sums that the label knows.
func (r frenchRow) fines() []gdpr.Money {
	var raw []string
	for _, f := range r.Expected.Fines {
		raw = append(raw, f.Fine)
	}
	if len(raw) == 0 && r.Expected.GDPRhub.Fine != "" {
		raw = append(raw, r.Expected.GDPRhub.Fine)
	}
	for _, f := range r.Expected.Tracker {
		raw = append(raw, f.Fine)
	}
	var out []gdpr.Money
	for _, s := range raw {
		d, err := decimal.NewFromString(strings.ReplaceAll(strings.TrimSuffix(s, " EUR"), ",", ""))
		if err != nil {
			continue
		}
		if m, err := gdpr.FromDecimal(d, gdpr.EUR); err == nil {
			out = append(out, m)
		}
	}
	return out
}

// dates returns the days of decision that the label knows.
func (r frenchRow) dates(t *testing.T) []gdpr.Date {
	t.Helper()
	var out []gdpr.Date
	add := func(layout, raw string) {
		if raw == "" {
			return
		}
		day, err := time.Parse(layout, raw)
		if err != nil {
			t.Fatalf("%s: label: %v", r.ID, err)
		}
		if d := gdpr.DateOf(day); !slices.Contains(out, d) {
			out = append(out, d)
		}
	}
	for d := range Dates(r.Expected.Date, &Options{Lang: gdpr.French}) {
		out = append(out, d.Value)
	}
	add("02.01.2006", r.Expected.GDPRhub.Date)
	for _, f := range r.Expected.Tracker {
		add(time.DateOnly, f.Date)
	}
	return out
}

// TestCorpusFrenchTexts measures what of the labels that a French text states is found in its decisions: fines, periodic penalties, the
// infringed articles of the operative parts, days of decision; and that no ceiling, turnover or proposal is taken for a fine.
func TestCorpusFrenchTexts(t *testing.T) {
	fines, penalties, articles, dates := newReport("french-fines"), newReport("french-penalties"), newReport("french-articles"), newReport("french-dates")
	for _, row := range sharedtest.Lines[frenchRow](t, "corpus", "dev", "fr_texts.jsonl") {
		d := Text(row.Text, &Options{Lang: gdpr.French})
		imposed, per, infringed := map[gdpr.Money]bool{}, map[gdpr.Money]bool{}, map[int]bool{}
		for _, x := range d.Decisions {
			if total, err := x.Decision.TotalFine(); err == nil {
				imposed[total] = true
			}
			for _, m := range x.Decision.Measures {
				imposed[m.Fine.Amount] = true
				per[m.PeriodicPenalty.Amount] = true
			}
			for _, i := range x.Decision.Infringements {
				if i.Finding == "" {
					infringed[i.Provision.Article()] = true
				}
			}
		}
		stated := map[gdpr.Money]bool{}
		for _, a := range d.Amounts {
			stated[a.Value.Money] = true
			switch a.Value.Role {
			case RolePeriodicPenalty:
				if a.Value.Per != "" {
					penalties.add("fr_texts", "fr", row.ID+"-"+a.Value.Money.String(), outcomeOf(per[a.Value.Money]), row.Text)
				}
			}
		}
		for _, m := range row.fines() {
			if stated[m] || imposed[m] {
				fines.add("fr_texts", "fr", row.ID+"-"+m.String(), outcomeOf(imposed[m]), row.Text)
			}
		}
		for _, day := range row.dates(t) {
			if slices.ContainsFunc(d.Dates, func(f Found[gdpr.Date]) bool { return f.Value == day }) {
				decided := slices.ContainsFunc(d.Decisions, func(x Extracted) bool { return x.Decision.Dates.Decided == day })
				dates.add("fr_texts", "fr", row.ID+"-"+day.String(), outcomeOf(decided), row.Text)
			}
		}
		for _, f := range row.Expected.Fines {
			for _, s := range strings.Split(f.Articles, ",") {
				n, err := strconv.Atoi(strings.TrimSpace(s))
				if err == nil && strings.Contains(row.Text, strconv.Itoa(n)) {
					articles.add("fr_texts", "fr", row.ID+"-"+strconv.Itoa(n), outcomeOf(infringed[n]), row.Text)
				}
			}
		}
		for _, a := range d.Amounts {
			if r := a.Value.Role; (r == RoleCeiling || r == RoleTurnover || r == RoleProposed) && imposed[a.Value.Money] && !a.Value.Money.IsZero() && !fineElsewhere(d, a.Value.Money) {
				t.Errorf("%s: %v is a %v and was taken for a fine", row.ID, a.Value.Money, r)
			}
		}
	}
	fines.check(t)
	penalties.check(t)
	articles.check(t)
	dates.check(t)
}

func outcomeOf(ok bool) outcome {
	if ok {
		return found
	}
	return missed
}

// fineElsewhere reports whether the sum stands in the text as a fine as well.
func fineElsewhere(d Document, m gdpr.Money) bool {
	for _, a := range d.Amounts {
		if a.Value.Money == m && (a.Value.Role == RoleFine || a.Value.Role == RoleFinePart || a.Value.Role == RoleEarlierFine) {
			return true
		}
	}
	return false
}
