package main

import (
	"strings"

	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/internal/show"
	"github.com/gdprgo/gdpr/parse"
)

// piece is a stretch of a text: one with a mark is a value, or the part of a value that stands in one line.
type piece struct {
	text  string
	mark  *parse.Mark
	id    int  // number of the mark, from 1
	first bool // the value begins here
	last  bool // the value ends here
}

// linesOf cuts a text into lines of pieces. Of values inside each other the outer one is shown.
func linesOf(text string, doc *parse.Document) [][]piece {
	var lines [][]piece
	var line []piece
	add := func(from, to int, m *parse.Mark, id int) {
		for n, part := range strings.Split(text[from:to], "\n") {
			if n > 0 {
				lines, line = append(lines, line), nil
			}
			if part = strings.TrimSuffix(part, "\r"); part != "" {
				line = append(line, piece{text: clean(part), mark: m, id: id})
			}
		}
	}
	at := 0
	for i := range doc.Marks {
		m := &doc.Marks[i]
		if m.Span.Start < at {
			continue
		}
		add(at, m.Span.Start, nil, 0)
		add(m.Span.Start, m.Span.End, m, i+1)
		at = m.Span.End
	}
	add(at, len(text), nil, 0)
	lines = append(lines, line)
	for len(lines) > 0 && len(lines[len(lines)-1]) == 0 {
		lines = lines[:len(lines)-1]
	}
	frame(lines)
	return lines
}

// frame notes where each value begins and ends.
func frame(lines [][]piece) {
	var before *piece
	for _, line := range lines {
		for i := range line {
			p := &line[i]
			p.first = before == nil || before.id != p.id
			if before != nil {
				before.last = p.first
			}
			before = p
		}
	}
	if before != nil {
		before.last = true
	}
}

// clean replaces control characters, which a terminal would obey, and the spaces that do not break.
func clean(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\u00a0' || r == '\u202f':
			return ' '
		case r < ' ' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069:
			return '\ufffd'
		}
		return r
	}, s)
}

// isMain reports whether a mark's role is one that a decision's own fields are made of, not one named beside it.
func isMain(m *parse.Mark) bool {
	switch m.Kind {
	case parse.MarkAmount:
		switch m.Amount {
		case parse.RoleFine, parse.RoleFinePart, parse.RoleProposed, parse.RoleReduced, parse.RolePaid, parse.RolePeriodicPenalty, parse.RoleEarlierFine:
			return true
		}
		return false
	case parse.MarkDate:
		return m.Date == parse.DateDecided || m.Date == parse.DateNotified || m.Date == parse.DatePublished
	case parse.MarkProvision:
		return m.Provision == parse.ProvisionInfringed
	case parse.MarkParty:
		return m.Party != parse.PartyOther
	case parse.MarkAuthority:
		return m.Authority == parse.AuthorityDeciding || m.Authority == parse.AuthorityLead
	}
	return m.Decision > 0
}

// roleOf returns the word for what a mark is: its role, and for a role that says little the kind as well.
func roleOf(m *parse.Mark) string {
	switch role := m.Role(); role {
	case "":
		return m.Kind.String()
	case "other":
		if m.Kind == parse.MarkAmount {
			return "other sum"
		}
		return "other " + m.Kind.String()
	default:
		return role
	}
}

// valueOf returns the value of a mark as people read it.
func valueOf(doc *parse.Document, m *parse.Mark) string {
	if m.Kind == parse.MarkAmount && m.Index < len(doc.Amounts) {
		if a := doc.Amounts[m.Index].Value; !a.Money.IsZero() && a.Max.IsZero() {
			s := show.Money(a.Money)
			if a.Per != "" {
				s += " a " + string(a.Per)
			}
			return s
		}
	}
	if m.Kind == parse.MarkAuthority {
		return nameOf(authority.ID(doc.ValueOf(*m)))
	}
	return doc.ValueOf(*m)
}

// meanings say what the roles are, for the legend, in its order.
var meanings = [...]struct {
	kind       parse.MarkKind
	role, text string
}{
	{parse.MarkAmount, "fine", "a fine imposed"},
	{parse.MarkAmount, "fine-part", "a part of a fine"},
	{parse.MarkAmount, "periodic-penalty", "due for each day of delay"},
	{parse.MarkAmount, "proposed", "a fine proposed or announced"},
	{parse.MarkAmount, "reduced", "what a fine was reduced to or by"},
	{parse.MarkAmount, "paid", "what was paid"},
	{parse.MarkAmount, "earlier-fine", "a fine of another case"},
	{parse.MarkAmount, "equivalent", "a sum given before, in another currency"},
	{parse.MarkAmount, "ceiling", "a legal maximum"},
	{parse.MarkAmount, "turnover", "a turnover, revenue or profit"},
	{parse.MarkAmount, "damages", "damages or compensation"},
	{parse.MarkAmount, "costs", "costs of proceedings"},
	{parse.MarkAmount, "negated", "a sum that was not imposed"},
	{parse.MarkAmount, "hypothetical", "a sum that is only supposed"},
	{parse.MarkAmount, "other sum", "any other sum"},
	{parse.MarkDate, "decided", "the day of a decision"},
	{parse.MarkDate, "notified", "the day it was notified"},
	{parse.MarkDate, "published", "the day it was published"},
	{parse.MarkDate, "facts", "when the facts took place"},
	{parse.MarkDate, "deadline", "by when something is to be done"},
	{parse.MarkDate, "other date", "any other date"},
	{parse.MarkProvision, "infringed", "a provision found infringed"},
	{parse.MarkProvision, "not-infringed", "a provision found not to be infringed"},
	{parse.MarkProvision, "procedural", "the basis of a power or procedure"},
	{parse.MarkProvision, "cited", "a provision that is only named"},
	{parse.MarkParty, "addressee", "whom a measure is addressed to"},
	{parse.MarkParty, "complainant", "who lodged the complaint"},
	{parse.MarkParty, "parent", "the group above the addressee"},
	{parse.MarkParty, "processor", "who processes data for another"},
	{parse.MarkParty, "other party", "any other party"},
	{parse.MarkAuthority, "deciding", "the authority that decides"},
	{parse.MarkAuthority, "lead", "the lead supervisory authority"},
	{parse.MarkAuthority, "concerned", "an authority concerned"},
	{parse.MarkAuthority, "mentioned", "an authority that is only named"},
	{parse.MarkReference, "reference", "a number of a decision, case or act"},
}

// legendRow is a role that occurs in a text.
type legendRow struct {
	Kind, Role, Text string
	Main             bool
	Count            int
	mark             parse.Mark
}

// legendOf lists the roles that occur in the documents, with the number of their values.
func legendOf(docs ...*parse.Document) []legendRow {
	var rows []legendRow
	for _, meaning := range meanings {
		row := legendRow{Kind: meaning.kind.String(), Role: meaning.role, Text: meaning.text}
		for _, doc := range docs {
			for i := range doc.Marks {
				if m := &doc.Marks[i]; m.Kind == meaning.kind && roleOf(m) == meaning.role {
					row.Count++
					row.mark = *m
					row.Main = row.Main || isMain(m)
				}
			}
		}
		if row.Count > 0 {
			rows = append(rows, row)
		}
	}
	return rows
}
