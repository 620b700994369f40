package main

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/shopspring/decimal"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// Answers is everything the program tells about a collection of decisions. Sums of different currencies are never added
// up, since no rates are given.
type Answers struct {
	Decisions   int            `json:"decisions"`
	Totals      []gdpr.Money   `json:"totals"` // a currency each
	Largest     []Fine         `json:"largest"`
	Provisions  []ByProvision  `json:"byProvision"`
	Authorities []ByAuthority  `json:"byAuthority"`
	Shares      []MaximumShare `json:"shareOfMaximum"`
	Appeals     []Change       `json:"appeals"`
	Unknown     []string       `json:"totalUnknown"` // decisions with a fine of unknown amount; the known fines count
}

// Fine is one decision with its total.
type Fine struct {
	Name     string     `json:"name"`
	By       string     `json:"authority"`
	Decided  gdpr.Date  `json:"decided"`
	Amount   gdpr.Money `json:"amount"`
	Standing string     `json:"standing,omitzero"` // what became of it on appeal
}

// ByProvision counts the decisions that found an article infringed. Alone is the sum of fines that rest on it and nothing
// else; a fine for several articles is not split.
type ByProvision struct {
	Article   legalbasis.Provision `json:"article"`
	Title     string               `json:"title,omitzero"`
	Decisions int                  `json:"decisions"`
	Alone     []gdpr.Money         `json:"alone,omitempty"`
}

// ByAuthority is the work of one deciding body.
type ByAuthority struct {
	Name      string       `json:"name"`
	Decisions int          `json:"decisions"`
	Totals    []gdpr.Money `json:"totals"`
	Largest   gdpr.Money   `json:"largest"`
}

// MaximumShare compares a fine with the highest that the law allowed, where the turnover is known.
type MaximumShare struct {
	Name     string     `json:"name"`
	Fine     gdpr.Money `json:"fine"`
	Turnover gdpr.Money `json:"turnover"`
	Maximum  gdpr.Money `json:"maximum,omitzero"`
	Percent  string     `json:"percent,omitzero"` // of the maximum, cut after two decimals
	Rounded  bool       `json:"turnoverRounded,omitzero"`
	Why      string     `json:"why,omitzero"` // why there is no maximum to compare with
}

// Change is what appeals made of a fine.
type Change struct {
	Name    string          `json:"name"`
	Imposed gdpr.Money      `json:"imposed"`
	Now     gdpr.Money      `json:"now,omitzero"`
	Status  decision.Status `json:"status"`
	Steps   []string        `json:"steps"`
	Doubts  []string        `json:"doubts,omitempty"`
}

// answer computes the answers, with at most n of the largest fines of each currency.
func answer(ds []decision.Decision, n int) Answers {
	a := Answers{Decisions: len(ds)}
	var fines []Fine
	totals := sums{}
	for i := range ds {
		d := &ds[i]
		total, known := knownTotal(d)
		if !known {
			a.Unknown = append(a.Unknown, name(d))
		}
		if total.IsZero() {
			continue
		}
		totals.add(total)
		fines = append(fines, Fine{Name: name(d), By: body(d), Decided: d.Dates.Decided, Amount: total, Standing: standing(d)})
	}
	a.Totals = totals.list()
	a.Largest = largest(fines, n)
	a.Provisions = byProvision(ds)
	a.Authorities = byAuthority(ds)
	a.Shares = shares(ds)
	a.Appeals = appeals(ds)
	return a
}

// knownTotal is the total fine; where a further fine of unknown amount stands beside them, what is known of it.
func knownTotal(d *decision.Decision) (total gdpr.Money, complete bool) {
	if total, err := d.TotalFine(); err == nil {
		return total, true
	}
	for _, m := range d.Measures {
		total, _ = total.Add(m.Fine.Amount)
	}
	return total, false
}

func name(d *decision.Decision) string {
	var names []string
	for _, p := range d.Parties {
		names = append(names, p.Name)
	}
	s := strings.Join(names, ", ")
	if d.Title != "" {
		s += " (" + d.Title + ")"
	}
	return s
}

func body(d *decision.Decision) string {
	if d.Authority != "" {
		return string(d.Authority)
	}
	return strings.TrimSpace(string(d.Country) + " " + d.Body)
}

func standing(d *decision.Decision) string {
	s := d.Standing()
	switch {
	case s.Status == "" || s.Status == decision.StatusFinal:
		return ""
	case !s.Fine.IsZero() && s.Fine != s.Imposed:
		return string(s.Status) + ", now " + money(s.Fine)
	}
	return string(s.Status)
}

// sums adds up by currency.
type sums map[gdpr.Currency]gdpr.Money

func (s sums) add(m gdpr.Money) {
	if sum, err := s[m.Currency()].Add(m); err == nil && !m.IsZero() {
		s[m.Currency()] = sum
	}
}

// list returns the sums, those in euro first.
func (s sums) list() []gdpr.Money {
	list := slices.Collect(maps.Values(s))
	slices.SortFunc(list, func(a, b gdpr.Money) int { return compareCurrency(a, b) })
	return list
}

func compareCurrency(a, b gdpr.Money) int {
	rank := func(m gdpr.Money) string {
		if m.Currency() == gdpr.EUR {
			return ""
		}
		return string(m.Currency())
	}
	return cmp.Compare(rank(a), rank(b))
}

