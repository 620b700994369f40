package parse

import "github.com/gdprgo/gdpr"

var polish = pack{
	lang:     gdpr.Polish,
	function: "i, w, z, na, do, że, się, nie, jest, o, przez, od, oraz, za, po, był, była, który, która, które, danych, dla, lub, osobowych",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"zero", "jeden, jedna, jedno", "dwa, dwie", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć", "jedenaście", "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście", "siedemnaście", "osiemnaście", "dziewiętnaście"},
		tens:          [10]string{2: "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt", "sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt"},
		hundreds:      [10]string{1: "sto, stu", "dwieście", "trzysta", "czterysta", "pięćset", "sześćset", "siedemset", "osiemset", "dziewięćset"},
		scales:        []counted{{"tysiąc, tysiące, tysięcy", 3}, {"milion, miliony, milionów, miliona", 6}, {"miliard, miliardy, miliardów", 9}},
		short:         []counted{{"tys", 3}, {"mln", 6}, {"mld", 9}},
		and:           "i, oraz, lub, a",
		to:            "do, do dnia",
		between:       "między, pomiędzy",
		from:          "od, przed, po",
		approximately: "około, ok, prawie",
		per:           []words{{"dziennie, za każdy dzień, za dzień", "day"}, {"tygodniowo", "week"}, {"miesięcznie", "month"}, {"rocznie", "year"}},
		cents:         "grosz, grosze, groszy, gr, cent, centów",
		currencies:    []words{{"złoty, złote, złotych, złotego, zł", "PLN"}, {"euro", "EUR"}, {"funt, funty, funtów, funtów szterlingów", "GBP"}, {"dolar, dolary, dolarów", "USD AUD CAD HKD NZD SGD"}, {"dolarów amerykańskich", "USD"}, {"franków szwajcarskich", "CHF"}, {"koron szwedzkich", "SEK"}, {"korony, koron", "CZK SEK NOK DKK"}},
	},

	dates: dateWords{
		months:   [12]string{"styczeń, stycznia, styczniu", "luty, lutego, lutym", "marzec, marca, marcu", "kwiecień, kwietnia, kwietniu", "maj, maja, maju", "czerwiec, czerwca, czerwcu", "lipiec, lipca, lipcu", "sierpień, sierpnia, sierpniu", "wrzesień, września, wrześniu", "październik, października, październiku", "listopad, listopada, listopadzie", "grudzień, grudnia, grudniu"},
		days:     []counted{{"pierwszego", 1}},
		year:     "r, roku",
		in:       "w, rok, roku, w roku",
		on:       "z dnia, dnia, w dniu, z",
		number:   "nr, numer",
		relative: []words{{"w zeszłym miesiącu, w ubiegłym miesiącu", "month -1"}, {"w zeszłym roku, w ubiegłym roku", "year -1"}, {"wczoraj", "day -1"}},
		roman:    true,
		spaced:   true,
	},

	citations: citationWords{
		article:      "artykuł, art, artykułu, artykule, artykułem",
		articles:     "artykuły, artykułów, artykułach",
		paragraph:    "ustęp, ust, ustępu, ustępie, par",
		paragraphs:   "ustępy, ustępów",
		subparagraph: "akapit, akapitu, akapicie",
		point:        "litera, lit, litery, literze, punkt, pkt, punktu",
		points:       "punkty",
		sentence:     "zdanie, zd, tiret",
		recital:      "motyw, motywu, motywie",
		list:         "i, oraz, lub, albo, a także, jak również, w związku z, w zw z, w powiązaniu z, jak i",
		rangeWord:    "do",
		following:    "i następne, i nast",
		formerly:     "dawny",
		the:          "w, z",
		same:         "tego, wyżej wymienionego, niniejszego",
		ordinals:     []counted{{"pierwszy, pierwsze, pierwszego", 1}, {"drugi, drugie, drugiego", 2}, {"trzeci, trzecie, trzeciego", 3}},
		acts: []words{
			{"ogólne rozporządzenie o ochronie danych, ogólnego rozporządzenia o ochronie danych, rozporządzenie o ochronie danych, rozporządzenia o ochronie danych", "GDPR"},
			{"ustawa o ochronie danych osobowych, ustawy o ochronie danych osobowych, =u.o.d.o", "UODO"},
			{"Karta praw podstawowych, Karty praw podstawowych, Karty praw podstawowych Unii Europejskiej", "Charter"},
			{"Kodeks postępowania administracyjnego, Kodeksu postępowania administracyjnego, =Kpa, =k.p.a", "KPA"},
		},
		regulation:      "rozporządzenie, rozporządzenia, rozporządzeniem, rozporządzeniu",
		directive:       "dyrektywa, dyrektywy, dyrektywie",
		law:             "ustawa, ustawy, ustawie, dekret, dekretu",
		code:            "kodeks, kodeksu",
		treaty:          "traktat, traktatu, karta, karty, konwencja, konwencji, konstytucja, konstytucji",
		book:            "umowa, umowy, wytyczne, regulamin, regulaminu",
		opinion:         "opinia, opinii",
		guideline:       "wytyczne, wytycznych",
		bindingDecision: "wiążąca decyzja",
	},

	decisions: decisionWords{},
}
