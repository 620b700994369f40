package parse

import (
	"os"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/gdprgo/gdpr/internal/sharedtest"
)

func corpus(b testing.TB, lang string) string {
	b.Helper()
	data, err := os.ReadFile(sharedtest.Path(b, "bench", "corpus-"+lang+".txt"))
	if err != nil {
		b.Fatal(err)
	}
	return string(data)
}

// cpuTime returns the processor time that the process has used: on a shared machine it tells more than the clock.
func cpuTime() time.Duration {
	var u syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &u); err != nil {
		return 0
	}
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func reportCPU(b *testing.B, start time.Duration, size int) {
	if used := cpuTime() - start; used > 0 {
		b.ReportMetric(float64(size)*float64(b.N)/used.Seconds()/1e6, "cpu-MB/s")
	}
}

func BenchmarkScan(b *testing.B) {
	for _, lang := range []string{"en", "fr", "de"} {
		b.Run(lang, func(b *testing.B) {
			text := corpus(b, lang)
			lx := lexiconOf(Lang(lang))
			var toks []token
			var stops []int32
			b.SetBytes(int64(len(text)))
			start := cpuTime()
			for b.Loop() {
				toks, stops = lx.scan(text, 0, len(text), toks[:0], stops[:0], nil)
			}
			reportCPU(b, start, len(text))
			b.ReportMetric(float64(len(text))/float64(len(toks)+1), "B/token")
		})
	}
}

func BenchmarkText(b *testing.B)   { benchmarkReading(b, Text) }
func BenchmarkValues(b *testing.B) { benchmarkReading(b, Values) }

func benchmarkReading(b *testing.B, read func(string, *Options) Document) {
	for _, lang := range []string{"en", "fr", "de"} {
		b.Run(lang, func(b *testing.B) {
			text := corpus(b, lang)
			b.ReportAllocs()
			b.SetBytes(int64(len(text)))
			read(text, nil) // compiles the words
			start := cpuTime()
			for b.Loop() {
				read(text, nil)
			}
			reportCPU(b, start, len(text))
		})
	}
}

// BenchmarkParagraphs reads a text a paragraph at a time, as most callers do: its language is looked for in each.
func BenchmarkParagraphs(b *testing.B) {
	text := corpus(b, "en")
	paragraphs := strings.Split(text, "\n")
	for _, way := range []struct {
		name string
		read func(string, *Options) Document
	}{{"Text", Text}, {"Values", Values}} {
		b.Run(way.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			start := cpuTime()
			for b.Loop() {
				for _, p := range paragraphs {
					way.read(p, nil)
				}
			}
			reportCPU(b, start, len(text))
			b.ReportMetric(float64(len(text))/float64(len(paragraphs)), "B/text")
		})
	}
}

func BenchmarkCompile(b *testing.B) {
	for b.Loop() {
		compile(&french, true)
	}
}
