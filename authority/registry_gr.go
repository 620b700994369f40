package authority

import "github.com/gdprgo/gdpr"

var grHDPA = Authority{
	ID: "gr-hdpa", Country: gdpr.Greece, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα", RegisterCode: "EL", DPV: "https://w3id.org/dpv/legal/gr#DPA-GR",
	more: &details{
		names: []Name{
			{"Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα", gdpr.Greek, Official, 0, 0},
			{"Hellenic Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité hellénique de protection des données", gdpr.French, French, 0, 0},
			{"HDPA", gdpr.English, Abbreviation, Exact, 0},
			{"Αρχή Προστασίας Δεδομένων", gdpr.Greek, Other, 0, 0},
			{"Αρχής Προστασίας Δεδομένων", gdpr.Greek, Other, 0, 0},
			{"Αρχής Προστασίας Δεδομένων Προσωπικού Χαρακτήρα", gdpr.Greek, Other, 0, 0},
			{"ΑΠΔΠΧ", gdpr.Greek, Abbreviation, Exact, 0},
			{"APDPX", gdpr.Greek, Abbreviation, Exact, 0},
			{"Greek Data Protection Authority", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"dpa.gr", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the plenary or a department decides", Basis{srcGR, Confirmed}}, term{0, 0}}},
		noted: []string{
			"Union documents abbreviate Greece EL.",
		},
	},
}
