package parse_test

import (
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/gdprgo/gdpr/decision"
	"github.com/gdprgo/gdpr/parse"
)

func ExampleEnforcementTracker() {
	file := strings.NewReader(`{"data":[["","ETid-90001","<img alt='Spain'><br>SPAIN","Spanish Data Protection Authority (aepd)","2021-05-24","8,000",
		"Naranjas del Sur S.L.","Industry and Commerce","Art. 13 GDPR, others","Insufficient fulfilment of information obligations","","",""]]}`)
	for rec, err := range parse.EnforcementTracker(file, nil) {
		if err != nil {
			fmt.Println(err)
			break
		}
		d := &rec.Decision
		payable, _ := d.PayableFine()
		fmt.Println(d.Authority, d.Parties[0].Name, payable, d.Infringements[0].Provision)
		for _, x := range d.Extra {
			fmt.Printf("%s: %q\n", x.Name, x.Value)
		}
		fmt.Println(rec.Diagnostics.Has("amount.payable"), rec.Diagnostics.Has("provision.unread"))
	}
	// Output:
	// es-aepd Naranjas del Sur S.L. EUR 8000.00 Article 13 GDPR
	// Quoted Art.: "others"
	// true true
}

func ExampleGDPRhub() {
	page := strings.NewReader(`{{DPAdecisionBOX
|Jurisdiction=Norway
|DPA_With_Country=Datatilsynet (Norway)
|Case_Number_Name=20/90001
|ECLI=
|Date_Decided=13.12.2021
|Fine=250.000
|Currency=NOK
|GDPR_Article_1=Article 32(1)(b) GDPR
|GDPR_Article_2=Article 58(2)(i) GDPR
}}`)
	for rec, err := range parse.GDPRhub(page, nil) {
		if err != nil {
			fmt.Println(err)
			break
		}
		total, _ := rec.Decision.TotalFine()
		fmt.Println(rec.Decision.Reference, rec.Decision.Dates.Decided, total)
		fmt.Println(rec.Decision.Infringements[0].Provision, rec.Decision.Cited)
	}
	// Output:
	// 20/90001 2021-12-13 NOK 250000.00
	// Article 32(1)(b) GDPR [Article 58(2)(i) GDPR]
}

func ExampleCNIL() {
	file := strings.NewReader("Date;Nom ou type d'organisme;Manquements principaux;Décision adoptée\n" +
		"08/09/2022;Association sportive;Sécurité;Amende de 20 000 euros et injonction sous astreinte de 100 euros par jour de retard à l'issue d'un délai de deux mois\n")
	for rec := range parse.CNIL(file, nil) {
		for _, m := range rec.Decision.Measures {
			fmt.Println(m.Power, m.Fine.Amount.Decimal(), m.PeriodicPenalty.Amount.Decimal())
		}
	}
	// Output:
	// fine 20000 0
	// order 0 100
}

func ExamplePrivacyAffairs() {
	file := strings.NewReader("id,name,price,authority,date,controller,articleViolated\n7,Greece,15000,Hellenic Data Protection Authority (HDPA),01/01/2020,Kiosk,Art. 32 GDPR\n")
	for rec := range parse.PrivacyAffairs(file, nil) {
		fmt.Println(rec.Decision.Authority, rec.Decision.Dates.Decided, rec.Diagnostics.Has("date.first-of-january"))
	}
	// Output: gr-hdpa 2020 true
}

func ExampleImport() {
	file := strings.NewReader("ETid,Country,Fine [€]\nETid-1,SPAIN,500\nETid-2,SPA")
	for rec, err := range parse.Import(file, nil) {
		if err != nil {
			var e *parse.InputError
			fmt.Println(errors.As(err, &e), e.Line, e.Offset)
			break
		}
		fmt.Println(rec.Decision.Sources[0].Name, rec.Line)
	}
	// Output:
	// Enforcement Tracker 2
	// true 3 41
}

func ExampleMergeDecisions() {
	hub := records(parse.GDPRhub, "{{DPAdecisionBOX|Jurisdiction=Spain|DPA_With_Country=AEPD (Spain)|Date_Decided=04.05.2021|Fine=10000|Currency=EUR|Party_Name_1=Naranjas del Sur}}")
	tracker := records(parse.EnforcementTracker, "ETid,Country,Authority,Date of Decision,Fine,Controller\nETid-1,SPAIN,AEPD,2021-05-24,8000,Naranjas del Sur S.L.\n")
	fmt.Println(parse.MatchDecisions(hub[0], tracker[0]).Verdict)
	m := parse.MergeDecisions(hub[0], tracker[0])
	imposed, _ := m.Decision.TotalFine()
	payable, _ := m.Decision.PayableFine()
	fmt.Println(imposed, payable)
	for _, f := range m.Fields {
		if f.Field == "/dates/decided" {
			fmt.Printf("%s: %s, not %s: %s\n", f.Field, f.From, f.Other, f.Reason)
		}
	}
	// Output:
	// same
	// EUR 10000.00 EUR 8000.00
	// /dates/decided: first, not 2021-05-24: the second source's days may be those of publication
}

func ExampleGroupDecisions() {
	ds := append(records(parse.GDPRhub, "{{DPAdecisionBOX|Jurisdiction=Spain|DPA_With_Country=AEPD (Spain)|Date_Decided=04.05.2021|Fine=10000|Currency=EUR|Party_Name_1=Naranjas del Sur}}"),
		records(parse.EnforcementTracker, "ETid,Country,Authority,Date,Fine,Controller\nETid-1,SPAIN,AEPD,2021-05-24,8000,Naranjas del Sur S.L.\nETid-2,SPAIN,AEPD,2021-05-24,8000,Limones del Norte\n")...)
	fmt.Println(parse.GroupDecisions(ds))
	// Output: [[0 1] [2]]
}

func ExampleImportCodes() {
	for _, c := range parse.ImportCodes()[:2] {
		fmt.Println(c.Severity, c.Code)
	}
	// Output:
	// info amount.announced
	// info amount.band
}

func records(read func(io.Reader, *parse.Options) iter.Seq2[parse.Record, error], text string) (ds []*decision.Decision) {
	for rec, err := range read(strings.NewReader(text), nil) {
		if err != nil {
			panic(err)
		}
		ds = append(ds, &rec.Decision)
	}
	return ds
}
