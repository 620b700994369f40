package decision_test

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/legalbasis"
)

// sound is a record without findings, which each case changes in one point.
const sound = `{"kind":"decision","status":"changed","authority":"fr-cnil","country":"FR","reference":"SAN-2021-999",
"identifiers":[{"scheme":"ecli","value":"ECLI:FR:CECHR:2022:449209.20220128"}],
"dates":{"started":"2020","decided":"2021-03-04","notified":"2021-03","published":"2021-03-10","factsFrom":"2019-01","factsTo":"2020-06-30","effective":"2021-03-10"},
"parties":[{"name":"Example SA","role":"controller","country":"FR","turnover":{"amount":"900000000.00","currency":"EUR"},"turnoverYear":2020},{"name":"Helper SARL","role":"processor"}],
"infringements":[{"provision":"Article 5(1)(e) GDPR","party":"Example SA"},{"provision":"Article 32 GDPR"},{"provision":"Article 33 GDPR","finding":"not-infringed"}],
"cited":["Article 83 GDPR","Article 20 LIL"],
"measures":[
{"power":"fine","party":"Example SA","provisions":["Article 5(1)(e) GDPR"],"fine":{"amount":{"amount":"2000000.00","currency":"EUR"},
"min":{"amount":"1000000.00","currency":"EUR"},"max":{"amount":"3000000.00","currency":"EUR"},
"reductions":[{"reason":"settlement","percent":"20","amount":{"amount":"400000.00","currency":"EUR"},"result":{"amount":"1600000.00","currency":"EUR"}}],
"payable":{"amount":"1600000.00","currency":"EUR"},"paid":"2021-05-01","equivalents":[{"amount":"2380000.00","currency":"USD"}],
"parts":[{"amount":{"amount":"1500000.00","currency":"EUR"},"party":"Example SA"},{"amount":{"amount":"500000.00","currency":"EUR"}}],"maximum":{"amount":"36000000.00","currency":"EUR"}}},
{"power":"order","deadline":"2021-06-04","within":{"n":3,"unit":"month"},"periodicPenalty":{"amount":{"amount":"500.00","currency":"EUR"},"per":"day","after":{"n":3,"unit":"month"},"starts":"2021-06-05","ends":"2021-09-01","ceiling":{"amount":"50000.00","currency":"EUR"},"accrued":{"amount":"40000.00","currency":"EUR"}}},
{"power":"referral","to":"ie-dpc"}],
"totalStated":{"amount":"2000000.00","currency":"EUR"},
"appeals":[{"body":"Conseil d'État","lodged":"2021-05","decided":"2022-01-28","result":"upheld","oldAmount":{"amount":"2000000.00","currency":"EUR"}},
{"body":"Court","decided":"2023","result":"changed","newAmount":{"amount":"1500000.00","currency":"EUR"}}],
"crossBorder":{"is":true,"lead":"fr-cnil","concerned":["it-garante","de-bfdi"],"article60":"IMI 123"},
"related":[{"kind":"follows","authority":"fr-cnil","reference":"MED-2020-001"}],
"sources":[{"name":"Légifrance","url":"https://example.org/a","retrieved":"2024-01-01","confidence":"confirmed"}],
"certainty":[{"field":"/dates/decided","level":"confirmed"},{"field":"/measures/0/fine/parts/1","level":"secondary"}]}`

func read(t testing.TB, text string) *decision.Decision {
	t.Helper()
	d, _, err := decision.Decode([]byte(text), &decision.DecodeOptions{Strict: true})
	if err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return &d
}

func TestSoundRecordHasNoFindings(t *testing.T) {
	if found := read(t, sound).Validate(); len(found) > 0 {
		t.Errorf("findings: %v", found)
	}
}

