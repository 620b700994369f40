package decision_test

import (
	"bytes"
	"encoding/json"
	"os"
	"testing"

	"github.com/gdprgo/gdpr/decision"
)

// benchLines are the 108 frozen records of real decisions.
func benchLines(b *testing.B) [][]byte {
	data, err := os.ReadFile("testdata/compat/v1/decisions.jsonl")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	return bytes.Split(bytes.TrimSpace(data), []byte("\n"))
}

func BenchmarkDecode(b *testing.B) {
	lines := benchLines(b)
	for b.Loop() {
		for _, line := range lines {
			if _, found, err := decision.Decode(line, nil); err != nil || len(found) > 0 {
				b.Fatal(err, found)
			}
		}
	}
}

// BenchmarkEncodingJSON reads the same with the standard library, for comparison.
func BenchmarkEncodingJSON(b *testing.B) {
	lines := benchLines(b)
	for b.Loop() {
		for _, line := range lines {
			var d decision.Decision
			if err := json.Unmarshal(line, &d); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func benchDecisions(b *testing.B) []decision.Decision {
	var ds []decision.Decision
	for _, line := range benchLines(b) {
		d, _, err := decision.Decode(line, nil)
		if err != nil {
			b.Fatal(err)
		}
		ds = append(ds, d)
	}
	return ds
}

func BenchmarkAppendJSON(b *testing.B) {
	ds := benchDecisions(b)
	var buf []byte
	for b.Loop() {
		for i := range ds {
			buf, _ = ds[i].AppendJSON(buf[:0])
		}
	}
}

func BenchmarkValidate(b *testing.B) {
	ds := benchDecisions(b)
	for b.Loop() {
		for i := range ds {
			ds[i].Validate()
		}
	}
}

func BenchmarkCompare(b *testing.B) {
	ds := benchDecisions(b)
	for b.Loop() {
		for i := range ds {
			decision.Compare(&ds[i], &ds[(i+1)%len(ds)])
		}
	}
}
