package authority

import "github.com/gdprgo/gdpr"

var luCNPD = Authority{
	ID: "lu-cnpd", Country: gdpr.Luxembourg, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Commission nationale pour la protection des données", RegisterCode: "LU", DPV: "https://w3id.org/dpv/legal/lu#DPA-LU",
	more: &details{
		names: []Name{
			{"Commission nationale pour la protection des données", gdpr.French, Official, Descriptive, 0},
			{"Nationale Kommission für den Datenschutz", gdpr.German, Official, Descriptive, 0},
			{"Nationalkommissioun fir den Dateschutz", "lb", Official, 0, 0},
			{"National Commission for Data Protection", gdpr.English, English, Descriptive, 0},
			{"CNPD", gdpr.French, Abbreviation, Exact | Weak, 0},
			{"Luxembourg National Commission for Data Protection", gdpr.English, Other, 0, 0},
			{"formation restreinte", gdpr.French, Other, Descriptive | Local, 0},
			{"restricted committee", gdpr.English, Other, Descriptive | Local, 0},
			{"restricted panel", gdpr.English, Other, Descriptive | Local, 0},
			{"restricted formation", gdpr.English, Other, Descriptive | Local, 0},
			{"restricted training", gdpr.English, Other, Descriptive | Local, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"cnpd.public.lu", false, Basis{srcDirectory, Confirmed}},
			{"cnpd.lu", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the restricted panel decides; published only once remedies are exhausted", Basis{srcLU, Confirmed}}, term{0, 0}}},
		noted: []string{
			"CNPD is also the Portuguese authority.",
			"The Commissariat du Gouvernement à la protection des données auprès de l'État is a service of the State, not an authority.",
		},
	},
}
