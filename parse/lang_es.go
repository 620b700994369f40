package parse

import "github.com/gdprgo/gdpr"

var spanish = pack{
	lang:     gdpr.Spanish,
	function: "el, la, los, las, de, del, y, que, en, por, una, un, se, con, para, su, al, es, lo, como, ha, fue, no, sobre, sin",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"cero", "uno, un, una, ún", "dos, dós", "tres, trés", "cuatro", "cinco", "seis, séis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve"},
		tens:          [10]string{2: "veinte, veinti", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"},
		hundreds:      [10]string{1: "cien, ciento", "doscientos, doscientas", "trescientos, trescientas", "cuatrocientos, cuatrocientas", "quinientos, quinientas", "seiscientos, seiscientas", "setecientos, setecientas", "ochocientos, ochocientas", "novecientos, novecientas"},
		scales:        []counted{{"mil", 3}, {"millón, millones", 6}, {"billón, billones", 12}},
		short:         []counted{{"=k, =K", 3}, {"=M, =MM, mill", 6}},
		and:           "y, e, o, y el, y del",
		of:            "de",
		to:            "a, hasta, al, hasta el, y",
		between:       "entre",
		from:          "de, desde, del, antes de, después de",
		approximately: "unos, aproximadamente, alrededor de, cerca de, casi",
		per:           []words{{"por día, al día, diarios, por cada día", "day"}, {"por semana, a la semana, semanales", "week"}, {"por mes, al mes, mensuales", "month"}, {"por año, al año, anuales", "year"}},
		cents:         "céntimo, céntimos, centavo, centavos, cent, cents",
		currencies:    []words{{"euro, euros", "EUR"}, {"libra, libras, libra esterlina, libras esterlinas", "GBP"}, {"dólar, dólares", "USD AUD CAD HKD NZD SGD"}, {"dólar estadounidense, dólares estadounidenses, dólares americanos", "USD"}, {"franco suizo, francos suizos", "CHF"}, {"corona sueca, coronas suecas", "SEK"}, {"corona noruega, coronas noruegas", "NOK"}, {"corona danesa, coronas danesas", "DKK"}, {"corona checa, coronas checas", "CZK"}, {"corona, coronas", "SEK NOK DKK CZK ISK"}},
	},

	dates: dateWords{
		months:   [12]string{"enero, ene", "febrero, feb", "marzo, mar", "abril, abr", "mayo, may", "junio, jun", "julio, jul", "agosto, ago", "septiembre, setiembre, sept, sep, set", "octubre, oct", "noviembre, nov", "diciembre, dic"},
		days:     []counted{{"primero", 1}},
		suffix:   "ro, er, o",
		of:       "de, del, del año, del mes de, día de",
		in:       "en, en el año, año, el año, desde, durante, ejercicio, mediados de, finales de, principios de",
		on:       "el, del, al, día, el día, fecha, de fecha",
		last:     "pasado, último",
		number:   "n, núm, número",
		relative: []words{{"el mes pasado", "month -1"}, {"el año pasado", "year -1"}, {"ayer", "day -1"}},
	},

	citations: citationWords{},

	decisions: decisionWords{},
}
