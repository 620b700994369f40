package schematest

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/parse"
)

func compile(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(strings.NewReader(decision.Schema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	c.DefaultDraft(jsonschema.Draft2020)
	c.AssertFormat()
	if err := c.AddResource("schema.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func validate(t *testing.T, s *jsonschema.Schema, record []byte) error {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(record))
	if err != nil {
		t.Fatalf("%s: %v", record, err)
	}
	return s.Validate(v)
}

func TestEveryFrozenRecordIsValid(t *testing.T) {
	s := compile(t)
	files, err := filepath.Glob("../testdata/compat/*/*.jsonl")
	catalogue, _ := filepath.Glob("../../examples/catalogue/*.jsonl")
	if files = append(files, catalogue...); err != nil || len(files) < 4 {
		t.Fatalf("files %q, %v", files, err)
	}
	n := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for i, line := range bytes.Split(bytes.TrimSpace(data), []byte("\n")) {
			if err := validate(t, s, line); err != nil {
				t.Errorf("%s line %d: %v", file, i+1, err)
			}
			n++
		}
	}
	if n < 200 {
		t.Errorf("only %d records", n)
	}
}

// TestWhatTheImportersReadIsValid proves the schema on records that nobody wrote by hand.
func TestWhatTheImportersReadIsValid(t *testing.T) {
	s := compile(t)
	table := strings.NewReader("ETid,Country,Authority,Date,Fine,Controller/Processor,Sector,Quoted Art.,Type,Summary\n" +
		`ETid-1,SPAIN,Spanish Data Protection Authority (aepd),2021-05-24,"8,000",Naranjas del Sur S.L.,Industry,"Art. 5 (1) c) GDPR, Art. 13 GDPR",Insufficient legal basis,"Cameras "" in the yard."` + "\n" +
		"ETid-2,UNITED KINGDOM,Information Commissioner (ICO),2021-10,Unknown,Calls Ltd,,Reg. 21 PECR,,\n" +
		"ETid-3,SWEDEN,Integritetsskyddsmyndigheten,2022,Fine in five-digit amount,,,Art. 99999 GDPR,,\n")
	n := 0
	for r, err := range parse.EnforcementTracker(table, nil) {
		if err != nil {
			t.Fatal(err)
		}
		line, err := r.Decision.AppendJSON(nil)
		if err != nil {
			t.Fatal(err)
		}
		if err := validate(t, s, line); err != nil {
			t.Errorf("%s: %v", line, err)
		}
		n++
	}
	if n != 3 {
		t.Errorf("%d records", n)
	}
}

// mutations change the record that has every key once, in one point each, so that it is no longer valid.
var mutations = []struct{ name, old, new string }{
	{"unknown key", `{"kind":"decision",`, `{"kind":"decision","fines":1,`},
	{"key in capitals", `"kind":"decision"`, `"Kind":"decision"`},
	{"null", `"kind":"decision"`, `"kind":null`},
	{"empty word", `"kind":"decision"`, `"kind":""`},
	{"word in capitals", `"kind":"decision"`, `"kind":"Decision"`},
	{"status with a space", `"status":"changed","authority"`, `"status":"changed on appeal","authority"`},
	{"authority by name", `"authority":"fr-cnil","country"`, `"authority":"CNIL","country"`},
	{"empty authority", `"authority":"fr-cnil","country"`, `"authority":"","country"`},
	{"country in small letters", `"country":"FR","body"`, `"country":"fr","body"`},
	{"country by name", `"country":"FR","body"`, `"country":"France","body"`},
	{"reference as a number", `"reference":"SAN-2021-999"`, `"reference":2021999`},
	{"identifier without scheme", `"scheme":"ecli",`, ``},
	{"identifier without value", `{"scheme":"ecli","value":"ECLI:FR:CECHR:2022:449209.20220128"}`, `{"scheme":"ecli"}`},
	{"identifiers as an object", `"identifiers":[{"scheme":"ecli","value":"ECLI:FR:CECHR:2022:449209.20220128"}]`, `"identifiers":{"scheme":"ecli","value":"x"}`},
	{"empty category", `"categories":["security"]`, `"categories":[""]`},
	{"category as a number", `"categories":["security"]`, `"categories":[1]`},
	{"date in European order", `"decided":"2021-03-04"`, `"decided":"04.03.2021"`},
	{"date with a time", `"decided":"2021-03-04"`, `"decided":"2021-03-04T00:00:00Z"`},
	{"month 13", `"notified":"2021-03"`, `"notified":"2021-13"`},
	{"day 00", `"decided":"2021-03-04"`, `"decided":"2021-03-00"`},
	{"day 32", `"decided":"2021-03-04"`, `"decided":"2021-03-32"`},
	{"year as a number", `"started":"2020"`, `"started":2020`},
	{"unknown date", `"started":"2020"`, `"opened":"2020"`},
	{"parties as names", `"parties":[{`, `"parties":["Example SA",{`},
	{"undertaking written out", `"body":"not-undertaking"`, `"body":"undertaking"`},
	{"turnover as a number", `"turnover":{"amount":"900000000.00","currency":"EUR"}`, `"turnover":900000000`},
	{"year of turnover as a string", `"turnoverYear":2020`, `"turnoverYear":"2020"`},
	{"year of turnover 0", `"turnoverYear":2020`, `"turnoverYear":0`},
	{"false written out", `"turnoverApproximate":true`, `"turnoverApproximate":false`},
	{"provision without its act", `"Article 6(1) second subparagraph GDPR"`, `"Article 6(1)"`},
	{"provision as people write it", `"Article 6(1) second subparagraph GDPR"`, `"Art. 6 GDPR"`},
	{"empty provision", `"Recital 47 GDPR"`, `""`},
	{"cited provision as an object", `"Recital 47 GDPR"`, `{"provision":"Recital 47 GDPR"}`},
	{"power with a space", `"power":"referral"`, `"power":"referral to"`},
	{"joint debtors as a string", `"jointWith":["Helper SARL"]`, `"jointWith":"Helper SARL"`},
	{"amount as a number", `{"amount":{"amount":"2000000.00","currency":"EUR"},"min"`, `{"amount":{"amount":2000000.00,"currency":"EUR"},"min"`},
	{"amount with separators", `{"amount":{"amount":"2000000.00","currency":"EUR"},"min"`, `{"amount":{"amount":"2,000,000.00","currency":"EUR"},"min"`},
	{"amount with an exponent", `{"amount":{"amount":"2000000.00","currency":"EUR"},"min"`, `{"amount":{"amount":"2e6","currency":"EUR"},"min"`},
	{"amount of too many digits", `{"amount":{"amount":"2000000.00","currency":"EUR"},"min"`, `{"amount":{"amount":"200000000000000000000.00","currency":"EUR"},"min"`},
	{"amount as text", `{"amount":{"amount":"2000000.00","currency":"EUR"},"min"`, `{"amount":"EUR 2000000.00","min"`},
	{"sum without currency", `"min":{"amount":"1000000.00","currency":"EUR"}`, `"min":{"amount":"1000000.00"}`},
	{"sum without amount", `"min":{"amount":"1000000.00","currency":"EUR"}`, `"min":{"currency":"EUR"}`},
	{"currency by its sign", `"min":{"amount":"1000000.00","currency":"EUR"}`, `"min":{"amount":"1000000.00","currency":"€"}`},
	{"currency in small letters", `"min":{"amount":"1000000.00","currency":"EUR"}`, `"min":{"amount":"1000000.00","currency":"eur"}`},
	{"percentage as a number", `"percent":"20"`, `"percent":20`},
	{"percentage with its sign", `"percent":"20"`, `"percent":"20%"`},
	{"period of nil", `"within":{"n":3,"unit":"month"}`, `"within":{"n":0,"unit":"month"}`},
	{"period as text", `"within":{"n":3,"unit":"month"}`, `"within":"three months"`},
	{"penalty on the measure", `"periodicPenalty":{"amount":{"amount":"500.00","currency":"EUR"}`, `"periodicPenalty":{"amount":500`},
	{"no fine as a word", `"noFine":true`, `"noFine":"yes"`},
	{"appeal as a word", `"appeals":[{`, `"appeals":["pending",{`},
	{"result with a space", `"result":"changed"`, `"result":"in part"`},
	{"final as a date", `"final":true`, `"final":"2022-02-01"`},
	{"concerned authorities as one", `"concerned":["it-garante"]`, `"concerned":"it-garante"`},
	{"relation without kind", `{"kind":"follows",`, `{`},
	{"language with a region", `"lang":"fr"`, `"lang":"fr-FR"`},
	{"certainty of no field", `"field":"/dates/decided"`, `"field":"dates.decided"`},
	{"certainty without level", `"level":"confirmed",`, ``},
	{"extra without name", `{"name":"Column",`, `{`},
	{"a list for the record", `{"kind":"decision",`, `[{"kind":"decision",`},
}

func TestEveryMutationIsInvalid(t *testing.T) {
	s := compile(t)
	data, err := os.ReadFile("../testdata/compat/v1/every-key.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	record := string(bytes.TrimSpace(data))
	seen := map[string]bool{}
	for _, m := range mutations {
		t.Run(m.name, func(t *testing.T) {
			mutated := strings.Replace(record, m.old, m.new, 1)
			if strings.HasPrefix(m.new, "[") {
				mutated += "]"
			}
			if mutated == record || seen[mutated] {
				t.Fatalf("%q is no mutation of its own", m.name)
			}
			seen[mutated] = true
			if err := validate(t, s, []byte(mutated)); err == nil {
				t.Error("the mutated record is valid")
			}
		})
	}
	if len(seen) < 50 {
		t.Errorf("%d mutations, want 50", len(seen))
	}
}
