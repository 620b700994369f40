package parse

import "github.com/gdprgo/gdpr"

var icelandic = pack{
	lang:     gdpr.Icelandic,
	function: "og, að, er, sem, í, á, um, var, ekki, við, með, til, af, það, hefur, fyrir, frá, eru, þess, persónuupplýsinga",
	declined: []string{
		"Persónuvernd, Persónuverndar",
		"persónuverndarráðið, persónuverndarráðsins, persónuverndarráðinu",
	},

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"núll", "einn, ein, eitt", "tveir, tvær, tvö", "þrír, þrjár, þrjú", "fjórir, fjórar, fjögur", "fimm", "sex", "sjö", "átta", "níu", "tíu", "ellefu", "tólf", "þrettán", "fjórtán", "fimmtán", "sextán", "sautján", "átján", "nítján"},
		tens:          [10]string{2: "tuttugu", "þrjátíu", "fjörutíu", "fimmtíu", "sextíu", "sjötíu", "áttatíu", "níutíu"},
		hundreds:      [10]string{1: "hundrað, hundruð"},
		scales:        []counted{{"þúsund", 3}, {"milljón, milljónir, milljóna, milljónum", 6}, {"milljarður, milljarðar, milljarða", 9}},
		short:         []counted{{"þús", 3}, {"millj, m", 6}, {"ma", 9}},
		alone:         "þúsund",
		vague:         "nokkrar, nokkur, hálf",
		and:           "og, eða, og þann",
		to:            "til, og",
		between:       "milli, á milli",
		from:          "frá, fyrir, eftir",
		approximately: "um, um það bil, u.þ.b, tæplega",
		per:           []words{{"á dag, fyrir hvern dag", "day"}, {"á viku", "week"}, {"á mánuði", "month"}, {"á ári", "year"}},
		cents:         "aurar, aura, sent",
		currencies:    []words{{"króna, krónur, krónum, króna íslenskra, íslenskar krónur, kr", "ISK"}, {"sænskar krónur", "SEK"}, {"norskar krónur", "NOK"}, {"danskar krónur", "DKK"}, {"evra, evrur, evrum", "EUR"}, {"pund, sterlingspund", "GBP"}, {"bandaríkjadalir, bandaríkjadala", "USD"}, {"dalir, dala", "USD AUD CAD HKD NZD SGD"}},
	},

	dates: dateWords{
		months:   [12]string{"janúar, jan", "febrúar, feb", "mars", "apríl, apr", "maí", "júní", "júlí", "ágúst", "september, sept", "október, okt", "nóvember, nóv", "desember, des"},
		days:     []counted{{"fyrsta", 1}},
		in:       "árið, árinu, ári, ársins, frá árinu",
		on:       "þann, hinn, dags",
		number:   "nr, númer",
		relative: []words{{"í síðasta mánuði", "month -1"}, {"í fyrra, á síðasta ári", "year -1"}, {"í gær", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "gr, grein, greinar, greinum, greina, greinin, greinarinnar",
		paragraph:    "mgr, málsgrein, málsgreinar, málsgreinum, málsgreinin, málsgreinarinnar",
		subparagraph: "undirgrein, undirgreinar, undirgr",
		point:        "liður, liðar, lið, stafliður, tölul, töluliður, töluliðar, stafliðar",
		points:       "liðir, liðum, liða",
		sentence:     "málsl, málsliður",
		recital:      "formálsgrein, formálsgreinar, formálsliður, formálslið, formálsliðar",
		list:         "og, eða, sbr, ásamt",
		rangeWord:    "til",
		the:          "í, af",
		same:         "sömu",
		ordinals:     []counted{{"fyrsta", 1}, {"önnur, annarrar", 2}},
		acts: []words{
			{"pvrg, persónuverndarreglugerðin, persónuverndarreglugerðarinnar, persónuverndarreglugerðinni, almenna persónuverndarreglugerðin, almennu persónuverndarreglugerðarinnar", "GDPR"},
			{"mannréttindasáttmáli Evrópu, mannréttindasáttmála Evrópu", "ECHR"},
		},
		regulation:      "reglugerð, reglugerðar, reglugerðin, reglugerðarinnar",
		directive:       "tilskipun, tilskipunar",
		law:             "lög, laga, laganna, lögum, lögin, reglur, reglna, reglum",
		treaty:          "stjórnarskrá, stjórnarskrárinnar, sáttmáli, sáttmála, stjórnarskrár, samningur, samnings, samningsins, samningi, sáttmálans, sáttmálanum",
		opinion:         "álit",
		guideline:       "leiðbeiningar",
		bindingDecision: "bindandi ákvörðun",
		adjectives:      "ra, rar, nna, ks",
		compounds:       true,
		numberFirst:     true,
		book:            "leiðbeininga, skilmálar, skilmála, skilmálanna, skilmálum",
	},

	decisions: decisionWords{},
}
