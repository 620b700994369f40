package authority

import "github.com/gdprgo/gdpr"

var ieDPC = Authority{
	ID: "ie-dpc", Country: gdpr.Ireland, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Data Protection Commission", RegisterCode: "IE", DPV: "https://w3id.org/dpv/legal/ie#DPA-IE",
	more: &details{
		names: []Name{
			{"Data Protection Commission", gdpr.English, Official, Descriptive, 0},
			{"An Coimisiún um Chosaint Sonraí", gdpr.Irish, Official, 0, 0},
			{"Commission irlandaise de protection des données", gdpr.French, French, 0, 0},
			{"DPC", gdpr.English, Abbreviation, Exact | Borrowed, 0},
			{"Data Protection Commissioner", gdpr.English, Former, Descriptive, 2018_05_24},
			{"Irish Data Protection Commissioner", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"dataprotection.ie", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthorityConfirmed, "payable once the Circuit Court has confirmed it, or the court of appeal has decided, and then within 28 days", Basis{srcIE, Confirmed}}, term{0, 0}}},
		noted: []string{
			"Other states' authorities are also called Data Protection Commission or Commissioner.",
			"A fine is imposed by the decision and confirmed by the Circuit Court months later.",
		},
	},
}
