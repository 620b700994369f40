package decision

import _ "embed"

//go:embed schema.json
var schema string

// Schema returns the JSON Schema (draft 2020-12) of a decision's JSON form. It is strict: it allows the keys of this
// version only, and no empty strings. What every reader of the form accepts beyond that, [Decode] tells.
func Schema() string { return schema }
