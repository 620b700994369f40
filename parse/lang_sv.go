package parse

import "github.com/gdprgo/gdpr"

var swedish = pack{
	lang:     gdpr.Swedish,
	function: "och, att, är, det, den, som, till, av, på, med, inte, har, för, om, en, ett, efter, vid, från, mot, även, blev, samt",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"noll", "en, ett, et", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton"},
		tens:          [10]string{2: "tjugo", "trettio", "fyrtio", "femtio", "sextio", "sjuttio", "åttio", "nittio"},
		hundreds:      [10]string{1: "hundra"},
		scales:        []counted{{"tusen", 3}, {"miljon, miljoner", 6}, {"miljard, miljarder", 9}},
		short:         []counted{{"tkr", 3}, {"mn, milj", 6}, {"mdr", 9}},
		alone:         "tusen",
		vague:         "flera, några, halv",
		and:           "och, eller, och den",
		to:            "till, till den, och",
		between:       "mellan",
		from:          "från, före, efter",
		approximately: "cirka, ca, ungefär, omkring, runt, närmare, knappt",
		per:           []words{{"per dag, om dagen, för varje dag", "day"}, {"per vecka, i veckan", "week"}, {"per månad, i månaden", "month"}, {"per år, om året", "year"}},
		cents:         "öre, cent, ören",
		currencies:    []words{{"krona, kronor, svensk krona, svenska kronor, kr", "SEK"}, {"norsk krona, norska kronor", "NOK"}, {"dansk krona, danska kronor", "DKK"}, {"isländska kronor", "ISK"}, {"mkr, Mkr", "6 SEK"}, {"mdkr", "9 SEK"}, {"euro", "EUR"}, {"pund, brittiska pund", "GBP"}, {"dollar", "USD AUD CAD HKD NZD SGD"}, {"amerikanska dollar, US-dollar", "USD"}, {"schweiziska franc", "CHF"}},
	},

	dates: dateWords{
		months:   [12]string{"januari, jan", "februari, feb", "mars", "april, apr", "maj", "juni", "juli", "augusti, aug", "september, sept, sep", "oktober, okt", "november, nov", "december, dec"},
		days:     []counted{{"första", 1}, {"andra", 2}, {"tredje", 3}},
		suffix:   "e",
		in:       "år, sedan, året, början av, slutet av, räkenskapsåret",
		on:       "den, av den, daterat",
		number:   "nr, nummer, dnr",
		relative: []words{{"förra månaden", "month -1"}, {"förra året, i fjol", "year -1"}, {"i går, igår", "day -1"}},
	},

	citations: citationWords{
		article:      "artikel, art",
		articles:     "artiklarna, artiklar",
		paragraph:    "punkt, punkten",
		paragraphs:   "punkter, punkterna",
		subparagraph: "stycket, stycke, st",
		point:        "led, bokstav, litt",
		points:       "leden",
		sentence:     "meningen, mening",
		recital:      "skäl, skälen, skälet",
		section:      "paragraf",
		list:         "och, eller, samt, jämförd med, i förening med, jfr, jämte",
		rangeWord:    "till, till och med",
		following:    "ff, och följande",
		the:          "i, av, den",
		same:         "nämnda, samma, allmänna",
		ordinals:     []counted{{"första", 1}, {"andra", 2}, {"tredje", 3}, {"fjärde", 4}},
		acts: []words{
			{"dataskyddsförordningen, dataskyddsförordningens, dataskyddsförordning, allmänna dataskyddsförordningen", "GDPR"},
			{"dataskyddslagen, dataskyddslagens", "dataskyddslagen"},
			{"stadgan om de grundläggande rättigheterna, rättighetsstadgan", "Charter"},
			{"Europakonventionen, Europakonventionens", "ECHR"},
		},
		regulation:      "förordning, förordningen, förordningens",
		directive:       "direktiv, direktivet",
		law:             "lag, lagen, lagens",
		code:            "balken",
		treaty:          "fördraget, stadgan, konventionen, fördragets, stadgans, konventionens, regeringsformen, regeringsformens, grundlagen, grundlagens",
		book:            "riktlinjer, avtal, avtalet, avtalets, kontrakt, kontraktet, stadgar, stadgarna",
		opinion:         "yttrande",
		guideline:       "riktlinjer",
		bindingDecision: "bindande beslut",
		bareLetters:     true,
	},

	decisions: decisionWords{},
}
