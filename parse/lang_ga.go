package parse

import "github.com/gdprgo/gdpr"

var irish = pack{
	lang:     gdpr.Irish,
	function: "agus, an, na, ar, ag, i, le, is, sin, ní, bhí, atá, chun, leis, nó, den, ina, sonraí, maidir, faoi",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
