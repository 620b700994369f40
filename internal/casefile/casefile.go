// Package casefile reads the case files of the tests: blocks of "key: value" lines, separated by blank lines, one block
// a case. Lines that start with # are comments. It refuses what a test could otherwise pass over in silence: unknown keys, a
// key given twice, a case name given twice.
package casefile

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

// Case is one block of a file.
type Case struct {
	Line   int // of the block's first key
	keys   []string
	values []string
}

// Get returns the value of key, "" where the case does not state it.
func (c Case) Get(key string) string {
	if i := slices.Index(c.keys, key); i >= 0 {
		return c.values[i]
	}
	return ""
}

// Has reports whether the case states key.
func (c Case) Has(key string) bool { return slices.Contains(c.keys, key) }

// Name returns the value of the block's first key.
func (c Case) Name() string { return c.values[0] }

// Read returns the cases of a file; keys lists the ones it may use, and the first of them begins every block.
func Read(t testing.TB, path string, keys ...string) []Case {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	cases, err := Parse(string(data), keys...)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	if len(cases) == 0 {
		t.Fatalf("%s: no cases", path)
	}
	return cases
}

// Parse reads the blocks of text; Read is Parse for a file of a test.
func Parse(text string, keys ...string) ([]Case, error) {
	var cases []Case
	var block Case
	seen := map[string]int{}
	end := func() error {
		if len(block.keys) == 0 {
			return nil
		}
		if block.keys[0] != keys[0] {
			return fmt.Errorf("line %d: the block begins with %q, want %q", block.Line, block.keys[0], keys[0])
		}
		if first, ok := seen[block.Name()]; ok {
			return fmt.Errorf("line %d: case %q stands at line %d already", block.Line, block.Name(), first)
		}
		seen[block.Name()] = block.Line
		cases = append(cases, block)
		block = Case{}
		return nil
	}
	for i, line := range strings.Split(text, "\n") {
		line = strings.TrimRight(line, "\r")
		switch {
		case strings.HasPrefix(line, "#"):
			continue
		case strings.TrimSpace(line) == "":
			if err := end(); err != nil {
				return nil, err
			}
			continue
		}
		key, value, ok := strings.Cut(line, ":")
		switch {
		case !ok:
			return nil, fmt.Errorf("line %d: want key: value", i+1)
		case !slices.Contains(keys, key):
			return nil, fmt.Errorf("line %d: unknown key %q, want one of %q", i+1, key, keys)
		case slices.Contains(block.keys, key):
			return nil, fmt.Errorf("line %d: key %q is given twice", i+1, key)
		}
		if len(block.keys) == 0 {
			block.Line = i + 1
		}
		block.keys = append(block.keys, key)
		block.values = append(block.values, strings.TrimPrefix(value, " "))
	}
	if err := end(); err != nil {
		return nil, err
	}
	return cases, nil
}
