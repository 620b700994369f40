package parse

import (
	"testing"

	"github.com/gdprgo/gdpr/decision"
)

func TestAppealDecidedByACourt(t *testing.T) {
	tests := []struct {
		text string
		want decision.Status
	}{
		{"The CNIL fined Alba Media SAS EUR 50 million on 21 January 2019. The Conseil d'État upheld the fine on 19 June 2020.", decision.StatusUpheld},
		{"The CNIL fined Alba Media SAS EUR 50 million on 21 January 2019. The Conseil d'État annulled the fine on 19 June 2020.", decision.StatusAnnulled},
		{"La CNIL a infligé une amende de 50 millions d'euros à Alba Media SAS. Cette amende a été confirmée par le Conseil d'État.", decision.StatusUpheld},
		{"The CNIL fined Alba Media SAS EUR 50 million on 21 January 2019. The decision can be appealed to the Conseil d'État within two months.", ""},
		{"The CNIL fined Alba Media SAS EUR 50 million on 21 January 2019. It upheld the complaint of two customers.", ""},
	}
	for _, tt := range tests {
		got := Text(tt.text, nil).Decisions
		if len(got) != 1 {
			t.Errorf("%q: %d decisions, want one", tt.text, len(got))
			continue
		}
		var result decision.Status
		if a := got[0].Decision.Appeals; len(a) > 0 {
			result = a[0].Result
		}
		if result != tt.want || got[0].Decision.Status != tt.want {
			t.Errorf("%q: result %q and status %q, want %q", tt.text, result, got[0].Decision.Status, tt.want)
		}
	}
}
