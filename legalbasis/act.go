package legalbasis

import (
	"iter"
	"strconv"
	"strings"
	"time"

	"github.com/gdprgo/gdpr"
)

// Act is a legal act by the short name under which practitioners cite it, such as "GDPR" or "LIL". It is the last
// part of a provision's text. The zero value means not stated. An act that is not listed is kept as it is;
// [Act.Info] tells what is known of one. Names that several states use carry the state: "DPA 2018" is the Act of the United
// Kingdom, "DPA 2018 (IE)" that of Ireland; "DSG" is the Austrian Act.
type Act string

// Acts of the Union.
const (
	GDPR       Act = "GDPR"                 // Regulation (EU) 2016/679, General Data Protection Regulation
	EUDPR      Act = "EUDPR"                // Regulation (EU) 2018/1725, data protection in the Union's institutions
	LED        Act = "LED"                  // Directive (EU) 2016/680, Law Enforcement Directive
	EPrivacy   Act = "ePrivacy Directive"   // Directive 2002/58/EC, as amended by Directive 2009/136/EC
	DPD        Act = "Directive 95/46/EC"   // Data Protection Directive, repealed by the GDPR
	Procedural Act = "Regulation 2025/2518" // Regulation (EU) 2025/2518, procedural rules for the GDPR
	Periods    Act = "Regulation 1182/71"   // Regulation (EEC, Euratom) No 1182/71, periods, dates and time limits
	Charter    Act = "Charter"              // Charter of Fundamental Rights of the European Union
	TFEU       Act = "TFEU"                 // Treaty on the Functioning of the European Union
	ECHR       Act = "ECHR"                 // European Convention on Human Rights
)

// Acts of the states, by country.
const (
	DSG        Act = "DSG"                       // Austria: Datenschutzgesetz
	TKG2021    Act = "TKG 2021"                  // Austria: Telekommunikationsgesetz 2021
	LCA        Act = "LCA"                       // Belgium: law creating the Data Protection Authority, "WOG" in Dutch
	LoiCadre   Act = "Loi-cadre"                 // Belgium: law of 30 July 2018, "Kaderwet" in Dutch
	LEC        Act = "LEC"                       // Belgium: law on electronic communications, "WEC" in Dutch
	FADP       Act = "FADP"                      // Switzerland: Federal Act on Data Protection, "DSG", "LPD"
	BDSG       Act = "BDSG"                      // Germany: Bundesdatenschutzgesetz
	TTDSG      Act = "TTDSG"                     // Germany: Telekommunikation-Telemedien-Datenschutz-Gesetz, now TDDDG
	TDDDG      Act = "TDDDG"                     // Germany: Telekommunikation-Digitale-Dienste-Datenschutz-Gesetz
	BbgDSG     Act = "BbgDSG"                    // Brandenburg: Brandenburgisches Datenschutzgesetz
	DanishDPA  Act = "databeskyttelsesloven"     // Denmark
	IKS        Act = "IKS"                       // Estonia: isikuandmete kaitse seadus
	LOPDGDD    Act = "LOPDGDD"                   // Spain: Ley Orgánica 3/2018
	LSSI       Act = "LSSI"                      // Spain: Ley 34/2002
	LGT        Act = "LGT"                       // Spain: Ley General de Telecomunicaciones
	FinnishDPA Act = "tietosuojalaki"            // Finland
	LIL        Act = "LIL"                       // France: loi Informatique et Libertés
	CPCE       Act = "CPCE"                      // France: code des postes et des communications électroniques
	DPA2018    Act = "DPA 2018"                  // United Kingdom: Data Protection Act 2018
	DPA1998    Act = "DPA 1998"                  // United Kingdom: Data Protection Act 1998
	UKGDPR     Act = "UK GDPR"                   // United Kingdom: the GDPR as retained law, since 1 January 2021
	PECR       Act = "PECR"                      // United Kingdom: Privacy and Electronic Communications Regulations 2003
	Law4624    Act = "Law 4624/2019"             // Greece: data protection
	Law3471    Act = "Law 3471/2006"             // Greece: electronic communications
	ZPOUZP     Act = "ZPOUZP"                    // Croatia: Zakon o provedbi Opće uredbe o zaštiti podataka
	Infotv     Act = "Infotv."                   // Hungary: Act CXII of 2011
	DPA2018IE  Act = "DPA 2018 (IE)"             // Ireland: Data Protection Act 2018
	IcelandDPA Act = "Act 90/2018"               // Iceland
	Codice     Act = "Codice privacy"            // Italy: d.lgs. 196/2003
	DSGLI      Act = "DSG (LI)"                  // Liechtenstein: Datenschutzgesetz
	LawI1374   Act = "Law I-1374"                // Lithuania: Law on Legal Protection of Personal Data
	LuxLaw2018 Act = "Law of 1 August 2018 (LU)" // Luxembourg: CNPD and general data protection framework
	FPDAL      Act = "FPDAL"                     // Latvia: Fizisko personu datu apstrādes likums
	MalteseDPA Act = "Cap. 586"                  // Malta: Data Protection Act
	UAVG       Act = "UAVG"                      // Netherlands: Uitvoeringswet AVG
	Wbp        Act = "Wbp"                       // Netherlands: Wet bescherming persoonsgegevens
	Tw         Act = "Tw"                        // Netherlands: Telecommunicatiewet
	NorwayDPA  Act = "personopplysningsloven"    // Norway
	UODO       Act = "UODO"                      // Poland: ustawa o ochronie danych osobowych
	Law58PT    Act = "Law 58/2019"               // Portugal
	Law190RO   Act = "Law 190/2018"              // Romania: implementation of the GDPR
	Law506RO   Act = "Law 506/2004"              // Romania: electronic communications
	SwedishDPA Act = "dataskyddslagen"           // Sweden: lag (2018:218)
	ZVOP2      Act = "ZVOP-2"                    // Slovenia: Zakon o varstvu osebnih podatkov
	ZEKom2     Act = "ZEKom-2"                   // Slovenia: Zakon o elektronskih komunikacijah
	SlovakDPA  Act = "Act 18/2018"               // Slovakia
	CzechDPA   Act = "Act 110/2019"              // Czechia
	ZZLD       Act = "ZZLD"                      // Bulgaria: Закон за защита на личните данни
	Law125CY   Act = "Law 125(I)/2018"           // Cyprus
)

