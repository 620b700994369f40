package parse

import "github.com/gdprgo/gdpr"

var icelandic = pack{
	lang:     gdpr.Icelandic,
	function: "og, að, er, sem, í, á, um, var, ekki, við, með, til, af, það, hefur, fyrir, frá, eru, þess, persónuupplýsinga",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"núll", "einn, ein, eitt, einni, einum, einnar, eina", "tveir, tvær, tvö, tveimur, tveggja, tvo", "þrír, þrjár, þrjú, þremur, þriggja, þrjá", "fjórir, fjórar, fjögur, fjórum, fjögurra, fjóra", "fimm", "sex", "sjö", "átta", "níu", "tíu", "ellefu", "tólf", "þrettán", "fjórtán", "fimmtán", "sextán", "sautján", "átján", "nítján"},
		tens:          [10]string{2: "tuttugu", "þrjátíu", "fjörutíu", "fimmtíu", "sextíu", "sjötíu", "áttatíu", "níutíu"},
		hundreds:      [10]string{1: "hundrað, hundruð, hundruðum, hundraða, hundruða"},
		scales:        []counted{{"þúsund, þúsundir, þúsunda, þúsundum", 3}, {"milljón, milljónir, milljóna, milljónum, milljónar, milljónanna", 6}, {"milljarður, milljarðar, milljarða, milljarði, milljörðum, milljarð", 9}},
		short:         []counted{{"þús", 3}, {"millj, m", 6}, {"ma", 9}},
		alone:         "þúsund, milljón, milljarður",
		vague:         "nokkrar, nokkur",
		half:          "og hálf, og hálfa, og hálfri",
		halves:        []counted{{"hálf, hálfa, hálfri, hálfrar", 50}},
		and:           "og, eða, og þann",
		to:            "til, og",
		between:       "milli, á milli",
		from:          "frá, fyrir, eftir",
		approximately: "um, um það bil, u.þ.b, tæplega, næstum, nálægt",
		per:           []words{{"á dag, fyrir hvern dag", "day"}, {"á viku", "week"}, {"á mánuði", "month"}, {"á ári", "year"}},
		cents:         "aurar, aura, sent",
		currencies:    []words{{"króna, krónur, krónum, króna íslenskra, íslenskar krónur, kr", "ISK"}, {"sænskar krónur", "SEK"}, {"norskar krónur", "NOK"}, {"danskar krónur", "DKK"}, {"evra, evrur, evrum", "EUR"}, {"pund, sterlingspund", "GBP"}, {"bandaríkjadalir, bandaríkjadala", "USD"}, {"dalir, dala", "USD AUD CAD HKD NZD SGD"}, {"evrunnar, evru", "EUR"}},
		counted:       []words{{"franki, frankar, franka, frönkum", "CHF XOF XAF"}, {"punda, breskra punda, bresk pund", "GBP"}, {"bandaríkjadölum, bandaríkjadalur", "USD"}, {"zloty, pólsk zloty", "PLN"}, {"forintur, forintum", "HUF"}, {"jen", "JPY"}, {"rúblur, rúblna", "RUB"}, {"rúpíur", "INR PKR LKR NPR"}},
		families: []currencyFamily{
			{"króna, krónur, krónum", []words{{"sænsk, sænskar, sænskra, sænskum", "SEK"}, {"norsk, norskar, norskra, norskum", "NOK"}, {"dönsk, danskar, danskra, dönskum", "DKK"}, {"tékknesk, tékkneskar, tékkneskra", "CZK"}, {"íslensk, íslenskra, íslenskum", "ISK"}}},
			{"dalur, dalir, dala, dölum", []words{{"bandarískir, bandarískra, bandaríska", "USD"}, {"ástralskir, ástralskra", "AUD"}, {"kanadískir, kanadískra", "CAD"}}},
			{"franki, frankar, franka, frönkum", []words{{"svissneskur, svissneskir, svissneskra", "CHF"}}},
		},
		spelled: "með orðum",
		bands: bandWords{
			forms:  "# stafa",
			counts: []counted{{"þriggja", 3}, {"fjögurra", 4}, {"fimm", 5}, {"sex", 6}, {"sjö", 7}},
			nouns:  []counted{{"sekt, upphæð, fjárhæð", 0}},
		},
	},

	dates: dateWords{
		months: [12]string{"janúar, jan, janúarmánuði", "febrúar, feb, febrúarmánuði", "mars, marsmánuði", "apríl, apr, aprílmánuði", "maí, maímánuði", "júní, júnímánuði", "júlí, júlímánuði", "ágúst, ágústmánuði", "september, sept, septembermánuði", "október, okt, októbermánuði", "nóvember, nóv, nóvembermánuði", "desember, des, desembermánuði"},
		days: []counted{
			{"fyrsta", 1}, {"annan", 2}, {"þriðja", 3}, {"fjórða", 4}, {"fimmta", 5}, {"sjötta", 6}, {"sjöunda", 7}, {"áttunda", 8},
			{"níunda", 9}, {"tíunda", 10}, {"ellefta", 11}, {"tólfta", 12}, {"þrettánda", 13}, {"fjórtánda", 14}, {"fimmtánda", 15}, {"sextánda", 16},
			{"sautjánda", 17}, {"átjánda", 18}, {"nítjánda", 19}, {"tuttugasta", 20}, {"þrítugasta", 30},
		},
		of:       "árið, ársins",
		in:       "árið, árinu, ári, ársins, frá árinu",
		years:    "árunum",
		on:       "þann, hinn, dags, dagana, dagsett",
		weekdays: [7]string{"sunnudagur, sunnudaginn", "mánudagur, mánudaginn", "þriðjudagur, þriðjudaginn", "miðvikudagur, miðvikudaginn", "fimmtudagur, fimmtudaginn", "föstudagur, föstudaginn", "laugardagur, laugardaginn"},
		number:   "nr, númer",
		relative: []words{{"í síðasta mánuði", "month -1"}, {"í fyrra, á síðasta ári", "year -1"}, {"í gær", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "gr, grein, greinar, greinum, greina",
		paragraph:    "mgr, málsgrein, málsgreinar, málsgreinum",
		subparagraph: "undirgrein, undirgreinar, undirgr",
		point:        "liður, liðar, lið, stafliður, tölul, töluliður, töluliðar",
		points:       "liðir, liðum",
		sentence:     "málsl, málsliður",
		recital:      "formálsgrein",
		list:         "og, eða, sbr, ásamt",
		rangeWord:    "til",
		the:          "í, af",
		same:         "sömu",
		ordinals:     []counted{{"fyrsta", 1}, {"önnur, annarrar", 2}},
		acts: []words{
			{"pvrg, persónuverndarreglugerðin, persónuverndarreglugerðarinnar, persónuverndarreglugerðinni", "GDPR"},
		},
		regulation:      "reglugerð, reglugerðar, reglugerðin, reglugerðarinnar",
		directive:       "tilskipun, tilskipunar",
		law:             "lög, laga, laganna",
		treaty:          "stjórnarskrá, stjórnarskrárinnar, sáttmáli, sáttmála",
		opinion:         "álit",
		guideline:       "leiðbeiningar",
		bindingDecision: "bindandi ákvörðun",
		numberFirst:     true,
	},

	decisions: decisionWords{},
}
