package parse

import "github.com/gdprgo/gdpr"

var czech = pack{
	lang:     gdpr.Czech,
	function: "a, se, na, je, že, v, s, z, o, do, byl, byla, který, která, které, podle, ze, jako, při, ve, pro, není, úřad, údajů",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
