package authority

import "github.com/gdprgo/gdpr"

// place is one state or region with the words that name it. Words of one list are separated by bars; a hyphen stands for
// a space. German, Dutch and Polish adjectives are given by their stem, to which the endings of the language are added.
type place struct {
	country gdpr.Country
	region  string // ISO 3166-2, empty for a whole state
	names   string // of the place, in the languages below and its own
	en      string
	fr      string
	de      string // stems
	es      string
	it      string
	nl      string // stems
	pl      string // stems
	pt      string
}

// The endings of an inflected adjective, by language.
const (
	endingsDE = "e|er|en|es|em"
	endingsNL = "e|"
	endingsPL = "i|a|ie|iego|iej|im|iemu"
)

var places = [...]place{
	{gdpr.Austria, "", "Austria|Autriche|Österreich|Oostenrijk|Áustria|Austrii", "Austrian", "autrichien|autrichienne", "österreichisch", "austriaco|austriaca", "austriaco|austriaca", "Oostenrijks", "austriack", "austríaco|austríaca"},
	{gdpr.Belgium, "", "Belgium|Belgique|België|Belgien|Bélgica|Belgio|Belgia|Belgii", "Belgian", "belge", "belgisch", "belga", "belga", "Belgisch", "belgijsk", "belga"},
	{gdpr.Bulgaria, "", "Bulgaria|Bulgarie|Bulgarien|Bulgarije|Bulgária|Bułgaria|Bułgarii|България", "Bulgarian", "bulgare", "bulgarisch", "búlgaro|búlgara", "bulgaro|bulgara", "Bulgaars", "bułgarsk", "búlgaro|búlgara"},
	{gdpr.Croatia, "", "Croatia|Croatie|Kroatien|Croacia|Croazia|Kroatië|Croácia|Chorwacja|Chorwacji|Hrvatska", "Croatian", "croate", "kroatisch", "croata", "croato|croata", "Kroatisch", "chorwack", "croata"},
	{gdpr.Cyprus, "", "Cyprus|Chypre|Zypern|Chipre|Cipro|Cypr|Cypru|Κύπρος", "Cypriot|Cypriote", "chypriote", "zyprisch|zypriotisch", "chipriota", "cipriota", "Cypriotisch", "cypryjsk", "cipriota"},
	{gdpr.Czechia, "", "Czechia|Czech-Republic|République-tchèque|Tchéquie|Tschechien|Tschechische-Republik|Chequia|República-Checa|Repubblica-Ceca|Tsjechië|Czechy|Czech|Chéquia|Česko|Česká-republika", "Czech", "tchèque", "tschechisch", "checo|checa", "ceco|ceca", "Tsjechisch", "czesk", "checo|checa|tcheco|tcheca"},
	{gdpr.Denmark, "", "Denmark|Danemark|Dänemark|Dinamarca|Danimarca|Denemarken|Dania|Danii|Danmark", "Danish", "danois|danoise", "dänisch", "danés|danesa", "danese", "Deens", "duńsk", "dinamarquês|dinamarquesa"},
	{gdpr.Estonia, "", "Estonia|Estonie|Estland|Estônia|Estónia|Estonii|Eesti", "Estonian", "estonien|estonienne", "estnisch", "estonio", "estone", "Estisch|Ests", "estońsk", "estónio"},
	{gdpr.Finland, "", "Finland|Finlande|Finnland|Finlandia|Finlândia|Finlandii|Suomi", "Finnish", "finlandais|finlandaise", "finnisch", "finlandés|finlandesa", "finlandese", "Fins", "fińsk", "finlandês|finlandesa"},
	{gdpr.France, "", "France|Frankreich|Francia|Frankrijk|França|Francja|Francji", "French", "français|française", "französisch", "francés|francesa", "francese", "Frans", "francusk", "francês|francesa"},
	{gdpr.Germany, "", "Germany|Allemagne|Deutschland|Alemania|Germania|Duitsland|Alemanha|Niemcy|Niemiec", "German", "allemand|allemande", "deutsch", "alemán|alemana", "tedesco|tedesca", "Duits", "niemieck", "alemão|alemã"},
	{gdpr.Greece, "", "Greece|Grèce|Griechenland|Grecia|Griekenland|Grécia|Grecja|Grecji|Ελλάδα", "Greek|Hellenic", "grec|grecque|hellénique", "griechisch", "griego|griega", "greco|greca", "Grieks", "greck", "grego|grega"},
	{gdpr.Hungary, "", "Hungary|Hongrie|Ungarn|Hungría|Ungheria|Hongarije|Hungria|Węgry|Węgier|Magyarország", "Hungarian", "hongrois|hongroise", "ungarisch", "húngaro|húngara", "ungherese", "Hongaars", "węgiersk", "húngaro|húngara"},
	{gdpr.Ireland, "", "Ireland|Irlande|Irland|Irlanda|Ierland|Irlandia|Irlandii|Éire", "Irish", "irlandais|irlandaise", "irisch", "irlandés|irlandesa", "irlandese", "Iers", "irlandzk", "irlandês|irlandesa"},
	{gdpr.Italy, "", "Italy|Italie|Italien|Italia|Italië|Itália|Włochy|Włoch", "Italian", "italien|italienne", "italienisch", "italiano|italiana", "italiano|italiana", "Italiaans", "włosk", "italiano|italiana"},
	{gdpr.Latvia, "", "Latvia|Lettonie|Lettland|Letonia|Lettonia|Letland|Letónia|Łotwa|Łotwy|Latvija", "Latvian", "letton|lettone|lettonne", "lettisch", "letón|letona", "lettone", "Lets", "łotewsk", "letão|letã"},
	{gdpr.Lithuania, "", "Lithuania|Lituanie|Litauen|Lituania|Litouwen|Lituânia|Litwa|Litwy|Lietuva", "Lithuanian", "lituanien|lituanienne", "litauisch", "lituano|lituana", "lituano|lituana", "Litouws", "litewsk", "lituano|lituana"},
	{gdpr.Luxembourg, "", "Luxembourg|Luxemburg|Luxemburgo|Lussemburgo|Luksemburg|Lëtzebuerg", "Luxembourgish|Luxembourger", "luxembourgeois|luxembourgeoise", "luxemburgisch", "luxemburgués|luxemburguesa", "lussemburghese", "Luxemburgs", "luksembursk", "luxemburguês|luxemburguesa"},
	{gdpr.Malta, "", "Malta|Malte", "Maltese", "maltais|maltaise", "maltesisch", "maltés|maltesa", "maltese", "Maltes|Maltees", "maltańsk", "maltês|maltesa"},
	{gdpr.Netherlands, "", "Netherlands|Holland|Pays-Bas|Niederlande|Niederlanden|Países-Bajos|Paesi-Bassi|Olanda|Nederland|Países-Baixos|Holandia|Holandii|Niderlandy", "Dutch", "néerlandais|néerlandaise|hollandais|hollandaise", "niederländisch|holländisch", "neerlandés|neerlandesa|holandés|holandesa", "olandese", "Nederlands", "holendersk|niderlandzk", "neerlandês|neerlandesa|holandês|holandesa"},
	{gdpr.Poland, "", "Poland|Pologne|Polen|Polonia|Polónia|Polska|Polski|Polsce", "Polish", "polonais|polonaise", "polnisch", "polaco|polaca", "polacco|polacca", "Pools", "polsk", "polaco|polaca|polonês|polonesa"},
	{gdpr.Portugal, "", "Portugal|Portogallo|Portugalia|Portugalii", "Portuguese", "portugais|portugaise", "portugiesisch", "portugués|portuguesa", "portoghese", "Portuges|Portugees", "portugalsk", "português|portuguesa"},
	{gdpr.Romania, "", "Romania|Roumanie|Rumänien|Rumanía|Rumania|Roemenië|Roménia|Romênia|Rumunia|Rumunii|România", "Romanian", "roumain|roumaine", "rumänisch", "rumano|rumana", "rumeno|rumena|romeno|romena", "Roemeens", "rumuńsk", "romeno|romena"},
	{gdpr.Slovakia, "", "Slovakia|Slovak-Republic|Slovaquie|Slowakei|Eslovaquia|Slovacchia|Slowakije|Eslováquia|Słowacja|Słowacji|Slovensko|Slovenskej-republiky", "Slovak|Slovakian", "slovaque", "slowakisch", "eslovaco|eslovaca", "slovacco|slovacca", "Slowaaks", "słowack", "eslovaco|eslovaca"},
	{gdpr.Slovenia, "", "Slovenia|Slovénie|Slowenien|Eslovenia|Slovenië|Eslovénia|Słowenia|Słowenii|Slovenija", "Slovenian|Slovene", "slovène", "slowenisch", "esloveno|eslovena", "sloveno|slovena", "Sloveens", "słoweńsk", "esloveno|eslovena"},
	{gdpr.Spain, "", "Spain|Espagne|Spanien|España|Spagna|Spanje|Espanha|Hiszpania|Hiszpanii", "Spanish", "espagnol|espagnole", "spanisch", "español|española", "spagnolo|spagnola", "Spaans", "hiszpańsk", "espanhol|espanhola"},
	{gdpr.Sweden, "", "Sweden|Suède|Schweden|Suecia|Svezia|Zweden|Suécia|Szwecja|Szwecji|Sverige", "Swedish", "suédois|suédoise", "schwedisch", "sueco|sueca", "svedese", "Zweeds", "szwedzk", "sueco|sueca"},
	{gdpr.Iceland, "", "Iceland|Islande|Island|Islandia|Islanda|IJsland|Islândia|Islandii|Ísland", "Icelandic", "islandais|islandaise", "isländisch", "islandés|islandesa", "islandese", "IJslands", "islandzk", "islandês|islandesa"},
	{gdpr.Liechtenstein, "", "Liechtenstein", "", "liechtensteinois|liechtensteinoise", "liechtensteinisch", "liechtensteiniano|liechtensteiniana", "", "Liechtensteins", "", ""},
	{gdpr.Norway, "", "Norway|Norvège|Norwegen|Noruega|Norvegia|Noorwegen|Norwegia|Norwegii|Norge|Noreg", "Norwegian", "norvégien|norvégienne", "norwegisch", "noruego|noruega", "norvegese", "Noors", "norwesk", "norueguês|norueguesa"},
	{gdpr.UnitedKingdom, "", "UK|United-Kingdom|Great-Britain|Royaume-Uni|Grande-Bretagne|Vereinigtes-Königreich|Großbritannien|Reino-Unido|Regno-Unito|Verenigd-Koninkrijk|Wielka-Brytania|Wielkiej-Brytanii", "British", "britannique", "britisch", "británico|británica", "britannico|britannica", "Brits", "brytyjsk", "britânico|britânica"},
	{gdpr.Switzerland, "", "Switzerland|Suisse|Schweiz|Suiza|Svizzera|Zwitserland|Suíça|Szwajcaria|Szwajcarii", "Swiss", "suisse", "schweizerisch|Schweiz", "suizo|suiza", "svizzero|svizzera", "Zwitsers", "szwajcarsk", "suíço|suíça"},
	{"IM", "", "Isle-of-Man|île-de-Man|Insel-Man", "Manx", "", "", "", "", "", "", ""},
	{gdpr.EuropeanUnion, "", "EU|European-Union|Union-européenne|Europäische-Union", "", "", "", "", "", "", "", ""},

	{gdpr.Germany, "DE-BW", "Baden-Württemberg|Baden-Wuerttemberg|Bade-Wurtemberg|Baden-Wurtemberg", "", "", "baden-württembergisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-BY", "Bavaria|Bavière|Bayern|Baviera|Beieren", "Bavarian", "bavarois|bavaroise", "bayerisch|bayrisch", "bávaro|bávara", "bavarese", "", "", ""},
	{gdpr.Germany, "DE-BE", "Berlin|Berlín|Berlino|Berliner", "", "berlinois|berlinoise", "", "", "", "", "", ""},
	{gdpr.Germany, "DE-BB", "Brandenburg|Brandebourg|Brandenburgo", "", "", "brandenburgisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-HB", "Bremen|Brême|Brema", "", "", "bremisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-HH", "Hamburg|Hambourg|Hamburgo|Amburgo|Hamburger", "", "hambourgeois|hambourgeoise", "hamburgisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-HE", "Hesse|Hessen|Hessia|Assia", "Hessian", "hessois|hessoise", "hessisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-MV", "Mecklenburg-Vorpommern|Mecklenburg-Western-Pomerania|Mecklenburg-West-Pomerania|Mecklembourg-Poméranie-Occidentale|Mecklembourg-Poméranie", "", "", "", "", "", "", "", ""},
	{gdpr.Germany, "DE-NI", "Lower-Saxony|Niedersachsen|Basse-Saxe|Baja-Sajonia|Bassa-Sassonia|Nedersaksen", "", "", "niedersächsisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-NW", "North-Rhine-Westphalia|Nordrhein-Westfalen|NRW|Rhénanie-du-Nord-Westphalie|Renania-del-Norte-Westfalia", "", "", "nordrhein-westfälisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-RP", "Rhineland-Palatinate|Rheinland-Pfalz|Rhénanie-Palatinat|Renania-Palatinado|RLP", "", "", "rheinland-pfälzisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-SL", "Saarland|Sarre", "", "sarrois|sarroise", "saarländisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-SN", "Saxony|Sachsen|Saxe|Sajonia|Sassonia|Saksen", "Saxon", "saxon|saxonne", "sächsisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-ST", "Saxony-Anhalt|Sachsen-Anhalt|Saxe-Anhalt|Sajonia-Anhalt", "", "", "sachsen-anhaltisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-SH", "Schleswig-Holstein", "", "", "schleswig-holsteinisch", "", "", "", "", ""},
	{gdpr.Germany, "DE-TH", "Thuringia|Thüringen|Thueringen|Thuringe|Turingia|Thüringer", "Thuringian", "thuringien|thuringienne", "thüringisch", "", "", "", "", ""},
	{gdpr.Spain, "ES-CT", "Catalonia|Catalogne|Katalonien|Cataluña|Catalunya|Catalogna", "Catalan|Catalonian", "catalan|catalane", "katalanisch", "catalán|catalana", "catalano|catalana", "", "", ""},
	{gdpr.Spain, "ES-PV", "Basque-Country|Pays-basque|Baskenland|País-Vasco|Euskadi", "Basque", "basque", "baskisch", "vasco|vasca", "basco|basca", "", "", ""},
	{gdpr.Spain, "ES-AN", "Andalusia|Andalousie|Andalusien|Andalucía", "Andalusian", "andalou|andalouse", "andalusisch", "andaluz|andaluza", "andaluso|andalusa", "", "", ""},
	{gdpr.Belgium, "BE-VLG", "Flanders|Flandre|Flandern|Vlaanderen", "Flemish", "flamand|flamande", "flämisch", "flamenco|flamenca", "fiammingo|fiamminga", "Vlaams", "", ""},
}

