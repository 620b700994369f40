package parse

import "github.com/gdprgo/gdpr"

var finnish = pack{
	lang:     gdpr.Finnish,
	function: "ja, on, ei, että, oli, se, joka, ovat, kun, tai, myös, mukaan, mutta, tietosuojavaltuutetun, sekä, sen, hän, asian, henkilötietojen, ollut",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nolla", "yksi, yhden, yhtä", "kaksi, kahden, kahta", "kolme, kolmen, kolmea", "neljä, neljän, neljää", "viisi, viiden, viittä", "kuusi, kuuden, kuutta", "seitsemän, seitsemää", "kahdeksan, kahdeksaa", "yhdeksän, yhdeksää", "kymmenen, kymmentä", "yksitoista, yhdentoista, yhtätoista", "kaksitoista, kahdentoista, kahtatoista", "kolmetoista, kolmentoista", "neljätoista, neljäntoista", "viisitoista, viidentoista", "kuusitoista, kuudentoista", "seitsemäntoista", "kahdeksantoista", "yhdeksäntoista"},
		tens:          [10]string{2: "kaksikymmentä, kahdenkymmenen", "kolmekymmentä, kolmenkymmenen", "neljäkymmentä, neljänkymmenen", "viisikymmentä, viidenkymmenen", "kuusikymmentä, kuudenkymmenen", "seitsemänkymmentä, seitsemänkymmenen", "kahdeksankymmentä, kahdeksankymmenen", "yhdeksänkymmentä, yhdeksänkymmenen"},
		hundreds:      [10]string{1: "sata, sataa, sadan"},
		scales:        []counted{{"tuhat, tuhatta, tuhannen, tuhansien", 3}, {"miljoona, miljoonaa, miljoonan, miljoonien", 6}, {"miljardi, miljardia, miljardin", 9}},
		short:         []counted{{"milj, =M", 6}, {"mrd", 9}},
		alone:         "tuhat, miljoona, miljardi, tuhannen, miljoonan, miljardin, tuhatta, miljoonaa",
		vague:         "useita",
		half:          "ja puoli, ja puolen",
		halves:        []counted{{"puoli, puolen, puolta", 50}, {"puolitoista, puolentoista, puoltatoista", 150}, {"neljännes", 25}},
		and:           "ja, tai",
		amid:          "välillä, väliltä, väliin",
		approximately: "noin, n, lähes, arviolta",
		per:           []words{{"päivässä, päivältä, jokaiselta päivältä", "day"}, {"viikossa", "week"}, {"kuukaudessa", "month"}, {"vuodessa", "year"}},
		daily:         "päivittäin",
		cents:         "sentti, senttiä",
		currencies:    []words{{"euro, euroa, euron, eurolla, eurosta, euroon, euroja, eurolle", "EUR"}, {"Ruotsin kruunu, Ruotsin kruunua", "SEK"}, {"Norjan kruunu, Norjan kruunua", "NOK"}, {"Tanskan kruunu, Tanskan kruunua", "DKK"}, {"kruunu, kruunua", "SEK NOK DKK CZK ISK"}, {"punta, puntaa, Englannin puntaa", "GBP"}, {"dollari, dollaria", "USD AUD CAD HKD NZD SGD"}, {"Yhdysvaltain dollaria", "USD"}, {"eurossa, euroihin, eurot, euroista", "EUR"}},
		counted:       []words{{"frangi, frangia, frangin", "CHF XOF XAF"}, {"zloty, zlotya, złotya", "PLN"}, {"forintti, forinttia", "HUF"}, {"Romanian leuta, leuta", "RON"}, {"leviä", "BGN"}, {"jeni, jeniä", "JPY"}, {"rupla, ruplaa", "RUB"}, {"rupia, rupiaa", "INR PKR LKR NPR"}, {"juan, juania", "CNY"}},
		families: []currencyFamily{
			{"kruunu, kruunua, kruunun", []words{{"Ruotsin", "SEK"}, {"Norjan", "NOK"}, {"Tanskan", "DKK"}, {"Tšekin", "CZK"}, {"Islannin", "ISK"}}},
			{"dollari, dollaria, dollarin", []words{{"Yhdysvaltain, Yhdysvaltojen, USA", "USD"}, {"Australian", "AUD"}, {"Kanadan", "CAD"}}},
			{"frangi, frangia, frangin", []words{{"Sveitsin", "CHF"}}},
			{"punta, puntaa, punnan", []words{{"Englannin, Britannian", "GBP"}}},
		},
		spelled: "kirjaimin",
		bands: bandWords{
			forms:  "#numeroinen, #numeroisen, #numeroista",
			counts: []counted{{"kolmi", 3}, {"neli", 4}, {"viisi", 5}, {"kuusi", 6}, {"seitsen", 7}, {"kahdeksan", 8}},
			nouns:  []counted{{"seuraamusmaksu, seuraamusmaksun, sakko, sakon, sakkoa, summa, summan, määrä", 0}},
		},
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