// Unit is what an act counts its provisions in. The zero value is Articles.
type Unit uint8

// The units.
const (
	Articles    Unit = Unit(article)
	Sections    Unit = Unit(section)    // sections of an Act, § in German and the Nordic languages
	Regulations Unit = Unit(regulation) // regulations of a statutory instrument of the United Kingdom or Ireland
)

// String returns "Article", "Section" or "Regulation".
func (u Unit) String() string {
	if int(u) >= len(kindText) || kind(u) == recital {
		return "?"
	}
	return kindText[u]
}

// ActInfo is what is known of an act. Fields are zero where they are not known.
type ActInfo struct {
	Act     Act
	Name    string       // in the act's own language, in English for acts of the Union
	Country gdpr.Country // "EU" for acts of the Union; zero for the Council of Europe
	// Since is the first day of application, Until the last: zero while the act is in force.
	Since, Until gdpr.Date
	CELEX        string // number in EUR-Lex, such as 32016R0679
	ELI          string // European Legislation Identifier, a URI
	Unit         Unit
	Last         int // number of the last article or section
	Source       string
	Confidence   Confidence
}

// actRow is ActInfo as constants: days as numbers such as 2018_05_25.
type actRow struct {
	act          Act
	country      gdpr.Country
	since, until uint32
	unit         Unit
	last         uint16
	confidence   Confidence
	celex, eli   string
	name, source string
}

// Info returns what is known of the act; false for acts that are not listed.
func (a Act) Info() (ActInfo, bool) {
	r := a.row()
	if r == nil {
		return ActInfo{Act: a}, false
	}
	return r.info(), true
}

func (a Act) row() *actRow {
	for i := range acts {
		if acts[i].act == a {
			return &acts[i]
		}
	}
	return nil
}

func (r *actRow) info() ActInfo {
	return ActInfo{
		Act: r.act, Name: r.name, Country: r.country, Since: day(r.since), Until: day(r.until), CELEX: r.celex, ELI: r.eli,
		Unit: r.unit, Last: int(r.last), Source: r.source, Confidence: r.confidence,
	}
}

// last is the number of the act's last article or section, 0 where it is not known.
func (a Act) last() int {
	if r := a.row(); r != nil {
		return int(r.last)
	}
	return 0
}

// Acts yields the listed acts: those of the Union, then those of the states by country.
func Acts() iter.Seq[ActInfo] {
	return func(yield func(ActInfo) bool) {
		for i := range acts {
			if !yield(acts[i].info()) {
				return
			}
		}
	}
}

// day makes a date of a number such as 2018_05_25; 0 is the zero Date.
func day(n uint32) gdpr.Date {
	if n == 0 {
		return gdpr.Date{}
	}
	d, _ := gdpr.NewDate(int(n/10000), time.Month(n/100%100), int(n%100))
	return d
}

// National returns the provision of an act under its own number, as "82" of the LIL, "2-ter" of the Codice privacy or
// "L. 34-5" of the CPCE, in the unit the act counts in; articles for an act that is not listed. The prefix of a French code
// is brought to one form: "L34-5" and "L.34-5" are "L. 34-5". The error is a *[gdpr.ParseError].
func National(act Act, number string) (Provision, error) {
	p := Provision{kind: article}
	switch r := act.row(); {
	case r != nil:
		p.act, p.kind = r.act, kind(r.unit)
	case !isActName(string(act)):
		return Provision{}, gdpr.NewParseError("Provision", number, 0, "name the act: "+strconv.Quote(string(act))+" is no act's name")
	default:
		p.act = Act(strings.Clone(string(act)))
	}
	if act == CPCE {
		number = frenchNumber(number)
	}
	r := provisionReader{s: number}
	if n, digits := r.number(4); digits > 0 && r.i == len(number) && n > 0 {
		p.article = uint16(n)
		return p, nil
	}
	if len(number) > maxProvision/2 || numberEnd(number) != len(number) || !isNumber(number) {
		return Provision{}, gdpr.NewParseError("Provision", number, 0, "want a number as the act prints it, such as 82, 2-ter or L. 34-5")
	}
	p.number = strings.Clone(number)
	return p, nil
}

// frenchNumber puts a full stop and a space behind the letter of a codified article.
func frenchNumber(s string) string {
	if s == "" || !strings.Contains("LRD", s[:1]) {
		return s
	}
	return s[:1] + ". " + strings.TrimLeft(s[1:], ". *\u00a0\u202f")
}
