package parse

import (
	"testing"

	"github.com/gdprgo/gdpr"
)

func TestWhyAFieldIsAsItIs(t *testing.T) {
	tests := []struct {
		name, text, path string
		want             Basis
		words            string
	}{
		{"authority in the sentence", "The CNIL imposed a fine of EUR 9,000 on Alba SAS.", "/authority", BasisMeasure, "CNIL"},
		{"authority by its state", "L'autorité irlandaise a infligé à la société Alba une amende de 9 000 euros.", "/authority", BasisCountry, "autorité irlandaise"},
		{"authority taken up", "The CNIL inspected Alba SAS. The DPA imposed a fine of EUR 9,000 on Alba SAS.", "/authority", BasisTakenUp, "DPA"},
		{"authority a pronoun stands for", "La CNIL a contrôlé la société Alba. Elle a infligé à la société Alba une amende de 9 000 euros.", "/authority", BasisContext, "CNIL"},
		{"authority by a number", "Délibération SAN-2023-021 du 27 décembre 2023. Le rapporteur a été entendu.\n\nL'amende infligée à la société Alba est de 9 000 euros.", "/authority", BasisNumber, "SAN-2023-021"},
		{"date in a title", "Délibération SAN-2023-021 du 27 décembre 2023\n\nLa CNIL inflige à la société Alba une amende de 9 000 euros.", "/dates/decided", BasisHeading, "27 décembre 2023"},
		{"article in another sentence that names the party", "The CNIL imposed a fine of EUR 9,000 on Alba SAS. The fine of EUR 9,000 is for a violation of Article 32 GDPR.", "/infringements/0/provision", BasisNamed, "Article 32 GDPR"},
		{"article in another sentence", "The CNIL imposed a fine of EUR 9,000 on Alba SAS. It found a violation of Article 32 GDPR.", "/infringements/0/provision", BasisContext, "Article 32 GDPR"},
		{"appeal of the decision told before", "The CNIL imposed a fine of EUR 9,000 on Alba SAS. The court annulled the fine.", "/appeals/0/result", BasisContext, "annulled"},
		{"appeal against the fine of a sum", "The CNIL imposed a fine of EUR 9,000 on Alba SAS. The court reduced the fine from EUR 9,000 to EUR 5,000.", "/appeals/0/result", BasisNamed, "reduced"},
		{"total of parts", "La CNIL a prononcé une amende de 280 000 euros pour manquement au RGPD et une amende de 100 000 euros pour manquement à la loi Informatique et Libertés à l'encontre de la société Alba. Le total s'élève à 380 000 euros.", "/measures/0/fine/amount", BasisTotal, "380 000 euros"},
		{"currency of another sum", "The Norwegian DPA fined Alba AS NOK 5,000 and Birk AS 7,000 crowns.", "/measures/1/fine/amount", BasisCurrency, "7,000 crowns"},
		{"name given more fully", "La CNIL a infligé à Alba une amende de 9 000 euros. Alba Conseil SAS a payé.\n\n# Suite\n\nLa CNIL a mis en demeure Alba Conseil SAS.", "/parties/0/name", BasisFullName, "Alba"},
		{"no such field", "The CNIL imposed a fine of EUR 9,000 on Alba SAS.", "/dates/decided", BasisNone, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := Text(tt.text, &Options{Marks: true})
			if e := d.Why(tt.text, 0, tt.path); e.Basis != tt.want || e.Span.Of(tt.text) != tt.words {
				t.Errorf("%s of %q: %v from %q, want %v from %q", tt.path, tt.text, e.Basis, e.Span.Of(tt.text), tt.want, tt.words)
			}
		})
	}
}

func TestWhyAllExplainsEveryField(t *testing.T) {
	text := "On 4 March 2024 the CNIL imposed a fine of EUR 9,000 on Alba SAS for a violation of Article 32 GDPR. The decision can be appealed to the Conseil d'État within two months."
	d := Text(text, &Options{Marks: true})
	all := d.WhyAll(text, 0)
	if len(all) != len(d.Decisions[0].Fields) || len(all) < 6 {
		t.Fatalf("%d explained of %d fields", len(all), len(d.Decisions[0].Fields))
	}
	for k, e := range all {
		if e.Basis == BasisNone || e.Span != d.Decisions[0].Fields[e.Path] || k > 0 && all[k-1].Path >= e.Path {
			t.Errorf("%+v", e)
		}
	}
}

func TestWhyWithoutMarks(t *testing.T) {
	text := "The CNIL imposed a fine of EUR 9,000 on Alba SAS."
	d := Text(text, nil)
	if e := d.Why(text, 0, "/authority"); e.Basis != BasisUntold || e.Span.Of(text) != "CNIL" {
		t.Errorf("%+v", e)
	}
}

func TestWhyOfNothing(t *testing.T) {
	text := "The CNIL imposed a fine of EUR 9,000 on Alba SAS."
	d := Text(text, &Options{Marks: true})
	for _, n := range []int{-1, 1} {
		if e := d.Why(text, n, "/authority"); e.Basis != BasisNone || d.WhyAll(text, n) != nil {
			t.Errorf("decision %d is explained: %+v", n, e)
		}
	}
	if e := d.Why("short", 0, "/measures/0/fine/amount"); e.Basis != BasisNone {
		t.Errorf("a field is explained by another text: %+v", e)
	}
}

func TestWhyGivesTheDoubts(t *testing.T) {
	text := "The CNIL imposed a fine of EUR 9,000 on Alba SAS for a violation of Article 32 RGPD."
	d := Text(text, &Options{Marks: true})
	if len(d.Decisions) == 0 || len(d.Diagnostics) == 0 {
		t.Fatalf("no decision or no diagnostic: %+v", d)
	}
	doubts := gdpr.Diagnostics{}
	for _, e := range d.WhyAll(text, 0) {
		doubts = append(doubts, e.Doubts...)
	}
	if len(doubts) == 0 {
		t.Errorf("the diagnostics of the words are not among the evidence: %v", d.Diagnostics)
	}
}
