package decision

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"github.com/gdprgo/gdpr"
)

// Line is one record of a JSON Lines stream.
type Line struct {
	Decision    Decision
	Number      int // of the line, from 1
	Diagnostics gdpr.Diagnostics
	// Failed is true where nothing of the line could be read, or, under Strict, where anything was found; the
	// diagnostics say why. Decision is then zero.
	Failed bool
}

// ReadLines reads JSON Lines: one decision a line, empty lines passed over. It holds one line at a time, and never
// more than DecodeOptions.MaxBytes of it. A line that cannot be read is yielded with its findings, and
// reading goes on with the next; the error is for a stream that fails, and ends the sequence.
func ReadLines(r io.Reader, o *DecodeOptions) iter.Seq2[Line, error] {
	most := maxBytes
	if o != nil && o.MaxBytes > 0 {
		most = o.MaxBytes
	}
	return func(yield func(Line, error) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		var buf []byte
		for number := 1; ; number++ {
			line, long, err := readLine(in, buf[:0], most)
			buf = line
			if err != nil && err != io.EOF {
				yield(Line{Number: number}, fmt.Errorf("line %d: %w", number, err))
				return
			}
			out := Line{Number: number}
			switch line = bytes.TrimSpace(line); {
			case long:
				out.Failed = true
				out.Diagnostics.Add(codes[jsonLarge].Severity, codes[jsonLarge].Name, "", fmt.Sprintf("the line has more than %d bytes", most))
			case len(line) > 0:
				var bad error
				out.Decision, out.Diagnostics, bad = Decode(line, o)
				out.Failed = bad != nil
			}
			if (long || len(line) > 0) && !yield(out, nil) || err != nil {
				return
			}
		}
	}
}

// under returns the member of an object that stands under a key; the data itself where there is none.
func under(data []byte, key string) []byte {
	var outer map[string]json.RawMessage
	if err := json.Unmarshal(data, &outer); err != nil || outer[key] == nil {
		return data
	}
	return outer[key]
}

// readLine appends the next line to buf, without its end. Of a line longer than most it keeps the beginning only.
func readLine(in *bufio.Reader, buf []byte, most int) (line []byte, long bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if long = long || len(buf)+len(part) > most+1; !long {
			buf = append(buf, part...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return buf, long, err
		}
	}
}

// A LineWriter writes decisions as JSON Lines. Each decision is one call of Write on the writer below.
type LineWriter struct {
	w   io.Writer
	buf []byte
}

// NewLineWriter returns a LineWriter on w.
func NewLineWriter(w io.Writer) *LineWriter { return &LineWriter{w: w} }

// Write writes one decision and a newline. The error is that of [Decision.AppendJSON] or of the writer below.
func (lw *LineWriter) Write(d *Decision) error {
	line, err := d.AppendJSON(lw.buf[:0])
	if err != nil {
		return err
	}
	lw.buf = append(line, '\n')
	_, err = lw.w.Write(lw.buf)
	return err
}
