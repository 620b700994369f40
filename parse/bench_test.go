package parse

import (
	"os"
	"testing"

	"github.com/gdprgo/gdpr/internal/sharedtest"
)

func corpus(b *testing.B, lang string) string {
	b.Helper()
	data, err := os.ReadFile(sharedtest.Path(b, "bench", "corpus-"+lang+".txt"))
	if err != nil {
		b.Fatal(err)
	}
	return string(data)
}

func BenchmarkScan(b *testing.B) {
	for _, lang := range []string{"en", "fr", "de"} {
		b.Run(lang, func(b *testing.B) {
			text := corpus(b, lang)
			lx := lexiconOf(Lang(lang))
			var toks []token
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				toks = lx.scan(text, 0, len(text), toks[:0])
			}
			b.ReportMetric(float64(len(text))/float64(len(toks)+1), "B/token")
		})
	}
}

func BenchmarkText(b *testing.B) {
	for _, lang := range []string{"en", "fr", "de"} {
		b.Run(lang, func(b *testing.B) {
			text := corpus(b, lang)
			b.ReportAllocs()
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				Text(text, nil)
			}
		})
	}
}

func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		compile(&french)
	}
}
