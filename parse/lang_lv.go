package parse

import "github.com/gdprgo/gdpr"

var latvian = pack{
	lang:     gdpr.Latvian,
	function: "un, ir, ka, par, no, ar, uz, tika, nav, kas, bija, kā, datu, personas, vai, arī, pie, šo, līdz, saskaņā",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
