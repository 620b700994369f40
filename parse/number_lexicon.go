package parse

import "slices"

// numberWords are a language's words for numbers and sums.
type numberWords struct {
	// decimal is the language's decimal sign, "," or "."; it decides where the figure alone does not ("4.750 million").
	decimal string
	// units are the number words from 0 to 19, tens those from 20 to 90 by their first figure, hundreds those from 100 to 900.
	// Languages that write numbers as one word give the parts; what is made of others ("dix-sept", "two hundred") is left out.
	units    [20]string
	tens     [10]string
	hundreds [10]string
	// scales are the words for powers of ten, from thousand on; their number is the power.
	scales []counted
	// short are the abbreviations of scales, such as M and bn.
	short []counted
	// alone lists the scales that stand for one of them without a number before ("mille"), article what stands before one ("a
	// million"), and vague what leaves a number open ("several thousand"): nothing is read then.
	alone, article, vague string
	// within lists what stands inside a number besides ("douăzeci de mii").
	within string
	// half lists what adds a half to the number before it, of a scale after it or before it: "two and a half million", "un million et
	// demi"; halves give what stands for a part of a scale or for more than one, in hundredths: "half a" 50, "anderthalb" 150.
	half   string
	halves []counted
	// and lists what joins the parts of a number or two numbers ("and", "y"), of what stands between a number and its currency
	// ("de"), to what stands between the bounds of a range, between and from what stands before them.
	and, of, to, between, from string
	// plus lists what joins thousands to the millions before them: "2 milioni e 800 mila euro".
	plus string
	// amid lists what stands behind a range whose bounds "and" joins ("közötti").
	amid string
	// approximately lists what says that a sum is not exact.
	approximately string
	// per gives what makes a sum fall due again and again: "per day" means "day".
	per []words
	// daily lists what says before a sum that it falls due each day: "daily penalty".
	daily string
	// cents names the hundredth part of a currency's unit.
	cents string
	// currencies give the names of currencies; the meaning is an ISO 4217 code, or several, the likeliest first, where the name
	// alone does not tell ("crowns"); a number before it is a power of ten that the name holds ("6 EUR" for MEUR).
	currencies []words
	// counted are names of currencies that stand behind their number only; families are such names made of an adjective and a noun, in
	// either order: "Swedish" + "crowns".
	counted  []words
	families []currencyFamily
	// spelled lists what introduces a sum said again in words ("in words", "słownie"), dual what means two thousand.
	spelled, dual string
	bands         bandWords
}

// currencyFamily is what currencies of several countries are called, such as crowns.
type currencyFamily struct {
	nouns string
	kinds []words // the adjectives that tell whose they are
}

func (w *numberWords) enter(b *builder) {
	b.lx.plus = wordSetOf(w.plus)
	for _, c := range w.currencies {
		b.add(c.forms, currency, b.meaning(&b.lx.currencies, c.meaning))
	}
	for _, c := range w.counted {
		b.add(c.forms, currency, b.meaning(&b.lx.currencies, behind+c.meaning))
	}
	for _, f := range w.families {
		for _, k := range f.kinds {
			m := b.meaning(&b.lx.currencies, behind+k.meaning)
			for adjective := range splitForms(k.forms) {
				for noun := range splitForms(f.nouns) {
					b.addForm(adjective+" "+noun, currency, m)
					b.addForm(noun+" "+adjective, currency, m)
				}
			}
		}
	}
	w.bands.enter(b)
	for _, c := range everywhere {
		b.add(c.forms, currency, b.meaning(&b.lx.currencies, c.meaning))
	}
	b.add("=Meur", currency, b.meaning(&b.lx.currencies, "6 EUR"))
	for _, c := range scaledCodes {
		b.add("=M"+c, currency, b.meaning(&b.lx.currencies, "6 "+c))
		b.add("=T"+c+", =k"+c+", =K"+c, currency, b.meaning(&b.lx.currencies, "3 "+c))
	}
	for _, c := range slices.Concat(currencyCodes[:], farCodes[:]) {
		b.add("="+c, currency, b.meaning(&b.lx.currencies, c))
	}
}

// everywhere are the names of currencies that mean the same in every language.
var everywhere = [...]words{
	{"euro, euros, =Eur, =eur, =Є", "EUR"}, {"Kč", "CZK"}, {"zł", "PLN"}, {"=Ft", "HUF"}, {"SFr", "CHF"}, {"лв", "BGN"}, {"руб", "RUB"}, {"грн", "UAH"},
	{"usd", "USD"}, {"gbp", "GBP"}, {"chf", "CHF"}, {"pln", "PLN"}, {"czk", "CZK"}, {"dkk", "DKK"},
}

