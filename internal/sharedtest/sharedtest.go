// Package sharedtest finds the folder of texts and vectors that some tests measure on. It is not part of the module.
package sharedtest

import (
	"bufio"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// Path returns the path of a file or folder below the shared folder, which lies beside the module's root or where
// GDPR_SHARED says. It skips the test, saying so, where there is none.
func Path(t testing.TB, elem ...string) string {
	t.Helper()
	dir := os.Getenv("GDPR_SHARED")
	if dir == "" {
		root, err := os.Getwd()
		if err != nil {
			t.Fatal(err)
		}
		for !exists(filepath.Join(root, "internal", "sharedtest")) {
			up := filepath.Dir(root)
			if up == root {
				t.Fatal("the module's root is not above the working directory")
			}
			root = up
		}
		dir = filepath.Join(root, "..", "shared")
	}
	path := filepath.Join(append([]string{dir}, elem...)...)
	if !exists(path) {
		t.Skipf("%s is not here: set GDPR_SHARED to the folder with the shared texts to run this test", path)
	}
	return path
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}

// Lines decodes each line of a JSON Lines file below the shared folder into a T.
func Lines[T any](t testing.TB, elem ...string) []T {
	t.Helper()
	f, err := os.Open(Path(t, elem...))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var rows []T
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 64<<20)
	for sc.Scan() {
		var row T
		if err := json.Unmarshal(sc.Bytes(), &row); err != nil {
			t.Fatalf("%s line %d: %v", f.Name(), len(rows)+1, err)
		}
		rows = append(rows, row)
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
	return rows
}
