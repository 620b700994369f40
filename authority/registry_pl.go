package authority

import "github.com/gdprgo/gdpr"

var plUODO = Authority{
	ID: "pl-uodo", Country: gdpr.Poland, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Urząd Ochrony Danych Osobowych", RegisterCode: "PL", DPV: "https://w3id.org/dpv/legal/pl#DPA-PL",
	more: &details{
		names: []Name{
			{"Urząd Ochrony Danych Osobowych", gdpr.Polish, Official, 0, 0},
			{"Prezes Urzędu Ochrony Danych Osobowych", gdpr.Polish, Official, 0, 0},
			{"Personal Data Protection Office", gdpr.English, English, Descriptive, 0},
			{"Office polonais de protection des données personnelles", gdpr.French, French, 0, 0},
			{"UODO", gdpr.Polish, Abbreviation, Exact, 0},
			{"PUODO", gdpr.Polish, Abbreviation, Exact, 0},
			{"Generalny Inspektor Ochrony Danych Osobowych", gdpr.Polish, Former, 0, 2018_05_24},
			{"GIODO", gdpr.Polish, Former, Exact, 2018_05_24},
			{"President of the Office for Personal Data Protection", gdpr.English, Other, Descriptive, 0},
			{"President of the Personal Data Protection Office", gdpr.English, Other, Descriptive, 0},
			{"President of the Office for the Protection of Personal Data", gdpr.English, Other, Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"uodo.gov.pl", false, Basis{srcDirectory, Confirmed}},
			{"giodo.gov.pl", true, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"PLN", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the President decides", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"The deciding organ is the President of the office.",
			"Before 25 May 2018: GIODO.",
		},
	},
}
