package gdpr

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// ParseError says that a text is not the value it was read as. Find it with [errors.As].
type ParseError struct {
	Type   string // what was to be read, such as "Money" or "Provision"
	Input  string // the whole input, cut after 80 bytes where it is longer
	Offset int    // the byte of the input at which reading failed
	Reason string // what is wrong there and what would be right
}

// Error names the type, the input, the place and the reason.
func (e *ParseError) Error() string {
	return fmt.Sprintf("gdpr: %s %s: at byte %d: %s", e.Type, strconv.Quote(e.Input), e.Offset, e.Reason)
}

// NewParseError returns a ParseError whose Input is cut to a length that can be printed.
func NewParseError(typ, input string, offset int, reason string) *ParseError {
	return &ParseError{Type: typ, Input: clip(input), Offset: offset, Reason: reason}
}

// CurrencyError says that two currencies met that do not go together, or that a currency is not one
// whose minor unit is known.
type CurrencyError struct {
	Op   string   // the operation, such as "add" or "convert"
	Have Currency // the currency that was given
	Want Currency // the currency that was needed; empty when Have itself is the trouble
}

// Error names both currencies and what to do about them.
func (e *CurrencyError) Error() string {
	switch {
	case e.Want != "":
		return fmt.Sprintf("gdpr: %s: currency is %s, need %s: convert it first with a Rate", e.Op, orNone(e.Have), e.Want)
	case e.Have == "":
		return fmt.Sprintf("gdpr: %s: no currency is stated", e.Op)
	}
	return fmt.Sprintf("gdpr: %s: %s is no ISO 4217 currency with a known minor unit", e.Op, strconv.Quote(clip(string(e.Have))))
}

func orNone(c Currency) string {
	if c == "" {
		return "not stated"
	}
	return oneLine(clip(string(c)))
}

// RangeError says that a value is well formed but lies outside what its type can hold or its use allows.
type RangeError struct {
	Type   string // the type or the quantity, such as "Money" or "turnover"
	Value  string // the value as given, cut after 80 bytes where it is longer
	Reason string // the bound it breaks
}

// Error names the value and the bound.
func (e *RangeError) Error() string {
	return fmt.Sprintf("gdpr: %s %s: %s", e.Type, oneLine(clip(e.Value)), e.Reason)
}

// oneLine quotes a text that would break the line of a message.
func oneLine(s string) string {
	if !utf8.ValidString(s) || strings.ContainsFunc(s, unicode.IsControl) {
		return strconv.Quote(s)
	}
	return s
}

// clip keeps error messages printable whatever the input was.
func clip(s string) string {
	const most = 80
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > most-utf8.UTFMax && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
}