func largest(fines []Fine, n int) []Fine {
	slices.SortStableFunc(fines, func(a, b Fine) int {
		return cmp.Or(compareCurrency(a.Amount, b.Amount), cmp.Compare(b.Amount.Minor(), a.Amount.Minor()))
	})
	var top []Fine
	for i, f := range fines {
		if i >= n && fines[i-n].Amount.Currency() == f.Amount.Currency() {
			continue // the n largest of the currency stand before it
		}
		top = append(top, f)
	}
	return top
}

func byProvision(ds []decision.Decision) []ByProvision {
	count := map[legalbasis.Provision]int{}
	alone := map[legalbasis.Provision]sums{}
	for i := range ds {
		roots := map[legalbasis.Provision]bool{}
		for _, p := range ds[i].Infringed() {
			roots[p.Root()] = true
		}
		for p := range roots {
			count[p]++
		}
		divided, _ := ds[i].FinesByProvision()
		for _, s := range divided {
			articles := map[legalbasis.Provision]bool{}
			for _, p := range s.Provisions {
				articles[p.Root()] = true
			}
			for p := range articles {
				if len(articles) == 1 {
					if alone[p] == nil {
						alone[p] = sums{}
					}
					alone[p].add(s.Amount)
				}
			}
		}
	}
	var rows []ByProvision
	for p, n := range count {
		rows = append(rows, ByProvision{Article: p, Title: p.Title(gdpr.English), Decisions: n, Alone: alone[p].list()})
	}
	slices.SortFunc(rows, func(a, b ByProvision) int {
		return cmp.Or(cmp.Compare(b.Decisions, a.Decisions), a.Article.Compare(b.Article))
	})
	return rows
}

func byAuthority(ds []decision.Decision) []ByAuthority {
	rows := map[string]*ByAuthority{}
	totals := map[string]sums{}
	for i := range ds {
		key := body(&ds[i])
		if rows[key] == nil {
			rows[key], totals[key] = &ByAuthority{Name: key}, sums{}
		}
		total, _ := knownTotal(&ds[i])
		totals[key].add(total)
		rows[key].Decisions++
		if more, err := total.Compare(rows[key].Largest); rows[key].Largest.IsZero() || err == nil && more > 0 {
			rows[key].Largest = total
		}
	}
	var list []ByAuthority
	for key, row := range rows {
		row.Totals = totals[key].list()
		list = append(list, *row)
	}
	slices.SortFunc(list, func(a, b ByAuthority) int {
		if fined := cmp.Compare(len(b.Totals), len(a.Totals)); len(a.Totals) == 0 || len(b.Totals) == 0 { // who fined nobody comes last
			return cmp.Or(fined, cmp.Compare(b.Decisions, a.Decisions), cmp.Compare(a.Name, b.Name))
		}
		return cmp.Or(compareCurrency(a.Largest, b.Largest), cmp.Compare(b.Totals[0].Minor(), a.Totals[0].Minor()), cmp.Compare(a.Name, b.Name))
	})
	return list
}

// shares compares fines with the maximum where the record states the turnover.
func shares(ds []decision.Decision) []MaximumShare {
	var rows []MaximumShare
	for i := range ds {
		d := &ds[i]
		stated := slices.IndexFunc(d.Parties, func(p decision.Party) bool { return !p.Turnover.IsZero() })
		total, err := d.TotalFine()
		if err != nil || stated < 0 || total.IsZero() {
			continue
		}
		p := d.Parties[stated]
		row := MaximumShare{Name: name(d), Fine: total, Turnover: p.Turnover, Rounded: p.TurnoverApproximate}
		a, _ := authority.ByID(d.Authority)
		highest, err := decision.MaximumFine(decision.Addressee{Turnover: p.Turnover, TurnoverYear: p.TurnoverYear, Country: a.Country, Body: p.Body}, d.Dates.Decided, d.Infringed()...)
		switch {
		case err != nil:
			row.Why = err.Error()
		case highest.Outcome != decision.Capped || highest.AtLeast:
			row.Why = fmt.Sprint(highest.Doubts())
		case highest.Amount.Currency() != total.Currency():
			row.Why = "the maximum is in " + string(highest.Amount.Currency())
		default:
			row.Maximum = highest.Amount
			row.Percent = total.Decimal().Mul(decimal.NewFromInt(100)).DivRound(highest.Amount.Decimal(), 10).Truncate(2).StringFixed(2)
		}
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(a, b MaximumShare) int {
		x, _ := decimal.NewFromString("0" + a.Percent)
		y, _ := decimal.NewFromString("0" + b.Percent)
		return y.Cmp(x)
	})
	return rows
}

func appeals(ds []decision.Decision) []Change {
	var rows []Change
	for i := range ds {
		d := &ds[i]
		if !slices.ContainsFunc(d.Appeals, func(a decision.Appeal) bool { return a.Result != "" }) {
			continue
		}
		s := d.Standing()
		row := Change{Name: name(d), Imposed: s.Imposed, Now: s.Fine, Status: s.Status}
		if row.Imposed.IsZero() {
			row.Imposed, _ = knownTotal(d)
		}
		for _, r := range s.Reasons {
			if r.Rule == legalbasis.Article(78) {
				row.Steps = append(row.Steps, r.Text)
			}
		}
		for _, doubt := range s.Doubts {
			row.Doubts = append(row.Doubts, doubt.Text)
		}
		rows = append(rows, row)
	}
	return rows
}
