package authority

import "github.com/gdprgo/gdpr"

var huNAIH = Authority{
	ID: "hu-naih", Country: gdpr.Hungary, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Nemzeti Adatvédelmi és Információszabadság Hatóság", RegisterCode: "HU", DPV: "https://w3id.org/dpv/legal/hu#DPA-HU",
	more: &details{
		names: []Name{
			{"Nemzeti Adatvédelmi és Információszabadság Hatóság", gdpr.Hungarian, Official, 0, 0},
			{"Hungarian National Authority for Data Protection and Freedom of Information", gdpr.English, English, 0, 0},
			{"Autorité nationale hongroise pour la protection des données et la liberté d'information", gdpr.French, French, 0, 0},
			{"NAIH", gdpr.Hungarian, Abbreviation, Exact, 0},
			{"Hungarian National Authority for Data Protection and the Freedom of Information", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"naih.hu", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"HUF", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the power that Article 58(2)(i) gives every authority; how the state arranges it is not recorded", Basis{srcGDPR, Confirmed}}, term{2018_05_25, 0}}},
	},
}
