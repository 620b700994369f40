package parse

import "github.com/gdprgo/gdpr"

var latvian = pack{
	lang:     gdpr.Latvian,
	function: "un, ir, ka, par, no, ar, uz, tika, nav, kas, bija, kā, datu, personas, vai, arī, pie, šo, līdz, saskaņā",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nulle", "viens, vienu, viena, vienam", "divi, divas, divus, divu, diviem", "trīs, triju, trim", "četri, četrus, četru", "pieci, piecus, piecu", "seši, sešus, sešu", "septiņi, septiņus, septiņu", "astoņi, astoņus, astoņu", "deviņi, deviņus, deviņu", "desmit, desmitiem", "vienpadsmit", "divpadsmit", "trīspadsmit", "četrpadsmit", "piecpadsmit", "sešpadsmit", "septiņpadsmit", "astoņpadsmit", "deviņpadsmit"},
		tens:          [10]string{2: "divdesmit", "trīsdesmit", "četrdesmit", "piecdesmit", "sešdesmit", "septiņdesmit", "astoņdesmit", "deviņdesmit"},
		hundreds:      [10]string{1: "simts, simti, simtu, simtus, simt, simtiem", "divsimt", "trīssimt", "četrsimt", "piecsimt", "sešsimt", "septiņsimt", "astoņsimt", "deviņsimt"},
		scales:        []counted{{"tūkstotis, tūkstoši, tūkstošu, tūkstošus, tūkstoša, tūkstošiem, tūkstoti, tūkstoš", 3}, {"miljons, miljoni, miljonu, miljonus, miljona, miljoniem", 6}, {"miljards, miljardi, miljardu, miljardus, miljarda", 9}},
		short:         []counted{{"tūkst", 3}, {"milj", 6}, {"mljrd", 9}},
		alone:         "tūkstotis, miljons, miljonu, miljona, miljarda",
		vague:         "vairāki",
		half:          "ar pusi",
		halves:        []counted{{"pus, puse, pusi", 50}, {"pusotrs, pusotra, pusotru", 150}, {"divarpus", 250}, {"trīsarpus", 350}, {"ceturtdaļ", 25}},
		and:           "un, vai",
		to:            "līdz",
		from:          "no",
		between:       "starp",
		approximately: "aptuveni, apmēram, ap, gandrīz, tuvu",
		per:           []words{{"dienā, par katru dienu", "day"}, {"nedēļā", "week"}, {"mēnesī", "month"}, {"gadā", "year"}},
		cents:         "cents, centi, centu, centus",
		currencies:    []words{{"eiro", "EUR"}, {"lats, lati, latu, latus", "LVL"}, {"mārciņas, mārciņu, sterliņu mārciņas", "GBP"}, {"dolāri, dolāru, dolārus", "USD AUD CAD HKD NZD SGD"}, {"ASV dolāri, ASV dolāru", "USD"}, {"Zviedrijas kronas, Zviedrijas kronu", "SEK"}, {"euro, eur", "EUR"}},
		counted:       []words{{"krona, kronas, kronu, kronām", "SEK NOK DKK CZK ISK"}, {"franks, franki, franku, frankus", "CHF XOF XAF"}, {"zlots, zloti, zlotu", "PLN"}, {"forints, forinti, forintu", "HUF"}, {"Rumānijas lejas, leju", "RON"}, {"levas, levu", "BGN"}, {"jena, jenas, jenu", "JPY"}, {"rublis, rubļi, rubļu", "RUB"}, {"rūpijas, rūpiju", "INR PKR LKR NPR"}, {"juaņa, juaņas, juaņu", "CNY"}},
		families: []currencyFamily{
			{"krona, kronas, kronu, kronām", []words{{"Zviedrijas", "SEK"}, {"Norvēģijas", "NOK"}, {"Dānijas", "DKK"}, {"Čehijas", "CZK"}, {"Islandes", "ISK"}}},
			{"dolārs, dolāri, dolāru, dolārus", []words{{"ASV", "USD"}, {"Austrālijas", "AUD"}, {"Kanādas", "CAD"}}},
			{"franks, franki, franku, frankus", []words{{"Šveices", "CHF"}}},
			{"mārciņa, mārciņas, mārciņu", []words{{"sterliņu, Lielbritānijas", "GBP"}}},
		},
		spelled: "ar vārdiem",
		bands: bandWords{
			forms:  "#ciparu",
			counts: []counted{{"trīs", 3}, {"četr, četru", 4}, {"piec, piecu", 5}, {"seš, sešu", 6}, {"septiņ, septiņu", 7}},
			nouns:  []counted{{"sods, sodu, soda, summa, summu, summas", 0}},
		},
	},

	dates: dateWords{
		months: [12]string{"janvāris, janvāra, janvārī, janvārim, janvāri, janv", "februāris, februāra, februārī, februārim, februāri, febr", "marts, marta, martā, martam, martu", "aprīlis, aprīļa, aprīlī, aprīlim, aprīli, apr", "maijs, maija, maijā, maijam, maiju", "jūnijs, jūnija, jūnijā, jūnijam, jūniju, jūn", "jūlijs, jūlija, jūlijā, jūlijam, jūliju, jūl", "augusts, augusta, augustā, augustam, augustu, aug", "septembris, septembra, septembrī, septembrim, septembri, sept", "oktobris, oktobra, oktobrī, oktobrim, oktobri, okt", "novembris, novembra, novembrī, novembrim, novembri, nov", "decembris, decembra, decembrī, decembrim, decembri, dec"},
		days: []counted{
			{"pirmajā", 1}, {"otrajā", 2}, {"trešajā", 3}, {"ceturtajā", 4}, {"piektajā", 5}, {"sestajā", 6}, {"septītajā", 7}, {"astotajā", 8},
			{"devītajā", 9}, {"desmitajā", 10}, {"vienpadsmitajā", 11}, {"divpadsmitajā", 12}, {"trīspadsmitajā", 13}, {"četrpadsmitajā", 14}, {"piecpadsmitajā", 15}, {"sešpadsmitajā", 16},
			{"septiņpadsmitajā", 17}, {"astoņpadsmitajā", 18}, {"deviņpadsmitajā", 19}, {"divdesmitajā", 20}, {"trīsdesmitajā", 30},
		},
		year:      "gada, gadā, gadam, g, gads",
		weekdays:  [7]string{"svētdiena, svētdien", "pirmdiena, pirmdien", "otrdiena, otrdien", "trešdiena, trešdien", "ceturtdiena, ceturtdien", "piektdiena, piektdien", "sestdiena, sestdien"},
		number:    "nr, numurs",
		relative:  []words{{"pagājušajā mēnesī", "month -1"}, {"pagājušajā gadā, pērn", "year -1"}, {"vakar", "day -1"}},
		yearFirst: true,
	},

	citations: citationWords{
		article:   "pants, panta, pantu, pantā, pantam, panti, pantos, pantiem",
		paragraph: "punkts, punkta, punktu, punktā, punkti, punktos, daļa, daļas, daļu, daļā",
		point:     "apakšpunkts, apakšpunkta, apakšpunktu, apakšpunktā, apakšpunkti, apakšpunktos, burts",
		sentence:  "teikums, teikuma",
		recital:   "apsvērums, apsvēruma, apsvērumā",
		list:      "un, vai, kā arī, saistībā ar, kopsakarā ar",
		rangeWord: "līdz",
		following: "un turpmākie",
		same:      "minētās, šīs",
		ordinals:  []counted{{"pirmā, pirmās", 1}, {"otrā, otrās", 2}, {"trešā, trešās", 3}},
		acts: []words{
			{"Vispārīgā datu aizsardzības regula, Vispārīgās datu aizsardzības regulas, Vispārīgajā datu aizsardzības regulā, Datu regula, Datu regulas", "GDPR"},
			{"Fizisko personu datu apstrādes likums, Fizisko personu datu apstrādes likuma", "FPDAL"},
			{"Pamattiesību harta, Pamattiesību hartas", "Charter"},
		},
		regulation:      "regula, regulas, regulā",
		directive:       "direktīva, direktīvas",
		law:             "likums, likuma, likumā",
		code:            "kodekss, kodeksa",
		treaty:          "līgums, līguma, harta, hartas, satversme, satversmes",
		book:            "pamatnostādnes",
		opinion:         "atzinums, atzinuma",
		guideline:       "pamatnostādnes",
		bindingDecision: "saistošs lēmums",
		numberFirst:     true,
	},

	decisions: decisionWords{},
}
