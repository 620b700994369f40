package authority

import "github.com/gdprgo/gdpr"

var gbICO = Authority{
	ID: "gb-ico", Country: gdpr.UnitedKingdom, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Information Commission", DPV: "https://w3id.org/dpv/legal/gb#DPA-GB",
	more: &details{
		names: []Name{
			{"Information Commission", gdpr.English, Official, Descriptive, 0},
			{"Information Commissioner's Office", gdpr.English, Official, Descriptive, 2026_09_29},
			{"Information Commissioner", gdpr.English, Official, Descriptive, 2026_09_29},
			{"Autorité britannique de protection des données", gdpr.French, French, 0, 0},
			{"ICO", gdpr.English, Abbreviation, Exact | Borrowed, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"ico.org.uk", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 2020_01_31}, Basis{srcProcedure, Secondary}}},
		oneStop: []term{{2018_05_25, 2020_12_31}},
		currency: []currencyTerm{
			{"GBP", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by penalty notice, under the UK GDPR after 2020", Basis{srcMemory, MemoryHigh}}, term{0, 0}}},
		noted: []string{
			"The sum of a notice of intent is not a fine.",
			"Decisions after 2020 are never one-stop-shop decisions.",
		},
	},
}

var imIC = Authority{
	ID: "im-ic", Country: "IM", Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Isle of Man Information Commissioner",
	more: &details{
		names: []Name{
			{"Isle of Man Information Commissioner", gdpr.English, Official, 0, 0},
			{"Commissaire à l'information de l'île de Man", gdpr.French, French, 0, 0},
			{"Information Commissioner", gdpr.English, Other, Descriptive, 0},
		},
		named: Basis{srcDataSets, Confirmed},
		domains: []Domain{
			{"inforights.im", false, Basis{srcMemory, MemoryHigh}},
		},
		currency: []currencyTerm{
			{"GBP", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		noted: []string{
			"Listed because data sets on fines list it; the Isle of Man is outside the Union and the EEA.",
		},
	},
}
