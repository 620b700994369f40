package legalbasis

import (
	"testing"

	"github.com/gdprgo/gdpr"
)

func BenchmarkExists(b *testing.B) {
	p := Article(70).WithParagraph(1).WithPoint("y")
	for b.Loop() {
		if !p.Exists() {
			b.Fatal()
		}
	}
}

func BenchmarkTierOf(b *testing.B) {
	p := Article(58).WithParagraph(2).WithPoint("j")
	for b.Loop() {
		if TierOf(p) != HigherTier {
			b.Fatal()
		}
	}
}

func BenchmarkParseProvision(b *testing.B) {
	for b.Loop() {
		if _, err := ParseProvision("Article 6(1)(f) GDPR"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkAppendText(b *testing.B) {
	p := Article(6).WithParagraph(1).WithPoint("f")
	buf := make([]byte, 0, 64)
	for b.Loop() {
		_, _ = p.AppendText(buf)
	}
}

func BenchmarkTitle(b *testing.B) {
	p := Article(99)
	for b.Loop() {
		if p.Title(gdpr.French) == "" {
			b.Fatal()
		}
	}
}

func BenchmarkFormat(b *testing.B) {
	p := Article(6).WithParagraph(1).WithPoint("f")
	for b.Loop() {
		_ = p.Format(gdpr.Greek, Official)
	}
}

func BenchmarkParseIn(b *testing.B) {
	s := Article(6).WithParagraph(1).WithPoint("f").Format(gdpr.Greek, Official)
	for b.Loop() {
		if _, err := ParseIn(s, gdpr.Greek); err != nil {
			b.Fatal(err)
		}
	}
}