// validateCases lists for every code a change of the sound record that brings it about, and one close to it that does
// not. A change replaces text in the record; several are separated by a blank line.
var validateCases = []struct {
	code, path    string
	changed, near []string // old, new, old, new …
}{
	{"kind.unknown", "/kind", []string{`"kind":"decision"`, `"kind":"ruling"`}, []string{`"kind":"decision"`, `"kind":"judgment"`}},
	{"kind.imposes-nothing", "/measures/0/fine/amount", []string{`"kind":"decision"`, `"kind":"notice-of-intent"`}, []string{`"kind":"decision"`, `"kind":"notice-of-intent"`, `{"amount":{"amount":"2000000.00"`, `{"proposed":{"amount":"2000000.00"`}},
	{"kind.not-board", "/kind", []string{`"kind":"decision"`, `"kind":"binding-decision"`}, []string{`"kind":"decision"`, `"kind":"binding-decision"`, `"authority":"fr-cnil","country":"FR"`, `"authority":"eu-edpb"`}},
	{"status.contradiction", "/status", []string{`"status":"changed"`, `"status":"annulled"`}, []string{`"status":"changed"`, `"status":"final"`}},
	{"authority.missing", "", []string{`"authority":"fr-cnil","country"`, `"country"`}, []string{`"authority":"fr-cnil","country"`, `"body":"Court","country"`}},
	{"authority.unknown", "/authority", []string{`"authority":"fr-cnil","country"`, `"authority":"fr-xyz","country"`}, []string{`"to":"ie-dpc"`, `"to":"gb-ico"`}},
	{"authority.unknown", "/measures/2/to", []string{`"to":"ie-dpc"`, `"to":"ireland"`}, []string{`"to":"ie-dpc"`, `"to":"de-by-baylda"`}},
	{"authority.cannot-fine", "/measures/0/fine", []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"eu-edpb"`}, []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"ie-dpc"`}},
	{"authority.court-fines", "/measures/0/fine", []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"dk-datatilsynet"`}, []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"dk-datatilsynet","body":"Retten"`}},
	{"authority.other-country", "/country", []string{`"country":"FR","reference"`, `"country":"BE","reference"`}, []string{`"country":"FR","reference"`, `"reference"`}},
	{"country.unknown", "/parties/0/country", []string{`"country":"FR","turnover"`, `"country":"QQ","turnover"`}, []string{`"country":"FR","turnover"`, `"country":"US","turnover"`}},
	{"date.order", "/dates/published", []string{`"published":"2021-03-10"`, `"published":"2021-03-03"`}, []string{`"published":"2021-03-10"`, `"published":"2021-03-04"`}},
	{"date.order", "/dates/decided", []string{`"started":"2020"`, `"started":"2021-03-05"`}, []string{`"started":"2020"`, `"started":"2021-03"`}},
	{"date.order", "/dates/notified", []string{`"notified":"2021-03"`, `"notified":"2021-02"`}, []string{`"notified":"2021-03"`, `"notified":"2021"`}},
	{"date.order", "/measures/1/deadline", []string{`"deadline":"2021-06-04"`, `"deadline":"2020-06-04"`}, []string{`"deadline":"2021-06-04"`, `"deadline":"2021-03-04"`}},
	{"date.order", "/measures/1/periodicPenalty/ends", []string{`"ends":"2021-09-01"`, `"ends":"2021-06-01"`}, []string{`"ends":"2021-09-01"`, `"ends":"2021-06"`}},
	{"date.order", "/appeals/0/decided", []string{`"decided":"2022-01-28"`, `"decided":"2021-04"`}, []string{`"decided":"2022-01-28"`, `"decided":"2021-05"`}},
	{"date.order", "/appeals/1/decided", []string{`"decided":"2023"`, `"decided":"2021"`}, []string{`"decided":"2023"`, `"decided":"2022"`}},
	{"date.order", "/sources/0/retrieved", []string{`"retrieved":"2024-01-01"`, `"retrieved":"2021-01-01"`}, []string{`"retrieved":"2024-01-01"`, `"retrieved":"2021"`}},
	{"date.before-deed", "/dates/decided", []string{`"factsTo":"2020-06-30"`, `"factsTo":"2021-03-05"`}, []string{`"factsTo":"2020-06-30"`, `"factsTo":"2021-03-04"`}},
	{"date.before-law", "/dates/decided", []string{`"decided":"2021-03-04"`, `"decided":"2018-05-24"`}, []string{`"decided":"2021-03-04"`, `"decided":"2018-05-25"`}},
	{"date.before-law", "/dates/decided", []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"no-datatilsynet"`, `"decided":"2021-03-04"`, `"decided":"2018-07-19"`}, []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"no-datatilsynet"`, `"decided":"2021-03-04"`, `"decided":"2018-07-20"`}},
	{"party.unknown", "/measures/0/party", []string{`"power":"fine","party":"Example SA"`, `"power":"fine","party":"Sample SA"`}, []string{`"power":"fine","party":"Example SA"`, `"power":"fine","party":"EXAMPLE S.A."`}},
	{"party.unknown", "/measures/0/fine/parts/0/party", []string{`"EUR"},"party":"Example SA"`, `"EUR"},"party":"Sample SA"`}, []string{`"EUR"},"party":"Example SA"`, `"EUR"},"party":"Helper SARL"`}},
	{"party.unknown", "/infringements/0/party", []string{`GDPR","party":"Example SA"`, `GDPR","party":"Sample SA"`}, []string{`GDPR","party":"Example SA"`, `GDPR","party":"Helper SARL"`}},
	{"party.repeated", "/parties/1/name", []string{`"Helper SARL"`, `"Example S.A."`}, []string{`"Helper SARL"`, `"Example SAS"`}},
	{"role.unknown", "/parties/1/role", []string{`"processor"`, `"sub-processor"`}, []string{`"processor"`, `"joint-controller"`}},
	{"turnover.later-year", "/parties/0/turnoverYear", []string{`"turnoverYear":2020`, `"turnoverYear":2022`}, []string{`"turnoverYear":2020`, `"turnoverYear":2021`}},
	{"provision.nonexistent", "/infringements/1/provision", []string{`Article 32 GDPR`, `Article 6(1)(g) GDPR`}, []string{`Article 32 GDPR`, `Article 6(1)(f) GDPR`}},
	{"provision.nonexistent", "/cited/0", []string{`Article 83 GDPR`, `Article 100 GDPR`}, []string{`Article 83 GDPR`, `Article 99 GDPR`}},
	{"provision.missing", "/infringements/1", []string{`{"provision":"Article 32 GDPR"}`, `{"note":"security"}`}, []string{`Article 32 GDPR`, `Article 34-1 CPCE`}},
	{"provision.not-infringeable", "/infringements/1/provision", []string{`Article 32 GDPR`, `Article 60 GDPR`}, []string{`Article 32 GDPR`, `Article 24 GDPR`}},
	{"provision.not-infringeable", "/infringements/1/provision", []string{`Article 32 GDPR`, `Article 83(5) GDPR`}, []string{`Article 32 GDPR`, `Article 83(5)(e) GDPR`}},
	{"provision.other-law", "/infringements/1/provision", []string{`Article 32 GDPR`, `Article 32 UK GDPR`}, []string{`Article 32 GDPR`, `Article 35 GDPR`}},
	{"provision.other-law", "/infringements/0/provision", []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"gb-ico"`}, []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"gb-ico"`, `"decided":"2021-03-04"`, `"decided":"2020-12-31"`}},
	{"provision.repeated", "/infringements/1", []string{`Article 32 GDPR"`, `Article 5(1)(e) GDPR","party":"Example SA"`}, []string{`Article 32 GDPR"`, `Article 5(1)(e) GDPR","party":"Helper SARL"`}},
	{"provision.also-cited", "/infringements/1/provision", []string{`Article 83 GDPR`, `Article 32 GDPR`}, []string{`Article 83 GDPR`, `Article 32(1) GDPR`}},
	{"finding.unknown", "/infringements/2/finding", []string{`"not-infringed"`, `"violated"`}, []string{`"not-infringed"`, `"undecided"`}},
	{"finding.contradiction", "/infringements/2", []string{`Article 33 GDPR`, `Article 32 GDPR`}, []string{`Article 33 GDPR`, `Article 32(2) GDPR`}},
	{"power.missing", "/measures/2", []string{`{"power":"referral","to":"ie-dpc"}`, `{"note":"something"}`}, []string{`{"power":"referral","to":"ie-dpc"}`, `{"power":"ban"}`}},
	{"power.unknown", "/measures/1/power", []string{`"power":"order"`, `"power":"injunction"`}, []string{`"power":"order"`, `"power":"erasure"`}},
	{"power.mismatch", "/measures/0/fine", []string{`"power":"fine"`, `"power":"reprimand"`}, []string{`{"power":"referral","to":"ie-dpc"}`, `{"power":"reprimand"}`}},
	{"power.mismatch", "/measures/1/periodicPenalty", []string{`"power":"order"`, `"power":"reprimand"`}, []string{`"power":"order"`, `"power":"limitation"`}},
	{"power.mismatch", "/measures/2/to", []string{`"power":"referral"`, `"power":"warning"`}, []string{`{"power":"referral","to":"ie-dpc"}`, `{"power":"warning"}`}},
	{"referral.no-target", "/measures/2", []string{`"power":"referral","to":"ie-dpc"`, `"power":"referral"`}, []string{`"to":"ie-dpc"`, `"to":"nl-ap"`}},
	{"sum.negative", "/measures/1/periodicPenalty/accrued", []string{`"40000.00"`, `"-40000.00"`}, []string{`"40000.00"`, `"0.00"`}},
	{"fine.denied", "/measures/0/fine", []string{`"totalStated"`, `"noFine":true,"totalStated"`}, []string{`"status":"changed"`, `"status":"final"`}},
	{"fine.zero", "/measures/0/fine/amount", []string{`{"amount":{"amount":"2000000.00"`, `{"amount":{"amount":"0.00"`}, []string{`{"amount":{"amount":"2000000.00"`, `{"amount":{"amount":"0.01"`}},
	{"fine.amount-unknown", "/measures/0/fine", []string{`{"amount":{"amount":"2000000.00","currency":"EUR"},` + "\n" + `"min"`, `{"min"`}, []string{`{"amount":{"amount":"2000000.00"`, `{"amount":{"amount":"2500000.00"`}},
	{"fine.no-infringement", "/measures/0/fine", []string{`"provisions":["Article 5(1)(e) GDPR"],`, ``, `{"provision":"Article 5(1)(e) GDPR","party":"Example SA"},{"provision":"Article 32 GDPR"},`, ``}, []string{`"provisions":["Article 5(1)(e) GDPR"],`, ``, `{"provision":"Article 5(1)(e) GDPR","party":"Example SA"},{"provision":"Article 32 GDPR"},`, `{"provision":"Article 32 GDPR","finding":"undecided"},`}},
	{"fine.wrong-currency", "/measures/0/fine/amount", []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"se-imy"`}, []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"at-dsb"`}},
	{"fine.wrong-currency", "/measures/0/fine/amount", []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"hr-azop"`}, []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"hr-azop"`, `"decided":"2021-03-04"`, `"decided":"2023-01-01"`}},
	{"fine.mixed-currencies", "/measures/0/fine/payable", []string{`"payable":{"amount":"1600000.00","currency":"EUR"}`, `"payable":{"amount":"1600000.00","currency":"SEK"}`}, []string{`"currency":"USD"`, `"currency":"SEK"`}},
	{"fine.mixed-currencies", "/measures", []string{`{"power":"referral","to":"ie-dpc"}`, `{"power":"fine","fine":{"amount":{"amount":"1.00","currency":"SEK"}}}`}, []string{`{"power":"referral","to":"ie-dpc"}`, `{"power":"fine","fine":{"amount":{"amount":"1.00","currency":"EUR"}}}`}},
	{"fine.range", "/measures/0/fine", []string{`"3000000.00"`, `"1999999.99"`}, []string{`"3000000.00"`, `"2000000.00"`}},
	{"fine.parts-sum", "/measures/0/fine/parts", []string{`"500000.00","currency":"EUR"}}]`, `"600000.00","currency":"EUR"}}]`}, []string{`{"amount":{"amount":"500000.00","currency":"EUR"}}]`, `{"note":"the rest"}]`, `,{"field":"/measures/0/fine/parts/1","level":"secondary"}`, ``}},
	{"fine.payable", "/measures/0/fine/payable", []string{`"payable":{"amount":"1600000.00"`, `"payable":{"amount":"1700000.00"`}, []string{`"payable":{"amount":"1600000.00"`, `"payable":{"amount":"1599999.50"`}},
	{"fine.total", "/totalStated", []string{`"totalStated":{"amount":"2000000.00"`, `"totalStated":{"amount":"2000100.00"`}, []string{`"totalStated":{"amount":"2000000.00","currency":"EUR"},`, ``}},
	{"fine.equivalent", "/measures/0/fine/equivalents/0", []string{`"currency":"USD"`, `"currency":"EUR"`}, []string{`"currency":"USD"`, `"currency":"GBP"`}},
	{"fine.above-maximum", "/measures/0/fine/amount", []string{`"900000000.00"`, `"600000000.00"`, `"2000000.00"`, `"24000000.01"`}, []string{`"900000000.00"`, `"600000000.00"`, `"2000000.00"`, `"24000000.00"`}},
	{"fine.no-tier", "/measures/0/fine/amount", []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"at-dsb"`, `"provisions":["Article 5(1)(e) GDPR"]`, `"provisions":["Article 24 GDPR"]`}, []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"at-dsb"`, `"provisions":["Article 5(1)(e) GDPR"]`, `"provisions":["Article 24 GDPR","Article 32 GDPR"]`}},
	{"fine.public-body", "/measures/0/fine/amount", []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"at-dsb"`, `"role":"controller"`, `"role":"controller","body":"public-body"`, `,"turnover":{"amount":"900000000.00","currency":"EUR"},"turnoverYear":2020`, ``}, []string{`"authority":"fr-cnil","country":"FR"`, `"authority":"at-dsb"`}},
	{"maximum.unknown", "/measures/0/fine/amount", []string{`"turnover":{"amount":"900000000.00","currency":"EUR"},`, ``, `"2000000.00"`, `"20000000.01"`}, []string{`"turnover":{"amount":"900000000.00","currency":"EUR"},`, ``, `"2000000.00"`, `"20000000.00"`}},
	{"maximum.unknown", "/measures/0/fine/amount", []string{`"amount":"900000000.00","currency":"EUR"`, `"amount":"900000000.00","currency":"USD"`, `"2000000.00"`, `"30000000.00"`}, []string{`"amount":"900000000.00","currency":"EUR"`, `"amount":"900000000.00","currency":"USD"`}},
	{"maximum.unknown", "/measures/0/fine/amount", []string{`"turnoverYear":2020`, `"turnoverYear":2020,"turnoverApproximate":true`, `"2000000.00"`, `"36000001.00"`}, []string{`"turnoverYear":2020`, `"turnoverYear":2020,"turnoverApproximate":true`}},
	{"maximum.stated", "/measures/0/fine/maximum", []string{`"36000000.00"`, `"1900000.00"`}, []string{`"36000000.00"`, `"2000000.00"`}},
	{"reduction.unreadable", "/measures/0/fine/reductions/0/percent", []string{`"percent":"20"`, `"percent":"20 %"`}, []string{`"percent":"20"`, `"percent":"20.0"`}},
	{"reduction.contradiction", "/measures/0/fine/reductions/0", []string{`"400000.00"`, `"410000.00"`}, []string{`"400000.00"`, `"400000.50"`}},
	{"reduction.contradiction", "/measures/0/fine/reductions/0/result", []string{`"result":{"amount":"1600000.00"`, `"result":{"amount":"1500000.00"`}, []string{`"percent":"20","amount":{"amount":"400000.00","currency":"EUR"},`, ``}},
	{"reduction.excess", "/measures/0/fine/reductions", []string{`"percent":"20","amount":{"amount":"400000.00","currency":"EUR"},"result":{"amount":"1600000.00","currency":"EUR"}}`, `"amount":{"amount":"2400000.00","currency":"EUR"}}`}, []string{`"percent":"20","amount":{"amount":"400000.00","currency":"EUR"},"result":{"amount":"1600000.00","currency":"EUR"}}`, `"amount":{"amount":"400000.00","currency":"EUR"}}`}},
	{"penalty.incomplete", "/measures/1/periodicPenalty", []string{`"per":"day",`, ``}, []string{`"per":"day"`, `"per":"week"`}},
	{"penalty.above-ceiling", "/measures/1/periodicPenalty", []string{`"40000.00"`, `"50000.01"`}, []string{`"40000.00"`, `"50000.00"`}},
	{"penalty.above-accrual", "/measures/1/periodicPenalty/accrued", []string{`"40000.00"`, `"44500.00"`}, []string{`"40000.00"`, `"44000.00"`}},
	{"unit.unknown", "/measures/1/periodicPenalty/per", []string{`"per":"day"`, `"per":"hour"`}, []string{`"per":"day"`, `"per":"month"`}},
	{"unit.unknown", "/measures/1/within", []string{`"within":{"n":3,"unit":"month"}`, `"within":{"n":3}`}, []string{`"within":{"n":3,"unit":"month"}`, `"within":{"n":90,"unit":"day"}`}},
	{"appeal.unknown-result", "/appeals/0/result", []string{`"result":"upheld"`, `"result":"dismissed"`}, []string{`"result":"upheld"`, `"result":"suspended"`}},
	{"appeal.amount-missing", "/appeals/1", []string{`,"newAmount":{"amount":"1500000.00","currency":"EUR"}`, ``}, []string{`"result":"changed","newAmount":{"amount":"1500000.00","currency":"EUR"}`, `"result":"annulled"`}},
	{"appeal.amount", "/appeals/1/newAmount", []string{`"result":"changed"`, `"result":"upheld"`}, []string{`"1500000.00","currency":"EUR"}}]`, `"2500000.00","currency":"EUR"}}]`}},
	{"appeal.amount", "/appeals/1/newAmount", []string{`"result":"changed"`, `"result":"annulled"`}, []string{`"result":"changed"`, `"result":"annulled"`, `"newAmount":{"amount":"1500000.00"`, `"newAmount":{"amount":"0.00"`}},
	{"appeal.amount", "/appeals/0/oldAmount", []string{`"oldAmount":{"amount":"2000000.00"`, `"oldAmount":{"amount":"2000001.00"`}, []string{`"oldAmount":{"amount":"2000000.00","currency":"EUR"}`, `"note":"no figure"`}},
	{"crossborder.contradiction", "/crossBorder/none", []string{`"article60":"IMI 123"`, `"none":"eprivacy"`}, []string{`"lead":"fr-cnil","concerned":["it-garante","de-bfdi"],"article60":"IMI 123"`, `"none":"eprivacy"`}},
	{"crossborder.lead-concerned", "/crossBorder/concerned", []string{`"it-garante","de-bfdi"`, `"fr-cnil","de-bfdi"`}, []string{`"it-garante","de-bfdi"`, `"it-garante","be-apd-gba"`}},
	{"identifier.malformed", "/identifiers/0/value", []string{`ECLI:FR:CECHR:2022:449209.20220128`, `ECLI:FR:2022:449209`}, []string{`ECLI:FR:CECHR:2022:449209.20220128`, `ECLI:EU:C:2023:950`}},
	{"identifier.repeated", "/identifiers/1", []string{`20220128"}]`, `20220128"},{"scheme":"ecli","value":"ECLI:FR:CECHR:2022:449209.20220128"}]`}, []string{`20220128"}]`, `20220128"},{"scheme":"etid","value":"ECLI:FR:CECHR:2022:449209.20220128"}]`}},
	{"source.bad-url", "/sources/0/url", []string{`https://example.org/a`, `www.example.org/a`}, []string{`https://example.org/a`, `http://example.org`}},
	{"certainty.no-field", "/certainty/1/field", []string{`/measures/0/fine/parts/1"`, `/measures/0/fine/parts/2"`}, []string{`/measures/0/fine/parts/1"`, `/measures/0"`}},
}

