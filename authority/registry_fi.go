package authority

import "github.com/gdprgo/gdpr"

var fiTSV = Authority{
	ID: "fi-tsv", Country: gdpr.Finland, Level: National, Scope: PublicBodies | PrivateBodies,
	Name: "Tietosuojavaltuutetun toimisto", RegisterCode: "FI", DPV: "https://w3id.org/dpv/legal/fi#DPA-FI",
	more: &details{
		names: []Name{
			{"Tietosuojavaltuutetun toimisto", gdpr.Finnish, Official, 0, 0},
			{"Dataombudsmannens byrå", gdpr.Swedish, Official, 0, 0},
			{"Office of the Data Protection Ombudsman", gdpr.English, English, Descriptive, 0},
			{"Bureau finlandais du médiateur à la protection des données", gdpr.French, French, 0, 0},
			{"Bureau du médiateur à la protection des données", gdpr.French, Other, 0, 0},
			{"TSV", gdpr.Finnish, Abbreviation, Exact | Weak, 0},
			{"Data Protection Ombudsman", gdpr.English, Other, Descriptive, 0},
			{"Finnish Data Protection Ombudsman", gdpr.English, Other, 0, 0},
			{"Tietosuojavaltuutettu", gdpr.Finnish, Other, 0, 0},
			{"Apulaistietosuojavaltuutettu", gdpr.Finnish, Other, 0, 0},
			{"Sanctions Board", gdpr.English, Other, Descriptive | Local, 0},
			{"seuraamuskollegio", gdpr.Finnish, Other, 0, 0},
			{"Deputy Data Protection Ombudsman", gdpr.English, Other, Descriptive, 0},
			{"Data Protection Officer", gdpr.English, Other, Exact | Descriptive | Local, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"tietosuoja.fi", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "the Sanctions Board of the Ombudsman and the deputies decides; not after ten years", Basis{srcFI, Confirmed}}, term{0, 0}}},
		noted: []string{
			"Translations call the Ombudsman Data Protection Officer or Commissioner.",
			"One data set books every Finnish fine under the Deputy Data Protection Ombudsman.",
		},
	},
}
