package parse

import (
	"bytes"
	"errors"
	"io"
	"iter"
)

// headLength is how much of an input is looked at to tell what it is.
const headLength = 32 << 10

// sources lists the published sets that can be imported. Where two fit a file equally well the earlier one is taken.
var sources = [...]*source{&tracker, &hub, &cnil, &privacyAffairs}

// Import reads the records of a file of any of the published sets: [EnforcementTracker], [GDPRhub], [CNIL], [PrivacyAffairs]. Which
// one it is, and in which form, is told by the beginning: by its boxes, or by how many columns of each set it has. An
// input that is of none is an *[InputError]. The set's name stands in the first of each record's sources.
func Import(r io.Reader, o *Options) iter.Seq2[Record, error] {
	return func(yield func(Record, error) bool) {
		in := newInput(r)
		src := sourceOf(in.peek(headLength))
		if src == nil {
			reason := "neither a table nor pages of a set that is known: Enforcement Tracker, GDPRhub, CNIL, Privacy Affairs"
			if in.pos == in.end && in.fault == io.EOF {
				reason = "the input is empty"
			}
			yield(Record{}, in.failure("a data set", in.line, in.offset(), reason))
			return
		}
		src.records(in, o, yield)
	}
}

// sourceOf returns the set that an input is of by its beginning, nil where it is of none.
func sourceOf(head []byte) *source {
	head = bytes.TrimLeft(head, " \t\r\n")
	for _, src := range sources {
		if src.isBox != nil && (isExport(head) || hasBox(head, src.isBox)) {
			return src
		}
	}
	var best *source
	most := 1 // one column of a common name, such as a date, tells nothing
	for _, src := range sources {
		n, index := 0, src.index()
		for _, name := range columnNames(head, src) {
			if index.place(name).column >= 0 {
				n++
			}
		}
		if n > most {
			best, most = src, n
		}
	}
	return best
}

var errSeen = errors.New("seen enough")

// columnNames returns the names of the columns of a table or of the cells of its first row.
func columnNames(head []byte, src *source) (names []string) {
	in := newInput(bytes.NewReader(head))
	if len(head) == 0 {
		return nil
	}
	if head[0] != '{' && head[0] != '[' {
		csvRows(in, src.name, func(columns []string) error {
			names = columns
			return errSeen
		}, nil)
		return names
	}
	positions := src.positions
	if positions == nil {
		positions = numbered
	}
	jsonRows(in, src.name, positions, func(row *rawRow) bool {
		for _, c := range row.cells {
			names = append(names, c.name)
		}
		return false
	})
	return names
}
