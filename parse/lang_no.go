package parse

import "github.com/gdprgo/gdpr"

var norwegian = pack{
	lang:     gdpr.Norwegian,
	function: "og, at, er, det, den, til, av, på, med, som, ikke, har, for, ble, etter, ved, fra, en, et, vedtak, virksomheten, også, mot, blitt",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
