package parse

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/internal/casefile"
)

// A case of marks is a text with the roles of its dates, and those of its bodies: parties and authorities. What a text only mentions may be
// left out.
func readMarks(t testing.TB, paths []string) (all []casefile.Case) {
	for _, path := range paths {
		all = append(all, casefile.Read(t, path, "text", "dates", "bodies")...)
	}
	return all
}

func TestMarkCases(t *testing.T) {
	for lang, paths := range caseLangs(t, "marks") {
		t.Run(string(lang), func(t *testing.T) {
			for _, c := range readMarks(t, paths) {
				text := caseText(c)
				dates, bodies := rolesOf(Text(text, &Options{Lang: lang, Marks: true}))
				if diff := cmp.Diff([2]string{c.Get("dates"), c.Get("bodies")}, [2]string{dates, bodies}); diff != "" {
					t.Errorf("%s:%d: roles in %q (-want +got):\n%s", lang, c.Line, text, diff)
				}
			}
		})
	}
}

// rolesOf writes the roles of dates and bodies as the case files do, "2024-05-03=deadline"; those of which nothing is told are left out.
func rolesOf(d Document) (dates, bodies string) {
	var ds, bs []string
	for _, m := range d.Marks {
		word := d.ValueOf(m) + "=" + m.Role()
		switch {
		case m.Kind == MarkDate && m.Date != DateOther:
			ds = append(ds, word)
		case m.Kind == MarkParty && m.Party != PartyOther, m.Kind == MarkAuthority && m.Authority != AuthorityMentioned:
			bs = append(bs, word)
		}
	}
	return strings.Join(ds, "; "), strings.Join(bs, "; ")
}
