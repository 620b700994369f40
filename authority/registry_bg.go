package authority

import "github.com/gdprgo/gdpr"

var bgCPDP = Authority{
	ID: "bg-cpdp", Country: gdpr.Bulgaria, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Комисия за защита на личните данни", RegisterCode: "BG", DPV: "https://w3id.org/dpv/legal/bg#DPA-BG",
	more: &details{
		names: []Name{
			{"Комисия за защита на личните данни", gdpr.Bulgarian, Official, 0, 0},
			{"Комисията за защита на личните данни", gdpr.Bulgarian, Other, 0, 0},
			{"Commission for Personal Data Protection", gdpr.English, English, Descriptive, 0},
			{"Commission bulgare de protection des données à caractère personnel", gdpr.French, French, 0, 0},
			{"CPDP", gdpr.English, Abbreviation, Exact | Weak, 0},
			{"КЗЛД", gdpr.Bulgarian, Abbreviation, Exact, 0},
			{"KZLD", gdpr.Bulgarian, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"cpdp.bg", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"BGN", term{0, 2025_12_31}, Basis{srcMemory, MemoryHigh}},
			{"EUR", term{2026_01_01, 0}, Basis{srcMemory, MemoryHigh}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by decision or by penal decree", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"CPDP is also the name of a conference held in Brussels.",
			"Sums are in leva until the end of 2025, in euro since, at 1.95583 leva.",
		},
	},
}
