package parse

import "github.com/gdprgo/gdpr"

var estonian = pack{
	lang:     gdpr.Estonian,
	function: "ja, on, ei, et, kui, või, oli, mis, ning, tema, kes, ka, selle, isikuandmete, poolt, vastu, otsuse, alusel, mida",

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"null", "üks, ühe, üht, ühte", "kaks, kahe, kaht, kahte", "kolm, kolme", "neli, nelja", "viis, viie, viit", "kuus, kuue, kuut", "seitse, seitsme, seitset", "kaheksa, kaheksat", "üheksa, üheksat", "kümme, kümne, kümmet", "üksteist, üheteistkümne, üksteistkümmend", "kaksteist, kaheteistkümne, kaksteistkümmend", "kolmteist, kolmeteistkümne", "neliteist, neljateistkümne", "viisteist, viieteistkümne", "kuusteist, kuueteistkümne", "seitseteist, seitsmeteistkümne", "kaheksateist, kaheksateistkümne", "üheksateist, üheksateistkümne"},
		tens:          [10]string{2: "kakskümmend, kahekümne", "kolmkümmend, kolmekümne", "nelikümmend, neljakümne", "viiskümmend, viiekümne", "kuuskümmend, kuuekümne", "seitsekümmend, seitsmekümne", "kaheksakümmend, kaheksakümne", "üheksakümmend, üheksakümne"},
		hundreds:      [10]string{1: "sada, saja, sadat"},
		scales:        []counted{{"tuhat, tuhande, tuhandet, tuhandat", 3}, {"miljon, miljonit, miljoni", 6}, {"miljard, miljardit, miljardi", 9}},
		short:         []counted{{"mln", 6}, {"mld, mlrd", 9}},
		alone:         "tuhat, miljon, miljoni, tuhande",
		vague:         "mitu",
		half:          "ja pool",
		halves:        []counted{{"pool, poole", 50}, {"poolteist, poolteise", 150}, {"veerand", 25}},
		and:           "ja, või",
		to:            "kuni",
		amid:          "vahel, vahele",
		approximately: "umbes, ligikaudu, ca",
		per:           []words{{"päevas, iga päeva eest", "day"}, {"nädalas", "week"}, {"kuus", "month"}, {"aastas", "year"}},
		cents:         "sent, senti",
		currencies:    []words{{"euro, eurot, eurosse, eurone", "EUR"}, {"kroon, krooni", "EEK SEK NOK DKK"}, {"Rootsi krooni", "SEK"}, {"naela, naelsterlingit", "GBP"}, {"dollar, dollarit", "USD AUD CAD HKD NZD SGD"}, {"USA dollarit", "USD"}, {"eurose, euroses, eurost, eurosid", "EUR"}},
		counted:       []words{{"=frank, franki", "CHF XOF XAF"}, {"nael, naelsterling, naelsterlingi, Suurbritannia naela, Briti naela", "GBP"}, {"zlott, zlotti", "PLN"}, {"forint, forintit", "HUF"}, {"Rumeenia leud, leud", "RON"}, {"leevi", "BGN"}, {"jeen, jeeni", "JPY"}, {"rubla, rublat", "RUB"}, {"ruupia, ruupiat", "INR PKR LKR NPR"}, {"jüaan, jüaani", "CNY"}},
		families: []currencyFamily{
			{"kroon, krooni, kroone", []words{{"Rootsi", "SEK"}, {"Norra", "NOK"}, {"Taani", "DKK"}, {"Tšehhi", "CZK"}, {"Islandi", "ISK"}}},
			{"dollar, dollarit, dollari", []words{{"Ameerika, USA", "USD"}, {"Austraalia", "AUD"}, {"Kanada", "CAD"}}},
			{"frank, franki", []words{{"Šveitsi", "CHF"}}},
		},
		spelled: "sõnadega",
		bands: bandWords{
			forms:  "#kohaline, #kohalise, #kohalist",
			counts: []counted{{"kolme", 3}, {"nelja", 4}, {"viie", 5}, {"kuue", 6}, {"seitsme", 7}},
			nouns:  []counted{{"trahv, trahvi, summa, summas", 0}},
		},
	},

	dates: dateWords{
		months:    [12]string{"jaanuar, jaanuari, jaanuaril, jaanuaris", "veebruar, veebruari, veebruaril, veebruaris", "märts, märtsi, märtsil, märtsis", "aprill, aprilli, aprillil, aprillis", "mai, mail, mais", "juuni, juunil, juunis", "juuli, juulil, juulis", "august, augusti, augustil, augustis", "september, septembri, septembril, septembris", "oktoober, oktoobri, oktoobril, oktoobris", "november, novembri, novembril, novembris", "detsember, detsembri, detsembril, detsembris"},
		year:      "aasta, aastal, aastast, a",
		yearFirst: true,
		in:        "aastal",
		number:    "nr, number",
		relative:  []words{{"eelmisel kuul", "month -1"}, {"eelmisel aastal, mullu", "year -1"}, {"eile", "day -1"}},
		spaced:    true,
	},

	citations: citationWords{
		article:      "artikkel, artikli, art, artiklis, artiklit",
		articles:     "artiklid, artiklite, artiklites",
		paragraph:    "lõige, lõike, lg, lõikes, lõiget",
		paragraphs:   "lõiked, lõigete, lõigetes",
		subparagraph: "lõik, lõigu, lõigus",
		point:        "punkt, punkti, p, punktis, alapunkt",
		points:       "punktid, punktide, punktides",
		sentence:     "lause",
		recital:      "põhjendus, põhjenduse, põhjendused",
		section:      "paragrahv, paragrahvi",
		list:         "ja, või, ning, samuti, koostoimes, koosmõjus",
		rangeWord:    "kuni",
		following:    "jj, ja järgmised",
		same:         "sama, nimetatud",
		ordinals:     []counted{{"esimene, esimese", 1}, {"teine, teise", 2}},
		acts: []words{
			{"isikuandmete kaitse üldmäärus, isikuandmete kaitse üldmääruse, isikuandmete kaitse üldmääruses", "GDPR"},
			{"isikuandmete kaitse seadus, isikuandmete kaitse seaduse, =IKS", "IKS"},
			{"põhiõiguste harta", "Charter"},
		},
		regulation:      "määrus, määruse",
		directive:       "direktiiv, direktiivi",
		law:             "seadus, seaduse",
		code:            "seadustik, seadustiku",
		treaty:          "leping, lepingu, harta, põhiseadus, põhiseaduse",
		book:            "suunised",
		opinion:         "arvamus",
		guideline:       "suunised, suuniste",
		bindingDecision: "siduv otsus",
	},

	decisions: decisionWords{},
}
