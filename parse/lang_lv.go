package parse

import "github.com/gdprgo/gdpr"

var latvian = pack{
	lang:     gdpr.Latvian,
	function: "un, ir, ka, par, no, ar, uz, tika, nav, kas, bija, kā, datu, personas, vai, arī, pie, šo, līdz, saskaņā",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nulle", "viens, vienu, viena", "divi, divas, divus", "trīs", "četri, četrus", "pieci, piecus", "seši, sešus", "septiņi, septiņus", "astoņi, astoņus", "deviņi, deviņus", "desmit", "vienpadsmit", "divpadsmit", "trīspadsmit", "četrpadsmit", "piecpadsmit", "sešpadsmit", "septiņpadsmit", "astoņpadsmit", "deviņpadsmit"},
		tens:          [10]string{2: "divdesmit", "trīsdesmit", "četrdesmit", "piecdesmit", "sešdesmit", "septiņdesmit", "astoņdesmit", "deviņdesmit"},
		hundreds:      [10]string{1: "simts, simti, simtu, simtus", "divsimt", "trīssimt", "četrsimt", "piecsimt", "sešsimt", "septiņsimt", "astoņsimt", "deviņsimt"},
		scales:        []counted{{"tūkstotis, tūkstoši, tūkstošu, tūkstošus", 3}, {"miljons, miljoni, miljonu, miljonus", 6}, {"miljards, miljardi, miljardu, miljardus", 9}},
		short:         []counted{{"tūkst", 3}, {"milj", 6}, {"mljrd", 9}},
		alone:         "tūkstotis",
		vague:         "vairāki, pus",
		and:           "un, vai",
		to:            "līdz",
		from:          "no",
		approximately: "aptuveni, apmēram, ap",
		per:           []words{{"dienā, par katru dienu", "day"}, {"nedēļā", "week"}, {"mēnesī", "month"}, {"gadā", "year"}},
		cents:         "cents, centi, centu, centus",
		currencies:    []words{{"eiro", "EUR"}, {"lats, lati, latu, latus", "LVL"}, {"mārciņas, mārciņu, sterliņu mārciņas", "GBP"}, {"dolāri, dolāru, dolārus", "USD AUD CAD HKD NZD SGD"}, {"ASV dolāri, ASV dolāru", "USD"}, {"Zviedrijas kronas, Zviedrijas kronu", "SEK"}},
	},

	dates: dateWords{
		months: [12]string{"janvāris, janvāra, janvārī, janvārim, janvāri, janv", "februāris, februāra, februārī, februārim, februāri, febr", "marts, marta, martā, martam, martu", "aprīlis, aprīļa, aprīlī, aprīlim, aprīli, apr", "maijs, maija, maijā, maijam, maiju", "jūnijs, jūnija, jūnijā, jūnijam, jūniju, jūn", "jūlijs, jūlija, jūlijā, jūlijam, jūliju, jūl", "augusts, augusta, augustā, augustam, augustu, aug", "septembris, septembra, septembrī, septembrim, septembri, sept", "oktobris, oktobra, oktobrī, oktobrim, oktobri, okt", "novembris, novembra, novembrī, novembrim, novembri, nov", "decembris, decembra, decembrī, decembrim, decembri, dec"},
		days: []counted{
			{"pirmajā", 1}, {"otrajā", 2}, {"trešajā", 3}, {"ceturtajā", 4}, {"piektajā", 5}, {"sestajā", 6}, {"septītajā", 7}, {"astotajā", 8},
			{"devītajā", 9}, {"desmitajā", 10}, {"vienpadsmitajā", 11}, {"divpadsmitajā", 12}, {"trīspadsmitajā", 13}, {"četrpadsmitajā", 14}, {"piecpadsmitajā", 15}, {"sešpadsmitajā", 16},
			{"septiņpadsmitajā", 17}, {"astoņpadsmitajā", 18}, {"deviņpadsmitajā", 19}, {"divdesmitajā", 20}, {"trīsdesmitajā", 30},
		},
		year:     "gada, gadā, gadam, g, gads",
		weekdays: [7]string{"svētdiena, svētdien, svētdienā", "pirmdiena, pirmdien, pirmdienā", "otrdiena, otrdien, otrdienā", "trešdiena, trešdien, trešdienā", "ceturtdiena, ceturtdien, ceturtdienā", "piektdiena, piektdien, piektdienā", "sestdiena, sestdien, sestdienā"},
		number:   "nr, numurs",
		relative: []words{
			{"šodien", "day 0"},
			{"vakar", "day -1"},
			{"aizvakar", "day -2"},
			{"šomēnes, šajā mēnesī", "month 0"},
			{"pagājušajā mēnesī", "month -1"},
			{"šogad", "year 0"},
			{"pagājušajā gadā, pērn", "year -1"},
		},
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
