package authority_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/internal/casefile"
)

// timelineText writes the time limits of a timeline on a line: code, last day, longest last day, status and doubts.
func timelineText(tl authority.Timeline) (steps, findings string) {
	var words, codes []string
	for _, s := range tl.Steps {
		if s.Kind == authority.Happened {
			continue
		}
		w := s.Limit.Code + " " + s.Date.String()
		if !s.Latest.IsZero() {
			w += ".." + s.Latest.String()
		}
		w += " " + s.Status.String()
		for _, d := range s.Doubts {
			w += " ?" + d.Code
		}
		words = append(words, strings.ReplaceAll(w, "  ", " "))
	}
	for _, d := range tl.Diagnostics {
		codes = append(codes, d.Code+"@"+d.Path)
	}
	return strings.Join(words, "; "), strings.Join(codes, " ")
}

func readProcedure(t testing.TB, text string) authority.Procedure {
	t.Helper()
	p, findings := authority.ParseProcedure(strings.ReplaceAll(text, "; ", "\n"))
	if err := findings.Err(); err != nil {
		t.Fatal(err)
	}
	p.Workdays = func(authority.ID) authority.Workdays { return authority.HolidayList{} }
	return p
}

var procedureKeys = []string{"case", "events", "steps", "findings", "source"}

func TestTimeline(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range casefile.Read(t, "testdata/procedures.txt", procedureKeys...) {
		t.Run(c.Name(), func(t *testing.T) {
			p := readProcedure(t, c.Get("events"))
			tl := p.Timeline()
			steps, findings := timelineText(tl)
			if diff := cmp.Diff(strings.Split(c.Get("steps"), "; "), strings.Split(steps, "; ")); diff != "" {
				t.Errorf("line %d, steps (-want +got):\n%s", c.Line, diff)
			}
			if findings != c.Get("findings") {
				t.Errorf("line %d: findings %q, want %q", c.Line, findings, c.Get("findings"))
			}
			for _, s := range tl.Steps {
				seen[s.Limit.Code] = true
				if s.Kind != authority.Happened && (s.Limit.Rule.IsZero() || s.What == "" || !s.Date.IsZero() && len(s.Reasons) == 0) {
					t.Errorf("step without rule, text or reasons: %+v", s)
				}
			}
			checkOrder(t, p, tl)
		})
	}
	for l := range authority.TimeLimits() {
		if !seen[l.Code] {
			t.Errorf("no case shows the time limit %q", l.Code)
		}
	}
}

// checkOrder: the order in which events are given does not matter.
func checkOrder(t *testing.T, p authority.Procedure, tl authority.Timeline) {
	t.Helper()
	other := p
	other.Events = slices.Clone(p.Events)
	slices.Reverse(other.Events)
	if diff := cmp.Diff(tl, other.Timeline()); diff != "" {
		t.Errorf("events in another order:\n%s", diff)
	}
	if len(tl.Steps) < len(p.Events) {
		t.Errorf("%d steps for %d events", len(tl.Steps), len(p.Events))
	}
}

// TestRegulation1182_71_2_HolidaysOfEachAuthority: whoever acts elsewhere has other holidays, and so another last day.
func TestRegulation1182_71_2_HolidaysOfEachAuthority(t *testing.T) {
	p, _ := authority.ParseProcedure("concerned: de-hh-hmbbfdi fr-cnil at-dsb\nas-of: 2025-06-01\n2024-11-27 draft-submitted\n2024-12-20 objection by at-dsb\n")
	p.Workdays = func(id authority.ID) authority.Workdays {
		if id == "fr-cnil" {
			return authority.HolidayList{gdpr.MustDate(2024, 12, 25)}
		}
		return authority.HolidayList{gdpr.MustDate(2024, 12, 25), gdpr.MustDate(2024, 12, 26)}
	}
	var got []string
	for _, s := range p.Timeline().Steps {
		if s.Kind == authority.ActDue {
			got = append(got, fmt.Sprint(s.Date, s.Authorities, s.Status))
		}
	}
	want := []string{"2024-12-26 [fr-cnil] expired", "2024-12-27 [at-dsb de-hh-hmbbfdi] met"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestTimeLimitsTable(t *testing.T) {
	codes := map[string]bool{}
	for l := range authority.TimeLimits() {
		if codes[l.Code] || l.Code == "" {
			t.Errorf("code %q is empty or stands twice", l.Code)
		}
		codes[l.Code] = true
		if l.Rule.IsZero() || l.Who == 0 || l.Does == "" || l.AppliesFrom.IsZero() || l.Basis.Source == "" {
			t.Errorf("%s lacks a rule, actor, act, day of application or source: %+v", l.Code, l)
		}
		if l.Rule.Act() == "GDPR" && !l.Rule.Exists() {
			t.Errorf("%s rests on %s, which does not exist", l.Code, l.Rule)
		}
		if (l.From == "") == (l.After == "") || l.From != "" && !l.From.Known() {
			t.Errorf("%s starts with %q and after %q, want one of the two", l.Code, l.From, l.After)
		}
		if l.After != "" && !codes[l.After] {
			t.Errorf("%s follows %q, which does not stand before it", l.Code, l.After)
		}
	}
}

func TestRegulation2025_2518_Articles36And37(t *testing.T) {
	day := gdpr.MustParseDate
	tests := []struct {
		name                         string
		opened, referred             gdpr.Date
		domestic                     bool
		handling, disputesProcedures authority.Answer
	}{
		{"complaint lodged the day before", day("2027-04-01"), gdpr.Date{}, false, authority.No, authority.NotStated},
		{"complaint lodged on the day itself", day("2027-04-02"), gdpr.Date{}, false, authority.No, authority.NotStated},
		{"complaint lodged the day after", day("2027-04-03"), gdpr.Date{}, false, authority.Yes, authority.NotStated},
		{"in a month that holds both", day("2027-04"), gdpr.Date{}, false, authority.NotStated, authority.NotStated},
		{"investigation opened before, referral after", day("2026-12-01"), day("2027-05-01"), false, authority.No, authority.Yes},
		{"referral before", day("2026-12-01"), day("2027-01-01"), false, authority.No, authority.No},
		{"domestic case", day("2028-01-01"), gdpr.Date{}, true, authority.No, authority.No},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := authority.ProceduralRules(tt.opened, tt.referred, tt.domestic)
			if a.Handling != tt.handling || a.Disputes != tt.disputesProcedures {
				t.Errorf("got %+v, want %q and %q", a, tt.handling, tt.disputesProcedures)
			}
			if (a.Handling != authority.NotStated || a.Disputes != authority.NotStated) && len(a.Reasons) == 0 {
				t.Error("no reasons")
			}
		})
	}
}

