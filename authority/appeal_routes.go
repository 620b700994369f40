package authority

import "github.com/gdprgo/gdpr"

// The national rules on counting periods, by name.
const (
	countAT    = "sections 32 and 33 AVG"
	countBE    = "Articles 52 to 54 of the Judicial Code"
	countDEfin = "sections 42 and 43 StPO with section 46 OWiG"
	countDEadm = "section 57 VwGO with sections 187 to 193 BGB"
	countES    = "Article 30 of Ley 39/2015; for the courts Article 128 of Ley 29/1998, under which August does not count"
	countEU    = "Articles 49 and 50 of the Statute and 58 to 60 of the General Court's Rules of Procedure: ten days more on account of distance"
	countFR    = "délai franc, Article 642 of the Code de procédure civile"
	countIT    = "Article 155 of the Codice di procedura civile; suspended from 1 to 31 August, legge 742/1969"
	countNL    = "Algemene termijnenwet"
)

// routes lists the ways to challenge decisions. Rows without an authority hold for all of their country.
var routes = [...]routeRow{
	{"at-dsb", "", Route{Court: "at-bvwg", Period: Period{4, Weeks}, Counting: countAT, Suspensive: Suspends, Further: "Verwaltungsgerichtshof or Verfassungsgerichtshof, six weeks (general knowledge)", Note: "penal decisions included; a senate decides", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"at-pdk", "", Route{Court: "at-bvwg", Period: Period{4, Weeks}, Counting: countAT, Basis: Basis{srcMemory, MemoryMedium}}},

	{"be-apd-gba", "", Route{Court: "be-marktenhof", Period: Period{30, Days}, Counting: countBE, Suspensive: DoesNotSuspend, Further: "Cour de cassation / Hof van Cassatie", Note: "decisions of the Litigation Chamber; for other interested persons the days run from publication on the website", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"be-vtc", "", Route{Court: "be-rvs", Period: Period{60, Days}, Basis: Basis{srcMemory, MemoryLow}}},

	{"bg-cpdp", "", Route{Against: AgainstMeasure, Court: "bg-assg", Period: Period{14, Days}, Further: "Supreme Administrative Court", Note: "decisions on complaints and orders; filed through the commission", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"bg-cpdp", "", Route{Against: AgainstFine, Court: "bg-rs", Period: Period{14, Days}, Further: "administrative court", Note: "penal decrees", Basis: Basis{srcProcedure, Secondary}}},

	{"hr-azop", "", Route{Court: "hr-uszg", Period: Period{30, Days}, Further: "High Administrative Court", Note: "no appeal within the administration", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"cy-commissioner", "", Route{Court: "cy-ac", Remedy: "recourse", Period: Period{75, Days}, Further: "Court of Appeal, since 1 July 2023", Note: "Article 146(3) of the Constitution", Basis: Basis{srcProcedure, Secondary}}},

	{"cz-uoou", "", Route{Against: AgainstFirst, Remedy: "rozklad", Period: Period{15, Days}, Suspensive: Suspends, Note: "to the President of the office; act 500/2004, sections 83, 85 and 152", Basis: Basis{srcCZ, Confirmed}}},
	{"cz-uoou", "", Route{Against: AgainstReview, Court: "cz-msph", Period: Period{2, Months}, Further: "Nejvyšší správní soud, two weeks (general knowledge)", Note: "act 150/2002, section 72(1)", Basis: Basis{srcCZ, Confirmed}}},

	{"dk-datatilsynet", "", Route{Against: AgainstMeasure, Court: "dk-byret", Note: "no appeal within the administration (databeskyttelsesloven, section 30); the courts under section 63 of the Constitution", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"dk-datatilsynet", "", Route{Against: AgainstFine, Court: "dk-byret", Note: "there is no administrative fine to appeal: the criminal court decides on the police's indictment", Basis: Basis{srcProcedure, Secondary}}},

	{"ee-aki", "", Route{Against: AgainstFine, Court: "ee-mk", Period: Period{15, Days}, Note: "rahatrahv in misdemeanour proceedings", Basis: Basis{srcProcedure, Secondary}}},
	{"ee-aki", "", Route{Against: AgainstMeasure, Remedy: "vaie", Optional: true, Period: Period{30, Days}, Note: "to the inspectorate", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"ee-aki", "", Route{Against: AgainstMeasure, Court: "ee-hk", Period: Period{30, Days}, Note: "precepts and other administrative acts", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"fi-tsv", "", Route{Court: "fi-hho", Period: Period{30, Days}, Further: "Korkein hallinto-oikeus, with leave", Note: "act 1050/2018, section 25; act 808/2019, section 13", Basis: Basis{srcFI + "; " + srcDecisions, Confirmed}}},

	{"fr-cnil", "", Route{Court: "fr-ce", Period: Period{2, Months}, Counting: countFR, Addressee: AtHome, Suspensive: DoesNotSuspend, Note: "first and last instance, R. 311-1 and R. 421-1", Basis: Basis{srcFR + "; " + srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"fr-cnil", "", Route{Court: "fr-ce", Period: Period{3, Months}, Counting: countFR, Addressee: Overseas, Suspensive: DoesNotSuspend, Note: "one month more, R. 421-7", Basis: Basis{srcFR + "; " + srcDecisions, Confirmed}}},
	{"fr-cnil", "", Route{Court: "fr-ce", Period: Period{4, Months}, Counting: countFR, Addressee: Abroad, Suspensive: DoesNotSuspend, Note: "two months more, R. 421-7", Basis: Basis{srcFR + "; " + srcDecisions, Confirmed}}},

	{"", gdpr.Germany, Route{Against: AgainstFine, Court: "de-ag", Remedy: "Einspruch", Period: Period{2, Weeks}, Counting: countDEfin, UpToEUR: 100_000, Suspensive: Suspends, Note: "filed with the authority; OWiG section 67 with BDSG section 41(1)", Basis: Basis{srcDE, Confirmed}}},
	{"", gdpr.Germany, Route{Against: AgainstFine, Court: "de-lg", Remedy: "Einspruch", Period: Period{2, Weeks}, Counting: countDEfin, OverEUR: 100_000, Suspensive: Suspends, Further: "Rechtsbeschwerde to the Oberlandesgericht, one week (general knowledge)", Note: "BDSG section 41(1)", Basis: Basis{srcDE, Confirmed}}},
	{"", gdpr.Germany, Route{Against: AgainstMeasure, Court: "de-vg", Period: Period{1, Months}, Counting: countDEadm, Further: "Oberverwaltungsgericht or Verwaltungsgerichtshof, Bundesverwaltungsgericht", Note: "at the authority's seat, against the authority itself, without preliminary objection; BDSG section 20, VwGO section 74(1)", Basis: Basis{srcDE + "; " + srcDecisions, Confirmed}}},

	{"gr-hdpa", "", Route{Court: "gr-ste", Remedy: "application for annulment", Period: Period{60, Days}, Addressee: AtHome, Suspensive: DoesNotSuspend, Note: "law 4624/2019, Article 20; the minister may apply too. The days are the general rule of Article 46 of decree 18/1989", Basis: Basis{srcGR + "; " + srcMemory, MemoryMedium}}},
	{"gr-hdpa", "", Route{Court: "gr-ste", Remedy: "application for annulment", Period: Period{90, Days}, Addressee: Abroad, Suspensive: DoesNotSuspend, Note: "the days are the general rule of Article 46 of decree 18/1989", Basis: Basis{srcGR + "; " + srcMemory, MemoryMedium}}},

	{"hu-naih", "", Route{Court: "hu-ft", Period: Period{30, Days}, Suspensive: DoesNotSuspend, Further: "Kúria", Note: "filed with the authority", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"is-personuvernd", "", Route{Court: "is-hd", Note: "no appeal within the administration", Basis: Basis{srcProcedure, Secondary}}},

	{"ie-dpc", "", Route{Against: AgainstFine, Court: "ie-cc", Period: Period{28, Days}, UpToEUR: 75_000, Suspensive: Suspends, Note: "section 142(6)", Basis: Basis{srcIE, Confirmed}}},
	{"ie-dpc", "", Route{Against: AgainstFine, Court: "ie-hc", Period: Period{28, Days}, OverEUR: 75_000, Suspensive: Suspends, Note: "section 142", Basis: Basis{srcIE, Confirmed}}},
	{"ie-dpc", "", Route{Against: AgainstMeasure, Court: "ie-cc", Period: Period{28, Days}, Further: "on a point of law to the High Court or the Court of Appeal, section 150(11)", Note: "or the High Court; section 150(1) and (5)", Basis: Basis{srcIE, Confirmed}}},
	{"ie-dpc", "", Route{Against: AgainstMeasure, Court: "ie-hc", Period: Period{28, Days}, Further: "on a point of law to the Court of Appeal, section 150(11)", Note: "or the Circuit Court; section 150(1) and (5)", Basis: Basis{srcIE, Confirmed}}},

	{"it-garante", "", Route{Court: "it-trib", Period: Period{30, Days}, Counting: countIT, Addressee: AtHome, Suspensive: DoesNotSuspend, Further: "Corte di cassazione", Note: "Codice, Article 152; d.lgs. 150/2011, Article 10", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"it-garante", "", Route{Court: "it-trib", Period: Period{60, Days}, Counting: countIT, Addressee: Abroad, Suspensive: DoesNotSuspend, Further: "Corte di cassazione", Note: "Codice, Article 152; d.lgs. 150/2011, Article 10", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"lv-dvi", "", Route{Against: AgainstFirst, Remedy: "contest to the director", Period: Period{10, WorkingDays}, Basis: Basis{srcDecisions + "; " + srcProcedure, Confirmed}}},
	{"lv-dvi", "", Route{Against: AgainstFine, Court: "lv-rt", Period: Period{10, WorkingDays}, Note: "administrative offences", Basis: Basis{srcProcedure, Secondary}}},
	{"lv-dvi", "", Route{Against: AgainstMeasure, Court: "lv-art", Period: Period{1, Months}, Note: "orders and other administrative acts", Basis: Basis{srcProcedure, Secondary}}},

	{"li-dss", "", Route{Court: "li-vbk", Period: Period{4, Weeks}, Further: "Verwaltungsgerichtshof, four weeks, open to the authority too (Article 20(2))", Basis: Basis{srcLI, Confirmed}}},

	{"lt-vdai", "", Route{Court: "lt-rat", Period: Period{1, Months}, Further: "Lietuvos vyriausiasis administracinis teismas, 30 days", Note: "the Vilnius regional administrative court before 2024", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"lu-cnpd", "", Route{Court: "lu-ta", Period: Period{3, Months}, Further: "Cour administrative, 40 days", Note: "full review, Article 55; law of 21 June 1999, Article 13(1)", Basis: Basis{srcLU + "; " + srcDecisions, Confirmed}}},

	{"mt-idpc", "", Route{Court: "mt-idpat", Period: Period{20, Days}, Suspensive: Suspends, Further: "Court of Appeal (inferior jurisdiction), 20 days", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"nl-ap", "", Route{Against: AgainstFirst, Remedy: "bezwaar", Period: Period{6, Weeks}, Counting: countNL, Note: "to the authority", Basis: Basis{srcProcedure, Secondary}}},
	{"nl-ap", "", Route{Against: AgainstReview, Court: "nl-rb", Period: Period{6, Weeks}, Counting: countNL, Further: "Afdeling bestuursrechtspraak van de Raad van State, six weeks", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"no-datatilsynet", "", Route{Court: "no-pvn", Period: Period{3, Weeks}, Further: "the courts, which review every side of a fine (section 27)", Note: "filed with Datatilsynet; not for decisions under Article 56 and Chapter VII GDPR (section 22); the weeks: Public Administration Act, section 29", Basis: Basis{srcNO + "; " + srcDecisions, Confirmed}}},
	{"no-datatilsynet", "", Route{Against: AgainstCrossBorder, Court: "no-tr", Note: "no appeal to Personvernnemnda (section 22)", Basis: Basis{srcNO + "; " + srcDecisions, Confirmed}}},

	{"pl-uodo", "", Route{Court: "pl-wsa", Period: Period{30, Days}, Further: "Naczelny Sąd Administracyjny, 30 days", Note: "filed through the President; filing suspends the fine", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"pt-cnpd", "", Route{Court: "pt-tac", Further: "Tribunal Central Administrativo Sul, Supremo Tribunal Administrativo", Note: "Lei 58/2019, Article 34; Tribunal dos Conflitos, 2 July 2024", Basis: Basis{srcProcedure, Secondary}}},

	{"ro-anspdcp", "", Route{Court: "ro-trib", Period: Period{15, Days}, Suspensive: Suspends, Further: "court of appeal", Note: "suspends only the payment of the fine", Basis: Basis{srcProcedure, Secondary}}},

	{"sk-uoou", "", Route{Against: AgainstFirst, Remedy: "rozklad", Period: Period{15, Days}, Suspensive: Suspends, Note: "to the chair of the office; act 18/2018, section 103", Basis: Basis{srcSK, Confirmed}}},
	{"sk-uoou", "", Route{Against: AgainstReview, Court: "sk-ssba", Period: Period{2, Months}, Further: "Najvyšší správny súd", Note: "act 162/2015, section 181(1)", Basis: Basis{srcSK, Confirmed}}},

	{"si-ip", "", Route{Against: AgainstFine, Court: "si-os", Remedy: "zahteva za sodno varstvo", Period: Period{8, Days}, Suspensive: Suspends, Note: "minor-offence decisions", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"si-ip", "", Route{Against: AgainstMeasure, Court: "si-us", Period: Period{30, Days}, Note: "inspection and other decisions", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"es-aepd", "", Route{Remedy: "recurso de reposición", Optional: true, Period: Period{1, Months}, Counting: countES, Note: "to the authority", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"es-aepd", "", Route{Court: "es-an", Period: Period{2, Months}, Counting: countES, Further: "Tribunal Supremo", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},
	{"es-ct-apdcat", "", Route{Remedy: "recurs de reposició", Optional: true, Period: Period{1, Months}, Counting: countES, Note: "to the authority", Basis: Basis{srcDecisions, Confirmed}}},
	{"es-ct-apdcat", "", Route{Court: "es-jca", Period: Period{2, Months}, Counting: countES, Note: "of Barcelona", Basis: Basis{srcDecisions, Confirmed}}},
	{"es-pv-avpd", "", Route{Remedy: "recurso de reposición", Optional: true, Period: Period{1, Months}, Counting: countES, Note: "to the authority", Basis: Basis{srcMemory, MemoryMedium}}},
	{"es-pv-avpd", "", Route{Court: "es-jca", Period: Period{2, Months}, Counting: countES, Note: "of the Basque Country", Basis: Basis{srcMemory, MemoryMedium}}},
	{"es-an-ctpda", "", Route{Remedy: "recurso de reposición", Optional: true, Period: Period{1, Months}, Counting: countES, Note: "to the authority", Basis: Basis{srcMemory, MemoryMedium}}},
	{"es-an-ctpda", "", Route{Court: "es-jca", Period: Period{2, Months}, Counting: countES, Note: "of Seville", Basis: Basis{srcMemory, MemoryMedium}}},

	{"se-imy", "", Route{Court: "se-frs", Period: Period{3, Weeks}, Further: "Kammarrätten i Stockholm, Högsta förvaltningsdomstolen with leave", Note: "lodged with the authority", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"gb-ico", "", Route{Court: "gb-ftt", Period: Period{28, Days}, Further: "Upper Tribunal (Administrative Appeals Chamber)", Note: "penalty, enforcement and information notices", Basis: Basis{srcProcedure + "; " + srcDecisions, Confirmed}}},

	{"ch-fdpic", "", Route{Against: AgainstMeasure, Court: "ch-bvger", Period: Period{30, Days}, Further: "Bundesgericht", Note: "orders; VwVG, Article 50", Basis: Basis{srcProcedure, Secondary}}},

	{"eu-edps", "", Route{Court: "eu-gc", Remedy: "action for annulment", Period: Period{2, Months}, Counting: countEU, Note: "Article 263 TFEU; Regulation (EU) 2018/1725, Article 64", Basis: Basis{srcMemory, MemoryHigh}}},
	{"eu-edpb", "", Route{Against: AgainstBinding, Court: "eu-gc", Remedy: "action for annulment", Period: Period{2, Months}, Counting: countEU, Note: "Article 263 TFEU, for an addressee directly and individually concerned; C-97/23 P, 10 February 2026: open to challenge", Basis: Basis{srcProcedure, Secondary}}},
}
