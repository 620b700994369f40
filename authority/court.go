package authority

import (
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/gdprgo/gdpr"
)

// CourtID names a court or appeal body of the registry, such as "fr-ce". The zero value means not stated.
type CourtID string

// Court is a court, or a body like one, before which decisions of supervisory authorities are challenged: the one of
// that name, or the courts of that kind. It compares with ==. The zero value is no court.
type Court struct {
	ID      CourtID
	Country gdpr.Country // "EU" for the courts of the Union
	Name    string       // in the state's language
	English string
	French  string
	Basis   Basis
}

// String returns the name and the id.
func (c Court) String() string {
	if c.ID == "" {
		return ""
	}
	return c.Name + " (" + string(c.ID) + ")"
}

type courtRow struct {
	Court
	other []string
}

// CourtByID returns the court with an id, and whether the registry lists it.
func CourtByID(id CourtID) (Court, bool) {
	for i := range courts {
		if courts[i].ID == id {
			return courts[i].Court, true
		}
	}
	return Court{}, false
}

// Courts yields the courts of the registry by country, those of the Union last.
func Courts() iter.Seq[Court] {
	return func(yield func(Court) bool) {
		for i := range courts {
			if !yield(courts[i].Court) {
				return
			}
		}
	}
}

// Names yields the written names of the court: its own, English and French ones, abbreviations, and renderings that
// translations use.
func (c Court) Names() iter.Seq[string] {
	return func(yield func(string) bool) {
		for i := range courts {
			row := &courts[i]
			if row.ID != c.ID {
				continue
			}
			for _, n := range [...]string{row.Name, row.English, row.French} {
				if !yield(n) {
					return
				}
			}
			for _, n := range row.other {
				if !yield(n) {
					return
				}
			}
		}
	}
}

// CourtNamed returns the courts that a written name means, in the order of [Courts]. Case and accents do not count; what
// stands in brackets only tells the country. Several states have a Conseil d'État or a Bundesverwaltungsgericht: they are
// all returned until a country decides, of the name or the one given; in is zero for none. The slice is the caller's.
func CourtNamed(name string, in gdpr.Country) []CourtID {
	if len(name) > maxName {
		return nil
	}
	name, bracket, _ := strings.Cut(name, "(")
	if c, ok := CountryNamed(strings.TrimRight(bracket, ") ")); ok {
		if in != "" && in.ISO() != c {
			return nil
		}
		in = c
	}
	in = in.ISO()
	var ids []CourtID
	for _, i := range courtNames()[courtKey(name)] {
		if in == "" || courts[i].Country == in {
			ids = append(ids, courts[i].ID)
		}
	}
	return ids
}

// courtNames finds the courts by their keys, without brackets.
var courtNames = sync.OnceValue(func() map[string][]int {
	m := make(map[string][]int)
	for i, c := range courts {
		for n := range c.Names() {
			n, _, _ = strings.Cut(n, "(")
			if n = courtKey(n); !slices.Contains(m[n], i) {
				m[n] = append(m[n], i)
			}
		}
	}
	return m
})

// courtKey returns the words of s as they are compared, with single spaces and without a leading article.
func courtKey(s string) string {
	var b []byte
	for at := 0; at < len(s); {
		var word []byte
		var buf [maxWord]byte
		word, at = nextWord(s, at, buf[:0])
		if len(word) == 0 {
			continue
		}
		if len(b) > 0 {
			b = append(b, ' ')
		}
		b = append(b, word...)
	}
	for _, article := range [...]string{"the ", "le ", "la ", "l ", "das ", "der ", "il "} {
		if rest, ok := strings.CutPrefix(string(b), article); ok {
			return rest
		}
	}
	return string(b)
}
