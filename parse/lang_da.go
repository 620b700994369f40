package parse

import "github.com/gdprgo/gdpr"

var danish = pack{
	lang:     gdpr.Danish,
	function: "og, at, er, det, den, der, til, af, på, med, som, ikke, har, for, blev, efter, ved, fra, en, et, virksomheden, Datatilsynets",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nul", "en, et, én, ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"},
		tens:          [10]string{2: "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"},
		hundreds:      [10]string{1: "hundrede, hundred"},
		scales:        []counted{{"tusind, tusinde", 3}, {"million, millioner", 6}, {"milliard, milliarder", 9}},
		short:         []counted{{"t", 3}, {"mio", 6}, {"mia, mrd", 9}},
		alone:         "tusind",
		vague:         "flere, nogle, halv",
		and:           "og, eller, og den",
		to:            "til, til den, og",
		between:       "mellem",
		from:          "fra, før, efter",
		approximately: "ca, cirka, omkring, omtrent, knap, næsten",
		per:           []words{{"pr. dag, om dagen, dagligt, per dag", "day"}, {"pr. uge, om ugen", "week"}, {"pr. måned, om måneden", "month"}, {"pr. år, om året, årligt", "year"}},
		cents:         "øre, cent",
		currencies:    []words{{"krone, kroner, dansk krone, danske kroner, kr", "DKK"}, {"norske kroner", "NOK"}, {"svenske kroner", "SEK"}, {"islandske kroner", "ISK"}, {"euro", "EUR"}, {"pund, britiske pund", "GBP"}, {"dollar, dollars", "USD AUD CAD HKD NZD SGD"}, {"amerikanske dollar", "USD"}, {"schweiziske franc", "CHF"}},
	},

	dates: dateWords{
		months:   [12]string{"januar, jan", "februar, feb", "marts", "april, apr", "maj", "juni, jun", "juli, jul", "august, aug", "september, sept, sep", "oktober, okt", "november, nov", "december, dec"},
		days:     []counted{{"første", 1}, {"anden", 2}, {"tredje", 3}},
		in:       "i, år, siden, året, primo, ultimo, begyndelsen af, slutningen af",
		on:       "den, af, d, pr",
		last:     "sidste",
		number:   "nr, nummer",
		relative: []words{{"sidste måned", "month -1"}, {"sidste år", "year -1"}, {"i går", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "artikel, art, artiklens",
		articles:     "artiklerne, artikler, artiklernes",
		paragraph:    "stk, stykke",
		paragraphs:   "stykker",
		subparagraph: "afsnit, led",
		point:        "litra, bogstav, nr, nummer",
		points:       "litraerne",
		sentence:     "punktum, pkt",
		recital:      "betragtning, præambelbetragtning, betragtningerne, betragtningen, betragtninger, præambelbetragtningerne",
		section:      "paragraf",
		list:         "og, eller, samt, jf, sammenholdt med, jævnfør",
		rangeWord:    "til",
		following:    "ff, og følgende",
		of:           "af",
		the:          "i, den, det",
		same:         "nævnte, samme, gældende",
		ordinals:     []counted{{"første", 1}, {"andet, anden", 2}, {"tredje", 3}},
		acts: []words{
			{"databeskyttelsesforordningen, databeskyttelsesforordningens, databeskyttelsesforordning, persondataforordningen", "GDPR"},
			{"databeskyttelsesloven, databeskyttelseslovens", "databeskyttelsesloven"},
			{"charter om grundlæggende rettigheder, Den Europæiske Unions charter om grundlæggende rettigheder", "Charter"},
			{"Den Europæiske Menneskerettighedskonvention, Menneskerettighedskonventionen, Menneskerettighedskonventionens", "ECHR"},
		},
		regulation:      "forordning, forordningen, forordningens",
		directive:       "direktiv, direktivet",
		law:             "lov, loven, lovens, bekendtgørelse, lovgivning, bekendtgørelsen, bekendtgørelsens",
		treaty:          "chartret, traktat, traktaten, grundloven, chartrets, traktatens, grundlovens, konventionen, konventionens",
		book:            "aftale, retningslinjer, aftalen, aftalens, kontrakt, kontrakten, kontraktens, vedtægter, vedtægterne",
		opinion:         "udtalelse",
		guideline:       "retningslinjer",
		bindingDecision: "bindende afgørelse",
	},

	decisions: decisionWords{},
}
