package authority

import "github.com/gdprgo/gdpr"

var roANSPDCP = Authority{
	ID: "ro-anspdcp", Country: gdpr.Romania, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal", RegisterCode: "RO", DPV: "https://w3id.org/dpv/legal/ro#DPA-RO",
	more: &details{
		names: []Name{
			{"Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal", gdpr.Romanian, Official, 0, 0},
			{"National Supervisory Authority for Personal Data Processing", gdpr.English, English, Descriptive, 0},
			{"Autorité nationale roumaine de surveillance du traitement des données à caractère personnel", gdpr.French, French, 0, 0},
			{"ANSPDCP", gdpr.Romanian, Abbreviation, Exact, 0},
			{"A.N.S.P.D.C.P", gdpr.Romanian, Abbreviation, Exact, 0},
			{"Autoritatea Naţională de Supraveghere a Prelucrării Datelor cu Caracter Personal", gdpr.Romanian, Other, 0, 0},
			{"Autoritatea Națională de Supraveghere", gdpr.Romanian, Other, 0, 0},
			{"National Supervisory Authority for the Processing of Personal Data", gdpr.English, Other, Descriptive, 0},
			{"National Supervisory Authority", gdpr.English, Other, Descriptive | Local, 0},
			{"National Authority", gdpr.English, Other, Descriptive | Local, 0},
			{"National DPA", gdpr.English, Other, Descriptive | Local, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"dataprotection.ro", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"RON", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "in lei; the announcements add the sum in euro", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"Its decisions bear no public number.",
			"In Romanian AEPD is the European Supervisor, CEPD the European Board.",
		},
	},
}
