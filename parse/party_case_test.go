package parse

import (
	"slices"
	"testing"
)

// A company is named without the ending that its legal form bears; a name that may be cut, or that no legal form closes, is none.
func TestCompaniesInCase(t *testing.T) {
	tests := []struct {
		lang Lang
		text string
		want []string
	}{
		{"hu", "A NAIH 5 millió forintra bírságolta az Alma Kft.-t.", []string{"Alma Kft."}},
		{"hu", "A NAIH 5 millió forintra bírságolta az Alma Kft\u2011t.", []string{"Alma Kft"}},
		{"hu", "A NAIH 5 millió forint bírságot szabott ki az Alma Távközlési és Szolgáltató Nyrt.-re.", []string{"Alma Távközlési és Szolgáltató Nyrt."}},
		{"hu", "A NAIH 5 millió forint bírságot szabott ki az Alma Kft.-re és a Birs Zrt.-re.", []string{"Alma Kft.", "Birs Zrt."}},
		{"hu", "A CNIL 5 millió euró bírságot szabott ki a Vetro S.p.A.-ra.", []string{"Vetro S.p.A."}},
		{"hu", "A NAIH 5 millió forint bírságot szabott ki az Alma informatikai Holding Kft.-re.", nil},
		{"hu", "A NAIH 5 millió forint bírságot szabott ki az A Plusz Kft.-re.", nil},
		{"hu", "A NAIH 5 millió forint bírságot szabott ki az Alma Kft. ügyében.", nil},
		{"hu", "A NAIH 5 millió forint bírságot szabott ki Pécs városára.", nil},
		{"et", "Andmekaitse Inspektsioon määras Õun OÜ-le 5000 euro suuruse trahvi.", []string{"Õun OÜ"}},
		{"et", "Andmekaitse Inspektsioon määras Suur Õun OÜle 5000 euro suuruse trahvi.", []string{"Suur Õun OÜ"}},
		{"et", "Õun OÜ-le määrati 5000 euro suurune trahv.", []string{"Õun OÜ"}},
		{"et", "Ka Õun OÜ-le määrati 5000 euro suurune trahv.", []string{"Õun OÜ"}},
		{"et", "Tallinnas Õun OÜ-le määrati 5000 euro suurune trahv.", nil},
		{"et", "Andmekaitse Inspektsioon määras OÜ-le Õun 5000 euro suuruse trahvi.", nil},
		{"et", "Andmekaitse Inspektsioon trahvis Õun AS-i tütarettevõtet 5000 euroga.", nil},
	}
	for _, tt := range tests {
		var got []string
		for _, x := range Text(tt.text, &Options{Lang: tt.lang}).Decisions {
			for _, p := range x.Decision.Parties {
				got = append(got, p.Name)
			}
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%q: parties %q, want %q", tt.text, got, tt.want)
		}
	}
}
