module github.com/gdprgo/gdpr/decision/schematest

go 1.24

replace github.com/gdprgo/gdpr => ../..

require (
	github.com/gdprgo/gdpr v0.0.0-00010101000000-000000000000
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3
)

require (
	github.com/shopspring/decimal v1.6.0 // indirect
	golang.org/x/text v0.14.0 // indirect
)
