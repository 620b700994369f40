package parse

import "github.com/gdprgo/gdpr"

var slovak = pack{
	lang:     gdpr.Slovak,
	function: "a, sa, na, je, že, v, s, z, o, do, bol, bola, ktorý, ktorá, ktoré, podľa, zo, ako, pri, vo, pre, nie, úrad, údajov",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"nula", "jeden, jedna, jedno", "dva, dve", "tri", "štyri", "päť", "šesť", "sedem", "osem", "deväť", "desať", "jedenásť", "dvanásť", "trinásť", "štrnásť", "pätnásť", "šestnásť", "sedemnásť", "osemnásť", "devätnásť"},
		tens:          [10]string{2: "dvadsať", "tridsať", "štyridsať", "päťdesiat", "šesťdesiat", "sedemdesiat", "osemdesiat", "deväťdesiat"},
		hundreds:      [10]string{1: "sto"},
		scales:        []counted{{"tisíc, tisíce", 3}, {"milión, milióny, miliónov", 6}, {"miliarda, miliardy, miliárd", 9}},
		short:         []counted{{"tis", 3}, {"mil", 6}, {"mld", 9}},
		alone:         "tisíc, milión, miliarda",
		vague:         "niekoľko, pol",
		and:           "a, alebo, a dňa",
		to:            "do, až, až do",
		between:       "medzi",
		from:          "od, pred, po",
		approximately: "približne, asi, takmer, cca, okolo",
		per:           []words{{"denne, za deň, za každý deň", "day"}, {"týždenne", "week"}, {"mesačne", "month"}, {"ročne", "year"}},
		cents:         "cent, centy, centov",
		currencies:    []words{{"euro, eurá, eur", "EUR"}, {"korún českých, českých korún", "CZK"}, {"koruna, koruny, korún", "SKK CZK"}, {"libra, libry, libier", "GBP"}, {"dolár, doláre, dolárov", "USD AUD CAD HKD NZD SGD"}, {"amerických dolárov", "USD"}},
	},

	dates: dateWords{
		months:   [12]string{"január, januára, januári", "február, februára, februári", "marec, marca, marci", "apríl, apríla, apríli", "máj, mája, máji", "jún, júna, júni", "júl, júla, júli", "august, augusta, auguste", "september, septembra, septembri", "október, októbra, októbri", "november, novembra, novembri", "december, decembra, decembri"},
		days:     []counted{{"prvého", 1}},
		in:       "v roku, rok, roku",
		on:       "dňa, zo dňa, ku dňu",
		number:   "č, číslo",
		relative: []words{{"minulý mesiac", "month -1"}, {"minulý rok, vlani", "year -1"}, {"včera", "day -1"}},
		spaced:   true,
	},

	citations: citationWords{
		article:      "článok, čl, článku, článkom",
		articles:     "články, článkov, článkoch, článkom, článkami",
		paragraph:    "odsek, ods, odseku, odsekom",
		paragraphs:   "odseky, odsekov, odsekoch, odsekom, odsekmi",
		subparagraph: "pododsek, pododseku, podods",
		point:        "písmeno, písm, písmene, písmenom, bod, bodu, písmenu, bode, bodom",
		points:       "písmená, písmen, body, písmenami, písmenách, bodov, bodoch",
		sentence:     "veta, vety, zarážka",
		recital:      "odôvodnenie, odôvodnenia, recitál, odôvodnení, odôvodnením",
		list:         "a, alebo, či, i, ako aj, v spojení s, v spojení so, v nadväznosti na, prípadne",
		rangeWord:    "až, do",
		following:    "a nasl, a nasledujúce",
		formerly:     "predtým",
		the:          "v, vo",
		same:         "tohto, uvedeného, toho istého",
		ordinals:     []counted{{"prvý, prvého, prvá", 1}, {"druhý, druhého, druhá", 2}, {"tretí, tretieho", 3}},
		acts: []words{
			{"všeobecné nariadenie o ochrane údajov, všeobecného nariadenia o ochrane údajov, všeobecné nariadenie, všeobecného nariadenia, všeobecným nariadením o ochrane údajov, všeobecnom nariadení o ochrane údajov, všeobecným nariadením", "GDPR"},
			{"zákon o ochrane osobných údajov, zákona o ochrane osobných údajov, zákonom o ochrane osobných údajov, zákone o ochrane osobných údajov", "Act 18/2018"},
			{"Charta základných práv, Charty základných práv, Charty základných práv Európskej únie", "Charter"},
			{"správny poriadok, správneho poriadku", "správny poriadok"},
			{"Európsky dohovor o ľudských právach, Európskeho dohovoru o ľudských právach", "ECHR"},
		},
		regulation:      "nariadenie, nariadenia, nariadením, nariadení",
		directive:       "smernica, smernice",
		law:             "zákon, zákona, zákonom, vyhláška, vyhlášky",
		code:            "zákonník, zákonníka",
		treaty:          "charta, charty, zmluva, zmluvy, dohovor, dohovoru, ústava, ústavy",
		book:            "usmernenia, poriadok, poriadku, podmienky, podmienok, dohoda, dohody",
		opinion:         "stanovisko, stanoviska",
		guideline:       "usmernenia, usmernení",
		bindingDecision: "záväzné rozhodnutie",
	},

	decisions: decisionWords{},
}
