package authority

import "github.com/gdprgo/gdpr"

var seIMY = Authority{
	ID: "se-imy", Country: gdpr.Sweden, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Integritetsskyddsmyndigheten", RegisterCode: "SE", DPV: "https://w3id.org/dpv/legal/se#DPA-SE",
	more: &details{
		names: []Name{
			{"Integritetsskyddsmyndigheten", gdpr.Swedish, Official, 0, 0},
			{"Swedish Authority for Privacy Protection", gdpr.English, English, 0, 0},
			{"Autorité suédoise de protection de la vie privée", gdpr.French, French, 0, 0},
			{"IMY", gdpr.Swedish, Abbreviation, Exact, 0},
			{"Datainspektionen", gdpr.Swedish, Former, 0, 2020_12_31},
			{"DI", gdpr.Swedish, Former, Exact | Weak, 2020_12_31},
			{"Data Inspectorate", gdpr.English, Other, Descriptive, 0},
			{"Integrity Protection Authority", gdpr.English, Other, Descriptive, 0},
		},
		formerly: Basis{srcProcedure, Secondary},
		named:    Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"imy.se", false, Basis{srcDirectory, Confirmed}},
			{"datainspektionen.se", true, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"SEK", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "sanktionsavgift", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"The prefix DI of a number does not say that Datainspektionen decided.",
		},
	},
}
