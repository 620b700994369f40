package parse

import (
	"encoding"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	gocmp "github.com/google/go-cmp/cmp"
)

// marksOf returns the marks of a text of one kind, each as "the words: role".
func marksOf(text string, k MarkKind) []string {
	var found []string
	d := Text(text, &Options{Marks: true})
	for _, m := range d.Marks {
		if m.Kind == k {
			found = append(found, m.Span.Of(text)+": "+m.Role())
		}
	}
	return found
}

func TestRolesOfMarks(t *testing.T) {
	tests := []struct {
		name, text string
		kind       MarkKind
		want       []string
	}{
		{"decided and published", "On 4 March 2024 the CNIL fined Alba SAS EUR 9,000. The decision was published on 6 March 2024.", MarkDate,
			[]string{"4 March 2024: decided", "6 March 2024: published"}},
		{"notified", "The CNIL fined Alba SAS EUR 9,000. The decision was notified to the company on 5 March 2024.", MarkDate, []string{"5 March 2024: other"}},
		{"notified on", "The CNIL fined Alba SAS EUR 9,000 by a decision notified on 5 March 2024.", MarkDate, []string{"5 March 2024: notified"}},
		{"notified in French", "La CNIL a infligé une amende de 9 000 euros à Alba SAS par une décision notifiée le 5 mars 2024.", MarkDate, []string{"5 mars 2024: notified"}},
		{"a breach that was notified is no decision", "Alba SAS lost data, which was notified on 5 March 2024.", MarkDate, []string{"5 March 2024: other"}},
		{"deadline", "The CNIL ordered Alba SAS to comply no later than 1 June 2025.", MarkDate, []string{"1 June 2025: deadline"}},
		{"ordered by a day", "The CNIL ordered Alba SAS to comply by 1 June 2025.", MarkDate, []string{"1 June 2025: deadline"}},
		{"by a day without an order", "By 1 June 2025 there were many.", MarkDate, []string{"1 June 2025: other"}},
		{"deadline in German", "Die Behörde hat gegen die Firma eine Geldbuße verhängt. Die Firma muss ihr spätestens am 1. Juni 2025 antworten.", MarkDate, []string{"1. Juni 2025: deadline"}},
		{"facts", "The CNIL fined Alba SAS EUR 9,000. The incident occurred on 2 May 2022.", MarkDate, []string{"2 May 2022: facts"}},
		{"facts in Spanish", "El incidente ocurrió el 2 de mayo de 2022.", MarkDate, []string{"2 de mayo de 2022: facts"}},
		{"infringed, procedural, cited", "The CNIL fined Alba SAS EUR 9,000 under Article 83 GDPR for a violation of Article 32 GDPR. Article 13 GDPR says what to tell people.", MarkProvision,
			[]string{"Article 83 GDPR: procedural", "Article 32 GDPR: infringed", "Article 13 GDPR: cited"}},
		{"not infringed", "The CNIL fined Alba SAS EUR 9,000. It found no violation of Article 6 GDPR.", MarkProvision, []string{"Article 6 GDPR: not-infringed"}},
		{"not complied with", "The CNIL fined Alba SAS EUR 9,000. It had not complied with Article 13 GDPR, but complied with Article 6 GDPR.", MarkProvision,
			[]string{"Article 13 GDPR: infringed", "Article 6 GDPR: not-infringed"}},
		{"addressee and complainant", "After a complaint by noyb, the CNIL imposed a fine of EUR 9,000 on Alba SAS.", MarkParty,
			[]string{"noyb: complainant", "Alba SAS: addressee"}},
		{"parent", "The CNIL imposed a fine of EUR 9,000 on Alba SAS, a subsidiary of Montis Foods, for its files.", MarkParty,
			[]string{"Alba SAS: addressee", "Montis Foods: parent"}},
		{"parent in French", "La CNIL a infligé une amende de 9 000 euros à la société Alba, filiale de Montis Nord.", MarkParty,
			[]string{"Alba: addressee", "Montis Nord: parent"}},
		{"processor", "The CNIL imposed a fine of EUR 9,000 on Alba SAS, a processor, for lax security.", MarkParty, []string{"Alba SAS: processor"}},
		{"data of people have no parent", "The CNIL fined Alba SAS, a subsidiary of 70 natural persons, EUR 9,000.", MarkParty, []string{"Alba SAS: addressee"}},
		{"the misuse of a processor", "The CNIL fined Alba SAS of a processor EUR 9,000.", MarkParty, []string{"Alba SAS: addressee"}},
		{"deciding and concerned", "The CNIL, in cooperation with the Garante per la protezione dei dati personali, imposed a fine of EUR 9,000 on Alba SAS.", MarkAuthority,
			[]string{"CNIL: deciding", "Garante per la protezione dei dati personali: concerned"}},
		{"lead", "The CNIL imposed a fine of EUR 9,000 on Alba SAS. The file went to the lead supervisory authority, the Irish Data Protection Commission.", MarkAuthority,
			[]string{"CNIL: deciding", "Data Protection Commission: lead"}},
		{"mentioned", "The CNIL read the news with interest.", MarkAuthority, []string{"CNIL: mentioned"}},
		{"the authority that imposed", "La CNIL a contrôlé la société Alba. L'autorité a infligé une amende de 9 000 euros à la société Alba.", MarkAuthority,
			[]string{"CNIL: mentioned", "autorité: deciding"}},
		{"sums", "The CNIL imposed a fine of EUR 9,000 on Alba SAS, whose turnover is EUR 2 million. The fine could be up to EUR 20 million.", MarkAmount,
			[]string{"EUR 9,000: fine", "EUR 2 million: turnover", "EUR 20 million: ceiling"}},
		{"comments decide nothing", "## News\n\nOn 4 March 2024 the CNIL fined Alba SAS EUR 9,000.\n\nComments (1)\n\nOn 4 May 2024 the CNIL fined me.", MarkDate,
			[]string{"4 March 2024: decided", "4 May 2024: other"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := gocmp.Diff(tt.want, marksOf(tt.text, tt.kind)); diff != "" {
				t.Errorf("%s (-want +got):\n%s", tt.text, diff)
			}
		})
	}
}

