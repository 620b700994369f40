package parse

import "github.com/gdprgo/gdpr"

var french = pack{
	lang:     gdpr.French,
	function: "le, la, les, des, du, de, et, à, en, une, un, que, qui, dans, par, pour, sur, est, au, aux, ne, pas, ce, cette, son, ses, a, avec, société",

	numbers: numberWords{
		currencies: []words{
			{"euro, euros, =EUR", "EUR"},
			{"livre sterling, livres sterling, livre, livres, =GBP", "GBP"},
		},
	},

	dates: dateWords{
		months: [12]string{"janvier, janv", "février, févr, fév", "mars", "avril, avr", "mai", "juin", "juillet, juil", "août", "septembre, sept", "octobre, oct", "novembre, nov", "décembre, déc"},
	},

	citations: citationWords{
		article: "article, articles, art, arts",
		acts: []words{
			{"=RGPD, =GDPR, règlement général sur la protection des données", "GDPR"},
		},
	},

	decisions: decisionWords{},
}
