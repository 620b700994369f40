package authority

import (
	"strings"

	"github.com/gdprgo/gdpr"
)

// shape is what the numbers of an authority, a court or a collection look like.
//
// In a pattern small letters stand for themselves in any case and with any marks, capitals, figures and signs only for
// themselves, and a space for any run of spaces, or none. Besides:
//
//	{3} {1-4}   so many figures          {year}    a year from 2000 to 2099
//	{A1-4}      capitals                 {X1-25}   capitals and figures
//	{E1-25}     letters, figures, stops  {L2-6}    letters, written as capitals
//	{w}         a word of small letters  {D}       figures and underscores
//	{--} {//}   a hyphen, dash, slash, underscore or space, written as - or /; {-} the same, or nothing before a figure
//	{no}        n°, no., nr and the like, or nothing
//	<3-9>       one of these characters  (a|b)     one of these, the first that fits
//	[...]       or nothing               ~...~     read, but no part of the number
type shape struct {
	of      ID // whose numbers, empty for courts and acts
	kind    NumberKind
	pattern string
	example string
	cell    bool    // plain figures: only where the authority is known and they stand alone
	common  bool    // ordinary figures, or numbers of others, look the same: the shape alone names no authority
	court   CourtID // the numbers are those of this court or appeal body
	basis   Basis   // seen in decisions where not set
	note    string
	read    func(Number) (Number, bool) // reads what the number itself states
}

