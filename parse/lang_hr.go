package parse

import "github.com/gdprgo/gdpr"

var croatian = pack{
	lang:     gdpr.Croatian,
	function: "i, je, na, u, da, se, od, za, su, koji, koja, koje, nije, kao, te, bio, bila, zbog, iz, osobnih, podataka, ili, prema",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
