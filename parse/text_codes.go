package parse

import "slices"

// TextCode describes one diagnostic of [Text].
type TextCode struct {
	Code  string
	Means string // what was found in the text, and what was done with it
}

// textCodes lists every diagnostic that the reading of a text reports, by code. A code is never reworded.
var textCodes = [...]TextCode{
	{"act.foreign-name", "The text calls the GDPR by another language's abbreviation (RGPD in English); it is read as the GDPR."},
	{"amount.contradiction", "Figures and words of one sum do not agree; the figures are taken."},
	{"amount.in-comment", "The sum stands in a reader's comment; it belongs to no decision."},
	{"amount.too-large", "The sum is larger than the library holds; none is taken."},
	{"amount.unplaced", "A sum is called a fine beside another of the same decision, and the text does not tell whether it is one more; it is left out."},
	{"authority.ambiguous", "Several authorities bear the name and the text does not tell which; none is taken."},
	{"authority.misnamed", "The text gives an authority the name of another, or of a law; its own definition is followed, and nothing is taken from the law's name."},
	{"date.before-law", "The day beside a decision on the GDPR lies before it applied; it is not taken for the day of the decision."},
	{"date.incomplete", "A day and a month without a year that the text would settle; no date is taken."},
	{"date.relative", "A date told from the day of writing: it is counted from Options.Now where that is given, else none is taken."},
	{"language.not-read", "Options.Lang is a language whose texts are not read; the language is detected instead."},
	{"provision.unknown-act", "A citation of an act that is not known by this name; it is kept apart from the GDPR."},
}

// TextCodes returns the diagnostics that the reading of a text can report. The slice is the caller's.
func TextCodes() []TextCode { return slices.Clone(textCodes[:]) }
