package parse

import "github.com/gdprgo/gdpr"

var maltese = pack{
	lang:     gdpr.Maltese,
	function: "u, il, li, ta, tal, fil, għal, ma, kien, din, dan, mhux, minn, għandu, dwar, biex, kienet, huwa, hija",

	numbers: numberWords{
		decimal:       ".",
		units:         [20]string{"żero", "wieħed, waħda", "tnejn, żewġ", "tlieta, tliet", "erbgħa, erba", "ħamsa, ħames", "sitta, sitt", "sebgħa, seba", "tmienja, tmien", "disgħa, disa", "għaxra, għaxar, għaxart", "ħdax", "tnax", "tlettax", "erbatax", "ħmistax", "sittax", "sbatax", "tmintax", "dsatax"},
		tens:          [10]string{2: "għoxrin", "tletin", "erbgħin", "ħamsin", "sittin", "sebgħin", "tmenin", "disgħin"},
		hundreds:      [10]string{1: "mija, mitt", "mitejn"},
		scales:        []counted{{"elf, elef", 3}, {"miljun, miljuni", 6}, {"biljun", 9}},
		short:         []counted{{"=k", 3}, {"=m, =M", 6}},
		alone:         "elf, miljun, biljun",
		vague:         "bosta, nofs",
		and:           "u, jew",
		to:            "sa, u",
		between:       "bejn",
		from:          "minn, qabel, wara",
		approximately: "madwar, kważi",
		per:           []words{{"kuljum, kull jum, għal kull jum", "day"}, {"fil-ġimgħa, kull ġimgħa", "week"}, {"fix-xahar, kull xahar", "month"}, {"fis-sena, kull sena", "year"}},
		cents:         "ċenteżmu, ċenteżmi",
		currencies:    []words{{"euro, ewro", "EUR"}, {"lira sterlina, liri sterlini", "GBP"}, {"dollaru, dollari", "USD AUD CAD HKD NZD SGD"}},
	},

	dates: dateWords{
		months:   [12]string{"Jannar", "Frar", "Marzu", "April", "Mejju", "Ġunju", "Lulju", "Awwissu, Awissu", "Settembru", "Ottubru", "Novembru", "Diċembru"},
		of:       "ta, tal",
		in:       "sena, is-sena",
		number:   "nru, numru",
		relative: []words{{"ix-xahar li għadda", "month -1"}, {"is-sena li għaddiet", "year -1"}, {"ilbieraħ", "day -1"}},
	},

	citations: citationWords{
		article:      "Artikolu, Art, Artiklu",
		articles:     "Artikoli",
		paragraph:    "paragrafu, para",
		paragraphs:   "paragrafi",
		subparagraph: "subparagrafu, subpar",
		point:        "punt, ittra",
		points:       "punti, ittri",
		sentence:     "sentenza",
		recital:      "premessa, premessi",
		list:         "u, jew, kif ukoll, flimkien ma, moqri flimkien ma",
		rangeWord:    "sa",
		following:    "et seq",
		of:           "tal, ta, tar, tad",
		the:          "l, il, fl, ir, id, it",
		same:         "imsemmi, istess",
		ordinals:     []counted{{"ewwel", 1}, {"tieni", 2}},
		acts: []words{
			{"Regolament Ġenerali dwar il-Protezzjoni tad-Data, Regolament dwar il-Protezzjoni tad-Data", "GDPR"},
			{"Karta tad-Drittijiet Fundamentali", "Charter"},
			{"Konvenzjoni Ewropea tad-Drittijiet tal-Bniedem, Konvenzjoni Ewropea dwar id-Drittijiet tal-Bniedem", "ECHR"},
		},
		regulation:      "Regolament",
		directive:       "Direttiva",
		law:             "Att, Liġi",
		code:            "Kodiċi",
		treaty:          "Trattat, Karta, Konvenzjoni, Kostituzzjoni",
		book:            "linji gwida, kuntratt, ftehim",
		opinion:         "opinjoni",
		guideline:       "linji gwida",
		bindingDecision: "deċiżjoni vinkolanti",
	},

	decisions: decisionWords{},
}
