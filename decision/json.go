package decision

import (
	"bytes"
	"encoding/json"
)

// AppendJSON appends the JSON form of d to b, on one line and without a newline. The form is stable byte for byte:
// keys in the order of the type, absent values left out, no escapes that JSON does not need. [Schema] documents
// it. The error is that of a value that has no text form, such as a Body out of range.
func (d *Decision) AppendJSON(b []byte) ([]byte, error) {
	w := bytes.NewBuffer(b)
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(d); err != nil {
		return b, err
	}
	return bytes.TrimSuffix(w.Bytes(), []byte("\n")), nil
}