// furtherAdjectives are the adjectives, or in Finnish and Estonian the genitives, of the states named most often, in languages that the table of places has
// no column for. Words are in the order of furtherStates.
var furtherAdjectives = [...]struct {
	lang  gdpr.Lang
	words []string
}{
	{gdpr.Danish, []string{"irske", "franske", "spanske", "italienske", "hollandske|nederlandske", "norske", "svenske", "danske", "finske", "polske", "britiske", "østrigske", "belgiske", "portugisiske", "græske"}},
	{gdpr.Swedish, []string{"irländska", "franska", "spanska", "italienska", "nederländska|holländska", "norska", "svenska", "danska", "finska", "polska", "brittiska", "österrikiska", "belgiska", "portugisiska", "grekiska"}},
	{gdpr.Norwegian, []string{"irske", "franske", "spanske", "italienske", "nederlandske", "norske", "svenske", "danske", "finske", "polske", "britiske", "østerrikske", "belgiske", "portugisiske", "greske"}},
	{gdpr.Finnish, []string{"Irlannin", "Ranskan", "Espanjan", "Italian", "Alankomaiden|Hollannin", "Norjan", "Ruotsin", "Tanskan", "Suomen", "Puolan", "Britannian", "Itävallan", "Belgian", "Portugalin", "Kreikan"}},
	{gdpr.Romanian, []string{"irlandeză", "franceză", "spaniolă", "italiană", "olandeză", "norvegiană", "suedeză", "daneză", "finlandeză", "poloneză|polonă", "britanică", "austriacă", "belgiană", "portugheză", "elenă"}},
	{gdpr.Czech, []string{"irský|irského", "francouzský|francouzského", "španělský|španělského", "italský|italského", "nizozemský|nizozemského", "norský|norského", "švédský|švédského", "dánský|dánského", "finský|finského", "polský|polského", "britský|britského", "rakouský|rakouského", "belgický|belgického", "portugalský|portugalského", "řecký|řeckého"}},
	{gdpr.Hungarian, []string{"ír", "francia", "spanyol", "olasz", "holland", "norvég", "svéd", "dán", "finn", "lengyel", "brit", "osztrák", "belga", "portugál", "görög"}},
	{gdpr.Estonian, []string{"Iiri|Iirimaa", "Prantsuse|Prantsusmaa", "Hispaania", "Itaalia", "Hollandi|Madalmaade", "Norra", "Rootsi", "Taani", "Soome", "Poola", "Briti|Suurbritannia|Ühendkuningriigi", "Austria", "Belgia", "Portugali", "Kreeka"}},
}

