package authority

import "github.com/gdprgo/gdpr"

var atDSB = Authority{
	ID: "at-dsb", Country: gdpr.Austria, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Österreichische Datenschutzbehörde", RegisterCode: "AT", DPV: "https://w3id.org/dpv/legal/at#DPA-AT",
	more: &details{
		names: []Name{
			{"Österreichische Datenschutzbehörde", gdpr.German, Official, 0, 0},
			{"Datenschutzbehörde", gdpr.German, Official, Borrowed | Descriptive, 0},
			{"Austrian Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité autrichienne de protection des données", gdpr.French, French, 0, 0},
			{"DSB", gdpr.German, Abbreviation, Exact | Weak, 0},
			{"Datenschutzkommission", gdpr.German, Former, 0, 2013_12_31},
			{"DSK", gdpr.German, Former, Exact | Weak, 2013_12_31},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"dsb.gv.at", false, Basis{srcDirectory, Confirmed}},
			{"data-protection-authority.gv.at", false, Basis{srcMemory, MemoryHigh}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "in administrative penal proceedings, against legal or natural persons", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"DSB is also the usual German abbreviation for any data protection officer (Datenschutzbeauftragter).",
			"DSK is the predecessor in Austrian texts before 2014, the conference of the German authorities in German ones.",
		},
	},
}

var atPDK = Authority{
	ID: "at-pdk", Country: gdpr.Austria, Level: Parliamentary, Scope: PublicBodies,
	Remit: "the National Council, the Federal Council, the Court of Audit and the Ombudsman Board in matters of legislation",
	Name:  "Parlamentarisches Datenschutzkomitee",
	more: &details{
		names: []Name{
			{"Parlamentarisches Datenschutzkomitee", gdpr.German, Official, 0, 0},
			{"Parliamentary Data Protection Committee", gdpr.English, English, 0, 0},
			{"Comité parlementaire autrichien de protection des données", gdpr.French, French, 0, 0},
			{"PDK", gdpr.German, Abbreviation, Exact | Weak, 0},
		},
		named: Basis{srcProcedure, Secondary},
		domains: []Domain{
			{"parlament.gv.at", false, Basis{srcMemory, MemoryHigh}},
		},
		board: []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcMemory, MemoryMedium}}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
	},
}
