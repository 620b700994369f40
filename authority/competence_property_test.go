package authority_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/legalbasis"
)

var somePlaces = []authority.Place{"FR", "IE", "ES", "NO", "GB", "US", "CH", "DE-BY", "DE-HH", "DE", "AT"}

func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

func someAnswer(r *rand.Rand) authority.Answer {
	return pick(r, authority.NotStated, authority.NotStated, authority.Yes, authority.No)
}

func someDate(r *rand.Rand) gdpr.Date {
	year := 2018 + r.IntN(7)
	switch r.IntN(6) {
	case 0, 1, 2:
		return gdpr.Date{}
	case 3:
		return gdpr.MustDate(year, 0, 0)
	case 4:
		return gdpr.MustDate(year, 7, 0)
	}
	return gdpr.MustDate(year, 2, 15)
}

func someEstablishment(r *rand.Rand) authority.Establishment {
	e := authority.Establishment{Place: pick(r, somePlaces...), CentralAdministration: someAnswer(r), Controlling: pick(r, 0, 0, 0, someAnswer(r)),
		Decides: someAnswer(r), Implements: someAnswer(r), Involved: someAnswer(r), MainProcessing: someAnswer(r),
		Proven: pick(r, 0, 0, 0, authority.No), Activity: pick(r, "", "", "", "banking")}
	if r.IntN(4) == 0 {
		e.Since = someDate(r)
	}
	if r.IntN(6) == 0 {
		e.Until = someDate(r)
	}
	return e
}

func someCase(r *rand.Rand) authority.Case {
	c := authority.Case{On: someDate(r), Targets: someAnswer(r), Continues: someAnswer(r), Activity: pick(r, "", "", "banking", "insurance")}
	c.Party.Role = pick(r, authority.Controller, authority.Controller, authority.Processor)
	c.Party.Body = pick(r, authority.PrivateBody, authority.PrivateBody, authority.PrivateBody, authority.PublicBody)
	c.Party.Federal = someAnswer(r)
	for range r.IntN(4) {
		c.Party.Establishments = append(c.Party.Establishments, someEstablishment(r))
	}
	for range r.IntN(3) {
		c.Affected = append(c.Affected, authority.Effect{Place: pick(r, somePlaces...), Substantial: someAnswer(r)})
	}
	for range r.IntN(2) {
		c.Complaints = append(c.Complaints, authority.Complaint{Place: pick(r, somePlaces...)})
	}
	if r.IntN(4) == 0 {
		c.Others = append(c.Others, authority.Party{Name: "P", Role: authority.Processor, Establishments: []authority.Establishment{someEstablishment(r)}},
			authority.Party{Name: "Q", Role: authority.JointController, Establishments: []authority.Establishment{someEstablishment(r)}})
	}
	if r.IntN(5) == 0 {
		c.OnlyConcerns = pick(r, somePlaces...)
	}
	if c.Continues == authority.No {
		c.EndedOn = someDate(r)
	}
	return c
}

func eachCase(t *testing.T, check func(t *testing.T, r *rand.Rand, c authority.Case, a authority.Competence)) {
	t.Helper()
	r := rand.New(rand.NewPCG(1, 2018))
	answered := 0
	for range 2000 {
		c := someCase(r)
		a := authority.CompetenceFor(c)
		if a.Diagnostics.Err() != nil {
			if a.Lead != "" || a.Certain || len(a.Possible) > 0 {
				t.Fatalf("an answer beside errors: %+v", a)
			}
			continue
		}
		answered++
		check(t, r, c, a)
		if t.Failed() {
			text, _ := c.MarshalText()
			t.Fatalf("case:\n%s\nanswer: %v", text, answerText(a))
		}
	}
	if answered < 1000 {
		t.Errorf("only %d of the cases have an answer", answered)
	}
}

func TestCompetenceDoesNotDependOnOrder(t *testing.T) {
	eachCase(t, func(t *testing.T, r *rand.Rand, c authority.Case, a authority.Competence) {
		shuffled := c
		shuffled.Party.Establishments, shuffled.Affected = slices.Clone(c.Party.Establishments), slices.Clone(c.Affected)
		shuffled.Complaints, shuffled.Others = slices.Clone(c.Complaints), slices.Clone(c.Others)
		shuffle(r, shuffled.Party.Establishments)
		shuffle(r, shuffled.Affected)
		shuffle(r, shuffled.Complaints)
		shuffle(r, shuffled.Others)
		if diff := cmp.Diff(a, authority.CompetenceFor(shuffled)); diff != "" {
			t.Errorf("another order, another answer:\n%s", diff)
		}
	})
}

func shuffle[T any](r *rand.Rand, s []T) {
	r.Shuffle(len(s), func(i, j int) { s[i], s[j] = s[j], s[i] })
}

func TestArticle56_LeadIsInTheEEA(t *testing.T) {
	eachCase(t, func(t *testing.T, _ *rand.Rand, c authority.Case, a authority.Competence) {
		leads := []authority.ID{a.Lead}
		for _, p := range a.Possible {
			leads = append(leads, p.Authority)
		}
		on := c.On
		if on.IsZero() {
			on = gdpr.MustDate(2026, 1, 1)
		}
		for i, id := range leads {
			au, _ := authority.ByID(id)
			if holds := au.Country.AppliesGDPR(on); id != "" && (holds == gdpr.Never || i == 0 && holds != gdpr.Always) {
				t.Errorf("%s leads on %s, when the GDPR is law there %s", id, on, holds)
			}
		}
	})
}

