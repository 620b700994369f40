package authority

import "github.com/gdprgo/gdpr"

var skUOOU = Authority{
	ID: "sk-uoou", Country: gdpr.Slovakia, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Úrad na ochranu osobných údajov Slovenskej republiky", RegisterCode: "SK", DPV: "https://w3id.org/dpv/legal/sk#DPA-SK",
	more: &details{
		names: []Name{
			{"Úrad na ochranu osobných údajov Slovenskej republiky", gdpr.Slovak, Official, 0, 0},
			{"Úrad na ochranu osobných údajov", gdpr.Slovak, Other, 0, 0},
			{"Office for Personal Data Protection of the Slovak Republic", gdpr.English, English, 0, 0},
			{"Office slovaque de protection des données personnelles", gdpr.French, French, 0, 0},
			{"ÚOOÚ SR", gdpr.Slovak, Abbreviation, Exact, 0},
			{"ÚOOÚ", gdpr.Slovak, Abbreviation, Exact | Weak, 0},
			{"UOOU", gdpr.Slovak, Abbreviation, Exact | Weak, 0},
			{"Office for the Protection of Personal Data of the Slovak Republic", gdpr.English, Other, 0, 0},
			{"Slovak Data Protection Office", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"dataprotection.gov.sk", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the power that Article 58(2)(i) gives every authority; how the state arranges it is not recorded", Basis{srcGDPR, Confirmed}}, term{2018_05_25, 0}}},
		noted: []string{
			"ÚOOÚ without more is usually the Czech office.",
		},
	},
}
