package parse

import "github.com/gdprgo/gdpr"

var icelandic = pack{
	lang:     gdpr.Icelandic,
	function: "og, að, er, sem, í, á, um, var, ekki, við, með, til, af, það, hefur, fyrir, frá, eru, þess, persónuupplýsinga",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