func TestMarksNameTheirDecision(t *testing.T) {
	text := "## One\n\nThe CNIL imposed a fine of EUR 9,000 on Alba SAS.\n\n## Two\n\nThe Spanish Data Protection Agency imposed a fine of EUR 7,000 on Banco Ribera.\n\n## Three\n\nRead our book of 3 May 2024."
	d := Text(text, &Options{Marks: true})
	if len(d.Decisions) != 2 {
		t.Fatalf("%d decisions, want 2", len(d.Decisions))
	}
	var got []string
	for _, m := range d.Marks {
		got = append(got, fmt.Sprintf("%d %s %s", m.Decision, m.Kind, d.ValueOf(m)))
	}
	want := []string{"1 authority fr-cnil", "1 amount EUR 9000.00", "1 party Alba SAS", "2 authority es-aepd", "2 amount EUR 7000.00", "2 party Banco Ribera", "0 date 2024-05-03"}
	if diff := gocmp.Diff(want, got); diff != "" {
		t.Errorf("marks (-want +got):\n%s", diff)
	}
}

// wordy is a value of a closed set with words.
type wordy interface {
	fmt.Stringer
	encoding.TextMarshaler
}

func TestWordsOfRolesRoundTrip(t *testing.T) {
	check := func(v wordy, into encoding.TextUnmarshaler, got func() wordy) {
		t.Helper()
		text, err := v.MarshalText()
		if err != nil || string(text) != v.String() {
			t.Fatalf("%v: %q, %v", v, text, err)
		}
		if err := into.UnmarshalText(text); err != nil || got() != v {
			t.Errorf("%q gives %v, %v", text, got(), err)
		}
		if err := into.UnmarshalText([]byte("no such word")); err == nil {
			t.Errorf("%T takes any word", into)
		}
	}
	for k := range MarkReference + 1 {
		var v MarkKind
		check(k, &v, func() wordy { return v })
	}
	for k := range DateDeadline + 1 {
		var v DateRole
		check(k, &v, func() wordy { return v })
	}
	for k := range ProvisionProcedural + 1 {
		var v ProvisionRole
		check(k, &v, func() wordy { return v })
	}
	for k := range PartyProcessor + 1 {
		var v PartyRole
		check(k, &v, func() wordy { return v })
	}
	for k := range AuthorityConcerned + 1 {
		var v AuthorityRole
		check(k, &v, func() wordy { return v })
	}
	for k := range BasisFullName + 1 {
		var v Basis
		check(k, &v, func() wordy { return v })
		if v.Meaning() == "" {
			t.Errorf("%v has no meaning", v)
		}
	}
	if DateRole(200).String() != "other" {
		t.Error("a role outside of the set has a word of its own")
	}
}

