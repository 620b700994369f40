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
		months: [12]string{"januar, januarja, januarju, januarjem, jan", "februar, februarja, februarju, februarjem, feb", "marec, marca, marcu, marcem", "april, aprila, aprilu, aprilom, apr", "maj, maja, maju, majem", "junij, junija, juniju, junijem, jun", "julij, julija, juliju, julijem, jul", "avgust, avgusta, avgustu, avgustom, avg", "september, septembra, septembru, septembrom, sept", "oktober, oktobra, oktobru, oktobrom, okt", "november, novembra, novembru, novembrom", "december, decembra, decembru, decembrom, dec"},
		days: []counted{
			{"prvega", 1}, {"drugega", 2}, {"tretjega", 3}, {"četrtega", 4}, {"petega", 5}, {"šestega", 6}, {"sedmega", 7}, {"osmega", 8},
			{"devetega", 9}, {"desetega", 10}, {"enajstega", 11}, {"dvanajstega", 12}, {"trinajstega", 13}, {"štirinajstega", 14}, {"petnajstega", 15}, {"šestnajstega", 16},
			{"sedemnajstega", 17}, {"osemnajstega", 18}, {"devetnajstega", 19}, {"dvajsetega", 20}, {"enaindvajsetega", 21}, {"dvaindvajsetega", 22}, {"triindvajsetega", 23}, {"štiriindvajsetega", 24},
			{"petindvajsetega", 25}, {"šestindvajsetega", 26}, {"sedemindvajsetega", 27}, {"osemindvajsetega", 28}, {"devetindvajsetega", 29}, {"tridesetega", 30}, {"enaintridesetega", 31},
		},
		in:       "v letu, leta, leto, od leta",
		years:    "letih",
		on:       "dne, z dne",
		weekdays: [7]string{"nedelja, nedeljo", "ponedeljek", "torek", "sreda, sredo", "četrtek", "petek", "sobota, soboto"},
		number:   "št, številka",
		relative: []words{{"prejšnji mesec", "month -1"}, {"lani, lansko leto", "year -1"}, {"včeraj", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "člen, člena, členu, členom, čl",
		articles:     "členi, členov, členih, členoma, člene",
		paragraph:    "odstavek, odstavka, odstavku, odstavkom, odst",
		paragraphs:   "odstavki, odstavkov",
		subparagraph: "pododstavek, pododstavka, pododstavku, pododst",
		point:        "točka, točke, točki, točko",
		points:       "točkama",
		sentence:     "stavek, stavka, alineja, alineje",
		recital:      "uvodna izjava, uvodne izjave, uvodni izjavi",
		list:         "in, ali, ter, v povezavi z, v povezavi s, v zvezi s, oziroma, kot tudi",
		rangeWord:    "do",
		following:    "in naslednji, in nasl",
		formerly:     "prej",
		the:          "iz, v, od",
		same:         "navedene, te, iste",
		ordinals:     []counted{{"prvi, prvega, prvem, prve", 1}, {"drugi, drugega, drugem, druge", 2}, {"tretji, tretjega, tretjem", 3}, {"četrti, četrtega, četrtem", 4}},
		acts: []words{
			{"Splošna uredba o varstvu podatkov, Splošne uredbe o varstvu podatkov, Splošni uredbi o varstvu podatkov, Splošno uredbo o varstvu podatkov, Splošna uredba, Splošne uredbe", "GDPR"},
			{"Listina o temeljnih pravicah, Listine o temeljnih pravicah, Listine EU o temeljnih pravicah", "Charter"},
		},
		regulation:      "uredba, uredbe, uredbi, uredbo",
		directive:       "direktiva, direktive",
		law:             "zakon, zakona, zakonu, odlok, odloka",
		code:            "zakonik, zakonika",
		treaty:          "listina, listine, pogodba, pogodbe, konvencija, konvencije, ustava, ustave",
		book:            "smernice",
		opinion:         "mnenje, mnenja",
		guideline:       "smernice, smernic",
		bindingDecision: "zavezujoča odločitev",
		numberFirst:     true,
	},

	decisions: decisionWords{},
}
