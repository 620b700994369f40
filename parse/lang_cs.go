package parse

import "github.com/gdprgo/gdpr"

var czech = pack{
	lang:     gdpr.Czech,
	function: "a, se, na, je, že, v, s, z, o, do, byl, byla, který, která, které, podle, ze, jako, při, ve, pro, není, úřad, údajů",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nula", "jeden, jedna, jedno, jednu", "dva, dvě", "tři", "čtyři", "pět", "šest", "sedm", "osm", "devět", "deset", "jedenáct", "dvanáct", "třináct", "čtrnáct", "patnáct", "šestnáct", "sedmnáct", "osmnáct", "devatenáct"},
		tens:          [10]string{2: "dvacet", "třicet", "čtyřicet", "padesát", "šedesát", "sedmdesát", "osmdesát", "devadesát"},
		hundreds:      [10]string{1: "sto, stě, sta, set"},
		scales:        []counted{{"tisíc, tisíce, tisíců", 3}, {"milion, miliony, milionů, milión, milióny, miliónů", 6}, {"miliarda, miliardy, miliard", 9}},
		short:         []counted{{"tis", 3}, {"mil, mio", 6}, {"mld", 9}},
		alone:         "tisíc, milion, milión, miliarda",
		vague:         "několik, půl",
		and:           "a, nebo, a dne",
		to:            "do, až, až do, do dne",
		between:       "mezi",
		from:          "od, před, po",
		approximately: "asi, přibližně, zhruba, téměř, cca",
		per:           []words{{"denně, za den, za každý den", "day"}, {"týdně", "week"}, {"měsíčně", "month"}, {"ročně", "year"}},
		cents:         "haléř, haléřů, cent, centů",
		currencies:    []words{{"koruna, koruny, korun, korun českých, českých korun, Kč", "CZK"}, {"euro, eura, eur", "EUR"}, {"libra, libru, libry, liber", "GBP"}, {"dolar, dolary, dolarů", "USD AUD CAD HKD NZD SGD"}, {"amerických dolarů", "USD"}, {"švýcarských franků", "CHF"}, {"švédských korun", "SEK"}, {"norských korun", "NOK"}, {"dánských korun", "DKK"}},
	},

	dates: dateWords{
		months:   [12]string{"leden, ledna, lednu", "únor, února, únoru", "březen, března, březnu", "duben, dubna, dubnu", "květen, května, květnu", "červen, června, červnu", "červenec, července, červenci", "srpen, srpna, srpnu", "září", "říjen, října, říjnu", "listopad, listopadu", "prosinec, prosince, prosinci"},
		days:     []counted{{"prvního", 1}},
		in:       "v roce, roce, rok, roku",
		on:       "dne, ze dne, ke dni",
		number:   "č, číslo",
		relative: []words{{"minulý měsíc", "month -1"}, {"loni, minulý rok", "year -1"}, {"včera", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "článek, čl, článku, článkem",
		articles:     "články, článků, článcích",
		paragraph:    "odstavec, odst, odstavce, odstavci, odstavcem",
		paragraphs:   "odstavců",
		subparagraph: "pododstavec, pododst, pododstavce",
		point:        "písmeno, písm, písmene, písmenem, bod, bodu",
		points:       "písmena, písmen, body",
		sentence:     "věta, věty, odrážka",
		recital:      "recitál, recitálu, bod odůvodnění, bodu odůvodnění, body odůvodnění",
		list:         "a, nebo, či, i, jakož i, ve spojení s, ve spojení se, popřípadě, a také",
		rangeWord:    "až, do",
		following:    "a násl, a následující",
		formerly:     "dříve",
		the:          "v, ve",
		same:         "tohoto, uvedeného, téhož",
		ordinals:     []counted{{"první, prvního", 1}, {"druhý, druhého, druhá", 2}, {"třetí, třetího", 3}},
		acts: []words{
			{"obecné nařízení o ochraně osobních údajů, obecného nařízení o ochraně osobních údajů, obecné nařízení, obecného nařízení", "GDPR"},
			{"zákon o zpracování osobních údajů, zákona o zpracování osobních údajů", "Act 110/2019"},
			{"Listina základních práv EU, Listiny základních práv EU, Listiny základních práv Evropské unie", "Charter"},
			{"správní řád, správního řádu", "správní řád"},
		},
		regulation:      "nařízení, nařízením",
		directive:       "směrnice, směrnicí",
		law:             "zákon, zákona, zákonem, vyhláška, vyhlášky",
		code:            "zákoník, zákoníku",
		treaty:          "listina, listiny, smlouva, smlouvy, úmluva, úmluvy, ústava, ústavy",
		book:            "pokyny, řád, řádu",
		opinion:         "stanovisko, stanoviska",
		guideline:       "pokyny, pokynů",
		bindingDecision: "závazné rozhodnutí",
	},

	decisions: decisionWords{},
}
