package casefile

import (
	"strings"
	"testing"
)

func TestParseRefusesWhatATestWouldPassOver(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"unknown key", "case: a\nspeling: x\n", `unknown key "speling"`},
		{"key twice", "case: a\nin: x\nin: y\n", "given twice"},
		{"case twice", "case: a\nin: x\n\ncase: a\nin: y\n", "stands at line 1"},
		{"no first key", "in: x\n", "begins with"},
		{"no colon", "case\n", "want key: value"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, err := Parse(tt.text, "case", "in"); err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("Parse(%q) error = %v, want one with %q", tt.text, err, tt.want)
			}
		})
	}
}

func TestParse(t *testing.T) {
	cases, err := Parse("# note\ncase: a: b\nin:  x\n\n\ncase: c\n", "case", "in")
	if err != nil {
		t.Fatal(err)
	}
	if len(cases) != 2 || cases[0].Name() != "a: b" || cases[0].Get("in") != " x" || cases[1].Has("in") || cases[1].Line != 6 {
		t.Errorf("Parse = %+v", cases)
	}
}
