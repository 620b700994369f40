package authority

import "github.com/gdprgo/gdpr"

var czUOOU = Authority{
	ID: "cz-uoou", Country: gdpr.Czechia, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Úřad pro ochranu osobních údajů", RegisterCode: "CZ", DPV: "https://w3id.org/dpv/legal/cz#DPA-CZ",
	more: &details{
		names: []Name{
			{"Úřad pro ochranu osobních údajů", gdpr.Czech, Official, 0, 0},
			{"Office for Personal Data Protection", gdpr.English, English, Descriptive, 0},
			{"Office tchèque de protection des données personnelles", gdpr.French, French, 0, 0},
			{"ÚOOÚ", gdpr.Czech, Abbreviation, Exact | Weak, 0},
			{"UOOU", gdpr.Czech, Abbreviation, Exact | Weak, 0},
			{"Czech Office for Personal Data Protection", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"uoou.gov.cz", false, Basis{srcDirectory, Confirmed}},
			{"uoou.cz", true, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"CZK", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "in the procedure for administrative offences", Basis{srcCZ, Confirmed}}, term{0, 0}}},
		noted: []string{
			"ÚOOÚ is the Slovak office too.",
		},
	},
}
