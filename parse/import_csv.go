package parse

import (
	"bytes"
	"slices"
	"strconv"
	"strings"
)

// cell is one named value of a row, as it stands in the input.
type cell struct{ name, raw string }

// rawRow is a row before its cells are understood. Readers reuse it for the next row.
type rawRow struct {
	line     int
	offset   int64
	cells    []cell
	findings []finding
}

// finding is a diagnostic code with what it is about.
type finding struct{ code, detail string }

func (row *rawRow) reset(in *input) {
	row.line, row.offset = in.line, in.offset()
	row.cells, row.findings = row.cells[:0], row.findings[:0]
}

// csvRows reads delimited text whose first row names the columns, and hands on each row after it. The delimiter is the one that the
// first row has most of. It is lenient about quotes inside a field; it stops at a quoted field that never ends, and at a
// last row that lacks both its line end and some of its fields, since such a row was cut and its last value may be half a value.
func csvRows(in *input, source string, header func([]string) error, yield func(*rawRow) bool) error {
	r := csvReader{in: in, comma: ','}
	fields, whole, err := r.row(source)
	if err != nil {
		return err
	}
	if !whole && len(fields) == 0 {
		return in.failure(source, in.line, in.offset(), "the input is empty")
	}
	names := make([]string, len(fields))
	for i, f := range fields {
		if names[i] = strings.TrimSpace(f); names[i] == "" {
			names[i] = "column " + strconv.Itoa(i+1)
		}
	}
	if err := header(names); err != nil {
		return err
	}
	var row rawRow
	for {
		row.reset(in)
		fields, whole, err := r.row(source)
		if err != nil {
			return err
		}
		if len(fields) == 0 && !whole {
			return nil
		}
		if len(fields) == 0 || len(fields) == 1 && strings.TrimSpace(fields[0]) == "" {
			continue // a blank line
		}
		switch {
		case len(fields) < len(names) && !whole:
			return in.failure(source, row.line, row.offset, "the input ends in the middle of a row: fetch it again")
		case len(fields) < len(names):
			row.findings = append(row.findings, finding{"row.short", strconv.Itoa(len(fields)) + " of " + strconv.Itoa(len(names))})
		case len(fields) > len(names):
			row.findings = append(row.findings, finding{"row.long", strconv.Itoa(len(fields)) + " of " + strconv.Itoa(len(names))})
		}
		if !whole {
			row.findings = append(row.findings, finding{"row.unterminated", ""})
		}
		for i, f := range fields {
			name := ""
			if i < len(names) {
				name = names[i]
			} else {
				name = "column " + strconv.Itoa(i+1)
			}
			row.cells = append(row.cells, cell{name, f})
		}
		if r.stray {
			row.findings = append(row.findings, finding{"row.quote", ""})
		}
		if !yield(&row) {
			return nil
		}
	}
}

type csvReader struct {
	in    *input
	comma byte
	buf   []byte
	ends  []int
	stray bool // the row has a quote where none belongs
	first bool
}

// row reads the fields of one row; whole tells whether its line end was there. The fields share one new string.
func (r *csvReader) row(source string) (fields []string, whole bool, err error) {
	line, offset := r.in.line, r.in.offset()
	r.buf, r.ends, r.stray = r.buf[:0], r.ends[:0], false
	if !r.first {
		r.first = true
		r.comma = delimiter(r.in.peek(32 << 10))
	}
	quoted, start, any := false, true, false
	for {
		c, ok := r.in.next()
		if !ok {
			if r.in.fault != nil && !r.in.atEnd() || quoted {
				return nil, false, r.in.failure(source, line, offset, "the row has a quoted field that never ends: the input is cut, or a quote is missing")
			}
			if !any {
				return nil, false, nil
			}
			break
		}
		any = true
		if len(r.buf) > maxRow {
			return nil, false, r.in.failure(source, line, offset, "the row is longer than "+strconv.Itoa(maxRow>>20)+" MiB: a quote may be missing")
		}
		switch {
		case quoted && c == '"':
			quoted = r.quote()
		case quoted:
			r.buf = append(r.buf, c)
			r.buf = append(r.buf, r.in.run('"', '"', '"')...)
		case c == '"' && start:
			quoted = true
		case c == r.comma:
			r.ends = append(r.ends, len(r.buf))
			start = true
			continue
		case c == '\n':
			whole = true
		case c == '\r' && string(r.in.peek(1)) == "\n":
			// the line end follows
		case c == '\r':
			whole = true
		default:
			if c == '"' {
				r.stray = true
			}
			r.buf = append(r.buf, c)
		}
		if whole {
			break
		}
		start = false
	}
	r.ends = append(r.ends, len(r.buf))
	return r.fields(), whole, nil
}

// quote reads a quote inside a quoted field, and reports whether the field goes on behind it.
func (r *csvReader) quote() bool {
	next := r.in.peek(1)
	switch {
	case len(next) == 1 && next[0] == '"':
		r.in.skip(1)
	case len(next) == 0 || next[0] == r.comma || next[0] == '\n' || next[0] == '\r':
		return false
	default: // one that was not doubled
		r.stray = true
	}
	r.buf = append(r.buf, '"')
	return true
}

// fields cuts the row that was read into its fields, nil where the row is empty.
func (r *csvReader) fields() []string {
	text, at := string(r.buf), 0
	fields := make([]string, len(r.ends))
	for i, end := range r.ends {
		fields[i], at = text[at:end], end
	}
	if len(fields) == 1 && fields[0] == "" {
		return nil
	}
	return fields
}

// delimiter returns the separator that the first line of head has most of, outside quotes.
func delimiter(head []byte) byte {
	separators := []byte{',', ';', '\t', '|'}
	var count [4]int
	quoted := false
	for _, c := range head {
		switch {
		case c == '"':
			quoted = !quoted
		case c == '\n' && !quoted:
			return separators[mostOf(count[:])]
		case !quoted:
			if i := bytes.IndexByte(separators, c); i >= 0 {
				count[i]++
			}
		}
	}
	return separators[mostOf(count[:])]
}

func mostOf(count []int) int { return slices.Index(count, slices.Max(count)) }