// centsEverywhere are hundredth parts that are written in texts of other languages too.
const centsEverywhere = "cent, cents, centime, centimes, centesimo, centesimi, rappen, öre, øre, penny, pence, paise, satang, fen, sen, kopiykas"

// behind marks, before the meaning of a currency's name, one that stands behind its number only.
const behind = "<"

// currencyCodes are the ISO 4217 codes that are read in every language, farCodes those from outside of Europe among them. Codes that are
// better known as something else there (SAR, PHP, ARS, CLP) are not.
var (
	currencyCodes = [...]string{
		"EUR", "GBP", "USD", "CHF", "SEK", "NOK", "DKK", "ISK", "PLN", "CZK", "HUF", "RON", "BGN", "HRK", "RSD", "UAH", "TRY", "ALL", "BAM", "MKD", "MDL",
		"LTL", "LVL", "EEK", "SKK",
	}
	farCodes = [...]string{
		"AUD", "CAD", "NZD", "HKD", "SGD", "JPY", "CNY", "INR", "BRL", "MXN", "ZAR", "KRW", "ILS", "THB", "MYR", "IDR", "TWD", "RUB", "GEL", "AED", "QAR",
		"KWD", "EGP", "PKR", "MNT", "VND", "KZT", "NGN", "KES",
	}
)

// scaledCodes are those that some write with the letter of a scale: MEUR, TCHF.
var scaledCodes = [...]string{"EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "HUF", "CZK", "AUD", "CAD"}

// Classes of the words that are looked at only beside a number or a month. They stand in a lexicon of their own, so that the scanner
// need not stop at them.
const (
	nearScale   class = 2 << iota // value: the power of ten
	nearAnd                       // and, or
	nearAlone                     // a scale that stands for one
	nearArticle                   // before a scale: "a million"
	nearVague                     // before a number that is left open: "several"
	nearWithin                    // inside a number
	nearOf                        // between a number and its currency, a day and its month
	nearTo                        // between the bounds of a range
	nearBetween                   // before a range whose bounds "and" joins
	nearFrom                      // before a range
	nearApprox                    // about
	nearPer                       // value: index into perUnits
	nearCents                     // the hundredth part
	nearSuffix                    // after the figure of a day: 1st
	nearDay                       // value: the day, "first" 1
	nearYear                      // beside the figure of a year: "anno", "gada"
	nearIn                        // before a year that stands alone: "in 2019"
	nearOn                        // before a day: "on", "le"
	nearLast                      // makes a month the latest one: "last March"
	nearNumber                    // a word that says that what follows is a number of something: "no."
	nearHalf                      // adds a half to the number before it: "and a half"
	nearWeekday                   // value: the day of the week, Sunday 0
	nearPart                      // a part of a year; value: its months, "quarter" 3
	nearAmid                      // behind a range whose bounds "and" joins
	nearDaily                     // before a sum that falls due each day
	nearBand                      // beside the size of a sum: a noun and the power of ten that it holds, or bandLow, bandMiddle, bandHigh
	nearSpelled                   // before a sum said again in words
	nearDual                      // two thousand
	nearShare                     // before a scale; value: the hundredths of it that are meant, "half a" 50
	nearEra                       // value: 0 after a year, "AD"; monthIn between a month and its year, "June in 2017"
	nearYears                     // before several years: "the years"
)

// monthIn is a value of nearEra: all bits of the classes are taken.
const monthIn = 1

// enterNear enters the words for the lexicon of words beside numbers.
func (w *numberWords) enterNear(b *builder) {
	for _, s := range w.scales {
		b.add(s.forms, nearScale, s.n)
	}
	for _, s := range w.short {
		b.add(s.forms, nearScale, s.n)
	}
	b.add(w.and, nearAnd, 0)
	b.add(w.alone, nearAlone, 0)
	b.add(w.article, nearArticle, 0)
	b.add(w.vague, nearVague, 0)
	b.add(w.within, nearWithin, 0)
	b.add(w.half, nearHalf, 0)
	for _, h := range w.halves {
		b.add(h.forms, nearShare, h.n)
	}
	w.bands.enterNear(b)
	b.add(w.spelled, nearSpelled, 0)
	b.add(w.dual, nearDual, 0)
	b.add(w.of, nearOf, 0)
	b.add(w.to, nearTo, 0)
	b.add(w.between, nearBetween, 0)
	b.add(w.amid, nearAmid, 0)
	b.add(w.from, nearFrom, 0)
	b.add(w.approximately, nearApprox, 0)
	b.add(w.daily, nearDaily, 0)
	b.add(w.cents, nearCents, 0)
	b.add(centsEverywhere, nearCents, 0)
	for _, p := range w.per {
		for i, u := range perUnits {
			if string(u) == p.meaning {
				b.add(p.forms, nearPer, i)
			}
		}
	}
}
