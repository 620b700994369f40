package main

import (
	"bytes"
	"strings"
	"testing"
)

func output(args ...string) (out, errs string, status int) {
	var o, e bytes.Buffer
	status = run(args, strings.NewReader("establishments: FR decides\naffected: FR substantially; BE substantially\n"), &o, &e)
	return o.String(), e.String(), status
}

func TestLeadauthority(t *testing.T) {
	for _, tt := range []struct {
		name string
		args []string
		want []string
	}{
		{"bank", []string{"cases/bank.txt"}, []string{"Lead authority: Österreichische Datenschutzbehörde (at-dsb), of the main establishment in AT\n",
			"  Der Hessische Beauftragte für Datenschutz und Informationsfreiheit (de-he-hbdi): Article 4(22)(a) GDPR, Article 4(22)(c) GDPR\n",
			"purposes and means are decided in AT: it is the main establishment (Article 4(16)(a) GDPR)", "[effect.judgement]"}},
		{"bank, the other activity by a flag", []string{"-activity", "banking", "cases/bank.txt"}, []string{"a Frankfurt bank, banking\n", "(de-he-hbdi), of the main establishment in DE-HE\n"}},
		{"OpenAI", []string{"cases/openai.txt"}, []string{"Lead authority: none (own-territory)\n", "(it-garante)", "For what continues of the infringement: Data Protection Commission (ie-dpc)\n", "EDPB Opinion 8/2019"}},
		{"Clearview", []string{"cases/clearview.txt"}, []string{"Lead authority: none (own-territory)\n", "(fr-cnil)", "(gr-hdpa)", "Competent under other law: Information Commission (gb-ico)", "so is every other authority", "none was designated"}},
		{"open", []string{"cases/headoffice.txt"}, []string{"Lead authority: open; a decisive fact is missing\n", "(ie-dpc), if the central administration in IE decides", "no lead authority, if they are decided outside the EEA", "[establishment.decisions]"}},
		{"rejection", []string{"-establishments", "IE decides implements; FR", "-affected", "IE substantially; AT substantially", "-complaints", "AT", "-ending", "rejected"},
			[]string{"at-dsb adopts the decision (rejected) (Article 60(8) GDPR)\n", "an action goes to the courts of AT"}},
		{"standard input", []string{"-"}, []string{"(fr-cnil), of the single establishment in FR\n", "Cross-border: yes (Article 4(23)(b) GDPR)\n"}},
		{"local case", []string{"-establishments", "IE decides implements; ES", "-only-concerns", "ES"}, []string{"Cross-border: not shown by the facts", "Local case: ", "(es-aepd) may handle it and informs Data Protection Commission (ie-dpc)"}},
		{"joint controllers", []string{"-party", "A", "-role", "joint-controller", "-establishments", "IT decides", "-others", "joint-controller B = SE decides", "-affected", "IT substantially; SE substantially"},
			[]string{"For B (joint-controller): Integritetsskyddsmyndigheten (se-imy)\n"}},
		{"public body", []string{"-body", "public", "-seat", "DE-BE"}, []string{"Lead authority: none (public-task)\n", "Competent: one of these", "(de-be-blnbdi), if it is a body of DE-BE\n"}},
		{"samples", nil, []string{"a Frankfurt bank", "OpenAI", "Clearview AI", "a platform"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			out, errs, status := output(tt.args...)
			if status != 0 || errs != "" {
				t.Fatalf("status %d, %s", status, errs)
			}
			for _, w := range tt.want {
				if !strings.Contains(out, w) {
					t.Errorf("output lacks %q:\n%s", w, out)
				}
			}
		})
	}
}

func TestLeadauthorityRefuses(t *testing.T) {
	for _, tt := range []struct {
		name string
		args []string
		want string
	}{
		{"nothing to go by", []string{"-on", "2024-01-01"}, "establishment.missing"},
		{"unknown country", []string{"-establishments", "XX"}, "place.unknown"},
		{"dates out of order", []string{"-establishments", "FR since=2024 until=2023"}, "dates.out-of-order"},
		{"word", []string{"-role", "owner"}, "value.unreadable"},
		{"file", []string{"cases/none.txt"}, "none.txt"},
		{"two files", []string{"cases/bank.txt", "cases/openai.txt"}, "one file at a time"},
		{"ending", []string{"-ending", "won", "cases/bank.txt"}, "want measure"},
		{"ending without a lead", []string{"-ending", "measure", "cases/clearview.txt"}, "no lead authority"},
		{"rejection without a complaint", []string{"-ending", "rejected", "-establishments", "FR"}, "complaint was lodged"},
		{"flag", []string{"-leader", "FR"}, "not defined"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			if _, errs, status := output(tt.args...); status != 2 || !strings.Contains(errs, tt.want) {
				t.Errorf("status %d, %s; want 2 and %q", status, errs, tt.want)
			}
		})
	}
}
