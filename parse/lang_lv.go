package parse

import "github.com/gdprgo/gdpr"

var latvian = pack{
	lang:     gdpr.Latvian,
	function: "un, ir, ka, par, no, ar, uz, tika, nav, kas, bija, kā, datu, personas, vai, arī, pie, šo, līdz, saskaņā",
	declined: []string{
		"inspekcija, inspekcijas, inspekcijai, inspekciju, inspekcijā",
		"kolēģija, kolēģijas, kolēģijai, kolēģiju, kolēģijā",
		"uzraudzītājs, uzraudzītāja, uzraudzītājam, uzraudzītāju",
	},

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
		months:    [12]string{"janvāris, janvāra, janvārī", "februāris, februāra, februārī", "marts, marta, martā", "aprīlis, aprīļa, aprīlī", "maijs, maija, maijā", "jūnijs, jūnija, jūnijā", "jūlijs, jūlija, jūlijā", "augusts, augusta, augustā", "septembris, septembra, septembrī", "oktobris, oktobra, oktobrī", "novembris, novembra, novembrī", "decembris, decembra, decembrī"},
		year:      "gada, gadā, gadam, g",
		yearFirst: true,
		number:    "nr, numurs",
		relative:  []words{{"pagājušajā mēnesī", "month -1"}, {"pagājušajā gadā, pērn", "year -1"}, {"vakar", "day -1"}},
	},

	citations: citationWords{
		article:   "pants, panta, pantu, pantā, pantam, panti, pantos, pantiem, pantus",
		paragraph: "punkts, punkta, punktu, punktā, punkti, punktos, daļa, daļas, daļu, daļā, punktus, punktiem, punktam, daļai, daļām, daļās",
		point:     "apakšpunkts, apakšpunkta, apakšpunktu, apakšpunktā, apakšpunkti, apakšpunktos, burts, apakšpunktus, apakšpunktiem, burtu, burta, burtā",
		sentence:  "teikums, teikuma",
		recital:   "apsvērums, apsvēruma, apsvērumā, apsvērumu, apsvērumi, apsvērumos",
		list:      "un, vai, kā arī, saistībā ar, kopsakarā ar",
		rangeWord: "līdz",
		following: "un turpmākie",
		same:      "minētās, šīs",
		ordinals:  []counted{{"pirmā, pirmās", 1}, {"otrā, otrās", 2}, {"trešā, trešās", 3}},
		acts: []words{
			{"Vispārīgā datu aizsardzības regula, Vispārīgās datu aizsardzības regulas, Vispārīgajā datu aizsardzības regulā, Datu regula, Datu regulas, Vispārīgo datu aizsardzības regulu, Vispārīgajai datu aizsardzības regulai", "GDPR"},
			{"Fizisko personu datu apstrādes likums, Fizisko personu datu apstrādes likuma, Fizisko personu datu apstrādes likumā, Fizisko personu datu apstrādes likumu", "FPDAL"},
			{"Pamattiesību harta, Pamattiesību hartas", "Charter"},
			{"Eiropas Cilvēktiesību konvencija, Eiropas Cilvēktiesību konvencijas", "ECHR"},
		},
		regulation:      "regula, regulas, regulā, regulu, regulai",
		directive:       "direktīva, direktīvas",
		law:             "likums, likuma, likumā, noteikumi, noteikumu",
		code:            "kodekss, kodeksa",
		treaty:          "līgums, līguma, harta, hartas, satversme, satversmes, konvencija, konvencijas",
		book:            "pamatnostādnes, pamatnostādņu, statūti, statūtu, vienošanās",
		opinion:         "atzinums, atzinuma",
		guideline:       "pamatnostādnes",
		bindingDecision: "saistošs lēmums",
		compounds:       true,
		numberFirst:     true,
		actFirst:        true,
	},

	decisions: decisionWords{},
}
