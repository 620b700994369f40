package parse

import "github.com/gdprgo/gdpr"

var italian = pack{
	lang:     gdpr.Italian,
	function: "il, lo, la, i, gli, le, di, del, della, dei, delle, e, che, in, un, una, per, con, non, è, da, dal, al, alla, nel, nella, si, ha, sono, stato, anche",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"zero", "uno, un, una", "due", "tre, tré", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici", "tredici", "quattordici", "quindici", "sedici", "diciassette", "diciotto", "diciannove"},
		tens:          [10]string{2: "venti, vent", "trenta, trent", "quaranta, quarant", "cinquanta, cinquant", "sessanta, sessant", "settanta, settant", "ottanta, ottant", "novanta, novant"},
		hundreds:      [10]string{1: "cento, cent"},
		scales:        []counted{{"mille, mila", 3}, {"milione, milioni", 6}, {"miliardo, miliardi", 9}},
		short:         []counted{{"=k, =K", 3}, {"mln, =M", 6}, {"mld", 9}},
		and:           "e, o, ed, e il, e del",
		of:            "di, d",
		to:            "a, ad, fino a, al",
		between:       "tra, fra",
		from:          "da, dal, prima del, dopo il, di, del",
		approximately: "circa, quasi, approssimativamente",
		per:           []words{{"al giorno, per ogni giorno, per ogni giorno di ritardo, giornalieri", "day"}, {"a settimana, alla settimana, settimanali", "week"}, {"al mese, mensili", "month"}, {"all'anno, annui", "year"}},
		cents:         "centesimo, centesimi, cent",
		currencies:    []words{{"euro", "EUR"}, {"sterlina, sterline, lira sterlina, lire sterline", "GBP"}, {"dollaro, dollari", "USD AUD CAD HKD NZD SGD"}, {"dollaro statunitense, dollari statunitensi, dollari americani", "USD"}, {"franco svizzero, franchi svizzeri", "CHF"}, {"corona svedese, corone svedesi", "SEK"}, {"corona, corone", "SEK NOK DKK CZK ISK"}},
	},

	dates: dateWords{
		months:   [12]string{"gennaio, gen", "febbraio, feb", "marzo, mar", "aprile, apr", "maggio, mag", "giugno, giu", "luglio, lug", "agosto, ago", "settembre, sett, set", "ottobre, ott", "novembre, nov", "dicembre, dic"},
		days:     []counted{{"primo", 1}},
		of:       "di, del, dell, dell'anno, del mese di",
		in:       "nel, anno, dell'anno, nell'anno, fine, inizio, esercizio, metà",
		on:       "il, del, dal, al, in data",
		last:     "scorso, passato",
		number:   "n, nr, numero",
		relative: []words{{"il mese scorso, lo scorso mese", "month -1"}, {"l'anno scorso, lo scorso anno", "year -1"}, {"ieri", "day -1"}},
	},

	citations: citationWords{},

	decisions: decisionWords{},
}
