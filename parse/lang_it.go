package parse

import "github.com/gdprgo/gdpr"

var italian = pack{
	lang:     gdpr.Italian,
	function: "il, lo, la, i, gli, le, di, del, della, dei, delle, e, che, in, un, una, per, con, non, è, da, dal, al, alla, nel, nella, si, ha, sono, stato, anche",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
