package parse

import "github.com/gdprgo/gdpr"

var spanish = pack{
	lang:     gdpr.Spanish,
	function: "el, la, los, las, de, del, y, que, en, por, una, un, se, con, para, su, al, es, lo, como, ha, fue, no, sobre, sin",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
