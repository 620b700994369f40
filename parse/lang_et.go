package parse

import "github.com/gdprgo/gdpr"

var estonian = pack{
	lang:     gdpr.Estonian,
	function: "ja, on, ei, et, kui, või, oli, mis, ning, tema, kes, ka, selle, isikuandmete, poolt, vastu, otsuse, alusel, mida",
	declined: []string{
		"Inspektsioon, Inspektsiooni, Inspektsioonile, Inspektsioonil, Inspektsioonilt, Inspektsiooniga, Inspektsioonis",
		"Andmekaitsenõukogu, Andmekaitsenõukogule, Andmekaitsenõukogul, Andmekaitsenõukogult, Andmekaitsenõukoguga",
		"Andmekaitseinspektor, Andmekaitseinspektori, Andmekaitseinspektorile",
	},

	numbers: numberWords{
		decimal:       ",",
		units:         [20]string{"null", "üks", "kaks", "kolm", "neli", "viis", "kuus", "seitse", "kaheksa", "üheksa", "kümme", "üksteist", "kaksteist", "kolmteist", "neliteist", "viisteist", "kuusteist", "seitseteist", "kaheksateist", "üheksateist"},
		tens:          [10]string{2: "kakskümmend", "kolmkümmend", "nelikümmend", "viiskümmend", "kuuskümmend", "seitsekümmend", "kaheksakümmend", "üheksakümmend"},
		hundreds:      [10]string{1: "sada"},
		scales:        []counted{{"tuhat", 3}, {"miljon, miljonit", 6}, {"miljard, miljardit", 9}},
		short:         []counted{{"mln", 6}, {"mld, mlrd", 9}},
		alone:         "tuhat",
		vague:         "mitu, pool",
		and:           "ja, või",
		to:            "kuni",
		approximately: "umbes, ligikaudu, ca",
		per:           []words{{"päevas, iga päeva eest", "day"}, {"nädalas", "week"}, {"kuus", "month"}, {"aastas", "year"}},
		cents:         "sent, senti",
		currencies:    []words{{"euro, eurot, eurosse, eurone", "EUR"}, {"kroon, krooni", "EEK SEK NOK DKK"}, {"Rootsi krooni", "SEK"}, {"naela, naelsterlingit", "GBP"}, {"dollar, dollarit", "USD AUD CAD HKD NZD SGD"}, {"USA dollarit", "USD"}},
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
		article:      "artikkel, artikli, art, artiklis, artiklit, artiklile, artiklist, artiklisse, artikliga, artiklil",
		articles:     "artiklid, artiklite, artiklites, artikleid, artiklitele, artiklitest, artiklitega",
		paragraph:    "lõige, lõike, lg, lõikes, lõiget, lõikest, lõikele, lõikega",
		paragraphs:   "lõiked, lõigete, lõigetes, lõikeid, lõigetele, lõigetest",
		subparagraph: "lõik, lõigu, lõigus, lõiku",
		point:        "punkt, punkti, p, punktis, alapunkt, punktist, punktile, punktiga, alapunkti",
		points:       "punktid, punktide, punktides, punkte, punktidest, alapunktid",
		sentence:     "lause",
		recital:      "põhjendus, põhjenduse, põhjendused, põhjendust, põhjenduste, põhjendustes, põhjenduses",
		section:      "paragrahv, paragrahvi",
		list:         "ja, või, ning, samuti, koostoimes, koosmõjus",
		rangeWord:    "kuni",
		following:    "jj, ja järgmised",
		same:         "sama, nimetatud",
		ordinals:     []counted{{"esimene, esimese", 1}, {"teine, teise", 2}},
		acts: []words{
			{"isikuandmete kaitse üldmäärus, isikuandmete kaitse üldmääruse, isikuandmete kaitse üldmääruses, üldmäärus, üldmääruse, üldmääruses, isikuandmete kaitse üldmäärusest, isikuandmete kaitse üldmäärust, isikuandmete kaitse üldmäärusega", "GDPR"},
			{"isikuandmete kaitse seadus, isikuandmete kaitse seaduse, =IKS", "IKS"},
			{"põhiõiguste harta, põhiõiguste hartas", "Charter"},
			{"Euroopa inimõiguste konventsioon, Euroopa inimõiguste konventsiooni, =EIÕK", "ECHR"},
		},
		regulation:      "määrus, määruse, määruses, määrusest, määrust",
		directive:       "direktiiv, direktiivi",
		law:             "seadus, seaduse, määrustik",
		code:            "seadustik, seadustiku",
		treaty:          "leping, lepingu, harta, põhiseadus, põhiseaduse, konventsioon, konventsiooni",
		book:            "suunised, suuniste, kokkulepe, kokkuleppe, kodukord, kodukorra, põhikiri, põhikirja, tingimused, tingimuste",
		opinion:         "arvamus",
		guideline:       "suunised, suuniste",
		bindingDecision: "siduv otsus",
		compounds:       true,
		actFirst:        true,
	},

	decisions: decisionWords{},
}
