package authority

import "github.com/gdprgo/gdpr"

var esAEPD = Authority{
	ID: "es-aepd", Country: gdpr.Spain, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Agencia Española de Protección de Datos", RegisterCode: "ES", DPV: "https://w3id.org/dpv/legal/es#DPA-ES",
	more: &details{
		names: []Name{
			{"Agencia Española de Protección de Datos", gdpr.Spanish, Official, 0, 0},
			{"Spanish Data Protection Agency", gdpr.English, English, 0, 0},
			{"Agence espagnole de protection des données", gdpr.French, French, 0, 0},
			{"AEPD", gdpr.Spanish, Abbreviation, Exact | Weak, 0},
			{"Spanish Agency for Data Protection", gdpr.English, Other, 0, 0},
			{"Spanish Agency of Data Protection", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"aepd.es", false, Basis{srcDirectory, Confirmed}},
			{"agpd.es", true, Basis{srcMemory, MemoryHigh}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "reduced by 20 % for voluntary payment and by 20 % for acknowledgment of responsibility", Basis{srcProcedure + "; " + srcDecisions, Secondary}}, term{0, 0}}},
		noted: []string{
			"A PS number and an EXP number may be the same case.",
		},
	},
}

var esCTAPDCAT = Authority{
	ID: "es-ct-apdcat", Country: gdpr.Spain, Region: "ES-CT", Level: Subnational, Scope: PublicBodies,
	Remit: "Catalan administrations, universities and bodies that exercise public functions",
	Name:  "Autoritat Catalana de Protecció de Dades", DPV: "https://w3id.org/dpv/legal/es#DPA-ES-CT",
	more: &details{
		names: []Name{
			{"Autoritat Catalana de Protecció de Dades", "ca", Official, 0, 0},
			{"Autoridad Catalana de Protección de Datos", gdpr.Spanish, Official, 0, 0},
			{"Catalan Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité catalane de protection des données", gdpr.French, French, 0, 0},
			{"APDCAT", gdpr.Spanish, Abbreviation, Exact, 0},
			{"Agència Catalana de Protecció de Dades", "ca", Former, 0, 2010_00_00},
			{"Agència de Protecció de Dades de Catalunya", "ca", Other, 0, 0},
		},
		formerly: Basis{srcMemory, MemoryMedium},
		named:    Basis{srcDecisions, Confirmed},
		domains: []Domain{
			{"apdcat.gencat.cat", false, Basis{srcDirectory, Confirmed}},
			{"apd.cat", true, Basis{srcMemory, MemoryHigh}},
		},
		board: []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcMemory, MemoryHigh}}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "public bodies get a declaration of infringement instead", Basis{srcDecisions, Secondary}}, term{0, 0}}},
	},
}

var esPVAVPD = Authority{
	ID: "es-pv-avpd", Country: gdpr.Spain, Region: "ES-PV", Level: Subnational, Scope: PublicBodies,
	Remit: "Basque administrations and bodies; since Law 16/2023 also private entities that provide public services",
	Name:  "Autoridad Vasca de Protección de Datos", DPV: "https://w3id.org/dpv/legal/es#DPA-ES-PV",
	more: &details{
		names: []Name{
			{"Autoridad Vasca de Protección de Datos", gdpr.Spanish, Official, 0, 0},
			{"Datuak Babesteko Euskal Agintaritza", "eu", Official, 0, 0},
			{"Basque Data Protection Authority", gdpr.English, English, 0, 0},
			{"Autorité basque de protection des données", gdpr.French, French, 0, 0},
			{"AVPD", gdpr.Spanish, Abbreviation, Exact, 0},
			{"DBEA", "eu", Abbreviation, Exact, 0},
			{"Basque Agency for Data Protection", gdpr.English, Other, 0, 0},
			{"Basque Agency for the Protection of Data", gdpr.English, Other, 0, 0},
			{"DBEB", "eu", Abbreviation, Exact, 0},
			{"Agencia Vasca de Protección de Datos", gdpr.Spanish, Former, 0, 2024_01_00},
			{"Datuak Babesteko Euskal Bulegoa", "eu", Former, 0, 2024_01_00},
		},
		formerly: Basis{srcAVPD, Confirmed},
		named:    Basis{srcAVPD, Confirmed},
		domains: []Domain{
			{"avpd.eus", false, Basis{srcDirectory, Confirmed}},
			{"avpd.euskadi.eus", true, Basis{srcDirectory, Confirmed}},
		},
		board: []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcMemory, MemoryHigh}}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
	},
}

var esANCTPDA = Authority{
	ID: "es-an-ctpda", Country: gdpr.Spain, Region: "ES-AN", Level: Subnational, Scope: PublicBodies,
	Remit: "the public sector of Andalusia",
	Name:  "Consejo de Transparencia y Protección de Datos de Andalucía", DPV: "https://w3id.org/dpv/legal/es#DPA-ES-AN",
	more: &details{
		names: []Name{
			{"Consejo de Transparencia y Protección de Datos de Andalucía", gdpr.Spanish, Official, 0, 0},
			{"Andalusian Council for Transparency and Data Protection", gdpr.English, English, 0, 0},
			{"Council for Transparency and Protection of Data of Andalusia", gdpr.English, Other, 0, 0},
			{"Transparency and Data Protection Council of Andalusia", gdpr.English, Other, 0, 0},
			{"Conseil de la transparence et de la protection des données d'Andalousie", gdpr.French, French, 0, 0},
			{"CTPDA", gdpr.Spanish, Abbreviation, Exact, 0},
		},
		named: Basis{srcDecisions, Confirmed},
		domains: []Domain{
			{"ctpdandalucia.es", false, Basis{srcDirectory, Confirmed}},
		},
		board: []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcMemory, MemoryHigh}}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
	},
}
