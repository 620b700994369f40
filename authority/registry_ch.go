package authority

import "github.com/gdprgo/gdpr"

var chFDPIC = Authority{
	ID: "ch-fdpic", Country: gdpr.Switzerland, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter",
	more: &details{
		names: []Name{
			{"Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter", gdpr.German, Official, 0, 0},
			{"Préposé fédéral à la protection des données et à la transparence", gdpr.French, Official, 0, 0},
			{"Incaricato federale della protezione dei dati e della trasparenza", gdpr.Italian, Official, 0, 0},
			{"Incumbensà federal per la protecziun da datas e per la transparenza", "rm", Official, 0, 0},
			{"Federal Data Protection and Information Commissioner", gdpr.English, English, Descriptive, 0},
			{"FDPIC", gdpr.English, Abbreviation, Exact, 0},
			{"EDÖB", gdpr.German, Abbreviation, Exact, 0},
			{"PFPDT", gdpr.French, Abbreviation, Exact, 0},
			{"IFPDT", gdpr.Italian, Abbreviation, Exact, 0},
			{"Préposé fédéral", gdpr.French, Other, 0, 0},
			{"Swiss Federal Data Protection and Information Commissioner", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"edoeb.admin.ch", false, Basis{srcDirectory, Confirmed}},
		},
		currency: []currencyTerm{
			{"CHF", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByProsecutor, "cantonal prosecutors, against natural persons, up to CHF 250,000, since 1 September 2023", Basis{srcProcedure, Secondary}}, term{2023_09_01, 0}}},
	},
}
