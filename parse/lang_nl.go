package parse

import "github.com/gdprgo/gdpr"

var dutch = pack{
	lang:     gdpr.Dutch,
	function: "de, het, een, van, en, in, is, dat, op, te, voor, met, zijn, niet, aan, door, die, heeft, werd, ook, om, uit, bij, naar, wordt, deze",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nul", "een, één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"},
		tens:          [10]string{2: "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"},
		hundreds:      [10]string{1: "honderd"},
		scales:        []counted{{"duizend", 3}, {"miljoen", 6}, {"miljard", 9}, {"biljoen", 12}},
		short:         []counted{{"=k, =K", 3}, {"mln, mio, =M", 6}, {"mld, mrd", 9}},
		and:           "en, ën, of, en de, en op",
		to:            "tot, tot en met, tot de",
		between:       "tussen",
		from:          "van, voor, na",
		approximately: "ongeveer, circa, ca, bijna, rond, rond de",
		per:           []words{{"per dag, dagelijks, voor elke dag", "day"}, {"per week, wekelijks", "week"}, {"per maand, maandelijks", "month"}, {"per jaar, jaarlijks", "year"}},
		cents:         "cent, cents, eurocent",
		currencies:    []words{{"euro, euro's, euros", "EUR"}, {"pond, pond sterling, ponden, Britse pond", "GBP"}, {"dollar, dollars", "USD AUD CAD HKD NZD SGD"}, {"Amerikaanse dollar, US dollar", "USD"}, {"Zwitserse frank", "CHF"}, {"Zweedse kroon, Zweedse kronen", "SEK"}, {"Noorse kroon, Noorse kronen", "NOK"}, {"Deense kroon, Deense kronen", "DKK"}, {"kroon, kronen", "SEK NOK DKK CZK ISK"}},
	},

	dates: dateWords{
		months:   [12]string{"januari, jan", "februari, feb", "maart, mrt", "april, apr", "mei", "juni, jun", "juli, jul", "augustus, aug", "september, sept, sep", "oktober, okt", "november, nov", "december, dec"},
		days:     []counted{{"eerste", 1}, {"tweede", 2}, {"derde", 3}},
		suffix:   "e, ste, de",
		of:       "van, van de maand",
		in:       "in, sinds, jaar, het jaar, begin, eind, medio, boekjaar",
		on:       "op, van, de, d.d",
		last:     "afgelopen, vorige",
		number:   "nr, nummer, no",
		relative: []words{{"vorige maand, afgelopen maand", "month -1"}, {"vorig jaar, afgelopen jaar", "year -1"}, {"gisteren", "day -1"}},
	},

	citations: citationWords{},

	decisions: decisionWords{},
}
