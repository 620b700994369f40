package parse

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

// maxRow bounds the bytes of one row, so that an input that never ends a row cannot fill the memory. The longest rows of the
// published sets, with their texts, have some 200 kB.
const maxRow = 8 << 20

// input reads text in UTF-8 byte by byte and knows its place. It passes on what stands before a fault, and reports the
// fault when the reader gets there.
type input struct {
	r        io.Reader
	buf      []byte // buf[pos:end] is checked and not yet read; buf[end:raw] is not yet checked
	pos, end int
	raw      int
	base     int64 // the offset of buf[0] in the whole input
	line     int
	fault    error // what stops the input at end; io.EOF at its end
	reason   string
	started  bool
	idle     int // reads in a row that gave nothing
}

func newInput(r io.Reader) *input {
	return &input{r: r, buf: make([]byte, 0, 64<<10), line: 1}
}

// offset returns the place of the next byte.
func (in *input) offset() int64 { return in.base + int64(in.pos) }

// next returns the next byte; ok is false at the end or at a fault.
func (in *input) next() (c byte, ok bool) {
	if in.pos == in.end && !in.fill(1) {
		return 0, false
	}
	c = in.buf[in.pos]
	in.pos++
	if c == '\n' {
		in.line++
	}
	return c, true
}

// run reads the bytes before the next a, b or c, as far as they are at hand; it may return none.
func (in *input) run(a, b, c byte) []byte {
	start := in.pos
	for i, x := range in.buf[start:in.end] {
		switch x {
		case a, b, c:
			in.pos = start + i
			return in.buf[start:in.pos]
		case '\n':
			in.line++
		}
	}
	in.pos = in.end
	return in.buf[start:in.end]
}

// peek returns up to n of the bytes to come, without reading them.
func (in *input) peek(n int) []byte {
	if in.end-in.pos < n {
		in.fill(n)
	}
	return in.buf[in.pos:min(in.end, in.pos+n)]
}

// skip reads n bytes that peek has shown.
func (in *input) skip(n int) {
	in.line += bytes.Count(in.buf[in.pos:in.pos+n], []byte{'\n'})
	in.pos += n
}

// fill tries to have n checked bytes, and reports whether there is at least one.
func (in *input) fill(n int) bool {
	for in.end-in.pos < n && in.fault == nil {
		if in.pos > 0 {
			in.raw = copy(in.buf[:in.raw], in.buf[in.pos:in.raw])
			in.base += int64(in.pos)
			in.end, in.pos = in.end-in.pos, 0
		}
		if in.raw == cap(in.buf) { // only where a caller peeks further than the buffer is long
			in.buf = append(make([]byte, 0, 2*cap(in.buf)), in.buf[:in.raw]...)
		}
		got, err := in.r.Read(in.buf[in.raw:cap(in.buf)])
		in.raw += got
		in.buf = in.buf[:in.raw]
		if got > 0 {
			in.idle = 0
		} else if in.idle++; in.idle > 100 && err == nil {
			err = io.ErrNoProgress
		}
		in.check(err)
	}
	return in.end > in.pos
}

// check moves end over the bytes that are good text, and sets the fault where they end.
func (in *input) check(err error) {
	if !in.started && (in.raw >= 4 || err != nil) {
		in.started = true
		head := in.buf[:in.raw]
		switch {
		case bytes.HasPrefix(head, []byte("\xff\xfe")), bytes.HasPrefix(head, []byte("\xfe\xff")), bytes.IndexByte(head[:min(4, len(head))], 0) >= 0:
			in.stop(errEncoding, "the input is UTF-16 or UTF-32: convert it to UTF-8")
			return
		case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")): // a byte order mark is no text
			in.pos, in.end = 3, 3
		}
	}
	if !in.started {
		return
	}
	if rest := in.buf[in.end:in.raw]; utf8.Valid(rest) && bytes.IndexByte(rest, 0) < 0 {
		in.end = in.raw
	}
	for in.end < in.raw {
		if in.buf[in.end] < utf8.RuneSelf {
			if in.buf[in.end] == 0 {
				in.stop(errEncoding, "a zero byte is no text: the input is damaged, or not UTF-8")
				return
			}
			in.end++
			continue
		}
		if !utf8.FullRune(in.buf[in.end:in.raw]) && err == nil {
			break
		}
		_, size := utf8.DecodeRune(in.buf[in.end:in.raw])
		if size == 1 {
			if !utf8.FullRune(in.buf[in.end:in.raw]) {
				in.stop(errEncoding, "the input is cut in the middle of a letter")
			} else {
				in.stop(errEncoding, "a byte that is not UTF-8: the text is Latin-1, Windows-1252 or another encoding; convert it to UTF-8")
			}
			return
		}
		in.end += size
	}
	switch {
	case errors.Is(err, io.EOF):
		in.fault = io.EOF
	case err != nil:
		in.stop(err, "the reader failed: "+err.Error())
	}
}

var errEncoding = errors.New("not UTF-8")

func (in *input) stop(err error, reason string) { in.fault, in.reason = err, reason }

// atEnd reports whether the whole input was read, to its last byte.
func (in *input) atEnd() bool {
	return in.pos == in.end && !in.fill(1) && in.fault == io.EOF
}

// failure returns the error for a row that could not be finished: the input's own fault where it has one, and otherwise
// the reason given, at the place given.
func (in *input) failure(source string, line int, offset int64, reason string) error {
	if in.pos == in.end && in.fault != nil && in.fault != io.EOF {
		err := in.fault
		if err == errEncoding {
			err = nil
		}
		return &InputError{Source: source, Line: in.line, Offset: in.offset(), Reason: in.reason, Err: err}
	}
	return &InputError{Source: source, Line: line, Offset: offset, Reason: reason}
}
