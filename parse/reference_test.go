package parse

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/authority"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

// TestNumbersOfTheFactsInRunningText: every number that the facts give as an example is found in a sentence, whole and with its
// authority where its form tells; where others look like it, it is never given to another.
func TestNumbersOfTheFactsInRunningText(t *testing.T) {
	data, err := os.ReadFile(sharedtest.Path(t, "law", "authorities.json"))
	if err != nil {
		t.Fatal(err)
	}
	var facts struct {
		Authorities []struct {
			ID              authority.ID
			Country         gdpr.Country
			DecisionNumbers []struct {
				Kind        string
				Examples    []string
				Distinctive bool
			} `json:"decision_numbers"`
		}
	}
	if err := json.Unmarshal(data, &facts); err != nil {
		t.Fatal(err)
	}
	examples := 0
	for _, a := range facts.Authorities {
		for _, n := range a.DecisionNumbers {
			for _, example := range n.Examples {
				example, _, _ = strings.Cut(example, " (misprint")
				for _, frame := range []string{"In % the authority decided.", "See (%), and more.", "The file is %."} {
					examples++
					before, after, _ := strings.Cut(frame, "%")
					text := before + example + after
					found := Text(text, &Options{Lang: gdpr.English, Country: a.Country}).References
					switch {
					case len(found) > 1:
						t.Errorf("%s: %q: %v", a.ID, text, found)
					case len(found) == 0:
						if n.Distinctive {
							t.Errorf("%s: nothing is found in %q", a.ID, text)
						}
					case found[0].Span.End != len(before)+len(example):
						t.Errorf("%s: the number in %q is read as %q", a.ID, text, found[0].Span.Of(text))
					case found[0].Value.Authority != a.ID && found[0].Value.Authority != "":
						t.Errorf("%s: the number in %q is given to %s", a.ID, text, found[0].Value.Authority)
					case found[0].Value.Authority == "" && n.Distinctive && found[0].Value.Kind == DecisionNumber && n.Kind != "appeal_board":
						t.Errorf("%s: the number in %q is given to nobody", a.ID, text)
					}
				}
			}
		}
	}
	if examples < 300 {
		t.Errorf("only %d sentences", examples)
	}
}

func TestNumbersAtHome(t *testing.T) {
	tests := []struct {
		lang    Lang
		country gdpr.Country
		text    string
		want    string // the references, each with its authority
	}{
		{gdpr.French, gdpr.Belgium, "La Chambre contentieuse (décision quant au fond 57/2024) ; décision n° 61/2023", "decision 57/2024 be-apd-gba; decision 61/2023 be-apd-gba"},
		{gdpr.French, "", "La Chambre contentieuse (décision quant au fond 57/2024)", ""},
		{gdpr.French, gdpr.Belgium, "le dossier 57/2024 et la décision 2010/87/UE", "act 2010/87"},
		{gdpr.Dutch, gdpr.Belgium, "beslissing ten gronde 57/2024, beslissing 61/2023", "decision 57/2024 be-apd-gba; decision 61/2023 be-apd-gba"},
		{gdpr.Greek, gdpr.Greece, "Με την απόφαση 35/2022, όπως ο νόμος 12/2020", "decision 35/2022 gr-hdpa; act 12/2020"},
		{gdpr.Danish, gdpr.Denmark, "journalnummer 2020-431-0061", "decision 2020-431-0061 dk-datatilsynet"},
		{gdpr.Danish, "", "telefon 2020-431-0061", ""},
		{gdpr.Croatian, gdpr.Croatia, "KLASA: UP/I-034-01/24-01/33", "decision UP/I-034-01/24-01/33 hr-azop"},
		{gdpr.English, "", "Case C‑807/21 P and T‑557/20 (EU:C:2023:370); CELEX:62021CJ0807; 02016R0679-20160504", "case C-807/21 P; case T-557/20; ecli ECLI:EU:C:2023:370; celex 62021CJ0807; celex 02016R0679-20160504"},
	}
	for _, tt := range tests {
		var got []string
		for _, r := range Text(tt.text, &Options{Lang: tt.lang, Country: tt.country}).References {
			got = append(got, strings.TrimSpace(string(r.Value.Kind)+" "+r.Value.Text+" "+string(r.Value.Authority)))
		}
		if g := strings.Join(got, "; "); g != tt.want {
			t.Errorf("%s %q: %s, want %s", tt.country, tt.text, g, tt.want)
		}
	}
}
