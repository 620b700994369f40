// Package gdpr holds the words that the library's packages share: sums of money, partial dates, countries and their time under the
// GDPR, languages, places in a text, and findings. The shortest complete program is in the packages above it:
//
//	package main
//
//	import (
//		"fmt"
//
//		"github.com/gdprgo/gdpr/parse"
//	)
//
//	func main() {
//		doc := parse.Text("The CNIL fined Atelier Blanc EUR 90,000 for a breach of Article 32 GDPR.", nil)
//		for _, x := range doc.Decisions {
//			fine, _ := x.Decision.TotalFine()
//			fmt.Println(x.Decision.Authority, fine) // fr-cnil EUR 90000.00
//		}
//	}
//
// Where to look:
//
//   - [github.com/gdprgo/gdpr/legalbasis]: acts and their provisions, the structure of the GDPR, the tiers of Article 83, how a
//     provision is cited in 26 languages;
//   - [github.com/gdprgo/gdpr/authority]: the registry of supervisory authorities, their names, numbers and remedies; who is
//     competent, and by when;
//   - [github.com/gdprgo/gdpr/decision]: the record of a decision, the maximum fine, validation, JSON and its schema; and below
//     it [github.com/gdprgo/gdpr/decision/fining], the methods authorities use to set a fine;
//   - [github.com/gdprgo/gdpr/parse]: text to values and decisions, each with its place; importers of published data sets.
//
// # What holds everywhere
//
// Nothing is invented. What was not read is absent; what was read carries its place in the text; what was computed carries the
// provisions it rests on ([github.com/gdprgo/gdpr/legalbasis.Reason]) and the facts that were missing
// ([github.com/gdprgo/gdpr/legalbasis.Doubt]).
//
// Values are small, immutable and comparable with ==. Their zero value means not stated, which is another thing than a stated zero:
// a [Money] of EUR 0.00 is a fact. Each has one text form that Parse, String, MarshalText and UnmarshalText share, is NULL in SQL
// when zero, and is left out of JSON by omitzero.
//
// Errors are data: [ParseError], [CurrencyError] and [RangeError] for values, [Diagnostics] with stable codes for records and
// texts. No function panics on input; those that begin with Must are for constants.
//
// Nothing is loaded, parsed or registered when a program starts, there are no package variables that change behaviour, and every
// function may be called from several goroutines at once.
package gdpr
