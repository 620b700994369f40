package authority

import (
	"testing"

	"github.com/gdprgo/gdpr"
)

var resolveNames = []struct {
	name string
	in   gdpr.Country
}{
	{"CNIL", ""},
	{"AEPD (Spain)", gdpr.Spain},
	{"Italian Data Protection Authority (Garante)", gdpr.Italy},
	{"Romanian National Supervisory Authority for Personal Data Processing (ANSPDCP)", gdpr.Romania},
	{"autorité néerlandaise de protection des données", ""},
	{"Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal", ""},
	{"Datatilsynet", ""},
	{"Data Protection Authority of Baden-Wuerttemberg", gdpr.Germany},
}

func TestResolveDoesNotAllocate(t *testing.T) {
	for _, n := range resolveNames {
		if got := testing.AllocsPerRun(100, func() { Resolve(n.name, n.in) }); got != 0 {
			t.Errorf("%q: %v allocations", n.name, got)
		}
	}
}

func BenchmarkResolve(b *testing.B) {
	for _, n := range resolveNames {
		b.Run(n.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Resolve(n.name, n.in)
			}
		})
	}
}

func BenchmarkBuildIndex(b *testing.B) {
	for b.Loop() {
		buildIndex()
	}
}
