package authority

import (
	"slices"
	"strings"
	"testing"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/internal/sharedtest"
)

func TestShapesReadTheirExample(t *testing.T) {
	for _, sh := range shapes {
		text, end, ok := sh.match(sh.example, 0, false)
		if !ok || end != len(sh.example) {
			t.Errorf("%s %s does not read %q (%q, %d)", sh.of, sh.pattern, sh.example, text, end)
		}
		if sh.basis.Source == "" && sh.basis.Confidence != 0 {
			t.Errorf("%s %s has a confidence and no source", sh.of, sh.pattern)
		}
		if sh.cell {
			continue
		}
		n, ok := NumberOf(sh.example)
		switch {
		case !ok:
			t.Errorf("%s %s: %q is not read", sh.of, sh.pattern, sh.example)
		case sh.common && n.Authority != "":
			t.Errorf("%q is common and names %s", sh.example, n.Authority)
		case !sh.common && sh.court == "" && n.Authority != sh.of:
			t.Errorf("%q names %q, want %q", sh.example, n.Authority, sh.of)
		}
	}
}

func TestSharedExampleNumbers(t *testing.T) {
	var reg struct {
		Authorities []struct {
			ID      ID
			Numbers []struct {
				Kind, Regex string
				Examples    []string
				Distinctive bool
			} `json:"decision_numbers"`
		}
	}
	readJSON(t, &reg, "law", "authorities.json")
	for _, a := range reg.Authorities {
		own, _ := ByID(a.ID)
		for _, n := range a.Numbers {
			for _, ex := range n.Examples {
				ex, _, _ := strings.Cut(ex, " (misprint")
				if n.Kind == "appeal_board" {
					if got, ok := NumberOf(ex); !ok || got.Authority != "" || got.Court != "no-pvn" {
						t.Errorf("%s: %q gives %+v", a.ID, ex, got)
					}
					continue
				}
				if got, ok := own.Number(ex); !ok || got.Authority != a.ID {
					t.Errorf("%s: %q is not read as its own: %+v", a.ID, ex, got)
				}
				got, ok := NumberOf(ex)
				switch {
				case n.Kind == "docweb_naked":
				case !ok:
					t.Errorf("%s: %q is not read", a.ID, ex)
				case n.Distinctive && got.Authority != a.ID:
					t.Errorf("%s: %q is given to %q %v", a.ID, ex, got.Authority, got.Candidates())
				case !n.Distinctive && (got.Authority != "" || !slices.Contains(got.Candidates(), a.ID)):
					t.Errorf("%s: %q is given to %q %v", a.ID, ex, got.Authority, got.Candidates())
				}
			}
		}
	}
}

// TestNumbersOfPublishedDecisions attributes the numbers in the titles of published decisions ("AEPD (Spain) -
// PS/00331/2018") and holds the false attributions to those that are known: a Catalan file under an EXP number, and
// decisions of other authorities under their number in the EDPB's register.
func TestNumbersOfPublishedDecisions(t *testing.T) {
	type row struct{ ID string }
	known := map[ID]int{"es-aepd": 1, "eu-edpb": 3, "no-datatilsynet": 1}
	seen, right, read, wrong := map[string]bool{}, 0, 0, map[ID]int{}
	for _, f := range []string{"fine_hub", "dates_hub", "citations_hub_infobox"} {
		for _, r := range sharedtest.Lines[row](t, "corpus", "dev", f+".jsonl") {
			id, _, _ := strings.Cut(r.ID, "#")
			name, num, ok := strings.Cut(id, " - ")
			ids := Resolve(name, "")
			if !ok || seen[id] || len(ids) != 1 {
				continue
			}
			seen[id] = true
			if a, _ := ByID(ids[0]); a.ID != "" {
				if _, ok := a.Number(num); ok {
					read++
				}
			}
			switch n, ok := NumberOf(num); {
			case !ok || n.Authority == "":
			case n.Authority == ids[0]:
				right++
			default:
				if wrong[n.Authority]++; wrong[n.Authority] > known[n.Authority] {
					t.Errorf("%s: given to %s", id, n.Authority)
				}
			}
		}
	}
	t.Logf("of %d titles: %d by the number alone, %d once the authority is known, wrong %v", len(seen), right, read, wrong)
	if right < 650 || read < 1050 {
		t.Errorf("fewer than before: %d by the number alone, %d once the authority is known", right, read)
	}
}

