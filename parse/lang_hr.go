package parse

import "github.com/gdprgo/gdpr"

var croatian = pack{
	lang:     gdpr.Croatian,
	function: "i, je, na, u, da, se, od, za, su, koji, koja, koje, nije, kao, te, bio, bila, zbog, iz, osobnih, podataka, ili, prema",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nula", "jedan, jedna, jedno, jednu", "dva, dvije", "tri", "četiri", "pet", "šest", "sedam", "osam", "devet", "deset", "jedanaest", "dvanaest", "trinaest", "četrnaest", "petnaest", "šesnaest", "sedamnaest", "osamnaest", "devetnaest"},
		tens:          [10]string{2: "dvadeset", "trideset", "četrdeset", "pedeset", "šezdeset", "sedamdeset", "osamdeset", "devedeset"},
		hundreds:      [10]string{1: "sto, stotine", "dvjesto, dvjesta", "tristo, trista", 6: "šesto, šeststo"},
		scales:        []counted{{"tisuća, tisuće, tisuću", 3}, {"milijun, milijuna, milijuni", 6}, {"milijarda, milijarde, milijardi", 9}},
		short:         []counted{{"tis", 3}, {"mil, mln", 6}, {"mlrd", 9}},
		alone:         "milijun, milijarda",
		vague:         "nekoliko, pola",
		and:           "i, ili, te",
		to:            "do, i",
		between:       "između",
		from:          "od, prije, nakon",
		approximately: "oko, otprilike, približno",
		per:           []words{{"dnevno, po danu, za svaki dan", "day"}, {"tjedno", "week"}, {"mjesečno", "month"}, {"godišnje", "year"}},
		cents:         "cent, centi, centa, lipa, lipe",
		currencies:    []words{{"euro, eura, euri, eur", "EUR"}, {"kuna, kune, kunu, kn", "HRK"}, {"funta, funte, funti, britanskih funti", "GBP"}, {"dolar, dolara, dolari", "USD AUD CAD HKD NZD SGD"}, {"američkih dolara", "USD"}, {"švicarskih franaka", "CHF"}},
	},

	dates: dateWords{
		months:   [12]string{"siječanj, siječnja, siječnju", "veljača, veljače, veljači", "ožujak, ožujka, ožujku", "travanj, travnja, travnju", "svibanj, svibnja, svibnju", "lipanj, lipnja, lipnju", "srpanj, srpnja, srpnju", "kolovoz, kolovoza, kolovozu", "rujan, rujna, rujnu", "listopad, listopada, listopadu", "studeni, studenoga, studenog, studenom", "prosinac, prosinca, prosincu"},
		days:     []counted{{"prvog, prvoga", 1}},
		year:     "godine, god, g, godini",
		in:       "u, godine, godini, u godini",
		on:       "dana, od, dne",
		number:   "br, broj",
		relative: []words{{"prošlog mjeseca, prošli mjesec", "month -1"}, {"prošle godine, lani", "year -1"}, {"jučer", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "članak, članka, članku, člankom, čl",
		articles:     "članci, članaka, člancima, članke",
		paragraph:    "stavak, stavka, stavku, stavkom, st",
		paragraphs:   "stavci, stavaka, stavcima",
		subparagraph: "podstavak, podstavka, podstavku, podst",
		point:        "točka, točke, točki, točkom, toč, slovo",
		points:       "točaka, točkama",
		sentence:     "rečenica, rečenice, alineja",
		recital:      "uvodna izjava, uvodne izjave, uvodnoj izjavi",
		list:         "i, ili, te, u vezi s, u vezi sa, kao i, odnosno, u svezi s",
		rangeWord:    "do",
		following:    "i dalje, i sljedeći",
		formerly:     "prije",
		the:          "iz, u, od",
		same:         "navedene, te, iste",
		ordinals:     []counted{{"prvi, prvog, prva", 1}, {"drugi, drugog, druga", 2}, {"treći, trećeg", 3}},
		acts: []words{
			{"Opća uredba o zaštiti podataka, Opće uredbe o zaštiti podataka, Općom uredbom o zaštiti podataka, Općoj uredbi o zaštiti podataka, Opća uredba, Opće uredbe", "GDPR"},
			{"Zakon o provedbi Opće uredbe o zaštiti podataka, Zakona o provedbi Opće uredbe o zaštiti podataka", "ZPOUZP"},
			{"Povelja o temeljnim pravima, Povelje o temeljnim pravima", "Charter"},
		},
		regulation:      "uredba, uredbe, uredbi, uredbom",
		directive:       "direktiva, direktive",
		law:             "zakon, zakona, zakonom, pravilnik, pravilnika",
		code:            "zakonik, zakonika",
		treaty:          "povelja, povelje, ugovor, ugovora, konvencija, konvencije, ustav, ustava",
		book:            "smjernice",
		opinion:         "mišljenje, mišljenja",
		guideline:       "smjernice, smjernica",
		bindingDecision: "obvezujuća odluka",
	},

	decisions: decisionWords{},
}
