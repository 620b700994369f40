package decision_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/gdprgo/gdpr/decision"
)

// compatFiles returns the frozen JSON Lines files of every released version; none may ever be edited.
func compatFiles(t testing.TB) []string {
	files, err := filepath.Glob("testdata/compat/*/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files of earlier versions: %v", err)
	}
	return files
}

func TestCompatibleWithEveryReleasedForm(t *testing.T) {
	for _, file := range compatFiles(t) {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range bytes.Split(bytes.TrimSuffix(data, []byte("\n")), []byte("\n")) {
			var d decision.Decision
			if err := json.Unmarshal(line, &d); err != nil {
				t.Fatalf("%s line %d: %v", file, i+1, err)
			}
			got, err := d.AppendJSON(nil)
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(got, line) {
				t.Errorf("%s line %d:\n got %s\nwant %s", file, i+1, got, line)
			}
		}
	}
}
