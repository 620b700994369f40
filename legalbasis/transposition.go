package legalbasis

import (
	"iter"

	"github.com/gdprgo/gdpr"
)

// Transposition says that a provision of national law transposes one of the ePrivacy Directive (2002/58/EC): such
// provisions are enforced under national law, outside the one-stop-shop of the GDPR.
type Transposition struct {
	Directive    Provision // such as Article 5(3), access to terminal equipment, or Article 13, unsolicited communications
	National     Provision
	Country      gdpr.Country
	Since, Until gdpr.Date // first and last day, zero where not known or still in force
	Source       string
	Confidence   Confidence
}

// transpositionRow is Transposition as constants.
type transpositionRow struct {
	article, paragraph uint16 // of the directive
	national           Provision
	country            gdpr.Country
	since, until       uint32
	source             string
	confidence         Confidence
}

// Acts that only the table of transpositions names.
const (
	uwg      Act = "UWG"                   // Germany: Gesetz gegen den unlauteren Wettbewerb
	tkg2003  Act = "TKG 2003"              // Austria: Telekommunikationsgesetz 2003
	svpl     Act = "SVPL"                  // Finland: laki sähköisen viestinnän palveluista 917/2014
	ekom     Act = "ekomloven"             // Norway: lov om elektronisk kommunikasjon
	law41PT  Act = "Law 41/2004"           // Portugal
	eprivIE  Act = "S.I. No. 336/2011"     // Ireland: ePrivacy Regulations
	act127CZ Act = "Act 127/2005"          // Czechia
	cookieDK Act = "cookiebekendtgørelsen" // Denmark: BEK nr 1148 of 9 December 2011
	pke      Act = "PKE"                   // Poland: Prawo komunikacji elektronicznej
)