// change replaces text in the sound record, and fails where the text does not stand there.
func change(t *testing.T, pairs []string) *decision.Decision {
	t.Helper()
	text := sound
	for i := 0; i < len(pairs); i += 2 {
		next := strings.ReplaceAll(text, pairs[i], pairs[i+1])
		if next == text && !strings.Contains(text, pairs[i]) {
			t.Fatalf("%q does not stand in the record", pairs[i])
		}
		text = next
	}
	return read(t, text)
}

func TestEveryCodeOfValidate(t *testing.T) {
	for _, c := range validateCases {
		t.Run(c.code+c.path, func(t *testing.T) {
			at := func(found gdpr.Diagnostics) bool {
				return slices.ContainsFunc(found, func(f gdpr.Diagnostic) bool { return f.Code == c.code && f.Path == c.path })
			}
			if found := change(t, c.changed).Validate(); !at(found) {
				t.Errorf("want the finding, got %v", found)
			}
			if found := change(t, c.near).Validate(); at(found) {
				t.Errorf("want no such finding, got %v", found)
			}
		})
	}
	if found := (&decision.Decision{}).Validate(); len(found) != 1 || !found.Has("record.empty") {
		t.Errorf("the empty record: %v", found)
	}
}

// Italy fines public bodies up to the amounts for everybody (Article 83(7)): what is wrong here is the provision.
func TestArticle83_7_publicBodyFinedForWhatCarriesNoFine(t *testing.T) {
	d := decision.Decision{
		Authority: "it-garante", Dates: decision.Dates{Decided: gdpr.MustDate(2022, 2, 10)},
		Parties:  []decision.Party{{Name: "Comune di Prova", Body: decision.PublicBody}},
		Measures: []decision.Measure{{Power: decision.PowerFine, Provisions: []legalbasis.Provision{legalbasis.Article(24)}, Fine: decision.Fine{Amount: gdpr.Euro(5_000)}}},
	}
	if found := d.Validate(); found.Has("fine.public-body") || !found.Has("fine.no-tier") {
		t.Errorf("%v", found)
	}
}

