package parse

import "github.com/gdprgo/gdpr"

var hungarian = pack{
	lang:     gdpr.Hungarian,
	function: "a, az, és, hogy, nem, egy, is, volt, meg, ez, szerint, vagy, által, amely, pedig, csak, azt, hatóság, alapján, személyes, adatok",
	declined: []string{
		"Hatóság, Hatóságnak, Hatóságot, Hatóságtól, Hatósághoz, Hatósággal, Hatóságra, Hatóságnál, Hatóságban, Hatóságként, Hatóságról",
		"Testület, Testületnek, Testületet, Testülettől, Testülethez, Testülettel, Testületről",
		"Biztos, Biztosnak, Biztost, Biztossal, Biztoshoz",
	},

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
		months:    [12]string{"január, januárban, januári, jan", "február, februárban, februári, febr", "március, márciusban, márciusi, márc", "április, áprilisban, áprilisi, ápr", "május, májusban, májusi", "június, júniusban, júniusi, jún", "július, júliusban, júliusi, júl", "augusztus, augusztusban, augusztusi, aug", "szeptember, szeptemberben, szeptemberi, szept", "október, októberben, októberi, okt", "november, novemberben, novemberi, nov", "december, decemberben, decemberi, dec"},
		days:      []counted{{"elsején, elseje", 1}},
		suffix:    "én, án, i, ei, ai, jén, je, jei, től, tól, ig, éig, áig, étől, ától",
		year:      "évi, évben, év, ben, ban, es, as, ös, től, tól",
		yearFirst: true,
		number:    "sz",
		relative:  []words{{"a múlt hónapban", "month -1"}, {"tavaly, az előző évben", "year -1"}, {"tegnap", "day -1"}},
		roman:     true,
		spaced:    true,
	},

	citations: citationWords{
		article:      "cikk, cikke, cikkének, cikkében, cikkét, cikkben, cikkei, cikkek, cikkeiben, cikkére, cikkéből, cikkével, cikkéről, cikkéhez, cikkén, cikkeit, cikkeire, cikkre, cikkből, cikkel, cikket, cikkeinek",
		paragraph:    "bekezdés, bekezdése, bekezdésének, bekezdésében, bekezdését, bekezdései, bekezdéseiben, bek, bekezdésére, bekezdéséből, bekezdésével, bekezdésben, bekezdést, bekezdéseit, bekezdéseinek, bekezdéshez",
		subparagraph: "albekezdés, albekezdése, albek, albekezdésének, albekezdésében",
		point:        "pont, pontja, pontjának, pontjában, pontját, pontjai, alpont, alpontja, pontjára, pontjából, pontjával, pontjait, pontjaiban, pontban, pontot, pontjainak",
		sentence:     "mondat, mondata",
		recital:      "preambulumbekezdés, preambulumbekezdése, preambulumbekezdésében, preambulumbekezdésének, preambulumbekezdését, preambulumbekezdései, preambulumbekezdésre",
		section:      "paragrafus",
		list:         "és, vagy, valamint, továbbá, illetve, illetőleg, összefüggésben a",
		rangeWord:    "tól",
		following:    "és következő",
		the:          "a, az",
		same:         "ugyanezen",
		ordinals:     []counted{{"első", 1}, {"második", 2}, {"harmadik", 3}},
		acts: []words{
			{"általános adatvédelmi rendelet, általános adatvédelmi rendeletének, általános adatvédelmi rendelete, általános adatvédelmi rendeletben, általános adatvédelmi rendeletet", "GDPR"},
			{"Infotv, információs önrendelkezési jogról és az információszabadságról", "Infotv."},
			{"Alapjogi Charta, Alapjogi Chartája", "Charter"},
			{"=Ákr", "Ákr."},
			{"Emberi Jogok Európai Egyezménye, Emberi Jogok Európai Egyezményének", "ECHR"},
		},
		regulation:      "rendelet, rendelete, rendeletének, rendeletben, rendeletet, rendelettel",
		directive:       "irányelv, irányelve",
		law:             "törvény, törvénye, törvénynek",
		code:            "törvénykönyv, törvénykönyve, kódex, kódexe",
		treaty:          "szerződés, szerződése, charta, alaptörvény, egyezmény, szerződésének, chartája, chartájának, egyezménye, egyezményének",
		book:            "iránymutatás, szabályzat, szabályzata, szabályzatának, megállapodás, megállapodása, feltételek, feltételei",
		opinion:         "vélemény, véleménye",
		guideline:       "iránymutatás",
		bindingDecision: "kötelező erejű döntés",
		compounds:       true,
		numberFirst:     true,
		actFirst:        true,
	},

	decisions: decisionWords{},
}
