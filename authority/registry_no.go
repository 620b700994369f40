package authority

import "github.com/gdprgo/gdpr"

var noDatatilsynet = Authority{
	ID: "no-datatilsynet", Country: gdpr.Norway, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Datatilsynet", RegisterCode: "NO", DPV: "https://w3id.org/dpv/legal/no#DPA-NO",
	more: &details{
		names: []Name{
			{"Datatilsynet", gdpr.Norwegian, Official, 0, 0},
			{"Norwegian Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité norvégienne de protection des données", gdpr.French, French, 0, 0},
			{"DT", gdpr.Norwegian, Abbreviation, Exact | Weak, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datatilsynet.no", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardParticipant, term{2018_07_20, 0}, Basis{srcEFTA, Secondary}}},
		oneStop: []term{{2018_07_20, 0}},
		currency: []currencyTerm{
			{"NOK", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "overtredelsesgebyr, due four weeks after it is final; not after five years; daily tvangsmulkt is no fine", Basis{srcNO, Confirmed}}, term{0, 0}}},
		noted: []string{
			"The Danish authority has the same name.",
			"Personvernnemnda may change or annul a fine.",
		},
	},
}
