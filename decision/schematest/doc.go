// Package schematest proves the JSON Schema of package decision with a validator. It is a module of its own, so
// that the library does not depend on the validator.
package schematest