func TestRegulation2025_2518_Vectors(t *testing.T) {
	for _, v := range readVectors(t).Applicability {
		for _, c := range v.Cases {
			t.Run(vectorName(v.ID, v.Basis)+" "+c[0], func(t *testing.T) {
				words := strings.Fields(c[0])
				opened, err := gdpr.ParseDate(words[len(words)-1])
				if err != nil {
					t.Fatal(err)
				}
				got := authority.ProceduralRules(opened, gdpr.Date{}, strings.Contains(c[0], "national"))
				if want := answerIf(strings.HasSuffix(c[1], "apply")); got.Handling != want {
					t.Errorf("chapters III and IV: %q, want %s", got.Handling, c[1])
				}
			})
		}
	}
}

func TestParseProcedureFindings(t *testing.T) {
	for _, tt := range []struct{ name, text, message string }{
		{"key", "leader: ie-dpc", "leader"},
		{"authority", "lead: ie-dcp", "ie-dcp"},
		{"date", "2022-13-01 referral", "Date"},
		{"kind", "2022-06-01 referred", "referred"},
		{"date alone", "2022-06-01", "want a date and what happened"},
		{"extended without a limit", "2022-06-01 extended", "draft-decision"},
		{"extended that cannot be", "2022-06-01 extended objections", "dispute"},
		{"period", "2027-06-01 preliminary-findings for x weeks", "Period"},
		{"rest", "2022-06-01 referral from ie-dpc", "from ie-dpc"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p, findings := authority.ParseProcedure("# a comment\n" + tt.text + "\n2022-07-01 file-complete\n")
			if len(findings) != 1 || findings[0].Code != "line.unreadable" || !strings.Contains(findings[0].Message, "line 2") ||
				!strings.Contains(findings[0].Message, tt.message) || len(p.Events) != 1 {
				t.Errorf("ParseProcedure(%q) = %v, findings %v; want one about line 2 with %q, and the other event", tt.text, p, findings, tt.message)
			}
		})
	}
}

// FuzzParseProcedure: whatever can be read has a timeline that holds every event.
func FuzzParseProcedure(f *testing.F) {
	for _, c := range casefile.Read(f, "testdata/procedures.txt", procedureKeys...) {
		f.Add(strings.ReplaceAll(c.Get("events"), "; ", "\n"))
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, _ := authority.ParseProcedure(text)
		tl := p.Timeline()
		events := 0
		for _, s := range tl.Steps {
			if s.Kind == authority.Happened {
				events++
			}
		}
		if events != len(p.Events) {
			t.Errorf("%d of %d events in the timeline of %q", events, len(p.Events), text)
		}
	})
}

func ExampleProcedure_Timeline() {
	p, _ := authority.ParseProcedure(`
as-of: 2022-12-31
2022-05-13 referral
2022-06-01 file-complete
2022 extended dispute
2022-07-28 board-decided
`)
	p.Workdays = func(authority.ID) authority.Workdays { return authority.HolidayList{} }
	for _, s := range p.Timeline().Steps {
		fmt.Println(s.Date, s.What)
	}
	// Output:
	// 2022 period prolonged
	// 2022-05-13 dispute referred to the Board
	// 2022-06-01 file complete
	// 2022-07-28 Board adopted its binding decision
	// 2022-07-28 authorities concerned: not decide on the subject matter that was referred
	// 2022-08-01 Board: adopt a binding decision by two thirds of its members
}

func ExampleTimeLimits() {
	for l := range authority.TimeLimits() {
		if l.Who == authority.Board {
			fmt.Println(l.Code, l.Period, l.Extension, l.Rule)
		}
	}
	// Output:
	// opinion 8 weeks 6 weeks Article 64(3) GDPR
	// dispute 1 month 1 month Article 65(2) GDPR
	// dispute-second 2 weeks  Article 65(3) GDPR
	// urgent-decision 2 weeks  Article 66(4) GDPR
}
