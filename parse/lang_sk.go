package parse

import "github.com/gdprgo/gdpr"

var slovak = pack{
	lang:     gdpr.Slovak,
	function: "a, sa, na, je, že, v, s, z, o, do, bol, bola, ktorý, ktorá, ktoré, podľa, zo, ako, pri, vo, pre, nie, úrad, údajov",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