// transpositions cover Article 5(3), storing of and access to information in terminal equipment, and Article 13, unsolicited
// communications.
var transpositions = [...]transpositionRow{
	{5, 3, Provision{act: tkg2003, kind: section, article: 96, paragraph: 3}, gdpr.Austria, 0, 2021_10_31, "BGBl. I Nr. 70/2003", MemoryHigh},
	{5, 3, Provision{act: TKG2021, kind: section, article: 165, paragraph: 3}, gdpr.Austria, 2021_11_01, 0, "BGBl. I Nr. 190/2021", MemoryHigh},
	{13, 0, Provision{act: TKG2021, kind: section, article: 174}, gdpr.Austria, 2021_11_01, 0, "BGBl. I Nr. 190/2021", MemoryHigh},
	{5, 3, Provision{act: LEC, article: 129}, gdpr.Belgium, 0, 2022_01_09, "Moniteur belge, 20.6.2005", MemoryMedium},
	{5, 3, Provision{act: LoiCadre, number: "10/2"}, gdpr.Belgium, 2022_01_10, 0, "law of 21 December 2021; cited in decisions of the APD", MemoryMedium},
	{5, 3, Provision{act: act127CZ, kind: section, article: 89, paragraph: 3}, gdpr.Czechia, 0, 0, "Sbírka zákonů 127/2005", MemoryHigh},
	{5, 3, Provision{act: TTDSG, kind: section, article: 25}, gdpr.Germany, 2021_12_01, 2024_05_13, "BGBl. I 2021, p. 1982", MemoryHigh},
	{5, 3, Provision{act: TDDDG, kind: section, article: 25}, gdpr.Germany, 2024_05_14, 0, "BGBl. 2024 I Nr. 149", MemoryHigh},
	{13, 0, Provision{act: uwg, kind: section, article: 7}, gdpr.Germany, 0, 0, "BGBl. I 2010, p. 254", MemoryHigh},
	{5, 3, Provision{act: cookieDK, kind: section, article: 3}, gdpr.Denmark, 2011_12_14, 0, "BEK nr 1148 of 9 December 2011", MemoryMedium},
	{5, 3, Provision{act: LSSI, article: 22, paragraph: 2}, gdpr.Spain, 0, 0, "BOE núm. 166, 12.7.2002; decisions of the AEPD", Secondary},
	{13, 0, Provision{act: LSSI, article: 21}, gdpr.Spain, 0, 0, "BOE núm. 166, 12.7.2002; decisions of the AEPD", Secondary},
	{5, 3, Provision{act: svpl, kind: section, article: 205}, gdpr.Finland, 2015_01_01, 0, "Finlex 917/2014", MemoryHigh},
	{5, 3, Provision{act: LIL, article: 32}, gdpr.France, 0, 2019_05_31, "loi n° 78-17, text before ordonnance n° 2018-1125", MemoryHigh},
	{5, 3, Provision{act: LIL, article: 82}, gdpr.France, 2019_06_01, 0, "loi n° 78-17 as of 1 June 2019; deliberations of the CNIL", Confirmed},
	{13, 0, Provision{act: CPCE, number: "L. 34-5"}, gdpr.France, 0, 0, "deliberations of the CNIL", Confirmed},
	{5, 3, Provision{act: PECR, kind: regulation, article: 6}, gdpr.UnitedKingdom, 2003_12_11, 0, "S.I. 2003/2426", MemoryHigh},
	{13, 1, Provision{act: PECR, kind: regulation, article: 22}, gdpr.UnitedKingdom, 2003_12_11, 0, "S.I. 2003/2426", MemoryHigh},
	{13, 3, Provision{act: PECR, kind: regulation, article: 21}, gdpr.UnitedKingdom, 2003_12_11, 0, "S.I. 2003/2426", MemoryHigh},
	{5, 3, Provision{act: Law3471, article: 4, paragraph: 5}, gdpr.Greece, 0, 0, "ΦΕΚ Α΄ 133/28.6.2006", MemoryHigh},
	{13, 0, Provision{act: Law3471, article: 11}, gdpr.Greece, 2006_06_28, 0, "ΦΕΚ Α΄ 133/28.6.2006; decisions of the HDPA", Secondary},
	{5, 3, Provision{act: eprivIE, kind: regulation, article: 5, paragraph: 3}, gdpr.Ireland, 2011_07_01, 0, "S.I. No. 336/2011", MemoryHigh},
	{13, 0, Provision{act: eprivIE, kind: regulation, article: 13}, gdpr.Ireland, 2011_07_01, 0, "S.I. No. 336/2011", MemoryHigh},
	{5, 3, Provision{act: Codice, article: 122}, gdpr.Italy, 0, 0, "d.lgs. 196/2003", MemoryHigh},
	{13, 0, Provision{act: Codice, article: 130}, gdpr.Italy, 2004_01_01, 0, "d.lgs. 196/2003; decisions of the Garante", Secondary},
	{5, 3, Provision{act: Tw, number: "11.7a"}, gdpr.Netherlands, 2012_06_05, 0, "Stb. 2012, 235", MemoryHigh},
	{13, 0, Provision{act: Tw, number: "11.7"}, gdpr.Netherlands, 0, 0, "Stb. 1998, 610", MemoryHigh},
	{5, 3, Provision{act: ekom, kind: section, number: "2-7b"}, gdpr.Norway, 2013_07_01, 2024_12_31, "LOV-2003-07-04-83", MemoryMedium},
	{5, 3, Provision{act: ekom, kind: section, number: "3-15"}, gdpr.Norway, 2025_01_01, 0, "LOV-2024-12-13-76", MemoryMedium},
	{5, 3, Provision{act: pke, article: 399}, gdpr.Poland, 2024_11_10, 0, "Dz.U. 2024 poz. 1221", MemoryMedium},
	{5, 3, Provision{act: law41PT, article: 5}, gdpr.Portugal, 0, 0, "Lei n.º 41/2004, de 18 de agosto", MemoryHigh},
	{5, 3, Provision{act: Law506RO, article: 4, paragraph: 5}, gdpr.Romania, 0, 0, "Legea nr. 506/2004; decisions of the ANSPDCP", Secondary},
	{13, 0, Provision{act: Law506RO, article: 12}, gdpr.Romania, 2004_11_28, 0, "Legea nr. 506/2004", MemoryHigh},
	{5, 3, Provision{act: ZEKom2, article: 225}, gdpr.Slovenia, 2022_11_10, 0, "Uradni list RS 130/2022", MemoryMedium},
}

// Transpositions yields the known transpositions of the ePrivacy Directive, by country. States that are missing are
// not known, which says nothing about their law.
func Transpositions() iter.Seq[Transposition] {
	return func(yield func(Transposition) bool) {
		for i := range transpositions {
			if !yield(transpositions[i].transposition()) {
				return
			}
		}
	}
}

// TranspositionOf returns what a provision of national law transposes on a date: Article 82 LIL transposes Article 5(3) of the
// ePrivacy Directive since 1 June 2019. Parts of a listed provision count. The zero date asks for the law in force. It is false
// where nothing is known, and for a partial date of which only some days fall in the row's window.
func TranspositionOf(p Provision, on gdpr.Date) (Transposition, bool) {
	for i := range transpositions {
		r := &transpositions[i]
		if !r.national.Contains(p) {
			continue
		}
		if on.IsZero() && r.until == 0 || !on.IsZero() && on.Within(day(r.since), day(r.until)) == gdpr.Always {
			return r.transposition(), true
		}
	}
	return Transposition{}, false
}

func (r *transpositionRow) transposition() Transposition {
	return Transposition{
		Directive: Provision{act: EPrivacy, article: r.article, paragraph: r.paragraph}, National: r.national, Country: r.country,
		Since: day(r.since), Until: day(r.until), Source: r.source, Confidence: r.confidence,
	}
}
