package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"
)

// maxText is the longest text that is read, in bytes.
const maxText = 32 << 20

// read returns the text of a file, of standard input ("-") or of a sample, or says what is wrong with it.
func read(name string, in io.Reader) (string, error) {
	r := in
	switch {
	case name == "-":
	case strings.HasPrefix(name, "samples/") && exists(name):
		data, err := samples.ReadFile(name)
		return string(data), err
	default:
		f, err := os.Open(name)
		if err != nil {
			return "", reason(err)
		}
		defer f.Close()
		if info, err := f.Stat(); err == nil && info.IsDir() {
			return "", errors.New("is a directory: name a text file")
		} else if err == nil && info.Size() > maxText {
			return "", tooLong()
		}
		r = f
	}
	data, err := io.ReadAll(io.LimitReader(r, maxText+1))
	switch {
	case err != nil:
		return "", reason(err)
	case len(data) > maxText:
		return "", tooLong()
	case len(bytes.TrimSpace(data)) == 0:
		return "", errors.New("is empty: there is nothing to read")
	case bytes.IndexByte(data, 0) >= 0:
		return "", errors.New("is not text: it holds zero bytes; give plain text or Markdown in UTF-8")
	case !utf8.Valid(data):
		return "", fmt.Errorf("is not UTF-8 (first at byte %d): convert it first", firstInvalid(data))
	}
	return strings.TrimPrefix(string(data), "\ufeff"), nil
}

func exists(sample string) bool {
	_, err := samples.Open(sample)
	return err == nil
}

func tooLong() error { return fmt.Errorf("is longer than %d MiB: split it", maxText>>20) }

// reason drops the operation and the path of a file error, which the caller prints.
func reason(err error) error {
	var pe *os.PathError
	if errors.As(err, &pe) {
		return pe.Err
	}
	return err
}

func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, w := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && w == 1 {
			return i
		}
		i += w
	}
	return -1
}
