package parse

import "github.com/gdprgo/gdpr"

var estonian = pack{
	lang:     gdpr.Estonian,
	function: "ja, on, ei, et, kui, või, oli, mis, ning, tema, kes, ka, selle, isikuandmete, poolt, vastu, otsuse, alusel, mida",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
