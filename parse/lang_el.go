package parse

import "github.com/gdprgo/gdpr"

var greek = pack{
	lang:     gdpr.Greek,
	function: "και, του, της, την, το, με, για, από, στην, στο, των, που, δεν, είναι, σε, ότι, τα, η, ο, οι, τον, κατά",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
