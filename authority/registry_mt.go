package authority

import "github.com/gdprgo/gdpr"

var mtIDPC = Authority{
	ID: "mt-idpc", Country: gdpr.Malta, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data", RegisterCode: "MT", DPV: "https://w3id.org/dpv/legal/mt#DPA-MT",
	more: &details{
		names: []Name{
			{"Kummissarju għall-Informazzjoni u l-Protezzjoni tad-Data", gdpr.Maltese, Official, 0, 0},
			{"Office of the Information and Data Protection Commissioner", gdpr.English, Official, Descriptive, 0},
			{"Information and Data Protection Commissioner", gdpr.English, English, Descriptive, 0},
			{"Commissaire maltais à l'information et à la protection des données", gdpr.French, French, 0, 0},
			{"IDPC", gdpr.English, Abbreviation, Exact, 0},
			{"Information and Data Protection Commissioner of Malta", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"idpc.org.mt", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the power that Article 58(2)(i) gives every authority; how the state arranges it is not recorded", Basis{srcGDPR, Confirmed}}, term{2018_05_25, 0}}},
	},
}
