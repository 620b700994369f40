package parse

import (
	"strings"
	"unicode/utf8"
)

// citationWords are a language's words for citing law. A word that is both singular and plural, or an abbreviation of both,
// stands with the singular.
type citationWords struct {
	article, articles       string
	paragraph, paragraphs   string // numbered paragraphs
	subparagraph            string // unnumbered ones
	point, points           string
	pointClosed             string // words that are a point's label only before a letter with its bracket: sous f)
	sentence                string // sentences, half-sentences, alternatives, indents: read and left out
	recital                 string
	recitalTail             string // makes a numbered point a recital from behind: bod 47 odůvodnění
	section                 string // words for what acts print as §
	list                    string // and, or, in conjunction with
	rangeWord               string // to, up to
	following               string // "and the following ones"
	of                      string // what joins a provision to the act, or a point to its article: of
	the                     string // what may stand beside that, or joins without telling: the, in, under
	same                    string // what may stand between it and the act without changing it: said, same, European
	formerly                string // begins a bracket with an earlier number
	ordinals                []counted
	acts                    []words // the meaning is a legalbasis.Act, or several as reader.meant reads them; "" an act that is not the one its words suggest; "-" no act at all
	quotedActs              []words // names that stand in quotation marks behind a word such as law, one form each
	regulation, directive   string  // begin the number of an act; the regulation alone is the GDPR unless the text defined it
	rule                    string  // begins the number of a provision in acts that count in regulations
	law, code, treaty, book string  // other acts by nature; book: what has articles and is no law
	opinion, guideline      string  // begin the number of a document of the European Data Protection Board
	bindingDecision         string
	decision                string // begins the number of an authority's decision that others look like: décision 57/2024
	numberFirst             bool   // 5 artiklan 1 kohdan: the word follows its number
	bareLetters             bool   // artikel 5.1 a: a letter needs neither a word nor a bracket
	signIsParagraph         bool   // article 5, § 1: the sign numbers paragraphs of articles
	abbreviationFirst       bool   // GG Art. 80: the abbreviation of an act may stand before the article
	compounds               bool   // Strafgesetzbuch: a word that ends in a word for an act or a contract is one's name
	actEndings              string // of words that name acts in texts of any language, with a capital where the language writes one: Camerawet
	adjectives              string // endings of adjectives in the genitive, where an act's name follows without a joining word: občanského zákoníku
	bookEndings             string // further endings of such words
	initials                bool   // art. 15 k.c.: acts are cited by their initials
	actFirst                bool   // a rendelet 5. cikke: the act stands before its articles, in the genitive
	roman                   romanParts
	dotted                  bool // članak 37. Ustava: a full stop follows the number and does not end the sentence
}

// Values of the senses of citation words.
const (
	singular = iota
	plural
	closedOnly
)

const (
	listAnd = iota
	listFollowing
	listFormerly
)

const (
	joinOf = iota
	joinThe
	joinSame
)

// lawKind is what sort of act a word begins.
type lawKind uint8

const (
	regulationWord lawKind = iota + 1
	directiveWord
	statuteWord
	codeWord
	treatyWord
	bookWord
	lawKinds
)

// Values of numberPrefix senses.
const (
	opinionPrefix = iota
	guidelinePrefix
	bindingPrefix
	decisionPrefix
	ecliPrefix
	eliPrefix
)

// enter enters the words at which a citation, an act or a number may begin.
func (w *citationWords) enter(b *builder) {
	w.enterArticles(b)
	for _, forms := range [...]struct {
		forms string
		class class
	}{
		{w.paragraph, paragraphWord}, {w.paragraphs, paragraphWord}, {w.subparagraph, subparagraphWord}, {w.point, pointWord}, {w.points, pointWord},
	} {
		b.add(longForms(forms.forms), forms.class, 0)
	}
	for _, a := range w.acts {
		b.add(a.forms, actName, w.actMeaning(b, a))
	}
	for _, a := range sharedActs {
		b.addNew(a.forms, actName, w.actMeaning(b, a))
	}
	b.lx.adjectives = wordList(w.adjectives)
	b.lx.lawEndings, b.lx.bookEndings = w.endingsOf(w.law, w.code), w.endingsOf(w.treaty, w.book, w.bookEndings)
	b.lx.actEndings, b.lx.capitalActEndings = actEndingsOfAll()
	for _, list := range [...][]string{b.lx.actEndings, b.lx.capitalActEndings, b.lx.lawEndings, b.lx.bookEndings} {
		b.lx.actEnds.add(list)
	}
	for i, forms := range [...]string{w.regulation, w.directive, w.law, w.code, w.treaty, w.book} {
		b.add(forms, lawWord, i+1)
	}
	b.add(w.rule, ruleWord, 0)
	b.lx.quotedActs = w.quotedActs
	b.addNew(sharedLaws, lawWord, int(statuteWord))
	b.add(w.opinion, numberPrefix, opinionPrefix)
	b.add(w.guideline, numberPrefix, guidelinePrefix)
	b.add(w.bindingDecision, numberPrefix, bindingPrefix)
	b.add(w.decision, numberPrefix, decisionPrefix)
	b.addNew("=ECLI, "+numberPrefixes+", "+namesOfAll().numbers, numberPrefix, ecliPrefix)
	b.addNew("=eli", numberPrefix, eliPrefix)
}

