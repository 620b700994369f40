package authority

import "github.com/gdprgo/gdpr"

var frCNIL = Authority{
	ID: "fr-cnil", Country: gdpr.France, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Commission nationale de l'informatique et des libertés", RegisterCode: "FR", DPV: "https://w3id.org/dpv/legal/fr#DPA-FR",
	more: &details{
		names: []Name{
			{"Commission nationale de l'informatique et des libertés", gdpr.French, Official, 0, 0},
			{"French Data Protection Authority", gdpr.English, English, 0, 0},
			{"CNIL", gdpr.French, Abbreviation, Exact | Borrowed, 0},
			{"Cnil", gdpr.French, Other, Exact | Borrowed, 0}, // as the French press spells it
			{"gendarme des données personnelles", gdpr.French, Other, 0, 0},
			{"gendarme de la vie privée", gdpr.French, Other, 0, 0},
			{"National Commission on Informatics and Liberty", gdpr.English, Other, 0, 0},
			{"formation restreinte", gdpr.French, Other, Descriptive | Local, 0},
			{"restricted committee", gdpr.English, Other, Descriptive | Local, 0},
			{"restricted panel", gdpr.English, Other, Descriptive | Local, 0},
			{"restricted formation", gdpr.English, Other, Descriptive | Local, 0},
			{"restricted training", gdpr.English, Other, Descriptive | Local, 0},
			{"National Commission for Information Technology and Liberties", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"cnil.fr", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the restricted committee decides, or its president alone in the simplified procedure, up to EUR 20,000", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"In French prose \"la Cnil italienne\" is the Italian authority.",
			"SAN 578/2021 in a Spanish text is a judgment of the Audiencia Nacional.",
		},
	},
}
