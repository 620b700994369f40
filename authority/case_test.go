package authority_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/internal/casefile"
)

func TestParseCaseFindings(t *testing.T) {
	tests := []struct{ name, text, code, message string }{
		{"no colon", "IE decides\n", "line.unreadable", "line 1"},
		{"unknown key", "on: 2024\n\nestablishment: IE\n", "key.unknown", "line 3"},
		{"key twice", "affected: FR\naffected: IE\n", "key.repeated", "line 2"},
		{"date", "on: 2024-02-30\n", "value.unreadable", "on"},
		{"place", "establishments: France\n", "value.unreadable", "establishments"},
		{"fact of an establishment", "establishments: FR decide\n", "value.unreadable", `"decide"`},
		{"attribute of an establishment", "establishments: FR from=2024\n", "value.unreadable", "since="},
		{"empty item", "establishments: FR;;IE\n", "value.unreadable", "begins with its place"},
		{"activity without a name", "establishments: FR for= \n", "value.unreadable", "unreadable"},
		{"word of a closed set", "role: owner\n", "value.unreadable", "controller, processor, joint-controller"},
		{"effect", "affected: FR badly\n", "value.unreadable", "not-substantially"},
		{"complaint passed on to nobody", "complaints: DE >\n", "value.unreadable", "after >"},
		{"other without establishments", "others: processor Acme\n", "value.unreadable", "processor Acme = "},
		{"too long", strings.Repeat("# a comment\n", 10000), "text.too-long", "120000 bytes"},
		{"not UTF-8", "party: \xfc\n", "text.not-utf8", "UTF-8"},
		{"too many items", "affected: " + strings.Repeat("FR;", 600) + "FR\n", "value.unreadable", "601 items"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, findings := authority.ParseCase(tt.text)
			if tt.name == "activity without a name" {
				tt.message = "" // the trailing space is trimmed, so for= is an attribute without a value
			}
			if len(findings) != 1 || findings[0].Code != tt.code || !strings.Contains(findings[0].Message, tt.message) {
				t.Errorf("ParseCase(%.40q) findings %v, want one %s with %q", tt.text, findings, tt.code, tt.message)
			}
		})
	}
}

func TestParseCaseKeepsWhatItCanRead(t *testing.T) {
	c, findings := authority.ParseCase("on: 2024-05-02\nrole: owner\naffected: FR\n")
	if c.On != gdpr.MustDate(2024, 5, 2) || len(c.Affected) != 1 || len(findings) != 1 || findings[0].Span != (gdpr.Span{Start: 15, End: 26}) {
		t.Errorf("ParseCase = %+v, %v", c, findings)
	}
}

func TestCaseUnmarshalText(t *testing.T) {
	var c authority.Case
	err := c.UnmarshalText([]byte("role: owner\n"))
	var de *gdpr.DiagnosticsError
	if !errors.As(err, &de) || c.On != (gdpr.Date{}) {
		t.Errorf("UnmarshalText = %v, want a *gdpr.DiagnosticsError", err)
	}
}

// TestCaseRoundTrip writes and reads again every case of the case file.
func TestCaseRoundTrip(t *testing.T) {
	for _, cf := range casefile.Read(t, "testdata/competence.txt", caseFileKeys...) {
		c := readCase(t, caseText(cf))
		text, _ := c.MarshalText()
		var back authority.Case
		if err := back.UnmarshalText(text); err != nil {
			t.Errorf("%s: %v", cf.Name(), err)
		}
		if diff := cmp.Diff(c, back); diff != "" {
			t.Errorf("%s:\n%s", cf.Name(), diff)
		}
	}
}

func TestPlace(t *testing.T) {
	tests := []struct {
		text    string
		country gdpr.Country
		region  string
	}{{"FR", "FR", ""}, {"DE-BY", "DE", "DE-BY"}, {"UK", "GB", ""}, {"EL", "GR", ""}, {"ES-CT", "ES", "ES-CT"}, {"", "", ""}, {"UK-SCT", "GB", "GB-SCT"}}
	for _, tt := range tests {
		p, err := authority.ParsePlace(tt.text)
		if err != nil || p.Country() != tt.country || p.Region() != tt.region {
			t.Errorf("ParsePlace(%q) = %q, %v: country %q, region %q; want %q, %q", tt.text, p, err, p.Country(), p.Region(), tt.country, tt.region)
		}
	}
	for _, bad := range []string{"France", "fr", "DE-", "DE-by", "DE-BAYR", "-BY", "DE-BY-X"} {
		var pe *gdpr.ParseError
		if p, err := authority.ParsePlace(bad); !errors.As(err, &pe) || p != "" {
			t.Errorf("ParsePlace(%q) = %q, %v, want a *gdpr.ParseError", bad, p, err)
		}
	}
}

