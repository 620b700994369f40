package authority

import "github.com/gdprgo/gdpr"

var ltVDAI = Authority{
	ID: "lt-vdai", Country: gdpr.Lithuania, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Valstybinė duomenų apsaugos inspekcija", RegisterCode: "LT", DPV: "https://w3id.org/dpv/legal/lt#DPA-LT",
	more: &details{
		names: []Name{
			{"Valstybinė duomenų apsaugos inspekcija", gdpr.Lithuanian, Official, 0, 0},
			{"State Data Protection Inspectorate", gdpr.English, English, Descriptive, 0},
			{"Inspection d'État lituanienne de protection des données", gdpr.French, French, 0, 0},
			{"VDAI", gdpr.Lithuanian, Abbreviation, Exact, 0},
			{"SDPI", gdpr.English, Abbreviation, Exact | Weak, 0},
			{"ADA", gdpr.Lithuanian, Abbreviation, Exact | Weak, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"vdai.lrv.lt", false, Basis{srcDirectory, Confirmed}},
			{"ada.lt", true, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "not after two years", Basis{srcProcedure, Secondary}}, term{0, 0}}},
	},
}

var ltZEIT = Authority{
	ID: "lt-zeit", Country: gdpr.Lithuania, Level: Sectoral, Scope: PublicBodies | PrivateBodies,
	Remit: "journalistic, academic, artistic and literary purposes",
	Name:  "Žurnalistų etikos inspektoriaus tarnyba",
	more: &details{
		names: []Name{
			{"Žurnalistų etikos inspektoriaus tarnyba", gdpr.Lithuanian, Official, 0, 0},
			{"Office of the Inspector of Journalist Ethics", gdpr.English, English, 0, 0},
			{"Service de l'inspecteur lituanien de l'éthique journalistique", gdpr.French, French, 0, 0},
			{"ŽEIT", gdpr.Lithuanian, Abbreviation, Exact, 0},
		},
		named: Basis{srcProcedure, Secondary},
		domains: []Domain{
			{"zeit.lt", false, Basis{srcMemory, MemoryHigh}},
		},
		board: []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcMemory, MemoryMedium}}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
	},
}