var shapes = [...]shape{
	{of: "at-dsb", kind: NumberFile, pattern: "20{2}-0.{3}.{3}", example: "2021-0.816.492", note: "Geschäftszahl, since the electronic file"},
	{of: "at-dsb", kind: NumberFile, pattern: "[DSB-]D{3}.{3-4}[/{4}-DSB/{4}][/{2-4}]", example: "DSB-D123.921/0005-DSB/2019"},
	{of: "at-dsb", kind: NumberECLI, pattern: "ECLI:AT:DSB:{4}:{E1-25}", example: "ECLI:AT:DSB:2022:2022.0.332.606", note: "the authority has a court code of its own, so an ECLI does not prove a judgment"},

	{of: "be-apd-gba", kind: NumberDecision, pattern: "{1-3}/{year}", example: "57/2024", common: true, note: "also the shape of Greek decisions"},
	{of: "be-apd-gba", kind: NumberFile, pattern: "DOS{--}{year}{--}{5}", example: "DOS-2024-01344"},

	{of: "bg-cpdp", kind: NumberFile, pattern: "(ППН|ПНН|ПСПН|PPN|PNN|PSPN){-}0{1}-{1-4}/[{2}.{2}.]{year}", example: "ППН-01-137/2019"},

	{of: "cy-commissioner", kind: NumberFile, pattern: "1<12>.1<70>.001.{3}.{3}", example: "11.17.001.009.100"},

	{of: "cz-uoou", kind: NumberFile, pattern: "(UOOU|ÚOOÚ|UOU)-{5}/{2}[-{1-4}]", example: "UOOU-01025/20-121"},

	{of: "de-bfdi", kind: NumberFile, pattern: "{2}-{3}[-{1}](/| )(II#|{3}#){3-5}", example: "24-191 II#4781"},
	{of: "de-by-baylda", kind: NumberFile, pattern: "LDA-{4}.{1}-{4-6}/{2}-{A1-4}", example: "LDA-1085.1-12159/20-IDV"},
	{of: "de-be-blnbdi", kind: NumberFile, pattern: "(521|591|631|632).{2-5}[.{1-2}][ / 631.{3}]", example: "521.14730 / 631.410", common: true},
	{of: "de-he-hbdi", kind: NumberFile, pattern: "{2}.{2}.{2}:{4}", example: "90.20.77:0245"},
	{of: "de-ni-lfd", kind: NumberFile, pattern: "4.2(-| )05475-{2}-{4}/{2}", example: "4.2 05475-02-0301/21"},

	{of: "dk-datatilsynet", kind: NumberFile, pattern: "{year}-{2-4}-{4-5}", example: "2020-431-0061", common: true, note: "year, journal group, serial"},

	{of: "ee-aki", kind: NumberFile, pattern: "2.1[.]-{1}/{2}/{1-5}[-{1-3}]", example: "2.1.-5/24/2203-8"},

	{of: "es-aepd", kind: NumberSanction, pattern: "PS{//}{5}{//}{year}", example: "PS/00331/2018", note: "five figures; a Catalan number has one to three"},
	{of: "es-aepd", kind: NumberFile, pattern: "EXP{year}{5}", example: "EXP202306260", note: "since 2021"},
	{of: "es-aepd", kind: NumberFile, pattern: "E{//}{5}{//}{year}", example: "E/08501/2019", note: "archived or passed on"},
	{of: "es-aepd", kind: NumberFile, pattern: "(TD|PD|RR|R|AI|A|PA){//}{5}{//}{year}", example: "TD/00109/2020", note: "TD and PD rights, R resolution, RR reposición, AI inquiry closed, A apercibimiento"},
	{of: "es-ct-apdcat", kind: NumberSanction, pattern: "PS {1-3}/{year}", example: "PS 54/2021"},
	{of: "es-ct-apdcat", kind: NumberOpinion, pattern: "(CNS|IAI) {1-3}/{year}", example: "CNS 14/2022"},
	{of: "es-pv-avpd", kind: NumberOpinion, pattern: "(CN|D){2}-{3}", example: "CN21-012"},
	{of: "es-an-ctpda", kind: NumberDecision, pattern: "RPS-{year}/{3}", example: "RPS-2023/007"},

	{of: "fi-tsv", kind: NumberFile, pattern: "{1-5}/(1<3-9>{1}|4{2})/({year}|{2})", example: "1150/161/2021", note: "serial, task code, year with two or four figures"},
	{of: "fi-tsv", kind: NumberFile, pattern: "TSV/{1-5}/{year}", example: "TSV/108/2022"},

	{of: "fr-cnil", kind: NumberSanction, pattern: "SAN{-}{year}{-}{3}", example: "SAN-2022-019", note: "a Spanish SAN 578/2021 is a judgment"},
	{of: "fr-cnil", kind: NumberFormalNotice, pattern: "(MEDP|MED){-}{year}{-}{3}", example: "MED-2024-150", note: "MEDP: the decision that makes a formal notice public"},
	{of: "fr-cnil", kind: NumberDeliberation, pattern: "~deliberation {no}~{year}-{3-4}", example: "délibération n° 2020-056", note: "opinions, authorisations and guidelines; not sanctions"},
	{of: "fr-cnil", kind: NumberDocument, pattern: "CNILTEXT0000{8}", example: "CNILTEXT000042635729"},

	{of: "gb-ico", kind: NumberFile, pattern: "IC-{5-6}-{X4}", example: "IC-46167-S7N1", note: "mostly access to information and complaints"},
	{of: "gb-ico", kind: NumberAccess, pattern: "FS5{7}", example: "FS50883133"},
	{of: "gb-ico", kind: NumberFile, pattern: "ENF{6-8}", example: "ENF0123456", basis: Basis{srcMemory, MemoryLow}},

	{of: "gr-hdpa", kind: NumberDecision, pattern: "{1-2}/{year}", example: "35/2022", common: true, note: "also the shape of Belgian decisions"},
	{of: "gr-hdpa", kind: NumberFile, pattern: "(C|Γ|G)/(EIS|ΕΙΣ|EXE|ΕΞΕ)/{1-5}/{2}-{2}-{year}", example: "C/EIS/3569/08-03-2022"},

	{of: "hr-azop", kind: NumberFile, pattern: "UP/I-{3}-{2}/{2}-{2}/{1-4}", example: "UP/I-034-01/24-01/33", common: true, note: "the file mark of any Croatian administrative procedure"},

	{of: "hu-naih", kind: NumberFile, pattern: "NAIH{//}{year}/{1-5}[/{1-3}]", example: "NAIH/2019/5112/15", note: "until 2020"},
	{of: "hu-naih", kind: NumberFile, pattern: "NAIH{--}{1-5}[-{1-3}]/{year}", example: "NAIH-5461-2/2024", note: "from 2021"},
	{of: "hu-naih", kind: NumberFile, pattern: "NAIH-{1-5}[-{1-3}]", example: "NAIH-5461-2", note: "without the year; behind a space the figures may begin a sum"},

	{of: "ie-dpc", kind: NumberInquiry, pattern: "IN-{2}-{1-2}-{1-2}", example: "IN-21-4-2", note: "year, month, serial"},
	{of: "ie-dpc", kind: NumberInquiry, pattern: "{2}/SIU/{year}", example: "05/SIU/2018"},
	{of: "ie-dpc", kind: NumberComplaint, pattern: "C-({2}|XX)-({1-2}|XX|X)-({1-4}|XXXX|XXX|XX)", example: "C-19-X-XXX", common: true, note: "published with X for figures"},

	{of: "is-personuvernd", kind: NumberFile, pattern: "20(18|19|2{1})(0<1-9>|1<0-2>){4}", example: "2022030544", common: true, note: "year, month, serial: telephone numbers look the same"},

	{of: "it-garante", kind: NumberDocument, pattern: "~doc[.] web[.] {no}[[]~{7-8}~[]]~", example: "doc. web n. 9825667"},
	{of: "it-garante", kind: NumberDocument, pattern: "~{no}~{7-8}", example: "10039592", cell: true, note: "the docweb number alone"},
	{of: "it-garante", kind: NumberDecision, pattern: "provvedimento {no}[{1-4} ]del[l]['] {1-2} {w} {4}", example: "Provvedimento n. 755 del 2 novembre 2024", basis: Basis{srcMemory, MemoryHigh}},

	{of: "lt-vdai", kind: NumberDecision, pattern: "3R-{3-4}", example: "3R-741"},

	{of: "lu-cnpd", kind: NumberDeliberation, pattern: "{1-3}[/]FR/{year}", example: "13FR/2023", note: "FR: formation restreinte"},

	{of: "mt-idpc", kind: NumberFile, pattern: "(CDP|CPD)({//}COMP|{//}DBN|{//}IMI/LSA|{//}{A2-5}|){//}{1-4}{//}{year}", example: "CDP/IMI/LSA/22/2021", note: "IMI/LSA: Malta as lead authority"},

	{of: "nl-ap", kind: NumberFile, pattern: "z[-]{year}-{5}", example: "z2019-28837", note: "most decisions are cited by name and date"},

	{of: "no-datatilsynet", kind: NumberFile, pattern: "[DT-](1<5-9>|2{1})/{5}[-{1-3}]", example: "20/02136", note: "two figures of the year, serial, document"},
	{of: "no-datatilsynet", court: "no-pvn", kind: NumberAppeal, pattern: "PVN-{year}-{2}", example: "PVN-2022-19"},

	{of: "pl-uodo", kind: NumberDecision, pattern: "(DKN|DKE|DOKE|ZSPR|ZSPU|ZSOŚS|ZSOSS|ZSOS|ZSOŚ|ZSO|ZSZZS|DS|DOL|ZWAD|DWPN).{3-4}.{1-5}.{year}[.{A2-4}][.{A2-4}]", example: "DKN.5131.3.2021", note: "unit, class, serial, year"},
	{of: "pl-uodo", kind: NumberDocument, pattern: "urn:ndoc:gov:pl:uodo:{year}:{w}_{D}", example: "urn:ndoc:gov:pl:uodo:2025:dkn_5131_9", basis: Basis{srcProcedure, Secondary}},

	{of: "pt-cnpd", kind: NumberDeliberation, pattern: "~deliberacao(/| ){no}~({year}/{1-4}|{1-4}/{year})", example: "Deliberação/2021/622"},

	{of: "se-imy", kind: NumberFile, pattern: "(DI|IMY)-{year}-{3-5}", example: "DI-2019-3844", note: "DI stayed for files opened before 2021, whoever decided"},

	{of: "si-ip", kind: NumberFile, pattern: "([0]6{2-4}|[0]7{2-5})-{1-4}~ ~/~ ~{year}/{1-4}", example: "0603-46/2023/13", note: "07121 opinions, 06 inspections and minor offences"},

	{of: "sk-uoou", kind: NumberFile, pattern: "0{4}/{year}-Os-{1-3}", example: "01339/2021-Os-10", basis: Basis{srcProcedure, Secondary}},

	{of: "eu-edps", kind: NumberFile, pattern: "{year}-{4}", example: "2019-0878", common: true},
	{of: "eu-edps", kind: NumberOpinion, pattern: "~[joint ](opinion|avis|stellungnahme|dictamen|parere|advies) {no}~{1-2}/{year}", example: "Opinion 3/2018", common: true},

	{of: "eu-edpb", kind: NumberBindingDecision, pattern: "~[urgent ]binding decision ~{1-2}/{year}", example: "Binding Decision 1/2023"},
	{of: "eu-edpb", kind: NumberBindingDecision, pattern: "~decision contraignante [urgente ]{no}~{1-2}/{year}", example: "décision contraignante 1/2023"},
	{of: "eu-edpb", kind: NumberBindingDecision, pattern: "~verbindlicher beschluss {no}~{1-2}/{year}", example: "Verbindlicher Beschluss 1/2023"},
	{of: "eu-edpb", kind: NumberRegister, pattern: "EDPBI:{L2-6}:OSS:{L1}:{year}:{1-4}", example: "EDPBI:EE:OSS:D:2022:362", read: readRegister},
	{of: "eu-edpb", kind: NumberOpinion, pattern: "~[joint ](opinion|avis|stellungnahme|dictamen|parere|advies) {no}~{1-2}/{year}", example: "Opinion 28/2024", common: true},
	{of: "eu-edpb", kind: NumberGuidelines, pattern: "~(guidelines|recommendations|lignes directrices|recommandations|leitlinien|directrices|linee guida|richtsnoeren|wytyczne) {no}~{1-2}/{year}", example: "Guidelines 8/2022", common: true},

	{kind: NumberECLI, pattern: "ECLI:{A2}:{C1-7}:{4}:{E1-25}", example: "ECLI:EU:C:2020:559", basis: Basis{"Council conclusions on ECLI, 2011/C 127/01", Confirmed}, read: readECLI},
	{kind: NumberCourtCase, pattern: "(C|T|F){--}{1-4}/{2}[ (PPU|P)]", example: "C-311/18", basis: Basis{srcGDPR + " and the judgments on it", Confirmed}, read: readCourtCase},
	{kind: NumberECLI, pattern: "EU:(C|T|F):{year}:{1-5}", example: "EU:C:2023:370", basis: Basis{"Council conclusions on ECLI, 2011/C 127/01", Confirmed}, note: "as the Court of Justice cites itself, without ECLI:", read: readShortECLI},
	{kind: NumberCELEX, pattern: "<0-9>(19|20){2}{A1-2}{4}[-{8}]", example: "32016R0679", basis: Basis{"EUR-Lex, CELEX numbers", Confirmed}, note: "sector 0 with a date: a consolidated text"},
	{kind: NumberCELEX, pattern: "~CELEX:~<0-9>(19|20){2}{A1-2}{4}[-{8}]", example: "CELEX:62021CJ0807", basis: Basis{"EUR-Lex, CELEX numbers", Confirmed}},
}

