package decision_test

import (
	"testing"

	"github.com/gdprgo/gdpr/decision"
)

func TestBodyRoundTrips(t *testing.T) {
	for _, b := range []decision.Body{decision.Undertaking, decision.NotUndertaking, decision.PublicBody} {
		text, err := b.MarshalText()
		if err != nil || string(text) != b.String() {
			t.Errorf("%v: %s, %v", b, text, err)
		}
		value, err := b.Value()
		if err != nil {
			t.Error(err)
		}
		for _, src := range []any{value, []byte(value.(string))} {
			var back decision.Body = 99
			if err := back.Scan(src); err != nil || back != b {
				t.Errorf("%v comes back from %T as %v, %v", b, src, back, err)
			}
		}
	}
	for _, src := range []any{nil, ""} {
		b := decision.PublicBody
		if err := b.Scan(src); err != nil || b != decision.Undertaking {
			t.Errorf("%#v is %v, %v", src, b, err)
		}
	}
	for _, src := range []any{"company", 1, "Undertaking"} {
		b := decision.PublicBody
		if err := b.Scan(src); err == nil || b != decision.PublicBody {
			t.Errorf("%#v is %v, %v", src, b, err)
		}
	}
	if _, err := decision.Body(7).Value(); err == nil {
		t.Error("a body out of the set has a value")
	}
	if _, err := (&decision.Decision{Parties: []decision.Party{{Body: 7}}}).AppendJSON(nil); err == nil {
		t.Error("a body out of the set has a JSON form")
	}
}
