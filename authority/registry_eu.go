package authority

import "github.com/gdprgo/gdpr"

var euEDPS = Authority{
	ID: "eu-edps", Country: gdpr.EuropeanUnion, Level: Union, Scope: PublicBodies,
	Remit: "institutions, bodies, offices and agencies of the Union, under Regulation (EU) 2018/1725",
	Name:  "European Data Protection Supervisor", DPV: "https://w3id.org/dpv/legal/eu#DPA-EDPS",
	more: &details{
		names: []Name{
			{"European Data Protection Supervisor", gdpr.English, Official, 0},
			{"Contrôleur européen de la protection des données", gdpr.French, Official, 0},
			{"Europäischer Datenschutzbeauftragter", gdpr.German, Official, 0},
			{"Supervisor Europeo de Protección de Datos", gdpr.Spanish, Official, 0},
			{"Garante europeo della protezione dei dati", gdpr.Italian, Official, 0},
			{"Autoridade Europeia para a Proteção de Dados", gdpr.Portuguese, Official, 0},
			{"Autoritatea Europeană pentru Protecția Datelor", gdpr.Romanian, Official, 0},
			{"Europejski Inspektor Ochrony Danych", gdpr.Polish, Official, 0},
			{"Europese Toezichthouder voor gegevensbescherming", gdpr.Dutch, Official, 0},
			{"Ευρωπαίος Επόπτης Προστασίας Δεδομένων", gdpr.Greek, Official, 0},
			{"EDPS", gdpr.English, Abbreviation, Exact},
			{"CEPD", gdpr.French, Abbreviation, Exact | Weak},
			{"EDSB", gdpr.German, Abbreviation, Exact},
			{"SEPD", gdpr.Spanish, Abbreviation, Exact},
			{"GEPD", gdpr.Italian, Abbreviation, Exact},
			{"AEPD", "", Abbreviation, Exact | Weak},
			{"EIOD", gdpr.Polish, Abbreviation, Exact},
			{"ΕΕΠΔ", gdpr.Greek, Abbreviation, Exact},
			{"Garante europeo", gdpr.Italian, Other, 0},
		},
		named: Basis{srcMemory, MemoryHigh},
		domains: []Domain{
			{"edps.europa.eu", false, Basis{srcDirectory, Confirmed}},
		},
		board: []boardTerm{{BoardLimitedVote, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "on Union institutions, under Article 66 of Regulation (EU) 2018/1725", Basis{srcMemory, MemoryHigh}}, term{0, 0}}},
		noted: []string{
			"CEPD in French is the Supervisor (Contrôleur) or the Board (Comité).",
			"Machine translation prints EDPS for the Board: numbered Guidelines since 2018 are the Board's.",
		},
	},
}

var euEDPB = Authority{
	ID: "eu-edpb", Country: gdpr.EuropeanUnion, Level: Union, Scope: 0,
	Remit: "the consistent application of the GDPR; its binding decisions are addressed to authorities and it imposes no fine",
	Name:  "European Data Protection Board", DPV: "https://w3id.org/dpv/legal/eu#DPA-EDPB",
	more: &details{
		names: []Name{
			{"European Data Protection Board", gdpr.English, Official, 0},
			{"Comité européen de la protection des données", gdpr.French, Official, 0},
			{"Europäischer Datenschutzausschuss", gdpr.German, Official, 0},
			{"Comité Europeo de Protección de Datos", gdpr.Spanish, Official, 0},
			{"Comitato europeo per la protezione dei dati", gdpr.Italian, Official, 0},
			{"Comité Europeu para a Proteção de Dados", gdpr.Portuguese, Official, 0},
			{"Comitetul european pentru protecția datelor", gdpr.Romanian, Official, 0},
			{"Europejska Rada Ochrony Danych", gdpr.Polish, Official, 0},
			{"Europees Comité voor gegevensbescherming", gdpr.Dutch, Official, 0},
			{"Ευρωπαϊκό Συμβούλιο Προστασίας Δεδομένων", gdpr.Greek, Official, 0},
			{"EDPB", gdpr.English, Abbreviation, Exact},
			{"CEPD", gdpr.French, Abbreviation, Exact | Weak},
			{"EDSA", gdpr.German, Abbreviation, Exact},
			{"EROD", gdpr.Polish, Abbreviation, Exact},
			{"ΕΣΠΔ", gdpr.Greek, Abbreviation, Exact},
			{"Article 29 Working Party", gdpr.English, Former, 0},
			{"WP29", gdpr.English, Former, Exact},
			{"G29", gdpr.French, Former, Exact},
			{"Art. 29-Datenschutzgruppe", gdpr.German, Former, 0},
			{"the Board", gdpr.English, Other, Local},
			{"le Comité", gdpr.French, Other, Local},
			{"EDPS Guidelines", gdpr.English, Other, Descriptive},
			{"European Data Protection Committee", gdpr.English, Other, 0},
			{"European Data Protection Committee (EDPS)", gdpr.English, Other, 0},
			{"European Data Protection Board (EDPS)", gdpr.English, Other, 0},
			{"Groupe de travail de l'article 29", gdpr.French, Other, 0},
			{"Groupe de travail Article 29", gdpr.French, Other, 0},
			{"Working Party 29", gdpr.English, Other, 0},
			{"Comité européen à la protection des données", gdpr.French, Other, 0},
		},
		named: Basis{srcMemory, MemoryHigh},
		domains: []Domain{
			{"edpb.europa.eu", false, Basis{srcDirectory, Confirmed}},
		},
		board: []boardTerm{{BoardItself, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		fines: []fineTerm{{FineRule{ByNobody, "the lead authority adopts the final decision and the fine", Basis{srcGDPR, Confirmed}}, term{0, 0}}},
		noted: []string{
			"A fine is never the Board's.",
		},
	},
}
