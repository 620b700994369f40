package gdpr

import (
	"fmt"
	"slices"
	"strings"
)

// Severity says how much a diagnostic weighs. Its text form is a word.
type Severity uint8

// The severities, in rising order. The zero value is Info.
const (
	// Info tells the reader something that needs no action.
	Info Severity = iota
	// Warning marks what a careful reader would check.
	Warning
	// Error marks what contradicts the law or itself, or could not be read.
	Error
)

var severityText = [...]string{Info: "info", Warning: "warning", Error: "error"}

// String returns "info", "warning" or "error".
func (s Severity) String() string {
	if int(s) < len(severityText) {
		return severityText[s]
	}
	return fmt.Sprintf("Severity(%d)", uint8(s))
}

// MarshalText writes the severity as its word.
func (s Severity) MarshalText() ([]byte, error) {
	if int(s) >= len(severityText) {
		return nil, &RangeError{Type: "Severity", Value: s.String(), Reason: "is not info, warning or error"}
	}
	return []byte(severityText[s]), nil
}

// UnmarshalText reads the word that MarshalText writes.
func (s *Severity) UnmarshalText(text []byte) error {
	if i := slices.Index(severityText[:], string(text)); i >= 0 {
		*s = Severity(i)
		return nil
	}
	return NewParseError("Severity", string(text), 0, "want info, warning or error")
}

// Diagnostic is one finding about a record, a document or a text.
//
// Code is API: it has the form noun.problem, is documented, and is never reworded. Message is for
// people, says what to do, and may change.
type Diagnostic struct {
	Severity Severity `json:"severity"`
	Code     string   `json:"code"`
	Path     string   `json:"path,omitzero"` // JSON Pointer into the record, such as "/measures/0/fine"
	Span     Span     `json:"span,omitzero"` // place in the text, where there is one
	Message  string   `json:"message"`
}

// String returns the finding on one line, without parts that are empty.
func (d Diagnostic) String() string {
	var b strings.Builder
	b.WriteString(d.Severity.String())
	if d.Path != "" {
		b.WriteString(" " + d.Path)
	}
	if !d.Span.IsZero() {
		fmt.Fprintf(&b, " [%d:%d]", d.Span.Start, d.Span.End)
	}
	b.WriteString(": " + d.Message)
	if d.Code != "" {
		b.WriteString(" (" + d.Code + ")")
	}
	return b.String()
}

// Diagnostics is a list of findings. It is not an error, so an empty list can never be mistaken for
// one; call Err for an error.
type Diagnostics []Diagnostic

// Add appends a finding without a place in a text.
func (ds *Diagnostics) Add(s Severity, code, path, message string) {
	*ds = append(*ds, Diagnostic{Severity: s, Code: code, Path: path, Message: message})
}

// Err returns nil unless the list holds a finding of severity [Error]; the error then lists those.
func (ds Diagnostics) Err() error {
	var bad Diagnostics
	for _, d := range ds {
		if d.Severity >= Error {
			bad = append(bad, d)
		}
	}
	if len(bad) == 0 {
		return nil
	}
	return &DiagnosticsError{Diagnostics: bad}
}

// Has reports whether the list holds a finding with the given code.
func (ds Diagnostics) Has(code string) bool {
	return slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.Code == code })
}

// Worst returns the gravest severity in the list; Info when the list is empty.
func (ds Diagnostics) Worst() Severity {
	var worst Severity
	for _, d := range ds {
		worst = max(worst, d.Severity)
	}
	return worst
}

// DiagnosticsError is the error that [Diagnostics.Err] returns; it carries the findings themselves.
type DiagnosticsError struct{ Diagnostics Diagnostics }

// Error lists the findings, one a line.
func (e *DiagnosticsError) Error() string {
	lines := make([]string, len(e.Diagnostics))
	for i, d := range e.Diagnostics {
		lines[i] = d.String()
	}
	return strings.Join(lines, "\n")
}
