package authority

import "github.com/gdprgo/gdpr"

var isPersonuvernd = Authority{
	ID: "is-personuvernd", Country: gdpr.Iceland, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Persónuvernd", RegisterCode: "IS", DPV: "https://w3id.org/dpv/legal/is#DPA-IS",
	more: &details{
		names: []Name{
			{"Persónuvernd", gdpr.Icelandic, Official, 0, 0},
			{"Icelandic Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité islandaise de protection des données", gdpr.French, French, 0, 0},
			{"Personuvernd", gdpr.Icelandic, Other, 0, 0},
			{"Personal Protection", gdpr.English, Other, Local, 0},
			{"Privacy Protection", gdpr.English, Other, Local, 0},
			{"Personal Data Protection", gdpr.English, Other, Local, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"island.is/s/personuvernd", false, Basis{srcDirectory, Confirmed}},
			{"personuvernd.is", true, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardParticipant, term{2018_07_20, 0}, Basis{srcEFTA, Secondary}}},
		oneStop: []term{{2018_07_20, 0}},
		currency: []currencyTerm{
			{"ISK", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "due one month after the decision", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"Machine translation renders the name as \"Personal Protection\" or \"Privacy\".",
		},
	},
}
