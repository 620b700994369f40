package parse

import (
	"slices"

	"github.com/gdprgo/gdpr"
)

// ImportCode describes one diagnostic of the importers.
type ImportCode struct {
	Code     string
	Severity gdpr.Severity
	Means    string // what was found, and what was done with it
}

// importCodes lists every diagnostic that an importer reports, by code. A code is never reworded.
var importCodes = [...]ImportCode{
	{"amount.announced", gdpr.Info, "The source says that a fine is announced; the record is a notice of intent and has no fine."},
	{"amount.band", gdpr.Info, "Only the size of the fine is known; it stands in the fine's band."},
	{"amount.converted", gdpr.Info, "The source gives euros where the authority fines in another currency; they stand as an equivalent, not as the fine."},
	{"amount.grouping", gdpr.Warning, "The separators of the number are neither thousands nor decimals; the cell is kept and no amount is set."},
	{"amount.loose-separator", gdpr.Info, "The number ends with a separator; it is left out."},
	{"amount.negative", gdpr.Warning, "The amount is negative; the cell is kept and no amount is set."},
	{"amount.no-currency", gdpr.Warning, "The amount has no currency; the cell is kept, and the fine has no amount."},
	{"amount.payable", gdpr.Info, "The source's figures are what was to be paid after reductions; the sum is set as payable, and what was imposed is not known."},
	{"amount.range", gdpr.Info, "Only bounds of the fine are known; they stand in its minimum and maximum."},
	{"amount.repeated-currency", gdpr.Info, "The currency stands twice in the cell."},
	{"amount.several", gdpr.Warning, "The cell states several sums; each is taken as one fine."},
	{"amount.two-currencies", gdpr.Warning, "The cell or the row names two currencies for one sum; the cell is kept and no amount is set."},
	{"amount.unknown", gdpr.Info, "A fine was imposed whose amount the source does not know."},
	{"amount.unknown-currency", gdpr.Warning, "The currency is not one that is known, or a word that several share; the cell is kept and no amount is set."},
	{"amount.unreadable", gdpr.Warning, "The cell about the fine cannot be read; it is kept and nothing is set."},
	{"amount.zero", gdpr.Warning, "The fine is nil, by which sets mean no fine, or none known; the cell is kept, and a fine set only where the row states a currency."},
	{"appeal.unread", gdpr.Info, "The state of the appeal is in words that are not known; they stand in the appeal's note."},
	{"authority.ambiguous", gdpr.Warning, "The name fits several authorities; it stands in the record's body."},
	{"authority.elsewhere", gdpr.Warning, "The name is of an authority of another country than the row names; it stands in the record's body."},
	{"authority.unknown", gdpr.Warning, "The name is of no authority that is known; it stands in the record's body."},
	{"cell.doubled", gdpr.Info, "A word stands twice in a row; it is read once, and the cell is kept."},
	{"cell.mojibake", gdpr.Warning, "Letters were written in one encoding and read in another; they are set right, and the cell is kept."},
	{"column.kept", gdpr.Info, "The record has no field for the column; the cell is kept."},
	{"column.repeated", gdpr.Warning, "The column stands twice with two values; the first is read, the other kept."},
	{"column.unknown", gdpr.Warning, "The column is not one that is known of the source; the cell is kept."},
	{"country.unknown", gdpr.Warning, "The name of the country is not known; the cell is kept."},
	{"date.day-month", gdpr.Warning, "Day and month stand in the other order than the source's own; there is only one way to read them."},
	{"date.first-of-january", gdpr.Warning, "The set writes the first of January where it knows the year only; the year is set and the cell kept."},
	{"date.placeholder", gdpr.Warning, "The day is the first that computers count, which means that none was entered; the cell is kept."},
	{"date.several", gdpr.Warning, "The cell states two days; the first is set and the cell kept."},
	{"date.short-year", gdpr.Info, "The year has two figures; it is taken for one of this century."},
	{"date.uncertain", gdpr.Info, "The source's day of decision may be that of publication; which one is not known."},
	{"date.unreadable", gdpr.Warning, "The day cannot be read; the cell is kept and no date is set."},
	{"date.year-conflict", gdpr.Warning, "The year of the decision differs from its date; the cell is kept."},
	{"identifier.malformed", gdpr.Warning, "The number has not the form it should have; the cell is kept."},
	{"link.unreadable", gdpr.Info, "The cell is no web address; it is kept."},
	{"measure.unread", gdpr.Warning, "A part of the cell names no measure that is known; the cell is kept."},
	{"provision.finding-unknown", gdpr.Info, "The source lists provisions without saying which were infringed; the finding is left undecided."},
	{"provision.unread", gdpr.Warning, "An item of the list is no provision that can be read; it is kept."},
	{"row.long", gdpr.Warning, "The row has more cells than the header; the others are kept."},
	{"row.malformed", gdpr.Error, "The row is not valid inside; it is kept whole and nothing of it is read."},
	{"row.overlong", gdpr.Warning, "The row has more cells, or the cell more items, than any real one; those behind the five hundredth are kept unread."},
	{"row.quote", gdpr.Warning, "A quote stands where none belongs; it is read as a letter."},
	{"row.short", gdpr.Warning, "The row has fewer cells than the header."},
	{"row.unterminated", gdpr.Info, "The last row has no line end; should the input be cut, its last value may be incomplete."},
	{"template.unclosed", gdpr.Warning, "The box has no closing braces; it ends where the next one begins."},
}

// ImportCodes lists the diagnostics of the importers, by code. The slice is the caller's.
func ImportCodes() []ImportCode { return slices.Clone(importCodes[:]) }

func importCode(code string) ImportCode {
	i, ok := slices.BinarySearchFunc(importCodes[:], code, func(c ImportCode, code string) int {
		switch {
		case c.Code < code:
			return -1
		case c.Code > code:
			return 1
		}
		return 0
	})
	if !ok {
		panic("parse: no import code " + code)
	}
	return importCodes[i]
}
