package parse

import "github.com/gdprgo/gdpr"

var lithuanian = pack{
	lang:     gdpr.Lithuanian,
	function: "ir, kad, yra, su, dėl, buvo, į, ne, tai, iš, ar, pagal, asmens, duomenų, kaip, jos, jo, kuris, kuri, už",
	declined: []string{
		"Valstybinė, Valstybinės, Valstybinei, Valstybinę, Valstybine, Valstybinėje",
		"inspekcija, inspekcijos, inspekcijai, inspekciją, inspekcijoje",
		"valdyba, valdybos, valdybai, valdybą, valdyboje",
		"pareigūnas, pareigūno, pareigūnui, pareigūną",
	},

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nulis", "vienas, viena, vieną", "du, dvi", "trys, tris", "keturi, keturis, keturias", "penki, penkis", "šeši, šešis", "septyni, septynis", "aštuoni, aštuonis", "devyni, devynis", "dešimt", "vienuolika", "dvylika", "trylika", "keturiolika", "penkiolika", "šešiolika", "septyniolika", "aštuoniolika", "devyniolika"},
		tens:          [10]string{2: "dvidešimt", "trisdešimt", "keturiasdešimt", "penkiasdešimt", "šešiasdešimt", "septyniasdešimt", "aštuoniasdešimt", "devyniasdešimt"},
		hundreds:      [10]string{1: "šimtas, šimtai, šimtų, šimtą, šimtus"},
		scales:        []counted{{"tūkstantis, tūkstančiai, tūkstančių, tūkstančius", 3}, {"milijonas, milijonai, milijonų, milijonus", 6}, {"milijardas, milijardai, milijardų, milijardus", 9}},
		short:         []counted{{"tūkst", 3}, {"mln", 6}, {"mlrd", 9}},
		alone:         "tūkstantis",
		vague:         "keli, pusė",
		and:           "ir, arba, bei",
		to:            "iki, ir",
		from:          "nuo",
		between:       "tarp",
		approximately: "apie, maždaug, beveik",
		per:           []words{{"per dieną, už kiekvieną dieną", "day"}, {"per savaitę", "week"}, {"per mėnesį", "month"}, {"per metus", "year"}},
		cents:         "centas, centai, centų, ct",
		currencies:    []words{{"euras, eurai, eurų, eurus, eurais", "EUR"}, {"litas, litai, litų, litus", "LTL"}, {"svarai, svarų, svarų sterlingų", "GBP"}, {"doleriai, dolerių, dolerius", "USD AUD CAD HKD NZD SGD"}, {"JAV doleriai, JAV dolerių", "USD"}, {"Švedijos krona, Švedijos kronos, Švedijos kronų", "SEK"}},
	},

	dates: dateWords{
		months:    [12]string{"sausis, sausio, sausį", "vasaris, vasario, vasarį", "kovas, kovo, kovą", "balandis, balandžio, balandį", "gegužė, gegužės, gegužę", "birželis, birželio, birželį", "liepa, liepos, liepą", "rugpjūtis, rugpjūčio, rugpjūtį", "rugsėjis, rugsėjo, rugsėjį", "spalis, spalio, spalį", "lapkritis, lapkričio, lapkritį", "gruodis, gruodžio, gruodį"},
		suffix:    "d, diena, dieną",
		of:        "mėn",
		year:      "m, metų, metais, metai",
		yearFirst: true,
		number:    "nr, numeris",
		relative:  []words{{"praėjusį mėnesį", "month -1"}, {"praėjusiais metais, pernai", "year -1"}, {"vakar", "day -1"}},
	},

	citations: citationWords{
		article:      "straipsnis, straipsnio, straipsnį, straipsnyje, straipsniu, straipsniai, straipsnių, straipsniuose, str, straipsniui, straipsniams, straipsnius",
		paragraph:    "dalis, dalies, dalį, dalyje, dalys, dalių, d, dalims, dalyse, dalimis, dalimi, daliai",
		subparagraph: "pastraipa, pastraipos, pastr, pastraipą, pastraipoje",
		point:        "punktas, punkto, punktą, punkte, punktai, punktų, punktuose, papunktis, papunkčio, p, punktu, punktus, punktais, punktams, papunktį, papunkčiu, papunkčiai, papunkčių",
		sentence:     "sakinys, sakinio",
		recital:      "konstatuojamoji dalis, konstatuojamosios dalies, konstatuojamojoje dalyje, konstatuojamąją dalį, konstatuojamosios dalys, konstatuojamųjų dalių, konstatuojamosiose dalyse",
		list:         "ir, arba, bei, taip pat, kartu su, siejant su",
		rangeWord:    "iki",
		following:    "ir kiti",
		same:         "to paties, minėto",
		ordinals:     []counted{{"pirma, pirmos", 1}, {"antra, antros", 2}, {"trečia, trečios", 3}},
		acts: []words{
			{"Bendrasis duomenų apsaugos reglamentas, Bendrojo duomenų apsaugos reglamento, Bendrajame duomenų apsaugos reglamente, Bendruoju duomenų apsaugos reglamentu, Bendrąjį duomenų apsaugos reglamentą", "GDPR"},
			{"Asmens duomenų teisinės apsaugos įstatymas, Asmens duomenų teisinės apsaugos įstatymo, =ADTAĮ, Asmens duomenų teisinės apsaugos įstatymą, Asmens duomenų teisinės apsaugos įstatyme", "Law I-1374"},
			{"Pagrindinių teisių chartija, Pagrindinių teisių chartijos", "Charter"},
			{"Europos žmogaus teisių konvencija, Europos žmogaus teisių konvencijos", "ECHR"},
		},
		regulation:      "reglamentas, reglamento, reglamente, reglamentą, reglamentu",
		directive:       "direktyva, direktyvos",
		law:             "įstatymas, įstatymo, įstatyme, nutarimas, nutarimo",
		code:            "kodeksas, kodekso",
		treaty:          "sutartis, sutarties, chartija, chartijos, konstitucija, konstitucijos, konvencija, konvencijos",
		book:            "gairės, taisyklės, taisyklių, susitarimas, susitarimo, gairių, įstatai, įstatų, statutas, statuto",
		opinion:         "nuomonė, nuomonės",
		guideline:       "gairės, gairių",
		bindingDecision: "privalomas sprendimas",
		numberFirst:     true,
		actFirst:        true,
	},

	decisions: decisionWords{},
}
