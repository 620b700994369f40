package decision

import (
	"slices"

	"github.com/gdprgo/gdpr"
)

// Code is one kind of finding that [Decision.Validate] or [Decode] can make. Its name has the form noun.problem, is
// stable and is never reworded.
type Code struct {
	Name     string        `json:"code"`
	Severity gdpr.Severity `json:"severity"`
	Meaning  string        `json:"meaning"`       // what was found
	Rule     string        `json:"rule,omitzero"` // the provision it rests on, where it rests on one
}

// Codes returns every finding that the package can make about a record, by name. The slice is the caller's.
func Codes() []Code {
	all := slices.Clone(codes[:])
	slices.SortFunc(all, func(a, b Code) int {
		if a.Name < b.Name {
			return -1
		}
		return 1
	})
	return all
}

// code is the place of a finding in the table.
type code uint8

const (
	recordEmpty code = iota
	kindUnknown
	kindImposesNothing
	kindNotBoard
	statusContradiction
	authorityMissing
	authorityUnknown
	authorityNoFines
	authorityCourtFines
	authorityCountry
	countryUnknown
	dateOrder
	dateBeforeDeed
	dateBeforeLaw
	partyUnknown
	partyRepeated
	roleUnknown
	turnoverYear
	provisionNonexistent
	provisionMissing
	provisionNotInfringeable
	provisionOtherLaw
	provisionRepeated
	provisionCited
	findingUnknown
	findingContradiction
	powerMissing
	powerUnknown
	powerMismatch
	referralTarget
	sumNegative
	fineNoFine
	fineZero
	fineAmountUnknown
	fineNoInfringement
	fineWrongCurrency
	fineCurrencies
	fineRange
	fineParts
	finePayable
	fineTotal
	fineEquivalent
	fineAboveMaximum
	fineNoTier
	finePublicBody
	maximumUnknown
	maximumStated
	reductionUnreadable
	reductionContradiction
	reductionExcess
	penaltyIncomplete
	penaltyAboveCeiling
	penaltyAboveAccrual
	unitUnknown
	appealResult
	appealAmountMissing
	appealAmount
	crossBorderContradiction
	crossBorderLead
	identifierMalformed
	identifierRepeated
	sourceURL
	certaintyField
	jsonSyntax
	jsonUTF8
	jsonLarge
	jsonDeep
	jsonMany
	jsonString
	jsonNumber
	jsonUnknownKey
	jsonDuplicateKey
	jsonWrongType
	jsonUnreadable
)

