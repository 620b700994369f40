package authority_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/internal/casefile"
)

// caseFileKeys are the keys of testdata/competence.txt: facts as ParseCase reads them, then the answer in full.
var caseFileKeys = []string{"case", "on", "rule", "party", "role", "body", "seat", "federal", "establishments", "representative", "others",
	"legal-basis", "basis-state", "activity", "targets", "affected", "complaints", "only-concerns", "agreed-main",
	"draft-concerns-controller-only", "disputed", "continues", "ended", "decided",
	"=regime", "=lead", "=main", "=possible", "=cross-border", "=concerned", "=competent", "=third-country", "=local", "=complaint-authorities", "=representative", "=moved",
	"=for-continuing", "=others", "=doubts", "=findings", "=rules", "basis", "source"}

// answerText writes an answer as lines that a case file can hold; what is empty is left out, so a case file that leaves it out
// expects it to be empty.
func answerText(a authority.Competence) map[string]string {
	out := map[string]string{"=regime": a.Regime.String(), "=lead": string(a.Lead), "=main": string(a.MainEstablishment),
		"=cross-border": a.CrossBorder.String(), "=representative": a.RepresentativeRequired.String(), "=for-continuing": string(a.ForContinuing)}
	if a.Certain {
		out["=regime"] += ", certain"
	}
	if a.Single {
		out["=main"] += " single"
	}
	if !a.CrossBorderLimb.IsZero() {
		out["=cross-border"] += ", " + a.CrossBorderLimb.String()
	}
	ids := func(ids []authority.ID) string {
		var words []string
		for _, id := range ids {
			words = append(words, string(id))
		}
		return strings.Join(words, " ")
	}
	add := func(key, word string) { out[key] = strings.TrimPrefix(out[key]+" "+word, " ") }
	for _, p := range a.Possible {
		if p.Authority == "" {
			add("=possible", "none")
		} else {
			add("=possible", string(p.Authority))
		}
	}
	for _, k := range a.Concerned {
		who := string(k.Authority)
		if who == "" {
			who = string(k.Place)
		}
		var limbs []string
		for i, word := range []string{"establishment", "residents", "complaint", "processor"} {
			if k.Limbs.Has(1 << i) {
				limbs = append(limbs, word)
			}
		}
		add("=concerned", who+"("+strings.Join(limbs, ",")+")")
	}
	out["=competent"] = ids(a.Competent)
	if a.Everywhere {
		add("=competent", "everywhere")
	}
	out["=third-country"] = ids(a.ThirdCountry)
	if a.Local != (authority.LocalCase{}) {
		out["=local"] = fmt.Sprintf("%s informs %s", a.Local.Authority, a.Local.Lead)
	}
	out["=complaint-authorities"] = ids(a.ComplaintAuthorities)
	if a.Moved != (authority.Move{}) {
		out["=moved"] = fmt.Sprintf("%s %s to %s", a.Moved.On, orNone(a.Moved.From), orNone(a.Moved.To))
	}
	for _, o := range a.Others {
		add("=others", o.Name+"="+orNone(o.Lead))
	}
	var codes []string
	for _, d := range a.Doubts {
		codes = append(codes, d.Code)
	}
	out["=doubts"] = strings.Join(codes, " ")
	for _, d := range a.Diagnostics {
		add("=findings", d.Code+"@"+d.Path)
	}
	var rules []string
	for _, r := range a.Reasons {
		rule := r.Rule.String()
		if rule == "" {
			rule = r.Authority
		}
		if !slices.Contains(rules, rule) {
			rules = append(rules, rule)
		}
	}
	out["=rules"] = strings.Join(rules, "; ")
	for k, v := range out {
		if v == "" {
			delete(out, k)
		}
	}
	return out
}

func orNone(id authority.ID) string {
	if id == "" {
		return "none"
	}
	return string(id)
}

// caseText gathers the facts of a block as ParseCase reads them.
func caseText(c casefile.Case) string {
	var b strings.Builder
	for _, key := range caseFileKeys[1:] {
		if c.Has(key) && !strings.HasPrefix(key, "=") && key != "basis" && key != "source" {
			fmt.Fprintf(&b, "%s: %s\n", key, c.Get(key))
		}
	}
	return b.String()
}

func readCase(t testing.TB, text string) authority.Case {
	t.Helper()
	c, findings := authority.ParseCase(text)
	if err := findings.Err(); err != nil {
		t.Fatal(err)
	}
	return c
}

func TestCompetenceFor(t *testing.T) {
	for _, cf := range casefile.Read(t, "testdata/competence.txt", caseFileKeys...) {
		t.Run(vectorName(cf.Name(), cf.Get("basis")), func(t *testing.T) {
			if cf.Get("source") == "" || cf.Get("basis") == "" {
				t.Error("the case states no source or basis")
			}
			want := map[string]string{}
			for _, key := range caseFileKeys {
				if strings.HasPrefix(key, "=") && cf.Has(key) {
					want[key] = cf.Get(key)
				}
			}
			a := authority.CompetenceFor(readCase(t, caseText(cf)))
			if diff := cmp.Diff(want, answerText(a)); diff != "" {
				t.Errorf("line %d (-want +got):\n%s", cf.Line, diff)
			}
		})
	}
}

func TestIsCompetent(t *testing.T) {
	tests := []struct {
		name, text string
		id         authority.ID
		want       bool
	}{
		{"the lead", "establishments: FR\naffected: FR substantially; BE substantially", "fr-cnil", true},
		{"an authority concerned", "establishments: FR\naffected: FR substantially; BE substantially", "be-apd-gba", false},
		{"every authority on its own territory", "targets: yes\naffected: FR", "pl-uodo", true},
		{"one for public bodies only", "targets: yes\naffected: FR", "de-by-baylfd", false},
		{"one for parliament only", "targets: yes\naffected: FR", "at-pdk", false},
		{"the Board", "targets: yes\naffected: FR", "eu-edpb", false},
		{"one of a third country", "targets: yes\naffected: FR", "ch-fdpic", false},
		{"Britain in the transition period", "on: 2020-12-31\ntargets: yes\naffected: FR", "gb-ico", true},
		{"Britain a day later", "on: 2021-01-01\ntargets: yes\naffected: FR", "gb-ico", false},
		{"cookies, where it is the regulator", "rule: ePrivacy\naffected: FR", "fr-cnil", true},
		{"cookies, where national law decides", "rule: ePrivacy\naffected: FR", "pl-uodo", false},
		{"no such authority", "targets: yes\naffected: FR", "xx-none", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := authority.CompetenceFor(readCase(t, tt.text)).IsCompetent(tt.id); got != tt.want {
				t.Errorf("IsCompetent(%q) = %v, want %v", tt.id, got, tt.want)
			}
		})
	}
}

// Norway was no state of the GDPR on the day: no state is left in which people are said to be affected.
func TestReasonsHaveNoEmptyBrackets(t *testing.T) {
	c, findings := authority.ParseCase("on: 2018-07-19\nestablishments: SE central decides implements involved\naffected: NO substantially")
	if findings.Err() != nil {
		t.Fatal(findings)
	}
	for _, r := range authority.CompetenceFor(c).Reasons {
		if strings.Contains(r.Text, "()") {
			t.Error(r)
		}
	}
}
