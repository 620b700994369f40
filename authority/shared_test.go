package authority

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/gdprgo/gdpr/internal/sharedtest"
)

func readJSON(t testing.TB, v any, elem ...string) {
	t.Helper()
	data, err := os.ReadFile(sharedtest.Path(t, elem...))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(data, v); err != nil {
		t.Fatal(err)
	}
}
