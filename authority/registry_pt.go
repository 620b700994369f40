package authority

import "github.com/gdprgo/gdpr"

var ptCNPD = Authority{
	ID: "pt-cnpd", Country: gdpr.Portugal, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Comissão Nacional de Proteção de Dados", RegisterCode: "PT", DPV: "https://w3id.org/dpv/legal/pt#DPA-PT",
	more: &details{
		names: []Name{
			{"Comissão Nacional de Proteção de Dados", gdpr.Portuguese, Official, 0, 0},
			{"Comissão Nacional de Protecção de Dados", gdpr.Portuguese, Official, 0, 0},
			{"Portuguese Data Protection Authority", gdpr.English, English, 0, 0},
			{"Commission nationale portugaise de protection des données", gdpr.French, French, 0, 0},
			{"CNPD", gdpr.Portuguese, Abbreviation, Exact | Weak, 0},
			{"National Commission for Data Protection", gdpr.English, Other, Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"cnpd.pt", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the power that Article 58(2)(i) gives every authority; how the state arranges it is not recorded", Basis{srcGDPR, Confirmed}}, term{2018_05_25, 0}}},
		noted: []string{
			"CNPD is also the authority of Luxembourg.",
			"In Portuguese AEPD is the European Supervisor, CEPD the European Board.",
		},
	},
}
