package parse

import "github.com/gdprgo/gdpr"

var slovene = pack{
	lang:     gdpr.Slovene,
	function: "in, je, na, v, da, se, za, so, ki, ni, kot, po, bil, bila, pri, iz, zaradi, ali, od, osebnih, podatkov, tudi, glede",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nič", "en, ena, eno", "dva, dve", "tri", "štiri", "pet", "šest", "sedem", "osem", "devet", "deset", "enajst", "dvanajst", "trinajst", "štirinajst", "petnajst", "šestnajst", "sedemnajst", "osemnajst", "devetnajst"},
		tens:          [10]string{2: "dvajset", "trideset", "štirideset", "petdeset", "šestdeset", "sedemdeset", "osemdeset", "devetdeset"},
		hundreds:      [10]string{1: "sto"},
		scales:        []counted{{"tisoč", 3}, {"milijon, milijona, milijoni, milijone, milijonov", 6}, {"milijarda, milijardi, milijarde, milijard", 9}},
		short:         []counted{{"mio", 6}, {"mrd", 9}},
		alone:         "tisoč, milijon, milijarda",
		vague:         "nekaj, pol",
		and:           "in, ali, in dne",
		to:            "do, in",
		between:       "med",
		from:          "od, pred, po",
		approximately: "približno, okoli, skoraj",
		per:           []words{{"na dan, dnevno, za vsak dan", "day"}, {"na teden, tedensko", "week"}, {"na mesec, mesečno", "month"}, {"na leto, letno", "year"}},
		cents:         "cent, centa, centov",
		currencies:    []words{{"evro, evra, evri, evre, evrov", "EUR"}, {"funt, funtov, britanskih funtov", "GBP"}, {"dolar, dolarjev", "USD AUD CAD HKD NZD SGD"}, {"ameriških dolarjev", "USD"}, {"švicarskih frankov", "CHF"}},
	},

	dates: dateWords{
		months:   [12]string{"januar, januarja, januarju", "februar, februarja, februarju", "marec, marca, marcu", "april, aprila, aprilu", "maj, maja, maju", "junij, junija, juniju", "julij, julija, juliju", "avgust, avgusta, avgustu", "september, septembra, septembru", "oktober, oktobra, oktobru", "november, novembra, novembru", "december, decembra, decembru"},
		days:     []counted{{"prvega", 1}},
		in:       "v letu, leta, leto, od leta",
		on:       "dne, z dne",
		number:   "št, številka",
		relative: []words{{"prejšnji mesec", "month -1"}, {"lani, lansko leto", "year -1"}, {"včeraj", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "člen, člena, členu, členom, čl",
		articles:     "členi, členov, členih, členoma, člene",
		paragraph:    "odstavek, odstavka, odstavku, odstavkom, odst, odstavkoma",
		paragraphs:   "odstavki, odstavkov, odstavkih, odstavke",
		subparagraph: "pododstavek, pododstavka, pododstavku, pododst",
		point:        "točka, točke, točki, točko, točk, točkah",
		points:       "točkama",
		sentence:     "stavek, stavka, alineja, alineje",
		recital:      "uvodna izjava, uvodne izjave, uvodni izjavi, uvodnih izjav, uvodnih izjavah, uvodno izjavo",
		list:         "in, ali, ter, v povezavi z, v povezavi s, v zvezi s, oziroma, kot tudi",
		rangeWord:    "do",
		following:    "in naslednji, in nasl",
		formerly:     "prej",
		the:          "iz, v, od",
		same:         "navedene, te, iste",
		ordinals:     []counted{{"prvi, prvega, prvem, prve", 1}, {"drugi, drugega, drugem, druge", 2}, {"tretji, tretjega, tretjem", 3}, {"četrti, četrtega, četrtem", 4}},
		acts: []words{
			{"Splošna uredba o varstvu podatkov, Splošne uredbe o varstvu podatkov, Splošni uredbi o varstvu podatkov, Splošno uredbo o varstvu podatkov, Splošna uredba, Splošne uredbe, Splošno uredbo, Splošni uredbi, Splošne uredbe EU", "GDPR"},
			{"Listina o temeljnih pravicah, Listine o temeljnih pravicah, Listine EU o temeljnih pravicah", "Charter"},
			{"Zakon o varstvu osebnih podatkov, Zakona o varstvu osebnih podatkov, =ZVOP-2", "ZVOP-2"},
			{"Evropska konvencija o človekovih pravicah, Evropske konvencije o človekovih pravicah, =EKČP", "ECHR"},
		},
		regulation:      "uredba, uredbe, uredbi, uredbo",
		directive:       "direktiva, direktive",
		law:             "zakon, zakona, zakonu, odlok, odloka, zakonom, pravilnik, pravilnika, sklep, sklepa",
		code:            "zakonik, zakonika",
		treaty:          "listina, listine, pogodba, pogodbe, konvencija, konvencije, ustava, ustave",
		book:            "smernice, sporazum, sporazuma, statut, statuta, smernic",
		opinion:         "mnenje, mnenja",
		guideline:       "smernice, smernic",
		bindingDecision: "zavezujoča odločitev",
		numberFirst:     true,
	},

	decisions: decisionWords{},
}
