package parse

import "testing"

// BenchmarkProvisions is the scan with the readers of provisions, references and authorities; what it costs beyond BenchmarkScan
// is theirs.
func BenchmarkProvisions(b *testing.B) {
	for _, lang := range []string{"en", "fr", "de"} {
		b.Run(lang, func(b *testing.B) {
			text := corpus(b, lang)
			var d Document
			b.ReportAllocs()
			b.SetBytes(int64(len(text)))
			for b.Loop() {
				d = Document{Provisions: d.Provisions[:0], References: d.References[:0], Authorities: d.Authorities[:0], Diagnostics: d.Diagnostics[:0]}
				d.read(readOthers, text, &Options{Lang: Lang(lang)})
			}
			b.ReportMetric(float64(len(d.Provisions)), "provisions")
		})
	}
}
