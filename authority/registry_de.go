package authority

import "github.com/gdprgo/gdpr"

var deBfDI = Authority{
	ID: "de-bfdi", Country: gdpr.Germany, Level: Federal, Scope: PublicBodies | PrivateBodies,
	Remit: "public bodies of the Federation, providers of telecommunications and postal services, job centres",
	Name:  "Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit", RegisterCode: "DE", DPV: "https://w3id.org/dpv/legal/de#DPA-DE",
	more: &details{
		names: []Name{
			{"Die Bundesbeauftragte für den Datenschutz und die Informationsfreiheit", gdpr.German, Official, 0, 0},
			{"Bundesbeauftragte für den Datenschutz und die Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Bundesbeauftragten für den Datenschutz und die Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Der Bundesbeauftragte für den Datenschutz und die Informationsfreiheit", gdpr.German, Official, 0, 0},
			{"Federal Commissioner for Data Protection and Freedom of Information", gdpr.English, English, Descriptive, 0},
			{"Commissaire fédéral allemand à la protection des données et à la liberté d'information", gdpr.French, French, 0, 0},
			{"BfDI", gdpr.German, Abbreviation, Exact, 0},
			{"Bundesdatenschutzbeauftragter", gdpr.German, Other, 0, 0},
			{"Bundesbeauftragte für den Datenschutz", gdpr.German, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"bfdi.bund.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardMember, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcGDPR, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
		noted: []string{
			"The official name has a masculine and a feminine form, after the holder of the office.",
			"\"The German authority\" is not one authority: undertakings answer to that of the Land of their main establishment in Germany.",
		},
	},
}

var deBWLfDI = Authority{
	ID: "de-bw-lfdi", Country: gdpr.Germany, Region: "DE-BW", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg",
	more: &details{
		names: []Name{
			{"Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg", gdpr.German, Official, 0, 0},
			{"Landesbeauftragte für den Datenschutz und die Informationsfreiheit Baden-Württemberg", gdpr.German, Other, 0, 0},
			{"Landesbeauftragten für den Datenschutz und die Informationsfreiheit Baden-Württemberg", gdpr.German, Other, 0, 0},
			{"Landesbeauftragte für Datenschutz und Informationsfreiheit Baden-Württemberg", gdpr.German, Other, 0, 0},
			{"Landesbeauftragten für Datenschutz und Informationsfreiheit Baden-Württemberg", gdpr.German, Other, 0, 0},
			{"State Commissioner for Data Protection and Freedom of Information Baden-Württemberg", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Bade-Wurtemberg", gdpr.French, French, 0, 0},
			{"LfDI BW", gdpr.German, Abbreviation, Exact, 0},
			{"LfDI Baden-Württemberg", gdpr.German, Abbreviation, Exact, 0},
			{"LfDI", gdpr.German, Abbreviation, Exact | Weak | Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"baden-wuerttemberg.datenschutz.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deBYBayLDA = Authority{
	ID: "de-by-baylda", Country: gdpr.Germany, Region: "DE-BY", Level: Subnational, Scope: PrivateBodies,
	Name: "Bayerisches Landesamt für Datenschutzaufsicht", RegisterCode: "DEBY", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-BY-non-public",
	more: &details{
		names: []Name{
			{"Bayerisches Landesamt für Datenschutzaufsicht", gdpr.German, Official, 0, 0},
			{"Bayerische Landesamt für Datenschutzaufsicht", gdpr.German, Other, 0, 0},
			{"Bayerischen Landesamt für Datenschutzaufsicht", gdpr.German, Other, 0, 0},
			{"Bavarian State Office for Data Protection Supervision", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Bavière (secteur privé)", gdpr.French, French, 0, 0},
			{"BayLDA", gdpr.German, Abbreviation, Exact, 0},
			{"Bavarian Lander Office for Data Protection Supervision", gdpr.English, Other, 0, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"lda.bayern.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
		noted: []string{
			"Bavaria has two authorities; fines on undertakings are the BayLDA's.",
		},
	},
}

var deBYBayLfD = Authority{
	ID: "de-by-baylfd", Country: gdpr.Germany, Region: "DE-BY", Level: Subnational, Scope: PublicBodies,
	Name: "Der Bayerische Landesbeauftragte für den Datenschutz", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-BY-public",
	more: &details{
		names: []Name{
			{"Der Bayerische Landesbeauftragte für den Datenschutz", gdpr.German, Official, 0, 0},
			{"Bayerische Landesbeauftragte für den Datenschutz", gdpr.German, Other, 0, 0},
			{"Bayerischen Landesbeauftragten für den Datenschutz", gdpr.German, Other, 0, 0},
			{"Bavarian State Commissioner for Data Protection", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Bavière (secteur public)", gdpr.French, French, 0, 0},
			{"BayLfD", gdpr.German, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz-bayern.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
		noted: []string{
			"Bavaria has two authorities; the BayLfD supervises public bodies only.",
		},
	},
}

var deBEBlnBDI = Authority{
	ID: "de-be-blnbdi", Country: gdpr.Germany, Region: "DE-BE", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Berliner Beauftragte für Datenschutz und Informationsfreiheit", RegisterCode: "DEBE", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-BE",
	more: &details{
		names: []Name{
			{"Berliner Beauftragte für Datenschutz und Informationsfreiheit", gdpr.German, Official, 0, 0},
			{"Berliner Beauftragten für Datenschutz und Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Berliner Datenschutzbeauftragte", gdpr.German, Other, 0, 0},
			{"Berliner Datenschutzbeauftragten", gdpr.German, Other, 0, 0},
			{"Berlin Commissioner for Data Protection and Freedom of Information", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Berlin", gdpr.French, French, 0, 0},
			{"BlnBDI", gdpr.German, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz-berlin.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deBBLDA = Authority{
	ID: "de-bb-lda", Country: gdpr.Germany, Region: "DE-BB", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg", RegisterCode: "DEBB", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-BB",
	more: &details{
		names: []Name{
			{"Die Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg", gdpr.German, Official, 0, 0},
			{"Landesbeauftragte für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg", gdpr.German, Other, 0, 0},
			{"Landesbeauftragten für den Datenschutz und für das Recht auf Akteneinsicht Brandenburg", gdpr.German, Other, 0, 0},
			{"State Commissioner for Data Protection and Access to Information Brandenburg", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Brandebourg", gdpr.French, French, 0, 0},
			{"LDA Brandenburg", gdpr.German, Abbreviation, Exact, 0},
			{"LDA", gdpr.German, Abbreviation, Exact | Weak, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"lda.brandenburg.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deHBLfDI = Authority{
	ID: "de-hb-lfdi", Country: gdpr.Germany, Region: "DE-HB", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-HB",
	more: &details{
		names: []Name{
			{"Die Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen", gdpr.German, Official, 0, 0},
			{"Landesbeauftragte für Datenschutz und Informationsfreiheit Bremen", gdpr.German, Other, 0, 0},
			{"Landesbeauftragten für Datenschutz und Informationsfreiheit Bremen", gdpr.German, Other, 0, 0},
			{"State Commissioner for Data Protection and Freedom of Information Bremen", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Brême", gdpr.French, French, 0, 0},
			{"LfDI Bremen", gdpr.German, Abbreviation, Exact, 0},
			{"LfDI HB", gdpr.German, Abbreviation, Exact, 0},
			{"LfDI", gdpr.German, Abbreviation, Exact | Weak | Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz.bremen.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deHHHmbBfDI = Authority{
	ID: "de-hh-hmbbfdi", Country: gdpr.Germany, Region: "DE-HH", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit", RegisterCode: "DEHH", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-HH",
	more: &details{
		names: []Name{
			{"Der Hamburgische Beauftragte für Datenschutz und Informationsfreiheit", gdpr.German, Official, 0, 0},
			{"Hamburgische Beauftragte für Datenschutz und Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Hamburgischen Beauftragten für Datenschutz und Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Hamburg Commissioner for Data Protection and Freedom of Information", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Hambourg", gdpr.French, French, 0, 0},
			{"HmbBfDI", gdpr.German, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz-hamburg.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deHEHBDI = Authority{
	ID: "de-he-hbdi", Country: gdpr.Germany, Region: "DE-HE", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Der Hessische Beauftragte für Datenschutz und Informationsfreiheit", RegisterCode: "DEHE", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-HE",
	more: &details{
		names: []Name{
			{"Der Hessische Beauftragte für Datenschutz und Informationsfreiheit", gdpr.German, Official, 0, 0},
			{"Hessische Beauftragte für Datenschutz und Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Hessischen Beauftragten für Datenschutz und Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Hessian Commissioner for Data Protection and Freedom of Information", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Hesse", gdpr.French, French, 0, 0},
			{"HBDI", gdpr.German, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz.hessen.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deMVLfDI = Authority{
	ID: "de-mv-lfdi", Country: gdpr.Germany, Region: "DE-MV", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-MV",
	more: &details{
		names: []Name{
			{"Der Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern", gdpr.German, Official, 0, 0},
			{"Landesbeauftragte für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern", gdpr.German, Other, 0, 0},
			{"Landesbeauftragten für Datenschutz und Informationsfreiheit Mecklenburg-Vorpommern", gdpr.German, Other, 0, 0},
			{"State Commissioner for Data Protection and Freedom of Information Mecklenburg-Western Pomerania", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Mecklembourg-Poméranie-Occidentale", gdpr.French, French, 0, 0},
			{"LfDI M-V", gdpr.German, Abbreviation, Exact, 0},
			{"LfDI MV", gdpr.German, Abbreviation, Exact, 0},
			{"LfDI", gdpr.German, Abbreviation, Exact | Weak | Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz-mv.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deNILfD = Authority{
	ID: "de-ni-lfd", Country: gdpr.Germany, Region: "DE-NI", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Der Landesbeauftragte für den Datenschutz Niedersachsen", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-NI",
	more: &details{
		names: []Name{
			{"Der Landesbeauftragte für den Datenschutz Niedersachsen", gdpr.German, Official, 0, 0},
			{"Landesbeauftragte für den Datenschutz Niedersachsen", gdpr.German, Other, 0, 0},
			{"Landesbeauftragten für den Datenschutz Niedersachsen", gdpr.German, Other, 0, 0},
			{"State Commissioner for Data Protection Lower Saxony", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Basse-Saxe", gdpr.French, French, 0, 0},
			{"LfD Niedersachsen", gdpr.German, Abbreviation, Exact, 0},
			{"LfD NI", gdpr.German, Abbreviation, Exact, 0},
			{"LfD", gdpr.German, Abbreviation, Exact | Weak | Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"lfd.niedersachsen.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deNWLDI = Authority{
	ID: "de-nw-ldi", Country: gdpr.Germany, Region: "DE-NW", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-NW",
	more: &details{
		names: []Name{
			{"Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen", gdpr.German, Official, 0, 0},
			{"Landesbeauftragten für Datenschutz und Informationsfreiheit Nordrhein-Westfalen", gdpr.German, Other, 0, 0},
			{"State Commissioner for Data Protection and Freedom of Information North Rhine-Westphalia", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Rhénanie-du-Nord-Westphalie", gdpr.French, French, 0, 0},
			{"LDI NRW", gdpr.German, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"ldi.nrw.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deRPLfDI = Authority{
	ID: "de-rp-lfdi", Country: gdpr.Germany, Region: "DE-RP", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-RP",
	more: &details{
		names: []Name{
			{"Der Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz", gdpr.German, Official, 0, 0},
			{"Landesbeauftragte für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz", gdpr.German, Other, 0, 0},
			{"Landesbeauftragten für den Datenschutz und die Informationsfreiheit Rheinland-Pfalz", gdpr.German, Other, 0, 0},
			{"State Commissioner for Data Protection and Freedom of Information Rhineland-Palatinate", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Rhénanie-Palatinat", gdpr.French, French, 0, 0},
			{"LfDI RLP", gdpr.German, Abbreviation, Exact, 0},
			{"LfDI Rheinland-Pfalz", gdpr.German, Abbreviation, Exact, 0},
			{"LfDI", gdpr.German, Abbreviation, Exact | Weak | Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz.rlp.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deSLUDZ = Authority{
	ID: "de-sl-udz", Country: gdpr.Germany, Region: "DE-SL", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Unabhängiges Datenschutzzentrum Saarland", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-SL",
	more: &details{
		names: []Name{
			{"Unabhängiges Datenschutzzentrum Saarland", gdpr.German, Official, 0, 0},
			{"Independent Data Protection Centre Saarland", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Sarre", gdpr.French, French, 0, 0},
			{"UDZ", gdpr.German, Abbreviation, Exact | Weak, 0},
			{"LfDI Saarland", gdpr.German, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz.saarland.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deSNSDTB = Authority{
	ID: "de-sn-sdtb", Country: gdpr.Germany, Region: "DE-SN", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Sächsische Datenschutz- und Transparenzbeauftragte", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-SN",
	more: &details{
		names: []Name{
			{"Sächsische Datenschutz- und Transparenzbeauftragte", gdpr.German, Official, 0, 0},
			{"Sächsischen Datenschutz- und Transparenzbeauftragten", gdpr.German, Other, 0, 0},
			{"Sächsische Datenschutzbeauftragte", gdpr.German, Other, 0, 0},
			{"Sächsischen Datenschutzbeauftragten", gdpr.German, Other, 0, 0},
			{"Saxon Data Protection and Transparency Commissioner", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Saxe", gdpr.French, French, 0, 0},
			{"SDTB", gdpr.German, Abbreviation, Exact, 0},
			{"SächsDSB", gdpr.German, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz.sachsen.de", false, Basis{srcDirectory, Confirmed}},
			{"saechsdsb.de", true, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
		noted: []string{
			"Saxony is part of the names Lower Saxony and Saxony-Anhalt, which are other Länder.",
		},
	},
}

var deSTLfD = Authority{
	ID: "de-st-lfd", Country: gdpr.Germany, Region: "DE-ST", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Landesbeauftragter für den Datenschutz Sachsen-Anhalt", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-ST",
	more: &details{
		names: []Name{
			{"Landesbeauftragter für den Datenschutz Sachsen-Anhalt", gdpr.German, Official, 0, 0},
			{"Landesbeauftragte für den Datenschutz Sachsen-Anhalt", gdpr.German, Other, 0, 0},
			{"Landesbeauftragten für den Datenschutz Sachsen-Anhalt", gdpr.German, Other, 0, 0},
			{"State Commissioner for Data Protection Saxony-Anhalt", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Saxe-Anhalt", gdpr.French, French, 0, 0},
			{"LfD Sachsen-Anhalt", gdpr.German, Abbreviation, Exact, 0},
			{"LfD ST", gdpr.German, Abbreviation, Exact, 0},
			{"LfD", gdpr.German, Abbreviation, Exact | Weak | Descriptive, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutz.sachsen-anhalt.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deSHULD = Authority{
	ID: "de-sh-uld", Country: gdpr.Germany, Region: "DE-SH", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-SH",
	more: &details{
		names: []Name{
			{"Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein", gdpr.German, Official, 0, 0},
			{"Independent Centre for Privacy Protection Schleswig-Holstein", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Schleswig-Holstein", gdpr.French, French, 0, 0},
			{"ULD", gdpr.German, Abbreviation, Exact | Weak, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"datenschutzzentrum.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}

var deTHTLfDI = Authority{
	ID: "de-th-tlfdi", Country: gdpr.Germany, Region: "DE-TH", Level: Subnational, Scope: PublicBodies | PrivateBodies,
	Name: "Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit", DPV: "https://w3id.org/dpv/legal/de#DPA-DE-TH",
	more: &details{
		names: []Name{
			{"Thüringer Landesbeauftragter für den Datenschutz und die Informationsfreiheit", gdpr.German, Official, 0, 0},
			{"Thüringer Landesbeauftragte für den Datenschutz und die Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Thüringer Landesbeauftragten für den Datenschutz und die Informationsfreiheit", gdpr.German, Other, 0, 0},
			{"Thuringian State Commissioner for Data Protection and Freedom of Information", gdpr.English, English, 0, 0},
			{"Autorité de protection des données du Land de Thuringe", gdpr.French, French, 0, 0},
			{"TLfDI", gdpr.German, Abbreviation, Exact, 0},
		},
		named: Basis{srcDirectory, Confirmed},
		domains: []Domain{
			{"tlfdi.de", false, Basis{srcDirectory, Confirmed}},
		},
		board:   []boardTerm{{BoardRepresented, term{2018_05_25, 0}, Basis{srcBDSG17 + "; " + srcDE, Confirmed}}},
		oneStop: []term{{2018_05_25, 0}},
		currency: []currencyTerm{
			{"EUR", term{0, 0}, Basis{srcProcedure + "; " + srcDecisions, Secondary}},
		},
		fines: []fineTerm{{FineRule{ByAuthority, "by Bußgeldbescheid", Basis{srcDE, Confirmed}}, term{0, 0}}},
	},
}
