package parse

import "github.com/gdprgo/gdpr"

var polish = pack{
	lang:     gdpr.Polish,
	function: "i, w, z, na, do, że, się, nie, jest, o, przez, od, oraz, za, po, był, była, który, która, które, danych, dla, lub, osobowych",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
