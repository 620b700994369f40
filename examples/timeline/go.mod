module github.com/gdprgo/gdpr/examples/timeline

go 1.24

replace github.com/gdprgo/gdpr => ../..

require (
	github.com/gdprgo/gdpr v0.0.0-00010101000000-000000000000
	github.com/rickar/cal/v2 v2.1.13
)

require github.com/shopspring/decimal v1.6.0 // indirect
