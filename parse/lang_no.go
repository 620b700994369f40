package parse

import "github.com/gdprgo/gdpr"

var norwegian = pack{
	lang:     gdpr.Norwegian,
	function: "og, at, er, det, den, til, av, på, med, som, ikke, har, for, ble, etter, ved, fra, en, et, vedtak, virksomheten, også, mot, blitt",
	genitive: "s",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"null", "en, ett, én, et, ein", "to", "tre", "fire", "fem", "seks", "sju, syv", "åtte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"},
		tens:          [10]string{2: "tjue, tyve", "tretti, tredve", "førti", "femti", "seksti", "sytti", "åtti", "nitti"},
		hundreds:      [10]string{1: "hundre"},
		scales:        []counted{{"tusen", 3}, {"million, millioner, millionar", 6}, {"milliard, milliarder, milliardar", 9}},
		short:         []counted{{"mill, mio", 6}, {"mrd", 9}},
		alone:         "tusen",
		vague:         "flere, noen, halv",
		and:           "og, eller, og den",
		to:            "til, til den, og",
		between:       "mellom",
		from:          "fra, før, etter",
		approximately: "ca, cirka, omtrent, rundt, om lag, nesten, omkring",
		per:           []words{{"per dag, pr. dag, om dagen, daglig", "day"}, {"per uke, i uken", "week"}, {"per måned, i måneden", "month"}, {"per år, i året, årlig", "year"}},
		cents:         "øre, öre, cent, cents, pence, groszy, haleru, rappen, rap, rp, ct, centime",
		currencies:    []words{{"krone, kroner, kronar, norsk krone, norske kroner, kr", "NOK"}, {"svensk krone, svenske kroner, svenske kronor, kronor", "SEK"}, {"dansk krone, danske kroner", "DKK"}, {"islandske kroner", "ISK"}, {"tsjekkiske koruna, tsjekkiske kroner, koruna", "CZK"}, {"euro, euros", "EUR"}, {"pund, britiske pund, britisk pund", "GBP"}, {"dollar", "USD AUD CAD HKD NZD SGD"}, {"amerikanske dollar, amerikansk dollar", "USD"}, {"sveitsiske franc, sveitsiske francs", "CHF"}, {"zloty, sloty, polske zloty, polske sloty", "PLN"}},
	},

	dates: dateWords{
		months:   [12]string{"januar, jan", "februar, feb", "mars", "april, apr", "mai", "juni, jun", "juli, jul", "august, aug", "september, sept, sep", "oktober, okt", "november, nov", "desember, des"},
		days:     []counted{{"første", 1}, {"andre", 2}, {"tredje", 3}},
		in:       "i, år, siden, året, begynnelsen av, slutten av",
		on:       "den, av, datert",
		last:     "forrige",
		number:   "nr, nummer",
		relative: []words{{"forrige måned", "month -1"}, {"i fjor, forrige år", "year -1"}, {"i går", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:   "artikkel, art",
		articles:  "artiklene, artikler",
		paragraph: "ledd, avsnitt",
		point:     "bokstav, litra, nr, nummer, punkt, bokst",
		points:    "bokstavene",
		sentence:  "punktum, setning",
		recital:   "fortalepunkt, fortalens punkt, fortalepunktene, fortalepunktet",
		section:   "paragraf",
		list:      "og, eller, samt, jf, jamfør, sammenholdt med",
		rangeWord: "til",
		following: "flg, ff",
		of:        "av",
		the:       "i, den, det",
		same:      "nevnte, samme",
		ordinals:  []counted{{"første", 1}, {"andre, annet", 2}, {"tredje", 3}},
		acts: []words{
			{"personvernforordningen, personvernforordningens, personvernforordninga", "GDPR"},
			{"personopplysningsloven, personopplysningslovens", "personopplysningsloven"},
			{"=EMK, Den europeiske menneskerettskonvensjon, menneskerettskonvensjonen", "ECHR"},
		},
		regulation:      "forordning, forordningen, forordningens",
		directive:       "direktiv, direktivet",
		law:             "lov, loven, lovens, forskrift, forskriften, forskriftens",
		treaty:          "konvensjonen, traktaten, grunnloven, konvensjonens, grunnlovens, traktatens",
		book:            "avtale, retningslinjer, avtalen, avtalens, kontrakt, kontrakten, vedtekter, vedtektene, vilkår, vilkårene",
		opinion:         "uttalelse",
		guideline:       "retningslinjer",
		bindingDecision: "bindende beslutning",
		compounds:       true,
	},

	decisions: decisionWords{},
}
