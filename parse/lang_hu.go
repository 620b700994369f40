package parse

import "github.com/gdprgo/gdpr"

var hungarian = pack{
	lang:     gdpr.Hungarian,
	function: "a, az, és, hogy, nem, egy, is, volt, meg, ez, szerint, vagy, által, amely, pedig, csak, azt, hatóság, alapján, személyes, adatok",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nulla", "egy", "kettő, két", "három", "négy", "öt", "hat", "hét", "nyolc", "kilenc", "tíz, tizen"},
		tens:          [10]string{2: "húsz, huszon", "harminc", "negyven", "ötven", "hatvan", "hetven", "nyolcvan", "kilencven"},
		hundreds:      [10]string{1: "száz"},
		scales:        []counted{{"ezer", 3}, {"millió", 6}, {"milliárd", 9}},
		short:         []counted{{"=E, =e", 3}, {"=M, =m", 6}, {"mrd", 9}},
		alone:         "ezer",
		vague:         "több, néhány, fél",
		and:           "és, vagy",
		approximately: "körülbelül, mintegy, kb, közel, csaknem",
		per:           []words{{"naponta", "day"}, {"hetente", "week"}, {"havonta", "month"}, {"évente", "year"}},
		cents:         "fillér, cent",
		currencies:    []words{{"forint, forintot, forintos, forintra, forintnyi, =Ft", "HUF"}, {"=MFt", "6 HUF"}, {"euró, eurót, eurós, euróra", "EUR"}, {"font, fontot, angol font", "GBP"}, {"dollár, dollárt", "USD AUD CAD HKD NZD SGD"}, {"amerikai dollár, amerikai dollárt", "USD"}},
	},

	dates: dateWords{
		months: [12]string{"január, januárban, januári, jan, januártól, januárig, januárjában, januárjától, januárjáig, januárja", "február, februárban, februári, febr, februártól, februárig, februárjában, februárjától, februárjáig, februárja", "március, márciusban, márciusi, márc, márciustól, márciusig, márciusában, márciusától, márciusáig, márciusa", "április, áprilisban, áprilisi, ápr, áprilistól, áprilisig, áprilisában, áprilisától, áprilisáig, áprilisa", "május, májusban, májusi, májustól, májusig, májusában, májusától, májusáig, májusa", "június, júniusban, júniusi, jún, júniustól, júniusig, júniusában, júniusától, júniusáig, júniusa", "július, júliusban, júliusi, júl, júliustól, júliusig, júliusában, júliusától, júliusáig, júliusa", "augusztus, augusztusban, augusztusi, aug, augusztustól, augusztusig, augusztusában, augusztusától, augusztusáig, augusztusa", "szeptember, szeptemberben, szeptemberi, szept, szeptembertől, szeptemberig, szeptemberében, szeptemberétől, szeptemberéig, szeptembere", "október, októberben, októberi, okt, októbertől, októberig, októberében, októberétől, októberéig, októbere", "november, novemberben, novemberi, nov, novembertől, novemberig, novemberében, novemberétől, novemberéig, novembere", "december, decemberben, decemberi, dec, decembertől, decemberig, decemberében, decemberétől, decemberéig, decembere"},
		days: []counted{
			{"elsején, elseje, elsejei", 1}, {"másodikán", 2}, {"harmadikán", 3}, {"negyedikén", 4}, {"ötödikén", 5}, {"hatodikán", 6}, {"hetedikén", 7}, {"nyolcadikán", 8},
			{"kilencedikén", 9}, {"tizedikén", 10}, {"tizenegyedikén", 11}, {"tizenkettedikén", 12}, {"tizenharmadikán", 13}, {"tizennegyedikén", 14}, {"tizenötödikén", 15}, {"tizenhatodikán", 16},
			{"tizenhetedikén", 17}, {"tizennyolcadikán", 18}, {"tizenkilencedikén", 19}, {"huszadikán", 20}, {"huszonegyedikén", 21}, {"huszonkettedikén", 22}, {"huszonharmadikán", 23}, {"huszonnegyedikén", 24},
			{"huszonötödikén", 25}, {"huszonhatodikán", 26}, {"huszonhetedikén", 27}, {"huszonnyolcadikán", 28}, {"huszonkilencedikén", 29}, {"harmincadikán", 30}, {"harmincegyedikén", 31},
		},
		suffix:   "én, án, i, ei, ai, jén, je, jei, től, tól, ig, éig, áig, étől, ától",
		year:     "évi, évben, év, ben, ban, es, as, ös, től, tól, óta, évtől",
		weekdays: [7]string{"vasárnap", "hétfő, hétfőn", "kedd, kedden", "szerda, szerdán", "csütörtök, csütörtökön", "péntek, pénteken", "szombat, szombaton"},
		number:   "sz",
		relative: []words{
			{"ma", "day 0"},
			{"tegnap", "day -1"},
			{"tegnapelőtt", "day -2"},
			{"ebben a hónapban", "month 0"},
			{"a múlt hónapban", "month -1"},
			{"idén", "year 0"},
			{"tavaly, az előző évben", "year -1"},
		},
		yearFirst: true,
		spaced:    true,
		roman:     true,
	},

	citations: citationWords{
		article:      "cikk, cikke, cikkének, cikkében, cikkét, cikkben, cikkei, cikkek, cikkeiben",
		paragraph:    "bekezdés, bekezdése, bekezdésének, bekezdésében, bekezdését, bekezdései, bekezdéseiben, bek",
		subparagraph: "albekezdés, albekezdése, albek",
		point:        "pont, pontja, pontjának, pontjában, pontját, pontjai, alpont, alpontja",
		sentence:     "mondat, mondata",
		recital:      "preambulumbekezdés, preambulumbekezdése, preambulumbekezdésében",
		section:      "paragrafus",
		list:         "és, vagy, valamint, továbbá, illetve, illetőleg, összefüggésben a",
		rangeWord:    "tól",
		following:    "és következő",
		the:          "a, az",
		same:         "ugyanezen",
		ordinals:     []counted{{"első", 1}, {"második", 2}, {"harmadik", 3}},
		acts: []words{
			{"általános adatvédelmi rendelet, általános adatvédelmi rendeletének, általános adatvédelmi rendelete", "GDPR"},
			{"Infotv, információs önrendelkezési jogról és az információszabadságról", "Infotv."},
			{"Alapjogi Charta, Alapjogi Chartája", "Charter"},
			{"=Ákr", "Ákr."},
		},
		regulation:      "rendelet, rendelete, rendeletének",
		directive:       "irányelv, irányelve",
		law:             "törvény, törvénye, törvénynek",
		code:            "törvénykönyv, törvénykönyve",
		treaty:          "szerződés, szerződése, charta, alaptörvény, egyezmény",
		book:            "iránymutatás",
		opinion:         "vélemény, véleménye",
		guideline:       "iránymutatás",
		bindingDecision: "kötelező erejű döntés",
		numberFirst:     true,
	},

	decisions: decisionWords{},
}
