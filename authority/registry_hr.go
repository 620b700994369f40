package authority

import "github.com/gdprgo/gdpr"

var hrAZOP = Authority{
	ID: "hr-azop", Country: gdpr.Croatia, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Agencija za zaštitu osobnih podataka", RegisterCode: "HR", DPV: "https://w3id.org/dpv/legal/hr#DPA-HR",
	more: &details{
		names: []Name{
			{"Agencija za zaštitu osobnih podataka", gdpr.Croatian, Official, 0, 0},
			{"Croatian Personal Data Protection Agency", gdpr.English, English, 0, 0},
			{"Agence croate de protection des données personnelles", gdpr.French, French, 0, 0},
			{"AZOP", gdpr.Croatian, Abbreviation, Exact, 0},
			{"Personal Data Protection Agency", gdpr.English, Other, Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"azop.hr", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"HRK", term{0, 2022_12_31}, Basis{srcMemory, MemoryHigh}},
			{"EUR", term{2023_01_01, 0}, Basis{srcMemory, MemoryHigh}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "", Basis{srcProcedure, Secondary}}, term{0, 0}}},
	},
}