// readECLI takes the country from an identifier, and repairs EN, into which translating machines turn DE. Besides states and
// the Union, the Council of Europe (CE) and the European Patent Organisation (EP) have codes.
func readECLI(n Number) (Number, bool) {
	n.Country = gdpr.Country(n.Text[5:7])
	court := n.Text[8]
	switch {
	case digit(court):
		return Number{}, false
	case n.Country == "CE", n.Country == "EP":
	case n.Country == "EN":
		n.Country, n.Text, n.Repaired = gdpr.Germany, "ECLI:DE"+n.Text[7:], true
	case !n.Country.Known():
		return Number{}, false
	case strings.HasPrefix(n.Text, "ECLI:EU:C:"):
		n.Court = "eu-cj"
	case strings.HasPrefix(n.Text, "ECLI:EU:T:"):
		n.Court = "eu-gc"
	}
	return n, true
}

// readShortECLI completes an identifier that begins with the Union's code.
func readShortECLI(n Number) (Number, bool) {
	n.Text, n.Repaired = "ECLI:"+n.Text, true
	return readECLI(n)
}

// readRegister takes from a number of the register whose decision it files.
func readRegister(n Number) (Number, bool) {
	code, _, _ := strings.Cut(n.Text[len("EDPBI:"):], ":")
	for _, a := range &registry {
		if a.RegisterCode == code {
			n.Filed, n.Country = a.ID, a.Country
		}
	}
	return n, true
}

// readCourtCase tells the Court of Justice from the General Court.
func readCourtCase(n Number) (Number, bool) {
	n.Country = gdpr.EuropeanUnion
	switch n.Text[0] {
	case 'C':
		n.Court = "eu-cj"
	case 'T':
		n.Court = "eu-gc"
	}
	return n, true
}
