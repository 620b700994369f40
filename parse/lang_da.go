package parse

import "github.com/gdprgo/gdpr"

var danish = pack{
	lang:     gdpr.Danish,
	function: "og, at, er, det, den, der, til, af, på, med, som, ikke, har, for, blev, efter, ved, fra, en, et, virksomheden, Datatilsynets",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
