package gdpr_test

import (
	"errors"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr"
)

func TestDiagnosticsErrHoldsOnlyErrors(t *testing.T) {
	var ds gdpr.Diagnostics
	if err := ds.Err(); err != nil {
		t.Fatalf("empty list: Err() = %v, want nil", err)
	}
	ds.Add(gdpr.Warning, "date.partial", "/dates/decided", "state the day")
	if err := ds.Err(); err != nil {
		t.Fatalf("warnings only: Err() = %v, want nil", err)
	}
	ds.Add(gdpr.Error, "fine.above-maximum", "/measures/0/fine", "check the amount")
	var de *gdpr.DiagnosticsError
	if !errors.As(ds.Err(), &de) {
		t.Fatalf("Err() = %v, want a *DiagnosticsError", ds.Err())
	}
	want := gdpr.Diagnostics{{Severity: gdpr.Error, Code: "fine.above-maximum", Path: "/measures/0/fine", Message: "check the amount"}}
	if diff := cmp.Diff(want, de.Diagnostics); diff != "" {
		t.Errorf("errors kept (-want +got):\n%s", diff)
	}
	if got, want := de.Error(), "error /measures/0/fine: check the amount (fine.above-maximum)"; got != want {
		t.Errorf("Error() = %q, want %q", got, want)
	}
}
