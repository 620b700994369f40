package main

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/decision"
)

// table is one table of schema.sql with the columns that are written.
type table struct {
	name    string
	columns string
}

var (
	decisions = table{"decisions", "id, digest, kind, status, authority, country, reference, started, decided, published, no_fine, amount_unknown, " +
		"total, total_minor, total_currency, payable, standing, record"}
	children = []table{
		{"parties", "decision, n, name, role, body, country, sector, turnover"},
		{"infringements", "decision, n, provision, article, finding, party"},
		{"measures", "decision, n, power, party, fine, fine_minor, currency, payable, penalty, per, deadline"},
		{"appeals", "decision, n, body, decided, reference, result, old_amount, new_amount"},
	}
)

// Key returns the identity under which a decision is stored: the authority and its number, else the first identifier, else
// the authority, the day and the first party, else the digest of the whole record. Importing a record again, or a
// newer form of it, finds the row it replaces.
func Key(d *decision.Decision, digest string) string {
	key := ""
	switch {
	case d.Authority != "" && d.Reference != "":
		key = string(d.Authority) + " " + strings.Join(strings.Fields(d.Reference), " ")
	case len(d.Identifiers) > 0:
		key = d.Identifiers[0].Scheme + ":" + d.Identifiers[0].Value
	case d.Authority != "" && !d.Dates.Decided.IsZero() && len(d.Parties) > 0 && d.Parties[0].Name != "":
		key = string(d.Authority) + " " + d.Dates.Decided.String() + " " + d.Parties[0].Name
	}
	switch key = noNUL.Replace(key); {
	case key == "":
		return "sha256:" + digest
	case len(key) > 300: // no number is so long, and an index has its bounds
		sum := sha256.Sum256([]byte(key))
		return "key-sha256:" + hex.EncodeToString(sum[:])
	}
	return key
}

// noNUL takes out the one character that PostgreSQL does not store; the record keeps it, escaped.
var noNUL = strings.NewReplacer("\x00", "\ufffd")

// row is a decision in the form of the tables.
type row struct {
	id, digest string
	decision   []any
	children   [][][]any // a list of rows for each of the tables in children
}

// rowOf computes the columns of a decision. Words that are not stated, and sums that cannot be told, are NULL.
func rowOf(d *decision.Decision) (row, error) {
	record, err := d.AppendJSON(nil)
	if err != nil {
		return row{}, err
	}
	sum := sha256.Sum256(record)
	r := row{digest: hex.EncodeToString(sum[:])}
	r.id = Key(d, r.digest)
	country := d.Country
	if a, ok := authority.ByID(d.Authority); ok {
		country = a.Country
	}
	total, errTotal := d.TotalFine()
	payable, _ := d.PayableFine()
	var standing gdpr.Money
	if errTotal == nil && len(d.Appeals) > 0 {
		standing = d.Standing().Fine
	}
	r.decision = []any{r.id, r.digest, word(d.Kind), word(d.Status), word(authorityID(d)), word(country), word(d.Reference),
		d.Dates.Started, d.Dates.Decided, d.Dates.Published, d.NoFine, errTotal != nil,
		total, minor(total), word(total.Currency()), payable, standing, string(record)}
	var parties, infringements, measures, appeals [][]any
	for n, p := range d.Parties {
		parties = append(parties, []any{r.id, n, word(p.Name), word(p.Role), p.Body.String(), word(p.Country), word(p.Sector), p.Turnover})
	}
	for n, in := range d.Infringements {
		finding := in.Finding
		if finding == "" {
			finding = decision.Infringed
		}
		infringements = append(infringements, []any{r.id, n, in.Provision, in.Provision.Root(), string(finding), word(in.Party)})
	}
	for n := range d.Measures {
		m := &d.Measures[n]
		var toPay gdpr.Money
		if m.HasFine() {
			toPay, _ = m.Fine.ToPay()
		}
		measures = append(measures, []any{r.id, n, word(m.Power), word(m.Party), m.Fine.Amount, minor(m.Fine.Amount), word(m.Fine.Amount.Currency()),
			toPay, m.PeriodicPenalty.Amount, word(m.PeriodicPenalty.Per), m.Deadline})
	}
	for n, a := range d.Appeals {
		appeals = append(appeals, []any{r.id, n, word(a.Body), a.Decided, word(a.Reference), word(a.Result), a.OldAmount, a.NewAmount})
	}
	r.children = [][][]any{parties, infringements, measures, appeals}
	return r, nil
}

// authorityID leaves out what no id is: the column is in an index, which has its bounds.
func authorityID(d *decision.Decision) authority.ID {
	if len(d.Authority) > 100 {
		return ""
	}
	return d.Authority
}

// word is NULL for a word that is not stated.
func word[S ~string](s S) any {
	if s == "" {
		return nil
	}
	return noNUL.Replace(string(s))
}

func minor(m gdpr.Money) any {
	if m.IsZero() {
		return nil
	}
	return m.Minor()
}
