package legalbasis

import "github.com/gdprgo/gdpr"

// words are what a language has for citing the GDPR.
type words struct {
	lang gdpr.Lang
	name string // of the act
	// abbreviations of the act, the usual one first; the others are read as well.
	abbreviations [3]string
	forms         [2]form // Official, Short
	// confidence is how well the words for article, paragraph and point are known, official and short. Those for
	// subparagraphs, definitions and recitals are MemoryHigh at best.
	confidence [2]Confidence
}

func wordsOf(lang gdpr.Lang) *words {
	for i := range languages {
		if languages[i].lang == lang {
			return &languages[i]
		}
	}
	return nil
}

func formOf(lang gdpr.Lang, style Style) *form {
	w := wordsOf(lang)
	if w == nil || int(style) >= len(w.forms) {
		return nil
	}
	return &w.forms[style]
}

// NameIn returns the GDPR's name in a language, "" for another act and for a language that is not known.
func (a Act) NameIn(lang gdpr.Lang) string {
	if w := wordsOf(lang); w != nil && a == GDPR {
		return w.name
	}
	return ""
}

// AbbreviationIn returns the usual abbreviation of the GDPR in a language, such as "RODO" in Polish; for another act, and for
// a language that is not known, the act's short name.
func (a Act) AbbreviationIn(lang gdpr.Lang) string {
	if w := wordsOf(lang); w != nil && a == GDPR {
		return w.abbreviations[0]
	}
	return string(a)
}

// FormConfidence tells how well the words with which [Provision.Format] prints in a language and style are known; false for a language
// without words. It speaks of article, paragraph and point; the words for subparagraphs, definitions and recitals are
// MemoryHigh at best.
func FormConfidence(lang gdpr.Lang, style Style) (Confidence, bool) {
	w := wordsOf(lang)
	if w == nil || int(style) >= len(w.confidence) {
		return MemoryMedium, false
	}
	return w.confidence[style], true
}

