package parse

import "github.com/gdprgo/gdpr"

var dutch = pack{
	lang:     gdpr.Dutch,
	function: "de, het, een, van, en, in, is, dat, op, te, voor, met, zijn, niet, aan, door, die, heeft, werd, ook, om, uit, bij, naar, wordt, deze",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