// furtherStates are the states of furtherAdjectives.
var furtherStates = [...]gdpr.Country{
	gdpr.Ireland, gdpr.France, gdpr.Spain, gdpr.Italy, gdpr.Netherlands, gdpr.Norway, gdpr.Sweden, gdpr.Denmark, gdpr.Finland, gdpr.Poland, gdpr.UnitedKingdom, gdpr.Austria, gdpr.Belgium, gdpr.Portugal, gdpr.Greece,
}

// Words of which names of authorities are made, in small letters, separated by spaces. Words with two parts in
// places and in names of authorities are read as phrases before these.
const (
	// heads name a body; with a topic and a place they name an authority.
	heads = "authority regulator watchdog supervisor commissioner commission office agency inspectorate inspection inspector ombudsman council committee centre center representative board " +
		"autorité gendarme régulateur régulatrice commissaire commission agence préposé préposée médiateur bureau " +
		"beauftragte beauftragter beauftragten landesbeauftragte landesbeauftragter landesbeauftragten landesamt landeszentrum zentrum amt aufsicht stelle kommission " +
		"autoridad agencia regulador organismo comisión comisionado supervisor " +
		"autorità garante ufficio " +
		"autoriteit toezichthouder waakhond commissie " +
		"organ urząd prezes urzędu inspektor " +
		"autoridade comissão regulador " +
		"autoritatea úřad úřadu hatóságnak hatóságot"
	// bareHeads name an authority with a place and no topic.
	bareHeads = "authority autorité autoridad autorità autoriteit autoridade sa aufsichtsbehörde behörde hatóság"
	// fullHeads hold a topic of their own.
	fullHeads = "dpa datenschutzbehörde datenschutzaufsicht datenschutzaufsichtsbehörde datenschutzbeauftragte datenschutzbeauftragter datenschutzbeauftragten " +
		"landesdatenschutzbeauftragte landesdatenschutzbeauftragter landesdatenschutzbehörde landesdatenschutzaufsicht lfdi lfd ldi lda " +
		"privacytoezichthouder privacywaakhond gegevensbeschermingsautoriteit privacyautoriteit aufsichtsbehörde sa " +
		"datatilsyn datatilsynet tilsynsmyndighed dataskyddsmyndighet dataskyddsmyndigheten tillsynsmyndighet tillsynsmyndigheten personvernmyndighet tilsynsmyndigheten tilsynsmyndighet " +
		"tietosuojaviranomainen tietosuojaviranomaisen tietosuojavaltuutettu " +
		"andmekaitseasutus andmekaitseasutuse järelevalveasutus"
	// topics say what a body is for.
	topics = "data protection privacy personal supervisory information processing freedom freedoms liberties liberty informatics technology technologies transparency supervision access " +
		"données protection personnelles personnel caractère vie privée contrôle surveillance traitement informatique libertés transparence information " +
		"datenschutz datenschutzes informationsfreiheit akteneinsicht transparenz datenschutzaufsicht " +
		"protección datos personales privacidad transparencia " +
		"protezione dati personali privacy trattamento " +
		"persoonsgegevens gegevensbescherming bescherming gegevens " +
		"ochrony danych osobowych nadzorczy " +
		"proteção protecção dados pessoais privacidade " +
		"supraveghere protecția datelor dozorový dozorového adatvédelmi"
	// fillers carry no meaning for the question who it is.
	fillers = "the of for and on in to s a an sector secteur privé private bereich state independent national president deputy assistant republic general type string " +
		"le la les l de du des d à et au aux nationale national un une land indépendante caractère " +
		"der die das den dem für und von vom freistaat unabhängige unabhängiges recht auf " +
		"el los las y del nacional española " +
		"il lo i dei delle della dello di e per nazionale " +
		"het van voor en nationale " +
		"do da dos das o os para pentru"
	// publics point to the authority for public bodies.
	publics = "public öffentlich öffentlicher público pubblico publiek"
	// federals point to the authority of the Federation.
	federals = "federal fédéral fédérale bundes bundesbeauftragte bundesbeauftragter bund"
)