func TestMarksSurviveJSON(t *testing.T) {
	d := Text("On 4 March 2024 the CNIL imposed a fine of EUR 9,000 on Alba SAS for a violation of Article 32 GDPR.", &Options{Marks: true})
	data, err := json.Marshal(d.Marks)
	if err != nil {
		t.Fatal(err)
	}
	var back []Mark
	if err := json.Unmarshal(data, &back); err != nil {
		t.Fatal(err)
	}
	if diff := gocmp.Diff(d.Marks, back); diff != "" || len(back) != 5 {
		t.Errorf("%d marks (-want +got):\n%s", len(back), diff)
	}
}

// checkMarks reports marks that are out of order, out of bounds, cut a character or point to nothing.
func checkMarks(t *testing.T, text string) {
	t.Helper()
	d := Text(text, &Options{Marks: true})
	if all := len(d.Amounts) + len(d.Dates) + len(d.Provisions) + len(d.Authorities) + len(d.References); len(d.Marks) < all-repeated(&d) {
		t.Errorf("%d marks for %d values", len(d.Marks), all)
	}
	if !slices.IsSortedFunc(d.Marks, compareMarks) {
		t.Error("the marks are not in order")
	}
	for _, m := range d.Marks {
		s := m.Span
		if s.Start < 0 || s.End <= s.Start || s.End > len(text) || !onRune(text, s.Start) || !onRune(text, s.End) {
			t.Errorf("mark %+v is not on characters of a text of %d bytes", m, len(text))
		}
		if m.Decision < 0 || m.Decision > len(d.Decisions) || m.Kind == 0 {
			t.Errorf("mark %+v of %d decisions", m, len(d.Decisions))
		}
		if m.Kind != MarkAmount && d.ValueOf(m) == "" {
			t.Errorf("mark %+v has no value", m)
		}
	}
}

// repeated counts the values without words of their own: "Articles 12 to 14" is three provisions.
func repeated(d *Document) (n int) {
	for i := range d.Provisions {
		if d.Provisions[i].Span.Len() == 0 || i > 0 && d.Provisions[i].Span == d.Provisions[i-1].Span {
			n++
		}
	}
	return n
}

func onRune(text string, i int) bool {
	return i == len(text) || utf8.RuneStart(text[i]) || !utf8.ValidString(text)
}

func FuzzMarks(f *testing.F) {
	f.Add("On 4 March 2024 the CNIL, as lead authority, imposed a fine of EUR 9,000 on Alba SAS, a subsidiary of Montis, for Articles 12 to 14 GDPR.")
	f.Add("## A\n\nLa CNIL a infligé 20 M€ à Clairvue, déjà condamnée à 20 millions d’euros en Italie et en Grèce.\n\nCommentaires (2)\n\nLe 3 mai 2024 ?")
	f.Add(strings.Repeat("AEPD, 5 May 2021, Alba S.L. ", 40))
	f.Fuzz(checkMarks)
}

func ExampleText_marks() {
	text := "On 21 February 2024 the Spanish Data Protection Agency imposed a fine of 2.5 million euros on Banco Ribera for a violation of Article 32 GDPR."
	d := Text(text, &Options{Marks: true})
	for _, m := range d.Marks {
		fmt.Printf("%s %s: %s (%s)\n", m.Role(), m.Kind, d.ValueOf(m), m.Span.Of(text))
	}
	// Output:
	// decided date: 2024-02-21 (21 February 2024)
	// deciding authority: es-aepd (Spanish Data Protection Agency)
	// fine amount: EUR 2500000.00 (2.5 million euros)
	// addressee party: Banco Ribera (Banco Ribera)
	// infringed provision: Article 32 GDPR (Article 32 GDPR)
}
