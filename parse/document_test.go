package parse

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gocmp "github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// expectedDecision is what a careful reader takes from a document for one decision.
type expectedDecision struct {
	Authority string
	Kind      string
	Date      string
	Reference string
	Parties   []string
	Fines     []struct {
		Amount, Currency, Party string
	}
	Measures    []string
	Provisions  []string
	CrossBorder *bool  `json:"cross_border"`
	ReferredTo  string `json:"referred_to"`
	Complainant string
	Periodic    *struct {
		Amount, Currency, Per, After string
	} `json:"periodic_penalty"`
	Appeal *struct{ Body, Within string }
}

// told is a decision in the terms of the expectation, to compare field by field.
type told struct {
	Main                                         bool
	Authority, Kind, Date, Reference             string
	Parties, Fines, Measures, Provisions         []string
	ReferredTo, Complainant, Periodic, AppealsTo string
}

func (e expectedDecision) told(main bool) told {
	t := told{Main: main, Authority: e.Authority, Kind: e.Kind, Date: e.Date, Reference: e.Reference, Parties: simpleAll(e.Parties),
		Provisions: e.Provisions, Measures: e.Measures, ReferredTo: e.ReferredTo, Complainant: strings.ToLower(e.Complainant)}
	for _, f := range e.Fines {
		if f.Amount != "" {
			t.Fines = append(t.Fines, fmt.Sprintf("%s %s.00 %s", f.Currency, f.Amount, f.Party))
		}
	}
	if p := e.Periodic; p != nil {
		t.Periodic = fmt.Sprintf("%s %s.00 per %s after %s", p.Currency, p.Amount, p.Per, p.After)
	}
	if e.Appeal != nil {
		t.AppealsTo = e.Appeal.Body + " within " + e.Appeal.Within
	}
	return t.sorted()
}

func tell(x Extracted) told {
	d := x.Decision
	t := told{Main: x.Main, Authority: string(d.Authority), Kind: string(d.Kind), Date: d.Dates.Decided.String(), Reference: d.Reference}
	for _, p := range d.Parties {
		if p.Role == decision.RoleComplainant {
			t.Complainant = strings.ToLower(p.Name)
			continue
		}
		t.Parties = append(t.Parties, simpleName(p.Name))
	}
	for _, i := range d.Infringements {
		t.Provisions = append(t.Provisions, i.Provision.String())
	}
	for _, m := range d.Measures {
		t.Measures = append(t.Measures, string(m.Power))
		if !m.Fine.Amount.IsZero() {
			t.Fines = append(t.Fines, m.Fine.Amount.String()+" "+m.Party)
		}
		if m.To != "" {
			t.ReferredTo = string(m.To)
		}
		if p := m.PeriodicPenalty; !p.Amount.IsZero() {
			t.Periodic = fmt.Sprintf("%v per %s after %d %ss", p.Amount, p.Per, p.After.N, p.After.Unit)
		}
	}
	for _, a := range d.Appeals {
		t.AppealsTo = fmt.Sprintf("%s within %d %ss", strings.ReplaceAll(a.Body, "’", "'"), a.Within.N, a.Within.Unit)
	}
	return t.sorted()
}

func (t told) sorted() told {
	for _, list := range []*[]string{&t.Parties, &t.Fines, &t.Measures, &t.Provisions} {
		slices.Sort(*list)
		if len(*list) == 0 {
			*list = nil
		}
	}
	return t
}

func simpleAll(names []string) []string {
	var out []string
	for _, n := range names {
		out = append(out, simpleName(n))
	}
	return out
}

// TestDocuments reads the five real documents and compares, field by field, with what a careful reader takes from them.
func TestDocuments(t *testing.T) {
	dir := sharedtest.Path(t, "corpus", "documents")
	data, err := os.ReadFile(filepath.Join(dir, "expected.json"))
	if err != nil {
		t.Fatal(err)
	}
	var expected struct {
		Documents []struct {
			File           string
			Lang           string
			Main, Mentions []expectedDecision
			Roles          []struct{ Text, Role string } `json:"amount_roles"`
		}
	}
	if err := json.Unmarshal(data, &expected); err != nil {
		t.Fatal(err)
	}
	for _, doc := range expected.Documents {
		t.Run(doc.File[:3], func(t *testing.T) {
			text, err := os.ReadFile(filepath.Join(dir, doc.File))
			if err != nil {
				t.Fatal(err)
			}
			got := Text(string(text), nil)
			if string(got.Lang) != doc.Lang {
				t.Errorf("language %q, want %q", got.Lang, doc.Lang)
			}
			var want, have []told
			for _, e := range doc.Main {
				want = append(want, e.told(true))
			}
			for _, e := range doc.Mentions {
				// A month without a year is no date that a Date can hold: it is reported, not filled in.
				if len(e.Date) == 7 {
					e.Date = ""
				}
				want = append(want, e.told(false))
			}
			for _, x := range got.Decisions {
				have = append(have, tell(x))
				checkFields(t, x, string(text))
			}
			order := func(a, b told) int {
				return cmp.Or(strings.Compare(a.Authority, b.Authority), strings.Compare(a.Kind, b.Kind), strings.Compare(a.Date, b.Date))
			}
			slices.SortFunc(want, order)
			slices.SortFunc(have, order)
			if diff := gocmp.Diff(want, have); diff != "" {
				t.Errorf("decisions (-want +got):\n%s", diff)
			}
			for _, role := range doc.Roles {
				i := slices.IndexFunc(got.Amounts, func(a Found[Amount]) bool { return a.Span.Of(string(text)) == role.Text })
				if i < 0 {
					if role.Role != "hypothetical" {
						t.Errorf("no sum %q", role.Text)
					}
					continue
				}
				if r := got.Amounts[i].Value.Role.String(); r != role.Role {
					t.Errorf("%q is %q, want %q", role.Text, r, role.Role)
				}
			}
		})
	}
}

// checkFields proves that every field with a place has one inside the text.
func checkFields(t *testing.T, x Extracted, text string) {
	t.Helper()
	if len(x.Fields) == 0 {
		t.Error("a decision without the place of any field")
	}
	for path, s := range x.Fields {
		if s.Of(text) == "" {
			t.Errorf("%s: span %v covers nothing", path, s)
		}
	}
}