// generics are the ways to speak of an authority in ordinary words, most usual first.
var generics = [...]Generic{
	{gdpr.English, "", "Data Protection Authority", true},
	{gdpr.English, "", "DPA", true},
	{gdpr.English, "", "supervisory authority", true},
	{gdpr.English, "", "Supervisory Authority for Data Protection", true},
	{gdpr.English, "", "Data Protection Agency", true},
	{gdpr.English, "", "Data Protection Commissioner", true},
	{gdpr.English, "", "Data Protection Commission", true},
	{gdpr.English, "", "data protection regulator", true},
	{gdpr.English, "", "data protection watchdog", true},
	{gdpr.English, "", "privacy regulator", true},
	{gdpr.English, "", "privacy watchdog", true},
	{gdpr.English, "", "data watchdog", true},
	{gdpr.English, "", "SA", true},
	{gdpr.English, "Data Protection Authority of", "", false},
	{gdpr.English, "DPA of", "", false},
	{gdpr.French, "autorité", "de protection des données", false},
	{gdpr.French, "autorité", "de protection des données personnelles", false},
	{gdpr.French, "autorité", "de contrôle", false},
	{gdpr.French, "autorité de contrôle", "", false},
	{gdpr.French, "autorité de protection", "", false},
	{gdpr.French, "autorité de protection des données", "", false},
	{gdpr.French, "autorité de protection des données personnelles", "", false},
	{gdpr.French, "Cnil", "", false},
	{gdpr.French, "régulateur", "de la protection des données", false},
	{gdpr.French, "gendarme", "des données personnelles", false},
	{gdpr.French, "gendarme", "de la vie privée", false},
	{gdpr.French, "agence", "de protection des données", false},
	{gdpr.German, "", "Datenschutzbehörde", true},
	{gdpr.German, "", "Datenschutzaufsicht", true},
	{gdpr.German, "", "Datenschutzaufsichtsbehörde", true},
	{gdpr.German, "", "Aufsichtsbehörde", true},
	{gdpr.Spanish, "autoridad", "de protección de datos", false},
	{gdpr.Spanish, "agencia", "de protección de datos", false},
	{gdpr.Italian, "autorità", "per la protezione dei dati", false},
	{gdpr.Italian, "autorità", "per la protezione dei dati personali", false},
	{gdpr.Italian, "Garante privacy", "", false},
	{gdpr.Dutch, "", "privacytoezichthouder", true},
	{gdpr.Dutch, "", "gegevensbeschermingsautoriteit", true},
	{gdpr.Polish, "", "organ ochrony danych osobowych", true},
	{gdpr.Polish, "", "organ nadzorczy", true},
	{gdpr.Portuguese, "autoridade", "de proteção de dados", false},
	{gdpr.Portuguese, "comissão", "de proteção de dados", false},
	{gdpr.Danish, "", "datatilsyn", true},
	{gdpr.Danish, "", "tilsynsmyndighed", true},
	{gdpr.Swedish, "", "dataskyddsmyndigheten", true},
	{gdpr.Swedish, "", "tillsynsmyndigheten", true},
	{gdpr.Norwegian, "", "datatilsyn", true},
	{gdpr.Norwegian, "", "tilsynsmyndigheten", true},
	{gdpr.Finnish, "", "tietosuojaviranomainen", true},
	{gdpr.Romanian, "autoritatea", "de supraveghere", false},
	{gdpr.Romanian, "autoritatea", "pentru protecția datelor", false},
	{gdpr.Czech, "", "dozorový úřad", true},
	{gdpr.Hungarian, "", "adatvédelmi hatóság", true},
	{gdpr.Hungarian, "", "hatóság", true},
	{gdpr.Hungarian, "", "adatvédelmi hatóságnak", true},
	{gdpr.Hungarian, "", "adatvédelmi hatóságot", true},
	{gdpr.Estonian, "", "andmekaitseasutus", true},
	{gdpr.Estonian, "", "järelevalveasutus", true},
	{gdpr.Estonian, "", "andmekaitseasutuse", true},
}
