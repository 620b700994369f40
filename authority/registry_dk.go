package authority

import "github.com/gdprgo/gdpr"

var dkDatatilsynet = Authority{
	ID: "dk-datatilsynet", Country: gdpr.Denmark, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Datatilsynet", RegisterCode: "DK", DPV: "https://w3id.org/dpv/legal/dk#DPA-DK",
	more: &details{
		names: []Name{
			{"Datatilsynet", gdpr.Danish, Official, 0, 0},
			{"Danish Data Protection Agency", gdpr.English, English, 0, 0},
			{"Agence danoise de protection des données", gdpr.French, French, 0, 0},
			{"DT", gdpr.Danish, Abbreviation, Exact | Weak, 0},
			{"det danske Datatilsyn", gdpr.Danish, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datatilsynet.dk", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"DKK", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByCourt, "Datatilsynet reports to the police and proposes an amount, which is no fine until a court has decided", Basis{srcProcedure + "; " + srcGDPR, Confirmed}}, term{0, 0}}},
		noted: []string{
			"The Norwegian authority has the same name.",
			"A sum that Datatilsynet recommends (indstillet til bøde) is a proposal.",
		},
	},
}