func TestArticle56_NoLeadWithoutEstablishment(t *testing.T) {
	eachCase(t, func(t *testing.T, _ *rand.Rand, c authority.Case, a authority.Competence) {
		for _, lead := range append([]authority.Possible{{Authority: a.Lead}}, a.Possible...) {
			au, _ := authority.ByID(lead.Authority)
			ok := slices.ContainsFunc(c.Party.Establishments, func(e authority.Establishment) bool {
				return e.Place.Country() == au.Country && e.Proven != authority.No
			})
			if lead.Authority != "" && a.Regime != authority.PublicTask && !ok {
				t.Errorf("%s leads without an establishment there", lead.Authority)
			}
		}
	})
}

func TestCompetenceLeadAndPossibleExcludeEachOther(t *testing.T) {
	eachCase(t, func(t *testing.T, _ *rand.Rand, c authority.Case, a authority.Competence) {
		if a.Lead != "" && len(a.Possible) > 0 || a.Certain && (len(a.Possible) > 0 || a.Regime == authority.Undetermined) || len(a.Reasons)+len(a.Doubts) == 0 {
			t.Errorf("lead %q, possible %v, certain %v", a.Lead, a.Possible, a.Certain)
		}
		if !a.Certain && len(a.Doubts) == 0 {
			t.Error("not certain, and no doubt says which fact is missing")
		}
		if a.Regime == authority.OneStopShop && a.Lead != "" && !slices.Contains(a.Competent, a.Lead) {
			t.Error("the lead is not competent")
		}
	})
}

// TestCompetenceNamesTheFactThatTurnsIt: when one more fact turns a certain answer into another certain one, a reason names it.
func TestCompetenceNamesTheFactThatTurnsIt(t *testing.T) {
	turned := 0
	eachCase(t, func(t *testing.T, r *rand.Rand, c authority.Case, a authority.Competence) {
		if !a.Certain {
			return
		}
		for range 6 {
			more, fact, words := oneMoreFact(r, c)
			b := authority.CompetenceFor(more)
			if b.Diagnostics.Err() != nil || !b.Certain || b.Regime == a.Regime && b.Lead == a.Lead {
				continue
			}
			turned++
			named := slices.ContainsFunc(b.Reasons, func(r legalbasis.Reason) bool {
				return slices.ContainsFunc(words, func(w string) bool { return strings.Contains(r.String(), w) })
			})
			if !named {
				t.Errorf("adding %s turns %s %q into %s %q, and none of %v is in a reason:\n%v", fact, a.Regime, a.Lead, b.Regime, b.Lead, words, b.Reasons)
			}
		}
	})
	if turned < 50 {
		t.Errorf("only %d facts turned an answer", turned)
	}
}

// oneMoreFact returns the case with one fact more, what it is, and words of which a reason must hold one.
func oneMoreFact(r *rand.Rand, c authority.Case) (more authority.Case, fact string, words []string) {
	switch r.IntN(10) {
	case 0, 1:
		e := someEstablishment(r)
		c.Party.Establishments = append(slices.Clone(c.Party.Establishments), e)
		return c, fmt.Sprintf("establishment %+v", e), []string{string(e.Place), string(e.Place.Country())}
	case 2, 3:
		e := authority.Effect{Place: pick(r, somePlaces...), Substantial: authority.Yes}
		c.Affected = append(slices.Clone(c.Affected), e)
		return c, fmt.Sprintf("effect %+v", e), []string{string(e.Place.Country())}
	case 4:
		c.Party.Body = pick(r, authority.PublicBody, authority.JudicialBody, authority.UnionBody)
		return c, "body " + c.Party.Body.String(), []string{"public authority", "court", "institutions", "Federal Commissioner"}
	case 5:
		c.LegalBasis = legalbasis.Article(6).WithParagraph(1).WithPoint("c")
		return c, "legal basis", []string{"Article 6(1)(c)"}
	case 6:
		c.Rule = pick(r, authority.UnderEPrivacy, authority.UnderLED)
		return c, "rule " + c.Rule.String(), []string{"cookies", "police"}
	}
	if n := r.IntN(3); n == 0 && c.Targets == authority.NotStated {
		c.Targets = pick(r, authority.Yes, authority.No)
		return c, "targeting", []string{"goods or services"}
	} else if n == 1 {
		c.Complaints = append(slices.Clone(c.Complaints), authority.Complaint{Place: pick(r, somePlaces...)})
		return c, "a complaint", nil // a complaint alone turns nothing
	}
	if c.On.IsZero() || c.DecidedOn != (gdpr.Date{}) || c.Continues == authority.No {
		c.Party.Federal = authority.Yes
		return c, "federal", []string{"Federal Commissioner"}
	}
	c.DecidedOn = gdpr.MustDate(2020, 3, 1)
	return c, "final decision", []string{"final decision"}
}
