package parse

import "github.com/gdprgo/gdpr"

var german = pack{
	lang:     gdpr.German,
	function: "der, die, das, und, ist, nicht, von, mit, den, dem, des, ein, eine, einer, zu, zur, zum, im, auf, für, sich, wurde, als, auch, nach, bei, gegen, über, durch, hat",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
