package parse

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
)

// jsonRows reads rows out of JSON: the members of an array, of the first array of rows inside an object (the form
// that web tables load), or one object a line. A row is an array, whose cells take the names that positions gives them, or an object.
// Rows are delimited by brackets alone, so that one that is not valid JSON inside does not end the reading.
func jsonRows(in *input, source string, positions func(cells []cell), yield func(*rawRow) bool) error {
	r := jsonReader{in: in, source: source}
	opened, err := r.open()
	if err != nil {
		return err
	}
	var row rawRow
	for {
		c, ok, err := r.gap(opened)
		if err != nil {
			return err
		}
		if !ok {
			return nil
		}
		row.reset(in)
		row.offset--
		text, err := r.value(c, row.line, row.offset)
		if err != nil {
			return err
		}
		if err := jsonCells(text, &row); err != nil {
			row.cells = append(row.cells[:0], cell{"row", string(text)})
			row.findings = append(row.findings, finding{"row.malformed", ""})
		} else if len(row.cells) > 0 && row.cells[0].name == "" {
			positions(row.cells)
		}
		if !yield(&row) {
			return nil
		}
	}
}

type jsonReader struct {
	in     *input
	source string
	buf    []byte
	around int // objects and arrays that are open around the array of rows
}

// open reads up to the first row and reports whether the rows stand in an array, which has to be closed after them.
func (r *jsonReader) open() (array bool, err error) {
	line, offset := r.in.line, r.in.offset()
	head := bytes.TrimLeft(r.in.peek(32<<10), " \t\r\n")
	if len(head) == 0 {
		return false, r.in.failure(r.source, line, offset, "the input is empty")
	}
	if head[0] == '{' && !wrapsRows(head) {
		return false, nil // one object after the other
	}
	for quoted := false; ; {
		c, ok := r.in.next()
		switch {
		case !ok:
			return false, r.in.failure(r.source, line, offset, "the input ends before its first row")
		case r.in.offset()-offset > maxRow:
			return false, r.in.failure(r.source, line, offset, "no array of rows in the first "+strconv.Itoa(maxRow>>20)+" MiB")
		case quoted && c == '\\':
			r.in.next()
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' && (head[0] == '[' || r.holdsRows()):
			return true, nil
		case c == '{' || c == '[':
			r.around++
		case c == '}' || c == ']':
			r.around--
		}
	}
}

// holdsRows reports whether the array that was opened just now is that of the rows: it begins with an array or an
// object, or is empty.
func (r *jsonReader) holdsRows() bool {
	rest := bytes.TrimLeft(r.in.peek(256), " \t\r\n")
	return len(rest) == 0 || rest[0] == '[' || rest[0] == '{' || rest[0] == ']'
}

// wrapsRows reports whether an object holds the rows in an array, rather than being a row itself: its first array
// begins with another array or an object, or the member is called data or rows.
func wrapsRows(head []byte) bool {
	quoted := false
	for i := 0; i < len(head); i++ {
		switch c := head[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '}':
			return false
		case c == '[':
			rest := bytes.TrimLeft(head[i+1:], " \t\r\n")
			name := strings.TrimRight(string(head[:i]), " \t\r\n:")
			return len(rest) == 0 || rest[0] == '[' || rest[0] == '{' || strings.HasSuffix(name, `"data"`) || strings.HasSuffix(name, `"rows"`)
		}
	}
	return false
}

// gap reads what stands between rows and returns the first byte of the next; ok is false behind the last row.
func (r *jsonReader) gap(opened bool) (first byte, ok bool, err error) {
	for {
		line, offset := r.in.line, r.in.offset()
		c, ok := r.in.next()
		switch {
		case !ok && !opened && r.in.atEnd():
			return 0, false, nil
		case !ok:
			return 0, false, r.in.failure(r.source, line, offset, "the array of rows is not closed: the input is cut")
		case c == ' ', c == '\t', c == '\r', c == '\n', c == ',':
		case c == ']' && opened:
			return 0, false, r.rest(line, offset)
		case c == '[', c == '{', c == '"', c == '-', c >= '0' && c <= '9', c == 't', c == 'f', c == 'n':
			return c, true, nil
		default:
			return 0, false, r.in.failure(r.source, line, offset, "want a row, as an array or an object in JSON, and not "+strconv.QuoteRune(rune(c)))
		}
	}
}

// rest reads what follows the array of rows: the end of the object around it, with members it may have.
func (r *jsonReader) rest(line int, offset int64) error {
	depth, quoted := r.around, false
	for {
		c, ok := r.in.next()
		switch {
		case !ok && r.in.atEnd() && !quoted && depth == 0:
			return nil
		case !ok:
			return r.in.failure(r.source, line, offset, "the input ends behind the rows, before its brackets are closed: it is cut")
		case quoted && c == '\\':
			r.in.next()
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			depth++
		case (c == ']' || c == '}') && depth > 0:
			depth--
		}
	}
}

// value reads one JSON value that begins with first, by its brackets and quotes.
func (r *jsonReader) value(first byte, line int, offset int64) ([]byte, error) {
	r.buf = append(r.buf[:0], first)
	depth, quoted := 0, first == '"'
	if first == '[' || first == '{' {
		depth = 1
	}
	for depth > 0 || quoted || first != '"' && first != '[' && first != '{' {
		if depth == 0 && !quoted { // a number or a word ends before a separator
			if next := r.in.peek(1); len(next) == 0 || bytes.IndexByte([]byte(",]} \t\r\n"), next[0]) >= 0 {
				break
			}
		}
		if quoted {
			r.buf = append(r.buf, r.in.run('"', '\\', '"')...)
		}
		c, ok := r.in.next()
		switch {
		case !ok:
			return nil, r.in.failure(r.source, line, offset, "the input ends in the middle of a row: fetch it again")
		case len(r.buf) > maxRow:
			return nil, r.in.failure(r.source, line, offset, "the row is longer than "+strconv.Itoa(maxRow>>20)+" MiB: a bracket or quote may be missing")
		}
		r.buf = append(r.buf, c)
		switch {
		case quoted && c == '\\':
			if c, ok = r.in.next(); ok {
				r.buf = append(r.buf, c)
			}
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			if depth++; depth > maxDepth {
				return nil, r.in.failure(r.source, line, offset, "the row nests more than "+strconv.Itoa(maxDepth)+" brackets")
			}
		case c == ']' || c == '}':
			depth--
		}
	}
	return r.buf, nil
}

// maxDepth bounds how deeply brackets or templates of an input may nest. Real rows nest three or four deep.
const maxDepth = 64

var errNoRow = errors.New("a row is an array or an object")

// jsonCells takes the members of one row apart. Strings lose their escapes, everything else stays as written; the
// members of an array of plain values become cells of one name. Cells of an array have no name yet.
func jsonCells(text []byte, row *rawRow) error {
	if text[0] != '[' && text[0] != '{' {
		return errNoRow
	}
	if !json.Valid(text) {
		var v any
		return json.Unmarshal(text, &v)
	}
	object := text[0] == '{'
	for i := skipSpace(text, 1); text[i] != ']' && text[i] != '}'; {
		name := ""
		if object {
			end := valueEnd(text, i)
			name = jsonText(text[i:end])
			i = skipSpace(text, skipSpace(text, end)+1)
		}
		end := valueEnd(text, i)
		value := text[i:end]
		switch {
		case value[0] == '[' && object && plain(value):
			for j := skipSpace(value, 1); value[j] != ']'; {
				e := valueEnd(value, j)
				row.cells = append(row.cells, cell{name, jsonText(value[j:e])})
				if j = skipSpace(value, e); value[j] == ',' {
					j = skipSpace(value, j+1)
				}
			}
		default:
			row.cells = append(row.cells, cell{name, jsonText(value)})
		}
		if i = skipSpace(text, end); text[i] == ',' {
			i = skipSpace(text, i+1)
		}
	}
	return nil
}

// plain reports whether an array holds no arrays and objects.
func plain(array []byte) bool {
	quoted := false
	for i := 1; i < len(array); i++ {
		switch c := array[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case !quoted && (c == '[' || c == '{'):
			return false
		}
	}
	return true
}

func skipSpace(b []byte, i int) int {
	for i < len(b) && (b[i] == ' ' || b[i] == '\t' || b[i] == '\n' || b[i] == '\r') {
		i++
	}
	return i
}

// valueEnd returns where the value that begins at i of valid JSON ends.
func valueEnd(b []byte, i int) int {
	depth := 0
	for ; i < len(b); i++ {
		switch b[i] {
		case '"':
			for i++; b[i] != '"'; i++ {
				if b[i] == '\\' {
					i++
				}
			}
			if depth == 0 {
				return i + 1
			}
		case '[', '{':
			depth++
		case ']', '}':
			if depth == 0 {
				return i
			}
			if depth--; depth == 0 {
				return i + 1
			}
		case ',', ':', ' ', '\t', '\n', '\r':
			if depth == 0 {
				return i
			}
		}
	}
	return i
}

func jsonText(value []byte) string {
	if string(value) == "null" {
		return ""
	}
	if value[0] != '"' {
		return string(value)
	}
	if bytes.IndexByte(value, '\\') < 0 {
		return string(value[1 : len(value)-1])
	}
	var s string
	if json.Unmarshal(value, &s) != nil {
		return string(value)
	}
	return s
}
