package authority

import "github.com/gdprgo/gdpr"

var lvDVI = Authority{
	ID: "lv-dvi", Country: gdpr.Latvia, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Datu valsts inspekcija", RegisterCode: "LV", DPV: "https://w3id.org/dpv/legal/lv#DPA-LV",
	more: &details{
		names: []Name{
			{"Datu valsts inspekcija", gdpr.Latvian, Official, 0, 0},
			{"Data State Inspectorate", gdpr.English, English, Descriptive, 0},
			{"Inspection nationale lettone des données", gdpr.French, French, 0, 0},
			{"DVI", gdpr.Latvian, Abbreviation, Exact | Weak, 0},
			{"DSI", gdpr.English, Abbreviation, Exact | Weak, 0},
			{"Data State Inspectorate of Latvia", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"dvi.gov.lv", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the power that Article 58(2)(i) gives every authority; how the state arranges it is not recorded", Basis{srcGDPR, Confirmed}}, term{2018_05_25, 0}}},
	},
}
