package parse

import "github.com/gdprgo/gdpr"

var portuguese = pack{
	lang:     gdpr.Portuguese,
	function: "o, a, os, as, de, do, da, dos, das, e, que, em, um, uma, por, com, para, não, no, na, se, ao, à, foi, pela, pelo, sua",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
