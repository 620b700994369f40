package authority

import "github.com/gdprgo/gdpr"

var itGarante = Authority{
	ID: "it-garante", Country: gdpr.Italy, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Garante per la protezione dei dati personali", RegisterCode: "IT", DPV: "https://w3id.org/dpv/legal/it#DPA-IT",
	more: &details{
		names: []Name{
			{"Garante per la protezione dei dati personali", gdpr.Italian, Official, 0, 0},
			{"Italian Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité italienne de protection des données", gdpr.French, French, 0, 0},
			{"GPDP", gdpr.Italian, Abbreviation, Exact, 0},
			{"Garante", gdpr.Italian, Abbreviation, Exact | Borrowed, 0},
			{"Garante Privacy", gdpr.Italian, Other, Borrowed, 0},
			{"Garante della privacy", gdpr.Italian, Other, Borrowed, 0},
			{"Guarantor", gdpr.English, Other, Exact | Weak | Borrowed | Descriptive, 0},
			{"Guarantor for the protection of personal data", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"garanteprivacy.it", false, Basis{srcDirectory, Confirmed}},
			{"gpdp.it", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the college decides; the addressee may settle by paying half within the time for appeal", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"Machine translation renders the name as \"Guarantor\".",
			"Press release, decision and English version each have a docweb number of their own.",
			"Italy has other Garanti, for competition among them.",
		},
	},
}
