package decision

import (
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/legalbasis"
)

// A CSVWriter writes decisions as a table for spreadsheets, one row a decision. Lists stand in one cell, joined by
// " | ". It is a view: not every field has a column ([LineWriter] loses nothing).
//
// The file is UTF-8 with a byte order mark, without which spreadsheets take it for another encoding; lines end in CR LF
// (RFC 4180). Every text is quoted, and one that a spreadsheet would take for a formula gets an apostrophe before it.
// Sums stand without separators, with a decimal point, their currency in a column of its own. An empty cell is: not stated.
type CSVWriter struct {
	w      io.Writer
	buf    []byte
	header bool // written
}

// NewCSVWriter returns a CSVWriter on w. Each row, and the header before the first, is one call of w.Write.
func NewCSVWriter(w io.Writer) *CSVWriter { return &CSVWriter{w: w} }

// csvColumn is a column of the table: text, or a number that is printed bare.
type csvColumn struct {
	name   string
	number bool
	cell   func(d *Decision) string
}

// csvColumns are the columns in their order. New ones are added at the end.
var csvColumns = [...]csvColumn{
	{"kind", false, func(d *Decision) string { return string(d.Kind) }},
	{"status", false, func(d *Decision) string { return string(d.Status) }},
	{"authority", false, func(d *Decision) string { return string(d.Authority) }},
	{"country", false, func(d *Decision) string { return string(d.country()) }},
	{"body", false, func(d *Decision) string { return d.Body }},
	{"reference", false, func(d *Decision) string { return d.Reference }},
	{"identifiers", false, func(d *Decision) string {
		return joined(d.Identifiers, func(id Identifier) string { return id.Scheme + ":" + id.Value })
	}},
	{"title", false, func(d *Decision) string { return d.Title }},
	{"started", false, func(d *Decision) string { return d.Dates.Started.String() }},
	{"decided", false, func(d *Decision) string { return d.Dates.Decided.String() }},
	{"notified", false, func(d *Decision) string { return d.Dates.Notified.String() }},
	{"published", false, func(d *Decision) string { return d.Dates.Published.String() }},
	{"parties", false, func(d *Decision) string { return joined(d.Parties, func(p Party) string { return p.Name }) }},
	{"roles", false, func(d *Decision) string { return joined(d.Parties, func(p Party) string { return string(p.Role) }) }},
	{"sectors", false, func(d *Decision) string { return joined(d.Parties, func(p Party) string { return p.Sector }) }},
	{"infringed", false, func(d *Decision) string { return joined(d.Infringed(), legalbasis.Provision.String) }},
	{"not infringed", false, func(d *Decision) string {
		return joined(d.Infringements, func(in Infringement) string {
			if in.Finding != NotInfringed {
				return ""
			}
			return in.Provision.String()
		})
	}},
	{"cited", false, func(d *Decision) string { return joined(d.Cited, legalbasis.Provision.String) }},
	{"measures", false, func(d *Decision) string {
		return joined(d.Measures, func(m Measure) string { return string(m.Power) })
	}},
	{"fine", false, (*Decision).fineWord},
	{"currency", false, func(d *Decision) string { m, _ := d.TotalFine(); return string(m.Currency()) }},
	{"total fine", true, func(d *Decision) string { m, _ := d.TotalFine(); return plain(m) }},
	{"payable", true, func(d *Decision) string { m, _ := d.PayableFine(); return plain(m) }},
	{"standing", true, func(d *Decision) string {
		if len(d.Appeals) == 0 {
			return ""
		}
		return plain(d.Standing().Fine)
	}},
	{"appeals", false, func(d *Decision) string {
		return joined(d.Appeals, func(a Appeal) string {
			return strings.TrimSpace(strings.Join([]string{a.Body, a.Decided.String(), string(a.Result)}, " "))
		})
	}},
	{"lead authority", false, func(d *Decision) string { return string(d.CrossBorder.Lead) }},
	{"sources", false, func(d *Decision) string {
		return joined(d.Sources, func(s Source) string { return strings.TrimSpace(s.Name + " " + s.ID) })
	}},
	{"links", false, func(d *Decision) string { return joined(d.Sources, func(s Source) string { return s.URL }) }},
	{"summary", false, func(d *Decision) string { return d.Summary }},
	{"note", false, func(d *Decision) string { return d.Note }},
}

// fineWord keeps apart what an empty sum could mean: "stated", "none", "amount unknown", "no total" for fines that do not add
// up, such as those in two currencies, and "" for not stated.
func (d *Decision) fineWord() string {
	total, err := d.TotalFine()
	switch {
	case errors.Is(err, ErrAmountUnknown):
		return "amount unknown"
	case err != nil:
		return "no total"
	case !total.IsZero():
		return "stated"
	case d.NoFine:
		return "none"
	}
	return ""
}

// joined returns the texts of a list that are not empty, each once.
func joined[T any](list []T, text func(T) string) string {
	var words []string
	seen := map[string]bool{}
	for _, v := range list {
		if s := text(v); s != "" && !seen[s] {
			seen[s] = true
			words = append(words, s)
		}
	}
	return strings.Join(words, " | ")
}

// plain prints a sum without its currency.
func plain(m gdpr.Money) string {
	_, number, _ := strings.Cut(m.String(), " ")
	return number
}

// Write writes one decision, and before the first one the header. The error is that of the writer below.
func (c *CSVWriter) Write(d *Decision) error {
	b := c.buf[:0]
	if !c.header {
		b = append(b, "\ufeff"...)
		for i, col := range csvColumns {
			b = appendCell(b, i, col.name)
		}
		b = append(b, "\r\n"...)
	}
	for i, col := range csvColumns {
		s := col.cell(d)
		if col.number && s != "" {
			b = append(b, ',')
			b = append(b, s...)
			continue
		}
		b = appendCell(b, i, s)
	}
	c.buf = append(b, "\r\n"...)
	_, err := c.w.Write(c.buf)
	c.header = c.header || err == nil
	return err
}

// appendCell appends a text cell in quotes. Spreadsheets compute a cell that begins with one of = + - @, their full-width
// forms, a tab or a line end, quoted or not; an apostrophe before it makes it text.
func appendCell(b []byte, i int, s string) []byte {
	if i > 0 {
		b = append(b, ',')
	}
	if s == "" {
		return b
	}
	b = append(b, '"')
	if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " \u00a0")); strings.ContainsRune("=+-@\t\r\n＝＋－＠|", first) {
		b = append(b, '\'')
	}
	for i := range len(s) {
		switch s[i] {
		case '"':
			b = append(b, '"', '"')
		case 0:
			b = append(b, ' ')
		default:
			b = append(b, s[i])
		}
	}
	return append(b, '"')
}
