package parse

import "github.com/gdprgo/gdpr"

var hungarian = pack{
	lang:     gdpr.Hungarian,
	function: "a, az, és, hogy, nem, egy, is, volt, meg, ez, szerint, vagy, által, amely, pedig, csak, azt, hatóság, alapján, személyes, adatok",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
