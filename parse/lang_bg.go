package parse

import "github.com/gdprgo/gdpr"

var bulgarian = pack{
	lang:     gdpr.Bulgarian,
	function: "и, на, за, да, от, се, не, с, в, е, са, като, че, по, към, при, което, тази, лични, администраторът",

	numbers: numberWords{},

	dates: dateWords{},

	citations: citationWords{},

	decisions: decisionWords{},
}
