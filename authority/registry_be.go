package authority

import "github.com/gdprgo/gdpr"

var beAPDGBA = Authority{
	ID: "be-apd-gba", Country: gdpr.Belgium, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Autorité de protection des données", RegisterCode: "BE", DPV: "https://w3id.org/dpv/legal/be#DPA-BE",
	more: &details{
		names: []Name{
			{"Autorité de protection des données", gdpr.French, Official, Borrowed | Descriptive, 0},
			{"Gegevensbeschermingsautoriteit", gdpr.Dutch, Official, Borrowed, 0},
			{"Datenschutzbehörde", gdpr.German, Official, Borrowed | Descriptive, 0},
			{"Belgian Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité belge de protection des données", gdpr.French, French, 0, 0},
			{"APD", gdpr.French, Abbreviation, Exact | Weak | Borrowed, 0},
			{"GBA", gdpr.Dutch, Abbreviation, Exact | Weak, 0},
			{"APD-GBA", "", Abbreviation, Exact, 0},
			{"APD/GBA", "", Abbreviation, Exact, 0},
			{"BE DPA", "", Abbreviation, Exact, 0},
			{"Commission de la protection de la vie privée", gdpr.French, Former, 0, 2018_05_24},
			{"Commissie voor de bescherming van de persoonlijke levenssfeer", gdpr.Dutch, Former, 0, 2018_05_24},
			{"CPVP", gdpr.French, Former, Exact, 2018_05_24},
			{"CBPL", gdpr.Dutch, Former, Exact, 2018_05_24},
			{"Belgische Gegevensbeschermingsautoriteit", gdpr.Dutch, Other, 0, 0},
			{"autorité belge de protection des données", gdpr.French, Other, 0, 0},
			{"Chambre Contentieuse", gdpr.French, Other, Local, 0},
			{"Geschillenkamer", gdpr.Dutch, Other, Local, 0},
			{"Litigation Chamber", gdpr.English, Other, Descriptive | Local, 0},
			{"Disputes Chamber", gdpr.English, Other, Descriptive | Local, 0},
			{"Dispute Chamber", gdpr.English, Other, Descriptive | Local, 0},
			{"Contentious Chamber", gdpr.English, Other, Descriptive | Local, 0},
			{"Dispute Resolution Chamber", gdpr.English, Other, Descriptive | Local, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"dataprotectionauthority.be", false, Basis{srcDirectory, Confirmed}},
			{"autoriteprotectiondonnees.be", false, Basis{srcDirectory, Confirmed}},
			{"gegevensbeschermingsautoriteit.be", false, Basis{srcDirectory, Confirmed}},
			{"privacycommission.be", true, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the Litigation Chamber decides", Basis{srcProcedure, Secondary}}, term{0, 0}}},
		noted: []string{
			"The French name is also the ordinary French word for any data protection authority.",
			"The German name is the Austrian authority's as well.",
		},
	},
}

var beVTC = Authority{
	ID: "be-vtc", Country: gdpr.Belgium, Region: "BE-VLG", Level: Subnational, Scope: PublicBodies,
	Remit: "administrative bodies of Flanders, municipalities and schools among them",
	Name:  "Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens",
	more: &details{
		names: []Name{
			{"Vlaamse Toezichtcommissie voor de verwerking van persoonsgegevens", gdpr.Dutch, Official, 0, 0},
			{"Flemish Supervisory Committee for the processing of personal data", gdpr.English, English, 0, 0},
			{"Commission de contrôle flamande du traitement des données à caractère personnel", gdpr.French, French, 0, 0},
			{"VTC", "", Abbreviation, Exact | Weak, 0},
			{"Vlaamse Toezichtcommissie voor het elektronische bestuurlijke gegevensverkeer", gdpr.Dutch, Former, 0, 2018_05_24},
			{"Vlaamse Toezichtcommissie", gdpr.Dutch, Other, 0, 0},
		},
		formerly: Basis{srcVTC, Confirmed},
		named:    Basis{srcVTC, Confirmed},
		domains: []Domain{
			{"vlaanderen.be/vlaamse-toezichtcommissie", false, Basis{srcDirectory, Confirmed}},
			{"overheid.vlaanderen.be/vlaamse-toezichtcommissie", true, Basis{srcDirectory, Confirmed}},
			{"vtc.corve.be", true, Basis{srcDirectory, Confirmed}},
		},
		board: []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcMemory, MemoryHigh}}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
	},
}
