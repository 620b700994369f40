package parse

import "github.com/gdprgo/gdpr"

var finnish = pack{
	lang:     gdpr.Finnish,
	function: "ja, on, ei, että, oli, se, joka, ovat, kun, tai, myös, mukaan, mutta, tietosuojavaltuutetun, sekä, sen, hän, asian, henkilötietojen, ollut",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
