package parse

import "github.com/gdprgo/gdpr"

var romanian = pack{
	lang:     gdpr.Romanian,
	function: "și, de, la, în, cu, a, al, ale, pe, din, pentru, care, nu, că, prin, o, un, au, fost, este, sau, unei, privind, lei",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
