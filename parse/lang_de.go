package parse

import "github.com/gdprgo/gdpr"

var german = pack{
	lang:     gdpr.German,
	function: "der, die, das, und, ist, nicht, von, mit, den, dem, des, ein, eine, einer, zu, zur, zum, im, auf, für, sich, wurde, als, auch, nach, bei, gegen, über, durch, hat",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"null", "ein, eins, eine, einer, einen", "zwei, zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf", "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn"},
		tens:          [10]string{2: "zwanzig", "dreißig, dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"},
		hundreds:      [10]string{1: "hundert"},
		scales:        []counted{{"tausend", 3}, {"Million, Millionen", 6}, {"Milliarde, Milliarden", 9}, {"Billion, Billionen", 12}},
		short:         []counted{{"Tsd", 3}, {"Mio, =M", 6}, {"Mrd", 9}},
		and:           "und, oder, und dem, und am",
		to:            "bis, bis zu, bis zum",
		between:       "zwischen",
		from:          "von, vom, vor, nach",
		approximately: "etwa, ca, circa, rund, ungefähr, knapp",
		per:           []words{{"pro Tag, je Tag, täglich, für jeden Tag", "day"}, {"pro Woche, wöchentlich", "week"}, {"pro Monat, monatlich", "month"}, {"pro Jahr, jährlich", "year"}},
		cents:         "Cent, Cents",
		currencies:    []words{{"Euro, Euros, =Eur", "EUR"}, {"Pfund, Pfund Sterling, britische Pfund", "GBP"}, {"Schweizer Franken, Franken", "CHF"}, {"US-Dollar", "USD"}, {"Dollar", "USD AUD CAD HKD NZD SGD"}, {"schwedische Kronen", "SEK"}, {"norwegische Kronen", "NOK"}, {"dänische Kronen", "DKK"}, {"Kronen, Krone", "SEK NOK DKK CZK ISK"}, {"Zloty, Złoty", "PLN"}, {"Forint", "HUF"}},
	},

	dates: dateWords{
		months:   [12]string{"Januar, Jänner, Jan", "Februar, Feber, Feb", "März, Maerz, Mrz", "April, Apr", "Mai", "Juni, Jun", "Juli, Jul", "August, Aug", "September, Sept, Sep", "Oktober, Okt", "November, Nov", "Dezember, Dez"},
		days:     []counted{{"ersten, erster", 1}, {"zweiten", 2}, {"dritten", 3}},
		in:       "im Jahr, im Jahre, Jahr, Jahre, seit, Anfang, Ende, Mitte, in, Geschäftsjahr",
		on:       "am, vom, den, zum",
		last:     "letzten, vergangenen",
		number:   "Nr, Nummer, Az",
		relative: []words{{"im letzten Monat, im vergangenen Monat", "month -1"}, {"im letzten Jahr, im vergangenen Jahr, im Vorjahr", "year -1"}, {"gestern", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{},

	decisions: decisionWords{},
}
