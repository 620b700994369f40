package parse

import "github.com/gdprgo/gdpr"

var english = pack{
	lang:     gdpr.English,
	function: "the, of, and, to, in, that, for, was, is, by, with, on, as, it, not, had, has, its, this, which, from, were, an, be, at, against, after",

	numbers: numberWords{
		currencies: []words{
			{"euro, euros, =EUR", "EUR"},
			{"pound, pounds, pound sterling, pounds sterling, =GBP", "GBP"},
		},
	},

	dates: dateWords{
		months: [12]string{"January, Jan", "February, Feb", "=March, =MARCH, =Mar", "April, Apr", "=May, =MAY", "June, Jun", "July, Jul", "August, Aug", "September, Sep, Sept", "October, Oct", "November, Nov", "December, Dec"},
	},

	citations: citationWords{
		article: "article, articles, art, arts",
		acts: []words{
			{"=GDPR, =RGPD, General Data Protection Regulation", "GDPR"},
		},
	},

	decisions: decisionWords{},
}