func TestScanNumber(t *testing.T) {
	for _, c := range []struct {
		text, want string
		kind       NumberKind
		id         ID
	}{
		{"la délibération SAN-2022-019 du 17 octobre", "SAN-2022-019", NumberSanction, "fr-cnil"},
		{"décision SAN 2022–019.", "SAN-2022-019", NumberSanction, "fr-cnil"},
		{"la SAN 578/2021 de la Sala", "578/2021", NumberDecision, ""},
		{"la mise en demeure MED-2024-150", "MED-2024-150", NumberFormalNotice, "fr-cnil"},
		{"Délibération n° 2020-056 du 25 mai", "2020-056", NumberDeliberation, "fr-cnil"},
		{"doc. web n. 9825667,", "9825667", NumberDocument, "it-garante"},
		{"(docweb [9825667])", "9825667", NumberDocument, "it-garante"},
		{"in PS/00331/2018 the", "PS/00331/2018", NumberSanction, "es-aepd"},
		{"in PS-00331-2018 the", "PS/00331/2018", NumberSanction, "es-aepd"},
		{"PS 54/2021 of", "PS 54/2021", NumberSanction, "es-ct-apdcat"},
		{"DKN.5131.3.2021", "DKN.5131.3.2021", NumberDecision, "pl-uodo"},
		{"inquiry IN-21-4-2 into", "IN-21-4-2", NumberInquiry, "ie-dpc"},
		{"l'avis 28/2024 du CEPD", "28/2024", NumberOpinion, ""},
		{"Urgent Binding Decision 01/2021 of", "01/2021", NumberBindingDecision, "eu-edpb"},
		{"as in C‑311/18 Schrems", "C-311/18", NumberCourtCase, ""},
		{"see C-252/21.", "C-252/21", NumberCourtCase, ""},
		{"ECLI:EU:C:2020:559.", "ECLI:EU:C:2020:559", NumberECLI, ""},
		{"ECLI:EN:LGK:2021:0101.1O1.21.00", "ECLI:DE:LGK:2021:0101.1O1.21.00", NumberECLI, ""},
		{"ECLI:QQ:LGK:2021:0101", "", "", ""},
		{"ECLI:CE:ECHR:2010:0413JUD001234506 is", "ECLI:CE:ECHR:2010:0413JUD001234506", NumberECLI, ""},
		{"ECLI:DE:7LGK:2021:0101", "", "", ""},
		{"ECLI:DE:LGK:21:0101", "", "", ""},
		{"ECLI:DE:LGK:2021:" + strings.Repeat("A", 26), "", "", ""},
		{"CELEX 32016R0679 is", "32016R0679", NumberCELEX, ""},
		{"since 2020-431-0061 was opened", "2020-431-0061", NumberFile, ""},
		{"on 12/20/02136", "", "", ""},
		{"20/02136-9 is", "20/02136-9", NumberFile, "no-datatilsynet"},
		{"EDPBI:debe:OSS:d:2022:431", "EDPBI:DEBE:OSS:D:2022:431", NumberRegister, "eu-edpb"},
		{"in 2023", "", "", ""},
	} {
		var got Number
		for at := range c.text {
			if n, _, ok := ScanNumber(c.text, at); ok {
				got = n
				break
			}
		}
		if got.Text != c.want || got.Kind != c.kind || got.Authority != c.id {
			t.Errorf("%q: got %+v, want %s", c.text, got, c.want)
		}
	}
}

func TestRegisterNumberTellsWhoseDecision(t *testing.T) {
	n, _ := NumberOf("EDPBI:DEBE:OSS:D:2022:431")
	if n.Filed != "de-be-blnbdi" || n.Country != gdpr.Germany {
		t.Errorf("got %+v", n)
	}
}

func TestBareNumbers(t *testing.T) {
	for _, c := range []struct {
		id   ID
		s    string
		kind NumberKind
	}{
		{"eu-edpb", "28/2024", NumberFile}, // opinion, guidelines or binding decision
		{"eu-edpb", "Opinion 28/2024", NumberOpinion},
		{"fr-cnil", "2020-056", NumberDeliberation},
		{"it-garante", "9825667", NumberDocument},
		{"be-apd-gba", "57/2024", NumberDecision},
		{"pt-cnpd", "2021/622", NumberDeliberation},
		{"fr-cnil", "57/2024", ""},
	} {
		a, _ := ByID(c.id)
		if n, ok := a.Number(c.s); n.Kind != c.kind || ok != (c.kind != "") {
			t.Errorf("%s %q: got %+v, want %q", c.id, c.s, n, c.kind)
		}
	}
}

// FuzzNumber holds every number read to its own text: it is read again as the same one, and lies where it was found.
func FuzzNumber(f *testing.F) {
	for _, sh := range shapes {
		f.Add("n° " + sh.example + ".")
	}
	f.Add("ECLI:EN:LGK:2021:A.")
	f.Fuzz(func(t *testing.T, s string) {
		for at := range s {
			n, end, ok := ScanNumber(s, at)
			if !ok {
				if end != at || !n.IsZero() {
					t.Fatalf("%q at %d: nothing found, and %+v up to %d returned", s, at, n, end)
				}
				continue
			}
			if end <= at || end > len(s) || n.Text == "" || n.Kind == "" {
				t.Fatalf("%q at %d: %+v up to %d", s, at, n, end)
			}
			if a, ok := ByID(n.Authority); ok {
				if again, ok := a.Number(n.Text); !ok || again.Text != n.Text {
					t.Fatalf("%q: %+v is read again as %+v", s[at:end], n, again)
				}
			}
		}
		NumberOf(s)
	})
}

func BenchmarkScanNumber(b *testing.B) {
	text := strings.Repeat("The company paid 1,234,567.89 euros in 2021-03 under decision SAN-2022-019 on 12/05/2022, see 20/123. ", 10)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		for at := 0; at < len(text); at++ {
			if _, end, ok := ScanNumber(text, at); ok {
				at = end
			}
		}
	}
}
