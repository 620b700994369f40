package authority

import "github.com/gdprgo/gdpr"

var cyCommissioner = Authority{
	ID: "cy-commissioner", Country: gdpr.Cyprus, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα", RegisterCode: "CY", DPV: "https://w3id.org/dpv/legal/cy#DPA-CY",
	more: &details{
		names: []Name{
			{"Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα", gdpr.Greek, Official, 0, 0},
			{"Επίτροπος Προστασίας Δεδομένων Προσωπικού Χαρακτήρα", gdpr.Greek, Official, 0, 0},
			{"Kişisel Verileri Koruma Komiseri", "tr", Official, 0, 0},
			{"Office of the Commissioner for Personal Data Protection", gdpr.English, English, Descriptive, 0},
			{"Commissaire chypriote à la protection des données à caractère personnel", gdpr.French, French, 0, 0},
			{"OCPDP", gdpr.English, Abbreviation, Exact | Weak, 0},
			{"Commissioner for Personal Data Protection", gdpr.English, Other, Descriptive, 0},
			{"Commissioner", gdpr.English, Other, Descriptive | Local, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"dataprotection.gov.cy", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"Commissioner for Personal Data Protection is Cyprus, Commission for Personal Data Protection is Bulgaria.",
		},
	},
}
