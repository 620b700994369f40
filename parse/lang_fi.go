package parse

import "github.com/gdprgo/gdpr"

var finnish = pack{
	lang:     gdpr.Finnish,
	function: "ja, on, ei, että, oli, se, joka, ovat, kun, tai, myös, mukaan, mutta, tietosuojavaltuutetun, sekä, sen, hän, asian, henkilötietojen, ollut",
	declined: []string{
		"tietosuojavaltuutettu, tietosuojavaltuutetun, tietosuojavaltuutetulle, tietosuojavaltuutettua, tietosuojavaltuutetulta, tietosuojavaltuutetulla",
		"Tietosuojavaltuutettu, tietosuojavaltuutetun, tietosuojavaltuutetulle, tietosuojavaltuutettua, tietosuojavaltuutetulta, tietosuojavaltuutetulla",
		"toimisto, toimiston, toimistolle, toimistoa, toimistosta, toimistossa",
		"tietosuojaneuvosto, tietosuojaneuvoston, tietosuojaneuvostolle, tietosuojaneuvostoa, tietosuojaneuvostossa",
	},

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
		months:   [12]string{"tammikuu, tammikuuta, tammikuussa, tammikuun", "helmikuu, helmikuuta, helmikuussa, helmikuun", "maaliskuu, maaliskuuta, maaliskuussa, maaliskuun", "huhtikuu, huhtikuuta, huhtikuussa, huhtikuun", "toukokuu, toukokuuta, toukokuussa, toukokuun", "kesäkuu, kesäkuuta, kesäkuussa, kesäkuun", "heinäkuu, heinäkuuta, heinäkuussa, heinäkuun", "elokuu, elokuuta, elokuussa, elokuun", "syyskuu, syyskuuta, syyskuussa, syyskuun", "lokakuu, lokakuuta, lokakuussa, lokakuun", "marraskuu, marraskuuta, marraskuussa, marraskuun", "joulukuu, joulukuuta, joulukuussa, joulukuun"},
		of:       "päivänä, päivä",
		in:       "vuonna, vuoden, vuodesta, vuoteen",
		number:   "nro, numero, dnro",
		relative: []words{{"viime kuussa", "month -1"}, {"viime vuonna", "year -1"}, {"eilen", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "artikla, artiklan, artiklaa, artiklassa, artiklasta, artiklaan, artiklat, artiklojen, artikloiden, artikloissa, artiklalla, artiklaksi, artikloita",
		paragraph:    "kohta, kohdan, kohtaa, kohdassa, kohdasta, kohtaan, kohdat, kohtien, kohdissa, mom, momentti, momentin, momentissa, kohdalla, kohtia, momentista, momenttia, momenttiin",
		subparagraph: "alakohta, alakohdan, alakohtaa, alakohdassa",
		point:        "alakohta, alakohdan, alakohtaa, alakohdassa, alakohdat, alakohtien, alakohdissa, alakohdasta, alakohtaan, alakohtia",
		sentence:     "virke, virkkeen, luetelmakohta",
		recital:      "johdanto-osan, johdantokappale, johdantokappaleen, johdantokappaleessa, johdantokappaletta, johdantokappaleet, johdantokappaleiden, johdanto-osassa",
		section:      "pykälä, pykälän, pykälää, pykälässä",
		list:         "ja, sekä, tai, taikka, ynnä",
		rangeWord:    "kautta",
		following:    "ja seuraavat",
		ordinals:     []counted{{"ensimmäinen, ensimmäisen", 1}, {"toinen, toisen", 2}},
		acts: []words{
			{"tietosuoja-asetus, tietosuoja-asetuksen, tietosuoja-asetusta, tietosuoja-asetuksessa, yleinen tietosuoja-asetus, yleisen tietosuoja-asetuksen, tietosuoja-asetuksesta, tietosuoja-asetukseen, yleistä tietosuoja-asetusta, yleisessä tietosuoja-asetuksessa", "GDPR"},
			{"tietosuojalaki, tietosuojalain, tietosuojalaissa, tietosuojalakia", "tietosuojalaki"},
			{"perusoikeuskirja, perusoikeuskirjan", "Charter"},
			{"Euroopan ihmisoikeussopimus, Euroopan ihmisoikeussopimuksen, ihmisoikeussopimuksen", "ECHR"},
		},
		regulation:      "asetus, asetuksen, asetusta, asetuksessa, asetuksesta",
		directive:       "direktiivi, direktiivin",
		law:             "laki, lain, lakien",
		treaty:          "perustuslaki, perustuslain, sopimus, sopimuksen, yleissopimus, yleissopimuksen",
		book:            "suuntaviivat, suuntaviivojen, ohje, ohjeen, säännöt, sääntöjen, järjestys, järjestyksen, ehdot, ehtojen",
		opinion:         "lausunto, lausunnon",
		guideline:       "suuntaviivat, suuntaviivojen",
		bindingDecision: "sitova päätös",
		compounds:       true,
		numberFirst:     true,
		actFirst:        true,
		bareLetters:     true,
		code:            "kaari, kaaren",
	},

	decisions: decisionWords{},
}
