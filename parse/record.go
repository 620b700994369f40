package parse

import (
	"fmt"

	"github.com/gdprgo/gdpr"
	"github.com/gdprgo/gdpr/decision"
)

// Record is one row of a published data set: the decision it states, the row's place, and what was found while reading it.
//
// Nothing of a row is dropped: what no field of the decision holds, and what could not be read, stands verbatim in
// Decision.Extra under the source's own name for it, and a diagnostic says so. [ImportCodes] lists the diagnostics of
// the importers; those of [decision.Decision.Validate] follow them.
type Record struct {
	Decision    decision.Decision `json:"decision"`
	Line        int               `json:"line"`   // the line, from 1, on which the row begins
	Offset      int64             `json:"offset"` // the byte of the input at which the row begins
	Diagnostics gdpr.Diagnostics  `json:"diagnostics,omitempty"`

	_ [0]func()
}

// InputError says that an import cannot go on: the input is cut, is no text in UTF-8, or is not of the named source. All
// complete rows before it have been yielded. Find it with [errors.As]; Unwrap gives the error of the reader, if it was one.
type InputError struct {
	Source string // the source as which the input was read, such as "GDPRhub"
	Line   int    // the line, from 1
	Offset int64  // the byte, from 0
	Reason string // what is wrong there and what would be right
	Err    error  // the reader's own error, or nil
}

// Error names the source, the place and the reason.
func (e *InputError) Error() string {
	return fmt.Sprintf("gdpr: import of %s: line %d, byte %d: %s", e.Source, e.Line, e.Offset, e.Reason)
}

// Unwrap returns the reader's own error, nil where the input itself is at fault.
func (e *InputError) Unwrap() error { return e.Err }
