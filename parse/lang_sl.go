package parse

import "github.com/gdprgo/gdpr"

var slovene = pack{
	lang:     gdpr.Slovene,
	function: "in, je, na, v, da, se, za, so, ki, ni, kot, po, bil, bila, pri, iz, zaradi, ali, od, osebnih, podatkov, tudi, glede",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