// languages has a row for each language. Source: the GDPR in that language (OJ L 119, 4.5.2016, p. 1) and decisions of its
// authorities.
var languages = [...]words{
	{
		lang: gdpr.Bulgarian, name: "Общ регламент относно защитата на данните", abbreviations: [3]string{"ОРЗД"}, confidence: [2]Confidence{MemoryHigh, MemoryHigh},
		forms: [2]form{{
			article: level{end: "член #"}, paragraph: level{end: ", параграф #"}, definition: level{end: ", точка #"}, point: level{end: ", буква #)"},
			subparagraphs: [2]level{{end: ", първа алинея"}, {end: ", втора алинея"}}, recital: "съображение #", act: level{end: " от #"}, name: "ОРЗД",
		}, {
			article: level{end: "чл. #"}, paragraph: level{end: ", пар. #"}, definition: level{end: ", т. #"}, point: level{end: ", б. „#“"},
			subparagraphs: [2]level{{end: ", първа ал."}, {end: ", втора ал."}}, recital: "съобр. #", act: level{end: " #"}, name: "ОРЗД",
		}},
	},
	{
		lang: gdpr.Czech, name: "obecné nařízení o ochraně osobních údajů", abbreviations: [3]string{"GDPR"},
		forms: [2]form{{
			article: level{end: "článek #", mid: "čl. #"}, paragraph: level{end: " odst. #"}, definition: level{end: " bod #"}, point: level{end: " písm. #)"},
			subparagraphs: [2]level{{end: " první pododstavec"}, {end: " druhý pododstavec"}}, recital: "bod # odůvodnění", act: level{end: " #"}, name: "GDPR",
		}, {
			article: level{end: "čl. #"}, paragraph: level{end: " odst. #"}, definition: level{end: " bod #"}, point: level{end: " písm. #)"},
			subparagraphs: [2]level{{end: " první pododst."}, {end: " druhý pododst."}}, recital: "bod # odův.", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Danish, name: "databeskyttelsesforordningen", abbreviations: [3]string{"GDPR", "databeskyttelsesforordningen"}, confidence: [2]Confidence{MemoryHigh, MemoryHigh},
		forms: [2]form{{
			article: level{end: "artikel #"}, paragraph: level{end: ", stk. #"}, definition: level{end: ", nr. #)"}, point: level{end: ", litra #)"},
			subparagraphs: [2]level{{end: ", første afsnit"}, {end: ", andet afsnit"}}, recital: "betragtning #",
			act: level{end: " i #", mid: ", i #"}, name: "databeskyttelsesforordningen",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: ", stk. #"}, definition: level{end: ", nr. #"}, point: level{end: ", litra #"},
			subparagraphs: [2]level{{end: ", 1. afsnit"}, {end: ", 2. afsnit"}}, recital: "betr. #", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.German, name: "Datenschutz-Grundverordnung", abbreviations: [3]string{"DSGVO", "DS-GVO", "GDPR"},
		forms: [2]form{{
			article: level{end: "Artikel #"}, paragraph: level{end: " Absatz #"}, definition: level{end: " Nummer #"}, point: level{end: " Buchstabe #"},
			subparagraphs: [2]level{{end: " Unterabsatz 1"}, {end: " Unterabsatz 2"}}, recital: "Erwägungsgrund #", act: level{end: " #"}, name: "DSGVO",
		}, {
			article: level{end: "Art. #"}, paragraph: level{end: " Abs. #"}, definition: level{end: " Nr. #"}, point: level{end: " lit. #"},
			subparagraphs: [2]level{{end: " UAbs. 1"}, {end: " UAbs. 2"}}, recital: "ErwG #", act: level{end: " #"}, name: "DSGVO",
		}},
	},
	{
		lang: gdpr.Greek, name: "Γενικός Κανονισμός για την Προστασία Δεδομένων", abbreviations: [3]string{"ΓΚΠΔ", "GDPR"},
		forms: [2]form{{
			article: level{end: "άρθρο #"}, paragraph: level{end: " παράγραφος #"}, definition: level{end: " σημείο #)"}, point: level{end: " στοιχείο #)"},
			subparagraphs: [2]level{{end: " πρώτο εδάφιο"}, {end: " δεύτερο εδάφιο"}}, recital: "αιτιολογική σκέψη #", act: level{end: " του #"}, name: "ΓΚΠΔ",
		}, {
			article: level{end: "άρθρο #"}, paragraph: level{end: " παρ. #"}, definition: level{end: " σημ. #"}, point: level{end: " περ. #"},
			subparagraphs: [2]level{{end: " πρώτο εδ."}, {end: " δεύτερο εδ."}}, recital: "αιτ. σκ. #", act: level{end: " #"}, name: "ΓΚΠΔ",
		}},
	},
	{
		lang: gdpr.English, name: "General Data Protection Regulation", abbreviations: [3]string{"GDPR"},
		forms: [2]form{{
			order: pointFirst, article: level{end: "Article #"}, paragraph: level{end: "(#)"}, definition: level{end: "(#)"}, point: level{end: "point (#) of "},
			subparagraphs: [2]level{{end: "the first subparagraph of "}, {end: "the second subparagraph of "}}, recital: "recital #", act: level{end: " #"}, name: "GDPR",
		}, {
			article: level{end: "Art. #"}, paragraph: level{end: "(#)"}, definition: level{end: "(#)"}, point: level{end: "(#)"},
			subparagraphs: [2]level{{end: " first subpara. "}, {end: " second subpara."}}, recital: "rec. #", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Spanish, name: "Reglamento general de protección de datos", abbreviations: [3]string{"RGPD", "GDPR"}, confidence: [2]Confidence{MemoryHigh, Confirmed},
		forms: [2]form{{
			article: level{end: "artículo #"}, paragraph: level{end: ", apartado #"}, definition: level{end: ", punto #"}, point: level{end: ", letra #)"},
			subparagraphs: [2]level{{end: ", párrafo primero"}, {end: ", párrafo segundo"}}, recital: "considerando #",
			act: level{end: " del #", mid: ", del #"}, name: "RGPD",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: ".#"}, definition: level{end: ".#"}, point: level{end: ".#)"},
			subparagraphs: [2]level{{end: " párr. 1"}, {end: " párr. 2"}}, recital: "cdo. #", act: level{end: " #"}, name: "RGPD",
		}},
	},
	{
		lang: gdpr.Estonian, name: "isikuandmete kaitse üldmäärus", abbreviations: [3]string{"IKÜM", "GDPR"}, confidence: [2]Confidence{Confirmed, MemoryHigh},
		forms: [2]form{{
			article: level{"artikkel #", "artikli #"}, paragraph: level{" lõige #", " lõike #"}, definition: level{" punkt #", " punkti #"}, point: level{end: " punkt #"},
			subparagraphs: [2]level{{" esimene lõik", " esimese lõigu"}, {" teine lõik", " teise lõigu"}}, recital: "põhjendus #",
			before: true, act: level{end: "# "}, name: "IKÜM",
		}, {
			article: level{end: "art #"}, paragraph: level{end: " lg #"}, definition: level{end: " p #"}, point: level{end: " p #"},
			subparagraphs: [2]level{{end: " esimene lõik"}, {end: " teine lõik"}}, recital: "põhj #", before: true, act: level{end: "# "}, name: "IKÜM",
		}},
	},
	{
		lang: gdpr.Finnish, name: "yleinen tietosuoja-asetus", abbreviations: [3]string{"GDPR", "tietosuoja-asetus"}, confidence: [2]Confidence{Confirmed, MemoryMedium},
		forms: [2]form{{
			article: level{"# artikla", "# artiklan"}, paragraph: level{" # kohta", " # kohdan"}, definition: level{" # kohta", " # kohdan"}, point: level{end: " # alakohta"},
			subparagraphs: [2]level{{" ensimmäinen alakohta", " ensimmäisen alakohdan"}, {" toinen alakohta", " toisen alakohdan"}},
			recital:       "johdanto-osan # kappale", before: true, act: level{end: "# "}, name: "tietosuoja-asetuksen",
		}, {
			article: level{end: "# art."}, paragraph: level{end: " # kohta"}, definition: level{end: " # kohta"}, point: level{end: " # alakohta"},
			subparagraphs: [2]level{{end: " 1. alakohta"}, {end: " 2. alakohta"}}, recital: "johd. # kappale", before: true, act: level{end: "# "}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.French, name: "règlement général sur la protection des données", abbreviations: [3]string{"RGPD", "GDPR"},
		forms: [2]form{{
			article: level{end: "article #"}, one: "premier", paragraph: level{end: ", paragraphe #"}, definition: level{end: ", point #)"}, point: level{end: ", point #)"},
			subparagraphs: [2]level{{end: ", premier alinéa"}, {end: ", deuxième alinéa"}}, recital: "considérant #",
			act: level{end: " du #", mid: ", du #"}, name: "RGPD",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: ".#"}, definition: level{end: ".#"}, point: level{end: ".#"},
			subparagraphs: [2]level{{end: " al. 1"}, {end: " al. 2"}}, recital: "consid. #", act: level{end: " #"}, name: "RGPD",
		}},
	},
	{
		lang: gdpr.Irish, name: "An Rialachán Ginearálta maidir le Cosaint Sonraí", abbreviations: [3]string{"GDPR", "RGCS"}, confidence: [2]Confidence{MemoryMedium, MemoryMedium},
		forms: [2]form{{
			order: pointFirst, article: level{"Airteagal #", "d'Airteagal #"}, paragraph: level{end: "(#)"}, definition: level{end: "(#)"}, point: level{end: "pointe (#) "},
			subparagraphs: [2]level{{"an chéad fhomhír ", "den chéad fhomhír "}, {"an dara fomhír ", "den dara fomhír "}}, recital: "aithris #", act: level{end: " #"}, name: "GDPR",
		}, {
			article: level{end: "Airt. #"}, paragraph: level{end: "(#)"}, definition: level{end: "(#)"}, point: level{end: "(#)"},
			subparagraphs: [2]level{{end: " an chéad fhomhír "}, {end: " an dara fomhír"}}, recital: "aith. #", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Croatian, name: "Opća uredba o zaštiti podataka", abbreviations: [3]string{"GDPR", "OUZP"}, confidence: [2]Confidence{MemoryHigh, MemoryMedium},
		forms: [2]form{{
			article: level{end: "članak #."}, paragraph: level{end: " stavak #."}, definition: level{end: " točka #."}, point: level{end: " točka (#)"},
			subparagraphs: [2]level{{end: " prvi podstavak"}, {end: " drugi podstavak"}}, recital: "uvodna izjava #.", act: level{end: " #"}, name: "Opće uredbe o zaštiti podataka",
		}, {
			article: level{end: "čl. #."}, paragraph: level{end: " st. #."}, definition: level{end: " toč. #."}, point: level{end: " toč. (#)"},
			subparagraphs: [2]level{{end: " podst. 1."}, {end: " podst. 2."}}, recital: "uv. izj. #.", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Hungarian, name: "általános adatvédelmi rendelet", abbreviations: [3]string{"GDPR", "általános adatvédelmi rendelet"}, confidence: [2]Confidence{Confirmed, MemoryHigh},
		forms: [2]form{{
			article: level{end: "#. cikk"}, paragraph: level{end: " (#) bekezdés"}, definition: level{end: " #. pont"}, point: level{end: " #) pont"},
			subparagraphs: [2]level{{end: " első albekezdés"}, {end: " második albekezdés"}}, recital: "(#) preambulumbekezdés",
			before: true, act: level{end: "# "}, name: "általános adatvédelmi rendelet",
		}, {
			article: level{end: "#. cikk"}, paragraph: level{end: " (#) bek."}, definition: level{end: " #. pont"}, point: level{end: " #) pont"},
			subparagraphs: [2]level{{end: " első albek."}, {end: " második albek."}}, recital: "(#) preambulumbek.", before: true, act: level{end: "# "}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Icelandic, name: "persónuverndarreglugerðin", abbreviations: [3]string{"pvrg.", "GDPR"}, confidence: [2]Confidence{MemoryMedium, MemoryMedium},
		forms: [2]form{{
			order: reversed, article: level{"#. grein", "#. greinar"}, paragraph: level{"#. málsgrein ", "#. málsgreinar "}, definition: level{"#. töluliður ", "#. töluliðar "},
			point: level{end: "#-liður "}, subparagraphs: [2]level{{"fyrsta undirgrein ", "fyrstu undirgreinar "}, {"önnur undirgrein ", "annarrar undirgreinar "}},
			recital: "#. liður formála", act: level{end: " #"}, name: "persónuverndarreglugerðarinnar",
		}, {
			order: reversed, article: level{end: "#. gr."}, paragraph: level{end: "#. mgr. "}, definition: level{end: "#. tölul. "}, point: level{end: "#-liður "},
			subparagraphs: [2]level{{end: "fyrsta undirgr. "}, {end: "önnur undirgr. "}}, recital: "#. l. formála", act: level{end: " #"}, name: "pvrg.",
		}},
	},
	{
		lang: gdpr.Italian, name: "regolamento generale sulla protezione dei dati", abbreviations: [3]string{"RGPD", "GDPR"}, confidence: [2]Confidence{MemoryHigh, MemoryHigh},
		forms: [2]form{{
			article: level{end: "articolo #"}, paragraph: level{end: ", paragrafo #"}, definition: level{end: ", punto #)"}, point: level{end: ", lettera #)"},
			subparagraphs: [2]level{{end: ", primo comma"}, {end: ", secondo comma"}}, recital: "considerando #", act: level{end: " del #", mid: ", del #"}, name: "RGPD",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: ", par. #"}, definition: level{end: ", n. #"}, point: level{end: ", lett. #)"},
			subparagraphs: [2]level{{end: ", co. 1"}, {end: ", co. 2"}}, recital: "cons. #", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Lithuanian, name: "Bendrasis duomenų apsaugos reglamentas", abbreviations: [3]string{"BDAR", "GDPR"}, confidence: [2]Confidence{Confirmed, MemoryMedium},
		forms: [2]form{{
			article: level{"# straipsnis", "# straipsnio"}, paragraph: level{" # dalis", " # dalies"}, definition: level{" # punktas", " # punkto"}, point: level{end: " # punktas"},
			subparagraphs: [2]level{{" pirma pastraipa", " pirmos pastraipos"}, {" antra pastraipa", " antros pastraipos"}}, recital: "# konstatuojamoji dalis",
			before: true, act: level{end: "# "}, name: "BDAR",
		}, {
			article: level{end: "# str."}, paragraph: level{end: " # d."}, definition: level{end: " # p."}, point: level{end: " # p."},
			subparagraphs: [2]level{{end: " pirma pastr."}, {end: " antra pastr."}}, recital: "# konst. d.", before: true, act: level{end: "# "}, name: "BDAR",
		}},
	},
	{
		lang: gdpr.Latvian, name: "Vispārīgā datu aizsardzības regula", abbreviations: [3]string{"VDAR", "GDPR"}, confidence: [2]Confidence{MemoryHigh, MemoryMedium},
		forms: [2]form{{
			article: level{"#. pants", "#. panta"}, paragraph: level{" #. punkts", " #. punkta"}, definition: level{" #. punkts", " #. punkta"}, point: level{end: " #) apakšpunkts"},
			subparagraphs: [2]level{{" pirmā daļa", " pirmās daļas"}, {" otrā daļa", " otrās daļas"}}, recital: "#. apsvērums",
			before: true, act: level{end: "# "}, name: "Vispārīgās datu aizsardzības regulas",
		}, {
			article: level{"#. pants", "#. panta"}, paragraph: level{" #. punkts", " #. punkta"}, definition: level{" #. punkts", " #. punkta"}, point: level{end: " #) apakšp."},
			subparagraphs: [2]level{{" pirmā daļa", " pirmās daļas"}, {" otrā daļa", " otrās daļas"}}, recital: "#. apsv.", before: true, act: level{end: "# "}, name: "VDAR",
		}},
	},
	{
		lang: gdpr.Maltese, name: "Regolament Ġenerali dwar il-Protezzjoni tad-Data", abbreviations: [3]string{"GDPR", "RĠPD"}, confidence: [2]Confidence{MemoryMedium, MemoryMedium},
		forms: [2]form{{
			order: pointFirst, article: level{"Artikolu #", "tal-Artikolu #"}, paragraph: level{end: "(#)"}, definition: level{end: "(#)"}, point: level{end: "il-punt (#) "},
			subparagraphs: [2]level{{"l-ewwel subparagrafu ", "tal-ewwel subparagrafu "}, {"it-tieni subparagrafu ", "tat-tieni subparagrafu "}}, recital: "premessa #",
			act: level{end: " tal-#"}, name: "GDPR",
		}, {
			article: level{end: "Art. #"}, paragraph: level{end: "(#)"}, definition: level{end: "(#)"}, point: level{end: "(#)"},
			subparagraphs: [2]level{{end: " l-ewwel subpar. "}, {end: " it-tieni subpar."}}, recital: "prem. #", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Dutch, name: "algemene verordening gegevensbescherming", abbreviations: [3]string{"AVG", "GDPR"}, confidence: [2]Confidence{Confirmed, MemoryHigh},
		forms: [2]form{{
			article: level{end: "artikel #"}, paragraph: level{end: ", lid #"}, definition: level{end: ", punt #)"}, point: level{end: ", onder #)"},
			subparagraphs: [2]level{{end: ", eerste alinea"}, {end: ", tweede alinea"}}, recital: "overweging #", act: level{end: " van de #", mid: ", van de #"}, name: "AVG",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: " lid #"}, definition: level{end: " onder #"}, point: level{end: " onder #"},
			subparagraphs: [2]level{{end: " eerste al."}, {end: " tweede al."}}, recital: "ov. #", act: level{end: " #"}, name: "AVG",
		}},
	},
	{
		lang: gdpr.Norwegian, name: "personvernforordningen", abbreviations: [3]string{"GDPR", "personvernforordningen"}, confidence: [2]Confidence{Confirmed, MemoryMedium},
		forms: [2]form{{
			article: level{end: "artikkel #"}, paragraph: level{end: " nr. #"}, definition: level{end: " nr. #"}, point: level{end: " bokstav #"},
			subparagraphs: [2]level{{end: " første ledd"}, {end: " annet ledd"}}, recital: "fortalepunkt #", before: true, act: level{end: "# "}, name: "personvernforordningen",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: " nr. #"}, definition: level{end: " nr. #"}, point: level{end: " bokst. #"},
			subparagraphs: [2]level{{end: " 1. ledd"}, {end: " 2. ledd"}}, recital: "fortalepkt. #", before: true, act: level{end: "# "}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Polish, name: "ogólne rozporządzenie o ochronie danych", abbreviations: [3]string{"RODO", "GDPR"},
		forms: [2]form{{
			article: level{end: "art. #"}, paragraph: level{end: " ust. #"}, definition: level{end: " pkt #"}, point: level{end: " lit. #)"},
			subparagraphs: [2]level{{end: " akapit pierwszy"}, {end: " akapit drugi"}}, recital: "motyw #", act: level{end: " #"}, name: "RODO",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: " ust. #"}, definition: level{end: " pkt #"}, point: level{end: " lit. #"},
			subparagraphs: [2]level{{end: " ak. 1"}, {end: " ak. 2"}}, recital: "mot. #", act: level{end: " #"}, name: "RODO",
		}},
	},
	{
		lang: gdpr.Portuguese, name: "Regulamento Geral sobre a Proteção de Dados", abbreviations: [3]string{"RGPD", "GDPR"}, confidence: [2]Confidence{MemoryHigh, MemoryMedium},
		forms: [2]form{{
			article: level{end: "artigo #.º"}, paragraph: level{end: ", n.º #"}, definition: level{end: ", ponto #)"}, point: level{end: ", alínea #)"},
			subparagraphs: [2]level{{end: ", primeiro parágrafo"}, {end: ", segundo parágrafo"}}, recital: "considerando #", act: level{end: " do #", mid: ", do #"}, name: "RGPD",
		}, {
			article: level{end: "art. #.º"}, paragraph: level{end: ", n.º #"}, definition: level{end: ", pt. #"}, point: level{end: ", al. #)"},
			subparagraphs: [2]level{{end: ", 1.º par."}, {end: ", 2.º par."}}, recital: "cons. #", act: level{end: " #"}, name: "RGPD",
		}},
	},
	{
		lang: gdpr.Romanian, name: "Regulamentul general privind protecția datelor", abbreviations: [3]string{"RGPD", "GDPR"},
		forms: [2]form{{
			article: level{end: "articolul #"}, paragraph: level{end: " alineatul (#)"}, definition: level{end: " punctul #"}, point: level{end: " litera (#)"},
			subparagraphs: [2]level{{end: " primul paragraf"}, {end: " al doilea paragraf"}}, recital: "considerentul #", act: level{end: " din #"}, name: "RGPD",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: " alin. (#)"}, definition: level{end: " pct. #"}, point: level{end: " lit. #)"},
			subparagraphs: [2]level{{end: " par. 1"}, {end: " par. 2"}}, recital: "cons. #", act: level{end: " #"}, name: "RGPD",
		}},
	},
	{
		lang: gdpr.Slovak, name: "všeobecné nariadenie o ochrane údajov", abbreviations: [3]string{"GDPR"},
		forms: [2]form{{
			article: level{end: "článok #", mid: "čl. #"}, paragraph: level{end: " ods. #"}, definition: level{end: " bod #"}, point: level{end: " písm. #)"},
			subparagraphs: [2]level{{end: " prvý pododsek"}, {end: " druhý pododsek"}}, recital: "odôvodnenie #", act: level{end: " #"}, name: "GDPR",
		}, {
			article: level{end: "čl. #"}, paragraph: level{end: " ods. #"}, definition: level{end: " bod #"}, point: level{end: " písm. #)"},
			subparagraphs: [2]level{{end: " prvý podods."}, {end: " druhý podods."}}, recital: "odôv. #", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Slovene, name: "Splošna uredba o varstvu podatkov", abbreviations: [3]string{"GDPR", "SUVP"}, confidence: [2]Confidence{MemoryHigh, MemoryMedium},
		forms: [2]form{{
			order: pointFirst, article: level{"člen #", "člena #"}, paragraph: level{end: "(#)"}, definition: level{end: "(#)"}, point: level{end: "točka (#) "},
			subparagraphs: [2]level{{"prvi pododstavek ", "prvega pododstavka "}, {"drugi pododstavek ", "drugega pododstavka "}}, recital: "uvodna izjava #",
			act: level{end: " #"}, name: "Splošne uredbe o varstvu podatkov",
		}, {
			article: level{end: "čl. #"}, paragraph: level{end: "(#)"}, definition: level{end: "(#)"}, point: level{end: "(#)"},
			subparagraphs: [2]level{{end: " prvi pododst. "}, {end: " drugi pododst."}}, recital: "uv. izj. #", act: level{end: " #"}, name: "GDPR",
		}},
	},
	{
		lang: gdpr.Swedish, name: "dataskyddsförordningen", abbreviations: [3]string{"GDPR", "dataskyddsförordningen"}, confidence: [2]Confidence{MemoryHigh, MemoryHigh},
		forms: [2]form{{
			article: level{end: "artikel #"}, paragraph: level{end: ".#"}, definition: level{end: ".#"}, point: level{end: " #"},
			subparagraphs: [2]level{{end: " första stycket"}, {end: " andra stycket"}}, recital: "skäl #", act: level{end: " i #"}, name: "dataskyddsförordningen",
		}, {
			article: level{end: "art. #"}, paragraph: level{end: ".#"}, definition: level{end: ".#"}, point: level{end: " #"},
			subparagraphs: [2]level{{end: " 1 st."}, {end: " 2 st."}}, recital: "sk. #", act: level{end: " #"}, name: "GDPR",
		}},
	},
}
