package parse

import (
	"path/filepath"
	"testing"
)

// A text too short to be sure of is read in the language of its small words, if it has none of English.
func TestShortTextsAreReadInTheirLanguage(t *testing.T) {
	tests := []struct {
		text string
		want Lang
	}{
		{"Der Bescheid vom 4. März 2024 betrifft einen Vorfall im Mai 2022.", "de"},
		{"Garante: sanzione di 20 mila euro a Alba", "it"},
		{"CNIL fines Banco de Ribera 20 million euros", "en"},
		{"Le Monde fined EUR 5000 over GDPR", "en"},
		{"EUR 5000", "en"},
		{"Datatilsynet har ilagt Fjellbanken AS et overtredelsesgebyr på 3 millioner kroner.", "no"},
		{"Datatilsynet har indstillet Strandbanken A/S til en bøde på 3 mio. kr.", "da"},
		{"Prezes UODO ukarał Bank Wiślany kwotą 2 mln zł.", "pl"},
		{"IMY fines Bankgården AB SEK 3 million", "en"},
	}
	for _, tt := range tests {
		if got := Text(tt.text, nil).Lang; got != tt.want {
			t.Errorf("%q is read as %q, want %q", tt.text, got, tt.want)
		}
	}
	if got := Detect("EUR 5000"); got != "" {
		t.Errorf("a text without words is said to be %q", got)
	}
}

func TestAmountsHaveTheirRoles(t *testing.T) {
	for a := range Amounts("The CNIL imposed a fine of EUR 90,000 on Atelier Blanc.", nil) {
		if a.Value.Role != RoleFine {
			t.Errorf("%v has the role %v", a.Value.Money, a.Value.Role)
		}
		return
	}
	t.Error("no sum")
}

// TestDecisionsAreReadInTheirLanguage reads the texts of all cases of decisions without being told their language. Some are of five words, which two
// neighbours share.
func TestDecisionsAreReadInTheirLanguage(t *testing.T) {
	const least = 94 // of a hundred
	for _, p := range packs {
		paths, err := filepath.Glob(filepath.Join("testdata", "decisions", string(p.lang)+"*.txt"))
		if err != nil {
			t.Fatal(err)
		}
		if len(paths) == 0 {
			continue
		}
		cases, right := readDecisions(t, paths), 0
		for _, c := range cases {
			if packs[readIn(c.Name())].lang == p.lang {
				right++
			}
		}
		if 100*right < least*len(cases) {
			t.Errorf("%s: %d of %d texts are read in it", p.lang, right, len(cases))
		}
	}
}
