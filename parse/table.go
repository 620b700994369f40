package parse

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// A table in a text is a run of lines with bars or tabs between their cells. Where its first line speaks of fines, the sums of the other
// lines are fines, and each line that names an authority and a sum tells a decision.

// isRow reports whether a line is one of a table: two bars or two tabs at least.
func isRow(line string) bool {
	return strings.Count(line, "|") >= 2 || strings.Count(line, "\t") >= 2
}

// fineCues are the words for fines and for fining.
const fineCues = cueSet(1<<cueFine | 1<<cueSanction | 1<<cueFines)

// headOfTable reports whether a sentence is the first line of a table that speaks of fines.
func headOfTable(s *sentence, text string) bool {
	return s.amounts[0] == s.amounts[1] && s.said&fineCues != 0 && isRow(text[s.start:s.end])
}

// inTable tells for each sentence in turn whether it is a line of a table of fines. A line that is no row ends the table.
type inTable struct{ on bool }

func (t *inTable) next(s *sentence, text string) bool {
	if headOfTable(s, text) {
		t.on = true
		return false
	}
	t.on = t.on && isRow(text[s.start:s.end])
	return t.on
}

// tableRow reads a line of a table of fines.
func (r *reader) tableRow(s *sentence) (event, bool) {
	e := event{s: s, row: true}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if r.doc.Amounts[i].Value.Role == RoleFine {
			e.sums = append(e.sums, i)
		}
	}
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if !m.generic && (m.settled || m.country != "") {
			e.auth = m
			break
		}
	}
	if len(e.sums) == 0 {
		return event{}, false
	}
	for i := s.dates[0]; i < s.dates[1]; i++ {
		if d := r.doc.Dates[i]; d.Value.Month() != 0 {
			e.date = d
			break
		}
	}
	r.readReference(&e)
	e.parties = r.partyCell(s)
	// a row without an authority has to say who was fined and when
	return e, !e.auth.span.IsZero() || len(e.parties) > 0 && !e.date.Span.IsZero()
}

// partyCell returns the party of a row: the first cell that holds nothing that is read as something else.
func (r *reader) partyCell(s *sentence) []party {
	for start := s.start; start < s.end; {
		end := start
		for end < s.end && r.text[end] != '|' && r.text[end] != '\t' {
			end++
		}
		cell := strings.TrimSpace(r.text[start:end])
		if at := start + strings.Index(r.text[start:end], cell); len(cell) > 1 && len(cell) <= 120 && isCapital(cell) && r.isFree(s, gdpr.Span{Start: at, End: at + len(cell)}) {
			return []party{{name: cell, simple: simpleName(cell), span: gdpr.Span{Start: at, End: at + len(cell)}}}
		}
		start = end + 1
	}
	return nil
}

// isFree reports whether nothing was read in a cell.
func (r *reader) isFree(s *sentence, cell gdpr.Span) bool {
	free := func(span gdpr.Span) bool { return !span.Overlaps(cell) }
	for _, m := range r.mentions[s.mentions[0]:s.mentions[1]] {
		if !free(m.span) {
			return false
		}
	}
	for i := s.amounts[0]; i < s.amounts[1]; i++ {
		if !free(r.doc.Amounts[i].Span) {
			return false
		}
	}
	for i := s.dates[0]; i < s.dates[1]; i++ {
		if !free(r.doc.Dates[i].Span) {
			return false
		}
	}
	for i := s.provisions[0]; i < s.provisions[1]; i++ {
		if !free(r.doc.Provisions[i].Span) {
			return false
		}
	}
	for i := s.references[0]; i < s.references[1]; i++ {
		if !free(r.doc.References[i].Span) {
			return false
		}
	}
	for _, c := range r.countries {
		if c.span.Start >= s.end {
			break
		}
		if !free(c.span) {
			return false
		}
	}
	return true
}