// codes is the documentation of the findings and the only place that sets their severity.
var codes = [...]Code{
	recordEmpty:              {"record.empty", gdpr.Warning, "the record states nothing", ""},
	kindUnknown:              {"kind.unknown", gdpr.Warning, "the kind of act is none that the package knows", ""},
	kindImposesNothing:       {"kind.imposes-nothing", gdpr.Error, "a fine is recorded as imposed by an act that imposes none: a notice of intent, a formal notice, an opinion or a binding decision of the Board", "Article 58(2)(i) GDPR"},
	kindNotBoard:             {"kind.not-board", gdpr.Warning, "a binding decision is recorded of an authority that is not the European Data Protection Board", "Article 65 GDPR"},
	statusContradiction:      {"status.contradiction", gdpr.Warning, "the status is not the result of the last appeal", ""},
	authorityMissing:         {"authority.missing", gdpr.Warning, "neither an authority nor another deciding body is stated", ""},
	authorityUnknown:         {"authority.unknown", gdpr.Warning, "the id is none of the registry of authorities", ""},
	authorityNoFines:         {"authority.cannot-fine", gdpr.Error, "a fine is recorded of a body that imposes none", "Article 58(2)(i) GDPR"},
	authorityCourtFines:      {"authority.court-fines", gdpr.Warning, "a fine is recorded of an authority in whose state a court imposes the fines", "Article 83(9) GDPR"},
	authorityCountry:         {"authority.other-country", gdpr.Error, "the country is not the authority's", ""},
	countryUnknown:           {"country.unknown", gdpr.Warning, "the code is none of ISO 3166-1", ""},
	dateOrder:                {"date.order", gdpr.Error, "a day lies before one that it cannot precede, such as publication before decision", ""},
	dateBeforeDeed:           {"date.before-deed", gdpr.Error, "the decision is dated before the facts it is about", ""},
	dateBeforeLaw:            {"date.before-law", gdpr.Error, "an infringement of the GDPR was found before it applied there", "Article 99(2) GDPR"},
	partyUnknown:             {"party.unknown", gdpr.Error, "a measure, fine or finding names someone who is not among the parties", ""},
	partyRepeated:            {"party.repeated", gdpr.Warning, "the same name stands twice among the parties", ""},
	roleUnknown:              {"role.unknown", gdpr.Warning, "the role of a party is none that the package knows", ""},
	turnoverYear:             {"turnover.later-year", gdpr.Warning, "the turnover is of a year after the decision", "Article 83(5) GDPR"},
	provisionNonexistent:     {"provision.nonexistent", gdpr.Error, "the provision does not exist", ""},
	provisionMissing:         {"provision.missing", gdpr.Warning, "a finding names no provision", ""},
	provisionNotInfringeable: {"provision.not-infringeable", gdpr.Warning, "the provision binds no controller or processor: it belongs under cited", "Article 83(4) GDPR"},
	provisionOtherLaw:        {"provision.other-law", gdpr.Warning, "the GDPR is not, or the UK GDPR is, the law of the authority's country on the day", ""},
	provisionRepeated:        {"provision.repeated", gdpr.Warning, "the same finding stands twice", ""},
	provisionCited:           {"provision.also-cited", gdpr.Warning, "the provision stands among the cited ones and among the findings", ""},
	findingUnknown:           {"finding.unknown", gdpr.Warning, "the finding is neither infringed nor not-infringed nor undecided", ""},
	findingContradiction:     {"finding.contradiction", gdpr.Error, "the same provision is found infringed and not infringed by the same party", ""},
	powerMissing:             {"power.missing", gdpr.Warning, "a measure states no power", ""},
	powerUnknown:             {"power.unknown", gdpr.Warning, "the power of a measure is none that the package knows", ""},
	powerMismatch:            {"power.mismatch", gdpr.Error, "a measure states what its power does not have: a fine under a reprimand, a periodic penalty under a fine, an authority to refer to under an order", "Article 58(2) GDPR"},
	referralTarget:           {"referral.no-target", gdpr.Warning, "a referral does not say to which authority", "Article 56 GDPR"},
	sumNegative:              {"sum.negative", gdpr.Error, "a sum is below nil", ""},
	fineNoFine:               {"fine.denied", gdpr.Error, "the record says that no fine was imposed, and lists one", ""},
	fineZero:                 {"fine.zero", gdpr.Warning, "the fine is nil: a fine of unknown amount has no amount", ""},
	fineAmountUnknown:        {"fine.amount-unknown", gdpr.Info, "a fine was imposed and its amount is not stated", ""},
	fineNoInfringement:       {"fine.no-infringement", gdpr.Info, "a fine was imposed and no infringement is recorded", "Article 83(2) GDPR"},
	fineWrongCurrency:        {"fine.wrong-currency", gdpr.Error, "the fine is not in the currency in which the authority fined on the day", ""},
	fineCurrencies:           {"fine.mixed-currencies", gdpr.Error, "fines, parts or reductions of one decision are in several currencies", ""},
	fineRange:                {"fine.range", gdpr.Error, "the bounds of the fine are the wrong way round, or the amount lies outside them", ""},
	fineParts:                {"fine.parts-sum", gdpr.Warning, "the parts do not add up to the fine", "Article 83(3) GDPR"},
	finePayable:              {"fine.payable", gdpr.Error, "the payable amount is above the fine, or not what the reductions leave", ""},
	fineTotal:                {"fine.total", gdpr.Error, "the stated total is not the sum of the fines", ""},
	fineEquivalent:           {"fine.equivalent", gdpr.Warning, "an equivalent is in the fine's own currency", ""},
	fineAboveMaximum:         {"fine.above-maximum", gdpr.Error, "the fine is above the maximum for the provisions on the day", "Article 83 GDPR"},
	fineNoTier:               {"fine.no-tier", gdpr.Warning, "the law sets no fine for any of the provisions", "Article 83(4) GDPR"},
	finePublicBody:           {"fine.public-body", gdpr.Warning, "the law of the country does not fine such a public body", "Article 83(7) GDPR"},
	maximumUnknown:           {"maximum.unknown", gdpr.Info, "whether the fine is within the maximum cannot be told, and why", "Article 83 GDPR"},
	maximumStated:            {"maximum.stated", gdpr.Error, "the fine is above the maximum that the decision itself states", ""},
	reductionUnreadable:      {"reduction.unreadable", gdpr.Error, "the percentage is no exact decimal from 0 to 100", ""},
	reductionContradiction:   {"reduction.contradiction", gdpr.Error, "percentage, amount and result of a reduction do not agree", ""},
	reductionExcess:          {"reduction.excess", gdpr.Error, "the reductions take off more than the fine", ""},
	penaltyIncomplete:        {"penalty.incomplete", gdpr.Warning, "a periodic penalty states an amount without the period, or a period without the amount", ""},
	penaltyAboveCeiling:      {"penalty.above-ceiling", gdpr.Error, "more accrued than the ceiling allows, or one period costs more than the ceiling", ""},
	penaltyAboveAccrual:      {"penalty.above-accrual", gdpr.Error, "more was liquidated than accrued between the stated days", ""},
	unitUnknown:              {"unit.unknown", gdpr.Error, "a unit of time is not day, week, month or year, or a period is not positive", ""},
	appealResult:             {"appeal.unknown-result", gdpr.Warning, "the result of an appeal is none that the package knows", ""},
	appealAmountMissing:      {"appeal.amount-missing", gdpr.Info, "the fine was changed on appeal and the new amount is not stated", ""},
	appealAmount:             {"appeal.amount", gdpr.Error, "the amounts of an appeal do not fit its result or the fine before it", ""},
	crossBorderContradiction: {"crossborder.contradiction", gdpr.Warning, "the record names a lead or concerned authority and a reason why there was no one-stop-shop", "Article 56 GDPR"},
	crossBorderLead:          {"crossborder.lead-concerned", gdpr.Warning, "the lead authority stands among the concerned ones", "Article 60 GDPR"},
	identifierMalformed:      {"identifier.malformed", gdpr.Error, "an identifier has not the form of its scheme, or lacks scheme or value", ""},
	identifierRepeated:       {"identifier.repeated", gdpr.Warning, "an identifier stands twice", ""},
	sourceURL:                {"source.bad-url", gdpr.Warning, "the address of a source is no absolute http or https URL", ""},
	certaintyField:           {"certainty.no-field", gdpr.Warning, "a certainty points to a field that the record does not state", ""},
	jsonSyntax:               {"json.syntax", gdpr.Error, "the input is not one JSON value", ""},
	jsonUTF8:                 {"json.invalid-utf8", gdpr.Error, "the input is not in UTF-8", ""},
	jsonLarge:                {"json.too-large", gdpr.Error, "the input has more bytes than allowed", ""},
	jsonDeep:                 {"json.too-deep", gdpr.Error, "values lie too many levels in each other", ""},
	jsonMany:                 {"json.too-many", gdpr.Error, "the record has too many list entries, or findings", ""},
	jsonString:               {"json.long-string", gdpr.Error, "a string is too long", ""},
	jsonNumber:               {"json.long-number", gdpr.Error, "a number has too many characters", ""},
	jsonUnknownKey:           {"json.unknown-key", gdpr.Warning, "no field has the key", ""},
	jsonDuplicateKey:         {"json.duplicate-key", gdpr.Warning, "a key stands twice in one object", ""},
	jsonWrongType:            {"json.wrong-type", gdpr.Error, "the value is of another type than the field", ""},
	jsonUnreadable:           {"json.unreadable-value", gdpr.Error, "the value has not the form of the field", ""},
}
