package legalbasis

import (
	"fmt"
	"iter"
	"strings"

	"github.com/gdprgo/gdpr"
)

// Division is a chapter of the GDPR or a section of one. It compares with ==. The zero Division means not stated.
type Division struct {
	Chapter int // 1 to 11
	Section int // within the chapter, 0 for the chapter as a whole
}

// divisionRow is a chapter or section with its first and last article.
type divisionRow struct {
	chapter, section, first, last uint8
}

// divisions are the chapters, then the sections, in the order of the lines of the titles.
var divisions = [...]divisionRow{
	{1, 0, 1, 4}, {2, 0, 5, 11}, {3, 0, 12, 23}, {4, 0, 24, 43}, {5, 0, 44, 50}, {6, 0, 51, 59},
	{7, 0, 60, 76}, {8, 0, 77, 84}, {9, 0, 85, 91}, {10, 0, 92, 93}, {11, 0, 94, 99},
	{3, 1, 12, 12}, {3, 2, 13, 15}, {3, 3, 16, 20}, {3, 4, 21, 22}, {3, 5, 23, 23},
	{4, 1, 24, 31}, {4, 2, 32, 34}, {4, 3, 35, 36}, {4, 4, 37, 39}, {4, 5, 40, 43},
	{6, 1, 51, 54}, {6, 2, 55, 59},
	{7, 1, 60, 62}, {7, 2, 63, 67}, {7, 3, 68, 76},
}

// Divisions yields the eleven chapters of the GDPR, each followed by its sections.
func Divisions() iter.Seq[Division] {
	return func(yield func(Division) bool) {
		for chapter := 1; chapter <= chapters; chapter++ {
			for section := 0; ; section++ {
				d := Division{chapter, section}
				if d.row() < 0 {
					break
				}
				if !yield(d) {
					return
				}
			}
		}
	}
}

func (d Division) row() int {
	for i, r := range divisions {
		if d.Chapter == int(r.chapter) && d.Section == int(r.section) {
			return i
		}
	}
	return -1
}

// Exists reports whether the GDPR has the chapter or section.
func (d Division) Exists() bool { return d.row() >= 0 }

// Articles returns the numbers of the first and the last article, 0 and 0 where there is no such division.
func (d Division) Articles() (first, last int) {
	i := d.row()
	if i < 0 {
		return 0, 0
	}
	return int(divisions[i].first), int(divisions[i].last)
}

// Contains reports whether p lies in the chapter or section of the GDPR.
func (d Division) Contains(p Provision) bool {
	first, last := d.Articles()
	return p.act == GDPR && first > 0 && first <= p.Article() && p.Article() <= last
}

// String returns "Chapter IV" or "Chapter IV, Section 2", "" for the zero Division.
func (d Division) String() string {
	switch {
	case d.Chapter < 1 || d.Chapter >= len(romans):
		return ""
	case d.Section == 0:
		return "Chapter " + strings.ToUpper(romans[d.Chapter])
	}
	return fmt.Sprintf("Chapter %s, Section %d", strings.ToUpper(romans[d.Chapter]), d.Section)
}

// Title returns the heading in one of the 24 official languages of the Union as OJ L 119, 4.5.2016, p. 1 prints it, slips of
// the print included; "" for other languages and where there is no such division.
func (d Division) Title(lang gdpr.Lang) string {
	i := d.row()
	if i < 0 {
		return ""
	}
	return titleLine(lang, i)
}

// Division returns the chapter of the GDPR that p lies in, with the section where the chapter has sections; the zero
// Division for recitals, other acts and what does not exist.
func (p Provision) Division() Division {
	if p.act != GDPR || p.kind != article || !p.Exists() {
		return Division{}
	}
	r := structure[p.article]
	return Division{int(r.chapter), int(r.section)}
}

// Title returns the heading of the article that p lies in, in one of the 24 official languages of the Union, as OJ L 119,
// 4.5.2016, p. 1 prints it; "" for other languages, for recitals, for other acts and where the article does not exist.
func (p Provision) Title(lang gdpr.Lang) string {
	if p.act != GDPR || p.kind != article || p.number != "" || p.article < 1 || p.article > articles {
		return ""
	}
	return titleLine(lang, len(divisions)+int(p.article)-1)
}

// titleLine returns the n-th line of a language's headings.
func titleLine(lang gdpr.Lang, n int) string {
	rest := titles(lang)
	for ; n > 0; n-- {
		rest = rest[strings.IndexByte(rest, '\n')+1:]
	}
	line, _, _ := strings.Cut(rest, "\n")
	return line
}

func titles(lang gdpr.Lang) string {
	switch lang {
	case gdpr.Bulgarian:
		return titlesBulgarian
	case gdpr.Czech:
		return titlesCzech
	case gdpr.Danish:
		return titlesDanish
	case gdpr.German:
		return titlesGerman
	case gdpr.Greek:
		return titlesGreek
	case gdpr.English:
		return titlesEnglish
	case gdpr.Spanish:
		return titlesSpanish
	case gdpr.Estonian:
		return titlesEstonian
	case gdpr.Finnish:
		return titlesFinnish
	case gdpr.French:
		return titlesFrench
	case gdpr.Irish:
		return titlesIrish
	case gdpr.Croatian:
		return titlesCroatian
	case gdpr.Hungarian:
		return titlesHungarian
	case gdpr.Italian:
		return titlesItalian
	case gdpr.Lithuanian:
		return titlesLithuanian
	case gdpr.Latvian:
		return titlesLatvian
	case gdpr.Maltese:
		return titlesMaltese
	case gdpr.Dutch:
		return titlesDutch
	case gdpr.Polish:
		return titlesPolish
	case gdpr.Portuguese:
		return titlesPortuguese
	case gdpr.Romanian:
		return titlesRomanian
	case gdpr.Slovak:
		return titlesSlovak
	case gdpr.Slovene:
		return titlesSlovene
	case gdpr.Swedish:
		return titlesSwedish
	}
	return ""
}