// FuzzParseCase: whatever can be read can be written and read again, and has an answer that does not panic.
func FuzzParseCase(f *testing.F) {
	f.Add("on: 2024-05-02\nestablishments: IE central decides implements since=2018-05-25; US not-decides for=ads\naffected: FR substantially; AT\n")
	f.Add("others: processor Acme = IE central, FR; joint-controller B = SE decides until=2023-02\ncomplaints: AT; de-by-baylda > de-be-blnbdi; DE de-bfdi\n")
	f.Add("body: public\nseat: DE-BE\nfederal: no\nrepresentative: LU; not-exempt\nlegal-basis: Article 6(1)(c) GDPR\nbasis-state: IT\n")
	f.Add("rule: ePrivacy\naffected: FR; ES\ncontinues: no\nended: 2023\ndecided: 2024-01-01\ndisputed: yes\n")
	f.Fuzz(func(t *testing.T, text string) {
		c, findings := authority.ParseCase(text)
		if findings.Err() != nil {
			return
		}
		written, _ := c.MarshalText()
		back, findings := authority.ParseCase(string(written))
		if findings.Err() != nil {
			t.Fatalf("wrote %q, which does not read: %v", written, findings)
		}
		if diff := cmp.Diff(c, back, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("wrote %q:\n%s", written, diff)
		}
		a := authority.CompetenceFor(c)
		if a.Diagnostics.Err() == nil && len(a.Reasons)+len(a.Doubts) == 0 {
			t.Errorf("no reason and no doubt for %q", written)
		}
	})
}

// TestCaseIsBounded: what would take long to answer is refused.
func TestCaseIsBounded(t *testing.T) {
	var c authority.Case
	c.Party.Establishments = make([]authority.Establishment, 101)
	c.Affected = make([]authority.Effect, 501)
	a := authority.CompetenceFor(c)
	if !a.Diagnostics.Has("establishment.too-many") || !a.Diagnostics.Has("list.too-long") || a.Lead != "" {
		t.Errorf("findings %v", a.Diagnostics.Err())
	}
}

func ExampleParseCase() {
	c, findings := authority.ParseCase(`
party: Meta Platforms Ireland
on: 2022-12-31
establishments: IE decides implements; FR; US
affected: IE substantially; AT substantially
complaints: AT
`)
	fmt.Println(findings.Err())
	fmt.Println(authority.CompetenceFor(c).Lead)
	// Output:
	// <nil>
	// ie-dpc
}

func ExampleCase_Validate() {
	c, _ := authority.ParseCase("on: 2024-01-01\nestablishments: XX decides")
	for _, d := range c.Validate() {
		fmt.Println(d)
	}
	// Output:
	// error /party/establishments/0/place: "XX" is no country of ISO 3166-1: write two capital letters such as FR (place.unknown)
}

// TestHostileCaseIsRefusedBeforeItIsWorkedOut has rows that all differ in time and activity.
func TestHostileCaseIsRefusedBeforeItIsWorkedOut(t *testing.T) {
	c := authority.Case{On: gdpr.MustParseDate("2020")}
	for i := range 100 {
		day := gdpr.MustParseDate("2020-01-01").AddDays(i)
		c.Party.Establishments = append(c.Party.Establishments, authority.Establishment{Place: "FR", Activity: fmt.Sprint("activity ", i), Since: day, Until: day.AddDays(150)})
	}
	if a := authority.CompetenceFor(c); !a.Diagnostics.Has("establishment.too-many") {
		t.Errorf("%v", a.Diagnostics)
	}
	c.Activity, c.Continues, c.On = "activity 5", authority.Yes, gdpr.MustParseDate("2020-03-01")
	if a := authority.CompetenceFor(c); a.Diagnostics.Err() != nil || a.Lead != "fr-cnil" {
		t.Errorf("one activity on one day: %q, %v", a.Lead, a.Diagnostics)
	}
}
