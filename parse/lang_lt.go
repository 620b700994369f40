package parse

import "github.com/gdprgo/gdpr"

var lithuanian = pack{
	lang:     gdpr.Lithuanian,
	function: "ir, kad, yra, su, dėl, buvo, į, ne, tai, iš, ar, pagal, asmens, duomenų, kaip, jos, jo, kuris, kuri, už",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nulis", "vienas, viena, vieną, vieno, vienos", "du, dvi, dviejų, dvejų", "trys, tris, trijų", "keturi, keturis, keturias, keturių", "penki, penkis, penkių, penkias", "šeši, šešis, šešių, šešias", "septyni, septynis, septynių, septynias", "aštuoni, aštuonis, aštuonių, aštuonias", "devyni, devynis, devynių, devynias", "dešimt, dešimties, dešimtis", "vienuolika, vienuolikos", "dvylika, dvylikos", "trylika, trylikos", "keturiolika, keturiolikos", "penkiolika, penkiolikos", "šešiolika, šešiolikos", "septyniolika, septyniolikos", "aštuoniolika, aštuoniolikos", "devyniolika, devyniolikos"},
		tens:          [10]string{2: "dvidešimt, dvidešimties", "trisdešimt, trisdešimties", "keturiasdešimt, keturiasdešimties", "penkiasdešimt, penkiasdešimties", "šešiasdešimt, šešiasdešimties", "septyniasdešimt, septyniasdešimties", "aštuoniasdešimt, aštuoniasdešimties", "devyniasdešimt, devyniasdešimties"},
		hundreds:      [10]string{1: "šimtas, šimtai, šimtų, šimtą, šimtus, šimto"},
		scales:        []counted{{"tūkstantis, tūkstančiai, tūkstančių, tūkstančius, tūkstančio, tūkstantį", 3}, {"milijonas, milijonai, milijonų, milijonus, milijono, milijoną", 6}, {"milijardas, milijardai, milijardų, milijardus, milijardo, milijardą", 9}},
		short:         []counted{{"tūkst", 3}, {"mln", 6}, {"mlrd", 9}},
		alone:         "tūkstantis, milijonas, šimtas, milijono, tūkstančio",
		vague:         "keli",
		half:          "su puse",
		halves:        []counted{{"pusė, pusės, pusę", 50}, {"pusantro", 150}, {"pustrečio", 250}, {"ketvirtis, ketvirčio", 25}},
		and:           "ir, arba, bei",
		to:            "iki, ir",
		from:          "nuo",
		between:       "tarp",
		approximately: "apie, maždaug, beveik, apytiksliai, netoli",
		per:           []words{{"per dieną, už kiekvieną dieną", "day"}, {"per savaitę", "week"}, {"per mėnesį", "month"}, {"per metus", "year"}},
		cents:         "centas, centai, centų, ct",
		currencies:    []words{{"euras, eurai, eurų, eurus, eurais", "EUR"}, {"litas, litai, litų, litus", "LTL"}, {"svarai, svarų, svarų sterlingų", "GBP"}, {"doleriai, dolerių, dolerius", "USD AUD CAD HKD NZD SGD"}, {"JAV doleriai, JAV dolerių", "USD"}, {"Švedijos krona, Švedijos kronos, Švedijos kronų", "SEK"}, {"eurą, eurams, euro, euruose", "EUR"}},
		counted:       []words{{"krona, kronos, kronų, kronas", "SEK NOK DKK CZK ISK"}, {"frankas, frankai, frankų, frankus", "CHF XOF XAF"}, {"zlotas, zlotai, zlotų, Lenkijos zlotų", "PLN"}, {"forintas, forintai, forintų", "HUF"}, {"Rumunijos lėjų, lėjų", "RON"}, {"levų", "BGN"}, {"jena, jenos, jenų", "JPY"}, {"rublis, rubliai, rublių", "RUB"}, {"rupijos, rupijų", "INR PKR LKR NPR"}, {"juanis, juanių", "CNY"}},
		families: []currencyFamily{
			{"krona, kronos, kronų, kronas", []words{{"Švedijos", "SEK"}, {"Norvegijos", "NOK"}, {"Danijos", "DKK"}, {"Čekijos", "CZK"}, {"Islandijos", "ISK"}}},
			{"doleris, doleriai, dolerių, dolerius", []words{{"JAV", "USD"}, {"Australijos", "AUD"}, {"Kanados", "CAD"}}},
			{"frankas, frankai, frankų, frankus", []words{{"Šveicarijos", "CHF"}}},
			{"svaras, svarai, svarų, svarus", []words{{"Didžiosios Britanijos, JK", "GBP"}}},
		},
		spelled: "žodžiais",
		bands: bandWords{
			forms:  "#ženklė, #ženklę, #ženklės",
			counts: []counted{{"tri", 3}, {"keturia", 4}, {"penkia", 5}, {"šešia", 6}, {"septynia", 7}},
			nouns:  []counted{{"bauda, baudą, baudos, suma, sumą, sumos", 0}},
		},
	},

	dates: dateWords{
		months: [12]string{"sausis, sausio, sausį", "vasaris, vasario, vasarį", "kovas, kovo, kovą", "balandis, balandžio, balandį", "gegužė, gegužės, gegužę", "birželis, birželio, birželį", "liepa, liepos, liepą", "rugpjūtis, rugpjūčio, rugpjūtį", "rugsėjis, rugsėjo, rugsėjį", "spalis, spalio, spalį", "lapkritis, lapkričio, lapkritį", "gruodis, gruodžio, gruodį"},
		days: []counted{
			{"pirmą, pirmą dieną", 1}, {"antrą, antrą dieną", 2}, {"trečią, trečią dieną", 3}, {"ketvirtą, ketvirtą dieną", 4}, {"penktą, penktą dieną", 5}, {"šeštą, šeštą dieną", 6}, {"septintą, septintą dieną", 7}, {"aštuntą, aštuntą dieną", 8},
			{"devintą, devintą dieną", 9}, {"dešimtą, dešimtą dieną", 10}, {"vienuoliktą, vienuoliktą dieną", 11}, {"dvyliktą, dvyliktą dieną", 12}, {"tryliktą, tryliktą dieną", 13}, {"keturioliktą, keturioliktą dieną", 14}, {"penkioliktą, penkioliktą dieną", 15}, {"šešioliktą, šešioliktą dieną", 16},
			{"septynioliktą, septynioliktą dieną", 17}, {"aštuonioliktą, aštuonioliktą dieną", 18}, {"devynioliktą, devynioliktą dieną", 19}, {"dvidešimtą, dvidešimtą dieną", 20}, {"trisdešimtą, trisdešimtą dieną", 30},
		},
		suffix:    "d, diena, dieną, dienomis, dienos, dienai",
		of:        "mėn, mėnesį",
		year:      "m, metų, metais, metai",
		weekdays:  [7]string{"sekmadienis, sekmadienį", "pirmadienis, pirmadienį", "antradienis, antradienį", "trečiadienis, trečiadienį", "ketvirtadienis, ketvirtadienį", "penktadienis, penktadienį", "šeštadienis, šeštadienį"},
		number:    "nr, numeris",
		relative:  []words{{"praėjusį mėnesį", "month -1"}, {"praėjusiais metais, pernai", "year -1"}, {"vakar", "day -1"}},
		yearFirst: true,
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
