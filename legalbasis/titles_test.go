package legalbasis

import (
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
)

func unionLangs() []gdpr.Lang {
	return slices.DeleteFunc(gdpr.Langs(), func(l gdpr.Lang) bool { return l == gdpr.Norwegian || l == gdpr.Icelandic })
}

func TestTitlesAgainstOfficialJournal(t *testing.T) {
	s := readShared(t)
	for _, lang := range unionLangs() {
		for _, a := range s.Articles {
			if got, want := Article(a.Article).Title(lang), a.Titles[string(lang)]; got != want {
				t.Errorf("%s Article %d: %q, want %q", lang, a.Article, got, want)
			}
		}
		for _, d := range append(slices.Clone(s.Chapters), s.Sections...) {
			have := Division{d.Chapter, d.N}
			if d.Chapter == 0 {
				have = Division{Chapter: d.N}
			}
			if got, want := have.Title(lang), d.Titles[string(lang)]; got != want {
				t.Errorf("%s %v: %q, want %q", lang, have, got, want)
			}
			if first, last := have.Articles(); [2]int{first, last} != d.Articles {
				t.Errorf("%v: Articles %d to %d, want %v", have, first, last, d.Articles)
			}
		}
	}
	for _, a := range s.Articles {
		want := Division{Chapter: a.Chapter}
		if a.Section != nil {
			want.Section = *a.Section
		}
		if got := Article(a.Article).Division(); got != want {
			t.Errorf("Article %d: %v, want %v", a.Article, got, want)
		}
	}
}

func TestTitlesComplete(t *testing.T) {
	for _, lang := range unionLangs() {
		text := titles(lang)
		if n := strings.Count(text, "\n"); n != len(divisions)+articles || !strings.HasSuffix(text, "\n") || strings.Contains(text, "\n\n") {
			t.Errorf("%s: %d headings, want %d", lang, n, len(divisions)+articles)
		}
	}
	for _, lang := range []gdpr.Lang{gdpr.Norwegian, gdpr.Icelandic, "ja", ""} {
		if got := Article(5).Title(lang) + (Division{Chapter: 1}).Title(lang); got != "" {
			t.Errorf("%s: a heading %q", lang, got)
		}
	}
}

func TestDivisions(t *testing.T) {
	covered, n := 0, 0
	for d := range Divisions() {
		n++
		first, last := d.Articles()
		if d.Section == 0 {
			covered += last - first + 1
		}
		for a := first; a <= last; a++ {
			if p := Article(a); !d.Contains(p) || p.Division().Chapter != d.Chapter || d.Section != 0 && p.Division() != d {
				t.Errorf("Article %d: division %v, want %v", a, p.Division(), d)
			}
		}
	}
	if n != 11+15 || covered != 99 {
		t.Errorf("%d divisions, %d articles; want 26, 99", n, covered)
	}
	if got := (Division{4, 2}).String(); got != "Chapter IV, Section 2" {
		t.Error(got)
	}
	if d := (Division{4, 6}); d.Exists() || d.Title(gdpr.English) != "" {
		t.Error("Chapter IV has a Section 6")
	}
	for _, s := range []string{"Recital 47 GDPR", "Article 100 GDPR", "Article 5 UK GDPR", ""} {
		if d := MustParseProvision(s).Division(); d != (Division{}) {
			t.Errorf("%s: %v", s, d)
		}
	}
}
