package decision_test

import (
	"encoding"
	"encoding/json"
	"errors"
	"fmt"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

func TestClosedSetsRoundTrip(t *testing.T) {
	for _, set := range []struct {
		name string
		size int
		of   func(uint8) (encoding.TextMarshaler, encoding.TextUnmarshaler, func() string)
	}{
		{"Body", 3, func(n uint8) (encoding.TextMarshaler, encoding.TextUnmarshaler, func() string) {
			v := decision.Body(n)
			return v, &v, func() string { return v.String() }
		}},
		{"Outcome", 3, func(n uint8) (encoding.TextMarshaler, encoding.TextUnmarshaler, func() string) {
			v := decision.Outcome(n)
			return v, &v, func() string { return v.String() }
		}},
		{"Procedure", 2, func(n uint8) (encoding.TextMarshaler, encoding.TextUnmarshaler, func() string) {
			v := decision.Procedure(n)
			return v, &v, func() string { return v.String() }
		}},
		{"PublicRule", 4, func(n uint8) (encoding.TextMarshaler, encoding.TextUnmarshaler, func() string) {
			v := decision.PublicRule(n)
			return v, &v, func() string { return v.String() }
		}},
	} {
		for n := range set.size {
			m, _, word := set.of(uint8(n))
			text, err := m.MarshalText()
			_, back, read := set.of(99)
			if err != nil || string(text) != word() || back.UnmarshalText(text) != nil || read() != word() {
				t.Errorf("%s %d is written as %q, %v and read as %s", set.name, n, text, err, read())
			}
		}
		var out *gdpr.RangeError
		m, into, word := set.of(uint8(set.size))
		if text, err := m.MarshalText(); !errors.As(err, &out) {
			t.Errorf("%s out of the set is written as %q", set.name, text)
		}
		if want := fmt.Sprintf("%s(%d)", set.name, set.size); word() != want {
			t.Errorf("%s out of the set is %s, want %s", set.name, word(), want)
		}
		var bad *gdpr.ParseError
		if err := into.UnmarshalText([]byte("no word")); !errors.As(err, &bad) {
			t.Errorf("%s: %v", set.name, err)
		}
	}
}

func TestMaximumComesBackFromItsJSON(t *testing.T) {
	m, err := decision.MaximumFine(decision.Addressee{Turnover: gdpr.Euro(3_000_000_000)}, gdpr.MustDate(2024, 5, 2), legalbasis.Article(5))
	if err != nil {
		t.Fatal(err)
	}
	data, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	var back decision.Maximum
	if err := json.Unmarshal(data, &back); err != nil || !back.Equal(m) {
		t.Errorf("%s is read as %+v, %v", data, back, err)
	}
}

func TestMaximaBuiltByHandHaveReasons(t *testing.T) {
	m, err := decision.MaximumFine(decision.Addressee{}, gdpr.MustDate(2024, 5, 2), legalbasis.Article(5))
	if err != nil {
		t.Fatal(err)
	}
	reasons := decision.Maxima{Each: []decision.Maximum{m}}.Reasons()
	if len(reasons) == 0 || reasons[0].Text[:len("conduct 1: ")] != "conduct 1: " {
		t.Errorf("%v", reasons)
	}
}

func TestArticle83_3_ofTheLawThatApplies(t *testing.T) {
	for act, want := range map[legalbasis.Act]string{legalbasis.GDPR: "Article 83(3) GDPR", legalbasis.UKGDPR: "Article 83(3) UK GDPR", legalbasis.EUDPR: "Article 66 EUDPR"} {
		conduct := decision.Conduct{Infringed: []legalbasis.Provision{legalbasis.ArticleOf(act, 33)}}
		m, err := decision.MaximumFines(decision.Addressee{}, gdpr.MustDate(2024, 5, 2), conduct, conduct)
		if err != nil {
			t.Fatal(err)
		}
		doubts := m.Doubts()
		if last := doubts[len(doubts)-1]; last.Code != "processing.separate" || last.Rule.String() != want {
			t.Errorf("%s: %v rests on %v, want %s", act, last.Code, last.Rule, want)
		}
	}
}
