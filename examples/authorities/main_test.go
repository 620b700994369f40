package main

import (
	"bytes"
	"strings"
	"testing"
)

func TestAuthorities(t *testing.T) {
	for _, c := range []struct {
		name   string
		args   []string
		status int
		want   []string
	}{
		{"description", []string{"Cnil italienne"}, 0, []string{"\"Cnil italienne\": resolved\nGarante per la protezione dei dati personali (it-garante)\n", "number: 10039592 (document), not distinctive\n", "Tribunale ordinario, within 60 days, addressee abroad"}},
		{"shared name", []string{"Datatilsynet"}, 0, []string{"ambiguous\n  may be Datatilsynet (dk-datatilsynet)\n  may be Datatilsynet (no-datatilsynet)\n"}},
		{"shared name in a country", []string{"-country", "NO", "Datatilsynet"}, 0, []string{"Personvernnemnda, within 3 weeks", "fines in NOK"}},
		{"contradiction", []string{"-country", "DK", "Spanish Data Protection Authority (AEPD)"}, 1, []string{"conflict\n"}},
		{"not one authority", []string{"the German authority"}, 1, []string{"generic-name\n"}},
		{"a court", []string{"Tribunal administratif de Paris"}, 1, []string{"other-body\n"}},
		{"country", []string{"-country", "IE", "-fine", "EUR 1200000000"}, 0, []string{"fine: High Court, within 28 days, fine above EUR 75000.00, suspends\n"}},
		{"before the euro", []string{"-country", "HR", "-on", "2022-05-12"}, 0, []string{"fines in HRK\n"}},
		{"no date, two currencies", []string{"-country", "HR"}, 0, []string{"(hr-azop)\n"}},
		{"number", []string{"-number", "SAN 2022-019"}, 0, []string{"sanction SAN-2022-019\n  of Commission nationale de l'informatique et des libertés (fr-cnil)\n"}},
		{"common number", []string{"-number", "57/2024"}, 0, []string{"may be of be-apd-gba\n"}},
		{"number of an appeal board", []string{"-number", "PVN-2022-19"}, 0, []string{"of Personvernnemnda (no-pvn)\n"}},
		{"no number", []string{"-number", "hello"}, 1, []string{"no known shape\n"}},
		{"empty number", []string{"-number", ""}, 1, []string{"\"\": no known shape\n"}},
		{"country without authority", []string{"-country", "US"}, 1, []string{"US: the registry has no authority there\n"}},
		{"all", nil, 0, []string{"fr-cnil            FR  Commission nationale de l'informatique et des libertés\n"}},
	} {
		var out, errs bytes.Buffer
		if got := run(c.args, &out, &errs); got != c.status {
			t.Errorf("%s: status %d, want %d; %s", c.name, got, c.status, errs.String())
		}
		for _, w := range c.want {
			if !strings.Contains(out.String(), w) {
				t.Errorf("%s: output lacks %q:\n%s", c.name, w, out.String())
			}
		}
	}
	var out, errs bytes.Buffer
	if got := run([]string{"-country", "xyz"}, &out, &errs); got != 2 || errs.Len() == 0 {
		t.Errorf("a bad country ends with status %d and says %q", got, errs.String())
	}
	if strings.Contains(out.String(), "EUR") {
		t.Error("output for bad input")
	}
}
