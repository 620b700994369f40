package parse

import "github.com/gdprgo/gdpr"

var maltese = pack{
	lang:     gdpr.Maltese,
	function: "u, il, li, ta, tal, fil, għal, ma, kien, din, dan, mhux, minn, għandu, dwar, biex, kienet, huwa, hija",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
