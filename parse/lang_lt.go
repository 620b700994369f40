package parse

import "github.com/gdprgo/gdpr"

var lithuanian = pack{
	lang:     gdpr.Lithuanian,
	function: "ir, kad, yra, su, dėl, buvo, į, ne, tai, iš, ar, pagal, asmens, duomenų, kaip, jos, jo, kuris, kuri, už",

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
		months: [12]string{"sausis, sausio, sausį", "vasaris, vasario, vasarį", "kovas, kovo, kovą", "balandis, balandžio, balandį", "gegužė, gegužės, gegužę", "birželis, birželio, birželį", "liepa, liepos, liepą", "rugpjūtis, rugpjūčio, rugpjūtį", "rugsėjis, rugsėjo, rugsėjį", "spalis, spalio, spalį", "lapkritis, lapkričio, lapkritį", "gruodis, gruodžio, gruodį"},
		days: []counted{
			{"pirmą dieną", 1}, {"antrą dieną", 2}, {"trečią dieną", 3}, {"ketvirtą dieną", 4}, {"penktą dieną", 5}, {"šeštą dieną", 6}, {"septintą dieną", 7}, {"aštuntą dieną", 8},
			{"devintą dieną", 9}, {"dešimtą dieną", 10}, {"vienuoliktą dieną", 11}, {"dvyliktą dieną", 12}, {"tryliktą dieną", 13}, {"keturioliktą dieną", 14}, {"penkioliktą dieną", 15}, {"šešioliktą dieną", 16},
			{"septynioliktą dieną", 17}, {"aštuonioliktą dieną", 18}, {"devynioliktą dieną", 19}, {"dvidešimtą dieną", 20}, {"trisdešimtą dieną", 30},
		},
		suffix:   "d, diena, dieną, dienomis, dienos, dienai",
		of:       "mėn, mėnesį",
		year:     "m, metų, metais, metai",
		weekdays: [7]string{"sekmadienis, sekmadienį", "pirmadienis, pirmadienį", "antradienis, antradienį", "trečiadienis, trečiadienį", "ketvirtadienis, ketvirtadienį", "penktadienis, penktadienį", "šeštadienis, šeštadienį"},
		number:   "nr, numeris",
		relative: []words{
			{"šiandien", "day 0"},
			{"vakar", "day -1"},
			{"užvakar", "day -2"},
			{"šį mėnesį", "month 0"},
			{"praėjusį mėnesį", "month -1"},
			{"šiemet, šiais metais", "year 0"},
			{"praėjusiais metais, pernai", "year -1"},
		},
		yearFirst: true,
		dayLast:   true,
	},

	citations: citationWords{
		article:      "straipsnis, straipsnio, straipsnį, straipsnyje, straipsniu, straipsniai, straipsnių, straipsniuose, str",
		paragraph:    "dalis, dalies, dalį, dalyje, dalys, dalių, d",
		subparagraph: "pastraipa, pastraipos, pastr",
		point:        "punktas, punkto, punktą, punkte, punktai, punktų, punktuose, papunktis, papunkčio, p",
		sentence:     "sakinys, sakinio",
		recital:      "konstatuojamoji dalis, konstatuojamosios dalies, konstatuojamojoje dalyje",
		list:         "ir, arba, bei, taip pat, kartu su, siejant su",
		rangeWord:    "iki",
		following:    "ir kiti",
		same:         "to paties, minėto",
		ordinals:     []counted{{"pirma, pirmos", 1}, {"antra, antros", 2}, {"trečia, trečios", 3}},
		acts: []words{
			{"Bendrasis duomenų apsaugos reglamentas, Bendrojo duomenų apsaugos reglamento, Bendrajame duomenų apsaugos reglamente", "GDPR"},
			{"Asmens duomenų teisinės apsaugos įstatymas, Asmens duomenų teisinės apsaugos įstatymo, =ADTAĮ", "Law I-1374"},
			{"Pagrindinių teisių chartija, Pagrindinių teisių chartijos", "Charter"},
		},
		regulation:      "reglamentas, reglamento, reglamente",
		directive:       "direktyva, direktyvos",
		law:             "įstatymas, įstatymo, įstatyme",
		code:            "kodeksas, kodekso",
		treaty:          "sutartis, sutarties, chartija, chartijos, konstitucija, konstitucijos",
		book:            "gairės",
		opinion:         "nuomonė, nuomonės",
		guideline:       "gairės, gairių",
		bindingDecision: "privalomas sprendimas",
		numberFirst:     true,
	},

	decisions: decisionWords{},
}
