package parse

import "github.com/gdprgo/gdpr"

var portuguese = pack{
	lang:     gdpr.Portuguese,
	function: "o, a, os, as, de, do, da, dos, das, e, que, em, um, uma, por, com, para, não, no, na, se, ao, à, foi, pela, pelo, sua",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"zero", "um, uma", "dois, duas", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze", "treze", "catorze, quatorze", "quinze", "dezasseis, dezesseis", "dezassete, dezessete", "dezoito", "dezanove, dezenove"},
		tens:          [10]string{2: "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa"},
		hundreds:      [10]string{1: "cem, cento", "duzentos, duzentas", "trezentos, trezentas", "quatrocentos, quatrocentas", "quinhentos, quinhentas", "seiscentos, seiscentas", "setecentos, setecentas", "oitocentos, oitocentas", "novecentos, novecentas"},
		scales:        []counted{{"mil", 3}, {"milhão, milhões", 6}, {"bilhão, bilhões", 9}, {"bilião, biliões", 12}},
		short:         []counted{{"=k, =K", 3}, {"=M", 6}},
		and:           "e, ou, e o, e de",
		of:            "de",
		to:            "a, até, ao, até ao",
		between:       "entre",
		from:          "de, desde, do, antes de, depois de",
		approximately: "cerca de, aproximadamente, quase, perto de, por volta de",
		per:           []words{{"por dia, diários, por cada dia", "day"}, {"por semana, semanais", "week"}, {"por mês, mensais", "month"}, {"por ano, anuais", "year"}},
		cents:         "cêntimo, cêntimos, centavo, centavos",
		currencies:    []words{{"euro, euros", "EUR"}, {"libra, libras, libra esterlina, libras esterlinas", "GBP"}, {"dólar, dólares", "USD AUD CAD HKD NZD SGD"}, {"dólar americano, dólares americanos", "USD"}, {"franco suíço, francos suíços", "CHF"}, {"coroa sueca, coroas suecas", "SEK"}, {"coroa, coroas", "SEK NOK DKK CZK ISK"}},
	},

	dates: dateWords{
		months:   [12]string{"janeiro, jan", "fevereiro, fev", "março, mar", "abril, abr", "maio, mai", "junho, jun", "julho, jul", "agosto, ago", "setembro, set", "outubro, out", "novembro, nov", "dezembro, dez"},
		days:     []counted{{"primeiro", 1}},
		suffix:   "o",
		of:       "de, do, do mês de, do ano de",
		in:       "em, ano, ano de, desde, durante, início de, fim de, meados de",
		on:       "em, dia, no dia, do dia, ao dia",
		last:     "passado, último",
		number:   "n, núm, número",
		relative: []words{{"no mês passado", "month -1"}, {"no ano passado", "year -1"}, {"ontem", "day -1"}},
	},

	citations: citationWords{},

	decisions: decisionWords{},
}
