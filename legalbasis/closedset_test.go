package legalbasis

import (
	"encoding"
	"slices"
	"testing"
)

func TestArticle6_1(t *testing.T) {
	want := []string{"consent", "contract", "legal-obligation", "vital-interests", "public-task", "legitimate-interests"}
	var got []string
	for b := range Bases() {
		got = append(got, b.String())
		p := Article(6).WithParagraph(1).WithPoint(latin[len(got)-1 : len(got)])
		if b.Provision() != p || BasisOf(p) != b || b.DPV() != "A6-1-"+p.Point() {
			t.Errorf("%v: %v, %v, %s", b, b.Provision(), BasisOf(p), b.DPV())
		}
		roundTrip(t, b, new(Basis))
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	for _, s := range []string{"Article 6(1)(g) GDPR", "Article 6(1) GDPR", "Article 6(4)(a) GDPR", "Article 9(2)(a) GDPR", "Article 6(1)(a) LED", ""} {
		if b := BasisOf(MustParseProvision(s)); b != 0 {
			t.Errorf("%s: basis %v", s, b)
		}
	}
	if BasisOf(MustParseProvision("Article 6(1)(f) UK GDPR")) != BasisLegitimateInterests {
		t.Error("the UK GDPR has the bases of the GDPR")
	}
	if !Basis(0).Provision().IsZero() || !Basis(7).Provision().IsZero() {
		t.Error("a provision without a basis")
	}
}

func TestArticle9_2(t *testing.T) {
	n := 0
	for c := range Conditions() {
		n++
		if p := c.Provision(); !p.Exists() || ConditionOf(p) != c || c.DPV() != "A9-2-"+p.Point() {
			t.Errorf("%v: %v, %v, %s", c, p, ConditionOf(p), c.DPV())
		}
		roundTrip(t, c, new(Condition))
	}
	if n != 10 {
		t.Errorf("%d conditions, want 10", n)
	}
	if got := ConditionOf(MustParseProvision("Article 9(2)(h) GDPR")); got != ConditionHealthCare {
		t.Errorf("9(2)(h) is %v", got)
	}
}

func TestArticle58_2(t *testing.T) {
	n := 0
	commands := ""
	for c := range CorrectivePowers() {
		n++
		p := c.Provision()
		if !p.Exists() || CorrectivePowerOf(p) != c {
			t.Errorf("%v: %v, %v", c, p, CorrectivePowerOf(p))
		}
		if c.Commands() {
			commands += p.Point()
		}
		roundTrip(t, c, new(CorrectivePower))
	}
	if n != 10 || commands != "cdefghj" {
		t.Errorf("%d powers, orders %s; want 10, cdefghj", n, commands)
	}
	if got := CorrectivePowerOf(MustParseProvision("Article 58(2)(i) GDPR")); got != CorrectiveFine {
		t.Errorf("58(2)(i) is %v", got)
	}
}

// roundTrip writes a member of a closed set and reads it back, and checks that wrong text and numbers are refused.
func roundTrip[T interface {
	encoding.TextMarshaler
	comparable
}, P interface {
	*T
	encoding.TextUnmarshaler
}](t *testing.T, v T, into P) {
	t.Helper()
	text, err := v.MarshalText()
	if err != nil || into.UnmarshalText(text) != nil || *into != v {
		t.Errorf("%s, %v: read as %v", text, err, *into)
	}
	if into.UnmarshalText([]byte("no such word")) == nil || *into != v {
		t.Errorf("%v: reads any word", v)
	}
	if into.UnmarshalText(nil) != nil {
		t.Errorf("%v: refuses the empty text", v)
	}
}

func TestClosedSetsRefuseOtherNumbers(t *testing.T) {
	for _, v := range []encoding.TextMarshaler{Basis(7), Condition(11), CorrectivePower(11), Nature(13), Tier(3)} {
		if text, err := v.MarshalText(); err == nil {
			t.Errorf("%#v: %s, want an error", v, text)
		}
	}
}

func TestConfidenceGrades(t *testing.T) {
	for c := Confirmed; c <= MemoryLow; c++ {
		text, err := c.MarshalText()
		var got Confidence
		if err != nil || got.UnmarshalText(text) != nil || got != c {
			t.Errorf("%v is written %q, %v and read as %v", c, text, err, got)
		}
	}
	if got := Secondary.String(); got != "confirmed-secondary" {
		t.Errorf("Secondary is %q", got)
	}
	if _, err := Confidence(9).MarshalText(); err == nil || Confidence(9).String() != "?" {
		t.Errorf("a grade that is none is written %v, %v", Confidence(9), err)
	}
	if err := new(Confidence).UnmarshalText([]byte("certain")); err == nil {
		t.Error("a word that is none is read")
	}
	if err := new(Confidence).UnmarshalText(nil); err == nil {
		t.Error("what is not stated is read as confirmed")
	}
}
