package parse

import "github.com/gdprgo/gdpr"

var lithuanian = pack{
	lang:     gdpr.Lithuanian,
	function: "ir, kad, yra, su, dėl, buvo, į, ne, tai, iš, ar, pagal, asmens, duomenų, kaip, jos, jo, kuris, kuri, už",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
