package show

import (
	"testing"

	"github.com/gdprgo/gdpr"
)

func TestMoney(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "EUR 0": "EUR 0", "EUR 999": "EUR 999", "EUR 1000": "EUR 1,000", "EUR 120000000.00": "EUR 120,000,000",
		"EUR 37939515.60": "EUR 37,939,515.60", "EUR -1234.05": "EUR -1,234.05", "ISK 2400000000": "ISK 2,400,000,000", "KWD 1.005": "KWD 1.005",
	} {
		if got := Money(gdpr.MustParseMoney(in)); got != want {
			t.Errorf("Money(%q) = %q, want %q", in, got, want)
		}
	}
}
