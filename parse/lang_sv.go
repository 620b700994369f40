package parse

import "github.com/gdprgo/gdpr"

var swedish = pack{
	lang:     gdpr.Swedish,
	function: "och, att, är, det, den, som, till, av, på, med, inte, har, för, om, en, ett, efter, vid, från, mot, även, blev, samt",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
