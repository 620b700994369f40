package parse

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/gdprgo/gdpr/internal/casefile"
)

// TestValuesAreThoseOfText proves that the values of a text are the same with and without its decisions, in the texts of the cases of decisions
// and of roles.
func TestValuesAreThoseOfText(t *testing.T) {
	compare := func(lang Lang, c casefile.Case) {
		text := caseText(c)
		o := &Options{Lang: lang}
		values, whole := Values(text, o), Text(text, o)
		if len(values.Decisions)+len(values.Marks) > 0 {
			t.Errorf("line %d: values alone give decisions", c.Line)
		}
		for i := range whole.Amounts {
			if a := &whole.Amounts[i].Value; a.Role == RolePeriodicPenalty && i < len(values.Amounts) {
				a.Per = values.Amounts[i].Value.Per // "a daily fine" is told by the role
			}
			whole.Amounts[i].Value.Role = RoleOther
		}
		whole.Decisions, whole.Diagnostics, values.Diagnostics = nil, nil, nil // decisions have diagnostics of their own
		if diff := cmp.Diff(whole, values); diff != "" {
			t.Errorf("values of %q (-text +values):\n%s", text, diff)
		}
	}
	for lang, paths := range caseLangs(t, "decisions") {
		for _, c := range readDecisions(t, paths) {
			compare(lang, c)
		}
	}
	for lang, paths := range caseLangs(t, "roles") {
		for _, c := range readRoles(t, paths) {
			compare(lang, c)
		}
	}
}
