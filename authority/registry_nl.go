package authority

import "github.com/gdprgo/gdpr"

var nlAP = Authority{
	ID: "nl-ap", Country: gdpr.Netherlands, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Autoriteit Persoonsgegevens", RegisterCode: "NL", DPV: "https://w3id.org/dpv/legal/nl#DPA-NL",
	more: &details{
		names: []Name{
			{"Autoriteit Persoonsgegevens", gdpr.Dutch, Official, 0, 0},
			{"Dutch Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité néerlandaise de protection des données", gdpr.French, French, 0, 0},
			{"AP", gdpr.Dutch, Abbreviation, Exact | Weak, 0},
			{"College bescherming persoonsgegevens", gdpr.Dutch, Former, 0, 2015_12_31},
			{"CBP", gdpr.Dutch, Former, Exact | Weak, 2015_12_31},
			{"Personal Data Authority", gdpr.English, Other, Descriptive, 0},
			{"Authority for Personal Data", gdpr.English, Other, Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"autoriteitpersoonsgegevens.nl", false, Basis{srcDirectory, Confirmed}},
			{"cbpweb.nl", true, Basis{srcMemory, MemoryHigh}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the power that Article 58(2)(i) gives every authority; how the state arranges it is not recorded", Basis{srcGDPR, Confirmed}}, term{2018_05_25, 0}}},
		noted: []string{
			"AP is mostly the news agency, an access point or accounts payable.",
		},
	},
}
