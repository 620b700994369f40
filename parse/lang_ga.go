package parse

import "github.com/gdprgo/gdpr"

var irish = pack{
	lang:     gdpr.Irish,
	function: "agus, an, na, ar, ag, i, le, is, sin, ní, bhí, atá, chun, leis, nó, den, ina, sonraí, maidir, faoi",
	declined: []string{
		"Coimisiún, Choimisiún, Choimisiúin",
		"Bord, Bhord, Bhoird",
		"Eorpach, Eorpaigh",
	},

	numbers: numberWords{
		decimal:       ".",
		units:         [20]string{"náid", "aon, haon", "dó, dhá", "trí", "ceathair, ceithre", "cúig", "sé", "seacht", "ocht, hocht", "naoi", "deich"},
		tens:          [10]string{2: "fiche", "tríocha", "daichead", "caoga", "seasca", "seachtó", "ochtó", "nócha"},
		hundreds:      [10]string{1: "céad, chéad, gcéad"},
		scales:        []counted{{"míle, mhíle", 3}, {"milliún, mhilliún", 6}, {"billiún, bhilliún, mbilliún", 9}},
		short:         []counted{{"=k", 3}, {"=m", 6}, {"=bn", 9}},
		alone:         "míle, milliún, billiún",
		vague:         "roinnt, leath",
		and:           "agus, nó",
		of:            "de",
		to:            "go, go dtí, agus",
		between:       "idir",
		from:          "ó, roimh, tar éis",
		approximately: "thart ar, timpeall",
		per:           []words{{"in aghaidh an lae, sa lá", "day"}, {"in aghaidh na seachtaine, sa tseachtain", "week"}, {"in aghaidh na míosa, sa mhí", "month"}, {"in aghaidh na bliana, sa bhliain", "year"}},
		cents:         "cent, gcent, pingin, phingin",
		currencies:    []words{{"euro", "EUR"}, {"punt, phunt, bpunt, punt steirling", "GBP"}, {"dollar, dhollar, ndollar", "USD AUD CAD HKD NZD SGD"}},
	},

	dates: dateWords{
		months:   [12]string{"Eanáir", "Feabhra", "Márta, Mhárta", "Aibreán, Aibreáin", "Bealtaine, Bhealtaine", "Meitheamh, Mheitheamh", "Iúil", "Lúnasa", "Meán Fómhair, Mheán Fómhair", "Deireadh Fómhair, Dheireadh Fómhair", "Samhain, Shamhain", "Nollaig, Nollag"},
		suffix:   "ú",
		of:       "de, d, de mhí na, de mhí",
		in:       "in, sa bhliain, bliain",
		on:       "an, ar an",
		number:   "uimh, uimhir",
		relative: []words{{"an mhí seo caite", "month -1"}, {"anuraidh, an bhliain seo caite", "year -1"}, {"inné", "day -1"}},
	},

	citations: citationWords{
		article:      "Airteagal, Airt",
		articles:     "Airteagail",
		paragraph:    "mír",
		paragraphs:   "míreanna",
		subparagraph: "fomhír, fhomhír",
		point:        "pointe, litir",
		points:       "pointí, litreacha",
		sentence:     "abairt",
		recital:      "aithris, aithrisí",
		list:         "agus, nó, maille le, i gcomhar le",
		rangeWord:    "go",
		following:    "agus seq",
		of:           "de, den",
		the:          "d, an, na, i",
		same:         "céanna",
		ordinals:     []counted{{"an chéad, chéad", 1}, {"an dara, dara", 2}},
		acts: []words{
			{"An Rialachán Ginearálta maidir le Cosaint Sonraí, Rialachán Ginearálta maidir le Cosaint Sonraí, Rialacháin Ghinearálta maidir le Cosaint Sonraí", "GDPR"},
			{"Cairt um Chearta Bunúsacha", "Charter"},
			{"Coinbhinsiún Eorpach um Chearta an Duine, Choinbhinsiún Eorpach um Chearta an Duine", "ECHR"},
		},
		regulation:      "Rialachán, Rialacháin",
		directive:       "Treoir, Treorach",
		law:             "Acht, Achta",
		code:            "Cód",
		treaty:          "Conradh, Chonartha, Cairt, Bunreacht, Bhunreacht, Coinbhinsiún, Choinbhinsiún",
		book:            "treoirlínte, conradh oibre, comhaontú, chomhaontú, conradh",
		opinion:         "tuairim",
		guideline:       "treoirlínte",
		bindingDecision: "cinneadh ceangailteach",
	},

	decisions: decisionWords{},
}
