package parse

import "github.com/gdprgo/gdpr"

var romanian = pack{
	lang:     gdpr.Romanian,
	function: "și, de, la, în, cu, a, al, ale, pe, din, pentru, care, nu, că, prin, o, un, au, fost, este, sau, unei, privind, lei",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"zero", "unu, un, una, o", "doi, două", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă", "zece", "unsprezece", "doisprezece, douăsprezece", "treisprezece", "paisprezece", "cincisprezece", "șaisprezece", "șaptesprezece", "optsprezece", "nouăsprezece"},
		tens:          [10]string{2: "douăzeci", "treizeci", "patruzeci", "cincizeci", "șaizeci", "șaptezeci", "optzeci", "nouăzeci"},
		hundreds:      [10]string{1: "sută, sute"},
		scales:        []counted{{"mie, mii", 3}, {"milion, milioane", 6}, {"miliard, miliarde", 9}},
		short:         []counted{{"mil, mln", 6}, {"mld", 9}},
		within:        "de",
		vague:         "câteva, jumătate",
		and:           "și, sau, și la",
		of:            "de",
		to:            "la, până la",
		between:       "între",
		from:          "de la, din, de, înainte de, după",
		approximately: "aproximativ, circa, în jur de, aproape",
		per:           []words{{"pe zi, zilnic, pentru fiecare zi, pentru fiecare zi de întârziere", "day"}, {"pe săptămână, săptămânal", "week"}, {"pe lună, lunar", "month"}, {"pe an, anual", "year"}},
		cents:         "ban, bani, cent, cenți",
		currencies:    []words{{"euro", "EUR"}, {"leu, lei, leul, leii, lei românești, =ron, roni", "RON"}, {"lei moldovenești", "MDL"}, {"liră sterlină, lire sterline, liră, lire", "GBP"}, {"dolar, dolari", "USD AUD CAD HKD NZD SGD"}, {"dolar american, dolari americani", "USD"}, {"franc elvețian, franci elvețieni", "CHF"}},
	},

	dates: dateWords{
		months:   [12]string{"ianuarie, ian", "februarie, feb", "martie, mar", "aprilie, apr", "mai", "iunie, iun", "iulie, iul", "august, aug", "septembrie, sept, sep", "octombrie, oct", "noiembrie, nov", "decembrie, dec"},
		days:     []counted{{"întâi", 1}},
		in:       "în, anul, în anul, din, din anul, anului",
		on:       "la, din, din data de, la data de, pe, pe data de, în data de",
		last:     "trecută, trecut",
		number:   "nr, numărul",
		relative: []words{{"luna trecută", "month -1"}, {"anul trecut", "year -1"}, {"ieri", "day -1"}},
	},

	citations: citationWords{
		article:      "articolul, art, articolului, articol",
		articles:     "articolele, articolelor",
		paragraph:    "alineatul, alin, alineatului, par",
		paragraphs:   "alineatele, alineatelor",
		subparagraph: "paragraful, paragraf",
		point:        "litera, lit, literei, punctul, pct",
		points:       "literele, punctele",
		sentence:     "teza, liniuța",
		recital:      "considerentul, considerentele, considerentului",
		list:         "și, şi, sau, ori, precum și, coroborat cu, raportat la, cu referire la",
		rangeWord:    "până la, la",
		following:    "și următoarele, și urm",
		formerly:     "fostul",
		of:           "din",
		the:          "al, a, ale, în, cu, la",
		same:         "același, acestui, menționatul",
		ordinals:     []counted{{"primul, prima", 1}, {"al doilea, doilea, a doua", 2}, {"al treilea, treilea", 3}},
		acts: []words{
			{"Regulamentul general privind protecția datelor, Regulamentului general privind protecția datelor, Regulamentul general privind protecţia datelor", "GDPR"},
			{"Carta drepturilor fundamentale, Carta drepturilor fundamentale a Uniunii Europene", "Charter"},
			{"Codul civil, Codului civil", "Codul civil"},
		},
		regulation:      "Regulamentul, Regulamentului, Regulament",
		directive:       "Directiva, Directivei",
		law:             "Legea, Legii, Lege, =OUG, Ordonanța, decizia",
		code:            "Codul, Codului",
		treaty:          "Tratatul, Tratatului, Carta, Cartei, Convenția, Convenției, Constituția, Constituției",
		book:            "contractul, contractului, orientările",
		opinion:         "avizul, aviz",
		guideline:       "orientările",
		bindingDecision: "decizia obligatorie",
	},

	decisions: decisionWords{},
}
