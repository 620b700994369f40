package parse

import "github.com/gdprgo/gdpr"

var estonian = pack{
	lang:     gdpr.Estonian,
	function: "ja, on, ei, et, kui, või, oli, mis, ning, tema, kes, ka, selle, isikuandmete, poolt, vastu, otsuse, alusel, mida",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"null", "üks", "kaks", "kolm", "neli", "viis", "kuus", "seitse", "kaheksa", "üheksa", "kümme", "üksteist", "kaksteist", "kolmteist", "neliteist", "viisteist", "kuusteist", "seitseteist", "kaheksateist", "üheksateist"},
		tens:          [10]string{2: "kakskümmend", "kolmkümmend", "nelikümmend", "viiskümmend", "kuuskümmend", "seitsekümmend", "kaheksakümmend", "üheksakümmend"},
		hundreds:      [10]string{1: "sada"},
		scales:        []counted{{"tuhat", 3}, {"miljon, miljonit", 6}, {"miljard, miljardit", 9}},
		short:         []counted{{"mln", 6}, {"mld, mlrd", 9}},
		alone:         "tuhat",
		vague:         "mitu, pool",
		and:           "ja, või",
		to:            "kuni",
		approximately: "umbes, ligikaudu, ca",
		per:           []words{{"päevas, iga päeva eest", "day"}, {"nädalas", "week"}, {"kuus", "month"}, {"aastas", "year"}},
		cents:         "sent, senti",
		currencies:    []words{{"euro, eurot, eurosse, eurone", "EUR"}, {"kroon, krooni", "EEK SEK NOK DKK"}, {"Rootsi krooni", "SEK"}, {"naela, naelsterlingit", "GBP"}, {"dollar, dollarit", "USD AUD CAD HKD NZD SGD"}, {"USA dollarit", "USD"}},
	},

	dates: dateWords{
		months: [12]string{"jaanuar, jaanuari, jaanuaril, jaanuaris, jaanuarist, jaanuarini, jaan", "veebruar, veebruari, veebruaril, veebruaris, veebruarist, veebruarini, veebr", "märts, märtsi, märtsil, märtsis, märtsist, märtsini", "aprill, aprilli, aprillil, aprillis, aprillist, aprillini, apr", "mai, mail, mais, maist, maini", "juuni, juunil, juunis, juunist, juunini", "juuli, juulil, juulis, juulist, juulini", "august, augusti, augustil, augustis, augustist, augustini, aug", "september, septembri, septembril, septembris, septembrist, septembrini, sept", "oktoober, oktoobri, oktoobril, oktoobris, oktoobrist, oktoobrini, okt", "november, novembri, novembril, novembris, novembrist, novembrini, nov", "detsember, detsembri, detsembril, detsembris, detsembrist, detsembrini, dets"},
		days: []counted{
			{"esimesel", 1}, {"teisel", 2}, {"kolmandal", 3}, {"neljandal", 4}, {"viiendal", 5}, {"kuuendal", 6}, {"seitsmendal", 7}, {"kaheksandal", 8},
			{"üheksandal", 9}, {"kümnendal", 10}, {"üheteistkümnendal", 11}, {"kaheteistkümnendal", 12}, {"kolmeteistkümnendal", 13}, {"neljateistkümnendal", 14}, {"viieteistkümnendal", 15}, {"kuueteistkümnendal", 16},
			{"seitsmeteistkümnendal", 17}, {"kaheksateistkümnendal", 18}, {"üheksateistkümnendal", 19}, {"kahekümnendal", 20}, {"kolmekümnendal", 30},
		},
		of:        "keskel, lõpus, alguses",
		year:      "aasta, aastal, aastast, a, aastani, aastatel",
		in:        "aastal",
		years:     "aastatel",
		weekdays:  [7]string{"pühapäev, pühapäeval", "esmaspäev, esmaspäeval", "teisipäev, teisipäeval", "kolmapäev, kolmapäeval", "neljapäev, neljapäeval", "reede, reedel", "laupäev, laupäeval"},
		number:    "nr, number",
		relative:  []words{{"eelmisel kuul", "month -1"}, {"eelmisel aastal, mullu", "year -1"}, {"eile", "day -1"}},
		yearFirst: true,
		spaced:    true,
	},

	citations: citationWords{
		article:      "artikkel, artikli, art, artiklis, artiklit",
		articles:     "artiklid, artiklite, artiklites",
		paragraph:    "lõige, lõike, lg, lõikes, lõiget",
		paragraphs:   "lõiked, lõigete, lõigetes",
		subparagraph: "lõik, lõigu, lõigus",
		point:        "punkt, punkti, p, punktis, alapunkt",
		points:       "punktid, punktide, punktides",
		sentence:     "lause",
		recital:      "põhjendus, põhjenduse, põhjendused",
		section:      "paragrahv, paragrahvi",
		list:         "ja, või, ning, samuti, koostoimes, koosmõjus",
		rangeWord:    "kuni",
		following:    "jj, ja järgmised",
		same:         "sama, nimetatud",
		ordinals:     []counted{{"esimene, esimese", 1}, {"teine, teise", 2}},
		acts: []words{
			{"isikuandmete kaitse üldmäärus, isikuandmete kaitse üldmääruse, isikuandmete kaitse üldmääruses", "GDPR"},
			{"isikuandmete kaitse seadus, isikuandmete kaitse seaduse, =IKS", "IKS"},
			{"põhiõiguste harta", "Charter"},
		},
		regulation:      "määrus, määruse",
		directive:       "direktiiv, direktiivi",
		law:             "seadus, seaduse",
		code:            "seadustik, seadustiku",
		treaty:          "leping, lepingu, harta, põhiseadus, põhiseaduse",
		book:            "suunised",
		opinion:         "arvamus",
		guideline:       "suunised, suuniste",
		bindingDecision: "siduv otsus",
	},

	decisions: decisionWords{},
}
