package authority

import "github.com/gdprgo/gdpr"

var eeAKI = Authority{
	ID: "ee-aki", Country: gdpr.Estonia, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Andmekaitse Inspektsioon", RegisterCode: "EE", DPV: "https://w3id.org/dpv/legal/ee#DPA-EE",
	more: &details{
		names: []Name{
			{"Andmekaitse Inspektsioon", gdpr.Estonian, Official, 0, 0},
			{"Estonian Data Protection Inspectorate", gdpr.English, English, 0, 0},
			{"Inspection estonienne de la protection des données", gdpr.French, French, 0, 0},
			{"AKI", gdpr.Estonian, Abbreviation, Exact | Weak, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"aki.ee", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByMisdemeanour, "as an extra-judicial body; pressure mostly comes from penalty payments (sunniraha), which are no fines", Basis{srcEE, Confirmed}}, term{0, 0}}},
		noted: []string{
			"Sunniraha, a penalty payment that enforces a precept, is often misreported as a fine.",
		},
	},
}
