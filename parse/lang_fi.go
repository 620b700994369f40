package parse

import "github.com/gdprgo/gdpr"

var finnish = pack{
	lang:     gdpr.Finnish,
	function: "ja, on, ei, että, oli, se, joka, ovat, kun, tai, myös, mukaan, mutta, tietosuojavaltuutetun, sekä, sen, hän, asian, henkilötietojen, ollut",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nolla", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen", "yksitoista", "kaksitoista", "kolmetoista", "neljätoista", "viisitoista", "kuusitoista", "seitsemäntoista", "kahdeksantoista", "yhdeksäntoista"},
		tens:          [10]string{2: "kaksikymmentä", "kolmekymmentä", "neljäkymmentä", "viisikymmentä", "kuusikymmentä", "seitsemänkymmentä", "kahdeksankymmentä", "yhdeksänkymmentä"},
		hundreds:      [10]string{1: "sata, sataa"},
		scales:        []counted{{"tuhat, tuhatta, tuhannen", 3}, {"miljoona, miljoonaa, miljoonan", 6}, {"miljardi, miljardia, miljardin", 9}},
		short:         []counted{{"milj, =M", 6}, {"mrd", 9}},
		alone:         "tuhat, miljoona, miljardi",
		vague:         "useita, puoli",
		and:           "ja, tai",
		approximately: "noin, n, lähes, arviolta",
		per:           []words{{"päivässä, päivältä, jokaiselta päivältä", "day"}, {"viikossa", "week"}, {"kuukaudessa", "month"}, {"vuodessa", "year"}},
		cents:         "sentti, senttiä",
		currencies:    []words{{"euro, euroa, euron, eurolla, eurosta, euroon, euroja, eurolle", "EUR"}, {"Ruotsin kruunu, Ruotsin kruunua", "SEK"}, {"Norjan kruunu, Norjan kruunua", "NOK"}, {"Tanskan kruunu, Tanskan kruunua", "DKK"}, {"kruunu, kruunua", "SEK NOK DKK CZK ISK"}, {"punta, puntaa, Englannin puntaa", "GBP"}, {"dollari, dollaria", "USD AUD CAD HKD NZD SGD"}, {"Yhdysvaltain dollaria", "USD"}},
	},

	dates: dateWords{
		months: [12]string{"tammikuu, tammikuuta, tammikuussa, tammikuun, tammikuusta, tammikuuhun, tammik", "helmikuu, helmikuuta, helmikuussa, helmikuun, helmikuusta, helmikuuhun, helmik", "maaliskuu, maaliskuuta, maaliskuussa, maaliskuun, maaliskuusta, maaliskuuhun, maalisk", "huhtikuu, huhtikuuta, huhtikuussa, huhtikuun, huhtikuusta, huhtikuuhun, huhtik", "toukokuu, toukokuuta, toukokuussa, toukokuun, toukokuusta, toukokuuhun, toukok", "kesäkuu, kesäkuuta, kesäkuussa, kesäkuun, kesäkuusta, kesäkuuhun, kesäk", "heinäkuu, heinäkuuta, heinäkuussa, heinäkuun, heinäkuusta, heinäkuuhun, heinäk", "elokuu, elokuuta, elokuussa, elokuun, elokuusta, elokuuhun, elok", "syyskuu, syyskuuta, syyskuussa, syyskuun, syyskuusta, syyskuuhun, syysk", "lokakuu, lokakuuta, lokakuussa, lokakuun, lokakuusta, lokakuuhun, lokak", "marraskuu, marraskuuta, marraskuussa, marraskuun, marraskuusta, marraskuuhun, marrask", "joulukuu, joulukuuta, joulukuussa, joulukuun, joulukuusta, joulukuuhun, jouluk"},
		days: []counted{
			{"ensimmäisenä", 1}, {"toisena", 2}, {"kolmantena", 3}, {"neljäntenä", 4}, {"viidentenä", 5}, {"kuudentena", 6}, {"seitsemäntenä", 7}, {"kahdeksantena", 8},
			{"yhdeksäntenä", 9}, {"kymmenentenä", 10}, {"yhdentenätoista", 11}, {"kahdentenatoista", 12}, {"kolmantenatoista", 13}, {"neljäntenätoista", 14}, {"viidentenätoista", 15}, {"kuudentenatoista", 16},
			{"seitsemäntenätoista", 17}, {"kahdeksantenatoista", 18}, {"yhdeksäntenätoista", 19}, {"kahdentenakymmenentenä", 20}, {"kolmantenakymmenentenä", 30},
		},
		of:       "päivänä, päivä, päivästä, päivään, lopussa, alussa, puolivälissä",
		in:       "vuonna, vuoden, vuodesta, vuoteen, keväällä, kesällä, syksyllä, talvella",
		years:    "vuosina, vuosien",
		weekdays: [7]string{"sunnuntai, sunnuntaina", "maanantai, maanantaina", "tiistai, tiistaina", "keskiviikko, keskiviikkona", "torstai, torstaina", "perjantai, perjantaina", "lauantai, lauantaina"},
		number:   "nro, numero, dnro",
		relative: []words{
			{"tänään", "day 0"},
			{"eilen", "day -1"},
			{"toissapäivänä", "day -2"},
			{"tässä kuussa", "month 0"},
			{"viime kuussa", "month -1"},
			{"tänä vuonna, tämän vuoden", "year 0"},
			{"viime vuonna, viime vuoden", "year -1"},
		},
		spaced: true,
	},

	citations: citationWords{
		article:      "artikla, artiklan, artiklaa, artiklassa, artiklasta, artiklaan, artiklat, artiklojen, artikloiden, artikloissa",
		paragraph:    "kohta, kohdan, kohtaa, kohdassa, kohdasta, kohtaan, kohdat, kohtien, kohdissa, mom, momentti, momentin, momentissa",
		subparagraph: "alakohta, alakohdan",
		point:        "alakohta, alakohdan, alakohtaa, alakohdassa, alakohdat, alakohtien, alakohdissa",
		sentence:     "virke, virkkeen, luetelmakohta",
		recital:      "johdanto-osan, johdantokappale, johdantokappaleen",
		section:      "pykälä, pykälän",
		list:         "ja, sekä, tai, taikka, ynnä",
		rangeWord:    "kautta",
		following:    "ja seuraavat",
		ordinals:     []counted{{"ensimmäinen, ensimmäisen", 1}, {"toinen, toisen", 2}},
		acts: []words{
			{"tietosuoja-asetus, tietosuoja-asetuksen, tietosuoja-asetusta, tietosuoja-asetuksessa, yleinen tietosuoja-asetus, yleisen tietosuoja-asetuksen", "GDPR"},
			{"tietosuojalaki, tietosuojalain", "tietosuojalaki"},
			{"perusoikeuskirja, perusoikeuskirjan", "Charter"},
		},
		regulation:      "asetus, asetuksen, asetusta",
		directive:       "direktiivi, direktiivin",
		law:             "laki, lain",
		treaty:          "perustuslaki, perustuslain, sopimus, sopimuksen",
		book:            "suuntaviivat",
		opinion:         "lausunto, lausunnon",
		guideline:       "suuntaviivat, suuntaviivojen",
		bindingDecision: "sitova päätös",
		numberFirst:     true,
		bareLetters:     true,
	},

	decisions: decisionWords{},
}
