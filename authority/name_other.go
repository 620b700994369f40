package authority

import "github.com/gdprgo/gdpr"

// otherBody is a body that data sets and texts name like a supervisory authority and that is none under Article 51 GDPR.
type otherBody struct {
	name    string
	country gdpr.Country
	what    string
	basis   Basis
}

var otherBodies = [...]otherBody{
	{"Personvernnemnda", gdpr.Norway, "appeal board", Basis{srcNO, Confirmed}},
	{"Datenschutzkonferenz", gdpr.Germany, "conference of the German authorities", Basis{srcProcedure, Secondary}},
	{"DSK", gdpr.Germany, "conference of the German authorities", Basis{srcProcedure, Secondary}},
	{"Conference of the Independent Data Protection Authorities", gdpr.Germany, "conference of the German authorities", Basis{srcProcedure, Secondary}},
	{"Beauftragter für den Datenschutz der EKD", gdpr.Germany, "church authority, Article 91", Basis{srcDirectory, Confirmed}},
	{"BfD EKD", gdpr.Germany, "church authority, Article 91", Basis{srcDirectory, Confirmed}},
	{"Katholisches Datenschutzzentrum", gdpr.Germany, "church authority, Article 91", Basis{srcDirectory, Confirmed}},
	{"Katholisches Datenschutzzentrum Frankfurt", gdpr.Germany, "church authority, Article 91", Basis{srcDirectory, Confirmed}},
	{"Katholische Datenschutzaufsicht Nord", gdpr.Germany, "church authority, Article 91", Basis{srcDirectory, Confirmed}},
	{"Kirchliche Datenschutzaufsicht der ostdeutschen Bistümer", gdpr.Germany, "church authority, Article 91", Basis{srcDirectory, Confirmed}},
	{"Diözesandatenschutzbeauftragter", gdpr.Germany, "church authority, Article 91", Basis{srcDirectory, Confirmed}},
	{"Rundfunkdatenschutzbeauftragter", gdpr.Germany, "broadcasting authority, Article 85", Basis{srcDirectory, Confirmed}},
	{"Rundfunkdatenschutzbeauftragte", gdpr.Germany, "broadcasting authority, Article 85", Basis{srcDirectory, Confirmed}},
	{"Controleorgaan op de politionele informatie", gdpr.Belgium, "authority for police information", Basis{srcMemory, MemoryHigh}},
	{"Organe de contrôle de l'information policière", gdpr.Belgium, "authority for police information", Basis{srcMemory, MemoryHigh}},
	{"Inspectorate to the Supreme Judicial Council", gdpr.Bulgaria, "supervisor of the courts", Basis{srcProcedure, Secondary}},
	{"Kościelny Inspektor Ochrony Danych", gdpr.Poland, "church authority, Article 91", Basis{srcMemory, MemoryMedium}},
	{"Commissariat du Gouvernement à la protection des données auprès de l'État", gdpr.Luxembourg, "data protection officer of the State", Basis{srcLU, Confirmed}},
	{"Digitaliseringsstyrelsen", gdpr.Denmark, "regulator of cookies", Basis{srcMemory, MemoryMedium}},
	{"Post- och telestyrelsen", gdpr.Sweden, "regulator of electronic communications", Basis{srcMemory, MemoryMedium}},
	{"Nasjonal kommunikasjonsmyndighet", gdpr.Norway, "regulator of electronic communications", Basis{srcMemory, MemoryMedium}},
	{"Autorità Garante della concorrenza e del mercato", gdpr.Italy, "competition authority", Basis{srcDecisions, Confirmed}},
	{"Garante della concorrenza", gdpr.Italy, "competition authority", Basis{srcDecisions, Confirmed}},
	{"AGCM", gdpr.Italy, "competition authority", Basis{srcDecisions, Confirmed}},
}

// courtWords are words, in small letters, that only the names of courts have: with one of them a name is that of a court.
const courtWords = "court courts tribunal tribunale tribunales juzgado juzgados cour gericht gerichtshof amtsgericht landgericht oberlandesgericht " +
	"verwaltungsgericht bundesverwaltungsgericht arbeitsgericht kammergericht rechtbank gerechtshof hof raad byret tingrett hovratt kammarratten forvaltningsratten " +
	"oikeus maakohus halduskohus ringkonnakohus soud sad sąd sud sodisce sodišče torvenyszek dikastirio δικαστηριου audiencia " +
	"ag lg olg bgh bag bfh bvwg vgw arbg lag vg ovg vgh sg lsg fg kg ogh hg caa cfi ewhc rvs wsa nss"
