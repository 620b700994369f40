package authority

import "github.com/gdprgo/gdpr"

var liDSS = Authority{
	ID: "li-dss", Country: gdpr.Liechtenstein, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Datenschutzstelle Fürstentum Liechtenstein", RegisterCode: "LI", DPV: "https://w3id.org/dpv/legal/li#DPA-LI",
	more: &details{
		names: []Name{
			{"Datenschutzstelle Fürstentum Liechtenstein", gdpr.German, Official, 0, 0},
			{"Datenschutzstelle", gdpr.German, Official, Borrowed | Descriptive, 0},
			{"Data Protection Authority Liechtenstein", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Liechtenstein", gdpr.French, French, 0, 0},
			{"DSS", gdpr.German, Abbreviation, Exact | Weak, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutzstelle.li", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardParticipant, term{2018_07_20, 0}, Basis{srcEFTA, Secondary}}},
		oneStop: []term{{2018_07_20, 0}},
		currency: []currencyTerm{
			{"CHF", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "with maxima in Swiss francs: 11 million or 2 %, 22 million or 4 %", Basis{srcLI, Confirmed}}, term{0, 0}}},
	},
}
