package authority

import "github.com/gdprgo/gdpr"

var siIP = Authority{
	ID: "si-ip", Country: gdpr.Slovenia, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Informacijski pooblaščenec", RegisterCode: "SI", DPV: "https://w3id.org/dpv/legal/si#DPA-SI",
	more: &details{
		names: []Name{
			{"Informacijski pooblaščenec", gdpr.Slovene, Official, 0, 0},
			{"Information Commissioner of the Republic of Slovenia", gdpr.English, English, 0, 0},
			{"Commissaire à l'information de Slovénie", gdpr.French, French, 0, 0},
			{"IP", gdpr.Slovene, Abbreviation, Exact | Weak, 0},
			{"IP-RS", gdpr.Slovene, Abbreviation, Exact, 0},
			{"Information Commissioner", gdpr.English, Other, Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"ip-rs.si", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the power that Article 58(2)(i) gives every authority; how the state arranges it is not recorded", Basis{srcGDPR, Confirmed}}, term{2018_05_25, 0}}},
		noted: []string{
			"IP is mostly internet protocol or intellectual property.",
			"Numbers that begin with 07121 are opinions.",
		},
	},
}