// TestHostileListsAreReadOnce gives each of many measures a party and a finding of its own.
func TestHostileListsAreReadOnce(t *testing.T) {
	var d decision.Decision
	for i := range 6000 {
		name := fmt.Sprint("Party ", i)
		d.Parties = append(d.Parties, decision.Party{Name: name})
		d.Infringements = append(d.Infringements, decision.Infringement{Provision: legalbasis.Article(32), Party: name})
		d.Measures = append(d.Measures, decision.Measure{Power: decision.PowerFine, Party: name, Fine: decision.Fine{Amount: gdpr.Euro(5)}})
	}
	start := time.Now()
	found := d.Validate()
	shares, err := d.FinesByParty()
	if took := time.Since(start); took > 20*time.Second { // on a busy machine, with the race detector; what is not linear takes minutes
		t.Errorf("it took %v", took)
	}
	if found.Has("party.unknown") || len(shares) != 6000 || err != nil {
		t.Errorf("%d findings, %d shares, %v", len(found), len(shares), err)
	}
}

// TestEveryCodeIsTested proves that no finding is documented without a case, and none is made without being documented.
func TestEveryCodeIsTested(t *testing.T) {
	tested := map[string]bool{"record.empty": true}
	for _, c := range validateCases {
		tested[c.code] = true
	}
	source, err := os.ReadFile("decode_test.go")
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	form := regexp.MustCompile(`^[a-z]+(\.[a-z0-9]+)(-[a-z0-9]+)*$`)
	for _, c := range decision.Codes() {
		if names[c.Name] {
			t.Errorf("%s stands twice", c.Name)
		}
		names[c.Name] = true
		if !form.MatchString(c.Name) || c.Meaning == "" {
			t.Errorf("%+v: want the form noun.problem and a meaning", c)
		}
		if c.Rule != "" {
			if p, err := legalbasis.ParseProvision(c.Rule); err != nil || !p.Exists() {
				t.Errorf("%s rests on %q: %v", c.Name, c.Rule, err)
			}
		}
		if !tested[c.Name] && !strings.Contains(string(source), `"`+c.Name+`"`) {
			t.Errorf("no case for %s", c.Name)
		}
	}
	for code := range tested {
		if !names[code] {
			t.Errorf("%s is not documented", code)
		}
	}
}

func ExampleDecision_Validate() {
	d := decision.Decision{
		Kind: decision.KindDecision, Authority: "se-imy", Dates: decision.Dates{Decided: gdpr.MustDate(2023, 6, 12), Published: gdpr.MustDate(2023, 6, 1)},
		Infringements: []decision.Infringement{{Provision: legalbasis.Article(15)}},
		Measures:      []decision.Measure{{Power: decision.PowerFine, Fine: decision.Fine{Amount: gdpr.Euro(5_000_000)}}},
	}
	for _, f := range d.Validate() {
		fmt.Println(f.Severity, f.Code, f.Path)
	}
	// Output:
	// error date.order /dates/published
	// error fine.wrong-currency /measures/0/fine/amount
}