// actMeaning enters an act among the meanings, with the sort that a word of one of its names tells.
func (w *citationWords) actMeaning(b *builder, a words) int {
	n := b.meaning(&b.lx.acts, a.meaning)
	if n == len(b.lx.actKinds) {
		b.lx.actKinds = append(b.lx.actKinds, 0)
	}
	for i, law := range [...]string{w.regulation, w.directive, w.law, w.code, w.treaty} {
		for _, word := range wordList(strings.ToLower(law)) {
			for _, name := range wordList(strings.ToLower(a.forms)) {
				if b.lx.actKinds[n] == 0 && strings.Contains(" "+name+" ", " "+word+" ") {
					b.lx.actKinds[n] = lawKind(i + 1)
				}
			}
		}
	}
	return n
}

func (w *citationWords) enterArticles(b *builder) {
	b.add(w.article, articleWord, singular)
	b.add(w.articles, articleWord, plural)
	b.addNew("article, art", articleWord, singular) // the English words stand in texts of any language
	b.addNew("articles", articleWord, plural)
	b.add(w.recital, recitalWord, 0)
	b.add(w.section, sectionSign, 0)
}

// enterBeside enters the words that are looked at only inside a citation.
func (w *citationWords) enterBeside(b *builder) {
	w.enterArticles(b)
	b.add(w.paragraph, paragraphWord, singular)
	b.add(w.paragraphs, paragraphWord, plural)
	b.add(w.subparagraph, subparagraphWord, 0)
	b.add(w.point, pointWord, singular)
	b.add(w.points, pointWord, plural)
	b.add(w.pointClosed, pointWord, closedOnly)
	b.add(w.sentence, sentenceWord, 0)
	b.add(w.list, listWord, listAnd)
	b.add(w.following, listWord, listFollowing)
	b.add(w.formerly, listWord, listFormerly)
	b.add(w.rangeWord, rangeWord, 0)
	b.add(w.of, joinWord, joinOf)
	b.add(w.the, joinWord, joinThe)
	b.add(w.same, joinWord, joinSame)
	for _, o := range w.ordinals {
		b.add(o.forms, ordinal, o.n)
	}
}

// longForms leaves out the forms of a list that are too short and too frequent to begin a citation.
func longForms(forms string) string {
	var long []string
	for form := range splitForms(forms) {
		if utf8.RuneCountInString(form) > 2 {
			long = append(long, form)
		}
	}
	return strings.Join(long, ",")
}

// addNew adds the forms that have no sense of class c yet: what a language says itself comes first.
func (b *builder) addNew(forms string, c class, value int) {
	for form := range splitForms(forms) {
		if e, ok := b.seen[seenKey(form)]; ok && b.lx.entries[e].classes&c != 0 {
			continue
		}
		b.addForm(form, c, value)
	}
}

// sharedLaws begin names of national acts in lists written in English.
const sharedLaws = "Νόμος, Νόμου, Zakon, Zakona, Legge, Legea, ustawa, ustawy, zákon, zákona, loi, Ley, Ley Orgánica, Gesetz, wet, d lgs"

// sharedActs are names of acts that stand unchanged in texts of any language.
var sharedActs = []words{
	{"=GDPR, =RGPD, =DSGVO, =DS-GVO, =EU-DSGVO, =EU-DS-GVO, =RODO, =AVG, =BDAR, =VDAR, =IKÜM, =OUZP, =SUVP, =ОРЗД, =ΓΚΠΔ, =GPDR, =GDRP, =RGDP, =GDP, =RĠPD, =RGCS, =GPPR", "GDPR"},
	{"=UK GDPR, =(UK) GDPR", "UK GDPR"},
	{"=EUDPR", "EUDPR"},
	{"=LED, =JHA Directive", "LED"},
	{"ePrivacy Directive, e-Privacy Directive, directive ePrivacy, directive vie privée et communications électroniques", "ePrivacy Directive"},
	{"=TFEU, =TFUE, =AEUV, =VWEU", "TFEU"},
	{"=ECHR, =CEDH, =EMRK, =EVRM, =CEDU, =CEDH", "ECHR"},
	{"=CFR, =CFREU, =EUCFR, =CDFUE, =GRCh, =GRC", "Charter"},
	{"=LOPDGDD, =LOPGDD, =LOPGDGDD, =LOPDGGG", "LOPDGDD"},
	{"=LSSI, =LSSICE", "LSSI"},
	{"=LGT", "LGT"},
	{"=BDSG", "BDSG"},
	{"=TTDSG", "TTDSG"},
	{"=TDDDG", "TDDDG"},
	{"=BbgDSG", "BbgDSG"},
	{"=UAVG", "UAVG"},
	{"=Wbp, =WBP", "Wbp"},
	{"=LIL, loi Informatique et Libertés, Loi informatique et liberté", "LIL"},
	{"=CPCE, code des postes et des communications électroniques", "CPCE"},
	{"=PECR", "PECR"},
	{"Codice della privacy, Codice privacy, Codice in materia di protezione dei dati personali, Italian Privacy Code, Italian Data Protection Code", "Codice privacy"},
	{"=LCA, =WOG", "LCA"},
	{"Zakon o provedbi Opće uredbe o zaštiti podataka, Zakona o provedbi Opće uredbe o zaštiti podataka, Croatian Act on the Implementation of the GDPR, Croatian Act on the Implementation of the General Data Protection Regulation, Croatian Act on Implementation of the GDPR", "ZPOUZP"},
	{"GDPR Implementation Act, GDPR Implementing Act, GDPR Implementation Law, General Data Protection Regulation Implementation Act", "|UAVG|ZPOUZP"},
	{"AVG Implementation Act", "UAVG"},
	{"Working Party, Working Group, Data Protection Working Party, WP29, WP, Working Party's, Group's, Datenschutzgruppe, Arbeitsgruppe, Groupe de travail, Gruppe, G29, WP 29, GT29", "-"},
}
